//! Given names shortened by custom (Md., Mª, Wm.), initials without stops (VV, JC), and words that are said twice.

use crate::case::is_capital;
use crate::given_name;
use crate::normalize::Word;
use crate::romanize::cyrillic;
use crate::script::Script;
use crate::search::has;
use crate::spelling::form::Ending;
use crate::tables::field::SHORT_NAMES;

/// The given name that a word is short for, by its letters; `last`: no other name follows, where MD is a degree.
fn meant(word: &Word, last: bool) -> Option<&'static str> {
    let row = |line: &'static str| {
        let mut cells = line.split('\t');
        let (short, name, when) = (cells.next()?, cells.next()?, cells.next()?);
        let fits = when == "always" && !last || word.dotted;
        (short == word.letters && fits).then_some(name)
    };
    if word.typed.contains('ª') && word.letters == "ma" {
        return Some("maria");
    }
    SHORT_NAMES.lines().find_map(row)
}

/// Writes out shortened given names.
pub fn written_out(words: &mut [Word]) {
    let count = words.len();
    if count < 2 {
        return;
    }
    for (at, word) in words.iter_mut().enumerate() {
        let length = word.letters.chars().count();
        if !(2..=LONGEST_SHORT).contains(&length) {
            continue;
        }
        if let Some(name) = meant(word, at + 1 == count) {
            name.clone_into(&mut word.letters);
            name.clone_into(&mut word.marked);
            word.dotted = false;
        }
    }
}

/// Letters of a shortened name, at most.
const LONGEST_SHORT: usize = 6;

/// Two or three capitals without a vowel, or any two behind a Slavic family name, are initials: "JC Kelmar", "Zherdev AV".
pub fn with_initials(words: Vec<Word>) -> Vec<Word> {
    let long = |word: &Word| word.letters.chars().count() >= SHORTEST_FAMILY;
    let slavic = words.first().is_some_and(|word| long(word) && is_slavic(word));
    let vowel = |letter| has("aeiouyаеиоуыэюя", letter);
    let last = words.len().saturating_sub(1);
    let are_initials = |at: usize, word: &Word| {
        let letters = word.letters.chars().count();
        let capitals = word.typed.chars().all(is_capital) && word.typed.chars().count() == letters;
        let alphabetic = matches!(word.script, Script::Latin | Script::Cyrillic);
        let behind_family = slavic && at == last && letters == 2;
        // Ng is a family.
        let no_name = !NAMES.contains(&word.letters.as_str()) && !word.letters.chars().any(vowel);
        (2..=3).contains(&letters)
            && capitals
            && alphabetic
            && !word.before_comma
            && (no_name || behind_family)
    };
    let found: Vec<usize> =
        words.iter().enumerate().filter(|(at, word)| are_initials(*at, word)).map(|(at, _)| at).collect();
    let [found] = found.as_slice() else { return words };
    if !words.iter().any(long) {
        return words;
    }
    let apart = |(at, word): (usize, Word)| {
        if at != *found {
            return vec![word];
        }
        let initial = |(typed, letter): (char, char)| Word {
            typed: typed.to_string(),
            marked: letter.to_string(),
            letters: letter.to_string(),
            dotted: true,
            ..word.clone()
        };
        word.typed.chars().zip(word.letters.chars()).map(initial).collect()
    };
    words.into_iter().enumerate().flat_map(apart).collect()
}

/// By its ending, in either script.
fn is_slavic(word: &Word) -> bool {
    match word.script {
        Script::Cyrillic => Ending::of(cyrillic::latin(&word.letters).as_bytes()).slavic,
        _ => Ending::of(word.letters.as_bytes()).slavic,
    }
}

/// Letters of a word that may be a family name beside initials, at least.
const SHORTEST_FAMILY: usize = 4;
/// Words of two or three letters without a vowel that are names, titles or particles.
const NAMES: [&str; 14] =
    ["ng", "md", "st", "mc", "dr", "mr", "jr", "sr", "ms", "mrs", "phd", "vd", "esq", "sz"];

/// A word that is said twice, one after the other, once: "Karamzhin Karamzhin Sergei", as forms for family, given and full name make it.
/// Given names are left, who is called Mohamed Mohamed bears his father's name, and so are syllables: Chang Chang Sun.
pub fn said_once(mut words: Vec<Word>) -> Vec<Word> {
    const SHORTEST: usize = 5;
    let mut at = 1;
    while at < words.len() && words.len() > 2 {
        let twice = |(before, word): (&Word, &Word)| {
            before.letters == word.letters
                && !word.joined
                && word.letters.chars().count() >= SHORTEST
                && syllables(word) > 1
        };
        let known = words.get(at).is_some_and(|word| given_name::is_known(&word.letters));
        if !known && words.get(at - 1).zip(words.get(at)).is_some_and(twice) {
            let again = words.remove(at);
            if let Some(word) = words.get_mut(at - 1) {
                word.typed = format!("{} {}", word.typed, again.typed);
            }
        } else {
            at += 1;
        }
    }
    words
}

/// Runs of vowels.
fn syllables(word: &Word) -> usize {
    word.letters.split(|letter| !has("aeiouyаеиоуыэюя", letter)).filter(|run| !run.is_empty()).count()
}
