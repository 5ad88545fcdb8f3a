//! Words of the names of Chinese firms: 金丰里, Jinfengli; read in Korean: 金祥, Jinxiang, Kumsang.
//!
//! Chinese firms write their whole name in one word of characters and in several of letters, so that names are also
//! compared as one sequence of syllables.

use super::table::{self, System};
use super::{MOST_KEYS, combine, cuts};
use crate::hit::{Points, Relation};
use crate::name::{Part, Role};
use crate::romanize::korean::{self, KoreanWord};
use crate::script::Script;
use crate::search::find;
use std::cell::OnceCell;

/// Most syllables of a word in letters.
const LONGEST_WORD: usize = 4;
/// Syllables of most words of Chinese firms; longer ones are soon words of other languages by chance.
const SYLLABLES_OF_WORD: usize = 2;
/// Runs of characters that have keys: as long as words of firms are in letters.
const RUNS: std::ops::RangeInclusive<usize> = 2..=4;
/// Marks a generic word among the sounds; there are fewer of those.
const NO_SOUND: u16 = 0x8000;
/// Most characters of a word whose runs have keys.
const MOST_CHARACTERS: usize = 16;
/// Similarity of a word in letters and the characters it stands for.
const SAME_SOUNDS: Points = Points(9_600);
/// Highest similarity of a Chinese word and its Korean reading.
const READ_IN_KOREAN: i32 = 8_800;
/// Words that contradict in one of three syllables or more.
const ONE_CONTRADICTS: Points = Points(4_000);

/// A syllable: its character in the traditional form, and its sounds.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Syllable {
    letter: Option<char>,
    sounds: Vec<u16>,
}

/// A word of a firm's name as Chinese: the ways to read it, and what they are in Korean, read when it is first asked for.
#[derive(Debug, Clone)]
pub struct ChineseWord {
    script: Script,
    readings: Vec<Vec<Syllable>>,
    korean: OnceCell<Vec<KoreanWord>>,
}

impl ChineseWord {
    /// Reads a word.
    pub fn read(part: &Part) -> ChineseWord {
        let korean = OnceCell::new();
        if let Some(word) = Some(part).filter(|part| part.script == Script::Han).and_then(korean_readings) {
            korean.get_or_init(|| vec![KoreanWord::read(&word)]);
        }
        ChineseWord { script: part.script, readings: readings(part), korean }
    }

    /// Reads a word of Latin letters without marks.
    pub(crate) fn of_latin(text: &str) -> ChineseWord {
        ChineseWord { script: Script::Latin, readings: in_letters(text), korean: OnceCell::new() }
    }

    /// True when it does not read as Chinese throughout.
    pub fn is_empty(&self) -> bool {
        self.readings.is_empty()
    }

    /// True for a word in pinyin of two syllables, of which one begins with x: the sound is written so in no other system.
    pub(crate) fn in_pinyin_only(word: &str) -> bool {
        ["xi", "xu"].iter().any(|soft| find(word, soft).is_some())
            && cuts(word, System::Pinyin, SYLLABLES_OF_WORD).iter().any(|cut| cut.len() == SYLLABLES_OF_WORD)
    }

    /// Its readings in Korean.
    fn korean(&self) -> &[KoreanWord] {
        let of_sounds = |word: &Vec<Syllable>| {
            KoreanWord::of_sounds(word.iter().map(|syllable| syllable.sounds.as_slice()))
        };
        match self.script {
            Script::Han => self.korean.get().map(Vec::as_slice).unwrap_or_default(),
            _ => self.korean.get_or_init(|| self.readings.iter().map(of_sounds).collect()),
        }
    }
}

/// How alike two words are as Chinese, how they relate, and the pinyin that both stand for. `None` when they do not read
/// so throughout, or not with the same number of syllables.
pub fn compare_words(a: &ChineseWord, b: &ChineseWord) -> Option<(Points, Relation, String)> {
    let pairs = a.readings.iter().flat_map(|one| b.readings.iter().map(move |other| (one, other)));
    let latin = a.script == Script::Latin && b.script == Script::Latin;
    pairs
        .filter_map(|(one, other)| of_syllables(one, other))
        .reduce(|best, next| if next.0 > best.0 { next } else { best })
        // Two words in letters that differ are not the same in pinyin; Wade-Giles and pinyin may be.
        .filter(|found| !latin || found.0 > Points::ZERO)
        .map(|(points, pinyin)| (points, Relation::ChineseRomanization, pinyin))
}

/// How alike a Chinese word, read in Korean, and a Korean word in another script than characters are, how they relate,
/// and the Hangul that both stand for.
pub fn compare_in_korean(chinese: &ChineseWord, korean: &KoreanWord) -> Option<(Points, Relation, String)> {
    if chinese.is_empty() || korean.is_empty() {
        return None;
    }
    let found = chinese.korean().iter().filter_map(|word| korean::compare_words(word, korean));
    let (points, hangul) = found.max_by_key(|found| found.0).filter(|(_, hangul)| !hangul.is_empty())?;
    Some((Points(points.0.min(READ_IN_KOREAN)), Relation::SinoKorean, hangul))
}

/// How alike two names of firms are as one sequence of Chinese syllables, legal forms aside; the parts of one may be cut
/// otherwise than those of the other. `None` unless one is in characters and both read as Chinese throughout.
pub fn compare_firms(a: &[Part], b: &[Part]) -> Option<(Points, Relation, String)> {
    let characters = |parts: &[Part]| parts.iter().any(|part| part.script == Script::Han);
    if !characters(a) && !characters(b) {
        return None;
    }
    let (one, other) = (sequence(a)?, sequence(b)?);
    if one.len() < 2 || one.len() != other.len() {
        return None;
    }
    let (points, pinyin) = of_syllables(&one, &other)?;
    Some((points, Relation::ChineseRomanization, pinyin))
}

/// Pushes the keys under which words of firms that are Chinese find each other; for a long word in characters those of
/// every run of two to four. None for other words.
pub fn word_keys(part: &Part, out: &mut Vec<u32>) {
    let mut push = |syllables: &[Syllable]| {
        for key in combine(syllables.iter().map(|syllable| syllable.sounds.as_slice()), MOST_KEYS) {
            if !out.contains(&key) {
                out.push(key);
            }
        }
    };
    for word in readings(part) {
        push(&word);
        if part.script == Script::Han && word.len() <= MOST_CHARACTERS {
            RUNS.for_each(|length| word.windows(length).for_each(&mut push));
        }
    }
    if part.script == Script::Han {
        if let Some(word) = korean_readings(part) {
            korean::word_keys(&word, out);
        }
    } else if KoreanWord::read(part).is_empty() {
        // What reads as Korean itself has such keys already.
        ChineseWord::read(part).korean().iter().for_each(|word| word.keys(out));
    }
}

fn sequence(parts: &[Part]) -> Option<Vec<Syllable>> {
    let mut all = Vec::new();
    for part in parts.iter().filter(|part| part.role != Role::LegalForm) {
        if part.role == Role::Generic {
            // Its letters are the common word for it: 科技 and Keji are both "technology".
            let word = xxhash_rust::xxh64::xxh64(part.letters.as_bytes(), 0) as u16;
            all.push(Syllable { letter: None, sounds: vec![word | NO_SOUND] });
        } else {
            all.extend(readings(part).into_iter().next()?);
        }
    }
    Some(all)
}

/// The ways to read a word as Chinese syllables.
fn readings(part: &Part) -> Vec<Vec<Syllable>> {
    match part.script {
        Script::Han => {
            let read = |letter| {
                let sounds = table::character_sounds(letter);
                let letter = Some(table::traditional(letter));
                (!sounds.is_empty()).then_some(Syllable { letter, sounds })
            };
            part.letters.chars().map(read).collect::<Option<Vec<_>>>().into_iter().collect()
        }
        Script::Latin => in_letters(&part.letters),
        _ => Vec::new(),
    }
}

fn in_letters(word: &str) -> Vec<Vec<Syllable>> {
    let in_system = |system| {
        cuts(word, system, LONGEST_WORD).into_iter().map(move |cut| {
            let sounds = |bytes| table::sounds(word.get(bytes).unwrap_or_default(), system);
            let syllable = |bytes| Syllable { letter: None, sounds: sounds(bytes).collect() };
            cut.into_iter().map(syllable).collect::<Vec<_>>()
        })
    };
    let all = [System::Pinyin, System::WadeGiles].into_iter().flat_map(in_system);
    all.filter(|word| word.len() > 1).collect()
}

fn of_syllables(a: &[Syllable], b: &[Syllable]) -> Option<(Points, String)> {
    if a.len() != b.len() {
        return None;
    }
    let (mut pinyin, mut contradicting, mut exact) = (Vec::new(), 0, true);
    for (one, other) in a.iter().zip(b) {
        let both = one.letter.is_some() && other.letter.is_some();
        exact &= both && one.letter == other.letter;
        let shared = one.sounds.iter().find(|sound| other.sounds.contains(sound));
        match shared.filter(|_| !both || one.letter == other.letter) {
            Some(sound) => pinyin.extend(Some(table::pinyin(*sound)).filter(|sound| !sound.is_empty())),
            None => contradicting += 1,
        }
    }
    Some(match contradicting {
        0 if exact => (Points::ONE, pinyin.join(" ")),
        0 => (SAME_SOUNDS, pinyin.join(" ")),
        1 if a.len() > 2 => (ONE_CONTRADICTS, String::new()),
        _ => (Points::ZERO, String::new()),
    })
}

/// A word in characters as Koreans read it, in Hangul: its first readings.
fn korean_readings(part: &Part) -> Option<Part> {
    let letters: Option<String> = part
        .letters
        .chars()
        .map(|letter| table::readings(letter).first().map(|read| read.korean.to_char()))
        .collect();
    let letters = letters?;
    Some(Part { marked: letters.clone(), letters, script: Script::Hangul, ..part.clone() })
}
