//! Chinese names and words: characters, Hanyu Pinyin, Wade-Giles, Palladius and the spellings of Hong Kong, Taiwan and
//! Singapore for surnames, compared sound by sound without tones.
//!
//! 1. [`parse`] reads a name throughout as a Chinese surname and a given name of one or two syllables, in each system
//!    in which it can be read. Chang is 张 in Wade-Giles and 常 in pinyin; a name keeps to one system.
//! 2. [`similarity`] and [`best`] compare two readings. Two names in characters agree by their characters, traditional or
//!    simplified; a name in characters and one in letters by their sounds.
//! 3. [`keys`] gives the numbers under which names that agree find each other.
//! 4. [`compare_words`], [`compare_firms`] and [`word_keys`] do the same for the names of firms, also for their reading
//!    in Korean: 金祥, Jinxiang, Kumsang.

mod cantonese;
mod character;
mod palladius;
pub mod table;
mod word;

pub use cantonese::{rime as rime_in_cantonese, spellings as spellings_in_cantonese};
pub use word::{ChineseWord, compare_firms, compare_in_korean, compare_words, word_keys};

use crate::case;
use crate::hit::{Points, Relation};
use crate::name::{Part, Role};
use crate::order;
use crate::romanize::Romanized;
use crate::romanize::korean::Place;
use crate::script::Script;
use std::borrow::Cow;
use std::ops::Range;
use table::System;

/// Similarity from which two names are spellings of one Chinese name.
pub const AGREES: Points = Points(8_000);

/// Most syllables of a given name.
const LONGEST_GIVEN: usize = 2;
/// Longest word that is read, in bytes: two syllables of six letters.
const LONGEST_WORD: usize = 13;
/// Longest syllable, in bytes: six letters, which have two bytes each in Russian.
const LONGEST_SYLLABLE: usize = 12;
/// Most ways to cut a word.
const MOST_CUTS: usize = 4;
/// Most keys of a reading, and of one in the letters of Hong Kong, which stand for many sounds.
const MOST_KEYS: usize = 6;
const MOST_CANTONESE_KEYS: usize = 48;

/// Similarity of syllables whose sound is the same in two systems.
const OTHER_SYSTEM: Points = Points(9_600);
/// Of letters that stand for several sounds (chang: 张 and 常), in names that are not spelled alike.
const SEVERAL_SOUNDS: Points = Points(9_000);
/// Highest similarity of names of which a syllable contradicts, and of which more do.
const ONE_CONTRADICTS: i32 = 5_000;
const MORE_CONTRADICT: i32 = 2_500;

/// Highest similarity of names of two syllables whose surnames agree in the spelling of a place only: Yan Ting and Chen Ting.
const SHORT_BY_PLACE: i32 = 7_500;

/// Surnames of two characters that are still common.
const LONG_SURNAMES: [[char; 2]; 8] = [
    ['歐', '陽'],
    ['司', '馬'],
    ['上', '官'],
    ['諸', '葛'],
    ['司', '徒'],
    ['東', '方'],
    ['皇', '甫'],
    ['尉', '遲'],
];

/// A name read as Chinese: the surname, then the given name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChineseName {
    slots: Vec<Slot>,
    surname_last: bool,
    system: Option<System>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Slot {
    part: usize,
    bytes: Range<usize>,
    place: Place,
    /// The character in its traditional form.
    letter: Option<char>,
    /// The letters that it is spelled with.
    spelling: String,
    /// Sounds that it stands for, the most usual first.
    sounds: Vec<u16>,
}

/// A syllable of a name.
#[derive(Debug, Clone, Copy)]
pub struct Syllable<'a> {
    /// Index of the name part.
    pub part: usize,
    /// Bytes in the letters of the part.
    pub bytes: &'a Range<usize>,
    /// In the surname or in the given name.
    pub place: Place,
    /// The character, in its traditional form; none for a name in letters.
    pub letter: Option<char>,
    /// Numbers of the sounds that it stands for in [`crate::tables::han::SOUNDS`].
    pub sounds: &'a [u16],
}

impl ChineseName {
    /// A name in characters with the given name as Cantonese reads it. Surnames have spellings of their own.
    fn in_cantonese(&self) -> Option<ChineseName> {
        let mut name = self.clone();
        for slot in name.slots.iter_mut() {
            let letter = slot.letter?;
            if slot.place == Place::Given {
                slot.sounds = vec![cantonese::sound(letter)?];
            }
        }
        Some(name)
    }

    /// In Hanyu Pinyin throughout, the surname too: Wong Wai-man is none.
    fn is_plain_pinyin(&self) -> bool {
        let surname = self.slots.first().map_or("", |slot| &slot.spelling);
        self.system == Some(System::Pinyin) && table::sounds(surname, System::Pinyin).any(table::is_surname)
    }

    /// The syllables, the surname first.
    pub fn syllables(&self) -> impl Iterator<Item = Syllable<'_>> {
        self.slots.iter().map(|slot| Syllable {
            part: slot.part,
            bytes: &slot.bytes,
            place: slot.place,
            letter: slot.letter,
            sounds: &slot.sounds,
        })
    }

    /// The surname stands at the end: "Xiaoping Li".
    pub fn surname_last(&self) -> bool {
        self.surname_last
    }

    /// In Hanyu Pinyin without tones: "li xiao ping".
    pub fn pinyin(&self) -> String {
        let syllables: Vec<&str> = self
            .slots
            .iter()
            .filter_map(|slot| slot.sounds.first())
            .map(|sound| table::pinyin(*sound))
            .collect();
        syllables.join(" ")
    }

    /// Written in that system, but for the surname, which may have the spelling of a place.
    pub fn is_in(&self, system: System) -> bool {
        self.system == Some(system)
    }

    /// Written in Hanyu Pinyin, the surname too.
    pub fn is_in_plain_pinyin(&self) -> bool {
        let surname = self.slots.iter().filter(|slot| slot.place == Place::Surname);
        let in_pinyin = |slot: &Slot| table::sounds(&slot.spelling, System::Pinyin).next().is_some();
        self.is_in(System::Pinyin) && surname.clone().all(in_pinyin)
    }

    /// The system of its spelling.
    pub fn system(&self) -> &'static str {
        match self.system {
            None => "Chinese characters",
            Some(System::Pinyin) => "Hanyu Pinyin (1958)",
            Some(System::WadeGiles) => "Wade-Giles (1892)",
            Some(System::Palladius) => "Palladius (1888)",
            Some(System::Cantonese) => "Cantonese, as Hong Kong spells",
        }
    }
}

/// How two Chinese names agree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// Of the whole name, 0 to 1; at most .5 when a syllable contradicts.
    pub similarity: Points,
    /// Syllable by syllable, the surname first.
    pub syllables: Vec<SyllableAgreement>,
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
    /// 0 to 1.
    pub similarity: Points,
    /// The sound that both stand for, in Hanyu Pinyin, of Cantonese in Jyutping; empty when they contradict.
    pub sound: &'static str,
    /// The system that each spelling follows.
    pub systems: (&'static str, &'static str),
    /// How they relate.
    pub relation: Relation,
}

/// All Chinese readings of a name, none when it does not read as a surname and a given name throughout. Decided by the
/// form of the name alone.
pub fn parse(parts: &[Part]) -> Vec<ChineseName> {
    let named = |part: &Part| !matches!(part.role, Role::Title | Role::Number | Role::LegalForm);
    let used: Vec<(usize, &Part)> = parts.iter().enumerate().filter(|(_, part)| named(part)).collect();
    parse_used(&used)
}

/// The readings of parts that are no titles, numbers or legal forms.
pub fn parse_used(used: &[(usize, &Part)]) -> Vec<ChineseName> {
    let all = |script| !used.is_empty() && used.iter().all(|(_, part)| part.script == script);
    let mut names = Vec::new();
    if all(Script::Han) {
        names.extend(in_characters(used));
    } else if all(Script::Latin) && used.len() <= 1 + LONGEST_GIVEN && !used.iter().any(has_breve) {
        for system in [System::Pinyin, System::WadeGiles] {
            in_letters(used, system, &mut names);
        }
    } else if all(Script::Cyrillic) && used.len() <= 1 + LONGEST_GIVEN {
        in_letters(used, System::Palladius, &mut names);
    }
    names
}

/// A name in Russian letters in Hanyu Pinyin; empty for other names.
pub fn romanize(parts: &[Part]) -> Option<Romanized> {
    let name = parse(parts).into_iter().find(|name| name.is_in(System::Palladius))?;
    let of = |place: Place| {
        let slots = name.slots.iter().filter(|slot| slot.place == place);
        let syllables = slots.filter_map(|slot| slot.sounds.first().map(|sound| table::pinyin(*sound)));
        case::capitalized(&syllables.collect::<String>())
    };
    let text = format!("{} {}", of(Place::Surname), of(Place::Given));
    Some(Romanized { system: "Hanyu Pinyin", edition: "1958", text })
}

/// The letters of a word as the tables of a system have them.
fn letters_in(typed: &Part, system: System) -> Cow<'_, str> {
    match system {
        System::Palladius => palladius::folded(&typed.letters).into(),
        System::Pinyin | System::WadeGiles | System::Cantonese => typed.letters.as_str().into(),
    }
}

/// The breve of McCune-Reischauer, which no system of Chinese has.
fn has_breve((_, part): &(usize, &Part)) -> bool {
    part.marked.contains(['ŏ', 'ŭ'])
}

/// All readings of a name by the sounds of Cantonese: of characters, and of letters as Hong Kong and Macau spell, where the
/// given name has two syllables and no pinyin reads so. A Western name may stand among them: "Carrie Lam Yuet-ngor". To be
/// compared with their like only.
pub fn parse_cantonese(parts: &[Part], others: &[ChineseName]) -> Vec<ChineseName> {
    let mut names: Vec<ChineseName> = others.iter().filter_map(ChineseName::in_cantonese).collect();
    let latin = |(_, part): &(usize, &Part)| part.script == Script::Latin && part.role != Role::Initial;
    let used: Vec<(usize, &Part)> = parts.iter().enumerate().collect();
    if used.len() > 2 + LONGEST_GIVEN
        || !used.iter().all(latin)
        || others.iter().any(ChineseName::is_plain_pinyin)
    {
        return names;
    }
    in_letters(&used, System::Cantonese, &mut names);
    for at in 0..used.len() {
        let mut others = used.clone();
        let (_, part) = others.remove(at);
        let western = table::sounds(&part.letters, System::Cantonese).next().is_none() && !part.joined;
        if western && !part.before_comma {
            in_letters(&others, System::Cantonese, &mut names);
        }
    }
    // Hong Kong writes every syllable as a word: "Hoang" is no Ho-ang.
    let whole = |slot: &Slot| parts.get(slot.part).is_some_and(|part| part.letters.len() == slot.bytes.len());
    let apart = |name: &ChineseName| name.slots.len() == 1 + LONGEST_GIVEN && name.slots.iter().all(whole);
    names.retain(|name| name.system.is_none() || apart(name));
    names
}

fn in_characters(parts: &[(usize, &Part)]) -> Option<ChineseName> {
    let mut slots: Vec<Slot> = Vec::new();
    for (part, typed) in parts {
        for (start, letter) in typed.letters.char_indices() {
            let sounds = table::character_sounds(letter);
            if sounds.is_empty() || slots.len() > LONGEST_GIVEN + 1 {
                return None;
            }
            slots.push(Slot {
                part: *part,
                bytes: start..start + letter.len_utf8(),
                place: Place::Given,
                letter: Some(table::traditional(letter)),
                spelling: String::new(),
                sounds,
            });
        }
    }
    let letter = |at: usize| slots.get(at).and_then(|slot| slot.letter).unwrap_or(' ');
    let long = slots.len() > 2 && LONG_SURNAMES.contains(&[letter(0), letter(1)]);
    let known = long || slots.first()?.sounds.iter().any(|sound| table::is_surname(*sound));
    let length = if long { 2 } else { 1 };
    let fits = known && (1..=LONGEST_GIVEN).contains(&slots.len().saturating_sub(length));
    slots.iter_mut().take(length).for_each(|slot| slot.place = Place::Surname);
    fits.then_some(ChineseName { slots, surname_last: false, system: None })
}

fn in_letters(parts: &[(usize, &Part)], system: System, names: &mut Vec<ChineseName>) {
    let comma = parts.iter().filter(|(_, part)| part.before_comma).count();
    if comma > 1 || parts.len() < 2 {
        return;
    }
    let found = names.len();
    let hyphens_only = parts.iter().skip(1).all(|(_, part)| part.joined);
    for surname_last in [false, true] {
        // A comma behind the given name is a slip of the list.
        if comma == 1 && surname_last && (names.len() > found || parts.len() > 2) {
            continue;
        }
        // A hyphen ties the syllables of one given name.
        let tied = parts.get(if surname_last { parts.len() - 1 } else { 1 });
        if !hyphens_only && tied.is_some_and(|(_, part)| part.joined) {
            continue;
        }
        let (surname, given) = match (parts, surname_last) {
            ([surname, given @ ..], false) | ([given @ .., surname], true) => (surname, given),
            _ => continue,
        };
        let Some(surname) = surname_slot(*surname, system) else { continue };
        let mut drafts = vec![vec![surname]];
        for (part, typed) in given {
            let (mut longer, letters) = (Vec::new(), letters_in(typed, system));
            for draft in &drafts {
                let room = (LONGEST_GIVEN + 2 - given.len()).saturating_sub(draft.len());
                for cut in cuts(&letters, system, room.max(1)) {
                    let mut slots: Vec<Slot> = draft.clone();
                    for bytes in cut {
                        let spelling = letters.get(bytes.clone()).unwrap_or_default();
                        let sounds = table::sounds(spelling, system).collect();
                        let (place, spelling) = (Place::Given, spelling.to_owned());
                        slots.push(Slot { part: *part, bytes, place, letter: None, spelling, sounds });
                    }
                    longer.push(slots);
                }
            }
            drafts = longer;
        }
        names.extend(
            drafts.into_iter().filter(|slots| slots.len() <= 1 + LONGEST_GIVEN).map(|slots| ChineseName {
                slots,
                surname_last,
                system: Some(system),
            }),
        );
    }
}

/// A surname in the system, or in the spelling of Hong Kong, Taiwan or Singapore.
fn surname_slot((part, typed): (usize, &Part), system: System) -> Option<Slot> {
    if typed.role == Role::Initial {
        return None;
    }
    let letters = letters_in(typed, system);
    let text: &str = &letters;
    let own = table::sounds(text, system).filter(|sound| table::is_surname(*sound));
    let mut sounds: Vec<u16> = own.collect();
    // Surnames keep the spelling of a place beside a given name in pinyin: Lee, Wong.
    for sound in table::surname_spellings(text) {
        if !sounds.contains(&sound) {
            sounds.push(sound);
        }
    }
    if sounds.is_empty() {
        return None;
    }
    let (bytes, spelling) = (0..text.len(), text.to_owned());
    Some(Slot { part, bytes, place: Place::Surname, letter: None, spelling, sounds })
}

/// The ways to cut a word into at most that many syllables, the fewest first.
fn cuts(text: &str, system: System, most: usize) -> Vec<Vec<Range<usize>>> {
    let mut found = Vec::new();
    if text.is_ascii() != (system == System::Palladius) && text.len() <= LONGEST_WORD * 2 {
        cut_from(text, 0, system, most, &mut Vec::new(), &mut found);
    }
    order::by_key(&mut found, Vec::len);
    found.truncate(MOST_CUTS);
    found
}

fn cut_from(
    text: &str,
    start: usize,
    system: System,
    left: usize,
    path: &mut Vec<Range<usize>>,
    found: &mut Vec<Vec<Range<usize>>>,
) {
    if start == text.len() {
        if !path.is_empty() {
            found.push(path.clone());
        }
        return;
    }
    if left == 0 {
        return;
    }
    for end in (start + 1..=text.len().min(start + LONGEST_SYLLABLE)).rev() {
        let Some(piece) = text.get(start..end) else { continue };
        if table::sounds(piece, system).next().is_some() {
            path.push(start..end);
            cut_from(text, end, system, left - 1, path, found);
            path.pop();
        }
    }
}

/// Similarity of two readings of names; `None` when they have not the same number of syllables. Symmetric; 1 for the
/// same spelling.
pub fn similarity(a: &ChineseName, b: &ChineseName) -> Option<Points> {
    if a.slots.len() != b.slots.len()
        || a.slots.iter().zip(&b.slots).any(|(one, other)| one.place != other.place)
    {
        return None;
    }
    let points: Vec<i32> =
        a.slots.iter().zip(&b.slots).map(|(one, other)| of_syllables(a, one, b, other).0).collect();
    let mean = points.iter().sum::<i32>() / points.len().max(1) as i32;
    let short =
        points.len() == 2 && a.slots.iter().zip(&b.slots).any(|(one, other)| by_place(a, one, b, other));
    let contradicting = points.iter().filter(|points| **points == 0).count();
    Some(Points(match contradicting {
        0 if short => mean.min(SHORT_BY_PLACE),
        0 => mean,
        1 => mean.min(ONE_CONTRADICTS),
        _ => mean.min(MORE_CONTRADICT),
    }))
}

/// The readings of two names that agree best, with the reasons; `None` when no two can be compared.
pub fn best(a: &[ChineseName], b: &[ChineseName]) -> Option<Agreement> {
    let pairs = a.iter().flat_map(|one| b.iter().map(move |other| (one, other)));
    let scored = pairs.filter_map(|(one, other)| similarity(one, other).map(|points| (points, one, other)));
    // Among equals the first: pinyin before Wade-Giles.
    let (similarity, one, other) = scored.reduce(|best, next| if next.0 > best.0 { next } else { best })?;
    let explain = |(first, second): (&Slot, &Slot)| {
        let points = of_syllables(one, first, other, second);
        let shared = first.sounds.iter().find(|sound| second.sounds.contains(sound));
        SyllableAgreement {
            part_a: first.part,
            part_b: second.part,
            role: first.place,
            similarity: points,
            sound: shared.filter(|_| points > Points::ZERO).map_or("", |sound| table::spelled(*sound)),
            systems: (one.system(), other.system()),
            relation: match points {
                Points::ZERO => Relation::Different,
                Points::ONE if first.letter == second.letter => Relation::Exact,
                _ => Relation::ChineseRomanization,
            },
        }
    };
    Some(Agreement { similarity, syllables: one.slots.iter().zip(&other.slots).map(explain).collect() })
}

fn of_syllables(a: &ChineseName, one: &Slot, b: &ChineseName, other: &Slot) -> Points {
    let shares = one.sounds.iter().any(|sound| other.sounds.contains(sound));
    match (one.letter, other.letter) {
        (Some(first), Some(second)) => return if first == second { Points::ONE } else { Points::ZERO },
        (None, None) if one.spelling == other.spelling && a.system == b.system => return Points::ONE,
        _ if !shares => return Points::ZERO,
        // A character that the letters can stand for.
        (Some(_), None) | (None, Some(_)) => {}
        (None, None) => {}
    }
    let several = |slot: &Slot| slot.letter.is_none() && slot.sounds.len() > 1;
    let systems = (a.system, b.system);
    match systems {
        // So loose a system is no reason for doubt where the other side has the character.
        (Some(System::Cantonese), None) | (None, Some(System::Cantonese)) => OTHER_SYSTEM,
        _ if several(one) || several(other) => SEVERAL_SOUNDS,
        (Some(first), Some(second)) if first != second => OTHER_SYSTEM,
        _ if one.letter.is_some() == other.letter.is_some() && one.spelling != other.spelling => OTHER_SYSTEM,
        _ => Points::ONE,
    }
}

/// Two surnames, spelled otherwise, that agree by no sound of the two systems.
fn by_place(a: &ChineseName, one: &Slot, b: &ChineseName, other: &Slot) -> bool {
    let sounds = |name: &ChineseName, slot: &Slot| -> Vec<u16> {
        name.system.into_iter().flat_map(|system| table::sounds(&slot.spelling, system)).collect()
    };
    let letters = one.letter.is_none() && other.letter.is_none() && one.spelling != other.spelling;
    let (first, second) = if letters { (sounds(a, one), sounds(b, other)) } else { return false };
    !first.iter().any(|sound| second.contains(sound))
}

/// Pushes the keys of a reading, 1 to 6, in the letters of Hong Kong up to 48; readings that agree share one.
pub fn keys(name: &ChineseName, out: &mut Vec<u32>) {
    let most = if name.system == Some(System::Cantonese) { MOST_CANTONESE_KEYS } else { MOST_KEYS };
    for key in combine(name.slots.iter().map(|slot| slot.sounds.as_slice()), most) {
        if !out.contains(&key) {
            out.push(key);
        }
    }
}

/// One key for each combination of sounds.
fn combine<'a>(syllables: impl Iterator<Item = &'a [u16]>, most: usize) -> Vec<u32> {
    let mut keys = vec![0x6861_6e7a_u32];
    for sounds in syllables {
        let step =
            |key: &u32, sound: &u16| (key ^ u32::from(*sound)).wrapping_mul(0x0100_0193).rotate_left(5);
        keys = sounds
            .iter()
            .flat_map(|sound| keys.iter().map(move |key| step(key, sound)).collect::<Vec<_>>())
            .take(most)
            .collect();
    }
    keys
}
