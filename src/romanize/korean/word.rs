//! Words of company names in Korean: Geumpungri, Kumphungri and 금풍리 are one word.
//!
//! A word is read syllable by syllable like a given name, without a surname and of two syllables or more.

use super::compare::rarity;
use super::hangul::Syllable;
use super::hanja;
use super::key;
use super::lattice::{Lattice, MOST_SYLLABLES, Reading, Word};
use super::orthography::{CYRILLIC, HANGUL, LATIN, Orthography};
use super::{Place, likelihood, parse};
use crate::hit::Points;
use crate::name::Part;
use crate::script::Script;

/// Most readings of a word with the same number of syllables.
const MOST_READINGS: usize = 3;
/// Highest similarity of words of which a syllable contradicts.
const CONTRADICTS: i32 = 4_000;

/// A Korean reading of a Chinese syllable that is one in 32 beside the usual one says nothing.
const SELDOM: u16 = 20;

/// Syllables of a word, each with its readings by syllable ascending.
type Syllables = Vec<Vec<Reading>>;

/// A word of a company name as Korean: the ways to cut it into syllables.
#[derive(Debug, Clone, Default)]
pub struct KoreanWord(Vec<Syllables>);

impl KoreanWord {
    /// Reads a word.
    pub fn read(part: &Part) -> KoreanWord {
        KoreanWord(readings(part))
    }

    /// Reads a word of Latin letters without marks.
    pub fn of_latin(text: &str) -> KoreanWord {
        KoreanWord(in_letters(text, 0, &LATIN))
    }

    /// Reads a word of Chinese syllables through the characters they may stand for.
    pub(crate) fn of_sounds<'a>(syllables: impl Iterator<Item = &'a [u16]>) -> KoreanWord {
        let usual = |sounds: &[u16]| {
            let mut readings = hanja::given_readings_of_sounds(sounds);
            let likely = |reading: &Reading| likelihood(reading, Place::Given);
            let best = readings.iter().map(likely).min().unwrap_or(0);
            readings.retain(|reading| likely(reading) <= best + SELDOM);
            readings
        };
        let word: Syllables = syllables.map(usual).collect();
        let read = word.len() > 1 && word.iter().all(|readings| !readings.is_empty());
        KoreanWord(read.then(|| southern(word)).into_iter().collect())
    }

    /// Pushes the keys under which words that [`compare_words`] finds alike find each other; none for other words.
    pub(crate) fn keys(&self, out: &mut Vec<u32>) {
        for word in &self.0 {
            let classes = word.iter().map(|syllable| key::classes(syllable, Place::Given));
            for key in key::combine(classes) {
                if !out.contains(&key) {
                    out.push(key);
                }
            }
        }
    }

    /// True when it does not read as Korean throughout.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// How alike two words are as Korean, and the word in Hangul that both can stand for (empty when they contradict).
/// `None` when either does not read as Korean throughout, or not with the same number of syllables.
pub fn compare_words(a: &KoreanWord, b: &KoreanWord) -> Option<(Points, String)> {
    let pairs = a.0.iter().flat_map(|one| b.0.iter().map(move |other| (one, other)));
    pairs
        .filter(|(one, other)| one.len() == other.len())
        .map(|(one, other)| of_syllables(one, other))
        .max_by_key(|found| found.0)
}

/// Pushes the keys of a part as a word ([`KoreanWord::keys`]).
pub fn word_keys(part: &Part, out: &mut Vec<u32>) {
    KoreanWord::read(part).keys(out);
}

fn of_syllables(a: &Syllables, b: &Syllables) -> (Points, String) {
    let (mut sum, mut hangul, mut contradicts) = (0, String::new(), false);
    for (one, other) in a.iter().zip(b) {
        let shared = one.iter().flat_map(|first| {
            let same = other.iter().filter(move |second| second.syllable == first.syllable);
            same.map(move |second| {
                (rarity(first.cost) + rarity(second.cost), likelihood(first, Place::Given), first.syllable)
            })
        });
        match shared.min() {
            Some((rarity, _, syllable)) => {
                sum += Points::ONE.0 - rarity;
                hangul.push(syllable.to_char());
            }
            None => contradicts = true,
        }
    }
    let mean = sum / a.len().max(1) as i32;
    if contradicts { (Points(mean.min(CONTRADICTS)), String::new()) } else { (Points(mean), hangul) }
}

fn readings(part: &Part) -> Vec<Syllables> {
    match part.script {
        Script::Hangul => {
            let syllables = part.letters.chars().map(|letter| {
                Syllable::of(letter).map(|syllable| vec![Reading { syllable, cost: 0, systems: HANGUL }])
            });
            let word: Option<Syllables> = syllables.collect();
            word.filter(|word| word.len() >= 2).map(southern).into_iter().collect()
        }
        Script::Latin | Script::Cyrillic => {
            let (text, marks) = parse::letters_of(part);
            let orthography = if part.script == Script::Cyrillic { &CYRILLIC } else { &LATIN };
            in_letters(&text, marks, orthography)
        }
        _ => Vec::new(),
    }
}

fn in_letters(text: &str, marks: u32, orthography: &'static Orthography) -> Vec<Syllables> {
    let lattice = Lattice::of(&Word { text, marks, neighbors: (None, None), orthography });
    let paths = (2..=MOST_SYLLABLES).flat_map(|length| lattice.paths(length).take(MOST_READINGS));
    let syllables =
        |path| southern(lattice.segments(path).map(|piece| lattice.readings(piece).to_vec()).collect());
    paths.map(syllables).collect()
}

/// The first syllable as South Koreans write it: 련합 and 연합 are one word.
fn southern(mut word: Syllables) -> Syllables {
    if let Some(first) = word.first_mut() {
        first.iter_mut().for_each(|reading| reading.syllable = reading.syllable.southern());
    }
    word
}
