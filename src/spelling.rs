//! How alike two words are: a weighted alignment of their letters.
//!
//! 1. The spellings of one sound or letter ([`rules`]) agree at a small cost: `shch` and `szcz`, `iy` and `ii`.
//! 2. What no rule explains is a typing slip at a clear cost ([`slip`]): a letter dropped, added, changed, two swapped.
//! 3. The cheapest alignment of the whole words counts; its cost is measured in hundredths of a letter and set in
//!    relation to the length of the words, so that a slip in a short word is dear.
//! 4. The relation is read off the rules that the cheapest alignment used.
//!
//! Words come folded from [`crate::normalize`]: Latin a-z and 0-9. [`key`] and [`slip_keys`] give the keys under which
//! alike words find each other. About 1 µs for two words of eight letters; no allocation in [`compare`].

mod key;
pub mod rules;
mod slip;

pub use key::{key, slip_keys};

use crate::hit::{Points, Relation};
use rules::{Ahead, Class, Ending, Entry, LONGEST_PATTERN, Place, entries};

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

/// By what a difference between sister languages is divided where the names are known to be in two of them: Dzmitry Marozau
/// is how Belarus writes Dmitriy Morozov, as regular as any system.
const SISTERS: u16 = 6;

/// Share of the limit up to which an alignment is searched first.
const NARROW: u32 = 4;
/// Words of which one has more letters that the other lacks are hardly alike by cheap rules alone.
const FEW_LETTERS: u32 = 2;

/// Words longer than this are compared by what is left between their common beginning and end.
const LONGEST_WORD: usize = 40;

/// Compares two folded words. Symmetric; a word compared with itself is `EXACT`.
pub fn compare(a: &str, b: &str) -> Likeness {
    compare_from(a, b, FLOOR)
}

/// Compares two folded words, and gives up where the similarity can't reach `floor`: the higher, the quicker.
pub fn compare_from(a: &str, b: &str, floor: Points) -> Likeness {
    compare_known(a, b, floor, Known::default())
}

/// What the names that two words stand in tell of their spelling.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Known {
    /// They are in two of the East Slavic languages.
    pub sisters: bool,
    /// One of them was in Cyrillic, which has one way to write what other languages spell in several: Смит, Smith.
    pub across_scripts: bool,
}

/// As [`compare_from`], with what is known of both words.
pub fn compare_known(a: &str, b: &str, floor: Points, known: Known) -> Likeness {
    if a == b {
        return Likeness::EXACT;
    }
    let (full_a, full_b) = (a.as_bytes(), b.as_bytes());
    let (a, b) = if full_a.len() > LONGEST_WORD || full_b.len() > LONGEST_WORD {
        without_common_ends(full_a, full_b)
    } else {
        (full_a, full_b)
    };
    if a.len() > LONGEST_WORD || b.len() > LONGEST_WORD {
        return Likeness::NONE;
    }
    let (ending_a, ending_b) = (Ending::of(full_a), Ending::of(full_b));
    let weighty = weighty_letters(full_a.len() + full_b.len(), ending_a.length.min(ending_b.length));
    if weighty == 0 {
        return Likeness::NONE;
    }
    let floor = floor.max(FLOOR);
    let limit = weighty * 100 * (Points::ONE.0 - floor.0) as u32 / (2 * Points::ONE.0 as u32);
    let letters = full_a.len().max(full_b.len());
    let known = Known { sisters: known.sisters || rules::in_sister_languages(full_a, full_b), ..known };
    let percent = Percent::of(letters, ending_a.slavic && ending_b.slavic, known);
    let kind = Kind { short: letters <= slip::SHORT_WORD, percent };
    // Most words that are alike at all are so by cheap rules: a narrow search first, where their letters allow that.
    let other_letters = (letter_set(a) ^ letter_set(b)).count_ones();
    let narrow = || (other_letters <= FEW_LETTERS).then(|| Alignment::cheapest(a, b, limit / NARROW, kind));
    match narrow().flatten().or_else(|| Alignment::cheapest(a, b, limit, kind)) {
        Some(state) => likeness(state, weighty, full_a, full_b, floor),
        None => Likeness::NONE,
    }
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
    } else if state.used(Class::Cyrillic) || rules::is_slavic(a) || rules::is_slavic(b) {
        Relation::CyrillicRomanization
    } else {
        Relation::Spelling
    };
    Likeness { similarity, relation, slips: state.slips() }
}

/// Letters at the start of both words that can only stand for each other: the common ones, but for those that a rule
/// might take together with the first differing letter.
fn certain_beginning(a: &[u8], b: &[u8]) -> usize {
    const TAKEN_TOGETHER: usize = 4;
    a.iter().zip(b).take_while(|(x, y)| x == y).count().saturating_sub(TAKEN_TOGETHER)
}

fn without_common_ends<'w>(a: &'w [u8], b: &'w [u8]) -> (&'w [u8], &'w [u8]) {
    let start = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[start..], &b[start..]);
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    (&a[..a.len() - end], &b[..b.len() - end])
}

/// What both words have in common that changes costs.
#[derive(Debug, Clone, Copy)]
struct Kind {
    /// Both are short: slips are dear.
    short: bool,
    /// What the rules of a class cost, in percent of the table.
    percent: Percent,
}

#[derive(Debug, Clone, Copy)]
struct Percent {
    systems: u16,
    languages: u16,
    habits: u16,
    sisters: u16,
}

impl Percent {
    /// In a short word each letter tells more: Chang and Chong are two names, Abdurrahman and Abdurrohman one. Slavic family
    /// names are spelled by systems, so that what only other habits explain costs double.
    fn of(letters: usize, slavic: bool, known: Known) -> Percent {
        let (systems, languages, habits) = match letters {
            _ if known.across_scripts => (100, 100, 100),
            0..=4 => (200, 240, 240),
            5 => (140, 180, 180),
            6 => (100, 120, 140),
            _ => (100, 100, 100),
        };
        let sisters = if known.sisters { languages / SISTERS } else { languages };
        Percent { systems, languages, habits: if slavic { habits.max(200) } else { habits }, sisters }
    }

    /// What a rule costs here.
    fn weigh(self, class: Class, cost: u16) -> u16 {
        let percent = match class {
            Class::Habit | Class::Cyrillic => self.systems,
            Class::CrossLanguage => self.languages,
            Class::Spelling => self.habits,
            Class::Sister => self.sisters,
        };
        cost * percent / 100
    }
}

/// The cheapest way to one point of the alignment. Packed so that the smaller number is the better one: cost, then
/// slips, then classes used; equal costs so have one winner, whichever word comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct State(u32);

impl State {
    const UNREACHED: State = State(u32::MAX);
    const START: State = State(0);

    fn cost(self) -> u32 {
        self.0 >> 16
    }

    fn slips(self) -> u8 {
        (self.0 >> 8) as u8
    }

    fn used(self, class: Class) -> bool {
        self.0 & class.bit() != 0
    }

    fn by_rule(self, cost: u16, class: Class) -> State {
        State((self.0 + (u32::from(cost) << 16)) | class.bit())
    }

    fn by_slip(self, cost: u32) -> State {
        let further = if self.slips() > 0 { slip::FURTHER } else { 0 };
        State(self.0 + ((cost + further) << 16) + (1 << 8))
    }
}

/// Rows of the alignment kept at a time: a step consumes at most `LONGEST_PATTERN` letters of a word.
const ROWS: usize = (LONGEST_PATTERN + 1).next_power_of_two();

struct Alignment<'w> {
    a: &'w [u8],
    b: &'w [u8],
    ahead_a: [Ahead; LONGEST_WORD + 1],
    ahead_b: [Ahead; LONGEST_WORD + 1],
    limit: u32,
    rows: [[State; LONGEST_WORD + 1]; ROWS],
}

impl<'w> Alignment<'w> {
    /// The cheapest alignment of both words, if it costs no more than `limit`.
    fn cheapest(a: &'w [u8], b: &'w [u8], limit: u32, kind: Kind) -> Option<State> {
        let (ahead_a, ahead_b) = (Ahead::all(a), Ahead::all(b));
        let rows = [[State::UNREACHED; LONGEST_WORD + 1]; ROWS];
        let mut alignment = Alignment { a, b, ahead_a, ahead_b, limit, rows };
        let start = certain_beginning(a, b);
        alignment.rows[start % ROWS][start] = State::START;
        let mut last_reached = start;
        for i in start..=a.len() {
            for j in start..=b.len() {
                let state = alignment.rows[i % ROWS][j];
                if state == State::UNREACHED {
                    continue;
                }
                if i == a.len() && j == b.len() {
                    return Some(state);
                }
                last_reached = last_reached.max(alignment.step(i, j, state, kind));
            }
            if last_reached <= i {
                return None;
            }
            alignment.rows[i % ROWS] = [State::UNREACHED; LONGEST_WORD + 1];
        }
        None
    }

    /// Takes every step from one point; returns the furthest row reached.
    fn step(&mut self, i: usize, j: usize, state: State, kind: Kind) -> usize {
        let (x, y) = (self.a.get(i).copied(), self.b.get(j).copied());
        let mut furthest = 0;
        if let (Some(x), Some(y)) = (x, y) {
            if x == y {
                furthest = self.reach(i + 1, j + 1, state);
                let (twice_a, twice_b) = (self.a.get(i + 1) == Some(&x), self.b.get(j + 1) == Some(&y));
                if twice_a != twice_b {
                    let (di, dj) = if twice_a { (2, 1) } else { (1, 2) };
                    furthest = furthest.max(self.reach(
                        i + di,
                        j + dj,
                        state.by_rule(
                            kind.percent.weigh(rules::doubled(x), rules::DOUBLED),
                            rules::doubled(x),
                        ),
                    ));
                }
            }
        }
        let (ahead_a, ahead_b) = (self.ahead_a[i], self.ahead_b[j]);
        for bucket in [entries(x, y), entries(x, None), entries(None, y)] {
            for entry in bucket {
                if entry.a.begins(ahead_a) && entry.b.begins(ahead_b) && self.in_place(entry, i, j) {
                    let next = state.by_rule(kind.percent.weigh(entry.class, entry.cost), entry.class);
                    furthest = furthest.max(self.reach(i + entry.a.len(), j + entry.b.len(), next));
                }
            }
        }
        furthest.max(self.slips(i, j, state, kind))
    }

    fn slips(&mut self, i: usize, j: usize, state: State, kind: Kind) -> usize {
        if state.cost() + slip::LEAST > self.limit {
            return 0;
        }
        let last = i + 1 >= self.a.len() && j + 1 >= self.b.len();
        let place = slip::Position { first: i == 0 && j == 0, last, short: kind.short };
        let (x, y) = (self.a.get(i).copied(), self.b.get(j).copied());
        let mut furthest = 0;
        if let Some(x) = x {
            furthest = furthest.max(self.reach(i + 1, j, state.by_slip(slip::dropped(x, place))));
        }
        if let Some(y) = y {
            furthest = furthest.max(self.reach(i, j + 1, state.by_slip(slip::dropped(y, place))).max(i));
        }
        if let (Some(x), Some(y)) = (x, y) {
            if x != y {
                furthest = furthest.max(self.reach(i + 1, j + 1, state.by_slip(slip::changed(x, y, place))));
                if self.a.get(i + 1) == Some(&y) && self.b.get(j + 1) == Some(&x) {
                    furthest =
                        furthest.max(self.reach(i + 2, j + 2, state.by_slip(slip::swapped(x, y, place))));
                }
            }
        }
        furthest
    }

    fn reach(&mut self, i: usize, j: usize, state: State) -> usize {
        if state.cost() > self.limit || i > self.a.len() || j > self.b.len() {
            return 0;
        }
        let cell = &mut self.rows[i % ROWS][j];
        *cell = (*cell).min(state);
        i
    }

    /// Whether the place of a rule is here.
    fn in_place(&self, entry: &Entry, i: usize, j: usize) -> bool {
        if entry.place == Place::Anywhere {
            return true;
        }
        let (gone_a, gone_b) = (&self.a[..i], &self.b[..j]);
        let (before_a, before_b) = (gone_a.last().copied(), gone_b.last().copied());
        let (after_a, after_b) =
            (self.a.get(i + entry.a.len()).copied(), self.b.get(j + entry.b.len()).copied());
        match entry.place {
            Place::Anywhere => true,
            Place::Start => i == 0 && j == 0,
            Place::End => after_a.is_none() && after_b.is_none(),
            Place::BeforeEnd => after_a.is_some() && after_b.is_some(),
            Place::Inside => i > 0 && j > 0,
            Place::AfterVowel => {
                before_a.is_some_and(rules::is_vowel) && before_b.is_some_and(rules::is_vowel)
            }
            Place::EndAfterVowel => {
                after_a.is_none()
                    && after_b.is_none()
                    && before_a.is_some_and(rules::is_vowel)
                    && before_b.is_some_and(rules::is_vowel)
            }
            Place::EndAfterConsonant => {
                after_a.is_none()
                    && after_b.is_none()
                    && before_a.is_some_and(|letter| !rules::is_vowel(letter))
                    && before_b.is_some_and(|letter| !rules::is_vowel(letter))
            }
            Place::AfterHushing => rules::ends_hushing(gone_a) && rules::ends_hushing(gone_b),
            Place::BeforeVowel => {
                after_a.is_some_and(rules::is_vowel) && after_b.is_some_and(rules::is_vowel)
            }
            Place::BeforeFront => {
                after_a.is_some_and(rules::is_front) && after_b.is_some_and(rules::is_front)
            }
            Place::InArmenian => rules::is_armenian(self.a) && rules::is_armenian(self.b),
        }
    }
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
    }
}
