//! Keys -> words -> candidates: the listed names that can reach a threshold, the most promising first.
//!
//! 1. Every part of the query finds words of the pack by its keys ([`near`]).
//! 2. The names these words stand in are looked at where a second part leads there and both, with all rarer ones gone by, can bring a
//!    name of that shape to the threshold, or one part alone can ([`bounds::Hopes`]). So the time depends on how rare the rarest
//!    parts are, more than on how long the list is.
//! 3. A name remains when its score could reach the threshold, were its words as alike as their keys allow. Few do.
//! 4. Only the words of these are compared, each once, the rarest part first, and neighbors that may be one word; a name that now
//!    falls short is left ([`search`]). At last the initials have to be those of names that are left.
//!
//! A person's name needs two parts that agree ([`crate::score`] caps the others), but for names of one part and beside
//! initials, which have no keys; a name that reads as Korean is found as a whole. Organizations need one.

mod asked;
mod bounds;
mod marks;
mod near;
mod search;

use crate::align::Prepared;
use crate::entity::Kind;
use crate::hit::Points;
use crate::key;
use crate::pack::{Pack, decode};
use asked::{Asked, asked};
use bounds::{Bounds, Hopes};
use marks::Marks;
use near::NearWords;
use search::Search;

/// Most candidates that are scored for one name.
pub const MOST_CANDIDATES: usize = 200;

/// Bytes of names that a part leads to from which it is asked whether any of them can be new.
const WORTH_ASKING: usize = 1_000;

/// Working memory, reused from screening to screening.
#[derive(Debug, Default)]
pub struct Scratch {
    near: NearWords,
    marks: Marks,
    /// Names that a part leads to as two neighbors ([`Joined`]), ascending.
    joined: Vec<u64>,
    /// Names that are found as a whole, ascending.
    whole: Vec<u64>,
}

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
    let mut asked = asked(query, threshold);
    scratch.near.collect(pack, query, &mut asked);
    let bounds = Bounds::of(query);
    let mut hopes = Hopes::new(&bounds, threshold, query, &asked);
    scratch.look(pack, query, &asked, &mut hopes);
    let mut search = Search::new(pack, query, threshold, &bounds, &asked);
    // Bound and number in one, the highest bound first.
    let mut candidates: Vec<u64> = Vec::new();
    for alias in scratch.marks.looked_at().iter().filter(|alias| admit(**alias)) {
        let bound = match scratch.whole.binary_search(&u64::from(*alias)) {
            Ok(_) => Some(Points::ONE),
            Err(_) => search.bound(*alias, &scratch.near, &scratch.joined),
        };
        candidates.extend(bound.map(|bound| u64::from(u32::MAX - bound.0 as u32) << 32 | u64::from(*alias)));
    }
    scratch.leave();
    candidates.sort_unstable();
    let unpacked = |packed: u64| Candidate {
        alias: packed as u32,
        bound: Points((u32::MAX - (packed >> 32) as u32) as i32),
    };
    candidates.into_iter().take(MOST_CANDIDATES).map(unpacked).collect()
}

/// The aliases that a key of whole names leads to.
fn aliases(pack: &Pack, key: u32) -> impl Iterator<Item = u32> + '_ {
    let words = pack.words();
    decode(pack.postings(key)).filter_map(move |number| number.checked_sub(words))
}

impl Scratch {
    /// Gathers the names to be looked at.
    fn look(&mut self, pack: &Pack, query: &Prepared, asked: &[Asked], hopes: &mut Hopes) {
        self.marks.resize(pack.aliases());
        let whole = key::reading_keys(query.readings());
        self.whole.extend(whole.into_iter().flat_map(|key| aliases(pack, key)).map(u64::from));
        if query.kind != Kind::Person {
            self.add_acronyms(pack, query);
        }
        self.whole.sort_unstable();
        for (at, asked) in asked.iter().enumerate() {
            let joined = asked.neighbors.iter().flat_map(|key| aliases(pack, *key));
            self.joined.extend(joined.map(|alias| Joined { alias, part: at as u8 }.packed()));
        }
        self.joined.sort_unstable();
        self.whole.iter().for_each(|alias| self.marks.look_at(*alias as u32));
        for alias in self.joined.iter().map(|packed| Joined::unpacked(*packed).alias) {
            let shape = pack.shapes().get(alias as usize);
            if shape.is_some_and(|shape| hopes.joined(*shape)) {
                self.marks.look_at(alias);
            }
        }
        for part in 0..asked.len() as u8 {
            // The rarest part comes first: from some part on no name is new, and those that were found have few words.
            if self.near.length_of_part(part) >= WORTH_ASKING
                && !pack.shapes_there_are().iter().any(|shape| hopes.from(part, *shape))
            {
                return self.look_at_marked(pack, part, hopes);
            }
            for near in self.near.of_part(part) {
                self.marks.lead(decode(pack.aliases_of(near.word)), part, pack.shapes(), hopes);
            }
        }
    }

    /// Looks at the names that some part leads to, where one from a part on does.
    fn look_at_marked(&mut self, pack: &Pack, from: u8, hopes: &mut Hopes) {
        let near = &self.near;
        self.marks.look_at_marked(pack.shapes(), hopes, |alias| {
            let near = pack.words_of(alias).iter().flat_map(|word| near.of_word(*word));
            near.map(|near| near.asked).filter(|part| *part >= from).min()
        });
    }

    /// Adds the names that an acronym of the query stands for, and those with an acronym of its words.
    fn add_acronyms(&mut self, pack: &Pack, query: &Prepared) {
        let stand_for = key::keys_of_acronyms(&query.name).flat_map(|key| aliases(pack, key));
        self.whole.extend(stand_for.map(u64::from));
        let words = pack.words();
        for acronym in key::acronyms(&query.name) {
            for key in key::keys_of_spelling(&acronym, query.kind) {
                let near = decode(pack.postings(key)).take_while(|word| *word < words);
                for word in near.filter(|word| pack.word(*word) == Some(acronym.as_str())) {
                    self.whole.extend(decode(pack.aliases_of(word)).map(u64::from));
                }
            }
        }
    }

    #[cfg(test)]
    fn memory(&self) -> [usize; 4] {
        [self.near.memory(), self.marks.memory(), self.joined.capacity(), self.whole.capacity()]
    }

    /// Leaves the memory as it was.
    fn leave(&mut self) {
        self.marks.clear();
        self.joined.clear();
        self.whole.clear();
        self.near.clear();
    }
}

/// A name that a part of the query leads to as two neighbors.
struct Joined {
    alias: u32,
    /// Place of the part among those asked for.
    part: u8,
}

impl Joined {
    /// As a number, ascending by names: numbers are sorted everywhere, and each other kind of items would take a sort of its own.
    fn packed(self) -> u64 {
        u64::from(self.alias) << 8 | u64::from(self.part)
    }

    fn unpacked(packed: u64) -> Joined {
        Joined { alias: (packed >> 8) as u32, part: packed as u8 }
    }
}

/// The parts that lead to a name as two neighbors.
fn joined_of(joined: &[u64], alias: u32) -> &[u64] {
    let start = joined.partition_point(|packed| Joined::unpacked(*packed).alias < alias);
    let from = joined.get(start..).unwrap_or_default();
    let length = from.iter().take_while(|packed| Joined::unpacked(**packed).alias == alias).count();
    from.get(..length).unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::entity::{Entity, List};
    use crate::{json, pack, score};

    /// Names of persons and firms made of some syllables: many are near each other.
    fn names() -> Vec<(Kind, String)> {
        let words =
            ["kim", "petrov", "andreyev", "ung", "trading", "mohamed", "ali", "sinjin", "q", "ivanova"];
        let pairs = words.iter().flat_map(|one| words.iter().map(move |other| (one, other)));
        let kinds = [Kind::Person, Kind::Organization].into_iter().cycle();
        kinds.zip(pairs).map(|(kind, (one, other))| (kind, format!("{one} {other} {one}"))).collect()
    }

    fn pack_of(names: &[(Kind, String)]) -> Pack {
        let kind = |kind: Kind| if kind == Kind::Person { "person" } else { "organization" };
        let entity = |(at, (of, name)): (usize, &(Kind, String))| {
            let kind = kind(*of);
            format!(
                r#"{{"id":"t:{at}","list":"t","kind":"{kind}","aliases":[{{"name":"{name}","quality":"primary"}}]}}"#
            )
        };
        let entities: Vec<String> = names.iter().enumerate().map(entity).collect();
        let list = r#"[{"id":"t","publisher":"t","title":"t","publishedOn":null,"entities":1,"digest":"","starter":false}]"#;
        let lists: Vec<List> = json::read("lists", list).unwrap();
        let entities: Vec<Entity> = json::read("entities", &format!("[{}]", entities.join(","))).unwrap();
        Pack::open(pack::build(lists, entities).unwrap()).unwrap()
    }

    fn search_all(pack: &Pack, names: &[(Kind, String)], scratch: &mut Scratch) -> Vec<Vec<Candidate>> {
        let search = |(kind, name): &(Kind, String)| {
            candidates(pack, &Prepared::new(name, *kind), score::threshold(*kind), scratch, |_| true)
        };
        names.iter().map(search).collect()
    }

    #[test]
    fn searches_leave_no_trace_and_take_no_more_memory() {
        let names = names();
        let (pack, mut scratch) = (pack_of(&names), Scratch::default());
        let first = search_all(&pack, &names, &mut scratch);
        assert!(first.iter().all(|candidates| !candidates.is_empty()));
        let memory = scratch.memory();
        for _ in 0..10 {
            assert_eq!(search_all(&pack, &names, &mut scratch), first);
        }
        assert_eq!(scratch.memory(), memory);
    }
}
