//! Sources -> lists and entities -> one pack and the account of it.
//!
//! In this order: unpack and decode each source, tell its format, read it; when all are there, join OFAC's comma-separated
//! files, leave out what was read twice, check that rows add up, put the listings of one party together, sort, build the
//! pack. Equal sources in equal order give equal bytes.

use crate::error::Error;
use crate::eu_fsf;
use crate::facts::{Head, Reading};
use crate::generic_csv;
use crate::group;
use crate::ofac_advanced;
use crate::ofac_csv;
use crate::ofac_enhanced;
use crate::ofac_xml;
use crate::opensanctions;
use crate::own_json;
use crate::report::{AliasCounts, Counts, ListReport, PackReport, Report, identifier_name};
use crate::source::{self, Format, Source};
use crate::uk;
use crate::un_xml;
use knownas::entity::{Entity, List, PartialDate};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// Takes sources one by one, and gives the pack in the end.
#[derive(Default)]
pub struct Compiler {
    readings: Vec<(usize, Reading)>,
    ofac_files: Vec<ofac_csv::File>,
    published: BTreeMap<String, PartialDate>,
    programs: BTreeSet<String>,
    names_only: bool,
    digests: Vec<String>,
}

/// What a compilation gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Compiled {
    /// The lists, in the order of their first source.
    pub lists: Vec<List>,
    /// The entities, by list and number.
    pub entities: Vec<Entity>,
    /// The account by list. Its pack is empty until it is built.
    pub report: Report,
}

impl Compiler {
    /// A compiler without sources.
    pub fn new() -> Compiler {
        Compiler::default()
    }

    /// Reads one file: a list, or a gzip or zip file of lists. The name is used in messages and, for OFAC's
    /// comma-separated files, which hold no date, for the date in it.
    ///
    /// # Errors
    /// When it can't be read; the message names file and line or element.
    pub fn add(&mut self, name: &str, bytes: Vec<u8>) -> Result<(), Error> {
        for source in source::open(name, bytes)? {
            self.add_source(source)?;
        }
        Ok(())
    }

    fn add_source(&mut self, source: Source) -> Result<(), Error> {
        let order = self.digests.len();
        self.digests.push(format!("{:x}", Sha256::digest(source.text.as_bytes())));
        let format = source::detect(&source)?;
        let reading = match format {
            Format::OfacPrimaryCsv | Format::OfacAltCsv | Format::OfacAddCsv | Format::OfacCommentsCsv => {
                self.ofac_files.push(ofac_csv::read(&source, format, order)?);
                return Ok(());
            }
            Format::OfacAdvancedXml => ofac_advanced::read(&source)?,
            Format::OfacEnhancedXml => ofac_enhanced::read(&source)?,
            Format::OfacXml => ofac_xml::read(&source)?,
            Format::UnXml => un_xml::read(&source)?,
            Format::EuXml => eu_fsf::read_xml(&source)?,
            Format::EuCsv => eu_fsf::read_csv(&source)?,
            Format::UkXml => uk::read_xml(&source)?,
            Format::UkCsv => uk::read_csv(&source)?,
            Format::OwnJson => own_json::read(&source)?,
            Format::OpenSanctionsCsv => opensanctions::read_csv(&source)?,
            Format::OpenSanctionsJson => opensanctions::read_json(&source)?,
            Format::GenericCsv => generic_csv::read(&source)?,
            Format::OfacFixedWidth | Format::UkRetiredCsv | Format::SenzingJson => {
                return Err(Error::of(
                    &source.name,
                    format!(
                        "this is {}, which is not read; read are: {}",
                        format.name(),
                        Format::read_ones()
                    ),
                ));
            }
        };
        self.readings.push((order, reading));
        Ok(())
    }

    /// Compiles everything read to one pack, with its report. The same files give the same bytes, in any order.
    ///
    /// # Errors
    /// When the files do not go together.
    pub fn finish(self) -> Result<(Vec<u8>, Report), Error> {
        let Compiled { lists, entities, mut report } = self.compile()?;
        let pack =
            knownas::pack::build(lists, entities).map_err(|error| Error::of("pack", error.to_string()))?;
        report.pack.bytes = pack.len();
        Ok((pack, report))
    }

    /// States the date on which a list was published, for files that do not hold it.
    ///
    /// # Errors
    /// When it is no date.
    pub fn published(&mut self, list: &str, date: &str) -> Result<(), Error> {
        let date = PartialDate::parse(date).ok_or_else(|| {
            Error::of("published", format!("\"{list}={date}\": expected a date as in {list}=2026-08-02"))
        })?;
        self.published.insert(list.to_owned(), date);
        Ok(())
    }

    /// Keeps only entities of these programs, letter for letter but for case: "DPRK2". Called again, it adds to them.
    pub fn programs(&mut self, programs: &[&str]) {
        self.programs.extend(programs.iter().map(|program| program.trim().to_lowercase()));
    }

    /// Keeps only what names and programs need: no identifiers, countries, birth dates, links and remarks.
    pub fn names_only(&mut self) {
        self.names_only = true;
    }

    /// Joins, checks and sorts everything added.
    ///
    /// # Errors
    /// When nothing was added, files do not go together, or rows do not add up.
    pub fn compile(self) -> Result<Compiled, Error> {
        let mut readings = self.readings;
        readings.extend(ofac_csv::join(self.ofac_files)?);
        readings.sort_by_key(|(order, _)| *order);
        if readings.is_empty() {
            return Err(Error::of("sources", "none given: give at least one list file"));
        }
        let mut lists = gather(readings, &self.digests)?;
        for (id, date) in &self.published {
            let Some(list) = lists.iter_mut().find(|list| list.head.id == *id) else {
                let known: Vec<&str> = lists.iter().map(|list| list.head.id.as_str()).collect();
                return Err(Error::of(
                    "published",
                    format!("\"{id}={date}\": no such list; there are: {}", known.join(", ")),
                ));
            };
            list.head.published_on = Some(*date);
        }
        if !self.programs.is_empty() {
            keep_programs(&mut lists, &self.programs)?;
        }
        tell_apart(&mut lists);
        let groups = put_together(&mut lists);
        if self.names_only {
            lists.iter_mut().flat_map(|list| &mut list.entities).for_each(strip);
        }
        settle(lists, groups)
    }
}

/// A list with everything read for it.
struct Gathered {
    head: Head,
    entities: Vec<Entity>,
    reports: Vec<crate::report::SourceReport>,
    digests: Vec<String>,
}

/// Puts readings together by list. What a list has already is left out and written down.
fn gather(readings: Vec<(usize, Reading)>, digests: &[String]) -> Result<Vec<Gathered>, Error> {
    let mut lists: Vec<Gathered> = Vec::new();
    let mut seen: BTreeMap<(String, String), String> = BTreeMap::new();
    for (order, reading) in readings {
        let Reading { lists: parts, mut report, one_row_each } = reading;
        let mut home: Option<(usize, usize)> = None;
        for (head, entities) in parts {
            let index = list_index(&mut lists, head, &report.name)?;
            let Some(list) = lists.get_mut(index) else { continue };
            list.digests.extend(digests.get(order).cloned());
            let count = entities.len();
            for entity in entities {
                let key = (entity.list.clone(), entity.id.clone());
                let unusable = match seen.get(&key) {
                    Some(first) => Some(format!("{} was read from {first}", entity.id)),
                    None if entity.aliases.is_empty() => Some(format!("{} has no usable name", entity.id)),
                    None => None,
                };
                let Some(reason) = unusable else {
                    seen.insert(key, report.name.clone());
                    list.entities.push(entity);
                    continue;
                };
                report.entities -= 1;
                if one_row_each {
                    report.used -= 1;
                    report.drop_element(entity.id, reason);
                } else {
                    report
                        .left_out
                        .add("entity that can't be used, or was read from an earlier source", &reason);
                }
            }
            if home.is_none_or(|(_, most)| count > most) {
                home = Some((index, count));
            }
        }
        report.check()?;
        if let Some(list) = home.and_then(|(index, _)| lists.get_mut(index)) {
            list.reports.push(report);
        }
    }
    Ok(lists)
}

/// The place of a list among the lists; a new one is added. Two files of one list: the older date counts.
fn list_index(lists: &mut Vec<Gathered>, head: Head, source: &str) -> Result<usize, Error> {
    let Some(index) = lists.iter().position(|list| list.head.id == head.id) else {
        lists.push(Gathered { head, entities: Vec::new(), reports: Vec::new(), digests: Vec::new() });
        return Ok(lists.len() - 1);
    };
    if let Some(known) = lists.get_mut(index) {
        if known.head.title != head.title {
            return Err(Error::of(
                source,
                format!(
                    "the list id \"{}\" stands for \"{}\" here and for \"{}\" in another source: give one of them another id",
                    head.id, head.title, known.head.title
                ),
            ));
        }
        known.head.published_on = match (known.head.published_on, head.published_on) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
    }
    Ok(index)
}

/// OFAC has one number for a party that stands on both its lists. An id stands once in a pack: on the later list it begins
/// with that list's own name, as in "ofac-cons:17016".
fn tell_apart(lists: &mut [Gathered]) {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for list in lists {
        let mut renamed = 0;
        for entity in &mut list.entities {
            if seen.contains(&entity.id) {
                let number = entity.id.split_once(':').map_or(entity.id.as_str(), |(_, number)| number);
                entity.id = format!("{}:{number}", list.head.id);
                renamed += 1;
            }
            seen.insert(entity.id.clone());
        }
        if let (true, Some(source)) = (renamed > 0, list.reports.first_mut()) {
            source.notes.push(format!(
                "{renamed} entries stand on an earlier list with the same id: here their ids begin with \"{}:\"",
                list.head.id
            ));
        }
    }
}

/// Writes into each entity of a group which group it is, and gives the number of groups. A group has no two entities of a list.
fn put_together(lists: &mut [Gathered]) -> usize {
    if lists.len() < 2 {
        return 0;
    }
    let entities: Vec<&Entity> = lists.iter().flat_map(|list| &list.entities).collect();
    let groups = group::groups(&entities);
    let group_of: BTreeMap<&String, &String> = groups
        .iter()
        .filter_map(|group| Some((group, group.first()?)))
        .flat_map(|(group, first)| group.iter().map(move |id| (id, first)))
        .collect();
    for entity in lists.iter_mut().flat_map(|list| &mut list.entities) {
        entity.group = group_of.get(&entity.id).map(|first| (*first).clone());
    }
    groups.len()
}

/// Leaves out the entities of other programs, and lists without any of these.
fn keep_programs(lists: &mut Vec<Gathered>, programs: &BTreeSet<String>) -> Result<(), Error> {
    let mut found = BTreeSet::new();
    for list in &mut *lists {
        let before = list.entities.len();
        list.entities.retain(|entity| {
            let own = entity.programs.iter().map(|program| program.to_lowercase());
            let own: Vec<String> = own.filter(|program| programs.contains(program)).collect();
            let keep = !own.is_empty();
            found.extend(own);
            keep
        });
        let others = before - list.entities.len();
        if let Some(source) = list.reports.first_mut() {
            source.notes.push(format!("{others} entities of other programs are left out, as asked"));
        }
    }
    let missing: Vec<&str> = programs.difference(&found).map(String::as_str).collect();
    if !missing.is_empty() {
        return Err(Error::of("program", format!("no entity has the program {}", missing.join(", "))));
    }
    lists.retain(|list| !list.entities.is_empty());
    Ok(())
}

/// Leaves the names, the programs and where the entry stands.
fn strip(entity: &mut Entity) {
    entity.birth_dates.clear();
    entity.nationalities.clear();
    entity.countries.clear();
    entity.gender = None;
    entity.identifiers.clear();
    entity.linked_to.clear();
    entity.remarks.clear();
}

fn settle(gathered: Vec<Gathered>, groups: usize) -> Result<Compiled, Error> {
    let mut lists = Vec::new();
    let mut all = Vec::new();
    let mut reports = Vec::new();
    for Gathered { head, mut entities, reports: mut sources, digests } in gathered {
        if entities.is_empty() {
            let name = sources.first().map_or("sources", |source| source.name.as_str());
            return Err(Error::of(
                name,
                format!("no entity for the list \"{}\": the file is empty or another one", head.id),
            ));
        }
        if head.published_on.is_none()
            && let Some(source) = sources.first_mut()
        {
            source.notes.push(format!(
                    "neither the file nor its name tells when it was published: state it with --published {}=YYYY-MM-DD",
                    head.id
                ));
        }
        entities.sort_by_cached_key(|entity| natural(&entity.id));
        let mut aliases = AliasCounts::default();
        let mut identifiers = Counts::default();
        for entity in &entities {
            aliases.add(entity);
            for identifier in &entity.identifiers {
                identifiers.add(identifier_name(identifier.kind), 1);
            }
        }
        reports.push(ListReport {
            id: head.id.clone(),
            title: head.title.clone(),
            published_on: head.published_on,
            entities: entities.len(),
            aliases,
            identifiers,
            sources,
        });
        lists.push(List {
            id: head.id,
            publisher: head.publisher,
            title: head.title,
            published_on: head.published_on,
            entities: u32::try_from(entities.len()).unwrap_or(u32::MAX),
            digest: list_digest(&digests),
            starter: head.starter,
        });
        all.append(&mut entities);
    }
    Ok(Compiled {
        lists,
        entities: all,
        report: Report { lists: reports, groups, pack: PackReport { bytes: 0 } },
    })
}

/// One file: its SHA-256, as `sha256sum` prints it for the unpacked file. Several: the SHA-256 over those lines.
fn list_digest(digests: &[String]) -> String {
    let mut seen = BTreeSet::new();
    let digests: Vec<&str> =
        digests.iter().filter(|digest| seen.insert(digest.as_str())).map(String::as_str).collect();
    match digests.as_slice() {
        [one] => (*one).to_owned(),
        several => {
            let lines: String = several.iter().map(|digest| format!("{digest}\n")).collect();
            format!("{:x}", Sha256::digest(lines.as_bytes()))
        }
    }
}

/// A key that puts "ofac:9639" before "ofac:55064".
fn natural(id: &str) -> (String, u64, String) {
    let at = id
        .rfind(|letter: char| !letter.is_ascii_digit())
        .map_or(0, |at| at + id.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    let (prefix, number) = id.split_at(at);
    (prefix.to_owned(), number.parse().unwrap_or(u64::MAX), id.to_owned())
}
