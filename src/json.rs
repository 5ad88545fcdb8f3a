//! JSON -> applicant, options: with the path of the field that can't be used.
//!
//! What comes in is a [`Value`] first: of a text here, of JavaScript's objects in `wasm`. Plain data are read from it by their
//! `Deserialize`, and the reading keeps the path. In the browser that leaves out a parser of JSON and of decimal numbers and
//! the paths around every generic step.

mod usable;

pub use usable::applicant;

use crate::error::Error;
use serde::de::value::StrDeserializer;
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, IntoDeserializer, Unexpected, Visitor,
};
use serde::forward_to_deserialize_any;
use std::fmt::{self, Display};
use std::vec::IntoIter;

/// Any JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// null
    Null,
    /// true, false
    Bool(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// An array.
    List(Vec<Value>),
    /// An object, its fields in their order.
    Object(Vec<(String, Value)>),
}

/// Reads a JSON text.
///
/// # Errors
/// [`Error::Input`] with the path of the field: `documents[1].type`; `what` where the text as a whole is wrong.
pub fn read<T: DeserializeOwned>(what: &str, text: &str) -> Result<T, Error> {
    let value: Value = serde_json::from_str(text).map_err(|error| {
        let problem = error.to_string();
        // The place in a text that nobody typed helps nobody.
        let problem = problem.split(" at line ").next().unwrap_or_default().to_owned();
        Error::Input { field: what.to_owned(), problem }
    })?;
    from_value(what, value)
}

/// Reads plain data from a value.
///
/// # Errors
/// As [`read`].
pub fn from_value<T: DeserializeOwned>(what: &str, value: Value) -> Result<T, Error> {
    T::deserialize(value).map_err(|Problem { path, problem, .. }| {
        let field = if path.is_empty() { what.to_owned() } else { path };
        Error::Input { field, problem }
    })
}

/// What is wrong, and where: the path grows on the way out.
#[derive(Debug)]
pub struct Problem {
    path: String,
    problem: String,
    /// Whether it is a field that does not exist.
    unknown: bool,
}

impl Problem {
    fn new(path: &str, problem: String) -> Problem {
        Problem { path: path.to_owned(), problem, unknown: false }
    }

    /// The same problem seen from the value around it.
    #[cold]
    #[inline(never)]
    fn within(mut self, outer: &str) -> Problem {
        let dot = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path.insert_str(0, dot);
        self.path.insert_str(0, outer);
        self
    }
}

impl Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.problem)
    }
}

impl std::error::Error for Problem {}

// A problem is rare: what tells of it stands once, not wherever a field is read.
impl de::Error for Problem {
    fn custom<T: Display>(problem: T) -> Problem {
        Problem::new("", problem.to_string())
    }

    fn invalid_type(got: Unexpected<'_>, expected: &dyn de::Expected) -> Problem {
        Problem::new("", format!("expected {}, got {}", in_words(&expected.to_string()), described(got)))
    }

    fn invalid_value(got: Unexpected<'_>, expected: &dyn de::Expected) -> Problem {
        Problem::invalid_type(got, expected)
    }

    #[inline(never)]
    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Problem {
        Problem::new("", format!("expected {}", one_of(expected)))
    }

    #[inline(never)]
    fn unknown_field(got: &str, expected: &'static [&'static str]) -> Problem {
        Problem {
            unknown: true,
            ..Problem::new(got, format!("there is no such field; there are {}", expected.join(", ")))
        }
    }

    #[inline(never)]
    fn missing_field(field: &'static str) -> Problem {
        Problem::new(field, "it is missing".to_owned())
    }

    #[inline(never)]
    fn duplicate_field(field: &'static str) -> Problem {
        Problem::new(field, "it is there twice".to_owned())
    }
}

/// What is expected, in the words of whoever wrote the JSON; `expected` is in those of `serde`.
fn in_words(expected: &str) -> &str {
    match expected {
        "a sequence" => "a list",
        "a string" => "a text",
        "a boolean" => "true or false",
        "f64" => "a number",
        "u8" | "u16" | "u32" | "u64" | "usize" => "a whole number, 0 or more",
        "string or map" | "variant identifier" => "a text",
        _ if expected.starts_with("struct ") || expected == "a map" => "an object",
        _ if expected.starts_with("enum ") => "a text",
        _ => expected,
    }
}

/// The kind of a value, never the value: errors go to logs, and what was typed does not belong there.
fn described(got: Unexpected<'_>) -> &'static str {
    match got {
        Unexpected::Bool(_) => "true or false",
        Unexpected::Unsigned(_) | Unexpected::Signed(_) => "a whole number",
        Unexpected::Float(_) => "a number with a fraction",
        Unexpected::Str(_) => "a text",
        Unexpected::Seq => "a list",
        Unexpected::Map => "an object",
        _ => "null",
    }
}

fn one_of(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
    names.join(if names.len() == 2 { " or " } else { ", " })
}

impl<'de> Deserializer<'de> for Value {
    type Error = Problem;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(value),
            Value::Number(number) => match whole(number) {
                Unexpected::Unsigned(number) => visitor.visit_u64(number),
                Unexpected::Signed(number) => visitor.visit_i64(number),
                _ => visitor.visit_f64(number),
            },
            Value::Text(text) => visitor.visit_string(text),
            Value::List(items) => visitor.visit_seq(Items { rest: items.into_iter(), at: 0 }),
            Value::Object(fields) => visitor.visit_map(Fields { rest: fields.into_iter(), open: None }),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        if matches!(self, Value::Null) { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    // What is asked for is given or refused: without these, every kind of data would come with its reading from every other.

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self {
            Value::Bool(value) => visitor.visit_bool(value),
            other => Err(other.refused(&visitor)),
        }
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self {
            Value::Number(number) => visitor.visit_f64(number),
            other => Err(other.refused(&visitor)),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self {
            Value::Text(text) => visitor.visit_string(text),
            other => Err(other.refused(&visitor)),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self {
            Value::List(items) => visitor.visit_seq(Items { rest: items.into_iter(), at: 0 }),
            other => Err(other.refused(&visitor)),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        match self {
            Value::Object(fields) => visitor.visit_map(Fields { rest: fields.into_iter(), open: None }),
            other => Err(other.refused(&visitor)),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        match self {
            Value::Text(name) => visitor.visit_enum(name.into_deserializer()),
            other => Err(other.refused(&visitor)),
        }
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 char str bytes byte_buf unit unit_struct
        newtype_struct tuple tuple_struct map identifier ignored_any
    }
}

impl Value {
    /// That the value is not what a visitor expects.
    #[cold]
    fn refused(&self, expected: &dyn de::Expected) -> Problem {
        let got = match self {
            Value::Null => Unexpected::Unit,
            Value::Bool(value) => Unexpected::Bool(*value),
            Value::Number(number) => whole(*number),
            Value::Text(text) => Unexpected::Str(text),
            Value::List(_) => Unexpected::Seq,
            Value::Object(_) => Unexpected::Map,
        };
        de::Error::invalid_type(got, expected)
    }
}

/// What kind of number it is.
fn whole(number: f64) -> Unexpected<'static> {
    match number {
        _ if number.fract() != 0.0 || number.abs() >= WHOLE => Unexpected::Float(number),
        _ if number < 0.0 => Unexpected::Signed(number as i64),
        _ => Unexpected::Unsigned(number as u64),
    }
}

/// Up to 2^53 every integer is a number of JavaScript.
const WHOLE: f64 = 9_007_199_254_740_992.0;

/// The items of a list that are still to be read.
struct Items {
    rest: IntoIter<Value>,
    at: usize,
}

impl<'de> de::SeqAccess<'de> for Items {
    type Error = Problem;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Problem> {
        let Some(item) = self.rest.next() else { return Ok(None) };
        self.at += 1;
        seed.deserialize(item).map(Some).map_err(|problem| problem.within(&format!("[{}]", self.at - 1)))
    }
}

/// The fields of an object that are still to be read, and the one whose name was read.
struct Fields {
    rest: IntoIter<(String, Value)>,
    open: Option<(String, Value)>,
}

impl<'de> de::MapAccess<'de> for Fields {
    type Error = Problem;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Problem> {
        self.open = self.rest.next();
        let Some((name, _)) = &self.open else { return Ok(None) };
        let name: StrDeserializer<'_, Problem> = name.as_str().into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Problem> {
        let (name, value) = self.open.take().unwrap_or((String::new(), Value::Null));
        seed.deserialize(value).map_err(|problem| problem.within(&name))
    }
}

impl<'de> serde::Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut object = Vec::new();
        while let Some(field) = fields.next_entry()? {
            object.push(field);
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::applicant::{Applicant, Options};

    fn field_of<T: DeserializeOwned + fmt::Debug>(text: &str) -> String {
        match read::<T>("applicant", text) {
            Err(Error::Input { field, problem }) => format!("{field}: {problem}"),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn errors_name_the_field() {
        for (text, begins) in [
            (r#"{}"#, "name: it is missing"),
            (r#"[]"#, "applicant: expected an object, got a list"),
            (r#"["Kim"]"#, "applicant: expected an object, got a list"),
            (r#"{"name": "Kim", "nationality": "KR"}"#, "nationality: expected a list, got a text"),
            (
                r#"{"name": "Kim", "nationality": ["kr", "Korea"]}"#,
                "nationality[1]: not a country code: expected two letters",
            ),
            (r#"{"name": "Kim", "kind": 1.5}"#, "kind: expected a text, got a number with a fraction"),
            (r#"{"name": 5}"#, "name: expected a text, or {family, given, patronymic?}, got a whole number"),
            (r#"{"name": {"family": "Kim"}}"#, "name: expected a text"),
            (
                r#"{"name": "Kim", "birthdate": "1964"}"#,
                "birthdate: there is no such field; there are name, ",
            ),
            (r#"{"name": "Kim", "birthDate": "23.6.1964"}"#, "birthDate: not a date"),
            (
                r#"{"name": "Kim", "documents": [{"type": "visa", "number": "1"}]}"#,
                "documents[0].type: expected \"passport\", \"national-id\"",
            ),
            (r#"{"name": "Kim", "documents": [{"type": "tax"}]}"#, "documents[0].number: it is missing"),
            (
                r#"{"name": "Kim", "company": {"name": "A", "owners": [{"name": "B", "part": 1}]}}"#,
                "company.owners[0].part: there is no such field",
            ),
        ] {
            let message = field_of::<Applicant>(text);
            assert!(message.starts_with(begins), "{text}: {message}");
        }
        assert!(
            field_of::<Options>(r#"{"limit": -1}"#)
                .starts_with("limit: expected a whole number, 0 or more, got a whole number")
        );
    }
}
