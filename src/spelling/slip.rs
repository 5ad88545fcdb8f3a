//! What a typing slip costs, in hundredths of a letter.
//!
//! People drop, double and swap letters and hit the key beside; they hardly ever write some other consonant. A
//! difference of one arbitrary consonant is therefore most often another name (Volkov, Volnov) and costs more than
//! two letters; a dropped vowel costs less than one. The first letter is rarely mistyped. Digits are never slips:
//! General Bureau 313 is not 314.

use super::form::is_vowel;

/// Words up to this length, where one letter makes another name more often than a slip does.
pub const SHORT_WORD: usize = 4;
/// What each slip after the first costs on top: two slips in one word are rare.
pub const FURTHER: u32 = 60;

const VOWEL_DROPPED: u32 = 90;
const VOWEL_CHANGED: u32 = 110;
const CONSONANT_DROPPED: u32 = 150;
/// A last a more or less, or for o, is the name of a woman and not of a man: Aleksandr, Aleksandra; Mario, Maria.
const GENDER_CHANGED: u32 = 220;
const SWAPPED: u32 = 110;
/// The keys lie side by side, or the sounds differ in voice only.
const CONSONANT_NEAR: u32 = 165;
const CONSONANT_CHANGED: u32 = 280;
/// The least that a slip costs which changes the consonants of a word or their order.
pub const CONSONANT_LEAST: u32 = SWAPPED;
/// The least that any slip costs.
pub const LEAST: u32 = VOWEL_DROPPED;
/// More than any limit.
const NEVER: u32 = 20_000;

/// Where a slip stands.
#[derive(Debug, Clone, Copy)]
pub struct Position {
    /// At the first letter of both words.
    pub first: bool,
    /// At the last letter of both words, or past the last of one.
    pub last: bool,
    /// In words of at most [`SHORT_WORD`] letters.
    pub short: bool,
}

impl Position {
    fn weigh(self, cost: u32) -> u32 {
        let cost = if self.first { cost * 3 / 2 } else { cost };
        if self.short { cost * 7 / 5 } else { cost }
    }
}

/// The least that a slip costs which takes a letter, alone or for another one.
pub fn least(letter: u8, short: bool) -> u32 {
    dropped(letter, Position { first: false, last: false, short })
}

/// A letter that one word lacks.
pub fn dropped(letter: u8, place: Position) -> u32 {
    if !letter.is_ascii_lowercase() {
        return NEVER;
    }
    place.weigh(match letter {
        b'a' if place.last => GENDER_CHANGED,
        _ if is_vowel(letter) => VOWEL_DROPPED,
        _ => CONSONANT_DROPPED,
    })
}

/// One letter written for another.
pub fn changed(x: u8, y: u8, place: Position) -> u32 {
    if !x.is_ascii_lowercase() || !y.is_ascii_lowercase() {
        return NEVER;
    }
    let cost = CHANGED.get(usize::from(x - b'a')).and_then(|row| row.get(usize::from(y - b'a')));
    if place.last && matches!((x, y), (b'a', b'o') | (b'o', b'a')) {
        return place.weigh(GENDER_CHANGED);
    }
    place.weigh(cost.map_or(NEVER, |cost| u32::from(*cost)))
}

/// Two letters in the other order.
pub fn swapped(x: u8, y: u8, place: Position) -> u32 {
    if !x.is_ascii_lowercase() || !y.is_ascii_lowercase() {
        return NEVER;
    }
    place.weigh(SWAPPED)
}

/// Whether one slip makes one word of the other, behind the first letter: one dropped or added, the key beside written for it, two
/// swapped; and, where `vowels`, one vowel for another.
pub fn is_one(a: &[u8], b: &[u8], vowels: bool) -> bool {
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (rest_a, rest_b) = (a.get(same..).unwrap_or_default(), b.get(same..).unwrap_or_default());
    let end = rest_a.iter().rev().zip(rest_b.iter().rev()).take_while(|(x, y)| x == y).count();
    let changed = |rest: &[u8]| rest.len() - end;
    same > 0
        && match (changed(rest_a), changed(rest_b)) {
            (0, 1) | (1, 0) => true,
            (1, 1) => rest_a.first().zip(rest_b.first()).is_some_and(|(x, y)| is_near(*x, *y, vowels)),
            (2, 2) => rest_a.first() == rest_b.get(1) && rest_a.get(1) == rest_b.first(),
            _ => false,
        }
}

fn is_near(x: u8, y: u8, vowels: bool) -> bool {
    vowels && is_vowel(x) && is_vowel(y) || NEAR.contains(&[x, y]) || NEAR.contains(&[y, x])
}

/// Cost of writing one letter for another, by their places in the alphabet.
static CHANGED: [[u16; 26]; 26] = changed_table();

const fn changed_table() -> [[u16; 26]; 26] {
    let mut table = [[CONSONANT_CHANGED as u16; 26]; 26];
    let mut x = 0;
    while x < 26 {
        let mut y = 0;
        while y < 26 {
            if is_vowel(b'a' + x as u8) && is_vowel(b'a' + y as u8) {
                table[x][y] = VOWEL_CHANGED as u16;
            }
            y += 1;
        }
        x += 1;
    }
    let mut n = 0;
    while n < NEAR.len() {
        let (x, y) = ((NEAR[n][0] - b'a') as usize, (NEAR[n][1] - b'a') as usize);
        if table[x][y] > CONSONANT_NEAR as u16 {
            table[x][y] = CONSONANT_NEAR as u16;
            table[y][x] = CONSONANT_NEAR as u16;
        }
        n += 1;
    }
    table
}

/// Keys side by side in a row of a QWERTY keyboard, and sounds that differ in voice.
const NEAR: &[[u8; 2]] = &[
    *b"qw", *b"we", *b"er", *b"rt", *b"ty", *b"yu", *b"ui", *b"io", *b"op", *b"as", *b"sd", *b"df", *b"fg",
    *b"gh", *b"hj", *b"jk", *b"kl", *b"zx", *b"xc", *b"cv", *b"vb", *b"bn", *b"nm", *b"bp", *b"dt", *b"gk",
    *b"vf", *b"zs",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_changes_one_place_behind_the_first_letter() {
        for (a, b, expected) in [
            ("keating", "keatig", true),
            ("keating", "keatting", true),
            ("keating", "kaeting", true),
            ("keating", "keatong", true),
            ("keating", "seating", false),
            ("keating", "kealing", false),
            ("keating", "keating", false),
            ("keating", "kaetign", false),
            ("keating", "keats", false),
        ] {
            assert_eq!(is_one(a.as_bytes(), b.as_bytes(), true), expected, "{a} {b}");
            assert_eq!(is_one(b.as_bytes(), a.as_bytes(), true), expected, "{b} {a}");
        }
    }

    #[test]
    fn a_vowel_far_from_another_is_no_slip_of_the_hand() {
        let by_hand = |a: &str, b: &str| is_one(a.as_bytes(), b.as_bytes(), false);
        assert!(by_hand("velmor", "velmir") && by_hand("velmor", "vlemor"));
        assert!(!by_hand("velmor", "valmor"));
    }
}
