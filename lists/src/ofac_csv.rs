//! OFAC's comma-separated files: SDN.CSV or CONS_PRIM.CSV with ALT.CSV, ADD.CSV and SDN_COMMENTS.CSV, joined by ent_num.
//!
//! Source: OFAC, "Data Format Specification for the SDN list" (dat_spec.txt), and the files of August 2026. No header;
//! `-0- ` is a null; the file ends with the byte 0x1A; several programs stand as `SDGT] [IFSR`. Remarks are cut at 1,000
//! characters, the rest stands in the comments. Names are ASCII only: native scripts are in the XML files.

use crate::date;
use crate::error::Error;
use crate::facts::{self, Head, Reading, add_alias, add_country, add_remark, settle_aliases};
use crate::ofac_facts::which_list;
use crate::ofac_remarks;
use crate::report::SourceReport;
use crate::source::{Format, Source};
use crate::table::{self, Row};
use knownas::entity::{Entity, Kind, Quality};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// Remarks are published up to this length.
const REMARKS_LENGTH: usize = 1000;
/// A row of SDN.CSV or CONS_PRIM.CSV.
#[derive(Debug, Clone, PartialEq, Eq)]
struct SdnRow {
    ent_num: u64,
    sdn_name: Option<String>,
    sdn_type: Option<String>,
    program: Option<String>,
    title: Option<String>,
    call_sign: Option<String>,
    vess_type: Option<String>,
    tonnage: Option<String>,
    grt: Option<String>,
    vess_flag: Option<String>,
    vess_owner: Option<String>,
    remarks: Option<String>,
}

/// A row of ALT.CSV.
#[derive(Debug, Clone, PartialEq, Eq)]
struct AltRow {
    alt_type: Option<String>,
    alt_name: Option<String>,
    alt_remarks: Option<String>,
}

/// A row of ADD.CSV.
#[derive(Debug, Clone, PartialEq, Eq)]
struct AddRow {
    address: Option<String>,
    city_state_postal: Option<String>,
    country: Option<String>,
    add_remarks: Option<String>,
}

/// One file of the set, checked for shape and not yet joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Place among the sources given.
    pub order: usize,
    name: String,
    format: Format,
    rows: Vec<Row>,
    notes: Vec<String>,
}

/// A primary file while rows are joined to it.
struct Primary {
    list: Head,
    file: File,
    report: SourceReport,
    records: BTreeMap<u64, Record>,
}

struct Record {
    line: u64,
    row: SdnRow,
    alts: Vec<AltRow>,
    adds: Vec<AddRow>,
    comments: String,
}

/// Reads one file of the set and checks its shape.
///
/// # Errors
/// When a row has another number of columns, or no number in front.
pub fn read(source: &Source, format: Format, order: usize) -> Result<File, Error> {
    let columns = match format {
        Format::OfacPrimaryCsv => 12,
        Format::OfacAddCsv => 6,
        Format::OfacAltCsv => 5,
        _ => 2,
    };
    let body = source.text.trim_end_matches(['\u{1a}', '\r', '\n', ' ']);
    let mut notes = Vec::new();
    if !source.text.trim_end().ends_with('\u{1a}') {
        notes.push(
            "does not end with the byte 0x1A as OFAC's own files do: make sure it is complete".to_owned(),
        );
    }
    let rows = table::rows(source, body, b',')?;
    for row in &rows {
        let place = || format!("line {}", row.line);
        if row.fields.len() != columns {
            return Err(Error::at(
                &source.name,
                place(),
                format!(
                    "{} columns, but {} has {columns}: the file is cut short or damaged, download it again",
                    row.fields.len(),
                    format.name()
                ),
            ));
        }
        if ent_num(row).is_none() {
            return Err(Error::at(
                &source.name,
                place(),
                format!(
                    "\"{}\" is no ent_num: the file is damaged, download it again",
                    row.text().chars().take(40).collect::<String>()
                ),
            ));
        }
    }
    Ok(File { order, name: source.name.clone(), format, rows, notes })
}

fn ent_num(row: &Row) -> Option<u64> {
    row.get(0).and_then(|field| field.parse().ok())
}

/// A field as OFAC means it: `-0- ` is nothing.
fn field(row: &Row, column: usize) -> Option<String> {
    row.get(column).filter(|text| *text != "-0-").map(str::to_owned)
}

impl SdnRow {
    fn of(row: &Row, ent_num: u64) -> SdnRow {
        SdnRow {
            ent_num,
            sdn_name: field(row, 1),
            sdn_type: field(row, 2),
            program: field(row, 3),
            title: field(row, 4),
            call_sign: field(row, 5),
            vess_type: field(row, 6),
            tonnage: field(row, 7),
            grt: field(row, 8),
            vess_flag: field(row, 9),
            vess_owner: field(row, 10),
            remarks: field(row, 11),
        }
    }
}

/// Joins the files of the set: every secondary row goes to the primary row of its ent_num.
///
/// # Errors
/// When there are rows to join and no primary file.
pub fn join(files: Vec<File>) -> Result<Vec<(usize, Reading)>, Error> {
    let (primary_files, secondary_files): (Vec<File>, Vec<File>) =
        files.into_iter().partition(|file| file.format == Format::OfacPrimaryCsv);
    if let (true, Some(file)) = (primary_files.is_empty(), secondary_files.first()) {
        return Err(Error::of(
            &file.name,
            format!("{} only adds to a primary file: give SDN.CSV or CONS_PRIM.CSV too", file.format.name()),
        ));
    }
    let mut primaries: Vec<Primary> = Vec::new();
    for file in primary_files {
        let primary = open_primary(file, &primaries);
        primaries.push(primary);
    }
    let mut readings = Vec::new();
    for file in secondary_files {
        readings.push(attach(file, &mut primaries));
    }
    readings.extend(primaries.into_iter().map(|primary| (primary.file.order, map(primary))));
    Ok(readings)
}

fn open_primary(file: File, earlier: &[Primary]) -> Primary {
    let mut report = SourceReport::new(&file.name, file.format.name());
    report.rows = file.rows.len();
    report.notes = file.notes.clone();
    let programs: Vec<Vec<String>> = file.rows.iter().map(|row| programs(field(row, 3).as_deref())).collect();
    let list = which_list(&programs, date::in_name(&file.name), &mut report);
    let mut records = BTreeMap::new();
    for row in &file.rows {
        let Some(ent_num) = ent_num(row) else { continue };
        let sdn = SdnRow::of(row, ent_num);
        let elsewhere =
            earlier.iter().find(|other| other.list.id == list.id && other.records.contains_key(&ent_num));
        if sdn.sdn_name.is_none() {
            report.drop_line(row.line, &row.text(), "no name");
        } else if let Some(first) = elsewhere {
            report.drop_line(
                row.line,
                &row.text(),
                format!("ent_num {ent_num} was read from {}", first.file.name),
            );
        } else if let Entry::Vacant(place) = records.entry(ent_num) {
            let comments = String::new();
            place.insert(Record { line: row.line, row: sdn, alts: Vec::new(), adds: Vec::new(), comments });
        } else {
            report.drop_line(row.line, &row.text(), format!("ent_num {ent_num} stands in this file already"));
        }
    }
    report.used = records.len();
    Primary { list, file, report, records }
}

/// `SDGT] [IFSR` -> SDGT, IFSR.
fn programs(field: Option<&str>) -> Vec<String> {
    field
        .unwrap_or_default()
        .split([']', '['])
        .map(str::trim)
        .filter(|program| !program.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Gives the rows of a secondary file to the records they add to. The primary file that knows most of them comes first:
/// an entry may stand on both lists, and each list has files of its own.
fn attach(file: File, primaries: &mut [Primary]) -> (usize, Reading) {
    let mut report = SourceReport::new(&file.name, file.format.name());
    report.rows = file.rows.len();
    report.notes = file.notes.clone();
    let known = |primary: &Primary| {
        file.rows.iter().filter_map(ent_num).filter(|number| primary.records.contains_key(number)).count()
    };
    let mut order: Vec<usize> = (0..primaries.len()).collect();
    order.sort_by_key(|index| std::cmp::Reverse(primaries.get(*index).map_or(0, known)));
    for row in &file.rows {
        let Some(ent_num) = ent_num(row) else { continue };
        let home = order.iter().find(|index| {
            primaries.get(**index).is_some_and(|primary| primary.records.contains_key(&ent_num))
        });
        let record = home
            .and_then(|index| primaries.get_mut(*index))
            .and_then(|primary| primary.records.get_mut(&ent_num));
        match record {
            Some(record) => {
                report.used += 1;
                attach_row(file.format, row, record, &mut report);
            }
            None => report.drop_line(
                row.line,
                &row.text(),
                format!("ent_num {ent_num} is in no primary file given: it was taken off the list, or the files are of different days"),
            ),
        }
    }
    let list = order.first().and_then(|index| primaries.get(*index)).map(|primary| primary.list.clone());
    let lists = list.into_iter().map(|head| (Head { published_on: None, ..head }, Vec::new())).collect();
    (file.order, Reading { lists, report, one_row_each: false })
}

fn attach_row(format: Format, row: &Row, record: &mut Record, report: &mut SourceReport) {
    match format {
        Format::OfacAltCsv => {
            let alt = AltRow { alt_type: field(row, 2), alt_name: field(row, 3), alt_remarks: field(row, 4) };
            match alt.alt_type.as_deref() {
                Some("aka" | "fka" | "nka") => {
                    report.read.add(alt.alt_type.as_deref().unwrap_or_default(), 1);
                }
                other => report.unknown.add("alt_type", other.unwrap_or("-0-")),
            }
            if alt.alt_name.is_none() {
                report.left_out.add("alias row without a name", &row.text());
            }
            record.alts.push(alt);
        }
        Format::OfacAddCsv => {
            let add = AddRow {
                address: field(row, 2),
                city_state_postal: field(row, 3),
                country: field(row, 4),
                add_remarks: field(row, 5),
            };
            let empty = add.address.is_none()
                && add.city_state_postal.is_none()
                && add.country.is_none()
                && add.add_remarks.is_none();
            if empty {
                report.left_out.add("address row without any content", &row.text());
            } else {
                report.read.add("addresses", 1);
                record.adds.push(add);
            }
        }
        _ => {
            let text = row.fields.get(1).map(String::as_str).unwrap_or_default();
            record.comments.push_str(text);
            report.read.add("comments", 1);
            let length = record.row.remarks.as_deref().unwrap_or_default().chars().count();
            if length + 10 < REMARKS_LENGTH {
                report.unknown.add(
                    "comment without the cut remarks it continues; its first clause is a fragment",
                    &row.text(),
                );
            }
        }
    }
}

/// Remarks and the comment that continues them. OFAC cuts at 1,000 characters, within a word too; where the cut fell on a
/// blank, the blank is lost. Remarks much shorter were never cut, so the comment belongs to another edition of them.
fn whole_remarks(remarks: Option<&str>, comment: &str) -> String {
    let remarks = remarks.unwrap_or_default();
    let length = remarks.chars().count();
    if comment.trim().is_empty() {
        return remarks.to_owned();
    }
    if length >= REMARKS_LENGTH {
        return format!("{remarks}{comment}");
    }
    if length + 10 >= REMARKS_LENGTH {
        return format!("{remarks} {comment}");
    }
    if remarks.is_empty() {
        return comment.to_owned();
    }
    format!("{}; {comment}", remarks.trim_end_matches('.'))
}

fn map(primary: Primary) -> Reading {
    let Primary { list, mut report, records, .. } = primary;
    let mut entities = Vec::with_capacity(records.len());
    for record in records.into_values() {
        let entity = map_record(&list.id, record, &mut report);
        report.count_entity(&entity);
        entities.push(entity);
    }
    Reading { lists: vec![(list, entities)], report, one_row_each: true }
}

fn map_record(list: &str, record: Record, report: &mut SourceReport) -> Entity {
    let Record { line, row, alts, adds, comments } = record;
    let kind = match row.sdn_type.as_deref() {
        None => Kind::Organization,
        Some("individual") => Kind::Person,
        Some("vessel") => Kind::Vessel,
        Some("aircraft") => Kind::Aircraft,
        Some(other) => {
            report.unknown.add("sdn_type, taken for an organization", &format!("line {line}: {other}"));
            Kind::Organization
        }
    };
    let number = row.ent_num.to_string();
    let mut entity = facts::entity(format!("ofac:{number}"), list, kind, row.sdn_name.unwrap_or_default());
    entity.url = Some(facts::ofac_url(&number));
    entity.programs = programs(row.program.as_deref());
    for alt in alts {
        if let Some(name) = &alt.alt_name {
            add_alias(&mut entity, name, Quality::Strong, alt.alt_type.as_deref() == Some("fka"));
        }
        if let Some(text) = &alt.alt_remarks {
            add_remark(&mut entity, text);
        }
    }
    for (label, value) in [
        ("Title", &row.title),
        ("Vessel call sign", &row.call_sign),
        ("Vessel type", &row.vess_type),
        ("Vessel tonnage", &row.tonnage),
        ("Vessel gross registered tonnage", &row.grt),
        ("Vessel flag", &row.vess_flag),
        ("Vessel owner", &row.vess_owner),
    ] {
        if let Some(value) = value {
            add_remark(&mut entity, &format!("{label}: {value}"));
        }
    }
    for add in &adds {
        map_address(add, &mut entity, report);
    }
    ofac_remarks::read(&whole_remarks(row.remarks.as_deref(), &comments), &mut entity, report);
    settle_aliases(&mut entity, report);
    entity
}

fn map_address(add: &AddRow, entity: &mut Entity, report: &mut SourceReport) {
    if let Some(country) = &add.country {
        add_country(&mut entity.countries, country, report);
    }
    let parts: Vec<&str> = [&add.address, &add.city_state_postal, &add.country, &add.add_remarks]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    if parts.len() > 1 || add.country.is_none() {
        add_remark(entity, &format!("Address: {}", parts.join(", ")));
    }
}
