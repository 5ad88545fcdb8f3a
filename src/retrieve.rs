//! Keys -> words -> candidates: the listed names that can reach a threshold, the most promising first.
//!
//! 1. Every part of the query finds words of the pack by its keys ([`near`]).
//! 2. The names these words stand in are looked at, but for those that only the commonest parts lead to: they alone can't
//!    bring a name to the threshold ([`bounds::Hopes`]). So the time depends on how rare the rarest parts are, more than on how
//!    long the list is.
//! 3. A name remains when its score could reach the threshold, were its words as alike as their keys allow. Few do.
//! 4. Only the words of these are compared, each once, the rarest part first; a name that now falls short is left.
//!
//! A person's name needs two parts that agree ([`crate::score`] caps the others), but for names of one part and beside
//! initials, which have no keys; a name that reads as Korean is found as a whole. Organizations need one.

mod asked;
mod bounds;
mod marks;
mod near;

use crate::align::{self, Prepared};
use crate::entity::Kind;
use crate::hit::Points;
use crate::key::{self, Shape};
use crate::order;
use crate::pack::{Pack, decode};
use crate::score;
use crate::spelling::letter_set;
use asked::{Asked, asked};
use bounds::{Bounds, Found, Hopes, Initials, Share};
use marks::Marks;
use near::{Near, NearWords};

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

/// One search: what is asked for, and how it is judged.
struct Search<'a> {
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
    fn new(
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
    fn bound(&mut self, alias: u32, near: &NearWords, joined: &[u64]) -> Option<Points> {
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
        order::by_key(&mut further, |weight| *weight);
        self.further = further;
        !self.further.is_empty()
    }

    /// Letters that stand alone count little, and characters are compared as a whole.
    fn least_further(&self, word: u32) -> i32 {
        let word_of_letters = self.pack.word(word).is_some_and(|word| word.len() > 1 && word.is_ascii());
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
