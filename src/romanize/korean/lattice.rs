//! One written word -> the ways to cut it into Korean syllables.
//!
//! From every reachable place of the word, each initial, vowel and final that fits is tried; what comes out is a
//! lattice of segments, each with the syllables it can stand for. Paths from end to end are the readings of the word.
//!
//! Neighbors matter where systems write sounds as they change: before a vowel a final is voiced (Iru for 일우), before
//! ㄴ and ㅁ it becomes nasal, and ㄹ after a consonant is written n (Sŏngnyŏl for 성렬). Those readings cost a little,
//! since names are mostly written syllable by syllable.

use super::PLAIN_SPELLING;
use super::frequency::{self, NEVER};
use super::hangul::{N, R, SILENT, Syllable};
use super::orthography::{self, DPRK, KONTSEVICH, MR, Orthography, RR, Spelling, Spellings};
use crate::order;
use crate::search::has;

/// Longest word that is read, in bytes.
pub const LONGEST_WORD: usize = 30;
/// Most syllables of a word.
pub const MOST_SYLLABLES: usize = 6;

/// Most ways through a word that are looked at.
const MOST_PATHS: usize = 64;

/// Segments and readings that a word of two syllables has, at most as a rule: their room is taken at once.
const USUAL_SEGMENTS: usize = 12;
const USUAL_READINGS: usize = 64;

/// Readings of a segment that cost more are no readings: less than one in five hundred writes so.
const DEAREST: u8 = 36;
/// A habit that is no plain spelling is left out when its syllable is that much less likely than the best reading of the
/// segment. A rare syllable that is spelled plainly is kept: beside Hangul it may be the one that is meant (키, 쌍).
const FAR_BEHIND: u16 = 36;
/// Numbers of the initials ㄲ ㄸ ㅃ ㅉ.
const TENSE: [u8; 4] = [1, 4, 8, 13];
/// Cost of a sound change inside a word.
const CHANGE: u8 = 8;
/// What it costs further in a habit: who writes Sungmin for 성민 writes Sukmin for 석민.
const CHANGED_HABIT: u8 = 12;
/// Cost of a final that is written voiced before a vowel.
const LIAISON: u8 = 4;
/// Cost of reading a marked vowel (ŏ, u') as one without: apostrophes are sometimes misplaced.
const MARK_IGNORED: u8 = 10;

/// A syllable that letters can stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// The syllable.
    pub syllable: Syllable,
    /// How unusual the spelling is for it, in quarter bits.
    pub cost: u8,
    /// Named systems that spell it so.
    pub systems: u8,
}

impl Reading {
    /// A usual spelling of a syllable that names have.
    pub fn is_plain(&self) -> bool {
        self.cost <= PLAIN_SPELLING && frequency::given(self.syllable) != NEVER
    }
}

/// A word to be read.
#[derive(Debug, Clone, Copy)]
pub struct Word<'a> {
    /// Its letters.
    pub text: &'a str,
    /// Bit n: letter n bears a breve or its apostrophe.
    pub marks: u32,
    /// Letters before and after that it is hyphenated to.
    pub neighbors: (Option<char>, Option<char>),
    /// Tables of its alphabet.
    pub orthography: &'static Orthography,
}

/// A piece of a word and its readings.
#[derive(Debug, Clone, Copy)]
pub struct Segment {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    from: usize,
    to: usize,
    best: u16,
}

/// The segments of a word and the ways through them.
#[derive(Debug, Default)]
pub struct Lattice {
    segments: Vec<Segment>,
    readings: Vec<Reading>,
    paths: Vec<Path>,
}

/// A way through a word.
#[derive(Debug, Clone, Copy)]
pub struct Path {
    segments: [u8; MOST_SYLLABLES],
    /// Number of syllables.
    pub length: usize,
    /// Cost of the most likely reading: how unusual the spellings and the syllables are.
    pub cost: u16,
}

impl Lattice {
    /// Reads a word. Without a path it is not Korean.
    pub fn of(word: &Word) -> Lattice {
        let mut lattice = Lattice::default();
        if word.text.len() <= LONGEST_WORD {
            lattice.fill(word);
        }
        // Most words that are not Korean end somewhere in the middle.
        if lattice.segments.iter().any(|segment| segment.end == word.text.len()) {
            let mut path = Path { segments: [0; MOST_SYLLABLES], length: 0, cost: 0 };
            lattice.walk(word.text.len(), 0, &mut path);
            order::by_key(&mut lattice.paths, |path| (path.cost, path.segments));
        }
        lattice
    }

    /// Paths of that many syllables, the most likely first.
    pub fn paths(&self, length: usize) -> impl Iterator<Item = &Path> {
        self.paths.iter().filter(move |path| path.length == length)
    }

    /// True when the word can't be read.
    pub fn is_empty(&self) -> bool {
        self.paths.is_empty()
    }

    /// The segments of a path.
    pub fn segments<'a>(&'a self, path: &'a Path) -> impl Iterator<Item = &'a Segment> {
        path.segments.iter().take(path.length).filter_map(|at| self.segments.get(usize::from(*at)))
    }

    /// The readings of a segment.
    pub fn readings(&self, segment: &Segment) -> &[Reading] {
        self.readings.get(segment.from..segment.to).unwrap_or_default()
    }

    fn fill(&mut self, word: &Word) {
        let mut reachable = 1_u32;
        let mut found: Vec<(usize, Reading)> = Vec::with_capacity(USUAL_READINGS);
        for start in 0..word.text.len() {
            if reachable >> start & 1 == 0 {
                continue;
            }
            found.clear();
            syllables_at(word, start, &mut |end, reading| found.push((end, reading)));
            order::by_key(&mut found, |(end, reading)| (*end, reading.syllable, reading.cost));
            found.dedup_by_key(|(end, reading)| (*end, reading.syllable));
            for same_end in found.chunk_by(|(one, _), (other, _)| one == other) {
                if self.add(start, same_end) {
                    reachable |= same_end.first().map_or(0, |(end, _)| 1 << end);
                }
            }
        }
    }

    /// Adds a segment; false where no name has a syllable that it can stand for.
    fn add(&mut self, start: usize, found: &[(usize, Reading)]) -> bool {
        let likely =
            |reading: &Reading| u16::from(reading.cost) + u16::from(frequency::given(reading.syllable));
        // A doubled consonant at the beginning is Korean, whatever the syllable: Jjini.
        let tense = |reading: &Reading| start == 0 && TENSE.contains(&reading.syllable.initial());
        let in_use =
            found.iter().filter(|(_, reading)| frequency::given(reading.syllable) != NEVER || tense(reading));
        let Some(best) = in_use.map(|(_, reading)| likely(reading)).min() else { return false };
        if self.segments.is_empty() {
            self.segments.reserve(USUAL_SEGMENTS);
            self.readings.reserve(USUAL_READINGS);
        }
        let from = self.readings.len();
        let kept = found
            .iter()
            .filter(|(_, reading)| reading.cost <= PLAIN_SPELLING || likely(reading) <= best + FAR_BEHIND);
        self.readings.extend(kept.map(|(_, reading)| *reading));
        let end = found.first().map_or(start, |(end, _)| *end);
        self.segments.push(Segment { start, end, from, to: self.readings.len(), best });
        true
    }

    /// Pushes longer and longer paths from a place on; `MOST_PATHS` bounds the work on letters that repeat.
    fn walk(&mut self, length: usize, at: usize, path: &mut Path) {
        if at == length {
            self.paths.push(*path);
            return;
        }
        if path.length == MOST_SYLLABLES || self.paths.len() >= MOST_PATHS {
            return;
        }
        for number in 0..self.segments.len().min(usize::from(u8::MAX)) {
            let Some(segment) = self.segments.get(number).copied().filter(|segment| segment.start == at)
            else {
                continue;
            };
            let mut longer = *path;
            if let Some(slot) = longer.segments.get_mut(path.length) {
                *slot = number as u8;
            }
            longer.length += 1;
            longer.cost += segment.best;
            self.walk(length, segment.end, &mut longer);
        }
    }
}

/// Everything that letters from `start` on can stand for, to every end.
pub fn syllables_at(word: &Word, start: usize, found: &mut impl FnMut(usize, Reading)) {
    let before = match start {
        0 => word.neighbors.0,
        _ => word.text.get(..start).and_then(|text| text.chars().next_back()),
    };
    for initial in fitting(&word.orthography.initials, word.text, start) {
        let vowel_start = start + initial.text.len();
        let silent = initial.sound == SILENT;
        let changed = changed_initial(initial, before);
        for vowel in fitting(&word.orthography.vowels, word.text, vowel_start) {
            let Some(vowel_cost) = vowel.cost_after(silent) else { continue };
            let vowel_end = vowel_start + vowel.text.len();
            let mark = mark_cost(word.marks >> vowel_start & !(u32::MAX << vowel.text.len()), vowel.sound);
            for last in fitting(&word.orthography.finals, word.text, vowel_end) {
                let end = vowel_end + last.text.len();
                let after = if end == word.text.len() { word.neighbors.1 } else { letter_at(word.text, end) };
                let mut push = |initial: (u8, u8, u8), last: (u8, u8, u8), changes: u8| {
                    let (cost, systems) = orthography::cost(
                        (initial.1, initial.2),
                        (vowel_cost, vowel.systems),
                        (last.1, last.2),
                    );
                    let change = if systems == 0 { CHANGE + CHANGED_HABIT } else { CHANGE };
                    let cost = cost.saturating_add(mark).saturating_add(changes * change);
                    if cost <= DEAREST {
                        found(
                            end,
                            Reading {
                                syllable: Syllable::new(initial.0, vowel.sound, last.0),
                                cost,
                                systems,
                            },
                        );
                    }
                };
                let plain_initial = plain_initial(initial, before);
                let plain_last = spelled_last(last, after);
                push(plain_initial, plain_last, 0);
                let other_last = changed_last(last, after);
                if let Some((sound, systems)) = changed {
                    push((sound, 0, systems), plain_last, 1);
                }
                if let Some((sound, systems)) = other_last {
                    push(plain_initial, (sound, 0, systems), 1);
                    if let Some((first, other)) = changed {
                        push((first, 0, other), (sound, 0, systems), 2);
                    }
                }
            }
        }
    }
}

fn fitting<'a>(
    spellings: &Spellings,
    text: &'a str,
    at: usize,
) -> impl Iterator<Item = &'static Spelling> + use<'a> {
    spellings.beginning(text.as_bytes().get(at..).unwrap_or_default())
}

fn letter_at(text: &str, at: usize) -> Option<char> {
    text.get(at..).and_then(|rest| rest.chars().next())
}

/// After l, l is the usual spelling of ㄹ.
fn plain_initial(initial: &Spelling, before: Option<char>) -> (u8, u8, u8) {
    match (initial.text, before) {
        ("l", Some('l')) => (R, 0, RR | MR | DPRK),
        _ => (initial.sound, initial.cost(), initial.systems),
    }
}

/// ㄹ is written n after a nasal, and ㄴ is written l after l.
fn changed_initial(initial: &Spelling, before: Option<char>) -> Option<(u8, u8)> {
    match (initial.text, before?) {
        ("n", 'g' | 'm' | 'n') => Some((R, MR)),
        ("l", 'l') => Some((N, MR)),
        ("н", 'н' | 'м' | 'ъ') => Some((R, KONTSEVICH)),
        _ => None,
    }
}

/// Numbers of finals.
const K: u8 = 1;
const LAST_N: u8 = 2;
const T: u8 = 3;
const P: u8 = 6;

/// Finals that become nasal before ㄴ ㅁ, and ㄴ that becomes l before ㄹ.
fn changed_last(last: &Spelling, after: Option<char>) -> Option<(u8, u8)> {
    match (last.text, last.sound, after?) {
        // Desks that write this change keep r all the same: Amrokgang.
        ("ng", _, 'n' | 'm' | 'r') => Some((K, MR)),
        ("m", _, 'n' | 'm' | 'r') => Some((P, MR)),
        ("n", _, 'n' | 'm') => Some((T, MR)),
        ("l", _, 'l') => Some((LAST_N, MR)),
        ("н", LAST_N, 'н' | 'м') => Some((K, KONTSEVICH)),
        ("м", _, 'н' | 'м') => Some((P, KONTSEVICH)),
        ("л" | "ль", _, 'л') => Some((LAST_N, KONTSEVICH)),
        _ => None,
    }
}

/// A final before a vowel is written voiced.
fn spelled_last(last: &Spelling, after: Option<char>) -> (u8, u8, u8) {
    let vowel_follows = || after.is_some_and(|letter| has("aeiouwyhаеёиоуыэюяйвх", letter));
    match last.text {
        "r" | "g" | "b" if vowel_follows() => (last.sound, LIAISON, RR | MR),
        "р" | "г" | "б" if vowel_follows() => (last.sound, LIAISON, KONTSEVICH),
        _ => (last.sound, last.cost(), last.systems),
    }
}

/// ŏ and ŭ are ㅓ and ㅡ, alone or behind a glide.
fn mark_cost(marks: u32, vowel: u8) -> u8 {
    const MARKED: [u8; 5] = [4, 6, 14, 18, 19];
    if marks != 0 && !MARKED.contains(&vowel) { MARK_IGNORED } else { 0 }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::romanize::korean::orthography::{CYRILLIC, LATIN};

    fn hangul(text: &str, length: usize) -> Vec<String> {
        let orthography = if text.is_ascii() { &LATIN } else { &CYRILLIC };
        let lattice = Lattice::of(&Word { text, marks: 0, neighbors: (None, None), orthography });
        let mut read: Vec<String> = Vec::new();
        for path in lattice.paths(length) {
            let mut texts = vec![String::new()];
            for segment in lattice.segments(path) {
                let longer = |text: &String| {
                    let add = |reading: &Reading| format!("{text}{}", reading.syllable.to_char());
                    lattice.readings(segment).iter().map(add).collect::<Vec<_>>()
                };
                texts = texts.iter().flat_map(longer).collect();
            }
            read.extend(texts);
        }
        read
    }

    #[test]
    fn words_are_cut_into_syllables() {
        for (text, expected) in [
            ("ungsun", "웅순"),
            ("ungsun", "응순"),
            ("woongsoon", "웅순"),
            ("jongun", "정은"),
            ("jeongeun", "정은"),
            ("songnyol", "성렬"),
            ("iru", "일우"),
            ("myongguk", "명국"),
            ("hyokki", "혁기"),
            ("chollima", "천리마"),
            ("гёнхи", "경희"),
            ("чэин", "재인"),
            ("ир", "일"),
        ] {
            let read = hangul(text, expected.chars().count());
            assert!(read.iter().any(|reading| reading == expected), "{text}: {read:?}");
        }
    }

    #[test]
    fn other_words_are_not_korean() {
        for text in ["andreyev", "david", "child", "smith", "nguyen", "xiongshun", "andre", "wei", "", "a1"] {
            for length in 1..=MOST_SYLLABLES {
                assert_eq!(hangul(text, length), Vec::<String>::new(), "{text}");
            }
        }
    }
}
