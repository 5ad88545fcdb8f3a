//! Recall and false agreement on names as people write them, printed. Needs the pairs file: KNOWNAS_PAIRS, else
//! ../shared/pairs beside the repository; skipped without it.

use knownas::entity::Kind;
use knownas::hit::Points;
use knownas::name::Name;
use knownas::romanize::korean::{self, AGREES, KoreanName};
use std::path::PathBuf;

struct Row {
    hangul: String,
    latin: String,
}

fn rows() -> Option<Vec<Row>> {
    let folder =
        std::env::var("KNOWNAS_PAIRS").map_or_else(|_| PathBuf::from("../shared/pairs"), PathBuf::from);
    let text = std::fs::read_to_string(folder.join("korean_person_pairs_dev.tsv")).ok()?;
    let row = |line: &str| {
        let mut columns = line.split('\t');
        Some(Row { hangul: columns.next()?.to_owned(), latin: columns.next()?.to_owned() })
    };
    Some(text.lines().filter_map(row).collect())
}

fn read(name: &str) -> Vec<KoreanName> {
    korean::parse(&Name::parse(name, Kind::Person).parts)
}

fn agree(a: &[KoreanName], b: &[KoreanName]) -> bool {
    a.iter().any(|one| b.iter().any(|other| korean::similarity(one, other) >= Some(AGREES)))
}

fn keys(names: &[KoreanName]) -> Vec<u32> {
    let mut keys = Vec::new();
    names.iter().for_each(|name| korean::keys(name, &mut keys));
    keys
}

#[test]
fn names_of_the_pairs_file() {
    let Some(rows) = rows() else { return println!("skipped: no pairs file") };
    let (mut total, mut found, mut keyed, mut most_keys, mut all_keys) = (0, 0, 0, 0, 0);
    let show = std::env::var_os("KNOWNAS_SHOW").is_some();
    for row in &rows {
        let (hangul, latin) = (read(&row.hangul), read(&row.latin));
        if hangul.is_empty() {
            continue;
        }
        total += 1;
        let agrees = agree(&hangul, &latin);
        found += usize::from(agrees);
        if !agrees && show {
            let best = korean::best(&hangul, &latin).map_or(Points::ZERO, |best| best.similarity);
            println!(
                "{}\t{}\t{:?}\t{:?}",
                row.hangul,
                row.latin,
                latin.iter().map(KoreanName::hangul).collect::<Vec<_>>(),
                best
            );
        }
        if agrees {
            let (one, other) = (keys(&hangul), keys(&latin));
            let shared = one.iter().any(|key| other.contains(key));
            if !shared && show {
                println!("NO KEY {} {}", row.hangul, row.latin);
            }
            keyed += usize::from(shared);
            most_keys = most_keys.max(other.len());
            all_keys += other.len();
        }
    }
    // The file also has Chinese names in Hangul, and people with two names: about seven in a hundred.
    assert!(
        found * 100 >= total * 92 && keyed * 1000 >= found * 999,
        "{found} of {total}, {keyed} with a key"
    );
    println!(
        "Hangul against Latin: {found} of {total} agree; {keyed} share a key; keys of a Latin name: mean {:.2}, most {most_keys}",
        all_keys as f64 / found.max(1) as f64
    );
}

/// The letters of a text without marks, spaces and hyphens, in lower case.
fn letters(text: &str) -> String {
    let plain = |letter| match letter {
        'ŏ' => Some('o'),
        'ŭ' => Some('u'),
        letter if char::is_alphabetic(letter) => Some(letter),
        _ => None,
    };
    text.to_lowercase().chars().filter_map(plain).collect()
}

/// Names of the pairs file that are Korean: both columns agree, and a surname that Koreans have.
fn korean_rows() -> Option<Vec<Row>> {
    let chinese = ["Li ", "Ma ", "Wu ", "Liu "];
    let korean = |row: &Row| {
        row.hangul.chars().count() == 3
            && !chinese.iter().any(|surname| row.latin.starts_with(surname))
            && agree(&read(&row.hangul), &read(&row.latin))
    };
    rows().map(|rows| rows.into_iter().filter(korean).collect())
}

#[test]
fn systems_among_each_other() {
    let Some(rows) = korean_rows() else { return println!("skipped: no pairs file") };
    let (mut total, mut found, mut habits, mut found_habits) = (0, 0, 0, 0);
    for row in rows.iter().step_by(4) {
        let written = korean::romanize(&row.hangul);
        let read_all: Vec<_> = written.iter().map(|written| read(&written.text)).collect();
        let latin = read(&row.latin);
        for (at, one) in read_all.iter().enumerate() {
            habits += 1;
            found_habits += usize::from(agree(one, &latin));
            for other in read_all.iter().skip(at + 1) {
                total += 1;
                found += usize::from(agree(one, other));
            }
            if !read_all.iter().all(|other| agree(one, other)) && std::env::var_os("KNOWNAS_SHOW").is_some() {
                let missed = |at: &usize| !agree(one, &read_all[*at]);
                println!(
                    "SYSTEMS {}: {} {:?}",
                    row.hangul,
                    written[at].text,
                    (0..read_all.len()).filter(missed).map(|at| &written[at].text).collect::<Vec<_>>()
                );
            }
        }
    }
    assert!(
        found * 1000 >= total * 997 && found_habits * 1000 >= habits * 997,
        "{found} of {total}, {found_habits} of {habits}"
    );
    println!(
        "systems among each other: {found} of {total} agree; systems against spellings in use: {found_habits} of {habits}"
    );
}

#[test]
fn different_names_of_one_surname() {
    let Some(rows) = korean_rows() else { return println!("skipped: no pairs file") };
    // A fixed sequence: the same pairs in every run.
    let mut state = 20_250_827_u64;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let (mut pairs, mut hangul_latin, mut latin_latin) = (0, 0, 0);
    while pairs < 10_000 {
        let (one, other) = (&rows[random(rows.len())], &rows[random(rows.len())]);
        let surname = |row: &Row| row.hangul.chars().next();
        if surname(one) != surname(other) || one.hangul == other.hangul {
            continue;
        }
        let (first, second) = (korean::romanize(&one.hangul), korean::romanize(&other.hangul));
        if first.iter().zip(&second).any(|(first, second)| letters(&first.text) == letters(&second.text)) {
            continue;
        }
        pairs += 1;
        let latin = read(&other.latin);
        for (count, name) in [(&mut hangul_latin, &one.hangul), (&mut latin_latin, &one.latin)] {
            let agrees = agree(&read(name), &latin);
            *count += usize::from(agrees);
            if agrees && std::env::var_os("KNOWNAS_SHOW").is_some() {
                println!("FALSE {name} ~ {} ({} {})", other.latin, one.hangul, other.hangul);
            }
        }
    }
    assert!(hangul_latin <= 5 && latin_latin <= 10, "{hangul_latin} and {latin_latin} of {pairs}");
    println!(
        "different names of one surname, of {pairs}: Hangul-Latin {hangul_latin}, Latin-Latin {latin_latin} agree"
    );
}
