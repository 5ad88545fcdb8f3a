//! OFAC's "standard" XML: SDN.XML and CONSOLIDATED.XML.
//!
//! Source: OFAC's schema (xml.xsd, 2024). Latin script only. Weak aliases have the category "weak"; what SDN.CSV says in its
//! remarks stands in `idList`, as identifiers and as features.

use crate::date;
use crate::error::Error;
use crate::facts::{self, Head, Reading, add_alias, add_country, add_remark, settle_aliases};
use crate::ofac_facts::{Labelled, put_document, put_feature, which_list};
use crate::ofac_remarks;
use crate::report::SourceReport;
use crate::source::{Format, Source};
use crate::xml::{Document, Element, Step};
use knownas::entity::{Entity, Kind, Quality};
use std::collections::BTreeSet;

/// Features that stand in `idList` although they are no documents: they are read by their label.
const FEATURES_IN_ID_LIST: [&str; 4] = ["Gender", "Nationality Country", "Citizenship Country", "Birthdate"];

/// An sdnEntry, with the fields of the schema.
#[derive(Debug, Default)]
struct SdnEntry {
    uid: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    title: Option<String>,
    sdn_type: Option<String>,
    remarks: Option<String>,
    program_list: Vec<String>,
    id_list: Vec<Id>,
    aka_list: Vec<Aka>,
    address_list: Vec<Address>,
    nationality_list: Vec<String>,
    citizenship_list: Vec<String>,
    date_of_birth_list: Vec<String>,
    place_of_birth_list: Vec<String>,
    vessel_info: Vec<(String, String)>,
    rest: Vec<String>,
}

#[derive(Debug)]
struct Id {
    id_type: Option<String>,
    id_number: Option<String>,
    id_country: Option<String>,
    issue_date: Option<String>,
    expiration_date: Option<String>,
}

#[derive(Debug)]
struct Aka {
    kind: Option<String>,
    category: Option<String>,
    last_name: Option<String>,
    first_name: Option<String>,
}

#[derive(Debug)]
struct Address {
    lines: Vec<String>,
    country: Option<String>,
}

/// Reads the list.
///
/// # Errors
/// When the XML is not well-formed, cut short or out of bounds.
pub fn read(source: &Source) -> Result<Reading, Error> {
    let mut report = SourceReport::new(&source.name, Format::OfacXml.name());
    let mut document = Document::new(source);
    let mut published_on = None;
    let mut record_count = None;
    let mut seen = BTreeSet::new();
    let mut entities = Vec::new();
    while let Some(step) = document.step()? {
        let Step::Enter(element) = step else { continue };
        match (document.path.len(), element.name.as_str()) {
            (1, _) => {
                element.report_rest(&mut report.unknown);
            }
            (2, "publshInformation") => {
                let mut information = document.subtree(element)?;
                published_on = information.text("Publish_Date").as_deref().and_then(date::month_first);
                record_count = information.text("Record_Count").and_then(|count| count.parse::<usize>().ok());
                information.report_rest(&mut report.unknown);
            }
            (2, "sdnEntry") => {
                report.rows += 1;
                let entry = read_entry(document.subtree(element)?, &mut report);
                if let Some(entity) = map(entry, &mut seen, &mut report) {
                    report.used += 1;
                    report.count_entity(&entity);
                    entities.push(entity);
                }
            }
            _ => {
                let path = document.path.join("/");
                let element = document.subtree(element)?;
                report.unknown.add(&path, &element.text);
            }
        }
    }
    if let Some(count) = record_count.filter(|count| *count != report.rows) {
        report.notes.push(format!("its Record_Count says {count}, but it holds {} entries", report.rows));
    }
    let programs: Vec<Vec<String>> = entities.iter().map(|entity: &Entity| entity.programs.clone()).collect();
    let head: Head = which_list(&programs, published_on, &mut report);
    for entity in &mut entities {
        entity.list.clone_from(&head.id);
    }
    Ok(Reading { lists: vec![(head, entities)], report, one_row_each: true })
}

fn read_entry(mut element: Element, report: &mut SourceReport) -> SdnEntry {
    let mut entry = SdnEntry {
        uid: element.text("uid"),
        first_name: element.text("firstName"),
        last_name: element.text("lastName"),
        title: element.text("title"),
        sdn_type: element.text("sdnType"),
        remarks: element.text("remarks"),
        ..SdnEntry::default()
    };
    entry.program_list =
        element.take_list("programList", "program").into_iter().map(|program| program.text).collect();
    for mut id in element.take_list("idList", "id") {
        id.take_all("uid");
        entry.id_list.push(Id {
            id_type: id.text("idType"),
            id_number: id.text("idNumber"),
            id_country: id.text("idCountry"),
            issue_date: id.text("issueDate"),
            expiration_date: id.text("expirationDate"),
        });
        entry.rest.append(&mut id.report_rest(&mut report.unknown));
    }
    for mut aka in element.take_list("akaList", "aka") {
        aka.take_all("uid");
        entry.aka_list.push(Aka {
            kind: aka.text("type"),
            category: aka.text("category"),
            last_name: aka.text("lastName"),
            first_name: aka.text("firstName"),
        });
        entry.rest.append(&mut aka.report_rest(&mut report.unknown));
    }
    for mut address in element.take_list("addressList", "address") {
        address.take_all("uid");
        let lines = ["address1", "address2", "address3", "city", "stateOrProvince", "postalCode", "region"];
        entry.address_list.push(Address {
            lines: lines.iter().filter_map(|name| address.text(name)).collect(),
            country: address.text("country"),
        });
        entry.rest.append(&mut address.report_rest(&mut report.unknown));
    }
    for (list, item, field, target) in [
        ("nationalityList", "nationality", "country", &mut entry.nationality_list),
        ("citizenshipList", "citizenship", "country", &mut entry.citizenship_list),
        ("dateOfBirthList", "dateOfBirthItem", "dateOfBirth", &mut entry.date_of_birth_list),
        ("placeOfBirthList", "placeOfBirthItem", "placeOfBirth", &mut entry.place_of_birth_list),
    ] {
        for mut row in element.take_list(list, item) {
            row.take_all("uid");
            row.take_all("mainEntry");
            target.extend(row.text(field));
            entry.rest.append(&mut row.report_rest(&mut report.unknown));
        }
    }
    if let Some(mut vessel) = element.take("vesselInfo") {
        for name in
            ["callSign", "vesselType", "vesselFlag", "vesselOwner", "tonnage", "grossRegisteredTonnage"]
        {
            entry.vessel_info.extend(vessel.text(name).map(|text| (name.to_owned(), text)));
        }
        entry.rest.append(&mut vessel.report_rest(&mut report.unknown));
    }
    entry.rest.append(&mut element.report_rest(&mut report.unknown));
    entry
}

fn full_name(last: Option<String>, first: Option<String>) -> Option<String> {
    match (last, first) {
        (Some(last), Some(first)) => Some(format!("{last}, {first}")),
        (last, first) => last.or(first),
    }
}

fn map(entry: SdnEntry, seen: &mut BTreeSet<String>, report: &mut SourceReport) -> Option<Entity> {
    let Some(uid) = entry.uid else {
        report.drop_element("sdnEntry", "no uid");
        return None;
    };
    let Some(name) = full_name(entry.last_name, entry.first_name) else {
        report.drop_element(format!("sdnEntry {uid}"), "no name");
        return None;
    };
    if !seen.insert(uid.clone()) {
        report.drop_element(format!("sdnEntry {uid}"), "the uid stands in this file already");
        return None;
    }
    let kind = kind(entry.sdn_type.as_deref(), report);
    let mut entity = facts::entity(format!("ofac:{uid}"), "", kind, name);
    entity.url = Some(facts::ofac_url(&uid));
    entity.programs = entry.program_list;
    for aka in entry.aka_list {
        let quality = match aka.category.as_deref() {
            Some("strong") => Quality::Strong,
            Some("weak") => Quality::Weak,
            other => {
                report.unknown.add("category of an alias, taken for weak", other.unwrap_or("(none)"));
                Quality::Weak
            }
        };
        match full_name(aka.last_name, aka.first_name) {
            Some(name) => add_alias(&mut entity, &name, quality, aka.kind.as_deref() == Some("f.k.a.")),
            None => report.left_out.add("alias without a name", &uid),
        }
    }
    if let Some(text) = entry.title {
        add_remark(&mut entity, &format!("Title: {text}"));
    }
    for country in entry.nationality_list.iter().chain(&entry.citizenship_list) {
        add_country(&mut entity.nationalities, country, report);
    }
    for text in &entry.date_of_birth_list {
        put_feature("Birthdate", text, &mut entity, report);
    }
    for text in &entry.place_of_birth_list {
        add_remark(&mut entity, &format!("POB {text}"));
    }
    for mut address in entry.address_list {
        if let Some(country) = &address.country {
            add_country(&mut entity.countries, country, report);
        }
        if !address.lines.is_empty() {
            address.lines.extend(address.country);
            add_remark(&mut entity, &format!("Address: {}", address.lines.join(", ")));
        }
    }
    for id in entry.id_list {
        map_id(id, &mut entity, report);
    }
    for (field, text) in entry.vessel_info {
        add_remark(&mut entity, &format!("{field}: {text}"));
    }
    if let Some(remarks) = entry.remarks {
        ofac_remarks::read(&remarks, &mut entity, report);
    }
    for text in entry.rest {
        add_remark(&mut entity, &text);
    }
    settle_aliases(&mut entity, report);
    Some(entity)
}

/// The kind of party an `sdnType` or party type names.
pub fn kind(sdn_type: Option<&str>, report: &mut SourceReport) -> Kind {
    match sdn_type {
        Some("Individual") => Kind::Person,
        Some("Entity") => Kind::Organization,
        Some("Vessel") => Kind::Vessel,
        Some("Aircraft") => Kind::Aircraft,
        other => {
            report.unknown.add("kind of party, taken for an organization", other.unwrap_or("(none)"));
            Kind::Organization
        }
    }
}

fn map_id(id: Id, entity: &mut Entity, report: &mut SourceReport) {
    let Some(label) = id.id_type else {
        report.left_out.add("id without idType", id.id_number.as_deref().unwrap_or(&entity.id));
        return;
    };
    let value = id.id_number.unwrap_or_default();
    let remarks: Vec<String> = [("issued", id.issue_date), ("expires", id.expiration_date)]
        .into_iter()
        .filter_map(|(what, date)| date.map(|date| format!("{what} {date}")))
        .collect();
    let is_document = crate::label::identifier(&label).is_some_and(|(_, _, rest)| rest.is_empty());
    if FEATURES_IN_ID_LIST.contains(&label.as_str()) || !is_document {
        let value = match id.id_country {
            Some(country) if value.is_empty() => country,
            Some(country) => format!("{value} ({country})"),
            None => value,
        };
        put_feature(&label, &value, entity, report);
    } else {
        put_document(Labelled { label, value, country: id.id_country, remarks }, entity, report);
    }
}
