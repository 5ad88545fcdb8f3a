//! Korean names in Chinese characters and in their Chinese readings: 金雄順, Jin Xiongshun, Chin Hsiung-shun.
//!
//! A character has one or two Korean readings, a Chinese syllable stands for characters of many. How usual each is, is
//! counted over the characters of [`crate::tables::han`], those in use in names before the others.

use super::frequency::{self, NEVER};
use super::hangul::Syllable;
use super::lattice::Reading;
use super::orthography::HANJA;
use crate::order;
use crate::romanize::han::table::{self, CHARACTERS, KOREAN_SURNAMES};
use std::sync::LazyLock;

/// A Korean reading that one character in 64 of that syllable has is the last that counts, in quarter bits.
const DEAREST: u8 = 24;
/// A character usual in names against another.
const OF_NAMES: u64 = 16;
/// A second hanja of a surname has an eighth of the bearers of the first.
const NEXT_SURNAME: u8 = 12;

/// Korean readings of a character in a given name.
pub fn given_readings(letter: char) -> Vec<Reading> {
    let syllables = table::readings(letter).iter().map(|character| character.korean);
    once_each(syllables.map(|syllable| Reading { syllable, cost: 0, systems: HANJA }).collect())
}

/// Surnames that a character is in Korea.
pub fn surname_readings(letter: char) -> Vec<Reading> {
    let syllables = table::korean_surnames(letter).map(|surname| surname.korean);
    once_each(syllables.map(|syllable| Reading { syllable, cost: 0, systems: HANJA }).collect())
}

/// Korean readings of a Chinese syllable in a given name, with how seldom a character of theirs is read so.
pub fn given_readings_of_sounds(sounds: &[u16]) -> Vec<Reading> {
    let all: &[u64] = &BY_SOUND;
    let reading = |number: &u64| Reading {
        syllable: Syllable::at((number >> 16) as u16),
        cost: *number as u8,
        systems: HANJA,
    };
    let of_sound = |sound: u16| {
        let start = all.partition_point(|number| number >> 32 < u64::from(sound));
        all.iter().skip(start).take_while(move |number| *number >> 32 == u64::from(sound)).map(reading)
    };
    once_each(sounds.iter().flat_map(|sound| of_sound(*sound)).collect())
}

/// Korean surnames with that Chinese sound.
pub fn surname_readings_of_sounds(sounds: &[u16]) -> Vec<Reading> {
    let surnames = KOREAN_SURNAMES.iter().filter(|surname| sounds.contains(&surname.sound));
    once_each(
        surnames
            .map(|surname| Reading {
                syllable: surname.korean,
                cost: surname.rank.saturating_mul(NEXT_SURNAME).min(DEAREST),
                systems: HANJA,
            })
            .collect(),
    )
}

/// Sound, syllable, cost, sixteen bits each; sorted.
static BY_SOUND: LazyLock<Vec<u64>> = LazyLock::new(|| {
    // Syllable, sound, weight.
    let mut counts: Vec<u64> = Vec::new();
    // A simplified form is no character of its own.
    for character in CHARACTERS.iter().filter(|character| character.letter == character.traditional) {
        if frequency::given(character.korean) != NEVER {
            let weight = match (character.of_names, character.usual) {
                (true, true) => OF_NAMES,
                (true, false) | (false, true) => 1,
                (false, false) => 0,
            };
            counts.push((character.korean.index() as u64) << 32 | u64::from(character.sound) << 16 | weight);
        }
    }
    counts.sort_unstable();
    let sum = |counts: &[u64]| counts.iter().map(|count| count & 0xffff).sum::<u64>();
    let mut readings = Vec::new();
    for of_syllable in counts.chunk_by(|one, other| one >> 32 == other >> 32) {
        let total = sum(of_syllable).max(1);
        for of_sound in of_syllable.chunk_by(|one, other| one >> 16 == other >> 16) {
            let cost = frequency::bits(((sum(of_sound) << 20) / total) as u32) / 4;
            let Some(first) = of_sound.first().filter(|_| cost <= u16::from(DEAREST)) else { continue };
            readings.push((first >> 16 & 0xffff) << 32 | (first >> 32) << 16 | u64::from(cost));
        }
    }
    readings.sort_unstable();
    readings
});

/// Every syllable once, with its lowest cost; ascending.
fn once_each(mut readings: Vec<Reading>) -> Vec<Reading> {
    order::by_key(&mut readings, |reading| (reading.syllable, reading.cost));
    readings.dedup_by_key(|reading| reading.syllable);
    readings
}
