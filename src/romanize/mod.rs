//! Readings of a name in Latin letters, by script, and the named systems of romanization.

use crate::entity::Kind;
use crate::given_name;
use crate::name::{Name, Part};
use crate::script::Script;
use serde::Serialize;

pub mod arabic;
pub mod cyrillic;
pub mod foreign;
pub mod han;
pub mod korean;

/// The ways to read a name in syllables.
#[derive(Debug, Clone, Default)]
pub struct Readings {
    /// As Korean.
    pub korean: Vec<korean::KoreanName>,
    /// As Chinese.
    pub chinese: Vec<han::ChineseName>,
    /// As Chinese by the sounds of Cantonese.
    pub cantonese: Vec<han::ChineseName>,
    /// The Korean names of which it is the Chinese reading.
    pub korean_of_chinese: Vec<korean::KoreanName>,
}

impl Readings {
    /// All readings of a name.
    pub fn of(parts: &[Part]) -> Readings {
        let chinese = han::parse(parts);
        let korean_of_chinese = if chinese.is_empty() { Vec::new() } else { korean::parse_chinese(parts) };
        let cantonese = han::parse_cantonese(parts, &chinese);
        Readings { korean: korean::parse(parts), chinese, cantonese, korean_of_chinese }
    }

    /// True when the name reads throughout, with no Western name beside it.
    pub fn of_all_parts(&self) -> bool {
        !self.chinese.is_empty() || self.korean.iter().any(|name| name.extra().is_empty())
    }

    /// Reads as Korean or Chinese so that the syllables decide. By Cantonese many names of other languages read.
    pub fn in_syllables(&self) -> bool {
        !self.korean.is_empty() || !self.chinese.is_empty()
    }

    /// True when there are none.
    pub fn is_empty(&self) -> bool {
        !self.in_syllables() && self.cantonese.is_empty()
    }
}

/// A name in every named system: Korean names of any script, Chinese names in Cyrillic, other names in Cyrillic. Empty for a
/// name that no system writes.
pub fn romanize(name: &str) -> Vec<Romanized> {
    if Script::of_text(name) != Script::Cyrillic {
        return korean::romanize(name);
    }
    let parts = Name::parse(name, Kind::Person).parts;
    // Ким Юрий reads as Korean throughout, and is no Korean given name.
    let russian = |part: &Part| given_name::is_known(&cyrillic::latin(&part.letters));
    let mut all = if parts.iter().any(russian) { Vec::new() } else { korean::romanize(name) };
    all.extend(han::romanize(&parts));
    all.extend(cyrillic::romanize(name));
    all
}

/// A text as a named system writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Romanized {
    /// Name of the system: "BGN/PCGN Russian".
    pub system: &'static str,
    /// Its edition: "1947".
    pub edition: &'static str,
    /// The text, with the marks of the system.
    pub text: String,
}
