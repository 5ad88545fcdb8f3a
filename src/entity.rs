//! What a list says about one party: plain data, the same for every list, filled by the readers in `lists/`.
//!
//! Serialized as camelCase JSON in results, in `inspect` and in the project's own list format.

use crate::error::Error;
use serde::{Deserialize, Serialize};
use std::hash::{Hash, Hasher};

/// One official publication: what an outcome rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct List {
    /// Short id used in options and entity ids: `ofac`, `ofac-cons`, `un`, `starter`.
    pub id: String,
    /// Who publishes it: "US Treasury, Office of Foreign Assets Control".
    pub publisher: String,
    /// The publication's own title: "Specially Designated Nationals and Blocked Persons List".
    pub title: String,
    /// Date of the publication as far as it is known; `None` when neither the file nor its name tells.
    pub published_on: Option<PartialDate>,
    /// Number of entities taken from it.
    pub entities: u32,
    /// SHA-256 of the source file, unpacked and without byte order mark, lower-case hex; of several files, the SHA-256 of
    /// their digests, one a line.
    pub digest: String,
    /// True for the small list inside the npm package, which is no substitute for an official list.
    pub starter: bool,
}

/// What kind of party an entity or an applicant is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A human being.
    Person,
    /// A company, bank, agency, group.
    Organization,
    /// A ship.
    Vessel,
    /// An airplane or helicopter.
    Aircraft,
}

/// How good a published name is. OFAC: strong or weak (FAQ 122); UN: good or low.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Quality {
    /// The name the entity is listed under.
    Primary,
    /// An alias the list vouches for.
    Strong,
    /// A broad, short or unconfirmed alias: it confirms, and is searched only on request.
    Weak,
}

/// One published name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Alias {
    /// The name as published, family name first where the list writes so: "KIM, Ung Sun".
    pub name: String,
    /// Its quality.
    pub quality: Quality,
    /// True for f.k.a.: a name no longer in use.
    #[serde(default)]
    pub former: bool,
}

/// A listed party. `aliases` is never empty and begins with the primary name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Entity {
    /// List prefix and the list's own number: "ofac:55064", "un:KPi.001".
    pub id: String,
    /// Id of the list it stands on.
    pub list: String,
    /// Kind of party.
    pub kind: Kind,
    /// Every published name, the primary one first.
    pub aliases: Vec<Alias>,
    /// Legal regimes: "DPRK2", "SDGT".
    #[serde(default)]
    pub programs: Vec<String>,
    /// The official page of the entry.
    #[serde(default)]
    pub url: Option<String>,
    /// When it was put on the list.
    #[serde(default)]
    pub listed_on: Option<PartialDate>,
    /// Every published birth date.
    #[serde(default)]
    pub birth_dates: Vec<DateSpan>,
    /// Nationalities and citizenships, ISO 3166-1 alpha-2 where the country is known, else as published.
    #[serde(default)]
    pub nationalities: Vec<String>,
    /// Countries of the published addresses, coded likewise.
    #[serde(default)]
    pub countries: Vec<String>,
    /// Published gender.
    #[serde(default)]
    pub gender: Option<Gender>,
    /// Documents, wallets, contacts.
    #[serde(default)]
    pub identifiers: Vec<Identifier>,
    /// Names of parties it is linked to, for display: "Linked To: …".
    #[serde(default)]
    pub linked_to: Vec<String>,
    /// Everything the list says that has no field of its own, for display.
    #[serde(default)]
    pub remarks: String,
    /// The same party on several lists has one text here: the id of the first of its entities. The compiler fills it in.
    #[serde(default)]
    pub group: Option<String>,
}

/// Published gender, used to tell a conflict, never to score a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Gender {
    /// Female.
    Female,
    /// Male.
    Male,
}

/// A number, address or name that identifies a party by itself or together with a country.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Identifier {
    /// What it is.
    pub kind: IdentifierKind,
    /// As published.
    pub value: String,
    /// Issuing country, ISO 3166-1 alpha-2 where known, else as published.
    #[serde(default)]
    pub country: Option<String>,
    /// The list's own label where it says more than the kind: "Digital Currency Address - XBT".
    #[serde(default)]
    pub label: Option<String>,
}

/// The kinds of identifier a list publishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IdentifierKind {
    /// Digital currency address of any ticker.
    Wallet,
    /// Passport number.
    Passport,
    /// National identity number.
    NationalId,
    /// Tax number: INN, TIN, VAT.
    Tax,
    /// Company registration: OGRN, USCC, registration number.
    Company,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// Website or domain.
    Website,
    /// SWIFT/BIC code.
    Swift,
    /// IMO number of a vessel or a shipping company.
    Imo,
    /// Any other number the list gives.
    Other,
}

/// A date as precise as it is known. Serialized as "1964", "1964-06" or "1964-06-23".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    /// Year, 1 to 9999.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: Option<u8>,
    /// Day of the month; only with a month.
    pub day: Option<u8>,
}

/// A stretch of time that holds a date: exact when `from` equals `to` and both have a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DateSpan {
    /// Earliest.
    pub from: PartialDate,
    /// Latest.
    pub to: PartialDate,
    /// The list says "circa" or "approximately".
    #[serde(default)]
    pub circa: bool,
}

impl PartialDate {
    /// A checked date: `None` when a field is out of range or the day does not exist in that month.
    pub fn new(year: u16, month: Option<u8>, day: Option<u8>) -> Option<PartialDate> {
        let valid = (1..=9999).contains(&year)
            && match (month, day) {
                (None, None) => true,
                (Some(month), None) => (1..=12).contains(&month),
                (Some(month), Some(day)) => {
                    (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day)
                }
                (None, Some(_)) => false,
            };
        valid.then_some(PartialDate { year, month, day })
    }

    /// Reads "1964", "1964-06" or "1964-06-23" (ISO 8601 calendar dates), nothing else.
    pub fn parse(text: &str) -> Option<PartialDate> {
        let mut fields = text.split('-');
        let year = digits(fields.next()?, 4)?;
        let month = fields.next().map(|field| digits(field, 2)).map_or(Some(None), |m| m.map(Some))?;
        let day = fields.next().map(|field| digits(field, 2)).map_or(Some(None), |d| d.map(Some))?;
        if fields.next().is_some() {
            return None;
        }
        PartialDate::new(year, month.map(|m| m as u8), day.map(|d| d as u8))
    }
}

impl PartialDate {
    /// Days since 1 January 1970 in the Gregorian calendar; of the first day where the date is not exact.
    pub fn days(self) -> i64 {
        // Years begin in March, so that the leap day is the last of a year.
        let (month, day) = (i64::from(self.month.unwrap_or(1)), i64::from(self.day.unwrap_or(1)));
        let year = i64::from(self.year) - i64::from(month < 3);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        365 * year + year / 4 - year / 100 + year / 400 + day_of_year - 719_468
    }
}

impl Entity {
    /// Tells one state of an entry from another: 16 hex digits that change when anything the list says of it does, and are the
    /// same in every pack and runtime. Its group is no part of it, for other lists decide that.
    pub fn version(&self) -> String {
        let Entity { id, list, kind, aliases, programs, url, listed_on, birth_dates, .. } = self;
        let Entity { nationalities, countries, gender, identifiers, linked_to, remarks, .. } = self;
        let mut said = Said::default();
        (id, list, kind, aliases, programs, url, listed_on, birth_dates).hash(&mut said);
        (nationalities, countries, gender, identifiers, linked_to, remarks).hash(&mut said);
        format!("{:016x}", said.finish())
    }
}

/// Gathers what is hashed, with lengths and variants as wide everywhere: the same on 32 and on 64 bits.
#[derive(Default)]
struct Said(Vec<u8>);

impl Hasher for Said {
    fn write(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    fn write_usize(&mut self, length: usize) {
        self.0.extend_from_slice(&(length as u64).to_le_bytes());
    }

    fn write_isize(&mut self, variant: isize) {
        self.0.extend_from_slice(&(variant as i64).to_le_bytes());
    }

    fn finish(&self) -> u64 {
        xxhash_rust::xxh64::xxh64(&self.0, 0)
    }
}

impl Gender {
    /// "female" or "male".
    pub fn name(self) -> &'static str {
        match self {
            Gender::Female => "female",
            Gender::Male => "male",
        }
    }
}

impl Identifier {
    /// Whether it is the number of a document or registration.
    pub fn is_number(&self) -> bool {
        use IdentifierKind::{Company, NationalId, Other, Passport, Tax};
        matches!(self.kind, Company | NationalId | Other | Passport | Tax)
    }

    /// The number with what the list says it is: "Passport 754110065 (KP)".
    pub fn described(&self) -> String {
        let label = self.label.as_deref().unwrap_or(self.kind.name());
        let country = self.country.as_deref().map(|country| format!(" ({country})")).unwrap_or_default();
        format!("{label} {}{country}", self.value)
    }
}

impl IdentifierKind {
    /// What people call it: "passport", "national identity number".
    pub fn name(self) -> &'static str {
        match self {
            IdentifierKind::Wallet => "wallet",
            IdentifierKind::Passport => "passport",
            IdentifierKind::NationalId => "national identity number",
            IdentifierKind::Tax => "tax number",
            IdentifierKind::Company => "registration number",
            IdentifierKind::Email => "e-mail",
            IdentifierKind::Phone => "phone",
            IdentifierKind::Website => "website",
            IdentifierKind::Swift => "SWIFT/BIC",
            IdentifierKind::Imo => "IMO number",
            IdentifierKind::Other => "number",
        }
    }
}

impl Kind {
    /// "person", "organization", "vessel" or "aircraft".
    pub fn name(self) -> &'static str {
        match self {
            Kind::Person => "person",
            Kind::Organization => "organization",
            Kind::Vessel => "vessel",
            Kind::Aircraft => "aircraft",
        }
    }

    /// Reads "person", "organization", "vessel" or "aircraft".
    ///
    /// # Errors
    /// [`Error::Input`] for anything else.
    pub fn parse(text: &str) -> Result<Kind, Error> {
        match text {
            "person" => Ok(Kind::Person),
            "organization" => Ok(Kind::Organization),
            "vessel" => Ok(Kind::Vessel),
            "aircraft" => Ok(Kind::Aircraft),
            _ => Err(Error::Input {
                field: "kind".to_owned(),
                problem: "expected person, organization, vessel or aircraft".to_owned(),
            }),
        }
    }
}

fn digits(field: &str, length: usize) -> Option<u16> {
    (field.len() == length && field.bytes().all(|byte| byte.is_ascii_digit())).then(|| field.parse().ok())?
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl std::fmt::Display for PartialDate {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(out, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(out, "-{day:02}")?;
        }
        Ok(())
    }
}

/// "1964-06-23", "about 1964", "1963-03-21 to 1964-03-20".
impl std::fmt::Display for DateSpan {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.circa {
            out.write_str("about ")?;
        }
        write!(out, "{}", self.from)?;
        if self.from == self.to { Ok(()) } else { write!(out, " to {}", self.to) }
    }
}

impl Serialize for PartialDate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        PartialDate::parse(&text)
            .ok_or_else(|| serde::de::Error::custom("not a date: expected 1964, 1964-06 or 1964-06-23"))
    }
}

impl DateSpan {
    /// One date, as precise as it is.
    pub fn on(date: PartialDate) -> DateSpan {
        DateSpan { from: date, to: date, circa: false }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_1970() {
        let days = |text| PartialDate::parse(text).map(PartialDate::days);
        assert_eq!(days("1970-01-01"), Some(0));
        assert_eq!(days("1970"), Some(0));
        assert_eq!(days("2000-02-29"), Some(11_016));
        assert_eq!(days("2000-03-01"), Some(11_017));
        assert_eq!(days("2026-11-23"), Some(20_780));
    }

    #[test]
    #[allow(clippy::unwrap_used)]
    fn a_version_changes_with_every_field_but_the_group() {
        let full = serde_json::json!({
            "id": "x:1", "list": "x", "kind": "person", "aliases": [{ "name": "ROE, Jane", "quality": "primary" }], "programs": ["P"],
            "url": "https://x.example/1", "listedOn": "2026-01-02", "birthDates": [{ "from": "1964", "to": "1965" }], "nationalities": ["FR"],
            "countries": ["DE"], "gender": "female", "identifiers": [{ "kind": "tax", "value": "1", "country": "FR" }], "linkedTo": ["A"],
            "remarks": "r"
        });
        let version =
            |entity: &serde_json::Value| serde_json::from_value::<Entity>(entity.clone()).unwrap().version();
        // Written down: another text would end every remembered decision of every user.
        assert_eq!(version(&full), "38ef9fe096d82020");
        let mut seen = std::collections::BTreeSet::from([version(&full)]);
        for (field, value) in [
            ("id", serde_json::json!("x:2")),
            ("list", serde_json::json!("y")),
            ("kind", serde_json::json!("vessel")),
            ("aliases", serde_json::json!([{ "name": "ROE, Jane", "quality": "strong" }])),
            ("aliases", serde_json::json!([{ "name": "ROE, Jane", "quality": "primary", "former": true }])),
            ("programs", serde_json::json!(["P", ""])),
            ("url", serde_json::json!(null)),
            ("listedOn", serde_json::json!("2026-01")),
            ("birthDates", serde_json::json!([{ "from": "1964", "to": "1965", "circa": true }])),
            ("nationalities", serde_json::json!(["FR", "DE"])),
            ("countries", serde_json::json!([])),
            ("gender", serde_json::json!("male")),
            ("identifiers", serde_json::json!([{ "kind": "tax", "value": "1" }])),
            ("linkedTo", serde_json::json!(["B"])),
            ("remarks", serde_json::json!("")),
        ] {
            let mut changed = full.clone();
            changed[field] = value;
            assert!(seen.insert(version(&changed)), "{field}");
        }
        let mut grouped = full.clone();
        grouped["group"] = "x:1".into();
        assert_eq!(version(&grouped), version(&full));
    }

    #[test]
    fn partial_dates_read_what_they_write_and_nothing_else() {
        for text in ["1964", "1964-06", "1964-06-23", "2000-02-29"] {
            assert_eq!(PartialDate::parse(text).map(|date| date.to_string()).as_deref(), Some(text));
        }
        for text in
            ["", "64", "1964-13", "1964-00", "1964-6-23", "1900-02-29", "1964-06-31", "1964-06-23-1", "+964"]
        {
            assert_eq!(PartialDate::parse(text), None, "{text}");
        }
    }
}
