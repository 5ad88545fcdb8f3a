//! A name made ready for comparison: letters, weights and readings of its parts.

use super::likeness::{in_arabic_script, spelled_alike};
use crate::entity::Kind;
use crate::hit::{Points, Relation};
use crate::key::{self, Shape};
use crate::name::{Name, Part, Role};
use crate::normalize::{self, Word};
use crate::patronymic;
use crate::romanize::han::{self, ChineseWord};
use crate::romanize::korean::{self, KoreanWord};
use crate::romanize::{Readings, foreign};
use crate::score;
use crate::script::Script;
use crate::search::has;
use crate::spelling::{Known, Spelled, letter_set};
use std::cell::OnceCell;
use std::ops::Range;

/// The numbers of neighbors among so many parts. Behind the last part stands the first: in "FAMILY, Given" the family name
/// follows the given ones when it is said.
pub(super) fn places(parts: &Range<usize>, count: usize) -> impl Iterator<Item = usize> + use<> {
    parts.clone().map(move |at| if at < count { at } else { at - count })
}

/// A name made ready for comparison.
#[derive(Debug, Clone)]
pub struct Prepared {
    /// The name.
    pub name: Name,
    /// Kind of the party that bears it.
    pub kind: Kind,
    pub(super) latin: Vec<String>,
    /// The same, and generic words as they are written: they are joined with a name so.
    written: Vec<String>,
    /// Every part ready to be compared with many words, made when it is first asked for.
    spelled: Vec<OnceCell<Box<Spelled>>>,
    /// The same with the marks it was written with.
    marked: Vec<OnceCell<Box<Spelled>>>,
    /// A part is in Arabic script.
    arabic: bool,
    /// The name of a person that has the form of an Arabic one, in Latin letters.
    arabic_form: bool,
    /// For every part: bit n stands for the n-th letter of the alphabet.
    letters: Vec<u32>,
    weights: Vec<i32>,
    readings: Readings,
    /// The words of a firm's name as Korean and as Chinese, read when they are first asked for.
    korean_words: Vec<OnceCell<KoreanWord>>,
    chinese_words: Vec<OnceCell<ChineseWord>>,
}

impl Prepared {
    /// Prepares a name; weights by role and by the built-in table of common names.
    pub fn new(text: &str, kind: Kind) -> Prepared {
        Prepared::of_words(normalize::words(text), kind)
    }

    /// As [`Prepared::new`], of the words of a text.
    pub fn of_words(words: Vec<Word>, kind: Kind) -> Prepared {
        let name = Name::of_words(words, kind);
        let readings = if kind == Kind::Person { Readings::of(&name.parts) } else { Readings::default() };
        Prepared::with(name, kind, readings)
    }

    /// Prepares a listed name for comparison with this one: readings are made only where they can be used. `halvings` tells
    /// how rare a word is among the listed names ([`score::halvings`]).
    pub fn listed(&self, text: &str, halvings: impl Fn(&str) -> Option<u8>) -> Prepared {
        let name = Name::parse(text, self.kind);
        let useful = !self.readings.is_empty() || self.in_foreign_syllables();
        let readings = if useful { Readings::of(&name.parts) } else { Readings::default() };
        let mut listed = Prepared::with(name, self.kind, readings);
        for ((part, latin), weight) in listed.name.parts.iter().zip(&listed.latin).zip(&mut listed.weights) {
            let word = if latin.is_empty() { &part.letters } else { latin };
            if let Some(halvings) =
                Some(word).filter(|_| part.role == Role::Name).and_then(|word| halvings(word))
            {
                *weight = score::rare_weight(*weight, halvings);
            }
        }
        listed
    }

    fn with(name: Name, kind: Kind, readings: Readings) -> Prepared {
        let latin = key::all_latin(&name);
        let as_written = |(part, latin): (&Part, &String)| match part.role {
            Role::Generic if part.marked.is_ascii() => part.marked.clone(),
            _ => latin.clone(),
        };
        let written: Vec<String> = name.parts.iter().zip(&latin).map(as_written).collect();
        let weights = name.parts.iter().map(|part| score::weight(part, kind)).collect();
        let (spelled, marked) =
            (vec![OnceCell::new(); name.parts.len()], vec![OnceCell::new(); name.parts.len()]);
        let arabic = name.parts.iter().any(|part| part.script == Script::Arabic);
        let arabic_form = kind == Kind::Person && name.has_arabic_form();
        let korean_words = vec![OnceCell::new(); name.parts.len()];
        let chinese_words = vec![OnceCell::new(); name.parts.len()];
        let letters = written.iter().map(|word| letter_set(word.as_bytes())).collect();
        Prepared {
            name,
            kind,
            latin,
            written,
            spelled,
            marked,
            arabic,
            arabic_form,
            letters,
            weights,
            readings,
            korean_words,
            chinese_words,
        }
    }

    /// The weight of a part.
    pub fn weight(&self, part: usize) -> i32 {
        self.weights.get(part).copied().unwrap_or_default()
    }

    /// Weight of the parts that have no keys, but for titles and initials.
    pub fn unsearched_weight(&self) -> i32 {
        let unsearched = |part: &Part| matches!(part.role, Role::Generic | Role::LegalForm | Role::Particle);
        let parts = self.name.parts.iter().enumerate().filter(|(_, part)| unsearched(part));
        parts.map(|(at, _)| self.weight(at)).sum()
    }

    /// Weight of its names and numbers.
    pub fn names_weight(&self) -> i32 {
        let names = self.name.parts.iter().enumerate().filter(|(_, part)| part.distinctive());
        names.map(|(at, _)| self.weight(at)).sum()
    }

    /// The Latin letters of its parts ([`key::latin`]).
    pub fn latin(&self) -> &[String] {
        &self.latin
    }

    /// Its Korean and Chinese readings.
    pub fn readings(&self) -> &Readings {
        &self.readings
    }

    /// A part as it is compared: its Latin letters, or its own where it has none.
    pub fn spelled(&self, at: usize) -> Option<&Spelled> {
        let (spelled, latin, part) = (self.spelled.get(at)?, self.latin.get(at)?, self.part(at)?);
        let word = if latin.is_empty() { &part.letters } else { latin };
        Some(spelled.get_or_init(|| Box::new(Spelled::new(word))))
    }

    /// A part with its marks, as it is compared where it may be a generic word.
    pub(super) fn marked(&self, at: usize) -> Option<&Spelled> {
        let (marked, part) = (self.marked.get(at)?, self.part(at)?);
        Some(marked.get_or_init(|| Box::new(Spelled::new(&part.marked))))
    }

    /// Whether a part is in Arabic script.
    pub(super) fn has_arabic(&self) -> bool {
        self.arabic
    }

    /// How alike a word at one of its parts and a listed word can be, whatever the role of that, and what this counts at
    /// most in a score. Syllables are compared only where keys say that they agree.
    pub fn word_likeness(
        &self,
        part: usize,
        spelled: &Spelled,
        listed: &str,
        by_syllables: bool,
        floor: Points,
    ) -> (Points, Points) {
        let word = spelled.word();
        if let Some(similarity) = in_arabic_script(word, listed) {
            return as_it_is(similarity.unwrap_or(Points::ZERO));
        }
        if !word.is_ascii() || !listed.is_ascii() {
            // Other scripts agree by their letters or by Korean syllables; their keys are as strict as that.
            return as_it_is(if word == listed { Points::ONE } else { KEY_AGREES });
        }
        // Given names may say that both are in sister languages: then they are as alike as that.
        let across_scripts = self.part(part).is_some_and(|part| part.script == Script::Cyrillic);
        let known = Known { sisters: self.kind == Kind::Person, across_scripts, arabic: false };
        let (mut similarity, mut relation) = spelled_alike(spelled, listed, self.kind, floor, known);
        // What letters of another script can stand for beside their official spelling.
        let other_script = self.part(part).filter(|part| foreign::is_read(part.script));
        let written = other_script.and_then(|part| foreign::compare(&part.letters, listed)).map(Points);
        if let Some(written) = written.filter(|written| *written > similarity) {
            (similarity, relation) = (written, Relation::Transliteration);
        }
        if self.arabic_form {
            let arabic = spelled.compare_known(listed, floor, Known { arabic: true, ..known });
            if arabic.slips == 0 && arabic.similarity > similarity {
                (similarity, relation) = (arabic.similarity, arabic.relation);
            }
        }
        let spelled = (similarity, score::counted(similarity, relation));
        let other = if self.kind != Kind::Person {
            // What is spelled nearly alike may be the same in Korean.
            let worth_it = by_syllables || similarity >= floor && similarity < Points::ONE;
            Some(()).filter(|()| worth_it).and_then(|()| self.korean_likeness(part, listed))
        } else {
            let fathers = || {
                let (one, other) =
                    (patronymic::father(word, Script::Latin)?, patronymic::father(listed, Script::Latin)?);
                Some(patronymic::similarity(&one, &other))
            };
            match self.part(part) {
                Some(part) if part.role == Role::Patronymic => fathers(),
                Some(part) if part.script == Script::Cyrillic => {
                    korean::in_two_scripts(&part.letters, listed)
                }
                _ => None,
            }
        };
        other.filter(|other| *other > similarity).map_or(spelled, as_it_is)
    }

    /// How alike a part and a listed word are as Korean, also where one of them is the Chinese reading of it.
    fn korean_likeness(&self, part: usize, listed: &str) -> Option<Points> {
        let word = KoreanWord::of_latin(listed);
        if let Some(own) = self.korean_word(part) {
            let chinese = || han::compare_in_korean(&ChineseWord::of_latin(listed), own).map(|found| found.0);
            return korean::compare_words(own, &word).map(|found| found.0).or_else(chinese);
        }
        han::compare_in_korean(self.chinese_word(part)?, &word).map(|found| found.0)
    }

    /// Whether it has the form of an Arabic name of a person.
    pub(super) fn is_arabic(&self) -> bool {
        self.arabic_form
    }

    /// The numbers of neighbors; see [`places`].
    pub(super) fn places(&self, parts: &Range<usize>) -> impl Iterator<Item = usize> + use<> {
        places(parts, self.name.parts.len())
    }

    /// Whether parts are neighbors: the last given name and the first family name before a comma are, too.
    pub(super) fn are_neighbors(&self, parts: &Range<usize>) -> bool {
        let count = self.name.parts.len();
        let around = || {
            let comma = |at: usize| self.part(at).is_some_and(|part| part.before_comma);
            self.kind == Kind::Person && comma(0) && count > 0 && !comma(count - 1)
        };
        parts.end <= count || parts.start < count && parts.end <= count + 1 && parts.len() < count && around()
    }

    /// Words of one syllable, of which one ends as no Korean or Chinese syllable does: Ho Chi Minh, Kyaw Min.
    pub(super) fn in_foreign_syllables(&self) -> bool {
        const ENDS: [&str; 3] = ["nh", "aw", "ch"];
        let syllable = |word: &String| {
            word.split(|letter| !has("aeiouy", letter)).filter(|run| !run.is_empty()).count() == 1
        };
        self.kind == Kind::Person
            && !self.readings.in_syllables()
            && self.latin.iter().all(syllable)
            && self.latin.iter().any(|word| ENDS.iter().any(|end| word.ends_with(end)))
    }

    /// What retrieval asks of it.
    pub fn shape(&self) -> Shape {
        Shape::of(&self.name, self.kind)
    }

    /// The letters of its initials, as [`letter_set`]; `None` where one is of another script.
    pub fn initials(&self) -> Option<u32> {
        let initial = |(part, latin): &(&Part, &String)| {
            part.role == Role::Initial
                || part.role == Role::Name && part.letters.chars().count() == 1
                || latin.len() == 1
        };
        let initials = self.name.parts.iter().zip(&self.latin).filter(initial);
        let mut letters = initials.map(|(_, latin)| latin.bytes().next().map(|letter| letter_set(&[letter])));
        letters.try_fold(0, |all, letter| Some(all | letter.filter(|letter| *letter != 0)?))
    }

    /// Whether there are words that only firms have in their names, beside one that tells which firm.
    pub fn has_company_words(&self) -> bool {
        let has = |role: fn(&Role) -> bool| self.name.parts.iter().any(|part| role(&part.role));
        has(|role| matches!(role, Role::LegalForm | Role::Generic))
            && self.name.parts.iter().any(Part::distinctive)
    }

    pub(super) fn weight_of(&self, parts: &Range<usize>) -> i32 {
        self.places(parts).filter_map(|at| self.weights.get(at)).sum()
    }

    /// Letters of neighbors, if they have Latin ones.
    pub(super) fn length(&self, parts: &Range<usize>) -> usize {
        self.places(parts).filter_map(|at| self.written.get(at)).map(String::len).sum()
    }

    /// The set of their letters.
    pub(super) fn letters_of(&self, parts: &Range<usize>) -> u32 {
        self.places(parts).filter_map(|at| self.letters.get(at)).fold(0, |all, set| all | set)
    }

    /// Neighbors as one word; `None` when one of them is of a kind that is not joined.
    pub(super) fn joined(&self, parts: &Range<usize>) -> Option<String> {
        let joins = |part: &Part| !matches!(part.role, Role::Initial | Role::Number | Role::LegalForm);
        let part = |at: usize| {
            self.part(at).filter(|part| joins(part)).and(self.written.get(at)).map(String::as_str)
        };
        self.places(parts).map(part).collect()
    }

    /// Neighbors as one word, in their own letters where these are Arabic.
    pub(super) fn joined_in_arabic(&self, parts: &Range<usize>) -> Option<String> {
        let words = self.name.parts.get(parts.clone())?;
        let joins =
            |part: &Part| part.script == Script::Arabic && matches!(part.role, Role::Name | Role::Particle);
        words.iter().map(|part| Some(part.letters.as_str()).filter(|_| joins(part))).collect()
    }

    /// The two parts that are a whole name, as one word with the second one first.
    pub(super) fn turned(&self, parts: &Range<usize>) -> Option<String> {
        let whole = self.kind == Kind::Person && parts.len() == 2 && self.name.parts.len() == 2;
        whole.then(|| {
            Some(
                self.joined(&(parts.start + 1..parts.end))?
                    + &self.joined(&(parts.start..parts.start + 1))?,
            )
        })?
    }

    /// A part as the word of a firm in Korean, where it can be one.
    pub fn korean_word(&self, at: usize) -> Option<&KoreanWord> {
        let word = self
            .korean_words
            .get(at)?
            .get_or_init(|| self.part(at).map(KoreanWord::read).unwrap_or_default());
        Some(word).filter(|word| !word.is_empty())
    }

    pub(super) fn chinese_word(&self, at: usize) -> Option<&ChineseWord> {
        let (word, part) = (self.chinese_words.get(at)?, self.part(at)?);
        let word = word.get_or_init(|| ChineseWord::read(part));
        Some(word).filter(|word| !word.is_empty())
    }

    pub(super) fn part(&self, at: usize) -> Option<&Part> {
        self.name.parts.get(at)
    }
}

/// A similarity that counts in full.
fn as_it_is(similarity: Points) -> (Points, Points) {
    (similarity, similarity)
}

/// Similarity of words that only their keys tell to be alike.
const KEY_AGREES: Points = Points(9_000);
