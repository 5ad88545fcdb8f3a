//! A table of one's own with a header: at least a column `name`, the others as far as they are there. Cells may hold
//! several values divided by semicolons. Columns without a meaning here are kept as remarks and reported.
//!
//! id, name, aliases, weak_aliases, kind (person, organization, vessel, aircraft), birth_date, nationality, country,
//! gender, program, listed_on, url, passport, national_id, tax, company, wallet, email, phone, website, swift, imo, remarks

use crate::date;
use crate::error::Error;
use crate::facts::{self, Head, Reading, add_alias, add_country, add_once, add_remark, settle_aliases};
use crate::report::SourceReport;
use crate::source::{Format, Source};
use crate::table::{self, Row, Table};
use knownas::entity::{DateSpan, Entity, Identifier, IdentifierKind, Kind, Quality};
use std::collections::BTreeSet;

/// Columns that hold an identifier.
const IDENTIFIERS: [(&str, IdentifierKind); 10] = [
    ("passport", IdentifierKind::Passport),
    ("national_id", IdentifierKind::NationalId),
    ("tax", IdentifierKind::Tax),
    ("company", IdentifierKind::Company),
    ("wallet", IdentifierKind::Wallet),
    ("email", IdentifierKind::Email),
    ("phone", IdentifierKind::Phone),
    ("website", IdentifierKind::Website),
    ("swift", IdentifierKind::Swift),
    ("imo", IdentifierKind::Imo),
];

/// The other columns.
const COLUMNS: [&str; 13] = [
    "id",
    "name",
    "aliases",
    "weak_aliases",
    "kind",
    "birth_date",
    "nationality",
    "country",
    "gender",
    "program",
    "listed_on",
    "url",
    "remarks",
];

/// Reads the table.
///
/// # Errors
/// When there is no column `name`, a row has another number of columns than the header, or a kind is unknown.
pub fn read(source: &Source) -> Result<Reading, Error> {
    let mut report = SourceReport::new(&source.name, Format::GenericCsv.name());
    let has_name = |row: &Row| row.fields.iter().any(|field| field.trim().eq_ignore_ascii_case("name"));
    let first = source.text.lines().next().unwrap_or_default();
    let delimiter = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|delimiter| first.bytes().filter(|byte| byte == delimiter).count())
        .unwrap_or(b',');
    let table = table::table(source, delimiter, has_name)?;
    for column in &table.header {
        if !is_known(column, &table) {
            report.unknown.add("column, kept as remarks", column);
        }
    }
    report.rows = table.rows.len();
    let mut seen = BTreeSet::new();
    let mut entities = Vec::new();
    for row in &table.rows {
        let mapped = map_row(row, &table, &mut report)
            .map_err(|problem| Error::at(&source.name, format!("line {}", row.line), problem))?;
        match mapped {
            Some(entity) if !seen.insert(entity.id.clone()) => {
                report.drop_line(
                    row.line,
                    &row.text(),
                    format!("the id {} stands in this file already", entity.id),
                );
            }
            Some(entity) => {
                report.used += 1;
                report.count_entity(&entity);
                entities.push(entity);
            }
            None => report.drop_line(row.line, &row.text(), "no name"),
        }
    }
    let title = source.name.rsplit(['/', '\\']).next().unwrap_or_default();
    let mut head = Head::official("own", "own list", title, date::in_name(title));
    head.starter = false;
    Ok(Reading { lists: vec![(head, entities)], report, one_row_each: true })
}

fn is_known(column: &str, table: &Table) -> bool {
    let index = table.header.iter().position(|known| known == column);
    let known = COLUMNS.iter().chain(IDENTIFIERS.iter().map(|(name, _)| name));
    known.into_iter().any(|name| table.column(name) == index)
}

fn values<'a>(row: &'a Row, table: &Table, column: &str) -> Vec<&'a str> {
    let cell = table.column(column).and_then(|index| row.get(index)).unwrap_or_default();
    cell.split(';').map(str::trim).filter(|value| !value.is_empty()).collect()
}

fn map_row(row: &Row, table: &Table, report: &mut SourceReport) -> Result<Option<Entity>, String> {
    let cell = |column: &str| table.column(column).and_then(|index| row.get(index));
    let Some(name) = cell("name") else { return Ok(None) };
    let kind = match cell("kind").map(str::to_ascii_lowercase).as_deref() {
        None | Some("person" | "individual") => Kind::Person,
        Some("organization" | "organisation" | "entity" | "company") => Kind::Organization,
        Some("vessel" | "ship") => Kind::Vessel,
        Some("aircraft") => Kind::Aircraft,
        Some(other) => {
            return Err(format!("kind \"{other}\": expected person, organization, vessel or aircraft"));
        }
    };
    let id = cell("id").map_or_else(|| format!("own:line-{}", row.line), |id| format!("own:{id}"));
    let mut entity = facts::entity(id, "own", kind, name.to_owned());
    for (column, quality) in [("aliases", Quality::Strong), ("weak_aliases", Quality::Weak)] {
        for alias in values(row, table, column) {
            add_alias(&mut entity, alias, quality, false);
        }
    }
    for text in values(row, table, "birth_date") {
        let date = date::iso(text).map(DateSpan::on).or_else(|| date::english(text));
        let date =
            date.ok_or_else(|| format!("birth_date \"{text}\": expected 1964-06-23, 1964-06 or 1964"))?;
        add_once(&mut entity.birth_dates, date);
    }
    for country in values(row, table, "nationality") {
        add_country(&mut entity.nationalities, country, report);
    }
    for country in values(row, table, "country") {
        add_country(&mut entity.countries, country, report);
    }
    if let Some(text) = cell("gender") {
        entity.gender = facts::gender(text);
        if entity.gender.is_none() {
            report.unknown.add("gender", text);
        }
    }
    entity.programs = values(row, table, "program").into_iter().map(str::to_owned).collect();
    entity.url = cell("url").map(str::to_owned);
    if let Some(text) = cell("listed_on") {
        let date = date::iso(text).ok_or_else(|| format!("listed_on \"{text}\": expected 2026-08-02"))?;
        entity.listed_on = Some(date);
    }
    for (column, kind) in IDENTIFIERS {
        for value in values(row, table, column) {
            let value = value.to_owned();
            add_once(&mut entity.identifiers, Identifier { kind, value, country: None, label: None });
        }
    }
    if let Some(text) = cell("remarks") {
        add_remark(&mut entity, text);
    }
    for (index, column) in table.header.iter().enumerate() {
        if let (false, Some(text)) = (is_known(column, table), row.get(index)) {
            add_remark(&mut entity, &format!("{}: {text}", column.trim()));
        }
    }
    settle_aliases(&mut entity, report);
    Ok(Some(entity))
}
