//! A name as the engine sees it: parts in the order written, each with its letters and its role.
//!
//! Names of a pack and names of a query go through the same [`Name::parse`]. Roles come from the form of a part
//! and its place, never from a stated origin.

mod company_word;
mod disguise;
mod servant;

pub use company_word::is_like_generic;
pub use servant::{FATHER_OF, SERVANT};

use crate::case::is_capital;
use crate::entity::Kind;
use crate::normalize::{self, Word};
use crate::patronymic;
use crate::script::Script;
use crate::search;
use disguise::{imitates_letters, letters_together, read_leet};

/// A parsed name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The parts, in the order written. Separators and punctuation are gone.
    pub parts: Vec<Part>,
    /// A word held letters of several scripts.
    pub mixed_script: bool,
}

/// One part of a name: what stands between spaces, hyphens and other separators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// As typed: "U'ng". A legal form of several words is one part: "Co Ltd".
    pub typed: String,
    /// Lower case, composed, with diacritics and apostrophes kept: "u'ng", "ŭng", "андреев".
    pub marked: String,
    /// What is compared. Latin: only a-z and 0-9 ("ung"). Cyrillic: lower case, with й ї ў kept and ё written е.
    /// Hangul: composed syllables. Han: the characters. Legal forms and generic words: their common word.
    pub letters: String,
    /// Script of the part as typed.
    pub script: Script,
    /// Written with a hyphen to the part before: in "Woong-soon", "soon" is joined.
    pub joined: bool,
    /// Stands before the comma in "FAMILY, Given".
    pub before_comma: bool,
    /// Part of speech of names.
    pub role: Role,
    /// Look-alike letters, full-width forms or repeated letters were folded to get `letters`.
    pub folded: bool,
}

/// What a part does in a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// A family or given name, or a distinctive word of a company name.
    Name,
    /// A patronymic by form: Sergeyevich, Сергеевна.
    Patronymic,
    /// One letter that may stand for a name: "V."
    Initial,
    /// Particle: al, bin, van, de.
    Particle,
    /// Title: Mr, Dr, General.
    Title,
    /// Legal form of a company: Ltd, OOO, 주식회사.
    LegalForm,
    /// Generic word of a company name: trading, technology.
    Generic,
    /// A number.
    Number,
}

impl Name {
    /// Parses a name of a party of that kind. An empty text gives a name without parts.
    pub fn parse(text: &str, kind: Kind) -> Name {
        Name::of_words(normalize::words(text), kind)
    }

    /// As [`Name::parse`], of the words of a text.
    pub fn of_words(mut words: Vec<Word>, kind: Kind) -> Name {
        let mixed_script = words.iter().any(|word| word.mixed);
        if kind == Kind::Person {
            words = letters_together(words);
            words.iter_mut().for_each(read_leet);
            let words = with_article(words.into_iter().flat_map(split_servant).collect());
            let mut parts: Vec<Part> = words.into_iter().map(person_part).collect();
            settle_person(&mut parts);
            return Name { parts, mixed_script };
        }
        words.iter_mut().filter(|word| imitates_letters(&word.typed)).for_each(read_leet);
        let words: Vec<Word> = words.into_iter().flat_map(company_word::cut).collect();
        Name { parts: company_parts(&words), mixed_script }
    }

    /// Whether it has the form of an Arabic name in Latin letters: the article, the words for son, father and servant, or one of
    /// the names that Arabs bear most.
    pub fn has_arabic_form(&self) -> bool {
        // Turkish writes its vowels: Hüseyin Doğan.
        let turkish = |part: &Part| part.marked.chars().any(|letter| search::has("ığşçüö", letter));
        if self.parts.iter().any(turkish) {
            return false;
        }
        const MARKS: [&str; 10] =
            ["al", "el", "ul", "bin", "ibn", "bint", "ould", "wuld", SERVANT, FATHER_OF];
        self.parts.iter().any(|part| {
            part.script == Script::Latin
                && (MARKS.contains(&part.letters.as_str()) || servant::is_usual(&part.letters))
        })
    }

    /// Some of the parts as they were typed, with one space between.
    pub fn typed(&self, parts: &[usize]) -> String {
        parts
            .iter()
            .filter_map(|at| self.parts.get(*at))
            .map(|part| part.typed.as_str())
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// Whether a part is in the name of somebody that a firm is named after: "Institute im. A. N. Krylov".
    pub fn is_honored(&self, part: usize) -> bool {
        let before = self.parts.get(..part).unwrap_or_default();
        let between =
            before.iter().rev().take_while(|part| part.role == Role::Name || part.role == Role::Particle);
        between.into_iter().any(|part| NAMED_AFTER.contains(&part.letters.as_str()))
    }

    /// The parts with one space between, as results show a normalized name.
    pub fn normalized(&self) -> String {
        self.parts.iter().map(|part| part.letters.as_str()).collect::<Vec<_>>().join(" ")
    }
}

impl Part {
    fn new(word: Word, role: Role) -> Part {
        Part {
            typed: word.typed,
            marked: word.marked,
            letters: word.letters,
            script: word.script,
            joined: word.joined,
            before_comma: word.before_comma,
            role,
            folded: word.folded,
        }
    }

    /// True for the parts that tell one party from another.
    pub fn distinctive(&self) -> bool {
        matches!(self.role, Role::Name | Role::Number)
    }
}

/// Titles as lists and forms write them; a name is never only titles.
const TITLES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "mister",
    "dr",
    "prof",
    "professor",
    "sir",
    "eng",
    "engr",
    "gen",
    "general",
    "col",
    "colonel",
    "capt",
    "captain",
    "maj",
    "major",
    "lt",
    "lieutenant",
    "sgt",
    "brig",
    "brigadier",
    "adm",
    "admiral",
    "sheikh",
    "shaykh",
    "sheik",
    "haji",
    "hajji",
    "hajj",
    "hadji",
    "hadj",
    "alhaj",
    "alhaji",
    "elhadj",
    "mullah",
    "mulla",
    "molla",
    "maulana",
    "mawlana",
    "maulavi",
    "maulawi",
    "mawlavi",
    "mawlawi",
    "maulvi",
    "moulavi",
    "moulvi",
    "molvi",
    "qari",
    "mufti",
    "ustad",
    "ustadz",
    "ustaz",
    "ayatollah",
    "hojjatoleslam",
    "imam",
    "jr",
    "junior",
    "sr",
    "senior",
    "esq",
    "phd",
    "شيخ",
    "الشيخ",
    "دكتور",
    "الدكتور",
    "حاج",
    "الحاج",
    "حاجي",
    "ملا",
    "مولانا",
    "مولوي",
    "господин",
    "г-н",
    "доктор",
    "профессор",
    "генерал",
    "씨",
    "님",
    "선생",
    "박사",
    "先生",
    "女士",
];

/// Titles of descent, learning and courtesy that are names as well: they are titles beside two other names.
const TITLES_AND_NAMES: &[&str] = &[
    "sayyid",
    "sayid",
    "sayyed",
    "sayed",
    "seyyed",
    "seyyid",
    "seyed",
    "seyid",
    "syed",
    "saiyed",
    "saiyid",
    "akhund",
    "akhond",
    "akhoond",
    "sahib",
    "sahab",
    "begum",
    "سيد",
    "السيد",
];

/// Particles join names and are written, joined or left out at will.
const PARTICLES: &[&str] = &[
    "al", "el", "ul", "ur", "ud", "bin", "ibn", "ben", "bint", "binti", "ould", "wuld", "uld", "van", "von",
    "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le", "los", "las", "y",
    "e", "and", "of", "the", "und", "et", "for", "и", "аль", "эль", "бин", "ибн", "oglu", "ogly", "oghlu",
    "kyzy", "qizi", "kizi", "uly", "uulu", "угли", "оглы", "кызы", "улы", "ال", "بن", "ابن", "بنت",
];

/// "Abdurrahman" as Abdul and Rahman, however the first is written.
fn split_servant(mut word: Word) -> Vec<Word> {
    let length =
        Some(&word).filter(|word| word.script == Script::Latin).and_then(|word| servant::read(&word.letters));
    let Some(length) = length else { return vec![word] };
    let name = word.letters.split_off(length);
    let first = Word { letters: SERVANT.to_owned(), ..word.clone() };
    if name.is_empty() {
        return vec![first];
    }
    // Letters and typed letters differ by marks and apostrophes only where their numbers do.
    let at = word.typed.char_indices().nth(length).map_or(word.typed.len(), |(at, _)| at);
    let (typed_first, typed_name) = word.typed.split_at_checked(at).unwrap_or_default();
    let rest = Word {
        typed: typed_name.to_owned(),
        marked: name.clone(),
        letters: name,
        joined: true,
        ..word.clone()
    };
    vec![Word { typed: typed_first.to_owned(), dotted: false, ..first }, rest]
}

/// "Abd al-Rahman" as "Abdul Rahman": the article behind the servant is part of it.
fn with_article(words: Vec<Word>) -> Vec<Word> {
    let mut all: Vec<Word> = Vec::with_capacity(words.len());
    let mut words = words.into_iter().peekable();
    while let Some(word) = words.next() {
        let goes_on = |next: Option<&Word>| {
            next.is_some_and(|next| !next.dotted && next.before_comma == word.before_comma)
        };
        match all.last_mut() {
            Some(servant)
                if servant.letters == SERVANT
                    && servant.before_comma == word.before_comma
                    && servant::is_article(&word.letters)
                    && goes_on(words.peek()) =>
            {
                servant.typed = format!("{} {}", servant.typed, word.typed);
            }
            _ => all.push(word),
        }
    }
    all
}

fn person_part(mut word: Word) -> Part {
    if servant::is_father_of(&word.letters) {
        word.letters = FATHER_OF.to_owned();
    }
    let text = word.letters.as_str();
    let single = text.chars().count() == 1;
    let role = match word.script {
        Script::Digit => Role::Number,
        Script::Latin | Script::Cyrillic if single && word.dotted => Role::Initial,
        _ if TITLES.contains(&text) => Role::Title,
        _ if PARTICLES.contains(&text) => Role::Particle,
        _ => Role::Name,
    };
    Part::new(word, role)
}

/// Roles that depend on the whole name: a patronymic needs two other names or a place after the first, and a name
/// that would be nothing but titles, particles or initials is made of names.
fn settle_person(parts: &mut [Part]) {
    let names = parts.iter().filter(|part| part.role == Role::Name).count();
    if names == 0 {
        for part in
            parts.iter_mut().filter(|part| matches!(part.role, Role::Title | Role::Particle | Role::Initial))
        {
            part.role = Role::Name;
        }
        return;
    }
    settle_syllables(parts);
    settle_titles(parts);
    let names = parts.iter().filter(|part| part.role == Role::Name).count();
    let comma = parts.iter().any(|part| part.before_comma);
    let mut left = names;
    // "Rauf oglu": the father's name before the word for son.
    for at in 1..parts.len() {
        let descent = parts.get(at).is_some_and(|part| patronymic::descent(&key_letters(part)).is_some());
        if descent
            && left > 2
            && let Some(father) =
                parts.get_mut(at - 1).filter(|part| part.role == Role::Name && !part.before_comma)
        {
            father.role = Role::Patronymic;
            left -= 1;
            if let Some(word) = parts.get_mut(at).filter(|word| word.role == Role::Name) {
                word.role = Role::Particle;
                left -= 1;
            }
        }
    }
    for at in (0..parts.len()).rev() {
        let Some(part) = parts.get_mut(at).filter(|part| part.role == Role::Name && left > 1) else {
            continue;
        };
        let Some(patronymic) = patronymic::father(&part.letters, part.script) else { continue };
        let placed = at > 0 && !part.before_comma && (!patronymic.ambiguous || names > 2 || comma);
        if placed && left > 1 {
            part.role = Role::Patronymic;
            left -= 1;
        }
    }
    // "Georgi Petrov Ivanov", "IVANOV, Georgi Petrov": a father's name in the form of a family name, in the middle or at the end.
    let last = parts.len().saturating_sub(1);
    let place = if comma { last } else { 1 };
    let follows_given = !comma || parts.get(last.wrapping_sub(1)).is_some_and(|part| !part.before_comma);
    if left == parts.len()
        && left == NAMES_WITH_FATHER
        && follows_given
        && let Some(father) = parts.get_mut(place)
        && !father.before_comma
        && patronymic::possessive(&father.letters, father.script).is_some()
    {
        father.role = Role::Patronymic;
    }
    // A particle belongs to a name behind it: at the end of a name it is one, "Arjun Das".
    if let Some(last) = parts.last_mut().filter(|part| !comma && part.role == Role::Particle)
        && patronymic::descent(&key_letters(last)).is_none()
    {
        last.role = Role::Name;
    }
    // A family name before the comma may look like a particle or a title: "LE, Van Tam".
    let family_missing = comma && !parts.iter().any(|part| part.before_comma && part.role == Role::Name);
    if family_missing {
        parts.iter_mut().filter(|part| part.before_comma).for_each(|part| part.role = Role::Name);
    }
}

/// Sayyid and Akhund beside two other names. A family name before the comma stays one.
fn settle_titles(parts: &mut [Part]) {
    let may_be_title = |part: &Part| TITLES_AND_NAMES.contains(&part.letters.as_str());
    let half = |part: &Part| [SERVANT, FATHER_OF].contains(&part.letters.as_str());
    let names = |before_comma: bool| {
        let own = |part: &&Part| part.role == Role::Name && !may_be_title(part) && !half(part);
        parts.iter().filter(own).filter(|part| part.before_comma == before_comma).count()
    };
    let (family, given) = (names(true), names(false));
    if family + given < 2 {
        return;
    }
    for part in parts.iter_mut().filter(|part| part.role == Role::Name) {
        if may_be_title(part) && (!part.before_comma || family > 0) {
            part.role = Role::Title;
        }
    }
}

/// Given name, father's name, family name, as Bulgarians write them.
const NAMES_WITH_FATHER: usize = 3;

/// Syllables of Asian names that look like titles and particles: "Wang-gen", "Kim Min-da", "Le Minh Son".
fn settle_syllables(parts: &mut [Part]) {
    if let [first, rest @ ..] = parts
        && VIETNAMESE_FAMILIES.contains(&first.letters.as_str())
        && rest.len() > 1
        && !first.before_comma
        && rest.iter().all(|part| is_vietnamese_syllable(&part.letters))
    {
        first.role = Role::Name;
    }
    let count = parts.len();
    for (at, part) in parts.iter_mut().enumerate().filter(|(_, part)| part.joined) {
        if part.role == Role::Title || part.role == Role::Particle && at + 1 == count {
            part.role = Role::Name;
        }
    }
}

/// Family names of Vietnam that are particles elsewhere.
const VIETNAMESE_FAMILIES: [&str; 3] = ["do", "la", "le"];

/// An initial, one to three vowels and a final, as every Vietnamese word is written (quoc ngu), without tone marks.
fn is_vietnamese_syllable(letters: &str) -> bool {
    const INITIALS: [&str; 27] = [
        "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "g", "h", "k", "l",
        "m", "n", "p", "q", "r", "s", "t", "v", "x",
    ];
    let rest = INITIALS.iter().find_map(|initial| letters.strip_prefix(initial)).unwrap_or(letters);
    let end = rest.trim_start_matches(['a', 'e', 'i', 'o', 'u', 'y']);
    let vowels = rest.len() - end.len();
    (1..=3).contains(&vowels) && matches!(end, "" | "c" | "ch" | "m" | "n" | "ng" | "nh" | "p" | "t")
}

/// Whether two words are syllables of Vietnamese, of which one ends as only Vietnamese ones do: each letter tells a name, Thanh and
/// Thang.
pub fn are_vietnamese(a: &str, b: &str) -> bool {
    (a.ends_with("nh") || b.ends_with("nh")) && is_vietnamese_syllable(a) && is_vietnamese_syllable(b)
}

/// Letters of a particle in Latin: words of descent are written in either script.
fn key_letters(part: &Part) -> String {
    match part.script {
        Script::Cyrillic => crate::romanize::cyrillic::latin(&part.letters),
        _ => part.letters.clone(),
    }
}

/// Most words a legal form is written with: "Federal State Budgetary Educational Institution of Higher Education", "S. A. de C. V.".
const LONGEST_FORM: usize = 8;

fn company_parts(words: &[Word]) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        match legal_form(words, at) {
            Some((length, class)) => {
                let typed = words
                    .iter()
                    .skip(at)
                    .take(length)
                    .map(|word| word.typed.as_str())
                    .collect::<Vec<_>>()
                    .join(" ");
                parts.push(Part {
                    typed,
                    letters: class.to_owned(),
                    ..Part::new(word.clone(), Role::LegalForm)
                });
                at += length;
            }
            None => {
                let letters = letters_from(words, at);
                let length = form_in_letters(words, at, letters).unwrap_or(letters.max(1));
                let compound = || compound(words, at).filter(|_| letters < 2);
                let (whole, length) = match acronym(words, at, length) {
                    Some(acronym) => (acronym, length),
                    None => compound().map_or_else(|| (word.clone(), length), |compound| (compound, 2)),
                };
                parts.push(company_part(whole));
                at += length;
            }
        }
    }
    if !parts.iter().any(Part::distinctive) {
        // "General Trading Company": the generic words are all the name there is; "El Al": the particles.
        let generic = parts.iter().any(|part| part.role == Role::Generic);
        let names = |part: &&mut Part| match part.role {
            Role::LegalForm => false,
            Role::Particle => !generic,
            _ => true,
        };
        parts.iter_mut().filter(names).for_each(|part| part.role = Role::Name);
    }
    parts
}

/// Where the letters of a legal form begin behind those of an acronym, counted from there: "S.I.S. d.o.o.", "A. B. C. L. L. C.".
fn form_in_letters(words: &[Word], at: usize, letters: usize) -> Option<usize> {
    let capital = |place: usize| words.get(at + place).is_some_and(|word| word.typed.chars().any(is_capital));
    (1..letters).find(|length| {
        let parts_clearly = capital(length - 1) != capital(*length) || *length > 1 && letters - length > 2;
        parts_clearly && legal_form(words, at + length).is_some_and(|(form, _)| length + form >= letters)
    })
}

/// Words from there on that are letters which stand apart. An "and" between two of them is none: "E and C" is "E&C".
fn letters_from(words: &[Word], at: usize) -> usize {
    // Syllables and characters stand for words.
    let is_letter = |word: &Word| {
        word.letters.chars().count() == 1 && !matches!(word.script, Script::Hangul | Script::Han)
    };
    let belongs = |at: &usize| {
        words.get(*at).is_some_and(is_letter)
            || words.get(*at).is_some_and(|word| word.letters == AND)
                && words.get(at.wrapping_sub(1)).is_some_and(is_letter)
                && words.get(at + 1).is_some_and(is_letter)
    };
    if words.get(at).is_some_and(is_letter) { (at..words.len()).take_while(belongs).count() } else { 0 }
}

const AND: &str = "and";

/// A generic word that is written in two: "Hong Kong", "Ship Building".
fn compound(words: &[Word], at: usize) -> Option<Word> {
    let (first, second) = (words.get(at)?, words.get(at + 1)?);
    if first.script != Script::Latin || second.script != Script::Latin {
        return None;
    }
    let letters = format!("{}{}", first.letters, second.letters);
    company_word::generic_compound(&letters).then(|| Word {
        typed: format!("{} {}", first.typed, second.typed),
        marked: letters.clone(),
        letters,
        ..first.clone()
    })
}

/// Letters that stand apart are an acronym: "N. I. I. T. M." is NIITM.
fn acronym(words: &[Word], at: usize, length: usize) -> Option<Word> {
    let all = words.get(at..at + length).filter(|letters| letters.len() > 1)?;
    let letters = || all.iter().filter(|word| word.letters != AND);
    let joined = |text: fn(&Word) -> &str| letters().map(text).collect::<String>();
    Some(Word {
        typed: all.iter().map(|word| word.typed.as_str()).collect::<Vec<_>>().join(" "),
        marked: joined(|word| &word.marked),
        letters: joined(|word| &word.letters),
        ..all.first()?.clone()
    })
}

/// "No.", 제 and 호 stand beside the number of a plant or are left out; "imeni" before the one it is named after.
const COMPANY_PARTICLES: &[&str] = &[
    "after",
    "by",
    "im",
    "imeni",
    "in",
    "named",
    "no",
    "nr",
    "num",
    "numero",
    "on",
    "to",
    "va",
    "ve",
    "with",
    "имени",
    "제",
    "호",
];

/// Of [`COMPANY_PARTICLES`], those before the name of somebody.
const NAMED_AFTER: [&str; 4] = ["after", "im", "imeni", "имени"];

fn company_part(mut word: Word) -> Part {
    if let Some(number) = ordinal(&word.letters).or_else(|| roman(&word.letters).map(str::to_owned)) {
        (word.letters, word.script) = (number, Script::Digit);
    }
    let generic = company_word::generic(&word.letters);
    let role = match word.script {
        Script::Digit => Role::Number,
        _ if generic.is_some() => Role::Generic,
        _ if PARTICLES.contains(&word.letters.as_str()) => Role::Particle,
        _ if COMPANY_PARTICLES.contains(&word.letters.as_str()) => Role::Particle,
        _ => Role::Name,
    };
    let letters = generic.map_or_else(|| word.letters.clone(), str::to_owned);
    Part { letters, ..Part::new(word, role) }
}

/// "46TH" is 46.
fn ordinal(word: &str) -> Option<String> {
    let number = ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end))?;
    (!number.is_empty() && number.chars().all(|letter| letter.is_ascii_digit())).then(|| number.to_owned())
}

/// "III" is 3. Numerals that are words elsewhere are left: I, V, X, VI, XI.
fn roman(word: &str) -> Option<&'static str> {
    const NUMERALS: [(&str, &str); 8] = [
        ("ii", "2"),
        ("iii", "3"),
        ("iv", "4"),
        ("vii", "7"),
        ("viii", "8"),
        ("ix", "9"),
        ("xii", "12"),
        ("xiii", "13"),
    ];
    NUMERALS.iter().find(|(numeral, _)| *numeral == word).map(|(_, number)| *number)
}

/// Legal forms of few letters that stand behind a name: in front they are an acronym.
const LAST_FORMS: [&str; 13] =
    ["ac", "ag", "bv", "ek", "kg", "lc", "nv", "ohg", "rt", "sc", "se", "sl", "sue"];

/// The longest legal form that begins at a word, however it is dotted or spaced: "d.o.o.", "L L C", "Co., Ltd".
fn legal_form(words: &[Word], at: usize) -> Option<(usize, &'static str)> {
    let mut joined = String::new();
    let mut found = None;
    for (length, word) in words.iter().skip(at).take(LONGEST_FORM).enumerate() {
        joined.push_str(&word.letters);
        if !company_word::may_begin_form(&joined) {
            break;
        }
        let edge = at == 0 || at + length + 1 == words.len() || joined.len() > 2;
        // A form of several words must not swallow a word that only together with its neighbor spells one.
        let whole = length == 0
            || word.letters.chars().count() == 1
            || company_word::form(&word.letters).is_some()
            || joined.len() > 8;
        let placed = || at > 0 || !LAST_FORMS.contains(&joined.as_str());
        if let Some(class) = company_word::form(&joined).filter(|_| edge && whole && placed()) {
            found = Some((length + 1, class));
        }
    }
    found.filter(|(length, _)| *length < words.len() || words.len() > 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roles(text: &str, kind: Kind) -> String {
        let name = Name::parse(text, kind);
        name.parts
            .iter()
            .map(|part| format!("{}:{:?}", part.letters, part.role))
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn tables_are_sorted() {
        use crate::tables::company_word::{FORMS, GENERIC};
        for table in [&FORMS, &GENERIC] {
            assert!(table.windows(2).all(|pair| pair[0].0 < pair[1].0));
        }
        assert!(crate::tables::common_name::NAMES.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(crate::tables::lookalike::LOOKALIKE.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn misspelled_generic_words_are_like_one() {
        use crate::hit::Points;
        use crate::spelling::Spelled;
        for (word, expected) in [
            ("shiping", true),
            ("kholding", true),
            ("tehnology", true),
            ("orlomir", false),
            ("petrov", false),
        ] {
            assert_eq!(is_like_generic(&Spelled::new(word), Points(8_500)), expected, "{word}");
        }
    }

    #[test]
    fn persons_have_names_initials_titles_and_patronymics() {
        for (text, expected) in [
            ("ANDREYEV, Vitaliy Sergeyevich", "andreyev:Name vitaliy:Name sergeyevich:Patronymic"),
            ("Georgi Petrov Ivanov", "georgi:Name petrov:Patronymic ivanov:Name"),
            ("IVANOV, Georgi Petrov", "ivanov:Name georgi:Name petrov:Patronymic"),
            ("PETROV IVANOV, Georgi", "petrov:Name ivanov:Name georgi:Name"),
            ("Elchin Rauf oqlu Mammadzade", "elchin:Name rauf:Patronymic oqlu:Particle mammadzade:Name"),
            ("V. S. Andreyev", "v:Initial s:Initial andreyev:Name"),
            ("O, In Chun", "o:Name in:Name chun:Name"),
            ("Dr. Abd al-Rahman", "dr:Title abdul:Name rahman:Name"),
            ("Abu Bakr al-Karim", "abu:Name bakr:Name al:Particle karim:Name"),
            ("Sayyid Ali Hosseini", "sayyid:Title ali:Name hosseini:Name"),
            ("SYED, Asadullah", "syed:Name asadullah:Name"),
            ("LE, Van Tam", "le:Name van:Particle tam:Name"),
            ("Arjun Das", "arjun:Name das:Name"),
            ("SILVA, Maria da", "silva:Name maria:Name da:Particle"),
            ("Heydar Alirza oglu", "heydar:Name alirza:Name oglu:Particle"),
            ("General", "general:Name"),
            ("$ergey K1m", "sergey:Name kim:Name"),
            ("Vita1iy K1m", "vitaliy:Name kim:Name"),
            ("V.i.k.t.o.r Belyakov", "viktor:Name belyakov:Name"),
            ("B e l y a k o v V. S.", "belyakov:Name v:Initial s:Initial"),
            ("김웅순", "김웅순:Name"),
        ] {
            assert_eq!(roles(text, Kind::Person), expected, "{text}");
        }
    }

    #[test]
    fn companies_have_legal_forms_and_generic_words() {
        for (text, expected) in [
            ("Sinjin Trading Corp.", "sinjin:Name trading:Generic co:LegalForm"),
            ("SIS d.o.o.", "sis:Name llc:LegalForm"),
            ("SIS DOO", "sis:Name llc:LegalForm"),
            (
                "Shenyang Kumphungri Network Tech Co., Ltd",
                "shenyang:Generic kumphungri:Name network:Generic technology:Generic ltd:LegalForm",
            ),
            ("ООО «Ромашка»", "llc:LegalForm ромашка:Name"),
            ("Obshchestvo s ogranichennoy otvetstvennostyu Fortuna", "llc:LegalForm fortuna:Name"),
            ("신진무역회사", "신진:Name trading:Generic co:LegalForm"),
            ("General Trading Company", "general:Name trading:Name co:LegalForm"),
            ("Department 53", "department:Generic 53:Number"),
        ] {
            assert_eq!(roles(text, Kind::Organization), expected, "{text}");
        }
    }
}
