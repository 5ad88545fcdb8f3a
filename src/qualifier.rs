//! What the form and a listing say about the same party besides its name: what agrees, what conflicts, what one side lacks.
//!
//! | field | agrees | near | conflicts |
//! | --- | --- | --- | --- |
//! | `birthDate` | the dates, as precise as each side knows them, can be the same day | exact dates with day and month swapped | no listed date can be it |
//! | `nationality` | one in common | | none in common |
//! | `gender` | the same | | another; it stands only where the form asks for it |
//! | `country` | the stated country is that of a listed address | it is a listed nationality, or another address of a party whose birth date or number agrees | it is that of none |
//! | `kind` | the same kind | | another kind |
//! | `documents` | a document or registration number is a listed one | | same type and country, other number |
//!
//! What both sides lack, or one, is missing. A birth date, a nationality and a gender are asked of people only. Only a conflict
//! of birth date or kind touches a score, and that elsewhere; gender, nationality and country are for the reviewer's eyes
//! (OFAC FAQ 5: compare the full entry).
//!
//! Dates: a year is the stretch from its first to its last day, a month likewise. "Circa" reaches [`CIRCA_YEARS`] further on
//! both sides. Swapped day and month (06/07, 07/06) are near: the two orders of writing a date are common, and the chance that
//! the day of a stranger is the swapped one is as small as that it is the same one. Of several listed dates one is enough.

use crate::applicant::{Applicant, CountryCode};
use crate::entity::{DateSpan, Entity, Gender, Identifier, Kind, PartialDate};
use crate::hit::{FieldComparison, Points, Verdict};
use crate::identifier::{self, country_code};

/// Years by which "circa" widens a date on both sides: lists use it for ages told in round years, and a wider span would
/// agree with a tenth of all adults.
const CIRCA_YEARS: u16 = 2;

/// The fields compared, in the order birthDate, nationality, gender, country, kind, documents, each at most once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Qualifiers {
    /// Both sides of every field.
    pub rows: Vec<FieldComparison>,
}

/// Compares what the form says with a listed entity. `kind` is the kind of party that the name stands for.
pub fn qualify(applicant: &Applicant, kind: Kind, entity: &Entity) -> Qualifiers {
    let human = kind == Kind::Person && entity.kind == Kind::Person;
    let mut qualifiers = Qualifiers::default();
    if human {
        qualifiers.put("birthDate", birth_date_row(applicant.birth_date, &entity.birth_dates));
        qualifiers.put("nationality", countries(&applicant.nationality, &entity.nationalities));
        if let Some(gender) = applicant.gender {
            qualifiers.put("gender", gender_row(gender, entity.gender));
        }
    }
    let country = countries(applicant.country.as_slice(), &entity.countries);
    // The number of the applicant's firm speaks for people too, where it is the listed one; another one says nothing of them.
    let own = |asked: &identifier::Asked| {
        entity.kind != Kind::Person || asked.field.starts_with("documents") || asked.find(entity).is_some()
    };
    let documents = document_row(applicant, entity, own);
    let country = moved(country, applicant.country.as_ref(), entity, documents.verdict, &qualifiers);
    qualifiers.put("country", country);
    qualifiers.put("kind", kind_row(kind, entity.kind));
    qualifiers.put("documents", documents);
    qualifiers
}

/// Compares what the form says of the applicant's firm with a listed entity.
pub fn qualify_company(applicant: &Applicant, entity: &Entity) -> Qualifiers {
    let country = applicant.company.as_ref().and_then(|company| company.country.clone());
    let mut qualifiers = Qualifiers::default();
    let registration = |asked: &identifier::Asked| asked.field == "company.registration";
    let documents = document_row(applicant, entity, registration);
    let stated = countries(country.as_slice(), &entity.countries);
    let stated = moved(stated, country.as_ref(), entity, documents.verdict, &qualifiers);
    qualifiers.put("country", stated);
    qualifiers.put("kind", kind_row(Kind::Organization, entity.kind));
    qualifiers.put("documents", documents);
    qualifiers
}

impl Qualifiers {
    fn put(&mut self, field: &'static str, row: FieldComparison) {
        self.rows.push(FieldComparison { field, ..row });
    }

    /// The verdict on a field; missing where it was not compared.
    pub fn verdict(&self, field: &str) -> Verdict {
        self.rows.iter().find(|row| row.field == field).map_or(Verdict::Missing, |row| row.verdict)
    }

    /// The row of a field, to be changed by who knows more of it.
    pub fn row(&mut self, field: &str) -> Option<&mut FieldComparison> {
        self.rows.iter_mut().find(|row| row.field == field)
    }

    /// The fields with that verdict.
    pub fn fields(&self, verdict: Verdict) -> Vec<&'static str> {
        self.rows.iter().filter(|row| row.verdict == verdict).map(|row| row.field).collect()
    }
}

/// A row that [`Qualifiers::put`] names.
fn row(applicant: Option<String>, listed: Vec<String>, verdict: Verdict) -> FieldComparison {
    FieldComparison { field: "", applicant, listed, verdict, reason: None, points: Points::ZERO }
}

fn verdict_of(agrees: bool) -> Verdict {
    if agrees { Verdict::Agrees } else { Verdict::Conflicts }
}

/// The row of the kinds of both parties.
pub fn kind_row(applicant: Kind, listed: Kind) -> FieldComparison {
    let name = |kind: Kind| kind.name().to_owned();
    row(Some(name(applicant)), vec![name(listed)], verdict_of(applicant == listed))
}

fn gender_row(applicant: Gender, listed: Option<Gender>) -> FieldComparison {
    let name = |gender: Gender| gender.name().to_owned();
    let verdict = listed.map_or(Verdict::Missing, |listed| verdict_of(applicant == listed));
    row(Some(name(applicant)), listed.map(name).into_iter().collect(), verdict)
}

fn birth_date_row(asked: Option<PartialDate>, listed: &[DateSpan]) -> FieldComparison {
    let (verdict, reason) = birth_date(asked, listed);
    let listed = listed.iter().map(DateSpan::to_string).collect();
    FieldComparison { reason, ..row(asked.map(|date| date.to_string()), listed, verdict) }
}

/// A date that can be the listed one agrees; exact dates with day and month swapped are near.
fn birth_date(asked: Option<PartialDate>, listed: &[DateSpan]) -> (Verdict, Option<&'static str>) {
    let Some(asked) = asked.filter(|_| !listed.is_empty()) else { return (Verdict::Missing, None) };
    if listed.iter().any(|span| may_be(asked, span)) {
        return (Verdict::Agrees, None);
    }
    let mut exact = listed.iter().filter(|span| span.from == span.to).map(|span| span.from);
    if exact.any(|listed| swapped(asked, listed)) {
        return (Verdict::Near, Some("day and month swapped"));
    }
    (Verdict::Conflicts, None)
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
fn swapped(asked: PartialDate, listed: PartialDate) -> bool {
    asked.year == listed.year
        && asked.month.is_some()
        && asked.day.is_some()
        && (asked.month, asked.day) == (listed.day, listed.month)
}

/// Countries: a listed name that has no code of ISO 3166-1 alpha-2 says nothing.
fn countries(asked: &[CountryCode], listed: &[String]) -> FieldComparison {
    let codes: Vec<String> = listed.iter().filter_map(|country| country_code(country)).collect();
    let verdict = match asked.is_empty() || codes.is_empty() {
        true => Verdict::Missing,
        false => verdict_of(codes.iter().any(|code| asked.iter().any(|asked| **asked == **code))),
    };
    let asked: Vec<&str> = asked.iter().map(|code| &**code).collect();
    row((!asked.is_empty()).then(|| asked.join(", ")), listed.to_vec(), verdict)
}

/// A country that is that of no listed address contradicts nothing where it is a listed nationality, or where a birth date or
/// a number already says that it is the same party: people and firms move, and lists seldom follow them.
fn moved(
    row: FieldComparison,
    country: Option<&CountryCode>,
    entity: &Entity,
    documents: Verdict,
    others: &Qualifiers,
) -> FieldComparison {
    let near = |reason| FieldComparison { verdict: Verdict::Near, reason: Some(reason), ..row.clone() };
    if row.verdict != Verdict::Conflicts {
        return row;
    }
    let is = |listed: &String| country_code(listed).as_deref() == country.map(|country| &**country);
    if entity.nationalities.iter().any(is) {
        return near("no listed address is there, but it is a listed nationality");
    }
    let born = others.verdict("birthDate") == Verdict::Agrees;
    if documents == Verdict::Agrees || born && others.verdict("nationality") != Verdict::Conflicts {
        return near("another address of a party that agrees otherwise");
    }
    row
}

/// Those numbers of documents and registrations that speak for the party.
fn document_row(
    applicant: &Applicant,
    entity: &Entity,
    speaks: impl Fn(&identifier::Asked) -> bool,
) -> FieldComparison {
    let all = identifier::asked(applicant);
    let numbers: Vec<_> = all.iter().filter(|asked| asked.is_number() && speaks(asked)).collect();
    let verdict = if numbers.iter().any(|asked| asked.find(entity).is_some()) {
        Verdict::Agrees
    } else if numbers.iter().any(|asked| asked.differs(entity)) {
        Verdict::Conflicts
    } else {
        Verdict::Missing
    };
    let mut typed: Vec<&str> = numbers.iter().map(|asked| asked.typed.as_str()).collect();
    typed.dedup();
    let listed = entity.identifiers.iter().filter(|listed| listed.is_number()).map(Identifier::described);
    row((!typed.is_empty()).then(|| typed.join(", ")), listed.collect(), verdict)
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
        use Verdict::*;
        let exact = span("1964-06-07", "1964-06-07", false);
        for (asked, listed, standing) in [
            ("1964-06-07", exact, Agrees),
            ("1964-06", exact, Agrees),
            ("1964", exact, Agrees),
            ("1964-07-06", exact, Near),      // day and month swapped
            ("1974-06-07", exact, Conflicts), // another year
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
            assert_eq!(birth_date(asked_date, &[listed]).0, standing, "{asked} {listed:?}");
        }
        assert_eq!(birth_date(None, &[exact]).0, Missing);
        assert_eq!(birth_date(PartialDate::parse("1964"), &[]).0, Missing);
        let two = [span("1970", "1970", false), exact];
        assert_eq!(birth_date(PartialDate::parse("1964-06-07"), &two).0, Agrees);
    }

    #[test]
    fn every_qualifier_stands_once_and_in_order() {
        let mut listed = entity(Kind::Person);
        listed.birth_dates = vec![span("1964", "1964", false)];
        listed.nationalities = vec!["KP".to_owned()];
        listed.countries = vec!["CN".to_owned(), "Region: Gaza".to_owned()];
        let asked = applicant(r#","birthDate":"1970","nationality":["us","kp"],"country":"RU""#);
        let found = qualify(&asked, Kind::Person, &listed);
        assert_eq!(found.fields(Verdict::Agrees), ["nationality", "kind"]);
        assert_eq!(found.fields(Verdict::Conflicts), ["birthDate", "country"]);
        assert_eq!(found.fields(Verdict::Missing), ["documents"]);
        let found = qualify(&applicant(""), Kind::Person, &listed);
        assert_eq!(found.fields(Verdict::Missing), ["birthDate", "nationality", "country", "documents"]);
    }

    #[test]
    fn another_address_of_a_party_that_agrees_otherwise_is_no_conflict() {
        let mut listed = entity(Kind::Person);
        listed.birth_dates = vec![span("1964-06-23", "1964-06-23", false)];
        listed.nationalities = vec!["KP".to_owned()];
        listed.countries = vec!["CN".to_owned()];
        let country = |form: &str| qualify(&applicant(form), Kind::Person, &listed).verdict("country");
        assert_eq!(
            country(r#","birthDate":"1964-06-23","nationality":["KP"],"country":"FR""#),
            Verdict::Near
        );
        assert_eq!(
            country(r#","birthDate":"1964-06-23","nationality":["FR"],"country":"FR""#),
            Verdict::Conflicts
        );
        assert_eq!(country(r#","birthDate":"1970-01-02","country":"FR""#), Verdict::Conflicts);
        assert_eq!(country(r#","country":"KP""#), Verdict::Near);
        assert_eq!(country(r#","country":"CN""#), Verdict::Agrees);
    }

    #[test]
    fn rows_show_the_values_of_both_sides() {
        let mut listed = entity(Kind::Person);
        listed.birth_dates = vec![span("1963-03-21", "1964-03-20", false), span("1965", "1965", true)];
        let found =
            qualify(&applicant(r#","birthDate":"1970","nationality":["us","kp"]"#), Kind::Person, &listed);
        let row = |field| found.rows.iter().find(|row| row.field == field).unwrap();
        assert_eq!(row("birthDate").applicant.as_deref(), Some("1970"));
        assert_eq!(row("birthDate").listed, ["1963-03-21 to 1964-03-20", "about 1965"]);
        assert_eq!(row("nationality").applicant.as_deref(), Some("US, KP"));
        assert_eq!(row("kind").listed, ["person"]);
    }

    #[test]
    fn codes_are_compared_not_texts() {
        use Verdict::*;
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
            assert_eq!(countries(&asked, &listed).verdict, standing, "{asked:?} {listed:?}");
        }
    }

    #[test]
    fn gender_stands_only_where_the_form_asks() {
        let mut listed = entity(Kind::Person);
        listed.gender = Some(Gender::Male);
        let asked = |form: &str| qualify(&applicant(form), Kind::Person, &listed);
        assert!(asked(r#","gender":"male""#).fields(Verdict::Agrees).contains(&"gender"));
        assert!(asked(r#","gender":"female""#).fields(Verdict::Conflicts).contains(&"gender"));
        let silent = asked("");
        assert!(silent.rows.iter().all(|row| row.field != "gender"));
        listed.gender = None;
        let unknown = qualify(&applicant(r#","gender":"female""#), Kind::Person, &listed);
        assert!(unknown.fields(Verdict::Missing).contains(&"gender"));
    }

    #[test]
    fn organizations_are_not_asked_for_birth_dates() {
        let asked = applicant(r#","kind":"organization","birthDate":"1970""#);
        let found = qualify(&asked, Kind::Organization, &entity(Kind::Organization));
        let fields: Vec<_> = found.rows.iter().map(|row| (row.field, row.verdict)).collect();
        assert_eq!(
            fields,
            [("country", Verdict::Missing), ("kind", Verdict::Agrees), ("documents", Verdict::Missing)]
        );
        let found = qualify(&asked, Kind::Organization, &entity(Kind::Person));
        assert_eq!(found.fields(Verdict::Conflicts), ["kind"]);
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
            (form("754-110-065", "passport", kp), Verdict::Agrees),
            (form("754110065", "passport", ""), Verdict::Agrees),
            (form("754110066", "passport", kp), Verdict::Conflicts),
            (form("754110065", "passport", r#","country":"US""#), Verdict::Missing),
            (form("754110066", "national-id", kp), Verdict::Missing),
            (form("754110066", "passport", ""), Verdict::Missing),
        ] {
            assert_eq!(document_row(&asked, &listed, |_| true).verdict, standing, "{:?}", asked.documents);
        }
        assert!(matches!(applicant("").name, NameField::Text(_)));
    }
}
