//! Measures the word comparison on real spellings: Cyrillic name words with the Latin spellings people gave them
//! (Wikidata, with counts), and on pairs of different surnames of equal length.
//!
//! `cargo run --release --example cyrillic_tokens -- russian_token_variants.tsv [clean_russian.tsv]`
//! Columns: Cyrillic, Latin, count; and full name in Cyrillic, in Latin.

use knownas::normalize::words;
use knownas::romanize::cyrillic::latin;
use knownas::spelling::{THRESHOLD, compare, key};
use std::collections::BTreeSet;
use std::time::Instant;

const LEAST_COUNT: u32 = 3;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut paths = std::env::args().skip(1);
    let Some(tokens) = paths.next() else {
        println!("skipped: no file of spellings given");
        return Ok(());
    };
    let rows = rows(&std::fs::read_to_string(tokens)?);
    spellings(&rows);
    if let Some(names) = paths.next() {
        different(&std::fs::read_to_string(names)?);
    }
    Ok(())
}

/// One row: Cyrillic, its Latin form for comparison, folded Latin, count.
struct Row {
    cyrillic: String,
    canonical: String,
    folded: String,
    count: u32,
}

fn folded(text: &str) -> String {
    words(text).iter().map(|word| word.letters.as_str()).collect()
}

fn rows(text: &str) -> Vec<Row> {
    text.lines()
        .filter_map(|line| {
            let mut cells = line.split('\t');
            let (cyrillic, latin_spelling, count) =
                (cells.next()?, cells.next()?, cells.next()?.parse().ok()?);
            let canonical = words(cyrillic).iter().map(|word| latin(&word.letters)).collect();
            Some(Row { cyrillic: cyrillic.to_owned(), canonical, folded: folded(latin_spelling), count })
        })
        .collect()
}

/// Endings of East Slavic names; the other words are of all languages, written in Cyrillic by ear.
fn slavic(cyrillic: &str) -> bool {
    ["ов", "ев", "ёв", "ова", "ева", "ский", "ская", "ич", "вна", "енко", "чук", "ук", "кин", "ин"]
        .iter()
        .any(|ending| cyrillic.ends_with(ending))
}

fn spellings(rows: &[Row]) {
    for (title, wanted) in [("all", false), ("Slavic endings", true)] {
        let frequent: Vec<&Row> = rows
            .iter()
            .filter(|row| row.count >= LEAST_COUNT && (!wanted || slavic(&row.cyrillic)))
            .collect();
        let started = Instant::now();
        let similar = |row: &Row| compare(&row.canonical, &row.folded).similarity;
        let alike = frequent.iter().filter(|row| similar(row) >= THRESHOLD).count();
        let took = started.elapsed();
        let keyed = frequent.iter().filter(|row| share_a_key(&row.canonical, &row.folded)).count();
        let close = frequent.iter().filter(|row| similar(row).0 >= 8_500).count();
        let share = |count: usize| count as f64 / frequent.len() as f64;
        println!(
            "{title}: {} spellings of count >= {LEAST_COUNT}: {:.4} at or above the threshold, {:.4} at .85, {:.4} share a key; {:.2} us each",
            frequent.len(),
            share(alike),
            share(close),
            share(keyed),
            took.as_secs_f64() * 1e6 / frequent.len() as f64
        );
        if std::env::var_os("VERBOSE").is_some() {
            for row in frequent.iter().filter(|row| similar(row).0 < 8_500) {
                println!(
                    "  {} {} {} {} {}",
                    row.cyrillic,
                    row.canonical,
                    row.folded,
                    row.count,
                    similar(row).0
                );
            }
            for row in frequent
                .iter()
                .filter(|row| similar(row) >= THRESHOLD && !share_a_key(&row.canonical, &row.folded))
            {
                println!("  no key: {} {} {} {}", row.cyrillic, row.canonical, row.folded, row.count);
            }
        }
    }
}

fn share_a_key(a: &str, b: &str) -> bool {
    let (mut of_a, mut of_b) = (Vec::new(), Vec::new());
    key(a, &mut of_a);
    key(b, &mut of_b);
    of_a.iter().any(|key| of_b.contains(key))
}

/// Pairs of different surnames of the same length, and how many of them come out alike.
fn different(text: &str) {
    let surnames: BTreeSet<String> =
        text.lines().filter_map(|line| line.split('\t').next()?.split(' ').next().map(folded)).collect();
    let latin_forms: Vec<String> = surnames.iter().map(|word| latin(word)).collect();
    let (mut pairs, mut alike) = (0_u64, 0_u64);
    let started = Instant::now();
    for (at, a) in latin_forms.iter().enumerate() {
        for b in latin_forms.iter().skip(at + 1).step_by(7).filter(|b| b.len() == a.len()) {
            pairs += 1;
            let likeness = compare(a, b);
            if likeness.similarity >= THRESHOLD {
                alike += 1;
                if std::env::var_os("VERBOSE").is_some() && alike % 3 == 0 {
                    println!("  {a} {b} {} {:?}", likeness.similarity.0, likeness.relation);
                }
            }
        }
    }
    println!(
        "{} surnames, {pairs} pairs of equal length: {:.5} at or above the threshold; {:.2} us each",
        surnames.len(),
        alike as f64 / pairs as f64,
        started.elapsed().as_secs_f64() * 1e6 / pairs as f64
    );
}
