//! What is left of two names when all that agrees is paired: contradictions, then parts that only one side has.

use super::candidate::Candidate;
use super::{Prepared, acronym, pair, take, tells};
use crate::entity::Kind;
use crate::hit::{Points, Relation};
use crate::name::{Part, Role};
use crate::order;
use crate::score::{self, Omitted, Pair};
use std::ops::Range;

/// Parts left on both sides in one role contradict each other.
pub(super) fn contradictions(
    query: &Prepared,
    listed: &Prepared,
    query_free: &mut [bool],
    listed_free: &mut [bool],
    pairs: &mut Vec<Pair>,
) {
    let (query_spelled_out, listed_spelled_out) =
        (acronym::spelled_out(query, query_free), acronym::spelled_out(listed, listed_free));
    let mut generic = 0;
    for role in [Role::Name, Role::Patronymic, Role::Number, Role::Generic, Role::Initial] {
        let free = |side: &Prepared, free: &[bool], spelled_out: &Range<usize>| -> Vec<usize> {
            let fits = |part: &Part| part.role == role || role == Role::Initial && tells(part);
            (0..side.name.parts.len())
                .filter(|at| {
                    !spelled_out.contains(at)
                        && free.get(*at) == Some(&true)
                        && side.part(*at).is_some_and(fits)
                })
                .collect()
        };
        let (mut of_query, mut of_listed) =
            (free(query, query_free, &query_spelled_out), free(listed, listed_free, &listed_spelled_out));
        while let Some((q, l, similarity)) = nearest(query, &of_query, listed, &of_listed) {
            of_query.retain(|at| *at != q);
            of_listed.retain(|at| *at != l);
            take([q], query_free);
            take([l], listed_free);
            let found = (similarity, Relation::Different);
            let mut contradiction =
                pair(query, listed, Candidate::new((query, q..q + 1), (listed, l..l + 1), found));
            if role == Role::Generic {
                contradiction.weight = score::generic_contradiction(contradiction.weight, generic);
                generic += 1;
            }
            pairs.push(contradiction);
        }
    }
}

/// The two parts that have most pairs of letters in common, and how alike these make them; the first ones of equals.
fn nearest(
    query: &Prepared,
    of_query: &[usize],
    listed: &Prepared,
    of_listed: &[usize],
) -> Option<(usize, usize, Points)> {
    let alike = |q: usize, l: usize| {
        let words = query.latin.get(q).zip(listed.latin.get(l));
        words.map_or(Points::ZERO, |(a, b)| Points(score::LETTERS_IN_COMMON.0 * pairs_in_common(a, b) / 100))
    };
    let all = of_query.iter().flat_map(|q| of_listed.iter().map(move |l| (*q, *l)));
    let scored = all.map(|(q, l)| (q, l, alike(q, l)));
    scored.reduce(|best, next| if next.2 > best.2 { next } else { best })
}

/// The share of their pairs of neighboring letters, ends included, that two words have in common, in percent (Dice 1945).
fn pairs_in_common(a: &str, b: &str) -> i32 {
    let pairs = |word: &str| {
        let letters = std::iter::once(b' ').chain(word.bytes()).chain(std::iter::once(b' '));
        letters.clone().zip(letters.skip(1)).collect::<Vec<_>>()
    };
    let (of_a, mut of_b) = (pairs(a), pairs(b));
    let all = (of_a.len() + of_b.len()) as i32;
    let mut common = 0;
    for pair in of_a {
        if let Some(at) = of_b.iter().position(|other| *other == pair) {
            of_b.swap_remove(at);
            common += 1;
        }
    }
    200 * common / all.max(1)
}

/// Parts that only one side has.
pub(super) fn omissions(
    query: &Prepared,
    listed: &Prepared,
    query_free: &[bool],
    listed_free: &[bool],
    pairs: &mut Vec<Pair>,
) {
    // A given name and a patronymic are not enough: the family name is missing.
    let patronymic = |side: &Prepared, parts: &[usize]| {
        parts.iter().filter_map(|at| side.part(*at)).any(|part| part.role == Role::Patronymic)
    };
    let named = |pair: &&Pair| !patronymic(query, &pair.query) && !patronymic(listed, &pair.listed);
    let agreeing =
        pairs.iter().filter(|pair| pair.distinctive && pair.similarity >= score::PART_AGREES).filter(named);
    // A whole name in one word, as characters are written, agrees with as many parts as the other side has.
    let in_one_word = query.name.parts.len() == 1 || listed.name.parts.len() == 1;
    let parts = |pair: &Pair| if in_one_word { pair.query.len().max(pair.listed.len()) } else { 1 };
    let weight: i32 = agreeing.clone().map(|pair| pair.weight).sum();
    let agreeing: usize = agreeing.map(parts).sum();
    let placed = || {
        query.kind != Kind::Person
            || weight >= score::SETTLED_ANYWHERE
            || in_usual_places(query, listed, pairs)
    };
    let settled = agreeing >= 2 && weight >= score::SETTLED && placed();
    // "Thomas Lubanga" and "DYILO, Thomas Lubanga": a name that goes on where the other one ends.
    let goes_on =
        |side: &Prepared, free: &[bool], other: &Prepared, other_free: &[bool], from_query: bool| {
            let free_names = |side: &Prepared, free: &[bool]| {
                let name = |at: &usize| side.part(*at).is_some_and(|part| part.role == Role::Name);
                (0..free.len()).filter(|at| free.get(*at) == Some(&true)).filter(name).count()
            };
            let given = |pair: &Pair| {
                let parts = if from_query { &pair.query } else { &pair.listed };
                parts.iter().filter_map(|at| side.part(*at)).all(|part| !part.before_comma)
            };
            free_names(side, free) == 1
                && free_names(other, other_free) == 0
                && in_usual_places(query, listed, pairs)
                && pairs.iter().filter(|pair| pair.distinctive).all(given)
        };
    let chain = goes_on(query, query_free, listed, listed_free, true)
        || goes_on(listed, listed_free, query, query_free, false);
    let omitted = |side: &Prepared, at: usize, before: usize| match first_family(side, at) && agreeing == 2 {
        _ if query.kind != Kind::Person && side.name.is_honored(at) => Omitted::Middle(0),
        true if settled && chain => Omitted::Last,
        _ if !settled && query.kind != Kind::Person && agreeing > 0 => Omitted::Further,
        _ if !settled => Omitted::Unsettled,
        false => Omitted::Middle(before),
        true if weight >= score::SETTLED_ANYWHERE => Omitted::Family,
        true => Omitted::Unsettled,
    };
    for (side, free, from_query) in [(query, query_free, true), (listed, listed_free, false)] {
        let mut names = 0;
        let spelled_out = acronym::spelled_out(side, free);
        for at in (0..side.name.parts.len()).filter(|at| free.get(*at) == Some(&true)) {
            let Some(part) = side.part(at) else { continue };
            let relation = match (part.role, from_query) {
                (Role::Patronymic, _) => Relation::PatronymicMissing,
                (_, true) => Relation::OnlyQuery,
                (_, false) => Relation::OnlyListed,
            };
            pairs.push(Pair {
                query: if from_query { vec![at] } else { Vec::new() },
                listed: if from_query { Vec::new() } else { vec![at] },
                relation,
                similarity: Points::ZERO,
                weight: match spelled_out.contains(&at) {
                    true => 0,
                    false => side.weight(at) * score::omission(part, omitted(side, at, names)) / 100,
                },
                distinctive: false,
                detail: None,
            });
            names += usize::from(part.role == Role::Name);
        }
    }
}

/// The first family name before a comma: "ZAMBRANO" of "ZAMBRANO URRUTIA, Carlos". Others are left out more easily.
fn first_family(side: &Prepared, at: usize) -> bool {
    let family = |part: &Part| part.before_comma && part.role == Role::Name;
    side.kind == Kind::Person && side.name.parts.iter().position(family) == Some(at)
}

/// Whether the parts that agree stand in the same places: family name beside family name where a comma tells it, in front of
/// it the given names otherwise; without commas in the same order.
fn in_usual_places(query: &Prepared, listed: &Prepared, pairs: &[Pair]) -> bool {
    let agreeing = pairs.iter().filter(|pair| pair.distinctive && pair.similarity >= score::PART_AGREES);
    // Family names come last, as in "Given FAMILY".
    let place = |side: &Prepared, parts: &[usize]| {
        let at = parts.first().copied().unwrap_or_default();
        (side.part(at).is_some_and(|part| part.before_comma), at)
    };
    let mut places: Vec<_> =
        agreeing.map(|pair| (place(query, &pair.query), place(listed, &pair.listed))).collect();
    order::by_key(&mut places, |(query, _)| *query);
    places.windows(2).all(|two| two[0].1 <= two[1].1)
}
