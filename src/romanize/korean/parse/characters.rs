//! Names in Hangul or Chinese characters: a character is a syllable.

use super::draft::{Draft, LONGEST_GIVEN, SURNAME_LAST, Span, two_syllables};
use crate::name::Part;
use crate::romanize::han::table;
use crate::romanize::korean::frequency::{self, NEVER};
use crate::romanize::korean::hangul::Syllable;
use crate::romanize::korean::hanja;
use crate::romanize::korean::lattice::Reading;
use crate::romanize::korean::orthography::HANGUL;
use crate::romanize::korean::{KoreanName, Place, Writing};

/// A character of a name in Hangul or Chinese characters, as a surname and in a given name.
struct Character {
    span: Span,
    surname: Vec<Reading>,
    given: Vec<Reading>,
}

impl Character {
    fn of(part: usize, start: usize, letter: char) -> Option<Character> {
        let span = |writing, fingerprint: char| Span {
            part,
            start,
            end: start + letter.len_utf8(),
            writing,
            fingerprint: fingerprint as u32,
        };
        if let Some(syllable) = Syllable::of(letter) {
            let readings = vec![Reading { syllable, cost: 0, systems: HANGUL }];
            let known = if frequency::surname(syllable) == NEVER { Vec::new() } else { readings.clone() };
            return Some(Character { span: span(Writing::Hangul, letter), surname: known, given: readings });
        }
        let (surname, given) = (hanja::surname_readings(letter), hanja::given_readings(letter));
        let span = span(Writing::Han, table::traditional(letter));
        (!surname.is_empty() || !given.is_empty()).then_some(Character { span, surname, given })
    }
}

/// The ways to part the characters into surname and given name.
pub(super) fn in_characters(parts: &[(usize, &Part)]) -> Vec<KoreanName> {
    let mut characters: Vec<Character> = Vec::new();
    for (index, part) in parts {
        for (start, letter) in part.letters.char_indices() {
            let Some(character) = Character::of(*index, start, letter) else { return Vec::new() };
            characters.push(character);
        }
    }
    let comma = parts
        .iter()
        .filter(|(_, part)| part.before_comma)
        .map(|(_, part)| part.letters.chars().count())
        .sum::<usize>();
    let last = parts.last().map_or(0, |(_, part)| part.letters.chars().count());
    let mut names = Vec::new();
    for length in [1, 2] {
        if comma == 0 || comma == length {
            names.extend(name_of_characters(&characters, length, false));
        }
    }
    if comma == 0 && parts.len() > 1 && last < characters.len() {
        characters.rotate_right(last);
        names.extend(name_of_characters(&characters, last, true));
    }
    names
}

fn name_of_characters(characters: &[Character], surname: usize, surname_last: bool) -> Option<KoreanName> {
    let (family, given) = characters.split_at_checked(surname)?;
    if given.len() > LONGEST_GIVEN {
        return None;
    }
    let mut draft = Draft::default();
    match family {
        [one] if !one.surname.is_empty() => draft.push(one.span, Place::Surname, true, &one.surname),
        [one, two] => {
            draft = two_syllables(draft, &[(one.span, &one.given), (two.span, &two.given)])?;
        }
        _ => return None,
    }
    for (at, character) in given.iter().enumerate() {
        if character.given.is_empty() {
            return None;
        }
        draft.push(character.span, Place::Given, at == 0, &character.given);
    }
    draft.finish(Vec::new(), surname_last, if surname_last { 5 * SURNAME_LAST } else { 0 })
}
