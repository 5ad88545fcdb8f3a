//! What a query asks the pack for: its parts, two neighbors as one word, and parts with the particle before them or without the
//! article they begin with: "Al-Hussein" and "Alhussein" find each other.

use crate::align::{JOINED_AGREES, Prepared};
use crate::entity::Kind;
use crate::hit::Points;
use crate::key::{self, Word};
use crate::name::{Part, Role, is_like_generic};
use crate::score::{self, Omitted};
use crate::spelling::Spelled;
use crate::tables::company_word::is_generic;
use std::cell::OnceCell;

/// Most parts of a query that are searched, and most neighbors: no published name has as many, and a byte counts them.
const MOST_PARTS: usize = 60;

/// Letters that are left of a word without its article, at least.
const SHORTEST_WITHOUT_ARTICLE: usize = 4;

/// A part of the query, or two neighbors as one word, on its way through the pack.
pub(super) struct Asked {
    pub part: usize,
    /// The second of two neighbors, else the same.
    pub last: usize,
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
    least_further: OnceCell<i32>,
    /// Words less alike do not count.
    pub floor: Points,
    /// It is a part as the query has it; else made of one or of two.
    pub as_written: bool,
    /// Of what the query does not have so.
    made: OnceCell<Spelled>,
}

impl Asked {
    /// Its letters, ready to be compared.
    pub fn spelled<'a>(&'a self, query: &'a Prepared) -> Option<&'a Spelled> {
        match self.as_written {
            true => query.spelled(self.part),
            false => Some(self.made.get_or_init(|| Spelled::new(&self.word.text))),
        }
    }
}

impl Asked {
    /// What it counts at least where a listed name lacks it, and too little agrees for it to be a middle name. Nothing where what
    /// is not listed as a name may be it: characters are compared as a whole, and a misspelled generic word with that.
    pub fn least_further(&self, query: &Prepared) -> i32 {
        let reckoned = || {
            let (part, spelled) = (query.name.parts.get(self.part)?, self.spelled(query)?);
            let omitted = if query.kind == Kind::Person { Omitted::Unsettled } else { Omitted::Further };
            let text = self.word.text.as_str();
            // Generic words, or an acronym of some.
            let generic = || {
                text.len() <= LONGEST_ACRONYM || is_generic(text) || is_like_generic(spelled, JOINED_AGREES)
            };
            let honored = || query.name.is_honored(self.part);
            let counts = text.is_ascii() && (query.kind == Kind::Person || !generic() && !honored());
            counts.then(|| self.weight * score::omission(part, omitted) / 100)
        };
        *self.least_further.get_or_init(|| reckoned().unwrap_or(0))
    }
}

/// Letters of an acronym that stands for generic words, at most.
const LONGEST_ACRONYM: usize = 5;

/// What a query asks for.
pub(super) fn asked(query: &Prepared, threshold: Points) -> Vec<Asked> {
    let floor = score::part_floor(threshold);
    let alone = query.name.parts.len() == 1;
    let of = |(part, word): (usize, Word), last: usize, as_written: bool| {
        let parts = if part == last { 1 } else { 2 };
        let single = query.name.parts.get(part).filter(|_| parts == 1);
        let is = |role| single.is_some_and(|part| part.role == role);
        let own = single.filter(|_| as_written);
        Asked {
            part,
            last,
            neighbors: own.map_or(Vec::new(), |_| key::keys_of_joined(&word, query.kind, alone)),
            parts,
            weight: [part, last].into_iter().take(parts.into()).map(|part| query.weight(part)).sum(),
            least_further: OnceCell::new(),
            by_rarity: is(Role::Name),
            father: is(Role::Patronymic),
            floor: if as_written { floor } else { floor.max(JOINED_AGREES) },
            repeats: 0,
            as_written,
            made: OnceCell::new(),
            word,
        }
    };
    let single = key::words_asked(&query.name, query.latin(), query.kind);
    let otherwise: Vec<(usize, Word)> =
        single.iter().flat_map(|(part, word)| written_otherwise(query, *part, &word.text)).collect();
    let searched: Vec<usize> = single.iter().map(|(part, _)| *part).collect();
    let mut all: Vec<Asked> = Vec::with_capacity(2 * single.len() + otherwise.len());
    all.extend(single.into_iter().take(MOST_PARTS).map(|(part, word)| of((part, word), part, true)));
    let joined =
        key::joined(&query.name, query.latin(), query.kind).into_iter().zip(searched.into_iter().skip(1));
    all.extend(joined.take(MOST_PARTS).map(|(joined, last)| of(joined, last, false)));
    all.extend(otherwise.into_iter().take(MOST_PARTS).map(|(part, word)| of((part, word), part, false)));
    for at in 1..all.len() {
        if let (before, [asked, ..]) = all.split_at_mut(at) {
            let same = |other: &&Asked| {
                (other.parts, other.as_written) == (asked.parts, asked.as_written)
                    && other.word.text == asked.word.text
            };
            asked.repeats = before.iter().filter(same).count();
        }
    }
    all
}

/// A name with the particle before it in one word, and without the article that it begins with.
fn written_otherwise(query: &Prepared, at: usize, text: &str) -> Vec<(usize, Word)> {
    let name = |part: &&Part| part.role == Role::Name && text.is_ascii();
    if query.name.parts.get(at).filter(name).is_none() {
        return Vec::new();
    }
    let particle = at.checked_sub(1).and_then(|before| query.name.parts.get(before));
    let particle = particle.filter(|before| before.role == Role::Particle).map(key::latin);
    let with_particle = particle.filter(|particle| particle.len() > 1).map(|particle| particle + text);
    let article = || text.strip_prefix("al").or_else(|| text.strip_prefix("el"));
    let without_article = article().filter(|rest| rest.len() >= SHORTEST_WITHOUT_ARTICLE).map(str::to_owned);
    let word = |text: String| {
        let spelled = key::keys_of_spelling(&text, query.kind);
        (at, Word { text, spelled, ..Word::default() })
    };
    with_particle.into_iter().chain(without_article).map(word).collect()
}
