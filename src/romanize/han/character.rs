//! Chinese characters and how they are read, unpacked when first used.
//!
//! [`crate::tables::han`] holds them as columns, character by character in the order of Unicode: small numbers, a Korean syllable
//! and which of the sounds of that syllable it is. `han.tsv` is the table to be read in a review.

use crate::leb128;
use crate::romanize::korean::hangul::Syllable;
use crate::tables::han::{FORMS, LETTERS, RANKS, READINGS, SYLLABLE_SOUNDS, SYLLABLES};
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

/// All readings, by character; the usual Chinese reading first.
pub static CHARACTERS: LazyLock<Vec<Character>> = LazyLock::new(|| {
    let mut all = unpacked();
    all.sort_unstable();
    all.into_iter().filter_map(Character::of).collect()
});

impl Character {
    /// As a number, in the order of [`CHARACTERS`]: everything large is sorted as numbers here, by one sort in the program.
    fn number(self) -> u64 {
        let letter = u64::from(self.letter) << 1 | u64::from(!self.usual);
        let sound = (letter << 1 | u64::from(!self.of_names)) << SOUND_BITS | u64::from(self.sound);
        let korean = sound << KOREAN_BITS | self.korean.index() as u64;
        korean << LETTER_BITS | u64::from(self.traditional)
    }

    fn of(number: u64) -> Option<Character> {
        let mut rest = number;
        let mut last = |bits: u32| {
            let field = rest & ((1 << bits) - 1);
            rest >>= bits;
            field as u32
        };
        Some(Character {
            traditional: char::from_u32(last(LETTER_BITS))?,
            korean: Syllable::at(last(KOREAN_BITS) as u16),
            sound: last(SOUND_BITS) as u16,
            of_names: last(1) == 0,
            usual: last(1) == 0,
            letter: char::from_u32(last(LETTER_BITS))?,
        })
    }
}

/// Bits of a Chinese character, of a Korean syllable, of a sound of Chinese.
const LETTER_BITS: u32 = 20;
const KOREAN_BITS: u32 = 12;
const SOUND_BITS: u32 = 10;

/// The readings of all characters and of their simplified and other forms, as numbers.
fn unpacked() -> Vec<u64> {
    let numbers: Vec<u32> = leb128::read(SYLLABLE_SOUNDS).collect();
    let syllables: Vec<(Syllable, &[u32])> =
        SYLLABLES.chars().filter_map(Syllable::of).zip(numbers.split(|number| *number == 0)).collect();
    let (mut ranks, mut forms) = (leb128::read(RANKS), FORMS.chars().peekable());
    let (mut all, mut code) = (Vec::new(), 0);
    for (letter, syllable) in leb128::read(LETTERS).zip(leb128::read(READINGS)) {
        code += letter >> 2;
        let (Some(traditional), Some((korean, sounds))) =
            (char::from_u32(code), syllables.get(syllable as usize))
        else {
            break;
        };
        let mut written = vec![traditional];
        if letter & HAS_FORMS != 0 {
            written.extend(forms.next());
            while forms.next_if_eq(&'-').is_some() {
                written.extend(forms.next());
            }
        }
        let mut usual = true;
        for rank in ranks.by_ref() {
            let sound = sounds.get(rank as usize >> 1).map_or(0, |number| *number as u16 - 1);
            let (korean, of_names) = (*korean, letter & OF_NAMES != 0);
            let form = |letter| Character { letter, traditional, korean, sound, usual, of_names };
            all.extend(written.iter().map(|letter| form(*letter).number()));
            usual = false;
            if rank & MORE == 0 {
                break;
            }
        }
    }
    all
}

/// The low bits of a letter: it has other forms, and it is usual in names; of a rank: the letter has another sound.
pub(super) const HAS_FORMS: u32 = 1;
pub(super) const OF_NAMES: u32 = 2;
pub(super) const MORE: u32 = 1;
