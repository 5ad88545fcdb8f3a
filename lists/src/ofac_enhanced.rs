//! OFAC's Enhanced XML: SDN_ENHANCED.XML and the answers of the service's /entities (by program, list or id), with native
//! scripts. Everything of an entity stands in its element.
//!
//! Source: OFAC's schema (enhanced_xml.xsd, 2024) and the description of the Sanctions List Service.

use crate::date;
use crate::error::Error;
use crate::facts::{self, Head, Reading, add_alias, add_country, add_once, add_remark, settle_aliases};
use crate::ofac_facts::{Labelled, period, printed_name, put_document, put_feature};
use crate::ofac_xml;
use crate::report::SourceReport;
use crate::source::{Format, Source};
use crate::xml::{Document, Element, Step};
use knownas::entity::{DateSpan, Entity, PartialDate, Quality};
use knownas::script::Script;
use std::collections::BTreeSet;

/// The name of the SDN list; every other list is published as the Consolidated List.
const SDN_LIST: &str = "SDN List";

/// A list an entity stands on.
struct Listing {
    name: String,
    date: Option<PartialDate>,
}

/// Reads the list.
///
/// # Errors
/// When the XML is not well-formed, cut short or out of bounds.
pub fn read(source: &Source) -> Result<Reading, Error> {
    let mut report = SourceReport::new(&source.name, Format::OfacEnhancedXml.name());
    let mut document = Document::new(source);
    let mut published_on = None;
    let mut seen = BTreeSet::new();
    let (mut sdn, mut consolidated) = (Vec::new(), Vec::new());
    while let Some(step) = document.step()? {
        let Step::Enter(element) = step else { continue };
        match (document.path.len(), element.name.as_str()) {
            (1, _) => {
                element.report_rest(&mut report.unknown);
            }
            (2, "publicationInfo") => {
                let mut information = document.subtree(element)?;
                published_on = information.text("dataAsOf").as_deref().and_then(date::iso);
                if let Some(filters) =
                    information.take("filters").filter(|filters| !filters.children.is_empty())
                {
                    report.notes.push(format!("a part of the list, filtered by {}", filters_text(&filters)));
                }
                information.report_rest(&mut report.unknown);
            }
            (2, "referenceValues" | "featureTypes") => {
                document.subtree(element)?;
            }
            (2, "entities") => {}
            (3, "entity") => {
                report.rows += 1;
                let entity = document.subtree(element)?;
                let Some((entity, listings)) = read_entity(entity, &mut seen, &mut report) else { continue };
                report.used += 1;
                for copy in by_list(entity, &listings) {
                    report.count_entity(&copy);
                    if copy.list == "ofac" { sdn.push(copy) } else { consolidated.push(copy) }
                }
            }
            _ => {
                let path = document.path.join("/");
                let element = document.subtree(element)?;
                report.unknown.add(&path, &element.text);
            }
        }
    }
    let heads = [(Head::ofac_sdn(published_on), sdn), (Head::ofac_consolidated(published_on), consolidated)];
    let lists = heads.into_iter().filter(|(_, entities)| !entities.is_empty()).collect();
    Ok(Reading { lists, report, one_row_each: false })
}

fn filters_text(filters: &Element) -> String {
    let inside = filters.children.iter().flat_map(|filter| &filter.children);
    inside.map(|filter| filter.text.as_str()).collect::<Vec<_>>().join(", ")
}

/// The text of a child that refers to a reference value; the id of that value says nothing more.
fn referenced(element: &mut Element, name: &str) -> Option<String> {
    let mut child = element.take(name)?;
    let text = std::mem::take(&mut child.text);
    (!text.is_empty()).then_some(text)
}

fn read_entity(
    mut element: Element,
    seen: &mut BTreeSet<String>,
    report: &mut SourceReport,
) -> Option<(Entity, Vec<Listing>)> {
    let id = element.attribute("id").unwrap_or_default();
    if id.is_empty() || !seen.insert(id.clone()) {
        report.drop_element(
            format!("entity {id}"),
            if id.is_empty() { "no id" } else { "the id stands in this file already" },
        );
        return None;
    }
    let mut general = element.take("generalInfo").unwrap_or_default();
    let kind = ofac_xml::kind(referenced(&mut general, "entityType").as_deref(), report);
    let mut entity = facts::entity(format!("ofac:{id}"), "", kind, String::new());
    entity.url = Some(facts::ofac_url(&id));
    entity.aliases.clear();
    for name in element.take_list("names", "name") {
        read_name(name, &mut entity, report);
    }
    settle_aliases(&mut entity, report);
    if entity.aliases.is_empty() {
        report.drop_element(format!("entity {id}"), "no name");
        return None;
    }
    read_general(general, &mut entity, report);
    let listings = element.take_list("sanctionsLists", "sanctionsList").into_iter().map(|mut list| Listing {
        date: list.attribute("datePublished").as_deref().and_then(date::iso),
        name: list.text,
    });
    let listings: Vec<Listing> = listings.collect();
    for program in element.take_list("sanctionsPrograms", "sanctionsProgram") {
        add_once(&mut entity.programs, program.text);
    }
    for (list, item, usual) in
        [("sanctionsTypes", "sanctionsType", "Block"), ("legalAuthorities", "legalAuthority", "")]
    {
        for value in element.take_list(list, item).into_iter().filter(|value| value.text != usual) {
            add_remark(&mut entity, &value.text);
        }
    }
    for address in element.take_list("addresses", "address") {
        read_address(address, &mut entity, report);
    }
    for feature in element.take_list("features", "feature") {
        read_feature(feature, &mut entity, report);
    }
    for document in element.take_list("identityDocuments", "identityDocument") {
        read_document(document, &mut entity, report);
    }
    for relationship in element.take_list("relationships", "relationship") {
        read_relationship(relationship, &mut entity, report);
    }
    for text in element.report_rest(&mut report.unknown) {
        add_remark(&mut entity, &text);
    }
    Some((entity, listings))
}

fn read_general(mut general: Element, entity: &mut Entity, report: &mut SourceReport) {
    general.text("identityId");
    let living = referenced(&mut general, "livingStatus");
    for (what, text) in [("Title", general.text("title")), ("Living status", living)] {
        if let Some(text) = text {
            add_remark(entity, &format!("{what}: {text}"));
        }
    }
    if let Some(text) = general.text("remarks") {
        add_remark(entity, &text);
    }
    for (name, said) in [("isUsCitizen", "US citizen"), ("isUsPerson", "US person")] {
        if general.text(name).as_deref() == Some("true") {
            add_remark(entity, said);
        }
    }
    for text in general.report_rest(&mut report.unknown) {
        add_remark(entity, &text);
    }
}

/// A name with its translations: the same name in several scripts.
fn read_name(mut name: Element, entity: &mut Entity, report: &mut SourceReport) {
    let primary = name.text("isPrimary").as_deref() == Some("true");
    let weak = name.text("isLowQuality").as_deref() == Some("true");
    let alias_type = referenced(&mut name, "aliasType").unwrap_or_default();
    let former = alias_type.eq_ignore_ascii_case("F.K.A.");
    name.attribute("id");
    for mut translation in name.take_list("translations", "translation") {
        translation.attribute("id");
        let first = translation.text("isPrimary").as_deref() == Some("true");
        referenced(&mut translation, "script");
        let parts: Vec<(String, String)> = translation
            .take_list("nameParts", "namePart")
            .iter_mut()
            .map(|part| {
                (referenced(part, "type").unwrap_or_default(), part.text("value").unwrap_or_default())
            })
            .collect();
        let formatted = translation.text("formattedFullName");
        translation.text("formattedFirstName");
        translation.text("formattedLastName");
        let without_blanks =
            |text: &String| matches!(Script::of_text(text), Script::Han | Script::Hangul | Script::Kana);
        let printed = match formatted {
            Some(formatted) if parts.is_empty() || !without_blanks(&formatted) => formatted,
            _ => printed_name(&parts),
        };
        translation.report_rest(&mut report.unknown);
        if printed.is_empty() {
            report.left_out.add("translation of a name without text", &entity.id);
            continue;
        }
        let quality = match (weak, primary && first) {
            (true, _) => Quality::Weak,
            (false, true) => Quality::Primary,
            (false, false) => Quality::Strong,
        };
        add_alias(entity, &printed, quality, former);
    }
    name.report_rest(&mut report.unknown);
}

fn read_address(mut address: Element, entity: &mut Entity, report: &mut SourceReport) {
    address.attribute("id");
    let country = referenced(&mut address, "country");
    if let Some(country) = &country {
        add_country(&mut entity.countries, country, report);
    }
    let mut translations = address.take("translations").unwrap_or_default();
    referenced(&mut translations, "country");
    for mut translation in translations.take_all("translation") {
        let mut parts: Vec<String> = translation
            .take_list("addressParts", "addressPart")
            .iter_mut()
            .filter_map(|part| part.text("value"))
            .collect();
        if !parts.is_empty() {
            parts.extend(country.clone());
            add_remark(entity, &format!("Address: {}", parts.join(", ")));
        }
    }
    translations.report_rest(&mut report.unknown);
    address.report_rest(&mut report.unknown);
}

fn read_feature(mut feature: Element, entity: &mut Entity, report: &mut SourceReport) {
    let label = referenced(&mut feature, "type").unwrap_or_else(|| "Feature".to_owned());
    let value = feature.text("value").unwrap_or_default();
    let comments = feature.text("comments");
    let reliability = referenced(&mut feature, "reliability");
    let span = feature.take("valueDate").and_then(period_of);
    for name in ["versionId", "valueRefId", "isPrimary"] {
        feature.text(name);
    }
    feature.attribute("id");
    match span {
        Some(span) if label == "Birthdate" => add_once(&mut entity.birth_dates, span),
        _ => put_feature(&label, &value, entity, report),
    }
    if let Some(text) = comments {
        add_remark(entity, &format!("{label}: {text}"));
    }
    if reliability.as_deref() == Some("False") {
        add_remark(entity, &format!("{label} {value}: said to be false"));
    }
    for text in feature.report_rest(&mut report.unknown) {
        add_remark(entity, &text);
    }
}

/// A datePeriodType.
fn period_of(mut element: Element) -> Option<DateSpan> {
    let mut day = |name: &str| element.text(name).as_deref().and_then(date::iso);
    let from = day("fromDateBegin")?;
    let begin_ends = day("fromDateEnd");
    let end_begins = day("toDateBegin");
    let to = day("toDateEnd").or(end_begins).or(begin_ends).unwrap_or(from);
    let circa = element.text("isApproximate").as_deref() == Some("true");
    period(from, to, circa)
}

fn read_document(mut document: Element, entity: &mut Entity, report: &mut SourceReport) {
    document.attribute("id");
    document.take("name");
    let mut labelled = Labelled {
        label: referenced(&mut document, "type").unwrap_or_else(|| "Document".to_owned()),
        value: document.text("documentNumber").unwrap_or_default(),
        country: referenced(&mut document, "issuingCountry"),
        remarks: Vec::new(),
    };
    if document.text("isValid").as_deref() == Some("false") {
        labelled.remarks.push("not valid".to_owned());
    }
    for (what, name) in [("issued", "issueDate"), ("expires", "expirationDate")] {
        if let Some(span) = document.take(name).and_then(period_of) {
            labelled.remarks.push(format!("{what} {}", span.from));
        }
    }
    labelled.remarks.extend(document.text("issuingAuthority").map(|text| format!("issued by {text}")));
    labelled.remarks.extend(document.text("issuingLocation").map(|text| format!("issued in {text}")));
    labelled.remarks.extend(document.text("comments"));
    labelled
        .remarks
        .extend(document.take_list("idFeatures", "idFeature").into_iter().map(|feature| feature.text));
    labelled.remarks.extend(document.report_rest(&mut report.unknown));
    put_document(labelled, entity, report);
}

fn read_relationship(mut relationship: Element, entity: &mut Entity, report: &mut SourceReport) {
    relationship.attribute("id");
    let mut text = referenced(&mut relationship, "relatedEntity").unwrap_or_default();
    if let Some(relation) = referenced(&mut relationship, "type") {
        text = format!("{text} ({relation})");
    }
    if let Some(comments) = relationship.text("comments") {
        text = format!("{text}; {comments}");
    }
    referenced(&mut relationship, "quality");
    if relationship.take("dateRange").is_some() {
        report.left_out.add("period of a relationship", &text);
    }
    relationship.report_rest(&mut report.unknown);
    add_once(&mut entity.linked_to, text.trim().to_owned());
}

/// The entity once for each of the two lists it stands on.
fn by_list(entity: Entity, listings: &[Listing]) -> Vec<Entity> {
    let mut copies = Vec::new();
    for (id, sdn) in [("ofac", true), ("ofac-cons", false)] {
        let own: Vec<&Listing> =
            listings.iter().filter(|listing| (listing.name == SDN_LIST) == sdn).collect();
        if own.is_empty() && !(sdn && listings.is_empty()) {
            continue;
        }
        let mut copy = entity.clone();
        id.clone_into(&mut copy.list);
        copy.listed_on = own.iter().filter_map(|listing| listing.date).min();
        if !sdn {
            for listing in own {
                add_remark(&mut copy, &listing.name);
            }
        }
        copies.push(copy);
    }
    copies
}
