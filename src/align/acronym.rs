//! An acronym of a firm beside the words it is made of: "KSVT" and "Korea Sobaek Venture Trading".
//!
//! First letters are soon the same by chance, so that short acronyms stand for nothing but themselves.

use super::Prepared;
use crate::entity::Kind;
use crate::hit::Points;
use crate::name::{Part, Role};
use std::ops::Range;

/// How sure it is that an acronym stands for words of its first letters.
pub(super) const AGREES: Points = Points(9_000);

/// Letters of an acronym at least: of three letters, one in a few thousand firms has the same.
pub(super) const SHORTEST: usize = 4;

/// The same where another word tells the firm: then two letters say enough of what kind it is.
pub(super) const SHORTEST_BESIDE_OTHERS: usize = 2;

/// How many of these words, from the first on, an acronym stands for. Particles between them have no letter, a legal
/// form may have one: NIOC is the National Iranian Oil Company.
pub(super) fn words_of(acronym: &Part, words: &[Part], shortest: usize) -> Option<usize> {
    let mut left = acronym.letters.chars();
    if acronym.role != Role::Name || acronym.letters.chars().count() < shortest {
        return None;
    }
    for (at, word) in words.iter().enumerate() {
        match word.role {
            Role::Particle if at > 0 => continue,
            Role::Name | Role::Generic | Role::LegalForm if left.next() == letter_of(word) => {}
            _ => return None,
        }
        if left.as_str().is_empty() {
            return Some(at + 1);
        }
    }
    None
}

/// The letter of a word in an acronym. Of legal forms, a company and a corporation have one.
pub fn letter_of(word: &Part) -> Option<char> {
    let is_word = match word.role {
        Role::Name | Role::Generic => true,
        Role::LegalForm => matches!(word.letters.as_str(), "co" | "corp"),
        _ => false,
    };
    word.marked.chars().next().filter(|_| is_word)
}

/// The same where it stands in one name with its words.
const SHORTEST_BESIDE_WORDS: usize = 3;

/// The words of a firm's name that an acronym in the same name stands for, where the acronym itself has its counterpart: "Korea
/// Sobaek Venture Trading (KSVT)" beside "KSVT".
pub(super) fn spelled_out(side: &Prepared, free: &[bool]) -> Range<usize> {
    let parts = &side.name.parts;
    let taken = parts.iter().zip(free).filter(|(_, free)| side.kind != Kind::Person && !**free);
    let words = |(acronym, _): (&Part, _)| {
        (0..parts.len())
            .find_map(|at| Some(at..at + words_of(acronym, parts.get(at..)?, SHORTEST_BESIDE_WORDS)?))
    };
    taken.into_iter().find_map(words).unwrap_or(0..0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::align::compare;
    use crate::name::Name;

    #[test]
    fn a_name_with_its_acronym_agrees_with_itself() {
        let name = Prepared::new("Korea Sobaek Venture Trading (KSVT)", Kind::Organization);
        assert_eq!(compare(&name, &name).0, Points::ONE);
    }

    #[test]
    fn an_acronym_beside_its_words_stands_for_the_name() {
        let prepared = |text| Prepared::new(text, Kind::Organization);
        let (whole, acronym) = (prepared("Korea Sobaek Venture Trading (KSVT)"), prepared("KSVT Corp"));
        assert!(compare(&whole, &acronym).0 > crate::score::ORGANIZATION_THRESHOLD);
        assert!(compare(&acronym, &whole).0 > crate::score::ORGANIZATION_THRESHOLD);
    }

    #[test]
    fn first_letters_make_an_acronym() {
        for (acronym, words, expected) in [
            ("KSVT", "Korea Sobaek Venture Trading Corp", Some(4)),
            ("KSVT", "Korea Sobaek Venture and Trading", Some(5)),
            ("KSVT", "Korea Sobaek General Trading", None),
            ("KSV", "Korea Sobaek Venture", None),
            ("KSVC", "Korea Sobaek Venture Company", Some(4)),
            ("KSVL", "Korea Sobaek Venture Ltd", None),
            ("KROS", "Korea Republic of Ocean Shipping", Some(5)),
        ] {
            let parts = |text| Name::parse(text, Kind::Organization).parts;
            assert_eq!(words_of(&parts(acronym)[0], &parts(words), SHORTEST), expected, "{acronym} {words}");
        }
    }
}
