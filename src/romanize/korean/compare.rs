//! Two readings side by side.

use super::key;
use super::lattice::Reading;
use super::orthography::{DPRK, HANGUL, HANJA, KONTSEVICH, MR, RR, YALE};
use super::{KoreanName, Place, Slot, Writing, likelihood};
use crate::hit::{Points, Relation};
use crate::order;

/// Similarity from which two names are spellings of one Korean name.
pub const AGREES: Points = Points(8_000);

/// Up to this cost, in quarter bits, a habit is as good as a named system: one holder in 32 writes so.
const USUAL: u8 = 20;
/// What every quarter bit beyond takes away.
const RARITY: i32 = 60;
/// Up to this many quarter bits the syllable that two spellings share may be less usual than the spellings are.
const PLAIN: i32 = 8;
/// What every quarter bit beyond takes away: Ok and Uk share 억, but mostly they are 옥 and 욱.
const DOUBT: i32 = 120;
/// Up to this many quarter bits the readings of two names may be less usual, all in all, than the most usual ones.
const LEEWAY: i32 = 20;
/// What every quarter bit beyond takes away.
const BEHIND: i32 = 100;
/// Beyond it the syllable may be another one: So and Se are 서 in two systems, but mostly 소 and 세.
const MOST_DOUBT: i32 = 2_400;
/// Highest similarity of names of which one syllable contradicts, and more than one.
const ONE_CONTRADICTS: i32 = 5_000;
const MORE_CONTRADICT: i32 = 2_500;
/// The same where the surname is another one too, which counts twice.
const STRANGERS: i32 = 1_000;
/// The same where what contradicts may be a slip: a vowel or a final of the same kind.
const ONE_IS_NEAR: i32 = 6_500;
const MORE_ARE_NEAR: i32 = 4_000;
/// Highest similarity of names that a jamo of one syllable tells apart, as when a clerk loses a letter: Yong Gi, Yong Gil.
const ONE_JAMO: i32 = 5_500;
/// Similarity of syllables that contradict each other, and may be one with a slip.
const NEAR: Points = Points(4_000);
/// Similarity of syllables that are a jamo apart otherwise.
const SLIP: Points = Points(2_000);
/// A reading that is that much less usual than the best, in quarter bits, is no likely one: one in eight.
const LIKELY: u16 = 12;
/// A surname that contradicts counts as two syllables: people of one given name are many, and nobody writes Kim as Cho.
const OTHER_SURNAME: i32 = 2;
/// Similarity of Chinese readings: what is granted before any evidence, what every quarter bit of evidence adds, and the
/// most there can be. Chinese names must not reach the default threshold by chance: that takes ten bits.
const FEW_READINGS: i32 = 5_900;
const CHINESE_EVIDENCE: i32 = 50;
const MOST_FOR_CHINESE: i32 = 9_500;
/// An initial agrees with one name in eight.
const INITIAL: Points = Points(6_500);
/// A given name of one syllable is soon shared by chance, with Western and Chinese names above all (Dan Park, Jin Li):
/// what remains of the similarity when the surname stands at the end on one side only, and the spellings differ, or when
/// one is a rare habit (John Kang, Soe Win).
const SHORT_BY_CHANCE: i32 = 7_500;
/// Similarity of two short names that are spelled by systems and common habits.
const SHORT_AND_PLAIN: i32 = 9_800;

/// How two readings agree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// Of the whole name, 0 to 1: 1 for spellings by named systems and common habits, less for rare ones, at most .5
    /// when a syllable contradicts.
    pub similarity: Points,
    /// Syllable by syllable, the surname first.
    pub syllables: Vec<SyllableAgreement>,
    /// Parts of the first name that are not read as Korean.
    pub extra_a: Vec<usize>,
    /// Parts of the second.
    pub extra_b: Vec<usize>,
}

/// How two syllables agree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyllableAgreement {
    /// Part of the first name that it stands in.
    pub part_a: usize,
    /// Part of the second.
    pub part_b: usize,
    /// In the surname or in the given name.
    pub role: Place,
    /// 0 to 1; 0 when no syllable can be written both ways.
    pub similarity: Points,
    /// How seldom two names agree here by chance, in sixteenths of a bit: 16 for every second name. Low for the surname
    /// Kim and for spellings of many syllables.
    pub information: u16,
    /// The syllables that both can stand for, the most usual first, at most three.
    pub hangul: String,
    /// The system that each spelling follows.
    pub systems: (&'static str, &'static str),
    /// How they relate.
    pub relation: Relation,
}

/// Similarity of two readings of names; `None` when they have not the same number of syllables, or when both are Chinese
/// readings, which say nothing about each other. Symmetric; 1 for the same spelling. Allocates nothing.
pub fn similarity(a: &KoreanName, b: &KoreanName) -> Option<Points> {
    let surname = |name: &KoreanName| name.slots.iter().filter(|slot| slot.place == Place::Surname).count();
    if a.slots.len() != b.slots.len() || surname(a) != surname(b) {
        return None;
    }
    match (chinese(a), chinese(b)) {
        (true, true) => return None,
        (true, false) | (false, true) => return through_characters(a, b),
        (false, false) => {}
    }
    let (mut sum, mut contradicting, mut same, mut least) = (0, 0, true, Points::ONE);
    for (one, other) in a.slots.iter().zip(&b.slots) {
        let points = of_syllables(a, one, b, other);
        sum += points.0;
        contradicting += match (points, one.place) {
            (Points::ZERO, Place::Surname) => OTHER_SURNAME,
            _ => i32::from(points <= NEAR),
        };
        least = least.min(points);
        same &= alike(one, other);
    }
    let behind = (i32::from(a.behind) + i32::from(b.behind) - LEEWAY).max(0) * BEHIND;
    let mean = (sum / a.slots.len().max(1) as i32 - behind).max(0);
    let latin = |name: &KoreanName| name.slots.iter().all(|slot| slot.writing == Writing::Latin);
    let by_chance = a.surname_last != b.surname_last || mean < SHORT_AND_PLAIN;
    let short = a.slots.len() == 2 && !same && by_chance && latin(a) && latin(b);
    Some(Points(match contradicting {
        0 if short => mean.min(SHORT_BY_CHANCE),
        0 => mean,
        1 if least == NEAR => mean.min(ONE_IS_NEAR),
        1 if least == SLIP => mean.min(ONE_JAMO),
        1 => mean.min(ONE_CONTRADICTS),
        2 if least == NEAR => mean.min(MORE_ARE_NEAR),
        2 => mean.min(MORE_CONTRADICT),
        _ => mean.min(STRANGERS),
    }))
}

/// A name in Chinese readings, where a syllable stands for many.
fn chinese(name: &KoreanName) -> bool {
    name.slots.first().is_some_and(|slot| slot.writing == Writing::Chinese)
}

/// Similarity of a name in Chinese readings and one that reads as Korean: how much more often the two spellings are of
/// one person than of two who meet by chance. `None` for a name with initials.
fn through_characters(a: &KoreanName, b: &KoreanName) -> Option<Points> {
    let (mut evidence, mut contradicting, mut slips) = (0, 0, 0);
    for (one, other) in a.slots.iter().zip(&b.slots) {
        if matches!(one.writing, Writing::Initial(_)) || matches!(other.writing, Writing::Initial(_)) {
            return None;
        }
        let chance = i32::from(one.chance) + i32::from(other.chance);
        let mut best = 0;
        merge(a.readings_of(one), b.readings_of(other), |first, second| {
            let together = i32::from(likelihood(first, one.place)) + i32::from(second.cost);
            best = best.max(chance - together);
        });
        evidence += best;
        contradicting += i32::from(best <= 0);
        slips += i32::from(best <= 0 && are_a_jamo_apart(a, one, b, other));
    }
    Some(Points(match contradicting {
        0 => (FEW_READINGS + evidence * CHINESE_EVIDENCE).clamp(0, MOST_FOR_CHINESE),
        1 if slips == 1 => ONE_JAMO,
        1 => ONE_CONTRADICTS,
        _ => MORE_CONTRADICT,
    }))
}

/// The readings of two names that agree best, with the reasons; `None` when no two can be compared.
pub fn best(a: &[KoreanName], b: &[KoreanName]) -> Option<Agreement> {
    let pairs = a.iter().flat_map(|one| b.iter().map(move |other| (one, other)));
    let scored = pairs.filter_map(|(one, other)| similarity(one, other).map(|points| (points, one, other)));
    // Among equals the most usual readings.
    let (_, one, other) = scored
        .max_by_key(|(points, one, other)| (*points, u16::MAX - one.cost.saturating_add(other.cost)))?;
    compare(one, other)
}

/// Compares two readings of names syllable by syllable; `None` when they have not the same number of syllables.
pub fn compare(a: &KoreanName, b: &KoreanName) -> Option<Agreement> {
    let similarity = similarity(a, b)?;
    let shared: Vec<Vec<(Reading, Reading)>> =
        a.slots.iter().zip(&b.slots).map(|(one, other)| shared(a, one, b, other)).collect();
    let first = |of: fn(&(Reading, Reading)) -> Reading| -> u8 {
        shared
            .iter()
            .skip(1)
            .filter_map(|pairs| pairs.first())
            .fold(u8::MAX, |systems, pair| systems & of(pair).systems)
    };
    let whole = (first(|pair| pair.0), first(|pair| pair.1));
    let syllables = a.slots.iter().zip(&b.slots).zip(&shared);
    Some(Agreement {
        similarity,
        syllables: syllables.map(|((one, other), shared)| explain(a, one, b, other, shared, whole)).collect(),
        extra_a: a.extra.clone(),
        extra_b: b.extra.clone(),
    })
}

fn explain(
    a: &KoreanName,
    one: &Slot,
    b: &KoreanName,
    other: &Slot,
    shared: &[(Reading, Reading)],
    whole: (u8, u8),
) -> SyllableAgreement {
    let points = of_syllables(a, one, b, other);
    let system = |slot: &Slot, reading: Option<Reading>, whole: u8| match slot.writing {
        Writing::Hangul => "Hangul",
        Writing::Initial(_) => "initial",
        Writing::Han => "Chinese characters",
        Writing::Chinese => "Chinese reading",
        Writing::Latin | Writing::Cyrillic => reading.map_or("", |reading| name_of(reading.systems, whole)),
    };
    SyllableAgreement {
        part_a: one.part,
        part_b: other.part,
        role: one.place,
        similarity: points,
        information: if points <= NEAR { 0 } else { one.bits.min(other.bits) },
        hangul: shared.iter().take(3).map(|(reading, _)| reading.syllable.to_char()).collect(),
        systems: (
            system(one, shared.first().map(|pair| pair.0), whole.0),
            system(other, shared.first().map(|pair| pair.1), whole.1),
        ),
        relation: relation(one, other, points),
    }
}

/// The system of a spelling; the one that the whole name follows where several fit.
fn name_of(systems: u8, whole: u8) -> &'static str {
    let systems = if systems & whole != 0 { systems & whole } else { systems };
    let names = [
        (HANGUL, "Hangul"),
        (HANJA, "reading of the hanja"),
        (KONTSEVICH, "Kontsevich (1966)"),
        (RR, "Revised Romanization (2000)"),
        (DPRK, "DPRK (1992)"),
        (MR, "McCune-Reischauer (1939)"),
        (YALE, "Yale (1942)"),
    ];
    names.iter().find(|(system, _)| systems & system != 0).map_or("habit", |(_, name)| name)
}

fn relation(one: &Slot, other: &Slot, points: Points) -> Relation {
    use Writing::{Chinese, Cyrillic, Han, Hangul, Initial, Latin};
    match (one.writing, other.writing) {
        (Initial(_), Initial(_)) if points == Points::ONE => Relation::Exact,
        _ if points <= NEAR => Relation::Different,
        (Initial(_), _) | (_, Initial(_)) => Relation::Initial,
        (Latin, Latin) | (Cyrillic, Cyrillic) | (Han, Han) if alike(one, other) => Relation::Exact,
        (Han | Chinese, _) | (_, Han | Chinese) => Relation::SinoKorean,
        (Cyrillic, _) | (_, Cyrillic) => Relation::Kontsevich,
        (Hangul, _) | (_, Hangul) => Relation::Hangul,
        (Latin, Latin) => Relation::KoreanRomanization,
    }
}

/// The same letters.
fn alike(one: &Slot, other: &Slot) -> bool {
    one.writing == other.writing && one.fingerprint == other.fingerprint
}

/// Similarity of two syllables.
fn of_syllables(a: &KoreanName, one: &Slot, b: &KoreanName, other: &Slot) -> Points {
    match (one.writing, other.writing) {
        _ if alike(one, other) => return Points::ONE,
        // Other characters are another name, though Koreans read them alike.
        (Writing::Initial(_), Writing::Initial(_)) | (Writing::Han, Writing::Han) => return Points::ZERO,
        (Writing::Initial(letter), _) => return initial(letter, b, other),
        (_, Writing::Initial(letter)) => return initial(letter, a, one),
        _ => {}
    }
    let mut best = None;
    merge(a.readings_of(one), b.readings_of(other), |first, second| {
        best = best.max(Some(likeness(one, first, other, second)));
    });
    match best.filter(|points| *points > Points::ZERO) {
        Some(points) => points,
        None if are_near(a.readings_of(one), b.readings_of(other), one.place) => NEAR,
        None if are_a_jamo_apart(a, one, b, other) => SLIP,
        None => Points::ZERO,
    }
}

/// Syllables of one class of sounds, that a slip or a habit nobody counted may have made different: 혜 and 해, 얀 and 연.
fn are_near(a: &[Reading], b: &[Reading], place: Place) -> bool {
    a.iter().any(|one| {
        let class = key::class(one, place);
        b.iter()
            .any(|other| key::class(other, place) == class && one.syllable.last() == other.syllable.last())
    })
}

/// Syllables of which only the initial, the vowel or the final differs, each in a reading that is likely.
fn are_a_jamo_apart(a: &KoreanName, one: &Slot, b: &KoreanName, other: &Slot) -> bool {
    let mut readings = likely(a, one);
    readings.any(|one| likely(b, other).any(|other| one.syllable.jamo_apart(other.syllable) == 1))
}

/// The readings of a slot that are not much less usual than its most usual one.
fn likely<'a>(name: &'a KoreanName, slot: &Slot) -> impl Iterator<Item = &'a Reading> {
    let (readings, place) = (name.readings_of(slot), slot.place);
    let best = readings.iter().map(|reading| likelihood(reading, place)).min().unwrap_or(0);
    readings.iter().filter(move |reading| likelihood(reading, place) <= best + LIKELY)
}

/// Similarity of two syllables by a reading that both have. They contradict when two spellings of that syllable are
/// rarer than two such spellings that meet by chance: each has a far likelier reading of its own.
fn likeness(one: &Slot, first: &Reading, other: &Slot, second: &Reading) -> Points {
    let together = i32::from(likelihood(first, one.place)) + i32::from(second.cost);
    let (chance, other_chance) = (i32::from(one.chance), i32::from(other.chance));
    if together > chance + other_chance {
        return Points::ZERO;
    }
    let doubt = (together - chance.max(other_chance) - PLAIN).max(0) * DOUBT;
    if doubt > MOST_DOUBT {
        return NEAR;
    }
    Points((Points::ONE.0 - rarity(first.cost) - rarity(second.cost) - doubt).max(NEAR.0))
}

/// What an unusual spelling takes from the similarity.
pub fn rarity(cost: u8) -> i32 {
    i32::from(cost.saturating_sub(USUAL)) * RARITY
}

fn initial(letter: char, name: &KoreanName, slot: &Slot) -> Points {
    let begins =
        name.readings_of(slot).iter().any(|reading| super::orthography::begins(reading.syllable, letter));
    if begins { INITIAL } else { Points::ZERO }
}

/// Calls back for every syllable that both have; readings ascend by syllable.
fn merge(a: &[Reading], b: &[Reading], mut both: impl FnMut(&Reading, &Reading)) {
    let (mut a, mut b) = (a.iter().peekable(), b.iter().peekable());
    while let (Some(first), Some(second)) = (a.peek(), b.peek()) {
        match first.syllable.cmp(&second.syllable) {
            std::cmp::Ordering::Less => drop(a.next()),
            std::cmp::Ordering::Greater => drop(b.next()),
            std::cmp::Ordering::Equal => {
                both(first, second);
                a.next();
                b.next();
            }
        }
    }
}

/// Readings of both for the same syllables: the least rare spellings first, among them the most usual syllables.
fn shared(a: &KoreanName, one: &Slot, b: &KoreanName, other: &Slot) -> Vec<(Reading, Reading)> {
    let mut pairs = Vec::new();
    merge(a.readings_of(one), b.readings_of(other), |first, second| pairs.push((*first, *second)));
    let likely = |(first, second): &(Reading, Reading)| likelihood(first, one.place) + u16::from(second.cost);
    pairs.retain(|(first, second)| likeness(one, first, other, second) > Points::ZERO);
    order::by_key(&mut pairs, |pair| (likely(pair), pair.0.syllable));
    pairs
}
