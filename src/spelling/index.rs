//! The rules of [`super::rules`] as they are looked up: in both directions, by the letters of their first side. Expanded and
//! sorted when the crate is compiled.

use super::rules::{Class, GROUPS, Group, LONGEST_PATTERN, PAIRS, Pair, Places};

/// The next letters of a word, as many as the longest pattern has, in one number: rules are tried often.
#[derive(Debug, Clone, Copy)]
pub struct Ahead(u64);

impl Ahead {
    /// What stands ahead at each place of a word of fewer than `N` letters.
    pub fn all<const N: usize>(word: &[u8]) -> [Ahead; N] {
        const MASK: u64 = (1 << (8 * LONGEST_PATTERN)) - 1;
        let mut all = [Ahead(0); N];
        let mut ahead = 0;
        for (cell, letter) in all.iter_mut().zip(word).rev() {
            ahead = (ahead << 8 | u64::from(*letter)) & MASK;
            *cell = Ahead(ahead);
        }
        all
    }
}

/// One side of an [`Entry`]: up to [`LONGEST_PATTERN`] letters, the first in the lowest byte, and their number in the highest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pattern(u64);

impl Pattern {
    const EMPTY: Pattern = Pattern(0);

    const fn new(text: &str) -> Pattern {
        let bytes = text.as_bytes();
        let mut packed = (bytes.len() as u64) << 56;
        let mut i = 0;
        while i < bytes.len() {
            packed |= (bytes[i] as u64) << (8 * i);
            i += 1;
        }
        Pattern(packed)
    }

    /// Number of letters.
    #[inline]
    pub const fn len(&self) -> usize {
        (self.0 >> 56) as usize
    }

    /// Without letters.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether the letters of a word at one place begin with the pattern.
    #[inline]
    pub fn begins(&self, ahead: Ahead) -> bool {
        // What lies above the pattern is shifted out.
        (ahead.0 ^ self.0) & ((1 << (8 * self.len())) - 1) == 0
    }

    /// Slot of the first letter: 0 to 25, 26 without letters.
    const fn slot(&self) -> usize {
        if self.is_empty() { NO_LETTER } else { (self.0 as u8 - b'a') as usize }
    }
}

/// One rule, in one direction.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// Letters of the first word.
    pub a: Pattern,
    /// Letters of the second word.
    pub b: Pattern,
    /// Hundredths of a letter.
    pub cost: u16,
    /// Why they agree.
    pub class: Class,
    /// Where the rule holds.
    pub places: Places,
}

const NO_LETTER: usize = 26;
const COUNT: usize = count();

const fn count() -> usize {
    let mut total = PAIRS.len();
    let mut g = 0;
    while g < GROUPS.len() {
        let n = GROUPS[g].spellings.len();
        total += n * (n - 1) / 2;
        g += 1;
    }
    2 * total
}

const fn mirror(entry: Entry) -> Entry {
    Entry { a: entry.b, b: entry.a, cost: entry.cost, class: entry.class, places: entry.places }
}

const fn expanded() -> [Entry; COUNT] {
    let blank = Entry {
        a: Pattern::EMPTY,
        b: Pattern::EMPTY,
        cost: 0,
        class: Class::Habit,
        places: Places::ANYWHERE,
    };
    let mut all = [blank; COUNT];
    let mut at = 0;
    let mut g = 0;
    while g < GROUPS.len() {
        let Group { spellings, class, place } = &GROUPS[g];
        let mut i = 0;
        while i < spellings.len() {
            let mut j = i + 1;
            while j < spellings.len() {
                let (a, b) = (Pattern::new(spellings[i].0), Pattern::new(spellings[j].0));
                let (cost, places) = (spellings[i].1 + spellings[j].1, Places::of(*place));
                let entry = Entry { a, b, cost, class: *class, places };
                all[at] = entry;
                all[at + 1] = mirror(entry);
                at += 2;
                j += 1;
            }
            i += 1;
        }
        g += 1;
    }
    let mut p = 0;
    while p < PAIRS.len() {
        let Pair { a, b, cost, class, place } = &PAIRS[p];
        let (a, b, places) = (Pattern::new(a), Pattern::new(b), Places::of(*place));
        let entry = Entry { a, b, cost: *cost, class: *class, places };
        all[at] = entry;
        all[at + 1] = mirror(entry);
        at += 2;
        p += 1;
    }
    all
}

/// Rules with the same letters on their first side, with letters on the second or without.
#[derive(Debug, Clone, Copy)]
pub struct Side {
    /// The letters.
    pub letters: Pattern,
    /// Where its rules stand in [`ENTRIES`].
    start: u16,
    end: u16,
    /// The letters that their second sides begin with, as of [`letter_bit`].
    pub others: u32,
}

impl Side {
    /// Its rules.
    #[inline]
    pub fn entries(&self) -> &'static [Entry] {
        ENTRIES.get(usize::from(self.start)..usize::from(self.end)).unwrap_or_default()
    }
}

const SIDE_COUNT: usize = count_sides();

const fn count_sides() -> usize {
    let all = expanded();
    let mut count = 0;
    let mut i = 0;
    while i < COUNT {
        if !all[i].a.is_empty() && first_of_side(&all, i) == i {
            count += 1;
        }
        i += 1;
    }
    count
}

/// The first of the rules that have the side of one.
const fn first_of_side(all: &[Entry; COUNT], at: usize) -> usize {
    let mut i = 0;
    while all[i].a.0 != all[at].a.0 || all[i].b.is_empty() != all[at].b.is_empty() {
        i += 1;
    }
    i
}

/// The rules that have letters on their first side, side by side, the sides by their first letter; and the sides.
const fn sorted() -> ([Entry; COUNT], [Side; SIDE_COUNT]) {
    let all = expanded();
    let mut sorted = all;
    let mut sides = [Side { letters: Pattern::EMPTY, start: 0, end: 0, others: 0 }; SIDE_COUNT];
    let (mut next, mut side) = (0, 0);
    let mut slot = 0;
    while slot < NO_LETTER {
        let mut first = 0;
        while first < COUNT {
            if all[first].a.slot() == slot && first_of_side(&all, first) == first {
                sides[side].letters = all[first].a;
                sides[side].start = next as u16;
                let mut i = first;
                while i < COUNT {
                    if all[i].a.0 == all[first].a.0 && all[i].b.is_empty() == all[first].b.is_empty() {
                        sorted[next] = all[i];
                        sides[side].others |= 1 << all[i].b.slot();
                        next += 1;
                    }
                    i += 1;
                }
                sides[side].end = next as u16;
                side += 1;
            }
            first += 1;
        }
        slot += 1;
    }
    // Last the rules without letters on their first side, by the first letter of the second.
    let mut slot = 0;
    while slot < NO_LETTER {
        let mut i = 0;
        while i < COUNT {
            if all[i].a.is_empty() && all[i].b.slot() == slot {
                sorted[next] = all[i];
                next += 1;
            }
            i += 1;
        }
        slot += 1;
    }
    (sorted, sides)
}

static ENTRIES: [Entry; COUNT] = sorted().0;
static SIDES: [Side; SIDE_COUNT] = sorted().1;

/// Start of the sides of each first letter in [`SIDES`], and the end of the last.
static STARTS: [u8; NO_LETTER + 1] = starts();

const fn starts() -> [u8; NO_LETTER + 1] {
    let sides = sorted().1;
    let mut starts = [0; NO_LETTER + 1];
    let mut i = 0;
    while i < SIDE_COUNT {
        let mut slot = sides[i].letters.slot() + 1;
        while slot <= NO_LETTER {
            starts[slot] += 1;
            slot += 1;
        }
        i += 1;
    }
    starts
}

/// The same of the rules without letters on their first side, by the first letter of the second, in [`ENTRIES`].
static ADDED_STARTS: [u16; NO_LETTER + 1] = added_starts();

const fn added_starts() -> [u16; NO_LETTER + 1] {
    let all = expanded();
    let mut starts = [COUNT as u16; NO_LETTER + 1];
    let mut i = 0;
    while i < COUNT {
        let mut slot = 0;
        while all[i].a.is_empty() && slot <= all[i].b.slot() {
            starts[slot] -= 1;
            slot += 1;
        }
        i += 1;
    }
    starts
}

/// For each letter: itself, and those that begin the other side of a rule which takes it.
static PARTNERS: [u32; NO_LETTER] = all_partners();

const fn all_partners() -> [u32; NO_LETTER] {
    let all = expanded();
    let mut partners = [0; NO_LETTER];
    let mut i = 0;
    while i < COUNT {
        let mut at = 0;
        while at < all[i].b.len() {
            let letter = (all[i].b.0 >> (8 * at)) as u8;
            partners[(letter - b'a') as usize] |= 1 << all[i].a.slot();
            at += 1;
        }
        i += 1;
    }
    partners
}

/// What may stand for a letter in the other word: letters of which one must be there.
pub fn partners(letter: u8) -> u32 {
    slot_of(letter)
        .and_then(|slot| PARTNERS.get(slot))
        .map_or(0, |partners| partners | letter_bit(Some(letter)))
}

/// The sides that begin with a letter, by number.
pub fn sides_of(letter: u8) -> impl Iterator<Item = (u8, &'static Side)> {
    let bounds = slot_of(letter).and_then(|slot| STARTS.get(slot).zip(STARTS.get(slot + 1)));
    let (start, end) = bounds.map_or((0, 0), |(start, end)| (*start, *end));
    (start..end).zip(SIDES.get(usize::from(start)..usize::from(end)).unwrap_or_default())
}

/// The rules by which a word may have letters more, beginning with this one.
pub fn adding(letter: u8) -> &'static [Entry] {
    let bounds = slot_of(letter).and_then(|slot| ADDED_STARTS.get(slot).zip(ADDED_STARTS.get(slot + 1)));
    bounds.and_then(|(&start, &end)| ENTRIES.get(usize::from(start)..usize::from(end))).unwrap_or_default()
}

/// A side by its number.
#[inline]
pub fn side(number: u8) -> &'static Side {
    &SIDES[usize::from(number)]
}

fn slot_of(letter: u8) -> Option<usize> {
    letter.is_ascii_lowercase().then(|| usize::from(letter - b'a'))
}

/// The bit of a letter in a set of letters; `None` stands for no letter. Other signs have none.
#[inline]
pub const fn letter_bit(letter: Option<u8>) -> u32 {
    match letter {
        None => 1 << NO_LETTER,
        Some(letter) if letter.is_ascii_lowercase() => 1 << (letter - b'a'),
        Some(_) => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_found_under_its_first_letter_and_has_a_mirror() {
        for entry in &ENTRIES {
            let first = |pattern: &Pattern| Some(pattern.0 as u8).filter(|letter| *letter > 0);
            let has = |a: &Pattern, b: &Pattern| {
                let bearing = first(a).into_iter().flat_map(sides_of).flat_map(|(_, side)| side.entries());
                let adding = adding(b.0 as u8).iter();
                bearing.chain(adding).any(|e| {
                    (e.a, e.b, e.cost, e.class, e.places) == (*a, *b, entry.cost, entry.class, entry.places)
                })
            };
            assert!(has(&entry.a, &entry.b) && has(&entry.b, &entry.a), "{entry:?}");
        }
    }

    #[test]
    fn a_rule_changes_something() {
        for entry in &ENTRIES {
            assert_ne!(entry.a, entry.b);
        }
    }
}
