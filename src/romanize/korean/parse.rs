//! Name parts -> the ways to read them as a Korean name.
//!
//! The surname stands first or last and is one of the known ones; what is left must be one to three syllables, or two
//! beside a Western name. A comma settles which is which. Readings are sorted by how usual they are all in all.

mod characters;
mod chinese;
mod draft;
mod letters;
mod russian;
mod spelled;

pub use chinese::parse_chinese;
pub use letters::letters_of;
pub use russian::in_russian_letters;

use super::{KoreanName, surname};
use crate::name::{Part, Role};
use crate::order;
use crate::romanize::han;
use crate::script::Script;
use characters::in_characters;
use draft::FROM_RUSSIAN;
use russian::{has_russian_letters, may_be_from_russian, vowels};
use spelled::Spelled;

/// Most readings of a name that are kept.
const MOST_READINGS: usize = 8;
/// A reading that is that much less likely than the best is dropped.
const FAR_BEHIND: u16 = 56;
/// Most parts of a name: a Korean one split into syllables, and two Western ones.
const MOST_PARTS: usize = 6;
/// Syllables of most given names.
const USUAL_GIVEN: usize = 2;

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
    let surname = |(_, part): &(usize, &Part)| surname::may_be(&letters_of(part).0);
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

/// The most usual of several readings, without what is said twice.
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
