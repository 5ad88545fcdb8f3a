//! Internationalized domain names as people read them: `xn--e1afmkfd` is `пример` (RFC 3492, Punycode, 2003; RFC 5890, 2010).
//! A list may print either, a form may hold either, and both are one name.
//!
//! Cost: a label of n letters is read in n² steps at most, and no longer one is read than the domain name system has.

use crate::case::lower;

const PREFIX: &str = "xn--";
/// Most bytes of a label (RFC 1035).
const LONGEST: usize = 63;
/// Parameters of RFC 3492, section 5.
const BASE: u32 = 36;
const SHORTEST_STEP: u32 = 1;
const LONGEST_STEP: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;
const FIRST_BIAS: u32 = 72;
const FIRST_LETTER: u32 = 0x80;

/// A host with each of its labels in its own letters. A label that is no sound Punycode stays as it is.
pub fn readable(host: &str) -> String {
    let labels = host.split('.').map(|label| decoded(label).unwrap_or_else(|| label.to_owned()));
    labels.collect::<Vec<_>>().join(".")
}

/// The letters of one label in lower case; `None` unless they are what a label in Punycode may hold.
fn decoded(label: &str) -> Option<String> {
    let code = label.strip_prefix(PREFIX).filter(|_| label.len() <= LONGEST)?;
    let letters = decode(code)?;
    let text: String = letters.into_iter().collect();
    let fits = |letter: char| letter.is_alphanumeric() || letter == '-' || super::website::is_mark(letter);
    let sound =
        !text.is_ascii() && text.chars().all(fits) && text.chars().all(|letter| lower(letter) == letter);
    sound.then_some(text)
}

/// RFC 3492, section 6.2.
fn decode(code: &str) -> Option<Vec<char>> {
    let (plain, code) = code.rsplit_once('-').unwrap_or(("", code));
    let mut letters: Vec<char> = plain.chars().collect();
    let (mut letter, mut place, mut bias) = (FIRST_LETTER, 0_u32, FIRST_BIAS);
    let mut digits = code.chars();
    while !digits.as_str().is_empty() {
        let before = place;
        let (mut weight, mut reach) = (1_u32, BASE);
        loop {
            let digit = value(digits.next()?)?;
            place = place.checked_add(digit.checked_mul(weight)?)?;
            let step = reach.saturating_sub(bias).clamp(SHORTEST_STEP, LONGEST_STEP);
            if digit < step {
                break;
            }
            weight = weight.checked_mul(BASE - step)?;
            reach += BASE;
        }
        let length = letters.len() as u32 + 1;
        bias = adapted(place - before, length, before == 0);
        letter = letter.checked_add(place / length)?;
        place %= length;
        letters.insert(place as usize, char::from_u32(letter)?);
        place += 1;
    }
    Some(letters)
}

/// RFC 3492, section 6.1.
fn adapted(distance: u32, length: u32, first: bool) -> u32 {
    let mut distance = distance / if first { DAMP } else { 2 };
    distance += distance / length;
    let mut bias = 0;
    while distance > (BASE - SHORTEST_STEP) * LONGEST_STEP / 2 {
        distance /= BASE - SHORTEST_STEP;
        bias += BASE;
    }
    bias + BASE * distance / (distance + SKEW)
}

/// a to z are 0 to 25, 0 to 9 are 26 to 35.
fn value(digit: char) -> Option<u32> {
    match digit {
        'a'..='z' => Some(digit as u32 - 'a' as u32),
        '0'..='9' => Some(digit as u32 - '0' as u32 + 26),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn labels_are_read_as_the_standard_has_them() {
        for (host, expected) in [
            ("xn--e1afmkfd.xn--p1ai", "пример.рф"),
            ("xn--mgba3a4f16a", "ایران"),
            ("www.xn--bcher-kva.example", "www.bücher.example"),
            ("xn--9n2bp8q.xn--9t4b11yi5a", "실례.테스트"),
            // RFC 3492, 7.1, example C without its capitals.
            ("xn--ihqwctvzc91f659drss3x8bo0yb", "他們爲什麽不說中文"),
            ("example.com", "example.com"),
            ("xn--", "xn--"),
            ("xn--99999999", "xn--99999999"),
            ("xn--example-", "xn--example-"),
        ] {
            assert_eq!(readable(host), expected);
        }
    }

    proptest! {
        #[test]
        fn any_label_is_read_or_left(label in "xn--[a-z0-9-]{0,59}") {
            let once = readable(&label);
            prop_assert_eq!(readable(&once), once.clone());
            prop_assert!(once == label || !once.is_ascii());
        }
    }
}
