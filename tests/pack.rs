//! Packs from outside: cut, damaged, of another version, or made to mislead. None may panic; each has its own error.

#![allow(clippy::unwrap_used, clippy::panic)]

use knownas::applicant::{Applicant, Options};
use knownas::entity::{Alias, Entity, Identifier, IdentifierKind, Kind, List, Quality};
use knownas::error::Error;
use knownas::json;
use knownas::pack::{self, FORMAT_VERSION};
use knownas::screen::Screener;
use proptest::prelude::*;
use std::ops::Range;
use std::sync::LazyLock;

/// Where the body begins, and where its checksum, that of the details, and the offset of these stand: the table at the top of
/// `src/pack/format.rs`.
const BODY: usize = 40;
const CHECKSUM: Range<usize> = 24..32;
const DETAILS_CHECKSUM: Range<usize> = 40..48;
const TABLE: usize = 48;
const DETAILS_AT: Range<usize> = TABLE + 17 * 12 + 4..TABLE + 17 * 12 + 8;

static PACK: LazyLock<Vec<u8>> = LazyLock::new(|| pack::build(lists(), entities()).unwrap());
static APPLICANT: LazyLock<Applicant> = LazyLock::new(|| {
    json::read(
        "applicant",
        r#"{"name": "Pavel Ignatov", "email": "desk@birch.example", "company": {"name": "Birch Trading"}}"#,
    )
    .unwrap()
});

fn lists() -> Vec<List> {
    ["one", "two"].map(list).to_vec()
}

fn list(id: &str) -> List {
    List {
        id: id.to_owned(),
        publisher: "Example Office".to_owned(),
        title: "Example list".to_owned(),
        published_on: None,
        entities: 2,
        digest: "0".repeat(64),
        starter: false,
    }
}

fn entities() -> Vec<Entity> {
    vec![
        entity("one:1", "one", Kind::Person, &["IGNATOV, Pavel Olegovich", "ИГНАТОВ, Павел Олегович"]),
        entity("one:2", "one", Kind::Organization, &["Birch Trading Company Limited", "BTC"]),
        entity("two:1", "two", Kind::Person, &["HAN, Myong Ho", "한명호"]),
        entity("two:2", "two", Kind::Vessel, &["NORTHERN BIRCH"]),
    ]
}

fn entity(id: &str, list: &str, kind: Kind, names: &[&str]) -> Entity {
    let aliases = names.iter().enumerate().map(|(at, name)| Alias {
        name: (*name).to_owned(),
        quality: if at == 0 { Quality::Primary } else { Quality::Strong },
        former: false,
    });
    Entity {
        id: id.to_owned(),
        list: list.to_owned(),
        kind,
        aliases: aliases.collect(),
        programs: vec!["EXAMPLE".to_owned()],
        url: None,
        listed_on: None,
        birth_dates: Vec::new(),
        nationalities: Vec::new(),
        countries: Vec::new(),
        gender: None,
        identifiers: vec![Identifier {
            kind: IdentifierKind::Email,
            value: "desk@birch.example".to_owned(),
            country: None,
            label: None,
        }],
        linked_to: Vec::new(),
        remarks: String::new(),
        group: None,
    }
}

/// Opens, describes and screens; gives the result as JSON, or the error.
fn use_all(bytes: Vec<u8>) -> Result<String, Error> {
    let screener = Screener::open(bytes)?;
    let info = serde_json::to_string(&screener.info()).unwrap();
    let result = screener.screen(&APPLICANT, &Options::default())?;
    Ok(info + &serde_json::to_string(&result).unwrap())
}

fn with_checksum(mut bytes: Vec<u8>) -> Vec<u8> {
    let of = |bytes: &[u8]| xxhash_rust::xxh64::xxh64(bytes, 0).to_le_bytes();
    let details = bytes.get(DETAILS_AT).map(|at| u32::from_le_bytes(at.try_into().unwrap()) as usize);
    let Some(at) = details.filter(|at| (TABLE..=bytes.len()).contains(at)) else { return bytes };
    let checksum = of(&bytes[at..]);
    bytes[DETAILS_CHECKSUM].copy_from_slice(&checksum);
    let checksum = of(&bytes[BODY..at]);
    bytes[CHECKSUM].copy_from_slice(&checksum);
    bytes
}

fn with(at: usize, value: u8) -> Vec<u8> {
    let mut bytes = PACK.clone();
    bytes[at] = value;
    bytes
}

#[test]
fn a_whole_pack_opens_and_finds() {
    let result = use_all(PACK.clone()).unwrap();
    for found in [r#""one:1""#, r#""one:2""#, r#""review""#] {
        assert!(result.contains(found), "{found}: {result}");
    }
    assert_eq!(with_checksum(PACK.clone()), *PACK, "the checksum is where format.rs says");
}

#[test]
fn a_pack_cut_anywhere_is_refused() {
    for length in 0..PACK.len() {
        let error = use_all(PACK[..length].to_vec()).unwrap_err();
        match error {
            Error::NotAPack { .. } => assert_eq!(length, 0),
            Error::PackTruncated { got, .. } => assert_eq!(got, length as u64),
            other => panic!("cut to {length} bytes: {other}"),
        }
    }
}

/// A statement of two bytes, one signature.
const SIGNATURE: &[u8] =
    b"{}777777777777777777777777777777777777777777777777777777777777777777777777\x02\0\0\0\x01\0\0\0KNOWNSIG";

#[test]
fn a_signature_behind_a_pack_is_no_part_of_it() {
    let signed = [&PACK[..], SIGNATURE].concat();
    assert_eq!(use_all(signed.clone()).unwrap(), use_all(PACK.clone()).unwrap());
    for broken in [
        &signed[..signed.len() - 1],
        &[signed.as_slice(), b"G"].concat(),
        &[&signed[..PACK.len()], &signed[PACK.len() + 1..]].concat(),
    ] {
        assert_eq!(use_all(broken.to_vec()).unwrap_err().code(), "pack-damaged");
    }
}

#[test]
fn a_pack_with_more_bytes_is_refused() {
    let longer = [&PACK[..], b"\0"].concat();
    assert_eq!(use_all(longer).unwrap_err().code(), "pack-damaged");
}

#[test]
fn a_changed_byte_anywhere_is_refused() {
    for at in 0..PACK.len() {
        for change in [0x01, 0x80, 0xff] {
            let error = use_all(with(at, PACK[at] ^ change)).unwrap_err();
            let expected: &[&str] = match at {
                0..8 => &["not-a-pack"],
                8..12 => &["pack-version"],
                12..16 | 24..32 => &["pack-damaged"],
                16..24 => &["pack-tables"],
                32..40 => &["pack-truncated", "pack-damaged"],
                _ => &["pack-damaged"],
            };
            assert!(expected.contains(&error.code()), "byte {at}: {error}");
        }
    }
}

fn names_and_details() -> (Vec<u8>, Vec<u8>) {
    pack::split(PACK.clone()).unwrap()
}

fn result(screener: &Screener, applicant: &Applicant) -> String {
    serde_json::to_string(&screener.screen(applicant, &Options::default()).unwrap()).unwrap()
}

#[test]
fn names_without_details_say_that_somebody_was_reached_and_with_them_the_same_as_the_whole_pack() {
    let (names, details) = names_and_details();
    let whole = Screener::open(PACK.clone()).unwrap();
    let mut apart = Screener::open(names).unwrap();
    let stranger: Applicant =
        json::read("applicant", r#"{"name": "Maria Gonzalez", "birthDate": "1970"}"#).unwrap();
    let wallet: Applicant =
        json::read("applicant", r#"{"name": "Maria Gonzalez", "email": "desk@birch.example"}"#).unwrap();
    assert_eq!(
        result(&apart, &stranger),
        result(&whole, &stranger),
        "nobody was reached: there is nothing to add"
    );
    for reached in [&*APPLICANT, &wallet] {
        let absent = result(&apart, reached);
        assert!(
            absent.starts_with(r#"{"outcome":"review","hits":[],"truncated":0,"details":"absent""#),
            "{absent}"
        );
    }
    assert_eq!(apart.info().checksum, whole.info().checksum);
    assert!(!apart.info().complete && whole.info().complete);
    apart.complete(details).unwrap();
    for applicant in [&stranger, &*APPLICANT, &wallet] {
        assert_eq!(result(&apart, applicant), result(&whole, applicant));
    }
    assert_eq!(apart.info().bytes, whole.info().bytes);
}

#[test]
fn details_cut_changed_or_of_another_pack_are_refused_and_right_ones_accepted_afterwards() {
    let (names, details) = names_and_details();
    let mut screener = Screener::open(names.clone()).unwrap();
    for at in 0..details.len() {
        let mut changed = details.clone();
        changed[at] ^= 0x41;
        assert!(screener.complete(changed).is_err(), "byte {at}");
        assert!(screener.complete(details[..at].to_vec()).is_err(), "cut to {at}");
    }
    let mut others = entities();
    others[0].programs.push("OTHER".to_owned());
    let (_, others) = pack::split(pack::build(lists(), others).unwrap()).unwrap();
    let error = screener.complete(others).unwrap_err();
    assert_eq!(error.code(), "pack-details");
    assert_eq!(screener.complete(names.clone()).unwrap_err().code(), "not-a-pack");
    assert!(use_all(details.clone()).unwrap_err().to_string().contains("the details of a pack"));
    assert_eq!(pack::split(names).unwrap_err().code(), "pack-damaged");
    let signed = [&details[..], SIGNATURE].concat();
    screener.complete(signed).unwrap();
    assert!(screener.info().complete);
}

#[test]
fn names_cut_anywhere_are_refused() {
    let (names, _) = names_and_details();
    for length in 0..names.len() {
        assert!(Screener::open(names[..length].to_vec()).is_err(), "cut to {length}");
    }
}

#[test]
fn another_version_and_other_tables_say_how_to_repair() {
    let error = use_all(with(8, 9)).unwrap_err();
    assert_eq!(error, Error::PackVersion { got: 9, expected: FORMAT_VERSION });
    assert!(error.to_string().contains("compile the pack again"), "{error}");

    let error = use_all(with(16, PACK[16].wrapping_add(1))).unwrap_err();
    assert!(
        matches!(error, Error::PackTables { expected, .. } if expected == pack::fingerprint()),
        "{error:?}"
    );
    assert!(error.to_string().contains("compile the pack again"), "{error}");
}

#[test]
fn what_is_no_pack_is_named() {
    for (bytes, looks_like) in [
        (&b""[..], "empty"),
        (b"<!doctype html><title>Not found</title>", "HTML"),
        (&[0x1f, 0x8b, 8, 0], "gzip"),
    ] {
        let error = use_all(bytes.to_vec()).unwrap_err();
        assert_eq!(error.code(), "not-a-pack");
        assert!(error.to_string().contains(looks_like), "{error}");
    }
}

#[test]
fn the_order_of_the_records_leaves_no_trace() {
    let mut shuffled = entities();
    for turn in 0..shuffled.len() {
        shuffled.rotate_left(1);
        shuffled.swap(0, turn);
        assert_eq!(pack::build(lists(), shuffled.clone()).unwrap(), *PACK);
    }
}

#[test]
fn records_that_can_not_be_packed_are_named() {
    let twice = [entities(), vec![entity("one:1", "two", Kind::Person, &["Somebody Else"])]].concat();
    let nameless = vec![entity("one:9", "one", Kind::Person, &[])];
    let empty = vec![entity("one:9", "one", Kind::Person, &["  "])];
    let long = vec![entity("one:9", "one", Kind::Person, &["a".repeat(65_536).as_str()])];
    let elsewhere = vec![entity("one:9", "three", Kind::Person, &["Pavel Ignatov"])];
    for (records, id) in
        [(twice, "one:1"), (nameless, "one:9"), (empty, "one:9"), (long, "one:9"), (elsewhere, "one:9")]
    {
        match pack::build(lists(), records) {
            Err(Error::Input { field, .. }) => assert_eq!(field, id),
            other => panic!("{other:?}"),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(4_000) })]

    /// Whoever can write a pack can write its checksum too.
    #[test]
    fn a_body_made_to_mislead_never_panics(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        let mut bytes = PACK.clone();
        let body = bytes.len() - BODY;
        for (at, value) in changes {
            bytes[BODY + at.index(body)] = value;
        }
        let _ = use_all(with_checksum(bytes));
    }

    #[test]
    fn details_made_to_mislead_never_panic(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        let mut bytes = PACK.clone();
        let at = u32::from_le_bytes(bytes[DETAILS_AT].try_into().unwrap()) as usize;
        let length = bytes.len() - at;
        for (change, value) in changes {
            bytes[at + change.index(length)] = value;
        }
        let _ = use_all(with_checksum(bytes));
    }

    #[test]
    fn a_section_table_made_to_mislead_never_panics(row in 0_usize..19, offset in any::<u32>(), length in any::<u32>()) {
        let mut bytes = PACK.clone();
        let at = TABLE + row * 12;
        bytes[at + 4..at + 8].copy_from_slice(&offset.to_le_bytes());
        bytes[at + 8..at + 12].copy_from_slice(&length.to_le_bytes());
        let _ = use_all(with_checksum(bytes));
    }

    #[test]
    fn any_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(use_all(bytes.clone()).is_err());
        let mut headed = PACK[..BODY].to_vec();
        headed.extend(bytes);
        let length = headed.len() as u64;
        headed[32..40].copy_from_slice(&length.to_le_bytes());
        prop_assert!(use_all(with_checksum(headed)).is_err());
    }
}
