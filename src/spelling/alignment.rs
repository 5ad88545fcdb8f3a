//! The cheapest alignment of two words by the rules of [`super::rules`] and the slips of [`super::slip`].
//!
//! One word is made ready once ([`Steps`]): for each of its places, the rules whose own side begins there, with what they
//! ask of the other word. Beside each other word only those are tried, and only where its next letter begins one.

use super::form;
use super::index::{self, Ahead, Entry, Pattern, Side};
use super::rules::{self, Class, LONGEST_PATTERN, Places};
use super::{Known, slip};

/// Longest word that is aligned as a whole.
pub(super) const LONGEST_WORD: usize = 40;
/// Rows of the alignment kept at a time: a step consumes at most `LONGEST_PATTERN` letters of a word.
const ROWS: usize = (LONGEST_PATTERN + 1).next_power_of_two();

/// What both words have in common that changes costs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kind {
    /// Both are short: slips are dear.
    pub short: bool,
    /// Short vowels are the writer's.
    pub arabic: bool,
    /// What the rules of a class cost, in percent of the table.
    pub percent: Percent,
}

/// By what a difference between sister languages is divided where the names are known to be in two of them: Dzmitry Marozau
/// is how Belarus writes Dmitriy Morozov, as regular as any system.
const SISTERS: u16 = 6;

/// See [`Kind::percent`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Percent {
    systems: u16,
    languages: u16,
    habits: u16,
    sisters: u16,
}

impl Percent {
    /// In a short word each letter tells more: Chang and Chong are two names, Abdurrahman and Abdurrohman one. Slavic family
    /// names are spelled by systems, so that what only other habits explain costs double.
    pub fn of(letters: usize, slavic: bool, known: Known) -> Percent {
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
        (u32::from(cost) * u32::from(percent) / 100) as u16
    }
}

/// The cheapest way to one point of the alignment. Packed so that the smaller number is the better one: cost, then
/// slips, then classes used; equal costs so have one winner, whichever word comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct State(u32);

impl State {
    const UNREACHED: State = State(u32::MAX);
    const START: State = State(0);

    /// Hundredths of a letter.
    pub fn cost(self) -> u32 {
        self.0 >> 16
    }

    /// Number of slips.
    pub fn slips(self) -> u8 {
        (self.0 >> 8) as u8
    }

    /// Whether a rule of the class was used.
    pub fn used(self, class: Class) -> bool {
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

/// The rules whose own side stands at each place of a word.
#[derive(Debug, Clone)]
pub(super) struct Steps {
    letters: Letters,
    /// Numbers of [`Side`]s, by place.
    sides: Vec<u8>,
    /// For each place: where its sides end, and the letters that their other sides may begin with.
    places: Vec<(u8, u32)>,
    /// For each place: its letter, and those that begin the other side of a rule which takes it.
    explaining: [u32; LONGEST_WORD + LONGEST_PATTERN],
}

impl Steps {
    /// Those of a word of at most [`LONGEST_WORD`] letters.
    pub fn of(word: &[u8]) -> Steps {
        let mut steps = Steps {
            letters: Letters::of(word),
            sides: Vec::new(),
            places: Vec::with_capacity(word.len()),
            explaining: [0; LONGEST_WORD + LONGEST_PATTERN],
        };
        for ((at, letter), ahead) in word.iter().enumerate().zip(steps.letters.ahead) {
            let mut others = 0;
            steps.explaining[at] |= index::letter_bit(Some(*letter));
            for (number, side) in index::sides_of(*letter) {
                if side.letters.begins(ahead) {
                    others |= side.others;
                    steps.sides.push(number);
                    let taken = steps.explaining.iter_mut().skip(at).take(side.letters.len());
                    taken.for_each(|by| *by |= side.others);
                }
            }
            steps.places.push((steps.sides.len() as u8, others));
        }
        steps
    }

    /// For each place what may stand for its letter in the other word: letters of which one must be there.
    pub fn explaining(&self) -> &[u32] {
        &self.explaining
    }

    /// The sides at a place where the other word goes on with one of these letters.
    #[inline]
    fn at(&self, place: usize, others: u32) -> impl Iterator<Item = &'static Side> {
        let (end, possible) = self.places.get(place).copied().unwrap_or_default();
        let start =
            place.checked_sub(1).and_then(|before| self.places.get(before)).map_or(0, |(end, _)| *end);
        let range = if possible & others == 0 { 0..0 } else { usize::from(start)..usize::from(end) };
        let sides = self.sides.get(range).unwrap_or_default().iter().map(|number| index::side(*number));
        sides.filter(move |side| side.others & others != 0)
    }
}

/// The letters of a word as rules ask for them, by place.
#[derive(Debug, Clone)]
struct Letters {
    ahead: [Ahead; LONGEST_WORD + 1],
    /// As an Armenian family name ends.
    armenian: bool,
}

impl Letters {
    fn of(word: &[u8]) -> Letters {
        Letters { ahead: Ahead::all(word), armenian: form::is_armenian(word) }
    }

    /// Whether what the rule wants is around these letters of the word, which are its own. Few rules want anything, so that
    /// it is looked at when one does.
    fn are_around(&self, word: &[u8], pattern: &Pattern, places: Places, at: usize) -> bool {
        let (before, rest) = (word.get(..at).unwrap_or_default(), word.get(at + pattern.len()));
        places.hold(Places::after(before, self.armenian), Places::before(rest.copied()))
    }
}

/// Letters at the start of both words that can only stand for each other: the common ones, but for those that a rule
/// might take together with the first differing letter.
fn certain_beginning(a: &[u8], b: &[u8]) -> usize {
    const TAKEN_TOGETHER: usize = 4;
    a.iter().zip(b).take_while(|(x, y)| x == y).count().saturating_sub(TAKEN_TOGETHER)
}

/// Two words of at most [`LONGEST_WORD`] letters beside each other.
pub(super) struct Alignment<'w> {
    a: &'w [u8],
    b: &'w [u8],
    steps: &'w Steps,
    other: Letters,
    kind: Kind,
    limit: u32,
    rows: [[State; LONGEST_WORD + 1]; ROWS],
}

impl<'w> Alignment<'w> {
    /// A word with its steps, and another.
    pub fn new(a: &'w [u8], steps: &'w Steps, b: &'w [u8], kind: Kind) -> Alignment<'w> {
        let rows = [[State::UNREACHED; LONGEST_WORD + 1]; ROWS];
        Alignment { a, b, steps, other: Letters::of(b), kind, limit: 0, rows }
    }

    /// The cheapest alignment of both words, if it costs no more than `limit`.
    pub fn cheapest(&mut self, limit: u32) -> Option<State> {
        let searched_before = self.limit > 0;
        if searched_before {
            self.rows = [[State::UNREACHED; LONGEST_WORD + 1]; ROWS];
        }
        self.limit = limit;
        let start = certain_beginning(self.a, self.b);
        self.rows[start % ROWS][start] = State::START;
        let mut last_reached = start;
        for i in start..=self.a.len() {
            for j in start..=self.b.len() {
                let state = self.rows[i % ROWS][j];
                if state == State::UNREACHED {
                    continue;
                }
                if i == self.a.len() && j == self.b.len() {
                    return Some(state);
                }
                last_reached = last_reached.max(self.step(i, j, state));
            }
            if last_reached <= i {
                return None;
            }
            self.rows[i % ROWS] = [State::UNREACHED; LONGEST_WORD + 1];
        }
        None
    }

    /// Takes every step from one point; returns the furthest row reached.
    fn step(&mut self, i: usize, j: usize, state: State) -> usize {
        let (x, y) = (self.a.get(i).copied(), self.b.get(j).copied());
        let mut furthest = 0;
        if let (Some(x), Some(y)) = (x, y)
            && x == y
        {
            furthest = self.reach(i + 1, j + 1, state);
            let (twice_a, twice_b) = (self.a.get(i + 1) == Some(&x), self.b.get(j + 1) == Some(&y));
            // A digit said twice is another number.
            if twice_a != twice_b && x.is_ascii_lowercase() {
                let (di, dj) = if twice_a { (2, 1) } else { (1, 2) };
                let class = rules::doubled(x);
                let cost = self.kind.percent.weigh(class, rules::DOUBLED);
                furthest = furthest.max(self.reach(i + di, j + dj, state.by_rule(cost, class)));
            }
        }
        let others = index::letter_bit(y) | index::letter_bit(None);
        let ahead = self.other.ahead[j];
        let steps = self.steps;
        for side in steps.at(i, others) {
            for entry in side.entries().iter().filter(|entry| entry.b.begins(ahead)) {
                furthest = furthest.max(self.by_rule(entry, i, j, state));
            }
        }
        for entry in y.map_or(&[] as &[Entry], index::adding).iter().filter(|entry| entry.b.begins(ahead)) {
            furthest = furthest.max(self.by_rule(entry, i, j, state));
        }
        if self.kind.arabic {
            furthest = furthest.max(self.short_vowels(i, j, state));
        }
        furthest.max(self.slips(i, j, state))
    }

    /// Both words have the letters of the rule here.
    fn by_rule(&mut self, entry: &Entry, i: usize, j: usize, state: State) -> usize {
        if entry.places != Places::ANYWHERE
            && !(self.steps.letters.are_around(self.a, &entry.a, entry.places, i)
                && self.other.are_around(self.b, &entry.b, entry.places, j))
        {
            return 0;
        }
        let next = state.by_rule(self.kind.percent.weigh(entry.class, entry.cost), entry.class);
        self.reach(i + entry.a.len(), j + entry.b.len(), next)
    }

    /// Another short vowel, or none, inside a word.
    fn short_vowels(&mut self, i: usize, j: usize, state: State) -> usize {
        if i == 0 || j == 0 {
            return 0;
        }
        let vowel = |word: &[u8], at: usize| word.get(at).is_some_and(|letter| form::is_vowel(*letter));
        let (x, y) = (vowel(self.a, i), vowel(self.b, j));
        let inside = i + 1 < self.a.len() && j + 1 < self.b.len();
        let percent = self.kind.percent;
        let weigh = |cost| percent.weigh(Class::Spelling, cost);
        let mut furthest = 0;
        if x && y {
            let next = state.by_rule(weigh(rules::OTHER_SHORT_VOWEL), Class::Spelling);
            furthest = furthest.max(self.reach(i + 1, j + 1, next));
        }
        let next = state.by_rule(weigh(rules::NO_SHORT_VOWEL), Class::Spelling);
        if x && inside {
            furthest = furthest.max(self.reach(i + 1, j, next));
        }
        if y && inside {
            furthest = furthest.max(self.reach(i, j + 1, next)).max(i);
        }
        furthest
    }

    fn slips(&mut self, i: usize, j: usize, state: State) -> usize {
        if state.cost() + slip::LEAST > self.limit {
            return 0;
        }
        let last = i + 1 >= self.a.len() && j + 1 >= self.b.len();
        let place = slip::Position { first: i == 0 && j == 0, last, short: self.kind.short };
        let (x, y) = (self.a.get(i).copied(), self.b.get(j).copied());
        let mut furthest = 0;
        if let Some(x) = x {
            furthest = furthest.max(self.reach(i + 1, j, state.by_slip(slip::dropped(x, place))));
        }
        if let Some(y) = y {
            furthest = furthest.max(self.reach(i, j + 1, state.by_slip(slip::dropped(y, place))).max(i));
        }
        if let (Some(x), Some(y)) = (x, y)
            && x != y
        {
            furthest = furthest.max(self.reach(i + 1, j + 1, state.by_slip(slip::changed(x, y, place))));
            if self.a.get(i + 1) == Some(&y) && self.b.get(j + 1) == Some(&x) {
                furthest = furthest.max(self.reach(i + 2, j + 2, state.by_slip(slip::swapped(x, y, place))));
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
}
