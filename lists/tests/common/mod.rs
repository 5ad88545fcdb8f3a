//! What the tests share: the official files, when they are there.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use knownas_lists::{Compiled, Compiler};
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
