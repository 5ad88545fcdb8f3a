//! An applicant as it is given -> what can be used of it, with an issue for every part that can't.
//!
//! A name must be screened whatever else a form holds: "23/06/1964" for a birth date must not keep a listed name from being found. So
//! an optional part that can't be read is left out and told. What no applicant can type, a field that does not exist, is an error still:
//! a misspelt `birthdate` would otherwise never be compared.

use super::{Problem, Value};
use crate::applicant::Applicant;
use crate::error::Error;
use crate::hit::Issue;
use serde::Deserialize;
use std::mem;

/// Most issues of one applicant: more are no form.
const MOST: usize = 100;

/// Reads an applicant. Empty texts, nulls, and lists and objects of nothing else are absent.
///
/// # Errors
/// [`Error::Input`] for a name that is missing or no name, and for unknown fields.
pub fn applicant(value: Value) -> Result<Applicant, Error> {
    let mut value = without_empty(value).unwrap_or(Value::Object(Vec::new()));
    let mut issues: Vec<Issue> = Vec::new();
    let mut removed: Vec<Vec<Step>> = Vec::new();
    loop {
        match Applicant::deserialize(value.clone()) {
            Ok(applicant) => return Ok(Applicant { issues, ..applicant }),
            Err(Problem { path, problem, unknown }) => {
                let steps = steps(&path);
                let optional = steps.first().is_some_and(|step| *step != Step::Field("name".to_owned()));
                let taken = if unknown || !optional || issues.len() == MOST {
                    None
                } else {
                    take(&mut value, &steps)
                };
                let Some(taken) = taken else {
                    let field = if path.is_empty() { "applicant".to_owned() } else { path };
                    return Err(Error::Input { field, problem });
                };
                let field = written(&as_given(&steps, &removed));
                // What a part lacks because it was just left out is no issue of its own.
                if issues.last().is_none_or(|last| last.field != field) {
                    issues.push(Issue { field, problem });
                }
                removed.push(taken);
            }
        }
    }
}

/// One step of a path: `documents[1].type` has three.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Field(String),
    Item(usize),
}

fn steps(path: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    for part in path.split('.').filter(|part| !part.is_empty()) {
        let mut pieces = part.split('[');
        let field = pieces.next().filter(|field| !field.is_empty());
        steps.extend(field.map(|field| Step::Field(field.to_owned())));
        steps.extend(pieces.filter_map(|item| item.trim_end_matches(']').parse().ok()).map(Step::Item));
    }
    steps
}

fn written(steps: &[Step]) -> String {
    let mut path = String::new();
    for step in steps {
        match step {
            Step::Item(at) => path.push_str(&format!("[{at}]")),
            Step::Field(field) if path.is_empty() => path.push_str(field),
            Step::Field(field) => path.push_str(&format!(".{field}")),
        }
    }
    path
}

/// The path in the applicant as it was given: items before it that were taken out are counted again.
fn as_given(steps: &[Step], removed: &[Vec<Step>]) -> Vec<Step> {
    let mut given = steps.to_vec();
    for at in 0..steps.len() {
        let Step::Item(place) = steps[at] else { continue };
        let before = removed.iter().filter(|path| path.len() == at + 1 && path[..at] == steps[..at]).count();
        given[at] = Step::Item(place + before);
    }
    given
}

/// Takes out what a path leads to, or, where that is not there, the nearest around it. Gives the path of what went.
fn take(value: &mut Value, steps: &[Step]) -> Option<Vec<Step>> {
    for length in (1..=steps.len()).rev() {
        let (last, outer) = steps[..length].split_last()?;
        let Some(parent) = outer.iter().try_fold(&mut *value, inner) else { continue };
        let gone = match (parent, last) {
            (Value::Object(fields), Step::Field(name)) => {
                let before = fields.len();
                fields.retain(|(field, _)| field != name);
                fields.len() < before
            }
            (Value::List(items), Step::Item(at)) if *at < items.len() => {
                items.remove(*at);
                true
            }
            _ => false,
        };
        if gone {
            return Some(steps[..length].to_vec());
        }
    }
    None
}

fn inner<'a>(value: &'a mut Value, step: &Step) -> Option<&'a mut Value> {
    match (value, step) {
        (Value::Object(fields), Step::Field(name)) => {
            fields.iter_mut().find(|(field, _)| field == name).map(|(_, value)| value)
        }
        (Value::List(items), Step::Item(at)) => items.get_mut(*at),
        _ => None,
    }
}

fn without_empty(mut value: Value) -> Option<Value> {
    match &mut value {
        Value::Null => return None,
        Value::Text(text) if text.trim().is_empty() => return None,
        Value::List(items) => {
            *items = mem::take(items).into_iter().filter_map(without_empty).collect();
            if items.is_empty() {
                return None;
            }
        }
        Value::Object(fields) => {
            let kept = mem::take(fields).into_iter();
            *fields = kept.filter_map(|(name, inner)| Some((name, without_empty(inner)?))).collect();
            if fields.is_empty() {
                return None;
            }
        }
        _ => {}
    }
    Some(value)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Applicant, Error> {
        applicant(serde_json::from_str(text).unwrap())
    }

    fn issues(text: &str) -> Vec<String> {
        read(text)
            .unwrap()
            .issues
            .into_iter()
            .map(|issue| format!("{}: {}", issue.field, issue.problem))
            .collect()
    }

    #[test]
    fn an_optional_part_that_can_not_be_read_is_left_out_and_told() {
        for (more, field) in [
            (r#""birthDate": "23/06/1964""#, "birthDate"),
            (r#""birthDate": 1964"#, "birthDate"),
            (r#""country": "Germany""#, "country"),
            (r#""nationality": "KR""#, "nationality"),
            (r#""nationality": ["KR", "Korea"]"#, "nationality[1]"),
            (r#""gender": "unsaid""#, "gender"),
            (r#""kind": "robot""#, "kind"),
            (r#""otherNames": [5]"#, "otherNames[0]"),
            (r#""documents": [{"type": "visa", "number": "1"}]"#, "documents[0].type"),
            (r#""company": {"country": "KR"}"#, "company.name"),
            (
                r#""company": {"name": "Acme", "owners": [{"name": "B", "share": "half"}]}"#,
                "company.owners[0].share",
            ),
        ] {
            let found = issues(&format!(r#"{{"name": "Kim Ung Sun", {more}}}"#));
            assert_eq!(found.len(), 1, "{more}: {found:?}");
            assert!(found[0].starts_with(&format!("{field}: ")), "{more}: {found:?}");
        }
    }

    #[test]
    fn issues_name_items_by_their_place_in_what_was_given() {
        let found = read(r#"{"name": "Kim", "nationality": ["Korea", "KR", "China", "Japan"]}"#).unwrap();
        let fields: Vec<&str> = found.issues.iter().map(|issue| issue.field.as_str()).collect();
        assert_eq!(fields, ["nationality[0]", "nationality[2]", "nationality[3]"]);
        assert_eq!(found.nationality.len(), 1);
    }

    #[test]
    fn what_is_empty_is_absent() {
        let bare = read(r#"{"name": "Kim"}"#).unwrap();
        let sparse = r#"{"name": "Kim", "birthDate": "", "country": null, "otherNames": ["", " "], "company": {"name": "", "owners": []}}"#;
        assert_eq!(read(sparse).unwrap(), bare);
    }

    #[test]
    fn a_name_must_be_there_and_a_field_must_exist() {
        for (text, field) in [
            ("{}", "name"),
            (r#"{"name": "  "}"#, "name"),
            (r#"{"name": 7}"#, "name"),
            (r#"{"name": "Kim", "birthdate": "1964"}"#, "birthdate"),
            (r#"{"name": "Kim", "company": {"name": "A", "seat": "KR"}}"#, "company.seat"),
            ("[]", "name"),
            ("7", "applicant"),
        ] {
            let Err(Error::Input { field: found, .. }) = read(text) else { panic!("{text} was read") };
            assert_eq!(found, field, "{text}");
        }
    }
}
