//! The words of a pack that share a key with a part of the query, and how alike they turn out to be.

use super::asked::Asked;
use super::bounds::Share;
use crate::align::Prepared;
use crate::given_name;
use crate::hit::{Points, Relation};
use crate::order;
use crate::pack::{Pack, decode};
use crate::score;
use crate::spelling::{self, Outline};
use std::cell::Cell;
use std::ops::Range;

/// A word of the pack that shares a key with a part of the query.
#[derive(Debug)]
pub(super) struct Near {
    pub word: u32,
    /// Place of the part among those asked for.
    pub asked: u8,
    by_syllables: bool,
    /// What it adds to a name, were it as alike as its key allows.
    pub most: Share,
    /// What it adds, once it was compared: nothing where it does not agree.
    compared: Cell<Option<Option<Share>>>,
    /// One more than the place of another part's entry for this word; 0 after the last.
    next: u32,
}

impl Near {
    /// What it adds to a name; `None` where it does not agree. Compared when it is first asked for.
    pub fn compared(&self, pack: &Pack, query: &Prepared, asked: &Asked) -> Option<Share> {
        if let Some(share) = self.compared.get() {
            return share;
        }
        let share = self.counts(pack, query, asked).map(|counts| asked.share(pack, self.word, counts));
        self.compared.set(Some(share));
        share
    }

    fn counts(&self, pack: &Pack, query: &Prepared, asked: &Asked) -> Option<Points> {
        let (spelled, listed) = (asked.spelled(query)?, pack.word(self.word)?);
        let (similarity, counts) =
            query.word_likeness(asked.part, spelled, listed, self.by_syllables, asked.floor);
        // Of neighbors as one word, the parts may count already: as if they agreed in full, the bound holds.
        let counts = if asked.as_written { counts } else { Points::ONE };
        (similarity >= asked.floor).then_some(counts)
    }
}

/// The words near all parts of a query.
#[derive(Debug, Default)]
pub(super) struct NearWords {
    /// Those of a part side by side.
    all: Vec<Near>,
    /// Where those of each part stand.
    parts: Vec<Range<usize>>,
    /// How many bytes of names those of each part lead to.
    lengths: Vec<usize>,
    /// For every word of the pack one more than the place of its last entry; 0 for a word that is near none.
    last: Vec<u32>,
    /// For every word of the pack its [`Outline`], once it was asked for; 0 before.
    outlines: Vec<u64>,
}

impl NearWords {
    /// Finds the words of all parts, and puts the parts in order: those first that the fewest names have.
    pub fn collect(&mut self, pack: &Pack, query: &Prepared, asked: &mut Vec<Asked>) {
        self.last.resize(pack.words() as usize, 0);
        self.outlines.resize(pack.words() as usize, 0);
        for (at, asked) in asked.iter().enumerate() {
            let start = self.all.len();
            self.find(pack, query, asked, at as u8);
            self.parts.push(start..self.all.len());
        }
        self.put_in_order(pack, asked);
    }

    /// Adds the words that share a key with a part.
    fn find(&mut self, pack: &Pack, query: &Prepared, asked: &Asked, at: u8) {
        let (word, floor, words) = (&asked.word, asked.floor, pack.words());
        let slip = score::slip_of_name(spelling::highest_with_slip(&word.text));
        let slipped = if floor > slip { &[] } else { word.slipped.as_slice() };
        let related =
            if floor > given_name::HIGHEST.max(score::OTHER_VOWELS) { &[] } else { word.related.as_slice() };
        for (keys, by_syllables) in [(&*word.spelled, false), (related, false), (&*word.syllables, true)] {
            for key in keys {
                for word in decode(pack.postings(*key)).take_while(|number| *number < words) {
                    self.add(pack, asked, word, at, by_syllables, Points::ONE);
                }
            }
        }
        if slipped.is_empty() {
            return;
        }
        let korean = !word.syllables.is_empty() && query.korean_word(asked.part).is_some();
        let slip = if korean { Points::ONE } else { score::counted(slip, Relation::Typo) };
        let outline = Outline::of(&word.text);
        for key in slipped {
            for word in decode(pack.postings(*key)).take_while(|number| *number < words) {
                if self.outline(pack, word).is_near(outline) {
                    self.add(pack, asked, word, at, false, slip);
                }
            }
        }
    }

    /// The outline of a word of the pack.
    fn outline(&mut self, pack: &Pack, word: u32) -> Outline {
        let Some(known) = self.outlines.get_mut(word as usize) else { return Outline::of("") };
        if *known == 0 {
            *known = Outline::of(pack.word(word).unwrap_or_default()).to_number();
        }
        Outline::from_number(*known)
    }

    /// Adds a word; one that was found by several keys stands once.
    fn add(&mut self, pack: &Pack, asked: &Asked, word: u32, at: u8, by_syllables: bool, most: Points) {
        let Some(last) = self.last.get_mut(word as usize) else { return };
        match self.all.get_mut((*last as usize).wrapping_sub(1)).filter(|near| near.asked == at) {
            Some(known) => {
                known.by_syllables |= by_syllables;
                if known.most.counts < most {
                    known.most = asked.share(pack, word, most);
                }
            }
            None => {
                self.all.push(Near {
                    word,
                    asked: at,
                    by_syllables,
                    most: asked.share(pack, word, most),
                    compared: Cell::default(),
                    next: *last,
                });
                *last = self.all.len() as u32;
            }
        }
    }

    fn put_in_order(&mut self, pack: &Pack, asked: &mut Vec<Asked>) {
        let length = |near: &Near| pack.aliases_of(near.word).len();
        let lengths =
            |part: &Range<usize>| self.all.get(part.clone()).into_iter().flatten().map(length).sum();
        let lengths: Vec<usize> = self.parts.iter().map(lengths).collect();
        let mut moved: Vec<(usize, Range<usize>, Asked)> = Vec::with_capacity(asked.len());
        for ((length, part), asked) in lengths.into_iter().zip(self.parts.drain(..)).zip(asked.drain(..)) {
            moved.push((length, part, asked));
        }
        order::by_key(&mut moved, |(length, ..)| *length);
        for (at, (length, part, moved)) in (0..).zip(moved) {
            self.lengths.push(length);
            self.all.get_mut(part.clone()).into_iter().flatten().for_each(|near| near.asked = at);
            self.parts.push(part);
            asked.push(moved);
        }
    }

    /// Those of one part.
    pub fn of_part(&self, part: u8) -> &[Near] {
        let part = self.parts.get(usize::from(part)).cloned().unwrap_or_default();
        self.all.get(part).unwrap_or_default()
    }

    /// Bytes of the names that they stand in.
    pub fn length_of_part(&self, part: u8) -> usize {
        self.lengths.get(usize::from(part)).copied().unwrap_or_default()
    }

    /// Those of one word of the pack.
    #[inline]
    pub fn of_word(&self, word: u32) -> impl Iterator<Item = &Near> {
        let entry = |place: u32| self.all.get((place as usize).wrapping_sub(1));
        let last = self.last.get(word as usize).copied().unwrap_or_default();
        std::iter::successors(entry(last), move |near| entry(near.next))
    }

    #[cfg(test)]
    pub fn memory(&self) -> usize {
        self.all.capacity() + self.parts.capacity() + self.last.capacity() + self.outlines.capacity()
    }

    /// Leaves the memory as it was.
    pub fn clear(&mut self) {
        self.parts.clear();
        self.lengths.clear();
        for near in self.all.drain(..) {
            if let Some(last) = self.last.get_mut(near.word as usize) {
                *last = 0;
            }
        }
    }
}
