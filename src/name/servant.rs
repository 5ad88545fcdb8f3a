//! Arabic names of a servant of God in Latin letters: Abd al-Rahman, Abdul Rahman, Abdurrahman, Abderrahmane, Abdrahman.
//!
//! The article is written apart, joined to either side, or not at all, and takes on the sound of the letter that follows. So
//! every form of the first part is folded to [`SERVANT`], and what is glued to it is cut off.

use crate::search;
use crate::spelling::form::Ending;

/// What "Abd", with or without its article, is folded to.
pub const SERVANT: &str = "abdul";

/// What "Abu", the father of, is folded to: Abou in French spelling, Abi after another word.
pub const FATHER_OF: &str = "abu";

/// Whether a word is "father of", with which a kunya begins: Abu Bakr.
pub fn is_father_of(word: &str) -> bool {
    matches!(word, "abu" | "abou" | "aboo" | "abo" | "abi")
}

/// Whether a word is one of the names that Arabs bear most, in whatever spelling: Muhammad, Ahmad, Hasan and Husayn, Ali,
/// Mahmud, Mustafa, Ibrahim, Abdullah, Khalid.
pub fn is_usual(word: &str) -> bool {
    const CONSONANTS: [&str; 6] = ["mhmd", "hmd", "hsn", "mstf", "bdlh", "khld"];
    let consonants: String = {
        let mut letters: Vec<char> = word.chars().filter(|letter| !search::has("aeiouy", *letter)).collect();
        letters.dedup();
        letters.into_iter().collect()
    };
    matches!(word, "ali" | "aly" | "ibrahim" | "ebrahim" | "ibraheem")
        || CONSONANTS.contains(&consonants.as_str())
}

/// Whether a word is the article as it is written apart behind "Abd": al, el, ul, and with the sound of the letter after it.
pub fn is_article(word: &str) -> bool {
    match word.as_bytes() {
        [b'a' | b'e' | b'u', b's', b'h'] => true,
        [b'a' | b'e' | b'u', letter] => ARTICLE.contains(letter),
        _ => false,
    }
}

/// Letters of the name of God, at least: shorter ends belong to other names.
const SHORTEST_NAME: usize = 3;

/// What the l of the article is, before letters it takes the sound of.
const ARTICLE: &[u8] = b"lrsnzdt";

/// The number of letters of the first part, which is folded; `None` for other words. Longer words go on with the name of God.
///
/// Abdullah is a name of its own: its second half is never apart.
pub fn read(word: &str) -> Option<usize> {
    // Somali writes the ayn as c: Cabdiraxman.
    let rest = word.strip_prefix("abd").or_else(|| word.strip_prefix("cabd"))?;
    // Abdurakhmanov is a family name of its own, which Cyrillic has in one word.
    if !rest.is_ascii() || Ending::of(word.as_bytes()).slavic {
        return None;
    }
    let vowels = match rest.as_bytes() {
        [b'o', b'u' | b'e', ..] => 2,
        [b'a' | b'e' | b'i' | b'o' | b'u', ..] => 1,
        _ => 0,
    };
    let after = rest.get(vowels..)?;
    let article = match after.as_bytes() {
        [] if vowels > 0 => return None,
        // Abdush Shakur.
        b"sh" => 2,
        [letter] if ARTICLE.contains(letter) => 1,
        [b'l', ..] if god(after) => return None,
        [b'l', ..] if vowels > 0 => 1,
        // Abdurrahman, Abdessalam: the article is the first of two letters alike.
        [first, second, ..] if first == second && vowels > 0 => 1,
        _ => 0,
    };
    let length = word.len() - rest.len() + vowels + article;
    let name = word.len() - length;
    (name == 0 || name >= SHORTEST_NAME).then_some(length)
}

/// Abdullah, Abdallah, Abdalla, Abdollahi, Abdullayev.
fn god(after: &str) -> bool {
    ["llah", "lla", "lah", "lay", "laj", "lai"].iter().any(|god| after.starts_with(god))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_article_is_cut_off_in_every_form() {
        for (word, name) in [
            ("abdul", ""),
            ("abdel", ""),
            ("abdur", ""),
            ("abdoul", ""),
            ("abdush", ""),
            ("abd", ""),
            ("abdulrahman", "rahman"),
            ("abdelrazak", "razak"),
            ("abdurrahman", "rahman"),
            ("abderrahmane", "rahmane"),
            ("abdurahman", "rahman"),
            ("abdrazzak", "razzak"),
            ("abdessalam", "salam"),
            ("abdoulkader", "kader"),
        ] {
            let length = read(word).unwrap_or_else(|| unreachable!("{word}"));
            assert_eq!(&word[length..], name, "{word}");
        }
    }

    #[test]
    fn other_names_stay_whole() {
        for word in [
            "abdullah",
            "abdallah",
            "abdalla",
            "abdollahi",
            "abdullayev",
            "abdurakhmanov",
            "abdrazakova",
            "abda",
            "abdi",
            "abdias",
            "aberdeen",
            "karim",
        ] {
            assert_eq!(read(word), None, "{word}");
        }
    }
}
