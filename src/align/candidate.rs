//! What may agree: a part beside a part, an acronym beside its words, and names once more where both are known to be of one
//! language.

use super::likeness::{likeness, spelled_alike};
use super::{Prepared, acronym};
use crate::entity::Kind;
use crate::given_name;
use crate::hit::{Points, Relation};
use crate::name::Role;
use crate::score;
use crate::spelling::Known;
use crate::tables::common_name::is_common;
use std::ops::Range;

/// Parts of both names that are so alike: one of each, or neighbors that are compared as one word.
pub(super) struct Candidate {
    pub(super) query: Range<usize>,
    pub(super) listed: Range<usize>,
    pub(super) relation: Relation,
    pub(super) similarity: Points,
    /// How telling the agreement is: the highest is taken first.
    pub(super) gain: i64,
}

impl Candidate {
    pub(super) fn new(
        (query, q): (&Prepared, Range<usize>),
        (listed, l): (&Prepared, Range<usize>),
        (similarity, relation): (Points, Relation),
    ) -> Candidate {
        let gain = i64::from(query.weight_of(&q) + listed.weight_of(&l)) * i64::from(similarity.0);
        Candidate { query: q, listed: l, relation, similarity, gain }
    }
}

/// A part beside a part.
pub(super) fn single(query: &Prepared, q: usize, listed: &Prepared, l: usize) -> Option<Candidate> {
    let found = likeness(query, q, listed, l).filter(|found| found.0 >= score::INITIAL)?;
    Some(Candidate::new((query, q..q + 1), (listed, l..l + 1), found))
}

/// An acronym of so many letters at least on one side and its words, from there on, on the other.
pub(super) fn with_acronym(
    query: &Prepared,
    q: usize,
    listed: &Prepared,
    l: usize,
    shortest: usize,
) -> Option<Candidate> {
    if query.kind == Kind::Person {
        return None;
    }
    let (of_query, of_listed) = (query.name.parts.get(q..)?, listed.name.parts.get(l..)?);
    let words =
        acronym::words_of(of_query.first()?, of_listed, shortest).map(|words| (q..q + 1, l..l + words));
    let (q, l) = words.or_else(|| {
        acronym::words_of(of_listed.first()?, of_query, shortest).map(|words| (q..q + words, l..l + 1))
    })?;
    Some(Candidate::new((query, q), (listed, l), (acronym::AGREES, Relation::Abbreviation)))
}

/// The names of persons once more, where a given name says that they are in two East Slavic languages: what is regular
/// between these costs little.
pub(super) fn in_sister_languages(
    query: &Prepared,
    listed: &Prepared,
    found: &[Candidate],
) -> Vec<Candidate> {
    let tells = |candidate: &Candidate| {
        candidate.relation == Relation::CrossLanguage
            && names(query, candidate.query.start, listed, candidate.listed.start)
                .is_some_and(|(a, b)| given_name::in_sister_languages(a, b))
    };
    if query.kind != Kind::Person || !found.iter().any(tells) {
        return Vec::new();
    }
    let known = Known { sisters: true, ..Known::default() };
    once_more(query, listed, |q, _, b| {
        let found = spelled_alike(query.spelled(q)?, b, query.kind, score::INITIAL, known);
        Some(found).filter(|found| found.1 == Relation::CrossLanguage && found.0 >= score::INITIAL)
    })
}

/// The names of persons once more, where both are Arabic by their form: Arabic writes no short vowels, and whoever puts them into
/// Latin letters puts in those he hears. Names known to be two by them, Hamid and Hamad, are left as they are.
pub(super) fn of_arabic_letters(query: &Prepared, listed: &Prepared) -> Vec<Candidate> {
    if !query.is_arabic() || !listed.is_arabic() {
        return Vec::new();
    }
    let known = Known { arabic: true, ..Known::default() };
    let told_by_vowels = |name: &str| is_common(name) || given_name::is_known(name);
    once_more(query, listed, |q, a, b| {
        if a == b || told_by_vowels(a) || told_by_vowels(b) {
            return None;
        }
        let found = query.spelled(q)?.compare_known(b, score::PART_AGREES, known);
        (found.similarity > Points::ZERO && found.slips == 0).then_some((found.similarity, found.relation))
    })
}

/// Every name beside every name of the other side.
fn once_more(
    query: &Prepared,
    listed: &Prepared,
    alike: impl Fn(usize, &str, &str) -> Option<(Points, Relation)>,
) -> Vec<Candidate> {
    let places = (0..query.name.parts.len()).flat_map(|q| (0..listed.name.parts.len()).map(move |l| (q, l)));
    let candidate = |(q, l): (usize, usize)| {
        let (a, b) = names(query, q, listed, l)?;
        Some(Candidate::new((query, q..q + 1), (listed, l..l + 1), alike(q, a, b)?))
    };
    places.filter_map(candidate).collect()
}

/// The Latin letters of two parts that are names.
fn names<'n>(query: &'n Prepared, q: usize, listed: &'n Prepared, l: usize) -> Option<(&'n str, &'n str)> {
    let name = |side: &Prepared, at: usize| side.part(at).is_some_and(|part| part.role == Role::Name);
    let words = (query.latin.get(q)?.as_str(), listed.latin.get(l)?.as_str());
    Some(words).filter(|_| name(query, q) && name(listed, l))
}
