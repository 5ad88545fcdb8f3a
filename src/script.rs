//! The script of a character and of a text. Blocks after Unicode 16.0 (2024), as far as names use them.

use serde::Serialize;

/// A writing system, as far as the engine tells them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub enum Script {
    /// Latin letters, with or without marks.
    Latin,
    /// Cyrillic letters.
    Cyrillic,
    /// Korean syllables and jamo.
    Hangul,
    /// Chinese characters.
    Han,
    /// Arabic letters.
    Arabic,
    /// Greek letters.
    Greek,
    /// Armenian letters.
    Armenian,
    /// Georgian letters.
    Georgian,
    /// Hebrew letters.
    Hebrew,
    /// Hiragana and katakana.
    Kana,
    /// Decimal digits.
    Digit,
    /// Any other letter.
    Other,
}

impl Script {
    /// The script of a letter or digit; `None` for marks, punctuation and spaces.
    pub fn of(letter: char) -> Option<Script> {
        Some(match letter {
            '0'..='9' => Script::Digit,
            'A'..='Z'
            | 'a'..='z'
            | 'ª'
            | 'º'
            | 'À'..='Ö'
            | 'Ø'..='ö'
            | 'ø'..='ʯ'
            | '\u{1d00}'..='\u{1d7f}'
            | '\u{1e00}'..='\u{1eff}'
            | 'ﬀ'..='ﬆ' => Script::Latin,
            '\u{400}'..='\u{482}'
            | '\u{48a}'..='\u{52f}'
            | '\u{1c80}'..='\u{1c8f}'
            | '\u{a640}'..='\u{a66e}' => Script::Cyrillic,
            '\u{ac00}'..='\u{d7a3}'
            | '\u{1100}'..='\u{11ff}'
            | '\u{3131}'..='\u{318e}'
            | '\u{a960}'..='\u{a97c}'
            | '\u{d7b0}'..='\u{d7fb}' => Script::Hangul,
            '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{323af}'
            | '々' => Script::Han,
            '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | 'ー' => Script::Kana,
            // Vowel marks: letters to Unicode, but what they are written on is compared without them.
            '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' => return None,
            '\u{620}'..='\u{64a}'
            | '\u{66e}'..='\u{6d3}'
            | '\u{6d5}'
            | '\u{6fa}'..='\u{6ff}'
            | '\u{750}'..='\u{77f}'
            | '\u{fb50}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefc}' => Script::Arabic,
            '\u{370}'..='\u{373}'
            | '\u{376}'..='\u{377}'
            | '\u{37b}'..='\u{37f}'
            | '\u{386}'
            | '\u{388}'..='\u{3ff}'
            | '\u{1f00}'..='\u{1ffc}' => Script::Greek,
            '\u{531}'..='\u{556}' | '\u{561}'..='\u{587}' => Script::Armenian,
            '\u{10a0}'..='\u{10ff}' | '\u{1c90}'..='\u{1cbf}' | '\u{2d00}'..='\u{2d2d}' => Script::Georgian,
            '\u{5d0}'..='\u{5ea}' => Script::Hebrew,
            other if other.is_alphabetic() || other.is_numeric() => Script::Other,
            _ => return None,
        })
    }

    /// The script of a text: that of most of its letters, the first one among equals; `Other` without letters.
    pub fn of_text(text: &str) -> Script {
        let mut counts: Vec<(Script, usize)> = Vec::new();
        for script in text.chars().filter_map(Script::of).filter(|script| *script != Script::Digit) {
            match counts.iter_mut().find(|(known, _)| *known == script) {
                Some((_, count)) => *count += 1,
                None => counts.push((script, 1)),
            }
        }
        counts.iter().rev().max_by_key(|(_, count)| *count).map_or(Script::Other, |(script, _)| *script)
    }

    /// The name used in results.
    pub fn name(self) -> &'static str {
        match self {
            Script::Latin => "Latin",
            Script::Cyrillic => "Cyrillic",
            Script::Hangul => "Hangul",
            Script::Han => "Han",
            Script::Arabic => "Arabic",
            Script::Greek => "Greek",
            Script::Armenian => "Armenian",
            Script::Georgian => "Georgian",
            Script::Hebrew => "Hebrew",
            Script::Kana => "Kana",
            Script::Digit => "Digit",
            Script::Other => "Other",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_the_script_of_most_of_its_letters() {
        for (text, script) in [
            ("KIM, Ung Sun", Script::Latin),
            ("김웅순", Script::Hangul),
            ("Андреев V", Script::Cyrillic),
            ("金雄順", Script::Han),
            ("كيم", Script::Arabic),
            ("مُحَمَّد", Script::Arabic),
            ("313", Script::Other),
        ] {
            assert_eq!(Script::of_text(text), script, "{text}");
        }
    }
}
