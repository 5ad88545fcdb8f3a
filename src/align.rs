//! Query parts x listed parts -> pairs. Every part stands in exactly one pair or leftover.
//!
//! Whole names that both read as Korean or Chinese are compared syllable by syllable ([`syllables`]); all others part by
//! part, in any order, the most telling agreement first ([`likeness`]). Neighbors are also tried joined.

pub mod acronym;
mod likeness;
mod prepared;
mod syllables;

pub use prepared::Prepared;

use crate::entity::Kind;
use crate::given_name;
use crate::hit::{Points, Relation};
use crate::name::{Part, Role};
use crate::order;
use crate::romanize::han;
use crate::score::{self, Omitted, Pair};
use crate::script::Script;
use crate::spelling::{self, Known, Spelled, letter_set};
use likeness::{in_arabic_script, likeness, spelled_alike};
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

/// A leading group of neighbors that are compared as one word.
struct Candidate {
    query: Range<usize>,
    listed: Range<usize>,
    relation: Relation,
    similarity: Points,
    gain: i64,
}

fn by_parts(query: &Prepared, listed: &Prepared) -> Vec<Pair> {
    let mut candidates = Vec::new();
    // What has its equal beside it is not joined with a neighbor: U Khin and Khin are two parts and one.
    let (mut query_open, mut listed_open) =
        (vec![true; query.name.parts.len()], vec![true; listed.name.parts.len()]);
    let equal = if query.kind == Kind::Person { score::EQUAL } else { score::OTHER_LETTERS };
    for q in 0..query.name.parts.len() {
        for l in 0..listed.name.parts.len() {
            let candidate = propose(query, listed, q, l);
            if candidate.as_ref().is_some_and(|candidate| candidate.similarity >= equal) {
                take([q], &mut query_open);
                take([l], &mut listed_open);
            }
            candidates.extend(candidate);
        }
    }
    for q in 0..query.name.parts.len() {
        for l in 0..listed.name.parts.len() {
            let acronym = propose_acronym(query, listed, q, l, acronym::SHORTEST).filter(|acronym| {
                is_free(&acronym.query, &query_open) && is_free(&acronym.listed, &listed_open)
            });
            candidates.extend(acronym);
            for length in 2..=MOST_JOINED {
                for (q, l) in [(q..q + length, l..l + 1), (q..q + 1, l..l + length)] {
                    if is_free(&q, &query_open) && is_free(&l, &listed_open) {
                        candidates.extend(propose_joined(query, listed, q, l));
                    }
                }
            }
        }
    }
    candidates.extend(in_sister_languages(query, listed, &candidates));
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
    pair_contradictions(query, listed, &mut query_free, &mut listed_free, &mut pairs);
    leftovers(query, listed, &query_free, &listed_free, &mut pairs);
    in_order(&mut pairs);
    pairs
}

/// The names of persons once more, where a given name says that they are in two East Slavic languages: what is regular
/// between these costs little.
fn in_sister_languages(query: &Prepared, listed: &Prepared, found: &[Candidate]) -> Vec<Candidate> {
    let words = |q: usize, l: usize| {
        let name = |side: &Prepared, at: usize| side.part(at).is_some_and(|part| part.role == Role::Name);
        Some((query.latin.get(q)?, listed.latin.get(l)?)).filter(|_| name(query, q) && name(listed, l))
    };
    let tells = |candidate: &Candidate| {
        candidate.relation == Relation::CrossLanguage
            && words(candidate.query.start, candidate.listed.start)
                .is_some_and(|(a, b)| given_name::in_sister_languages(a, b))
    };
    if query.kind != Kind::Person || !found.iter().any(tells) {
        return Vec::new();
    }
    let known = Known { sisters: true, ..Known::default() };
    let again = |q: usize, l: usize| {
        let (_, b) = words(q, l)?;
        let (similarity, relation) = spelled_alike(query.spelled(q)?, b, query.kind, score::INITIAL, known);
        let gain = i64::from(query.weight(q) + listed.weight(l)) * i64::from(similarity.0);
        let candidate = Candidate { query: q..q + 1, listed: l..l + 1, relation, similarity, gain };
        (relation == Relation::CrossLanguage && similarity >= score::INITIAL).then_some(candidate)
    };
    let places = (0..query.name.parts.len()).flat_map(|q| (0..listed.name.parts.len()).map(move |l| (q, l)));
    places.filter_map(|(q, l)| again(q, l)).collect()
}

fn is_free(parts: &Range<usize>, free: &[bool]) -> bool {
    free.get(parts.clone()).is_some_and(|parts| parts.iter().all(|part| *part))
}

fn take(parts: impl IntoIterator<Item = usize>, free: &mut [bool]) {
    for at in parts {
        if let Some(slot) = free.get_mut(at) {
            *slot = false;
        }
    }
}

fn pair(query: &Prepared, listed: &Prepared, candidate: Candidate) -> Pair {
    let weights = (query.weight_of(&candidate.query), listed.weight_of(&candidate.listed));
    // What agrees says as little as its commoner spelling, an initial as little as it is long; where it does not agree, it
    // contradicts the whole name.
    let weight = match candidate.relation {
        Relation::Different => weights.0.max(weights.1).max(least_contradiction(query, listed, &candidate)),
        Relation::Joined if query.kind == Kind::Person => (weights.0 + weights.1) / 2,
        _ => weights.0.min(weights.1),
    };
    let distinctive =
        |side: &Prepared, parts: &Range<usize>| parts.clone().filter_map(|at| side.part(at)).any(tells);
    Pair {
        distinctive: distinctive(query, &candidate.query) || distinctive(listed, &candidate.listed),
        weight,
        query: candidate.query.collect(),
        listed: candidate.listed.collect(),
        relation: candidate.relation,
        similarity: candidate.similarity,
        detail: None,
    }
}

/// The least that two names of people weigh which contradict each other.
fn least_contradiction(query: &Prepared, listed: &Prepared, candidate: &Candidate) -> i32 {
    let names = |side: &Prepared, parts: &Range<usize>| {
        let named = |part: &Part| matches!(part.role, Role::Name | Role::Patronymic);
        parts.clone().filter_map(|at| side.part(at)).any(named)
    };
    let contradict =
        query.kind == Kind::Person && (names(query, &candidate.query) || names(listed, &candidate.listed));
    if contradict { score::CONTRADICTION } else { 0 }
}

/// Parts that tell one party from another, alone or as what is left of a name.
fn tells(part: &Part) -> bool {
    part.distinctive() || matches!(part.role, Role::Patronymic | Role::Initial)
}

fn propose(query: &Prepared, listed: &Prepared, q: usize, l: usize) -> Option<Candidate> {
    let (similarity, relation) = likeness(query, q, listed, l).filter(|found| found.0 >= score::INITIAL)?;
    let gain = i64::from(query.weight(q) + listed.weight(l)) * i64::from(similarity.0);
    Some(Candidate { query: q..q + 1, listed: l..l + 1, relation, similarity, gain })
}

/// An acronym on one side and its words, from there on, on the other.
fn propose_acronym(
    query: &Prepared,
    listed: &Prepared,
    q: usize,
    l: usize,
    shortest: usize,
) -> Option<Candidate> {
    if query.kind == Kind::Person {
        return None;
    }
    let (of_query, of_listed) = (query.name.parts.get(q..)?, listed.name.parts.get(l..)?);
    let words =
        acronym::words_of(of_query.first()?, of_listed, shortest).map(|words| (q..q + 1, l..l + words));
    let (query_parts, listed_parts) = words.or_else(|| {
        acronym::words_of(of_listed.first()?, of_query, shortest).map(|words| (q..q + words, l..l + 1))
    })?;
    let similarity = acronym::AGREES;
    let weight = query.weight_of(&query_parts) + listed.weight_of(&listed_parts);
    Some(Candidate {
        query: query_parts,
        listed: listed_parts,
        relation: Relation::Abbreviation,
        similarity,
        gain: i64::from(weight) * i64::from(similarity.0),
    })
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
            let acronym = propose_acronym(query, listed, q, l, acronym::SHORTEST_BESIDE_OTHERS);
            let Some(acronym) = acronym else { continue };
            if is_free(&acronym.query, query_free) && is_free(&acronym.listed, listed_free) {
                take(acronym.query.clone(), query_free);
                take(acronym.listed.clone(), listed_free);
                pairs.push(pair(query, listed, acronym));
            }
        }
    }
}

/// Most neighbors that may be written as one word.
const MOST_JOINED: usize = 3;

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

fn propose_joined(
    query: &Prepared,
    listed: &Prepared,
    q: Range<usize>,
    l: Range<usize>,
) -> Option<Candidate> {
    if (query.has_arabic() || listed.has_arabic())
        && let Some((a, b)) = joined_in_arabic(query, &q, listed, &l)
    {
        let similarity = in_arabic_script(&a, &b)??;
        let gain = i64::from(query.weight_of(&q) + listed.weight_of(&l)) * i64::from(similarity.0);
        return (similarity >= JOINED_AGREES).then_some(Candidate {
            query: q,
            listed: l,
            relation: Relation::ArabicRomanization,
            similarity,
            gain,
        });
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
        parts.clone().filter_map(|at| side.part(at)).all(|part| part.role == Role::Name)
    };
    let similarity = if short && names(query, &q) && names(listed, &l) {
        Points(Points::ONE.0 - 2 * (Points::ONE.0 - similarity.0))
    } else {
        similarity
    };
    let gain = i64::from(query.weight_of(&q) + listed.weight_of(&l)) * i64::from(similarity.0);
    (similarity >= JOINED_AGREES).then_some(Candidate {
        query: q,
        listed: l,
        relation: Relation::Joined,
        similarity,
        gain,
    })
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

fn in_order(pairs: &mut [Pair]) {
    let first = |parts: &[usize]| parts.first().copied().unwrap_or(usize::MAX);
    order::by_key(pairs, |pair| (first(&pair.query), first(&pair.listed)));
}

/// Parts left on both sides in one role contradict each other.
fn pair_contradictions(
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
        let (of_query, of_listed) =
            (free(query, query_free, &query_spelled_out), free(listed, listed_free, &listed_spelled_out));
        for (q, l) in of_query.into_iter().zip(of_listed) {
            take([q], query_free);
            take([l], listed_free);
            let candidate = Candidate {
                query: q..q + 1,
                listed: l..l + 1,
                relation: Relation::Different,
                similarity: Points::ZERO,
                gain: 0,
            };
            let mut contradiction = pair(query, listed, candidate);
            if role == Role::Generic {
                contradiction.weight = score::generic_contradiction(contradiction.weight, generic);
                generic += 1;
            }
            pairs.push(contradiction);
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

fn leftovers(
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
    let omitted = |side: &Prepared, at: usize, before: usize| match first_family(side, at) && agreeing == 2 {
        _ if query.kind != Kind::Person && side.name.is_honored(at) => Omitted::Middle(0),
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
