//! What the form holds, and how a screening is set. Every field but `name` is optional.

use crate::entity::{Gender, Kind, PartialDate};
use crate::hit::Issue;
use crate::identifier::country_code;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;
use std::ops::Deref;

/// One applicant: the fields of a sign-up form.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Applicant {
    /// The name, in any script.
    pub name: NameField,
    /// Former names, account name, name on the document, payout beneficiary.
    #[serde(default)]
    pub other_names: Vec<NameField>,
    /// Kind of applicant; a person unless stated.
    #[serde(default)]
    pub kind: Option<Kind>,
    /// Birth date: "1964-06-23", "1964-06" or "1964".
    #[serde(default)]
    pub birth_date: Option<PartialDate>,
    /// "female" or "male", where a form asks for it: for the reviewer beside a hit, never part of a score.
    #[serde(default)]
    pub gender: Option<Gender>,
    /// Nationalities.
    #[serde(default)]
    pub nationality: Vec<CountryCode>,
    /// The stated country.
    #[serde(default)]
    pub country: Option<CountryCode>,
    /// Street address, free text.
    #[serde(default)]
    pub address: Option<String>,
    /// City, free text.
    #[serde(default)]
    pub city: Option<String>,
    /// E-mail address.
    #[serde(default)]
    pub email: Option<String>,
    /// Telephone number.
    #[serde(default)]
    pub phone: Option<String>,
    /// Website.
    #[serde(default)]
    pub website: Option<String>,
    /// Payout wallets of any currency.
    #[serde(default)]
    pub wallet_addresses: Vec<String>,
    /// Identity documents and registration numbers.
    #[serde(default)]
    pub documents: Vec<Document>,
    /// The applicant's firm.
    #[serde(default)]
    pub company: Option<Company>,
    /// IANA time zone name, only where the operator opts in.
    #[serde(default)]
    pub time_zone: Option<String>,
    /// What was given beside this and could not be used; see [`crate::json::applicant`].
    #[serde(skip)]
    pub issues: Vec<Issue>,
}

/// A name, whole or in its parts.
#[derive(Debug, Clone, PartialEq)]
pub enum NameField {
    /// As one text, in any order.
    Text(String),
    /// In parts.
    Parts(NameParts),
}

/// A name in parts.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameParts {
    /// Family name.
    pub family: String,
    /// Given name or names.
    pub given: String,
    /// Patronymic.
    #[serde(default)]
    pub patronymic: Option<String>,
}

impl<'de> Deserialize<'de> for NameField {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<NameField, D::Error> {
        deserializer.deserialize_any(NameVisitor)
    }
}

const A_NAME: &str = "a text, or {family, given, patronymic?}";

struct NameVisitor;

impl<'de> Visitor<'de> for NameVisitor {
    type Value = NameField;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(A_NAME)
    }

    fn visit_str<E>(self, text: &str) -> Result<NameField, E> {
        Ok(NameField::Text(text.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, parts: A) -> Result<NameField, A::Error> {
        let parts = NameParts::deserialize(MapAccessDeserializer::new(parts));
        parts.map(NameField::Parts).map_err(|_| A::Error::custom(format!("expected {A_NAME}")))
    }
}

impl NameField {
    /// The name as one text: "family, given patronymic" when it came in parts.
    pub fn text(&self) -> String {
        match self {
            NameField::Text(text) => text.clone(),
            NameField::Parts(NameParts { family, given, patronymic }) => match patronymic {
                Some(patronymic) => format!("{family}, {given} {patronymic}"),
                None => format!("{family}, {given}"),
            },
        }
    }
}

/// A country as the form states it: the code of ISO 3166-1 alpha-2, upper case, `UK` and `EL` as `GB` and `GR`. A name
/// ("Germany") is an error: taken for unknown, it would leave out a note or a conflict, and nobody would see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountryCode(String);

impl Deref for CountryCode {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for CountryCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<CountryCode, D::Error> {
        let text = String::deserialize(deserializer)?;
        country_code(&text).map(CountryCode).ok_or_else(|| {
            D::Error::custom("not a country code: expected two letters of ISO 3166-1, like KR")
        })
    }
}

/// A document or registration number.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// What it is.
    #[serde(rename = "type")]
    pub document_type: DocumentType,
    /// The number as typed.
    pub number: String,
    /// Issuing country.
    #[serde(default)]
    pub country: Option<CountryCode>,
}

/// The kinds of document a form can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentType {
    /// Passport.
    Passport,
    /// National identity card or number.
    NationalId,
    /// Tax number.
    Tax,
    /// Company registration.
    Company,
    /// Anything else.
    Other,
}

/// The applicant's firm.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Company {
    /// Its name.
    pub name: String,
    /// Its registration number.
    #[serde(default)]
    pub registration: Option<String>,
    /// Country of registration.
    #[serde(default)]
    pub country: Option<CountryCode>,
    /// Declared owners.
    #[serde(default)]
    pub owners: Vec<Owner>,
    /// Directors.
    #[serde(default)]
    pub directors: Vec<NameField>,
}

/// A declared owner.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Owner {
    /// Name.
    pub name: NameField,
    /// Kind; a person unless stated.
    #[serde(default)]
    pub kind: Option<Kind>,
    /// Share in percent, 0 to 100.
    #[serde(default)]
    pub share: Option<f64>,
}

/// How to screen. All fields optional; see the defaults in [`crate::score`].
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Options {
    /// Score from which a candidate is a hit, 0 to 1; default by kind of applicant.
    #[serde(default)]
    pub threshold: Option<f64>,
    /// Ids of the lists to screen against; all of the pack unless given.
    #[serde(default)]
    pub lists: Option<Vec<String>>,
    /// Search weak aliases too; off unless set (OFAC FAQ 122-125).
    #[serde(default)]
    pub weak_aliases: bool,
    /// Codes of notes that are not wanted.
    #[serde(default)]
    pub notes_off: Vec<String>,
    /// Codes of notes that ask for a review by themselves; none unless set.
    #[serde(default)]
    pub review_notes: Vec<String>,
    /// Most hits to return, 1 to 100; 10 unless given.
    #[serde(default)]
    pub limit: Option<u32>,
    /// Today, "2026-11-23": with `maxAge`, tells which lists are stale. The core reads no clock.
    #[serde(default)]
    pub today: Option<PartialDate>,
    /// Days after its publication from which a list is stale.
    #[serde(default)]
    pub max_age: Option<u32>,
}
