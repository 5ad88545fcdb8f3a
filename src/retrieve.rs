//! Keys -> words -> candidates: the listed names that can reach a threshold, the most promising first.
//!
//! 1. Every part of the query finds words by its keys, and the names they stand in collect the weight of such parts, as if
//!    all of them agreed: cheap, and never too little. The rarest part goes first, so that a name which only common parts
//!    could lead to is not even looked at where they alone cannot reach the threshold ([`bounds`]).
//! 2. A name remains when the score that these weights allow can reach the threshold. Few do.
//! 3. Only the words of these are compared, each once, part by part; what a part does not agree with is taken from its names
//!    again, and a name that now falls short drops out before the next part is compared ([`scratch`]).
//!
//! A person's name needs two parts that agree ([`crate::score`] caps the others), but for names of one part and beside
//! initials, which have no keys; a name that reads as Korean is found as a whole. Organizations need one.

mod asked;
mod bounds;
mod scratch;

pub use scratch::Scratch;

use crate::align::Prepared;
use crate::hit::Points;
use crate::key;
use crate::pack::{Pack, decode};

/// Most candidates that are scored for one name.
pub const MOST_CANDIDATES: usize = 200;

/// A listed name to be scored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate {
    /// Number of the alias.
    pub alias: u32,
    /// The highest score it can have.
    pub bound: Points,
}

/// The candidates for a name, the most promising first. `admit` tells which aliases are searched at all.
pub fn candidates(
    pack: &Pack,
    query: &Prepared,
    threshold: Points,
    scratch: &mut Scratch,
    admit: impl Fn(u32) -> bool,
) -> Vec<Candidate> {
    let mut asked = asked::asked(query, threshold);
    scratch.begin(pack, query, &mut asked);
    for key in key::reading_keys(query.readings()) {
        scratch.add_whole(aliases(pack, key));
    }
    scratch.add_all(pack, query, threshold, &asked);
    scratch.keep_promising(pack, query, threshold, admit);
    // What has few words to compare leaves the fewest names to the others.
    asked.sort_by_key(|asked| asked.words.len());
    for asked in &asked {
        scratch.settle(pack, query, threshold, asked);
    }
    scratch.take(pack, query, threshold)
}

/// The aliases that a key of whole names leads to.
fn aliases(pack: &Pack, key: u32) -> impl Iterator<Item = u32> + '_ {
    let words = pack.words();
    decode(pack.postings(key)).filter_map(move |number| number.checked_sub(words))
}
