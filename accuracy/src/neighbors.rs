//! Family names a letter apart: the same given name with another spelling of one family name, with the family name of another
//! family that differs by one letter, and with one that differs altogether.
//!
//! Family names are those of `clean_russian_synthetic.tsv`: asked for as the file spells them, in mixed systems, and listed in
//! the system of passports (ICAO Doc 9303). Neighbors are told by the Cyrillic letters; the two genders of one family name are none.

use crate::material::Folder;
use crate::random::Random;
use crate::trial::{Group, Trial};
use knownas::entity::Kind;
use knownas::romanize::cyrillic::{self, Language};
use std::collections::BTreeMap;

/// Given names that go with either spelling: the same on both sides.
const MEN: &[&str] = &["Aleksandr", "Dmitriy", "Igor", "Ivan", "Nikolay", "Oleg", "Roman", "Sergey"];
const WOMEN: &[&str] = &["Anna", "Elena", "Irina", "Marina", "Olga", "Tamara"];

/// The group; `None` without the file.
pub fn group(most: usize) -> Option<Group> {
    let names = family_names();
    let words: Vec<&String> = names.keys().collect();
    let mut random = Random::of("neighbors");
    let mut trials = Vec::new();
    let mut queries = 0;
    let asked: Vec<usize> = random.sample(&(0..words.len()).collect::<Vec<_>>(), words.len());
    for word in asked.into_iter().filter_map(|at| words.get(at).copied()) {
        let Some(query) = names.get(word).and_then(|spellings| random.pick(spellings)) else { continue };
        let near: Vec<&&String> = words.iter().filter(|other| are_neighbors(word, other)).collect();
        let Some(near) = random.pick(&near).copied() else { continue };
        let far: Vec<&&String> =
            words.iter().filter(|other| gender(other) == gender(word) && **other != word).collect();
        let Some(far) = random.pick(&far).copied() else { continue };
        let given = random.pick(if gender(word) { WOMEN } else { MEN }).copied()?;
        let mut trial = |family: &str, same| {
            let names = vec![listed(family, given)];
            trials.push(Trial { query: format!("{given} {query}"), names, same, reachable: true });
        };
        trial(word, true);
        trial(near, false);
        trial(far, false);
        queries += 1;
        if queries == most {
            break;
        }
    }
    let about = format!(
        "{queries} Russian family names in mixed spellings against the passport's, against a family name one letter apart, and against \
         any other, each with the same given name"
    );
    (queries > 0).then_some(Group {
        id: "neighbors",
        title: "Family names a letter apart",
        about,
        kind: Kind::Person,
        trials,
    })
}

/// Family names in Cyrillic, each with its spellings in the file.
fn family_names() -> BTreeMap<String, Vec<String>> {
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in Folder::Names.rows("clean_russian_synthetic.tsv") {
        let first =
            |column: usize| row.get(column).and_then(|name| name.split(' ').next()).map(str::to_lowercase);
        let (Some(cyrillic), Some(latin)) = (first(0), first(1)) else { continue };
        if cyrillic.chars().count() > 4 {
            all.entry(cyrillic).or_default().push(latin);
        }
    }
    all
}

/// As a list has it.
fn listed(family: &str, given: &str) -> String {
    let systems = cyrillic::romanize_of(family, Language::Russian);
    let passport = systems.iter().find(|written| written.system == "ICAO Doc 9303");
    format!("{}, {given}", passport.map_or(family, |written| written.text.as_str()).to_uppercase())
}

/// True for a woman's form.
fn gender(word: &str) -> bool {
    word.ends_with(['а', 'я'])
}

fn are_neighbors(a: &str, b: &str) -> bool {
    gender(a) == gender(b)
        && a.chars().count().abs_diff(b.chars().count()) < 2
        && strsim::osa_distance(a, b) == 1
        && a.replace('ё', "е") != b.replace('ё', "е")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbors_differ_by_one_letter_that_is_no_ending_of_gender() {
        for (a, b, expected) in [
            ("петров", "пестров", true),
            ("козлов", "козлова", false),
            ("королев", "королёв", false),
            ("иванов", "иванков", true),
            ("иванов", "сидоров", false),
        ] {
            assert_eq!(are_neighbors(a, b), expected, "{a} {b}");
        }
    }
}
