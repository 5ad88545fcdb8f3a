//! Titles, offices and honorifics of `tables/field/titles.tsv`, in the scripts that are read; some are written in one with the name before
//! them: 김영철님, 张伟先生.

use crate::normalize::Word;
use crate::script::Script;
use crate::tables::field::TITLES;
use crate::tables::sorted;
use std::sync::LazyLock;

static ALL: LazyLock<Vec<(&str, ())>> =
    LazyLock::new(|| TITLES.lines().filter_map(|line| Some((line.split_once('\t')?.0, ()))).collect());

/// Those that are written in one with a name, the longest first.
static GLUED: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let mut glued: Vec<&str> = TITLES.lines().filter_map(|line| line.strip_suffix("\tglued")).collect();
    crate::order::by_key(&mut glued, |title| (usize::MAX - title.len(), *title));
    glued
});

/// Whether a word is a title.
pub fn is_title(word: &str) -> bool {
    sorted::find(&ALL, word).is_some()
}

/// Syllables that are left of a name before its title, and most of a name in one word: Kim Yong Chol, a long foreign name.
const SYLLABLES: std::ops::RangeInclusive<usize> = 2..=4;

/// A word of syllables and the title behind it as two words; other words as they are.
pub fn split(word: Word) -> Vec<Word> {
    if !matches!(word.script, Script::Hangul | Script::Han) {
        return vec![word];
    }
    // A name of two syllables and one more is a name: 김양님 has three, 이님 two.
    let rest = |title: &&str| {
        let rest = word.letters.strip_suffix(*title)?;
        SYLLABLES.contains(&rest.chars().count()).then_some(rest.len())
    };
    let Some((title, length)) = GLUED.iter().find_map(|title| Some((*title, rest(title)?))) else {
        return vec![word];
    };
    // One syllable behind two is a given name sooner: 박사라 is no 박사, 이가양 no 양.
    let single = title.chars().count() == 1;
    let name_length = word.letters.get(..length).map_or(0, |name| name.chars().count());
    let honorific = matches!(title, "님" | "씨" | "様" | "殿" | "氏");
    if single && !(honorific && name_length > 2) {
        return vec![word];
    }
    let cut = |text: &str| match text.get(..length) {
        Some(name) if text.len() == word.letters.len() => {
            (name.to_owned(), text.get(length..).unwrap_or_default().to_owned())
        }
        _ => (text.to_owned(), String::new()),
    };
    let ((typed, title_typed), (marked, title_marked), (letters, title_letters)) =
        (cut(&word.typed), cut(&word.marked), cut(&word.letters));
    let title = Word {
        typed: title_typed,
        marked: title_marked,
        letters: title_letters,
        joined: false,
        ..word.clone()
    };
    vec![Word { typed, marked, letters, dotted: false, ..word }, title]
}
