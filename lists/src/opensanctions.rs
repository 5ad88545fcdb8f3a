//! OpenSanctions exports: targets.simple.csv (one row a party) and entities.ftm.json (one JSON object a line, in the
//! FollowTheMoney model, in which documents, sanctions and relations are objects of their own).
//!
//! Source: https://www.opensanctions.org/docs/bulk/ and the exports of March and April 2026. The data are under CC BY-NC 4.0
//! unless licensed otherwise; this reader is for those who may use them.

use crate::country;
use crate::date;
use crate::error::Error;
use crate::facts::{self, Head, Reading, add_alias, add_once, add_remark, settle_aliases};
use crate::report::SourceReport;
use crate::source::{Format, Source};
use crate::table::{self, Row, Table};
use knownas::entity::{DateSpan, Entity, Identifier, IdentifierKind, Kind, PartialDate, Quality};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Said in every report.
const LICENCE: &str = "OpenSanctions data are under CC BY-NC 4.0 unless you hold another licence";

/// The list of a file: that of its one data set, or a common one.
fn head(datasets: &BTreeSet<String>, published_on: Option<PartialDate>) -> Head {
    let (id, title) = match datasets.iter().collect::<Vec<_>>().as_slice() {
        [one] => (format!("os-{}", slug(one)), format!("OpenSanctions: {one}")),
        _ => ("os".to_owned(), "OpenSanctions: several data sets".to_owned()),
    };
    Head::official(&id, "OpenSanctions", &title, published_on)
}

fn slug(text: &str) -> String {
    let mut slug = String::new();
    for letter in text.chars().flat_map(char::to_lowercase) {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter);
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// The kind of a party; `None` for schemas that are no party.
fn kind(schema: &str) -> Option<Kind> {
    Some(match schema {
        "Person" => Kind::Person,
        "Company" | "Organization" | "LegalEntity" | "PublicBody" => Kind::Organization,
        "Vessel" => Kind::Vessel,
        "Airplane" => Kind::Aircraft,
        _ => return None,
    })
}

/// Adds a country code, which FollowTheMoney writes small.
fn add_code(countries: &mut Vec<String>, code: &str, report: &mut SourceReport) {
    add_once(countries, code_of(code, report));
}

fn code_of(code: &str, report: &mut SourceReport) -> String {
    let upper = code.trim().to_uppercase();
    match country::alpha2(&upper) {
        Some(code) => code.to_owned(),
        None => {
            report.unknown.add("country without an ISO 3166-1 code, kept as published", code);
            upper
        }
    }
}

fn add_identifier(
    entity: &mut Entity,
    kind: IdentifierKind,
    value: &str,
    country: Option<String>,
    label: Option<&str>,
) {
    let value = value.trim().to_owned();
    if !value.is_empty() {
        let label = label.map(str::to_owned);
        add_once(&mut entity.identifiers, Identifier { kind, value, country, label });
    }
}

fn add_birth_date(entity: &mut Entity, text: &str, report: &mut SourceReport) {
    match date::iso(text) {
        Some(date) => add_once(&mut entity.birth_dates, DateSpan::on(date)),
        None => {
            report.unknown.add("birth date", text);
            add_remark(entity, &format!("Birth date: {text}"));
        }
    }
}

/// Reads targets.simple.csv.
///
/// # Errors
/// When a column that is needed is missing, or a row has another number of columns than the header.
pub fn read_csv(source: &Source) -> Result<Reading, Error> {
    let mut report = SourceReport::new(&source.name, Format::OpenSanctionsCsv.name());
    report.notes.push(LICENCE.to_owned());
    let table = table::table(source, b',', |row| row.fields.iter().any(|field| field.trim() == "schema"))?;
    for needed in ["id", "schema", "name"] {
        if table.column(needed).is_none() {
            return Err(Error::at(
                &source.name,
                "header",
                format!("no column \"{needed}\": this is no targets.simple.csv"),
            ));
        }
    }
    for column in &table.header {
        if !CSV_COLUMNS.contains(&column.trim()) {
            report.unknown.add("column", column);
        }
    }
    report.rows = table.rows.len();
    let mut seen = BTreeSet::new();
    let mut datasets = BTreeSet::new();
    let mut published_on = None;
    let mut entities = Vec::new();
    for row in &table.rows {
        if let Some(entity) = map_row(row, &table, &mut seen, &mut report) {
            datasets.extend(values(row, &table, "dataset"));
            published_on = published_on.max(cell(row, &table, "last_seen").and_then(date::iso));
            report.used += 1;
            report.count_entity(&entity);
            entities.push(entity);
        }
    }
    Ok(place(datasets, published_on, entities, report, true))
}

/// The columns of targets.simple.csv since 2025.
const CSV_COLUMNS: [&str; 16] = [
    "id",
    "schema",
    "name",
    "aliases",
    "birth_date",
    "countries",
    "addresses",
    "identifiers",
    "sanctions",
    "phones",
    "emails",
    "program_ids",
    "dataset",
    "first_seen",
    "last_seen",
    "last_change",
];

fn cell<'a>(row: &'a Row, table: &Table, column: &str) -> Option<&'a str> {
    row.get(table.column(column)?)
}

/// The values of a cell, divided by semicolons; OpenSanctions quotes one that holds a semicolon.
fn values(row: &Row, table: &Table, column: &str) -> Vec<String> {
    let Some(text) = cell(row, table, column) else { return Vec::new() };
    let mut values = vec![String::new()];
    let mut quoted = false;
    for letter in text.chars() {
        match letter {
            '"' => quoted = !quoted,
            ';' if !quoted => values.push(String::new()),
            _ => {
                if let Some(value) = values.last_mut() {
                    value.push(letter);
                }
            }
        }
    }
    values.iter().map(|value| value.trim().to_owned()).filter(|value| !value.is_empty()).collect()
}

fn map_row(
    row: &Row,
    table: &Table,
    seen: &mut BTreeSet<String>,
    report: &mut SourceReport,
) -> Option<Entity> {
    let schema = cell(row, table, "schema").unwrap_or_default();
    let dropped = |report: &mut SourceReport, reason: String| {
        report.drop_line(row.line, &row.text(), reason);
        None
    };
    let Some(kind) = kind(schema) else { return dropped(report, format!("schema \"{schema}\" is no party")) };
    let Some(id) = cell(row, table, "id") else { return dropped(report, "no id".to_owned()) };
    let Some(name) = cell(row, table, "name") else { return dropped(report, "no name".to_owned()) };
    if !seen.insert(id.to_owned()) {
        return dropped(report, format!("the id {id} stands in this file already"));
    }
    let mut entity = facts::entity(format!("os:{id}"), "", kind, name.to_owned());
    entity.url = Some(format!("https://www.opensanctions.org/entities/{id}/"));
    for alias in values(row, table, "aliases") {
        add_alias(&mut entity, &alias, Quality::Strong, false);
    }
    for text in values(row, table, "birth_date") {
        add_birth_date(&mut entity, &text, report);
    }
    for code in values(row, table, "countries") {
        add_code(&mut entity.countries, &code, report);
    }
    for value in values(row, table, "identifiers") {
        match value.strip_prefix("IMO").filter(|number| number.bytes().all(|byte| byte.is_ascii_digit())) {
            Some(number) => add_identifier(&mut entity, IdentifierKind::Imo, number, None, None),
            None => add_identifier(&mut entity, IdentifierKind::Other, &value, None, None),
        }
    }
    for (column, kind) in [("phones", IdentifierKind::Phone), ("emails", IdentifierKind::Email)] {
        for value in values(row, table, column) {
            add_identifier(&mut entity, kind, &value, None, None);
        }
    }
    entity.programs = values(row, table, "program_ids");
    for (column, said) in [("addresses", "Address"), ("sanctions", "Sanction")] {
        for text in values(row, table, column) {
            add_remark(&mut entity, &format!("{said}: {text}"));
        }
    }
    settle_aliases(&mut entity, report);
    Some(entity)
}

fn place(
    datasets: BTreeSet<String>,
    published_on: Option<PartialDate>,
    mut entities: Vec<Entity>,
    report: SourceReport,
    one_row_each: bool,
) -> Reading {
    let head = head(&datasets, published_on);
    for entity in &mut entities {
        entity.list.clone_from(&head.id);
    }
    Reading { lists: vec![(head, entities)], report, one_row_each }
}

/// A line of entities.ftm.json.
#[derive(Debug, Deserialize)]
struct Object {
    id: String,
    #[serde(default)]
    caption: String,
    schema: String,
    #[serde(default)]
    properties: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    datasets: Vec<String>,
    target: Option<bool>,
    last_seen: Option<String>,
}

impl Object {
    fn take(&mut self, property: &str) -> Vec<String> {
        self.properties.remove(property).unwrap_or_default()
    }

    fn first(&mut self, property: &str) -> Option<String> {
        self.take(property).into_iter().next()
    }
}

/// Objects that add to a party: the schema, and the properties that name the parties.
const LINKS: &[(&str, &[&str])] = &[
    ("Sanction", &["entity"]),
    ("Passport", &["holder"]),
    ("Identification", &["holder"]),
    ("CryptoWallet", &["holder"]),
    ("Ownership", &["owner", "asset"]),
    ("Directorship", &["director", "organization"]),
    ("Family", &["person", "relative"]),
    ("Associate", &["person", "associate"]),
    ("UnknownLink", &["subject", "object"]),
    ("Employment", &["employee", "employer"]),
    ("Membership", &["member", "organization"]),
    ("Representation", &["agent", "client"]),
    ("Succession", &["predecessor", "successor"]),
];

/// Reads entities.ftm.json.
///
/// # Errors
/// When a line is no JSON object of this kind.
pub fn read_json(source: &Source) -> Result<Reading, Error> {
    let mut report = SourceReport::new(&source.name, Format::OpenSanctionsJson.name());
    report.notes.push(LICENCE.to_owned());
    let mut parties: BTreeMap<String, Entity> = BTreeMap::new();
    let mut captions: BTreeMap<String, String> = BTreeMap::new();
    let mut addresses: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut links: Vec<(u64, &str, Object)> = Vec::new();
    let mut datasets = BTreeSet::new();
    let mut published_on = None;
    for (index, line) in source.text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let number = index as u64 + 1;
        report.rows += 1;
        let object: Object = serde_json::from_str(line).map_err(|error| {
            Error::at(
                &source.name,
                format!("line {number}"),
                format!(
                    "no FollowTheMoney object ({error}): the file is cut short or damaged, download it again"
                ),
            )
        })?;
        published_on = published_on.max(object.last_seen.as_deref().and_then(date::iso));
        captions.insert(object.id.clone(), object.caption.clone());
        match (kind(&object.schema), object.target) {
            (Some(_), Some(false)) => {
                report.drop_line(number, line, format!("{} is no target of the data set", object.id))
            }
            (Some(kind), _) => {
                if parties.contains_key(&object.id) {
                    report.drop_line(
                        number,
                        line,
                        format!("the id {} stands in this file already", object.id),
                    );
                    continue;
                }
                datasets.extend(object.datasets.iter().cloned());
                let id = object.id.clone();
                match map_party(object, kind, &mut addresses, &mut report) {
                    Some(entity) => {
                        report.used += 1;
                        parties.insert(id, entity);
                    }
                    None => report.drop_line(number, line, format!("{id} has no name")),
                }
            }
            (None, _)
                if object.schema == "Address" || LINKS.iter().any(|(schema, _)| *schema == object.schema) =>
            {
                links.push((number, line, object));
            }
            (None, _) => {
                report.unknown.add("schema", &object.schema);
                report.drop_line(number, line, format!("schema \"{}\" is no party", object.schema));
            }
        }
    }
    for (number, line, object) in links {
        if map_link(object, &mut parties, &captions, &addresses, &mut report) {
            report.used += 1;
        } else {
            report.drop_line(number, line, "belongs to no target of the data set");
        }
    }
    let mut entities: Vec<Entity> = parties.into_values().collect();
    for entity in &mut entities {
        settle_aliases(entity, &mut report);
        report.count_entity(entity);
    }
    Ok(place(datasets, published_on, entities, report, false))
}

fn map_party(
    mut object: Object,
    kind: Kind,
    addresses: &mut BTreeMap<String, Vec<String>>,
    report: &mut SourceReport,
) -> Option<Entity> {
    let names = object.take("name");
    let primary = Some(object.caption.clone())
        .filter(|caption| !caption.trim().is_empty())
        .or(names.first().cloned())?;
    let mut entity = facts::entity(format!("os:{}", object.id), "", kind, primary);
    entity.url = Some(format!("https://www.opensanctions.org/entities/{}/", object.id));
    for name in names.iter().chain(&object.take("alias")) {
        add_alias(&mut entity, name, Quality::Strong, false);
    }
    for name in object.take("previousName") {
        add_alias(&mut entity, &name, Quality::Strong, true);
    }
    for name in object.take("weakAlias").iter().chain(&object.take("abbreviation")) {
        add_alias(&mut entity, name, Quality::Weak, false);
    }
    for text in object.take("birthDate") {
        add_birth_date(&mut entity, &text, report);
    }
    for code in object.take("nationality").iter().chain(&object.take("citizenship")) {
        add_code(&mut entity.nationalities, code, report);
    }
    for property in ["country", "jurisdiction", "mainCountry", "flag"] {
        for code in object.take(property) {
            add_code(&mut entity.countries, &code, report);
        }
    }
    entity.gender = object.first("gender").as_deref().and_then(facts::gender);
    entity.programs = object.take("programId");
    for (property, kind) in IDENTIFIERS {
        for value in object.take(property) {
            let label = (*kind == IdentifierKind::Other).then_some(*property);
            let value = value.strip_prefix("IMO").unwrap_or(&value);
            add_identifier(&mut entity, *kind, value, None, label);
        }
    }
    for id in object.take("addressEntity") {
        addresses.entry(id).or_default().push(object.id.clone());
    }
    // Parts of names that stand whole above, and bookkeeping.
    for property in [
        "firstName",
        "lastName",
        "middleName",
        "secondName",
        "fatherName",
        "motherName",
        "nameSuffix",
        "topics",
        "createdAt",
        "modifiedAt",
        "uniqueEntityId",
        "retrievedAt",
        "wikidataId",
    ] {
        object.take(property);
    }
    for (property, texts) in std::mem::take(&mut object.properties) {
        if !REMARKS.contains(&property.as_str()) {
            report.unknown.add(&format!("property {property}"), texts.first().map_or("", String::as_str));
        }
        for text in texts {
            add_remark(&mut entity, &format!("{property}: {text}"));
        }
    }
    Some(entity)
}

/// Properties that hold an identifier.
const IDENTIFIERS: &[(&str, IdentifierKind)] = &[
    ("passportNumber", IdentifierKind::Passport),
    ("idNumber", IdentifierKind::NationalId),
    ("socialSecurityNumber", IdentifierKind::NationalId),
    ("taxNumber", IdentifierKind::Tax),
    ("innCode", IdentifierKind::Tax),
    ("vatCode", IdentifierKind::Tax),
    ("registrationNumber", IdentifierKind::Company),
    ("ogrnCode", IdentifierKind::Company),
    ("uscCode", IdentifierKind::Company),
    ("leiCode", IdentifierKind::Company),
    ("swiftBic", IdentifierKind::Swift),
    ("bikCode", IdentifierKind::Other),
    ("imoNumber", IdentifierKind::Imo),
    ("email", IdentifierKind::Email),
    ("phone", IdentifierKind::Phone),
    ("website", IdentifierKind::Website),
    ("kppCode", IdentifierKind::Other),
    ("okpoCode", IdentifierKind::Other),
    ("dunsCode", IdentifierKind::Other),
    ("permId", IdentifierKind::Other),
    ("mmsi", IdentifierKind::Other),
    ("callSign", IdentifierKind::Other),
    ("icaoCode", IdentifierKind::Other),
    ("serialNumber", IdentifierKind::Other),
];

/// Properties that are statements, kept as text.
const REMARKS: &[&str] = &[
    "address",
    "birthCountry",
    "birthPlace",
    "buildDate",
    "classification",
    "deathDate",
    "description",
    "dissolutionDate",
    "education",
    "ethnicity",
    "incorporationDate",
    "keywords",
    "legalForm",
    "model",
    "notes",
    "owner",
    "operator",
    "parent",
    "pastFlags",
    "political",
    "position",
    "program",
    "religion",
    "sector",
    "sourceUrl",
    "status",
    "summary",
    "title",
    "tonnage",
    "type",
    "wikipediaUrl",
];

/// Gives an object to the parties it names; false when none of them is a target.
fn map_link(
    mut object: Object,
    parties: &mut BTreeMap<String, Entity>,
    captions: &BTreeMap<String, String>,
    addresses: &BTreeMap<String, Vec<String>>,
    report: &mut SourceReport,
) -> bool {
    if object.schema == "Address" {
        let full = object.first("full").unwrap_or(object.caption);
        let ids = addresses.get(&object.id).cloned().unwrap_or_default();
        for id in &ids {
            let Some(entity) = parties.get_mut(id) else { continue };
            if !entity.remarks.contains(&full) {
                add_remark(entity, &format!("Address: {full}"));
            }
            for code in object.properties.get("country").into_iter().flatten() {
                add_code(&mut entity.countries, code, report);
            }
        }
        return !ids.is_empty();
    }
    let ends = LINKS.iter().find(|(schema, _)| *schema == object.schema).map_or(&[][..], |(_, ends)| ends);
    let ids: Vec<Vec<String>> = ends.iter().map(|end| object.take(end)).collect();
    let mut used = false;
    for (index, own) in ids.iter().enumerate() {
        for id in own {
            let Some(entity) = parties.get_mut(id) else { continue };
            used = true;
            match ids.get(1 - index.min(1)).filter(|_| ids.len() == 2) {
                Some(others) => {
                    let relation = ends.get(1 - index.min(1)).copied().unwrap_or_default();
                    let told = object.properties.get("role").or(object.properties.get("relationship"));
                    let told = told.and_then(|texts| texts.first()).map_or(relation, String::as_str);
                    for other in others {
                        let name = captions.get(other).unwrap_or(other);
                        add_once(&mut entity.linked_to, format!("{name} ({told})"));
                    }
                }
                None => map_own(&object, entity, report),
            }
        }
    }
    used
}

/// A sanction, document or wallet of one party.
fn map_own(object: &Object, entity: &mut Entity, report: &mut SourceReport) {
    let all = |property: &str| object.properties.get(property).into_iter().flatten();
    let first = |property: &str| all(property).next();
    match object.schema.as_str() {
        "Sanction" => {
            for program in all("programId") {
                add_once(&mut entity.programs, program.clone());
            }
            let date = first("listingDate").or(first("startDate")).and_then(|text| date::iso(text));
            entity.listed_on = match (entity.listed_on, date) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            };
            let told: Vec<&str> = ["authority", "program", "provisions", "reason", "startDate", "endDate"]
                .iter()
                .filter_map(|property| first(property).map(String::as_str))
                .collect();
            add_remark(entity, &format!("Sanction: {}", told.join(", ")));
        }
        "CryptoWallet" => {
            for value in all("publicKey") {
                add_identifier(
                    entity,
                    IdentifierKind::Wallet,
                    value,
                    None,
                    first("currency").map(String::as_str),
                );
            }
        }
        schema => {
            let country = first("country").map(|code| code_of(code, report));
            let kind =
                if schema == "Passport" { IdentifierKind::Passport } else { IdentifierKind::NationalId };
            for value in all("number").chain(all("passportNumber")) {
                // The same number may stand with the party, without a country.
                entity.identifiers.retain(|known| !(known.value == *value && known.country.is_none()));
                add_identifier(entity, kind, value, country.clone(), first("type").map(String::as_str));
            }
        }
    }
}
