//! Cyrillic words in Latin letters.
//!
//! [`latin`] gives the one Latin form under which a Cyrillic word is compared: near BGN/PCGN without marks, chosen so
//! that [`crate::spelling::compare`] finds it alike with every system's spelling. [`romanize`] gives the spellings of
//! the named systems themselves.
//!
//! One letter can have several values: г is g in Russian and h in Ukrainian, ў is w in Belarusian and o in Uzbek. The
//! language is read off the letters that only some alphabets have, and taken for Russian without any; what is then
//! wrong (г, и) costs little in the comparison.

mod back;
mod rules;
mod systems;

pub use back::{cyrillic_form, russian_letters};

use super::Romanized;
use crate::case::lower;
use crate::decomposition::{nfc, nfd};
use crate::script::Script;
use crate::search;
use rules::{Rules, is_vowel};
use std::sync::LazyLock;
use systems::SYSTEMS;

/// A language, as far as its letters have values of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Russian, and every text without letters of another alphabet.
    Russian,
    /// і ї є ґ, without ы ў.
    Ukrainian,
    /// ў, or і with ы э ё.
    Belarusian,
    /// By ъ between consonants.
    Bulgarian,
    /// ђ ћ љ њ ј џ.
    Serbian,
    /// ѓ ќ ѕ.
    Macedonian,
    /// ә ұ, or і with қ ғ ң ө ү.
    Kazakh,
    /// ң with or without ө ү.
    Kyrgyz,
    /// ө ү without ң.
    Mongolian,
    /// ў with қ ғ ҳ, or ў after a consonant.
    Uzbek,
    /// ӣ ӯ ҷ.
    Tajik,
    /// җ.
    Turkmen,
}

/// The language that the letters of a text point to.
pub fn language_of(text: &str) -> Language {
    // Most words have the letters of every alphabet.
    if text
        .chars()
        .all(|letter| letter.is_ascii() || matches!(letter, 'а'..='щ' | 'А'..='Щ' | 'ы' | 'ь' | 'э'..='я'))
    {
        return Language::Russian;
    }
    let lower: Vec<char> = text.chars().map(lower).collect();
    let has = |letters: &str| lower.iter().any(|letter| search::has(letters, *letter));
    if has("ӣӯҷ") {
        Language::Tajik
    } else if has("ѓќѕ") {
        Language::Macedonian
    } else if has("ђћљњџј") {
        Language::Serbian
    } else if has("әұ") || has("і") && has("қғңөү") {
        Language::Kazakh
    } else if has("ў") {
        if has("қғҳ") || !has("і") && short_u_is_a_vowel(text) {
            Language::Uzbek
        } else {
            Language::Belarusian
        }
    } else if has("җ") {
        Language::Turkmen
    } else if has("қғҳ") {
        Language::Uzbek
    } else if has("ң") {
        Language::Kyrgyz
    } else if has("өү") {
        Language::Mongolian
    } else if has("їєґ") {
        Language::Ukrainian
    } else if has("і") {
        if has("ыэё") { Language::Belarusian } else { Language::Ukrainian }
    } else if hard_sign_is_a_vowel(text) {
        Language::Bulgarian
    } else {
        Language::Russian
    }
}

/// Belarusian ў follows a vowel; Uzbek ў is one.
fn short_u_is_a_vowel(text: &str) -> bool {
    between(text, 'ў', |before, _| before.is_none_or(|letter| !is_vowel(letter)))
}

/// Russian ъ stands before е ё ю я only.
fn hard_sign_is_a_vowel(text: &str) -> bool {
    between(text, 'ъ', |before, after| {
        before.is_some_and(|letter| !is_vowel(letter))
            && after.is_some_and(|letter| !is_vowel(letter) && letter != 'ь')
    })
}

fn between(text: &str, wanted: char, test: impl Fn(Option<char>, Option<char>) -> bool) -> bool {
    let letters: Vec<char> = text.chars().map(lower).collect();
    letters.iter().enumerate().filter(|(_, letter)| **letter == wanted).any(|(at, _)| {
        test(at.checked_sub(1).and_then(|k| letters.get(k)).copied(), letters.get(at + 1).copied())
    })
}

/// The Latin form under which a Cyrillic word is compared: a-z only. The language is read off its letters.
pub fn latin(word: &str) -> String {
    latin_of(word, language_of(word))
}

/// As [`latin`], of a word whose language is known, for instance from the other words of the name.
pub fn latin_of(word: &str, language: Language) -> String {
    let letters: Vec<char> = word.chars().map(lower).collect();
    let mut latin = String::with_capacity(letters.len() * 2);
    for (at, &letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|k| letters.get(k)).copied();
        let after = letters.get(at + 1).copied();
        latin.push_str(letter_in_latin(letter, before, after, language));
    }
    latin
}

fn letter_in_latin(
    letter: char,
    before: Option<char>,
    after: Option<char>,
    language: Language,
) -> &'static str {
    use Language::{Belarusian, Bulgarian, Kyrgyz, Macedonian, Mongolian, Serbian, Tajik, Ukrainian, Uzbek};
    let iotated = before.is_none_or(|letter| is_vowel(letter) || matches!(letter, 'ь' | 'ъ'));
    let hushed = before.is_some_and(|letter| matches!(letter, 'ж' | 'ч' | 'ш' | 'щ' | 'ц'));
    let south_slavic = matches!(language, Bulgarian | Serbian | Macedonian);
    match letter {
        'а' | 'ә' => "a",
        'б' => "b",
        'в' => "v",
        'г' if matches!(language, Ukrainian | Belarusian) => "h",
        'г' | 'ґ' => "g",
        'ѓ' => "gj",
        'ғ' => "gh",
        'д' => "d",
        'ђ' => "dj",
        'е' if iotated && !south_slavic && language != Ukrainian => "ye",
        'е' | 'э' | 'ѣ' => "e",
        'є' if iotated => "ye",
        'є' => "ie",
        'ё' if hushed => "e",
        'ё' => "yo",
        'ж' if matches!(language, Kyrgyz | Mongolian | Uzbek) => "j",
        'ж' => "zh",
        'җ' | 'ҷ' => "j",
        'з' => "z",
        'ѕ' => "dz",
        'и' if language == Ukrainian => "y",
        'и' if before == Some('ь') => "yi",
        'и' | 'і' | 'ӣ' | 'ѵ' => "i",
        'ї' if before.is_none() => "yi",
        'ї' => "i",
        'й' | 'ј' | 'ы' => "y",
        'к' => "k",
        'ќ' => "kj",
        'қ' => "q",
        'л' => "l",
        'љ' => "lj",
        'м' => "m",
        'н' => "n",
        'њ' => "nj",
        'ң' => "ng",
        // Ukrainian and Bulgarian write ё so; Russian in names from other languages.
        'о' if before == Some('ь') => "yo",
        'о' | 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'ћ' | 'ч' => "ch",
        'у' | 'ү' | 'ұ' | 'ӯ' => "u",
        'ў' if language == Uzbek => "o",
        'ў' => "u",
        'ф' => "f",
        'х' if matches!(language, Serbian | Macedonian | Bulgarian) => "h",
        'х' => "kh",
        'һ' | 'ҳ' => "h",
        'ц' => "ts",
        'џ' => "dzh",
        'ш' => "sh",
        'щ' if language == Bulgarian => "sht",
        'щ' => "shch",
        'ъ' if language == Bulgarian && after.is_some() => "a",
        'ъ' if language == Tajik => "",
        'ю' => "yu",
        'я' => "ya",
        letter if letter.is_ascii_lowercase() => latin_letter(letter),
        _ => "",
    }
}

/// A Latin letter that stands in a Cyrillic word and looks like none of its letters.
fn latin_letter(letter: char) -> &'static str {
    const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz";
    let at = (letter as usize).wrapping_sub('a' as usize);
    LETTERS.get(at..at + 1).unwrap_or("")
}

/// A text in Cyrillic as every named system of its language writes it, the language read off the letters; empty for a
/// text without Cyrillic letters.
pub fn romanize(text: &str) -> Vec<Romanized> {
    if !text.chars().any(|letter| Script::of(letter) == Some(Script::Cyrillic)) {
        return Vec::new();
    }
    romanize_of(text, language_of(text))
}

/// A text as every named system of one language writes it.
pub fn romanize_of(text: &str, language: Language) -> Vec<Romanized> {
    romanized(text, language).collect()
}

fn romanized(text: &str, language: Language) -> impl Iterator<Item = Romanized> {
    let text = nfc(text);
    let systems = SYSTEMS.iter().zip(&*SYSTEM_RULES).filter(move |(system, _)| system.language == language);
    systems.map(move |(system, rules)| Romanized {
        system: system.name,
        edition: system.edition,
        text: rules.apply(&text),
    })
}

/// Those of [`SYSTEMS`], read once.
static SYSTEM_RULES: LazyLock<Vec<Rules<'static>>> =
    LazyLock::new(|| SYSTEMS.iter().map(|system| Rules::new(&[system.rules, system.letters])).collect());

/// The system by which a folded Latin word writes a Cyrillic one; `None` when no named system writes it so. Marks and
/// apostrophes are not looked at, since forms and lists drop them.
pub fn system_of(latin: &str, cyrillic: &str) -> Option<&'static str> {
    let wanted = ascii_letters(latin);
    romanized(cyrillic, language_of(cyrillic))
        .find(|romanized| ascii_letters(&romanized.text) == wanted)
        .map(|found| found.system)
}

/// The letters a-z of a text, lower case, without marks.
fn ascii_letters(text: &str) -> String {
    if text.is_ascii() {
        return text
            .chars()
            .filter(char::is_ascii_alphabetic)
            .map(|letter| letter.to_ascii_lowercase())
            .collect();
    }
    let decomposed = nfd(text);
    let plain = decomposed.chars().map(lower).map(|letter| match letter {
        'ł' => 'l',
        'đ' => 'd',
        other => other,
    });
    plain.filter(char::is_ascii_lowercase).collect()
}
