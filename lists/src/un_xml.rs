//! The United Nations Security Council consolidated list, XML.
//!
//! Source: https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list (files of February and August 2026) and
//! its schema https://www.un.org/sc/resources/sc-sanctions.xsd. Names are published in up to four parts whose order is not
//! stated. Quality: Good and Low for persons, a.k.a. and f.k.a. for entities, empty for a placeholder. One ALIAS_NAME may
//! hold several names divided by "; " or "b) ".

use crate::date;
use crate::error::Error;
use crate::facts::{self, Head, Reading, add_alias, add_country, add_once, add_remark, settle_aliases};
use crate::label;
use crate::report::SourceReport;
use crate::source::{Format, Source};
use crate::xml::{Document, Element, Step, tidy};
use knownas::entity::{DateSpan, Entity, Identifier, IdentifierKind, Kind, PartialDate, Quality};
use knownas::script::Script;
use std::collections::BTreeSet;

/// The list's page; entries have none of their own.
const PAGE: &str = "https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list";
/// A Latin remark in parentheses after a name is longer than this; acronyms and short forms are not.
const LONGEST_SHORT_FORM: usize = 30;

/// An INDIVIDUAL or ENTITY, with the fields of the schema.
#[derive(Debug, Default)]
struct Record {
    individual: bool,
    dataid: Option<String>,
    first_name: Option<String>,
    second_name: Option<String>,
    third_name: Option<String>,
    fourth_name: Option<String>,
    un_list_type: Option<String>,
    reference_number: Option<String>,
    listed_on: Option<String>,
    gender: Option<String>,
    name_original_script: Option<String>,
    comments1: Option<String>,
    title: Vec<String>,
    designation: Vec<String>,
    nationality: Vec<String>,
    last_day_updated: Vec<String>,
    interpol_link: Option<String>,
    submitted_by: Option<String>,
    aliases: Vec<AliasRow>,
    addresses: Vec<Address>,
    dates_of_birth: Vec<DateOfBirth>,
    places_of_birth: Vec<Address>,
    documents: Vec<IdentityDocument>,
    rest: Vec<String>,
}

/// INDIVIDUAL_ALIAS or ENTITY_ALIAS.
#[derive(Debug)]
struct AliasRow {
    quality: Option<String>,
    alias_name: Option<String>,
    date_of_birth: Option<String>,
    city_of_birth: Option<String>,
    country_of_birth: Option<String>,
    note: Option<String>,
}

/// An address or a place of birth.
#[derive(Debug)]
struct Address {
    street: Option<String>,
    city: Option<String>,
    state_province: Option<String>,
    zip_code: Option<String>,
    country: Option<String>,
    note: Option<String>,
}

/// INDIVIDUAL_DATE_OF_BIRTH.
#[derive(Debug)]
struct DateOfBirth {
    type_of_date: Option<String>,
    date: Option<String>,
    year: Option<String>,
    from_year: Option<String>,
    to_year: Option<String>,
    note: Option<String>,
}

/// INDIVIDUAL_DOCUMENT.
#[derive(Debug)]
struct IdentityDocument {
    type_of_document: Option<String>,
    type_of_document2: Option<String>,
    number: Option<String>,
    issuing_country: Option<String>,
    country_of_issue: Option<String>,
    city_of_issue: Option<String>,
    date_of_issue: Option<String>,
    date_of_expiry: Option<String>,
    note: Option<String>,
}

/// Reads the list.
///
/// # Errors
/// When the XML is not well-formed, cut short or out of bounds.
pub fn read(source: &Source) -> Result<Reading, Error> {
    let mut report = SourceReport::new(&source.name, Format::UnXml.name());
    let mut document = Document::new(source);
    let mut published_on = None;
    let mut seen = BTreeSet::new();
    let mut entities = Vec::new();
    while let Some(step) = document.step()? {
        let Step::Enter(mut element) = step else { continue };
        match (document.path.len(), element.name.as_str()) {
            (1, _) => {
                published_on = element.attribute("dateGenerated").as_deref().and_then(date::iso);
                element.report_rest(&mut report.unknown);
            }
            (2, "INDIVIDUALS" | "ENTITIES") => {}
            (3, "INDIVIDUAL" | "ENTITY") => {
                report.rows += 1;
                let record = read_record(document.subtree(element)?, &mut report);
                if let Some(entity) = map(record, &mut seen, &mut report) {
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
    let head = Head::official(
        "un",
        "United Nations Security Council",
        "United Nations Security Council Consolidated List",
        published_on,
    );
    Ok(Reading { lists: vec![(head, entities)], report, one_row_each: true })
}

fn read_record(mut element: Element, report: &mut SourceReport) -> Record {
    let individual = element.name == "INDIVIDUAL";
    let values = |element: &mut Element, name: &str| {
        element
            .take_list(name, "VALUE")
            .into_iter()
            .map(|value| value.text)
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
    };
    let mut record = Record {
        individual,
        dataid: element.text("DATAID"),
        first_name: element.text("FIRST_NAME"),
        second_name: element.text("SECOND_NAME"),
        third_name: element.text("THIRD_NAME"),
        fourth_name: element.text("FOURTH_NAME"),
        un_list_type: element.text("UN_LIST_TYPE"),
        reference_number: element.text("REFERENCE_NUMBER"),
        listed_on: element.text("LISTED_ON"),
        gender: element.text("GENDER"),
        name_original_script: element.text("NAME_ORIGINAL_SCRIPT"),
        comments1: element.text("COMMENTS1"),
        title: values(&mut element, "TITLE"),
        designation: values(&mut element, "DESIGNATION"),
        nationality: values(&mut element, "NATIONALITY"),
        last_day_updated: values(&mut element, "LAST_DAY_UPDATED"),
        interpol_link: element.text("INTERPOL_LINK"),
        submitted_by: element.text("SUBMITTED_BY"),
        ..Record::default()
    };
    // Bookkeeping of the UN that says nothing about the party.
    for name in ["VERSIONNUM", "SORT_KEY", "SORT_KEY_LAST_MOD", "HAS_INTERPOL_LINK"] {
        element.take_all(name);
    }
    element.take_list("LIST_TYPE", "VALUE");
    let prefix = if individual { "INDIVIDUAL" } else { "ENTITY" };
    for mut row in element.take_all(&format!("{prefix}_ALIAS")) {
        record.aliases.push(AliasRow {
            quality: row.text("QUALITY"),
            alias_name: row.text("ALIAS_NAME"),
            date_of_birth: row.text("DATE_OF_BIRTH"),
            city_of_birth: row.text("CITY_OF_BIRTH"),
            country_of_birth: row.text("COUNTRY_OF_BIRTH"),
            note: row.text("NOTE"),
        });
        record.rest.append(&mut row.report_rest(&mut report.unknown));
    }
    for mut row in element.take_all(&format!("{prefix}_ADDRESS")) {
        record.addresses.push(read_address(&mut row));
        record.rest.append(&mut row.report_rest(&mut report.unknown));
    }
    for mut row in element.take_all("INDIVIDUAL_PLACE_OF_BIRTH") {
        record.places_of_birth.push(read_address(&mut row));
        record.rest.append(&mut row.report_rest(&mut report.unknown));
    }
    for mut row in element.take_all("INDIVIDUAL_DATE_OF_BIRTH") {
        record.dates_of_birth.push(DateOfBirth {
            type_of_date: row.text("TYPE_OF_DATE"),
            date: row.text("DATE"),
            year: row.text("YEAR"),
            from_year: row.text("FROM_YEAR"),
            to_year: row.text("TO_YEAR"),
            note: row.text("NOTE"),
        });
        record.rest.append(&mut row.report_rest(&mut report.unknown));
    }
    for mut row in element.take_all("INDIVIDUAL_DOCUMENT") {
        record.documents.push(IdentityDocument {
            type_of_document: row.text("TYPE_OF_DOCUMENT"),
            type_of_document2: row.text("TYPE_OF_DOCUMENT2"),
            number: row.text("NUMBER"),
            issuing_country: row.text("ISSUING_COUNTRY"),
            country_of_issue: row.text("COUNTRY_OF_ISSUE"),
            city_of_issue: row.text("CITY_OF_ISSUE"),
            date_of_issue: row.text("DATE_OF_ISSUE"),
            date_of_expiry: row.text("DATE_OF_EXPIRY"),
            note: row.text("NOTE"),
        });
        record.rest.append(&mut row.report_rest(&mut report.unknown));
    }
    record.rest.append(&mut element.report_rest(&mut report.unknown));
    record
}

fn read_address(row: &mut Element) -> Address {
    Address {
        street: row.text("STREET"),
        city: row.text("CITY"),
        state_province: row.text("STATE_PROVINCE"),
        zip_code: row.text("ZIP_CODE"),
        country: row.text("COUNTRY"),
        note: row.text("NOTE"),
    }
}

/// The entity of a record; a record without a number or a name is dropped.
fn map(record: Record, seen: &mut BTreeSet<String>, report: &mut SourceReport) -> Option<Entity> {
    let element = if record.individual { "INDIVIDUAL" } else { "ENTITY" };
    let dataid = record.dataid.as_deref().unwrap_or("without DATAID");
    let Some(number) = record.reference_number.clone() else {
        report.drop_element(format!("{element} {dataid}"), "no REFERENCE_NUMBER");
        return None;
    };
    let names = [&record.first_name, &record.second_name, &record.third_name, &record.fourth_name];
    let name = names.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        report.drop_element(format!("{element} {number}"), "no name");
        return None;
    }
    if !seen.insert(number.clone()) {
        report.drop_element(format!("{element} {number}"), "the number stands in this file already");
        return None;
    }
    let kind = if record.individual { Kind::Person } else { Kind::Organization };
    let mut entity = facts::entity(format!("un:{number}"), "un", kind, name);
    entity.url = Some(PAGE.to_owned());
    entity.programs = record.un_list_type.into_iter().collect();
    entity.listed_on = record.listed_on.as_deref().and_then(date::iso);
    if let Some(native) = &record.name_original_script {
        add_alias(&mut entity, native, Quality::Strong, false);
    }
    if let Some(text) = &record.gender {
        entity.gender = facts::gender(text);
        if entity.gender.is_none() {
            report.unknown.add("GENDER", text);
        }
    }
    for nationality in &record.nationality {
        add_country(&mut entity.nationalities, nationality, report);
    }
    for (what, texts) in [("Title", &record.title), ("Position", &record.designation)] {
        for text in texts {
            add_remark(&mut entity, &format!("{what}: {text}"));
        }
    }
    for alias in &record.aliases {
        map_alias(alias, &mut entity, report);
    }
    for date_of_birth in &record.dates_of_birth {
        map_birth_date(date_of_birth, &mut entity, report);
    }
    for place in &record.places_of_birth {
        if let Some(text) = place_text(place, &entity.id, report) {
            add_remark(&mut entity, &format!("Place of birth: {text}"));
        }
    }
    for address in &record.addresses {
        if let Some(country) = &address.country {
            add_country(&mut entity.countries, country, report);
        }
        if let Some(text) = place_text(address, &entity.id, report) {
            add_remark(&mut entity, &format!("Address: {text}"));
        }
    }
    for document in record.documents {
        map_document(document, &mut entity, report);
    }
    for (what, text) in [
        ("Submitted by", record.submitted_by),
        ("Comments", record.comments1),
        ("Interpol notice", record.interpol_link),
        ("Last updated", record.last_day_updated.into_iter().max()),
    ] {
        if let Some(text) = text {
            add_remark(&mut entity, &format!("{what}: {text}"));
        }
    }
    for text in &record.rest {
        add_remark(&mut entity, text);
    }
    settle_aliases(&mut entity, report);
    Some(entity)
}

fn map_alias(alias: &AliasRow, entity: &mut Entity, report: &mut SourceReport) {
    let Some(packed) = &alias.alias_name else {
        let reason = match alias.quality {
            None => "alias placeholder: no QUALITY and no ALIAS_NAME",
            Some(_) => "alias without ALIAS_NAME",
        };
        report.left_out.add(reason, alias.note.as_deref().unwrap_or(&entity.id));
        return;
    };
    let (quality, former) = match alias.quality.as_deref() {
        Some("Good" | "a.k.a.") => (Quality::Strong, false),
        Some("f.k.a.") => (Quality::Strong, true),
        Some("Low") => (Quality::Weak, false),
        other => {
            report.unknown.add("QUALITY, taken for low", other.unwrap_or("(empty)"));
            (Quality::Weak, false)
        }
    };
    for name in split_names(packed) {
        let (names, about) = split_explanation(&name);
        for name in names {
            add_alias(entity, &name, quality, former);
            report.read.add(
                if former {
                    "f.k.a."
                } else if quality == Quality::Weak {
                    "low"
                } else {
                    "good"
                },
                1,
            );
        }
        if let Some(about) = about {
            add_remark(entity, &format!("Alias {about}"));
        }
    }
    if let Some(text) = &alias.date_of_birth {
        match date::iso(text) {
            Some(date) => add_once(&mut entity.birth_dates, DateSpan::on(date)),
            None => report.unknown.add("birth date", text),
        }
    }
    let birth: Vec<&str> =
        [&alias.city_of_birth, &alias.country_of_birth].into_iter().flatten().map(String::as_str).collect();
    if !birth.is_empty() {
        add_remark(entity, &format!("Place of birth ({packed}): {}", birth.join(", ")));
    }
    if let Some(note) = &alias.note {
        add_remark(entity, &format!("Alias {packed}: {note}"));
    }
}

/// "A; B b) C" -> A, B, C.
fn split_names(packed: &str) -> Vec<String> {
    let mut names = Vec::new();
    for part in packed.split(';') {
        let mut rest = part;
        while let Some(at) = enumerator(rest) {
            let (name, tail) = rest.split_at(at);
            names.push(tidy(name));
            rest = tail.get(3..).unwrap_or_default();
        }
        names.push(tidy(rest));
    }
    names.retain(|name| !name.is_empty());
    names
}

/// Where " b)" stands in "Sabet b) Kareemi".
fn enumerator(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    bytes.windows(3).position(|window| matches!(window, [b' ', letter, b')'] if letter.is_ascii_lowercase()))
}

/// "Jin Tiesan (金铁三)" is two names; what follows ", born " or stands in long parentheses is no name.
fn split_explanation(name: &str) -> (Vec<String>, Option<String>) {
    if let Some((before, _)) = name.split_once(", born ") {
        return (vec![before.trim().to_owned()], Some(name.to_owned()));
    }
    let Some((before, inside)) = name.strip_suffix(')').and_then(|text| text.split_once('(')) else {
        return (vec![name.to_owned()], None);
    };
    let before = before.trim();
    if before.is_empty() {
        return (vec![name.to_owned()], None);
    }
    if !matches!(Script::of_text(inside), Script::Latin | Script::Other) {
        return (vec![before.to_owned(), inside.trim().to_owned()], None);
    }
    if inside.chars().count() > LONGEST_SHORT_FORM {
        return (vec![before.to_owned()], Some(name.to_owned()));
    }
    (vec![name.to_owned()], None)
}

fn map_birth_date(born: &DateOfBirth, entity: &mut Entity, report: &mut SourceReport) {
    let year = |text: &Option<String>| text.as_deref().and_then(PartialDate::parse);
    let circa = born.type_of_date.as_deref() == Some("APPROXIMATELY")
        || born.note.as_deref().is_some_and(|note| note.starts_with("Approx"));
    let noted = |note: &str| match &born.year {
        Some(year) => date::english(&format!("{note} {year}")),
        None => date::english(note),
    };
    let span = match (born.date.as_deref().and_then(date::iso), year(&born.from_year), year(&born.to_year)) {
        (Some(date), _, _) => Some(DateSpan::on(date)),
        (None, Some(from), Some(to)) => date::span(from, to, false),
        _ => born.note.as_deref().and_then(noted).or_else(|| year(&born.year).map(DateSpan::on)),
    };
    match span {
        Some(span) => add_once(&mut entity.birth_dates, DateSpan { circa: circa || span.circa, ..span }),
        None if born.type_of_date.is_none() && born.note.is_none() => {
            report.left_out.add("birth date placeholder: no TYPE_OF_DATE and no date", &entity.id);
        }
        None => {
            let told = [&born.type_of_date, &born.note].into_iter().flatten().map(String::as_str);
            report.unknown.add("birth date", &told.collect::<Vec<_>>().join(": "));
        }
    }
    if let Some(note) = &born.note {
        add_remark(entity, &format!("Birth date: {note}"));
    }
}

/// A place as one text; `None` for a placeholder, which is counted.
fn place_text(place: &Address, id: &str, report: &mut SourceReport) -> Option<String> {
    let parts: Vec<&str> =
        [&place.street, &place.city, &place.state_province, &place.zip_code, &place.country, &place.note]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
    if parts.is_empty() {
        report.left_out.add("address or place of birth without any content", id);
        return None;
    }
    Some(parts.join(", "))
}

fn map_document(document: IdentityDocument, entity: &mut Entity, report: &mut SourceReport) {
    let types: Vec<&str> = [&document.type_of_document, &document.type_of_document2]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let country = document.issuing_country.or(document.country_of_issue);
    let validity: Vec<String> = [
        ("issued in", document.city_of_issue),
        ("issued", document.date_of_issue),
        ("expires", document.date_of_expiry),
    ]
    .into_iter()
    .filter_map(|(what, text)| text.map(|text| format!("{what} {text}")))
    .chain(document.note)
    .collect();
    let Some(number) = document.number else {
        if types.is_empty() && country.is_none() && validity.is_empty() {
            report.left_out.add("document placeholder without any content", &entity.id);
            return;
        }
        report.read.add("documents without a number, kept as remarks", 1);
        let texts: Vec<&str> = types.into_iter().chain(country.as_deref()).collect();
        add_remark(entity, &format!("Document: {}", [texts.join(", "), validity.join(", ")].join(" ")));
        return;
    };
    let (stated, value) = split_number(&number);
    let label = types.iter().copied().chain(stated).collect::<Vec<_>>().join(", ");
    let from_types = label::free_text(&types.join(" "));
    let kind = match stated.map(label::free_text) {
        Some(IdentifierKind::Other) | None => from_types,
        Some(kind) => kind,
    };
    let country = country
        .filter(|name| !crate::country::is_placeholder(name))
        .map(|name| facts::code_of(&name, report));
    if !validity.is_empty() {
        add_remark(entity, &format!("Document {value}: {}", validity.join(", ")));
    }
    let says_more = !matches!(label.as_str(), "" | "Passport" | "National Identification Number");
    let label = says_more.then_some(label);
    add_once(&mut entity.identifiers, Identifier { kind, value: value.to_owned(), country, label });
}

/// "CAR diplomatic passport no. D00000898": what kind of document the text says it is, and the number alone. The number is
/// the last word when the words before it say "no." or "number".
fn split_number(text: &str) -> (Option<&str>, &str) {
    let Some((before, last)) = text.rsplit_once(' ') else { return (None, text) };
    let said = before.to_lowercase();
    let announces = ["no.", "no", "number", "number:", "n°", "passport:", "no:"]
        .iter()
        .any(|word| said.strip_suffix(word).is_some_and(|rest| rest.is_empty() || rest.ends_with(' ')));
    if announces && last.chars().any(|letter| letter.is_ascii_digit()) {
        (Some(before), last)
    } else {
        (None, text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_aliases_are_split() {
        assert_eq!(
            split_names("Mohammed Sabet; Mohammad Sabet b) M. Javad Kareemi Sabet; M. Jawad"),
            ["Mohammed Sabet", "Mohammad Sabet", "M. Javad Kareemi Sabet", "M. Jawad"]
        );
        assert_eq!(split_names("; "), Vec::<String>::new());
    }

    #[test]
    fn an_explanation_is_no_name() {
        assert_eq!(
            split_explanation("Jin Tiesan (金铁三)"),
            (vec!["Jin Tiesan".to_owned(), "金铁三".to_owned()], None)
        );
        let told = "Safia, born 1 Jan. 1953 (Oman passport no.03825239)";
        assert_eq!(split_explanation(told), (vec!["Safia".to_owned()], Some(told.to_owned())));
        assert_eq!(split_explanation("Movement (IMU)"), (vec!["Movement (IMU)".to_owned()], None));
    }

    #[test]
    fn a_number_is_taken_out_of_its_sentence() {
        assert_eq!(
            split_number("CAR diplomatic passport no. D00000898"),
            (Some("CAR diplomatic passport no."), "D00000898")
        );
        assert_eq!(split_number("OB 0243318"), (None, "OB 0243318"));
        assert_eq!(
            split_number("Diplomatic Passport: Z30321794"),
            (Some("Diplomatic Passport:"), "Z30321794")
        );
    }
}
