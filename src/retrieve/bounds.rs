//! The highest score that a listed name can have of which only some parts were found.

use super::asked::Asked;
use crate::align::Prepared;
use crate::entity::Kind;
use crate::hit::Points;
use crate::key::Shape;
use crate::score;

/// What a query so far has in common with a listed name.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Found {
    /// Weight of the parts that were found, as the listed name weighs them.
    pub weight: u16,
    /// The same, times similarity.
    pub agreeing: u16,
    /// Weight of the query's names that were found, as the query weighs them.
    pub own: u16,
    /// Mark of the part that was counted last; 0 for a name that was not touched.
    pub last: u16,
    /// Names of the query that were found, and names of the listed one that they may be.
    pub names: u8,
    /// See [`Found::names`].
    pub listed: u8,
    /// Patronymics that were found.
    pub fathers: u8,
    /// Found as a whole.
    pub whole: bool,
    /// Can reach the threshold, were all its words as alike as can be.
    pub promising: bool,
}

/// What a part of the query adds to the names that have it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Share {
    weight: u16,
    agreeing: u16,
    own: u16,
    names: u8,
    listed: u8,
    fathers: u8,
}

impl Share {
    /// `listed`: names that it stands for there.
    pub fn of(asked: &Asked, listed: u8, weight: i32, similarity: Points) -> Share {
        let (weight, agreeing) = (weight as u16, (weight * similarity.0 / Points::ONE.0) as u16);
        if asked.father {
            return Share { weight, agreeing, own: 0, names: 0, listed: 0, fathers: 1 };
        }
        let listed = listed.max(asked.parts);
        Share { weight, agreeing, own: asked.weight as u16, names: asked.parts, listed, fathers: 0 }
    }
}

impl Found {
    pub fn add(&mut self, share: &Share) {
        self.weight = self.weight.saturating_add(share.weight);
        self.agreeing = self.agreeing.saturating_add(share.agreeing);
        self.own = self.own.saturating_add(share.own);
        self.names = self.names.saturating_add(share.names);
        self.listed = self.listed.saturating_add(share.listed);
        self.fathers = self.fathers.saturating_add(share.fathers);
    }

    /// Undoes [`Found::add`].
    pub fn take_back(&mut self, share: &Share) {
        self.weight = self.weight.saturating_sub(share.weight);
        self.agreeing = self.agreeing.saturating_sub(share.agreeing);
        self.own = self.own.saturating_sub(share.own);
        self.names = self.names.saturating_sub(share.names);
        self.listed = self.listed.saturating_sub(share.listed);
        self.fathers = self.fathers.saturating_sub(share.fathers);
    }
}

/// What the highest score depends on: the side of the query.
pub(super) struct Bounds {
    kind: Kind,
    shape: Shape,
    names_weight: i32,
    unsearched: i32,
}

impl Bounds {
    pub fn of(query: &Prepared) -> Bounds {
        Bounds {
            kind: query.kind,
            shape: query.shape(),
            names_weight: query.names_weight(),
            unsearched: query.unsearched_weight(),
        }
    }

    pub fn bound(&self, found: &Found, listed: Shape) -> Points {
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
            listed: left(listed.names, found.listed.saturating_add(fathers)),
            listed_initials: i32::from(listed.initials),
            kind: self.kind,
        })
    }
}

/// No query has so many parts.
const UNASKED: u8 = u8::MAX;

/// Which names are worth looking at that none of the former parts led to: those that the parts from here on could bring to the
/// threshold if all of them agreed. It depends on the shape of a name alone.
pub(super) struct Hopes<'a> {
    bounds: &'a Bounds,
    threshold: Points,
    /// All parts from each on, in the order in which they are asked for.
    from: Vec<Found>,
    /// For every shape, as a byte, the number of parts, from the first on, that may lead to a name; or [`UNASKED`].
    leading: [u8; 256],
}

impl<'a> Hopes<'a> {
    pub fn new(bounds: &'a Bounds, threshold: Points, asked: &[Asked]) -> Hopes<'a> {
        let mut all = Found::default();
        let mut from: Vec<Found> = Vec::with_capacity(asked.len());
        for asked in asked.iter().rev() {
            all.add(&Share::of(asked, 1, asked.weight, Points::ONE));
            from.push(all);
        }
        from.reverse();
        Hopes { bounds, threshold, from, leading: [UNASKED; 256] }
    }

    /// Whether a name of that shape can reach the threshold by the parts from one on.
    #[inline]
    pub fn reach(&mut self, from: usize, shape: u8) -> bool {
        let leading = self.leading.get(usize::from(shape)).copied().filter(|leading| *leading != UNASKED);
        from < usize::from(leading.unwrap_or_else(|| self.ask(shape)))
    }

    #[cold]
    fn ask(&mut self, byte: u8) -> u8 {
        let shape = Shape::from_byte(byte);
        let leading = self.from.iter().take_while(|found| self.can_reach(found, shape)).count() as u8;
        if let Some(slot) = self.leading.get_mut(usize::from(byte)) {
            *slot = leading;
        }
        leading
    }

    /// The parts may stand there for themselves or for all the names there are.
    fn can_reach(&self, found: &Found, shape: Shape) -> bool {
        let all = Found { listed: u8::MAX, ..*found };
        [found, &all].iter().any(|found| self.bounds.bound(found, shape) >= self.threshold)
    }
}
