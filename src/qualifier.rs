//! What the form and a listing say about the same party besides its name: what agrees, what conflicts, what one side lacks.
//!
//! | qualifier | agrees | conflicts |
//! | --- | --- | --- |
//! | `birthDate` | the dates, as precise as each side knows them, can be the same day; or day and month are swapped | no listed date can be it |
//! | `nationality` | one in common | none in common |
//! | `gender` | the same | another; it stands only where the form asks for it |
//! | `country` | the stated country is that of a listed address | it is that of none |
//! | `kind` | the same kind | another kind |
//! | `documents` | a document or registration number is a listed one | same type and country, other number |
//!
//! What both sides lack, or one, is missing. A birth date, a nationality and a gender are asked of people only. Only a conflict
//! of birth date or kind touches a score, and that elsewhere; gender, nationality and country are for the reviewer's eyes
//! (OFAC FAQ 5: compare the full entry).
//!
//! Dates: a year is the stretch from its first to its last day, a month likewise. "Circa" reaches [`CIRCA_YEARS`] further on
//! both sides. Swapped day and month (06/07, 07/06) agree: the two orders of writing a date are common, and the chance that
//! the day of a stranger is the swapped one is as small as that it is the same one. Of several listed dates one is enough.

use crate::applicant::{Applicant, CountryCode};
use crate::entity::{DateSpan, Entity, Kind, PartialDate};
use crate::identifier::{self, country_code};

/// Years by which "circa" widens a date on both sides: lists use it for ages told in round years, and a wider span would
/// agree with a tenth of all adults.
const CIRCA_YEARS: u16 = 2;

/// What agrees, conflicts and is missing, each in the order birthDate, nationality, gender, country, kind, documents.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Qualifiers {
    /// Qualifiers that agree.
    pub agrees: Vec<&'static str>,
    /// Qualifiers that conflict.
    pub conflicts: Vec<&'static str>,
    /// Qualifiers that one side, or both, lack.
    pub missing: Vec<&'static str>,
}

/// How one qualifier stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Agrees,
    Conflicts,
    Missing,
}

/// Compares what the form says with a listed entity. `kind` is the kind of party that the name stands for.
pub fn qualify(applicant: &Applicant, kind: Kind, entity: &Entity) -> Qualifiers {
    let human = kind == Kind::Person && entity.kind == Kind::Person;
    let mut qualifiers = Qualifiers::default();
    if human {
        qualifiers.put("birthDate", birth_date(applicant.birth_date, &entity.birth_dates));
        qualifiers.put("nationality", codes(&applicant.nationality, &entity.nationalities));
        if let Some(gender) = applicant.gender {
            let listed = entity.gender.map_or(Standing::Missing, |listed| standing_of(gender == listed));
            qualifiers.put("gender", listed);
        }
    }
    qualifiers.put("country", codes(applicant.country.as_slice(), &entity.countries));
    qualifiers.put("kind", standing_of(kind == entity.kind));
    // The number of the applicant's firm speaks for people too, where it is the listed one; another one says nothing of them.
    let own = |asked: &identifier::Asked| {
        entity.kind != Kind::Person || asked.field.starts_with("documents") || asked.find(entity).is_some()
    };
    qualifiers.put("documents", documents(applicant, entity, own));
    qualifiers
}

/// Compares what the form says of the applicant's firm with a listed entity.
pub fn qualify_company(applicant: &Applicant, entity: &Entity) -> Qualifiers {
    let country = applicant.company.as_ref().and_then(|company| company.country.clone());
    let mut qualifiers = Qualifiers::default();
    qualifiers.put("country", codes(country.as_slice(), &entity.countries));
    qualifiers.put("kind", standing_of(entity.kind == Kind::Organization));
    let registration = |asked: &identifier::Asked| asked.field == "company.registration";
    qualifiers.put("documents", documents(applicant, entity, registration));
    qualifiers
}

impl Qualifiers {
    fn put(&mut self, name: &'static str, standing: Standing) {
        match standing {
            Standing::Agrees => self.agrees.push(name),
            Standing::Conflicts => self.conflicts.push(name),
            Standing::Missing => self.missing.push(name),
        }
    }
}

fn standing_of(agrees: bool) -> Standing {
    if agrees { Standing::Agrees } else { Standing::Conflicts }
}

fn birth_date(asked: Option<PartialDate>, listed: &[DateSpan]) -> Standing {
    match asked {
        Some(asked) if !listed.is_empty() => {
            standing_of(listed.iter().any(|span| may_be(asked, span) || swapped(asked, span)))
        }
        _ => Standing::Missing,
    }
}

/// Whether a date and a listed span share a day.
fn may_be(asked: PartialDate, listed: &DateSpan) -> bool {
    let reach = if listed.circa { CIRCA_YEARS } else { 0 };
    let from = PartialDate { year: listed.from.year.saturating_sub(reach), ..listed.from };
    let to = PartialDate { year: listed.to.year.saturating_add(reach), ..listed.to };
    first_day(asked) <= last_day(to) && first_day(from) <= last_day(asked)
}

/// Year, month and day in an order that compares; a missing month or day is the first.
fn first_day(date: PartialDate) -> (u16, u8, u8) {
    (date.year, date.month.unwrap_or(1), date.day.unwrap_or(1))
}

/// As [`first_day`]; a missing month or day is the last. No month is longer than 31 days, and only order counts.
fn last_day(date: PartialDate) -> (u16, u8, u8) {
    (date.year, date.month.unwrap_or(12), date.day.unwrap_or(31))
}

/// Whether an exact listed date is the asked one with day and month swapped.
fn swapped(asked: PartialDate, listed: &DateSpan) -> bool {
    listed.from == listed.to
        && asked.year == listed.from.year
        && asked.month.is_some()
        && asked.day.is_some()
        && (asked.month, asked.day) == (listed.from.day, listed.from.month)
}

/// Countries: a listed name that has no code of ISO 3166-1 alpha-2 says nothing.
fn codes(asked: &[CountryCode], listed: &[String]) -> Standing {
    let listed: Vec<String> = listed.iter().filter_map(|country| country_code(country)).collect();
    if asked.is_empty() || listed.is_empty() {
        return Standing::Missing;
    }
    standing_of(listed.iter().any(|code| asked.iter().any(|asked| **asked == **code)))
}

/// Those numbers of documents and registrations that speak for the party.
fn documents(
    applicant: &Applicant,
    entity: &Entity,
    speaks: impl Fn(&identifier::Asked) -> bool,
) -> Standing {
    let all = identifier::asked(applicant);
    let mut numbers = all.iter().filter(|asked| asked.is_number() && speaks(asked));
    if numbers.clone().any(|asked| asked.find(entity).is_some()) {
        return Standing::Agrees;
    }
    match numbers.any(|asked| asked.differs(entity)) {
        true => Standing::Conflicts,
        false => Standing::Missing,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::applicant::NameField;
    use crate::entity::{Identifier, IdentifierKind};

    fn applicant(more: &str) -> Applicant {
        serde_json::from_str(&format!("{{\"name\":\"Jane Roe\"{more}}}")).unwrap()
    }

    fn entity(kind: Kind) -> Entity {
        serde_json::from_value(serde_json::json!({
            "id": "x:1", "list": "x", "kind": kind, "aliases": [{ "name": "ROE, Jane", "quality": "primary" }]
        }))
        .unwrap()
    }

    fn span(from: &str, to: &str, circa: bool) -> DateSpan {
        DateSpan { from: PartialDate::parse(from).unwrap(), to: PartialDate::parse(to).unwrap(), circa }
    }

    #[test]
    fn birth_dates_of_every_precision() {
        use Standing::*;
        let exact = span("1964-06-07", "1964-06-07", false);
        for (asked, listed, standing) in [
            ("1964-06-07", exact, Agrees),
            ("1964-06", exact, Agrees),
            ("1964", exact, Agrees),
            ("1964-07-06", exact, Agrees), // day and month swapped
            ("1964-06-08", exact, Conflicts),
            ("1964-07", exact, Conflicts),
            ("1965", exact, Conflicts),
            ("1964-06-07", span("1964", "1964", false), Agrees),
            ("1964-12-31", span("1964", "1964", false), Agrees),
            ("1965-01-01", span("1964", "1964", false), Conflicts),
            ("1966-12-31", span("1964", "1964", true), Agrees),
            ("1962-01-01", span("1964", "1964", true), Agrees),
            ("1967", span("1964", "1964", true), Conflicts),
            ("1961", span("1964", "1964", true), Conflicts),
            ("1964-02-29", span("1964-02", "1964-02", false), Agrees),
            ("1964-03-01", span("1964-02", "1964-02", false), Conflicts),
            ("1963-03-20", span("1963-03-21", "1964-03-20", false), Conflicts),
            ("1963-03-21", span("1963-03-21", "1964-03-20", false), Agrees),
            ("1964-03-20", span("1963-03-21", "1964-03-20", false), Agrees),
            ("1964-03-21", span("1963-03-21", "1964-03-20", false), Conflicts),
            ("1960", span("1958", "1962", false), Agrees),
        ] {
            let asked_date = PartialDate::parse(asked);
            assert_eq!(birth_date(asked_date, &[listed]), standing, "{asked} {listed:?}");
        }
        assert_eq!(birth_date(None, &[exact]), Missing);
        assert_eq!(birth_date(PartialDate::parse("1964"), &[]), Missing);
        let two = [span("1970", "1970", false), exact];
        assert_eq!(birth_date(PartialDate::parse("1964-06-07"), &two), Agrees);
    }

    #[test]
    fn every_qualifier_stands_once_and_in_order() {
        let mut listed = entity(Kind::Person);
        listed.birth_dates = vec![span("1964", "1964", false)];
        listed.nationalities = vec!["KP".to_owned()];
        listed.countries = vec!["CN".to_owned(), "Region: Gaza".to_owned()];
        let asked = applicant(r#","birthDate":"1970","nationality":["us","kp"],"country":"RU""#);
        let found = qualify(&asked, Kind::Person, &listed);
        assert_eq!(found.agrees, ["nationality", "kind"]);
        assert_eq!(found.conflicts, ["birthDate", "country"]);
        assert_eq!(found.missing, ["documents"]);
        let found = qualify(&applicant(""), Kind::Person, &listed);
        assert_eq!(found.missing, ["birthDate", "nationality", "country", "documents"]);
    }

    #[test]
    fn codes_are_compared_not_texts() {
        use Standing::*;
        for (asked, listed, standing) in [
            (&["KP"][..], &["KP"][..], Agrees),
            (&[" kp "], &["KP"], Agrees),
            (&["KP", "CN"], &["RU", "CN"], Agrees), // citizenships of both: one is enough
            (&["UK"], &["GB"], Agrees),
            (&["US"], &["KP"], Conflicts),
            (&[], &["KP"], Missing),
            (&["KP"], &[], Missing),
            (&["KP"], &["Transnistria"], Missing), // no code: nothing to compare
        ] {
            let asked = applicant(&format!(r#","nationality":{asked:?}"#)).nationality;
            let listed: Vec<String> = listed.iter().map(|text| (*text).to_owned()).collect();
            assert_eq!(codes(&asked, &listed), standing, "{asked:?} {listed:?}");
        }
    }

    #[test]
    fn gender_stands_only_where_the_form_asks() {
        let mut listed = entity(Kind::Person);
        listed.gender = Some(crate::entity::Gender::Male);
        let asked = |form: &str| qualify(&applicant(form), Kind::Person, &listed);
        assert!(asked(r#","gender":"male""#).agrees.contains(&"gender"));
        assert!(asked(r#","gender":"female""#).conflicts.contains(&"gender"));
        let silent = asked("");
        assert!(
            [silent.agrees, silent.conflicts, silent.missing].concat().iter().all(|name| *name != "gender")
        );
        listed.gender = None;
        let unknown = qualify(&applicant(r#","gender":"female""#), Kind::Person, &listed);
        assert!(unknown.missing.contains(&"gender"));
    }

    #[test]
    fn organizations_are_not_asked_for_birth_dates() {
        let asked = applicant(r#","kind":"organization","birthDate":"1970""#);
        let found = qualify(&asked, Kind::Organization, &entity(Kind::Organization));
        assert_eq!(
            found,
            Qualifiers { agrees: vec!["kind"], conflicts: vec![], missing: vec!["country", "documents"] }
        );
        let found = qualify(&asked, Kind::Organization, &entity(Kind::Person));
        assert_eq!(found.conflicts, ["kind"]);
    }

    #[test]
    fn documents_agree_by_number_and_conflict_only_within_type_and_country() {
        let passport = |value: &str, country: Option<&str>| Identifier {
            kind: IdentifierKind::Passport,
            value: value.to_owned(),
            country: country.map(str::to_owned),
            label: None,
        };
        let mut listed = entity(Kind::Person);
        listed.identifiers = vec![passport("754110065", Some("KP"))];
        let form = |number: &str, kind: &str, country: &str| {
            applicant(&format!(r#","documents":[{{"type":"{kind}","number":"{number}"{country}}}]"#,))
        };
        let kp = r#","country":"kp""#;
        for (asked, standing) in [
            (form("754-110-065", "passport", kp), Standing::Agrees),
            (form("754110065", "passport", ""), Standing::Agrees),
            (form("754110066", "passport", kp), Standing::Conflicts),
            (form("754110065", "passport", r#","country":"US""#), Standing::Missing),
            (form("754110066", "national-id", kp), Standing::Missing),
            (form("754110066", "passport", ""), Standing::Missing),
        ] {
            assert_eq!(documents(&asked, &listed, |_| true), standing, "{:?}", asked.documents);
        }
        assert!(matches!(applicant("").name, NameField::Text(_)));
    }
}
