//! Imports point down, as ARCHITECTURE.md draws it: the sources are read as text, and every `crate::room` is looked up in
//! one table of storeys. A room may name rooms of its own storey or of lower ones, never of a higher one.
//!
//! Tests inside a file (`#[cfg(test)]`, which stands last in every file) may name anything.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

/// The storeys, highest first.
const STOREYS: [&[&str]; 6] = [
    &["wasm"],
    &["screen"],
    &["json", "listing", "note", "qualifier", "retrieve"],
    &["pack"],
    &["align", "score", "ofac_score", "key", "identifier", "applicant"],
    // Names and their spellings lean on each other: a romanization reads words, a name knows patronymics.
    &[
        "name",
        "case",
        "decomposition",
        "leb128",
        "normalize",
        "romanize",
        "spelling",
        "given_name",
        "patronymic",
        "script",
        "tables",
        "order",
        "search",
        "hit",
        "entity",
        "error",
    ],
];

/// Rooms that a room must not name although they lie below it or beside it.
const NEVER: [(&str, &[&str]); 4] = [
    // A score sees names, never bytes, list names or programs.
    ("score", &["pack", "List", "Entity"]),
    ("align", &["List", "Entity"]),
    // Spellings are compared without knowing what is done with them.
    ("spelling", &["key", "name"]),
    ("entity", &["hit"]),
];

/// What the core must not do: no input or output, no clock, no environment, no chance.
const NO_OUTSIDE: [&str; 7] =
    ["std::fs", "std::time", "std::env", "std::net", "std::process", "std::thread", "std::io"];

/// Words that only `wasm.rs` may name.
const JAVASCRIPT: [&str; 3] = ["wasm_bindgen", "js_sys", "serde_wasm_bindgen"];

/// What is wrong with a file of the core: `room` is the first part of its path below `src`.
fn violations(room: &str, source: &str) -> Vec<String> {
    let source = without_tests_and_comments(source);
    let mut found = Vec::new();
    let own = storey(room);
    if own.is_none() && room != "lib" {
        found.push(format!("`{room}` stands in no storey: add it to the table"));
    }
    for named in rooms_named(&source) {
        match (own, storey(&named)) {
            (Some(own), Some(other)) if other < own => {
                found.push(format!("`{room}` names `{named}` above it"))
            }
            (Some(_), None) => found.push(format!("`{room}` names `{named}`, which stands in no storey")),
            _ => {}
        }
    }
    let words = identifiers(&source);
    for (_, never) in NEVER.iter().filter(|(of, _)| *of == room) {
        let types = |name: &str| name.starts_with(char::is_uppercase) && words.contains(&name);
        let broken =
            never.iter().filter(|name| types(name) || rooms_named(&source).iter().any(|room| room == *name));
        found.extend(broken.map(|name| format!("`{room}` names `{name}`")));
    }
    let outside = NO_OUTSIDE.iter().filter(|path| source.contains(**path));
    found.extend(outside.map(|path| format!("`{room}` uses {path}")));
    if room != "wasm" {
        found.extend(
            JAVASCRIPT
                .iter()
                .filter(|name| words.contains(*name))
                .map(|name| format!("`{room}` knows {name}")),
        );
    }
    found
}

fn storey(room: &str) -> Option<usize> {
    STOREYS.iter().position(|rooms| rooms.contains(&room))
}

/// The code of a file without its tests and without comments.
fn without_tests_and_comments(source: &str) -> String {
    let code = source.split("\n#[cfg(test)]").next().unwrap_or_default();
    code.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// Every room after `crate::`, alone or in braces: `crate::key::latin`, `crate::{json, romanize::korean}`.
fn rooms_named(source: &str) -> Vec<String> {
    let mut rooms = Vec::new();
    for (at, start) in source.match_indices("crate::") {
        let rest = &source[at + start.len()..];
        match rest.strip_prefix('{') {
            Some(group) => rooms.extend(first_of_each(group)),
            None => rooms.extend(identifiers(rest).first().map(|room| (*room).to_owned())),
        }
    }
    rooms
}

/// The first name of each item of a group, up to its closing brace.
fn first_of_each(group: &str) -> Vec<String> {
    let (mut depth, mut item, mut items) = (1, String::new(), Vec::new());
    for letter in group.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 || depth == 1 && letter == ',' {
            items.push(std::mem::take(&mut item));
        } else {
            item.push(letter);
        }
        if depth == 0 {
            break;
        }
    }
    items.iter().filter_map(|item| identifiers(item).first().map(|room| (*room).to_owned())).collect()
}

fn identifiers(text: &str) -> Vec<&str> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .filter(|word| !word.is_empty())
        .collect()
}

/// Every source file below a directory, with the first part of its path.
fn sources(directory: &Path) -> Vec<(String, String)> {
    let mut files = Vec::new();
    collect(directory, &mut files);
    files.sort();
    files
        .iter()
        .map(|file| {
            let first = file.strip_prefix(directory).unwrap().components().next().unwrap();
            let room = Path::new(first.as_os_str()).file_stem().unwrap().to_string_lossy().into_owned();
            (room, fs::read_to_string(file).unwrap())
        })
        .collect()
}

fn collect(directory: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn imports_of_the_core_point_down() {
    let sources = sources(&root().join("src"));
    assert!(sources.len() > 40, "only {} files were read", sources.len());
    let found: Vec<String> = sources.iter().flat_map(|(room, source)| violations(room, source)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_room_of_the_table_exists() {
    for room in STOREYS.concat() {
        let file = root().join("src").join(room);
        assert!(file.with_extension("rs").is_file() || file.join("mod.rs").is_file(), "{room}");
    }
}

#[test]
fn list_readers_never_look_into_how_names_are_compared() {
    let all = sources(&root().join("lists/src"));
    // No reader: it finds the listings of one party among what all of them have read.
    let readers = all.iter().filter(|(file, _)| !file.starts_with("group"));
    assert_eq!(readers.clone().count(), all.len() - 1);
    for (file, source) in readers {
        let code = without_tests_and_comments(source);
        for never in ["key", "normalize", "name", "align", "score", "spelling", "romanize", "retrieve"] {
            assert!(
                !code.contains(&format!("knownas::{never}::")),
                "lists/src/{file} names knownas::{never}"
            );
        }
        for (at, start) in code.match_indices("knownas::{") {
            let named = first_of_each(&code[at + start.len()..]);
            assert!(
                !named.iter().any(|room| room == "key" || room == "normalize"),
                "lists/src/{file}: {named:?}"
            );
        }
    }
}

#[test]
fn the_check_finds_what_it_looks_for() {
    for (room, source, expected) in [
        ("key", "use crate::screen::Screener;", "`key` names `screen` above it"),
        ("name", "use crate::{error::Error, pack::{Pack, build}, wasm};", "`name` names `pack` above it"),
        ("name", "use crate::{error::Error, pack::{Pack, build}, wasm};", "`name` names `wasm` above it"),
        ("align", "fn a() { crate::retrieve::candidates() }", "`align` names `retrieve` above it"),
        ("score", "use crate::entity::{Entity, Kind};", "`score` names `Entity`"),
        ("pack", "use std::fs;", "`pack` uses std::fs"),
        ("note", "let now = std::time::SystemTime::now();", "`note` uses std::time"),
        ("hit", "use wasm_bindgen::prelude::*;", "`hit` knows wasm_bindgen"),
        ("cellar", "", "`cellar` stands in no storey: add it to the table"),
        ("key", "use crate::cellar::Wine;", "`key` names `cellar`, which stands in no storey"),
    ] {
        assert!(
            violations(room, source).contains(&expected.to_owned()),
            "{source}: {:?}",
            violations(room, source)
        );
    }
    for (room, source) in [
        ("screen", "use crate::{align::{self, Prepared}, pack};"),
        ("wasm", "use wasm_bindgen::prelude::*; use crate::screen;"),
        ("key", "// use crate::screen\n/// [`crate::wasm`]\nuse crate::name::Name;"),
        ("key", "fn a() {}\n#[cfg(test)]\nmod tests { use crate::screen; }"),
    ] {
        assert_eq!(violations(room, source), Vec::<String>::new(), "{source}");
    }
}
