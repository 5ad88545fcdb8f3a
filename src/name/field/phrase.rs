//! Phrases between two names of one field, or between a name and what is said of it: f/k/a, née, d/b/a, in liquidation.
//!
//! The table is `tables/field/phrases.tsv`. A phrase counts only where names stand on its sides as they must: Max Born, Alias Mohamad and
//! Born and Sons are names.

use crate::case::lower;
use crate::entity::Kind;
use crate::normalize;
use crate::patronymic;
use crate::tables::field::PHRASES;
use crate::tables::sorted;
use std::sync::LazyLock;

/// What stands behind a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    /// Another name of the party, or another party: a name of its own.
    Name,
    /// The family name at birth.
    Birth,
    /// Nothing that is a name.
    State,
}

static TABLE: LazyLock<Vec<(&str, Meaning)>> = LazyLock::new(|| {
    let row = |line: &'static str| {
        let (phrase, meaning) = line.split_once('\t')?;
        let meaning = match meaning {
            "birth" => Meaning::Birth,
            "state" => Meaning::State,
            _ => Meaning::Name,
        };
        Some((phrase, meaning))
    };
    PHRASES.lines().filter_map(row).collect()
});

/// Most words of a phrase.
const LONGEST: usize = 6;

/// Whether a phrase may begin with a word, or with letters that begin so ("d/b/a").
pub fn may_begin(word: &str) -> bool {
    let word = folded(word);
    !word.is_empty()
        && TABLE.get(sorted::place(&TABLE, &word)).is_some_and(|(phrase, _)| {
            phrase.strip_prefix(word.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        })
}

/// Whether a text begins with a phrase.
pub fn begins(text: &str) -> bool {
    let tokens = tokens(text);
    at(&tokens, 0).is_some()
}

/// A word of a text: where it stands, and its letters in lower case.
struct Token {
    start: usize,
    end: usize,
    word: String,
}

/// Words as phrases are written: apart at spaces, stops, slashes, hyphens, brackets, colons and commas.
fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut open: Option<usize> = None;
    let mut close = |open: &mut Option<usize>, end: usize| {
        if let Some(start) = open.take() {
            tokens.push(Token { start, end, word: folded(text.get(start..end).unwrap_or_default()) });
        }
    };
    for (at, letter) in text.char_indices() {
        if letter.is_alphanumeric() || letter == '\'' {
            open.get_or_insert(at);
        } else {
            close(&mut open, at);
        }
    }
    close(&mut open, text.len());
    tokens
}

fn folded(word: &str) -> String {
    word.chars().map(lower).filter(|letter| letter.is_alphanumeric()).collect()
}

/// The longest phrase that begins at a token: how many tokens it has, and what it says.
fn at(tokens: &[Token], from: usize) -> Option<(usize, Meaning)> {
    (1..=LONGEST).rev().find_map(|length| {
        let words: Vec<&str> =
            tokens.get(from..from + length)?.iter().map(|token| token.word.as_str()).collect();
        Some((length, *sorted::find(&TABLE, &words.join(" "))?))
    })
}

/// Pushes the names of a text.
pub fn split(text: &str, kind: Kind, names: &mut Vec<String>) {
    let tokens = tokens(text);
    let found = (0..tokens.len()).find_map(|from| {
        let (length, meaning) = at(&tokens, from)?;
        fits(&tokens, from, length, meaning, kind).then_some((from, length, meaning))
    });
    let Some((from, length, meaning)) = found else {
        names.push(trimmed(text).to_owned());
        return;
    };
    let start = tokens.get(from).map_or(0, |token| token.start);
    let end = tokens.get(from + length - 1).map_or(text.len(), |token| token.end);
    let before = trimmed(text.get(..start).unwrap_or_default());
    let behind = trimmed(text.get(end..).unwrap_or_default());
    if has_letters(before) {
        names.push(before.to_owned());
    }
    if !has_letters(behind) {
        return;
    }
    match meaning {
        Meaning::Birth if has_letters(before) => names.push(with_family_name(before, behind)),
        _ => split(behind, kind, names),
    }
}

/// Whether names stand beside a phrase as they must. A word that is a name as well (Born, Alias) is a phrase only between two names, or in
/// brackets or behind a comma, which were dropped before: two words stand before it, and one behind it.
fn fits(tokens: &[Token], from: usize, length: usize, meaning: Meaning, kind: Kind) -> bool {
    let behind = tokens.len() - from - length;
    let one_word = length == 1;
    // Letters apart in a name whose letters all stand apart are no phrase.
    let single = |at: usize| tokens.get(at).is_some_and(|token| token.word.chars().count() == 1);
    if single(from) && (from > 0 && single(from - 1) || single(from + length)) {
        return false;
    }
    match meaning {
        Meaning::State => from > 0 || behind > 0,
        // "and" behind it goes on with the name: Born and Sons.
        _ if tokens.get(from + length).is_some_and(|token| token.word == "and") => false,
        Meaning::Birth => behind > 0 && from > 0 && (!one_word || from >= 2 || kind != Kind::Person),
        Meaning::Name if from == 0 => {
            !one_word && behind > 0 || one_word && behind > 1 && is_abbreviation(tokens)
        }
        Meaning::Name => behind > 0 && (!one_word || from >= 2 || behind >= 2 || kind != Kind::Person),
    }
}

/// Letters without a vowel among consonants, as in "aka" and "fka", are no name at the beginning of a text.
fn is_abbreviation(tokens: &[Token]) -> bool {
    tokens.first().is_some_and(|token| matches!(token.word.as_str(), "aka" | "fka" | "dba"))
}

fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

fn trimmed(text: &str) -> &str {
    let sign = |letter: char| letter.is_whitespace() || ",:;/-–—(（[\"«»“”=".contains(letter);
    let text = text
        .trim_start_matches(|letter: char| sign(letter) || ".)）]".contains(letter))
        .trim_end_matches(sign);
    // A bracket that was opened before the phrase closes at the end.
    let opened = text.matches(['(', '（', '[']).count();
    if text.matches([')', '）', ']']).count() > opened {
        text.trim_end_matches([')', '）', ']']).trim_end()
    } else {
        text
    }
}

/// A name with another family name: the one before the comma, the last one, or the first one where a patronymic is last.
fn with_family_name(name: &str, family: &str) -> String {
    if let Some((_, given)) = name.split_once(',') {
        return format!("{family}, {}", given.trim());
    }
    let words: Vec<&str> = name.split(char::is_whitespace).filter(|word| !word.is_empty()).collect();
    let last_is_patronymic = normalize::words(name).last().is_some_and(|word| {
        patronymic::father(&word.letters, word.script).is_some_and(|father| !father.ambiguous)
    });
    let kept = if last_is_patronymic { words.get(1..) } else { words.split_last().map(|(_, given)| given) };
    let kept = kept.unwrap_or_default().join(" ");
    if last_is_patronymic { format!("{family} {kept}") } else { format!("{kept} {family}") }
}
