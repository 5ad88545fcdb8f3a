//! How alike two words are: a weighted alignment of their letters.
//!
//! 1. The spellings of one sound or letter ([`rules`]) agree at a small cost: `shch` and `szcz`, `iy` and `ii`.
//! 2. What no rule explains is a typing slip at a clear cost ([`slip`]): a letter dropped, added, changed, two swapped.
//! 3. The cheapest alignment of the whole words counts; its cost is measured in hundredths of a letter and set in
//!    relation to the length of the words, so that a slip in a short word is dear.
//! 4. The relation is read off the rules that the cheapest alignment used.
//!
//! Words come folded from [`crate::normalize`]: Latin a-z and 0-9. [`key`] and [`slip_keys`] give the keys under which
//! alike words find each other. About 1 µs for two words of eight letters (`examples/cyrillic_tokens.rs` prints it). A word that is
//! compared with many is made ready once ([`Spelled`]); that allocates, a comparison does not.

mod alignment;
pub mod form;
pub mod index;
mod key;
pub mod rules;
mod slip;
mod unexplained;

pub use key::{Outline, key, slip_keys};

use crate::given_name::Forms;
use crate::hit::{Points, Relation};
use alignment::{Alignment, Kind, LONGEST_WORD, Percent, State, Steps};
use form::Ending;
use rules::Class;
use std::cell::OnceCell;
use unexplained::least_cost;

/// How alike two words are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Likeness {
    /// 0 to 1; below [`FLOOR`] it is 0.
    pub similarity: Points,
    /// `Exact`, `CyrillicRomanization`, `CrossLanguage`, `Spelling`, `Typo` or `Different`.
    pub relation: Relation,
    /// Typing slips that the alignment needs; 0 when spelling rules explain every difference.
    pub slips: u8,
}

impl Likeness {
    /// Two words that have nothing to do with each other.
    pub const NONE: Likeness =
        Likeness { similarity: Points::ZERO, relation: Relation::Different, slips: u8::MAX };
    /// The same letters.
    pub const EXACT: Likeness = Likeness { similarity: Points::ONE, relation: Relation::Exact, slips: 0 };
}

/// Similarities below it are reported as 0: no use of a word comparison tells .4 from 0, and alignments as dear as
/// that need not be finished.
pub const FLOOR: Points = Points(5_000);

/// Two words at or above it are taken for spellings of one word. Chosen on the frequent spellings of Russian name
/// words in Wikidata: the figures are printed by `examples/cyrillic_tokens.rs`.
pub const THRESHOLD: Points = Points(7_200);

/// Share of the limit up to which an alignment is searched first.
const NARROW: u32 = 4;
/// Words of which one has more letters that the other lacks are hardly alike by cheap rules alone.
const FEW_LETTERS: u32 = 2;

/// Compares two folded words. Symmetric; a word compared with itself is `EXACT`.
pub fn compare(a: &str, b: &str) -> Likeness {
    compare_from(a, b, FLOOR)
}

/// Compares two folded words, and gives up where the similarity can't reach `floor`: the higher, the quicker.
pub fn compare_from(a: &str, b: &str, floor: Points) -> Likeness {
    if a == b { Likeness::EXACT } else { Spelled::new(a).compare_from(b, floor) }
}

/// What the names that two words stand in tell of their spelling.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Known {
    /// They are in two of the East Slavic languages.
    pub sisters: bool,
    /// One of them was in Cyrillic, which has one way to write what other languages spell in several: Смит, Smith.
    pub across_scripts: bool,
}

/// A folded word made ready to be compared with many.
#[derive(Debug, Clone)]
pub struct Spelled {
    word: String,
    ending: Ending,
    letters: u32,
    /// Of its first [`LONGEST_WORD`] letters.
    steps: Steps,
    /// Looked up when it is first asked for.
    forms: OnceCell<Forms>,
}

impl Spelled {
    /// Makes a word ready.
    pub fn new(word: &str) -> Spelled {
        let bytes = word.as_bytes();
        Spelled {
            word: word.to_owned(),
            ending: Ending::of(bytes),
            letters: letter_set(bytes),
            steps: Steps::of(bytes.get(..LONGEST_WORD).unwrap_or(bytes)),
            forms: OnceCell::new(),
        }
    }

    /// The word.
    pub fn word(&self) -> &str {
        &self.word
    }

    /// The given names that it is a form of.
    pub fn forms(&self) -> &Forms {
        self.forms.get_or_init(|| Forms::of(&self.word))
    }

    /// As [`compare_from`].
    pub fn compare_from(&self, other: &str, floor: Points) -> Likeness {
        self.compare_known(other, floor, Known::default())
    }

    /// As [`compare_from`], with what is known of both words.
    pub fn compare_known(&self, other: &str, floor: Points, known: Known) -> Likeness {
        if self.word == other {
            return Likeness::EXACT;
        }
        let (full_a, full_b) = (self.word.as_bytes(), other.as_bytes());
        let ending_b = Ending::of(full_b);
        let weighty = weighty_letters(full_a.len() + full_b.len(), self.ending.length.min(ending_b.length));
        if weighty == 0 {
            return Likeness::NONE;
        }
        let floor = floor.max(FLOOR);
        let limit = weighty * 100 * (Points::ONE.0 - floor.0) as u32 / (2 * Points::ONE.0 as u32);
        let letters = full_a.len().max(full_b.len());
        let known = Known { sisters: known.sisters || form::in_sister_languages(full_a, full_b), ..known };
        let percent = Percent::of(letters, self.ending.slavic && ending_b.slavic, known);
        let kind = Kind { short: letters <= slip::SHORT_WORD, percent };
        let found = if letters > LONGEST_WORD {
            let (a, b) = without_common_ends(full_a, full_b);
            if a.len() > LONGEST_WORD || b.len() > LONGEST_WORD {
                return Likeness::NONE;
            }
            let steps = Steps::of(a);
            Alignment::new(a, &steps, b, kind).cheapest(limit)
        } else {
            self.cheapest(full_b, limit, kind)
        };
        found.map_or(Likeness::NONE, |state| likeness(state, weighty, full_a, full_b, floor))
    }

    /// Most words that are alike at all are so by cheap rules: a narrow search first, where their letters allow that.
    fn cheapest(&self, other: &[u8], limit: u32, kind: Kind) -> Option<State> {
        let word = self.word.as_bytes();
        if least_cost(word, &self.steps, other, kind.short) > limit {
            return None;
        }
        let mut alignment = Alignment::new(word, &self.steps, other, kind);
        let other_letters = (self.letters ^ letter_set(other)).count_ones();
        let narrow = if other_letters <= FEW_LETTERS { alignment.cheapest(limit / NARROW) } else { None };
        narrow.or_else(|| alignment.cheapest(limit))
    }
}

/// Whether one slip of the hand makes one folded word of the other; `vowels`: or of the ear, which writes one vowel for another.
pub fn is_one_slip(a: &str, b: &str, vowels: bool) -> bool {
    slip::is_one(a.as_bytes(), b.as_bytes(), vowels)
}

/// Bit n stands for the n-th letter of the alphabet.
pub fn letter_set(word: &[u8]) -> u32 {
    word.iter().filter(|letter| letter.is_ascii_lowercase()).fold(0, |set, letter| set | 1 << (letter - b'a'))
}

/// The highest similarity of a word with one that a slip in its consonants tells apart, of at most four letters more.
pub fn highest_with_slip(word: &str) -> Points {
    let weighty = (2 * word.len() + 4) as i32;
    Points(Points::ONE.0 - slip::CONSONANT_LEAST as i32 * 2 * Points::ONE.0 / (100 * weighty))
}

/// The letters of both words together; of the endings that both have, a quarter counts: they tell little.
fn weighty_letters(letters: usize, common_ending: usize) -> u32 {
    (letters - common_ending * 3 / 2) as u32
}

fn likeness(state: State, weighty: u32, a: &[u8], b: &[u8], floor: Points) -> Likeness {
    let loss = state.cost() * 2 * Points::ONE.0 as u32 / (100 * weighty);
    let similarity = Points((Points::ONE.0 - loss as i32).max(0));
    if similarity < floor {
        return Likeness::NONE;
    }
    let relation = if similarity < THRESHOLD {
        Relation::Different
    } else if state.slips() > 0 {
        Relation::Typo
    } else if state.used(Class::Spelling) {
        Relation::Spelling
    } else if state.used(Class::CrossLanguage) || state.used(Class::Sister) {
        Relation::CrossLanguage
    } else if state.used(Class::Cyrillic) || form::is_slavic(a) || form::is_slavic(b) {
        Relation::CyrillicRomanization
    } else {
        Relation::Spelling
    };
    Likeness { similarity, relation, slips: state.slips() }
}

fn without_common_ends<'w>(a: &'w [u8], b: &'w [u8]) -> (&'w [u8], &'w [u8]) {
    let start = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[start..], &b[start..]);
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    (&a[..a.len() - end], &b[..b.len() - end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn similarity(a: &str, b: &str) -> i32 {
        assert_eq!(compare(a, b), compare(b, a), "{a} {b}");
        compare(a, b).similarity.0
    }

    #[test]
    fn spellings_of_one_name_are_alike() {
        for (a, b) in [
            ("andreyev", "andreiev"),
            ("andreev", "andrejew"),
            ("andreev", "andreeff"),
            ("vitaliy", "vitali"),
            ("vitaly", "witalij"),
            ("shcherbakov", "chtcherbakov"),
            ("shcherbakov", "schtscherbakow"),
            ("shcherbakov", "szczerbakow"),
            ("zhukov", "joukov"),
            ("khrushchev", "chruschtschow"),
            ("yuriy", "iouri"),
            ("yuri", "jurij"),
            ("tsvetkov", "cvetkov"),
            ("tchaikovsky", "chaykovskiy"),
            ("aleksandr", "alexandr"),
            ("mikhail", "mihail"),
            ("mohammed", "muhammad"),
            ("hussein", "husayn"),
            ("lukashenko", "lukasenka"),
        ] {
            assert!(similarity(a, b) >= 8_500, "{a} {b} {:?}", compare(a, b));
        }
    }

    #[test]
    fn different_names_are_not() {
        for (a, b) in [
            ("ivanov", "petrov"),
            ("andreyev", "arsenyev"),
            ("volkov", "volnov"),
            ("anton", "vitaly"),
            ("kim", "kin"),
            ("sergeyevich", "andreyevich"),
            ("popov", "panov"),
        ] {
            assert!(similarity(a, b) <= 6_000, "{a} {b} {:?}", compare(a, b));
        }
    }

    #[test]
    fn digits_are_no_slips() {
        assert!(similarity("factory313", "factory314") < FLOOR.0);
        assert!(similarity("factory31", "factory311") < FLOOR.0);
        assert!(similarity("3a011", "301") < FLOOR.0);
    }
}
