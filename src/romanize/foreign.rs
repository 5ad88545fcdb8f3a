//! Words of other scripts beside words in Latin letters, by tables of what each letter, syllable or character can stand for.
//!
//! A word is cut into units ([`units`]): letters of Hebrew, jamo of a foreign name in Hangul, characters of a foreign name in
//! Chinese. Every unit lists the Latin spellings it may stand for and what each costs, in hundredths of a letter; the cheapest
//! alignment of the units with a Latin word counts (dynamic programming, O(units x letters)). So one mechanism serves any script for
//! which somebody writes a table: `tables/scripts/*.tsv`, which name their sources row by row.
//!
//! Scripts that write their vowels (Greek, Georgian, Armenian, kana) also have one Latin form ([`latin`]), which is compared like any
//! Latin word. Arabic script, whose vowels depend on their neighbors, has an alignment of its own ([`super::arabic`]).

mod latin;
mod units;

pub use latin::latin;

use crate::script::Script;
use units::{Unit, units};

/// Similarity below which two words are no spellings of each other, in ten-thousandths.
pub const FLOOR: i32 = 7_500;
/// The same for alphabets that write their vowels: a spelling, and no slip.
const SURE: i32 = 9_000;
/// The same for Chinese syllables, of which each letter tells one from another.
const SOUTHERN_FLOOR: i32 = 9_000;
/// Longest words that are compared, in units and in letters; published words are shorter.
const LONGEST: usize = 48;
/// Most spellings of a word that it is searched under.
const MOST_SPELLINGS: usize = 64;

/// Costs in hundredths of a letter.
const SLIP: u16 = 130;
/// A vowel that the other script does not write: none in Hebrew between consonants.
const ADDED_VOWEL: u16 = 70;
/// A letter that English and French write and do not say: mute e, h, gh, w, and r after a vowel.
const SILENT: u16 = 20;
const NEVER: u16 = u16::MAX;

/// Whether words of a script are compared here.
pub fn is_read(script: Script) -> bool {
    use Script::{Armenian, Georgian, Greek, Han, Hangul, Hebrew, Kana};
    matches!(script, Greek | Georgian | Armenian | Hebrew | Kana | Hangul | Han)
}

/// How alike a word in another script and one in Latin letters are, in ten-thousandths; `None` below [`FLOOR`], which is higher for
/// alphabets that write their vowels, and for words that no table reads.
pub fn compare(word: &str, latin: &str) -> Option<i32> {
    let script = Script::of_text(word);
    let units = units(word, script)?;
    let latin = without_doubles(latin.as_bytes());
    let fits = |length: usize| (2..=LONGEST).contains(&length);
    if !fits(units.len()) && script != Script::Han || units.len() > LONGEST || !fits(latin.len()) {
        return None;
    }
    let cost = i32::from(cheapest(&units, &latin, script));
    let length = i32::try_from(letters_of(&units, script).max(latin.len())).unwrap_or(i32::MAX);
    let similarity = 10_000 - 100 * cost / length;
    (similarity >= floor(script)).then_some(similarity)
}

/// Alphabets that write their vowels have a Latin form too, by which slips are found.
fn floor(script: Script) -> i32 {
    if matches!(script, Script::Hebrew | Script::Hangul | Script::Han) { FLOOR } else { SURE }
}

/// How alike the characters of a Chinese name and a Latin spelling of its syllables, joined, are in the letters of any dialect;
/// `None` where a syllable is another one.
pub fn compare_southern(characters: &str, latin: &str) -> Option<i32> {
    let units = units::southern(characters)?;
    let cost = i32::from(cheapest(&units, latin.as_bytes(), Script::Han));
    let similarity = 10_000 - 100 * cost / i32::try_from(latin.len().max(1)).unwrap_or(i32::MAX);
    (similarity >= SOUTHERN_FLOOR && cost < i32::from(SLIP)).then_some(similarity)
}

/// Letters that a word has at least, so that a slip in a short word costs its share.
fn letters_of(units: &[Unit], script: Script) -> usize {
    match script {
        Script::Hebrew => units.len(),
        _ => units.iter().filter(|unit| !unit.may_be_silent()).count(),
    }
}

/// The cost of the cheapest alignment. A cell holds it for each number of units and letters read.
fn cheapest(units: &[Unit], latin: &[u8], script: Script) -> u16 {
    let width = latin.len() + 1;
    let mut cells = vec![NEVER; (units.len() + 1) * width];
    if let Some(start) = cells.first_mut() {
        *start = 0;
    }
    for i in 0..=units.len() {
        for j in 0..=latin.len() {
            let cost = cells.get(i * width + j).copied().unwrap_or(NEVER);
            if cost > 8 * SLIP {
                continue;
            }
            let mut reach = |i: usize, j: usize, cost: u16| {
                if let Some(cell) = cells.get_mut(i * width + j) {
                    *cell = cost.min(*cell);
                }
            };
            let rest = latin.get(j..).unwrap_or_default();
            if !rest.is_empty() {
                reach(i, j + 1, cost + added(latin, j, i, units.len(), script));
            }
            let Some(unit) = units.get(i) else { continue };
            for (spelling, spelled) in unit.spellings() {
                if rest.starts_with(spelling.as_bytes()) {
                    reach(i + unit.length(), j + spelling.len(), cost + spelled);
                }
            }
            for longer in unit.longer() {
                for (spelling, spelled) in longer.spellings() {
                    if rest.starts_with(spelling.as_bytes()) {
                        reach(i + longer.length(), j + spelling.len(), cost + spelled);
                    }
                }
            }
            reach(i + 1, j, cost + SLIP);
            if !rest.is_empty() {
                reach(i + 1, j + 1, cost + SLIP);
            }
        }
    }
    cells.last().copied().unwrap_or(NEVER)
}

/// What a Latin letter costs that no unit stands for.
fn added(latin: &[u8], at: usize, unit: usize, units: usize, script: Script) -> u16 {
    let letter = |at: usize| latin.get(at).copied();
    let before = at.checked_sub(1).and_then(letter);
    let after_vowel = before.is_some_and(is_vowel);
    let last = at + 1 == latin.len();
    match letter(at) {
        Some(b'e') if last && !after_vowel => SILENT / 4,
        // Hebrew writes few vowels; two in a row, one at the beginning or at the end are written.
        Some(b'a' | b'e' | b'i' | b'o' | b'u' | b'y') if script == Script::Hebrew => {
            if unit == 0 || unit == units {
                ADDED_VOWEL
            } else if after_vowel {
                SILENT * 2
            } else {
                0
            }
        }
        Some(b'a' | b'e' | b'i' | b'o' | b'u' | b'y') if after_vowel => SILENT * 2,
        Some(b'a' | b'e' | b'i' | b'o' | b'u' | b'y') => ADDED_VOWEL,
        Some(b'h') if before.is_some() => SILENT,
        Some(b'r') if after_vowel && !letter(at + 1).is_some_and(is_vowel) => SILENT,
        Some(b'g') if letter(at + 1) == Some(b'h') => SILENT,
        Some(b's' | b't' | b'x' | b'd' | b'z') if last && after_vowel => SILENT * 3,
        Some(b'c') if letter(at + 1) == Some(b'k') => SILENT,
        Some(_) => SLIP,
        None => NEVER,
    }
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// Doubled consonants as one.
fn without_doubles(latin: &[u8]) -> Vec<u8> {
    let mut letters = latin.to_vec();
    letters.dedup_by(|letter, before| letter == before && !is_vowel(*letter));
    letters
}

/// Plain Latin spellings of a word, one for every way in which [`crate::spelling::key`] may class its letters, at most 64: the classes
/// of its consonants with an a between them. Keys look at consonants alone.
pub fn plain_spellings(word: &str) -> Vec<String> {
    let script = Script::of_text(word);
    let Some(units) = units(word, script) else { return Vec::new() };
    let mut all = vec![(String::new(), 0)];
    for unit in units.iter().take(LONGEST) {
        let classes = unit.classes();
        let longer = |(class, more): &(String, u16)| {
            let joined = |(start, cost): &(String, u16)| (with_class(start, class), cost + more);
            all.iter().map(joined).collect::<Vec<(String, u16)>>()
        };
        let next = cheapest_of(classes.iter().flat_map(longer).collect());
        if !next.is_empty() {
            all = next;
        }
    }
    let spelled = all.into_iter().filter(|(spelling, _)| !spelling.is_empty());
    spelled.map(|(spelling, _)| format!("{spelling}a")).collect()
}

/// Each spelling once with its least cost, the cheapest [`MOST_SPELLINGS`]. Sorted as numbers, as everything long is here.
fn cheapest_of(all: Vec<(String, u16)>) -> Vec<(String, u16)> {
    const LOWEST: u64 = 0xffff;
    let hash = |spelling: &str| xxhash_rust::xxh64::xxh64(spelling.as_bytes(), 0) & !u64::from(u32::MAX);
    let numbered =
        |(at, (spelling, cost)): (usize, &(String, u16))| hash(spelling) | u64::from(*cost) << 16 | at as u64;
    let mut numbers: Vec<u64> = all.iter().take(LOWEST as usize).enumerate().map(numbered).collect();
    numbers.sort_unstable();
    numbers.dedup_by_key(|number| *number >> 32);
    numbers.iter_mut().for_each(|number| *number &= u64::from(u32::MAX));
    numbers.sort_unstable();
    numbers.truncate(MOST_SPELLINGS);
    numbers.iter().filter_map(|number| all.get((number & LOWEST) as usize).cloned()).collect()
}

/// Classes of consonants and those of a further unit; an a stands for vowels between and at the beginning.
fn with_class(start: &str, class: &str) -> String {
    match class {
        "a" if !start.is_empty() => start.to_owned(),
        class if start.is_empty() || class.is_empty() || start.ends_with('a') => format!("{start}{class}"),
        class => format!("{start}a{class}"),
    }
}

/// The commonest Latin spelling of a word by its table, for a reviewer: "v-l-d-y-m-y-r". Empty for words that no table reads.
pub fn letters(word: &str) -> String {
    let units = units(word, Script::of_text(word)).unwrap_or_default();
    let first = units.iter().filter_map(|unit| unit.spellings().next()).map(|(spelling, _)| spelling);
    first.filter(|spelling| !spelling.is_empty()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::spelling;

    fn keys(spellings: &[String]) -> Vec<u32> {
        let mut keys = Vec::new();
        for spelling in spellings {
            let mut own = Vec::new();
            spelling::key(spelling, &mut own);
            keys.extend(own);
        }
        keys
    }

    #[test]
    fn usual_spellings_agree_and_share_a_key() {
        let mut wrong = Vec::new();
        for (word, latin) in [
            ("ולדימיר", "vladimir"),
            ("פוטין", "putin poutine"),
            ("סרגיי", "sergei sergey"),
            ("בנימין", "binyamin benjamin"),
            ("נתניהו", "netanyahu"),
            ("יוסף", "yosef joseph yossef"),
            ("צ'רצ'יל", "churchill"),
            ("כהן", "cohen kohen"),
            ("לוי", "levi levy"),
            ("ג'ורג'", "george"),
            ("블라디미르", "vladimir"),
            ("푸틴", "putin"),
            ("이고르", "igor"),
            ("세친", "sechin"),
            ("세르게이", "sergei sergey"),
            ("쇼이구", "shoigu"),
            ("마거릿", "margaret"),
            ("대처", "thatcher"),
            ("슈뢰더", "schroder schroeder"),
            ("드미트리", "dmitry dmitri"),
            ("메드베데프", "medvedev"),
            ("弗拉基米尔", "vladimir"),
            ("普京", "putin"),
            ("谢尔盖", "sergei sergey"),
            ("绍伊古", "shoigu"),
            ("梅德韦杰夫", "medvedev"),
            ("德米特里", "dmitry dmitri"),
            ("撒切尔", "thatcher"),
            ("伊戈尔", "igor"),
            ("谢钦", "sechin"),
        ] {
            let asked = keys(&plain_spellings(word));
            for latin in latin.split(' ') {
                let found = compare(word, latin);
                if found.is_none_or(|found| found < 8_800) {
                    wrong.push(format!("{word} {latin}: {found:?}"));
                }
                if !keys(&[latin.to_owned()]).iter().any(|key| asked.contains(key)) {
                    wrong.push(format!("no key: {word} {latin}: {:?}", plain_spellings(word)));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn other_names_agree_less() {
        let mut wrong = Vec::new();
        for (word, latin) in [
            ("ולדימיר", "vladislav"),
            ("פוטין", "pushkin"),
            ("משה", "moran"),
            ("דוד", "dalia"),
            ("블라디미르", "vladislav"),
            ("푸틴", "patton"),
            ("세르게이", "sergio"),
            ("이고르", "egon"),
            ("弗拉基米尔", "vladislav"),
            ("普京", "pushkin"),
            ("谢尔盖", "selena"),
            ("绍伊古", "sadiq"),
        ] {
            if let Some(found) = compare(word, latin).filter(|found| *found >= 8_800) {
                wrong.push(format!("{word} {latin}: {found}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    proptest::proptest! {
        #[test]
        fn any_words_are_compared(word in "[א-ת가-힣丁-龠']{0,30}", latin in "[a-z0-9]{0,50}") {
            let found = compare(&word, &latin);
            proptest::prop_assert!(found.is_none_or(|found| (FLOOR..=10_000).contains(&found)));
            proptest::prop_assert!(plain_spellings(&word).len() <= MOST_SPELLINGS);
        }
    }
}
