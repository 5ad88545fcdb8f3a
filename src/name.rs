//! A name as the engine sees it: parts in the order written, each with its letters and its role.

use crate::script::Script;

/// A parsed name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The parts, in the order written. Separators and punctuation are gone.
    pub parts: Vec<Part>,
}

/// One part of a name: what stands between spaces, hyphens and other separators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// As typed: "U'ng".
    pub typed: String,
    /// Lower case, composed, with diacritics and apostrophes kept: "u'ng", "ŭng", "андреев".
    pub marked: String,
    /// What is compared. Latin: only a-z and 0-9 ("ung"). Cyrillic: lower case, with й ё ї ў kept.
    /// Hangul: composed syllables. Han: the characters.
    pub letters: String,
    /// Script of `letters`.
    pub script: Script,
    /// Written with a hyphen to the part before: in "Woong-soon", "soon" is joined.
    pub joined: bool,
    /// Stands before the comma in "FAMILY, Given".
    pub before_comma: bool,
    /// Part of speech of names.
    pub role: Role,
    /// Look-alike letters, accents, full-width or invisible characters were folded to get `letters`.
    pub folded: bool,
}

/// What a part does in a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// A family or given name, or a distinctive word of a company name.
    Name,
    /// A patronymic by form: Sergeyevich, Сергеевна.
    Patronymic,
    /// One letter that may stand for a name: "V."
    Initial,
    /// Particle: al, bin, van, de.
    Particle,
    /// Title: Mr, Dr, General.
    Title,
    /// Legal form of a company: Ltd, OOO, 주식회사.
    LegalForm,
    /// Generic word of a company name: trading, technology.
    Generic,
    /// A number.
    Number,
}
