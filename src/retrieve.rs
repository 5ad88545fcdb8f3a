//! Keys -> candidates: the listed names that can reach a threshold, the most promising first.
//!
//! A person's name needs two parts that agree ([`crate::score`] caps the others), so a candidate shares the keys of two
//! parts with the query, or one where the listed name has no other part or initials stand beside. A listed name that
//! shares the keys of a whole name or of joined neighbors has agreed in two parts at once. Organizations need one.
//! Ranking adds up the weights of the shared parts over the weights of all, as the score does.

use crate::entity::Kind;
use crate::key::{KeyGroup, Reach, Shape};
use crate::pack::{Pack, decode};

/// Most candidates that are scored for one name.
pub const MOST_CANDIDATES: usize = 256;

/// Working memory, reused from screening to screening.
#[derive(Debug, Default)]
pub struct Scratch {
    /// For every alias: what the groups so far have in common with it.
    found: Vec<Found>,
    touched: Vec<u32>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Found {
    weight: u16,
    parts: u8,
    /// Number of the last group that was counted, from 1 on.
    group: u8,
}

/// A listed name to be scored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate {
    /// Number of the alias.
    pub alias: u32,
    /// The share of the weights that can agree, in thousandths.
    pub rank: u32,
}

/// Weight, in the ranking, of a part of the listed name.
const LISTED_PART: u32 = 80;

/// The candidates for a name, the most promising first. `admit` tells which aliases are searched at all.
pub fn candidates(
    pack: &Pack,
    groups: &[KeyGroup],
    shape: Shape,
    kind: Kind,
    scratch: &mut Scratch,
    admit: impl Fn(u32) -> bool,
) -> Vec<Candidate> {
    scratch.found.resize(pack.aliases(), Found::default());
    let mut asked = 0;
    for (number, group) in (1_u8..).zip(groups) {
        let postings: Vec<&[u8]> =
            group.keys.iter().map(|key| pack.postings(*key)).filter(|bytes| !bytes.is_empty()).collect();
        let sharing: usize = postings.iter().map(|bytes| bytes.len()).max().unwrap_or_default();
        let weight = rarity(sharing, pack.aliases()) * u32::from(group.reach.parts());
        if group.reach == Reach::Part {
            asked += weight;
        }
        for alias in postings.into_iter().flat_map(decode) {
            let Some(found) = scratch.found.get_mut(alias as usize) else { continue };
            if found.group == 0 {
                scratch.touched.push(alias);
            }
            if found.group != number {
                *found = Found {
                    weight: found.weight.saturating_add(weight as u16),
                    parts: found.parts.saturating_add(group.reach.parts()),
                    group: number,
                };
            }
        }
    }
    let mut candidates = Vec::new();
    for alias in scratch.touched.drain(..) {
        let Some(slot) = scratch.found.get_mut(alias as usize) else { continue };
        let found = std::mem::take(slot);
        let Some(listed) = pack.shape(alias) else { continue };
        let enough = found.parts > 1
            || kind != Kind::Person
            || listed.parts < 2
            || shape.parts < 2
            || listed.initials
            || shape.initials;
        if enough && admit(alias) {
            let all = asked + u32::from(listed.parts) * LISTED_PART;
            candidates
                .push(Candidate { alias, rank: (u32::from(found.weight) * 2_000 / all.max(1)).min(1_000) });
        }
    }
    let order = |candidate: &Candidate| (std::cmp::Reverse(candidate.rank), candidate.alias);
    if candidates.len() > MOST_CANDIDATES {
        candidates.select_nth_unstable_by_key(MOST_CANDIDATES, order);
        candidates.truncate(MOST_CANDIDATES);
    }
    candidates.sort_unstable_by_key(order);
    candidates
}

/// 100 for a key that few names have, less by ten for every doubling beyond a thousandth of all names.
fn rarity(sharing: usize, aliases: usize) -> u32 {
    let common = (sharing * 1_000 / aliases.max(1)).max(1).ilog2();
    100_u32.saturating_sub(common * 10).max(30)
}
