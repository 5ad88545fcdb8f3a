//! What a query asks the pack for: its parts, and two neighbors as one word.

use crate::align::{JOINED_AGREES, Prepared};
use crate::hit::Points;
use crate::key::{self, Word};
use crate::name::Role;
use crate::score;
use crate::spelling::Spelled;
use std::cell::OnceCell;

/// Most parts of a query that are searched, and most neighbors: no published name has as many, and a byte counts them.
const MOST_PARTS: usize = 60;

/// A part of the query, or two neighbors as one word, on its way through the pack.
pub(super) struct Asked {
    pub part: usize,
    pub word: Word,
    /// Keys under which it finds two neighbors that it may stand for.
    pub neighbors: Vec<u32>,
    /// Parts of the query that it stands for.
    pub parts: u8,
    /// How the query weighs it.
    pub weight: i32,
    /// The listed side weighs it by how rare it is.
    pub by_rarity: bool,
    pub father: bool,
    /// Parts before it that are the same word.
    pub repeats: usize,
    /// Words less alike do not count.
    pub floor: Points,
    /// Of two neighbors.
    joined: OnceCell<Spelled>,
}

impl Asked {
    /// Its letters, ready to be compared.
    pub fn spelled<'a>(&'a self, query: &'a Prepared) -> Option<&'a Spelled> {
        match self.parts {
            1 => query.spelled(self.part),
            _ => Some(self.joined.get_or_init(|| Spelled::new(&self.word.text))),
        }
    }
}

/// What a query asks for.
pub(super) fn asked(query: &Prepared, threshold: Points) -> Vec<Asked> {
    let floor = score::part_floor(threshold);
    let count = query.name.parts.len().max(1);
    let alone = count == 1;
    let of = |(part, word): (usize, Word), parts: u8| {
        let single = query.name.parts.get(part).filter(|_| parts == 1);
        let is = |role| single.is_some_and(|part| part.role == role);
        Asked {
            part,
            neighbors: single.map_or(Vec::new(), |_| key::keys_of_joined(&word, query.kind, alone)),
            word,
            parts,
            // Behind the last part stands the first.
            weight: (part..part + usize::from(parts)).map(|part| query.weight(part % count)).sum(),
            by_rarity: is(Role::Name),
            father: is(Role::Patronymic),
            floor: if parts == 1 { floor } else { floor.max(JOINED_AGREES) },
            repeats: 0,
            joined: OnceCell::new(),
        }
    };
    let single = key::words_asked(&query.name, query.kind).into_iter().take(MOST_PARTS);
    let joined = key::joined(&query.name, query.kind, true).into_iter().take(MOST_PARTS);
    let mut all: Vec<Asked> = single.map(|word| of(word, 1)).chain(joined.map(|word| of(word, 2))).collect();
    for at in 1..all.len() {
        if let (before, [asked, ..]) = all.split_at_mut(at) {
            let same = |other: &&Asked| other.parts == asked.parts && other.word.text == asked.word.text;
            asked.repeats = before.iter().filter(same).count();
        }
    }
    all
}
