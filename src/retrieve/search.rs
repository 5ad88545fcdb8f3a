//! Whether a listed name that is looked at can reach the threshold, by its words alone: what each part of the query adds to it, what
//! is left over on both sides, which initials may stand for that.

use super::asked::Asked;
use super::bounds::{Bounds, Found, Initials, Share};
use super::near::{Near, NearWords};
use super::{Joined, joined_of};
use crate::align::{self, Prepared};
use crate::entity::Kind;
use crate::hit::Points;
use crate::key::Shape;
use crate::order;
use crate::pack::Pack;
use crate::score;
use crate::spelling::letter_set;
use crate::tables::company_word;

/// One search: what is asked for, and how it is judged.
pub(super) struct Search<'a> {
    pack: &'a Pack,
    query: &'a Prepared,
    threshold: Points,
    bounds: &'a Bounds,
    asked: &'a [Asked],
    /// A part stands twice among them.
    repeats: bool,
    /// What each part adds to the name that is looked at.
    shares: Vec<Option<Share>>,
    /// What each name counts at least that one side has more, the lightest first.
    further: Vec<i32>,
}

/// A listed name that is looked at.
#[derive(Clone, Copy)]
struct Listed<'a> {
    alias: u32,
    words: &'a [u32],
    shape: Shape,
    /// The parts that lead to it as two neighbors.
    joined: &'a [u64],
}

impl Listed<'_> {
    fn joins(self, part: u8) -> bool {
        self.joined.iter().any(|packed| Joined::unpacked(*packed).part == part)
    }
}

impl<'a> Search<'a> {
    pub fn new(
        pack: &'a Pack,
        query: &'a Prepared,
        threshold: Points,
        bounds: &'a Bounds,
        asked: &'a [Asked],
    ) -> Search<'a> {
        let repeats = asked.iter().any(|asked| asked.repeats > 0);
        let (shares, further) = (vec![None; asked.len()], Vec::new());
        Search { pack, query, threshold, bounds, asked, repeats, shares, further }
    }

    /// The highest score that a name can have, if that reaches the threshold. Its words are compared where that is left to
    /// tell.
    pub fn bound(&mut self, alias: u32, near: &NearWords, joined: &[u64]) -> Option<Points> {
        let (words, shape) = (self.pack.words_of(alias), self.pack.shape(alias)?);
        let listed = Listed { alias, words, shape, joined: joined_of(joined, alias) };
        let near = || words.iter().flat_map(|word| near.of_word(*word));
        self.shares.fill(None);
        near().for_each(|near| self.offer(near.asked, near.most));
        let all_words = words.len() >= usize::from(shape.names) + usize::from(shape.patronymic);
        if self.repeats && all_words {
            self.spend(near);
        }
        listed.joined.iter().for_each(|packed| self.offer_neighbors(Joined::unpacked(*packed).part));
        let initials = self.bounds.initials(shape);
        let mut bound = self.reaching(listed, initials)?;
        for (at, asked) in (0..).zip(self.asked) {
            let Some(most) = self.shares.get_mut(usize::from(at)).and_then(Option::take) else { continue };
            for near in near().filter(|near| near.asked == at) {
                if let Some(share) = near.compared(self.pack, self.query, asked) {
                    self.offer(at, share);
                }
            }
            if listed.joins(at) && self.may_join(asked, words) {
                self.offer_neighbors(at);
            }
            if self.shares.get(usize::from(at)) != Some(&Some(most)) {
                bound = self.reaching(listed, initials)?;
            }
        }
        let letters = Some(()).filter(|()| initials.any() && all_words).and_then(|()| self.initials(listed));
        match letters {
            Some(initials) => self.reaching(listed, initials),
            None => Some(bound),
        }
    }

    fn reaching(&mut self, listed: Listed, initials: Initials) -> Option<Points> {
        let found = self.found();
        let bound = self.bounds.bound(&found, listed.shape, initials, &[]);
        // Where two parts agree, a further word counts little; where neighbors may be one, it may be part of what agrees.
        let further = bound >= self.threshold
            && found.pairs < 2
            && listed.joined.is_empty()
            && self.of_several_parts(listed);
        let bound = if further && self.set_further(&found, listed, initials) {
            self.bounds.bound(&found, listed.shape, initials, &self.further)
        } else {
            bound
        };
        Some(bound).filter(|bound| *bound >= self.threshold)
    }

    /// Whether no side is a whole name in one word, in which several parts agree at once.
    fn of_several_parts(&self, listed: Listed) -> bool {
        self.query.kind != Kind::Person || self.query.name.parts.len() > 1 && listed.shape.names > 1
    }

    /// What was found. Of parts that are found as another word too, made of them, that counts.
    fn found(&self) -> Found {
        let mut found = Found::default();
        self.shares.iter().flatten().for_each(|share| found.add(&share.found));
        if found.made == 0 {
            return found;
        }
        let both = || {
            self.asked.iter().zip(&self.shares).filter_map(|(asked, share)| Some((asked, share.as_ref()?)))
        };
        let made = |part: usize| {
            both().any(|(asked, _)| !asked.as_written && (asked.part == part || asked.last == part))
        };
        let mut found = Found::default();
        let counting = both().filter(|(asked, _)| !asked.as_written || !made(asked.part));
        counting.for_each(|(_, share)| found.add(&share.found));
        found
    }

    /// Whether two words of a name may be the neighbors that a part joins.
    fn may_join(&self, asked: &Asked, words: &[u32]) -> bool {
        let text = |word: &u32| self.pack.word(*word);
        let pairs = words
            .iter()
            .filter_map(text)
            .flat_map(|one| words.iter().filter_map(text).map(move |other| (one, other)));
        let Some(spelled) = asked.spelled(self.query) else { return true };
        pairs.into_iter().any(|(one, other)| align::may_join(spelled, one, other))
    }

    /// The initials that may stand for a name that is left on the other side; `None` where their letters are not known.
    fn initials(&self, Listed { alias, words, shape, .. }: Listed) -> Option<Initials> {
        let first = |word: &str| word.bytes().next().map_or(0, |letter| letter_set(&[letter]));
        let single = |word: &&str| word.len() == 1;
        let texts = || words.iter().filter_map(|word| self.pack.word(*word));
        let mut of_listed = texts().filter(single).map(first).fold(0, |all, letter| all | letter);
        if usize::from(shape.initials) > texts().filter(single).count() {
            of_listed |= letters_before_stops(self.pack.alias(alias)?.name)?;
        }
        let of_query = self.query.initials()?;
        let left = |word: &&u32| !self.taken(**word);
        let listed_left = words.iter().filter(left).filter_map(|word| self.pack.word(*word));
        let by_query = listed_left.filter(|word| !word.is_ascii() || first(word) & of_query != 0).count();
        let query_left =
            self.asked.iter().zip(&self.shares).filter(|(asked, share)| asked.as_written && share.is_none());
        let by_listed = query_left
            .filter(|(asked, _)| !asked.word.text.is_ascii() || first(&asked.word.text) & of_listed != 0)
            .count();
        let all = self.bounds.initials(shape);
        let both = if of_query & of_listed == 0 { 0 } else { all.query.min(all.listed) };
        let (query, listed) = (all.query.min(by_query as i32), all.listed.min(by_listed as i32));
        Some(Initials { query, listed, pairs: query + listed + both })
    }

    fn taken(&self, word: u32) -> bool {
        self.shares.iter().flatten().any(|share| share.word == Some(word))
    }

    /// Sets what each name counts at least that one side has and the other lacks; false where no side has more.
    fn set_further(&mut self, found: &Found, listed: Listed, initials: Initials) -> bool {
        let mut further = std::mem::take(&mut self.further);
        further.clear();
        match self.bounds.more(found, listed.shape, initials) {
            0 => {}
            1.. => {
                let both = self.asked.iter().zip(&self.shares);
                let left = both.filter(|(asked, share)| asked.as_written && share.is_none());
                further.extend(left.map(|(asked, _)| asked.least_further(self.query)));
            }
            _ => {
                let left = listed.words.iter().filter(|word| !self.taken(**word));
                further.extend(left.map(|word| self.least_further(*word)));
            }
        }
        order::ascending(&mut further);
        self.further = further;
        !self.further.is_empty()
    }

    /// Letters that stand alone count little, characters are compared as a whole, and generic words that are all the name there is
    /// agree with those of the query that have no keys.
    fn least_further(&self, word: u32) -> i32 {
        let generic = |word: &str| self.query.kind != Kind::Person && company_word::is_generic(word);
        let word_of_letters =
            self.pack.word(word).is_some_and(|word| word.len() > 1 && word.is_ascii() && !generic(word));
        if word_of_letters { score::least_further(self.pack.halvings(word), self.query.kind) } else { 0 }
    }

    /// A word that stands once in a name is one part of the query, though that has it twice: Ali Khames Ali.
    fn spend<'n, N: Iterator<Item = &'n Near>>(&mut self, near: impl Fn() -> N) {
        for (at, (asked, share)) in (0..).zip(self.asked.iter().zip(&mut self.shares)) {
            if asked.repeats > 0 && near().filter(|near| near.asked == at).count() <= asked.repeats {
                *share = None;
            }
        }
    }

    /// A word of the name that a part may be: the most alike counts.
    fn offer(&mut self, at: u8, share: Share) {
        if let Some(slot) = self.shares.get_mut(usize::from(at))
            && slot.is_none_or(|best| best.counts < share.counts)
        {
            *slot = Some(share);
        }
    }

    /// Two neighbors of the name that a part may be, where no word is it.
    fn offer_neighbors(&mut self, at: u8) {
        let at = usize::from(at);
        let (Some(asked), Some(slot)) = (self.asked.get(at), self.shares.get_mut(at)) else { return };
        slot.get_or_insert_with(|| asked.share_of_neighbors());
    }
}

/// The letters before the full stops of a name: whatever initials are in it are among them. `None` where a letter may be written
/// in another way.
fn letters_before_stops(name: &str) -> Option<u32> {
    let name = Some(name.as_bytes()).filter(|name| name.is_ascii())?;
    let stops = name.iter().enumerate().filter(|(_, letter)| **letter == b'.').map(|(at, _)| at);
    stops
        .map(|at| last_letter(name.get(..at).unwrap_or_default()))
        .try_fold(0, |all, letter| Some(all | letter?))
}

fn last_letter(name: &[u8]) -> Option<u32> {
    let last = name.iter().rev().find(|letter| !matches!(letter, b'\'' | b'`' | b' '));
    match last {
        Some(b'@' | b'$' | b'!' | b'|') => None,
        last => Some(last.map_or(0, |letter| letter_set(&[letter.to_ascii_lowercase()]))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_among_the_letters_before_full_stops() {
        let letters = |letters: &str| Some(letter_set(letters.as_bytes()));
        for (name, expected) in [
            ("MAKSIMOV, Viktor V.", letters("v")),
            ("ESMAEL, Taleb H. A. J.", letters("haj")),
            ("SMITH, J '.", letters("j")),
            ("Ivan Petrov", letters("")),
            (".", letters("")),
            ("Petrov $.", None),
            ("Петров И.", None),
        ] {
            assert_eq!(letters_before_stops(name), expected, "{name}");
        }
    }
}
