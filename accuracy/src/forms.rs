//! Whole forms of people who stand on no list: how many identifiers hit, and how many notes each origin gets.
//!
//! A form is filled by lot without a look at the name: fields, numbers and slips have the same chances for every origin. So an
//! identifier that hits is a false alert, and notes that one origin gets more often than chance allows come from its names.

use crate::innocents::{Innocent, Innocents};
use crate::parallel;
use crate::random::Random;
use knownas::applicant::{Applicant, Options};
use knownas::hit::Relation;
use knownas::note::CODES;
use knownas::romanize::{cyrillic, korean};
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

/// Screens so many forms of the people of one origin; where there are fewer people, each fills several.
///
/// # Errors
/// When the pack can't be opened, or a form can't be screened.
pub fn screen(pack: &[u8], innocents: &Innocents, count: usize) -> Result<Noted, String> {
    let mut random = Random::of(&format!("forms {}", innocents.origin));
    let people = innocents.people.iter().cycle().take(count);
    let forms: Vec<Value> = people.map(|person| form(person, &mut random)).collect();
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
            // Chance has no bell curve where less than one form is expected: one form counts as the least deviation.
            let deviation = (mean * (1.0 - mean) / size.max(1.0)).sqrt().max(1.0 / size.max(1.0));
            if (share - mean).abs() > NOISE * deviation {
                uneven.push((code, *origin, share, mean));
            }
        }
    }
    uneven
}

/// A form for a name. Most agree with themselves; one field in twenty or so does not.
fn form(person: &Innocent, random: &mut Random) -> Value {
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
    put("name", json!(person.name));
    put("otherNames", json!([written_otherwise(person, random)]));
    put("country", json!(if random.below(200) == 0 { "CU" } else { country }));
    put(
        "birthDate",
        json!(format!("{}-0{}-1{}", 1950 + random.below(55), 1 + random.below(9), random.below(10))),
    );
    let code = if rare(random) { other_code } else { code };
    put("phone", json!(format!("+{code} 6{}", digits(random, 9))));
    put("timeZone", json!(if rare(random) { other_zone } else { zone }));
    let top = if random.below(200) == 0 { "kp" } else { "example" };
    let mailbox = match random.below(20) {
        0 => "no mailbox".to_owned(),
        1 => format!("nobody.elsewhere@mail.{top}"),
        2..10 => format!("{}@mail.{top}", mailbox_of(&person.name)),
        _ => format!("u{}@mail.{top}", digits(random, 6)),
    };
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

/// The name as an account or a document has it: in capitals, family name first, or in the script it comes from.
fn written_otherwise(person: &Innocent, random: &mut Random) -> String {
    let mut words: Vec<&str> = person.name.split(' ').collect();
    words.rotate_left(1);
    match random.below(3) {
        0 => person.name.to_uppercase(),
        1 => in_another_script(person, random).unwrap_or_else(|| words.join(" ")),
        _ => words.join(" "),
    }
}

/// A name in Hangul or Cyrillic by a named system in Latin letters, or the Cyrillic one of a name in Latin letters. Not the Hangul
/// of one: in the file of Koreans every fifteenth name in Latin letters is another name, 이소룡 and Bruce Lee.
fn in_another_script(person: &Innocent, random: &mut Random) -> Option<String> {
    let native = person.native.as_ref()?;
    if *native == person.name {
        let systems: Vec<_> =
            korean::romanize(native).into_iter().chain(cyrillic::romanize(native)).collect();
        return random.pick(&systems).map(|written| written.text.clone());
    }
    cyrillic::romanize(native).first().map(|_| native.clone())
}

/// First and last word of a name, as many people's addresses have them.
fn mailbox_of(name: &str) -> String {
    let words: Vec<String> =
        name.split(' ').map(|word| word.to_lowercase().replace(['\'', ','], "")).collect();
    match words.as_slice() {
        [one] => one.clone(),
        [first, .., last] => format!("{first}.{last}"),
        [] => String::new(),
    }
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
