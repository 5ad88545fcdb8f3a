//! Readings of a name in Latin letters, by script, and the named systems of romanization.

pub mod cyrillic;
pub mod korean;

/// A text as a named system writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Romanized {
    /// Name of the system: "BGN/PCGN Russian".
    pub system: &'static str,
    /// Its edition: "1947".
    pub edition: &'static str,
    /// The text in Latin letters, with the marks of the system.
    pub text: String,
}
