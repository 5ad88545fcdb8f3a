//! The word comparison on real spellings: Latin spellings of Cyrillic name words in Wikidata, with counts, and pairs of
//! different Russian surnames. The files are not part of the repository; without them the test says so.

#![allow(clippy::unwrap_used)]

use knownas::normalize::words;
use knownas::romanize::cyrillic::latin;
use knownas::spelling::{THRESHOLD, compare};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// The folder beside the list files.
fn file(folder: &str, name: &str) -> Option<String> {
    let lists =
        std::env::var_os("KNOWNAS_LISTS").map_or_else(|| PathBuf::from("../shared/lists"), PathBuf::from);
    std::fs::read_to_string(lists.parent()?.join(folder).join(name)).ok()
}

fn folded(text: &str) -> String {
    words(text).iter().map(|word| word.letters.as_str()).collect()
}

#[test]
fn spellings_that_people_use_reach_the_threshold() {
    let Some(text) = file("pairs", "russian_token_variants.tsv") else {
        println!("skipped: no file of spellings");
        return;
    };
    let (mut all, mut alike) = (0, 0);
    for line in text.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        if cells[2].parse::<u32>().unwrap() >= 3 {
            all += 1;
            alike +=
                usize::from(compare(&latin(&folded(cells[0])), &folded(cells[1])).similarity >= THRESHOLD);
        }
    }
    println!("{alike} of {all} spellings of count 3 or more reach the threshold");
    assert!(alike * 100 >= all * 99, "{alike} of {all}");
}

#[test]
fn different_surnames_of_equal_length_stay_below_it() {
    let Some(text) = file("names", "clean_russian_synthetic.tsv") else {
        println!("skipped: no file of names");
        return;
    };
    let surnames: BTreeSet<String> =
        text.lines().filter_map(|line| line.split(' ').next()).map(folded).collect();
    let latin_forms: Vec<String> = surnames.iter().map(|word| latin(word)).collect();
    let (mut pairs, mut alike) = (0_u64, 0_u64);
    for (at, a) in latin_forms.iter().enumerate() {
        // Every seventh partner: a tenth of a million pairs say enough.
        for b in latin_forms.iter().skip(at + 1).step_by(7).filter(|b| b.len() == a.len() && *b != a) {
            pairs += 1;
            alike += u64::from(compare(a, b).similarity >= THRESHOLD);
        }
    }
    println!("{alike} of {pairs} pairs of different surnames reach the threshold");
    assert!(alike * 1000 <= pairs, "{alike} of {pairs}");
}
