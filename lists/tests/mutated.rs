//! No byte sequence makes a reader panic, and whatever is read adds up.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{compile, fixture};
use proptest::prelude::*;

/// Every fixture that is a file of its own, with what must be given beside it.
const FIXTURES: &[&str] = &[
    "ofac_csv/sdn.csv",
    "ofac_csv/alt.csv",
    "ofac_csv/add.csv",
    "ofac_csv/sdn_comments.csv",
    "ofac.xml",
    "ofac_advanced.xml",
    "ofac_enhanced.xml",
    "un.xml",
    "eu.xml",
    "eu.csv",
    "uk.xml",
    "uk.csv",
    "opensanctions.csv",
    "opensanctions.ftm.json",
    "generic.csv",
    "own.json",
];

fn check(fixture_path: &str, bytes: &[u8]) {
    let primary = fixture("ofac_csv/cons_prim.csv");
    let files: Vec<(&str, &[u8])> = if fixture_path.starts_with("ofac_csv/") {
        vec![("primary", &primary), ("mutated", bytes)]
    } else {
        vec![("mutated", bytes)]
    };
    match compile(&files) {
        Ok(compiled) => {
            for source in compiled.report.lists.iter().flat_map(|list| &list.sources) {
                assert_eq!(source.rows, source.used + source.dropped.len());
            }
            for entity in &compiled.entities {
                assert!(!entity.aliases.is_empty(), "{}", entity.id);
            }
        }
        Err(error) => assert!(!error.problem.is_empty()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_few_changed_bytes(
        which in 0..FIXTURES.len(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut bytes = fixture(FIXTURES[which]);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        check(FIXTURES[which], &bytes);
    }

    #[test]
    fn cut_doubled_and_spliced(
        which in 0..FIXTURES.len(),
        from in any::<prop::sample::Index>(),
        to in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        cut in any::<bool>(),
    ) {
        let bytes = fixture(FIXTURES[which]);
        let (from, to) = (from.index(bytes.len()), to.index(bytes.len()));
        let (from, to) = (from.min(to), from.max(to));
        let mut mutated = bytes.clone();
        if cut {
            mutated.drain(from..to);
        } else {
            let at = at.index(bytes.len());
            mutated.splice(at..at, bytes[from..to].iter().copied());
        }
        check(FIXTURES[which], &mutated);
    }

    #[test]
    fn any_text(text in "\\PC{0,200}") {
        check("un.xml", text.as_bytes());
    }
}
