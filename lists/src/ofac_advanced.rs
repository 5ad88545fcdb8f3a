//! OFAC's Advanced XML: SDN_ADVANCED.XML and CONS_ADVANCED.XML, with native scripts. 120 MB, read element by element.
//!
//! Source: OFAC's schema (advanced_xml.xsd, 2024) and the file of 23 February 2024. Everything is an id into
//! `ReferenceValueSets`; ids are resolved to their texts and never assumed. Order in the file: reference values,
//! locations, documents (by identity), parties, relationships, entries (list, programs and date by profile).

use crate::error::Error;
use crate::facts::{self, Head, Reading, add_alias, add_country, add_once, add_remark, settle_aliases};
use crate::ofac_facts::{Labelled, period, printed_name, put_document, put_feature};
use crate::ofac_xml;
use crate::report::SourceReport;
use crate::source::{Format, Source};
use crate::xml::{Document, Element, Step};
use knownas::entity::{DateSpan, Entity, Kind, PartialDate, Quality};
use std::collections::{BTreeMap, BTreeSet};

/// The name of the SDN list among the ListValues; every other list is published as the Consolidated List.
const SDN_LIST: &str = "SDN List";

/// What ties elements together by ids, from the other end, and what only the files of changes have.
const BOOKKEEPING: [&str; 10] = [
    "DeltaAction",
    "DocumentedNameReference",
    "EntryDeltaFlag",
    "EntryProfileRef",
    "FeatureVersionReference",
    "IDRegDocumentMention",
    "IDRegDocumentReference",
    "IdentityReference",
    "ProfileRelationshipReference",
    "SanctionsEntryReference",
];

/// Texts of the reference values, by set and id.
#[derive(Default)]
struct References {
    texts: BTreeMap<String, BTreeMap<String, String>>,
    /// PartySubType id -> PartyType id.
    party_types: BTreeMap<String, String>,
}

/// A Location.
#[derive(Default)]
struct Location {
    parts: Vec<String>,
    country: Option<String>,
}

/// What a SanctionsEntry says of a profile.
#[derive(Default)]
struct Entry {
    list: String,
    programs: Vec<String>,
    date: Option<PartialDate>,
    measures: Vec<String>,
}

/// Everything read so far.
#[derive(Default)]
struct State {
    references: References,
    locations: BTreeMap<String, Location>,
    documents: BTreeMap<String, Vec<Labelled>>,
    /// Entities by profile id, in the order of the file.
    parties: Vec<(String, Entity)>,
    seen: BTreeSet<String>,
    /// (from, to, text of the relation)
    relationships: Vec<(String, String, String)>,
    entries: BTreeMap<String, Vec<Entry>>,
    date_of_issue: Option<PartialDate>,
}

/// Reads the list.
///
/// # Errors
/// When the XML is not well-formed, cut short or out of bounds.
pub fn read(source: &Source) -> Result<Reading, Error> {
    let mut report = SourceReport::new(&source.name, Format::OfacAdvancedXml.name());
    let mut document = Document::new(source);
    let mut state = State::default();
    while let Some(step) = document.step()? {
        let Step::Enter(mut element) = step else { continue };
        let section = document.path.get(1).cloned().unwrap_or_default();
        match (document.path.len(), section.as_str(), element.name.as_str()) {
            (1, ..) => {
                element.attribute("Version");
                element.report_rest(&mut report.unknown);
            }
            (2, "DateOfIssue", _) => {
                state.date_of_issue = date_of(&mut document.subtree(element)?);
            }
            (
                2,
                "ReferenceValueSets"
                | "Locations"
                | "IDRegDocuments"
                | "DistinctParties"
                | "ProfileRelationships"
                | "SanctionsEntries",
                _,
            ) => {}
            (2, "SanctionsEntryLinks", _) => {
                let links = document.subtree(element)?;
                if !links.children.is_empty() {
                    report.unknown.add("SanctionsEntryLinks", "");
                }
            }
            (3, "ReferenceValueSets", _) => state.references.add(document.subtree(element)?),
            (3, "Locations", "Location") => {
                let (id, location) =
                    read_location(record(&mut document, element)?, &state.references, &mut report);
                state.locations.insert(id, location);
            }
            (3, "IDRegDocuments", "IDRegDocument") => {
                let read = read_document(
                    record(&mut document, element)?,
                    &state.references,
                    &state.locations,
                    &mut report,
                );
                if let Some((identity, labelled)) = read {
                    state.documents.entry(identity).or_default().push(labelled);
                }
            }
            (3, "DistinctParties", "DistinctParty") => {
                report.rows += 1;
                let party = record(&mut document, element)?;
                read_party(party, &mut state, &mut report);
            }
            (3, "ProfileRelationships", "ProfileRelationship") => {
                let relationship = record(&mut document, element)?;
                read_relationship(relationship, &mut state, &mut report);
            }
            (3, "SanctionsEntries", "SanctionsEntry") => {
                let entry = record(&mut document, element)?;
                read_entry(entry, &mut state, &mut report);
            }
            _ => {
                let path = document.path.join("/");
                let element = document.subtree(element)?;
                report.unknown.add(&path, &element.text);
            }
        }
    }
    Ok(settle(state, report))
}

impl Location {
    /// The whole address.
    fn text(&self) -> String {
        self.parts.iter().chain(&self.country).map(String::as_str).collect::<Vec<_>>().join(", ")
    }
}

/// The rest of an element without bookkeeping.
fn record(document: &mut Document<'_>, element: Element) -> Result<Element, Error> {
    let mut record = document.subtree(element)?;
    record.forget(&BOOKKEEPING);
    Ok(record)
}

impl References {
    fn add(&mut self, set: Element) {
        for mut value in set.children {
            let id = value.attribute("ID").unwrap_or_default();
            if value.name == "PartySubType" {
                self.party_types.insert(id.clone(), value.attribute("PartyTypeID").unwrap_or_default());
            }
            self.texts.entry(value.name).or_default().insert(id, value.text);
        }
    }

    fn text(&self, set: &str, id: Option<String>) -> Option<String> {
        self.texts.get(set)?.get(&id?).cloned().filter(|text| !text.is_empty())
    }
}

/// Year, Month and Day of an element.
fn date_of(element: &mut Element) -> Option<PartialDate> {
    let year = element.text("Year")?.parse().ok()?;
    let month = element.text("Month").and_then(|text| text.parse().ok());
    let day = element.text("Day").and_then(|text| text.parse().ok());
    PartialDate::new(year, month, day)
}

/// A DatePeriod: from the start of its start to the end of its end.
fn period_of(mut element: Element) -> Option<DateSpan> {
    let mut start = element.take("Start")?;
    let mut end = element.take("End")?;
    let circa = |side: &mut Element| side.attribute("Approximate").as_deref() == Some("true");
    let circa = circa(&mut start) | circa(&mut end);
    let from = date_of(&mut start.take("From")?)?;
    let to = date_of(&mut end.take("To")?)?;
    period(from, to, circa)
}

fn read_location(
    mut element: Element,
    references: &References,
    report: &mut SourceReport,
) -> (String, Location) {
    let id = element.attribute("ID").unwrap_or_default();
    let mut location = Location::default();
    for mut area in element.take_all("LocationAreaCode") {
        let country = references.text("Country", area.attribute("AreaCodeID"));
        location.country = location.country.or(country);
    }
    for mut country in element.take_all("LocationCountry") {
        let named = references.text("Country", country.attribute("CountryID"));
        location.country = named.or(location.country);
    }
    for mut part in element.take_all("LocationPart") {
        part.attribute("LocPartTypeID");
        for mut value in part.take_all("LocationPartValue") {
            location.parts.extend(value.text("Value"));
        }
    }
    element.report_rest(&mut report.unknown);
    (id, location)
}

/// A document and the identity it belongs to.
fn read_document(
    mut element: Element,
    references: &References,
    locations: &BTreeMap<String, Location>,
    report: &mut SourceReport,
) -> Option<(String, Labelled)> {
    let identity = element.attribute("IdentityID");
    let mut labelled = Labelled {
        label: references
            .text("IDRegDocType", element.attribute("IDRegDocTypeID"))
            .unwrap_or_else(|| "Document".to_owned()),
        value: element.text("IDRegistrationNo").unwrap_or_default(),
        country: references.text("Country", element.attribute("IssuedBy-CountryID")),
        remarks: Vec::new(),
    };
    let validity = references.text("Validity", element.attribute("ValidityID"));
    labelled.remarks.extend(validity.filter(|validity| validity != "Valid").map(|text| text.to_lowercase()));
    for mut date in element.take_all("DocumentDate") {
        let what = references.text("IDRegDocDateType", date.attribute("IDRegDocDateTypeID"));
        if let Some(span) = date.take("DatePeriod").and_then(period_of) {
            labelled.remarks.push(format!("{} {}", what.unwrap_or_default().to_lowercase(), span.from));
        }
    }
    labelled.remarks.extend(element.text("IssuingAuthority").map(|text| format!("issued by {text}")));
    labelled.remarks.extend(element.text("Comment"));
    element.attribute("ID");
    let place = element.attribute("IssuedIn-LocationID").and_then(|id| locations.get(&id));
    labelled.remarks.extend(place.map(|place| format!("issued in {}", place.text())));
    labelled.remarks.extend(element.report_rest(&mut report.unknown));
    match identity {
        Some(identity) => Some((identity, labelled)),
        None => {
            report.left_out.add("document without an identity", &labelled.value);
            None
        }
    }
}

fn read_party(mut party: Element, state: &mut State, report: &mut SourceReport) {
    let uid = party.attribute("FixedRef").unwrap_or_default();
    let comment = party.text("Comment");
    let profiles = party.take_all("Profile");
    party.report_rest(&mut report.unknown);
    let mut read = 0;
    for profile in profiles {
        let Some((id, mut entity)) = read_profile(profile, state, report) else { continue };
        if let Some(comment) = &comment {
            add_remark(&mut entity, comment);
        }
        if !state.seen.insert(id.clone()) {
            report.left_out.add("profile of a party that stands in this file already", &entity.id);
            continue;
        }
        read += 1;
        state.parties.push((id, entity));
    }
    if read == 0 {
        report.drop_element(format!("DistinctParty {uid}"), "no profile with a name, or one read already");
    } else {
        report.used += 1;
    }
}

fn read_profile(
    mut profile: Element,
    state: &mut State,
    report: &mut SourceReport,
) -> Option<(String, Entity)> {
    let id = profile.attribute("ID")?;
    let kind = party_kind(profile.attribute("PartySubTypeID"), &state.references, report);
    let mut entity = facts::entity(format!("ofac:{id}"), "", kind, String::new());
    entity.url = Some(facts::ofac_url(&id));
    entity.aliases.clear();
    for mut identity in profile.take_all("Identity") {
        let identity_id = identity.attribute("ID").unwrap_or_default();
        read_names(&mut identity, &state.references, &mut entity, report);
        for document in state.documents.remove(&identity_id).unwrap_or_default() {
            put_document(document, &mut entity, report);
        }
        for name in ["FixedRef", "Primary", "False"] {
            identity.attribute(name);
        }
        identity.report_rest(&mut report.unknown);
    }
    for feature in profile.take_all("Feature") {
        read_feature(feature, state, &mut entity, report);
    }
    for text in profile.report_rest(&mut report.unknown) {
        add_remark(&mut entity, &text);
    }
    settle_aliases(&mut entity, report);
    if entity.aliases.is_empty() {
        return None;
    }
    Some((id, entity))
}

fn party_kind(sub_type: Option<String>, references: &References, report: &mut SourceReport) -> Kind {
    let name = references.text("PartySubType", sub_type.clone());
    if let Some("Vessel" | "Aircraft") = name.as_deref() {
        return ofac_xml::kind(name.as_deref(), report);
    }
    let party_type = sub_type.and_then(|id| references.party_types.get(&id).cloned());
    ofac_xml::kind(references.text("PartyType", party_type).as_deref(), report)
}

/// Every name of an identity. One alias may be documented in several scripts.
fn read_names(
    identity: &mut Element,
    references: &References,
    entity: &mut Entity,
    report: &mut SourceReport,
) {
    let mut part_types = BTreeMap::new();
    for group in &mut identity.take_list("NamePartGroups", "MasterNamePartGroup") {
        for mut part in group.take_all("NamePartGroup") {
            let id = part.attribute("ID").unwrap_or_default();
            let text = references.text("NamePartType", part.attribute("NamePartTypeID"));
            part_types.insert(id, text.unwrap_or_default());
        }
    }
    for mut alias in identity.take_all("Alias") {
        let alias_type = references.text("AliasType", alias.attribute("AliasTypeID")).unwrap_or_default();
        let primary = alias.attribute("Primary").as_deref() == Some("true");
        let weak = alias.attribute("LowQuality").as_deref() == Some("true");
        let former = alias_type.eq_ignore_ascii_case("F.K.A.");
        let mut native = false;
        for mut documented in alias.take_all("DocumentedName") {
            let mut parts: Vec<(String, String)> = Vec::new();
            for mut value in documented.take_list("DocumentedNamePart", "NamePartValue") {
                let group = value.attribute("NamePartGroupID").unwrap_or_default();
                parts.push((part_types.get(&group).cloned().unwrap_or_default(), value.text));
            }
            let name = printed_name(&parts);
            if name.is_empty() {
                report.left_out.add("documented name without text", &entity.id);
                continue;
            }
            let quality = match (weak, primary && !native) {
                (true, _) => Quality::Weak,
                (false, true) => Quality::Primary,
                (false, false) => Quality::Strong,
            };
            native = true;
            add_alias(entity, &name, quality, former);
        }
        alias.attribute("FixedRef");
        alias.report_rest(&mut report.unknown);
    }
}

fn read_feature(mut feature: Element, state: &State, entity: &mut Entity, report: &mut SourceReport) {
    let references = &state.references;
    let label = references
        .text("FeatureType", feature.attribute("FeatureTypeID"))
        .unwrap_or_else(|| "Feature".to_owned());
    feature.attribute("ID");
    for mut version in feature.take_all("FeatureVersion") {
        version.attribute("ID");
        let reliability = references.text("Reliability", version.attribute("ReliabilityID"));
        let comment = version.text("Comment");
        let mut said = false;
        for date in version.take_all("DatePeriod") {
            said = true;
            read_feature_date(&label, date, entity, report);
        }
        for mut place in version.take_all("VersionLocation") {
            said = true;
            match place.attribute("LocationID").and_then(|id| state.locations.get(&id)) {
                Some(location) => read_feature_location(&label, location, entity, report),
                None => report.unknown.add("LocationID without a Location", &label),
            }
        }
        for mut detail in version.take_all("VersionDetail") {
            detail.attribute("DetailTypeID");
            let looked_up = references.text("DetailReference", detail.attribute("DetailReferenceID"));
            let value = looked_up.unwrap_or_else(|| std::mem::take(&mut detail.text));
            // A date or location has an empty detail beside it.
            if value.is_empty() && said {
                continue;
            }
            said = true;
            put_feature(&label, &value, entity, report);
        }
        if let Some(comment) = comment {
            let text = format!("{label}: {comment}");
            if said { add_remark(entity, &text) } else { put_feature(&label, &comment, entity, report) }
        }
        if reliability.as_deref() == Some("False") {
            add_remark(entity, &format!("{label}: said to be false"));
        }
        for text in version.report_rest(&mut report.unknown) {
            add_remark(entity, &text);
        }
    }
    feature.report_rest(&mut report.unknown);
}

fn read_feature_date(label: &str, date: Element, entity: &mut Entity, report: &mut SourceReport) {
    match period_of(date) {
        Some(span) if label == "Birthdate" => add_once(&mut entity.birth_dates, span),
        Some(span) => put_feature(label, &span.from.to_string(), entity, report),
        None => report.unknown.add("DatePeriod without a date", label),
    }
}

fn read_feature_location(label: &str, location: &Location, entity: &mut Entity, report: &mut SourceReport) {
    match label {
        "Location" => {
            if let Some(country) = &location.country {
                add_country(&mut entity.countries, country, report);
            }
            if !location.parts.is_empty() {
                add_remark(entity, &format!("Address: {}", location.text()));
            }
        }
        "Nationality Country" | "Citizenship Country" => {
            if let Some(country) = &location.country {
                add_country(&mut entity.nationalities, country, report);
            }
        }
        _ => put_feature(label, &location.text(), entity, report),
    }
}

fn read_relationship(mut element: Element, state: &mut State, report: &mut SourceReport) {
    let from = element.attribute("From-ProfileID");
    let to = element.attribute("To-ProfileID");
    let relation = state.references.text("RelationType", element.attribute("RelationTypeID"));
    let former = element.attribute("Former").as_deref() == Some("true");
    let comment = element.text("Comment");
    for name in ["ID", "RelationQualityID", "SanctionsEntryID"] {
        element.attribute(name);
    }
    if !element.take_all("DatePeriod").is_empty() {
        report.left_out.add("period of a relationship", relation.as_deref().unwrap_or_default());
    }
    element.report_rest(&mut report.unknown);
    let (Some(from), Some(to)) = (from, to) else {
        report.left_out.add("relationship without two profiles", "");
        return;
    };
    let mut text = relation.unwrap_or_default();
    if former {
        text.push_str(", formerly");
    }
    if let Some(comment) = comment {
        text = format!("{text}; {comment}");
    }
    report.read.add("relationships", 1);
    state.relationships.push((from, to, text));
}

fn read_entry(mut element: Element, state: &mut State, report: &mut SourceReport) {
    let references = &state.references;
    let profile = element.attribute("ProfileID").unwrap_or_default();
    let mut entry = Entry {
        list: references.text("List", element.attribute("ListID")).unwrap_or_default(),
        ..Entry::default()
    };
    element.attribute("ID");
    for mut event in element.take_all("EntryEvent") {
        let date = event.take("Date").as_mut().and_then(date_of);
        entry.date = match (entry.date, date) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        for name in ["ID", "EntryEventTypeID", "LegalBasisID"] {
            event.attribute(name);
        }
        entry.measures.extend(event.text("Comment"));
        event.report_rest(&mut report.unknown);
    }
    for mut measure in element.take_all("SanctionsMeasure") {
        let kind = references.text("SanctionsType", measure.attribute("SanctionsTypeID")).unwrap_or_default();
        let comment = measure.text("Comment");
        match (kind.as_str(), comment) {
            ("Program", Some(program)) => add_once(&mut entry.programs, program),
            (_, Some(comment)) => entry.measures.push(format!("{kind}: {comment}")),
            ("Block" | "Program", None) => {}
            (_, None) => entry.measures.push(kind),
        }
        measure.attribute("ID");
        measure.take_all("DatePeriod");
        measure.report_rest(&mut report.unknown);
    }
    for text in element.report_rest(&mut report.unknown) {
        entry.measures.push(text);
    }
    state.entries.entry(profile).or_default().push(entry);
}

/// Gives parties their links, lists, programs and dates.
fn settle(state: State, mut report: SourceReport) -> Reading {
    let State { parties, relationships, mut entries, documents, date_of_issue, .. } = state;
    let names: BTreeMap<String, String> = parties
        .iter()
        .filter_map(|(id, entity)| Some((id.clone(), entity.aliases.first()?.name.clone())))
        .collect();
    let mut links: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (from, to, relation) in relationships {
        let Some(name) = names.get(&to) else {
            report
                .left_out
                .add("relationship to a party that is not in the file", &format!("{from} {relation} {to}"));
            continue;
        };
        if names.contains_key(&from) {
            links.entry(from).or_default().push(if relation.is_empty() {
                name.clone()
            } else {
                format!("{name} ({relation})")
            });
        } else {
            report
                .left_out
                .add("relationship of a party that is not in the file", &format!("{from} {relation} {to}"));
        }
    }
    let (mut sdn, mut consolidated) = (Vec::new(), Vec::new());
    for (id, mut entity) in parties {
        for link in links.remove(&id).unwrap_or_default() {
            add_once(&mut entity.linked_to, link);
        }
        let own = entries.remove(&id).unwrap_or_default();
        if own.is_empty() {
            report.unknown.add("party without a SanctionsEntry, taken for the SDN list", &entity.id);
        }
        let on_sdn = own.is_empty() || own.iter().any(|entry| entry.list == SDN_LIST);
        let on_others: Vec<&Entry> = own.iter().filter(|entry| entry.list != SDN_LIST).collect();
        if !on_others.is_empty() {
            let mut other = entity.clone();
            "ofac-cons".clone_into(&mut other.list);
            let lists: BTreeSet<&str> = on_others.iter().map(|entry| entry.list.as_str()).collect();
            for list in lists {
                add_remark(&mut other, list);
            }
            apply(&mut other, &on_others);
            report.count_entity(&other);
            consolidated.push(other);
        }
        if on_sdn {
            "ofac".clone_into(&mut entity.list);
            let entries: Vec<&Entry> = own.iter().filter(|entry| entry.list == SDN_LIST).collect();
            apply(&mut entity, &entries);
            report.count_entity(&entity);
            sdn.push(entity);
        }
    }
    for (id, entry) in entries.iter().filter(|(_, entry)| !entry.is_empty()) {
        let list = entry.first().map_or("", |entry| entry.list.as_str());
        report
            .left_out
            .add("SanctionsEntry of a party that is not in the file", &format!("profile {id}, {list}"));
    }
    for (identity, labelled) in &documents {
        let value = labelled.first().map_or("", |document| document.value.as_str());
        report
            .left_out
            .add("document of an identity that is not in the file", &format!("identity {identity}: {value}"));
    }
    let heads =
        [(Head::ofac_sdn(date_of_issue), sdn), (Head::ofac_consolidated(date_of_issue), consolidated)];
    let lists = heads.into_iter().filter(|(_, entities)| !entities.is_empty()).collect();
    Reading { lists, report, one_row_each: false }
}

fn apply(entity: &mut Entity, entries: &[&Entry]) {
    for entry in entries {
        for program in &entry.programs {
            add_once(&mut entity.programs, program.clone());
        }
        entity.listed_on = match (entity.listed_on, entry.date) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        for measure in &entry.measures {
            add_remark(entity, measure);
        }
    }
}
