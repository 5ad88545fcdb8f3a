//! Transliteration by written rules.
//!
//! Rules are words of the form `letters=spelling`, tried in order at each place of a text; the first that fits is
//! taken. Marks around the letters say where a rule holds: `^` at the start of a word, `+` after a vowel, `~` after a
//! soft or hard sign or an apostrophe, and behind them `+` before a vowel, `-` before none, `$` at the end of a word. `ё=` drops a letter.
//! What no rule names stays. Capitals follow the text.

use crate::case::{is_capital, lower, upper};
use crate::order;
use crate::search::has;

/// Rules, read once and then applied to texts.
pub struct Rules<'t> {
    /// By their first letter, and in the order in which they are tried.
    rules: Vec<Rule<'t>>,
}

struct Rule<'t> {
    behind: Behind,
    letters: &'t str,
    ahead: Ahead,
    spelling: &'t str,
}

enum Behind {
    Anything,
    Start,
    Vowel,
    Sign,
}

enum Ahead {
    Anything,
    Vowel,
    NoVowel,
    End,
}

impl<'t> Rules<'t> {
    /// Reads rules; those of an earlier text are tried before those of a later one.
    pub fn new(texts: &[&'t str]) -> Rules<'t> {
        let rules = texts.iter().flat_map(|text| text.split(' ')).filter_map(rule);
        let mut rules: Vec<Rule> = rules.collect();
        order::by_key(&mut rules, |rule| rule.letters.chars().next());
        Rules { rules }
    }

    /// The rules that begin with a letter.
    fn beginning(&self, letter: char) -> &[Rule<'t>] {
        let start = self.rules.partition_point(|rule| rule.letters.chars().next() < Some(letter));
        let rules = self.rules.get(start..).unwrap_or_default();
        let count = rules.iter().take_while(|rule| rule.letters.starts_with(letter)).count();
        rules.get(..count).unwrap_or_default()
    }

    /// Rewrites a text.
    pub fn apply(&self, text: &str) -> String {
        let letters: Vec<char> = text.chars().collect();
        let lower: Vec<char> = letters.iter().map(|letter| lower_case(*letter)).collect();
        let mut written = String::with_capacity(text.len());
        let mut at = 0;
        while let Some(&letter) = letters.get(at) {
            let first = lower.get(at).copied().unwrap_or(letter);
            match self.beginning(first).iter().find(|rule| rule.fits(&lower, at)) {
                Some(rule) => {
                    write_in_case(rule.spelling, &letters, at, &mut written);
                    at += rule.letters.chars().count();
                }
                None => {
                    written.push(letter);
                    at += 1;
                }
            }
        }
        written
    }
}

fn rule(text: &str) -> Option<Rule<'_>> {
    let (letters, spelling) = text.split_once('=')?;
    let (behind, letters) = match letters.chars().next() {
        Some('^') => (Behind::Start, letters.get(1..)?),
        Some('+') => (Behind::Vowel, letters.get(1..)?),
        Some('~') => (Behind::Sign, letters.get(1..)?),
        _ => (Behind::Anything, letters),
    };
    let (letters, ahead) = match letters.chars().next_back() {
        Some('$') => (letters.strip_suffix('$')?, Ahead::End),
        Some('+') => (letters.strip_suffix('+')?, Ahead::Vowel),
        Some('-') => (letters.strip_suffix('-')?, Ahead::NoVowel),
        _ => (letters, Ahead::Anything),
    };
    Some(Rule { behind, letters, ahead, spelling })
}

impl Rule<'_> {
    fn fits(&self, text: &[char], at: usize) -> bool {
        let count = self.letters.chars().count();
        let here = text.get(at..at + count).unwrap_or(&[]);
        if count == 0 || !here.iter().copied().eq(self.letters.chars()) {
            return false;
        }
        let before = at.checked_sub(1).and_then(|k| text.get(k)).copied();
        let after = text.get(at + count).copied();
        let behind = match self.behind {
            Behind::Anything => true,
            Behind::Start => before.is_none_or(|letter| !in_word(letter)),
            Behind::Vowel => before.is_some_and(is_vowel),
            Behind::Sign => before.is_some_and(is_sign),
        };
        let ahead = match self.ahead {
            Ahead::Anything => true,
            Ahead::Vowel => after.is_some_and(is_vowel),
            Ahead::NoVowel => !after.is_some_and(is_vowel),
            Ahead::End => after.is_none_or(|letter| !in_word(letter)),
        };
        behind && ahead
    }
}

/// Apostrophes of Ukrainian and Belarusian texts are one letter here.
fn lower_case(letter: char) -> char {
    match letter {
        '’' | 'ʼ' | '‘' | '`' => '\'',
        _ => lower(letter),
    }
}

fn in_word(letter: char) -> bool {
    letter.is_alphabetic() || letter == '\''
}

fn is_sign(letter: char) -> bool {
    matches!(letter, 'ь' | 'ъ' | '\'')
}

/// A vowel letter of Cyrillic or Latin.
pub fn is_vowel(letter: char) -> bool {
    has("аеёиоуыэюяіїєәөұүӣӯѣѵaeiouy", letter)
}

/// A capital becomes a capital and small letters, or capitals all through in a word of capitals.
fn write_in_case(spelling: &str, letters: &[char], at: usize, written: &mut String) {
    let capital =
        |place: Option<usize>| place.and_then(|k| letters.get(k)).is_some_and(|letter| is_capital(*letter));
    if !capital(Some(at)) {
        written.push_str(spelling);
    } else if capital(Some(at + 1)) || capital(at.checked_sub(1)) {
        written.extend(spelling.chars().flat_map(upper));
    } else {
        let mut spelling = spelling.chars();
        written.extend(spelling.next().into_iter().flat_map(upper));
        written.extend(spelling);
    }
}
