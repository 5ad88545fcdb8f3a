//! The listed parties that are measured on: compiled from the official files as `knownas compile` does it.

use crate::material::Folder;
use knownas::entity::{Entity, Kind, List, Quality};
use knownas::script::Script;
use knownas_lists::{Compiled, Compiler};

/// The files of the full pack: the US lists and the list of the UN Security Council.
const FULL: &[&str] = &[
    "ofac/sdn_reconstructed_2026-07.csv.gz",
    "ofac/alt_2026-08-02.csv.gz",
    "ofac/add_2026-08-02.csv.gz",
    "ofac/sdn_comments_2026-08-02.csv",
    "ofac/cons_prim_2025-12.csv",
    "ofac/cons_alt_2025-12.csv",
    "ofac/cons_add_2025-12.csv",
    "ofac/cons_comments_2025-12.csv",
    "un/un_consolidated_2026-08-02.xml.gz",
];

/// A list with the names of its parties in Cyrillic and in Latin letters.
const TWO_SCRIPTS: &[&str] = &["opensanctions/ua_war_sanctions_targets.simple_2026-03.csv.gz"];

/// The full pack's lists and entities; `None` without the list files.
///
/// # Errors
/// When a file is there but can't be compiled.
pub fn full() -> Result<Option<Compiled>, knownas_lists::Error> {
    compiled(FULL)
}

/// Parties listed in two scripts; `None` without the file.
///
/// # Errors
/// When the file is there but can't be compiled.
pub fn in_two_scripts() -> Result<Option<Compiled>, knownas_lists::Error> {
    compiled(TWO_SCRIPTS)
}

fn compiled(files: &[&str]) -> Result<Option<Compiled>, knownas_lists::Error> {
    let mut compiler = Compiler::new();
    for file in files {
        let Some(bytes) = Folder::Lists.bytes(file) else { return Ok(None) };
        compiler.add(file, bytes)?;
    }
    compiler.compile().map(Some)
}

/// The names of an entity that a list vouches for, in one script.
pub fn strong_names(entity: &Entity, script: Script) -> Vec<String> {
    let strong = entity.aliases.iter().filter(|alias| alias.quality != Quality::Weak);
    strong.filter(|alias| Script::of_text(&alias.name) == script).map(|alias| alias.name.clone()).collect()
}

/// Persons under a North Korea program, or whose nationality or remarks name North Korea.
pub fn is_dprk(entity: &Entity) -> bool {
    entity.programs.iter().any(|program| program.contains("DPRK"))
        || entity.nationalities.iter().any(|country| country == "KP")
        || entity.remarks.contains("North Korea")
}

/// Persons under a program that names Russia, Ukraine or Belarus.
pub fn is_east_slavic(entity: &Entity) -> bool {
    let named =
        |program: &String| ["RUSSIA", "UKRAINE", "BELARUS"].iter().any(|country| program.contains(country));
    entity.programs.iter().any(named)
}

/// Entities of a list and kind for which something holds.
pub fn of<'a>(
    compiled: &'a Compiled,
    list: &str,
    kind: Kind,
    holds: impl Fn(&Entity) -> bool,
) -> Vec<&'a Entity> {
    compiled
        .entities
        .iter()
        .filter(|entity| entity.list == list && entity.kind == kind && holds(entity))
        .collect()
}

/// "OFAC SDN 2026-07, UN 2026-08-01": what the figures rest on.
pub fn versions(lists: &[List]) -> String {
    let version = |list: &List| {
        let date = list.published_on.map_or_else(|| "undated".to_owned(), |date| date.to_string());
        format!("{} ({} entities, {date})", list.title, list.entities)
    };
    lists.iter().map(version).collect::<Vec<_>>().join("; ")
}
