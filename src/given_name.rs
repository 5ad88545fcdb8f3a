//! Given names that stand for each other: in another language (Sergey, Serhiy, Siarhei; Mikhail, Michael) or in short
//! (Sasha, Aleksandr; Bill, William).
//!
//! The groups stand in `tables/given_names.tsv`. A word is looked up by the hash of its [`Sound`], in which the
//! spellings of one form coincide: Sergey, Sergei, Serguei, Sergej. Such a relation says less than a spelling: it is
//! worth [`EAST_SLAVIC`], [`CROSS_LANGUAGE`] or [`SHORT_FORM`].

use crate::hit::{Points, Relation};
use crate::spelling::form::is_vowel;
use crate::tables::given_names::GROUPS;
use std::sync::LazyLock;

/// Forms of one name in Russian, Ukrainian and Belarusian: documents of one person render it in their own language.
pub const EAST_SLAVIC: Points = Points(9_800);
/// Forms of one name in two other languages: most people keep one of them.
pub const CROSS_LANGUAGE: Points = Points(8_500);
/// A name and a short form of it.
pub const SHORT_FORM: Points = Points(7_500);
/// Two short forms of one name.
pub const TWO_SHORT_FORMS: Points = Points(7_000);

/// The highest similarity that [`relation`] gives.
pub const HIGHEST: Points = EAST_SLAVIC;

/// What a word is among the given names, looked up once.
#[derive(Debug, Clone)]
pub struct Forms(Vec<Member>);

impl Forms {
    /// Of a word in folded Latin letters.
    pub fn of(word: &str) -> Forms {
        Forms(members(word).collect())
    }

    /// As [`relation`].
    pub fn relation(&self, other: &str) -> Option<(Points, Relation)> {
        // Most words are no given names: the second is looked up beside one only.
        if self.0.is_empty() {
            return None;
        }
        let both = members(other).flat_map(|y| self.0.iter().map(move |x| (*x, y)));
        both.filter(|(x, y)| group(*x) == group(*y))
            .map(|(x, y)| related(x, y))
            .max_by_key(|(points, _)| *points)
    }
}

/// How two different given names relate, in folded Latin letters; `None` when no group holds both.
pub fn relation(a: &str, b: &str) -> Option<(Points, Relation)> {
    Forms::of(a).relation(b)
}

/// How two members of one group relate.
fn related(a: Member, b: Member) -> (Points, Relation) {
    match (is_short(a), is_short(b)) {
        (false, false) if has_east_slavic_form(a) && has_east_slavic_form(b) => {
            (EAST_SLAVIC, Relation::CrossLanguage)
        }
        (false, false) => (CROSS_LANGUAGE, Relation::CrossLanguage),
        (true, true) => (TWO_SHORT_FORMS, Relation::Diminutive),
        _ => (SHORT_FORM, Relation::Diminutive),
    }
}

/// Whether two words are known to be two names: Mahmud and Muhammad, or a given name and the family name that an i makes of one,
/// Karim and Karimi.
pub fn are_two(a: &str, b: &str) -> bool {
    match (is_known(a), is_known(b)) {
        (true, true) => !members(a).any(|x| members(b).any(|y| group(x) == group(y))),
        (true, false) => is_family_of_known(b),
        (false, true) => is_family_of_known(a),
        (false, false) => false,
    }
}

/// A nisba or a Persian family name: an i behind a given name that ends in a consonant.
fn is_family_of_known(word: &str) -> bool {
    let given = word.strip_suffix('i').filter(|given| given.len() >= SHORTEST_GIVEN);
    given.is_some_and(|given| !given.ends_with(|letter: char| is_vowel(letter as u8)) && is_known(given))
}

/// Letters of a given name of which a family name is made, at least.
const SHORTEST_GIVEN: usize = 4;

/// Whether two words are one given name in two of the East Slavic languages.
pub fn in_sister_languages(a: &str, b: &str) -> bool {
    relation(a, b).is_some_and(|(points, _)| points == EAST_SLAVIC)
}

/// Whether the word is a given name of the table, or a short form of one.
pub fn is_known(word: &str) -> bool {
    members(word).next().is_some()
}

/// Whether the word is a given name in the form of Russian, Ukrainian or Belarusian.
pub(crate) fn is_east_slavic(word: &str) -> bool {
    members(word).any(has_east_slavic_form)
}

/// Pushes one retrieval key per group of the word: words that [`relation`] relates share one.
pub fn keys(word: &str, out: &mut Vec<u32>) {
    for member in members(word) {
        let key = (SEED ^ u32::from(group(member))).wrapping_mul(PRIME);
        if !out.contains(&key) {
            out.push(key);
        }
    }
}

const SEED: u32 = 0x6769_7665;
const PRIME: u32 = 0x0100_0193;

/// Number of the group.
fn group(member: Member) -> u16 {
    member >> 2
}

fn is_short(member: Member) -> bool {
    member & SHORT == SHORT
}

fn has_east_slavic_form(member: Member) -> bool {
    member & EAST_SLAVIC_FORM == EAST_SLAVIC_FORM
}

/// The low bits of a member; a form of another language has neither.
const SHORT: u16 = 1;
const EAST_SLAVIC_FORM: u16 = 2;

/// A member of a group: four times the number of the group, plus [`SHORT`] or [`EAST_SLAVIC_FORM`].
type Member = u16;

/// Hash of a sound and member, one in all; ascending. Hashes would take more room in the engine than the names.
static MEMBERS: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let mut all = Vec::new();
    for (number, group) in GROUPS.lines().enumerate() {
        let slavic = !group.starts_with(',');
        for (forms, what) in group.split(',').zip([EAST_SLAVIC_FORM, 0, SHORT]) {
            let member = (number as Member) << 2 | what;
            let forms = forms.split(' ').filter(|form| !form.is_empty());
            let hash = |form| u64::from(hash_of_form(form, what, slavic));
            all.extend(forms.map(|form| hash(form) << Member::BITS | u64::from(member)));
        }
    }
    all.sort_unstable();
    all
});

/// The members that a word is, by its sound as Slavs hear it and by its consonants.
fn members(word: &str) -> impl Iterator<Item = Member> + Clone {
    let of = |hash: u32| {
        let (all, hash): (&'static [u64], _) = (&MEMBERS, u64::from(hash));
        let start = all.partition_point(|known| known >> Member::BITS < hash);
        let rest = all.get(start..).unwrap_or_default().iter();
        rest.take_while(move |known| **known >> Member::BITS == hash).map(|known| *known as Member)
    };
    of(Sound::of(word).hash(word)).chain(of(consonants_hash(word)))
}

/// Endings of the short forms that systems of romanization spell in many ways: Seryozha, Serezha; Vitalik. Others, as Sally and
/// Hank, are spelled in one, and by their sound alone Salih and Giang would be short forms of Sarah and Henry.
const ROMANIZED_ENDINGS: [&str; 5] = ["a", "ik", "ok", "ek", "ko"];

/// Groups without East Slavic forms hold every usual spelling: by their sound alone Saad would be Sayyid, and Gamal Kamal.
fn hash_of_form(form: &str, what: Member, slavic: bool) -> u32 {
    let romanized = ROMANIZED_ENDINGS.iter().any(|end| form.ends_with(end));
    if slavic && (what != SHORT || romanized) { Sound::of(form).hash(form) } else { consonants_hash(form) }
}

/// Hash of the consonants as they are written, and of runs of vowels: Youssef and Yusef, Sarah and Sara.
fn consonants_hash(word: &str) -> u32 {
    let mut sound = Sound::default();
    let is_vowel = |letter: &u8| is_vowel(*letter) && *letter != b'y';
    for run in word.as_bytes().chunk_by(|one, next| is_vowel(one) && is_vowel(next)) {
        sound.push(match run {
            [consonant] if !is_vowel(consonant) => *consonant,
            vowels => vowel(vowels),
        });
    }
    let symbols = sound.symbols.get(..sound.length).unwrap_or_default();
    hash(CONSONANTS, symbols.strip_suffix(b"h").unwrap_or(symbols))
}

/// FNV-1a.
fn hash(seed: u32, bytes: &[u8]) -> u32 {
    bytes.iter().fold(seed, |hash, &byte| (hash ^ u32::from(byte)).wrapping_mul(PRIME))
}

/// Seeds that set sounds and consonants apart.
const SOUND: u32 = 0x811c_9dc5;
const CONSONANTS: u32 = SOUND ^ 1;

/// What is left of a word when the usual differences of spelling are gone: consonants in classes, each run of vowels
/// as one vowel, y and j beside a vowel dropped. w stays apart from v, or Andreyev would be Andrew.
#[derive(Default)]
struct Sound {
    symbols: [u8; 24],
    length: usize,
}

impl Sound {
    fn of(word: &str) -> Sound {
        let word = word.as_bytes();
        let mut sound = Sound::default();
        let mut at = 0;
        while let Some(rest) = word.get(at..).filter(|rest| !rest.is_empty()) {
            at += sound.take(rest, at.checked_sub(1).and_then(|k| word.get(k)).copied());
        }
        sound
    }

    /// Reads the next letters; returns how many.
    fn take(&mut self, rest: &[u8], before: Option<u8>) -> usize {
        let run = rest.iter().take_while(|letter| is_vowel(**letter) || **letter == b'j').count();
        if run > 0 {
            self.push(vowel(&rest[..run]));
            return run;
        }
        match rest {
            [b's', b'c', b'h', ..] | [b'd', b'z', b'h', ..] | [b't', b'c', b'h', ..] => {
                self.push(b'S');
                3
            }
            [b's' | b'z' | b'c', b'h' | b'z', ..]
            | [b't', b's' | b'z' | b'c', ..]
            | [b'd', b'j' | b'z', ..] => {
                self.push(b'S');
                2
            }
            [b'p', b'h', ..] => {
                self.push(b'V');
                2
            }
            [b'g', b'u', b'e' | b'i' | b'y', ..] => {
                self.push(b'K');
                2
            }
            [b'x', ..] => {
                self.push(b'K');
                self.push(b'S');
                1
            }
            [b'h', next @ ..] => {
                if !next.is_empty() && before.is_none_or(|letter| is_vowel(letter) || letter == b'j') {
                    self.push(b'K');
                }
                1
            }
            [b'c', next, ..] if super::spelling::form::is_front(*next) => {
                self.push(b'S');
                1
            }
            [letter, ..] => {
                self.push(match letter {
                    b's' | b'z' => b'S',
                    b'k' | b'g' | b'q' | b'c' => b'K',
                    b'v' | b'f' => b'V',
                    other => other.to_ascii_uppercase(),
                });
                1
            }
            [] => 1,
        }
    }

    fn push(&mut self, symbol: u8) {
        let last = self.length.checked_sub(1).and_then(|at| self.symbols.get(at)).copied();
        if last == Some(symbol) {
            return;
        }
        if let Some(cell) = self.symbols.get_mut(self.length) {
            *cell = symbol;
            self.length += 1;
        }
    }

    /// FNV-1a of the symbols; of the letters themselves where two symbols are left, or Joe would be O.
    fn hash(&self, word: &str) -> u32 {
        let symbols =
            self.symbols.get(..self.length).filter(|symbols| symbols.len() > 2).unwrap_or(word.as_bytes());
        hash(SOUND, symbols)
    }
}

/// The vowel that a run of vowel letters is heard as.
fn vowel(run: &[u8]) -> u8 {
    let has = |letter: u8| run.contains(&letter);
    let oo = run.windows(2).any(|pair| pair == b"ou" || pair == b"oo");
    match () {
        // Two vowels heard: Ioana is not Anna.
        () if has(b'a') && has(b'o') => b'w',
        () if has(b'a') => b'a',
        () if oo => b'u',
        () if has(b'o') => b'o',
        () if has(b'u') => b'u',
        () if has(b'e') => b'e',
        () => b'i',
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// The table without what nobody looks up: sources, and forms that sound like one before them.
    fn generated() -> String {
        let source = include_str!("tables/given_names.tsv");
        let mut groups = String::new();
        for line in source.lines().filter(|line| !line.starts_with('#')).skip(1) {
            let mut known: Vec<u32> = Vec::new();
            let columns: Vec<&str> = line.split('\t').skip(1).take(3).collect();
            let slavic = columns.first().is_some_and(|forms| !forms.is_empty());
            let mut new = |form: &&str, what| {
                let hash = hash_of_form(form, what, slavic);
                let new = !known.contains(&hash);
                known.push(hash);
                new
            };
            let columns = columns.iter().zip([EAST_SLAVIC_FORM, 0, SHORT]).map(|(column, what)| {
                column.split_whitespace().filter(|form| new(form, what)).collect::<Vec<_>>().join(" ")
            });
            groups += columns.collect::<Vec<_>>().join(",").trim_end_matches(',');
            groups.push('\n');
        }
        format!(
            "//! Generated from `given_names.tsv` by the tests of `given_name.rs`; UPDATE_TABLES=1 renews it.\n\n\
             /// A group of given names a line: East Slavic forms, other forms, short forms, a comma between.\n\
             #[rustfmt::skip]\npub const GROUPS: &str = \"\\\n{groups}\";\n"
        )
    }

    #[test]
    fn the_generated_table_is_fresh() {
        crate::tables::assert_fresh("given_names", &generated());
    }

    #[test]
    fn forms_and_short_forms_are_related() {
        for (a, b, expected) in [
            ("aleksandr", "oleksandr", EAST_SLAVIC),
            ("alexander", "aliaksandr", EAST_SLAVIC),
            ("aleksandr", "aleksandar", CROSS_LANGUAGE),
            ("sergey", "serhiy", EAST_SLAVIC),
            ("sergei", "siarhei", EAST_SLAVIC),
            ("mikhail", "mihai", CROSS_LANGUAGE),
            ("vladimir", "uladzimir", EAST_SLAVIC),
            ("oleg", "aleh", EAST_SLAVIC),
            ("nikolay", "mikalai", EAST_SLAVIC),
            ("aleksandr", "sasha", SHORT_FORM),
            ("vladimir", "vova", SHORT_FORM),
            ("william", "bill", SHORT_FORM),
            ("robert", "bob", SHORT_FORM),
            ("sarah", "sally", SHORT_FORM),
            ("sergey", "serezha", SHORT_FORM),
            ("shura", "sasha", TWO_SHORT_FORMS),
        ] {
            assert_eq!(relation(a, b).map(|(points, _)| points), Some(expected), "{a} {b}");
            assert_eq!(relation(a, b), relation(b, a));
            let (mut of_a, mut of_b) = (Vec::new(), Vec::new());
            keys(a, &mut of_a);
            keys(b, &mut of_b);
            assert!(of_a.iter().any(|key| of_b.contains(key)), "{a} {b}");
        }
    }

    #[test]
    fn other_names_are_not() {
        for (a, b) in [
            ("anton", "vitaly"),
            ("sergey", "andrey"),
            ("o", "joe"),
            ("kim", "jim"),
            ("ivan", "igor"),
            ("bob", "bill"),
            ("andreyev", "andrey"),
            ("yoana", "anna"),
            ("sarah", "salih"),
            ("giang", "khairy"),
            ("", ""),
        ] {
            assert_eq!(relation(a, b), None, "{a} {b}");
        }
    }
}
