//! The named systems against their published tables, for every syllable that names are made of. Needs the tables of
//! syllables: KNOWNAS_LINGUISTICS, else ../shared/linguistics beside the repository; skipped without them.

use knownas::romanize::korean;
use std::path::PathBuf;

/// Columns of the table.
const SYLLABLE: usize = 0;
const REVISED: usize = 3;
const MCCUNE: usize = 4;
const MCCUNE_INSIDE: usize = 5;
const DPRK: usize = 8;
const YALE: usize = 10;
const KONTSEVICH: usize = 11;
const KONTSEVICH_INSIDE: usize = 12;

fn table() -> Option<Vec<Vec<String>>> {
    let folder = std::env::var_os("KNOWNAS_LINGUISTICS")
        .map_or_else(|| PathBuf::from("../shared/linguistics"), PathBuf::from);
    let text = std::fs::read_to_string(folder.join("ko_given_syllables.tsv")).ok()?;
    Some(text.lines().skip(1).map(|line| line.split('\t').map(str::to_owned).collect()).collect())
}

/// The given name of 박 and these syllables in a system, in lower case, apostrophes of one kind.
fn given(syllables: &str, system: &str, edition: &str) -> String {
    let written = korean::romanize(&format!("박{syllables}"));
    let found = written.iter().find(|written| (written.system, written.edition) == (system, edition));
    let text = found.map_or_else(|| format!("박{syllables} is not written"), |written| written.text.clone());
    let given: Vec<&str> = text.split(' ').skip(1).collect();
    given.join("").to_lowercase().replace('’', "'")
}

#[test]
fn every_syllable_in_every_system() {
    let Some(rows) = table() else { return println!("skipped: no tables") };
    let mut wrong = Vec::new();
    let mut checked = 0;
    for row in &rows {
        let syllable = row[SYLLABLE].as_str();
        for (system, edition, column) in [
            ("Revised Romanization", "2000", REVISED),
            ("McCune-Reischauer", "1939", MCCUNE),
            ("DPRK", "1992", DPRK),
            ("Yale", "1942", YALE),
            // 박 ends in a voiceless sound: what follows is written as at the beginning.
            ("Kontsevich", "1966", KONTSEVICH),
        ] {
            let (found, listed) = (given(syllable, system, edition), row[column].to_lowercase());
            // Finals of one sound are one here, and Yale alone writes them apart: pich for 빛, not pis.
            if system == "Yale" && "빛꽃".contains(syllable) {
                continue;
            }
            checked += 1;
            if found != listed {
                wrong.push(format!("{system} {syllable}: {found}, published {listed}"));
            }
        }
        // Inside a given name, after a vowel.
        for (system, edition, column, before) in [
            ("McCune-Reischauer", "1939", MCCUNE_INSIDE, "a"),
            ("Kontsevich", "1966", KONTSEVICH_INSIDE, "а"),
        ] {
            let (found, listed) =
                (given(&format!("아{syllable}"), system, edition), row[column].to_lowercase());
            checked += 1;
            if found != format!("{before}{listed}") {
                wrong.push(format!("{system} 아{syllable}: {found}, published {before}{listed}"));
            }
        }
    }
    assert!(checked > 2_000, "{checked} spellings");
    println!("{} of {checked} spellings as published", checked - wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
