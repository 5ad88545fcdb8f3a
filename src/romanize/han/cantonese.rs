//! Cantonese: how Hong Kong and Macau read characters, and how people there spell their names.
//!
//! No published system: the offices of Hong Kong took over what was usual in the nineteenth century, without tones, and
//! everybody chose among it (Chow and Chau, Siu and Siew). So a spelling stands for every syllable that is written so.
//! Compared with [`super::table`], where sounds are those of Mandarin, a character has one reading here, and letters have
//! many: a name in such letters says enough beside characters or letters of its own kind, not beside pinyin.

use super::table::{self, CHARACTERS, Numbers};
use crate::order;
use crate::tables::cantonese::{OTHERS, USUAL};
use std::sync::LazyLock;

/// From here on numbers of sounds are those of Cantonese syllables.
const FIRST: u16 = 0x4000;

/// Beginnings of syllables in Jyutping (1993) and how they are spelled.
const INITIALS: &[(&str, &[&str])] = &[
    ("gw", &["kw", "gw"]),
    ("kw", &["kw"]),
    ("ng", &["ng", ""]),
    ("b", &["p", "b"]),
    ("p", &["p"]),
    ("m", &["m"]),
    ("f", &["f"]),
    ("d", &["t", "d"]),
    ("t", &["t"]),
    ("n", &["n"]),
    ("l", &["l"]),
    ("g", &["k", "g"]),
    ("k", &["k"]),
    ("h", &["h"]),
    ("z", &["ch", "ts", "j"]),
    ("c", &["ch", "ts"]),
    ("s", &["s", "sh"]),
    ("j", &["y"]),
    ("w", &["w"]),
    ("", &["", "ng"]),
];

/// Ends of syllables, where they are not spelled as in Jyutping or not only so.
const FINALS: &[(&str, &[&str])] = &[
    ("aa", &["a", "ah"]),
    ("aai", &["ai"]),
    ("aak", &["ak"]),
    ("aam", &["am"]),
    ("aan", &["an"]),
    ("aang", &["ang"]),
    ("aap", &["ap"]),
    ("aat", &["at"]),
    ("aau", &["au", "aw"]),
    ("am", &["am", "um"]),
    ("an", &["an", "un"]),
    ("ap", &["ap", "up"]),
    ("at", &["at", "ut"]),
    ("au", &["au", "ow"]),
    ("e", &["e", "eh"]),
    ("ei", &["ei", "i", "ee", "ay"]),
    ("eng", &["eng", "ing"]),
    ("ek", &["ek", "ik"]),
    ("eoi", &["ui"]),
    ("eon", &["un", "on", "eun"]),
    ("eot", &["ut"]),
    ("i", &["i", "ee", "ze", "z"]),
    ("ik", &["ik", "ick"]),
    ("iu", &["iu", "iew", "ew"]),
    ("o", &["o", "or", "oh"]),
    ("oe", &["eu", "oe", "euh"]),
    ("oek", &["euk", "oek"]),
    ("oeng", &["eung", "oeng"]),
    ("oi", &["oi", "oy"]),
    ("ok", &["ok", "ock"]),
    ("ou", &["o", "ou", "ow"]),
    ("u", &["u", "oo"]),
    ("ui", &["ui", "ooi"]),
    ("un", &["un", "oon"]),
    ("ut", &["ut", "oot"]),
    ("yu", &["u", "ue"]),
    ("yun", &["uen", "un"]),
    ("yut", &["uet", "ut"]),
];

/// The syllables in use, in the order of their numbers; first of all the mark of no reading.
static SYLLABLES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let all: Vec<&str> = USUAL.split(' ').chain(others().map(|(text, _)| text)).collect();
    // Sorted as numbers, as everything long is here.
    let numbered =
        |(at, text): (usize, &&str)| table::numbered(order::of_letters(text).unwrap_or_default(), at as u16);
    let mut numbers: Numbers = all.iter().enumerate().map(numbered).collect();
    numbers.sort_unstable();
    let mut texts: Vec<&str> =
        numbers.iter().filter_map(|number| all.get(usize::from(*number as u16)).copied()).collect();
    texts.dedup();
    texts
});

/// Numbers of the syllables of characters: the usual ones of their group.
static OF_GROUP: LazyLock<Numbers> = LazyLock::new(|| {
    let usual = groups().into_iter().zip(USUAL.split(' '));
    usual.map(|(group, text)| table::numbered(group, number(text))).collect()
});

/// And those of the other characters.
static OF_OTHERS: LazyLock<Numbers> = LazyLock::new(|| {
    let of_line = |(text, letters): (&'static str, &'static str)| {
        let number = number(text);
        letters.chars().map(move |letter| table::numbered(u64::from(u32::from(letter)), number))
    };
    let mut all: Numbers = others().flat_map(of_line).collect();
    all.sort_unstable();
    all
});

fn others() -> impl Iterator<Item = (&'static str, &'static str)> {
    OTHERS.lines().filter_map(|line| line.split_once(' '))
}

fn number(text: &str) -> u16 {
    FIRST + SYLLABLES.binary_search(&text).unwrap_or_default() as u16
}

/// Characters that are read alike in Mandarin and in Korean are mostly read alike in Cantonese: the groups, ascending.
fn groups() -> Vec<u64> {
    let whole = CHARACTERS.iter().filter(|character| character.letter == character.traditional);
    let mut all: Vec<u64> = whole.filter_map(|character| group(character.letter)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The Mandarin and the Korean reading of a character as one number.
fn group(letter: char) -> Option<u64> {
    let reading = table::readings(letter).first()?;
    Some(u64::from(reading.sound) << 16 | u64::from(u32::from(reading.korean.to_char())))
}

/// The number of the syllable as which a character is read.
pub fn sound(letter: char) -> Option<u16> {
    let letter = table::traditional(letter);
    let other = table::of_number(&OF_OTHERS, u64::from(u32::from(letter))).next();
    other.or_else(|| table::of_number(&OF_GROUP, group(letter)?).next())
}

/// A syllable in Jyutping, by its number; none for other sounds.
pub fn jyutping(sound: u16) -> Option<&'static str> {
    SYLLABLES.get(usize::from(sound.checked_sub(FIRST)?)).copied()
}

/// The reading of a character in Jyutping without its first consonant.
pub fn rime(letter: char) -> Option<&'static str> {
    let jyutping = jyutping(sound(letter)?)?;
    let (initial, _) = INITIALS.iter().find(|(initial, _)| jyutping.starts_with(initial))?;
    jyutping.get(initial.len()..)
}

/// The ways to spell the reading of a character as Hong Kong does.
pub fn spellings(letter: char) -> Vec<String> {
    sound(letter).and_then(jyutping).map(spellings_of).unwrap_or_default()
}

/// The ways to spell a syllable that is given in Jyutping.
fn spellings_of(jyutping: &str) -> Vec<String> {
    let initial = INITIALS.iter().find(|(initial, _)| jyutping.starts_with(initial));
    let Some((initial, initials)) = initial else { return Vec::new() };
    let rest = jyutping.get(initial.len()..).unwrap_or_default();
    let own = [rest];
    let finals = FINALS.iter().find(|(known, _)| *known == rest).map_or(own.as_slice(), |(_, finals)| finals);
    // A syllable of a consonant alone needs the vowel letter of "Sze" only behind a hissing sound.
    let hissing = matches!(*initial, "z" | "c" | "s");
    let finals = finals.iter().filter(|end| hissing || !end.starts_with('z'));
    finals.flat_map(|end| initials.iter().map(move |start| format!("{start}{end}"))).collect()
}

/// Numbers of syllables by their spellings, ascending.
pub(super) static SPELLINGS: LazyLock<Numbers> = LazyLock::new(|| {
    let mut all: Numbers = Vec::new();
    for (at, text) in SYLLABLES.iter().enumerate() {
        let spelled = spellings_of(text).into_iter();
        all.extend(spelled.filter_map(|spelling| table::spelling(&spelling, FIRST + at as u16)));
    }
    all.sort_unstable();
    all.dedup();
    all
});

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::table::System;
    use super::*;
    use std::collections::BTreeMap;
    use std::fmt::Write;

    fn rows() -> BTreeMap<char, &'static str> {
        let lines =
            include_str!("../../tables/han_cantonese.tsv").lines().filter(|line| !line.starts_with('#'));
        lines.map(|line| (line.chars().next().unwrap(), line.split_once('\t').unwrap().1)).collect()
    }

    /// The tables as text, from the readable one.
    fn generated() -> String {
        let rows = rows();
        let mut counts: BTreeMap<u64, BTreeMap<&str, usize>> = BTreeMap::new();
        for (letter, text) in &rows {
            *counts.entry(group(*letter).unwrap()).or_default().entry(text).or_default() += 1;
        }
        let usual =
            |group: &u64| counts.get(group)?.iter().max_by_key(|(_, count)| **count).map(|(text, _)| *text);
        let mut others: BTreeMap<&str, String> = BTreeMap::new();
        for (letter, text) in &rows {
            if usual(&group(*letter).unwrap()) != Some(text) {
                others.entry(text).or_default().push(*letter);
            }
        }
        let mut text = String::from(
            "//! Cantonese readings of Chinese characters. Generated from `han_cantonese.tsv`, which names the source, by the\n\
             //! tests of `romanize/han/cantonese.rs`; UPDATE_TABLES=1 renews it.\n\n\
             /// For every pair of a Mandarin and a Korean reading, in their order, how its characters are mostly read. In Jyutping.\n\
             #[rustfmt::skip]\npub const USUAL: &str = \"",
        );
        for (at, group) in groups().iter().enumerate() {
            let (space, line) = (if at == 0 { "" } else { " " }, if at % 24 == 0 { "\\\n" } else { "" });
            write!(text, "{space}{line}{}", usual(group).unwrap_or("-")).unwrap();
        }
        text.push_str("\";\n\n/// The characters that are read otherwise.\n#[rustfmt::skip]\npub const OTHERS: &str = \"\\\n");
        others.iter().for_each(|(syllable, letters)| writeln!(text, "{syllable} {letters}").unwrap());
        text.push_str("\";\n");
        text
    }

    #[test]
    fn the_generated_table_is_fresh() {
        crate::tables::assert_fresh("cantonese", &generated());
    }

    #[test]
    fn every_row_is_unpacked() {
        let whole = |letter: &char| table::traditional(*letter) == *letter;
        for (letter, text) in rows().into_iter().filter(|(letter, _)| whole(letter)) {
            assert_eq!(jyutping(sound(letter).unwrap()), Some(text), "{letter}");
        }
        assert_eq!(sound('陈'), sound('陳'));
    }

    #[test]
    fn syllables_ascend_behind_the_mark_of_no_reading() {
        assert!(SYLLABLES.is_sorted() && SYLLABLES.first() == Some(&"-"));
        let known = USUAL.split(' ').chain(OTHERS.lines().filter_map(|line| line.split(' ').next()));
        assert!(known.into_iter().all(|text| SYLLABLES.binary_search(&text).is_ok()));
    }

    #[test]
    fn characters_are_spelled_as_hong_kong_does() {
        // Spellings of offices and firms in Hong Kong and Macau: places, streets, surnames.
        for (letters, spelled) in [
            ("油麻地", "yau ma tei"),
            ("尖沙咀", "tsim sha tsui"),
            ("大坑", "tai hang"),
            ("長洲", "cheung chau"),
            ("新界", "sun kai"),
            ("陳", "chan"),
            ("張", "cheung"),
            ("黃", "wong"),
            ("徐", "tsui"),
            ("曹", "tso"),
            ("司", "sze"),
            ("超", "chiu"),
            ("源", "yuen"),
            ("月", "yuet"),
            ("俊", "chun"),
            ("順", "shun"),
        ] {
            for (letter, text) in letters.chars().zip(spelled.split(' ')) {
                let read = sound(letter);
                assert!(
                    table::sounds(text, System::Cantonese).any(|known| Some(known) == read),
                    "{letter} {text} {:?}",
                    read.map(jyutping)
                );
            }
        }
        assert!(table::sounds("kwang", System::Cantonese).all(|known| jyutping(known) != Some("gong")));
        assert_eq!(table::sounds("xing", System::Cantonese).count(), 0);
    }
}
