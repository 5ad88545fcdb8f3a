//! The project's own list format, for lists that have no machine-readable edition and for a marketplace's own list:
//!
//! ```json
//! {
//!   "list": { "id": "house", "publisher": "Example Market", "title": "Closed accounts", "publishedOn": "2026-11-01" },
//!   "entities": [
//!     { "id": "house:1", "kind": "person", "aliases": [{ "name": "Jane Roe", "quality": "primary" }] },
//!     { "entity": { "id": "house:2", "kind": "organization", "aliases": [{ "name": "Roe Ltd", "quality": "primary" }] },
//!       "sources": ["case 17"], "date": "2026-10-03" }
//!   ]
//! }
//! ```
//!
//! A row is an entity as `knownas::entity::Entity` serializes, or such an entity with its sources and its date beside it.
//! The field `list` of an entity may be left out. Unknown fields are errors, so that a misspelt one is not lost.

use crate::country;
use crate::error::Error;
use crate::facts::{Head, Reading, settle_aliases};
use crate::report::SourceReport;
use crate::source::{Format, Source};
use knownas::entity::{Entity, PartialDate, Quality};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct File {
    list: List,
    entities: Vec<Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct List {
    id: String,
    publisher: String,
    title: String,
    #[serde(default)]
    published_on: Option<PartialDate>,
    #[serde(default)]
    starter: bool,
}

/// An entity with what it rests on.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SourcedRow {
    /// The entity.
    pub entity: Entity,
    /// Where each fact was read.
    pub sources: Vec<String>,
    /// When it was designated, or when the row was last checked where no such date exists.
    pub date: PartialDate,
}

/// Reads a list.
///
/// # Errors
/// When it is not JSON, a field is missing, unknown or of the wrong kind, or an entity has no primary name in front.
pub fn read(source: &Source) -> Result<Reading, Error> {
    let file: File = serde_json::from_str(&source.text).map_err(|error| {
        Error::at(
            &source.name,
            format!("line {}", error.line()),
            format!("not a list in knownas's own format: {error}"),
        )
    })?;
    let valid_id = !file.list.id.is_empty()
        && file
            .list
            .id
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if !valid_id {
        return Err(Error::at(
            &source.name,
            "list.id",
            format!("\"{}\": expected small letters, digits and hyphens, as in \"house-list\"", file.list.id),
        ));
    }
    let mut report = SourceReport::new(&source.name, Format::OwnJson.name());
    report.rows = file.entities.len();
    let mut seen = BTreeSet::new();
    let mut entities = Vec::with_capacity(file.entities.len());
    for (index, row) in file.entities.into_iter().enumerate() {
        let place = match row.get("entity").unwrap_or(&row).get("id").and_then(Value::as_str) {
            Some(id) => format!("entities[{index}] ({id})"),
            None => format!("entities[{index}]"),
        };
        let mut entity = read_row(row, &file.list.id)
            .map_err(|problem| Error::at(&source.name, place.as_str(), problem))?;
        if !seen.insert(entity.id.clone()) {
            report.drop_element(place, format!("the id {} stands in this file already", entity.id));
            continue;
        }
        code_countries(&mut entity, &mut report);
        settle_aliases(&mut entity, &mut report);
        report.used += 1;
        report.count_entity(&entity);
        entities.push(entity);
    }
    let head = Head {
        id: file.list.id,
        publisher: file.list.publisher,
        title: file.list.title,
        published_on: file.list.published_on,
        starter: file.list.starter,
    };
    Ok(Reading { lists: vec![(head, entities)], report, one_row_each: true })
}

fn read_row(mut row: Value, list: &str) -> Result<Entity, String> {
    let sourced = row.get("entity").is_some();
    let inner = if sourced { row.get_mut("entity") } else { Some(&mut row) };
    if let Some(fields) = inner.and_then(Value::as_object_mut) {
        fields.entry("list").or_insert_with(|| Value::String(list.to_owned()));
        check_dates(fields)?;
    }
    let entity = if sourced {
        let row: SourcedRow = serde_json::from_value(row).map_err(|error| error.to_string())?;
        if row.sources.iter().all(|source| source.trim().is_empty()) {
            return Err("sources: expected at least one".to_owned());
        }
        row.entity
    } else {
        serde_json::from_value::<Entity>(row).map_err(|error| error.to_string())?
    };
    if entity.list != list {
        return Err(format!("list: \"{}\", but the file is the list \"{list}\"", entity.list));
    }
    if entity.id.trim().is_empty() {
        return Err("id: expected a text such as \"house:1\"".to_owned());
    }
    let primary = entity.aliases.iter().filter(|alias| alias.quality == Quality::Primary).count();
    if entity.aliases.first().map(|alias| alias.quality) != Some(Quality::Primary) || primary != 1 {
        return Err("aliases: expected the primary name first, and one only".to_owned());
    }
    if entity.aliases.iter().any(|alias| alias.name.trim().is_empty()) {
        return Err("aliases: a name is empty".to_owned());
    }
    Ok(entity)
}

/// Names the first date that is none. The engine's own errors quote no value, since an applicant's are personal data; those of a
/// list are its operator's.
fn check_dates(fields: &Map<String, Value>) -> Result<(), String> {
    for field in ["birthDates", "listedOn"] {
        if let Some(text) = fields.get(field).and_then(first_that_is_no_date) {
            return Err(format!("{field}: \"{text}\" is not a date: expected 1964, 1964-06 or 1964-06-23"));
        }
    }
    Ok(())
}

/// The first text in dates, spans of them or lists of these that is no date.
fn first_that_is_no_date(value: &Value) -> Option<&str> {
    match value {
        Value::String(text) => PartialDate::parse(text).is_none().then_some(text.as_str()),
        Value::Array(values) => values.iter().find_map(first_that_is_no_date),
        Value::Object(fields) => fields.values().find_map(first_that_is_no_date),
        _ => None,
    }
}

fn code_countries(entity: &mut Entity, report: &mut SourceReport) {
    let countries = entity.identifiers.iter_mut().filter_map(|identifier| identifier.country.as_mut());
    for name in countries.chain(&mut entity.nationalities).chain(&mut entity.countries) {
        match country::alpha2(name) {
            Some(code) => *name = code.to_owned(),
            None => report.unknown.add("country without an ISO 3166-1 code, kept as published", name),
        }
    }
}
