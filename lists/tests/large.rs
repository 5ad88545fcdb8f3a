//! A large SDN_ADVANCED.XML: it is read element by element, so that time grows with the file and memory stays below 500 MB
//! at 120 MB. The size here is 12 MB; `KNOWNAS_LARGE_MB=120 cargo test --release -p knownas-lists --test large` takes the
//! size of the official file.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::fixture;
use std::fmt::Write;
use std::time::{Duration, Instant};

/// The Advanced fixture with its first party repeated under new numbers until the file has this size.
fn advanced(bytes: usize) -> (String, usize) {
    let text = String::from_utf8(fixture("ofac_advanced.xml")).unwrap();
    let section = |name: &str| {
        let (open, close) = (format!("<{name}>"), format!("</{name}>"));
        let (before, rest) = text.split_once(&open).unwrap();
        let (inside, after) = rest.split_once(&close).unwrap();
        (before.len() + open.len(), inside, after.len())
    };
    let (start, _, _) = section("DistinctParties");
    let (_, parties, _) = section("DistinctParties");
    let party = parties.split_inclusive("</DistinctParty>").next().unwrap();
    let mut large = text[..start].to_owned();
    large.reserve(bytes + (1 << 20));
    let mut count = 0;
    while large.len() < bytes {
        count += 1;
        large.push_str(
            &party.replace("\"101\"", &format!("\"{count}\"")).replace("\"501\"", &format!("\"i{count}\"")),
        );
    }
    large.push_str("</DistinctParties><SanctionsEntries>");
    for number in 1..=count {
        write!(
            large,
            "<SanctionsEntry ID=\"{number}\" ProfileID=\"{number}\" ListID=\"1550\"><SanctionsMeasure ID=\"1\" SanctionsTypeID=\"1\"><Comment>SDGT</Comment></SanctionsMeasure></SanctionsEntry>"
        )
        .unwrap();
    }
    large.push_str("</SanctionsEntries></Sanctions>");
    (large, count)
}

/// The most memory this process has had, in MB, where the system tells.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kilobytes| kilobytes / 1024)
}

#[test]
fn a_large_advanced_file_is_read_in_bounded_time_and_memory() {
    let megabytes: usize = std::env::var("KNOWNAS_LARGE_MB").map_or(12, |text| text.parse().unwrap());
    let (text, count) = advanced(megabytes << 20);
    let size = text.len() >> 20;
    let start = Instant::now();
    let mut compiler = knownas_lists::Compiler::new();
    compiler.add("sdn_advanced.xml", text.into_bytes()).unwrap();
    let compiled = compiler.compile().unwrap();
    let took = start.elapsed();
    let memory = peak_memory();
    println!("{size} MB, {count} parties: {took:?}, peak {memory:?} MB");
    assert_eq!(compiled.entities.len(), count);
    assert_eq!(compiled.entities[0].aliases.len(), 5);
    assert!(took < Duration::from_secs(60), "{took:?}");
    assert!(memory.is_none_or(|megabytes| megabytes < 500), "{memory:?} MB");
}
