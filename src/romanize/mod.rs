//! Readings of a name in Latin letters, by script, and the named systems of romanization.

use crate::script::Script;
use serde::Serialize;

pub mod cyrillic;
pub mod han;
pub mod korean;

/// A name in every named system of its script: Korean names in any script, other names in Cyrillic. Empty for a name
/// that no system writes.
pub fn romanize(name: &str) -> Vec<Romanized> {
    if Script::of_text(name) != Script::Cyrillic {
        return korean::romanize(name);
    }
    let mut all = cyrillic::romanize(name);
    all.extend(korean::romanize(name));
    all
}

/// A text as a named system writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Romanized {
    /// Name of the system: "BGN/PCGN Russian".
    pub system: &'static str,
    /// Its edition: "1947".
    pub edition: &'static str,
    /// The text in Latin letters, with the marks of the system.
    pub text: String,
}
