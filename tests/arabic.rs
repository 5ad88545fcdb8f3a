//! Names in Arabic script through a pack: they find Latin listings by their consonants, and listings in Arabic script by
//! every spelling.

#![allow(clippy::unwrap_used)]

use knownas::applicant::{Applicant, Options};
use knownas::entity::{Entity, List};
use knownas::hit::{Hit, Relation};
use knownas::json;
use knownas::pack;
use knownas::screen::Screener;
use serde_json::{Value, json};

/// Invented parties.
fn screener() -> Screener {
    let list = json!([{"id": "one", "publisher": "Example Office", "title": "Example list",
                       "publishedOn": "2026-11-01", "entities": 6, "digest": "", "starter": false}]);
    let person = |id: usize, names: &[&str]| {
        let alias = |name: &&str| json!({"name": name, "quality": "primary"});
        let aliases: Vec<Value> = names.iter().map(alias).collect();
        json!({"id": format!("one:{id}"), "list": "one", "kind": "person", "aliases": aliases})
    };
    let entities = json!([
        person(1, &["SHAHIN, Muhammad Abd al-Rahman"]),
        person(2, &["AL-QURASHI, Zafir Ghanim"]),
        person(3, &["Noureddine Djelloul"]),
        person(4, &["Hossein Reza Chamran"]),
        person(5, &["طارق عبدالله الزهراوي"]),
        person(6, &["AL-HAMDANI, Husayn Jamal"]),
    ]);
    let lists: Vec<List> = json::read("lists", &list.to_string()).unwrap();
    let entities: Vec<Entity> = json::read("entities", &entities.to_string()).unwrap();
    Screener::open(pack::build(lists, entities).unwrap()).unwrap()
}

fn hits(name: &str) -> Vec<Hit> {
    let applicant: Applicant = json::read("applicant", &json!({"name": name}).to_string()).unwrap();
    screener().screen(&applicant, &Options::default()).unwrap().hits
}

#[test]
fn names_in_arabic_script_find_their_listing() {
    for (name, id) in [
        ("محمد عبد الرحمن شاهين", "one:1"),
        ("محمد عبدالرحمن شاهين", "one:1"),
        ("مُحَمَّد عبد الرحمٰن شاهين", "one:1"),
        ("ظافر غانم القرشي", "one:2"),
        ("ظافر بن غانم القرشى", "one:2"),
        ("نور الدين جلول", "one:3"),
        ("نورالدين جلول", "one:3"),
        ("حسین رضا چمران", "one:4"),
        ("طارق عبد الله الزهراوى", "one:5"),
        ("طارق عبدالله زهراوي", "one:5"),
        ("حسين جمال الحمداني", "one:6"),
    ] {
        let hits = hits(name);
        assert_eq!(hits.iter().map(|hit| hit.entity.id.as_str()).collect::<Vec<_>>(), [id], "{name}");
    }
}

#[test]
fn near_misses_in_arabic_script_are_no_hits() {
    for name in [
        "محمد عبد الرحيم شاكر",
        "ظافر سالم الغامدي",
        "شمس الدين جمال",
        "حسن رضا شمران",
        "طارق عبدالعزيز الزهراني",
        "حسن كمال الحمداني",
    ] {
        let hits = hits(name);
        assert!(hits.is_empty(), "{name}: {:?}", hits.first().map(|hit| (&hit.alias.name, hit.score)));
    }
}

#[test]
fn the_evidence_shows_the_letters_of_the_word() {
    let hits = hits("حسين جمال الحمداني");
    let line = hits.iter().flat_map(|hit| &hit.evidence).find(|line| line.listed == "Jamal").unwrap();
    assert_eq!(line.relation, Relation::ArabicRomanization);
    assert_eq!(line.detail.as_deref(), Some("جمال: letters j-m-ā-l, short vowels are not written"));
}
