//! The names of a form: all that are asked for, and how they agree with each other.

use super::{compare, limits};
use crate::applicant::{Applicant, NameField};
use crate::entity::{Kind, PartialDate};
use crate::error::Error;
use crate::hit::{Note, Relation};
use crate::name::field::Field;
use crate::script::Script;
use crate::{note, romanize, score};

/// A name that is searched.
pub struct Asked {
    pub field: String,
    pub text: String,
    pub kind: Kind,
    /// The applicant stated the kind.
    pub stated: bool,
}

/// The names of a form.
pub struct Names {
    /// Those that are searched: several of a field that holds several.
    pub asked: Vec<Asked>,
    /// Fields that hold an e-mail address or a URL instead of a name, or beside one.
    pub no_names: Vec<String>,
}

/// Every name of the form, with the kind of party that bears it.
pub fn names(applicant: &Applicant) -> Result<Names, Error> {
    let kind = applicant.kind.unwrap_or(Kind::Person);
    let mut all = Vec::new();
    let (mut no_names, mut typed) = (Vec::new(), Vec::new());
    let mut ask = |field: String, name: &NameField, kind: Kind, stated: bool| {
        let held = Field::read(&name.text(), kind);
        typed.push((field.clone(), name.text()));
        let asked = |text| Asked { field: field.clone(), text, kind, stated };
        all.extend(held.names.into_iter().map(asked));
        no_names.extend(held.other.map(|_| field));
    };
    ask("name".to_owned(), &applicant.name, kind, applicant.kind.is_some());
    for (at, name) in applicant.other_names.iter().enumerate() {
        ask(format!("otherNames[{at}]"), name, kind, applicant.kind.is_some());
    }
    if let Some(company) = &applicant.company {
        ask("company.name".to_owned(), &NameField::Text(company.name.clone()), Kind::Organization, true);
        for (at, owner) in company.owners.iter().enumerate() {
            ask(
                format!("company.owners[{at}].name"),
                &owner.name,
                owner.kind.unwrap_or(Kind::Person),
                owner.kind.is_some(),
            );
        }
        for (at, director) in company.directors.iter().enumerate() {
            ask(format!("company.directors[{at}]"), director, Kind::Person, true);
        }
    }
    let input = |field: &str, problem: String| Err(Error::Input { field: field.to_owned(), problem });
    limits::names(typed.iter().map(|(field, text)| (field.as_str(), text.as_str())))?;
    for (at, owner) in applicant.company.iter().flat_map(|company| company.owners.iter().enumerate()) {
        if owner.share.is_some_and(|share| !(0.0..=100.0).contains(&share)) {
            let field = format!("company.owners[{at}].share");
            return input(&field, "expected a share in percent, 0 to 100".to_owned());
        }
    }
    Ok(Names { asked: all, no_names })
}

pub fn notes(
    applicant: &Applicant,
    asked: &[Asked],
    made: &note::Made,
    hit_fields: &[String],
    newest: Option<PartialDate>,
    off: &[&str],
) -> Vec<Note> {
    let own = |asked: &&Asked| asked.field == "name" || asked.field.starts_with("otherNames");
    let own: Vec<&Asked> = asked.iter().filter(own).collect();
    // Names of one field are not held against each other: née says that they differ.
    let others = own.iter().filter(|other| own.first().is_some_and(|name| name.field != other.field));
    let differing = others.filter(|other| own.first().is_some_and(|name| differs(name, other)));
    let mut differing: Vec<String> = differing.map(|name| name.field.clone()).collect();
    differing.dedup();
    let in_email = applicant.email.as_deref().and_then(note::name_in_email);
    if let (Some(in_email), Some(name)) = (in_email, own.first())
        && shares_nothing(&in_email, name)
    {
        differing.push("email".to_owned());
    }
    let mut notes = note::notes(applicant, made, &differing, newest, off);
    notes.extend(note::owners(applicant, hit_fields, off));
    notes
}

/// Whether two names of a form are no spellings of one. In two scripts they may be one by a spelling that is nobody's system: only
/// where no part agrees do they differ, letter by letter in every system too, or else the note would fall on those who have two
/// scripts.
fn differs(name: &Asked, other: &Asked) -> bool {
    if Script::of_text(&name.text) == Script::of_text(&other.text) {
        return compare(&name.text, &other.text, name.kind).score < score::threshold(name.kind);
    }
    let in_latin = |from: &Asked, to: &Asked| {
        romanize::romanize(&from.text).iter().all(|written| shares_nothing(&written.text, to))
    };
    shares_nothing(&other.text, name) && in_latin(name, other) && in_latin(other, name)
}

/// No part of a name has anything to do with the name of the form.
fn shares_nothing(other: &str, name: &Asked) -> bool {
    use Relation::{Different, OnlyListed, OnlyQuery, PatronymicMissing};
    let evidence = compare(&name.text, other, name.kind).evidence;
    evidence
        .iter()
        .all(|line| matches!(line.relation, Different | OnlyListed | OnlyQuery | PatronymicMissing))
}
