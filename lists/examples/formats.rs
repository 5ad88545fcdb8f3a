//! Writes the table of formats, docs/formats.md: what each reader made of a file, in what time and memory.
//!
//! `cargo run --release -p knownas-lists --example formats -- --date 2026-11-24 > docs/formats.md`
//!
//! Each file set is compiled to a pack in a process of its own, so that its peak memory is its own. The official files are
//! those of `KNOWNAS_LISTS`, or beside the repository; formats without an official file at hand are shown by the readers' own
//! test files, which are small and made of odd rows.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../tests/common/mod.rs"]
mod common;

use knownas_lists::Compiler;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Instant;

/// Size of the file made to stand for SDN_ADVANCED.XML, which was 122 MB in February 2026.
const LARGE: usize = 120 << 20;

/// A row of the table: format, whether the files are official ones, files.
const SETS: &[(&str, bool, &[&str])] = &[
    (
        "OFAC CSV set (SDN)",
        true,
        &[
            "ofac/sdn_reconstructed_2026-07.csv.gz",
            "ofac/alt_2026-08-02.csv.gz",
            "ofac/add_2026-08-02.csv.gz",
            "ofac/sdn_comments_2026-08-02.csv",
        ],
    ),
    (
        "OFAC CSV set (non-SDN)",
        true,
        &[
            "ofac/cons_prim_2025-12.csv",
            "ofac/cons_alt_2025-12.csv",
            "ofac/cons_add_2025-12.csv",
            "ofac/cons_comments_2025-12.csv",
        ],
    ),
    ("OFAC XML", true, &["ofac/consolidated_legacy_2025-03-28.xml.gz"]),
    ("OFAC Advanced XML (excerpt)", true, &["ofac/sdn_advanced_excerpt_2024-02-23.xml"]),
    ("OFAC Advanced XML (generated)", false, &["large"]),
    ("OFAC Enhanced XML", false, &["ofac_enhanced.xml"]),
    ("UN XML", true, &["un/un_consolidated_2026-08-02.xml.gz"]),
    ("EU FSF XML 1.1", false, &["eu.xml"]),
    ("EU FSF CSV 1.1", false, &["eu.csv"]),
    ("UK Sanctions List XML", false, &["uk.xml"]),
    ("UK Sanctions List CSV", false, &["uk.csv"]),
    ("OpenSanctions CSV", true, &["opensanctions/ua_war_sanctions_targets.simple_2026-03.csv.gz"]),
    ("OpenSanctions FtM JSON", true, &["opensanctions/zala_entities.ftm.json"]),
    ("CSV with a header", false, &["generic.csv"]),
    ("knownas list JSON", false, &["own.json"]),
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--set", number] => println!("{}", measured(number.parse().unwrap())),
        ["--date", date] => print!("{}", page(date)),
        _ => {
            eprintln!("usage: formats --date YYYY-MM-DD");
            std::process::exit(2);
        }
    }
}

/// Compiles one set in this process.
fn measured(number: usize) -> Value {
    let (_, official, paths) = SETS[number];
    let files: Option<Vec<(&str, Vec<u8>)>> = paths
        .iter()
        .map(|path| {
            let bytes = match *path {
                "large" => Some(common::advanced(LARGE).0.into_bytes()),
                path if official => common::official(path),
                path => Some(common::fixture(path)),
            };
            Some((path.rsplit('/').next().unwrap(), bytes?))
        })
        .collect();
    let Some(files) = files else { return Value::Null };
    let bytes: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
    let start = Instant::now();
    let mut compiler = Compiler::new();
    for (name, bytes) in files {
        compiler.add(name, bytes).unwrap();
    }
    let (_, report) = compiler.finish().unwrap();
    let seconds = start.elapsed().as_secs_f64();
    json!({ "bytes": bytes, "seconds": seconds, "memory": common::peak_memory(), "report": report })
}

fn page(date: &str) -> String {
    let myself = std::env::current_exe().unwrap();
    let rows: Vec<(&str, bool, Value)> = SETS
        .iter()
        .enumerate()
        .filter_map(|(number, (name, official, _))| {
            let output =
                std::process::Command::new(&myself).args(["--set", &number.to_string()]).output().unwrap();
            let value: Value = serde_json::from_slice(&output.stdout).ok()?;
            (!value.is_null()).then_some((*name, *official, value))
        })
        .collect();
    let mut page = format!(
        "# Formats\n\n\
         What each reader makes of a file: rows = used + dropped, and nothing is left out without a line in the report of \
         `knownas compile`. Written on {date} by `cargo run --release -p knownas-lists --example formats`; time and memory \
         are those of one process that reads the files and builds the pack, natively. Rows marked * are small test files \
         of this repository, made of odd rows, or generated; the others are official files, or copies of them.\n"
    );
    table(
        &mut page,
        "Files",
        &["format", "input", "rows", "used", "dropped", "entities", "names", "pack", "time", "peak memory"],
        rows.iter().map(|(name, official, row)| {
            let sources = || sources(row);
            vec![
                format!("{name}{}", if *official { "" } else { " *" }),
                megabytes(row["bytes"].as_u64().unwrap()),
                thousands(sources().map(|source| source["rows"].as_u64().unwrap()).sum()),
                thousands(sources().map(|source| source["used"].as_u64().unwrap()).sum()),
                thousands(sources().map(|source| source["dropped"].as_array().unwrap().len() as u64).sum()),
                thousands(lists(row).map(|list| list["entities"].as_u64().unwrap()).sum()),
                thousands(lists(row).map(|list| list["aliases"]["total"].as_u64().unwrap()).sum()),
                megabytes(row["report"]["pack"]["bytes"].as_u64().unwrap()),
                format!("{:.2} s", row["seconds"].as_f64().unwrap()),
                row["memory"].as_u64().map_or("unknown".to_owned(), |memory| format!("{memory} MB")),
            ]
        }),
    );
    counts(&mut page, "Names by quality", &rows, |list| &list["aliases"]["byQuality"]);
    counts(&mut page, "Names by script", &rows, |list| &list["aliases"]["byScript"]);
    counts(&mut page, "Identifiers by kind", &rows, |list| &list["identifiers"]);
    reasons(&mut page, &rows);
    page
}

fn lists(row: &Value) -> impl Iterator<Item = &Value> {
    row["report"]["lists"].as_array().into_iter().flatten()
}

fn sources(row: &Value) -> impl Iterator<Item = &Value> {
    lists(row).flat_map(|list| list["sources"].as_array().into_iter().flatten())
}

/// A table with a column for every name that any row counts.
fn counts(page: &mut String, title: &str, rows: &[(&str, bool, Value)], of: impl Fn(&Value) -> &Value) {
    let sums: Vec<(&str, BTreeMap<String, u64>)> = rows
        .iter()
        .map(|(name, _, row)| {
            let mut sums = BTreeMap::new();
            for (what, count) in lists(row).flat_map(|list| of(list).as_object().unwrap()) {
                *sums.entry(what.clone()).or_default() += count.as_u64().unwrap();
            }
            (*name, sums)
        })
        .collect();
    let mut columns: Vec<&String> = sums.iter().flat_map(|(_, sums)| sums.keys()).collect();
    columns.sort_unstable();
    columns.dedup();
    let heads: Vec<&str> =
        std::iter::once("format").chain(columns.iter().map(|column| column.as_str())).collect();
    table(
        page,
        title,
        &heads,
        sums.iter().filter(|(_, sums)| !sums.is_empty()).map(|(name, sums)| {
            let cell =
                |column: &&String| sums.get(*column).map_or("–".to_owned(), |count| thousands(*count));
            std::iter::once((*name).to_owned()).chain(columns.iter().map(cell)).collect()
        }),
    );
}

/// Why rows were dropped, parts left out, and what no reader has a rule for.
fn reasons(page: &mut String, rows: &[(&str, bool, Value)]) {
    let mut lines = Vec::new();
    for (name, _, row) in rows {
        let mut tallies: BTreeMap<(&str, String), u64> = BTreeMap::new();
        for source in sources(row) {
            for dropped in source["dropped"].as_array().unwrap() {
                *tallies.entry(("dropped", general(dropped["reason"].as_str().unwrap()))).or_default() += 1;
            }
            for (fate, field) in [("part left out", "leftOut"), ("kept as text", "unknown")] {
                for tally in source[field].as_array().unwrap() {
                    *tallies.entry((fate, tally["what"].as_str().unwrap().to_owned())).or_default() +=
                        tally["count"].as_u64().unwrap();
                }
            }
        }
        lines.extend(tallies.into_iter().map(|((fate, reason), count)| {
            vec![(*name).to_owned(), fate.to_owned(), reason, thousands(count)]
        }));
    }
    table(page, "What was not used, and why", &["format", "fate", "reason", "count"], lines.into_iter());
}

/// A reason without the numbers and ids of the one row it is about.
fn general(reason: &str) -> String {
    let word = |word: &str| {
        if word.contains(|letter: char| letter.is_ascii_digit()) { "…".to_owned() } else { word.to_owned() }
    };
    reason.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

fn table(page: &mut String, title: &str, heads: &[&str], rows: impl Iterator<Item = Vec<String>>) {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    page.push_str(&format!("\n## {title}\n\n"));
    page.push_str(&line(&heads.iter().map(|head| (*head).to_owned()).collect::<Vec<_>>()));
    let text = |head: &str| matches!(head, "format" | "fate" | "reason");
    page.push_str(&line(
        &heads.iter().map(|head| if text(head) { "---" } else { "---:" }.to_owned()).collect::<Vec<_>>(),
    ));
    for row in rows {
        page.push_str(&line(&row.iter().map(|cell| cell.replace('|', "\\|")).collect::<Vec<_>>()));
    }
}

fn megabytes(bytes: u64) -> String {
    if bytes < 100_000 {
        format!("{:.1} KB", bytes as f64 / 1e3)
    } else {
        format!("{:.1} MB", bytes as f64 / 1e6)
    }
}

fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap()).collect();
    groups.join(",")
}
