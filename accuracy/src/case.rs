//! The project's own named cases: names invented after how languages and offices write, positives beside near misses,
//! one table a field. What is known to fail is listed by name, so that it can't be forgotten and can't be hidden.

use crate::material::repository;
use knownas::entity::Kind;
use knownas::hit::Points;
use knownas::{score, screen};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// One case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Case {
    /// Name of its table: "korean".
    pub table: String,
    /// What is to be understood: "initials".
    pub phenomenon: String,
    /// Kind of party.
    pub kind: Kind,
    /// A name as an applicant writes it.
    pub a: String,
    /// A name as it is listed.
    pub b: String,
    /// Whether a reviewer should see it.
    pub same: bool,
    /// The rule behind the verdict.
    pub why: String,
}

/// The head of every table.
pub const HEAD: &str = "phenomenon\tkind\ta\tb\tverdict\twhy";
/// The table of cases that are known to fail.
pub const KNOWN_FAILURES: &str = "known_failures.tsv";

impl Case {
    /// The engine's score.
    pub fn score(&self) -> Points {
        screen::compare(&self.a, &self.b, self.kind).score
    }

    /// Whether the engine decides it rightly at its default threshold.
    pub fn holds(&self) -> bool {
        (self.score() >= score::threshold(self.kind)) == self.same
    }

    /// The line of the table of known failures.
    pub fn line(&self) -> String {
        let verdict = if self.same { "same" } else { "different" };
        let kind = if self.kind == Kind::Person { "person" } else { "organization" };
        format!("{}\t{kind}\t{}\t{}\t{verdict}\t{}", self.phenomenon, self.a, self.b, self.why)
    }

    fn read(table: &str, line: &str) -> Option<Case> {
        let columns: Vec<&str> = line.split('\t').collect();
        let [phenomenon, kind, a, b, verdict, why] = columns.as_slice() else { return None };
        let kind = match *kind {
            "person" => Kind::Person,
            "organization" => Kind::Organization,
            _ => return None,
        };
        let same = match *verdict {
            "same" => true,
            "different" => false,
            _ => return None,
        };
        let filled = [phenomenon, a, b, why].iter().all(|cell| !cell.trim().is_empty());
        let text = |cell: &str| unescaped(cell);
        filled.then(|| Case {
            table: table.to_owned(),
            phenomenon: (*phenomenon).to_owned(),
            kind,
            a: text(a),
            b: text(b),
            same,
            why: (*why).to_owned(),
        })
    }
}

/// Characters that an editor does not show are written by number: `\u{200b}`.
fn unescaped(cell: &str) -> String {
    let mut pieces = cell.split("\\u{");
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let Some((number, rest)) = piece.split_once('}') else { continue };
        text.extend(u32::from_str_radix(number, 16).ok().and_then(char::from_u32));
        text.push_str(rest);
    }
    text
}

fn folder() -> PathBuf {
    repository().join("accuracy/cases")
}

/// All cases, by table.
///
/// # Errors
/// Names the table and line that can't be read.
pub fn all() -> Result<Vec<Case>, String> {
    let files = std::fs::read_dir(folder()).map_err(|error| format!("accuracy/cases: {error}"))?;
    let mut paths: Vec<PathBuf> = files.flatten().map(|file| file.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "tsv") && !path.ends_with(KNOWN_FAILURES));
    paths.sort();
    let mut cases = Vec::new();
    for path in paths {
        cases.extend(table(&path)?);
    }
    Ok(cases)
}

fn table(path: &Path) -> Result<Vec<Case>, String> {
    let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut lines = text.lines().enumerate();
    if lines.next().map(|(_, head)| head) != Some(HEAD) {
        return Err(format!("{}: the first line must be {HEAD:?}", path.display()));
    }
    let case = |(number, line): (usize, &str)| {
        let problem = || {
            format!(
                "{}:{}: expected phenomenon, kind, a, b, verdict and why: {line:?}",
                path.display(),
                number + 1
            )
        };
        Case::read(&name, line).ok_or_else(problem)
    };
    lines.map(case).collect()
}

/// Lines of the cases that are known to fail.
pub fn known_failures() -> BTreeSet<String> {
    let text = std::fs::read_to_string(folder().join(KNOWN_FAILURES)).unwrap_or_default();
    text.lines().skip(1).map(str::to_owned).collect()
}

/// Writes the table of known failures anew.
///
/// # Errors
/// When the file can't be written.
pub fn settle(cases: &[Case]) -> std::io::Result<usize> {
    let failing: Vec<String> =
        cases.iter().filter(|case| !case.holds()).map(|case| escaped(&case.line())).collect();
    let text: String = [HEAD.to_owned()].iter().chain(&failing).map(|line| format!("{line}\n")).collect();
    std::fs::write(folder().join(KNOWN_FAILURES), text)?;
    Ok(failing.len())
}

/// A line with invisible characters written by number.
pub fn escaped(line: &str) -> String {
    let invisible = |letter: char| matches!(letter, '\u{34f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{300}'..='\u{36f}' | '\u{feff}' | '\u{3164}' | '\u{a0}' | '\u{1100}'..='\u{11ff}' | '\u{ad}' | '\u{2800}');
    line.chars()
        .map(
            |letter| {
                if invisible(letter) { format!("\\u{{{:x}}}", letter as u32) } else { letter.to_string() }
            },
        )
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invisible_characters_are_written_by_number() {
        let text = "Ki\u{200b}m \u{1112}\u{1161}";
        assert_eq!(escaped(text), "Ki\\u{200b}m \\u{1112}\\u{1161}");
        assert_eq!(unescaped(&escaped(text)), text);
    }
}
