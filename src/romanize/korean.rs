//! Korean names: read, compared and written in Korean syllables, not in letters.
//!
//! 1. [`parse`] reads a name of any script as a surname and a given name. Latin and Cyrillic letters stand for several
//!    syllables (Jong: 정 종 중), each more or less usual; all are kept. Order, hyphens, glued and split syllables,
//!    initials and a Western given name beside the Korean one are settled here, by the form of the name alone.
//! 2. [`compare`] sets two readings side by side, syllable by syllable. Syllables agree when both spellings can stand
//!    for one Korean syllable: Woong, Ung and Eung for 웅. Without one they contradict, however alike their letters
//!    are: Kwang and Kang.
//! 3. [`keys`] gives the numbers under which readings that agree find each other.
//! 4. [`compare_words`] and [`word_keys`] do the same for the words of company names: Geumpungri, Kumphungri.
//! 5. [`parse_chinese`] reads a name in pinyin or Wade-Giles through the characters it may stand for: Jin Xiongshun,
//!    金雄順, 김웅순. It is compared with names that [`parse`] reads, never with its like.
//! 6. [`romanize`] writes a name as the named systems do.
//!
//! North and South Korean spellings of one name (리 and 이, 로 and 노, 녀 and 여 at the beginning) are the same here.
//! All costs are integers, in quarter bits: 4 means half as usual. Comparing two readings takes a fraction of a
//! microsecond and allocates nothing ([`similarity`]); [`compare`] also gives the reasons.

mod compare;
mod frequency;
pub(crate) mod hangul;
mod hanja;
mod key;
mod lattice;
mod orthography;
mod parse;
mod surname;
mod systems;
mod word;

pub use compare::{AGREES, Agreement, SyllableAgreement, best, compare, similarity};
pub use key::keys;
pub use parse::{in_russian_letters, parse, parse_chinese};
pub use surname::{in_two_scripts, keys as surname_keys};
pub use systems::{is_usual, romanize, southern, word_spellings};
pub use word::{KoreanWord, compare_words, word_keys};

use crate::order;
use hangul::Syllable;
use lattice::Reading;

/// Most syllables of a name.
pub const LONGEST_NAME: usize = 5;

/// Where a syllable stands in a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    /// In the surname.
    Surname,
    /// In the given name.
    Given,
}

/// A name read as Korean: a surname of one or two syllables, then a given name of one to three.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KoreanName {
    slots: Vec<Slot>,
    readings: Vec<Reading>,
    extra: Vec<usize>,
    surname_last: bool,
    cost: u16,
    /// How much more than the most usual reading of that name.
    behind: u16,
}

/// A syllable of a name as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Slot {
    /// Index of the name part.
    part: usize,
    /// First byte of the syllable in the letters of the part.
    start: usize,
    /// Byte after the last.
    end: usize,
    place: Place,
    writing: Writing,
    /// Its readings, by syllable ascending.
    from: usize,
    to: usize,
    /// Chance that a random name has one of these syllables here, in sixteenths of a bit.
    bits: u16,
    /// Chance that a random name is spelled so here, in quarter bits.
    chance: u16,
    /// Tells equal spellings.
    fingerprint: u32,
}

/// How a syllable is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Writing {
    Hangul,
    /// A Chinese character.
    Han,
    Latin,
    Cyrillic,
    /// The Chinese reading of a character, in Latin letters.
    Chinese,
    /// Only its first letter.
    Initial(char),
}

impl Slot {
    /// The syllable, where it was written in Hangul.
    fn hangul(&self) -> Option<Syllable> {
        self.typed_in_hangul().and_then(Syllable::of)
    }

    /// The number of its final among those of Unicode.
    fn hangul_final(&self) -> Option<usize> {
        Some((self.typed_in_hangul()? as usize).checked_sub('가' as usize)? % 28)
    }

    fn typed_in_hangul(&self) -> Option<char> {
        char::from_u32(self.fingerprint).filter(|_| self.writing == Writing::Hangul)
    }
}

impl KoreanName {
    /// Indexes of the name parts that are not read as Korean: a Western given name, a title.
    pub fn extra(&self) -> &[usize] {
        &self.extra
    }

    /// The surname stands at the end: "Woong-soon Kim".
    pub fn surname_last(&self) -> bool {
        self.surname_last
    }

    /// Number of syllables.
    pub fn len(&self) -> usize {
        self.slots.len()
    }

    fn given_syllables(&self) -> usize {
        self.slots.iter().filter(|slot| slot.place == Place::Given).count()
    }

    /// Nothing about the spelling of any syllable is unusual.
    fn is_plain(&self) -> bool {
        let plain = |slot: &Slot| {
            let fits = |reading: &Reading| match slot.place {
                Place::Surname => reading.cost <= PLAIN_SPELLING,
                Place::Given => reading.is_plain(),
            };
            self.readings_of(slot).iter().any(fits)
        };
        self.slots.iter().all(plain)
    }

    /// Some syllable of the given name is one that few have, or few spell so: one in 4,096.
    fn is_strange(&self) -> bool {
        const SELDOM: u16 = 48;
        let given = self.slots.iter().filter(|slot| slot.place == Place::Given);
        given
            .filter_map(|slot| {
                self.readings_of(slot).iter().map(|reading| likelihood(reading, slot.place)).min()
            })
            .any(|likely| likely > SELDOM)
    }

    /// Never true: a reading has a surname and a given name.
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// Part and bytes of every syllable, the surname first: "Ungsun Kim" gives 1 0..3, 0 0..3, 0 3..6.
    pub fn places(&self) -> impl Iterator<Item = (usize, std::ops::Range<usize>, Place)> + '_ {
        self.slots.iter().map(|slot| (slot.part, slot.start..slot.end, slot.place))
    }

    /// The most usual reading in Hangul.
    pub fn hangul(&self) -> String {
        self.slots
            .iter()
            .filter_map(|slot| self.by_usualness(slot).first().map(|reading| reading.syllable.to_char()))
            .collect()
    }

    fn readings_of(&self, slot: &Slot) -> &[Reading] {
        self.readings.get(slot.from..slot.to).unwrap_or_default()
    }

    /// Readings of a syllable, the most likely first.
    fn by_usualness(&self, slot: &Slot) -> Vec<Reading> {
        let mut readings = self.readings_of(slot).to_vec();
        order::by_key(&mut readings, |reading| (likelihood(reading, slot.place), reading.syllable));
        readings
    }
}

/// A spelling that one in four has.
const PLAIN_SPELLING: u8 = 8;

/// One name in 32,000, in quarter bits.
const DEAREST_SYLLABLE: u8 = 60;

/// How unusual a reading is all in all: the spelling for the syllable, and the syllable at that place.
fn likelihood(reading: &Reading, place: Place) -> u16 {
    let prior = match place {
        Place::Surname => frequency::surname(reading.syllable),
        Place::Given => frequency::given(reading.syllable),
    };
    // Written in Hangul, any syllable can stand in a name.
    u16::from(reading.cost) + u16::from(prior.min(DEAREST_SYLLABLE))
}
