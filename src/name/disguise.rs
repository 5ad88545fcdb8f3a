//! Words in disguise: letters that stand apart, and digits and signs in the place of letters.

use crate::case::is_small;
use crate::normalize::{self, Word};
use crate::script::Script;
use crate::search::has;

/// A name in letters that stand apart is one word: "V.i.k.t.o.r Belyakov". Fewer letters are initials.
pub(super) fn letters_together(words: Vec<Word>) -> Vec<Word> {
    let mut joined = Vec::with_capacity(words.len());
    let small = |word: &Word| word.typed.chars().any(is_small);
    let goes_on = |a: &Word, b: &Word| a.before_comma == b.before_comma && (small(b) || !small(a));
    for run in words.chunk_by(|a, b| is_letter(a) && is_letter(b) && goes_on(a, b)) {
        let typed =
            |between: &str| run.iter().map(|word| word.typed.as_str()).collect::<Vec<_>>().join(between);
        let word =
            (run.len() >= normalize::FEWEST_APART).then(|| normalize::words(&typed("")).into_iter().next());
        match (word.flatten(), run.first()) {
            (Some(word), Some(first)) => {
                let (typed, before_comma, joined_to) = (typed(" "), first.before_comma, first.joined);
                joined.push(Word { typed, before_comma, joined: joined_to, folded: true, ..word });
            }
            _ => joined.extend_from_slice(run),
        }
    }
    joined
}

/// One letter of a script whose names have several.
fn is_letter(word: &Word) -> bool {
    matches!(word.script, Script::Latin | Script::Cyrillic) && word.letters.chars().count() == 1
}

/// Digits and signs between letters, read as the letters they imitate: "K1m", "$ergey".
pub(super) fn read_leet(word: &mut Word) {
    let letters = word.typed.chars().filter(|c| c.is_alphabetic()).count();
    let signs = word.typed.chars().filter(|c| c.is_ascii_digit() || has("@$!|€", *c)).count();
    if word.script != Script::Latin || signs == 0 || letters <= signs {
        return;
    }
    let typed = std::mem::take(&mut word.typed);
    let letters: Vec<char> = typed.chars().collect();
    let vowel = |at: Option<usize>| {
        at.and_then(|at| letters.get(at)).is_some_and(|c| has("aeiouy", c.to_ascii_lowercase()))
    };
    let letter = |(at, c): (usize, &char)| match c {
        // Between vowels stands a consonant: Vita1iy, K1m.
        '1' if vowel(at.checked_sub(1)) && vowel(Some(at + 1)) => 'l',
        _ => LEET.iter().find(|(sign, _)| sign == c).map_or(*c, |(_, letter)| *letter),
    };
    let read: String = letters.iter().enumerate().map(letter).collect();
    if let Some(again) = normalize::words(&read).into_iter().next() {
        (word.marked, word.letters, word.folded) = (again.marked, again.letters, true);
    }
    word.typed = typed;
}

/// Whether single digits and signs stand between the letters of a longer word, as in "V3lm0r", or a zero at its end: 3M, G4S and
/// B2B are names.
pub(super) fn imitates_letters(typed: &str) -> bool {
    let letters: Vec<bool> =
        typed.strip_suffix('0').unwrap_or(typed).chars().map(char::is_alphabetic).collect();
    letters.iter().filter(|letter| **letter).count() >= FEWEST_IMITATED
        && letters.first().zip(letters.last()) == Some((&true, &true))
        && letters.windows(2).all(|two| two.contains(&true))
}

/// See [`imitates_letters`].
const FEWEST_IMITATED: usize = 4;

const LEET: &[(char, char)] = &[
    ('0', 'o'),
    ('1', 'i'),
    ('2', 'z'),
    ('3', 'e'),
    ('4', 'a'),
    ('5', 's'),
    ('6', 'b'),
    ('7', 't'),
    ('8', 'b'),
    ('9', 'g'),
    ('@', 'a'),
    ('$', 's'),
    ('!', 'i'),
    ('|', 'l'),
    ('€', 'e'),
];
