//! What OFAC's formats share: labelled documents and features, and which of its two lists a file is.

use crate::date;
use crate::facts::{self, Head, add_country, add_once, add_remark};
use crate::label;
use crate::ofac_remarks::says_more;
use crate::report::SourceReport;
use knownas::entity::{DateSpan, Entity, Identifier, IdentifierKind, PartialDate};

/// A file is the Consolidated List when at least one row in this many has a program that stands on no SDN entry alone.
/// Measured: 1 in 3 of CONS_PRIM.CSV (December 2025), 1 in 9,500 of SDN.CSV (July 2026).
const CONSOLIDATED_SHARE: usize = 10;
/// Beginnings of program tags that mean a list other than the SDN list.
const NON_SDN_PROGRAMS: [&str; 8] =
    ["NS-", "CMIC-", "561", "FSE-", "SSI", "MBS", "CAPTA", "UKRAINE-EO13662-SSI"];
/// Program tags that stand on both lists, so that a row with no other tells nothing.
const SHARED_PROGRAMS: [&str; 12] = [
    "BELARUS-EO14038",
    "BURMA-EO14014",
    "CAATSA - RUSSIA",
    "ILLICIT-DRUGS-EO14059",
    "IRAN-CON-ARMS-EO",
    "RUSSIA-EO14024",
    "SDGT",
    "SYRIA",
    "UKRAINE-EO13662",
    "VENEZUELA-EO13850",
    "IFCA",
    "ISA",
];

/// SDN or Consolidated, told by the programs of the entries; by the file's name only when they do not tell.
pub fn which_list(
    programs: &[Vec<String>],
    published_on: Option<PartialDate>,
    report: &mut SourceReport,
) -> Head {
    let non_sdn = |program: &String| NON_SDN_PROGRAMS.iter().any(|tag| program.starts_with(tag));
    let sdn_only = |program: &String| !SHARED_PROGRAMS.contains(&program.as_str()) && !non_sdn(program);
    let consolidated = programs.iter().filter(|entry| entry.iter().any(non_sdn)).count();
    if consolidated > 0 && consolidated * CONSOLIDATED_SHARE >= programs.len() {
        return Head::ofac_consolidated(published_on);
    }
    if !programs.iter().any(|entry| entry.iter().any(sdn_only)) {
        let base = report.name.rsplit(['/', '\\']).next().unwrap_or_default().to_ascii_lowercase();
        let named = base.contains("cons");
        report.notes.push(format!(
            "its programs stand on the SDN list and on the Consolidated List alike: taken for the {} by its name",
            if named { "Consolidated List" } else { "SDN list" }
        ));
        if named {
            return Head::ofac_consolidated(published_on);
        }
    }
    Head::ofac_sdn(published_on)
}

/// A document or number with its label, as OFAC's XML formats give it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Labelled {
    /// The label: "Passport".
    pub label: String,
    /// The number.
    pub value: String,
    /// Issuing country, as published.
    pub country: Option<String>,
    /// What else is said of it: "issued 13 Feb 2024", "fraudulent".
    pub remarks: Vec<String>,
}

/// Puts a document into an entity.
pub fn put_document(document: Labelled, entity: &mut Entity, report: &mut SourceReport) {
    let Labelled { label, value, country, remarks } = document;
    let spelled = label.replace('’', "'");
    let kind = match label::identifier(&spelled) {
        Some((kind, _, "")) => kind,
        _ => {
            report.unknown.add("type of document, told by its words", &label);
            label::free_text(&label)
        }
    };
    if !remarks.is_empty() {
        add_remark(entity, &format!("{label} {value}: {}", remarks.join(", ")));
    }
    put_identifier(kind, &spelled, &value, country.as_deref(), entity, report);
}

/// Puts a feature into an entity: "Gender" "Male", "Email Address" "a@b", "Secondary sanctions risk:" "…".
pub fn put_feature(label: &str, value: &str, entity: &mut Entity, report: &mut SourceReport) {
    let label = label.trim().replace('’', "'");
    match label.as_str() {
        "Gender" => {
            entity.gender = facts::gender(value);
            if entity.gender.is_none() {
                report.unknown.add("gender", value);
            }
            return;
        }
        "Nationality Country" | "Citizenship Country" => {
            add_country(&mut entity.nationalities, value, report);
            return;
        }
        "Birthdate" => {
            match date::english(value) {
                Some(span) => add_once(&mut entity.birth_dates, span),
                None => {
                    report.unknown.add("birth date", value);
                    add_remark(entity, &format!("DOB {value}"));
                }
            }
            return;
        }
        _ => {}
    }
    if let Some((kind, _, "")) = label::identifier(&label) {
        if kind == IdentifierKind::Wallet || !value.is_empty() {
            put_identifier(kind, &label, value, None, entity, report);
        }
        return;
    }
    if !label::is_statement(&label) {
        report.unknown.add(&format!("feature \"{label}\""), value);
    }
    let divider = if label.ends_with([':', '-']) { " " } else { ": " };
    add_remark(entity, format!("{label}{divider}{value}").trim_end_matches([' ', ':']));
}

fn put_identifier(
    kind: IdentifierKind,
    label: &str,
    value: &str,
    country: Option<&str>,
    entity: &mut Entity,
    report: &mut SourceReport,
) {
    let value = match kind {
        IdentifierKind::Imo => value.strip_prefix("IMO ").unwrap_or(value),
        _ => value,
    };
    if value.is_empty() {
        report.unknown.add(&format!("{label} without a value"), &entity.id);
        return;
    }
    let country =
        country.filter(|name| !crate::country::is_placeholder(name)).map(|name| facts::code_of(name, report));
    let label = says_more(kind, label).then(|| label.to_owned());
    add_once(&mut entity.identifiers, Identifier { kind, value: value.to_owned(), country, label });
}

/// A period between two days, as precise as it is: a whole year or month is a year or month.
pub fn period(from: PartialDate, to: PartialDate, circa: bool) -> Option<DateSpan> {
    let whole = |date: PartialDate| PartialDate::new(date.year, date.month, None);
    if from.year == to.year {
        let first = |date: PartialDate| date.day.is_none_or(|day| day == 1);
        let last = |date: PartialDate| {
            date.day.is_none_or(|day| PartialDate::new(date.year, date.month, Some(day + 1)).is_none())
        };
        if first(from) && last(to) && from != to {
            if from.month == Some(1) && to.month == Some(12) {
                return PartialDate::new(from.year, None, None)
                    .map(|year| DateSpan { circa, ..DateSpan::on(year) });
            }
            if from.month == to.month {
                return whole(from).map(|month| DateSpan { circa, ..DateSpan::on(month) });
            }
        }
    }
    date::span(from, to, circa)
}

/// A name of typed parts, in OFAC's printed form: family name, comma, given names. Scripts that are written without
/// blanks have neither.
pub fn printed_name(parts: &[(String, String)]) -> String {
    let family = |kind: &str| matches!(kind, "Last Name" | "Maiden Name" | "Matronymic");
    let join = |wanted: bool| {
        let texts: Vec<&str> =
            parts.iter().filter(|(kind, _)| family(kind) == wanted).map(|(_, text)| text.as_str()).collect();
        texts.join(" ")
    };
    let (last, rest) = (join(true), join(false));
    if last.is_empty() || rest.is_empty() {
        return last + &rest;
    }
    use knownas::script::Script;
    match Script::of_text(&last) {
        Script::Han | Script::Hangul | Script::Kana => format!("{last}{rest}").replace(' ', ""),
        _ => format!("{last}, {rest}"),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn periods_keep_their_precision() {
        let shown = |from: &str, to: &str| {
            let span =
                period(PartialDate::parse(from).unwrap(), PartialDate::parse(to).unwrap(), false).unwrap();
            format!("{}..{}", span.from, span.to)
        };
        assert_eq!(shown("1964-06-23", "1964-06-23"), "1964-06-23..1964-06-23");
        assert_eq!(shown("1964-01-01", "1964-12-31"), "1964..1964");
        assert_eq!(shown("1964-02-01", "1964-02-29"), "1964-02..1964-02");
        assert_eq!(shown("1964-02-01", "1964-02-28"), "1964-02-01..1964-02-28");
        assert_eq!(shown("1960-01-01", "1965-12-31"), "1960-01-01..1965-12-31");
    }

    #[test]
    fn names_are_printed_as_ofac_prints_them() {
        let parts = |parts: &[(&str, &str)]| -> Vec<(String, String)> {
            parts.iter().map(|(kind, text)| ((*kind).to_owned(), (*text).to_owned())).collect()
        };
        assert_eq!(
            printed_name(&parts(&[
                ("Last Name", "Markov"),
                ("First Name", "Ilya"),
                ("Middle Name", "Anatolyevich")
            ])),
            "Markov, Ilya Anatolyevich"
        );
        assert_eq!(printed_name(&parts(&[("Last Name", "김"), ("First Name", "웅순")])), "김웅순");
        assert_eq!(printed_name(&parts(&[("Entity Name", "OOO Vostok")])), "OOO Vostok");
    }
}
