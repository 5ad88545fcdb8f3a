//! Letters taken apart and put together again: the normalization forms NFC, NFD and NFKC of Unicode Standard Annex 15.
//!
//! The same as the crate `unicode-normalization`, which writes the table and is compared with this file over every code point;
//! it is not used itself because its tables, made to be read in place, take 50 KB of the compressed engine, and these 8.
//!
//! The table is three streams of numbers in LEB128 ([`crate::tables::decomposition`]): what is regular in Unicode (letters
//! in a row, marks that come again) makes small differences, which compress well. It is unpacked when first used, in a
//! quarter of a millisecond. Syllables of Hangul follow from arithmetic (The Unicode Standard, section 3.12).

use crate::leb128;
use crate::order;
use crate::tables::decomposition::{CLASSES, LETTERS, MARKS};
use std::sync::LazyLock;

/// How a letter is taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(PartialOrd, Ord))]
enum Way {
    /// Into two that put together give it back.
    Pair,
    /// Into letters that mean the same, and that stay apart.
    Canonical,
    /// Into letters that read alike: full-width, mathematical, ligatures.
    Compatible,
}

/// A letter that is taken apart, and where its parts stand in [`Tables::parts`].
struct Letter {
    letter: char,
    way: Way,
    start: u16,
    length: u8,
}

/// A stretch of code points of one combining class, or of marks.
struct Stretch {
    first: u32,
    last: u32,
    class: u8,
}

struct Tables {
    letters: Vec<Letter>,
    parts: Vec<char>,
    /// Two letters and what they are together, ascending: numbers, as everything long that is sorted here.
    pairs: Vec<u64>,
    classes: Vec<Stretch>,
    marks: Vec<Stretch>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let (letters, parts) = letters();
    let pair_of = |letter: &Letter| match parts.get(usize::from(letter.start)..)? {
        [first, second, ..] if letter.way == Way::Pair => Some(pair(*first, *second) | letter.letter as u64),
        _ => None,
    };
    let mut pairs: Vec<u64> = letters.iter().filter_map(pair_of).collect();
    pairs.sort_unstable();
    let class = |[gap, length, class]: [u32; 3]| (gap, length, class as u8);
    let mark = |[gap, length]: [u32; 2]| (gap, length, 0);
    let classes = stretches(rows(CLASSES).map(class));
    let marks = stretches(rows(MARKS).map(mark));
    Tables { letters, parts, pairs, classes, marks }
});

/// The first letter that is taken apart, or a mark: all below is left as it is.
const FIRST: char = '\u{a0}';

/// A text composed (NFC): й and ê are one letter each, however they were typed.
pub fn nfc(text: &str) -> String {
    if text.chars().all(|letter| letter < FIRST) { text.to_owned() } else { compose(&decompose(text, false)) }
}

/// A text decomposed (NFD): letters, and the marks on them.
pub fn nfd(text: &str) -> String {
    decompose(text, false).into_iter().collect()
}

/// A text composed, with forms that read alike folded (NFKC): full-width, mathematical, enclosed letters, ligatures.
pub fn nfkc(text: &str) -> String {
    if text.chars().all(|letter| letter < FIRST) { text.to_owned() } else { compose(&decompose(text, true)) }
}

/// Whether a character is a mark (General_Category M): it is written on, under or around the letter before it.
pub fn is_mark(letter: char) -> bool {
    letter >= FIRST && stretch_of(&TABLES.marks, letter).is_some()
}

fn decompose(text: &str, compatible: bool) -> Vec<char> {
    let mut parts = Vec::with_capacity(text.len());
    text.chars().for_each(|letter| take_apart(letter, compatible, &mut parts));
    let mut rest = parts.as_mut_slice();
    // Marks in the order of their classes; a letter parts the marks on it from those on the next.
    while let Some(begin) = rest.iter().position(|letter| class(*letter) != 0) {
        let (_, marked) = rest.split_at_mut(begin);
        let end = marked.iter().position(|letter| class(*letter) == 0).unwrap_or(marked.len());
        let (marks, after) = marked.split_at_mut(end);
        order::by_key(marks, |mark| class(*mark));
        rest = after;
    }
    parts
}

fn take_apart(letter: char, compatible: bool, into: &mut Vec<char>) {
    if letter < FIRST {
        return into.push(letter);
    }
    if let Some(jamo) = jamo(letter) {
        return into.extend(jamo.into_iter().flatten());
    }
    let tables: &Tables = &TABLES;
    let found = tables.letters.binary_search_by_key(&letter, |letter| letter.letter).ok();
    let Some(Letter { way, start, length, .. }) = found.and_then(|at| tables.letters.get(at)) else {
        return into.push(letter);
    };
    if *way == Way::Compatible && !compatible {
        return into.push(letter);
    }
    let parts = tables.parts.iter().skip(usize::from(*start)).take(usize::from(*length));
    parts.for_each(|part| take_apart(*part, compatible, into));
}

fn compose(parts: &[char]) -> String {
    let mut whole: Vec<char> = Vec::with_capacity(parts.len());
    // The letter that marks are put on, and the class of the last mark that stayed apart.
    let (mut base, mut last) = (None, 0);
    for &part in parts {
        let class = class(part);
        let free = base.filter(|at| at + 1 == whole.len() || last < class);
        let letter = free.and_then(|at| together(*whole.get(at)?, part));
        if let Some((letter, place)) = letter.zip(free.and_then(|at| whole.get_mut(at))) {
            *place = letter;
            continue;
        }
        if class == 0 {
            base = Some(whole.len());
        }
        last = class;
        whole.push(part);
    }
    whole.into_iter().collect()
}

/// The letter that two are together.
fn together(first: char, second: char) -> Option<char> {
    if let Some(syllable) = syllable(first, second) {
        return Some(syllable);
    }
    let (pairs, pair) = (&TABLES.pairs, pair(first, second));
    let found = pairs.get(pairs.partition_point(|known| *known < pair))?;
    char::from_u32((found ^ pair) as u32).filter(|_| found >> CODE == pair >> CODE)
}

/// Bits of a code point.
const CODE: u32 = 21;

/// Two letters in one number, with room for a third.
fn pair(first: char, second: char) -> u64 {
    (first as u64) << (2 * CODE) | (second as u64) << CODE
}

/// Hangul: first syllable, first initial, vowel and final jamo (one before it stands for none), and how many finals and
/// syllables of one initial there are.
const SYLLABLE: u32 = 0xac00;
const INITIAL: u32 = 0x1100;
const VOWEL: u32 = 0x1161;
const FINAL: u32 = 0x11a7;
const INITIALS: u32 = 19;
const VOWELS: u32 = 21;
const FINALS: u32 = 28;

fn jamo(letter: char) -> Option<[Option<char>; 3]> {
    let number =
        (letter as u32).checked_sub(SYLLABLE).filter(|number| *number < INITIALS * VOWELS * FINALS)?;
    let last = number % FINALS;
    Some([
        char::from_u32(INITIAL + number / (VOWELS * FINALS)),
        char::from_u32(VOWEL + number / FINALS % VOWELS),
        char::from_u32(FINAL + last).filter(|_| last > 0),
    ])
}

fn syllable(first: char, second: char) -> Option<char> {
    let place =
        |letter: char, from: u32, many: u32| (letter as u32).checked_sub(from).filter(|place| *place < many);
    if let (Some(initial), Some(vowel)) = (place(first, INITIAL, INITIALS), place(second, VOWEL, VOWELS)) {
        return char::from_u32(SYLLABLE + (initial * VOWELS + vowel) * FINALS);
    }
    let open = place(first, SYLLABLE, INITIALS * VOWELS * FINALS).filter(|number| number % FINALS == 0);
    let last = place(second, FINAL, FINALS).filter(|last| *last > 0);
    char::from_u32(SYLLABLE + open? + last?)
}

/// The canonical combining class: 0 of letters, and of marks that do not move.
fn class(letter: char) -> u8 {
    if letter < FIRST { 0 } else { stretch_of(&TABLES.classes, letter).map_or(0, |stretch| stretch.class) }
}

fn stretch_of(stretches: &[Stretch], letter: char) -> Option<&Stretch> {
    let code = letter as u32;
    let at = stretches.partition_point(|stretch| stretch.last < code);
    stretches.get(at).filter(|stretch| stretch.first <= code)
}

/// Unpacks [`LETTERS`]: per letter the distance from the one before, 4 x the number of parts + the way, and of each part the
/// distance from the part of that place in the letter before, or from the part before it.
fn letters() -> (Vec<Letter>, Vec<char>) {
    let (mut letters, mut parts): (Vec<Letter>, Vec<char>) = (Vec::new(), Vec::new());
    let [mut gaps, mut shapes, mut distances] = LETTERS.map(leb128::read);
    let (mut code, mut former) = (0, [0_u32; 2]);
    while let (Some(gap), Some(shape)) = (gaps.next(), shapes.next()) {
        code += gap;
        let (start, length) = (parts.len() as u16, shape as u8 >> 2);
        let way = match shape & 3 {
            0 => Way::Pair,
            1 => Way::Canonical,
            _ => Way::Compatible,
        };
        for place in 0..length {
            let from = former.get_mut(usize::from(place.min(1)));
            let (Some(from), Some(distance)) = (from, distances.next()) else { break };
            *from = from.wrapping_add(leb128::signed(distance));
            parts.extend(char::from_u32(*from));
        }
        letters.extend(char::from_u32(code).map(|letter| Letter { letter, way, start, length }));
    }
    (letters, parts)
}

/// Unpacks stretches: distance from the end of the one before, length less one, class.
fn stretches(rows: impl Iterator<Item = (u32, u32, u8)>) -> Vec<Stretch> {
    let mut end = 0;
    let stretch = |(gap, length, class)| {
        let first = end + gap;
        end = first + length;
        Stretch { first, last: end, class }
    };
    rows.map(stretch).collect()
}

fn rows<const N: usize>(bytes: &'static [u8]) -> impl Iterator<Item = [u32; N]> {
    let mut numbers = leb128::read(bytes);
    std::iter::from_fn(move || {
        let mut row = [0; N];
        for field in &mut row {
            *field = numbers.next()?;
        }
        Some(row)
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::leb128::{literal, zigzag};
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::{canonical_combining_class, compose, is_combining_mark};

    fn all() -> impl Iterator<Item = char> {
        '\0'..=char::MAX
    }

    /// The crate's decomposition of a letter; `None` where it stays whole, or is a syllable of Hangul.
    fn apart(letter: char) -> Option<(Way, Vec<char>)> {
        if jamo(letter).is_some() {
            return None;
        }
        let one = || std::iter::once(letter);
        let (canonical, compatible): (Vec<char>, Vec<char>) = (one().nfd().collect(), one().nfkd().collect());
        if canonical == [letter] {
            return (compatible != [letter]).then_some((Way::Compatible, compatible));
        }
        let (last, rest) = canonical.split_last()?;
        let pair = match rest.iter().copied().nfc().collect::<Vec<_>>()[..] {
            [first] if compose(first, *last) == Some(letter) => Some(vec![first, *last]),
            _ => None,
        };
        Some(pair.map_or((Way::Canonical, canonical), |pair| (Way::Pair, pair)))
    }

    fn letters_packed() -> [Vec<u8>; 3] {
        let [mut gaps, mut shapes, mut distances] = [const { Vec::new() }; 3];
        let (mut code, mut former) = (0, [0_u32; 2]);
        for (letter, (way, parts)) in all().filter_map(|letter| Some((letter, apart(letter)?))) {
            gaps.push(letter as u32 - code);
            code = letter as u32;
            shapes.push(parts.len() as u32 * 4 + way as u32);
            for (place, part) in parts.into_iter().enumerate() {
                let from = &mut former[place.min(1)];
                distances.push(zigzag((part as u32).wrapping_sub(*from)));
                *from = part as u32;
            }
        }
        [gaps, shapes, distances].map(leb128::write)
    }

    /// Stretches of letters that `of` gives the same number above 0, as rows.
    fn stretches_packed(with_class: bool, of: impl Fn(char) -> u8) -> Vec<u8> {
        let mut rows: Vec<(u32, u32, u8)> = Vec::new();
        for letter in all().filter(|letter| of(*letter) > 0) {
            let (code, class) = (letter as u32, of(letter));
            match rows.last_mut() {
                Some((_, last, former)) if *last + 1 == code && *former == class => *last = code,
                _ => rows.push((code, code, class)),
            }
        }
        let mut end = 0;
        leb128::write(rows.into_iter().flat_map(|(first, last, class)| {
            let row = [Some(first - end), Some(last - first), with_class.then_some(class.into())];
            end = last;
            row.into_iter().flatten()
        }))
    }

    fn generated() -> String {
        let (major, minor, update) = unicode_normalization::UNICODE_VERSION;
        let [gaps, shapes, distances] = letters_packed().map(|bytes| literal(&bytes));
        let classes = literal(&stretches_packed(true, canonical_combining_class));
        let marks = literal(&stretches_packed(false, |letter| is_combining_mark(letter).into()));
        format!(
            "//! How letters are taken apart, which marks move, and what is a mark. Generated from the crate `unicode-normalization` by\n\
             //! the tests of `decomposition.rs`, which describes the streams; UPDATE_TABLES=1 renews it.\n\n\
             /// Version of Unicode.\n\
             pub const UNICODE_VERSION: (u8, u8, u8) = ({major}, {minor}, {update});\n\n\
             /// Distances between the letters; numbers and ways of their parts; distances between the parts.\n\
             #[rustfmt::skip]\npub const LETTERS: [&[u8]; 3] = [\n{gaps},\n{shapes},\n{distances},\n];\n\n\
             /// Stretches of one combining class.\n#[rustfmt::skip]\npub const CLASSES: &[u8] = {classes};\n\n\
             /// Stretches of marks.\n#[rustfmt::skip]\npub const MARKS: &[u8] = {marks};\n"
        )
    }

    #[test]
    fn the_generated_table_is_fresh() {
        crate::tables::assert_fresh("decomposition", &generated());
    }

    fn agrees_with_the_crate(text: &str) {
        assert_eq!(nfc(text), text.nfc().collect::<String>(), "NFC of {text:?}");
        assert_eq!(nfd(text), text.nfd().collect::<String>(), "NFD of {text:?}");
        assert_eq!(nfkc(text), text.nfkc().collect::<String>(), "NFKC of {text:?}");
    }

    #[test]
    fn every_code_point_is_taken_apart_as_by_the_crate() {
        for letter in all() {
            agrees_with_the_crate(letter.encode_utf8(&mut [0; 4]));
            assert_eq!(is_mark(letter), is_combining_mark(letter), "{letter:?}");
            assert_eq!(class(letter), canonical_combining_class(letter), "{letter:?}");
        }
    }

    #[test]
    fn every_letter_with_every_mark_behind_it_is_put_together_as_by_the_crate() {
        let marks: Vec<char> = all().filter(|letter| class(*letter) > 0).collect();
        let letters = all().filter(|letter| apart(*letter).is_some());
        for (at, letter) in letters.enumerate() {
            // Two marks each, another pair for every letter: in their order, out of it, and on the letter taken apart.
            let (one, other) = (marks[at % marks.len()], marks[at * 7 % marks.len()]);
            for text in [
                format!("{letter}{one}{other}"),
                format!("a{other}{letter}{one}"),
                format!("{letter}\u{301}\u{323}"),
            ] {
                agrees_with_the_crate(&text);
                agrees_with_the_crate(&text.nfd().collect::<String>());
            }
        }
    }

    proptest! {
        #[test]
        fn any_text_is_normalized_as_by_the_crate(
            text in "\\PC{0,12}",
            marked in "([aeoуеигжㄱ가각ᄀ][ᅡ\u{11a8}\u{300}-\u{345}\u{591}-\u{5c7}\u{64b}-\u{65f}ー\u{3099}\u{1d165}-\u{1d16d}]{0,4}){0,6}",
        ) {
            agrees_with_the_crate(&text);
            agrees_with_the_crate(&marked);
        }
    }
}
