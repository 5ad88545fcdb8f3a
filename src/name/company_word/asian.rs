//! Words of Korean and Chinese firms in all their spellings.
//!
//! 1. Korean words as the South spells them, and as the systems of romanization write them: Muyok, Muyeok, муёк.
//! 2. Chinese words in simplified and in traditional characters.
//!
//! Each list is spelled out when first used: a name in letters does not wait for the characters of China.

use crate::romanize::han::table;
use crate::romanize::korean::{southern, word_spellings};
use crate::script::Script;
use crate::tables::asian_company_word::{self, HANGUL_ONLY};
use std::sync::LazyLock;

type Row = (&'static str, &'static str);

static KOREAN_FORMS: LazyLock<Words> = LazyLock::new(|| Words::new(forms(false), korean));
static CHINESE_FORMS: LazyLock<Words> = LazyLock::new(|| Words::new(forms(true), chinese));
static KOREAN: LazyLock<Words> = LazyLock::new(|| Words::new(asian_company_word::korean(), korean));
static CHINESE: LazyLock<Words> = LazyLock::new(|| Words::new(asian_company_word::chinese(), chinese));
/// All spellings of [`KOREAN_FORMS`], to see how they begin.
static SPELLED_FORMS: LazyLock<Vec<String>> =
    LazyLock::new(|| forms(false).iter().flat_map(|(form, _)| korean(form)).collect());

/// The class of a legal form.
pub fn form(joined: &str, script: Script) -> Option<&'static str> {
    if script == Script::Han { CHINESE_FORMS.find(&traditional(joined)) } else { KOREAN_FORMS.find(joined) }
}

/// Whether a Korean legal form begins so.
pub fn begins_form(text: &str) -> bool {
    SPELLED_FORMS.iter().any(|form| form.starts_with(text))
}

/// What a generic word stands for.
pub fn generic(word: &str, script: Script) -> Option<&'static str> {
    if script == Script::Han { CHINESE.find(&traditional(word)) } else { KOREAN.find(word) }
}

/// Rows by the spellings of their words.
struct Words {
    rows: Vec<Row>,
    /// Of each spelling the hash, in the lowest bits the number of the row; ascending.
    spellings: Vec<u64>,
}

impl Words {
    fn new(rows: Vec<Row>, spelled: fn(&str) -> Vec<String>) -> Words {
        let mut spellings = Vec::new();
        for (number, (word, _)) in (0_u64..).zip(&rows) {
            spellings.extend(spelled(word).iter().map(|spelling| hash(spelling) | number));
        }
        spellings.sort_unstable();
        Words { rows, spellings }
    }

    /// What a word stands for; of two rows with that spelling, the first one says.
    fn find(&self, word: &str) -> Option<&'static str> {
        let hash = hash(word);
        let at = self.spellings.partition_point(|known| *known < hash);
        let known = self.spellings.get(at).filter(|known| *known & !ROW == hash)?;
        self.rows.get((known & ROW) as usize).map(|(_, common)| *common)
    }
}

/// The bits of the number of a row.
const ROW: u64 = 0xffff;

fn hash(word: &str) -> u64 {
    xxhash_rust::xxh64::xxh64(word.as_bytes(), 0) & !ROW
}

fn forms(of_china: bool) -> Vec<Row> {
    let mut forms = asian_company_word::forms();
    forms.retain(|(form, _)| (Script::of_text(form) == Script::Han) == of_china);
    forms
}

fn korean(word: &str) -> Vec<String> {
    let mut all = vec![word.to_owned(), southern(word)];
    if word.chars().count() > 1 && !HANGUL_ONLY.contains(&word) {
        let written = all.iter().flat_map(|word| word_spellings(word)).collect::<Vec<_>>();
        all.extend(written);
    }
    all
}

fn chinese(word: &str) -> Vec<String> {
    vec![traditional(word)]
}

fn traditional(word: &str) -> String {
    word.chars().map(table::traditional).collect()
}
