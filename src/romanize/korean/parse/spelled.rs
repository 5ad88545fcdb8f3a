//! Names in Latin or Cyrillic letters: words that are cut into syllables in every way that is usual enough.

use super::draft::{
    Draft, GLUED, LONGEST_GIVEN, SURNAME_INSIDE, SURNAME_LAST, Span, WESTERN_NAME, two_syllables,
};
use super::letters::{fingerprint, letters_of};
use crate::given_name;
use crate::name::{Part, Role};
use crate::romanize::cyrillic;
use crate::romanize::han::table::{self, System};
use crate::romanize::korean::frequency::{self, NEVER};
use crate::romanize::korean::hangul::Syllable;
use crate::romanize::korean::lattice::{self, LONGEST_WORD, Lattice, Path, Reading, Word};
use crate::romanize::korean::orthography::{CYRILLIC, KONTSEVICH, LATIN, Orthography};
use crate::romanize::korean::{KoreanName, Place, Writing, surname};
use crate::script::Script;
use crate::search;
use crate::tables::common_name::is_common;
use crate::tables::known_name;
use std::borrow::Cow;

/// A name in one word has that many letters at least, and a surname that one in sixteen of its bearers spells so: Hocine is
/// no Ho-jin E.
const SHORTEST_GLUED: usize = 7;
const USUAL_SURNAME: u8 = 16;
/// Most paths through one word that are tried for each number of syllables.
const MOST_PATHS: usize = 3;

/// A name in Latin or Cyrillic letters.
pub(super) struct Spelled<'a> {
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
    pub(super) fn new(parts: &[(usize, &'a Part)], script: Script) -> Spelled<'a> {
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
    pub(super) fn from_russian(parts: &[(usize, &'a Part)]) -> Spelled<'a> {
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

    /// The ways to read the words: surname first, last, glued, behind a Western name.
    pub(super) fn names(&self) -> Vec<KoreanName> {
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
        if comma == 0 && total > 2 && apart(1) && apart(2) && !self.is_no_korean_given_name(2..total) {
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
            let beside_western = before + behind > 0;
            if from >= to || beside_western && self.is_no_korean_given_name(from..to) {
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

    /// "Xuan" in "He Jia Xuan" is no given name behind a Western one, Jia; nor is a name that people bear elsewhere: Ali in
    /// "Nasir Ali Khan".
    fn is_no_korean_given_name(&self, words: std::ops::Range<usize>) -> bool {
        let [word] = self.words.get(words).unwrap_or_default() else { return false };
        let is_one_chinese_syllable = || table::sounds(&word.text, System::Pinyin).next().is_some();
        let letters = &word.typed.letters;
        let is_borne_elsewhere =
            || is_common(letters) || given_name::is_known(letters) || known_name::is_known(letters);
        is_one_chinese_syllable() || is_borne_elsewhere()
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
        let first = words.first().filter(|word| surname::begins_long(&word.text))?;
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
