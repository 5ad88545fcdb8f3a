//! Query parts x listed parts -> pairs. Every part stands in exactly one pair or leftover.
//!
//! Whole names that both read as Korean or Chinese are compared syllable by syllable ([`syllables`]); all others part by
//! part, in any order, the most telling agreement first ([`candidate`], [`likeness`]). Neighbors are also tried joined
//! ([`joined`]). What is left over contradicts or is missing ([`leftover`]).

pub mod acronym;
mod candidate;
mod joined;
mod leftover;
mod likeness;
mod prepared;
mod syllables;
mod unspaced;

pub use joined::{JOINED_AGREES, may_join};
pub use prepared::Prepared;

use crate::entity::Kind;
use crate::hit::{Points, Relation};
use crate::name::{Part, Role};
use crate::order;
use crate::romanize::han;
use crate::score::{self, Pair};
use crate::script::Script;
use candidate::Candidate;
use joined::{MOST_JOINED, joined};
use std::ops::Range;

/// The best alignment of two names and its score.
pub fn compare(query: &Prepared, listed: &Prepared) -> (Points, Vec<Pair>) {
    let pairs = by_parts(query, listed);
    let score = score::score(&pairs, query.kind);
    if score == Points::ONE && !(query.kind == Kind::Person && are_permuted(&pairs, listed)) {
        return (score, pairs);
    }
    let whole = match query.kind {
        Kind::Person => syllables::compare(query, listed, score),
        Kind::Organization | Kind::Vessel | Kind::Aircraft => firms_in_characters(query, listed, score),
    };
    match whole {
        Some((score, by_syllables)) if by_syllables.is_empty() => (score, pairs),
        Some(by_syllables) => by_syllables,
        None => (score, pairs),
    }
}

/// Two neighbors change places at the end of a name, where given names of two syllables stand, or in one of three parts: Sik
/// Yong is another given name than Yong Sik where both are read in syllables. A surname put first or last, or a Western name
/// put elsewhere, changes no name: Lee Ka-chiu John, John Lee Ka-chiu; nor does turning a name around its particle: Tam Van Le.
fn are_permuted(pairs: &[Pair], listed: &Prepared) -> bool {
    let particle = |part: usize| listed.part(part).is_some_and(|part| part.role == Role::Particle);
    let parts: Vec<usize> =
        pairs.iter().flat_map(|pair| pair.listed.iter().copied()).filter(|part| !particle(*part)).collect();
    let last = parts.len().saturating_sub(1);
    let letters = |part: usize| listed.name.parts.get(part).map(|part| &part.letters);
    // Of two equal words it does not matter which is which: Ko Ko Oo.
    let turned = |by: usize| {
        parts.iter().zip((0..=last).cycle().skip(by)).all(|(part, own)| letters(*part) == letters(own))
    };
    let change = |(at, (part, next)): (usize, (&usize, &usize))| {
        *part == *next + 1 && (last == 2 || at + 1 == last || *part == last)
    };
    parts.iter().zip(parts.iter().skip(1)).enumerate().any(change) && last > 1 && !(0..=last).any(turned)
}

/// Names of firms of which one is in Chinese characters, and the words of the other are cut otherwise.
fn firms_in_characters(query: &Prepared, listed: &Prepared, by_parts: Points) -> Option<(Points, Vec<Pair>)> {
    let in_characters = |side: &Prepared| side.name.parts.iter().any(|part| part.script == Script::Han);
    if !in_characters(query) && !in_characters(listed) {
        return None;
    }
    let (similarity, relation, said) = han::compare_firms(&query.name.parts, &listed.name.parts)?;
    let pair = Pair {
        query: (0..query.name.parts.len()).collect(),
        listed: (0..listed.name.parts.len()).collect(),
        relation,
        similarity,
        weight: query.names_weight() + query.unsearched_weight(),
        distinctive: true,
        detail: Some(said),
    };
    let score = score::score(std::slice::from_ref(&pair), query.kind);
    (score > by_parts).then(|| (score, vec![pair]))
}

fn by_parts(query: &Prepared, listed: &Prepared) -> Vec<Pair> {
    let mut candidates = Vec::new();
    // What has its equal beside it is not joined with a neighbor: U Khin and Khin are two parts and one.
    let (mut query_open, mut listed_open) =
        (vec![true; query.name.parts.len()], vec![true; listed.name.parts.len()]);
    let equal = if query.kind == Kind::Person { score::EQUAL } else { score::OTHER_LETTERS };
    for q in 0..query.name.parts.len() {
        for l in 0..listed.name.parts.len() {
            let candidate = candidate::single(query, q, listed, l);
            // Of two articles it does not matter which is which: El Shafee Elsheikh, Elshafee El Sheikh.
            let article =
                query.kind == Kind::Person && query.part(q).is_some_and(|part| part.role == Role::Particle);
            if candidate.as_ref().is_some_and(|candidate| !article && candidate.similarity >= equal) {
                take([q], &mut query_open);
                take([l], &mut listed_open);
            }
            candidates.extend(candidate);
        }
    }
    for q in 0..query.name.parts.len() {
        for l in 0..listed.name.parts.len() {
            let acronym = candidate::with_acronym(query, q, listed, l, acronym::SHORTEST).filter(|acronym| {
                is_free(&acronym.query, &query_open) && is_free(&acronym.listed, &listed_open)
            });
            candidates.extend(acronym);
            for length in 2..=MOST_JOINED {
                for (q, l) in [(q..q + length, l..l + 1), (q..q + 1, l..l + length)] {
                    let neighbors = query.are_neighbors(&q) && listed.are_neighbors(&l);
                    if neighbors && is_free(&q, &query_open) && is_free(&l, &listed_open) {
                        candidates.extend(joined(query, listed, q, l));
                    }
                }
            }
        }
    }
    candidates.extend(candidate::in_sister_languages(query, listed, &candidates));
    candidates.extend(candidate::of_arabic_letters(query, listed));
    if query.kind == Kind::Person {
        candidates.extend(unspaced::candidates(query, listed));
    }
    // The most telling agreement first; among equals the one in the order of both names.
    order::by_key(&mut candidates, |candidate| {
        let (q, l) = (candidate.query.start, candidate.listed.start);
        (-candidate.gain, q.abs_diff(l), q, l, candidate.query.end, candidate.listed.end)
    });
    let (mut query_free, mut listed_free) =
        (vec![true; query.name.parts.len()], vec![true; listed.name.parts.len()]);
    let mut pairs = Vec::new();
    for candidate in candidates {
        if is_free(&candidate.query, &query_free) && is_free(&candidate.listed, &listed_free) {
            take(candidate.query.clone(), &mut query_free);
            take(candidate.listed.clone(), &mut listed_free);
            pairs.push(pair(query, listed, candidate));
        }
    }
    pair_acronyms(query, listed, &mut query_free, &mut listed_free, &mut pairs);
    leftover::contradictions(query, listed, &mut query_free, &mut listed_free, &mut pairs);
    leftover::omissions(query, listed, &query_free, &listed_free, &mut pairs);
    in_order(&mut pairs);
    pairs
}

fn is_free(parts: &Range<usize>, free: &[bool]) -> bool {
    prepared::places(parts, free.len()).all(|at| free.get(at) == Some(&true))
}

fn take(parts: impl IntoIterator<Item = usize>, free: &mut [bool]) {
    let count = free.len();
    for at in parts {
        if let Some(slot) = free.get_mut(at.checked_rem(count).unwrap_or_default()) {
            *slot = false;
        }
    }
}

fn pair(query: &Prepared, listed: &Prepared, candidate: Candidate) -> Pair {
    let weights = (query.weight_of(&candidate.query), listed.weight_of(&candidate.listed));
    // What agrees says as little as its commoner spelling, an initial as little as it is long; where it does not agree, it
    // contradicts the whole name.
    let weight = match candidate.relation {
        Relation::Different => {
            let least = least_contradiction(query, listed, &candidate);
            weights.0.max(weights.1).max(least) * may_both_be_borne(query, listed, &candidate) / 100
        }
        Relation::Joined if query.kind == Kind::Person => (weights.0 + weights.1) / 2,
        _ => weights.0.min(weights.1),
    };
    let distinctive =
        |side: &Prepared, parts: &Range<usize>| side.places(parts).filter_map(|at| side.part(at)).any(tells);
    Pair {
        distinctive: distinctive(query, &candidate.query) || distinctive(listed, &candidate.listed),
        weight,
        query: query.places(&candidate.query).collect(),
        listed: listed.places(&candidate.listed).collect(),
        relation: candidate.relation,
        similarity: candidate.similarity,
        detail: None,
    }
}

/// What two names that differ count, in percent, where one person may bear both: al-Tikriti, of Tikrit, and al-Nasiri, of that tribe; a
/// mother's family name and, behind de, a husband's; the family names of a woman before and after she married.
fn may_both_be_borne(query: &Prepared, listed: &Prepared, candidate: &Candidate) -> i32 {
    let of_origin = |(particle, name): (&Part, &Part)| {
        matches!(particle.letters.as_str(), "al" | "el") && name.letters.ends_with(['i', 'y'])
    };
    let of_husband = |(particle, name): (&Part, &Part)| particle.letters == "de" && name.before_comma;
    let (q, l) =
        (behind_particle(query, candidate.query.start), behind_particle(listed, candidate.listed.start));
    match query.kind {
        Kind::Person if q.is_some_and(of_origin) && l.is_some_and(of_origin) => score::BOTH_BORNE,
        Kind::Person if q.is_some_and(of_husband) != l.is_some_and(of_husband) => score::BOTH_BORNE,
        Kind::Person if is_daughter(query) && is_daughter(listed) => score::MARRIED,
        _ => 100,
    }
}

/// Whether a patronymic says that it is a woman.
fn is_daughter(side: &Prepared) -> bool {
    let parts = side.name.parts.iter().zip(&side.latin);
    parts.filter(|(part, _)| part.role == Role::Patronymic).any(|(_, latin)| latin.ends_with('a'))
}

/// A name with the word before it.
fn behind_particle(side: &Prepared, at: usize) -> Option<(&Part, &Part)> {
    let name = side.part(at).filter(|part| part.role == Role::Name)?;
    Some((side.part(at.checked_sub(1)?)?, name))
}

/// The least that two names of people weigh which contradict each other.
fn least_contradiction(query: &Prepared, listed: &Prepared, candidate: &Candidate) -> i32 {
    let names = |side: &Prepared, parts: &Range<usize>| {
        let named = |part: &Part| matches!(part.role, Role::Name | Role::Patronymic);
        side.places(parts).filter_map(|at| side.part(at)).any(named)
    };
    let contradict =
        query.kind == Kind::Person && (names(query, &candidate.query) || names(listed, &candidate.listed));
    if contradict { score::CONTRADICTION } else { 0 }
}

/// Parts that tell one party from another, alone or as what is left of a name.
fn tells(part: &Part) -> bool {
    part.distinctive() || matches!(part.role, Role::Patronymic | Role::Initial)
}

/// Short acronyms that are left over and the words they may be made of, where another word tells the firm: "RPF Meridian" and "Meridian
/// Research and Production Firm".
fn pair_acronyms(
    query: &Prepared,
    listed: &Prepared,
    query_free: &mut [bool],
    listed_free: &mut [bool],
    pairs: &mut Vec<Pair>,
) {
    let told = pairs.iter().any(|pair| pair.distinctive && pair.similarity >= score::EQUAL);
    if query.kind == Kind::Person || !told {
        return;
    }
    for q in 0..query.name.parts.len() {
        for l in 0..listed.name.parts.len() {
            let acronym = candidate::with_acronym(query, q, listed, l, acronym::SHORTEST_BESIDE_OTHERS);
            let Some(acronym) = acronym else { continue };
            if is_free(&acronym.query, query_free) && is_free(&acronym.listed, listed_free) {
                take(acronym.query.clone(), query_free);
                take(acronym.listed.clone(), listed_free);
                pairs.push(pair(query, listed, acronym));
            }
        }
    }
}

fn in_order(pairs: &mut [Pair]) {
    let first = |parts: &[usize]| parts.first().copied().unwrap_or(usize::MAX);
    order::by_key(pairs, |pair| (first(&pair.query), first(&pair.listed)));
}
