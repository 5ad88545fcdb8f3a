//! The public face, end to end: a small pack of invented parties and the public starter data, screened as a form would be.

#![allow(clippy::unwrap_used, clippy::panic)]

use knownas::applicant::{Applicant, Options};
use knownas::entity::{Entity, Kind, List};
use knownas::error::Error;
use knownas::hit::{Hit, Outcome, Relation, Screening, Verdict};
use knownas::json;
use knownas::name::field::Field;
use knownas::pack;
use knownas::screen::Screener;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Invented parties, two lists.
fn invented() -> Screener {
    let lists = json!([list("one"), list("two")]);
    let entities = json!([
        {"id": "one:1", "list": "one", "kind": "person", "birthDates": [{"from": "1971-03-02", "to": "1971-03-02"}],
         "aliases": [{"name": "IGNATOV, Pavel Olegovich", "quality": "primary"},
                     {"name": "Grey Heron", "quality": "weak"}]},
        {"id": "one:2", "list": "one", "kind": "organization", "countries": ["AE"],
         "aliases": [{"name": "Birch Lantern Trading Company Limited", "quality": "primary"}],
         "identifiers": [{"kind": "email", "value": "desk@birch-lantern.example"}]},
        {"id": "two:1", "list": "two", "kind": "person",
         "aliases": [{"name": "HAN, Myong Ho", "quality": "primary"}, {"name": "한명호", "quality": "strong"}]},
        {"id": "two:2", "list": "two", "kind": "vessel",
         "aliases": [{"name": "NORTHERN QUAIL", "quality": "primary"}]},
    ]);
    open(&lists, &entities)
}

/// The public designations inside the npm package.
fn starter() -> Screener {
    let data: Value = serde_json::from_str(include_str!("../data/starter.json")).unwrap();
    let mut entities: Vec<Value> =
        data["entities"].as_array().unwrap().iter().map(|row| row["entity"].clone()).collect();
    entities.iter_mut().for_each(|entity| entity["list"] = "one".into());
    open(&json!([list("one")]), &entities.into())
}

fn list(id: &str) -> Value {
    json!({"id": id, "publisher": "Example Office", "title": "Example list", "publishedOn": "2026-11-01",
           "entities": 2, "digest": "", "starter": false})
}

fn open(lists: &Value, entities: &Value) -> Screener {
    let lists: Vec<List> = json::read("lists", &lists.to_string()).unwrap();
    let entities: Vec<Entity> = json::read("entities", &entities.to_string()).unwrap();
    Screener::open(pack::build(lists, entities).unwrap()).unwrap()
}

fn applicant(value: &Value) -> Applicant {
    json::read("applicant", &value.to_string()).unwrap()
}

fn screen(value: &Value) -> Screening {
    screen_with(value, json!({})).unwrap()
}

fn screen_with(value: &Value, options: Value) -> Result<Screening, Error> {
    let options: Options = json::read("options", &options.to_string()).unwrap();
    invented().screen(&applicant(value), &options)
}

fn hit_of<'a>(result: &'a Screening, id: &str) -> &'a Hit {
    result.hits.iter().find(|hit| hit.entity.id == id).unwrap_or_else(|| panic!("{id}: {result:?}"))
}

fn field_of_error(value: &Value, options: Value) -> String {
    match screen_with(value, options) {
        Err(Error::Input { field, problem }) => format!("{field}: {problem}"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn spellings_of_one_name_find_it_in_any_order_and_script() {
    for name in ["Pavel Ignatov", "Ignatov Pavel", "Павел Игнатов", "ИГНАТОВ Павел Олегович"]
    {
        let result = screen(&json!({"name": name}));
        assert_eq!(result.hits[0].entity.id, "one:1", "{name}");
        assert_eq!(result.outcome, Outcome::Review);
    }
    for name in ["Han Myong Ho", "Myung-ho Han", "한명호", "Хан Мён Хо"] {
        assert_eq!(screen(&json!({"name": name})).hits[0].entity.id, "two:1", "{name}");
    }
    let nobody = screen(&json!({"name": "Beatrice Okonkwo"}));
    assert_eq!((nobody.outcome, nobody.hits.len(), nobody.lists.len()), (Outcome::NoHit, 0, 2));
}

#[test]
fn a_hit_says_what_ofacs_own_search_would_show() {
    let score = |value: &Value, id: &str| hit_of(&screen(value), id).ofac_score;
    // All parts of the input agree, whatever the listing has besides.
    assert_eq!(score(&json!({"name": "Pavel Ignatov"}), "one:1"), 100);
    assert!((90..100).contains(&score(&json!({"name": "Pavel Ignatow"}), "one:1")));
    // The search reads no other script; another name of the entity may be in it.
    assert_eq!(score(&json!({"name": "Павел Игнатов"}), "one:1"), 0);
    assert_eq!(score(&json!({"name": "한명호"}), "two:1"), 100);
    // An identifier: the applicant's own name beside the names of the entity.
    let by_email =
        json!({"name": "Birch Lantern", "kind": "organization", "email": "desk@birch-lantern.example"});
    assert_eq!(score(&by_email, "one:2"), 100);
    let stranger = json!({"name": "Beatrice Okonkwo", "email": "desk@birch-lantern.example"});
    assert!(score(&stranger, "one:2") < 70);
}

#[test]
fn designations_of_27_august_2025_are_found_and_their_near_names_are_not() {
    let starter = starter();
    let first = |name: &str, kind: &str| {
        let asked = applicant(&json!({"name": name, "kind": kind}));
        starter.screen(&asked, &Options::default()).unwrap().hits.first().map(|hit| hit.entity.id.clone())
    };
    for (id, kind, names) in [
        ("ofac:55064", "person", ["Kim Ung Sun", "Woong-soon Kim", "김웅순", "KIM U'ng-sun", "Ким Ун Сун"]),
        (
            "ofac:55065",
            "person",
            [
                "Vitaly Andreyev",
                "Андреев Виталий Сергеевич",
                "Andreev Vitalii",
                "ANDREYEV Vitaliy",
                "Виталий Андреев",
            ],
        ),
    ] {
        for name in names {
            assert_eq!(first(name, kind).as_deref(), Some(id), "{name}");
        }
    }
    for (name, id) in [
        ("Shenyang Geumpungri Network Technology", "ofac:55062"),
        ("Shenyang Kumphungri Network Tech Co", "ofac:55062"),
        ("Chosun Sinjin Trading Co.", "ofac:55063"),
        ("Sinjin Trading Corp", "ofac:55063"),
    ] {
        assert_eq!(first(name, "organization").as_deref(), Some(id), "{name}");
    }
    // A list as small as this one can't tell that a surname is rare, which is what initials lean on: below the usual
    // threshold here, above it on the official lists.
    let initials = Options { threshold: Some(0.8), ..Options::default() };
    let result = starter.screen(&applicant(&json!({"name": "V. S. Andreyev"})), &initials).unwrap();
    assert_eq!(result.hits[0].entity.id, "ofac:55065");
    assert_ne!(first("Kim Yong Sun", "person").as_deref(), Some("ofac:55064"));
    assert_ne!(first("Anton Andreyev", "person").as_deref(), Some("ofac:55065"));
}

#[test]
fn a_weak_alias_only_confirms() {
    assert_eq!(screen(&json!({"name": "Grey Heron"})).outcome, Outcome::NoHit);
    let confirmed = screen(&json!({"name": "Grey Heron", "birthDate": "1971-03-02"}));
    assert!(hit_of(&confirmed, "one:1").entity.weak);
    let asked_for = screen_with(&json!({"name": "Grey Heron"}), json!({"weakAliases": true})).unwrap();
    assert!(hit_of(&asked_for, "one:1").entity.weak);
    assert!(asked_for.settings.weak_aliases);
}

#[test]
fn another_birth_date_lowers_the_score_and_never_hides_the_name() {
    let plain = screen(&json!({"name": "Pavel Ignatov"}));
    let agrees = screen(&json!({"name": "Pavel Ignatov", "birthDate": "1971"}));
    let conflicts = screen(&json!({"name": "Pavel Ignatov", "birthDate": "1999-12-31"}));
    assert!(hit_of(&plain, "one:1").missing.contains(&"birthDate"));
    assert!(hit_of(&agrees, "one:1").agrees.contains(&"birthDate"));
    assert!(hit_of(&conflicts, "one:1").conflicts.contains(&"birthDate"));
    assert!(hit_of(&conflicts, "one:1").score < hit_of(&plain, "one:1").score);
}

#[test]
fn steps_lead_from_the_evidence_to_the_score() {
    for form in [
        json!({"name": "Pavel Ignatov", "birthDate": "1999-12-31"}),
        json!({"name": "Ignatov P.", "birthDate": "1971", "kind": "organization"}),
        json!({"name": "Pavel Ignatow", "nationality": ["FR"], "country": "FR"}),
        json!({"name": "Woong-soon Kim", "birthDate": "1991-06-23"}),
    ] {
        for screener in [invented(), starter()] {
            for hit in screener.screen(&applicant(&form), &Options::default()).unwrap().hits {
                let sum: i32 = hit.steps.iter().map(|step| step.points.0).sum();
                assert_eq!(sum, hit.score.0, "{hit:?}");
                let deducted: Vec<_> = hit.comparison.iter().filter(|row| row.points.0 < 0).collect();
                assert!(deducted.iter().all(|row| row.verdict == Verdict::Conflicts), "{hit:?}");
                assert!(deducted.iter().all(|row| hit.steps.iter().any(|step| step.code == row.field)));
            }
        }
    }
}

#[test]
fn an_entity_is_found_by_its_id_and_has_everything_that_is_published() {
    let starter = starter();
    let kim = starter.entity("ofac:55064").unwrap().unwrap();
    assert_eq!(kim.aliases.first().unwrap().name, "KIM, Ung Sun");
    assert_eq!(kim.identifiers.first().unwrap().value, "754110065");
    assert!(kim.list.publisher.len() > 2 && kim.version.len() == 16);
    let form = json!({"name": "Woong-soon Kim", "birthDate": "1991-06-23"});
    for hit in starter.screen(&applicant(&form), &Options::default()).unwrap().hits {
        let listing = starter.entity(&hit.entity.id).unwrap().unwrap();
        assert_eq!((listing.id, listing.version), (hit.entity.id, hit.entity.version));
    }
    for unknown in ["", "ofac:0", "zz:1", "ofac:55064 "] {
        assert_eq!(starter.entity(unknown).unwrap(), None, "{unknown}");
    }
}

#[test]
fn kim_ung_sun_born_in_another_year_is_lower_and_not_hidden() {
    let starter = starter();
    let hit = |birth_date: &str| {
        let form = json!({"name": "Kim Ung Sun", "birthDate": birth_date});
        let result = starter.screen(&applicant(&form), &Options::default()).unwrap();
        assert_eq!(result.outcome, Outcome::Review);
        hit_of(&result, "ofac:55064").clone()
    };
    let (own, other) = (hit("1964-06-23"), hit("1991-06-23"));
    assert!(own.agrees.contains(&"birthDate") && other.conflicts.contains(&"birthDate"));
    assert!(other.score < own.score);
}

#[test]
fn a_result_names_the_state_of_pack_and_entry() {
    let version = |remarks: &str| {
        let entity = |id: &str, remarks: &str| {
            json!({"id": id, "list": "one", "kind": "person", "remarks": remarks,
                   "aliases": [{"name": "IGNATOV, Pavel", "quality": "primary"}]})
        };
        let screener = open(&json!([list("one")]), &json!([entity("one:1", remarks), entity("one:2", "")]));
        let result =
            screener.screen(&applicant(&json!({"name": "Pavel Ignatov"})), &Options::default()).unwrap();
        assert_eq!(result.pack, screener.info().checksum);
        (
            result.pack.clone(),
            hit_of(&result, "one:1").entity.version.clone(),
            hit_of(&result, "one:2").entity.version.clone(),
        )
    };
    let (before, after) = (version(""), version("moved"));
    assert!(before.0 != after.0 && before.1 != after.1);
    assert_eq!(before.2, after.2, "the other entry is as it was");
}

#[test]
fn another_kind_lowers_the_score_and_is_shown() {
    let stated = screen(&json!({"name": "Northern Quail", "kind": "vessel"}));
    let conflict = screen(&json!({"name": "Northern Quail", "kind": "person"}));
    assert!(hit_of(&stated, "two:2").conflicts.is_empty());
    assert!(hit_of(&conflict, "two:2").conflicts.contains(&"kind"));
    assert!(hit_of(&conflict, "two:2").score < hit_of(&stated, "two:2").score);
}

#[test]
fn options_select_lists_threshold_and_number() {
    let only_one = screen_with(&json!({"name": "Han Myong Ho"}), json!({"lists": ["one"]})).unwrap();
    assert_eq!((only_one.outcome, only_one.lists.len()), (Outcome::NoHit, 1));
    let strict = screen_with(&json!({"name": "Pawel Ignatow"}), json!({"threshold": 1.0})).unwrap();
    assert_eq!(strict.outcome, Outcome::NoHit);
    let both = json!({"name": "Pavel Ignatov", "otherNames": ["Han Myong Ho"]});
    assert_eq!(screen(&both).hits.len(), 2);
    assert_eq!(screen_with(&both, json!({"limit": 1})).unwrap().hits.len(), 1);
    let old = screen_with(&both, json!({"today": "2026-11-23", "maxAge": 7})).unwrap();
    assert!(old.lists.iter().all(|list| list.stale));
}

#[test]
fn what_can_not_be_used_is_named_by_its_field() {
    let person = json!({"name": "Pavel Ignatov"});
    for (value, options, begins) in [
        (&person, json!({"lists": ["three"]}), "options.lists: no list \"three\""),
        (&person, json!({"threshold": 1.5}), "options.threshold: "),
        (&person, json!({"limit": 0}), "options.limit: 0"),
        (&person, json!({"limit": 101}), "options.limit: 101"),
        (&json!({"name": "— ★ —"}), json!({}), "name: no letters"),
        (&json!({"name": ""}), json!({}), "name: no letters"),
        (&json!({"name": "ab".repeat(501)}), json!({}), "name: longer than 600 characters"),
        (&json!({"name": "A B", "otherNames": ["C D", "!"]}), json!({}), "otherNames[1]: no letters"),
        (&json!({"name": "A B", "company": {"name": "?"}}), json!({}), "company.name: no letters"),
        (&json!({"name": "A B", "otherNames": vec!["C D"; 100]}), json!({}), "applicant: 101 names"),
    ] {
        let error = field_of_error(value, options);
        assert!(error.starts_with(begins), "{error}");
    }
}

#[test]
fn firm_owners_and_directors_are_screened() {
    let result = screen(&json!({"name": "Beatrice Okonkwo", "company": {
        "name": "Birch Lantern Trading Co. Ltd",
        "owners": [{"name": "Pavel Ignatov", "share": 60}],
        "directors": ["Myung-ho Han"],
    }}));
    for (id, field) in
        [("one:2", "company.name"), ("one:1", "company.owners[0].name"), ("two:1", "company.directors[0]")]
    {
        assert_eq!(hit_of(&result, id).field, field);
    }
}

#[test]
fn names_differ_by_spelling_in_one_script_and_by_everything_in_two() {
    let differ = |name: &str, other: &str| {
        let notes = screen(&json!({"name": name, "otherNames": [other]})).notes;
        notes.iter().any(|note| note.code == "names-differ")
    };
    for (name, other) in [
        ("Иван Петров", "Ivan Petrov"),
        ("Ivan Petrov", "ПЕТРОВ Иван Сергеевич"),
        ("김민수", "Minsoo Kim"),
        ("김민수", "Chris Kim"),     // a name for abroad beside the own family name
        ("장아이링", "Jang Airing"), // a foreign name in Hangul
        ("محمد علي", "Mohammed Ali"),
        ("Anna Roe", "ROE ANNA"),
    ] {
        assert!(!differ(name, other), "{name} | {other}");
    }
    for (name, other) in
        [("Иван Петров", "Carlos Mendoza"), ("김민수", "Olga Smirnova"), ("Anna Roe", "Bruno Costa")]
    {
        assert!(differ(name, other) && differ(other, name), "{name} | {other}");
    }
}

#[test]
fn a_firm_is_compared_by_its_own_country_and_number() {
    let company = |more: Value| {
        let mut company = json!({"name": "Birch Lantern Trading Co. Ltd"});
        company.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let form = json!({"name": "Jane Roe", "country": "FR", "nationality": ["FR"], "company": company});
        let hit = hit_of(&screen(&form), "one:2").clone();
        (hit.agrees, hit.conflicts, hit.missing, hit.score)
    };
    let (agrees, conflicts, missing, score) = company(json!({}));
    assert_eq!((agrees, conflicts, missing), (vec!["kind"], vec![], vec!["country", "documents"]));
    let elsewhere = company(json!({"country": "BR", "registration": "77-1234-5678"}));
    assert!(!elsewhere.0.contains(&"country") && elsewhere.3 == score, "{elsewhere:?}");
}

#[test]
fn an_owner_who_is_the_applicant_is_summed_too() {
    let result = screen(&json!({"name": "Pavel Ignatov", "company": {
        "name": "Orchard Row", "owners": [{"name": "Ignatov Pavel", "share": 50}, {"name": "Beatrice Okonkwo", "share": 50}],
    }}));
    assert_eq!(result.hits.len(), 1, "one entity, one hit");
    let note = result.notes.iter().find(|note| note.code == "declared-owners").unwrap();
    assert_eq!(note.fields, ["company.owners[0].name"]);
    assert!(note.text.contains("hold 50 %"), "{}", note.text);
}

#[test]
fn a_note_changes_the_outcome_only_where_the_operator_asks() {
    let form = json!({"name": "Beatrice Okonkwo", "phone": "+49 30 123456", "country": "US"});
    let usual = screen(&form);
    assert_eq!((usual.outcome, usual.notes.len()), (Outcome::NoHit, 1));
    let other = screen_with(&form, json!({"reviewNotes": ["check-digit"]})).unwrap();
    assert_eq!(other.outcome, Outcome::NoHit);
    let asked = screen_with(&form, json!({"reviewNotes": ["phone-country", "check-digit"]})).unwrap();
    assert_eq!((asked.outcome, asked.hits.len()), (Outcome::Review, 0));
    assert_eq!(asked.settings.review_notes, ["phone-country", "check-digit"], "in the order of the codes");
    let off = json!({"reviewNotes": ["phone-country"], "notesOff": ["phone-country"]});
    assert_eq!(screen_with(&form, off).unwrap().outcome, Outcome::NoHit);
    let error = field_of_error(&form, json!({"reviewNotes": ["phone"]}));
    assert!(error.starts_with("options.reviewNotes[0]: no note has the code"), "{error}");
}

#[test]
fn shares_are_percentages() {
    let form = |share: Value| {
        let owners = json!([{"name": "Ann Roe"}, {"name": "Bo Roe", "share": share}]);
        json!({"name": "Jane Roe", "company": {"name": "Roe Ltd", "owners": owners}})
    };
    for share in [json!(-1), json!(100.5), json!(1e300)] {
        let error = field_of_error(&form(share), json!({}));
        assert!(error.starts_with("company.owners[1].share: expected a share"), "{error}");
    }
    assert_eq!(screen(&form(json!(100))).outcome, Outcome::NoHit);
}

#[test]
fn an_identifier_stands_before_names_of_the_same_score() {
    let form = json!({"name": "Pavel Ignatov", "email": "desk@birch-lantern.example"});
    let first = screen_with(&form, json!({"limit": 1})).unwrap();
    assert_eq!(first.hits[0].field, "email");
}

#[test]
fn an_identifier_is_a_hit_under_any_name() {
    let result = screen(&json!({"name": "Beatrice Okonkwo", "email": "Desk@Birch-Lantern.example"}));
    let hit = hit_of(&result, "one:2");
    assert_eq!((hit.field.as_str(), hit.evidence.len()), ("email", 1));
    assert_eq!(hit.evidence[0].relation, Relation::Identifier);
}

#[test]
fn the_same_question_gives_the_same_bytes() {
    let asked = json!({"name": "Павел Игнатов", "otherNames": ["Myung-ho Han"], "birthDate": "1971"});
    let bytes = || serde_json::to_vec(&screen(&asked)).unwrap();
    assert_eq!(bytes(), bytes());
    // What was screened before leaves no trace.
    let screener = invented();
    let options = Options::default();
    screener.screen(&applicant(&json!({"name": "Birch Lantern Trading"})), &options).unwrap();
    assert_eq!(serde_json::to_vec(&screener.screen(&applicant(&asked), &options).unwrap()).unwrap(), bytes());
}

/// Letters of the evidence, without the marks between the parts.
fn letters(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().filter(|letter| letter.is_alphanumeric()).collect();
    letters.sort_unstable();
    letters
}

#[test]
fn every_part_of_both_names_stands_in_the_evidence_once() {
    for name in ["Pavel Petrovich Ignatov", "P. Ignatov", "Ignatov, Pavel Olegovich", "HAN Myongho"] {
        for hit in screen_with(&json!({"name": name}), json!({"threshold": 0.5})).unwrap().hits {
            let query: String = hit.evidence.iter().map(|line| line.query.as_str()).collect();
            let listed: String = hit.evidence.iter().map(|line| line.listed.as_str()).collect();
            assert_eq!(letters(&query), letters(name), "{hit:?}");
            assert_eq!(letters(&listed), letters(&hit.alias.name), "{hit:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn any_text_gives_a_result_or_an_error_that_names_its_field(name in any::<String>(), other in "\\PC{0,60}") {
        thread_local!(static SCREENER: Screener = invented());
        let asked = applicant(&json!({"name": name, "otherNames": [other], "company": {"name": "Pavel Ignatov"}}));
        let options = Options { threshold: Some(0.2), ..Options::default() };
        match SCREENER.with(|screener| screener.screen(&asked, &options)) {
            Err(error) => prop_assert_eq!(error.code(), "input"),
            Ok(result) => for hit in result.hits {
                prop_assert_eq!(hit.evidence.iter().map(|line| line.weight.0).sum::<i32>(), 10_000);
                prop_assert!((0..=10_000).contains(&hit.score.0));
            },
        }
    }

    /// Names made of listed names, so that there is something to find.
    #[test]
    fn weights_of_evidence_sum_to_one(
        parts in prop::collection::vec(
            prop::sample::select(vec!["Pavel", "Ignatov", "Olegovich", "P.", "Han", "Myong", "Ho", "한명호", "Игнатов", "Birch",
                "Lantern", "Trading", "Ltd", "Grey", "de", "-", "'", "ИГНATOB"]), 1..6),
        kind in prop::sample::select(vec![Kind::Person, Kind::Organization]),
    ) {
        thread_local!(static SCREENER: Screener = invented());
        let name = parts.join(" ");
        prop_assume!(name.chars().any(char::is_alphanumeric));
        let asked = Applicant { kind: Some(kind), ..applicant(&json!({"name": name})) };
        let options = Options { threshold: Some(0.3), weak_aliases: true, ..Options::default() };
        for hit in SCREENER.with(|screener| screener.screen(&asked, &options)).unwrap().hits {
            prop_assert_eq!(hit.evidence.iter().map(|line| line.weight.0).sum::<i32>(), 10_000);
            let query: String = hit.evidence.iter().map(|line| line.query.as_str()).collect();
            // Every letter of one of the names that the field holds.
            let names = Field::read(&name, kind).names;
            prop_assert!(names.iter().any(|own| letters(own) == letters(&query)), "{} of {:?}", query, names);
        }
    }
}
