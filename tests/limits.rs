//! Nothing passes in silence: whatever is put before, between or beside the letters of a listed name, it is found, or the field
//! is refused by name. And how much is taken of everything, as docs/limits.md has it.

#![allow(clippy::unwrap_used, clippy::panic)]

use knownas::applicant::{Applicant, Options};
use knownas::entity::{Entity, List};
use knownas::error::Error;
use knownas::hit::Screening;
use knownas::json;
use knownas::normalize;
use knownas::pack;
use knownas::screen::{Screener, limits, try_compare};
use serde_json::{Value, json};
use std::sync::LazyLock;

const LISTED: &str = "IGNATOV, Pavel Olegovich";
const WALLET: &str = "0x7F367cC41522cE07553e823bf3be79A889DEbe1B";

thread_local! {
    static SCREENER: Screener = screener();
}

fn screener() -> Screener {
    let lists: Vec<List> = json::read(
        "lists",
        r#"[{"id": "one", "publisher": "Office", "title": "List", "publishedOn": "2026-11-01", "entities": 3, "digest": "", "starter": false}]"#,
    )
    .unwrap();
    let wallets: Vec<Value> = (0..12).map(|at| json!({"kind": "wallet", "value": wallet(at)})).collect();
    let entities = json!([
        {"id": "one:1", "list": "one", "kind": "person", "aliases": [{"name": LISTED, "quality": "primary"}]},
        {"id": "one:2", "list": "one", "kind": "organization", "aliases": [{"name": "Birch Lantern Trading Company Limited", "quality": "primary"}]},
        {"id": "one:3", "list": "one", "kind": "person", "aliases": [{"name": "QUIST, Olaf", "quality": "primary"}], "identifiers": wallets},
    ]);
    let entities: Vec<Entity> = json::read("entities", &entities.to_string()).unwrap();
    Screener::open(pack::build(lists, entities).unwrap()).unwrap()
}

fn wallet(at: usize) -> String {
    format!("{WALLET}{at:02}")
}

fn screen(applicant: &Value, options: &Value) -> Result<Screening, Error> {
    let applicant: Applicant = json::read("applicant", &applicant.to_string())?;
    let options: Options = json::read("options", &options.to_string())?;
    SCREENER.with(|screener| screener.screen(&applicant, &options))
}

/// The field that an error names; `None` where the listed entity is among the hits. Anything else is silence.
fn found_or_refused(applicant: &Value, id: &str) -> Option<String> {
    match screen(applicant, &json!({})) {
        Ok(result) if result.hits.iter().any(|hit| hit.entity.id == id) => None,
        Ok(_) => panic!("silence: {applicant}"),
        Err(Error::Input { field, .. }) => Some(field),
        Err(other) => panic!("{other}"),
    }
}

/// Every place where a form holds the name of a person: the field and the form.
fn everywhere(name: &str) -> Vec<(&'static str, Value)> {
    let company = |rest: Value| json!({"name": "Beatrice Okonkwo", "company": rest});
    vec![
        ("name", json!({"name": name})),
        ("name", json!({"name": {"family": name, "given": "Pavel Olegovich"}})),
        ("otherNames[0]", json!({"name": "Beatrice Okonkwo", "otherNames": [name]})),
        ("company.owners[0].name", company(json!({"name": "Acme", "owners": [{"name": name}]}))),
        ("company.directors[0]", company(json!({"name": "Acme", "directors": [name]}))),
    ]
}

#[test]
fn whatever_stands_before_a_name_it_is_read_or_refused() {
    for filler in
        ["\u{200d}", " ", ".", "\u{301}", "\u{e0100}", "\u{e0fff}", "\u{85}", "\u{1}", "-", "\u{3164}", ". "]
    {
        for count in [1, 576, 577, 600, 601] {
            let filled = filler.repeat(count);
            for (field, form) in everywhere(&format!("{filled}{LISTED}")) {
                let in_parts = form["name"].is_object();
                let form = if in_parts {
                    json!({"name": {"family": format!("{filled}Ignatov"), "given": "Pavel Olegovich"}})
                } else {
                    form
                };
                let refused = found_or_refused(&form, "one:1");
                assert!(
                    refused.is_none() || refused.as_deref() == Some(field),
                    "{count} of {filler:?}: {refused:?}"
                );
            }
            let firm = format!("{filled}Birch Lantern Trading Company Limited");
            let refused = found_or_refused(&json!({"name": "B O", "company": {"name": firm}}), "one:2");
            assert!(refused.is_none_or(|field| field == "company.name"));
        }
    }
}

/// DerivedCoreProperties.txt of Unicode 16.0, Default_Ignorable_Code_Point.
const DEFAULT_IGNORABLE: [(u32, u32); 17] = [
    (0xad, 0xad),
    (0x34f, 0x34f),
    (0x61c, 0x61c),
    (0x115f, 0x1160),
    (0x17b4, 0x17b5),
    (0x180b, 0x180f),
    (0x200b, 0x200f),
    (0x202a, 0x202e),
    (0x2060, 0x206f),
    (0x3164, 0x3164),
    (0xfe00, 0xfe0f),
    (0xfeff, 0xfeff),
    (0xffa0, 0xffa0),
    (0xfff0, 0xfff8),
    (0x1bca0, 0x1bca3),
    (0x1d173, 0x1d17a),
    (0xe0000, 0xe0fff),
];

/// Those that writing needs: no note, for they hide nothing by themselves.
const NEEDED: [(u32, u32); 7] = [
    (0x34f, 0x34f),
    (0x61c, 0x61c),
    (0x17b4, 0x17b5),
    (0x180b, 0x180f),
    (0x200c, 0x200f),
    (0xfe00, 0xfe0f),
    (0xe0100, 0xe01ef),
];

#[test]
fn no_invisible_character_and_no_control_splits_a_word_and_each_is_noted() {
    let controls =
        (0..0x20).chain(0x7f..0xa0).filter(|code| char::from_u32(*code).is_some_and(|c| !c.is_whitespace()));
    let ignorable = DEFAULT_IGNORABLE.iter().flat_map(|(from, to)| *from..=*to);
    let letters =
        |name: &str| normalize::words(name).into_iter().map(|word| word.letters).collect::<Vec<_>>();
    let plain = letters(LISTED);
    let mut seen = 0;
    // A direction override shows the rest the other way round, and has tests of its own.
    for code in controls.chain(ignorable).filter(|code| *code != 0x202e) {
        let hidden = char::from_u32(code).unwrap();
        let name: String = LISTED.chars().flat_map(|letter| [letter, hidden]).collect();
        assert_eq!(letters(&name), plain, "U+{code:04X} changes what is read");
        seen += 1;
        // Screening all of them takes a minute in a debug build; those at the ends of the ranges, and one in forty.
        let at_an_end =
            DEFAULT_IGNORABLE.iter().chain(&NEEDED).any(|(from, to)| [*from, *to].contains(&code));
        if !at_an_end && code % 40 != 0 {
            continue;
        }
        let result = screen(&json!({"name": name}), &json!({})).unwrap();
        assert!(result.hits.iter().any(|hit| hit.entity.id == "one:1"), "U+{code:04X} hides a listed name");
        let noted = result.notes.iter().any(|note| note.code == "hidden-character");
        let needed = NEEDED.iter().any(|(from, to)| (*from..=*to).contains(&code));
        assert_eq!(noted, !needed, "U+{code:04X}");
    }
    assert_eq!(seen, 59 + 4_174 - 1);
}

#[test]
fn hits_beyond_the_limit_are_counted_and_no_wallet_pushes_a_name_out() {
    let wallets: Vec<String> = (0..12).map(wallet).collect();
    let form = json!({"name": LISTED, "otherNames": ["Olaf Quist"], "walletAddresses": wallets});
    let result = screen(&form, &json!({"limit": 2})).unwrap();
    let ids: Vec<&str> = result.hits.iter().map(|hit| hit.entity.id.as_str()).collect();
    assert_eq!(ids.len(), 2);
    assert!(ids.contains(&"one:1") && ids.contains(&"one:3"), "{ids:?}");
    let all = screen(&form, &json!({"limit": 100})).unwrap();
    assert_eq!((all.truncated, all.hits.len() as u32), (0, 2 + result.truncated));
    // The same wallet ten times is one hit.
    let again = json!({"name": "Beatrice Okonkwo", "walletAddresses": vec![wallet(3); 10]});
    let result = screen(&again, &json!({})).unwrap();
    assert_eq!((result.hits.len(), result.truncated), (1, 0));
}

/// Every limit: its name in the table, its value, and a form with so much of it.
type Case = (&'static str, usize, fn(usize) -> Value, &'static str);

fn long(field: &str, length: usize) -> Value {
    json!({"name": "Beatrice Okonkwo", field: "x".repeat(length)})
}

/// Names of so many characters together, none longer than one may be.
fn names_of(all: usize) -> Vec<String> {
    let whole = vec!["x".repeat(limits::NAME); all / limits::NAME];
    whole
        .into_iter()
        .chain([all % limits::NAME].into_iter().filter(|rest| *rest > 0).map(|rest| "x".repeat(rest)))
        .collect()
}

static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    vec![
        ("NAME", limits::NAME, |most| json!({"name": "x".repeat(most)}), "name"),
        (
            "NAMES",
            limits::NAMES,
            |most| json!({"name": "A B", "otherNames": vec!["C D"; most - 1]}),
            "applicant",
        ),
        (
            "ALL_NAMES",
            limits::ALL_NAMES,
            |most| json!({"name": "A B", "otherNames": names_of(most - 3)}),
            "applicant",
        ),
        (
            "WALLETS",
            limits::WALLETS,
            |most| json!({"name": "A B", "walletAddresses": vec![WALLET; most]}),
            "walletAddresses",
        ),
        (
            "WALLET",
            limits::WALLET,
            |most| json!({"name": "A B", "walletAddresses": ["x".repeat(most)]}),
            "walletAddresses[0]",
        ),
        (
            "DOCUMENTS",
            limits::DOCUMENTS,
            |most| json!({"name": "A B", "documents": vec![json!({"type": "tax", "number": "1"}); most]}),
            "documents",
        ),
        (
            "NUMBER",
            limits::NUMBER,
            |most| json!({"name": "A B", "documents": [{"type": "tax", "number": "1".repeat(most)}]}),
            "documents[0].number",
        ),
        (
            "NUMBER",
            limits::NUMBER,
            |most| json!({"name": "A B", "company": {"name": "C", "registration": "1".repeat(most)}}),
            "company.registration",
        ),
        (
            "NATIONALITIES",
            limits::NATIONALITIES,
            |most| json!({"name": "A B", "nationality": vec!["FR"; most]}),
            "nationality",
        ),
        ("ADDRESS", limits::ADDRESS, |most| long("address", most), "address"),
        ("ADDRESS", limits::ADDRESS, |most| long("city", most), "city"),
        ("EMAIL", limits::EMAIL, |most| long("email", most), "email"),
        ("PHONE", limits::PHONE, |most| long("phone", most), "phone"),
        ("WEBSITE", limits::WEBSITE, |most| long("website", most), "website"),
        ("TIME_ZONE", limits::TIME_ZONE, |most| long("timeZone", most), "timeZone"),
    ]
});

#[test]
fn so_much_is_taken_and_one_more_is_refused_by_its_field() {
    for (name, most, form, field) in CASES.iter() {
        screen(&form(*most), &json!({})).unwrap_or_else(|error| panic!("{name}: {error}"));
        match screen(&form(most + 1), &json!({})) {
            Err(Error::Input { field: named, problem }) => {
                assert_eq!(named, *field, "{name}");
                assert!(problem.contains(&most.to_string()), "{name}: {problem}");
                assert!(!problem.contains("xxx"), "{name}: an error quotes what was typed");
            }
            other => panic!("{name}: {other:?}"),
        }
    }
    for field in ["lists", "notesOff", "reviewNotes"] {
        let refused =
            screen(&json!({"name": "A B"}), &json!({field: vec!["one"; limits::OPTION_ENTRIES + 1]}));
        assert!(
            matches!(refused, Err(Error::Input { field: named, .. }) if named == format!("options.{field}"))
        );
        let refused =
            screen(&json!({"name": "A B"}), &json!({field: ["x".repeat(limits::OPTION_ENTRY + 1)]}));
        assert!(
            matches!(refused, Err(Error::Input { field: named, .. }) if named == format!("options.{field}[0]"))
        );
    }
    let name = "x".repeat(limits::NAME);
    assert!(try_compare(&name, &name, None).is_ok());
    for (a, b, side) in [(format!("{name}x"), name.clone(), "a"), (name.clone(), format!("{name}x"), "b")] {
        assert!(matches!(try_compare(&a, &b, None), Err(Error::Input { field, .. }) if field == side));
    }
}

#[test]
fn the_table_of_the_docs_has_these_limits() {
    let rows: Vec<(String, usize)> = include_str!("../docs/limits.md")
        .lines()
        .filter_map(|line| {
            let mut cells = line.strip_prefix("| `")?.split(" | ");
            Some((cells.next()?.trim_end_matches('`').to_owned(), cells.next()?.parse().unwrap()))
        })
        .collect();
    let mut expected: Vec<(String, usize)> =
        CASES.iter().map(|(name, most, ..)| ((*name).to_owned(), *most)).collect();
    expected.push(("OPTION_ENTRIES".to_owned(), limits::OPTION_ENTRIES));
    expected.push(("OPTION_ENTRY".to_owned(), limits::OPTION_ENTRY));
    expected.dedup();
    assert_eq!(rows, expected);
}
