//! Name -> keys: numbers under which alike names find each other in a pack.
//!
//! The keys of a part come from the modules that know how it is written ([`spelling`], [`given_name`], [`korean`]);
//! two neighbors also have a key together, so that "Ungsun" finds "Ung Sun".

use crate::entity::Kind;
use crate::given_name;
use crate::name::{Name, Part, Role};
use crate::romanize::cyrillic;
use crate::romanize::korean::{self, KoreanName};
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

/// Keys of which one suffices: they are ways to write the same thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyGroup {
    /// The keys, ascending.
    pub keys: Vec<u32>,
    /// How much of the name they stand for.
    pub reach: Reach,
}

/// How much of a name a group of keys stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// One part.
    Part,
    /// Two neighbors, written as one.
    Joined,
    /// The whole name.
    Whole,
}

impl Reach {
    /// Parts that agree when a key is shared.
    pub fn parts(self) -> u8 {
        match self {
            Reach::Part => 1,
            Reach::Joined | Reach::Whole => 2,
        }
    }
}

/// All keys of a listed name, ascending.
pub fn keys_of(name: &Name, kind: Kind) -> Vec<u32> {
    let korean = if kind == Kind::Person { korean::parse(&name.parts) } else { Vec::new() };
    let mut keys: Vec<u32> = groups(name, &korean, kind).into_iter().flat_map(|group| group.keys).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// The keys of a name: a group per part that is searched, per pair of neighbors, and for the whole.
pub fn groups(name: &Name, korean: &[KoreanName], kind: Kind) -> Vec<KeyGroup> {
    let searched: Vec<&Part> = name.parts.iter().filter(|part| searched(part)).collect();
    let mut groups: Vec<KeyGroup> =
        searched.iter().map(|part| KeyGroup { keys: part_keys(part, kind), reach: Reach::Part }).collect();
    for pair in searched.windows(2) {
        if let [first, second] = pair {
            let mut keys = Vec::new();
            spelling::key(&(latin(first) + &latin(second)), &mut keys);
            groups.push(KeyGroup { keys, reach: Reach::Joined });
        }
    }
    let mut whole = Vec::new();
    korean.iter().for_each(|reading| korean::keys(reading, &mut whole));
    groups.push(KeyGroup { keys: whole, reach: Reach::Whole });
    for KeyGroup { keys, .. } in &mut groups {
        keys.iter_mut().for_each(|key| *key = of_kind(*key, kind));
        keys.sort_unstable();
        keys.dedup();
    }
    groups.retain(|group| !group.keys.is_empty());
    groups
}

/// The key among the names of parties of a kind.
pub fn of_kind(key: u32, kind: Kind) -> u32 {
    if kind == Kind::Person { key } else { key ^ NO_PERSON }
}

/// Sets the keys of organizations, vessels and aircraft apart from those of persons.
const NO_PERSON: u32 = 0x5bd1_e995;

/// What retrieval knows of a name before it is read: how many of its parts have keys, and whether initials stand beside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// Parts with keys, at most 127.
    pub parts: u8,
    /// There is an initial, or a name of one letter.
    pub initials: bool,
}

impl Shape {
    /// The shape of a name.
    pub fn of(name: &Name) -> Shape {
        let initial = |part: &Part| {
            part.role == Role::Initial || part.role == Role::Name && part.letters.chars().count() == 1
        };
        Shape {
            parts: name.parts.iter().filter(|part| searched(part)).count().min(127) as u8,
            initials: name.parts.iter().any(initial),
        }
    }
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
