//! Reading -> keys for retrieval.
//!
//! Every syllable falls into a class that no spelling leaves: initials by place in the mouth (ㄱㄲㅋ), with ㄴ ㄹ and the
//! silent ㅇ as one since North and South differ there; vowels in four groups (ㅏ, ㅣ, ㅐㅔ, and all that is written
//! o, u or eo); finals with ㄴ and ㅇ as one, which Cyrillic does not tell apart. A key is the hash of the classes of
//! all syllables. Where readings of one spelling fall into several classes, there is a key for each.

use super::lattice::Reading;
use super::{KoreanName, Place, Writing, likelihood};
use crate::order;

/// Most classes of one syllable that are followed.
const MOST_CLASSES: usize = 3;
/// Most keys of a reading.
const MOST_KEYS: usize = 6;

/// Pushes the keys of a reading, 1 to 6. Readings that agree share one. None for a name with initials.
pub fn keys(name: &KoreanName, out: &mut Vec<u32>) {
    if name.slots.iter().any(|slot| matches!(slot.writing, Writing::Initial(_))) {
        return;
    }
    let classes = name.slots.iter().map(|slot| classes(name.readings_of(slot), slot.place));
    for key in combine(classes) {
        if !out.contains(&key) {
            out.push(key);
        }
    }
}

/// One key for each combination of classes, the most usual ones first.
pub fn combine(syllables: impl Iterator<Item = Vec<u8>>) -> Vec<u32> {
    let mut keys = vec![SEED];
    for classes in syllables {
        let longer = |class: &u8| keys.iter().map(|key| step(*key, *class)).collect::<Vec<_>>();
        // The first class is the most usual one: what is cut off are combinations of rare readings.
        keys = classes.iter().flat_map(longer).take(MOST_KEYS).collect();
    }
    keys
}

const SEED: u32 = 0x6b6f_7265;

fn step(key: u32, class: u8) -> u32 {
    (key ^ u32::from(class)).wrapping_mul(0x0100_0193).rotate_left(5)
}

/// Classes of a syllable's readings, the most usual first, at most three.
pub fn classes(readings: &[Reading], place: Place) -> Vec<u8> {
    let mut readings: Vec<(u16, u8)> =
        readings.iter().map(|reading| (likelihood(reading, place), class(reading, place))).collect();
    order::by_key(&mut readings, |reading| *reading);
    let mut classes: Vec<u8> = Vec::new();
    for (_, class) in readings {
        if !classes.contains(&class) && classes.len() < MOST_CLASSES {
            classes.push(class);
        }
    }
    classes
}

/// The class of a reading's sounds.
pub fn class(reading: &Reading, place: Place) -> u8 {
    const INITIALS: [u8; 19] = [0, 0, 1, 2, 2, 1, 3, 4, 4, 5, 5, 1, 6, 6, 6, 0, 2, 4, 7];
    const VOWELS: [u8; 21] = [0, 1, 0, 1, 2, 1, 2, 1, 2, 0, 1, 1, 2, 2, 2, 1, 3, 2, 2, 3, 3];
    const FINALS: [u8; 8] = [0, 1, 2, 3, 4, 5, 6, 2];
    let of = |table: &[u8], at: u8| table.get(usize::from(at)).copied().unwrap_or(0);
    let syllable = reading.syllable;
    let class = of(&INITIALS, syllable.initial()) * 32
        + of(&VOWELS, syllable.vowel()) * 8
        + of(&FINALS, syllable.last());
    // Surnames are told from given names by their place in the key already; a name of two syllables needs no more.
    class ^ if place == Place::Surname { 0x80 } else { 0 }
}
