//! A large SDN_ADVANCED.XML: it is read element by element, so that time grows with the file and memory stays below 500 MB
//! at 120 MB. The size here is 12 MB; `KNOWNAS_LARGE_MB=120 cargo test --release -p knownas-lists --test large` takes the
//! size of the official file.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{advanced, peak_memory};
use std::time::{Duration, Instant};

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
