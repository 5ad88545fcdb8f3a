//! Word comparison by named cases, and the properties it keeps for any input.

use knownas::given_name;
use knownas::hit::Relation::{
    self, CrossLanguage, CyrillicRomanization, Different, Diminutive, Exact, Spelling, Typo,
};
use knownas::patronymic::{self, Gender};
use knownas::romanize::cyrillic::{cyrillic_form, latin, romanize, system_of};
use knownas::script::Script;
use knownas::spelling::{THRESHOLD, compare, key, slip_keys};
use proptest::prelude::*;

/// Phenomenon, two words, the relation, and the similarity in percent: at least it for an agreement, at most for `Different`.
const CASES: &[(&str, &str, &str, Relation, i32)] = &[
    ("same letters", "andreyev", "andreyev", Exact, 100),
    // Systems.
    ("ICAO, BGN", "andreev", "andreyev", CyrillicRomanization, 95),
    ("French passport", "andreiev", "andreev", CyrillicRomanization, 95),
    ("-off", "andreieff", "andreyev", CyrillicRomanization, 93),
    ("-iy, -ii", "vitaliy", "vitalii", CyrillicRomanization, 95),
    ("-iy, -i", "vitaliy", "vitali", CyrillicRomanization, 95),
    ("tch", "tchaikovsky", "chaykovskiy", CyrillicRomanization, 93),
    ("ou, j", "joukov", "zhukov", CyrillicRomanization, 93),
    ("scholarly, folded", "zukov", "zhukov", CyrillicRomanization, 93),
    ("shch in German", "schtscherbakow", "shcherbakov", CyrillicRomanization, 93),
    ("shch in Polish", "szczerbakow", "shcherbakov", CyrillicRomanization, 93),
    ("shch in French", "chtcherbakov", "shcherbakov", CyrillicRomanization, 93),
    ("GOST 7.79 B", "shherbakov", "shcherbakov", CyrillicRomanization, 93),
    ("kh in German", "chruschtschow", "khrushchev", CyrillicRomanization, 90),
    ("ts, c", "cvetkov", "tsvetkov", CyrillicRomanization, 93),
    ("ts, tc", "tcvetkov", "tsvetkov", CyrillicRomanization, 93),
    ("ts, z", "zwetkow", "tsvetkov", CyrillicRomanization, 90),
    ("yu, iou", "iouri", "yuriy", CyrillicRomanization, 90),
    ("yu, ju", "jurij", "yuri", CyrillicRomanization, 90),
    ("ya, ja", "jakowlew", "yakovlev", CyrillicRomanization, 93),
    ("ye, je", "jefimow", "yefimov", CyrillicRomanization, 93),
    ("yo, e", "fyodorov", "fedorov", CyrillicRomanization, 93),
    ("yo, io", "fiodorov", "fyodorov", CyrillicRomanization, 93),
    ("soft sign dropped", "vasilev", "vasilyev", CyrillicRomanization, 93),
    ("hard sign as ie", "podieiachev", "podyachev", CyrillicRomanization, 90),
    ("-sky, -skiy", "volkonsky", "volkonskiy", CyrillicRomanization, 95),
    ("-sky, -ski", "volkonsky", "wolkonski", CyrillicRomanization, 93),
    ("-ich, -itch", "sergueievitch", "sergeyevich", CyrillicRomanization, 93),
    ("-ich, -icz", "sergiejewicz", "sergeyevich", CyrillicRomanization, 90),
    // Across the East Slavic languages and in transit.
    ("o, a at the end", "lukashenko", "lukashenka", CrossLanguage, 93),
    ("h, g", "hrynkevich", "grinkevich", CrossLanguage, 90),
    ("-au, -ov", "karpiankou", "karpenkov", CrossLanguage, 80),
    ("-euski, -evsky", "slizheuski", "slizhevsky", CrossLanguage, 90),
    ("Latvian -s", "andrejevs", "andreyev", CrossLanguage, 90),
    ("Lithuanian -as", "ivanovas", "ivanov", CrossLanguage, 88),
    ("Polish w", "iwanow", "ivanov", CyrillicRomanization, 93),
    ("Azerbaijani", "aliyev", "aliev", CyrillicRomanization, 93),
    // Other habits.
    ("ks, x", "alexander", "aleksander", Spelling, 93),
    ("u, o; a, e", "muhammad", "mohammed", Spelling, 85),
    ("doubled letter", "mohamed", "mohammed", Spelling, 95),
    ("ei, ay", "hussein", "husayn", Spelling, 90),
    ("ou, u", "yousouf", "yusuf", Spelling, 90),
    ("q, k", "qassem", "kassem", Spelling, 90),
    ("-ah", "fatimah", "fatima", Spelling, 95),
    ("ph, f", "stephan", "stefan", Spelling, 93),
    ("Wade-Giles", "hsiao", "xiao", Spelling, 90),
    // Slips.
    ("vowel dropped", "vladmirov", "vladimirov", Typo, 85),
    ("swapped", "konstanitn", "konstantin", Typo, 80),
    ("key beside", "kuznetsiv", "kuznetsov", Typo, 72),
    ("letter added", "alexanderr", "alexander", Spelling, 95),
    // Other names.
    ("other surname", "ivanov", "petrov", Different, 50),
    ("other surname", "andreyev", "arsenyev", Different, 60),
    ("other surname", "volkov", "volnov", Different, 60),
    ("other surname", "popov", "panov", Different, 60),
    ("other surname", "shcherbakov", "shcherbatov", Different, 71),
    ("other surname", "kitayev", "kitanov", Different, 70),
    ("other surname", "bondarenko", "boyarenko", Different, 71),
    ("other patronymic", "sergeyevich", "andreyevich", Different, 60),
    ("other given name", "anton", "vitaly", Different, 50),
    ("short", "kim", "kin", Different, 60),
    ("short", "li", "lu", Different, 70),
    ("short", "omar", "umit", Different, 60),
    ("digits", "factory313", "factory314", Different, 50),
];

#[test]
fn named_cases() {
    let mut wrong = Vec::new();
    for (phenomenon, a, b, relation, percent) in CASES {
        let found = compare(a, b);
        let holds = match relation {
            Different => found.similarity.0 <= percent * 100 && found.similarity < THRESHOLD,
            _ => found.similarity.0 >= percent * 100,
        };
        if !holds || found.relation != *relation {
            wrong.push(format!("{phenomenon}: {a} {b} {found:?}, expected {relation:?} {percent}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Words of the cases that agree without a slip share a key; those with one share a key or a slip key.
#[test]
fn words_that_agree_find_each_other() {
    for (phenomenon, a, b, relation, _) in CASES.iter().filter(|case| case.3 != Different) {
        let keys = |word: &str| {
            let mut keys = Vec::new();
            key(word, &mut keys);
            if *relation == Typo {
                slip_keys(word, &mut keys);
            }
            keys
        };
        let of_b = keys(b);
        assert!(keys(a).iter().any(|key| of_b.contains(key)), "{phenomenon}: {a} {b}");
    }
}

#[test]
fn patronymics_and_gender_forms() {
    let father = |word: &str| patronymic::father(word, Script::Latin);
    let alike = |a: &str, b: &str| father(a).zip(father(b)).map(|(a, b)| patronymic::similarity(&a, &b));
    for (a, b) in [
        ("sergeyevich", "sergueievitch"),
        ("sergeyevich", "serhiyovych"),
        ("grigorievich", "hryhoryavich"),
        ("nikolayevich", "mykolayovych"),
        ("nikolaevich", "mikalaevich"),
        ("ilyich", "ilich"),
        ("mikhaylovna", "mykhailivna"),
        ("aleksandrovich", "aliaksandravich"),
        ("borisovich", "borisovna"),
    ] {
        assert!(
            alike(a, b).is_some_and(|points| points.0 >= 8_000),
            "{a} {b} {:?} {:?}",
            father(a),
            father(b)
        );
    }
    for (a, b) in [
        ("sergeyevich", "andreyevich"),
        ("ivanovich", "petrovich"),
        ("borisovna", "olegovna"),
        ("nikolayevich", "mikhaylovich"),
        ("aleksandrovich", "alekseyevich"),
    ] {
        assert!(alike(a, b).is_some_and(|points| points < THRESHOLD), "{a} {b} {:?}", alike(a, b));
    }
    for (a, b, gender) in [
        ("ivanov", "ivanova", true),
        ("belsky", "belskaia", true),
        ("ivanova", "ivanova", false),
        ("valentin", "valentina", false),
    ] {
        assert_eq!(patronymic::gender_forms(a, b).is_some(), gender, "{a} {b}");
    }
    assert_eq!(patronymic::descent("oglu"), Some(Gender::Male));
    assert_eq!(patronymic::descent("kyzy"), Some(Gender::Female));
    assert_eq!(patronymic::descent("kim"), None);
}

#[test]
fn given_names_in_other_languages_and_in_short() {
    for (a, b, relation) in [
        ("aleh", "oleg", Some(CrossLanguage)),
        ("yauhen", "evgeny", Some(CrossLanguage)),
        ("ihar", "igor", Some(CrossLanguage)),
        ("mykhailo", "mikhail", Some(CrossLanguage)),
        ("mykola", "nikolai", Some(CrossLanguage)),
        ("volha", "olga", Some(CrossLanguage)),
        ("sasha", "alexandra", Some(Diminutive)),
        ("dima", "dmitri", Some(Diminutive)),
        ("misha", "mikhail", Some(Diminutive)),
        ("bob", "robert", Some(Diminutive)),
        ("dima", "vladimir", None),
        ("aleksey", "aleksandr", None),
    ] {
        assert_eq!(given_name::relation(a, b).map(|(_, relation)| relation), relation, "{a} {b}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn comparison_is_symmetric_and_knows_itself(a in "[a-z0-9]{0,14}|[ab01]{0,6}", b in "[a-z0-9]{0,14}|[ab01]{0,6}") {
        prop_assert_eq!(compare(&a, &b), compare(&b, &a));
        prop_assert_eq!(compare(&a, &a).relation, Exact);
        let found = compare(&a, &b);
        prop_assert!((0..=10_000).contains(&found.similarity.0));
        prop_assert!(found.relation == Different || found.similarity >= THRESHOLD);
    }

    #[test]
    fn slips_never_raise_the_similarity_to_one(word in "[a-z]{5,12}", at in 0_usize..12, letter in proptest::char::range('a', 'z')) {
        let mut changed: Vec<char> = word.chars().collect();
        let at = at % changed.len();
        changed[at] = letter;
        let changed: String = changed.into_iter().collect();
        prop_assert_eq!(compare(&word, &changed).similarity.0 == 10_000, word == changed);
    }

    #[test]
    fn no_text_makes_anything_panic(a in any::<String>(), b in "\\PC{0,60}") {
        let _ = (compare(&a, &b), cyrillic_form(&a, &b), system_of(&a, &b), given_name::relation(&a, &b));
        let _ = (patronymic::gender_forms(&a, &b), romanize(&a), latin(&b));
        for script in [Script::Latin, Script::Cyrillic, Script::Han] {
            let _ = patronymic::father(&a, script).zip(patronymic::father(&b, script)).map(|(a, b)| patronymic::similarity(&a, &b));
        }
        let mut keys = Vec::new();
        key(&a, &mut keys);
        slip_keys(&a, &mut keys);
        given_name::keys(&b, &mut keys);
        prop_assert!(keys.len() < 12);
    }

    #[test]
    fn cyrillic_becomes_a_to_z(word in "[а-яёіїєґўђћљњјџѓќѕәғқңөүұһҳӣӯҷ]{0,20}") {
        prop_assert!(latin(&word).bytes().all(|letter| letter.is_ascii_lowercase()));
    }
}
