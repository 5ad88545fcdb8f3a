//! The tables of Chinese characters, unpacked when first used.
//!
//! [`crate::tables::han`] holds them as text, each character under its sound: small, and readable in a review.

use crate::order;
use crate::romanize::korean::hangul::Syllable;
use crate::tables::han::{SOUNDS, SURNAMES_OF_CHINA, SURNAMES_OF_KOREA};
use std::sync::LazyLock;

/// A reading of a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Character {
    /// The character.
    pub letter: char,
    /// Its traditional form.
    pub traditional: char,
    /// In Korean, not changed at the beginning of a word.
    pub korean: Syllable,
    /// In Chinese: number of the sound in [`SOUNDS`].
    pub sound: u16,
    /// Its usual Chinese reading.
    pub usual: bool,
    /// Usual in Korean given names.
    pub of_names: bool,
}

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

/// All readings, by character; the usual Chinese reading first.
pub static CHARACTERS: LazyLock<Vec<Character>> = LazyLock::new(|| {
    let mut all = Vec::new();
    for (sound, (_, _, usual, other)) in SOUNDS.iter().enumerate() {
        for (text, usual) in [(usual, true), (other, false)] {
            unpack(text, sound as u16, usual, &mut all);
        }
    }
    // Sorted as numbers, as everything large is here: one sort in the program.
    let mut order: Vec<u64> = all
        .iter()
        .enumerate()
        .map(|(at, character)| {
            let rank = u64::from(!character.usual) << 1 | u64::from(!character.of_names);
            u64::from(u32::from(character.letter)) << 32 | rank << 24 | at as u64
        })
        .collect();
    order.sort_unstable();
    order.iter().filter_map(|number| all.get(*number as usize & 0xff_ffff).copied()).collect()
});

fn unpack(text: &str, sound: u16, usual: bool, all: &mut Vec<Character>) {
    let (mut syllable, mut of_names, mut simplified, mut traditional) = (None, true, false, None);
    for letter in text.chars() {
        match letter {
            '.' => simplified = true,
            '-' => of_names = false,
            _ => {
                if let Some(read) = Syllable::of(letter) {
                    (syllable, of_names) = (Some(read), true);
                    continue;
                }
                let Some(korean) = syllable else { continue };
                let whole = if simplified { traditional.unwrap_or(letter) } else { letter };
                traditional = Some(whole);
                simplified = false;
                all.push(Character { letter, traditional: whole, korean, sound, usual, of_names });
            }
        }
    }
}

/// Hanja of the surnames of Korea, by character.
pub static KOREAN_SURNAMES: LazyLock<Vec<Surname>> = LazyLock::new(|| {
    let mut all = Vec::new();
    for (hangul, text) in SURNAMES_OF_KOREA {
        let Some(korean) = Syllable::of(*hangul) else { continue };
        for (rank, pair) in text.split(' ').collect::<Vec<_>>().chunks(2).enumerate() {
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

/// Spellings of Chinese surnames in use beside Hanyu Pinyin and Wade-Giles: Wong, Ng. Sorted, with the sound.
pub static SURNAME_SPELLINGS: LazyLock<Vec<(&'static str, u16)>> = LazyLock::new(|| {
    let mut all: Vec<(&str, u16)> = Vec::new();
    for (pinyin, _, spellings) in SURNAMES_OF_CHINA {
        let Some(sound) = sound_of(pinyin) else { continue };
        all.extend(spellings.split(' ').filter(|text| !text.is_empty()).map(|text| (text, sound)));
    }
    order::by_key(&mut all, |spelling| *spelling);
    all
});

/// Sounds by Wade-Giles without marks, sorted.
static WADE_GILES: LazyLock<Vec<(&'static str, u16)>> = LazyLock::new(|| {
    let mut all: Vec<(&str, u16)> =
        SOUNDS.iter().enumerate().map(|(sound, (_, wade, _, _))| (*wade, sound as u16)).collect();
    order::by_key(&mut all, |spelling| *spelling);
    all
});

/// How Chinese syllables are spelled in Latin letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum System {
    /// Hanyu Pinyin (1958).
    Pinyin,
    /// Wade-Giles (1892), mostly without its marks, as in Taiwan.
    WadeGiles,
}

/// The sounds that letters stand for in a system; several in Wade-Giles without apostrophes, and for ü without dots.
pub fn sounds(text: &str, system: System) -> impl Iterator<Item = u16> {
    let wade = system == System::WadeGiles;
    let table: &'static [(&'static str, u16)] = if wade { &WADE_GILES } else { &[] };
    let start = table.partition_point(|(known, _)| *known < text);
    let end = start + table.iter().skip(start).take_while(|(known, _)| *known == text).count();
    let ascii = if wade { None } else { sound_of(text) };
    let umlaut = match text {
        "lu" | "lyu" if !wade => sound_of("lv"),
        "nu" | "nyu" if !wade => sound_of("nv"),
        "lue" if !wade => sound_of("lve"),
        "nue" if !wade => sound_of("nve"),
        _ => None,
    };
    let listed = table.get(start..end).unwrap_or_default().iter().map(|(_, sound)| *sound);
    listed.chain(ascii).chain(umlaut)
}

/// The number of a sound in Hanyu Pinyin.
pub fn sound_of(pinyin: &str) -> Option<u16> {
    SOUNDS.binary_search_by(|(known, _, _, _)| (*known).cmp(pinyin)).ok().map(|at| at as u16)
}

/// A sound in Hanyu Pinyin.
pub fn pinyin(sound: u16) -> &'static str {
    SOUNDS.get(usize::from(sound)).map_or("", |(pinyin, _, _, _)| pinyin)
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
    let korean = || KOREAN_SURNAMES.iter().any(|surname| surname.sound == sound);
    SURNAMES_OF_CHINA.binary_search_by(|(known, _, _)| (*known).cmp(pinyin(sound))).is_ok() || korean()
}

/// The Chinese surnames with that spelling in Hong Kong, Macau, Taiwan, Singapore and Malaysia.
pub fn surname_spellings(text: &str) -> impl Iterator<Item = u16> {
    let all: &'static [(&'static str, u16)] = &SURNAME_SPELLINGS;
    let start = all.partition_point(|(known, _)| *known < text);
    all.iter().skip(start).take_while(move |(known, _)| *known == text).map(|(_, sound)| *sound)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use std::fmt::Write;

    fn rows(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
        text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect())
    }

    /// Characters of one sound, of names and others, under their Korean syllable.
    type Groups = BTreeMap<&'static str, [String; 2]>;

    fn packed(groups: Option<&Groups>) -> String {
        let mut text = String::new();
        for (syllable, [of_names, others]) in groups.into_iter().flatten() {
            write!(text, "{syllable}{of_names}").unwrap();
            if !others.is_empty() {
                write!(text, "-{others}").unwrap();
            }
        }
        text
    }

    /// The tables as text, from the readable ones.
    fn generated() -> String {
        let mut groups: BTreeMap<(&str, bool), Groups> = BTreeMap::new();
        for row in rows(include_str!("../../tables/han.tsv")) {
            let [letter, simplified, korean, pinyin, names] = row[..] else { panic!("{row:?}") };
            for syllable in korean.split(' ') {
                for (place, sound) in pinyin.split(' ').enumerate() {
                    let of_names = names.split(' ').any(|name| name == syllable);
                    let group = groups.entry((sound, place == 0)).or_default().entry(syllable).or_default();
                    let forms: String = simplified.chars().flat_map(|form| ['.', form]).collect();
                    write!(group[usize::from(!of_names)], "{letter}{forms}").unwrap();
                }
            }
        }
        let mut text = String::from(
            "//! Chinese characters and their sounds. Generated from `han.tsv`, `han_sound.tsv` and `han_surname.tsv`, which name\n\
             //! the sources, by the tests of `romanize/han/table.rs`; UPDATE_TABLES=1 renews it.\n\n\
             /// Sounds of Chinese: Hanyu Pinyin, Wade-Giles without marks, the characters usually read so, characters also read so.\n\
             /// Characters follow their Korean syllable, those usual in names before the hyphen; a dot precedes a simplified or another form.\n\
             #[rustfmt::skip]\npub const SOUNDS: &[(&str, &str, &str, &str)] = &[\n",
        );
        let mut sounds: Vec<_> = rows(include_str!("../../tables/han_sound.tsv")).collect();
        sounds.sort();
        for row in sounds {
            let (usual, other) = (packed(groups.get(&(row[0], true))), packed(groups.get(&(row[0], false))));
            writeln!(text, "    ({:?}, {:?}, {usual:?}, {other:?}),", row[0], row[1]).unwrap();
        }
        text.push_str(
            "];\n\n/// Surnames of Korea and their hanja with Hanyu Pinyin, the most usual first.\n\
             #[rustfmt::skip]\npub const SURNAMES_OF_KOREA: &[(char, &str)] = &[\n",
        );
        let (korea, mut china): (Vec<_>, Vec<_>) =
            rows(include_str!("../../tables/han_surname.tsv")).partition(|row| row.len() == 2);
        for row in korea {
            writeln!(text, "    ({:?}, {:?}),", row[0].chars().next().unwrap(), row[1]).unwrap();
        }
        text.push_str(
            "];\n\n/// Surnames of China: Hanyu Pinyin, the characters, spellings in use elsewhere.\n\
             #[rustfmt::skip]\npub const SURNAMES_OF_CHINA: &[(&str, &str, &str)] = &[\n",
        );
        china.sort();
        for row in china {
            writeln!(text, "    ({:?}, {:?}, {:?}),", row[0], row[1], row[2]).unwrap();
        }
        text.push_str("];\n");
        text
    }

    #[test]
    fn the_generated_table_is_fresh() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/tables/han.rs");
        if std::env::var_os("UPDATE_TABLES").is_some() {
            std::fs::write(path, generated()).unwrap();
        }
        assert!(
            std::fs::read_to_string(path).unwrap() == generated(),
            "UPDATE_TABLES=1 cargo test the_generated_table"
        );
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
