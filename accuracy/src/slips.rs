//! Slips and neighbors: names as people and clerks alter them, beside names of other people that differ as little.
//!
//! Same: a slip of the hand (a letter dropped, doubled, swapped with the next, hit beside), names in another order, a middle
//! name left out or cut to its initial, a title, a short form, parts joined or split, accents. Different: a family name that
//! another family bears and that differs by one letter (half of them), another given name, another family. Names are those
//! of the US census and of `sigpwned_common-*`, combined by lot; firms bear family names, a kind of business and a legal form.

use crate::material::Folder;
use crate::random::Random;
use crate::trial::{Group, Trial};
use knownas::entity::Kind;
use std::collections::{BTreeMap, BTreeSet};

/// Names altered in each group, and as many other names.
const PAIRS: usize = 1_200;
/// Family names of the census that neighbors are sought among: rarer ones are misspellings themselves.
const KNOWN_FAMILIES: usize = 20_000;
/// Family names that are altered.
const FAMILIES: usize = 6_000;

/// The two groups; none without the files.
pub fn groups() -> Vec<Group> {
    let Some(names) = Names::read() else { return Vec::new() };
    vec![
        group("slips-persons", "Slips and neighbors: persons", Kind::Person, &names, person),
        group("slips-organizations", "Slips and neighbors: organizations", Kind::Organization, &names, firm),
    ]
}

/// Makes one name with an altered writing of it and the name of another party.
type Make = fn(&Names, usize, &mut Random) -> Option<[String; 3]>;

fn group(id: &'static str, title: &'static str, kind: Kind, names: &Names, make: Make) -> Group {
    let mut random = Random::of(id);
    let made: Vec<[String; 3]> = (0..PAIRS).filter_map(|turn| make(names, turn, &mut random)).collect();
    let trial = |query: &String, listed: &String, same| Trial {
        query: query.clone(),
        names: vec![listed.clone()],
        same,
        reachable: true,
    };
    let trials = made
        .iter()
        .flat_map(|[listed, altered, other]| [trial(altered, listed, true), trial(other, listed, false)]);
    let about = format!(
        "{} names altered by slips and habits against the listed ones, and against other names, half of them one letter apart; the \
         engine's own table of known names holds the commoner ones of the same census, and what it makes of slips was \
         chosen by these trials",
        made.len()
    );
    Group { id, title, about, kind, trials: trials.collect() }
}

struct Names {
    given: Vec<String>,
    families: Vec<String>,
    /// Family names one letter apart, by the family names that have any.
    neighbors: BTreeMap<String, Vec<String>>,
}

impl Names {
    fn read() -> Option<Names> {
        let words = |file: &str, most: usize| -> Vec<String> {
            let text = Folder::Names.text(file).unwrap_or_default();
            text.lines().filter_map(|line| line.split_whitespace().next()).take(most).map(capital).collect()
        };
        let known = words("us_census1990_dist.all.last.gz", KNOWN_FAMILIES);
        let mut given = words("us_census1990_dist.male.first", 400);
        given.extend(words("us_census1990_dist.female.first", 400));
        let column = |file: &str, column: usize| -> Vec<String> {
            let cells = Folder::Names.table(file).into_iter().filter_map(|row| row.get(column).cloned());
            cells
                .filter(|name| name.len() > 2 && name.chars().all(|letter| letter.is_ascii_alphabetic()))
                .collect()
        };
        let mut families: Vec<String> = known.iter().take(FAMILIES).cloned().collect();
        families.extend(column("sigpwned_common-surnames-by-country.csv", ROMANIZED_FAMILY));
        given.extend(column("sigpwned_common-forenames-by-country.csv", ROMANIZED_GIVEN));
        let neighbors = neighbors(&families, &known.into_iter().chain(families.clone()).collect());
        families.retain(|family| family.len() > 3);
        (!families.is_empty() && !given.is_empty()).then_some(Names { given, families, neighbors })
    }
}

/// Columns with names in Latin letters.
const ROMANIZED_FAMILY: usize = 5;
const ROMANIZED_GIVEN: usize = 11;

fn capital(word: &str) -> String {
    let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
    first.to_uppercase() + &rest.to_lowercase()
}

/// For every name the known ones that one letter changed, added, dropped or swapped makes of it.
fn neighbors(names: &[String], known: &BTreeSet<String>) -> BTreeMap<String, Vec<String>> {
    let mut all = BTreeMap::new();
    for name in names {
        let letters: Vec<char> = name.to_lowercase().chars().collect();
        let mut near = BTreeSet::new();
        for at in 0..letters.len() {
            let mut try_with = |change: &dyn Fn(&mut Vec<char>)| {
                let mut changed = letters.clone();
                change(&mut changed);
                near.insert(capital(&changed.into_iter().collect::<String>()));
            };
            try_with(&|word| word.drain(at..=at).for_each(drop));
            if at > 0 {
                try_with(&|word| word.swap(at, at - 1));
            }
            for letter in 'a'..='z' {
                try_with(&|word| word.insert(at, letter));
                try_with(&|word| word.splice(at..=at, [letter]).for_each(drop));
            }
        }
        let near: Vec<String> =
            near.into_iter().filter(|near| near != name && known.contains(near)).collect();
        if !near.is_empty() {
            all.insert(name.clone(), near);
        }
    }
    all
}

fn person(names: &Names, turn: usize, random: &mut Random) -> Option<[String; 3]> {
    let (given, middle) = (random.pick(&names.given)?.as_str(), random.pick(&names.given)?.as_str());
    let family = random.pick(&names.families)?.as_str();
    let long = turn.is_multiple_of(2) && middle != given;
    let listed_given = if long { format!("{given} {middle}") } else { given.to_owned() };
    let listed = format!("{}, {listed_given}", family.to_uppercase());
    let altered = match turn % 12 {
        0 if long => format!("{given} {family}"),
        2 if long => format!("{given} {}. {family}", &middle[..1]),
        4 => format!("{family} {listed_given}"),
        6 => format!("{} {listed_given} {family}", random.pick(&["Mr", "Dr.", "Mrs"])?),
        8 if long => format!("{given}{} {family}", middle.to_lowercase()),
        10 => format!("{listed_given} {}", accented(family)),
        1 | 5 | 9 => format!("{} {family}", short_form(given).unwrap_or(&slip(given, random))),
        _ => format!("{listed_given} {}", slip(family, random)),
    };
    let other_given = || random.clone().pick(&names.given).filter(|other| other.as_str() != given).cloned();
    let other = match turn % 4 {
        0 | 1 => format!("{listed_given} {}", random.pick(names.neighbors.get(family)?)?),
        2 => format!("{} {family}", other_given()?),
        _ => format!("{listed_given} {}", random.pick(&names.families).filter(|other| *other != family)?),
    };
    Some([listed, altered, other])
}

fn firm(names: &Names, turn: usize, random: &mut Random) -> Option<[String; 3]> {
    let name = random.pick(&names.families)?.as_str();
    let second = random.pick(&names.families).filter(|second| second.as_str() != name)?;
    let (business, short) = *random.pick(BUSINESSES)?;
    let (form, other_form) = *random.pick(FORMS)?;
    let two = turn.is_multiple_of(3);
    let own = if two { format!("{name} {second}") } else { name.to_owned() };
    let listed = format!("{own} {business} {form}").to_uppercase();
    let altered = match turn % 8 {
        0 => format!("{own} {business}"),
        1 => format!("{own} {short} {other_form}"),
        2 => format!("{business} {own} {form}"),
        3 if two => format!("{name}{} {business} {form}", second.to_lowercase()),
        4 => format!("{} {business} {form}", accented(&own)),
        5 => format!("{own} {business} {other_form}"),
        _ => format!("{} {business} {form}", own.replacen(name, &slip(name, random), 1)),
    };
    let near = || names.neighbors.get(name);
    let other = match turn % 4 {
        0 | 1 => format!("{} {business} {form}", own.replacen(name, random.pick(near()?)?, 1)),
        2 => format!("{} {business} {form}", random.pick(&names.families).filter(|other| *other != name)?),
        _ => format!("{name} {} {form}", random.pick(&names.families).filter(|other| *other != name)?),
    };
    Some([listed, altered, other])
}

/// Kinds of business, with an abbreviation in use.
const BUSINESSES: &[(&str, &str)] = &[
    ("Trading", "Trdg"),
    ("Technology", "Tech"),
    ("International", "Intl"),
    ("Industries", "Ind"),
    ("Engineering", "Eng"),
    ("Shipping", "Shpg"),
    ("Manufacturing", "Mfg"),
    ("Investment", "Inv"),
    ("Electronics", "Electronics"),
];

/// Two writings of one legal form.
const FORMS: &[(&str, &str)] = &[
    ("Limited", "Ltd"),
    ("LLC", "L.L.C."),
    ("Co., Ltd", "Company Limited"),
    ("Corporation", "Corp."),
    ("GmbH", "GmbH"),
];

/// Short forms that no other name shares.
const SHORT_FORMS: &[(&str, &str)] = &[
    ("Andrew", "Andy"),
    ("Catherine", "Cathy"),
    ("Daniel", "Dan"),
    ("David", "Dave"),
    ("Deborah", "Debbie"),
    ("Edward", "Ed"),
    ("James", "Jim"),
    ("Jennifer", "Jenny"),
    ("Joseph", "Joe"),
    ("Kenneth", "Ken"),
    ("Margaret", "Peggy"),
    ("Michael", "Mike"),
    ("Nicholas", "Nick"),
    ("Richard", "Rick"),
    ("Robert", "Bob"),
    ("Susan", "Sue"),
    ("Thomas", "Tom"),
    ("Timothy", "Tim"),
    ("William", "Bill"),
];

fn short_form(given: &str) -> Option<&'static str> {
    SHORT_FORMS.iter().find(|(full, _)| *full == given).map(|(_, short)| *short)
}

/// A slip of the hand inside a word: never at its first letter, which people hardly ever miss.
fn slip(word: &str, random: &mut Random) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = 1 + random.below(letters.len().saturating_sub(2));
    let letter = letters.get(at).copied().unwrap_or_default();
    match random.below(5) {
        0 => letters.drain(at..=at).for_each(drop),
        1 => letters.insert(at, letter),
        2 if at + 1 < letters.len() => letters.swap(at, at + 1),
        3 => letters.splice(at..=at, beside(letter, random)).for_each(drop),
        _ => letters.splice(at..at, beside(letter, random)).for_each(drop),
    }
    letters.into_iter().collect()
}

/// The key to the left or right of a letter.
fn beside(letter: char, random: &mut Random) -> Option<char> {
    let row = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].into_iter().find(|row| row.contains(letter))?;
    let at = row.find(letter)?;
    let beside: Vec<char> = [at.checked_sub(1), Some(at + 1)]
        .into_iter()
        .flatten()
        .filter_map(|at| row.chars().nth(at))
        .collect();
    random.pick(&beside).copied()
}

/// The same name with marks on its vowels, as languages that have them write it.
fn accented(word: &str) -> String {
    let marked = |letter| match letter {
        'a' => 'á',
        'e' => 'é',
        'o' => 'ö',
        'u' => 'ü',
        other => other,
    };
    word.chars().map(marked).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbors_are_known_names_a_letter_apart() {
        let names = ["Martin", "Keller"].map(str::to_owned);
        let known = ["Martin", "Martis", "Marin", "Keller", "Smith", "Matrin"].map(str::to_owned);
        let found = neighbors(&names, &known.into_iter().collect());
        assert_eq!(found.get("Martin").map(Vec::len), Some(3));
        assert_eq!(found.get("Keller"), None);
    }

    #[test]
    fn a_slip_keeps_the_first_letter_and_changes_one_place() {
        let mut random = Random::of("slip");
        for _ in 0..200 {
            let slipped = slip("korwinski", &mut random);
            assert!(slipped.starts_with('k'));
            assert!(strsim::osa_distance(&slipped, "korwinski") <= 1, "{slipped}");
        }
    }
}
