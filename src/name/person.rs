//! The parts of a person's name and their roles: titles, particles, initials, patronymics; Abd and its article in one.

use super::arabic::{self, FATHER_OF, SERVANT};
use super::disguise::{letters_together, read_leet};
use super::{Part, Role, short_name, title};
use crate::normalize::Word;
use crate::patronymic;
use crate::script::Script;

/// The parts, in the order written.
pub(super) fn parts(words: Vec<Word>) -> Vec<Part> {
    let mut words: Vec<Word> = letters_together(words).into_iter().flat_map(title::split).collect();
    words.iter_mut().for_each(read_leet);
    short_name::written_out(&mut words);
    let words = short_name::said_once(short_name::with_initials(words));
    let words = arabic::with_article(words.into_iter().flat_map(arabic::split_servant).collect());
    let mut parts: Vec<Part> = words.into_iter().map(part).collect();
    settle(&mut parts);
    parts
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
pub(super) const PARTICLES: &[&str] = &[
    "al", "el", "ul", "ur", "ud", "bin", "ibn", "ben", "bint", "binti", "ould", "wuld", "uld", "van", "von",
    "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le", "los", "las", "y",
    "e", "and", "of", "the", "und", "et", "for", "и", "аль", "эль", "бин", "ибн", "oglu", "ogly", "oghlu",
    "kyzy", "qizi", "kizi", "uly", "uulu", "угли", "оглы", "кызы", "улы", "ال", "بن", "ابن", "بنت",
];

fn part(mut word: Word) -> Part {
    if arabic::is_father_of(&word.letters) {
        word.letters = FATHER_OF.to_owned();
    }
    let text = word.letters.as_str();
    let single = text.chars().count() == 1;
    let role = match word.script {
        Script::Digit => Role::Number,
        Script::Latin | Script::Cyrillic if single && word.dotted => Role::Initial,
        _ if TITLES.contains(&text) || title::is_title(text) => Role::Title,
        _ if PARTICLES.contains(&text) => Role::Particle,
        _ => Role::Name,
    };
    Part::new(word, role)
}

/// Roles that depend on the whole name: a patronymic needs two other names or a place after the first, and a name
/// that would be nothing but titles, particles or initials is made of names.
fn settle(parts: &mut [Part]) {
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
