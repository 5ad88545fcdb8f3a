//! Keys -> words -> candidates: the listed names that can reach a threshold, the most promising first.
//!
//! 1. Every part of the query finds words by its keys, and the names they stand in collect the weight of such parts, as if
//!    all of them agreed: cheap, and never too little.
//! 2. A name remains when the score that these weights allow can reach the threshold. Few do.
//! 3. Only the words of these are compared, each once; their names are bounded again by how alike they are.
//!
//! A person's name needs two parts that agree ([`crate::score`] caps the others), but for names of one part and beside
//! initials, which have no keys; a name that reads as Korean is found as a whole. Organizations need one.

use crate::align::{JOINED_AGREES, Prepared};
use crate::entity::Kind;
use crate::given_name;
use crate::hit::{Points, Relation};
use crate::key::{self, Shape, Word};
use crate::name::Role;
use crate::pack::{Pack, decode};
use crate::score;
use crate::spelling::{self, Spelled};
use std::ops::Range;

/// Most candidates that are scored for one name.
pub const MOST_CANDIDATES: usize = 200;

/// Working memory, reused from screening to screening.
#[derive(Debug, Default)]
pub struct Scratch {
    /// For every alias: what the query so far has in common with it.
    found: Vec<Found>,
    touched: Vec<u32>,
    /// Words of all parts that are asked for.
    words: Vec<Near>,
}

/// A word of the pack that shares a key with one of the query.
#[derive(Debug, Clone, Copy)]
struct Near {
    word: u32,
    by_syllables: bool,
    /// The most that its similarity can count.
    counts: Points,
}

impl Near {
    /// As a number, ascending by words, then by what they can count: numbers are sorted everywhere, and each other kind of items
    /// would take a sort of its own.
    fn packed(self) -> u64 {
        u64::from(self.word) << 32 | (self.counts.0 as u64) << 1 | u64::from(self.by_syllables)
    }

    fn unpacked(packed: u64) -> Near {
        let counts = Points((packed as u32 >> 1) as i32);
        Near { word: (packed >> 32) as u32, by_syllables: packed & 1 != 0, counts }
    }
}

#[derive(Debug, Clone, Copy, Default)]
struct Found {
    /// Weight of the parts that were found, as the listed name weighs them.
    weight: u16,
    /// The same, times similarity.
    agreeing: u16,
    /// Weight of the query's names that were found, as the query weighs them.
    own: u16,
    /// Names of the query that were found, and names of the listed one that they may be.
    names: u8,
    listed: u8,
    /// Patronymics that were found.
    fathers: u8,
    /// Number of the part that was found last, from 1 on; 0 for a name that was not touched.
    last: u8,
    /// Found as a whole.
    whole: bool,
    /// Can reach the threshold, were all its words as alike as can be.
    promising: bool,
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

/// A part of the query, or two neighbors as one word, on its way through the pack.
struct Asked {
    part: usize,
    /// Number, from 1 on.
    number: u8,
    word: Word,
    /// Parts of the query that it stands for.
    parts: u8,
    /// How the query weighs it.
    weight: i32,
    /// The listed side weighs it by how rare it is.
    by_rarity: bool,
    father: bool,
    /// Words less alike do not count.
    floor: Points,
    /// Its words in [`Scratch::words`].
    words: Range<usize>,
}

/// The candidates for a name, the most promising first. `admit` tells which aliases are searched at all.
pub fn candidates(
    pack: &Pack,
    query: &Prepared,
    threshold: Points,
    scratch: &mut Scratch,
    admit: impl Fn(u32) -> bool,
) -> Vec<Candidate> {
    scratch.found.resize(pack.aliases(), Found::default());
    scratch.words.clear();
    let mut asked = asked(query, threshold);
    for asked in &mut asked {
        asked.words = scratch.collect_words(pack, query, asked);
        for at in asked.words.clone() {
            scratch.add_word(pack, asked, at, None);
        }
        scratch.add_neighbors(pack, query, asked, false);
    }
    for key in key::reading_keys(query.readings()) {
        scratch.add_whole(aliases(pack, key));
    }
    if query.kind != Kind::Person {
        scratch.add_acronyms(pack, query);
    }
    if !scratch.keep_promising(pack, query, threshold, admit) {
        return Vec::new();
    }
    for asked in &asked {
        let own = if asked.parts == 1 { None } else { Some(Spelled::new(&asked.word.text)) };
        let Some(spelled) = own.as_ref().or_else(|| query.spelled(asked.part)) else { continue };
        scratch.compare_words(pack, query, asked, spelled);
        scratch.add_neighbors(pack, query, asked, true);
    }
    scratch.take(pack, query, threshold)
}

/// Listed neighbors that a word of the query may join.
const JOINED_NEIGHBORS: u8 = 2;

/// What a query asks for.
fn asked(query: &Prepared, threshold: Points) -> Vec<Asked> {
    let floor = score::part_floor(threshold);
    let of = |(part, word): (usize, Word), parts: u8| {
        let single = query.name.parts.get(part).filter(|_| parts == 1);
        let is = |role| single.is_some_and(|part| part.role == role);
        let (by_rarity, father) = (is(Role::Name), is(Role::Patronymic));
        let weight = (part..part + usize::from(parts)).map(|part| query.weight(part)).sum();
        let floor = if parts == 1 { floor } else { floor.max(JOINED_AGREES) };
        Asked { part, number: 0, word, parts, weight, by_rarity, father, floor, words: 0..0 }
    };
    let single = key::words_asked(&query.name, query.kind).into_iter().take(MOST_PARTS);
    let joined = key::joined(&query.name, query.kind).into_iter().take(MOST_PARTS);
    let mut all: Vec<Asked> = single.map(|word| of(word, 1)).chain(joined.map(|word| of(word, 2))).collect();
    (1..).zip(&mut all).for_each(|(number, asked)| asked.number = number);
    all
}

/// The aliases that a key of whole names leads to.
fn aliases(pack: &Pack, key: u32) -> impl Iterator<Item = u32> + '_ {
    let words = pack.words();
    decode(pack.postings(key)).filter_map(move |number| number.checked_sub(words))
}

impl Scratch {
    /// The words of the pack that share a key with a word, each once; returns where they stand.
    fn collect_words(&mut self, pack: &Pack, query: &Prepared, asked: &Asked) -> Range<usize> {
        let Asked { word, floor, .. } = asked;
        let floor = *floor;
        let (start, words) = (self.words.len(), pack.words());
        let mut found: Vec<u64> = Vec::new();
        let slip = score::slip_of_name(spelling::highest_with_slip(&word.text));
        let slipped = if floor > slip { &[] } else { word.slipped.as_slice() };
        let related =
            if floor > given_name::HIGHEST.max(score::OTHER_VOWELS) { &[] } else { word.related.as_slice() };
        let korean = query.kind != Kind::Person && query.korean_word(asked.part).is_some();
        let slip = if korean { Points::ONE } else { score::counted(slip, Relation::Typo) };
        for (keys, by_syllables, counts) in [
            (&*word.spelled, false, Points::ONE),
            (related, false, Points::ONE),
            (slipped, false, slip),
            (&*word.syllables, true, Points::ONE),
        ] {
            for key in keys {
                let posted = decode(pack.postings(*key)).take_while(|number| *number < words);
                found.extend(posted.map(|word| Near { word, by_syllables, counts }.packed()));
            }
        }
        found.sort_unstable();
        let same_words = found.chunk_by(|one, other| one >> 32 == other >> 32);
        self.words.extend(same_words.filter_map(|same| {
            let last = Near::unpacked(*same.last()?);
            let by_syllables = same.iter().any(|near| Near::unpacked(*near).by_syllables);
            Some(Near { by_syllables, ..last })
        }));
        start..self.words.len()
    }

    /// Adds a word to the names it stands in: to all as if it were as alike as can be, or, once it was compared, to the
    /// promising ones what it counts.
    fn add_word(&mut self, pack: &Pack, asked: &Asked, at: usize, counted: Option<Points>) {
        let Some(near) = self.words.get(at).copied() else { return };
        let weight = match asked.by_rarity {
            true => score::rare_weight(asked.weight, pack.halvings(near.word)),
            false => asked.weight,
        };
        let (counts, promising) = (counted.unwrap_or(near.counts), counted.is_some());
        self.add(decode(pack.aliases_of(near.word)), asked, 1, weight, counts, promising);
    }

    /// Adds a word to the names in which it stands as two neighbors.
    fn add_neighbors(&mut self, pack: &Pack, query: &Prepared, asked: &Asked, promising: bool) {
        if asked.parts > 1 {
            return;
        }
        for key in key::keys_of_joined(&asked.word, query.kind, query.name.parts.len() == 1) {
            self.add(aliases(pack, key), asked, JOINED_NEIGHBORS, asked.weight, Points::ONE, promising);
        }
    }

    /// Compares the words of a part that stand in promising names, and adds those that agree, the most alike first.
    fn compare_words(&mut self, pack: &Pack, query: &Prepared, asked: &Asked, spelled: &Spelled) {
        // What a word counts and its place in one number, the most alike first.
        let mut agreeing: Vec<u64> = Vec::new();
        for at in asked.words.clone() {
            let Some(near) = self.words.get(at) else { continue };
            let promising =
                |alias| self.found.get(alias as usize).is_some_and(|found: &Found| found.promising);
            if !decode(pack.aliases_of(near.word)).any(promising) {
                continue;
            }
            let Some(listed) = pack.word(near.word) else { continue };
            let (similarity, counts) =
                query.word_likeness(asked.part, spelled, listed, near.by_syllables, asked.floor);
            if similarity >= asked.floor {
                agreeing.push(highest_first(counts, at as u32));
            }
        }
        agreeing.sort_unstable();
        for (counts, at) in agreeing.into_iter().map(unpacked) {
            // Of two neighbors as one word, the parts may count already: as if they agreed in full, the bound holds.
            let counts = if asked.parts == 1 { counts } else { Points::ONE };
            self.add_word(pack, asked, at as usize, Some(counts));
        }
    }

    fn slot(&mut self, alias: u32, promising: bool) -> Option<&mut Found> {
        let slot = self.found.get_mut(alias as usize)?;
        if promising {
            return Some(slot).filter(|slot| slot.promising);
        }
        if slot.last == 0 {
            self.touched.push(alias);
            slot.last = u8::MAX;
        }
        Some(slot)
    }

    /// Adds a part of the query to the names that have it; the first time counts, which is the most alike. `listed`: names
    /// that it stands for there.
    fn add(
        &mut self,
        aliases: impl Iterator<Item = u32>,
        asked: &Asked,
        listed: u8,
        weight: i32,
        similarity: Points,
        promising: bool,
    ) {
        let agreeing = (weight * similarity.0 / Points::ONE.0) as u16;
        for alias in aliases {
            if let Some(found) = self.slot(alias, promising).filter(|found| found.last != asked.number) {
                found.last = asked.number;
                found.weight = found.weight.saturating_add(weight as u16);
                found.agreeing = found.agreeing.saturating_add(agreeing);
                if asked.father {
                    found.fathers = found.fathers.saturating_add(1);
                } else {
                    found.own = found.own.saturating_add(asked.weight as u16);
                    found.names = found.names.saturating_add(asked.parts);
                    found.listed = found.listed.saturating_add(listed.max(asked.parts));
                }
            }
        }
    }

    /// Adds the names that an acronym of the query stands for, and those with the acronym of its words.
    fn add_acronyms(&mut self, pack: &Pack, query: &Prepared) {
        for key in key::keys_of_acronyms(&query.name) {
            self.add_whole(aliases(pack, key));
        }
        let Some(acronym) = key::acronym(&query.name) else { return };
        let mut keys = Vec::new();
        spelling::key(&acronym, &mut keys);
        let words = pack.words();
        for key in key::of_kind(keys, query.kind, 0) {
            let near = decode(pack.postings(key)).take_while(|word| *word < words);
            for word in near.filter(|word| pack.word(*word) == Some(acronym.as_str())) {
                self.add_whole(decode(pack.aliases_of(word)));
            }
        }
    }

    fn add_whole(&mut self, aliases: impl Iterator<Item = u32>) {
        for alias in aliases {
            if let Some(found) = self.slot(alias, false) {
                found.whole = true;
            }
        }
    }

    /// Leaves only names that can reach the threshold, ready to be counted again; returns whether there are any.
    fn keep_promising(
        &mut self,
        pack: &Pack,
        query: &Prepared,
        threshold: Points,
        admit: impl Fn(u32) -> bool,
    ) -> bool {
        let bounds = Bounds::of(query);
        let found = &mut self.found;
        self.touched.retain(|alias| {
            let Some(slot) = found.get_mut(*alias as usize) else { return false };
            let promising = pack.shape(*alias).is_some_and(|listed| bounds.bound(slot, listed) >= threshold)
                && admit(*alias);
            *slot = Found {
                promising,
                last: if promising { u8::MAX } else { 0 },
                whole: promising && slot.whole,
                ..Found::default()
            };
            promising
        });
        !self.touched.is_empty()
    }

    /// Takes out what can reach the threshold, and leaves the memory as it was.
    fn take(&mut self, pack: &Pack, query: &Prepared, threshold: Points) -> Vec<Candidate> {
        let bounds = Bounds::of(query);
        let mut candidates: Vec<u64> = Vec::new();
        for alias in self.touched.drain(..) {
            let Some(slot) = self.found.get_mut(alias as usize) else { continue };
            let found = std::mem::take(slot);
            let Some(listed) = pack.shape(alias) else { continue };
            let bound = bounds.bound(&found, listed);
            if bound >= threshold {
                candidates.push(highest_first(bound, alias));
            }
        }
        candidates.sort_unstable();
        let best = candidates.into_iter().take(MOST_CANDIDATES).map(unpacked);
        best.map(|(bound, alias)| Candidate { alias, bound }).collect()
    }
}

/// Points and the number of what has them in one, so that the highest come first.
fn highest_first(points: Points, number: u32) -> u64 {
    u64::from(u32::MAX - points.0 as u32) << 32 | u64::from(number)
}

fn unpacked(packed: u64) -> (Points, u32) {
    (Points((u32::MAX - (packed >> 32) as u32) as i32), packed as u32)
}

/// What the highest score depends on that a name can have of which only some parts agree: the side of the query.
struct Bounds {
    kind: Kind,
    shape: Shape,
    names_weight: i32,
    unsearched: i32,
}

impl Bounds {
    fn of(query: &Prepared) -> Bounds {
        Bounds {
            kind: query.kind,
            shape: query.shape(),
            names_weight: query.names_weight(),
            unsearched: query.unsearched_weight(),
        }
    }

    fn bound(&self, found: &Found, listed: Shape) -> Points {
        if found.whole {
            return Points::ONE;
        }
        let several = |name: Shape| name.names > 1 || name.patronymic;
        let initials = self.shape.initials + listed.initials;
        let one_only = self.kind == Kind::Person
            && found.names + found.fathers < 2
            && initials == 0
            && several(self.shape)
            && several(listed);
        if one_only {
            return score::ONE_PART_ONLY;
        }
        // A patronymic may stand beside a father's own name.
        let fathers = if listed.patronymic && listed.names < 3 { 0 } else { found.fathers };
        let left = |names: u8, found: u8| i32::from(names.saturating_sub(found));
        score::bound(score::Left {
            agreeing: i32::from(found.agreeing) + self.unsearched,
            weight: i32::from(found.weight) + self.unsearched,
            query: left(self.shape.names, found.names),
            query_weight: (self.names_weight - i32::from(found.own)).max(0),
            query_initials: i32::from(self.shape.initials),
            listed: left(listed.names, found.listed + fathers),
            listed_initials: i32::from(listed.initials),
            kind: self.kind,
        })
    }
}
