//! Neighbors that are written as one word on the other side: Ung Sun and Ungsun.

use super::Prepared;
use super::candidate::Candidate;
use super::likeness::in_arabic_script;
use crate::entity::Kind;
use crate::hit::{Points, Relation};
use crate::name::Role;
use crate::spelling::{self, Spelled, letter_set};
use std::ops::Range;

/// Most neighbors that may be written as one word.
pub(super) const MOST_JOINED: usize = 3;

/// Similarity from which joined neighbors count: they were not written so, hence stricter than single parts.
pub const JOINED_AGREES: Points = Points(8_500);

/// Letters of joined names up to which a difference of spelling counts twice: it falls into one of two short names, which is
/// then another name sooner than another spelling (Quoc Anh, Guojian).
const SHORT_JOINED: usize = 10;

/// The same for whole names, of which one is written without spaces.
const WHOLE_AGREES: Points = Points(9_500);

/// Most letters that only one of two words has, where they are joined otherwise.
const OTHER_LETTERS: u32 = 6;

/// Most letters that one of them has more.
const OTHER_LENGTH: usize = 3;

/// Neighbors of one side beside a part of the other.
pub(super) fn joined(
    query: &Prepared,
    listed: &Prepared,
    q: Range<usize>,
    l: Range<usize>,
) -> Option<Candidate> {
    if (query.has_arabic() || listed.has_arabic())
        && let Some((a, b)) = joined_in_arabic(query, &q, listed, &l)
    {
        let similarity = in_arabic_script(&a, &b)??;
        return (similarity >= JOINED_AGREES)
            .then(|| Candidate::new((query, q), (listed, l), (similarity, Relation::ArabicRomanization)));
    }
    // Cheap differences first: most neighbors have nothing to do with the word beside them.
    let (length_a, length_b) = (query.length(&q), listed.length(&l));
    let other_letters = (query.letters_of(&q) ^ listed.letters_of(&l)).count_ones();
    if length_a.abs_diff(length_b) > OTHER_LENGTH || length_a < 4 || other_letters > OTHER_LETTERS {
        return None;
    }
    let (a, b) = (query.joined(&q)?, listed.joined(&l)?);
    // Syllables of Korean and Chinese names, joined, are soon like any word.
    let syllables = query.readings().of_all_parts() || listed.readings().of_all_parts();
    // In a whole name without spaces, a difference may make other names of its parts: MARIAVELOSO is not Mario Velasco.
    let whole =
        query.kind == Kind::Person && (q.len(), l.len()) == (query.name.parts.len(), listed.name.parts.len());
    let alike = |a: &str, b: &str| match a.is_ascii() && b.is_ascii() && !syllables {
        true => match spelling::compare_from(a, b, JOINED_AGREES) {
            spelled if whole && spelled.similarity < WHOLE_AGREES => Points::ZERO,
            spelled => spelled.similarity,
        },
        false => Points(Points::ONE.0 * i32::from(a == b)),
    };
    // A whole name without a space may have its family name first or last.
    let (a_turned, b_turned) = (query.turned(&q), listed.turned(&l));
    let turned = || match (a_turned, b_turned) {
        (Some(a), _) => alike(&a, &b),
        (_, Some(b)) => alike(&a, &b),
        _ => Points::ZERO,
    };
    let similarity = match alike(&a, &b) {
        Points::ZERO => turned(),
        similarity => similarity,
    };
    let short = length_a.max(length_b) <= SHORT_JOINED;
    let names = |side: &Prepared, parts: &Range<usize>| {
        side.places(parts).filter_map(|at| side.part(at)).all(|part| part.role == Role::Name)
    };
    let similarity = if short && names(query, &q) && names(listed, &l) {
        Points(Points::ONE.0 - 2 * (Points::ONE.0 - similarity.0))
    } else {
        similarity
    };
    (similarity >= JOINED_AGREES)
        .then(|| Candidate::new((query, q), (listed, l), (similarity, Relation::Joined)))
}

/// Whether two listed words may be the neighbors that a word joins, by their letters. Words in other scripts may.
pub fn may_join(word: &Spelled, first: &str, second: &str) -> bool {
    let text = word.word();
    if !text.is_ascii() || !first.is_ascii() || !second.is_ascii() {
        return true;
    }
    // Cheap differences first, as where the names are compared.
    if text.len().abs_diff(first.len() + second.len()) > OTHER_LENGTH {
        return false;
    }
    let letters = letter_set(first.as_bytes()) | letter_set(second.as_bytes());
    (letter_set(text.as_bytes()) ^ letters).count_ones() <= OTHER_LETTERS
        && word.compare_from(&[first, second].concat(), JOINED_AGREES).similarity >= JOINED_AGREES
}

/// Neighbors as words where one of them is in Arabic script.
fn joined_in_arabic(
    query: &Prepared,
    q: &Range<usize>,
    listed: &Prepared,
    l: &Range<usize>,
) -> Option<(String, String)> {
    let (a, b) = (query.joined_in_arabic(q), listed.joined_in_arabic(l));
    if a.is_none() && b.is_none() {
        return None;
    }
    Some((a.or_else(|| query.joined(q))?, b.or_else(|| listed.joined(l))?))
}
