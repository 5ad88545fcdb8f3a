//! Ukrainians and Bulgarians who stand on no list, and when a listed name is a Slavic person's own in another document.
//!
//! People are combined by lot from `slavic_given_names.tsv`, `patronymics.tsv`, the family names of Ukrainian form (-енко, -чук,
//! -юк) in `russian_token_variants.tsv` and the commonest family names of the country. A Bulgarian's second and third name
//! are made of given names by rule, as they are in Bulgaria. Every second person goes by given and family name only.
//!
//! The rule of "the same name": every part of the listed name is a part of the person's, in the spelling of a named system of an
//! East or South Slavic language, or as another language's form of one given name by the table; a patronymic may be on one
//! side only. The table is the material's, not the engine's.

use crate::innocents::Innocent;
use crate::letters;
use crate::material::Folder;
use crate::random::Random;
use knownas::romanize::cyrillic::{Language, romanize_of};
use std::collections::{BTreeMap, BTreeSet};

/// Languages between which one person's documents differ.
const LANGUAGES: [Language; 5] =
    [Language::Russian, Language::Ukrainian, Language::Belarusian, Language::Bulgarian, Language::Macedonian];

/// Columns of the table of given names.
const SEX: usize = 0;
const UKRAINIAN: usize = 2;
const BULGARIAN: usize = 4;
const CYRILLIC_FORMS: std::ops::RangeInclusive<usize> = 1..=6;
const LATIN_FORMS: usize = 9;

/// Given names that are forms of each other: each form, plain, with the numbers of its groups.
#[derive(Debug, Default)]
pub struct GivenNames(BTreeMap<String, BTreeSet<usize>>);

impl GivenNames {
    /// Reads the table; empty without the file.
    pub fn read() -> GivenNames {
        let mut forms: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        for (group, row) in given_names().iter().enumerate() {
            let cells = row.iter().enumerate();
            let cells = cells.filter(|(column, _)| CYRILLIC_FORMS.contains(column) || *column == LATIN_FORMS);
            for form in cells.flat_map(|(_, cell)| cell.split(' ')).filter(|form| !form.is_empty()) {
                for form in spellings(form) {
                    forms.entry(form).or_default().insert(group);
                }
            }
        }
        GivenNames(forms)
    }

    /// Whether two words, of which the first has these spellings, are one name.
    fn one_name(&self, spelled: &BTreeSet<String>, other: &str) -> bool {
        let groups = |form: &str| self.0.get(form).into_iter().flatten().copied();
        let of_other: BTreeSet<usize> = groups(other).collect();
        spelled.contains(other)
            || spelled.iter().any(|form| groups(form).any(|group| of_other.contains(&group)))
    }

    /// Whether a listed name is the person's own by the rule of this file.
    pub fn same_name(&self, native: &str, listed: &str) -> bool {
        let own = letters::parts(native);
        let mut left = letters::parts(listed);
        let mut agreeing = 0;
        for (place, part) in own.iter().enumerate() {
            let spelled = spellings(part);
            match left.iter().position(|part| self.one_name(&spelled, part)) {
                Some(at) => {
                    left.remove(at);
                    agreeing += usize::from(!is_patronymic(part));
                }
                None if is_patronymic(part) || own.len() == 3 && place == 1 && is_father(part) => {}
                None => return false,
            }
        }
        agreeing > 1 && left.iter().all(|part| is_patronymic(part))
    }
}

/// A word as every named system of the languages spells it, plain; itself where it is in Latin letters.
fn spellings(word: &str) -> BTreeSet<String> {
    let written =
        LANGUAGES.iter().flat_map(|language| romanize_of(word, *language)).map(|written| written.text);
    written.chain([word.to_owned()]).map(|written| letters::plain(&written)).collect()
}

/// By its ending, in either script.
fn is_patronymic(part: &str) -> bool {
    const ENDINGS: [&str; 7] = ["vich", "vych", "vic", "vitch", "vna", "вич", "вна"];
    ENDINGS.iter().any(|ending| part.ends_with(ending))
}

/// The second name of a Bulgarian, after the father.
fn is_father(part: &str) -> bool {
    ["ов", "ев", "ова", "ева"].iter().any(|ending| part.ends_with(ending))
}

fn given_names() -> Vec<Vec<String>> {
    Folder::Linguistics.rows("slavic_given_names.tsv").into_iter().skip(1).collect()
}

/// The first form of each given name in one language, by sex.
fn given_of(column: usize, sex: &str) -> Vec<String> {
    let of_sex = given_names().into_iter().filter(|row| row.get(SEX).is_some_and(|of| of == sex));
    let first = |row: Vec<String>| row.get(column)?.split([' ', '|']).next().map(str::to_owned);
    of_sex.filter_map(first).filter(|form| !form.is_empty()).collect()
}

/// Up to `most` Ukrainians; `families` are the commonest family names of Ukraine.
pub fn ukrainians(families: Vec<String>, most: usize) -> Vec<Innocent> {
    let tokens = Folder::Pairs.rows("russian_token_variants.tsv");
    let words: BTreeSet<String> = tokens.into_iter().filter_map(|row| row.into_iter().next()).collect();
    let ukrainian = |word: &String| {
        ["енко", "чук", "юк"].iter().any(|ending| word.ends_with(ending))
            && word.chars().count() > SHORTEST_FAMILY_NAME
            && !word.contains(['ы', 'э', 'ё', 'ъ'])
    };
    let families: Vec<String> = families.into_iter().chain(words.into_iter().filter(ukrainian)).collect();
    let patronymics = Folder::Linguistics.rows("patronymics.tsv");
    let patronymics = [4, 5].map(|column| column_of(&patronymics, column));
    let given = ["m", "f"].map(|sex| given_of(UKRAINIAN, sex));
    let mut random = Random::of("Ukrainian");
    let person = |number: usize| {
        let (sex, whole) = (number / 2 % 2, number.is_multiple_of(2));
        let patronymic = random.pick(patronymics.get(sex)?)?;
        let patronymic = if whole { format!(" {patronymic}") } else { String::new() };
        let native =
            format!("{}{patronymic} {}", random.pick(given.get(sex)?)?, capital(random.pick(&families)?));
        in_latin(native, Language::Ukrainian)
    };
    (0..most).map_while(person).collect()
}

/// Shorter words in these endings are of other languages.
const SHORTEST_FAMILY_NAME: usize = 5;

/// Up to `most` Bulgarians; `families` are the commonest family names of Bulgaria.
pub fn bulgarians(families: &[String], most: usize) -> Vec<Innocent> {
    let given = ["m", "f"].map(|sex| given_of(BULGARIAN, sex));
    let made: Vec<String> = given.first().into_iter().flatten().map(|father| son_of(father)).collect();
    let families: BTreeSet<String> =
        families.iter().filter(|family| family.ends_with('в')).chain(&made).cloned().collect();
    let families: Vec<String> = families.into_iter().collect();
    let mut random = Random::of("Bulgarian");
    let person = |number: usize| {
        let (sex, whole) = (number / 2 % 2, number.is_multiple_of(2));
        let ending = ["", "а"].get(sex)?;
        let father = random.pick(&made)?;
        let father = if whole { format!(" {father}{ending}") } else { String::new() };
        let native = format!("{}{father} {}{ending}", random.pick(given.get(sex)?)?, random.pick(&families)?);
        in_latin(native, Language::Bulgarian)
    };
    (0..most).map_while(person).collect()
}

/// The Bulgarian name after one's father: Иванов, Николаев, Илиев.
fn son_of(father: &str) -> String {
    if let Some(stem) = father.strip_suffix("ър") {
        return format!("{stem}ров");
    }
    if let Some(stem) = father.strip_suffix("вел") {
        return format!("{stem}влов");
    }
    let soft = father.ends_with(['й', 'я', 'и']) || father == "Васил";
    let stem = father.strip_suffix(['й', 'я', 'а', 'о']).unwrap_or(father);
    format!("{stem}{}", if soft { "ев" } else { "ов" })
}

fn column_of(rows: &[Vec<String>], column: usize) -> Vec<String> {
    rows.iter()
        .skip(1)
        .filter_map(|row| row.get(column)?.split([' ', '|']).next().map(str::to_owned))
        .collect()
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().to_string() + letters.as_str())
}

/// As the country spells the name by law: the first system of its language.
fn in_latin(native: String, language: Language) -> Option<Innocent> {
    let written = romanize_of(&native, language).into_iter().next()?;
    Some(Innocent { name: written.text, native: Some(native) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_another_document_is_the_same_one() {
        let names = GivenNames::read();
        if names.0.is_empty() {
            println!("skipped: no table of given names");
            return;
        }
        for (native, listed, expected) in [
            ("Сергій Коваленко", "KOVALENKO, Sergey", true),
            ("Сергій Коваленко", "KOVALENKO, Sergey Ivanovich", true),
            ("Сергій Петрович Коваленко", "KOVALENKO, Sergey", true),
            ("Александър Иванов", "IVANOV, Alexander", true),
            ("Александър Петров Иванов", "IVANOV, Alexander", true),
            ("Иванов Александр Петрович", "IVANOV, Petr", false),
            ("Сергій Коваленко", "KOVALENKO, Semen", false),
            ("Сергій Коваленко", "KOVALENOK, Sergey", false),
            ("Сергій Петрович Коваленко", "PETROVYCH, Sergey", false),
        ] {
            assert_eq!(names.same_name(native, listed), expected, "{native} | {listed}");
        }
    }

    #[test]
    fn fathers_make_bulgarian_names() {
        for (father, son) in
            [("Иван", "Иванов"), ("Николай", "Николаев"), ("Илия", "Илиев"), ("Петър", "Петров")]
        {
            assert_eq!(son_of(father), son);
        }
    }
}
