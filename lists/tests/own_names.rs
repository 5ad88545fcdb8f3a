//! Every published name finds the entity that bears it: screened under its own kind, as it is published.
//!
//! `cargo test` asks for one name in 250 of the official files, which takes seconds in a debug build;
//! `KNOWNAS_EVERY=1 cargo test --release -p knownas-lists --test own_names` asks for all and prints what is lost.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::official;
use knownas::applicant::{Applicant, NameField, Options};
use knownas::entity::Entity;
use knownas::json;
use knownas::pack;
use knownas::screen::Screener;
use knownas_lists::Compiler;
use std::thread;

const FILES: [&str; 11] = [
    "ofac/sdn_reconstructed_2026-07.csv.gz",
    "ofac/alt_2026-08-02.csv.gz",
    "ofac/add_2026-08-02.csv.gz",
    "ofac/sdn_comments_2026-08-02.csv",
    "ofac/cons_prim_2025-12.csv",
    "ofac/cons_alt_2025-12.csv",
    "ofac/cons_add_2025-12.csv",
    "ofac/cons_comments_2025-12.csv",
    "un/un_consolidated_2026-08-02.xml.gz",
    "real/eu_csv11_b.csv",
    "opensanctions/ua_war_sanctions_targets.simple_2026-03.csv.gz",
];

/// The invented names of the readers' fixtures and the starter list, where there are no official files.
fn at_hand() -> Vec<(String, Vec<u8>)> {
    let starter = include_bytes!("../../data/starter.json").to_vec();
    vec![("starter.json".to_owned(), starter)]
}

fn sources() -> Vec<(String, Vec<u8>)> {
    let files = FILES.iter().map(|path| official(path).map(|bytes| ((*path).to_owned(), bytes)));
    files.collect::<Option<Vec<_>>>().unwrap_or_else(at_hand)
}

fn applicant(name: &str, entity: &Entity) -> Applicant {
    let mut applicant: Applicant = json::read("applicant", r#"{"name": "x"}"#).unwrap();
    applicant.name = NameField::Text(name.to_owned());
    applicant.kind = Some(entity.kind);
    applicant
}

#[test]
fn every_published_name_finds_its_entity() {
    let mut compiler = Compiler::new();
    for (name, bytes) in sources() {
        compiler.add(&name, bytes).unwrap();
    }
    let compiled = compiler.compile().unwrap();
    let names: Vec<(&Entity, &str)> = compiled
        .entities
        .iter()
        .flat_map(|entity| entity.aliases.iter().map(move |alias| (entity, alias.name.as_str())))
        .collect();
    let pack = pack::build(compiled.lists.clone(), compiled.entities.clone()).unwrap();
    let every: usize = std::env::var("KNOWNAS_EVERY").map_or(250, |every| every.parse().unwrap());
    let asked: Vec<(&Entity, &str)> = names.iter().copied().step_by(every).collect();
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let lost: Vec<String> = thread::scope(|scope| {
        let parts: Vec<_> = asked
            .chunks(asked.len().div_ceil(threads).max(1))
            .map(|part| {
                let pack = pack.clone();
                scope.spawn(move || lost_of(part, pack))
            })
            .collect();
        parts.into_iter().flat_map(|part| part.join().unwrap()).collect()
    });
    println!("{} of {} names asked for, {} lost", asked.len(), names.len(), lost.len());
    assert!(lost.is_empty(), "{} of {} names are lost:\n{}", lost.len(), asked.len(), lost.join("\n"));
}

/// Names that find anything but the entity that bears them. Namesakes may be more than a result holds: then the rest are counted.
fn lost_of(names: &[(&Entity, &str)], pack: Vec<u8>) -> Vec<String> {
    let screener = Screener::open(pack).unwrap();
    let options: Options = json::read("options", r#"{"limit": 100, "weakAliases": true}"#).unwrap();
    let lost = names.iter().filter_map(|(entity, name)| {
        let result = match screener.screen(&applicant(name, entity), &options) {
            Ok(result) => result,
            Err(error) => return Some(format!("{}: {name:?}: {error}", entity.id)),
        };
        let found = result.hits.iter().any(|hit| hit.entity.id == entity.id);
        (!found).then(|| {
            format!(
                "{}: {name:?} ({:?}), {} hits, {} beyond",
                entity.id,
                entity.kind,
                result.hits.len(),
                result.truncated
            )
        })
    });
    lost.collect()
}
