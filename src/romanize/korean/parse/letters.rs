//! The letters of a part as the tables of syllables have them.

use crate::name::Part;
use crate::script::Script;
use crate::search::{self, find};
use std::borrow::Cow;

/// The letters of a Latin or Cyrillic part as the tables have them, and which of them bear a breve.
pub fn letters_of(part: &Part) -> (Cow<'_, str>, u32) {
    match part.script {
        Script::Cyrillic => (in_russian(part).into(), 0),
        // Whang and Whan are old habits for Hwang and Hwan.
        _ if find(&part.letters, "wh").is_some() => {
            (search::replaced(&part.letters, "wh", "hw").into(), marks(part))
        }
        _ => (part.letters.as_str().into(), marks(part)),
    }
}

/// The letters of a Cyrillic part with ё where it was typed, and the letters of other alphabets as Russian ones.
fn in_russian(part: &Part) -> String {
    let source = if part.marked.len() == part.letters.len() { &part.marked } else { &part.letters };
    source
        .chars()
        .map(|letter| match letter {
            'і' | 'ї' => 'и',
            'є' => 'е',
            'ґ' => 'г',
            'ў' => 'у',
            letter => letter,
        })
        .collect()
}

/// Bit n: letter n bears a breve, or the apostrophe that stands for it on lists.
fn marks(part: &Part) -> u32 {
    if part.marked == part.letters {
        return 0;
    }
    let mut marks = 0;
    let mut letter_number = 0_u32;
    for letter in part.marked.chars() {
        let vowel_before = letter_number > 0
            && part
                .letters
                .as_bytes()
                .get(letter_number as usize - 1)
                .is_some_and(|byte| b"ou".contains(byte));
        match letter {
            'ŏ' | 'ŭ' | 'ǒ' | 'ǔ' => {
                marks |= 1 << letter_number.min(31);
                letter_number += 1;
            }
            letter if letter.is_alphanumeric() => letter_number += 1,
            _ if vowel_before => marks |= 1 << (letter_number - 1).min(31),
            _ => {}
        }
    }
    if letter_number as usize == part.letters.len() { marks } else { 0 }
}

/// FNV-1a, 32 bits.
pub(super) fn fingerprint(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
