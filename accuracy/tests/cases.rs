//! Every named case is decided as its table says, but for those that are known to fail; and these do fail.

#![allow(clippy::unwrap_used, clippy::panic)]

use knownas_accuracy::case::{self, Case};
use std::collections::BTreeSet;

#[test]
fn named_cases() {
    let cases = case::all().unwrap();
    let known = case::known_failures();
    let lines: BTreeSet<String> = cases.iter().map(|case| case::escaped(&case.line())).collect();
    assert_eq!(lines.len(), cases.len(), "a case stands in the tables twice");
    let gone: Vec<&String> = known.difference(&lines).collect();
    assert!(gone.is_empty(), "known failures that are no case: {gone:#?}");
    let told = |case: &&Case| format!("{} {} [{}]", case.score().0, case::escaped(&case.line()), case.table);
    let known_to_fail = |case: &&Case| known.contains(&case::escaped(&case.line()));
    let failing: Vec<String> =
        cases.iter().filter(|case| !case.holds() && !known_to_fail(case)).map(|case| told(&case)).collect();
    let succeeding: Vec<String> =
        cases.iter().filter(|case| case.holds() && known_to_fail(case)).map(|case| told(&case)).collect();
    assert!(failing.is_empty(), "decided wrongly:\n{}", failing.join("\n"));
    assert!(
        succeeding.is_empty(),
        "no longer failing, take them off {}:\n{}",
        case::KNOWN_FAILURES,
        succeeding.join("\n")
    );
}

#[test]
fn every_phenomenon_has_names_that_agree_and_names_that_do_not() {
    let cases = case::all().unwrap();
    let phenomena: BTreeSet<(&str, &str)> =
        cases.iter().map(|case| (case.table.as_str(), case.phenomenon.as_str())).collect();
    assert!(phenomena.len() > 40, "{} phenomena", phenomena.len());
    for (table, phenomenon) in phenomena {
        let of = |same: bool| {
            cases
                .iter()
                .filter(|case| case.table == table && case.phenomenon == phenomenon && case.same == same)
                .count()
        };
        assert!(
            of(true) > 0 && of(false) > 0,
            "{table}: {phenomenon}: {} that agree, {} that do not",
            of(true),
            of(false)
        );
    }
}
