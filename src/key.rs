//! Name -> keys: numbers under which alike names find each other in a pack.
//!
//! The keys of a part come from the modules that know how it is written ([`spelling`], [`given_name`], [`korean`]);
//! two neighbors also have a key together, so that "Ungsun" finds "Ung Sun".

use crate::entity::Kind;
use crate::given_name;
use crate::name::{Name, Part, Role};
use crate::romanize::{cyrillic, korean};
use crate::script::Script;
use crate::spelling;

/// The Latin letters by which a part is compared with others; empty for scripts that have their own comparison.
pub fn latin(part: &Part) -> String {
    match part.script {
        Script::Latin | Script::Digit => part.letters.clone(),
        Script::Cyrillic if part.letters.is_ascii() => part.letters.clone(),
        Script::Cyrillic => cyrillic::latin(&part.letters),
        _ if part.letters.is_ascii() => part.letters.clone(),
        _ => String::new(),
    }
}

/// All keys of a listed name, ascending.
pub fn keys_of(name: &Name, kind: Kind) -> Vec<u32> {
    let mut keys: Vec<u32> = groups(name, kind).into_iter().flatten().collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// The keys of a name in groups: one group per part that is searched, one per pair of neighbors, one for the whole.
pub fn groups(name: &Name, kind: Kind) -> Vec<Vec<u32>> {
    let searched: Vec<&Part> = name.parts.iter().filter(|part| searched(part)).collect();
    let mut groups: Vec<Vec<u32>> = searched.iter().map(|part| part_keys(part, kind)).collect();
    for pair in searched.windows(2) {
        if let [first, second] = pair {
            let joined = latin(first) + &latin(second);
            let mut keys = Vec::new();
            spelling::key(&joined, &mut keys);
            groups.push(keys);
        }
    }
    let mut whole = Vec::new();
    if kind == Kind::Person {
        korean::parse(&name.parts).iter().for_each(|reading| korean::keys(reading, &mut whole));
    }
    groups.push(whole);
    for group in &mut groups {
        group.sort_unstable();
        group.dedup();
    }
    groups.retain(|group| !group.is_empty());
    groups
}

fn searched(part: &Part) -> bool {
    matches!(part.role, Role::Name | Role::Patronymic | Role::Number)
}

fn part_keys(part: &Part, kind: Kind) -> Vec<u32> {
    let mut keys = Vec::new();
    let latin = latin(part);
    if latin.is_empty() {
        keys.push(xxhash_rust::xxh64::xxh64(part.letters.as_bytes(), 0) as u32);
    } else {
        spelling::key(&latin, &mut keys);
        spelling::slip_keys(&latin, &mut keys);
        if kind == Kind::Person {
            given_name::keys(&latin, &mut keys);
        }
    }
    if kind != Kind::Person {
        korean::word_keys(part, &mut keys);
    }
    keys
}
