//! The units of a word and their rows in the tables of [`crate::tables::scripts`].

use crate::order;
use crate::romanize::han::{self, table};
use crate::romanize::korean::hangul::Syllable;
use crate::script::Script;
use crate::tables::{scripts, sorted};
use std::sync::LazyLock;

/// A row of a table: Latin spellings, each with its cost in hundredths of a letter.
pub(super) type Spellings = Vec<(&'static str, u16)>;

/// A table by the name of its units.
pub(super) type Table = Vec<(&'static str, Spellings)>;

static HEBREW: LazyLock<Table> = LazyLock::new(|| table_of(scripts::HEBREW));
static HANGUL: LazyLock<Table> = LazyLock::new(|| table_of(scripts::HANGUL));
static HAN: LazyLock<Table> = LazyLock::new(|| table_of(scripts::HAN));
static SOUTHERN: LazyLock<Table> = LazyLock::new(|| table_of(scripts::SOUTHERN));
static GREEK: LazyLock<Table> = LazyLock::new(|| table_of(scripts::GREEK));
static GEORGIAN: LazyLock<Table> = LazyLock::new(|| table_of(scripts::GEORGIAN));
static ARMENIAN: LazyLock<Table> = LazyLock::new(|| table_of(scripts::ARMENIAN));
static KANA: LazyLock<Table> = LazyLock::new(|| table_of(scripts::KANA));

/// The table of an alphabet that writes its vowels.
pub(super) fn table_of_script(script: Script) -> Option<&'static Table> {
    match script {
        Script::Greek => Some(&GREEK),
        Script::Georgian => Some(&GEORGIAN),
        Script::Armenian => Some(&ARMENIAN),
        Script::Kana => Some(&KANA),
        _ => None,
    }
}

fn table_of(text: &'static str) -> Table {
    let spelling = |text: &'static str| {
        let (letters, cost) = text.split_once(':').unwrap_or((text, "0"));
        (letters.trim_start_matches('_'), cost.parse().unwrap_or(0))
    };
    let row = |line: &'static str| {
        let (unit, spellings) = line.split_once('\t')?;
        Some((unit, spellings.split(' ').map(spelling).collect()))
    };
    text.lines().filter_map(row).collect()
}

/// What stands for one or more letters of a Latin word.
#[derive(Debug, Clone, Default)]
pub struct Unit {
    /// Units from here on that it stands for.
    length: usize,
    /// Several units from here on that have a row of their own.
    longer: Vec<Unit>,
    /// Its spellings.
    joined: Vec<(String, u16)>,
}

impl Unit {
    /// Of rows of which one spelling each is joined: the first consonant and the rest of a Chinese syllable.
    fn of(rows: &[&'static Spellings], length: usize) -> Unit {
        let mut joined: Vec<(String, u16)> = vec![(String::new(), 0)];
        for row in rows {
            let longer = |(start, cost): &(String, u16)| {
                row.iter().map(|(end, more)| (format!("{start}{end}"), cost + more)).collect::<Vec<_>>()
            };
            joined = joined.iter().flat_map(longer).filter(|(_, cost)| *cost <= MOST_COST).collect();
        }
        Unit { length, longer: Vec::new(), joined }
    }

    /// Its spellings with their costs.
    pub fn spellings(&self) -> impl Iterator<Item = (&str, u16)> {
        self.joined.iter().map(|(spelling, cost)| (spelling.as_str(), *cost))
    }

    /// Units that it takes the place of.
    pub fn length(&self) -> usize {
        self.length
    }

    /// Longer units that begin here.
    pub fn longer(&self) -> &[Unit] {
        &self.longer
    }

    /// Whether it may stand for nothing at all, without cost.
    pub fn may_be_silent(&self) -> bool {
        self.joined.iter().any(|(spelling, cost)| spelling.is_empty() && *cost < SELDOM)
    }

    /// The classes of consonants, as [`crate::spelling::key`] has them, of its usual spellings, each once with its least cost; "a" for
    /// vowels.
    pub fn classes(&self) -> Vec<(String, u16)> {
        let usual = self.joined.iter().filter(|(_, cost)| *cost <= SELDOM);
        let mut classes: Vec<(String, u16)> =
            usual.map(|(spelling, cost)| (class_of(spelling), *cost)).collect();
        order::by_key(&mut classes, |(class, cost)| (class.clone(), *cost));
        classes.dedup_by(|one, other| one.0 == other.0);
        classes
    }
}

/// Spellings that cost more are not tried.
const MOST_COST: u16 = 60;
/// Spellings that cost more are looked for by no key.
const SELDOM: u16 = 20;

/// A spelling by the classes that keys make of consonants: one letter for each class, "a" for vowels alone, nothing for nothing.
fn class_of(spelling: &str) -> String {
    const HISSING: [&str; 16] = [
        "tsch", "tsh", "tch", "sch", "dzh", "sh", "ch", "zh", "ts", "tz", "cz", "dz", "dj", "ds", "sz", "zs",
    ];
    let mut classes = String::new();
    let mut rest = spelling;
    while let Some(letter) = rest.chars().next() {
        let hissing = HISSING.iter().find(|hissing| rest.starts_with(**hissing));
        let next = rest.as_bytes().get(1).copied();
        let front = matches!(next, Some(b'e' | b'i' | b'y'));
        let after = classes.chars().next_back();
        let class = match letter {
            _ if hissing.is_some() => Some('s'),
            'p' if next == Some(b'h') => Some('v'),
            'c' if front => Some('s'),
            's' | 'z' | 'j' => Some('s'),
            'h' if after.is_some() => None,
            'c' | 'g' | 'q' | 'h' | 'k' => Some('k'),
            'x' => {
                classes.push('k');
                Some('s')
            }
            'v' | 'w' | 'f' => Some('v'),
            'b' | 'p' | 'd' | 't' | 'l' | 'r' | 'm' | 'n' => Some(letter),
            _ => None,
        };
        let length =
            hissing.map_or(if class == Some('v') && letter == 'p' { 2 } else { 1 }, |hissing| hissing.len());
        classes.extend(class.filter(|class| after != Some(*class)));
        rest = rest.get(length..).unwrap_or_default();
    }
    if classes.is_empty() && !spelling.is_empty() { "a".to_owned() } else { classes }
}

/// The units of a word; `None` where one has no row, and for words of a script without a table.
pub fn units(word: &str, script: Script) -> Option<Vec<Unit>> {
    match script {
        Script::Hebrew => hebrew(word),
        Script::Hangul => hangul(word),
        Script::Han => han(word),
        _ => alphabetic(word, table_of_script(script)?),
    }
}

/// The row of the first of several names that has one.
fn row(table: &'static Table, names: &[&str]) -> Option<&'static Spellings> {
    names.iter().find_map(|name| sorted::find(table, name))
}

/// Cuts a word into the longest units that a table has.
pub(super) fn alphabetic(word: &str, table: &'static Table) -> Option<Vec<Unit>> {
    let letters: Vec<char> = word.chars().filter(|letter| !is_length(*letter)).map(to_hiragana).collect();
    let mut units = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let length = (1..=LONGEST_ROW.min(letters.len() - at)).rev();
        let found = length.into_iter().find_map(|length| {
            let text: String = letters.get(at..at + length)?.iter().collect();
            let place = match (at, at + length == letters.len()) {
                (0, _) => format!("^{text}"),
                (_, true) => format!("{text}$"),
                _ => text.clone(),
            };
            Some((row(table, &[&place, &text])?, length))
        });
        match found {
            Some((spellings, length)) => {
                units.push(Unit::of(&[spellings], 1));
                at += length;
            }
            // The small tsu doubles what follows.
            None if letters.get(at) == Some(&'っ') => at += 1,
            None => return None,
        }
    }
    Some(units)
}

/// The mark of a long vowel in katakana.
fn is_length(letter: char) -> bool {
    letter == 'ー'
}

/// Katakana are the same letters in another style, 96 places on in Unicode.
fn to_hiragana(letter: char) -> char {
    match letter {
        '\u{30a1}'..='\u{30f6}' => char::from_u32(u32::from(letter) - 0x60).unwrap_or(letter),
        letter => letter,
    }
}

fn hebrew(word: &str) -> Option<Vec<Unit>> {
    let letters: Vec<char> = word.chars().collect();
    let mut units = Vec::new();
    let mut at = 0;
    while let Some(letter) = letters.get(at) {
        let next = letters.get(at + 1).copied();
        // A geresh, or the letter said twice: a consonant.
        let pair = next.filter(|next| *next == '\'' || next == letter && matches!(letter, 'ו' | 'י'));
        let found = pair.and_then(|next| row(&HEBREW, &[&format!("{letter}{next}")]));
        let length = if found.is_some() { 2 } else { 1 };
        let place = match (at, at + length == letters.len()) {
            (0, _) => format!("^{letter}"),
            (_, true) => format!("{letter}$"),
            _ => letter.to_string(),
        };
        let spellings = match found.or_else(|| row(&HEBREW, &[&place, &letter.to_string()])) {
            Some(spellings) => spellings,
            // A geresh that belongs to no letter.
            None if *letter == '\'' => {
                at += 1;
                continue;
            }
            None => return None,
        };
        units.push(Unit::of(&[spellings], 1));
        at += length;
    }
    Some(units)
}

/// Jamo in the order of their numbers in a [`Syllable`].
const INITIALS: &str = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const VOWELS: &str = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
const FINALS: &str = "-ㄱㄴㅅㄹㅁㅂㅇ";
/// No final.
const NONE: char = '-';

fn hangul(word: &str) -> Option<Vec<Unit>> {
    let mut names: Vec<String> = Vec::new();
    for letter in word.chars() {
        let syllable = Syllable::of(letter)?;
        let jamo = [
            ("L", INITIALS, syllable.initial()),
            ("V", VOWELS, syllable.vowel()),
            ("T", FINALS, syllable.last()),
        ];
        for (kind, letters, number) in jamo {
            let letter = letters.chars().nth(usize::from(number))?;
            // The rules write an l between vowels twice, and an r once.
            if letter == 'ㄹ' && kind == "L" && names.last().is_some_and(|name| name == "Tㄹ") {
                names.pop();
                names.push("TㄹLㄹ".to_owned());
            } else if letter != NONE {
                names.push(format!("{kind}{letter}"));
            }
        }
    }
    let mut units = Vec::new();
    for (at, name) in names.iter().enumerate() {
        let mut unit = Unit::of(&[row(&HANGUL, &[name])?], 1);
        let pair = names.get(at + 1).and_then(|next| sorted::find(&HANGUL, &format!("{name}{next}")));
        unit.longer.extend(pair.map(|spellings| Unit::of(&[spellings], 2)));
        units.push(unit);
    }
    Some(units)
}

/// Most characters of a row.
const LONGEST_ROW: usize = 4;

fn han(word: &str) -> Option<Vec<Unit>> {
    let letters: Vec<char> = word.chars().collect();
    let text = |from: usize, length: usize| {
        letters.get(from..from + length).map(|all| all.iter().collect::<String>())
    };
    let mut units = Vec::new();
    for (at, letter) in letters.iter().enumerate() {
        let mut unit = match sorted::find(&HAN, &letter.to_string()) {
            Some(own) => Unit::of(&[own], 1),
            None => of_sound(*letter)?,
        };
        for length in 2..=LONGEST_ROW {
            let longer = text(at, length).and_then(|text| sorted::find(&HAN, &text));
            unit.longer.extend(longer.map(|spellings| Unit::of(&[spellings], length)));
        }
        units.push(unit);
    }
    Some(units)
}

/// The characters of a Chinese name as southern Chinese spell them: by their dialects, in Cantonese, in Hanyu Pinyin or Wade-Giles, a
/// surname also as families abroad do. `None` for a character without known readings.
pub(super) fn southern(word: &str) -> Option<Vec<Unit>> {
    word.chars().enumerate().map(|(at, letter)| southern_syllable(letter, at == 0)).collect()
}

fn southern_syllable(letter: char, surname: bool) -> Option<Unit> {
    let sounds = table::character_sounds(letter);
    let (initial, _) = in_pinyin(*sounds.first()?);
    let rime = han::rime_in_cantonese(letter).and_then(|rime| row(&SOUTHERN, &[&format!("F{rime}")]));
    let rows: Vec<&'static Spellings> =
        row(&SOUTHERN, &[&format!("I{initial}")]).into_iter().chain(rime).collect();
    let mut unit = if rows.len() == 2 { Unit::of(&rows, 1) } else { Unit { length: 1, ..Unit::default() } };
    for sound in &sounds {
        let named = [table::pinyin(*sound), table::wade_giles(*sound)];
        unit.joined.extend(named.iter().map(|spelling| ((*spelling).to_owned(), 0)));
        let of_surname = table::spellings_of_surname(*sound).filter(|_| surname);
        unit.joined.extend(of_surname.map(|spelling| (spelling.to_owned(), 0)));
    }
    unit.joined.extend(han::spellings_in_cantonese(letter).into_iter().map(|spelling| (spelling, 0)));
    unit.joined.retain(|(spelling, _)| !spelling.is_empty());
    Some(unit)
}

/// A sound of Mandarin as its first consonant and the rest, in Hanyu Pinyin.
fn in_pinyin(sound: u16) -> (&'static str, &'static str) {
    const CONSONANTS: [&str; 23] = [
        "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z",
        "c", "s", "y", "w",
    ];
    let pinyin = table::pinyin(sound);
    let initial =
        CONSONANTS.iter().find(|initial| pinyin.starts_with(**initial)).copied().unwrap_or_default();
    (initial, pinyin.get(initial.len()..).unwrap_or_default())
}

/// A character by its first sound in Mandarin.
fn of_sound(letter: char) -> Option<Unit> {
    let (initial, rest) = in_pinyin(*table::character_sounds(letter).first()?);
    // The i behind a hissing sound is none.
    let rest = match (initial, rest) {
        ("zh" | "ch" | "sh" | "r" | "z" | "c" | "s", "i") => "ii",
        (_, rest) => rest,
    };
    Some(Unit::of(&[row(&HAN, &[&format!("I{initial}")])?, row(&HAN, &[&format!("F{rest}")])?], 1))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::fmt::Write;

    const TABLES: [(&str, &str); 8] = [
        ("greek", include_str!("../../tables/scripts/greek.tsv")),
        ("georgian", include_str!("../../tables/scripts/georgian.tsv")),
        ("armenian", include_str!("../../tables/scripts/armenian.tsv")),
        ("kana", include_str!("../../tables/scripts/kana.tsv")),
        ("hebrew", include_str!("../../tables/scripts/hebrew.tsv")),
        ("hangul", include_str!("../../tables/scripts/hangul.tsv")),
        ("han", include_str!("../../tables/scripts/han.tsv")),
        ("southern", include_str!("../../tables/scripts/southern.tsv")),
    ];

    /// Unit, spellings and source of every row.
    fn rows(table: &str) -> impl Iterator<Item = [&str; 3]> {
        let lines = table.lines().filter(|line| !line.starts_with('#')).skip(1);
        lines.map(|line| line.split('\t').collect::<Vec<_>>().try_into().unwrap())
    }

    fn generated() -> String {
        let mut text = String::from(
            "//! Letters of other scripts and the Latin letters they stand for. Generated from `scripts/*.tsv`, which name the source of every\n\
             //! row, by the tests of `romanize/foreign/units.rs`; UPDATE_TABLES=1 renews it.\n",
        );
        for (name, table) in TABLES {
            let constant = name.to_uppercase();
            write!(text, "\n/// `scripts/{name}.tsv` without its sources.\n#[rustfmt::skip]\npub const {constant}: &str = \"\\\n").unwrap();
            let sorted: std::collections::BTreeMap<&str, &str> =
                rows(table).map(|[unit, spellings, _]| (unit, spellings)).collect();
            sorted.iter().for_each(|(unit, spellings)| writeln!(text, "{unit}\t{spellings}").unwrap());
            text.push_str("\";\n");
        }
        text
    }

    #[test]
    fn the_generated_table_is_fresh() {
        crate::tables::assert_fresh("scripts", &generated());
    }

    #[test]
    fn every_row_has_latin_spellings_a_cost_and_a_source() {
        for (name, table) in TABLES {
            let mut units = std::collections::BTreeSet::new();
            for [unit, spellings, source] in rows(table) {
                assert!(units.insert(unit), "{name}: {unit} twice");
                assert!(!source.is_empty(), "{name}: {unit} has no source");
                for spelling in spellings.split(' ') {
                    let (letters, cost) = spelling.split_once(':').unwrap_or((spelling, "0"));
                    let known = letters == "_" || letters.bytes().all(|letter| letter.is_ascii_lowercase());
                    assert!(known && !letters.is_empty(), "{name}: {unit}: {spelling}");
                    assert!(cost.parse::<u16>().unwrap() <= MOST_COST + 30, "{name}: {unit}: {spelling}");
                }
            }
        }
    }

    #[test]
    fn all_sounds_and_jamo_have_rows() {
        for letter in ('가'..='힣').step_by(7) {
            assert!(units(&letter.to_string(), Script::Hangul).is_some(), "{letter}");
        }
        for letter in ('א'..='ת').filter(|letter| !"ךםןףץ".contains(*letter)) {
            assert!(units(&letter.to_string(), Script::Hebrew).is_some(), "{letter}");
        }
        let all = table::CHARACTERS.iter();
        let unread: String = all
            .map(|one| one.letter)
            .filter(|letter| units(&letter.to_string(), Script::Han).is_none())
            .collect();
        assert_eq!(unread, "", "characters without a row for their sound");
    }
}
