//! JSON -> applicant, options: with the path of the field that can't be used.

use crate::error::Error;
use serde::de::DeserializeOwned;

/// Reads a JSON text.
///
/// # Errors
/// [`Error::Input`] with the path of the field: `documents[1].type`; `what` where the text as a whole is wrong.
pub fn read<T: DeserializeOwned>(what: &str, text: &str) -> Result<T, Error> {
    let mut source = serde_json::Deserializer::from_str(text);
    serde_path_to_error::deserialize(&mut source).map_err(|error| {
        let path = error.path().to_string();
        let problem = error.into_inner().to_string();
        // The place in a text that nobody typed helps nobody.
        let problem = problem.split(" at line ").next().unwrap_or_default().to_owned();
        let field = match (path.as_str(), named(&problem)) {
            ("." | "?", Some(name)) => name.to_owned(),
            ("." | "?", None) => what.to_owned(),
            (path, Some(name)) if !path.ends_with(name) => format!("{path}.{name}"),
            (path, _) => path.to_owned(),
        };
        Error::Input { field, problem }
    })
}

/// The field that is missing or unknown.
fn named(problem: &str) -> Option<&str> {
    let rest = problem.strip_prefix("missing field `").or_else(|| problem.strip_prefix("unknown field `"))?;
    rest.split('`').next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::applicant::{Applicant, Options};

    fn field_of<T: DeserializeOwned + std::fmt::Debug>(text: &str) -> String {
        match read::<T>("applicant", text) {
            Err(Error::Input { field, problem }) => format!("{field}: {problem}"),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn errors_name_the_field() {
        for (text, begins) in [
            (r#"{}"#, "name: missing field"),
            (r#"[]"#, "applicant: invalid"),
            (r#"{"name": 5}"#, "name: expected a text"),
            (r#"{"name": {"family": "Kim"}}"#, "name: expected a text"),
            (r#"{"name": "Kim", "birthdate": "1964"}"#, "birthdate: unknown field"),
            (r#"{"name": "Kim", "birthDate": "23.6.1964"}"#, "birthDate: \"23.6.1964\" is not a date"),
            (
                r#"{"name": "Kim", "documents": [{"type": "visa", "number": "1"}]}"#,
                "documents[0].type: unknown variant",
            ),
            (r#"{"name": "Kim", "documents": [{"type": "tax"}]}"#, "documents[0].number: missing field"),
            (
                r#"{"name": "Kim", "company": {"name": "A", "owners": [{"name": "B", "part": 1}]}}"#,
                "company.owners[0].part: unknown field",
            ),
        ] {
            let message = field_of::<Applicant>(text);
            assert!(message.starts_with(begins), "{text}: {message}");
        }
        assert!(field_of::<Options>(r#"{"limit": -1}"#).starts_with("limit: invalid value"));
    }
}
