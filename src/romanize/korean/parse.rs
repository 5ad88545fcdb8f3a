//! Name parts -> the ways to read them as a Korean name.
//!
//! The surname stands first or last and is one of the known ones; what is left must be one to three syllables, or two
//! beside a Western name. A comma settles which is which. Readings are sorted by how usual they are all in all.

use super::frequency::{self, LONG_SURNAME, NEVER};
use super::hangul::{self, R, Syllable};
use super::hanja;
use super::lattice::{self, LONGEST_WORD, Lattice, Path, Reading, Word};
use super::orthography::{CYRILLIC, HANGUL, KONTSEVICH, LATIN, Orthography};
use super::surname;
use super::{KoreanName, LONGEST_NAME, Place, Slot, Writing, likelihood};
use crate::name::{Part, Role};
use crate::order;
use crate::romanize::han::table::{self, System};
use crate::romanize::{cyrillic, han};
use crate::script::Script;
use crate::search::{self, find};
use std::borrow::Cow;

/// Most readings of a name that are kept.
const MOST_READINGS: usize = 8;
/// A reading that is that much less likely than the best is dropped.
const FAR_BEHIND: u16 = 56;
/// Most parts of a name: a Korean one split into syllables, and two Western ones.
const MOST_PARTS: usize = 6;
/// Syllables of most given names.
const USUAL_GIVEN: usize = 2;
/// Longest given name in syllables.
const LONGEST_GIVEN: usize = 3;
/// Most paths through one word that are tried for each number of syllables.
const MOST_PATHS: usize = 3;

/// A name in one word has that many letters at least, and a surname that one in sixteen of its bearers spells so: Hocine is
/// no Ho-jin E.
const SHORTEST_GLUED: usize = 7;
const USUAL_SURNAME: u8 = 16;

/// Costs in quarter bits of forms that fewer Koreans have: one in eight has one syllable as given name, one in
/// thirty three.
const ONE_SYLLABLE: u16 = 12;
const THREE_SYLLABLES: u16 = 20;
const SURNAME_LAST: u16 = 6;
const GLUED: u16 = 12;
const WESTERN_NAME: u16 = 16;
const SURNAME_INSIDE: u16 = 12;
const FROM_RUSSIAN: u16 = 16;

/// All plausible Korean readings of a name, the most usual first, at most 8; none when it does not read as a surname
/// and a given name throughout. Decided by the form of the name alone.
pub fn parse(parts: &[Part]) -> Vec<KoreanName> {
    let named = |part: &Part| !matches!(part.role, Role::Title | Role::Number | Role::LegalForm);
    let used: Vec<(usize, &Part)> = parts.iter().enumerate().filter(|(_, part)| named(part)).collect();
    let Some(script) = used.first().map(|(_, part)| part.script) else { return Vec::new() };
    // Who has a patronymic has a given name of its language too: Роман Олегович is no 로만.
    if used.iter().any(|(_, part)| part.role == Role::Patronymic) {
        return Vec::new();
    }
    // 김 雄順 is one name in two scripts.
    let east_asian = |script| matches!(script, Script::Hangul | Script::Han);
    let fits = |part: &Part| part.script == script || east_asian(part.script) && east_asian(script);
    if used.len() > MOST_PARTS || used.iter().any(|(_, part)| !fits(part)) {
        return Vec::new();
    }
    let mut names = match script {
        Script::Hangul | Script::Han => in_characters(&used),
        Script::Cyrillic => Spelled::new(&used, script).names(),
        Script::Latin => in_latin(&used),
        _ => Vec::new(),
    };
    let titles: Vec<usize> = (0..parts.len()).filter(|at| used.iter().all(|(used, _)| used != at)).collect();
    for name in &mut names {
        name.extra.extend(&titles);
        order::by_key(&mut name.extra, |part| *part);
    }
    best_of(names)
}

/// A name in Latin letters, also one that was made from Cyrillic: Tsoi Men Gir from Цой Мен Гир.
fn in_latin(parts: &[(usize, &Part)]) -> Vec<KoreanName> {
    // Most names are read by nobody as Korean, and have no surname to begin with.
    let surname = |(_, part): &(usize, &Part)| may_be_surname(&letters_of(part).0);
    let mut names = match parts {
        [_] => Spelled::new(parts, Script::Latin).names(),
        _ if parts.iter().any(surname) => Spelled::new(parts, Script::Latin).names(),
        _ => Vec::new(),
    };
    let russian = |(_, part): &(usize, &Part)| has_russian_letters(&part.letters);
    // "Kim En Sik", syllable by syllable: what hardly any Korean spells so, and no Chinese, may be from Russian too.
    let apart = parts.len() == 1 + USUAL_GIVEN && parts.iter().all(|(_, part)| vowels(&part.letters) == 1);
    let strange =
        || apart && names.first().is_some_and(KoreanName::is_strange) && han::parse_used(parts).is_empty();
    let told = parts.iter().any(russian);
    if parts.len() > 1 && (told || strange()) && may_be_from_russian(parts) {
        let mut from_russian = Spelled::from_russian(parts).names();
        from_russian.retain(|name| told || !name.is_strange());
        from_russian.iter_mut().for_each(|name| name.cost = name.cost.saturating_add(FROM_RUSSIAN));
        names.append(&mut from_russian);
    }
    names
}

/// The letters of a surname in Russian: Tsoi is written so from Russian only.
pub fn in_russian_letters(part: &Part) -> Option<Cow<'_, str>> {
    match part.script {
        Script::Cyrillic => Some(part.letters.as_str().into()),
        Script::Latin if part.letters.starts_with("ts") => {
            Some(cyrillic::russian_letters(&part.letters).into())
        }
        _ => None,
    }
}

/// Letters that tell a spelling made from Russian: no Korean system has them, or kh for one initial only; nor has pinyin.
fn has_russian_letters(word: &str) -> bool {
    let has = |letter: char, groups: [&str; 2]| {
        search::has(word, letter) && groups.iter().any(|group| find(word, group).is_some())
    };
    search::has(word, 'v') || has('h', ["kh", "dzh"]) || has('s', ["tsoi", "tsoy"])
}

/// Latin letters that are a surname, or begin one of two syllables.
fn may_be_surname(text: &str) -> bool {
    !surname::spelled(text, true).is_empty() || begins_long_surname(text)
}

fn begins_long_surname(text: &str) -> bool {
    let beginnings: &[&str] = match text.as_bytes().first() {
        Some(b'n') => &["nam"],
        Some(b'h') => &["hwang"],
        Some(b'j') => &["je"],
        Some(b'c') => &["che", "chae"],
        Some(b's') => &["sun", "seon", "son", "sa", "seo", "so", "suh"],
        Some(b'd') => &["dok", "dong"],
        Some(b't') => &["tok", "tong"],
        // The first byte of a Cyrillic letter.
        Some(0xd0 | 0xd1) => &["нам", "хван", "че", "са", "со", "ток", "тон"],
        _ => &[],
    };
    beginnings.iter().any(|start| text.starts_with(start))
}

/// Whether two words may be Korean syllables in Russian, and one of them a surname: Tsoi and Gir, not Ivan and Petrov.
/// Turning the letters into Russian ones takes a hundred times as long.
fn may_be_from_russian(parts: &[(usize, &Part)]) -> bool {
    let fits = |part: &Part| {
        part.letters.ends_with(|last| search::has("aeiouyjkgntlrmpb", last))
            && vowels(&part.letters) <= LONGEST_GIVEN
    };
    let fitting = || parts.iter().filter(|(_, part)| fits(part));
    fitting().count() >= 2 && fitting().any(|(_, part)| may_be_surname_in_russian(&part.letters))
}

/// One vowel, with at most one consonant and its glide or aspirate before it; or a surname in -gai, or one of two syllables.
fn may_be_surname_in_russian(word: &str) -> bool {
    const LONG: [&str; 6] = ["nam", "khvan", "hvan", "che", "so", "ton"];
    const SUFFIXES: [&str; 7] = ["ga", "gai", "gay", "gaj", "kai", "kay", "kaj"];
    let mut onset = word.chars().take_while(|letter| !is_vowel_in_russian(*letter));
    let first = onset.next();
    onset.all(|letter| Some(letter) == first || search::has("hszckvw", letter))
        && (vowels(word) == 1
            || LONG.iter().any(|start| word.starts_with(start))
            || SUFFIXES.iter().any(|end| word.ends_with(end)))
}

fn is_vowel_in_russian(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'j')
}

/// Runs of vowels, at most as many as there are syllables.
fn vowels(word: &str) -> usize {
    word.split(|letter| !is_vowel_in_russian(letter)).filter(|run| !run.is_empty()).count()
}

fn best_of(mut names: Vec<KoreanName>) -> Vec<KoreanName> {
    order::by_key(&mut names, |name| name.cost);
    let best = names.first().map_or(0, |best| best.cost);
    let worst = best + FAR_BEHIND;
    names.iter_mut().for_each(|name| name.behind = name.cost - best);
    let mut kept: Vec<KoreanName> = Vec::new();
    for name in names {
        let known = |other: &KoreanName| other.slots == name.slots && other.readings == name.readings;
        if kept.len() < MOST_READINGS && name.cost <= worst && !kept.iter().any(known) {
            kept.push(name);
        }
    }
    kept
}

/// A name under construction.
#[derive(Clone, Default)]
struct Draft {
    slots: Vec<Slot>,
    readings: Vec<Reading>,
    cost: u16,
}

/// Letters of a part.
#[derive(Clone, Copy)]
struct Span {
    part: usize,
    start: usize,
    end: usize,
    writing: Writing,
    fingerprint: u32,
}

impl Draft {
    /// Adds a syllable; `first`: of its surname or given name, where the North Korean ㄹ and ㄴ make no difference.
    fn push(&mut self, span: Span, place: Place, first: bool, readings: &[Reading]) {
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

    fn finish(self, extra: Vec<usize>, surname_last: bool, more: u16) -> Option<KoreanName> {
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

/// A character of a name in Hangul or Chinese characters, as a surname and in a given name.
struct Character {
    span: Span,
    surname: Vec<Reading>,
    given: Vec<Reading>,
}

impl Character {
    fn of(part: usize, start: usize, letter: char) -> Option<Character> {
        let span = |writing, fingerprint: char| Span {
            part,
            start,
            end: start + letter.len_utf8(),
            writing,
            fingerprint: fingerprint as u32,
        };
        if let Some(syllable) = Syllable::of(letter) {
            let readings = vec![Reading { syllable, cost: 0, systems: HANGUL }];
            let known = if frequency::surname(syllable) == NEVER { Vec::new() } else { readings.clone() };
            return Some(Character { span: span(Writing::Hangul, letter), surname: known, given: readings });
        }
        let (surname, given) = (hanja::surname_readings(letter), hanja::given_readings(letter));
        let span = span(Writing::Han, table::traditional(letter));
        (!surname.is_empty() || !given.is_empty()).then_some(Character { span, surname, given })
    }
}

fn in_characters(parts: &[(usize, &Part)]) -> Vec<KoreanName> {
    let mut characters: Vec<Character> = Vec::new();
    for (index, part) in parts {
        for (start, letter) in part.letters.char_indices() {
            let Some(character) = Character::of(*index, start, letter) else { return Vec::new() };
            characters.push(character);
        }
    }
    let comma = parts
        .iter()
        .filter(|(_, part)| part.before_comma)
        .map(|(_, part)| part.letters.chars().count())
        .sum::<usize>();
    let last = parts.last().map_or(0, |(_, part)| part.letters.chars().count());
    let mut names = Vec::new();
    for length in [1, 2] {
        if comma == 0 || comma == length {
            names.extend(name_of_characters(&characters, length, false));
        }
    }
    if comma == 0 && parts.len() > 1 && last < characters.len() {
        characters.rotate_right(last);
        names.extend(name_of_characters(&characters, last, true));
    }
    names
}

fn name_of_characters(characters: &[Character], surname: usize, surname_last: bool) -> Option<KoreanName> {
    let (family, given) = characters.split_at_checked(surname)?;
    if given.len() > LONGEST_GIVEN {
        return None;
    }
    let mut draft = Draft::default();
    match family {
        [one] if !one.surname.is_empty() => draft.push(one.span, Place::Surname, true, &one.surname),
        [one, two] => {
            draft = two_syllables(draft, &[(one.span, &one.given), (two.span, &two.given)])?;
        }
        _ => return None,
    }
    for (at, character) in given.iter().enumerate() {
        if character.given.is_empty() {
            return None;
        }
        draft.push(character.span, Place::Given, at == 0, &character.given);
    }
    draft.finish(Vec::new(), surname_last, if surname_last { 5 * SURNAME_LAST } else { 0 })
}

/// Readings of a name in pinyin or Wade-Giles as the Korean name of which it is the Chinese reading, the most usual
/// first; none when it does not read so throughout: a surname that Koreans have, and a given name of two syllables.
/// To be compared with what [`parse`] reads, not with its like.
pub fn parse_chinese(parts: &[Part]) -> Vec<KoreanName> {
    let mut names = Vec::new();
    for chinese in han::parse(parts) {
        let mut draft = Draft::default();
        for (at, syllable) in chinese.syllables().enumerate() {
            let place = if at == 0 { Place::Surname } else { Place::Given };
            let readings = match place {
                Place::Surname => hanja::surname_readings_of_sounds(syllable.sounds),
                Place::Given => hanja::given_readings_of_sounds(syllable.sounds),
            };
            // Kim and Lim are the spellings of Hong Kong and Singapore: who writes so has no Chinese reading of a Korean name.
            let letters = parts.get(syllable.part).and_then(|part| part.letters.get(syllable.bytes.clone()));
            let systematic =
                |system| letters.is_some_and(|text| table::sounds(text, system).next().is_some());
            let mainland = systematic(System::Pinyin) || systematic(System::WadeGiles);
            if syllable.letter.is_some() || syllable.place != place || readings.is_empty() || !mainland {
                break;
            }
            let span = Span {
                part: syllable.part,
                start: syllable.bytes.start,
                end: syllable.bytes.end,
                writing: Writing::Chinese,
                fingerprint: syllable
                    .sounds
                    .iter()
                    .fold(0, |hash: u32, sound| hash.rotate_left(9) ^ u32::from(*sound)),
            };
            draft.push(span, place, at <= 1, &readings);
        }
        if draft.slots.len() == 3 && chinese.syllables().count() == 3 {
            let order = if chinese.surname_last() { SURNAME_LAST } else { 0 };
            names.extend(draft.finish(Vec::new(), chinese.surname_last(), order));
        }
    }
    best_of(names)
}

/// A name in Latin or Cyrillic letters.
struct Spelled<'a> {
    words: Vec<SpelledWord<'a>>,
    orthography: &'static Orthography,
    writing: Writing,
}

struct SpelledWord<'a> {
    part: usize,
    typed: &'a Part,
    text: Cow<'a, str>,
    marks: u32,
    neighbors: (Option<char>, Option<char>),
}

impl<'a> Spelled<'a> {
    fn new(parts: &[(usize, &'a Part)], script: Script) -> Spelled<'a> {
        let (orthography, writing) = match script {
            Script::Cyrillic => (&CYRILLIC, Writing::Cyrillic),
            _ => (&LATIN, Writing::Latin),
        };
        let mut words: Vec<SpelledWord> = Vec::with_capacity(parts.len());
        for (part, typed) in parts {
            let (text, marks) = letters_of(typed);
            let before = match words.last_mut() {
                Some(word) if typed.joined => {
                    word.neighbors.1 = text.chars().next();
                    word.text.chars().next_back()
                }
                _ => None,
            };
            words.push(SpelledWord { part: *part, typed, text, marks, neighbors: (before, None) });
        }
        Spelled { words, orthography, writing }
    }

    /// Latin words as the Russian ones that they were made from.
    fn from_russian(parts: &[(usize, &'a Part)]) -> Spelled<'a> {
        let mut spelled = Spelled::new(parts, Script::Latin);
        for word in &mut spelled.words {
            let neighbors = word.neighbors;
            let russian = cyrillic::russian_letters(&word.text);
            // Е is e as well as э, which few Korean syllables begin with: En is Ен, 영.
            word.text = russian.strip_prefix('э').map(|rest| format!("е{rest}")).unwrap_or(russian).into();
            word.marks = 0;
            word.neighbors = (neighbors.0.map(|_| ' '), neighbors.1.map(|_| ' '));
        }
        Spelled { orthography: &CYRILLIC, writing: Writing::Cyrillic, ..spelled }
    }

    fn names(&self) -> Vec<KoreanName> {
        let total = self.words.len();
        let comma = self.words.iter().filter(|word| word.typed.before_comma).count();
        let mut names = Vec::new();
        if total == 1 {
            self.glued(&mut names);
            return names;
        }
        let mut lattices: Vec<Option<Lattice>> = (0..total).map(|_| None).collect();
        // A hyphen ties the syllables of one given name: in "Moon Joo-won" the surname is not Won.
        let hyphens_only = self.words.iter().skip(1).all(|word| word.typed.joined);
        let apart = |at: usize| hyphens_only || self.words.get(at).is_some_and(|word| !word.typed.joined);
        for length in (1..=2).filter(|length| *length < total) {
            if (comma == 0 || comma == length) && apart(length) {
                self.around(0..length, length..total, false, &mut lattices, &mut names);
            }
            if comma == 0 && apart(total - length) {
                self.around(total - length..total, 0..total - length, true, &mut lattices, &mut names);
            }
        }
        // "Grace Lee Soo-jin": a Western name before a Korean one in its own order.
        if comma == 0 && total > 2 && apart(1) && apart(2) {
            let found = names.len();
            self.around(1..2, 2..total, false, &mut lattices, &mut names);
            let western = self.words.first().map(|word| word.part);
            let mut of_all = names.split_off(found);
            of_all.retain(|name| name.extra.is_empty() && name.given_syllables() == 2 && name.is_plain());
            for name in &mut of_all {
                name.extra.extend(western);
                name.cost = name.cost.saturating_add(WESTERN_NAME + SURNAME_INSIDE);
            }
            names.append(&mut of_all);
        }
        // Lists put the comma behind the given name now and then.
        if names.is_empty() && comma > 0 && comma + 1 == total && apart(comma) {
            self.around(comma..total, 0..comma, true, &mut lattices, &mut names);
        }
        names
    }

    /// Names with these words as the surname and the others as the given name.
    fn around(
        &self,
        surname: std::ops::Range<usize>,
        given: std::ops::Range<usize>,
        surname_last: bool,
        lattices: &mut [Option<Lattice>],
        names: &mut Vec<KoreanName>,
    ) {
        let surnames = self.surnames(surname);
        if surnames.is_empty() {
            return;
        }
        let order = if surname_last { SURNAME_LAST } else { 0 };
        // The Western name beside a Korean one stands before it, seldom behind it.
        for (before, behind) in [(0, 0), (1, 0), (2, 0), (0, 1)] {
            let (from, to) = (given.start + before, given.end.saturating_sub(behind));
            if from >= to || before + behind > 0 && self.is_one_chinese_syllable(from..to) {
                continue;
            }
            let found = names.len();
            let western: Vec<usize> = given
                .clone()
                .filter(|at| *at < from || *at >= to)
                .filter_map(|at| self.words.get(at))
                .map(|word| word.part)
                .collect();
            for draft in &surnames {
                for whole in self.given(from..to, draft, lattices) {
                    let syllables = whole.slots.iter().filter(|slot| slot.place == Place::Given).count();
                    if western.is_empty() || syllables == 2 {
                        names.extend(whole.finish(western.clone(), surname_last, order));
                    }
                }
            }
            if names.len() > found {
                return;
            }
        }
    }

    /// "Xuan" in "He Jia Xuan" is no Western name before a Korean one of two syllables, Ji-a.
    fn is_one_chinese_syllable(&self, words: std::ops::Range<usize>) -> bool {
        let [word] = self.words.get(words).unwrap_or_default() else { return false };
        table::sounds(&word.text, System::Pinyin).next().is_some()
    }

    /// The surnames that the words can be.
    fn surnames(&self, words: std::ops::Range<usize>) -> Vec<Draft> {
        let mut drafts = Vec::new();
        let Some(words) = self.words.get(words) else { return drafts };
        if words.iter().any(|word| word.typed.role == Role::Initial) {
            return drafts;
        }
        if let [word] = words {
            let readings = self.surname_readings(&word.text);
            if !readings.is_empty() {
                let mut draft = Draft::default();
                draft.push(self.span(word, 0, word.text.len()), Place::Surname, true, &readings);
                drafts.push(draft);
            }
        }
        drafts.extend(self.long_surname(words));
        drafts
    }

    /// Surnames of one syllable with that spelling.
    fn surname_readings(&self, text: &str) -> Vec<Reading> {
        let latin = self.writing == Writing::Latin;
        let reading = |spelling: &surname::Spelling| {
            Some(Reading { syllable: Syllable::of(spelling.surname)?, cost: spelling.cost, systems: 0 })
        };
        let mut readings: Vec<Reading> = surname::spelled(text, latin).iter().filter_map(reading).collect();
        if latin && !readings.is_empty() {
            name_systems(text, &mut readings);
        }
        if !latin && text.len() <= LONGEST_WORD && has_one_vowel(text) {
            let word = Word { text, marks: 0, neighbors: (None, None), orthography: self.orthography };
            lattice::syllables_at(&word, 0, &mut |end, reading| {
                if end == text.len() && frequency::surname(reading.syllable) != NEVER {
                    readings.push(reading);
                }
            });
        }
        readings
    }

    /// A surname of two syllables, in one word or two.
    fn long_surname(&self, words: &[SpelledWord<'a>]) -> Option<Draft> {
        let first = words.first().filter(|word| begins_long_surname(&word.text))?;
        let mut draft = Draft::default();
        let lattices: Vec<Lattice> = words.iter().map(|word| self.lattice(word)).collect();
        let pieces: Vec<(Span, &[Reading])> = match (words, lattices.as_slice()) {
            ([_], [lattice]) => {
                let path = lattice.paths(2).next()?;
                lattice
                    .segments(path)
                    .map(|piece| (self.span(first, piece.start, piece.end), lattice.readings(piece)))
                    .collect()
            }
            ([_, _], [_, _]) => {
                let single = |(word, lattice): (&SpelledWord<'a>, &Lattice)| -> Option<(Span, Vec<Reading>)> {
                    let path = lattice.paths(1).next()?;
                    let piece = lattice.segments(path).next()?;
                    Some((self.span(word, piece.start, piece.end), lattice.readings(piece).to_vec()))
                };
                let pieces: Vec<(Span, Vec<Reading>)> =
                    words.iter().zip(&lattices).filter_map(single).collect();
                return two_syllables(
                    draft,
                    &pieces.iter().map(|(span, readings)| (*span, readings.as_slice())).collect::<Vec<_>>(),
                );
            }
            _ => return None,
        };
        draft = two_syllables(draft, &pieces)?;
        Some(draft)
    }

    /// Adds given names made of the words to a surname.
    fn given(
        &self,
        words: std::ops::Range<usize>,
        surname: &Draft,
        lattices: &mut [Option<Lattice>],
    ) -> Vec<Draft> {
        if words.len() > LONGEST_GIVEN {
            return Vec::new();
        }
        for at in words.clone() {
            if let (Some(slot), Some(word)) = (lattices.get_mut(at), self.words.get(at)) {
                let lattice = slot.get_or_insert_with(|| self.lattice(word));
                if lattice.is_empty() && !is_initial(word) {
                    return Vec::new();
                }
            }
        }
        let mut drafts = vec![surname.clone()];
        let given = |draft: &Draft| draft.slots.iter().filter(|slot| slot.place == Place::Given).count();
        for (at, left) in words.clone().zip((0..words.len()).rev()) {
            let (Some(word), Some(Some(lattice))) = (self.words.get(at), lattices.get(at)) else {
                return Vec::new();
            };
            let mut longer = Vec::new();
            for draft in &drafts {
                let room = (LONGEST_GIVEN - left).saturating_sub(given(draft));
                let most_paths = if words.len() == 1 { MOST_PATHS } else { 2 };
                for length in 1..=room {
                    for path in lattice
                        .paths(length)
                        .filter(|path| length < 3 || plain(lattice, path))
                        .take(most_paths)
                    {
                        longer.push(self.with_path(draft, word, lattice, path));
                    }
                }
                if is_initial(word) && room > 0 && (lattice.is_empty() || word.typed.role == Role::Initial) {
                    let mut with_initial = draft.clone();
                    let letter = word.text.chars().next().unwrap_or(' ');
                    let span =
                        Span { writing: Writing::Initial(letter), ..self.span(word, 0, word.text.len()) };
                    with_initial.push(span, Place::Given, false, &[]);
                    longer.push(with_initial);
                }
            }
            drafts = longer;
        }
        drafts
    }

    fn with_path(&self, draft: &Draft, word: &SpelledWord, lattice: &Lattice, path: &Path) -> Draft {
        let mut draft = draft.clone();
        for piece in lattice.segments(path) {
            let first = draft.slots.last().is_none_or(|slot| slot.place == Place::Surname);
            draft.push(self.span(word, piece.start, piece.end), Place::Given, first, lattice.readings(piece));
        }
        draft
    }

    /// A name in one word: "KimUngsun".
    fn glued(&self, names: &mut Vec<KoreanName>) {
        let long_enough = |word: &&SpelledWord| {
            word.text.chars().count() >= SHORTEST_GLUED && word.text.len() <= LONGEST_WORD
        };
        let Some(word) = self.words.first().filter(long_enough) else { return };
        for cut in (1..word.text.len()).filter(|cut| word.text.is_char_boundary(*cut)) {
            let (front, back) = word.text.split_at_checked(cut).unwrap_or_default();
            for (surname, given, start, offset, last) in
                [(front, back, 0, cut, false), (back, front, cut, 0, true)]
            {
                if given.len() < 3 || surname.len() > 7 * self.letter_length() {
                    continue;
                }
                let mut readings = self.surname_readings(surname);
                readings.retain(|reading| reading.cost <= USUAL_SURNAME);
                if readings.is_empty() {
                    continue;
                }
                let lattice = Lattice::of(&Word {
                    text: given,
                    marks: word.marks >> offset,
                    neighbors: (None, None),
                    orthography: self.orthography,
                });
                let mut draft = Draft::default();
                draft.push(self.span(word, start, start + surname.len()), Place::Surname, true, &readings);
                // One syllable after a glued surname would make every Korean word a name.
                for path in lattice.paths(2).filter(|path| plain(&lattice, path)).take(MOST_PATHS) {
                    let mut whole = self.with_path(&draft, word, &lattice, path);
                    for slot in whole.slots.iter_mut().skip(1) {
                        slot.start += offset;
                        slot.end += offset;
                        slot.fingerprint =
                            fingerprint(word.text.get(slot.start..slot.end).unwrap_or_default());
                    }
                    names.extend(whole.finish(
                        Vec::new(),
                        last,
                        if last { GLUED + SURNAME_LAST } else { GLUED },
                    ));
                }
            }
        }
    }

    fn letter_length(&self) -> usize {
        if self.writing == Writing::Cyrillic { 2 } else { 1 }
    }

    fn lattice(&self, word: &SpelledWord) -> Lattice {
        if is_initial(word) && word.typed.role == Role::Initial {
            return Lattice::default();
        }
        Lattice::of(&Word {
            text: &word.text,
            marks: word.marks,
            neighbors: word.neighbors,
            orthography: self.orthography,
        })
    }

    fn span(&self, word: &SpelledWord, start: usize, end: usize) -> Span {
        let fingerprint = fingerprint(word.text.get(start..end).unwrap_or_default());
        Span { part: word.part, start, end, writing: self.writing, fingerprint }
    }
}

/// Keeps the readings of two syllables that make a surname together.
fn two_syllables(mut draft: Draft, pieces: &[(Span, &[Reading])]) -> Option<Draft> {
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

/// Every syllable has a reading that is usual in spelling. Three syllables in one word are read only then: three in four
/// Western names of that length would read as Korean otherwise (Teresa, Eugene).
fn plain(lattice: &Lattice, path: &Path) -> bool {
    lattice.segments(path).all(|piece| lattice.readings(piece).iter().any(Reading::is_plain))
}

fn is_initial(word: &SpelledWord) -> bool {
    word.text.chars().count() == 1
}

/// One run of Russian vowels, as every syllable has.
fn has_one_vowel(text: &str) -> bool {
    text.split(|letter| !search::has("аеёийоуыэюя", letter)).filter(|run| !run.is_empty()).count() == 1
}

/// Sets the named systems that spell surnames so; none for Lee, Park and other habits.
fn name_systems(text: &str, surnames: &mut [Reading]) {
    let word = Word { text, marks: 0, neighbors: (None, None), orthography: &LATIN };
    lattice::syllables_at(&word, 0, &mut |end, reading| {
        let said = reading.syllable.southern();
        for surname in surnames.iter_mut() {
            if end == text.len() && surname.syllable.southern() == said {
                surname.systems |= reading.systems & !KONTSEVICH;
            }
        }
    });
}

/// The letters of a Latin or Cyrillic part as the tables have them, and which of them bear a breve.
pub fn letters_of(part: &Part) -> (Cow<'_, str>, u32) {
    match part.script {
        Script::Cyrillic => (in_russian(part).into(), 0),
        // Whang and Whan are old habits for Hwang and Hwan.
        _ if find(&part.letters, "wh").is_some() => {
            (search::replaced(&part.letters, "wh", "hw").into(), marks(part))
        }
        _ => (part.letters.as_str().into(), marks(part)),
    }
}

/// The letters of a Cyrillic part with ё where it was typed, and the letters of other alphabets as Russian ones.
fn in_russian(part: &Part) -> String {
    let source = if part.marked.len() == part.letters.len() { &part.marked } else { &part.letters };
    source
        .chars()
        .map(|letter| match letter {
            'і' | 'ї' => 'и',
            'є' => 'е',
            'ґ' => 'г',
            'ў' => 'у',
            letter => letter,
        })
        .collect()
}

/// Bit n: letter n bears a breve, or the apostrophe that stands for it on lists.
fn marks(part: &Part) -> u32 {
    if part.marked == part.letters {
        return 0;
    }
    let mut marks = 0;
    let mut letter_number = 0_u32;
    for letter in part.marked.chars() {
        let vowel_before = letter_number > 0
            && part
                .letters
                .as_bytes()
                .get(letter_number as usize - 1)
                .is_some_and(|byte| b"ou".contains(byte));
        match letter {
            'ŏ' | 'ŭ' | 'ǒ' | 'ǔ' => {
                marks |= 1 << letter_number.min(31);
                letter_number += 1;
            }
            letter if letter.is_alphanumeric() => letter_number += 1,
            _ if vowel_before => marks |= 1 << (letter_number - 1).min(31),
            _ => {}
        }
    }
    if letter_number as usize == part.letters.len() { marks } else { 0 }
}

/// The syllable of a slot that was written in Hangul.
pub fn hangul_of(slot: &Slot) -> Option<Syllable> {
    (slot.writing == Writing::Hangul)
        .then(|| char::from_u32(slot.fingerprint).and_then(Syllable::of))
        .flatten()
}

/// The number of its final among those of Unicode.
pub fn final_of(slot: &Slot) -> Option<usize> {
    hangul_of(slot).and(char::from_u32(slot.fingerprint)).map(|letter| (letter as usize - '가' as usize) % 28)
}

/// FNV-1a, 32 bits.
pub(super) fn fingerprint(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
