//! Spellings of surnames, read from [`crate::tables::korean_surname`] when first asked for.

use crate::hit::Points;
use crate::order;
use crate::tables::korean_surname::{CYRILLIC, LATIN};
use std::sync::LazyLock;

/// A spelling of a surname.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spelling {
    /// The letters as a number: whether a word is a surname is asked for each word of each name.
    number: u64,
    /// The letters.
    pub text: &'static str,
    /// The surname in its South Korean form.
    pub surname: char,
    /// How unusual they are for it, in quarter bits.
    pub cost: u8,
}

static IN_LATIN: LazyLock<Vec<Spelling>> = LazyLock::new(|| unpack(LATIN));
static IN_CYRILLIC: LazyLock<Vec<Spelling>> = LazyLock::new(|| unpack(CYRILLIC));

/// All spellings in Latin letters, ascending.
pub fn in_latin() -> &'static [Spelling] {
    &IN_LATIN
}

/// The surnames that letters are a known spelling of.
pub fn spelled(text: &str, latin: bool) -> &'static [Spelling] {
    let table: &'static [Spelling] = if latin { &IN_LATIN } else { &IN_CYRILLIC };
    let Some(number) = order::of_letters(text) else { return &[] };
    let start = table.partition_point(|spelling| spelling.number < number);
    let rest = table.get(start..).unwrap_or_default();
    let length = rest.iter().take_while(|spelling| spelling.number == number).count();
    rest.get(..length).unwrap_or_default()
}

/// Latin letters that are a surname, or begin one of two syllables.
pub fn may_be(text: &str) -> bool {
    !spelled(text, true).is_empty() || begins_long(text)
}

/// Letters that may begin a surname of two syllables: Nam-gung, Hwang-bo.
pub fn begins_long(text: &str) -> bool {
    let beginnings: &[&str] = match text.as_bytes().first() {
        Some(b'n') => &["nam"],
        Some(b'h') => &["hwang"],
        Some(b'j') => &["je"],
        Some(b'c') => &["che", "chae"],
        Some(b's') => &["sun", "seon", "son", "sa", "seo", "so", "suh"],
        Some(b'd') => &["dok", "dong"],
        Some(b't') => &["tok", "tong"],
        // The first byte of a Cyrillic letter.
        Some(0xd0 | 0xd1) => &["нам", "хван", "че", "са", "со", "ток", "тон"],
        _ => &[],
    };
    beginnings.iter().any(|start| text.starts_with(start))
}

/// Dearest spelling that tells a surname beside a given name of another language, in quarter bits: one bearer in 16.
const PLAIN: u8 = 16;

/// Similarity of a seldom spelling: one bearer in four or fewer has it.
const SELDOM: Points = Points(9_700);
const USUAL: u8 = 8;

/// How alike a word in Cyrillic letters and one in Latin letters are as surnames of Koreans whose given names are not
/// Korean: Цой Виктор is Viktor Choi. `None` where no surname is spelled both ways.
pub fn in_two_scripts(cyrillic: &str, latin: &str) -> Option<Points> {
    let said = spelled(cyrillic, false);
    let same = |other: &&Spelling| said.iter().any(|one| one.surname == other.surname);
    let cost = spelled(latin, true).iter().filter(same).map(|spelling| spelling.cost).min()?;
    (cost <= PLAIN).then_some(if cost <= USUAL { Points::ONE } else { SELDOM })
}

/// The keys of a word, one for every surname that it is a spelling of; words that [`in_two_scripts`] finds alike share one.
pub fn keys(word: &str, latin: bool, out: &mut Vec<u32>) {
    let plain = spelled(word, latin).iter().filter(|spelling| spelling.cost <= PLAIN);
    out.extend(plain.map(|spelling| u32::from(spelling.surname).wrapping_mul(SALT)));
}

/// Sets the keys of surnames apart from others.
const SALT: u32 = 0x9e37_79b1;

fn unpack(table: &'static str) -> Vec<Spelling> {
    let mut all = Vec::new();
    for entry in table.split(' ') {
        let end = entry.find(|letter| letter >= '가').unwrap_or(entry.len());
        let (text, mut surnames) = entry.split_at_checked(end).unwrap_or_default();
        while let Some(surname) = surnames.chars().next() {
            let rest = surnames.get(surname.len_utf8()..).unwrap_or_default();
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let (cost, after) = rest.split_at_checked(digits).unwrap_or_default();
            all.push(Spelling {
                number: order::of_letters(text).unwrap_or_default(),
                text,
                surname,
                cost: cost.parse().unwrap_or_default(),
            });
            surnames = after;
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_read_whole_and_ascend() {
        for (table, packed) in [(&*IN_LATIN, LATIN), (&*IN_CYRILLIC, CYRILLIC)] {
            assert!(table.is_sorted_by_key(|spelling| spelling.number));
            let hangul = packed.chars().filter(|letter| ('가'..='힣').contains(letter)).count();
            assert_eq!(table.len(), hangul);
            assert!(table.iter().all(|spelling| !spelling.text.is_empty() && spelling.cost <= 32));
        }
    }

    #[test]
    fn a_spelling_may_be_of_several_surnames() {
        let surnames =
            |text, latin| -> String { spelled(text, latin).iter().map(|found| found.surname).collect() };
        assert_eq!(surnames("kim", true), "김");
        assert_eq!(surnames("chung", true), "정");
        assert_eq!(surnames("тен", false), "전정천");
        assert_eq!(surnames("smith", true), "");
    }
}
