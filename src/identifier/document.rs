//! Numbers of documents, taxpayers and registrations: their canonical form. Their check digits are in `check_digit`.
//!
//! Letters and digits remain, upper case; spaces, hyphens, slashes, "No." and "№" go. Digits of other scripts become 0 to 9, and
//! Cyrillic letters that look like Latin ones become those: Belarusian and Ukrainian passports carry the same letters in both
//! scripts. Leading zeros stay: they are part of a number.

use crate::case::upper;

/// Fewest characters of a number that is looked up at all.
const SHORTEST: usize = 5;

/// Cyrillic capitals, and below each the Latin capital that is written like it.
const CYRILLIC: &str = "АВЕЅІЈКМНОРСТУХ";
const LATIN: &str = "ABESIJKMHOPCTYX";

/// First of ten consecutive digits, of the scripts whose keyboards write them: Arabic-Indic, Persian, N'Ko, Devanagari, Bengali,
/// Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Tibetan, Burmese, Khmer, Mongolian, full-width.
const ZEROS: [char; 19] = [
    '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}', '\u{be6}',
    '\u{c66}', '\u{ce6}', '\u{d66}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}', '\u{17e0}', '\u{1810}',
    '\u{ff10}',
];

/// Whether [`decimal`] knows it.
pub fn is_digit(letter: char) -> bool {
    decimal(letter).is_some()
}

/// The ASCII digit that a digit stands for.
pub fn decimal(letter: char) -> Option<char> {
    if letter.is_ascii_digit() {
        return Some(letter);
    }
    ZEROS
        .iter()
        .find_map(|zero| char::from_digit((letter as u32).checked_sub(*zero as u32).filter(|n| *n < 10)?, 10))
}

/// The canonical form; `None` for a text without digits, shorter than five characters or of one character alone.
pub fn canonical(typed: &str) -> Option<String> {
    let mut form = String::new();
    for letter in without_label(typed.trim()).chars().filter(|letter| letter.is_alphanumeric()) {
        match decimal(letter) {
            Some(digit) => form.push(digit),
            None => form.extend(upper(narrow(letter)).filter(|upper| upper.is_alphanumeric()).map(latin)),
        }
    }
    let first = form.chars().next()?;
    let usable = form.chars().count() >= SHORTEST
        && form.chars().any(|letter| letter.is_ascii_digit())
        && form.chars().any(|letter| letter != first);
    usable.then_some(form)
}

fn without_label(typed: &str) -> &str {
    ["No.", "no.", "NO.", "Nr.", "nr.", "№", "N°", "#"]
        .iter()
        .find_map(|label| typed.strip_prefix(label))
        .unwrap_or(typed)
}

/// Full-width letters as ASCII.
fn narrow(letter: char) -> char {
    match letter {
        '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => {
            char::from_u32(letter as u32 - 0xfee0).unwrap_or(letter)
        }
        other => other,
    }
}

fn latin(letter: char) -> char {
    CYRILLIC
        .chars()
        .zip(LATIN.chars())
        .find(|(cyrillic, _)| *cyrillic == letter)
        .map_or(letter, |(_, latin)| latin)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn writings_of_one_number_are_one() {
        for (typed, form) in [
            ("754 110 065", Some("754110065")),
            ("No. 754110065", Some("754110065")),
            ("№754-110/065", Some("754110065")),
            ("ps-745220146", Some("PS745220146")),
            ("МР 1234567", Some("MP1234567")),
            ("ＡＢ１２３４５", Some("AB12345")),
            ("٧٥٤١١٠٠٦٥", Some("754110065")),
            ("00085243", Some("00085243")),
            ("12", None),
            ("none", None),
            ("00000000", None),
            ("", None),
        ] {
            assert_eq!(canonical(typed).as_deref(), form, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn canonical_forms_are_settled(text: String) {
            if let Some(form) = canonical(&text) {
                prop_assert_eq!(canonical(&form), Some(form));
            }
        }

        #[test]
        fn case_space_and_punctuation_are_no_matter(number in "[A-Z0-9]{5,18}") {
            let spread: String = number.chars().flat_map(|letter| [letter, ' ', '-', '.', '/']).collect();
            prop_assert_eq!(canonical(&spread), canonical(&number));
            prop_assert_eq!(canonical(&number.to_lowercase()), canonical(&number));
        }
    }
}
