//! Working memory of retrieval: what the query has in common with every listed name, and the words on the way there.

use super::asked::Asked;
use super::bounds::{Bounds, Found, Hopes, Share};
use super::{Candidate, MOST_CANDIDATES, aliases};
use crate::align::Prepared;
use crate::entity::Kind;
use crate::given_name;
use crate::hit::{Points, Relation};
use crate::pack::{Pack, decode};
use crate::score;
use crate::spelling::{self, Spelled};
use std::ops::Range;

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

/// Listed neighbors that a word of the query may join.
const JOINED_NEIGHBORS: u8 = 2;
/// Marks names that a part was taken back from, and those it was given to once its words were compared.
const TAKEN_BACK: u16 = 1 << 8;
/// See [`TAKEN_BACK`].
const COMPARED: u16 = 2 << 8;
/// Marks names that were touched and not by a part.
const TOUCHED: u16 = u16::MAX;

impl Scratch {
    /// Finds the words of all parts, and puts the parts in order: those first that the fewest names have.
    pub(super) fn begin(&mut self, pack: &Pack, query: &Prepared, asked: &mut [Asked]) {
        self.found.resize(pack.aliases(), Found::default());
        self.words.clear();
        for asked in asked.iter_mut() {
            asked.words = self.collect_words(pack, query, asked);
        }
        let length = |near: &Near| pack.aliases_of(near.word).len();
        asked.sort_by_cached_key(|asked| self.near(&asked.words).iter().map(length).sum::<usize>());
    }

    fn near(&self, words: &Range<usize>) -> &[Near] {
        self.words.get(words.clone()).unwrap_or_default()
    }

    /// The words of the pack that share a key with a word, each once; returns where they stand.
    fn collect_words(&mut self, pack: &Pack, query: &Prepared, asked: &Asked) -> Range<usize> {
        let Asked { word, floor, .. } = asked;
        let floor = *floor;
        let (start, words) = (self.words.len(), pack.words());
        let slip = spelling::highest_with_slip(&word.text);
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
                let found = decode(pack.postings(*key)).take_while(|number| *number < words);
                self.words.extend(found.map(|word| Near { word, by_syllables, counts }));
            }
        }
        let end = start + sort_each_once(self.words.get_mut(start..).unwrap_or_default());
        self.words.truncate(end);
        start..end
    }

    /// Adds every part to the names that may have it, as if it agreed with all of its words as much as it can.
    pub(super) fn add_all(&mut self, pack: &Pack, query: &Prepared, threshold: Points, asked: &[Asked]) {
        let bounds = Bounds::of(query);
        let (mut hopes, shapes) = (Hopes::new(&bounds, threshold, asked), pack.shapes());
        for (at, asked) in asked.iter().enumerate() {
            let mut hopeful =
                |alias| shapes.get(alias as usize).is_some_and(|shape: &u8| hopes.reach(at, *shape));
            for near in asked.words.clone() {
                let Some(near) = self.words.get(near) else { continue };
                let share = share(pack, asked, near, near.counts);
                for alias in decode(pack.aliases_of(near.word)) {
                    add_new(&mut self.found, &mut self.touched, alias, asked, &share, &mut hopeful);
                }
            }
            let share = Share::of(asked, JOINED_NEIGHBORS, asked.weight, Points::ONE);
            for alias in asked.neighbors.iter().flat_map(|key| aliases(pack, *key)) {
                add_new(&mut self.found, &mut self.touched, alias, asked, &share, &mut hopeful);
            }
        }
    }

    pub(super) fn add_whole(&mut self, aliases: impl Iterator<Item = u32>) {
        for alias in aliases {
            let Some(found) = self.found.get_mut(alias as usize) else { continue };
            if found.last == 0 {
                self.touched.push(alias);
                found.last = TOUCHED;
            }
            found.whole = true;
        }
    }

    /// Leaves only names that can reach the threshold.
    pub(super) fn keep_promising(
        &mut self,
        pack: &Pack,
        query: &Prepared,
        threshold: Points,
        admit: impl Fn(u32) -> bool,
    ) {
        self.keep(pack, query, threshold);
        let found = &mut self.found;
        self.touched.retain(|alias| {
            let Some(slot) = found.get_mut(*alias as usize) else { return false };
            slot.promising = admit(*alias);
            if !slot.promising {
                *slot = Found::default();
            }
            slot.promising
        });
    }

    /// Drops the names that can't reach the threshold.
    fn keep(&mut self, pack: &Pack, query: &Prepared, threshold: Points) {
        let (bounds, found) = (Bounds::of(query), &mut self.found);
        self.touched.retain(|alias| {
            let Some(slot) = found.get_mut(*alias as usize) else { return false };
            let reaches = pack.shape(*alias).is_some_and(|listed| bounds.bound(slot, listed) >= threshold);
            if !reaches {
                *slot = Found::default();
            }
            reaches
        });
    }

    /// Compares the words of a part that stand in promising names, and leaves it to the names where one agrees; names that fall
    /// short by that drop out.
    pub(super) fn settle(&mut self, pack: &Pack, query: &Prepared, threshold: Points, asked: &Asked) {
        if self.touched.is_empty() {
            return;
        }
        let own = if asked.parts == 1 { None } else { Some(Spelled::new(&asked.word.text)) };
        let Some(spelled) = own.as_ref().or_else(|| query.spelled(asked.part)) else { return };
        let mut agreeing = self.take_back(pack, asked);
        agreeing.retain_mut(|(near, counts)| {
            let Some(listed) = pack.word(near.word) else { return false };
            let (similarity, counted) =
                query.word_likeness(asked.part, spelled, listed, near.by_syllables, asked.floor);
            // Of two neighbors as one word, the parts may count already: as if they agreed in full, the bound holds.
            *counts = if asked.parts == 1 { counted } else { Points::ONE };
            similarity >= asked.floor
        });
        // The most alike first: that is what a name counts.
        agreeing.sort_by_key(|(_, counts)| std::cmp::Reverse(*counts));
        for (near, counts) in &agreeing {
            let share = share(pack, asked, near, *counts);
            let names = decode(pack.aliases_of(near.word));
            self.each_promising(names, asked, COMPARED, |found| found.add(&share));
        }
        let share = Share::of(asked, JOINED_NEIGHBORS, asked.weight, Points::ONE);
        let joined = asked.neighbors.iter().flat_map(|key| aliases(pack, *key));
        self.each_promising(joined, asked, COMPARED, |found| found.add(&share));
        self.keep(pack, query, threshold);
    }

    /// Takes a part from the promising names it was added to; returns its words that stand in some.
    fn take_back(&mut self, pack: &Pack, asked: &Asked) -> Vec<(Near, Points)> {
        let mut standing = Vec::new();
        for at in asked.words.clone() {
            let Some(near) = self.words.get(at).copied() else { continue };
            let share = share(pack, asked, &near, near.counts);
            let names = decode(pack.aliases_of(near.word));
            if self.each_promising(names, asked, TAKEN_BACK, |found| found.take_back(&share)) {
                standing.push((near, Points::ZERO));
            }
        }
        let share = Share::of(asked, JOINED_NEIGHBORS, asked.weight, Points::ONE);
        let joined = asked.neighbors.iter().flat_map(|key| aliases(pack, *key));
        self.each_promising(joined, asked, TAKEN_BACK, |found| found.take_back(&share));
        standing
    }

    /// Changes each promising name among these that the part has not changed yet in this turn; returns whether any is promising.
    fn each_promising(
        &mut self,
        names: impl Iterator<Item = u32>,
        asked: &Asked,
        turn: u16,
        mut change: impl FnMut(&mut Found),
    ) -> bool {
        let mark = u16::from(asked.number) | turn;
        let mut any = false;
        for alias in names {
            let Some(found) = self.found.get_mut(alias as usize).filter(|found| found.promising) else {
                continue;
            };
            any = true;
            if found.last != mark {
                found.last = mark;
                change(found);
            }
        }
        any
    }

    /// Takes out what is left, the highest bound first, and leaves the memory as it was.
    pub(super) fn take(&mut self, pack: &Pack, query: &Prepared, threshold: Points) -> Vec<Candidate> {
        let bounds = Bounds::of(query);
        // Bound and number in one, the highest bound first.
        let mut candidates: Vec<u64> = Vec::new();
        for alias in self.touched.drain(..) {
            let Some(slot) = self.found.get_mut(alias as usize) else { continue };
            let found = std::mem::take(slot);
            let Some(listed) = pack.shape(alias) else { continue };
            let bound = bounds.bound(&found, listed);
            if bound >= threshold {
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

/// Adds a part to a name; the first time counts. A name that no part led to so far must be worth it.
#[inline]
fn add_new(
    found: &mut [Found],
    touched: &mut Vec<u32>,
    alias: u32,
    asked: &Asked,
    share: &Share,
    hopeful: &mut impl FnMut(u32) -> bool,
) {
    let Some(found) = found.get_mut(alias as usize) else { return };
    let number = u16::from(asked.number);
    if found.last == number {
        return;
    }
    if found.last == 0 {
        if !hopeful(alias) {
            return;
        }
        touched.push(alias);
    }
    found.last = number;
    found.add(share);
}

/// What a word of a part counts where it stands.
fn share(pack: &Pack, asked: &Asked, near: &Near, counts: Points) -> Share {
    let weight = match asked.by_rarity {
        true => score::rare_weight(asked.weight, pack.halvings(near.word)),
        false => asked.weight,
    };
    Share::of(asked, 1, weight, counts)
}

/// Sorts words by number and leaves each once, as much as it can count; returns how many.
fn sort_each_once(found: &mut [Near]) -> usize {
    found.sort_unstable_by_key(|near| near.word);
    let mut length = 0_usize;
    for at in 0..found.len() {
        let Some(next) = found.get(at).copied() else { continue };
        let last = length.checked_sub(1).and_then(|last| found.get_mut(last));
        match last.filter(|last| last.word == next.word) {
            Some(last) => {
                last.by_syllables |= next.by_syllables;
                last.counts = last.counts.max(next.counts);
            }
            None => {
                if let Some(slot) = found.get_mut(length) {
                    *slot = next;
                }
                length += 1;
            }
        }
    }
    length
}
