//! What became of every row: read, dropped with a reason, or not understood. Nothing is lost silently: for each source
//! `rows = used + dropped`, checked by [`SourceReport::check`] before a pack is written.

use crate::error::Error;
use knownas::entity::{Entity, IdentifierKind, PartialDate, Quality};
use knownas::script::Script;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use std::collections::BTreeMap;

/// Longest excerpt of a source shown in a report, in characters.
const EXCERPT: usize = 120;

/// The account of one compilation.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// One account a list, in the order of the pack.
    pub lists: Vec<ListReport>,
    /// Number of parties that stand on more than one list.
    pub groups: usize,
    /// The pack written.
    pub pack: PackReport,
}

/// The pack that came of it.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PackReport {
    /// Its size.
    pub bytes: usize,
}

/// What one list gave.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListReport {
    /// Id of the list: "ofac".
    pub id: String,
    /// Its title.
    pub title: String,
    /// Date of the publication, where known.
    pub published_on: Option<PartialDate>,
    /// Entities taken from it.
    pub entities: usize,
    /// Its names by quality and by script.
    pub aliases: AliasCounts,
    /// Its identifiers by kind.
    pub identifiers: Counts,
    /// The files it was read from. A file that serves two lists stands under the one with more of its entities.
    pub sources: Vec<SourceReport>,
}

/// Names by quality and by script.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AliasCounts {
    /// All of them, primary names included.
    pub total: usize,
    /// By quality: primary, strong, weak.
    pub by_quality: Counts,
    /// By script: Latin, Cyrillic, Arabic …
    pub by_script: Counts,
    /// Names no longer in use.
    pub former: usize,
}

/// Counts by name, sorted by name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Counts(pub BTreeMap<String, usize>);

/// The account of one file.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SourceReport {
    /// Name as given.
    pub name: String,
    /// Format recognized in it.
    pub format: String,
    /// Records in the file: rows of a table, entries of an XML list.
    pub rows: usize,
    /// Records that gave an entity or a part of one.
    pub used: usize,
    /// Entities taken from it.
    pub entities: usize,
    /// What was read, by kind of thing.
    pub read: Counts,
    /// Records not used, each with its reason.
    pub dropped: Vec<Dropped>,
    /// Parts of used records that hold nothing to keep, by reason.
    pub left_out: Tallies,
    /// What the reader has no rule for. It is kept as text in the entity's remarks.
    pub unknown: Tallies,
    /// Remarks on the file as a whole.
    pub notes: Vec<String>,
}

/// A record that was not used.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Dropped {
    /// Line of the file, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// Element of the file: "INDIVIDUAL KPi.001".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub element: Option<String>,
    /// How the record begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<String>,
    /// Why it was not used.
    pub reason: String,
}

/// Counts with an example each, sorted by name; serialized as `[{what, count, example}]`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tallies(pub BTreeMap<String, Tally>);

/// How often something occurred, and its first occurrence.
#[derive(Debug, Clone, PartialEq)]
pub struct Tally {
    /// Number of occurrences.
    pub count: usize,
    /// The first one.
    pub example: String,
}

impl Counts {
    /// Adds to one count.
    pub fn add(&mut self, what: &str, count: usize) {
        match self.0.get_mut(what) {
            Some(total) => *total += count,
            None => {
                self.0.insert(what.to_owned(), count);
            }
        }
    }

    /// One count; 0 when nothing was counted.
    pub fn get(&self, what: &str) -> usize {
        self.0.get(what).copied().unwrap_or(0)
    }
}

impl Tallies {
    /// Counts one occurrence; the first one is kept as the example.
    pub fn add(&mut self, what: &str, example: &str) {
        match self.0.get_mut(what) {
            Some(tally) => tally.count += 1,
            None => {
                self.0.insert(what.to_owned(), Tally { count: 1, example: excerpt(example) });
            }
        }
    }

    /// All occurrences of everything.
    pub fn total(&self) -> usize {
        self.0.values().map(|tally| tally.count).sum()
    }
}

impl Serialize for Counts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (what, count) in &self.0 {
            map.serialize_entry(what, count)?;
        }
        map.end()
    }
}

impl Serialize for Tallies {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Row<'a> {
            what: &'a str,
            count: usize,
            example: &'a str,
        }
        let mut rows = serializer.serialize_seq(Some(self.0.len()))?;
        for (what, tally) in &self.0 {
            rows.serialize_element(&Row { what, count: tally.count, example: &tally.example })?;
        }
        rows.end()
    }
}

impl SourceReport {
    /// An empty account.
    pub fn new(name: &str, format: &str) -> SourceReport {
        SourceReport {
            name: name.to_owned(),
            format: format.to_owned(),
            rows: 0,
            used: 0,
            entities: 0,
            read: Counts::default(),
            dropped: Vec::new(),
            left_out: Tallies::default(),
            unknown: Tallies::default(),
            notes: Vec::new(),
        }
    }

    /// Writes down a line that is not used.
    pub fn drop_line(&mut self, line: u64, row: &str, reason: impl Into<String>) {
        self.dropped.push(Dropped {
            line: Some(line),
            element: None,
            row: Some(excerpt(row)),
            reason: reason.into(),
        });
    }

    /// Writes down an element that is not used.
    pub fn drop_element(&mut self, element: impl Into<String>, reason: impl Into<String>) {
        self.dropped.push(Dropped {
            line: None,
            element: Some(element.into()),
            row: None,
            reason: reason.into(),
        });
    }

    /// Counts the parts of an entity just read.
    pub fn count_entity(&mut self, entity: &Entity) {
        self.entities += 1;
        for (what, count) in [
            ("names", entity.aliases.len()),
            ("birth dates", entity.birth_dates.len()),
            ("nationalities", entity.nationalities.len()),
            ("countries", entity.countries.len()),
            ("identifiers", entity.identifiers.len()),
            ("links", entity.linked_to.len()),
        ] {
            if count > 0 {
                self.read.add(what, count);
            }
        }
    }

    /// Makes sure that every record was either used or dropped.
    ///
    /// # Errors
    /// When the numbers do not add up, which is a mistake of the reader and never of the file.
    pub fn check(&self) -> Result<(), Error> {
        if self.rows == self.used + self.dropped.len() {
            return Ok(());
        }
        Err(Error::of(
            &self.name,
            format!(
                "{} records, but {} used and {} dropped: the {} reader lost some; please report this file",
                self.rows,
                self.used,
                self.dropped.len(),
                self.format
            ),
        ))
    }
}

impl AliasCounts {
    /// Counts the names of one entity.
    pub fn add(&mut self, entity: &Entity) {
        for alias in &entity.aliases {
            self.total += 1;
            self.by_quality.add(quality_name(alias.quality), 1);
            self.by_script.add(Script::of_text(&alias.name).name(), 1);
            self.former += usize::from(alias.former);
        }
    }
}

/// The word used for a quality in JSON.
fn quality_name(quality: Quality) -> &'static str {
    match quality {
        Quality::Primary => "primary",
        Quality::Strong => "strong",
        Quality::Weak => "weak",
    }
}

/// The word used for a kind of identifier in JSON.
pub fn identifier_name(kind: IdentifierKind) -> &'static str {
    match kind {
        IdentifierKind::Wallet => "wallet",
        IdentifierKind::Passport => "passport",
        IdentifierKind::NationalId => "national-id",
        IdentifierKind::Tax => "tax",
        IdentifierKind::Company => "company",
        IdentifierKind::Email => "email",
        IdentifierKind::Phone => "phone",
        IdentifierKind::Website => "website",
        IdentifierKind::Swift => "swift",
        IdentifierKind::Imo => "imo",
        IdentifierKind::Other => "other",
    }
}

/// The beginning of a text, on one line.
pub fn excerpt(text: &str) -> String {
    let flat: String =
        text.chars().take(EXCERPT).map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    if text.chars().nth(EXCERPT).is_some() { flat + "…" } else { flat }
}
