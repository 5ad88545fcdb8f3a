//! Capitals and small letters of every script, as the simple case mappings of the Unicode Character Database have them, and the
//! capitals of letters that have several (ß, SS), as its special casing.
//!
//! The same as the standard library's but for two letters: İ is i, without the dot that folding drops, and Σ is σ at the end of
//! a word too, as in names of domains (Unicode Technical Standard 46). It is not used itself because its tables, made to be read
//! in place, take 6 KB of the compressed engine, and these 1: letters that follow each other are one [`Run`].

use crate::leb128;
use crate::tables::case::{CAPITALS, RUNS};
use std::sync::LazyLock;

/// Capitals that follow each other, each letter or every second one, at one distance from their small letters.
struct Run {
    first: u32,
    last: u32,
    step: u32,
    /// Added to a capital, wrapping.
    distance: u32,
}

/// Unpacks [`RUNS`]: per run the distance from the end of the one before, 2 x (number of letters - 1) + whether it has every
/// second letter only, and the distance of the small letters, zigzag.
static ALL: LazyLock<Vec<Run>> = LazyLock::new(|| {
    let mut numbers = leb128::read(RUNS);
    let mut end = 0;
    let next = move || {
        let [gap, shape, distance] = [numbers.next()?, numbers.next()?, numbers.next()?];
        let (first, step) = (end + gap, 1 + (shape & 1));
        end = first + (shape >> 1) * step;
        Some(Run { first, last: end, step, distance: leb128::signed(distance) })
    };
    std::iter::from_fn(next).collect()
});

impl Run {
    fn has(&self, code: u32) -> bool {
        (self.first..=self.last).contains(&code) && (code - self.first).is_multiple_of(self.step)
    }
}

/// The small letter of a capital; any other letter itself.
pub fn lower(letter: char) -> char {
    if letter < FIRST {
        return letter.to_ascii_lowercase();
    }
    let (runs, code): (&[Run], u32) = (&ALL, letter as u32);
    let run = runs.get(runs.partition_point(|run| run.last < code)).filter(|run| run.has(code));
    run.and_then(|run| char::from_u32(code.wrapping_add(run.distance))).unwrap_or(letter)
}

/// The first letter beyond ASCII that has another case.
const FIRST: char = '\u{b5}';

/// A text in small letters.
pub fn lower_case(text: &str) -> String {
    text.chars().map(lower).collect()
}

/// Letters with several capitals or with those of other letters, ascending: the letter, then its capitals.
static SPECIAL: LazyLock<Vec<&str>> = LazyLock::new(|| CAPITALS.split(' ').collect());

/// Small letters, and in the lower half their capitals; ascending, so that the first capital of a letter is found.
static CAPITAL_OF: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let mut pairs = Vec::new();
    for run in ALL.iter() {
        let capitals = (run.first..=run.last).step_by(run.step as usize);
        pairs.extend(capitals.map(|code| u64::from(code.wrapping_add(run.distance)) << 32 | u64::from(code)));
    }
    pairs.sort_unstable();
    pairs
});

/// The capital of a letter, or its capitals; any other letter itself.
pub fn upper(letter: char) -> impl Iterator<Item = char> {
    let (mut one, mut several) = (Some(letter.to_ascii_uppercase()), "");
    if letter >= FIRST {
        match special(letter) {
            Some(capitals) => (one, several) = (None, capitals),
            None => one = capital(letter).or(one),
        }
    }
    one.into_iter().chain(several.chars())
}

fn special(letter: char) -> Option<&'static str> {
    let at = SPECIAL.partition_point(|known| known.chars().next() < Some(letter));
    SPECIAL.get(at)?.strip_prefix(letter)
}

fn capital(letter: char) -> Option<char> {
    let small = u64::from(letter) << 32;
    let found = CAPITAL_OF.get(CAPITAL_OF.partition_point(|known| *known < small))?;
    char::from_u32(*found as u32).filter(|_| found >> 32 == small >> 32)
}

/// A word that begins with a capital.
pub fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| upper(first).chain(letters).collect())
}

/// Whether a letter is a capital, of which there is a small letter.
pub fn is_capital(letter: char) -> bool {
    lower(letter) != letter
}

/// Whether a letter is a small one, of which there is a capital.
pub fn is_small(letter: char) -> bool {
    !upper(letter).eq([letter])
}

/// A text in capitals.
pub fn upper_case(text: &str) -> String {
    text.chars().flat_map(upper).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::leb128::{literal, zigzag};
    use std::collections::BTreeMap;

    fn all() -> impl Iterator<Item = char> {
        '\0'..=char::MAX
    }

    /// Capitals and their small letters, but for the one that has two.
    fn pairs() -> impl Iterator<Item = (u32, i32)> {
        let pair = |letter: char| match letter.to_lowercase().collect::<Vec<_>>()[..] {
            [small] if small != letter => Some((letter as u32, small as i32 - letter as i32)),
            _ => Some((letter as u32, 'i' as i32 - letter as i32)).filter(|_| letter == 'İ'),
        };
        all().filter_map(pair)
    }

    fn runs() -> Vec<u8> {
        let mut runs: Vec<Run> = Vec::new();
        for (letter, distance) in pairs() {
            let distance = distance as u32;
            match runs.last_mut() {
                Some(run)
                    if run.distance == distance
                        && letter - run.last <= 2
                        && (run.first == run.last || letter - run.last == run.step) =>
                {
                    (run.step, run.last) = (letter - run.last, letter);
                }
                _ => runs.push(Run { first: letter, last: letter, step: 1, distance }),
            }
        }
        let mut end = 0;
        leb128::write(runs.iter().flat_map(|run| {
            let count = (run.last - run.first) / run.step;
            let row = [run.first - end, 2 * count + run.step - 1, zigzag(run.distance)];
            end = run.last;
            row
        }))
    }

    /// Letters whose capitals are not the ones of which they are the small letters.
    fn capitals() -> String {
        let mut inverse = BTreeMap::new();
        for (capital, distance) in pairs() {
            inverse.entry(capital.wrapping_add_signed(distance)).or_insert(capital);
        }
        let special = |letter: char| {
            let found = inverse.get(&(letter as u32)).copied().unwrap_or(letter as u32);
            let found = char::from_u32(found).unwrap();
            let capitals = letter.to_uppercase();
            (!capitals.clone().eq([found])).then(|| std::iter::once(letter).chain(capitals).collect())
        };
        all().filter(|letter| *letter >= FIRST).filter_map(special).collect::<Vec<String>>().join(" ")
    }

    fn generated() -> String {
        format!(
            "//! Capitals and small letters. Generated from the standard library by the tests of `case.rs`, which describes the\n\
             //! numbers; UPDATE_TABLES=1 renews it.\n\n\
             /// Runs of capitals.\n#[rustfmt::skip]\npub const RUNS: &[u8] = {};\n\n\
             /// Letters with their capitals, where these are several, or capitals of other small letters.\n\
             #[rustfmt::skip]\npub const CAPITALS: &str = \"{}\";\n",
            literal(&runs()),
            capitals(),
        )
    }

    #[test]
    fn the_generated_table_is_fresh() {
        crate::tables::assert_fresh("case", &generated());
    }

    #[test]
    fn cases_are_those_of_the_standard_library() {
        for letter in all() {
            assert!(upper(letter).eq(letter.to_uppercase()), "{letter:?}");
            if letter != 'İ' {
                assert!(letter.to_lowercase().eq([lower(letter)]), "{letter:?}");
            }
        }
        assert_eq!(lower_case("İЙΣ ẞ"), "iйσ ß");
        assert_eq!(upper_case("straße ŏ ﬁ"), "STRASSE Ŏ FI");
    }

    #[test]
    fn capitals_and_small_letters_of_names_are_told_apart() {
        let names = ('\0'..='ž').chain('Ѐ'..='ӿ').chain('Ạ'..='ỹ');
        for letter in names.filter(|letter| !"ªºĸ".contains(*letter)) {
            assert_eq!(is_capital(letter), letter.is_uppercase(), "{letter:?}");
            assert_eq!(is_small(letter), letter.is_lowercase(), "{letter:?}");
        }
    }
}
