//! Legal forms and generic words of company names, in every script.
//!
//! 1. As the tables list them ([`crate::tables::company_word`], [`crate::tables::asian_company_word`]).
//! 2. Russian words by their Latin letters, and adjectives in every gender and case: торговой, torgovaya.
//! 3. Korean and Chinese words in all their spellings ([`asian`]).
//! 4. Words written in one, cut apart: 조선광업개발무역회사, Muyokchonghoesa.

mod asian;

use crate::hit::Points;
use crate::normalize::Word;
use crate::romanize::cyrillic;
use crate::script::Script;
use crate::spelling::{Spelled, letter_set};
use crate::tables::company_word::{FORMS, GENERIC, LONG_FORMS as LONG};
use std::sync::LazyLock;

fn look_up(table: &[(&str, &'static str)], word: &str) -> Option<&'static str> {
    let at = table.binary_search_by(|(known, _)| (*known).cmp(word)).ok()?;
    table.get(at).map(|(_, common)| *common)
}

/// Legal forms of several Slavic words by what all their spellings have in common.
static LONG_FORMS: LazyLock<Vec<(String, &str)>> =
    LazyLock::new(|| LONG.iter().map(|(form, class)| (outline(form), *class)).collect());

/// The consonants of a word, those that its spellings and slips confuse as one: obshchestvo, obschestvo, obshtestvo.
fn outline(word: &str) -> String {
    let mut outline = String::new();
    for letter in word.chars() {
        let letter = match letter {
            'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'j' | 'h' => continue,
            'c' | 't' | 'z' | 'x' => 's',
            'w' => 'v',
            other => other,
        };
        if !outline.ends_with(letter) {
            outline.push(letter);
        }
    }
    outline
}

/// The class of a legal form, its words joined.
pub fn form(joined: &str) -> Option<&'static str> {
    look_up(&FORMS, joined).or_else(|| match Script::of_text(joined) {
        Script::Cyrillic => {
            let latin = || cyrillic::latin(joined);
            let short = asian::form(joined, Script::Cyrillic).or_else(|| look_up(&FORMS, &latin()));
            short.or_else(|| long_form(&latin()))
        }
        script => asian::form(joined, script).or_else(|| long_form(joined)),
    })
}

fn long_form(joined: &str) -> Option<&'static str> {
    let long = joined.len() >= SHORTEST_LONG_FORM;
    let outline = long.then(|| outline(joined))?;
    LONG_FORMS.iter().find(|(form, _)| *form == outline).map(|(_, class)| *class)
}

/// Letters of such a form at least.
const SHORTEST_LONG_FORM: usize = 16;
/// Letters of its first word at least, or of its first two.
const SHORTEST_FIRST_WORD: usize = 6;

fn begins_long_form(joined: &str) -> bool {
    let outline = if joined.len() >= SHORTEST_FIRST_WORD { outline(joined) } else { return false };
    LONG_FORMS.iter().any(|(form, _)| form.starts_with(&outline))
}

/// Whether a legal form begins so, or there may be one: of most words no form does.
pub fn may_begin_form(joined: &str) -> bool {
    let begins = |text: &str| begins(&FORMS, text) || asian::begins_form(text);
    match Script::of_text(joined) {
        Script::Han => true,
        Script::Cyrillic => {
            let latin = cyrillic::latin(joined);
            begins(joined) || begins(&latin) || begins_long_form(&latin)
        }
        _ => begins(joined) || begins_long_form(joined),
    }
}

fn begins(table: &[(&str, &str)], text: &str) -> bool {
    let from = table.partition_point(|(form, _)| *form < text);
    table.get(from).is_some_and(|(form, _)| form.starts_with(text))
}

/// Legal forms that end or begin no word of a language, by which they are known where they are written in one with a name.
const GLUED: [&str; 13] = [
    "jointstockcompany",
    "limitedliabilitycompany",
    "limited",
    "pjsc",
    "ojsc",
    "cjsc",
    "jsc",
    "llc",
    "ltd",
    "gmbh",
    "ooo",
    "oao",
    "zao",
];
/// Letters of the name beside it, at least.
const SHORTEST_BESIDE_FORM: usize = 4;

/// A word with a legal form at its end or beginning as two words: ARGUMENTJSC, OOOROMASHKA.
pub fn without_glued_form(word: Word) -> Vec<Word> {
    let letters = word.letters.as_str();
    let ascii = word.script == Script::Latin && word.typed.is_ascii() && word.typed.len() == letters.len();
    let rest = letters.len().saturating_sub(SHORTEST_BESIDE_FORM);
    let fits = |form: &&&str| form.len() <= rest && form.len() >= SHORTEST_GLUED;
    let mut forms = GLUED.iter().filter(fits);
    let behind = |form: &&str| letters.ends_with(*form);
    let before = |form: &&str| letters.starts_with(*form) && *form != "limited";
    let at = forms.find_map(|form| match form {
        form if behind(form) => Some(letters.len() - form.len()),
        form if before(form) => Some(form.len()),
        _ => None,
    });
    let Some(at) = at.filter(|_| ascii) else { return vec![word] };
    let piece = |from: usize, to: usize| {
        let cut = |text: &str| text.get(from..to).unwrap_or_default().to_owned();
        Word { typed: cut(&word.typed), marked: cut(&word.marked), letters: cut(letters), ..word.clone() }
    };
    vec![Word { dotted: false, ..piece(0, at) }, Word { joined: false, ..piece(at, letters.len()) }]
}

/// Letters of a form, at least.
const SHORTEST_GLUED: usize = 3;

/// The generic word or place name that a word is a spelling of.
pub fn generic(word: &str) -> Option<&'static str> {
    match Script::of_text(word) {
        script @ (Script::Han | Script::Hangul) => asian::generic(word, script),
        Script::Cyrillic => {
            asian::generic(word, Script::Cyrillic).or_else(|| in_latin(&cyrillic::latin(word)))
        }
        script => in_latin(word).or_else(|| asian::generic(word, script)),
    }
}

/// Whether a word is generic that may be written in two.
pub fn generic_compound(joined: &str) -> bool {
    joined.len() >= SHORTEST_COMPOUND && look_up(&GENERIC, joined).is_some()
}

/// Letters of a compound at least.
const SHORTEST_COMPOUND: usize = 7;

fn in_latin(word: &str) -> Option<&'static str> {
    look_up(&GENERIC, word).or_else(|| adjective(word)).or_else(|| plural(word))
}

/// Letters of a word that has a plural, at least: Banks, Woods and Waters are families.
const SHORTEST_SINGULAR: usize = 6;

/// The generic word that a word is the plural of, in English and Spanish.
fn plural(word: &str) -> Option<&'static str> {
    let singular = word.strip_suffix('s').filter(|singular| singular.len() >= SHORTEST_SINGULAR)?;
    look_up(&GENERIC, singular)
}

/// The set of letters of each word in [`GENERIC`].
static GENERIC_LETTERS: LazyLock<Vec<u32>> =
    LazyLock::new(|| GENERIC.iter().map(|(word, _)| letter_set(word.as_bytes())).collect());

/// Whether a word in Latin letters is that alike to a generic word: Shiping, Kholding.
pub fn is_like_generic(spelled: &Spelled, similarity: Points) -> bool {
    // Most words have other letters, or more.
    const OTHER_LENGTH: usize = 2;
    const OTHER_LETTERS: u32 = 4;
    let (length, letters) = (spelled.word().len(), letter_set(spelled.word().as_bytes()));
    GENERIC_LETTERS.iter().zip(GENERIC.iter()).any(|(others, (word, _))| {
        (others ^ letters).count_ones() <= OTHER_LETTERS
            && word.len().abs_diff(length) <= OTHER_LENGTH
            && spelled.compare_from(word, similarity).similarity >= similarity
    })
}

/// Endings of Russian adjectives, in Latin letters, the longest first; `o` begins a compound: torgovo-promyshlennyy.
const ENDINGS: [&str; 22] = [
    "ogo", "oye", "yye", "iye", "aya", "aia", "aja", "ykh", "ikh", "uyu", "iy", "yy", "oe", "oy", "oi", "yi",
    "ii", "ie", "ye", "y", "i", "o",
];
/// Letters of its stem, at least: nothing shorter is in the table.
const SHORTEST_STEM: usize = 5;

fn adjective(word: &str) -> Option<&'static str> {
    let stem = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending))?;
    let known = |ending: &str| look_up(&GENERIC, &format!("{stem}{ending}"));
    Some(())
        .filter(|()| stem.len() >= SHORTEST_STEM)
        .and_then(|()| known("yy").or_else(|| known("iy")).or_else(|| known("oy")))
}

/// Cuts legal forms and generic words off a word that is written without spaces: 沈阳金丰里有限公司, 신진무역회사.
pub fn cut(word: Word) -> Vec<Word> {
    let starts = match word.script {
        Script::Han | Script::Hangul => in_characters(&word.letters),
        Script::Latin => in_letters(&word.letters),
        _ => Vec::new(),
    };
    if starts.is_empty() {
        return vec![word];
    }
    // Where the letters have other numbers of bytes than what was typed, they stand for it.
    let typed = if word.typed.len() == word.letters.len() { &word.typed } else { &word.letters };
    let edges: Vec<usize> = [0].into_iter().chain(starts).chain([word.letters.len()]).collect();
    let pieces = edges.windows(2).filter_map(|edge| {
        let bytes = *edge.first()?..*edge.last()?;
        let (letters, typed) = (word.letters.get(bytes.clone())?, typed.get(bytes).unwrap_or_default());
        let (letters, script) = match letters {
            GENERAL_IN_LATIN => (GENERAL, Script::Hangul),
            number if number.bytes().all(|letter| letter.is_ascii_digit()) => (number, Script::Digit),
            _ => (letters, word.script),
        };
        Some(Word {
            typed: typed.to_owned(),
            marked: letters.to_owned(),
            letters: letters.to_owned(),
            script,
            ..word.clone()
        })
    });
    pieces.collect()
}

/// Syllables of the longest known word.
const LONGEST_KNOWN: usize = 6;
/// 총, general, before a word: 총회사, Chonghoesa.
const GENERAL: &str = "총";
const GENERAL_IN_LATIN: &str = "chong";

/// Where the pieces of a word in Hangul or Chinese characters begin, but for the first: 제39호실 is made of 제, 39 and 호실.
fn in_characters(word: &str) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut start = 0;
    for run in word.as_bytes().chunk_by(|one, next| one.is_ascii_digit() == next.is_ascii_digit()) {
        let end = start + run.len();
        let run = word.get(start..end).unwrap_or_default();
        let ends = known_ends(run);
        let first_end = ends.first().copied().unwrap_or(run.len());
        let pieces = known_starts(run.get(..first_end).unwrap_or_default()).into_iter().chain(ends);
        starts.extend([0].into_iter().chain(pieces).map(|at| start + at));
        start = end;
    }
    starts.retain(|start| *start > 0);
    starts
}

/// Where the known words begin that a word ends with, the longest taken first; the first character belongs to none.
fn known_ends(word: &str) -> Vec<usize> {
    let characters: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
    let mut ends = vec![word.len()];
    let mut single = false;
    while let Some(end) = ends.first().copied() {
        let before = characters.partition_point(|at| *at < end);
        let starts = characters.get(before.saturating_sub(LONGEST_KNOWN).max(1)..before).unwrap_or_default();
        let Some(start) = starts.iter().copied().find(|start| is_known(word, *start, end)) else { break };
        let text = word.get(start..end).unwrap_or_default();
        let one = text.chars().count() == 1;
        // What has one syllable is cut off beside a longer word, or as 총국: 지도국, 총무역.
        if one && single && text != GENERAL {
            break;
        }
        single = one && text != GENERAL;
        ends.insert(0, start);
    }
    let rest = ends.first().copied().unwrap_or_default();
    if single && !is_known(word, 0, rest) {
        ends.remove(0);
    }
    ends.pop();
    ends
}

/// Where the words begin that follow known words at the beginning.
fn known_starts(word: &str) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut start = 0;
    loop {
        let ends = word.get(start..).unwrap_or_default().char_indices().map(|(at, _)| start + at);
        let known = ends.skip(2).take(LONGEST_KNOWN - 1).filter(|end| is_known(word, start, *end));
        let Some(end) = known.last() else { return starts };
        starts.push(end);
        start = end;
    }
}

fn is_known(word: &str, start: usize, end: usize) -> bool {
    word.get(start..end).is_some_and(|word| generic(word).or_else(|| form(word)).is_some())
}

/// Legal forms that no word begins with, so that they are found where the space after them is lost: "JSCARGONAVT".
const JOINED_FORMS: &[&str] = &["cjsc", "jsc", "llc", "oao", "ojsc", "ooo", "pjsc"];
/// Letters of a name that a legal form is joined to, at least.
const SHORTEST_AFTER_FORM: usize = 5;
/// Letters of a Korean word that is cut off a name, and of that name, at least.
const SHORTEST_KOREAN: usize = 5;
const SHORTEST_BEFORE_KOREAN: usize = 4;

/// Where a word begins or ends that a number is written to: "7KARNES", "KARNES7"; "46TH" and "3D" are one.
fn number_edge(word: &str) -> Option<usize> {
    let digit = |letter: &u8| letter.is_ascii_digit();
    let (bytes, letters) = (word.as_bytes(), |part: &[u8]| part.iter().all(u8::is_ascii_lowercase));
    let start = bytes.iter().take_while(|letter| digit(letter)).count();
    let end = bytes.len() - bytes.iter().rev().take_while(|letter| digit(letter)).count();
    let at = if start > 0 { start } else { end };
    let (before, behind) = word.split_at_checked(at)?;
    let name = if start > 0 { behind } else { before };
    (at > 0 && at < bytes.len() && name.len() >= SHORTEST_BESIDE_NUMBER && letters(name.as_bytes()))
        .then_some(at)
}

/// Letters of a name that a number is written to, at least.
const SHORTEST_BESIDE_NUMBER: usize = 4;

/// Where the pieces of a word in Latin letters begin, but for the first.
fn in_letters(word: &str) -> Vec<usize> {
    if let Some(start) = number_edge(word) {
        return vec![start];
    }
    let form = JOINED_FORMS.iter().find(|form| word.starts_with(**form)).map(|form| form.len());
    if let Some(start) = form.filter(|start| word.len() >= start + SHORTEST_AFTER_FORM) {
        return vec![start];
    }
    let mut starts = Vec::new();
    while let Some(start) =
        korean_end(word.get(..starts.first().copied().unwrap_or(word.len())).unwrap_or_default())
    {
        starts.insert(0, start);
    }
    starts
}

/// Where the Korean word begins that a word in Latin letters ends with.
fn korean_end(word: &str) -> Option<usize> {
    let known = |word: &str| {
        asian::generic(word, Script::Latin).or_else(|| asian::form(word, Script::Latin)).is_some()
    };
    let last = word.len().checked_sub(SHORTEST_KOREAN).filter(|_| word.is_ascii() && !known(word))?;
    (SHORTEST_BEFORE_KOREAN..=last).find(|start| word.get(*start..).is_some_and(known))
}
