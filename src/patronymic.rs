//! Patronymics by form, and the gender forms of a family name.
//!
//! A patronymic is the father's name with an ending: Sergey-evich, Serhii-ovych, Siarhe-evich, Sergue-ievitch. The
//! ending is recognized in every romanization and in Cyrillic; what stands before it is compared as the father's
//! name. The same endings make family names (Petrovich, Rabinovich; in Serbian and Polish nearly always): such a form
//! is `ambiguous`, and its place in the name decides.
//!
//! Source: the forms of East Slavic patronymics as the school grammars give them (Russian -ович/-евич/-ич,
//! -овна/-евна/-ична/-инична; Ukrainian -ович/-йович, -івна/-ївна; Belarusian -авіч/-евіч, -аўна/-еўна), and the Turkic words
//! for son and daughter that follow or are joined to the father's name; Romanian -ovici in documents of Moldova.

use crate::given_name;
use crate::hit::Points;
use crate::romanize::cyrillic;
use crate::script::Script;
use crate::spelling;

/// Grammatical gender of a name form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Gender {
    /// -ovich, -ov, -sky.
    Male,
    /// -ovna, -ova, -skaya.
    Female,
}

/// A patronymic taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patronymic {
    /// The father's name in Latin letters, near its nominative: "sergey". To be compared, not shown.
    pub father: String,
    /// Whose patronymic it is.
    pub gender: Gender,
    /// The form is a usual family name as well: Petrovich, Rabinovich, Markovic.
    pub ambiguous: bool,
}

/// Takes a patronymic apart; `None` when the word has no form of one. `letters` come folded from [`crate::normalize`].
pub fn father(letters: &str, script: Script) -> Option<Patronymic> {
    match script {
        Script::Latin => latin_father(letters),
        Script::Cyrillic => latin_father(&cyrillic::latin(letters)),
        _ => None,
    }
}

/// Whether two patronymics name the same father: 0 to 1. The gender is not looked at.
pub fn similarity(a: &Patronymic, b: &Patronymic) -> Points {
    // Yevgenich and Yevgenyevich, Yakovich and Yakovlevich: short forms lose the end of the father's name.
    let stem = |father: &str| father.trim_end_matches(['y', 'i', 'j', 'a', 'e', 'o', 'v', 'l']).to_owned();
    let (stem_a, stem_b) = (stem(&a.father), stem(&b.father));
    let spelled = spelling::compare(&a.father, &b.father).similarity;
    let spelled = match stem_a.len().min(stem_b.len()) {
        3.. => spelled.max(Points(spelling::compare(&stem_a, &stem_b).similarity.0 - SHORT_FORM)),
        _ => spelled,
    };
    let related = given_name::relation(&a.father, &b.father).map_or(Points::ZERO, |(points, _)| points);
    spelled.max(related)
}

/// What a short form of a patronymic takes away.
const SHORT_FORM: i32 = 500;

/// The Turkic words for son and daughter as a word of their own, after the father's name: "oglu", "qizi".
pub fn descent(letters: &str) -> Option<Gender> {
    if SONS.contains(&letters) {
        Some(Gender::Male)
    } else if DAUGHTERS.contains(&letters) {
        Some(Gender::Female)
    } else {
        None
    }
}

const SONS: &[&str] = &[
    "oglu", "ogly", "ogli", "oghlu", "oghly", "oqlu", "oglou", "ohlu", "uly", "uli", "ulu", "uulu", "ugli",
    "ogil", "ugly",
];
const DAUGHTERS: &[&str] =
    &["kyzy", "qizi", "qyzy", "kizi", "gizi", "gyzy", "kyzi", "qyzi", "gyzi", "kisi", "kizy", "xizi", "kzy"];
/// Those of them that are also written as one word with the father's name.
const JOINED_SONS: &[&str] = &["ogly", "oglu", "uulu", "uly", "ugli"];
const JOINED_DAUGHTERS: &[&str] = &["kyzy", "qyzy", "qizi", "kizi"];

fn latin_father(word: &str) -> Option<Patronymic> {
    if !word.is_ascii() {
        return None;
    }
    irregular(word)
        .or_else(|| son(word))
        .or_else(|| daughter(word))
        .or_else(|| turkic(word))
        .or_else(|| spoken(word))
}

/// Patronymics of fathers in -a and -ya: Ilya, Ilyich, Ilyinichna. Only the listed ones: -ich alone ends many words.
fn irregular(word: &str) -> Option<Patronymic> {
    const FATHERS: &[(&str, &[&str])] = &[
        ("ilya", &["ily", "il", "ili", "ilj"]),
        ("nikita", &["nikit", "mykyt", "mikit"]),
        ("luka", &["luk", "louk"]),
        ("kuzma", &["kuzm", "kouzm", "kusm", "kuzjm"]),
        ("foma", &["fom", "thom"]),
        ("savva", &["savv", "sav", "saww"]),
        ("yerema", &["yerem", "erem", "jerem"]),
    ];
    let (stem, gender) = strip(word, &["ich", "itch", "itsch", "ic", "icz", "ych", "ytsch"], Gender::Male)
        .or_else(|| {
            strip(
                word,
                &["inichna", "initchna", "initschna", "inicna", "ichna", "itchna", "ivna"],
                Gender::Female,
            )
        })?;
    FATHERS.iter().find(|(_, stems)| stems.contains(&stem)).map(|(father, _)| Patronymic {
        father: (*father).to_owned(),
        gender,
        ambiguous: gender == Gender::Male
            && matches!(*father, "luka" | "savva" | "ilya")
            && word.ends_with('c'),
    })
}

fn strip<'w>(word: &'w str, endings: &[&str], gender: Gender) -> Option<(&'w str, Gender)> {
    endings.iter().find_map(|ending| word.strip_suffix(ending)).map(|stem| (stem, gender))
}

/// -ovich, -evich, -avich in the spelling of any system.
fn son(word: &str) -> Option<Patronymic> {
    const HUSHING: &[&str] = &["tsch", "tch", "ch", "ci", "cz", "tj", "tz", "ts", "c", "cs", "tsh"];
    let (before, hushing) = HUSHING.iter().find_map(|end| Some((word.strip_suffix(end)?, *end)))?;
    let before = before.strip_suffix('i').or_else(|| before.strip_suffix('y'))?;
    let before = before.strip_suffix('v').or_else(|| before.strip_suffix('w'))?;
    let stem = father_stem(before, &["o", "e", "a"])?;
    let surname_language = matches!(hushing, "c" | "ci" | "cz" | "cs" | "ts" | "tz");
    let ambiguous =
        surname_language || USUAL_FAMILY_NAMES.contains(&stem.as_str()) || !given_name::is_known(&stem);
    Some(Patronymic { father: stem, gender: Gender::Male, ambiguous })
}

/// Fathers whose patronymics are frequent family names as well.
const USUAL_FAMILY_NAMES: &[&str] = &[
    "petr", "abram", "mark", "david", "davyd", "yakub", "jakub", "adam", "iosif", "moisey", "moise",
    "martin", "mart", "pavl", "pavel", "ivan", "step", "luk", "yur", "simon", "savel", "isak", "isaak",
    "aron", "nikol", "fil", "stanisl",
];

/// -ovna, -evna, Ukrainian -ivna, Belarusian -auna, -euna.
fn daughter(word: &str) -> Option<Patronymic> {
    let before = word.strip_suffix("na")?;
    if let Some(before) = before.strip_suffix('v').or_else(|| before.strip_suffix('w')) {
        let stem = father_stem(before, &["o", "e", "i", "yi", "ji", "a"])?;
        let ambiguous = before.ends_with('a') && !given_name::is_known(&stem);
        return Some(Patronymic { father: stem, gender: Gender::Female, ambiguous });
    }
    // Shauna and Launa have the Belarusian form too: the father must be known.
    let stem = father_stem(before.strip_suffix('u')?, &["a", "e", "o"])?;
    given_name::is_known(&stem).then_some(Patronymic {
        father: stem,
        gender: Gender::Female,
        ambiguous: false,
    })
}

/// The father's name from what stands before the v of the ending, with its linking vowel.
fn father_stem(before: &str, links: &[&str]) -> Option<String> {
    let link = links.iter().find(|link| before.ends_with(**link))?;
    let stem = before.strip_suffix(link)?;
    if stem == "l" || stem == "lv" {
        return (stem == "lv").then(|| "lev".to_owned());
    }
    if stem.len() < 3 {
        return None;
    }
    Some(if let Some(root) = stem.strip_suffix("vl").filter(|root| root.ends_with('o')) {
        // Yakovlevich, of Yakov; Jakobljevich, of Jakob.
        format!("{root}v")
    } else if let Some(root) = stem.strip_suffix("bl").filter(|root| root.ends_with('o')) {
        format!("{root}b")
    } else if let Some(root) = stem.strip_suffix("aul") {
        // Yakaulevich, the same in Belarusian.
        format!("{root}ov")
    } else if matches!(stem, "pavl" | "pawl") {
        "pavel".to_owned()
    } else if stem.ends_with(['a', 'e', 'o']) {
        // Sergeevich, Nikolaevich: the y of Sergey is in the linking vowel.
        format!("{stem}y")
    } else {
        stem.to_owned()
    })
}

/// The short form of speech: Evgenich, Sergeich, Ivanych. Only of known fathers, since -ich alone ends many words.
fn spoken(word: &str) -> Option<Patronymic> {
    let (stem, gender) = strip(word, &["itsch", "ytsch", "itch", "ytch", "ich", "ych", "icz"], Gender::Male)?;
    if stem.len() < 4 {
        return None;
    }
    let nominative = if stem.ends_with(['a', 'e']) { format!("{stem}y") } else { stem.to_owned() };
    let fathers = [nominative, format!("{stem}iy")];
    let father = fathers.into_iter().find(|father| given_name::is_east_slavic(father))?;
    Some(Patronymic { father, gender, ambiguous: true })
}

/// The father in a patronymic that has the form of a family name, as Bulgarians have it (Petrov, Petrova) and as it was usual in
/// Russia: Olga Aleksandrova for Aleksandrovna. Only of known fathers.
pub fn possessive(letters: &str, script: Script) -> Option<Patronymic> {
    let latin = if script == Script::Cyrillic { cyrillic::latin(letters) } else { letters.to_owned() };
    let (form, gender) = match latin.strip_suffix('a') {
        Some(form) => (form, Gender::Female),
        None => (latin.as_str(), Gender::Male),
    };
    let stem = father_stem(form.strip_suffix(['v', 'w'])?, &["o", "e"])?;
    given_name::is_known(&stem).then_some(Patronymic { father: stem, gender, ambiguous: true })
}

/// Nursultanuly, Aliyevaqizi; -oglu is a Turkish family name as well.
fn turkic(word: &str) -> Option<Patronymic> {
    let (stem, gender) =
        strip(word, JOINED_SONS, Gender::Male).or_else(|| strip(word, JOINED_DAUGHTERS, Gender::Female))?;
    (stem.len() >= 4).then(|| Patronymic {
        father: stem.to_owned(),
        gender,
        ambiguous: word.ends_with("oglu"),
    })
}

/// The stem and the gender of a family name that has a form for each: ("ivanov", Male), ("ivanov", Female),
/// ("volkonsk", Female). `letters` are folded Latin.
pub fn surname_gender(letters: &str) -> Option<(&str, Gender)> {
    const FEMALE: &[(&str, usize)] = &[
        ("ova", 1),
        ("eva", 1),
        ("owa", 1),
        ("ewa", 1),
        ("ina", 1),
        ("yna", 1),
        ("skaya", 3),
        ("skaia", 3),
        ("skaja", 3),
        ("skaa", 2),
        ("ckaya", 3),
        ("ckaja", 3),
        ("ska", 1),
        ("cka", 1),
        ("aya", 3),
        ("aia", 3),
        ("aja", 3),
    ];
    const MALE: &[(&str, usize)] = &[
        ("ov", 0),
        ("ev", 0),
        ("ow", 0),
        ("ew", 0),
        ("off", 0),
        ("eff", 0),
        ("in", 0),
        ("yn", 0),
        ("skiy", 2),
        ("skii", 2),
        ("skij", 2),
        ("skyi", 2),
        ("skyy", 2),
        ("skyj", 2),
        ("sky", 1),
        ("ski", 1),
        ("ckij", 2),
        ("cky", 1),
        ("cki", 1),
        ("oy", 2),
        ("oi", 2),
        ("oj", 2),
        ("yy", 2),
        ("yi", 2),
        ("yj", 2),
        ("iy", 2),
        ("ii", 2),
        ("ij", 2),
    ];
    let take = |forms: &[(&str, usize)], gender| {
        let (ending, cut) = forms
            .iter()
            .find(|(ending, _)| letters.len() >= ending.len() + 2 && letters.ends_with(ending))?;
        let _ = ending;
        letters.get(..letters.len() - cut).map(|stem| (stem, gender))
    };
    take(FEMALE, Gender::Female).or_else(|| take(MALE, Gender::Male))
}

/// The similarity of two words that are the male and the female form of one family name; `None` when they are not, and
/// for given names (Valentin, Valentina).
pub fn gender_forms(a: &str, b: &str) -> Option<Points> {
    // Every female form ends in a, and no male one.
    if a.ends_with('a') == b.ends_with('a') {
        return None;
    }
    let ((stem_a, gender_a), (stem_b, gender_b)) = (surname_gender(a)?, surname_gender(b)?);
    if gender_a == gender_b || given_name::is_known(a) || given_name::is_known(b) {
        return None;
    }
    let similarity = spelling::compare(stem_a, stem_b).similarity;
    (similarity >= spelling::THRESHOLD).then_some(similarity)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patronymics_are_taken_apart() {
        for (word, father_name, gender) in [
            ("sergeyevich", "sergey", Gender::Male),
            ("sergeevich", "sergey", Gender::Male),
            ("sergueievitch", "serguei", Gender::Male),
            ("sergejewitsch", "sergej", Gender::Male),
            ("serhiiovych", "serhii", Gender::Male),
            ("anatolyevich", "anatoly", Gender::Male),
            ("hryhoryavich", "hryhory", Gender::Male),
            ("nikolaevich", "nikolay", Gender::Male),
            ("yakovlevich", "yakov", Gender::Male),
            ("lvovich", "lev", Gender::Male),
            ("ilyich", "ilya", Gender::Male),
            ("borisovna", "boris", Gender::Female),
            ("ivanivna", "ivan", Gender::Female),
            ("andriivna", "andri", Gender::Female),
            ("ilyinichna", "ilya", Gender::Female),
            ("yakaulevich", "yakov", Gender::Male),
            ("iurievici", "iuri", Gender::Male),
            ("evgenich", "evgen", Gender::Male),
            ("sergeich", "sergey", Gender::Male),
            ("ivanych", "ivan", Gender::Male),
            ("nursultanuly", "nursultan", Gender::Male),
        ] {
            let found = father(word, Script::Latin);
            assert_eq!(
                found.as_ref().map(|p| (p.father.as_str(), p.gender)),
                Some((father_name, gender)),
                "{word}"
            );
        }
        assert_eq!(father("сергеевич", Script::Cyrillic).map(|p| p.father), Some("sergey".to_owned()));
    }

    #[test]
    fn usual_family_names_are_ambiguous() {
        for (word, ambiguous) in [
            ("sergeyevich", false),
            ("vladimirovich", false),
            ("petrovich", true),
            ("rabinovich", true),
            ("markovic", true),
            ("sienkiewicz", true),
        ] {
            assert_eq!(father(word, Script::Latin).map(|p| p.ambiguous), Some(ambiguous), "{word}");
        }
    }

    #[test]
    fn other_words_are_no_patronymics() {
        for word in [
            "ivanov",
            "andreyev",
            "shauna",
            "novich",
            "avich",
            "rich",
            "kim",
            "levin",
            "anna",
            "yuna",
            "greenwich",
            "heinrich",
            "dietrich",
            "friedrich",
            "tomich",
        ] {
            assert_eq!(father(word, Script::Latin), None, "{word}");
        }
    }

    #[test]
    fn gender_forms_of_a_family_name() {
        for (a, b) in [
            ("andreyev", "andreyeva"),
            ("volkonsky", "volkonskaya"),
            ("kowalski", "kowalska"),
            ("tolstoy", "tolstaya"),
            ("pushkin", "pushkina"),
        ] {
            assert!(gender_forms(a, b).is_some_and(|points| points.0 >= 9_000), "{a} {b}");
            assert_eq!(gender_forms(a, b), gender_forms(b, a));
        }
        for (a, b) in [
            ("valentin", "valentina"),
            ("ivanov", "petrova"),
            ("andreyev", "andreyev"),
            ("ivanova", "petrova"),
        ] {
            assert_eq!(gender_forms(a, b), None, "{a} {b}");
        }
    }
}
