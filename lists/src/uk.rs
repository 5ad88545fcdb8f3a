//! The UK Sanctions List, XML and CSV: the only UK list since 28 January 2026, when the one of OFSI was withdrawn.
//!
//! Source: https://www.gov.uk/government/publications/the-uk-sanctions-list and the layout of the files of 2026. In the CSV
//! the first line holds the date of the report and the second the names of the columns; an entry has one row for each
//! combination of name, address and number. Its rows are put together to the elements of the XML, so that one map serves
//! both. Name 6 is the family name or the name of an entity, Name 1 to 5 are given names.

use crate::date;
use crate::error::Error;
use crate::facts::{self, Head, Reading, add_alias, add_country, add_once, add_remark, settle_aliases};
use crate::group::UN_REFERENCE;
use crate::report::SourceReport;
use crate::source::{Format, Source};
use crate::table::{self, Row, Table};
use crate::xml::{Document, Element, Step, tidy};
use knownas::entity::{DateSpan, Entity, Identifier, IdentifierKind, Kind, PartialDate, Quality};
use std::collections::{BTreeMap, BTreeSet};

/// The list's page; entries have none of their own.
const PAGE: &str = "https://www.gov.uk/government/publications/the-uk-sanctions-list";

/// A column of the CSV and the path of the element it fills, below Designation. Columns that share all but the last step
/// fill one element together.
const COLUMNS: &[(&str, &str)] = &[
    ("Last Updated", "LastUpdated"),
    ("Unique ID", "UniqueID"),
    ("OFSI Group ID", "OFSIGroupID"),
    ("UN Reference Number", "UNReferenceNumber"),
    ("Name 6", "Names/Name/Name6"),
    ("Name 1", "Names/Name/Name1"),
    ("Name 2", "Names/Name/Name2"),
    ("Name 3", "Names/Name/Name3"),
    ("Name 4", "Names/Name/Name4"),
    ("Name 5", "Names/Name/Name5"),
    ("Name type", "Names/Name/NameType"),
    ("Alias strength", "Names/Name/AliasStrength"),
    ("Title", "Titles/Title"),
    ("Name non-latin script", "NonLatinNames/NonLatinName/NameNonLatinScript"),
    ("Non-latin script type", "NonLatinNames/NonLatinName/NonLatinScriptType"),
    ("Non-latin script language", "NonLatinNames/NonLatinName/NonLatinScriptLanguage"),
    ("Regime Name", "RegimeName"),
    ("Individual, Entity, Ship", "IndividualEntityShip"),
    ("Designation Type", "IndividualEntityShip"),
    ("Designation source", "DesignationSource"),
    ("Sanctions Imposed", "SanctionsImposed"),
    ("Other Information", "OtherInformation"),
    ("UK Statement of Reasons", "UKStatementofReasons"),
    ("Address Line 1", "Addresses/Address/AddressLine1"),
    ("Address Line 2", "Addresses/Address/AddressLine2"),
    ("Address Line 3", "Addresses/Address/AddressLine3"),
    ("Address Line 4", "Addresses/Address/AddressLine4"),
    ("Address Line 5", "Addresses/Address/AddressLine5"),
    ("Address Line 6", "Addresses/Address/AddressLine6"),
    ("Address Postal Code", "Addresses/Address/AddressPostalCode"),
    ("Address Country", "Addresses/Address/AddressCountry"),
    ("Phone number", "PhoneNumbers/PhoneNumber"),
    ("Website", "Websites/Website"),
    ("Email address", "EmailAddresses/EmailAddress"),
    ("Date Designated", "DateDesignated"),
    ("D.O.B", "DOBs/DOB"),
    ("Nationality(/ies)", "Nationalities/Nationality"),
    ("Nationality", "Nationalities/Nationality"),
    ("National Identifier number", "NationalIdentifierDetails/NationalIdentifier/NationalIdentifierNumber"),
    (
        "National Identifier additional information",
        "NationalIdentifierDetails/NationalIdentifier/NationalIdentifierAdditionalInformation",
    ),
    ("Passport number", "PassportDetails/Passport/PassportNumber"),
    ("Passport additional information", "PassportDetails/Passport/PassportAdditionalInformation"),
    ("Position", "Positions/Position"),
    ("Gender", "Genders/Gender"),
    ("Town of birth", "BirthDetails/Location/TownOfBirth"),
    ("Country of birth", "BirthDetails/Location/CountryOfBirth"),
    ("Type of entity", "TypeOfEntities/TypeOfEntity"),
    ("Subsidiaries", "Subsidiaries/Subsidiary"),
    ("Parent company", "ParentCompanies/ParentCompany"),
    ("Business registration number (s)", "BusinessRegistrationNumbers/BusinessRegistrationNumber"),
    ("IMO number", "IMONumbers/IMONumber"),
    ("Current owner/operator (s)", "CurrentOwnerOperators/CurrentOwnerOperator"),
    ("Previous owner/operator (s)", "PreviousOwnerOperators/PreviousOwnerOperator"),
    ("Current believed flag of ship", "CurrentBelievedFlagOfShips/CurrentBelievedFlagOfShip"),
    ("Previous flags", "PreviousFlags/PreviousFlag"),
    ("Type of ship", "TypeOfShipDetails/TypeOfShip"),
    ("Tonnage of ship", "TonnageOfShipDetails/TonnageOfShip"),
    ("Length of ship", "LengthOfShipDetails/LengthOfShip"),
    ("Year Built", "YearsBuilt/YearBuilt"),
    ("Hull identification number (HIN)", "HullIdentificationNumbers/HullIdentificationNumber"),
];

fn head(published_on: Option<PartialDate>) -> Head {
    Head::official(
        "uk",
        "United Kingdom, Foreign, Commonwealth and Development Office",
        "The UK Sanctions List",
        published_on,
    )
}

/// Reads the XML.
///
/// # Errors
/// When it is not well-formed, cut short or out of bounds.
pub fn read_xml(source: &Source) -> Result<Reading, Error> {
    let mut report = SourceReport::new(&source.name, Format::UkXml.name());
    let mut document = Document::new(source);
    let mut published_on = None;
    let mut seen = BTreeSet::new();
    let mut entities = Vec::new();
    while let Some(step) = document.step()? {
        let Step::Enter(mut element) = step else { continue };
        match (document.path.len(), element.name.as_str()) {
            (1, _) => {
                published_on = element.attribute("DateGenerated").as_deref().and_then(any_date);
                element.report_rest(&mut report.unknown);
            }
            (2, "DateGenerated") => published_on = any_date(&document.subtree(element)?.text),
            (2, "Designation") => {
                report.rows += 1;
                let mut element = document.subtree(element)?;
                flatten(&mut element);
                if let Some(entity) = map(element, &mut seen, &mut report) {
                    report.used += 1;
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
    Ok(Reading { lists: vec![(head(published_on), entities)], report, one_row_each: true })
}

/// Lifts what the XML puts into IndividualDetails/Individual, EntityDetails/Entity and ShipDetails/Ship to the designation.
fn flatten(element: &mut Element) {
    for (details, kind) in
        [("IndividualDetails", "Individual"), ("EntityDetails", "Entity"), ("ShipDetails", "Ship")]
    {
        for inner in element.take_list(details, kind) {
            element.children.extend(inner.children);
        }
    }
}

/// Reads the CSV.
///
/// # Errors
/// When a column that is needed is missing, or a row has another number of columns than the header.
pub fn read_csv(source: &Source) -> Result<Reading, Error> {
    let mut report = SourceReport::new(&source.name, Format::UkCsv.name());
    let table = table::table(source, b',', |row| row.fields.iter().any(|field| field.trim() == "Unique ID"))?;
    for needed in ["Name 6", "Regime Name"] {
        if table.column(needed).is_none() {
            return Err(Error::at(
                &source.name,
                "header",
                format!("no column \"{needed}\": this is no UK Sanctions List"),
            ));
        }
    }
    if table.stray_quotes {
        report.notes.push("quotation marks in it are not closed: they were read as letters".to_owned());
    }
    report.rows = table.rows.len();
    let published_on = source
        .text
        .lines()
        .next()
        .and_then(|line| line.trim_matches(['"', ',', ' ', '\r']).split_once([':', ',']))
        .and_then(|(_, text)| any_date(text.trim_matches(['"', ',', ' ', '\r'])));
    let mut seen = BTreeSet::new();
    let mut entities = Vec::new();
    for (lines, element) in elements(&table, &mut report) {
        if let Some(entity) = map(element, &mut seen, &mut report) {
            report.used += lines;
            entities.push(entity);
        } else {
            // The map wrote down one reason; the other lines of the same entry share it.
            let reason = report.dropped.last().cloned();
            report.dropped.extend(std::iter::repeat_n(reason, lines.saturating_sub(1)).flatten());
        }
    }
    Ok(Reading { lists: vec![(head(published_on), entities)], report, one_row_each: false })
}

/// The files say "05/08/2026", "23-Sep-2026" or "2026-08-05T10:00:00".
fn any_date(text: &str) -> Option<PartialDate> {
    let written = || date::english(&text.trim().replace('-', " ")).map(|span| span.from);
    date::iso(text).or_else(|| date::day_first(text)).or_else(written)
}

/// The rows of each entry as the element they come from, with their number.
fn elements(table: &Table, report: &mut SourceReport) -> Vec<(usize, Element)> {
    let mut places: Vec<(usize, Vec<&str>)> = Vec::new();
    for (index, column) in table.header.iter().enumerate() {
        match COLUMNS.iter().find(|(name, _)| table.column(name) == Some(index)) {
            Some((_, path)) => places.push((index, path.split('/').collect())),
            None => report.unknown.add("column", column),
        }
    }
    let id = table.column("Unique ID").unwrap_or_default();
    let mut order: BTreeMap<String, usize> = BTreeMap::new();
    let mut entries: Vec<(usize, Element)> = Vec::new();
    for row in &table.rows {
        let Some(unique_id) = row.get(id) else {
            report.drop_line(row.line, &row.text(), "no Unique ID");
            continue;
        };
        let index = *order.entry(unique_id.to_owned()).or_insert(entries.len());
        if index == entries.len() {
            entries.push((0, Element { name: "Designation".to_owned(), ..Element::default() }));
        }
        if let Some((lines, entry)) = entries.get_mut(index) {
            *lines += 1;
            add_row(row, &places, entry);
        }
    }
    entries
}

/// Puts the fields of a row where the XML has them, once each.
fn add_row(row: &Row, places: &[(usize, Vec<&str>)], entry: &mut Element) {
    let mut groups: BTreeMap<(&str, &str), Element> = BTreeMap::new();
    for (index, path) in places {
        let Some(text) = row.get(*index).map(tidy) else { continue };
        match path.as_slice() {
            [field] if entry.children.iter().any(|child| child.name == *field) => {}
            [field] => {
                entry.children.push(leaf(field, text));
            }
            [list, item] => insert(entry, list, leaf(item, text)),
            [list, item, field] => {
                let group = groups.entry((list, item)).or_insert_with(|| leaf(item, String::new()));
                group.children.push(leaf(field, text));
            }
            _ => {}
        }
    }
    for ((list, _), item) in groups {
        insert(entry, list, item);
    }
}

fn leaf(name: &str, text: String) -> Element {
    Element { name: name.to_owned(), text, ..Element::default() }
}

fn insert(entry: &mut Element, list: &str, item: Element) {
    let index = match entry.children.iter().position(|child| child.name == list) {
        Some(index) => index,
        None => {
            entry.children.push(leaf(list, String::new()));
            entry.children.len() - 1
        }
    };
    if let Some(list) = entry.children.get_mut(index) {
        add_once(&mut list.children, item);
    }
}

/// The texts of a list of elements.
fn texts(element: &mut Element, list: &str, item: &str) -> Vec<String> {
    let items = element.take_list(list, item).into_iter().map(|item| item.text);
    items.filter(|text| !text.is_empty()).collect()
}

fn map(mut element: Element, seen: &mut BTreeSet<String>, report: &mut SourceReport) -> Option<Entity> {
    let Some(id) = element.text("UniqueID") else {
        report.drop_element("Designation", "no UniqueID");
        return None;
    };
    let kind = match element.text("IndividualEntityShip").as_deref() {
        Some("Individual") => Kind::Person,
        Some("Entity") => Kind::Organization,
        Some("Ship") => Kind::Vessel,
        other => {
            report.unknown.add("kind of party, taken for an organization", other.unwrap_or("(none)"));
            Kind::Organization
        }
    };
    let mut entity = facts::entity(format!("uk:{id}"), "uk", kind, String::new());
    entity.aliases.clear();
    for name in element.take_list("Names", "Name") {
        map_name(name, &mut entity, report);
    }
    for mut name in element.take_list("NonLatinNames", "NonLatinName") {
        match name.text("NameNonLatinScript") {
            Some(native) => add_alias(&mut entity, &native, Quality::Strong, false),
            None => report.left_out.add("NonLatinName without a name", &id),
        }
        name.text("NonLatinScriptType");
        name.text("NonLatinScriptLanguage");
        name.report_rest(&mut report.unknown);
    }
    settle_aliases(&mut entity, report);
    if entity.aliases.is_empty() {
        report.drop_element(format!("Designation {id}"), "no name");
        return None;
    }
    if !seen.insert(id.clone()) {
        report.drop_element(format!("Designation {id}"), "the UniqueID stands in this file already");
        return None;
    }
    entity.url = Some(PAGE.to_owned());
    entity.programs = element.text("RegimeName").into_iter().collect();
    entity.listed_on = element.text("DateDesignated").as_deref().and_then(any_date);
    map_person(&mut element, &mut entity, report);
    map_contacts(&mut element, &mut entity, report);
    map_numbers(&mut element, &mut entity, report);
    for (list, item, said) in [
        ("ParentCompanies", "ParentCompany", "parent company"),
        ("Subsidiaries", "Subsidiary", "subsidiary"),
        ("CurrentOwnerOperators", "CurrentOwnerOperator", "owner or operator"),
        ("PreviousOwnerOperators", "PreviousOwnerOperator", "previous owner or operator"),
    ] {
        for text in texts(&mut element, list, item) {
            add_once(&mut entity.linked_to, format!("{text} ({said})"));
        }
    }
    for (list, item, said) in [
        ("TypeOfEntities", "TypeOfEntity", "Type"),
        ("CurrentBelievedFlagOfShips", "CurrentBelievedFlagOfShip", "Flag"),
        ("PreviousFlags", "PreviousFlag", "Previous flag"),
        ("TypeOfShipDetails", "TypeOfShip", "Type of ship"),
        ("TonnageOfShipDetails", "TonnageOfShip", "Tonnage"),
        ("LengthOfShipDetails", "LengthOfShip", "Length"),
        ("YearsBuilt", "YearBuilt", "Built"),
        ("HullIdentificationNumbers", "HullIdentificationNumber", "Hull number"),
    ] {
        for text in texts(&mut element, list, item) {
            add_remark(&mut entity, &format!("{said}: {text}"));
        }
    }
    for (name, said) in [
        ("SanctionsImposed", "Sanctions"),
        ("OtherInformation", "Other information"),
        ("UKStatementofReasons", "Reasons"),
        ("DesignationSource", "Source"),
        ("LastUpdated", "Last updated"),
    ] {
        if let Some(text) = element.text(name) {
            add_remark(&mut entity, &format!("{said}: {}", text.replace('|', ", ")));
        }
    }
    // The indicators repeat SanctionsImposed one by one.
    element.take_all("SanctionsImposedIndicators");
    element.text("OFSIGroupID");
    for text in element.report_rest(&mut report.unknown) {
        add_remark(&mut entity, &text);
    }
    report.count_entity(&entity);
    Some(entity)
}

fn map_name(mut name: Element, entity: &mut Entity, report: &mut SourceReport) {
    let family = name.text("Name6");
    let given: Vec<String> =
        ["Name1", "Name2", "Name3", "Name4", "Name5"].iter().filter_map(|field| name.text(field)).collect();
    let whole = match (family, given.is_empty()) {
        (Some(family), true) => family,
        (Some(family), false) if entity.kind == Kind::Person => format!("{family}, {}", given.join(" ")),
        (Some(family), false) => format!("{} {family}", given.join(" ")),
        (None, _) => given.join(" "),
    };
    let strength = name.text("AliasStrength").unwrap_or_default().to_ascii_lowercase();
    let quality = match name.text("NameType").unwrap_or_default().to_ascii_lowercase().as_str() {
        "primary name" => Quality::Primary,
        _ if strength.starts_with("low") || strength.starts_with("weak") => Quality::Weak,
        "primary name variation" | "alias" => Quality::Strong,
        other => {
            report.unknown.add("NameType, taken for a strong alias", other);
            Quality::Strong
        }
    };
    if whole.is_empty() {
        report.left_out.add("Name without a name", &entity.id);
        return;
    }
    add_alias(entity, &whole, quality, false);
    name.report_rest(&mut report.unknown);
}

fn map_person(element: &mut Element, entity: &mut Entity, report: &mut SourceReport) {
    for text in texts(element, "DOBs", "DOB") {
        match any_date(&text) {
            Some(date) => add_once(&mut entity.birth_dates, DateSpan::on(date)),
            None => {
                report.unknown.add("birth date", &text);
                add_remark(entity, &format!("Birth date: {text}"));
            }
        }
    }
    for text in texts(element, "Nationalities", "Nationality") {
        add_country(&mut entity.nationalities, &text, report);
    }
    for text in texts(element, "Genders", "Gender") {
        entity.gender = entity.gender.or_else(|| facts::gender(&text));
    }
    for (list, item, said) in [("Titles", "Title", "Title"), ("Positions", "Position", "Position")] {
        for text in texts(element, list, item) {
            add_remark(entity, &format!("{said}: {text}"));
        }
    }
    for mut place in element.take_list("BirthDetails", "Location") {
        let parts: Vec<String> =
            ["TownOfBirth", "CountryOfBirth"].iter().filter_map(|name| place.text(name)).collect();
        if !parts.is_empty() {
            add_remark(entity, &format!("Place of birth: {}", parts.join(", ")));
        }
        place.report_rest(&mut report.unknown);
    }
}

fn map_contacts(element: &mut Element, entity: &mut Entity, report: &mut SourceReport) {
    for mut address in element.take_list("Addresses", "Address") {
        let mut parts: Vec<String> =
            (1..=6).filter_map(|line| address.text(&format!("AddressLine{line}"))).collect();
        parts.extend(address.text("AddressPostalCode"));
        let country = address.text("AddressCountry");
        if let Some(country) = &country {
            add_country(&mut entity.countries, country, report);
        }
        if !parts.is_empty() {
            parts.extend(country);
            add_remark(entity, &format!("Address: {}", parts.join(", ")));
        }
        address.report_rest(&mut report.unknown);
    }
    for (list, item, kind) in [
        ("PhoneNumbers", "PhoneNumber", IdentifierKind::Phone),
        ("EmailAddresses", "EmailAddress", IdentifierKind::Email),
        ("Websites", "Website", IdentifierKind::Website),
    ] {
        for value in texts(element, list, item) {
            add_once(&mut entity.identifiers, Identifier { kind, value, country: None, label: None });
        }
    }
}

fn map_numbers(element: &mut Element, entity: &mut Entity, report: &mut SourceReport) {
    for (details, item, kind) in [
        ("PassportDetails", "Passport", IdentifierKind::Passport),
        ("NationalIdentifierDetails", "NationalIdentifier", IdentifierKind::NationalId),
    ] {
        for mut document in element.take_list(details, item) {
            let number = document.text(&format!("{item}Number"));
            let about = document.text(&format!("{item}AdditionalInformation"));
            if let Some(about) = &about {
                let number = number.as_deref().unwrap_or_default();
                add_remark(entity, &format!("{item} {number}: {about}"));
            }
            match number {
                Some(value) => {
                    add_once(&mut entity.identifiers, Identifier { kind, value, country: None, label: None });
                }
                None => report.left_out.add("document without a number", &entity.id),
            }
            document.report_rest(&mut report.unknown);
        }
    }
    for value in texts(element, "BusinessRegistrationNumbers", "BusinessRegistrationNumber") {
        let kind = IdentifierKind::Company;
        add_once(&mut entity.identifiers, Identifier { kind, value, country: None, label: None });
    }
    for value in texts(element, "IMONumbers", "IMONumber") {
        let value = value.trim_start_matches("IMO").trim().to_owned();
        let kind = IdentifierKind::Imo;
        add_once(&mut entity.identifiers, Identifier { kind, value, country: None, label: None });
    }
    if let Some(value) = element.text("UNReferenceNumber") {
        let label = Some(UN_REFERENCE.to_owned());
        entity.identifiers.push(Identifier { kind: IdentifierKind::Other, value, country: None, label });
    }
}
