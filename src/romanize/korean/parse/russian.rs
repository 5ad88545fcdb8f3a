//! What tells that Latin letters were made from a Korean name in Russian ones: Tsoi Men Gir, Цой Мен Гир.

use super::draft::LONGEST_GIVEN;
use crate::name::Part;
use crate::romanize::cyrillic;
use crate::script::Script;
use crate::search::{self, find};
use std::borrow::Cow;

/// The letters of a surname in Russian: Tsoi is written so from Russian only.
pub fn in_russian_letters(part: &Part) -> Option<Cow<'_, str>> {
    match part.script {
        Script::Cyrillic => Some(part.letters.as_str().into()),
        Script::Latin if part.letters.starts_with("ts") => {
            Some(cyrillic::russian_letters(&part.letters).into())
        }
        _ => None,
    }
}

/// Letters that tell a spelling made from Russian: no Korean system has them, or kh for one initial only; nor has pinyin.
pub(super) fn has_russian_letters(word: &str) -> bool {
    let has = |letter: char, groups: [&str; 2]| {
        search::has(word, letter) && groups.iter().any(|group| find(word, group).is_some())
    };
    search::has(word, 'v') || has('h', ["kh", "dzh"]) || has('s', ["tsoi", "tsoy"])
}

/// Whether two words may be Korean syllables in Russian, and one of them a surname: Tsoi and Gir, not Ivan and Petrov.
/// Turning the letters into Russian ones takes a hundred times as long.
pub(super) fn may_be_from_russian(parts: &[(usize, &Part)]) -> bool {
    let fits = |part: &Part| {
        part.letters.ends_with(|last| search::has("aeiouyjkgntlrmpb", last))
            && vowels(&part.letters) <= LONGEST_GIVEN
    };
    let fitting = || parts.iter().filter(|(_, part)| fits(part));
    fitting().count() >= 2 && fitting().any(|(_, part)| may_be_surname_in_russian(&part.letters))
}

/// One vowel, with at most one consonant and its glide or aspirate before it; or a surname in -gai, or one of two syllables.
fn may_be_surname_in_russian(word: &str) -> bool {
    const LONG: [&str; 6] = ["nam", "khvan", "hvan", "che", "so", "ton"];
    const SUFFIXES: [&str; 7] = ["ga", "gai", "gay", "gaj", "kai", "kay", "kaj"];
    let mut onset = word.chars().take_while(|letter| !is_vowel_in_russian(*letter));
    let first = onset.next();
    onset.all(|letter| Some(letter) == first || search::has("hszckvw", letter))
        && (vowels(word) == 1
            || LONG.iter().any(|start| word.starts_with(start))
            || SUFFIXES.iter().any(|end| word.ends_with(end)))
}

fn is_vowel_in_russian(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'j')
}

/// Runs of vowels, at most as many as there are syllables.
pub(super) fn vowels(word: &str) -> usize {
    word.split(|letter| !is_vowel_in_russian(letter)).filter(|run| !run.is_empty()).count()
}
