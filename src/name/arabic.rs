//! What Arabic names in Latin letters are told by and made of: Abd and Abu, the article, the commonest names.
//!
//! A servant of God is Abd al-Rahman, Abdul Rahman, Abdurrahman, Abderrahmane, Abdrahman: the article is written apart, joined to
//! either side, or not at all, and takes on the sound of the letter that follows. So every form of the first part is folded to
//! [`SERVANT`], and what is glued to it is cut off.

use super::{Name, Part};
use crate::normalize::Word;
use crate::script::Script;
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

impl Name {
    /// Whether it has the form of an Arabic name in Latin letters: the article, the words for son, father and servant, or one of
    /// the names that Arabs bear most.
    pub fn has_arabic_form(&self) -> bool {
        // Turkish writes its vowels: Hüseyin Doğan.
        let turkish = |part: &Part| part.marked.chars().any(|letter| search::has("ığşçüö", letter));
        if self.parts.iter().any(turkish) {
            return false;
        }
        const MARKS: [&str; 10] =
            ["al", "el", "ul", "bin", "ibn", "bint", "ould", "wuld", SERVANT, FATHER_OF];
        self.parts.iter().any(|part| {
            part.script == Script::Latin
                && (MARKS.contains(&part.letters.as_str()) || is_usual(&part.letters))
        })
    }
}

/// "Abdurrahman" as Abdul and Rahman, however the first is written.
pub(super) fn split_servant(mut word: Word) -> Vec<Word> {
    let length = Some(&word).filter(|word| word.script == Script::Latin).and_then(|word| read(&word.letters));
    let Some(length) = length else { return vec![word] };
    let name = word.letters.split_off(length);
    let first = Word { letters: SERVANT.to_owned(), ..word.clone() };
    if name.is_empty() {
        return vec![first];
    }
    // Letters and typed letters differ by marks and apostrophes only where their numbers do.
    let at = word.typed.char_indices().nth(length).map_or(word.typed.len(), |(at, _)| at);
    let (typed_first, typed_name) = word.typed.split_at_checked(at).unwrap_or_default();
    let rest = Word {
        typed: typed_name.to_owned(),
        marked: name.clone(),
        letters: name,
        joined: true,
        ..word.clone()
    };
    vec![Word { typed: typed_first.to_owned(), dotted: false, ..first }, rest]
}

/// "Abd al-Rahman" as "Abdul Rahman": the article behind the servant is part of it.
pub(super) fn with_article(words: Vec<Word>) -> Vec<Word> {
    let mut all: Vec<Word> = Vec::with_capacity(words.len());
    let mut words = words.into_iter().peekable();
    while let Some(word) = words.next() {
        let goes_on = |next: Option<&Word>| {
            next.is_some_and(|next| !next.dotted && next.before_comma == word.before_comma)
        };
        match all.last_mut() {
            Some(servant)
                if servant.letters == SERVANT
                    && servant.before_comma == word.before_comma
                    && is_article(&word.letters)
                    && goes_on(words.peek()) =>
            {
                servant.typed = format!("{} {}", servant.typed, word.typed);
            }
            _ => all.push(word),
        }
    }
    all
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
