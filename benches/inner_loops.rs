//! The inner loops of a screening, each by itself: `cargo bench`. Times are of the machine; `make bench` measures the whole in
//! the browser, beside other libraries.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use divan::{Bencher, black_box};
use knownas::align::{self, Prepared};
use knownas::applicant::{Applicant, Options};
use knownas::entity::{Entity, Kind, List};
use knownas::hit::Points;
use knownas::name::Name;
use knownas::pack::{self, Pack};
use knownas::retrieve::{self, Scratch};
use knownas::screen::Screener;
use knownas::spelling;
use knownas::{json, score};
use serde_json::{Value, json};

/// Names of each kind, and another spelling: of a person, a Korean, a firm, and one of nobody on the list.
const NAMES: [(Kind, &str, &str); 4] = [
    (Kind::Person, "Vitaly Andreev Sergeevich", "ANDREYEV, Vitaliy Sergeyevich"),
    (Kind::Person, "Woong-soon Kim", "KIM, Ung Sun"),
    (Kind::Organization, "Korea Shinjin Trading Co Ltd", "Korea Sinjin Trading Corporation"),
    (Kind::Person, "Stefanie Spencer", "SHERPA, Stefan"),
];

fn main() {
    divan::main();
}

/// The starter list as a pack.
fn starter() -> Vec<u8> {
    let data: Value = serde_json::from_str(include_str!("../data/starter.json")).unwrap();
    let rows = data["entities"].as_array().unwrap().iter().map(|row| row["entity"].clone());
    let entities: Vec<Value> = rows
        .map(|mut entity| {
            entity["list"] = "starter".into();
            entity
        })
        .collect();
    let list = json!([{"id": "starter", "publisher": "knownas", "title": "Starter", "publishedOn": null, "entities": 1,
                       "digest": "", "starter": true}]);
    let lists: Vec<List> = json::read("lists", &list.to_string()).unwrap();
    let entities: Vec<Entity> = json::read("entities", &Value::from(entities).to_string()).unwrap();
    pack::build(lists, entities).unwrap()
}

#[divan::bench(args = NAMES)]
fn parse((kind, name, _): (Kind, &str, &str)) -> Name {
    Name::parse(black_box(name), kind)
}

#[divan::bench(args = NAMES)]
fn prepare((kind, name, _): (Kind, &str, &str)) -> Prepared {
    Prepared::new(black_box(name), kind)
}

#[divan::bench(args = [("andreyev", "andreev"), ("andreyev", "arsenyev"), ("andreyev", "stefan")])]
fn compare_words((a, b): (&str, &str)) -> Points {
    spelling::compare(black_box(a), black_box(b)).similarity
}

#[divan::bench(args = NAMES)]
fn compare(bencher: Bencher, (kind, name, listed): (Kind, &str, &str)) {
    let (query, listed) = (Prepared::new(name, kind), Prepared::new(listed, kind));
    bencher.bench_local(|| align::compare(black_box(&query), black_box(&listed)));
}

#[divan::bench(args = NAMES)]
fn retrieve_candidates(bencher: Bencher, (kind, name, _): (Kind, &str, &str)) {
    let pack = Pack::open(starter()).unwrap();
    let (query, mut scratch) = (Prepared::new(name, kind), Scratch::default());
    let threshold = score::threshold(kind);
    bencher.bench_local(|| retrieve::candidates(&pack, black_box(&query), threshold, &mut scratch, |_| true));
}

#[divan::bench(args = NAMES)]
fn screen(bencher: Bencher, (kind, name, _): (Kind, &str, &str)) {
    let screener = Screener::open(starter()).unwrap();
    let mut applicant: Applicant = json::read("applicant", &json!({"name": name}).to_string()).unwrap();
    applicant.kind = Some(kind);
    bencher.bench_local(|| screener.screen(black_box(&applicant), &Options::default()));
}
