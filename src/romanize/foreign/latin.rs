//! The one Latin form of a word in an alphabet that writes its vowels: Greek, Georgian, Armenian, kana.
//!
//! It is the official spelling without marks (the first of each row), and stands for the word where one spelling is wanted: in a result,
//! joined with a neighbor, under a key. What else the letters may stand for is weighed by [`super::compare`].

use super::units::{alphabetic, table_of_script};
use crate::script::Script;

/// The Latin form of a word, a-z only; `None` for words of other scripts.
pub fn latin(word: &str, script: Script) -> Option<String> {
    let units = alphabetic(word, table_of_script(script)?)?;
    let first = units.iter().filter_map(|unit| unit.spellings().next());
    Some(first.map(|(spelling, _)| spelling).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_written_as_the_official_systems_write_them() {
        for (word, script, expected) in [
            ("παπαδοπουλος", Script::Greek, "papadopoulos"),
            ("γιωργος", Script::Greek, "giorgos"),
            ("μπακογιαννη", Script::Greek, "bakogianni"),
            ("ευαγγελος", Script::Greek, "evangelos"),
            ("საბაშვილი", Script::Georgian, "sabashvili"),
            ("ჟვანია", Script::Georgian, "zhvania"),
            ("ყიფიანი", Script::Georgian, "qipiani"),
            ("սարգսյան", Script::Armenian, "sargsyan"),
            ("պետրոսյան", Script::Armenian, "petrosyan"),
            ("երևան", Script::Armenian, "yerevan"),
            ("ոսկանյան", Script::Armenian, "voskanyan"),
            ("すずき", Script::Kana, "suzuki"),
            ("しょうじ", Script::Kana, "shouji"),
            ("キョウコ", Script::Kana, "kyouko"),
        ] {
            assert_eq!(latin(word, script).as_deref(), Some(expected), "{word}");
        }
        assert_eq!(latin("김", Script::Hangul), None);
    }
}
