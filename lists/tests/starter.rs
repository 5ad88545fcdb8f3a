//! The starter list: complete, sourced, and nothing in it that was not verified.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use knownas::entity::{IdentifierKind, Quality};
use knownas_lists::SourcedRow;
use std::collections::BTreeSet;

const STARTER: &[u8] = include_bytes!("../../data/starter.json");

fn rows() -> Vec<SourcedRow> {
    let file: serde_json::Value = serde_json::from_slice(STARTER).unwrap();
    let rows = file["entities"].as_array().unwrap().clone();
    rows.into_iter()
        .map(|mut row| {
            row["entity"]["list"] = "starter".into();
            serde_json::from_value(row).unwrap()
        })
        .collect()
}

#[test]
fn every_row_has_a_source_a_date_and_an_id_of_its_own() {
    let rows = rows();
    let mut ids = BTreeSet::new();
    for row in &rows {
        let id = &row.entity.id;
        assert!(ids.insert(id.clone()), "{id} twice");
        assert!(!row.sources.is_empty() && row.sources.iter().all(|source| source.len() > 5), "{id}");
        assert!((2018..=2026).contains(&row.date.year) && row.date.day.is_some(), "{id}");
        assert!(row.entity.listed_on.is_some(), "{id}");
        assert!(id.starts_with("ofac:") || id.starts_with("kr:"), "{id}");
    }
    for uid in [55062, 55063, 55064, 55065] {
        assert!(ids.contains(&format!("ofac:{uid}")), "{uid}");
    }
    assert!(ids.iter().filter(|id| id.starts_with("kr:")).count() >= 20);
}

#[test]
fn nothing_unverified_is_in_it() {
    let text = std::str::from_utf8(STARTER).unwrap();
    for word in [
        "LU, Huaying",
        "ZHANG, Jian",
        "SONG, Kum Hyok",
        "own knowledge",
        "verify",
        "[K]",
        "inferred",
        "github",
        "GitHub",
    ] {
        assert!(!text.contains(word), "{word}");
    }
}

#[test]
fn it_compiles_as_a_list_that_says_it_is_the_starter() {
    let compiled = common::compile(&[("starter.json", STARTER)]).unwrap();
    let list = &compiled.lists[0];
    assert_eq!((list.id.as_str(), list.starter), ("starter", true));
    assert_eq!(list.entities as usize, rows().len());
    assert!(list.published_on.is_some());
    let source = &compiled.report.lists[0].sources[0];
    assert_eq!(source.dropped, []);
    assert_eq!(source.unknown.0.len(), 0, "{:?}", source.unknown);
    let find = |id: &str| compiled.entities.iter().find(|entity| entity.id == id).unwrap();

    let andreyev = find("ofac:55065");
    assert!(
        andreyev
            .identifiers
            .iter()
            .any(|id| id.kind == IdentifierKind::Wallet && id.value == "1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T")
    );
    let kim = find("ofac:55064");
    assert_eq!(kim.birth_dates[0].from.to_string(), "1964-06-23");
    assert!(kim.identifiers.iter().any(|id| id.value == "754110065" && id.country.as_deref() == Some("KP")));
    let shenyang = find("ofac:55062");
    assert!(
        shenyang.aliases.iter().any(|alias| alias.name == "GUEMPUNGRI" && alias.quality == Quality::Weak)
    );
    let pak = find("kr:pak-hung-ryong");
    let names: Vec<&str> = pak.aliases.iter().map(|alias| alias.name.as_str()).collect();
    assert_eq!(names, ["Pak Hung-ryong", "Park Heung Ryong"]);
}
