//! Two packs -> what changed between them: entities added, removed, and changed with the fields.
//!
//! An entity is the same in both when its id is. Its fields are compared as sets of texts, so that a list that only orders its
//! aliases anew has not changed. What the compiler derives (the group of an entity) is no field of a list and is left out.

use crate::report::identifier_name;
use knownas::entity::{DateSpan, Entity, Identifier, Kind, List, PartialDate, Quality};
use knownas::pack::Pack;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What changed from one pack to another.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Diff {
    /// One row a list of either pack, by id.
    pub lists: Vec<ListDiff>,
    /// Entities of the new pack alone.
    pub added: Vec<Party>,
    /// Entities of the old pack alone.
    pub removed: Vec<Party>,
    /// Entities of both that say something else.
    pub changed: Vec<Change>,
}

/// What changed in one list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListDiff {
    /// Id of the list: "ofac".
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its edition in the old pack; `None` when it is not in it.
    pub old: Option<Edition>,
    /// Its edition in the new pack; `None` when it is not in it.
    pub new: Option<Edition>,
    /// Number of entities added.
    pub added: usize,
    /// Number of entities removed.
    pub removed: usize,
    /// Number of entities changed.
    pub changed: usize,
}

/// One edition of a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Edition {
    /// Date of publication, where known.
    pub published_on: Option<PartialDate>,
    /// Number of entities.
    pub entities: u32,
    /// SHA-256 of its sources.
    pub digest: String,
}

/// An entity by its head.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Party {
    /// "un:KPi.001".
    pub id: String,
    /// Id of its list.
    pub list: String,
    /// Kind of party.
    pub kind: Kind,
    /// The name it is listed under.
    pub primary_name: String,
    /// Legal regimes.
    pub programs: Vec<String>,
    /// When it was put on the list, where known.
    pub listed_on: Option<PartialDate>,
}

/// An entity that says something else.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// The entity as it is now.
    #[serde(flatten)]
    pub party: Party,
    /// Every field that differs.
    pub fields: Vec<FieldChange>,
}

/// The values of one field that went and came.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FieldChange {
    /// The field: "names", "birthDates" …
    pub field: &'static str,
    /// Values of the old pack alone.
    pub removed: Vec<String>,
    /// Values of the new pack alone.
    pub added: Vec<String>,
}

/// Compares two packs.
pub fn diff(old: &Pack, new: &Pack) -> Diff {
    let (before, after) = (by_id(old), by_id(new));
    let added =
        after.iter().filter(|(id, _)| !before.contains_key(*id)).map(|(_, entity)| party(entity)).collect();
    let removed =
        before.iter().filter(|(id, _)| !after.contains_key(*id)).map(|(_, entity)| party(entity)).collect();
    let changed = after
        .iter()
        .filter_map(|(id, entity)| Some((before.get(id)?, entity)))
        .filter_map(|(was, is)| {
            let fields = changes(was, is);
            (!fields.is_empty()).then(|| Change { party: party(is), fields })
        })
        .collect();
    let mut diff = Diff { lists: Vec::new(), added, removed, changed };
    diff.lists = list_diffs(old.lists(), new.lists(), &diff);
    diff
}

fn by_id(pack: &Pack) -> BTreeMap<String, Entity> {
    (0..pack.entities() as u32)
        .filter_map(|number| pack.entity(number))
        .map(|entity| (entity.id.clone(), entity))
        .collect()
}

fn list_diffs(old: &[List], new: &[List], diff: &Diff) -> Vec<ListDiff> {
    let ids: BTreeSet<&str> = old.iter().chain(new).map(|list| list.id.as_str()).collect();
    let edition = |list: &List| Edition {
        published_on: list.published_on,
        entities: list.entities,
        digest: list.digest.clone(),
    };
    let row = |id: &str| {
        let find = |lists: &[List]| lists.iter().find(|list| list.id == id).cloned();
        let (old, new) = (find(old), find(new));
        ListDiff {
            id: id.to_owned(),
            title: new.as_ref().or(old.as_ref()).map(|list| list.title.clone()).unwrap_or_default(),
            old: old.as_ref().map(edition),
            new: new.as_ref().map(edition),
            added: diff.added.iter().filter(|party| party.list == id).count(),
            removed: diff.removed.iter().filter(|party| party.list == id).count(),
            changed: diff.changed.iter().filter(|change| change.party.list == id).count(),
        }
    };
    ids.into_iter().map(row).collect()
}

fn party(entity: &Entity) -> Party {
    Party {
        id: entity.id.clone(),
        list: entity.list.clone(),
        kind: entity.kind,
        primary_name: entity.aliases.first().map(|alias| alias.name.clone()).unwrap_or_default(),
        programs: entity.programs.clone(),
        listed_on: entity.listed_on,
    }
}

/// The fields that differ, in the order in which a reviewer reads an entry.
fn changes(old: &Entity, new: &Entity) -> Vec<FieldChange> {
    let (old, new) = (fields(old), fields(new));
    old.into_iter()
        .zip(new)
        .filter_map(|((field, old), (_, new))| {
            let removed: Vec<String> = old.difference(&new).cloned().collect();
            let added: Vec<String> = new.difference(&old).cloned().collect();
            (!removed.is_empty() || !added.is_empty()).then_some(FieldChange { field, removed, added })
        })
        .collect()
}

/// Every field of an entity as texts. An entity is taken apart here whole, so that a new field can't be forgotten.
fn fields(entity: &Entity) -> Vec<(&'static str, BTreeSet<String>)> {
    let Entity {
        id: _,
        list,
        kind,
        aliases,
        programs,
        url,
        listed_on,
        birth_dates,
        nationalities,
        countries,
        gender,
        identifiers,
        linked_to,
        remarks,
        group: _,
    } = entity;
    let texts = |values: &[String]| values.iter().cloned().collect();
    let names = aliases.iter().map(|alias| {
        let quality = match alias.quality {
            Quality::Primary => "primary",
            Quality::Strong => "strong",
            Quality::Weak => "weak",
        };
        format!("{} ({quality}{})", alias.name, if alias.former { ", former" } else { "" })
    });
    vec![
        ("names", names.collect()),
        ("kind", BTreeSet::from([format!("{kind:?}").to_lowercase()])),
        ("list", BTreeSet::from([list.clone()])),
        ("programs", texts(programs)),
        ("listedOn", listed_on.iter().map(PartialDate::to_string).collect()),
        ("birthDates", birth_dates.iter().map(span).collect()),
        ("nationalities", texts(nationalities)),
        ("countries", texts(countries)),
        ("gender", gender.iter().map(|gender| format!("{gender:?}").to_lowercase()).collect()),
        ("identifiers", identifiers.iter().map(identifier).collect()),
        ("linkedTo", texts(linked_to)),
        ("url", url.iter().cloned().collect()),
        ("remarks", Some(remarks).filter(|text| !text.is_empty()).cloned().into_iter().collect()),
    ]
}

/// "1964-06-23", "circa 1964", "1963-03-21 to 1964-03-20".
fn span(span: &DateSpan) -> String {
    let circa = if span.circa { "circa " } else { "" };
    if span.from == span.to {
        format!("{circa}{}", span.from)
    } else {
        format!("{circa}{} to {}", span.from, span.to)
    }
}

/// "passport 754110065 (KP)", "wallet 1Hmq… (Digital Currency Address - XBT)".
fn identifier(identifier: &Identifier) -> String {
    let mut text = format!("{} {}", identifier_name(identifier.kind), identifier.value);
    let more: Vec<&str> = identifier.country.iter().chain(&identifier.label).map(String::as_str).collect();
    if !more.is_empty() {
        text.push_str(&format!(" ({})", more.join(", ")));
    }
    text
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use super::*;
    use crate::Compiler;

    fn pack(date: &str, entities: &str) -> Pack {
        let list = format!(
            r#"{{ "list": {{ "id": "house", "publisher": "Example", "title": "House", "publishedOn": "{date}" }},
                 "entities": [{entities}] }}"#
        );
        let mut compiler = Compiler::new();
        compiler.add("house.json", list.into_bytes()).unwrap();
        Pack::open(compiler.finish().unwrap().0).unwrap()
    }

    const STAYS: &str = r#"{ "id": "house:1", "kind": "person", "aliases": [
        { "name": "Jane Roe", "quality": "primary" }, { "name": "J. Roe", "quality": "weak" },
        { "name": "Jane Doe", "quality": "strong", "former": true }] }"#;
    const REORDERED: &str = r#"{ "id": "house:1", "kind": "person", "aliases": [
        { "name": "Jane Roe", "quality": "primary" }, { "name": "Jane Doe", "quality": "strong", "former": true },
        { "name": "J. Roe", "quality": "weak" }] }"#;
    const GOES: &str = r#"{ "id": "house:2", "kind": "organization", "aliases": [{ "name": "Roe Ltd", "quality": "primary" }] }"#;
    const COMES: &str =
        r#"{ "id": "house:3", "kind": "vessel", "aliases": [{ "name": "Roe Star", "quality": "primary" }] }"#;
    const WAS: &str = r#"{ "id": "house:4", "kind": "person", "aliases": [{ "name": "John Roe", "quality": "primary" }],
        "birthDates": [{ "from": "1964", "to": "1964" }], "remarks": "old" }"#;
    const IS: &str = r#"{ "id": "house:4", "kind": "person", "aliases": [{ "name": "Jon Roe", "quality": "primary" }, { "name": "John Roe", "quality": "strong" }],
        "birthDates": [{ "from": "1964-06-23", "to": "1964-06-23" }, { "from": "1963", "to": "1965", "circa": true }], "programs": ["X"],
        "identifiers": [{ "kind": "passport", "value": "754110065", "country": "KP" }], "gender": "male", "remarks": "new" }"#;

    #[test]
    fn added_removed_changed_and_nothing_else() {
        let old = pack("2026-01-01", &[STAYS, GOES, WAS].join(","));
        let new = pack("2026-02-01", &[REORDERED, COMES, IS].join(","));
        let found = diff(&old, &new);
        let ids = |parties: &[Party]| parties.iter().map(|party| party.id.clone()).collect::<Vec<_>>();
        assert_eq!(
            (ids(&found.added), ids(&found.removed)),
            (vec!["house:3".into()], vec!["house:2".into()])
        );
        let [change] = found.changed.as_slice() else { panic!("{:?}", found.changed) };
        assert_eq!((change.party.id.as_str(), change.party.primary_name.as_str()), ("house:4", "Jon Roe"));
        let of = |field: &'static str, removed: &[&str], added: &[&str]| {
            let own = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
            FieldChange { field, removed: own(removed), added: own(added) }
        };
        assert_eq!(
            change.fields,
            [
                of("names", &["John Roe (primary)"], &["John Roe (strong)", "Jon Roe (primary)"]),
                of("programs", &[], &["X"]),
                of("birthDates", &["1964"], &["1964-06-23", "circa 1963 to 1965"]),
                of("gender", &[], &["male"]),
                of("identifiers", &[], &["passport 754110065 (KP)"]),
                of("remarks", &["old"], &["new"]),
            ]
        );
        let [list] = found.lists.as_slice() else { panic!("{:?}", found.lists) };
        assert_eq!((list.added, list.removed, list.changed), (1, 1, 1));
        assert_eq!(list.old.as_ref().unwrap().published_on.unwrap().to_string(), "2026-01-01");
        assert_eq!(list.new.as_ref().unwrap().entities, 3);
    }

    #[test]
    fn a_pack_and_itself_differ_in_nothing() {
        let one = pack("2026-01-01", &[STAYS, GOES, IS].join(","));
        let found = diff(&one, &one);
        assert!(found.added.is_empty() && found.removed.is_empty() && found.changed.is_empty());
    }

    #[test]
    fn the_other_way_round_added_and_removed_change_places() {
        let old = pack("2026-01-01", &[STAYS, GOES, WAS].join(","));
        let new = pack("2026-02-01", &[REORDERED, COMES, IS].join(","));
        let (there, back) = (diff(&old, &new), diff(&new, &old));
        assert_eq!((there.added, there.removed), (back.removed, back.added));
        for (one, other) in there.changed.iter().zip(&back.changed) {
            for (one, other) in one.fields.iter().zip(&other.fields) {
                assert_eq!(
                    (one.field, &one.added, &one.removed),
                    (other.field, &other.removed, &other.added)
                );
            }
        }
    }
}
