//! The score that OFAC's own Sanctions List Search would show for a name: an emulation, for reviewers who are used to it.
//! No score of this engine depends on it.
//!
//! Published method (OFAC FAQ 246, 247, 249 and 251, as of 2021; only the name counts):
//! 1. Candidates share a first letter with the input and are at least half alike by edit distance.
//! 2. The input as typed is compared with each full name by Jaro-Winkler.
//! 3. Each part of the input is compared with the parts of the name; their scores make a composite.
//! 4. The higher of the two is shown, 0 to 100.
//!
//! Not published, but observed by those who compared scores shown with scores reckoned (OpenSanctions, "How we
//! reverse-engineered OFAC's sanctions screening algorithm", 2026; moov-io/watchman issues 115 and 338):
//! * the prefix of Jaro-Winkler counts however little the rest agrees, and it is one of five letters: Winkler's own is of
//!   four, and counts from .7 on;
//! * parts of one and two letters are dropped from the input, unless there are no others: KIM Jong Un finds KIM, Jong Man at
//!   100. (Here they are names: see [`crate::align`].)
//! * the composite is the mean over the parts of the input; one that finds no part with its first letter and half of its
//!   letters counts 0; the parts of the listed name that are left over do not count;
//! * Soundex raises no score that is shown.
//!
//! The real search also compares aliases, and so does a hit: its score is the best over all names of the entity. Integers
//! only, in millionths. About 2 µs a name; reckoned for returned hits alone. How near it comes is measured by `make accuracy`.

use crate::case::upper;
use crate::search::has;

/// One, in millionths.
const ONE: u32 = 1_000_000;
/// Letters at the beginning that count once more.
const PREFIX: usize = 5;
/// What each of them takes off the difference, in tenths.
const PREFIX_SCALE: u32 = 10;
/// Parts of the input up to this length are dropped.
const DROPPED: usize = 2;

/// The score OFAC's search would show, 0 to 100, for an input and a listed name as published. In any script; letters of two
/// scripts have nothing in common.
pub fn ofac_score(input: &str, listed: &str) -> u8 {
    let (asked, parts) = (parts(input), parts(listed));
    let first = |part: &Vec<char>| part.first().copied();
    if !asked.iter().any(|part| parts.iter().any(|other| first(part) == first(other))) {
        return 0;
    }
    let as_typed: Vec<char> = input.trim().chars().flat_map(upper).collect();
    let score = jaro_winkler(&as_typed, &parts.join(&' ')).max(composite(&asked, &parts));
    ((score + ONE / 200) / (ONE / 100)) as u8
}

/// What stands between spaces and hyphens, in capitals; apostrophes and stops are no separators.
fn parts(name: &str) -> Vec<Vec<char>> {
    let plain: String = name.chars().flat_map(upper).filter(|letter| !has("'’‘`.\"", *letter)).collect();
    let parts = plain.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(|part| part.chars().collect()).collect()
}

/// The mean over the parts of the input of what each finds.
fn composite(asked: &[Vec<char>], listed: &[Vec<char>]) -> u32 {
    let long = asked.iter().filter(|part| part.len() > DROPPED);
    let kept: Vec<&Vec<char>> =
        if long.clone().next().is_some() { long.collect() } else { asked.iter().collect() };
    let best = |part: &&Vec<char>| {
        listed
            .iter()
            .filter(|other| is_compared(part, other))
            .map(|other| jaro_winkler(part, other))
            .max()
            .unwrap_or(0)
    };
    kept.iter().map(best).sum::<u32>() / kept.len().max(1) as u32
}

/// The same first letter, and half of the letters.
fn is_compared(part: &[char], other: &[char]) -> bool {
    let distance = strsim::generic_levenshtein(&Letters(part), &Letters(other));
    part.first() == other.first() && distance * 2 <= part.len().max(other.len())
}

/// Letters as strsim takes them.
struct Letters<'w>(&'w [char]);

impl<'w> IntoIterator for &Letters<'w> {
    type Item = char;
    type IntoIter = std::iter::Copied<std::slice::Iter<'w, char>>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().copied()
    }
}

fn jaro_winkler(a: &[char], b: &[char]) -> u32 {
    let similarity = jaro(a, b);
    let prefix = a.iter().zip(b).take(PREFIX).take_while(|(x, y)| x == y).count() as u32;
    similarity + prefix * (ONE - similarity) / PREFIX_SCALE
}

/// Jaro's similarity: the mean of the shares of letters in common and of those in the same order.
fn jaro(a: &[char], b: &[char]) -> u32 {
    let (of_a, of_b) = in_common(a, b);
    let common = of_a.len() as u32;
    if common == 0 {
        return 0;
    }
    let out_of_order = of_a.iter().zip(&of_b).filter(|(x, y)| x != y).count() as u32;
    let share = |of: u32, all: u32| of * ONE / all.max(1);
    (share(common, a.len() as u32)
        + share(common, b.len() as u32)
        + share(2 * common - out_of_order, 2 * common))
        / 3
}

/// Letters of both that stand within half the length of the longer one of each other, each in its own order.
fn in_common(a: &[char], b: &[char]) -> (Vec<char>, Vec<char>) {
    let reach = (a.len().max(b.len()) / 2).saturating_sub(1);
    let mut taken = vec![false; b.len()];
    let mut of_a = Vec::new();
    for (at, letter) in a.iter().enumerate() {
        let near = taken
            .iter_mut()
            .zip(b)
            .enumerate()
            .skip(at.saturating_sub(reach))
            .take_while(|(other, _)| *other <= at + reach);
        let mut free = near.filter(|(_, (taken, other))| !**taken && *other == letter);
        if let Some((_, (taken, _))) = free.next() {
            *taken = true;
            of_a.push(*letter);
        }
    }
    let of_b = b.iter().zip(&taken).filter(|(_, taken)| **taken).map(|(letter, _)| *letter).collect();
    (of_a, of_b)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn millionths(a: &str, b: &str, reckon: fn(&[char], &[char]) -> u32) -> u32 {
        reckon(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>())
    }

    /// Winkler's own examples (1990, 1994).
    #[test]
    fn jaro_is_that_of_the_literature() {
        for (a, b, expected) in [
            ("MARTHA", "MARHTA", 944_444),
            ("DWAYNE", "DUANE", 822_222),
            ("DIXON", "DICKSONX", 766_666),
            ("SAME", "SAME", 1_000_000),
            ("", "SAME", 0),
            ("ABC", "XYZ", 0),
        ] {
            assert_eq!(millionths(a, b, jaro), expected, "{a} {b}");
            assert_eq!(millionths(a, b, jaro), millionths(b, a, jaro), "{a} {b}");
        }
    }

    #[test]
    fn the_prefix_counts_however_little_the_rest_agrees() {
        let (low, raised) =
            (millionths("KARPOV", "KARZZZZZZ", jaro), millionths("KARPOV", "KARZZZZZZ", jaro_winkler));
        assert!(low < 700_000 && raised == low + 3 * (ONE - low) / 10);
        // Five letters, not Winkler's four.
        let jaro = millionths("MARINA", "MARINE", jaro);
        assert_eq!(millionths("MARINA", "MARINE", jaro_winkler), jaro + 5 * (ONE - jaro) / 10);
    }

    #[test]
    fn quirks_of_the_search() {
        for (input, listed, expected) in [
            // Order and case of parts do not matter, nor do parts that only the listing has.
            ("Ann Example", "EXAMPLE, Ann Mary", 100..=100),
            ("EXAMPLE", "EXAMPLE, Ann", 100..=100),
            // Two letters are dropped, so that this is the same as LEE Han.
            ("LEE HAN SU", "LEE, Han Woo", 100..=100),
            ("Z", "ALPHA Z", 100..=100),
            // A part that finds none with its first letter counts nothing: half of two.
            ("ANN EXAMPLE", "ZORRO, Ann", 50..=55),
            // One letter of a part.
            ("ANN EXAMPEL", "EXAMPLE, Ann", 97..=99),
            // Beginnings that agree are worth much.
            ("ALEXANDER SMIRNOV", "ALEXANDRIA SHIPPING COMPANY", 80..=92),
            // Another script has nothing in common.
            ("Анна Пример", "EXAMPLE, Ann", 0..=0),
            ("김", "KIM", 0..=0),
            ("", "KIM", 0..=0),
            ("-", "KIM", 0..=0),
        ] {
            let score = ofac_score(input, listed);
            assert!(expected.contains(&score), "{input} | {listed}: {score}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_two_texts_have_a_score(a in "\\PC{0,40}", b in "\\PC{0,40}") {
            proptest::prop_assert!(ofac_score(&a, &b) <= 100);
        }

        #[test]
        fn a_name_beside_itself_is_100(name in "[A-Z]{1,9}( [A-Z]{1,9}){0,3}") {
            proptest::prop_assert_eq!(ofac_score(&name, &name), 100);
        }
    }
}
