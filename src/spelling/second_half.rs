//! The second half of Arabic names of two, al-Din and Allah, in whatever spelling.
//!
//! The article before it is written apart, joined to either side or not at all, takes the sound of the letter that follows, and
//! has the vowel of whatever language it came through: Nur al-Din, Nureddine, Nooruddin, Nuriddin (Tajik), Nurettin (Turkish);
//! Nasr Allah, Nasrullah, Nasrollah, Nasralla.

use crate::hit::Points;

/// Letters that the first half has at least.
const SHORTEST: usize = 2;
/// The same before an ending that other names have too: Padalla, Gordin.
const SHORTEST_BEFORE_USUAL: usize = 3;

/// Highest similarity of two words that have it in two spellings: Fakhriddin and Fakhruddin are two families where a clerk writes
/// both.
pub const AGREES: Points = Points(9_700);

/// What -al-Din is folded to.
const FAITH: &str = "uddin";
/// What -Allah is folded to.
const GOD: &str = "ullah";

/// A word in Latin letters with its second half in one spelling; `None` without one.
pub fn folded(word: &str) -> Option<String> {
    let (length, ending) = match word.as_bytes().last()? {
        b'n' | b'e' => (faith(word)?, FAITH),
        b'h' | b'a' => (god(word)?, GOD),
        _ => return None,
    };
    Some(word.get(..length)?.to_owned() + ending)
}

/// Length of the first half before -al-Din.
fn faith(word: &str) -> Option<usize> {
    let (article, mute) = match word.strip_suffix("ine") {
        Some(article) => (article, true),
        None => (["een", "ien", "in"].iter().find_map(|end| word.strip_suffix(end))?, false),
    };
    let (first, shortest) = match article.as_bytes() {
        [first @ .., b'd', b'd'] | [first @ .., b't', b'd'] => (first, SHORTEST),
        [first @ .., b't', b't'] if !mute => (first, SHORTEST_BEFORE_USUAL),
        // Geraldine.
        [first @ .., b'l', b'd'] if !mute => (first, SHORTEST_BEFORE_USUAL),
        // Nurudin, and not Claudin.
        [first @ .., b'd'] if !mute && first.ends_with(b"u") && !first.ends_with(b"au") => {
            (first, SHORTEST_BEFORE_USUAL)
        }
        [first @ .., b'd'] if first.ends_with(b"ou") => (first, SHORTEST_BEFORE_USUAL),
        _ => return None,
    };
    let length = match first {
        [.., b'o', b'u'] => first.len() - 2,
        [.., b'a' | b'e' | b'i' | b'o' | b'u'] => first.len() - 1,
        _ => return None,
    };
    (length >= shortest).then_some(length)
}

/// Length of the first half before -Allah.
fn god(word: &str) -> Option<usize> {
    const ENDINGS: [&str; 8] = ["oullah", "ullah", "allah", "ollah", "oulla", "ulla", "alla", "olla"];
    let first = ENDINGS.iter().find_map(|end| word.strip_suffix(end))?;
    let shortest = if word.ends_with('h') { SHORTEST } else { SHORTEST_BEFORE_USUAL };
    (first.len() >= shortest).then_some(first.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_has_one_ending() {
        for (words, expected) in [
            (
                "nuruddin nureddine nuriddin nurettin nuraldin nuraddin nurudin nuroddin nuruddeen nuritdin",
                "nuruddin",
            ),
            ("nasrullah nasrallah nasrollah nasralla nasrulla", "nasrullah"),
            ("jamaluddin jamaleddine jamalaldin djamaloudine", "jamaluddin djamaluddin"),
            ("abdallah abdullah abdoullah abdulla", "abdullah"),
        ] {
            for word in words.split(' ') {
                let found = folded(word).unwrap_or_default();
                assert!(expected.split(' ').any(|expected| found == expected), "{word} {found}");
            }
        }
    }

    #[test]
    fn other_names_keep_theirs() {
        for word in [
            "geraldine",
            "borodin",
            "gordin",
            "padilla",
            "allah",
            "alla",
            "nadine",
            "martin",
            "gudin",
            "claudine",
        ] {
            assert_eq!(folded(word), None, "{word}");
        }
    }
}
