//! How much the tables of Cyrillic names add to what a browser downloads.
//!
//! Counted are the rules of spelling as they lie in memory, the table of given names, and the source of the
//! named systems and of the way back to Cyrillic, whose strings are all there is in them. They are compressed by deflate; Brotli,
//! which the module is served in, needs less.

#![allow(clippy::unwrap_used)]

use flate2::Compression;
use flate2::write::DeflateEncoder;
use knownas::spelling::index::{Entry, adding, sides_of};
use knownas::tables::given_names::GROUPS;
use std::io::Write;

/// Most bytes of all tables, compressed.
const MOST: usize = 25_000;

fn compressed(bytes: &[u8]) -> usize {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap().len()
}

/// Every rule of spelling: two patterns of eight bytes, cost, class and places.
fn spelling() -> Vec<u8> {
    let number = |field: &dyn std::fmt::Debug| {
        let digits: String = format!("{field:?}").chars().filter(char::is_ascii_digit).collect();
        digits.parse::<u64>().unwrap()
    };
    let bytes = |entry: &Entry| {
        let mut bytes = [&entry.a, &entry.b].map(|pattern| number(pattern).to_le_bytes()).concat();
        bytes.extend(entry.cost.to_le_bytes());
        bytes.extend((number(&entry.places) as u16).to_le_bytes());
        bytes.push(entry.class as u8);
        bytes
    };
    let of = |letter| sides_of(letter).flat_map(|(_, side)| side.entries()).chain(adding(letter));
    (b'a'..=b'z').flat_map(of).flat_map(bytes).collect()
}

#[test]
fn tables_of_cyrillic_names_are_small() {
    let tables = [
        ("spelling", spelling()),
        ("given names", GROUPS.into()),
        ("named systems", include_bytes!("../../src/romanize/cyrillic/systems.rs").to_vec()),
        ("back to Cyrillic", include_bytes!("../../src/romanize/cyrillic/back.rs").to_vec()),
    ];
    let mut all = 0;
    for (name, bytes) in tables {
        assert!(bytes.len() > 1_000, "{name} is not there");
        println!("{name}: {} bytes, {} compressed", bytes.len(), compressed(&bytes));
        all += compressed(&bytes);
    }
    println!("{all} bytes in all, of {MOST}");
    assert!(all <= MOST, "{all}");
}
