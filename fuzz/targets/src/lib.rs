//! What is fuzzed: each target takes bytes, makes of them what a stranger may send, and asserts what must hold of every input.
//!
//! Two runners share them: libFuzzer in `fuzz/` (`make fuzz`, hours), guided by coverage, and `tests/minute.rs` in `make test`, which
//! changes seeds by chance. The seeds are small and of our own making: fixtures of the tests and names of the starter list.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod form;

use arbitrary::{Arbitrary, Unstructured};
use form::Form;
use knownas::applicant::{Applicant, Options};
use knownas::entity::{Entity, Kind, List};
use knownas::error::Error;
use knownas::hit::{Outcome, Points, Screening};
use knownas::identifier;
use knownas::pack::{self, Pack};
use knownas::screen::{self, Screener, limits};
use knownas::{json, normalize, romanize};
use knownas_lists::Compiler;
use std::sync::LazyLock;

/// A target: its name, what it does with bytes, and seeds to begin from.
pub struct Target {
    /// Name of the libFuzzer binary and of the corpus.
    pub name: &'static str,
    /// Panics where something does not hold.
    pub run: fn(&[u8]),
    /// Inputs that are worth changing.
    pub seeds: fn() -> Vec<Vec<u8>>,
}

/// Every target.
pub const TARGETS: &[Target] = &[
    Target { name: "pack", run: pack_bytes, seeds: packs },
    Target { name: "details", run: details_bytes, seeds: details },
    Target { name: "form", run: form_of_bytes, seeds: noise },
    Target { name: "form_json", run: form_json, seeds: forms },
    Target { name: "options_json", run: options_json, seeds: options },
    Target { name: "json", run: json_text, seeds: forms },
    Target { name: "exact_name", run: exact_name, seeds: noise },
    Target { name: "compare", run: compare, seeds: pairs },
    Target { name: "words", run: words, seeds: names },
    Target { name: "romanize", run: romanized, seeds: names },
    Target { name: "identifiers", run: identifiers, seeds: numbers },
    Target { name: "list", run: list, seeds: lists },
    Target { name: "entities", run: entities_json, seeds: own_lists },
];

/// The target of a name.
pub fn target(name: &str) -> &'static Target {
    TARGETS.iter().find(|target| target.name == name).unwrap_or_else(|| panic!("no target {name}"))
}

/// The public designations inside the package, as one list.
fn starter() -> (Vec<List>, Vec<Entity>) {
    let data: serde_json::Value = serde_json::from_str(include_str!("../../../data/starter.json")).unwrap();
    let mut rows: Vec<serde_json::Value> =
        data["entities"].as_array().unwrap().iter().map(|row| row["entity"].clone()).collect();
    rows.iter_mut().for_each(|entity| entity["list"] = "one".into());
    let list = r#"[{"id": "one", "publisher": "Office", "title": "List", "publishedOn": "2026-11-01", "entities": 78, "digest": "", "starter": true}]"#;
    (
        json::read("lists", list).unwrap(),
        json::read("entities", &serde_json::Value::from(rows).to_string()).unwrap(),
    )
}

static PACK: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let (lists, entities) = starter();
    pack::build(lists, entities).unwrap()
});

thread_local! {
    static SCREENER: Screener = Screener::open(PACK.clone()).unwrap();
}

/// A result is whole: what it says of itself adds up.
fn check(result: &Screening, options: &Options) {
    let review = !result.hits.is_empty()
        || result.details.is_some()
        || result.notes.iter().any(|note| result.settings.review_notes.contains(&note.code));
    assert_eq!(result.outcome == Outcome::Review, review);
    assert!(result.hits.len() <= options.limit.unwrap_or(10) as usize);
    assert!(result.truncated == 0 || result.hits.len() == options.limit.unwrap_or(10) as usize);
    for hit in &result.hits {
        assert!((0..=Points::ONE.0).contains(&hit.score.0), "{:?}", hit.score);
        let weights: i32 = hit.evidence.iter().map(|line| line.weight.0).sum();
        assert_eq!(weights, Points::ONE.0, "weights add up: {:?}", hit.evidence);
        assert!(hit.evidence.iter().all(|line| (0..=Points::ONE.0).contains(&line.similarity.0)));
        assert!(hit.ofac_score <= 100);
    }
    for pair in result.hits.windows(2) {
        assert!(pair[0].score >= pair[1].score, "highest first");
    }
    assert!(!serde_json::to_string(result).unwrap().is_empty());
}

/// Screens twice: the same bytes, or the same error, which quotes nothing of the form.
fn screened(applicant: &Applicant, options: &Options) -> Option<Screening> {
    SCREENER.with(|screener| {
        let (one, two) = (screener.screen(applicant, options), screener.screen(applicant, options));
        assert_eq!(one, two, "the same question has the same answer");
        match one {
            Ok(result) => {
                check(&result, options);
                Some(result)
            }
            Err(Error::Input { field, problem }) => {
                assert!(!field.is_empty() && !problem.is_empty());
                None
            }
            Err(other) => panic!("{other}"),
        }
    })
}

fn text(data: &[u8]) -> Option<&str> {
    std::str::from_utf8(data).ok()
}

/// Opens whatever the bytes are, as they are and with checksums mended, and uses all of it.
fn pack_bytes(data: &[u8]) {
    for bytes in [data.to_vec(), mended(data.to_vec())] {
        let Ok(opened) = Pack::open(bytes.clone()) else { continue };
        for number in 0..u32::try_from(opened.entities()).unwrap().min(1_000) {
            let _ = opened.entity(number).map(|entity| entity.version());
        }
        for number in 0..u32::try_from(opened.aliases()).unwrap().min(1_000) {
            let _ = (
                opened.alias(number),
                opened.entity_of(number),
                opened.shape(number),
                opened.words_of(number).len(),
            );
        }
        let screener = Screener::open(bytes).unwrap();
        let asked = Form::sample();
        let _ = (screener.info(), screener.screen(&asked, &Options::default()));
    }
}

fn details_bytes(data: &[u8]) {
    let (names, _) = pack::split(PACK.clone()).unwrap();
    let mut screener = Screener::open(names).unwrap();
    let _ = screener.complete(data.to_vec());
    let result = screener.screen(&Form::sample(), &Options::default()).unwrap();
    assert_eq!(result.outcome, Outcome::Review, "a listed party is reached with or without details");
}

/// Mends the checksums as whoever writes a pack can: the table at the top of `src/pack/format.rs` says where they stand.
fn mended(mut bytes: Vec<u8>) -> Vec<u8> {
    const TABLE: usize = 48;
    let of = |bytes: &[u8]| xxhash_rust::xxh64::xxh64(bytes, 0).to_le_bytes();
    let at = TABLE + 17 * 12 + 4;
    let Some(details) = bytes.get(at..at + 4).map(|at| u32::from_le_bytes(at.try_into().unwrap()) as usize)
    else {
        return bytes;
    };
    if !(TABLE..=bytes.len()).contains(&details) {
        return bytes;
    }
    let checksum = of(&bytes[details..]);
    bytes[40..48].copy_from_slice(&checksum);
    let checksum = of(&bytes[40..details]);
    bytes[24..32].copy_from_slice(&checksum);
    let length = (bytes.len() as u64).to_le_bytes();
    bytes[32..40].copy_from_slice(&length);
    bytes
}

fn form_of_bytes(data: &[u8]) {
    let Ok(form) = Form::arbitrary(&mut Unstructured::new(data)) else { return };
    let (applicant, options) = form.read();
    if let (Ok(applicant), Ok(options)) = (applicant, options) {
        screened(&applicant, &options);
    }
}

fn form_json(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let Ok(applicant) = json::read::<Applicant>("applicant", text) else { return };
    screened(&applicant, &Options::default());
}

fn options_json(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let Ok(options) = json::read::<Options>("options", text) else { return };
    screened(&Form::sample(), &options);
}

fn json_text(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let ours: Result<json::Value, _> = json::read("value", text);
    assert_eq!(
        ours.is_ok(),
        serde_json::from_str::<serde_json::Value>(text).is_ok(),
        "the same texts are JSON"
    );
}

/// A published name in other capitals, with other spaces and with invisible characters is found, whatever else the form holds.
fn exact_name(data: &[u8]) {
    let mut input = Unstructured::new(data);
    let (_, entities) = &*STARTER;
    let entity = input.choose(entities).unwrap();
    let Ok(alias) = input.choose(&entity.aliases) else { return };
    let spaces = [" ", "  ", "\u{a0}", "\u{3000}", "\t"];
    let hidden = ["", "\u{200b}", "\u{2060}", "\u{e0101}", "\u{ad}"];
    let mut typed = String::new();
    for word in alias.name.split(' ').filter(|word| !word.is_empty()) {
        // A list has "ln-chun" for In-chun, which in capitals is another name.
        let small_l = word.split('-').any(|part| part.starts_with('l'));
        let upper = input.arbitrary::<bool>().unwrap_or(false) && !small_l;
        typed.push_str(&if upper { word.to_uppercase() } else { word.to_owned() });
        typed.push_str(input.choose(&hidden).unwrap_or(&""));
        typed.push_str(input.choose(&spaces).unwrap_or(&" "));
    }
    let mut applicant = Form::sample();
    applicant.other_names = Vec::new();
    applicant.company = None;
    applicant.name = knownas::applicant::NameField::Text(typed.clone());
    applicant.kind = Some(entity.kind);
    let options: Options = json::read("options", r#"{"weakAliases": true, "limit": 100}"#).unwrap();
    let result = screened(&applicant, &options).unwrap();
    assert!(
        result.hits.iter().any(|hit| hit.entity.id == entity.id),
        "{typed:?} does not find {}",
        entity.id
    );
}

static STARTER: LazyLock<(Vec<List>, Vec<Entity>)> = LazyLock::new(starter);

fn compare(data: &[u8]) {
    let Some((a, b)) = text(data).and_then(|text| text.split_once('\n')) else { return };
    for kind in [None, Some(Kind::Person), Some(Kind::Organization)] {
        match screen::try_compare(a, b, kind) {
            Ok(comparison) => {
                assert!((0..=Points::ONE.0).contains(&comparison.score.0));
                let weights: i32 = comparison.evidence.iter().map(|line| line.weight.0).sum();
                assert!(comparison.evidence.is_empty() || weights == Points::ONE.0, "{comparison:?}");
                assert_eq!(screen::try_compare(a, b, kind).unwrap(), comparison);
            }
            Err(_) => assert!(a.chars().count() > limits::NAME || b.chars().count() > limits::NAME),
        }
    }
}

fn words(data: &[u8]) {
    let Some(text) = text(data).filter(|text| text.chars().count() <= limits::NAME) else { return };
    for word in normalize::words(text) {
        assert!(!word.letters.is_empty() && !word.typed.is_empty());
        assert!(word.letters.chars().all(|letter| !normalize::invisible(letter)), "{word:?}");
    }
}

fn romanized(data: &[u8]) {
    let Some(text) = text(data).filter(|text| text.chars().count() <= limits::NAME) else { return };
    for romanized in romanize::romanize(text) {
        assert!(!romanized.text.is_empty());
    }
}

fn identifiers(data: &[u8]) {
    use knownas::entity::IdentifierKind::{Email, Imo, Other, Passport, Phone, Swift, Tax, Wallet, Website};
    let Some(value) = text(data) else { return };
    for kind in [Email, Imo, Other, Passport, Phone, Swift, Tax, Wallet, Website] {
        for country in [None, Some("FR"), Some("KP"), Some("")] {
            let _ = identifier::check(kind, value, country);
        }
        // What is listed is found by what is typed alike.
        let listed =
            knownas::entity::Identifier { kind, value: value.to_owned(), country: None, label: None };
        assert_eq!(identifier::hashes_of_listed(&listed), identifier::hashes_of_listed(&listed));
    }
}

/// Reads a file as some list: rows are used or dropped, none is lost, and the pack of it opens with what was read.
fn list(data: &[u8]) {
    let mut compiler = Compiler::new();
    if compiler.add("fuzzed", data.to_vec()).is_err() {
        return;
    }
    let Ok(compiled) = compiler.compile() else { return };
    for source in compiled.report.lists.iter().flat_map(|list| &list.sources) {
        assert_eq!(source.rows, source.used + source.dropped.len(), "{}", source.name);
    }
    let count = compiled.entities.len();
    let Ok(bytes) = pack::build(compiled.lists, compiled.entities) else { return };
    assert_eq!(Pack::open(bytes).unwrap().entities(), count);
}

fn entities_json(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let Ok(entities) = json::read::<Vec<Entity>>("entities", text) else { return };
    let (lists, _) = &*STARTER;
    if let Ok(bytes) = pack::build(lists.clone(), entities) {
        Screener::open(bytes).unwrap().screen(&Form::sample(), &Options::default()).unwrap();
    }
}

fn packs() -> Vec<Vec<u8>> {
    let (names, _) = pack::split(PACK.clone()).unwrap();
    vec![PACK.clone(), names]
}

fn details() -> Vec<Vec<u8>> {
    vec![pack::split(PACK.clone()).unwrap().1]
}

fn names() -> Vec<Vec<u8>> {
    let (_, entities) = &*STARTER;
    let others = [
        "Ким Ун Сун",
        "김웅순",
        "محمد عبد الله",
        "張小明",
        "K1m $ergey",
        "V.i.k.t.o.r Belyakov",
        "\u{202e}nuS gnU miK",
    ];
    let listed = entities.iter().flat_map(|entity| &entity.aliases).map(|alias| alias.name.as_str());
    listed.chain(others).map(|name| name.as_bytes().to_vec()).collect()
}

fn pairs() -> Vec<Vec<u8>> {
    let names = names();
    names.iter().zip(names.iter().skip(1)).map(|(a, b)| [&a[..], b"\n", b].concat()).collect()
}

fn forms() -> Vec<Vec<u8>> {
    [
        r#"{"name": "Woong-soon Kim", "birthDate": "1964-06-23", "nationality": ["KP"], "email": "a@b.example"}"#,
        r#"{"name": {"family": "Kim", "given": "Ung Sun", "patronymic": "I"}, "kind": "person", "otherNames": ["김웅순"]}"#,
        r#"{"name": "A B", "company": {"name": "Korea Sinjin Trading Corporation", "owners": [{"name": "C", "share": 50.5}], "directors": ["D"]}}"#,
        r#"{"name": "A", "documents": [{"type": "passport", "number": "1", "country": "RU"}], "walletAddresses": ["1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T"]}"#,
    ]
    .map(|text| text.as_bytes().to_vec())
    .to_vec()
}

fn options() -> Vec<Vec<u8>> {
    [
        r#"{"threshold": 0.9, "limit": 3, "weakAliases": true, "lists": ["one"]}"#,
        r#"{"notesOff": ["email-name"], "reviewNotes": ["check-digit"], "maxAge": 7, "today": "2026-12-01"}"#,
    ]
    .map(|text| text.as_bytes().to_vec())
    .to_vec()
}

fn numbers() -> Vec<Vec<u8>> {
    [
        "1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T",
        "0x7F367cC41522cE07553e823bf3be79A889DEbe1B",
        "+33 6 98 76 50 12",
        "DE89370400440532013000",
        "IMO 9074729",
        "https://www.xn--e1afmkfd.example/a?b",
        "a.b@xn--e1afmkfd.example",
        "DEUTDEFF500",
    ]
    .map(|text| text.as_bytes().to_vec())
    .to_vec()
}

fn own_lists() -> Vec<Vec<u8>> {
    vec![serde_json::to_vec(&STARTER.1[..8]).unwrap()]
}

fn noise() -> Vec<Vec<u8>> {
    (0_u8..8)
        .map(|seed| (0..200_u16).map(|at| (at as u8).wrapping_mul(seed.wrapping_mul(37) | 1)).collect())
        .collect()
}

/// The fixtures of the readers' tests.
fn lists() -> Vec<Vec<u8>> {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/../../lists/tests/fixtures");
    let mut paths: Vec<_> =
        std::fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().filter(|path| path.is_file()).map(|path| std::fs::read(path).unwrap()).collect()
}
