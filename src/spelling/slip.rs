//! What a typing slip costs, in hundredths of a letter.
//!
//! People drop, double and swap letters and hit the key beside; they hardly ever write some other consonant. A
//! difference of one arbitrary consonant is therefore most often another name (Volkov, Volnov) and costs more than
//! two letters; a dropped vowel costs less than one. The first letter is rarely mistyped. Digits are never slips:
//! General Bureau 313 is not 314.

use super::rules::is_vowel;

/// Words up to this length, where one letter makes another name more often than a slip does.
pub const SHORT_WORD: usize = 4;
/// What each slip after the first costs on top: two slips in one word are rare.
pub const FURTHER: u32 = 60;

const VOWEL_DROPPED: u32 = 90;
const VOWEL_CHANGED: u32 = 110;
const CONSONANT_DROPPED: u32 = 150;
const SWAPPED: u32 = 110;
/// The keys lie side by side, or the sounds differ in voice only.
const CONSONANT_NEAR: u32 = 165;
const CONSONANT_CHANGED: u32 = 280;
/// More than any limit.
const NEVER: u32 = 20_000;

/// Where a slip stands.
#[derive(Debug, Clone, Copy)]
pub struct Position {
    /// At the first letter of both words.
    pub first: bool,
    /// In words of at most [`SHORT_WORD`] letters.
    pub short: bool,
}

impl Position {
    fn weigh(self, cost: u32) -> u32 {
        let cost = if self.first { cost * 3 / 2 } else { cost };
        if self.short { cost * 7 / 5 } else { cost }
    }
}

/// A letter that one word lacks.
pub fn dropped(letter: u8, place: Position) -> u32 {
    if !letter.is_ascii_lowercase() {
        return NEVER;
    }
    place.weigh(if is_vowel(letter) { VOWEL_DROPPED } else { CONSONANT_DROPPED })
}

/// One letter written for another.
pub fn changed(x: u8, y: u8, place: Position) -> u32 {
    if !x.is_ascii_lowercase() || !y.is_ascii_lowercase() {
        return NEVER;
    }
    place.weigh(match (is_vowel(x), is_vowel(y)) {
        (true, true) => VOWEL_CHANGED,
        _ if beside(x, y) || voiced_pair(x, y) => CONSONANT_NEAR,
        _ => CONSONANT_CHANGED,
    })
}

/// Two letters in the other order.
pub fn swapped(x: u8, y: u8, place: Position) -> u32 {
    if !x.is_ascii_lowercase() || !y.is_ascii_lowercase() {
        return NEVER;
    }
    place.weigh(SWAPPED)
}

/// Keys side by side on a QWERTY keyboard, in the same row.
fn beside(x: u8, y: u8) -> bool {
    ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
        .iter()
        .any(|row| row.as_bytes().windows(2).any(|keys| keys == [x, y] || keys == [y, x]))
}

fn voiced_pair(x: u8, y: u8) -> bool {
    [*b"bp", *b"dt", *b"gk", *b"vf", *b"zs"].iter().any(|&[a, b]| (x, y) == (a, b) || (x, y) == (b, a))
}
