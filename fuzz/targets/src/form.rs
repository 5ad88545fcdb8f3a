//! Arbitrary forms: every field, with texts made of what is interesting to names.

use arbitrary::{Arbitrary, Result, Unstructured};
use knownas::applicant::{Applicant, Options};
use knownas::error::Error;
use knownas::json;
use serde_json::{Map, Value, json};

/// A form and how it is screened, as JSON.
#[derive(Debug)]
pub struct Form {
    applicant: Value,
    options: Value,
}

const PIECES: &[&str] = &[
    "Kim",
    "KIM,",
    "Ung",
    "Sun",
    "U'ng-sun",
    "김웅순",
    "Ким",
    "Андреев",
    "Vitaliy",
    "金雄順",
    "محمد",
    "عبد",
    "Ltd",
    "Co.,",
    "LLC",
    "OOO",
    "Trading",
    "Korea",
    "bin",
    "al-",
    "O",
    "de",
    "\u{200d}",
    "\u{202e}",
    "\u{301}",
    "\u{0}",
    "1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T",
    "@",
    ".",
    "-",
    "'",
    "$ergey",
    "V.i.k.t.o.r",
    "ﬁ",
    "ß",
    "İ",
    "ꙮ",
    "😀",
];

impl Form {
    /// A listed person.
    pub fn sample() -> Applicant {
        #[allow(clippy::unwrap_used)]
        json::read("applicant", r#"{"name": "Kim Ung Sun", "email": "kim@example.com", "otherNames": ["Vitaliy Andreyev"], "company": {"name": "Korea Sinjin Trading"}}"#)
            .unwrap()
    }

    /// Applicant and options, where the engine takes them.
    pub fn read(&self) -> (std::result::Result<Applicant, Error>, std::result::Result<Options, Error>) {
        (
            json::read("applicant", &self.applicant.to_string()),
            json::read("options", &self.options.to_string()),
        )
    }
}

fn text(input: &mut Unstructured<'_>) -> Result<Value> {
    let mut text = String::new();
    for _ in 0..input.int_in_range(0..=6)? {
        if input.ratio(1, 4)? {
            text.push(char::arbitrary(input)?);
        } else {
            text.push_str(input.choose(PIECES)?);
        }
        if input.ratio(3, 4)? {
            text.push(' ');
        }
    }
    Ok(text.into())
}

fn several(
    input: &mut Unstructured<'_>,
    one: impl Fn(&mut Unstructured<'_>) -> Result<Value>,
) -> Result<Value> {
    let count = input.int_in_range(0..=3)?;
    (0..count).map(|_| one(input)).collect::<Result<Vec<Value>>>().map(Value::from)
}

fn name(input: &mut Unstructured<'_>) -> Result<Value> {
    if input.ratio(3, 4)? {
        return text(input);
    }
    Ok(json!({"family": text(input)?, "given": text(input)?}))
}

fn country(input: &mut Unstructured<'_>) -> Result<Value> {
    input.choose(&["KP", "ru", "FR", "UK", "XX"]).map(|code| (*code).into())
}

fn company(input: &mut Unstructured<'_>) -> Result<Value> {
    Ok(json!({"name": text(input)?, "registration": text(input)?, "country": country(input)?,
        "owners": several(input, |input| Ok(json!({"name": name(input)?, "share": input.int_in_range(0..=110)?})))?,
        "directors": several(input, name)?}))
}

/// Makes the value of a field.
type Maker = fn(&mut Unstructured<'_>) -> Result<Value>;

impl<'a> Arbitrary<'a> for Form {
    fn arbitrary(input: &mut Unstructured<'a>) -> Result<Form> {
        let mut form = Map::new();
        form.insert("name".to_owned(), name(input)?);
        let fields: &[(&str, Maker)] = &[
            ("otherNames", |input| several(input, name)),
            ("kind", |input| {
                input.choose(&["person", "organization", "vessel", "aircraft"]).map(|kind| (*kind).into())
            }),
            ("birthDate", |input| {
                input.choose(&["1964-06-23", "1964", "1964-06", "2026-02-29"]).map(|day| (*day).into())
            }),
            ("gender", |input| input.choose(&["male", "female"]).map(|gender| (*gender).into())),
            ("nationality", |input| several(input, country)),
            ("country", country),
            ("address", text),
            ("city", text),
            ("email", text),
            ("phone", text),
            ("website", text),
            ("walletAddresses", |input| several(input, text)),
            ("documents", |input| {
                several(input, |input| {
                    let kind = *input.choose(&["passport", "national-id", "tax", "company", "other"])?;
                    Ok(json!({"type": kind, "number": text(input)?, "country": country(input)?}))
                })
            }),
            ("company", company),
            ("timeZone", |input| {
                input.choose(&["Europe/Paris", "Asia/Pyongyang", "x"]).map(|zone| (*zone).into())
            }),
        ];
        for (field, value) in fields {
            if input.ratio(1, 3)? {
                form.insert((*field).to_owned(), value(input)?);
            }
        }
        let options = json!({"threshold": f64::from(input.int_in_range(0..=100)?) / 100.0, "weakAliases": bool::arbitrary(input)?, "limit": input.int_in_range(1..=100)?});
        Ok(Form { applicant: form.into(), options })
    }
}
