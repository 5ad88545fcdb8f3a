//! The sounds of Chinese and how they are spelled, surnames, and the look-up of characters; unpacked when first used.

use super::cantonese;
use super::palladius::palladius;
use crate::order;
use crate::romanize::korean::hangul::Syllable;
use crate::tables::han::{SOUNDS, SURNAMES_OF_CHINA, SURNAMES_OF_KOREA};
use std::sync::LazyLock;

pub use super::character::{CHARACTERS, Character};

/// A hanja that is a Korean surname.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Surname {
    /// The character.
    pub letter: char,
    /// Its traditional form.
    pub traditional: char,
    /// The surname in Hangul, in the South Korean form.
    pub korean: Syllable,
    /// In Chinese.
    pub sound: u16,
    /// Place among the hanja of that surname, 0 the most usual.
    pub rank: u8,
}

/// The sounds of Chinese in the order of Hanyu Pinyin, their places are their numbers; and the same in Wade-Giles.
static ALL_SOUNDS: LazyLock<Vec<(&str, &str)>> =
    LazyLock::new(|| SOUNDS.lines().filter_map(|line| line.split_once(' ')).collect());

/// Hanja of the surnames of Korea, by character.
pub static KOREAN_SURNAMES: LazyLock<Vec<Surname>> = LazyLock::new(|| {
    let mut all = Vec::new();
    for line in SURNAMES_OF_KOREA.lines() {
        let mut words = line.split(' ');
        let Some(korean) = words.next().and_then(|hangul| Syllable::of(hangul.chars().next()?)) else {
            continue;
        };
        for (rank, pair) in words.collect::<Vec<_>>().chunks(2).enumerate() {
            let [letters, pinyin] = pair else { continue };
            let (Some(sound), Some(traditional)) = (sound_of(pinyin), letters.chars().next()) else {
                continue;
            };
            for letter in letters.chars().filter(|letter| *letter != '.') {
                all.push(Surname { letter, traditional, korean, sound, rank: rank as u8 });
            }
        }
    }
    order::by_key(&mut all, |surname| (surname.letter, surname.rank));
    all
});

/// Numbers to be found, each with what it stands for in the lowest sixteen bits; ascending.
pub(super) type Numbers = Vec<u64>;

pub(super) fn numbered(number: u64, stands_for: u16) -> u64 {
    number << 16 | u64::from(stands_for)
}

/// What a number stands for.
pub(super) fn of_number(table: &'static Numbers, number: u64) -> impl Iterator<Item = u16> {
    let rest = table.get(table.partition_point(|known| known >> 16 < number)..).unwrap_or_default().iter();
    rest.take_while(move |known| **known >> 16 == number).map(|known| *known as u16)
}

/// A Latin spelling and its sound.
pub(super) fn spelling(text: &str, sound: u16) -> Option<u64> {
    order::of_letters(text).map(|letters| numbered(letters, sound))
}

/// The sounds of a Latin spelling.
pub(super) fn of_spelling(table: &'static Numbers, text: &str) -> impl Iterator<Item = u16> {
    order::of_letters(text).into_iter().flat_map(move |letters| of_number(table, letters))
}

/// Spellings of Chinese surnames in use beside Hanyu Pinyin and Wade-Giles: Wong, Ng.
static SURNAME_SPELLINGS: LazyLock<Numbers> = LazyLock::new(|| {
    let mut all = Vec::new();
    for line in SURNAMES_OF_CHINA.lines() {
        let (pinyin, spellings) = line.split_once(' ').unwrap_or((line, ""));
        all.extend(spellings.split(' ').filter_map(|text| spelling(text, sound_of(pinyin)?)));
    }
    all.sort_unstable();
    all
});

/// For every sound whether it is a surname in China, where Koreans live too.
static IS_SURNAME: LazyLock<Vec<bool>> = LazyLock::new(|| {
    let china = SURNAMES_OF_CHINA.lines().filter_map(|line| sound_of(line.split(' ').next()?));
    let korea = KOREAN_SURNAMES.iter().map(|surname| surname.sound);
    let mut all = vec![false; ALL_SOUNDS.len()];
    for sound in china.chain(korea) {
        if let Some(is_surname) = all.get_mut(usize::from(sound)) {
            *is_surname = true;
        }
    }
    all
});

/// Sounds by Hanyu Pinyin; ü is also written u and yu.
static IN_PINYIN: LazyLock<Numbers> = LazyLock::new(|| {
    let mut all = Vec::new();
    for (sound, pinyin) in ALL_SOUNDS.iter().enumerate().map(|(sound, (pinyin, _))| (sound as u16, *pinyin)) {
        all.extend(spelling(pinyin, sound));
        let without_dots: &[&str] = match pinyin {
            "lv" => &["lu", "lyu"],
            "nv" => &["nu", "nyu"],
            "lve" => &["lue"],
            "nve" => &["nue"],
            _ => &[],
        };
        all.extend(without_dots.iter().filter_map(|text| spelling(text, sound)));
    }
    // lu comes before lü, in the order of the sounds.
    all.sort_unstable();
    all
});

/// Sounds by Wade-Giles without marks.
static IN_WADE_GILES: LazyLock<Numbers> = LazyLock::new(|| {
    let spelled =
        ALL_SOUNDS.iter().enumerate().map(|(sound, (_, wade_giles))| spelling(wade_giles, sound as u16));
    let mut all: Numbers = spelled.flatten().collect();
    all.sort_unstable();
    all
});

/// Sounds by Palladius.
static IN_PALLADIUS: LazyLock<Numbers> = LazyLock::new(|| {
    let spelled =
        ALL_SOUNDS.iter().enumerate().map(|(sound, (pinyin, _))| spelling(&palladius(pinyin), sound as u16));
    let mut all: Numbers = spelled.flatten().collect();
    all.sort_unstable();
    all
});

/// How Chinese syllables are spelled in Latin or Russian letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum System {
    /// Hanyu Pinyin (1958).
    Pinyin,
    /// Wade-Giles (1892), mostly without its marks, as in Taiwan.
    WadeGiles,
    /// Palladius (1888), in Russian letters.
    Palladius,
    /// The spellings of Hong Kong and Macau, after the Cantonese sounds.
    Cantonese,
}

/// The sounds that letters stand for in a system; several in Wade-Giles without apostrophes, and for ü without dots.
pub fn sounds(text: &str, system: System) -> impl Iterator<Item = u16> {
    let table: &'static Numbers = match system {
        System::Pinyin => &IN_PINYIN,
        System::WadeGiles => &IN_WADE_GILES,
        System::Palladius => &IN_PALLADIUS,
        System::Cantonese => &cantonese::SPELLINGS,
    };
    of_spelling(table, text)
}

/// The number of a sound in Hanyu Pinyin.
pub fn sound_of(pinyin: &str) -> Option<u16> {
    ALL_SOUNDS.binary_search_by(|(known, _)| (*known).cmp(pinyin)).ok().map(|at| at as u16)
}

/// A sound in Hanyu Pinyin.
pub fn pinyin(sound: u16) -> &'static str {
    ALL_SOUNDS.get(usize::from(sound)).map_or("", |(pinyin, _)| *pinyin)
}

/// A sound in Wade-Giles without marks.
pub fn wade_giles(sound: u16) -> &'static str {
    ALL_SOUNDS.get(usize::from(sound)).map_or("", |(_, wade_giles)| *wade_giles)
}

/// The spellings of a surname of that sound in Hong Kong, Macau, Taiwan, Singapore and Malaysia.
pub fn spellings_of_surname(sound: u16) -> impl Iterator<Item = &'static str> {
    let rows = SURNAMES_OF_CHINA.lines().filter_map(|line| line.split_once(' '));
    let own = rows.filter(move |(pinyin, _)| sound_of(pinyin) == Some(sound));
    own.flat_map(|(_, spellings)| spellings.split(' '))
}

/// A sound in Hanyu Pinyin, one of Cantonese in Jyutping.
pub fn spelled(sound: u16) -> &'static str {
    cantonese::jyutping(sound).unwrap_or_else(|| pinyin(sound))
}

/// The readings of a character, the usual one first.
pub fn readings(letter: char) -> &'static [Character] {
    let all: &'static [Character] = &CHARACTERS;
    let start = all.partition_point(|character| character.letter < letter);
    let end = start + all.iter().skip(start).take_while(|character| character.letter == letter).count();
    all.get(start..end).unwrap_or_default()
}

/// The Chinese sounds of a character, the usual ones first.
pub fn character_sounds(letter: char) -> Vec<u16> {
    let mut sounds: Vec<u16> = Vec::new();
    let surname = korean_surnames(letter).map(|surname| surname.sound);
    for sound in readings(letter).iter().map(|character| character.sound).chain(surname) {
        if !sounds.contains(&sound) {
            sounds.push(sound);
        }
    }
    sounds
}

/// The surnames of Korea that a character is.
pub fn korean_surnames(letter: char) -> impl Iterator<Item = &'static Surname> {
    let all: &'static [Surname] = &KOREAN_SURNAMES;
    let start = all.partition_point(|surname| surname.letter < letter);
    all.iter().skip(start).take_while(move |surname| surname.letter == letter)
}

/// The traditional form of a character; itself when it has none.
pub fn traditional(letter: char) -> char {
    readings(letter)
        .first()
        .map(|character| character.traditional)
        .or_else(|| korean_surnames(letter).next().map(|surname| surname.traditional))
        .unwrap_or(letter)
}

/// Whether a sound is a surname in China, where Koreans live too.
pub fn is_surname(sound: u16) -> bool {
    IS_SURNAME.get(usize::from(sound)) == Some(&true)
}

/// The Chinese surnames with that spelling in Hong Kong, Macau, Taiwan, Singapore and Malaysia.
pub fn surname_spellings(text: &str) -> impl Iterator<Item = u16> {
    of_spelling(&SURNAME_SPELLINGS, text)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::super::character::{HAS_FORMS, MORE, OF_NAMES};
    use super::*;
    use crate::leb128::{self, literal};
    use std::cmp::Reverse;
    use std::collections::BTreeMap;
    use std::fmt::Write;

    fn rows(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
        text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect())
    }

    /// Of every Korean syllable, the most frequent first, its sounds, the most frequent first.
    fn syllables() -> Vec<(&'static str, Vec<&'static str>)> {
        let mut counts: BTreeMap<&str, (usize, BTreeMap<&str, usize>)> = BTreeMap::new();
        for row in rows(include_str!("../../tables/han.tsv")) {
            for syllable in row[2].split(' ') {
                let (count, sounds) = counts.entry(syllable).or_default();
                *count += 1;
                row[3].split(' ').for_each(|sound| *sounds.entry(sound).or_default() += 1);
            }
        }
        let mut all: Vec<_> = counts.into_iter().collect();
        all.sort_by_key(|(_, (count, _))| Reverse(*count));
        let by_count = |sounds: BTreeMap<&'static str, usize>| {
            let mut sounds: Vec<_> = sounds.into_iter().collect();
            sounds.sort_by_key(|(_, count)| Reverse(*count));
            sounds.into_iter().map(|(sound, _)| sound).collect()
        };
        all.into_iter().map(|(syllable, (_, sounds))| (syllable, by_count(sounds))).collect()
    }

    /// The columns of letters, readings and ranks, and the other forms.
    fn columns(syllables: &[(&str, Vec<&str>)]) -> ([Vec<u32>; 3], String) {
        let ([mut letters, mut readings, mut ranks], mut all_forms) =
            ([const { Vec::new() }; 3], String::new());
        let mut code = 0;
        for row in rows(include_str!("../../tables/han.tsv")) {
            let [letter, forms, korean, pinyin, names] = row[..] else { panic!("{row:?}") };
            let forms = forms.chars().map(String::from).collect::<Vec<_>>().join("-");
            for syllable in korean.split(' ') {
                let letter = letter.chars().next().unwrap() as u32;
                let of_names = names.split(' ').any(|name| name == syllable);
                let bits = if forms.is_empty() { 0 } else { HAS_FORMS } | if of_names { OF_NAMES } else { 0 };
                letters.push((letter - code) << 2 | bits);
                code = letter;
                all_forms += &forms;
                let reading = syllables.iter().position(|(known, _)| *known == syllable).unwrap();
                readings.push(reading as u32);
                let sounds = &syllables[reading].1;
                let rank = |sound| (sounds.iter().position(|known| *known == sound).unwrap() as u32) << 1;
                ranks.extend(pinyin.split(' ').map(|sound| rank(sound) | MORE));
                *ranks.last_mut().unwrap() &= !MORE;
            }
        }
        ([letters, readings, ranks], all_forms)
    }

    /// The tables as the engine holds them, from the readable ones.
    fn generated() -> String {
        let mut sounds: Vec<_> = rows(include_str!("../../tables/han_sound.tsv")).collect();
        sounds.sort();
        let syllables = syllables();
        let number = |sound: &&str| sounds.iter().position(|row| row[0] == *sound).unwrap() as u32 + 1;
        let of_syllables = syllables.iter().flat_map(|(_, sounds)| sounds.iter().map(number).chain([0]));
        let of_syllables = literal(&leb128::write(of_syllables));
        let (columns, forms) = columns(&syllables);
        let [letters, readings, ranks] = columns.map(|column| literal(&leb128::write(column)));
        let syllables: String = syllables.iter().map(|(syllable, _)| *syllable).collect();
        let mut text = format!(
            "//! Chinese characters and their sounds. Generated from `han.tsv`, `han_sound.tsv` and `han_surname.tsv`, which name\n\
             //! the sources, by the tests of `romanize/han/table.rs`; UPDATE_TABLES=1 renews it.\n\n\
             /// Characters in the order of Unicode, one row for each Korean reading: 4 x the distance from the one before, + 1 for\n\
             /// characters with other forms, + 2 for those usual in Korean names by that reading.\n\
             #[rustfmt::skip]\npub const LETTERS: &[u8] = {letters};\n\n\
             /// Of each row the number of the Korean syllable.\n#[rustfmt::skip]\npub const READINGS: &[u8] = {readings};\n\n\
             /// Of each row its Chinese sounds, the usual one first: 2 x the place among the sounds of that syllable, + 1 where\n\
             /// another follows.\n#[rustfmt::skip]\npub const RANKS: &[u8] = {ranks};\n\n\
             /// Simplified and other forms of the characters that have them, with a hyphen before a second one.\n\
             #[rustfmt::skip]\npub const FORMS: &str = \"{forms}\";\n\n\
             /// Sino-Korean syllables, the most frequent first.\n#[rustfmt::skip]\npub const SYLLABLES: &str = \"{syllables}\";\n\n\
             /// Of each syllable the numbers of its sounds, from 1 on, the most frequent first; 0 behind them.\n\
             #[rustfmt::skip]\npub const SYLLABLE_SOUNDS: &[u8] = {of_syllables};\n\n\
             /// A sound of Chinese a line: Hanyu Pinyin, Wade-Giles without marks.\n\
             #[rustfmt::skip]\npub const SOUNDS: &str = \"\\\n",
        );
        for row in sounds {
            writeln!(text, "{} {}", row[0], row[1]).unwrap();
        }
        text.push_str(
            "\";\n\n/// Surnames of Korea and their hanja with Hanyu Pinyin, the most usual first.\n\
             #[rustfmt::skip]\npub const SURNAMES_OF_KOREA: &str = \"\\\n",
        );
        let (korea, mut china): (Vec<_>, Vec<_>) =
            rows(include_str!("../../tables/han_surname.tsv")).partition(|row| row.len() == 2);
        for row in korea {
            writeln!(text, "{} {}", row[0], row[1]).unwrap();
        }
        text.push_str(
            "\";\n\n/// Surnames of China: Hanyu Pinyin, spellings in use elsewhere.\n\
             #[rustfmt::skip]\npub const SURNAMES_OF_CHINA: &str = \"\\\n",
        );
        china.sort();
        for row in china {
            writeln!(text, "{}", format!("{} {}", row[0], row[2]).trim_end()).unwrap();
        }
        text.push_str("\";\n");
        text
    }

    #[test]
    fn the_generated_table_is_fresh() {
        crate::tables::assert_fresh("han", &generated());
    }

    #[test]
    fn every_row_is_unpacked() {
        for row in rows(include_str!("../../tables/han.tsv")) {
            let letter = row[0].chars().next().unwrap();
            for form in row[0].chars().chain(row[1].chars()) {
                let known = readings(form);
                for syllable in row[2].split(' ') {
                    let korean = Syllable::of(syllable.chars().next().unwrap()).unwrap();
                    let found = known.iter().filter(|reading| reading.korean == korean);
                    let mut found = found.filter(|reading| reading.traditional == letter);
                    assert!(found.any(|reading| pinyin(reading.sound) == row[3].split(' ').next().unwrap()));
                }
            }
        }
        assert_eq!(traditional('顺'), '順');
        assert_eq!(korean_surnames('金').next().unwrap().korean.to_char(), '김');
    }

    #[test]
    fn spellings_have_their_sounds() {
        let read = |text, system| sounds(text, system).map(pinyin).collect::<Vec<_>>();
        assert_eq!(read("xiong", System::Pinyin), ["xiong"]);
        assert_eq!(read("hsiung", System::WadeGiles), ["xiong"]);
        assert_eq!(read("chang", System::WadeGiles), ["chang", "zhang"]);
        assert_eq!(read("lu", System::Pinyin), ["lu", "lv"]);
        assert!(surname_spellings("wong").any(|sound| pinyin(sound) == "wang"));
        assert!(is_surname(sound_of("li").unwrap()) && !is_surname(sound_of("nve").unwrap()));
    }
}
