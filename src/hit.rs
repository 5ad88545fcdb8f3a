//! What a screening gives: plain data, the same in every runtime, byte for byte when serialized.

use crate::entity::{Kind, PartialDate, Quality};
use serde::Serialize;

/// Fixed-point number in ten-thousandths: 10000 is 1. Serialized as a number with at most four decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Points(pub i32);

impl Points {
    /// 1.0
    pub const ONE: Points = Points(10_000);
    /// 0.0
    pub const ZERO: Points = Points(0);
}

impl Serialize for Points {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Division of two small integers is exact to the last bit in every IEEE 754 engine.
        serializer.serialize_f64(f64::from(self.0) / 10_000.0)
    }
}

/// The result of screening one applicant.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Screening {
    /// "no_hit" or "review", nothing else.
    pub outcome: Outcome,
    /// Hits, highest score first.
    pub hits: Vec<Hit>,
    /// How many hits lie beyond the limit; no list party is left out of the outcome by it.
    pub truncated: u32,
    /// Present when a listed party was reached whose details are not there: the hits are yet to be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Details>,
    /// Consistency remarks; no list hits.
    pub notes: Vec<Note>,
    /// Fields that could not be used, with the reason; the name was screened all the same.
    pub issues: Vec<Issue>,
    /// The lists the outcome rests on.
    pub lists: Vec<ListUsed>,
    /// Checksum of the pack, 16 hex digits: packs with the same have the same content.
    pub pack: String,
    /// What was asked.
    pub query: Query,
    /// How it was asked.
    pub settings: Settings,
    /// Who answered.
    pub engine: Engine,
}

/// A field of the applicant that could not be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Issue {
    /// Its path: `birthDate`, `documents[1].type`.
    pub field: String,
    /// What is wrong with it and what is expected.
    pub problem: String,
}

/// Why there are no hits although a listed party was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Details {
    /// The pack's details are a file of their own that was not added.
    Absent,
}

/// What follows for a human reviewer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// No hit in the lists named in the result, and no note for which the operator asks a review.
    NoHit,
    /// A human should look.
    Review,
}

/// One listed entity at or above the threshold, by its best alias.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Hit {
    /// Who.
    pub entity: EntitySummary,
    /// Which published name was found.
    pub alias: AliasFound,
    /// Which applicant field it was found from: "name", "otherNames[0]", "company.name", "walletAddresses[0]".
    pub field: String,
    /// Score, 0 to 1.
    pub score: Points,
    /// What OFAC's own search would show for the name asked, 0 to 100, by the best of the entity's names: an emulation
    /// ([`crate::ofac_score`]), for comparison only. For an identifier: of the applicant's own name.
    #[serde(rename = "ofacScore")]
    pub ofac_score: u8,
    /// One entry per aligned pair of name parts or leftover; every part stands in exactly one.
    pub evidence: Vec<Evidence>,
    /// Qualifiers that agree: "birthDate", "nationality", "gender", "country", "kind", "documents".
    pub agrees: Vec<&'static str>,
    /// Qualifiers that conflict.
    pub conflicts: Vec<&'static str>,
    /// Qualifiers that one side lacks.
    pub missing: Vec<&'static str>,
}

/// The part of an entity that a result carries.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EntitySummary {
    /// "ofac:55064".
    pub id: String,
    /// List id.
    pub list: String,
    /// Kind of party.
    pub kind: Kind,
    /// The name it is listed under.
    pub primary_name: String,
    /// Legal regimes.
    pub programs: Vec<String>,
    /// Official page of the entry.
    pub url: Option<String>,
    /// Date of listing where known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listed_on: Option<PartialDate>,
    /// Present when the party stands on several lists: the same for each of its entities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// State of the entry, 16 hex digits: changes when anything the list says of it does ([`crate::entity::Entity::version`]).
    pub version: String,
    /// Present and true when only a weak alias was found.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub weak: bool,
}

/// The published name that was found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AliasFound {
    /// As published.
    pub name: String,
    /// Its quality.
    pub quality: Quality,
    /// Its script: "Latin", "Hangul", "Cyrillic", "Han", "Arabic", "Other".
    pub script: &'static str,
}

/// One aligned pair of name parts, or a leftover of one side.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Evidence {
    /// Part or parts of the query, as typed; empty for a leftover of the listing.
    pub query: String,
    /// Part or parts of the listed name, as published; empty for a leftover of the query.
    pub listed: String,
    /// How they relate.
    pub relation: Relation,
    /// 0 to 1.
    pub similarity: Points,
    /// Share of this evidence in the score, 0 to 1; the weights of one hit sum to 1.
    pub weight: Points,
    /// What both spellings stand for, in the script they come from, and other remarks for the reviewer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

/// How two name parts relate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// The same letters after case and punctuation.
    Exact,
    /// The same letters once look-alike letters, accents or full-width forms are folded.
    LookAlike,
    /// The same letters, joined or split otherwise.
    Joined,
    /// Spellings of one name that differ by habit, in no system named here.
    Spelling,
    /// Two romanizations of the same Korean syllables.
    KoreanRomanization,
    /// Hangul beside Hangul or a romanization of it.
    Hangul,
    /// Korean written in Cyrillic.
    Kontsevich,
    /// Chinese characters or their readings beside their Korean reading.
    SinoKorean,
    /// Chinese characters or romanizations of the same Chinese syllables.
    ChineseRomanization,
    /// Two romanizations of one Cyrillic spelling, or Cyrillic beside one.
    CyrillicRomanization,
    /// Arabic script beside Latin letters that can stand for it, or another spelling in Arabic script.
    ArabicRomanization,
    /// A word in another script beside Latin letters that it can stand for: Greek, Georgian, Armenian, Hebrew, kana, and foreign names
    /// in Hangul or Chinese characters.
    Transliteration,
    /// Forms of one name in two languages: Sergey, Serhiy.
    CrossLanguage,
    /// A short form of the name: Sasha, Aleksandr.
    Diminutive,
    /// A gender form of one surname: Andreyev, Andreyeva.
    GenderForm,
    /// An initial and the name it may stand for.
    Initial,
    /// A short form of a word: Tech, Technology.
    Abbreviation,
    /// Legal forms: Ltd, OOO.
    LegalForm,
    /// A typing slip away.
    Typo,
    /// A patronymic on one side only.
    PatronymicMissing,
    /// A part that only the query has.
    OnlyQuery,
    /// A part that only the listing has.
    OnlyListed,
    /// Parts in the same role that do not agree.
    Different,
    /// An exact identifier: wallet, document, e-mail.
    Identifier,
}

/// A consistency remark that is no list hit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// Stable code: "mixed-script".
    pub code: &'static str,
    /// Fields concerned.
    pub fields: Vec<String>,
    /// For the reviewer; says "does not agree", never more.
    pub text: String,
}

/// A list as the outcome rests on it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListUsed {
    /// List id.
    pub id: String,
    /// Publisher.
    pub publisher: String,
    /// Date of publication; null when unknown.
    pub published_on: Option<PartialDate>,
    /// Number of entities.
    pub entities: u32,
    /// SHA-256 of the source files.
    pub digest: String,
    /// Older than `maxAge` days at `today`; false when either was not given; true when a date was asked for and is unknown.
    pub stale: bool,
    /// Present and true for the starter list of the npm package.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub starter: bool,
}

/// The names asked for, as typed and as normalized.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Query {
    /// One entry per screened name.
    pub names: Vec<QueryName>,
}

/// One screened name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct QueryName {
    /// Applicant field.
    pub field: String,
    /// As typed.
    pub typed: String,
    /// As normalized: the parts with one space between.
    pub normalized: String,
}

/// The settings in force.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    /// Threshold in force for the applicant's own name.
    pub threshold: Points,
    /// Lists screened.
    pub lists: Vec<String>,
    /// Whether weak aliases were searched.
    pub weak_aliases: bool,
    /// Most hits that are returned.
    pub limit: u32,
    /// Codes of the notes that were switched off, in the order of [`crate::note::CODES`].
    pub notes_off: Vec<&'static str>,
    /// Codes of the notes that ask for a review by themselves, in the same order.
    pub review_notes: Vec<&'static str>,
    /// Days from which a list is stale, where it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_age: Option<u32>,
}

/// The engine and its tables.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Engine {
    /// "knownas".
    pub name: &'static str,
    /// Crate version.
    pub version: &'static str,
    /// Fingerprint of the name tables and Unicode version, 16 hex digits.
    pub tables: String,
}
