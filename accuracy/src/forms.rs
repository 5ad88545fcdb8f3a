//! Whole forms of people who stand on no list: how many identifiers hit, and how many notes each origin gets.
//!
//! A form is filled by lot without a look at the name: fields, numbers and slips have the same chances for every origin. So an
//! identifier that hits is a false alert, and notes that one origin gets more often than chance allows come from its names.

use crate::innocents::Innocents;
use crate::parallel;
use crate::random::Random;
use knownas::applicant::{Applicant, Options};
use knownas::hit::Relation;
use knownas::note::CODES;
use knownas::screen::Screener;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What became of the forms of one origin.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Noted {
    /// Forms screened.
    pub forms: usize,
    /// Forms with a hit by an identifier.
    pub identifier_hits: usize,
    /// Forms with a note of each code.
    pub notes: BTreeMap<&'static str, usize>,
}

/// Standard deviations that a share may be off. Of 13 codes and 20 origins one is beyond this by chance in one of 60 runs.
pub const NOISE: f64 = 4.0;

/// Screens one form for each person.
///
/// # Errors
/// When the pack can't be opened, or a form can't be screened.
pub fn screen(pack: &[u8], innocents: &Innocents) -> Result<Noted, String> {
    let mut random = Random::of(&format!("forms {}", innocents.origin));
    let forms: Vec<Value> = innocents.people.iter().map(|person| form(&person.name, &mut random)).collect();
    let screened = parallel::map(
        &forms,
        || Screener::open(pack.to_vec()),
        |screener, form| -> Result<(bool, Vec<&'static str>), String> {
            let screener = screener.as_ref().map_err(ToString::to_string)?;
            let applicant: Applicant =
                serde_json::from_value(form.clone()).map_err(|error| format!("{form}: {error}"))?;
            let result = screener
                .screen(&applicant, &Options::default())
                .map_err(|error| format!("{form}: {error}"))?;
            let by_identifier = |hit: &knownas::hit::Hit| {
                hit.evidence.iter().any(|line| line.relation == Relation::Identifier)
            };
            Ok((
                result.hits.iter().any(by_identifier),
                result.notes.into_iter().map(|note| note.code).collect(),
            ))
        },
    );
    let mut noted = Noted { forms: forms.len(), ..Noted::default() };
    for one in screened {
        let (by_identifier, mut codes) = one?;
        noted.identifier_hits += usize::from(by_identifier);
        codes.dedup();
        for code in codes {
            *noted.notes.entry(code).or_default() += 1;
        }
    }
    Ok(noted)
}

/// The codes and origins whose share is further from that of all than chance allows, each with the two shares.
pub fn uneven(all: &[(&'static str, Noted)]) -> Vec<(&'static str, &'static str, f64, f64)> {
    let forms: usize = all.iter().map(|(_, noted)| noted.forms).sum();
    let mut uneven = Vec::new();
    for code in CODES {
        let count = |noted: &Noted| noted.notes.get(code).copied().unwrap_or_default();
        let mean = all.iter().map(|(_, noted)| count(noted)).sum::<usize>() as f64 / forms.max(1) as f64;
        for (origin, noted) in all {
            let (size, share) = (noted.forms as f64, count(noted) as f64 / noted.forms.max(1) as f64);
            let deviation = (mean * (1.0 - mean) / size.max(1.0)).sqrt();
            if (share - mean).abs() > NOISE * deviation {
                uneven.push((code, *origin, share, mean));
            }
        }
    }
    uneven
}

/// A form for a name. Most agree with themselves; one field in twenty or so does not.
fn form(name: &str, random: &mut Random) -> Value {
    let digits = |random: &mut Random, count: usize| -> String {
        (0..count).map(|_| char::from(b'0' + random.below(10) as u8)).collect()
    };
    let places = [
        ("FR", "33", "Europe/Paris"),
        ("US", "1", "America/New_York"),
        ("BR", "55", "America/Sao_Paulo"),
        ("IN", "91", "Asia/Kolkata"),
        ("RU", "7", "Europe/Moscow"),
        ("CN", "86", "Asia/Shanghai"),
    ];
    let (country, code, zone) = places[random.below(places.len())];
    let rare = |random: &mut Random| random.below(20) == 0;
    let (_, other_code, other_zone) = places[random.below(places.len())];
    let mut form = Map::new();
    let mut put = |field: &str, value: Value| drop(form.insert(field.to_owned(), value));
    put("name", json!(name));
    // The same name as an account has it: in capitals, or family name first.
    let mut words: Vec<&str> = name.split(' ').collect();
    words.rotate_left(1);
    put("otherNames", json!([if random.below(2) == 0 { name.to_uppercase() } else { words.join(" ") }]));
    put("country", json!(if random.below(200) == 0 { "CU" } else { country }));
    put(
        "birthDate",
        json!(format!("{}-0{}-1{}", 1950 + random.below(55), 1 + random.below(9), random.below(10))),
    );
    let code = if rare(random) { other_code } else { code };
    put("phone", json!(format!("+{code} 6{}", digits(random, 9))));
    put("timeZone", json!(if rare(random) { other_zone } else { zone }));
    let top = if random.below(200) == 0 { "kp" } else { "example" };
    let mailbox =
        if rare(random) { "no mailbox".to_owned() } else { format!("u{}@mail.{top}", digits(random, 6)) };
    put("email", json!(mailbox));
    let kind = ["passport", "national-id", "tax", "company", "other"][random.below(5)];
    let length = 7 + random.below(6);
    put("documents", json!([{ "type": kind, "number": digits(random, length), "country": country }]));
    let hex: String = (0..40).map(|_| char::from(b"0123456789abcdef"[random.below(16)])).collect();
    put(
        "walletAddresses",
        json!([if rare(random) {
            "1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2t".to_owned()
        } else {
            format!("0x{hex}")
        }]),
    );
    Value::Object(form)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn shares_beyond_chance_are_found() {
        let noted = |count: usize| Noted {
            forms: 1000,
            identifier_hits: 0,
            notes: BTreeMap::from([("check-digit", count)]),
        };
        assert_eq!(uneven(&[("a", noted(50)), ("b", noted(55)), ("c", noted(45))]), []);
        let found = uneven(&[("a", noted(50)), ("b", noted(50)), ("c", noted(120))]);
        assert!(found.iter().any(|(code, origin, ..)| (*code, *origin) == ("check-digit", "c")));
    }
}
