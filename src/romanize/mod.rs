//! Readings of a name in Latin letters, by script, and the named systems of romanization.

use crate::case;
use crate::entity::Kind;
use crate::given_name;
use crate::name::{Name, Part};
use crate::script::Script;
use crate::tables::known_name;
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
    let parts = Name::parse(name, Kind::Person).parts;
    if Script::of_text(name) != Script::Cyrillic {
        return if says_korean(&parts) { korean::romanize(name) } else { in_latin(&parts) };
    }
    // Ким Юрий reads as Korean throughout, and is no Korean given name.
    let russian = |part: &Part| given_name::is_known(&cyrillic::latin(&part.letters));
    let mut all = if parts.iter().any(russian) { Vec::new() } else { korean::romanize(name) };
    all.extend(han::romanize(&parts));
    all.extend(cyrillic::romanize(name));
    // A soft sign by itself is written by nothing.
    all.retain(|romanized| !romanized.text.is_empty());
    all
}

/// Whether the form of a name says that it is Korean: Hangul; characters; in Latin letters a surname and a given name of two syllables, each
/// spelled as Koreans do, of which none is a name of other languages. Jane Doe can be read so too, and is not.
fn says_korean(parts: &[Part]) -> bool {
    if parts.iter().any(|part| part.script != Script::Latin) {
        return parts.iter().any(|part| matches!(part.script, Script::Hangul | Script::Han));
    }
    let apart = parts.iter().any(|part| part.joined) || parts.len() == KOREAN_SYLLABLES;
    let of_others = |part: &Part| {
        !part.joined
            && part.letters.len() > LONGEST_SYLLABLE
            && (given_name::is_known(&part.letters) || known_name::is_known(&part.letters))
    };
    korean::is_usual(parts) && (apart || !parts.iter().any(of_others))
}

/// Syllables of most Korean names, which are written apart or with a hyphen.
const KOREAN_SYLLABLES: usize = 3;
/// Letters of a surname, at most; Kim and Lee are names of other languages as well.
const LONGEST_SYLLABLE: usize = 3;

/// A name in a script with a Latin form, by its official system.
fn in_latin(parts: &[Part]) -> Vec<Romanized> {
    let systems = [
        (Script::Greek, "ELOT 743", "2001"),
        (Script::Georgian, "National system of Georgia", "2002"),
        (Script::Armenian, "BGN/PCGN Armenian", "1981"),
        (Script::Kana, "Hepburn", "modified"),
    ];
    let written = |(script, system, edition): (Script, &'static str, &'static str)| {
        let text = parts.iter().map(|part| {
            let latin =
                if part.script == script { foreign::latin(&part.letters, script)? } else { return None };
            Some(case::capitalized(&latin))
        });
        let text: Option<Vec<String>> = text.collect();
        text.filter(|words| !words.is_empty()).map(|words| Romanized {
            system,
            edition,
            text: words.join(" "),
        })
    };
    systems.into_iter().filter_map(written).collect()
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

#[cfg(test)]
mod tests {
    use super::romanize;

    #[test]
    fn korean_is_said_of_names_in_korean_form_only() {
        for name in [
            "Kim Jong Un",
            "Lee Min-ho",
            "Choi Seung-hee",
            "PAK, Yong Sik",
            "김웅순",
            "Woong-soon Kim",
            "Yoon Dong-hyun",
        ] {
            assert!(
                romanize(name).iter().any(|row| row.system == "Hangul" || row.system.starts_with("Revised")),
                "{name}"
            );
        }
        for name in [
            "Jane Doe",
            "John Lee",
            "Sara Lee",
            "Joan Park",
            "Kate Moon",
            "Mina Noe",
            "Anna Kim",
            "Donna Noh",
            "Hans Jung",
            "Gina Ro",
        ] {
            assert!(romanize(name).is_empty(), "{name}: {:?}", romanize(name));
        }
    }

    #[test]
    fn scripts_with_an_official_system_are_written_in_it() {
        for (name, system, text) in [
            ("Γιώργος Παπαδόπουλος", "ELOT 743", "Giorgos Papadopoulos"),
            ("თინათინ ყიფიანი", "National system of Georgia", "Tinatin Qipiani"),
            ("Տիգրան Ավագյան", "BGN/PCGN Armenian", "Tigran Avagyan"),
            ("すずき けんた", "Hepburn", "Suzuki Kenta"),
        ] {
            let rows = romanize(name);
            assert_eq!(
                rows.iter().map(|row| (row.system, row.text.as_str())).collect::<Vec<_>>(),
                [(system, text)]
            );
        }
    }
}
