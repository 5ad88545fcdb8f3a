//! Names in further scripts, and fields that hold several names, through a pack.

#![allow(clippy::unwrap_used)]

use knownas::applicant::{Applicant, Options};
use knownas::entity::{Entity, List};
use knownas::hit::Screening;
use knownas::json;
use knownas::pack;
use knownas::screen::Screener;
use serde_json::{Value, json};

/// Invented parties.
fn screener() -> Screener {
    let list = json!([{"id": "one", "publisher": "Example Office", "title": "Example list",
                       "publishedOn": "2026-11-01", "entities": 7, "digest": "", "starter": false}]);
    let party = |id: usize, kind: &str, name: &str| {
        let aliases: Vec<Value> = vec![json!({"name": name, "quality": "primary"})];
        json!({"id": format!("one:{id}"), "list": "one", "kind": kind, "aliases": aliases})
    };
    let entities = json!([
        party(1, "person", "KORNILOV, Aleksei Viktorovich"),
        party(2, "person", "MAVROMATIS, Georgios"),
        party(3, "person", "BARAMIDZE, Giorgi"),
        party(4, "person", "AVAGYAN, Tigran"),
        party(5, "person", "ZHEREBTSOVA, Anna"),
        party(6, "person", "TSUCHIYA, Junko"),
        party(7, "organization", "ZENITHARO TRADING LLC"),
    ]);
    let lists: Vec<List> = json::read("lists", &list.to_string()).unwrap();
    let entities: Vec<Entity> = json::read("entities", &entities.to_string()).unwrap();
    Screener::open(pack::build(lists, entities).unwrap()).unwrap()
}

fn screened(applicant: &Value) -> Screening {
    let applicant: Applicant = json::read("applicant", &applicant.to_string()).unwrap();
    screener().screen(&applicant, &Options::default()).unwrap()
}

fn found(name: &str) -> Vec<String> {
    screened(&json!({ "name": name })).hits.iter().map(|hit| hit.entity.id.clone()).collect()
}

#[test]
fn names_in_every_script_find_their_listing() {
    for (name, id) in [
        ("알렉세이 코르니로프", "one:1"),
        ("阿列克谢·科尔尼洛夫", "one:1"),
        ("אלכסיי קורנילוב", "one:1"),
        ("アレクセイ・コルニロフ", "one:1"),
        ("Γιώργος Μαυρομάτης", "one:2"),
        ("გიორგი ბარამიძე", "one:3"),
        ("Տիգրան Ավագյան", "one:4"),
        ("つちや じゅんこ", "one:6"),
    ] {
        assert_eq!(found(name), [id], "{name}");
    }
}

#[test]
fn every_name_of_a_field_is_searched_and_parts_of_two_never_mix() {
    for (name, expected) in [
        ("Анна Соколовская (в девичестве Жеребцова)", vec!["one:5"]),
        ("Tigran Avagyan / Giorgi Baramidze", vec!["one:3", "one:4"]),
        ("P<RUSKORNILOV<<ALEKSEI<<<<<<<<<<<<<<<<<<<<<<", vec!["one:1"]),
        ("Tigran Baramidze / Giorgi Avagyan", vec![]),
        ("Orvantis Ltd f/k/a Zenitharo Trading LLC", vec!["one:7"]),
    ] {
        assert_eq!(found(name), expected, "{name}");
    }
}

#[test]
fn what_is_not_compared_is_said() {
    let codes = |name: &str| {
        screened(&json!({ "name": name })).notes.iter().map(|note| note.code).collect::<Vec<_>>()
    };
    assert_eq!(codes("สมชาย ใจดี"), ["script-not-compared"]);
    assert_eq!(codes("anna@example.com"), ["no-name"]);
    assert_eq!(codes("Γιώργος Μαυρομάτης"), Vec::<&str>::new());
    let applicant: Applicant = json::read("applicant", &json!({"name": "สมชาย ใจดี"}).to_string()).unwrap();
    let options = Options { review_notes: vec!["script-not-compared".to_owned()], ..Options::default() };
    let asked = screener().screen(&applicant, &options).unwrap();
    assert!(serde_json::to_string(&asked).unwrap().starts_with(r#"{"outcome":"review""#));
}
