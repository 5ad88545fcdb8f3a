//! The parts of a firm's name and their roles: legal forms, generic words, numbers, acronyms, who it is named after.

use super::disguise::{imitates_letters, read_leet};
use super::person::PARTICLES;
use super::{Name, Part, Role, company_word, number_word};
use crate::case::is_capital;
use crate::normalize::Word;
use crate::script::Script;

/// The parts, in the order written.
pub(super) fn parts(mut words: Vec<Word>) -> Vec<Part> {
    words.iter_mut().filter(|word| imitates_letters(&word.typed)).for_each(read_leet);
    let words = words.into_iter().flat_map(company_word::without_glued_form).flat_map(company_word::cut);
    of_words(&number_word::in_digits(words.collect()))
}

impl Name {
    /// Whether a part is in the name of somebody that a firm is named after: "Institute im. A. N. Krylov".
    pub fn is_honored(&self, part: usize) -> bool {
        let before = self.parts.get(..part).unwrap_or_default();
        let between =
            before.iter().rev().take_while(|part| part.role == Role::Name || part.role == Role::Particle);
        between.into_iter().any(|part| NAMED_AFTER.contains(&part.letters.as_str()))
    }
}

/// Most words a legal form is written with: "Federal State Budgetary Educational Institution of Higher Education", "S. A. de C. V.".
const LONGEST_FORM: usize = 8;

fn of_words(words: &[Word]) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        match legal_form(words, at) {
            Some((length, class)) => {
                let typed = words
                    .iter()
                    .skip(at)
                    .take(length)
                    .map(|word| word.typed.as_str())
                    .collect::<Vec<_>>()
                    .join(" ");
                parts.push(Part {
                    typed,
                    letters: class.to_owned(),
                    ..Part::new(word.clone(), Role::LegalForm)
                });
                at += length;
            }
            None => {
                let letters = letters_from(words, at);
                let length = form_in_letters(words, at, letters).unwrap_or(letters.max(1));
                let compound = || compound(words, at).filter(|_| letters < 2);
                let (whole, length) = match acronym(words, at, length) {
                    Some(acronym) => (acronym, length),
                    None => compound().map_or_else(|| (word.clone(), length), |compound| (compound, 2)),
                };
                parts.push(part(whole));
                at += length;
            }
        }
    }
    if !parts.iter().any(Part::distinctive) {
        // "General Trading Company": the generic words are all the name there is; "El Al": the particles.
        let generic = parts.iter().any(|part| part.role == Role::Generic);
        let names = |part: &&mut Part| match part.role {
            Role::LegalForm => false,
            Role::Particle => !generic,
            _ => true,
        };
        parts.iter_mut().filter(names).for_each(|part| part.role = Role::Name);
    }
    parts
}

/// Where the letters of a legal form begin behind those of an acronym, counted from there: "S.I.S. d.o.o.", "A. B. C. L. L. C.".
fn form_in_letters(words: &[Word], at: usize, letters: usize) -> Option<usize> {
    let capital = |place: usize| words.get(at + place).is_some_and(|word| word.typed.chars().any(is_capital));
    (1..letters).find(|length| {
        let parts_clearly = capital(length - 1) != capital(*length) || *length > 1 && letters - length > 2;
        parts_clearly && legal_form(words, at + length).is_some_and(|(form, _)| length + form >= letters)
    })
}

/// Words from there on that are letters which stand apart. An "and" between two of them is none: "E and C" is "E&C".
fn letters_from(words: &[Word], at: usize) -> usize {
    // Syllables and characters stand for words.
    let is_letter = |word: &Word| {
        word.letters.chars().count() == 1 && !matches!(word.script, Script::Hangul | Script::Han)
    };
    let belongs = |at: &usize| {
        words.get(*at).is_some_and(is_letter)
            || words.get(*at).is_some_and(|word| word.letters == AND)
                && words.get(at.wrapping_sub(1)).is_some_and(is_letter)
                && words.get(at + 1).is_some_and(is_letter)
    };
    if words.get(at).is_some_and(is_letter) { (at..words.len()).take_while(belongs).count() } else { 0 }
}

const AND: &str = "and";

/// A generic word that is written in two: "Hong Kong", "Ship Building".
fn compound(words: &[Word], at: usize) -> Option<Word> {
    let (first, second) = (words.get(at)?, words.get(at + 1)?);
    if first.script != Script::Latin || second.script != Script::Latin {
        return None;
    }
    let letters = format!("{}{}", first.letters, second.letters);
    company_word::generic_compound(&letters).then(|| Word {
        typed: format!("{} {}", first.typed, second.typed),
        marked: letters.clone(),
        letters,
        ..first.clone()
    })
}

/// Letters that stand apart are an acronym: "N. I. I. T. M." is NIITM.
fn acronym(words: &[Word], at: usize, length: usize) -> Option<Word> {
    let all = words.get(at..at + length).filter(|letters| letters.len() > 1)?;
    let letters = || all.iter().filter(|word| word.letters != AND);
    let joined = |text: fn(&Word) -> &str| letters().map(text).collect::<String>();
    Some(Word {
        typed: all.iter().map(|word| word.typed.as_str()).collect::<Vec<_>>().join(" "),
        marked: joined(|word| &word.marked),
        letters: joined(|word| &word.letters),
        ..all.first()?.clone()
    })
}

/// "No.", 제 and 호 stand beside the number of a plant or are left out; "imeni" before the one it is named after.
const COMPANY_PARTICLES: &[&str] = &[
    "after",
    "by",
    "im",
    "imeni",
    "in",
    "named",
    "no",
    "nr",
    "num",
    "numero",
    "on",
    "to",
    "va",
    "ve",
    "with",
    "имени",
    "제",
    "호",
];

/// Of [`COMPANY_PARTICLES`], those before the name of somebody.
const NAMED_AFTER: [&str; 4] = ["after", "im", "imeni", "имени"];

fn part(mut word: Word) -> Part {
    if let Some(number) = ordinal(&word.letters).or_else(|| roman(&word.letters).map(str::to_owned)) {
        (word.letters, word.script) = (number, Script::Digit);
    }
    let generic = company_word::generic(&word.letters);
    let role = match word.script {
        Script::Digit => Role::Number,
        _ if generic.is_some() => Role::Generic,
        _ if PARTICLES.contains(&word.letters.as_str()) => Role::Particle,
        _ if COMPANY_PARTICLES.contains(&word.letters.as_str()) => Role::Particle,
        _ => Role::Name,
    };
    let letters = generic.map_or_else(|| word.letters.clone(), str::to_owned);
    Part { letters, ..Part::new(word, role) }
}

/// "46TH" is 46.
fn ordinal(word: &str) -> Option<String> {
    let number = ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end))?;
    (!number.is_empty() && number.chars().all(|letter| letter.is_ascii_digit())).then(|| number.to_owned())
}

/// "III" is 3. Numerals that are words elsewhere are left: I, V, X, VI, XI.
fn roman(word: &str) -> Option<&'static str> {
    const NUMERALS: [(&str, &str); 8] = [
        ("ii", "2"),
        ("iii", "3"),
        ("iv", "4"),
        ("vii", "7"),
        ("viii", "8"),
        ("ix", "9"),
        ("xii", "12"),
        ("xiii", "13"),
    ];
    NUMERALS.iter().find(|(numeral, _)| *numeral == word).map(|(_, number)| *number)
}

/// Legal forms of few letters that stand behind a name: in front they are an acronym.
const LAST_FORMS: [&str; 13] =
    ["ac", "ag", "bv", "ek", "kg", "lc", "nv", "ohg", "rt", "sc", "se", "sl", "sue"];

/// The longest legal form that begins at a word, however it is dotted or spaced: "d.o.o.", "L L C", "Co., Ltd".
fn legal_form(words: &[Word], at: usize) -> Option<(usize, &'static str)> {
    let mut joined = String::new();
    let mut found = None;
    for (length, word) in words.iter().skip(at).take(LONGEST_FORM).enumerate() {
        joined.push_str(&word.letters);
        if !company_word::may_begin_form(&joined) {
            break;
        }
        let edge = at == 0 || at + length + 1 == words.len() || joined.len() > 2;
        // A form of several words must not swallow a word that only together with its neighbor spells one.
        let whole = length == 0
            || word.letters.chars().count() == 1
            || company_word::form(&word.letters).is_some()
            || joined.len() > 8;
        let placed = || at > 0 || !LAST_FORMS.contains(&joined.as_str());
        if let Some(class) = company_word::form(&joined).filter(|_| edge && whole && placed()) {
            found = Some((length + 1, class));
        }
    }
    found.filter(|(length, _)| *length < words.len() || words.len() > 1)
}
