//! Packs from outside: cut, damaged, of another version, or made to mislead. None may panic; each has its own error.

#![allow(clippy::unwrap_used, clippy::panic)]

use knownas::applicant::{Applicant, Options};
use knownas::entity::{Alias, Entity, Identifier, IdentifierKind, Kind, List, Quality};
use knownas::error::Error;
use knownas::json;
use knownas::pack::{self, FORMAT_VERSION};
use knownas::screen::Screener;
use proptest::prelude::*;
use std::sync::LazyLock;

/// Where the body begins, and where its checksum stands: the table at the top of `src/pack/format.rs`.
const BODY: usize = 40;
const CHECKSUM: std::ops::Range<usize> = 24..32;

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
    let checksum = xxhash_rust::xxh64::xxh64(&bytes[BODY..], 0);
    bytes[CHECKSUM].copy_from_slice(&checksum.to_le_bytes());
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

#[test]
fn a_signature_behind_a_pack_is_no_part_of_it() {
    let signed = [&PACK[..], &[7; 72], b"KNOWNSIG"].concat();
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
    fn a_section_table_made_to_mislead_never_panics(row in 0_usize..18, offset in any::<u32>(), length in any::<u32>()) {
        let mut bytes = PACK.clone();
        let at = BODY + row * 12;
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
