//! The highest score that a listed name can have of which only some parts were found.

use super::asked::Asked;
use crate::align::Prepared;
use crate::entity::Kind;
use crate::hit::Points;
use crate::key::Shape;
use crate::order;
use crate::pack::Pack;
use crate::score;
use std::cell::OnceCell;

/// What a query so far has in common with a listed name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// Weight of the parts that were found, as the listed name weighs them.
    weight: i32,
    /// The same, times similarity.
    agreeing: i32,
    /// Weight of the query's names that were found, as the query weighs them.
    own: i32,
    /// Names of the query that were found, and names of the listed one that they may be.
    names: u8,
    /// See [`Found::names`].
    listed: u8,
    /// Patronymics that were found.
    fathers: u8,
    /// Parts that were found: neighbors count once.
    pub pairs: u8,
    /// Of these, words made of parts.
    pub made: u8,
}

/// What a part of the query adds to a name that has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Share {
    /// What its similarity counts.
    pub counts: Points,
    /// The word of the pack; none for two neighbors.
    pub word: Option<u32>,
    pub found: Found,
}

/// Listed neighbors that a word of the query may join.
const JOINED_NEIGHBORS: u8 = 2;

impl Asked {
    /// What it adds where a word of the pack is it.
    pub fn share(&self, pack: &Pack, word: u32, counts: Points) -> Share {
        let weight = match self.by_rarity {
            true => score::rare_weight(self.weight, pack.halvings(word)),
            false => self.weight,
        };
        Share { counts, word: Some(word), found: self.found(1, weight, counts) }
    }

    /// What it adds where two neighbors are it.
    pub fn share_of_neighbors(&self) -> Share {
        let found = self.found(JOINED_NEIGHBORS, self.weight, Points::ONE);
        Share { counts: Points::ONE, word: None, found }
    }

    /// `listed`: names that it stands for there.
    fn found(&self, listed: u8, weight: i32, counts: Points) -> Found {
        let agreeing = weight * counts.0 / Points::ONE.0;
        if self.father {
            return Found { weight, agreeing, fathers: 1, pairs: 1, ..Found::default() };
        }
        let listed = listed.max(self.parts);
        Found {
            weight,
            agreeing,
            own: self.weight,
            names: self.parts,
            listed,
            fathers: 0,
            pairs: 1,
            made: u8::from(!self.as_written),
        }
    }
}

impl Found {
    pub fn add(&mut self, found: &Found) {
        self.weight += found.weight;
        self.agreeing += found.agreeing;
        self.own += found.own;
        self.names = self.names.saturating_add(found.names);
        self.listed = self.listed.saturating_add(found.listed);
        self.fathers = self.fathers.saturating_add(found.fathers);
        self.pairs = self.pairs.saturating_add(found.pairs);
        self.made = self.made.saturating_add(found.made);
    }
}

/// Initials that may stand for a name that is left on the other side.
#[derive(Debug, Clone, Copy)]
pub(super) struct Initials {
    /// Of the query.
    pub query: i32,
    /// Of the listed name.
    pub listed: i32,
    /// Both, and those that may stand for each other.
    pub pairs: i32,
}

impl Initials {
    pub fn any(self) -> bool {
        self.pairs > 0
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

    /// Initials of a query and of a listed name of that shape, whatever their letters are.
    pub fn initials(&self, listed: Shape) -> Initials {
        let (query, listed) = (i32::from(self.shape.initials), i32::from(listed.initials));
        Initials { query, listed, pairs: query + listed }
    }

    /// The highest score of a name in which so much was found. `further`: what each name counts at least that one side has
    /// [`Bounds::more`], the lightest first.
    pub fn bound(&self, found: &Found, listed: Shape, initials: Initials, further: &[i32]) -> Points {
        let several = |name: Shape| name.names > 1 || name.patronymic;
        let one_only = self.kind == Kind::Person
            && found.names + found.fathers < 2
            && !initials.any()
            && several(self.shape)
            && several(listed);
        if one_only {
            return score::ONE_PART_ONLY;
        }
        let (query, listed) = self.left(found, listed);
        let more = further.len().min(more(query, listed, initials).unsigned_abs() as usize);
        score::bound(score::Left {
            omitted: further.iter().take(more).sum(),
            agreeing: found.agreeing + self.unsearched,
            weight: found.weight + self.unsearched,
            query,
            query_weight: (self.names_weight - found.own).max(0),
            query_initials: initials.query,
            listed,
            listed_initials: initials.listed,
            pairs_of_initials: initials.pairs,
            kind: self.kind,
        })
    }

    /// The names of the query and of the listed name that are left.
    fn left(&self, found: &Found, listed: Shape) -> (i32, i32) {
        // A patronymic may stand beside a father's own name.
        let fathers = if listed.patronymic && listed.names < 3 { 0 } else { found.fathers };
        let left = |names: u8, found: u8| i32::from(names.saturating_sub(found));
        (left(self.shape.names, found.names), left(listed.names, found.listed.saturating_add(fathers)))
    }

    /// How many names more the query has of those that are left, or, below 0, the listed name.
    pub fn more(&self, found: &Found, listed: Shape, initials: Initials) -> i32 {
        let (query, listed) = self.left(found, listed);
        more(query, listed, initials)
    }
}

/// See [`Bounds::more`]: an initial may stand for any name.
fn more(query: i32, listed: i32, initials: Initials) -> i32 {
    (query - listed - initials.listed).max(0) - (listed - query - initials.query).max(0)
}

/// What is known of shapes before a name of them is reckoned: which names are worth it.
pub(super) struct Hopes<'a> {
    bounds: &'a Bounds,
    threshold: Points,
    query: &'a Prepared,
    asked: &'a [Asked],
    /// Every part by itself, in the order in which they are asked for.
    alone: Vec<Found>,
    /// All parts from each on.
    from: Vec<Found>,
    /// What the parts of the query count at least that are left over, the lightest first.
    further: OnceCell<Vec<i32>>,
    /// By [`Hopes::row`] and shape; not known before it was asked for.
    known: Vec<Option<Box<[Option<bool>; 256]>>>,
}

/// What a name has in common with a query, as far as it is known.
#[derive(Clone, Copy)]
enum Known {
    /// A part alone.
    Alone(u8),
    /// None of the parts before one, and perhaps all from it on.
    From(u8),
    /// A part, none between it and another one, and perhaps all from that on.
    Both(u8, u8),
    /// Perhaps all parts, of which some stand for two neighbors: for all the names there are.
    Joined,
}

impl<'a> Hopes<'a> {
    pub fn new(bounds: &'a Bounds, threshold: Points, query: &'a Prepared, asked: &'a [Asked]) -> Hopes<'a> {
        let alone: Vec<Found> = asked.iter().map(|asked| asked.found(1, asked.weight, Points::ONE)).collect();
        let mut all = Found::default();
        let mut from: Vec<Found> = alone
            .iter()
            .rev()
            .map(|found| {
                all.add(found);
                all
            })
            .collect();
        from.reverse();
        let mut known = Vec::new();
        known.resize_with((alone.len() + 2) * alone.len() + 1, || None);
        Hopes { bounds, threshold, query, asked, alone, from, further: OnceCell::new(), known }
    }

    fn further(&self) -> &[i32] {
        self.further.get_or_init(|| {
            let parts = self.asked.iter().filter(|asked| asked.as_written);
            let mut further: Vec<i32> = parts.map(|asked| asked.least_further(self.query)).collect();
            order::ascending(&mut further);
            further
        })
    }

    /// Whether a name that no part before this one leads to can reach the threshold, were all parts from it on to agree.
    #[inline]
    pub fn from(&mut self, part: u8, shape: u8) -> bool {
        self.hope(Known::From(part), shape)
    }

    /// Whether a name that has this part alone can reach the threshold.
    #[inline]
    pub fn alone(&mut self, part: u8, shape: u8) -> bool {
        self.hope(Known::Alone(part), shape)
    }

    /// Whether a name to which a part leads, and none between it and another one, can reach the threshold, were all parts from that
    /// on to agree.
    #[inline]
    pub fn both(&mut self, first: u8, part: u8, shape: u8) -> bool {
        self.hope(Known::Both(first, part), shape)
    }

    /// The same where some part leads there as two neighbors, so that parts may stand for all the names there are.
    #[inline]
    pub fn joined(&mut self, shape: u8) -> bool {
        self.hope(Known::Joined, shape)
    }

    #[inline]
    fn hope(&mut self, known: Known, shape: u8) -> bool {
        let row = self.known.get(self.row(known)).and_then(Option::as_ref);
        row.and_then(|row| row[usize::from(shape)]).unwrap_or_else(|| self.ask(known, shape))
    }

    /// Where what is known stands.
    #[inline]
    fn row(&self, known: Known) -> usize {
        let (first, part) = match known {
            Known::Alone(part) => (0, part),
            Known::From(part) => (1, part),
            Known::Both(first, part) => (usize::from(first) + 2, part),
            Known::Joined => (self.alone.len() + 2, 0),
        };
        first * self.alone.len() + usize::from(part)
    }

    #[cold]
    fn ask(&mut self, known: Known, shape: u8) -> bool {
        let of = |all: &[Found], part: u8| all.get(usize::from(part)).copied().unwrap_or_default();
        let found = match known {
            Known::Alone(part) => of(&self.alone, part),
            Known::From(part) => of(&self.from, part),
            Known::Both(first, part) => {
                let mut found = of(&self.alone, first);
                found.add(&of(&self.from, part));
                found
            }
            Known::Joined => of(&self.from, 0),
        };
        let everywhere =
            matches!(known, Known::Joined) && self.can_reach(&Found { listed: u8::MAX, ..found }, shape);
        let (hope, row) = (everywhere || self.can_reach(&found, shape), self.row(known));
        if let Some(row) = self.known.get_mut(row) {
            row.get_or_insert_with(|| Box::new([None; 256]))[usize::from(shape)] = Some(hope);
        }
        hope
    }

    fn can_reach(&self, found: &Found, shape: u8) -> bool {
        let shape = Shape::from_byte(shape);
        let initials = self.bounds.initials(shape);
        let reaches = |further: &[i32]| self.bounds.bound(found, shape, initials, further) >= self.threshold;
        let settled = || {
            self.bounds.kind == Kind::Person
                || found.pairs > 1
                || self.bounds.more(found, shape, initials) < 1
                || reaches(self.further())
        };
        reaches(&[]) && settled()
    }
}
