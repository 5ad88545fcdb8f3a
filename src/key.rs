//! Name -> keys: numbers under which alike names find each other in a pack.
//!
//! A part finds alike words ([`Word`]), and by them the names they stand in; its keys come from the modules that know how
//! it is written ([`spelling`], [`given_name`], [`korean`]). A whole name has keys of its own where it reads as Korean, and
//! two neighbors where they may be written as one, so that "Ungsun" finds "Ung Sun".

use crate::align::acronym::letter_of;
use crate::entity::Kind;
use crate::given_name;
use crate::name::{Name, Part, Role};
use crate::order;
use crate::romanize::{Readings, arabic, cyrillic, foreign, han, korean};
use crate::script::Script;
use crate::spelling::{self, form};

/// The Latin letters by which a part is compared with others; empty for scripts that have their own comparison.
pub fn latin(part: &Part) -> String {
    match part.script {
        Script::Latin | Script::Digit => part.letters.clone(),
        Script::Cyrillic if part.letters.is_ascii() => part.letters.clone(),
        Script::Cyrillic => cyrillic::latin(&part.letters),
        _ if part.letters.is_ascii() => part.letters.clone(),
        script => foreign::latin(&part.letters, script).unwrap_or_default(),
    }
}

/// The same for all parts.
pub fn all_latin(name: &Name) -> Vec<String> {
    name.parts.iter().map(latin).collect()
}

/// A part of a name as retrieval sees it. Words that agree with it share a key with it nearly always; which, tells how.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Word {
    /// What is compared: Latin letters where the part has any, else its own.
    pub text: String,
    /// Of words that are spelled alike.
    pub spelled: Vec<u32>,
    /// Of words that a consonant slip tells apart.
    pub slipped: Vec<u32>,
    /// Of forms of one given name.
    pub related: Vec<u32>,
    /// Of words of firms that agree by their Korean or Chinese syllables.
    pub syllables: Vec<u32>,
}

impl Word {
    /// All its keys.
    pub fn keys(self) -> impl Iterator<Item = u32> {
        [self.spelled, self.slipped, self.related, self.syllables].into_iter().flatten()
    }
}

/// The parts of a name that have keys, by number; `latin`: its [`all_latin`].
pub fn words(name: &Name, latin: &[String], kind: Kind) -> Vec<(usize, Word)> {
    let parts = name.parts.iter().zip(latin).enumerate().filter(|(_, (part, _))| searched(part));
    parts.map(|(at, (part, latin))| (at, word(part, latin, kind))).collect()
}

fn word(part: &Part, latin: &str, kind: Kind) -> Word {
    let mut word = Word::default();
    if latin.is_empty() {
        word.spelled.push(written_key(&part.letters));
        word.text.clone_from(&part.letters);
    } else {
        spelling::key(latin, &mut word.spelled);
        spelling::slip_keys(latin, &mut word.slipped);
        if kind == Kind::Person {
            given_name::keys(latin, &mut word.related);
            if part.script == Script::Latin {
                korean::surname_keys(latin, true, &mut word.related);
            }
        }
        word.text = latin.to_owned();
    }
    if kind != Kind::Person {
        if let Some(place) = form::place_stem(&word.text) {
            spelling::key(place, &mut word.spelled);
        }
        korean::word_keys(part, &mut word.syllables);
        han::word_keys(part, &mut word.syllables);
    }
    for keys in [&mut word.spelled, &mut word.slipped, &mut word.related, &mut word.syllables] {
        *keys = of_kind(std::mem::take(keys), kind, 0);
    }
    word
}

/// As [`words`], of a name that is searched for: words in Arabic script find Latin ones by their consonants. Listed names
/// have no such keys: their Latin names are listed as well.
pub fn words_asked(name: &Name, latin: &[String], kind: Kind) -> Vec<(usize, Word)> {
    let mut words = words(name, latin, kind);
    for (at, word) in &mut words {
        // A surname in Russian finds its Latin spellings, not those each other.
        if let Some(russian) = name.parts.get(*at).and_then(korean::in_russian_letters) {
            let mut surnames = Vec::new();
            korean::surname_keys(&russian, false, &mut surnames);
            word.related.extend(of_kind(surnames, kind, 0));
        }
        let written = name.parts.get(*at).map_or("", |part| part.letters.as_str());
        word.spelled.extend(of_kind(latin_keys_of_other_script(written), kind, 0));
    }
    words
}

/// The keys of the Latin words that a word in another script may be; none for Latin and Cyrillic words.
fn latin_keys_of_other_script(word: &str) -> Vec<u32> {
    let spellings = match Script::of_text(word) {
        Script::Arabic => arabic::plain_spellings(word),
        script if foreign::is_read(script) => foreign::plain_spellings(word),
        _ => Vec::new(),
    };
    let mut keys = Vec::new();
    for spelling in spellings {
        let mut own = Vec::new();
        spelling::key(&spelling, &mut own);
        keys.extend(own);
    }
    keys
}

/// The key of a word by its own letters.
fn written_key(letters: &str) -> u32 {
    let hash = |letters: &str| xxhash_rust::xxh64::xxh64(letters.as_bytes(), 0) as u32;
    if arabic::is_arabic(letters) { hash(&arabic::written_key(letters)) } else { hash(letters) }
}

/// Two neighbors written as one: the number of the first, and the word they make; `latin`: the name's [`all_latin`]. Of a name that
/// is asked for, the last given name and the family name before the comma are neighbors, too ([`around_comma`]); listed names would
/// each have a key more.
pub fn joined(name: &Name, latin: &[String], kind: Kind, asked: bool) -> Vec<(usize, Word)> {
    let parts = name.parts.iter().zip(latin).enumerate();
    let mut searched: Vec<(usize, (&Part, &String))> =
        parts.filter(|(_, (part, _))| searched(part)).collect();
    if asked && let Some(first) = searched.first().copied().filter(|_| around_comma(name)) {
        searched.push(first);
    }
    let pairs = searched.windows(2).filter_map(|pair| match pair {
        [(at, (first, _)), (_, (second, _))]
            if first.script == Script::Arabic && second.script == Script::Arabic =>
        {
            Some((*at, format!("{}{}", first.letters, second.letters)))
        }
        [(at, (_, first)), (_, (_, second))] => Some((*at, format!("{first}{second}"))),
        _ => None,
    });
    pairs
        .map(|(at, text)| {
            let mut keys = Vec::new();
            match arabic::is_arabic(&text) {
                true => {
                    keys.push(written_key(&text));
                    keys.extend(latin_keys_of_other_script(&text));
                }
                false => spelling::key(&text, &mut keys),
            }
            (at, Word { text, spelled: of_kind(keys, kind, 0), ..Word::default() })
        })
        .collect()
}

/// Whether the last part that has keys is followed by the first when the name is said: "FAMILY, Given Given".
pub fn around_comma(name: &Name) -> bool {
    let mut parts = name.parts.iter().filter(|part| searched(part));
    let first = parts.next();
    let (between, last) = (parts.next(), parts.next_back());
    between.is_some()
        && first.is_some_and(|part| part.before_comma)
        && last.is_some_and(|part| !part.before_comma)
}

/// The keys that stand for a whole listed name, or for two of its parts: its Korean readings, its joined neighbors.
pub fn keys_of_listed(name: &Name, latin: &[String], kind: Kind) -> Vec<u32> {
    let mut keys: Vec<u32> = joined(name, latin, kind, false)
        .into_iter()
        .filter(|(_, word)| !arabic::is_arabic(&word.text))
        .flat_map(|(_, word)| word.spelled)
        .map(|key| key ^ JOINED)
        .collect();
    if kind == Kind::Person {
        keys.extend(reading_keys(&Readings::of(&name.parts)));
    } else {
        keys.extend(acronyms(name).iter().map(|acronym| written_key(acronym) ^ ACRONYM));
    }
    order::unique(&keys)
}

/// The first letters of a firm's words, where they are as many as acronyms have, with and without that of a legal form behind
/// them. Of a name that ends with its own acronym, "Korea Sobaek Venture Trading (KSVT)", that one.
pub fn acronyms(name: &Name) -> Vec<String> {
    let initials = |parts: &[Part], forms: bool| {
        let words = parts.iter().filter(|part| forms || part.role != Role::LegalForm);
        words.filter_map(letter_of).collect::<String>()
    };
    let with_and_without = |parts: &[Part]| [initials(parts, true), initials(parts, false)];
    if let Some((last, before)) = name.parts.split_last()
        && with_and_without(before).contains(&last.letters)
    {
        return vec![last.letters.clone()];
    }
    let mut acronyms = with_and_without(&name.parts).to_vec();
    acronyms.dedup();
    acronyms.retain(|letters| is_acronym(letters));
    acronyms
}

/// The keys under which the acronyms of a firm find the names they stand for.
pub fn keys_of_acronyms(name: &Name) -> impl Iterator<Item = u32> {
    let words = name.parts.iter().filter(|part| part.role == Role::Name).map(|part| part.letters.as_str());
    words.filter(|word| is_acronym(word)).map(|word| written_key(word) ^ ACRONYM)
}

/// The keys of a word that is spelled so.
pub fn keys_of_spelling(word: &str, kind: Kind) -> Vec<u32> {
    let mut keys = Vec::new();
    spelling::key(word, &mut keys);
    of_kind(keys, kind, 0)
}

/// Four letters, as [`crate::align`] wants, to six: longer ones are rare, and each listed name would have a key more.
fn is_acronym(letters: &str) -> bool {
    (4..=6).contains(&letters.chars().count())
}

/// The keys under which a single word finds joined neighbors that make it up. `alone`: it is the whole name, so that the
/// neighbors may stand in the other order.
pub fn keys_of_joined(word: &Word, kind: Kind, alone: bool) -> Vec<u32> {
    if word.text.is_ascii() && !alone {
        return word.spelled.iter().map(|key| key ^ JOINED).collect();
    }
    let mut keys = latin_keys_of_other_script(&word.text);
    if keys.is_empty() {
        spelling::key(&word.text, &mut keys);
    }
    if alone && kind == Kind::Person && word.text.is_ascii() {
        for at in SHORTEST_JOINED..(word.text.len() + 1).saturating_sub(SHORTEST_JOINED) {
            let (start, end) = word.text.split_at_checked(at).unwrap_or_default();
            spelling::key(&format!("{end}{start}"), &mut keys);
        }
    }
    of_kind(keys, kind, JOINED)
}

/// Letters that a part of a whole name has at least, when it is looked for in a word without spaces.
const SHORTEST_JOINED: usize = 3;

/// The keys under which a Korean or Chinese name finds its spellings.
pub fn reading_keys(readings: &Readings) -> Vec<u32> {
    let (mut korean, mut chinese) = (Vec::new(), Vec::new());
    let of_china = readings.chinese.iter().chain(&readings.cantonese);
    readings
        .korean
        .iter()
        .chain(&readings.korean_of_chinese)
        .for_each(|name| korean::keys(name, &mut korean));
    of_china.for_each(|name| han::keys(name, &mut chinese));
    let mut keys = of_kind(korean, Kind::Person, KOREAN);
    keys.extend(of_kind(chinese, Kind::Person, CHINESE));
    keys
}

/// Set kinds of keys apart.
const JOINED: u32 = 0x27d4_eb2f;
const KOREAN: u32 = 0x1656_67b1;
const CHINESE: u32 = 0x85eb_ca6b;
const ACRONYM: u32 = 0xc2b2_ae35;
/// Sets the keys of organizations, vessels and aircraft apart from those of persons.
const NO_PERSON: u32 = 0x5bd1_e995;

fn of_kind(mut keys: Vec<u32>, kind: Kind, salt: u32) -> Vec<u32> {
    let salt = salt ^ if kind == Kind::Person { 0 } else { NO_PERSON };
    keys.iter_mut().for_each(|key| *key ^= salt);
    if keys.len() > 1 { order::unique(&keys) } else { keys }
}

/// What retrieval knows of a name before it is read: how many names it is made of, and what else stands beside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// Names and numbers, at most 15; patronymics do not count.
    pub names: u8,
    /// There is a patronymic.
    pub patronymic: bool,
    /// Initials, and names of one letter that may be some, at most 7; none in names of firms.
    pub initials: u8,
}

impl Shape {
    /// The shape of a name.
    pub fn of(name: &Name, kind: Kind) -> Shape {
        let count = |holds: fn(&Part) -> bool| name.parts.iter().filter(|part| holds(part)).count();
        let initial = |part: &Part| {
            part.role == Role::Initial || part.role == Role::Name && part.letters.chars().count() == 1
        };
        Shape {
            names: count(Part::distinctive).min(15) as u8,
            patronymic: count(|part| part.role == Role::Patronymic) > 0,
            initials: if kind == Kind::Person { count(initial).min(7) as u8 } else { 0 },
        }
    }

    /// As one byte.
    pub fn to_byte(self) -> u8 {
        self.names | u8::from(self.patronymic) << 4 | self.initials << 5
    }

    /// From one byte.
    pub fn from_byte(byte: u8) -> Shape {
        Shape { names: byte & 0xf, patronymic: byte & 0x10 != 0, initials: byte >> 5 }
    }
}

fn searched(part: &Part) -> bool {
    matches!(part.role, Role::Name | Role::Patronymic | Role::Number)
}
