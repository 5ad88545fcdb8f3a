//! Keys -> words that agree -> candidates: the listed names that can reach a threshold, the most promising first.
//!
//! 1. Every part of the query finds alike words by its keys; they are compared at once, so that what goes on is sure.
//! 2. The names that agreeing words stand in collect the weights that agree.
//! 3. A name remains when the score that these weights allow can reach the threshold.
//!
//! A person's name needs two parts that agree ([`crate::score`] caps the others), but for names of one part and beside
//! initials, which have no keys; a name that reads as Korean is found as a whole. Organizations need one.

use crate::align::{JOINED_AGREES, Prepared};
use crate::entity::Kind;
use crate::given_name;
use crate::hit::Points;
use crate::key::{self, Shape, Word};
use crate::order;
use crate::pack::{Pack, decode};
use crate::score;
use crate::spelling::{self, Spelled};

/// Most candidates that are scored for one name.
pub const MOST_CANDIDATES: usize = 200;

/// Working memory, reused from screening to screening.
#[derive(Debug, Default)]
pub struct Scratch {
    /// For every alias: what the query so far has in common with it.
    found: Vec<Found>,
    touched: Vec<u32>,
    words: Vec<u32>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Found {
    /// Weight of the parts that were found.
    weight: u16,
    /// The same, times similarity.
    agreeing: u16,
    parts: u8,
    /// Number of the part that was found last, from 1 on; 0 for a name that was not touched.
    last: u8,
    /// Found as a whole.
    whole: bool,
}

/// A listed name to be scored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate {
    /// Number of the alias.
    pub alias: u32,
    /// The highest score it can have.
    pub bound: Points,
}

/// Most parts of a query that are searched.
const MOST_PARTS: usize = 120;

/// The candidates for a name, the most promising first. `admit` tells which aliases are searched at all. The weights of
/// the query's parts are set by how many listed names share them.
pub fn candidates(
    pack: &Pack,
    query: &mut Prepared,
    threshold: Points,
    scratch: &mut Scratch,
    admit: impl Fn(u32) -> bool,
) -> Vec<Candidate> {
    scratch.found.resize(pack.aliases(), Found::default());
    let kind = query.kind;
    let floor = score::part_floor(threshold);
    let mut agreeing: Vec<(Points, u32)> = Vec::new();
    for (number, (part, word)) in
        (1_u8..).zip(key::words_asked(&query.name, kind).into_iter().take(MOST_PARTS))
    {
        let Some(spelled) = query.spelled(part) else { continue };
        agreeing_words(pack, query, part, &word, spelled, floor, scratch, &mut agreeing);
        let sharing = agreeing.iter().map(|(_, word)| pack.aliases_of(*word).len()).sum();
        let weight = query.weigh(part, sharing, pack.aliases());
        for (similarity, word) in &agreeing {
            scratch.add(decode(pack.aliases_of(*word)), number, 1, weight, *similarity);
        }
        for key in key::keys_of_joined(&word, kind, query.name.parts.len() == 1) {
            scratch.add(aliases(pack, key), number, 1, weight, Points::ONE);
        }
    }
    for (number, (part, word)) in
        (MOST_PARTS as u8 + 1..).zip(key::joined(&query.name, kind).into_iter().take(MOST_PARTS))
    {
        let spelled = Spelled::new(&word.text);
        agreeing_words(pack, query, part, &word, &spelled, floor.max(JOINED_AGREES), scratch, &mut agreeing);
        let weight = query.weight(part) + query.weight(part + 1);
        for (_, word) in &agreeing {
            // Its parts may count already: as if they agreed in full, the bound holds.
            scratch.add(decode(pack.aliases_of(*word)), number, 2, weight, Points::ONE);
        }
    }
    for key in key::reading_keys(query.readings()) {
        scratch.add_whole(aliases(pack, key));
    }
    scratch.take(pack, query, threshold, admit)
}

/// The words of the pack that agree with a word, the most alike first.
fn agreeing_words(
    pack: &Pack,
    query: &Prepared,
    part: usize,
    word: &Word,
    spelled: &Spelled,
    floor: Points,
    scratch: &mut Scratch,
    agreeing: &mut Vec<(Points, u32)>,
) {
    agreeing.clear();
    scratch.words.clear();
    let words = pack.words();
    // Twice the number of the word, and one for those that are found by their syllables.
    let slipped = if floor > spelling::highest_with_slip(&word.text) { &[] } else { word.slipped.as_slice() };
    let related = if floor > given_name::HIGHEST { &[] } else { word.related.as_slice() };
    for (keys, by_syllables) in [(&*word.spelled, 0), (slipped, 0), (related, 0), (&*word.syllables, 1)] {
        for key in keys {
            let found = decode(pack.postings(*key)).take_while(|number| *number < words);
            scratch.words.extend(found.map(|number| number << 1 | by_syllables));
        }
    }
    scratch.words.sort_unstable_by_key(|found| std::cmp::Reverse(*found));
    scratch.words.dedup_by_key(|found| *found >> 1);
    for found in &scratch.words {
        let Some(text) = pack.word(found >> 1) else { continue };
        let similarity = query.word_likeness(part, spelled, text, found & 1 == 1, floor);
        if similarity >= floor {
            agreeing.push((similarity, found >> 1));
        }
    }
    order::by_key(agreeing, |(similarity, number)| (std::cmp::Reverse(*similarity), *number));
}

/// The aliases that a key of whole names leads to.
fn aliases(pack: &Pack, key: u32) -> impl Iterator<Item = u32> + '_ {
    let words = pack.words();
    decode(pack.postings(key)).filter_map(move |number| number.checked_sub(words))
}

impl Scratch {
    fn slot(&mut self, alias: u32) -> Option<&mut Found> {
        let slot = self.found.get_mut(alias as usize)?;
        if slot.last == 0 {
            self.touched.push(alias);
            slot.last = u8::MAX;
        }
        Some(slot)
    }

    /// Adds a part of the query to the names that have it; the first time counts, which is the most alike.
    fn add(
        &mut self,
        aliases: impl Iterator<Item = u32>,
        part: u8,
        parts: u8,
        weight: i32,
        similarity: Points,
    ) {
        let agreeing = (weight * similarity.0 / Points::ONE.0) as u16;
        for alias in aliases {
            if let Some(found) = self.slot(alias).filter(|found| found.last != part) {
                *found = Found {
                    weight: found.weight.saturating_add(weight as u16),
                    agreeing: found.agreeing.saturating_add(agreeing),
                    parts: found.parts.saturating_add(parts),
                    last: part,
                    whole: found.whole,
                };
            }
        }
    }

    fn add_whole(&mut self, aliases: impl Iterator<Item = u32>) {
        for alias in aliases {
            if let Some(found) = self.slot(alias) {
                found.whole = true;
            }
        }
    }

    /// Takes out what can reach the threshold, and leaves the memory as it was.
    fn take(
        &mut self,
        pack: &Pack,
        query: &Prepared,
        threshold: Points,
        admit: impl Fn(u32) -> bool,
    ) -> Vec<Candidate> {
        let (shape, unsearched, names_weight) =
            (query.shape(), query.unsearched_weight(), query.names_weight());
        // Bound and number in one, the highest bound first.
        let mut candidates: Vec<u64> = Vec::new();
        for alias in self.touched.drain(..) {
            let Some(slot) = self.found.get_mut(alias as usize) else { continue };
            let found = std::mem::take(slot);
            let Some(listed) = pack.shape(alias) else { continue };
            let bound = match found.whole {
                true => Points::ONE,
                false => {
                    Bound { found, query: shape, names_weight, unsearched, listed, kind: query.kind }.points()
                }
            };
            if bound >= threshold && admit(alias) {
                candidates.push(u64::from(u32::MAX - bound.0 as u32) << 32 | u64::from(alias));
            }
        }
        candidates.sort_unstable();
        let unpacked = |packed: u64| Candidate {
            alias: packed as u32,
            bound: Points((u32::MAX - (packed >> 32) as u32) as i32),
        };
        candidates.into_iter().take(MOST_CANDIDATES).map(unpacked).collect()
    }
}

/// What the highest score depends on that a name can have of which only these parts agree.
struct Bound {
    found: Found,
    query: Shape,
    names_weight: i32,
    unsearched: i32,
    listed: Shape,
    kind: Kind,
}

impl Bound {
    fn points(self) -> Points {
        let Bound { found, query, names_weight, unsearched, listed, kind } = self;
        let initials = query.initials || listed.initials;
        let several = |name: Shape| name.names > 1 || name.patronymic;
        if kind == Kind::Person && found.parts < 2 && several(query) && several(listed) && !initials {
            return Points::ZERO;
        }
        let (agreeing, weight) = (i32::from(found.agreeing), i32::from(found.weight));
        // An initial may stand for a name that was not found.
        let left_query = if listed.initials { 0 } else { (names_weight - weight).max(0) };
        let left_listed =
            if query.initials { 0 } else { i32::from(listed.names.saturating_sub(found.parts)) };
        score::bound(agreeing + unsearched, weight + unsearched, left_query, left_listed)
    }
}
