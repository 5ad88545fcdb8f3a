//! The European Union's consolidated financial sanctions list (Financial Sanctions Files, FSF), XML 1.1 and CSV 1.1.
//!
//! In the XML everything is an attribute of `sanctionEntity` and the elements inside it. The CSV has one row for each such
//! element, with columns like `NameAlias_WholeName`: its rows are put together to the elements they come from, so that one
//! map serves both. Only the XML says which names are strong. Only the Official Journal is authentic; its address stands
//! beside each regulation.

use crate::country;
use crate::date;
use crate::error::Error;
use crate::facts::{self, Head, Reading, add_alias, add_country, add_once, add_remark, settle_aliases};
use crate::group::UN_REFERENCE;
use crate::label;
use crate::report::SourceReport;
use crate::source::{Format, Source};
use crate::table::{self, Table};
use crate::xml::{Document, Element, Step, tidy};
use knownas::entity::{DateSpan, Entity, Identifier, IdentifierKind, Kind, PartialDate, Quality};
use std::collections::{BTreeMap, BTreeSet};

/// What each element has for bookkeeping only.
const BOOKKEEPING: [&str; 3] = ["logicalId", "regulationLanguage", "regulationSummary"];

fn head(published_on: Option<PartialDate>) -> Head {
    Head::official(
        "eu",
        "European Union, Financial Sanctions Files",
        "Consolidated list of persons, groups and entities subject to EU financial sanctions",
        published_on,
    )
}

/// Reads the XML.
///
/// # Errors
/// When it is not well-formed, cut short or out of bounds.
pub fn read_xml(source: &Source) -> Result<Reading, Error> {
    let mut report = SourceReport::new(&source.name, Format::EuXml.name());
    let mut document = Document::new(source);
    let mut published_on = None;
    let mut seen = BTreeSet::new();
    let mut entities = Vec::new();
    while let Some(step) = document.step()? {
        let Step::Enter(mut element) = step else { continue };
        match (document.path.len(), element.name.as_str()) {
            (1, _) => {
                published_on = element.attribute("generationDate").as_deref().and_then(date::iso);
                element.attribute("globalFileId");
                element.report_rest(&mut report.unknown);
            }
            (2, "sanctionEntity") => {
                report.rows += 1;
                let element = document.subtree(element)?;
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

/// Reads the CSV.
///
/// # Errors
/// When a column that is needed is missing, or a row has another number of columns than the header.
pub fn read_csv(source: &Source) -> Result<Reading, Error> {
    let mut report = SourceReport::new(&source.name, Format::EuCsv.name());
    let table =
        table::table(source, b';', |row| row.fields.iter().any(|field| field.trim() == "Entity_LogicalId"))?;
    if table.stray_quotes {
        report.notes.push("quotation marks in it are not closed: they were read as letters".to_owned());
    }
    for needed in ["NameAlias_WholeName", "Entity_SubjectType_ClassificationCode"] {
        if table.column(needed).is_none() {
            return Err(Error::at(
                &source.name,
                "header",
                format!("no column {needed}: this is no FSF CSV 1.1"),
            ));
        }
    }
    report.notes.push(
        "FSF CSV does not tell weak names from strong ones: all are taken for strong; the XML tells them"
            .to_owned(),
    );
    report.rows = table.rows.len();
    let published_on = column_text(&table, 0, "fileGenerationDate")
        .and_then(|text| date::day_first(&text).or_else(|| date::iso(&text)));
    let mut seen = BTreeSet::new();
    let mut entities = Vec::new();
    for (lines, element) in elements(&table, &mut report) {
        if let Some(entity) = map(element, &mut seen, &mut report) {
            report.used += lines;
            entities.push(entity);
        } else {
            // The map wrote down one reason; the other lines of the same entity share it.
            let reason = report.dropped.last().cloned();
            report.dropped.extend(std::iter::repeat_n(reason, lines.saturating_sub(1)).flatten());
        }
    }
    Ok(Reading { lists: vec![(head(published_on), entities)], report, one_row_each: false })
}

fn column_text(table: &Table, row: usize, name: &str) -> Option<String> {
    table.rows.get(row)?.get(table.column(name)?).map(str::to_owned)
}

/// The rows of each entity as the element they come from, with their number.
fn elements(table: &Table, report: &mut SourceReport) -> Vec<(usize, Element)> {
    let places: Vec<Option<(&str, String)>> =
        table.header.iter().map(|column| place(column.trim())).collect();
    for (column, _) in table.header.iter().zip(&places).filter(|(_, place)| place.is_none()) {
        report.unknown.add("column", column);
    }
    let id = table.column("Entity_LogicalId").unwrap_or_default();
    let mut order: BTreeMap<String, usize> = BTreeMap::new();
    let mut entities: Vec<(usize, Element)> = Vec::new();
    for row in &table.rows {
        let Some(logical_id) = row.get(id) else {
            report.drop_line(row.line, &row.text(), "no Entity_LogicalId");
            continue;
        };
        let index = *order.entry(logical_id.to_owned()).or_insert(entities.len());
        if index == entities.len() {
            entities.push((0, Element { name: "sanctionEntity".to_owned(), ..Element::default() }));
        }
        let Some((lines, entity)) = entities.get_mut(index) else { continue };
        *lines += 1;
        let mut parts: BTreeMap<&str, Element> = BTreeMap::new();
        for (place, field) in places.iter().zip(&row.fields) {
            let (Some((element, attribute)), false) = (place, field.trim().is_empty()) else { continue };
            let part = parts
                .entry(element)
                .or_insert_with(|| Element { name: (*element).to_owned(), ..Element::default() });
            part.attributes.push((attribute.clone(), tidy(field)));
        }
        for (name, part) in parts {
            if name == "sanctionEntity" {
                if *lines == 1 {
                    entity.attributes = part.attributes;
                }
            } else if !entity.children.contains(&part) {
                entity.children.push(part);
            }
        }
    }
    entities
}

/// The element and attribute of a column: `NameAlias_WholeName` -> nameAlias, wholeName.
fn place(column: &str) -> Option<(&'static str, String)> {
    let (group, field) = column.split_once('_').unwrap_or(("", column));
    let (element, field) = match (group, field) {
        ("", "fileGenerationDate") => ("file", field),
        ("Entity", "SubjectType_ClassificationCode") => ("subjectType", "code"),
        ("Entity", "SubjectType") => ("subjectType", "classificationCode"),
        ("Entity", "EU_ReferenceNumber") => ("sanctionEntity", "euReferenceNumber"),
        ("Entity", _) => match field.strip_prefix("Regulation_") {
            Some(field) => ("regulation", field),
            None => ("sanctionEntity", field),
        },
        ("NameAlias", _) => ("nameAlias", field),
        ("Address", _) => ("address", field),
        ("BirthDate", "BirthDate") => ("birthdate", "birthdate"),
        ("BirthDate", "Day") => ("birthdate", "dayOfMonth"),
        ("BirthDate", "Month") => ("birthdate", "monthOfYear"),
        ("BirthDate", _) => ("birthdate", field),
        ("Identification", "TypeCode") => ("identification", "identificationTypeCode"),
        ("Identification", "TypeDescription") => ("identification", "identificationTypeDescription"),
        ("Identification", _) => ("identification", field),
        ("Citizenship", _) => ("citizenship", field),
        _ => return None,
    };
    let field =
        if element != "regulation" && field.starts_with("Regulation_") { "regulationSummary" } else { field };
    let mut letters = field.chars();
    let first = letters.next().map(|letter| letter.to_ascii_lowercase());
    Some((element, first.into_iter().chain(letters).collect()))
}

fn map(mut element: Element, seen: &mut BTreeSet<String>, report: &mut SourceReport) -> Option<Entity> {
    let logical_id = element.attribute("logicalId").unwrap_or_default();
    let place = format!("sanctionEntity {logical_id}");
    let number = element.attribute("euReferenceNumber").unwrap_or_else(|| logical_id.clone());
    let mut subject = element.take("subjectType").unwrap_or_default();
    subject.attribute("classificationCode");
    let kind = match subject.attribute("code").as_deref() {
        Some("person" | "P") => Kind::Person,
        Some("enterprise" | "E") => Kind::Organization,
        other => {
            report.unknown.add("subjectType, taken for an organization", other.unwrap_or("(none)"));
            Kind::Organization
        }
    };
    let mut entity = facts::entity(format!("eu:{number}"), "eu", kind, String::new());
    entity.aliases.clear();
    for alias in element.take_all("nameAlias") {
        map_name(alias, &mut entity, report);
    }
    settle_aliases(&mut entity, report);
    if entity.aliases.is_empty() {
        report.drop_element(place, "no name");
        return None;
    }
    if number.is_empty() || !seen.insert(number.clone()) {
        report.drop_element(
            place,
            format!("the number \"{number}\" is missing or stands in this file already"),
        );
        return None;
    }
    entity.listed_on = element.attribute("designationDate").as_deref().and_then(any_date);
    if let Some(un) = element.attribute("unitedNationId") {
        let label = Some(UN_REFERENCE.to_owned());
        entity.identifiers.push(Identifier { kind: IdentifierKind::Other, value: un, country: None, label });
    }
    for regulation in element.take_all("regulation") {
        map_regulation(regulation, &mut entity, report);
    }
    for text in [element.attribute("designationDetails"), element.attribute("remark")].into_iter().flatten() {
        add_remark(&mut entity, &text);
    }
    for text in element.texts("remark") {
        add_remark(&mut entity, &text);
    }
    for birth in element.take_all("birthdate") {
        map_birth(birth, &mut entity, report);
    }
    for citizenship in element.take_all("citizenship") {
        map_citizenship(citizenship, &mut entity, report);
    }
    for address in element.take_all("address") {
        map_address(address, &mut entity, report);
    }
    for identification in element.take_all("identification") {
        map_identification(identification, &mut entity, report);
    }
    element.take_all("file");
    finish(element, &mut entity, report);
    report.count_entity(&entity);
    Some(entity)
}

/// Puts aside the bookkeeping of an element; what is left is unknown and kept as text.
fn finish(mut element: Element, entity: &mut Entity, report: &mut SourceReport) {
    for name in BOOKKEEPING {
        while element.attributes.iter().any(|(key, _)| key == name) {
            element.attribute(name);
        }
        element.take_all(name);
    }
    for text in element.report_rest(&mut report.unknown) {
        add_remark(entity, &text);
    }
}

/// Dates stand in ISO form in the XML and day first in the CSV.
fn any_date(text: &str) -> Option<PartialDate> {
    date::iso(text).or_else(|| date::day_first(text))
}

fn map_name(mut alias: Element, entity: &mut Entity, report: &mut SourceReport) {
    let parts: Vec<String> =
        ["firstName", "middleName", "lastName"].iter().filter_map(|name| alias.attribute(name)).collect();
    let whole = alias.attribute("wholeName").unwrap_or_else(|| parts.join(" "));
    let strong = alias.attribute("strong").as_deref() != Some("false");
    if whole.is_empty() {
        report.left_out.add("nameAlias without a name", &entity.id);
    } else {
        add_alias(entity, &whole, if strong { Quality::Strong } else { Quality::Weak }, false);
    }
    if let Some(text) = alias.attribute("gender") {
        entity.gender = entity.gender.or_else(|| facts::gender(&text));
    }
    alias.attribute("nameLanguage");
    for (what, name) in [("Title", "title"), ("Function", "function"), ("Name", "remark")] {
        if let Some(text) = alias.attribute(name) {
            let text = format!("{what}: {text}");
            if !entity.remarks.contains(&text) {
                add_remark(entity, &text);
            }
        }
    }
    for text in alias.texts("remark") {
        add_remark(entity, &text);
    }
    finish(alias, entity, report);
}

fn map_regulation(mut regulation: Element, entity: &mut Entity, report: &mut SourceReport) {
    if let Some(programme) = regulation.attribute("programme") {
        add_once(&mut entity.programs, programme);
    }
    let url = regulation.text("publicationUrl").or_else(|| regulation.attribute("publicationUrl"));
    entity.url = entity.url.take().or(url);
    if let Some(title) = regulation.attribute("numberTitle") {
        add_remark(entity, &format!("Regulation {title}"));
    }
    for name in ["regulationType", "type", "organisationType", "publicationDate", "entryIntoForceDate"] {
        regulation.attribute(name);
    }
    for text in regulation.texts("remark") {
        add_remark(entity, &text);
    }
    finish(regulation, entity, report);
}

/// Takes the country of an element: by its code, else by its name. `00` and `UNKNOWN` are placeholders.
fn take_country(element: &mut Element) -> Option<String> {
    let code = element.attribute("countryIso2Code").filter(|code| code != "00");
    let name = element.attribute("countryDescription").filter(|name| !country::is_placeholder(name));
    code.or(name)
}

fn map_birth(mut birth: Element, entity: &mut Entity, report: &mut SourceReport) {
    let circa = birth.attribute("circa").as_deref() == Some("true");
    let whole = birth.attribute("birthdate").as_deref().and_then(any_date);
    let number =
        |text: Option<String>| text.and_then(|text| text.parse::<u16>().ok()).filter(|number| *number > 0);
    let year = number(birth.attribute("year"));
    let month = number(birth.attribute("monthOfYear")).and_then(|month| u8::try_from(month).ok());
    let day = number(birth.attribute("dayOfMonth")).and_then(|day| u8::try_from(day).ok());
    let from = number(birth.attribute("yearRangeFrom")).and_then(|year| PartialDate::new(year, None, None));
    let to = number(birth.attribute("yearRangeTo")).and_then(|year| PartialDate::new(year, None, None));
    let gregorian =
        birth.attribute("calendarType").is_none_or(|calendar| calendar.eq_ignore_ascii_case("gregorian"));
    let span = match (whole, from, to) {
        (Some(date), _, _) => Some(DateSpan { circa, ..DateSpan::on(date) }),
        (None, Some(from), Some(to)) => date::span(from, to, circa),
        _ => year
            .and_then(|year| PartialDate::new(year, month, day.filter(|_| month.is_some())))
            .map(|date| DateSpan { circa, ..DateSpan::on(date) }),
    };
    match span {
        Some(span) if gregorian => add_once(&mut entity.birth_dates, span),
        Some(span) => add_remark(entity, &format!("Birth date in another calendar: {}", span.from)),
        None => {}
    }
    let country = take_country(&mut birth);
    let mut parts: Vec<String> =
        ["place", "city", "region", "zipCode"].iter().filter_map(|name| birth.attribute(name)).collect();
    parts.extend(country);
    if !parts.is_empty() {
        add_remark(entity, &format!("Place of birth: {}", parts.join(", ")));
    }
    for text in birth.attribute("remark").into_iter().chain(birth.texts("remark")).collect::<Vec<_>>() {
        add_remark(entity, &format!("Birth: {text}"));
    }
    finish(birth, entity, report);
}

fn map_citizenship(mut citizenship: Element, entity: &mut Entity, report: &mut SourceReport) {
    if let Some(country) = take_country(&mut citizenship) {
        add_country(&mut entity.nationalities, &country, report);
    }
    for text in
        citizenship.attribute("remark").into_iter().chain(citizenship.texts("remark")).collect::<Vec<_>>()
    {
        add_remark(entity, &format!("Citizenship: {text}"));
    }
    citizenship.attribute("region");
    finish(citizenship, entity, report);
}

fn map_address(mut address: Element, entity: &mut Entity, report: &mut SourceReport) {
    let country = take_country(&mut address);
    if let Some(country) = &country {
        add_country(&mut entity.countries, country, report);
    }
    let mut parts: Vec<String> = ["street", "poBox", "zipCode", "city", "place", "region"]
        .iter()
        .filter_map(|name| address.attribute(name))
        .collect();
    if !parts.is_empty() {
        parts.extend(country);
        add_remark(entity, &format!("Address: {}", parts.join(", ")));
    }
    for mut contact in address.take_all("contactInfo") {
        let key = contact.attribute("key").unwrap_or_default();
        let value = contact.attribute("value").unwrap_or_default();
        map_contact(&key, &value, entity, report);
        finish(contact, entity, report);
    }
    if let Some(contact) = address.attribute("contactInfo") {
        map_contact(&contact.clone(), &contact, entity, report);
    }
    address.attribute("asAtListingTime");
    for text in address.attribute("remark").into_iter().chain(address.texts("remark")).collect::<Vec<_>>() {
        add_remark(entity, &format!("Address: {text}"));
    }
    finish(address, entity, report);
}

fn map_contact(key: &str, value: &str, entity: &mut Entity, report: &mut SourceReport) {
    let lower = key.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let kind = if has(&["mail", "@"]) {
        IdentifierKind::Email
    } else if has(&["web", "url", "site", "www", "http"]) {
        IdentifierKind::Website
    } else if has(&["phone", "tel", "fax", "mobile"]) {
        IdentifierKind::Phone
    } else {
        report.unknown.add("key of contactInfo", key);
        add_remark(entity, &format!("{key}: {value}"));
        return;
    };
    // In the CSV the key stands before the value, as "EMAIL[a@b.example]".
    let value = value.split_once('[').and_then(|(_, rest)| rest.split(']').next()).unwrap_or(value).trim();
    if !value.is_empty() {
        add_once(
            &mut entity.identifiers,
            Identifier { kind, value: value.to_owned(), country: None, label: None },
        );
    }
}

fn map_identification(mut row: Element, entity: &mut Entity, report: &mut SourceReport) {
    let code = row.attribute("identificationTypeCode").unwrap_or_default();
    let description = row.attribute("identificationTypeDescription").unwrap_or_default();
    let country = take_country(&mut row);
    let number =
        row.attribute("number").or_else(|| row.attribute("latinNumber")).filter(|number| number != "-");
    let latin = row.attribute("latinNumber");
    let mut remarks: Vec<String> = Vec::new();
    for (name, said) in [
        ("diplomatic", "diplomatic"),
        ("knownExpired", "known to be expired"),
        ("knownFalse", "known to be false"),
        ("reportedLost", "reported lost"),
        ("revokedByIssuer", "revoked by its issuer"),
    ] {
        if row.attribute(name).as_deref() == Some("true") {
            remarks.push(said.to_owned());
        }
    }
    for (name, said) in [
        ("issuedBy", "issued by"),
        ("issuedDate", "issued"),
        ("issueDate", "issued"),
        ("validFrom", "valid from"),
        ("validTo", "valid to"),
        ("nameOnDocument", "name on it:"),
        ("region", "region"),
    ] {
        remarks.extend(row.attribute(name).map(|text| format!("{said} {text}")));
    }
    let told: Vec<String> = row.attribute("remark").into_iter().chain(row.texts("remark")).collect();
    let kind = match code.as_str() {
        "passport" | "diplomatic" => IdentifierKind::Passport,
        "id" | "ssn" | "electionid" => IdentifierKind::NationalId,
        "fiscalcode" => IdentifierKind::Tax,
        "regnumber" | "tradelic" => IdentifierKind::Company,
        "imo" => IdentifierKind::Imo,
        "bic" | "swiftbic" => IdentifierKind::Swift,
        _ => label::free_text(
            &format!("{description} {}", told.join(" ")).replace("identification number", ""),
        ),
    };
    let label = match kind {
        IdentifierKind::Other => {
            Some(told.first().cloned().unwrap_or(description.clone())).filter(|text| !text.is_empty())
        }
        _ => None,
    };
    remarks.extend(told);
    let shown = number.clone().unwrap_or_default();
    if !remarks.is_empty() {
        add_remark(entity, &format!("{description} {shown}: {}", remarks.join(", ")));
    }
    match number {
        Some(number) => {
            let country = country.map(|country| facts::code_of(&country, report));
            let value = number.trim_start_matches("IMO ").to_owned();
            if let Some(latin) = latin.filter(|latin| *latin != number) {
                let label = label.clone();
                add_once(
                    &mut entity.identifiers,
                    Identifier { kind, value: latin, country: country.clone(), label },
                );
            }
            add_once(&mut entity.identifiers, Identifier { kind, value, country, label });
        }
        None => report.left_out.add("identification without a number", &entity.id),
    }
    finish(row, entity, report);
}
