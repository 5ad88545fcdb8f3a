//! What the tests share: the official files, when they are there.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use knownas_lists::{Compiled, Compiler};
use std::fmt::Write;
use std::path::PathBuf;

/// A file of the official lists, from `KNOWNAS_LISTS` or beside the repository; `None` when there is none.
#[allow(dead_code)]
pub fn official(path: &str) -> Option<Vec<u8>> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/lists");
    let directory = std::env::var_os("KNOWNAS_LISTS").map_or_else(beside, PathBuf::from);
    let bytes = std::fs::read(directory.join(path)).ok();
    if bytes.is_none() {
        println!("skipped: no list files");
    }
    bytes
}

/// A fixture.
#[allow(dead_code)]
pub fn fixture(path: &str) -> Vec<u8> {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(path);
    std::fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Compiles files given by name and content.
#[allow(dead_code)]
pub fn compile(files: &[(&str, &[u8])]) -> Result<Compiled, knownas_lists::Error> {
    let mut compiler = Compiler::new();
    for (name, bytes) in files {
        compiler.add(name, bytes.to_vec())?;
    }
    compiler.compile()
}

/// The Advanced fixture with its first party repeated under new numbers until the file has this size.
#[allow(dead_code)]
pub fn advanced(bytes: usize) -> (String, usize) {
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
#[allow(dead_code)]
pub fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kilobytes| kilobytes / 1024)
}
