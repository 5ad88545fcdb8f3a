//! The remarks of SDN.CSV: clauses divided by "; ", the last one ended by a period. Every clause has a label in front
//! ("DOB", "Passport", "Digital Currency Address - XBT"), the second and later ones of a kind also "alt. ".
//!
//! Source: OFAC, "Data Format Specification for the SDN list" (dat_spec.txt), and the labels of its reference tables, in
//! `label.rs`. Weak aliases exist only here: a.k.a. 'X' (OFAC FAQ 122). A clause without a rule is kept in the remarks
//! and counted as unknown.

use crate::country;
use crate::date;
use crate::facts::{add_country, add_once, add_remark, code_of, gender};
use crate::label;
use crate::report::SourceReport;
use knownas::entity::{Alias, Entity, Identifier, IdentifierKind, Quality};

/// Reads remarks into an entity. What is no fact with a field of its own goes to `entity.remarks`.
pub fn read(remarks: &str, entity: &mut Entity, report: &mut SourceReport) {
    for clause in clauses(remarks) {
        let kept = read_clause(clause, entity, report);
        if let Some(text) = kept {
            add_remark(entity, &text);
        }
    }
}

fn clauses(remarks: &str) -> impl Iterator<Item = &str> {
    let remarks = remarks.trim();
    let remarks = remarks.strip_suffix('.').unwrap_or(remarks);
    remarks.split("; ").map(|clause| clause.trim().trim_end_matches(';')).filter(|clause| !clause.is_empty())
}

/// Reads one clause; returns what to keep as text.
fn read_clause(clause: &str, entity: &mut Entity, report: &mut SourceReport) -> Option<String> {
    let bare = clause.strip_prefix("alt. ").or_else(|| clause.strip_prefix("Alt. ")).unwrap_or(clause);
    if let Some(rest) = bare.strip_prefix("DOB ") {
        return read_birth_date(clause, rest, entity, report);
    }
    if let Some(rest) = bare.strip_prefix("nationality ").or_else(|| bare.strip_prefix("citizen ")) {
        add_country(&mut entity.nationalities, rest, report);
        return None;
    }
    if let Some(rest) = bare.strip_prefix("Gender ") {
        entity.gender = gender(rest);
        if entity.gender.is_none() {
            report.unknown.add("gender", rest);
        }
        return None;
    }
    if let Some(name) = linked_to(bare) {
        add_once(&mut entity.linked_to, name.to_owned());
        return None;
    }
    if let Some((name, former)) = quoted_name(bare) {
        entity.aliases.push(Alias { name, quality: Quality::Weak, former });
        report.read.add("weak aliases in remarks", 1);
        return None;
    }
    if let Some((kind, label, rest)) = label::identifier(bare) {
        let Some((identifier, validity)) = identifier(kind, label, rest, report) else {
            report.unknown.add(&format!("{label} without a value"), clause);
            return Some(clause.to_owned());
        };
        let stated = validity.map(|validity| format!("{label} {}{validity}", identifier.value));
        add_once(&mut entity.identifiers, identifier);
        return stated;
    }
    if let Some(kind) = bare_contact(bare) {
        add_once(
            &mut entity.identifiers,
            Identifier { kind, value: bare.to_owned(), country: None, label: None },
        );
        return None;
    }
    if entity.remarks.strip_prefix("Title: ").is_some_and(|rest| rest.starts_with(bare)) {
        return None;
    }
    if !label::is_statement(bare) {
        report.unknown.add("clause without a known label", clause);
    }
    Some(clause.to_owned())
}

fn read_birth_date(
    clause: &str,
    text: &str,
    entity: &mut Entity,
    report: &mut SourceReport,
) -> Option<String> {
    match date::english(text) {
        Some(span) => {
            add_once(&mut entity.birth_dates, span);
            None
        }
        None => {
            report.unknown.add("birth date", clause);
            Some(clause.to_owned())
        }
    }
}

/// "Linked To: X", in SDN.XML "(Linked To: X)".
fn linked_to(clause: &str) -> Option<&str> {
    let inside = clause.strip_prefix('(').map(|rest| rest.strip_suffix(')').unwrap_or(rest));
    inside.unwrap_or(clause).strip_prefix("Linked To: ").map(str::trim).filter(|name| !name.is_empty())
}

/// a.k.a. 'X', f.k.a. 'X' and n.k.a. 'X': the name, and whether it is a former one.
fn quoted_name(clause: &str) -> Option<(String, bool)> {
    let (kind, rest) = clause.split_once(' ')?;
    let former = match kind {
        "a.k.a." | "n.k.a." => false,
        "f.k.a." => true,
        _ => return None,
    };
    let name = rest.trim().strip_prefix('\'')?.trim();
    let name = name.strip_suffix('\'').unwrap_or(name).trim();
    (!name.is_empty()).then(|| (name.to_owned(), former))
}

/// "754110065 (Korea, North) issued 13 Feb 2024 expires 13 Feb 2029": the identifier, and how long it is valid.
fn identifier(
    kind: IdentifierKind,
    label: &str,
    text: &str,
    report: &mut SourceReport,
) -> Option<(Identifier, Option<String>)> {
    let (text, validity) = split_validity(text);
    let (value, country) = match text.strip_suffix(')').and_then(|inner| inner.rsplit_once('(')) {
        Some((value, country)) if !value.trim().is_empty() && is_country(country) => {
            (value.trim(), Some(code_of(country, report)))
        }
        _ => (text.trim(), None),
    };
    if value.is_empty() || value == "-" {
        return None;
    }
    let label = says_more(kind, label).then(|| label.to_owned());
    Some((Identifier { kind, value: value.to_owned(), country, label }, validity))
}

/// Older clauses have e-mail addresses and websites without a label.
fn bare_contact(clause: &str) -> Option<IdentifierKind> {
    if clause.contains(char::is_whitespace) {
        return None;
    }
    if clause.starts_with("www.") || clause.starts_with("http://") || clause.starts_with("https://") {
        return Some(IdentifierKind::Website);
    }
    let (_, domain) = clause.split_once('@')?;
    domain.contains('.').then_some(IdentifierKind::Email)
}

/// In parentheses OFAC writes the country; elsewhere they are a part of the number.
fn is_country(text: &str) -> bool {
    country::alpha2(text).is_some() || (text.len() > 3 && !text.chars().any(|letter| letter.is_ascii_digit()))
}

fn split_validity(text: &str) -> (&str, Option<String>) {
    let at = [" issued ", " expires "].iter().filter_map(|word| text.find(word)).min();
    match at.map(|at| text.split_at(at)) {
        Some((number, validity)) => (number.trim(), Some(validity.to_owned())),
        None => (text.trim(), None),
    }
}

/// Whether a label tells more than the kind does.
pub fn says_more(kind: IdentifierKind, label: &str) -> bool {
    !matches!(
        (kind, label),
        (IdentifierKind::Passport, "Passport")
            | (IdentifierKind::NationalId, "National ID No.")
            | (IdentifierKind::Tax, "Tax ID No.")
            | (IdentifierKind::Company, "Registration Number")
            | (IdentifierKind::Email, "Email Address")
            | (IdentifierKind::Phone, "Phone Number" | "Telephone")
            | (IdentifierKind::Website, "Website")
            | (IdentifierKind::Swift, "SWIFT/BIC")
            | (
                IdentifierKind::Imo,
                "Vessel Registration Identification IMO" | "Vessel Registration Identification"
            )
    )
}
