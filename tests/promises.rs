//! Each promise of docs/trust.md names its test, and the test is there.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::Path;

#[test]
fn every_promise_names_a_test_that_is_there() {
    let docs = include_str!("../docs/trust.md");
    let (_, table) = docs.split_once("## Promises and their tests").unwrap();
    let rows: Vec<&str> = table.lines().filter(|line| line.starts_with("| ") && line.contains('`')).collect();
    assert!(rows.len() > 20, "{} promises", rows.len());
    for row in rows {
        let test = row.trim_end_matches(" |").rsplit(" | ").next().unwrap();
        let mut quoted = test.split('`');
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(quoted.nth(1).unwrap());
        let source = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for name in quoted.next().unwrap_or_default().split('"').skip(1).step_by(2) {
            let there =
                [format!("test(\"{name}"), format!("fn {name}(")].iter().any(|head| source.contains(head));
            assert!(there, "{} has no test \"{name}\"", path.display());
        }
    }
}
