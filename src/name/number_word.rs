//! Numbers in words: "Brigade Forty-Four" is number 44, "Second Economic Committee" and "2nd Economic Committee" are number 2.
//!
//! A number of two words is one anywhere. One word is a number only near what is numbered (`tables/field/numbers.tsv`): First Credit Bank
//! bears a name.

use crate::normalize::Word;
use crate::script::Script;
use crate::tables::field::NUMBERS;
use crate::tables::sorted;
use std::sync::LazyLock;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Small(u16),
    Tens(u16),
    Unit,
}

static TABLE: LazyLock<Vec<(&str, Kind)>> = LazyLock::new(|| {
    let row = |line: &'static str| {
        let (word, value) = line.split_once('\t')?;
        let number = || value.get(1..).and_then(|number| number.parse().ok());
        let kind = match value.as_bytes().first()? {
            b'u' => Kind::Unit,
            b't' => Kind::Tens(number()?),
            _ => Kind::Small(number()?),
        };
        Some((word, kind))
    };
    NUMBERS.lines().filter_map(row).collect()
});

/// The words of a firm's name, numbers in words as digits.
pub fn in_digits(words: Vec<Word>) -> Vec<Word> {
    let kind = |at: usize| words.get(at).and_then(|word| sorted::find(&TABLE, &word.letters).copied());
    // A name may stand between: Second Velmaron Committee.
    let near_unit = |at: usize| (at.saturating_sub(2)..=at + 2).any(|at| kind(at) == Some(Kind::Unit));
    let mut all = Vec::with_capacity(words.len());
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let found = match (kind(at), kind(at + 1)) {
            (Some(Kind::Tens(tens)), Some(Kind::Small(small @ 1..=9))) => Some((tens + small, 2)),
            (Some(Kind::Tens(number) | Kind::Small(number)), _) => near_unit(at).then_some((number, 1)),
            _ => None,
        };
        match found {
            Some((number, length)) => {
                let typed = words
                    .iter()
                    .skip(at)
                    .take(length)
                    .map(|word| word.typed.as_str())
                    .collect::<Vec<_>>()
                    .join(" ");
                let digits = number.to_string();
                all.push(Word {
                    typed,
                    marked: digits.clone(),
                    letters: digits,
                    script: Script::Digit,
                    ..word.clone()
                });
                at += length;
            }
            None => {
                all.push(word.clone());
                at += 1;
            }
        }
    }
    all
}
