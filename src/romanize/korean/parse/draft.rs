//! A Korean name while it is put together: syllables with their readings, and what they cost.

use crate::order;
use crate::romanize::korean::frequency::{self, LONG_SURNAME};
use crate::romanize::korean::hangul::{self, R, Syllable};
use crate::romanize::korean::lattice::Reading;
use crate::romanize::korean::{KoreanName, LONGEST_NAME, Place, Slot, Writing, likelihood};

/// Costs in quarter bits of forms that fewer Koreans have: one in eight has one syllable as given name, one in
/// thirty three.
pub(super) const ONE_SYLLABLE: u16 = 12;
pub(super) const THREE_SYLLABLES: u16 = 20;
pub(super) const SURNAME_LAST: u16 = 6;
pub(super) const GLUED: u16 = 12;
pub(super) const WESTERN_NAME: u16 = 16;
pub(super) const SURNAME_INSIDE: u16 = 12;
pub(super) const FROM_RUSSIAN: u16 = 16;

/// Longest given name in syllables.
pub(super) const LONGEST_GIVEN: usize = 3;

/// A name under construction.
#[derive(Clone, Default)]
pub(super) struct Draft {
    pub(super) slots: Vec<Slot>,
    readings: Vec<Reading>,
    cost: u16,
}

/// Letters of a part.
#[derive(Clone, Copy)]
pub(super) struct Span {
    pub(super) part: usize,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) writing: Writing,
    pub(super) fingerprint: u32,
}

impl Draft {
    /// Adds a syllable; `first`: of its surname or given name, where the North Korean ㄹ and ㄴ make no difference.
    pub(super) fn push(&mut self, span: Span, place: Place, first: bool, readings: &[Reading]) {
        let from = self.readings.len();
        for reading in readings {
            if first {
                self.readings.push(Reading { syllable: reading.syllable.southern(), ..*reading });
            } else {
                self.readings.push(*reading);
                let dropped = southern_inside(reading.syllable).map(|cost| reading.cost.saturating_add(cost));
                self.readings.extend(dropped.map(|cost| Reading {
                    syllable: reading.syllable.southern(),
                    cost,
                    ..*reading
                }));
            }
        }
        if let Some(added) = self.readings.get_mut(from..) {
            order::by_key(added, |reading| (reading.syllable, reading.cost));
        }
        let mut at = from;
        while at + 1 < self.readings.len() {
            match (self.readings.get(at), self.readings.get(at + 1)) {
                (Some(one), Some(next)) if one.syllable == next.syllable => {
                    self.readings.remove(at + 1);
                }
                _ => at += 1,
            }
        }
        let added = self.readings.get(from..).unwrap_or_default();
        let share = |reading: &Reading| match place {
            Place::Surname => frequency::share(frequency::surname(reading.syllable)),
            Place::Given => frequency::share(frequency::given(reading.syllable)),
        };
        let bits = match span.writing {
            Writing::Initial(_) => INITIAL_BITS,
            _ => frequency::bits(added.iter().map(share).sum()),
        };
        let spelled = |reading: &Reading| frequency::share(likelihood(reading, place).min(255) as u8);
        let chance = frequency::bits(added.iter().map(spelled).sum()) / 4;
        let likely = added.iter().map(|reading| likelihood(reading, place)).min().unwrap_or(0);
        self.cost = self.cost.saturating_add(likely);
        let Span { part, start, end, writing, fingerprint } = span;
        let slot = Slot {
            part,
            start,
            end,
            place,
            writing,
            from,
            to: self.readings.len(),
            bits,
            chance,
            fingerprint,
        };
        self.slots.push(slot);
    }

    /// What was pushed is one surname of two syllables.
    fn long_surname(&mut self) {
        self.cost = LONG_SURNAME.into();
        let bits = [u16::from(LONG_SURNAME) * 4, 0];
        self.slots.iter_mut().zip(bits).for_each(|(slot, bits)| slot.bits = bits);
    }

    pub(super) fn finish(self, extra: Vec<usize>, surname_last: bool, more: u16) -> Option<KoreanName> {
        let given = self.slots.iter().filter(|slot| slot.place == Place::Given).count();
        let form = match given {
            1 => ONE_SYLLABLE,
            2 => 0,
            _ => THREE_SYLLABLES,
        };
        let cost = self.cost.saturating_add(form + more + WESTERN_NAME * extra.len() as u16);
        (given > 0 && self.slots.len() <= LONGEST_NAME).then_some(KoreanName {
            slots: self.slots,
            readings: self.readings,
            extra,
            surname_last,
            cost,
            behind: 0,
        })
    }
}

/// One given name in eight begins with the same letter.
const INITIAL_BITS: u16 = 48;

/// Southerners also write some syllables without their ㄹ inside a given name: 김용 for 김룡, 선열 for 선렬.
/// The cost of doing so, in quarter bits.
fn southern_inside(syllable: Syllable) -> Option<u8> {
    const YA: u8 = 2;
    const YEO: u8 = 6;
    const YO: u8 = 12;
    const YU: u8 = 17;
    const L: u8 = 4;
    match (syllable.initial(), syllable.vowel(), syllable.last()) {
        (R, YEO | YU, L) => Some(2),
        (R, YO, 1..) => Some(8),
        (R, YA | YEO | YU, 1..) | (R, hangul::I, 6) => Some(20),
        _ => None,
    }
}

/// Keeps the readings of two syllables that make a surname together.
pub(super) fn two_syllables(mut draft: Draft, pieces: &[(Span, &[Reading])]) -> Option<Draft> {
    let [(first_span, first), (second_span, second)] = pieces else { return None };
    let fits = |one: &Reading, two: &Reading| frequency::long_surname(one.syllable, two.syllable);
    let ones: Vec<Reading> =
        first.iter().filter(|one| second.iter().any(|two| fits(one, two))).copied().collect();
    let twos: Vec<Reading> =
        second.iter().filter(|two| first.iter().any(|one| fits(one, two))).copied().collect();
    if ones.is_empty() {
        return None;
    }
    draft.push(*first_span, Place::Surname, true, &ones);
    draft.push(*second_span, Place::Surname, false, &twos);
    draft.long_surname();
    Some(draft)
}
