//! Korean syllables as small numbers.
//!
//! A syllable is an initial (19), a vowel (21) and a final. Of the 27 finals of Hangul only seven sound different at
//! the end of a syllable, and romanizations write those seven, so that a [`Syllable`] keeps no more: 빛 and 빗 are
//! one. Numbers follow the order of the Unicode Hangul block (Unicode Standard, section 3.12).

/// Number of different syllables.
pub const COUNT: usize = 19 * 21 * 8;

/// A syllable: initial, vowel, and one of seven finals or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Syllable(u16);

const FIRST: u32 = 0xac00;
const LAST: u32 = 0xd7a3;

/// ㅇ, the silent initial.
pub const SILENT: u8 = 11;
/// ㄴ as an initial.
pub const N: u8 = 2;
/// ㄹ as an initial.
pub const R: u8 = 5;
/// ㅣ.
pub const I: u8 = 20;

/// The seven finals in the order of their numbers, as Unicode numbers them.
const FINALS: [u32; 8] = [0, 1, 4, 19, 8, 16, 17, 21];

impl Syllable {
    /// Puts a syllable together; numbers past the end are taken for the last ones.
    pub const fn new(initial: u8, vowel: u8, last: u8) -> Syllable {
        Syllable(initial as u16 * 168 + vowel as u16 * 8 + last as u16)
    }

    /// The syllable of a Hangul character.
    pub const fn of(letter: char) -> Option<Syllable> {
        let code = letter as u32;
        if code < FIRST || code > LAST {
            return None;
        }
        let (initial, vowel, last) = ((code - FIRST) / 588, (code - FIRST) % 588 / 28, (code - FIRST) % 28);
        let last = match last {
            0 => 0,
            1..=3 | 9 | 24 => 1,
            4..=6 => 2,
            8 | 11..=13 | 15 => 4,
            10 | 16 => 5,
            14 | 17 | 18 | 26 => 6,
            21 => 7,
            _ => 3,
        };
        Some(Syllable::new(initial as u8, vowel as u8, last))
    }

    /// The syllable of a number that [`Syllable::index`] gave.
    pub const fn at(number: u16) -> Syllable {
        Syllable(number)
    }

    /// Its number, below [`COUNT`].
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// Number of its initial, 0 ㄱ to 18 ㅎ.
    pub const fn initial(self) -> u8 {
        (self.0 / 168) as u8
    }

    /// Number of its vowel, 0 ㅏ to 20 ㅣ.
    pub const fn vowel(self) -> u8 {
        (self.0 % 168 / 8) as u8
    }

    /// Number of its final: none, ㄱ, ㄴ, ㄷ, ㄹ, ㅁ, ㅂ, ㅇ.
    pub const fn last(self) -> u8 {
        (self.0 % 8) as u8
    }

    /// How many of initial, vowel and final differ.
    pub const fn jamo_apart(self, other: Syllable) -> u8 {
        (self.initial() != other.initial()) as u8
            + (self.vowel() != other.vowel()) as u8
            + (self.last() != other.last()) as u8
    }

    /// The Hangul character; finals that sound alike as ㄱ ㅅ ㅂ ㄹ.
    pub fn to_char(self) -> char {
        let last = FINALS.get(usize::from(self.last())).copied().unwrap_or(0);
        let code = FIRST + u32::from(self.initial()) * 588 + u32::from(self.vowel()) * 28 + last;
        char::from_u32(code).unwrap_or('가')
    }

    /// As South Koreans write it at the beginning of a word: 리 이, 녀 여, 로 노. North Koreans don't change it.
    pub const fn southern(self) -> Syllable {
        let initial = self.initial();
        let before_y = matches!(self.vowel(), 2 | 3 | 6 | 7 | 12 | 17 | I);
        match (initial, before_y) {
            (N | R, true) => Syllable::new(SILENT, self.vowel(), self.last()),
            (R, false) => Syllable::new(N, self.vowel(), self.last()),
            _ => self,
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn characters_and_syllables_are_one() {
        for letter in "김웅순률렬녀빗꼭쾌뷔".chars() {
            assert_eq!(Syllable::of(letter).map(Syllable::to_char), Some(letter));
        }
        assert_eq!(Syllable::of('빛'), Syllable::of('빗'));
        assert_eq!(Syllable::of('a'), None);
        let all: std::collections::BTreeSet<_> = ('가'..='힣').filter_map(Syllable::of).collect();
        assert_eq!(all.len(), COUNT);
        assert!(all.iter().all(|syllable| syllable.index() < COUNT));
    }

    #[test]
    fn south_and_north_initials() {
        for (north, south) in "리림류로녀라련례뢰니강".chars().zip("이임유노여나연예뇌이강".chars())
        {
            assert_eq!(Syllable::of(north).map(Syllable::southern), Syllable::of(south));
        }
    }
}
