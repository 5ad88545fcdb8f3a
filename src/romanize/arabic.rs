//! Words in Arabic script beside words in Latin letters.
//!
//! Arabic script writes consonants and long vowels. A word is read as that skeleton: every letter lists its usual spellings
//! in Latin letters with their cost, short vowels come free between consonants, one at a time, and the cheapest alignment
//! of both words counts. Doubled Latin letters are one letter (the script has a mark for them that names leave out).
//!
//! Sources of the values: BGN/PCGN 1956 and the UN system of 2017 (Arabic), ALA-LC, BGN/PCGN 1958 (Persian), the French
//! habit of the Maghreb and the Levant (dj, ch, ou), and the English habits of Egypt, the Gulf, Iran and South Asia.
//!
//! Words come folded from [`crate::normalize`]: no marks, one alef, one ya, one ha; the letters of Urdu and Pashto that
//! only tell sounds apart within these languages are the plain ones.

use crate::order;
use crate::search::has;

/// Below it two words are no spellings of each other.
const FLOOR: i32 = 7_500;
/// Longest words that are compared, in letters; published words are shorter.
const LONGEST: usize = 40;

/// Costs in hundredths of a letter.
const SLIP: u16 = 130;
/// An alef that the Latin side lacks, an h that stands for none.
const WEAK: u16 = 80;
/// A second vowel where the script writes none.
const SECOND_VOWEL: u16 = 60;
/// A short u or o after the first syllable is rare: there it is long nearly always, and written.
const LATE_U: u16 = 45;
/// The same where it is spelled as a long one: oo, ou.
const LATE_LONG_U: u16 = 60;
/// A short u after another: Yusuf, Yunus.
const ECHO: u16 = 10;
/// A cluster where the word has none.
const CLUSTER: u16 = 60;
const NEVER: u16 = u16::MAX;

/// True for a word that [`compare`] can read.
pub fn is_arabic(word: &str) -> bool {
    word.chars()
        .next()
        .is_some_and(|letter| crate::script::Script::of(letter) == Some(crate::script::Script::Arabic))
}

/// The spellings of a letter within a word, each with its cost. Long vowels and ain are in [`vowel_spellings`].
fn spellings(letter: char) -> &'static [(&'static str, u16)] {
    match letter {
        'ب' => &[("b", 0), ("p", 10)],
        'ت' => &[("t", 0)],
        'ث' => &[("th", 0), ("s", 5), ("t", 15)],
        'ج' => &[("j", 0), ("dj", 0), ("g", 5), ("dzh", 10), ("zh", 20), ("gu", 15)],
        'ح' => &[("h", 0), ("kh", 40), ("ch", 40)],
        'خ' => &[("kh", 0), ("h", 15), ("k", 20), ("ch", 15), ("x", 10)],
        'د' => &[("d", 0), ("t", 30)],
        'ذ' => &[("dh", 0), ("z", 5), ("d", 10), ("th", 10)],
        'ر' => &[("r", 0)],
        'ز' => &[("z", 0), ("s", 25)],
        'س' => &[("s", 0), ("c", 20)],
        'ش' => &[("sh", 0), ("ch", 0), ("sch", 0)],
        'ص' => &[("s", 0), ("c", 25)],
        'ض' => &[("d", 0), ("dh", 0), ("z", 10)],
        'ط' => &[("t", 0), ("th", 20)],
        'ظ' => &[("z", 0), ("dh", 0), ("d", 15), ("th", 15)],
        'غ' => &[("gh", 0), ("g", 5), ("q", 20), ("r", 30)],
        'ف' => &[("f", 0), ("ph", 10), ("v", 40)],
        'ق' => &[("q", 0), ("k", 0), ("g", 10), ("gh", 10), ("c", 20), ("kh", 30)],
        'ك' => &[("k", 0), ("c", 5), ("ck", 5), ("q", 25), ("kh", 25)],
        'ل' => &[("l", 0)],
        'م' => &[("m", 0)],
        'ن' => &[("n", 0)],
        'ه' => &[("h", 0)],
        'پ' => &[("p", 0), ("b", 15)],
        'چ' => &[("ch", 0), ("tch", 0), ("c", 10), ("tsch", 5)],
        'ژ' => &[("zh", 0), ("j", 0), ("z", 15)],
        'گ' => &[("g", 0), ("gu", 0), ("k", 25)],
        'ڤ' => &[("v", 0), ("f", 10)],
        'ځ' => &[("dz", 0), ("z", 0), ("j", 5)],
        'څ' => &[("ts", 0), ("s", 5), ("c", 10)],
        'ږ' => &[("zh", 0), ("g", 0), ("j", 5)],
        'ښ' => &[("sh", 0), ("kh", 0), ("x", 5)],
        _ => &[],
    }
}

/// The spellings of the letters that write vowels, by their place.
fn vowel_spellings(word: &[char], at: usize) -> &'static [(&'static str, u16)] {
    let (first, last) = (at == 0, at + 1 == word.len());
    match word.get(at) {
        // An alef or ain at the beginning carries any vowel.
        Some('ا' | 'ع') if first => {
            &[("a", 0), ("e", 0), ("i", 0), ("o", 0), ("u", 0), ("ou", 0), ("oo", 5), ("aa", 0), ("y", 25)]
        }
        // Before the article inside a compound: Abdul, Abdel, Nureddin.
        Some('ا') if article_at(word, at) => {
            &[("a", 0), ("u", 0), ("e", 0), ("i", 0), ("o", 5), ("ou", 5), ("", 5)]
        }
        Some('ا') if last => &[("a", 0), ("aa", 0), ("ah", 5), ("e", 15), ("o", 25)],
        Some('ا') => &[("a", 0), ("aa", 0), ("ae", 5), ("e", 10), ("o", 20), ("u", 30)],
        Some('ع') => &[("", 0), ("a", 5), ("e", 10), ("o", 15), ("i", 15)],
        Some('و') if first => &[("w", 0), ("ou", 0), ("v", 5), ("u", 10), ("o", 15)],
        Some('و') => &[
            ("u", 0),
            ("o", 0),
            ("ou", 0),
            ("oo", 0),
            ("w", 0),
            ("v", 5),
            ("wu", 10),
            ("woo", 10),
            ("wou", 10),
        ],
        Some('ي') if first => &[("y", 0), ("i", 15), ("j", 15), ("e", 30)],
        // A final ya without dots is an a; in short words that is another name.
        Some('ي') if last && word.len() > 3 => {
            &[("i", 0), ("y", 0), ("ee", 0), ("ie", 5), ("iy", 0), ("e", 10), ("a", 15), ("ah", 15)]
        }
        Some('ي') => {
            &[("i", 0), ("y", 0), ("ee", 0), ("ie", 5), ("iy", 0), ("ey", 5), ("e", 10), ("ii", 0), ("j", 20)]
        }
        // The feminine ending, or an h that is not heard.
        Some('ه') if last => &[("h", 0), ("", 5), ("t", 15), ("th", 20)],
        Some('ح') if last => &[("h", 0), ("", 30), ("kh", 40), ("ch", 40)],
        Some(&letter) => spellings(letter),
        None => &[],
    }
}

/// The article within a compound: عبدالرحمن, شمسالدين.
fn article_at(word: &[char], at: usize) -> bool {
    at >= 2 && word.len() >= at + 4 && word.get(at..at + 2) == Some(&['ا', 'ل'])
}

/// Letters before which the l of the article is not heard.
fn is_sun_letter(letter: Option<&char>) -> bool {
    letter.is_some_and(|letter| has("تثدذرزسشصضطظلن", *letter))
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u')
}

/// What is left of a word after its article; `None` for a word without.
fn without_article(word: &[char]) -> Option<&[char]> {
    word.strip_prefix(&['ا', 'ل']).filter(|rest| rest.len() >= 3)
}

/// How alike a word in Arabic script and one in Latin letters are, in ten-thousandths; `None` below [`FLOOR`].
pub fn compare(arabic: &str, latin: &str) -> Option<i32> {
    let word: Vec<char> = arabic.chars().take(LONGEST + 1).collect();
    let latin = without_doubles(latin.as_bytes());
    if word.len() < 2 || word.len() > LONGEST || latin.len() < 2 || latin.len() > LONGEST {
        return None;
    }
    let mut best = similarity(&word, &latin);
    if let Some(rest) = without_article(&word) {
        best = best.max(similarity(rest, &latin));
    } else if latin.len() > 5
        && let Some(rest) = latin.strip_prefix(b"al").or(latin.strip_prefix(b"el"))
    {
        best = best.max(similarity(&word, rest) - 200);
    }
    // "Abdul" and "Abdel" beside the word for servant, whose article stands with the next word.
    if arabic == "عبد"
        && ["ul", "el", "al", "ol", "oul"]
            .iter()
            .any(|article| latin == [b"abd", article.as_bytes()].concat())
    {
        best = 10_000;
    }
    (best >= FLOOR).then_some(best)
}

fn similarity(word: &[char], latin: &[u8]) -> i32 {
    let most = (10_000 - FLOOR) as usize * word.len() / 100;
    // Spellings have at most four letters, vowels between them two.
    if latin.len() > 4 * word.len() || 2 * latin.len() + 2 < word.len() {
        return 0;
    }
    let cost =
        cheapest(word, latin).saturating_add(if is_cluster_after_alef(word, latin) { CLUSTER } else { 0 });
    if usize::from(cost) > most { 0 } else { 10_000 - 100 * i32::from(cost) / word.len() as i32 }
}

/// No syllable has a long vowel and two consonants after it: Nasr and Fahd are other words than Nasir and Fahid.
fn is_cluster_after_alef(word: &[char], latin: &[u8]) -> bool {
    let last = matches!(word, [.., 'ا', before, last] if !"اويعهح".contains([*before, *last]));
    last && matches!(latin, [.., vowel, before, last]
        if is_vowel(*vowel) && !is_vowel(*before) && !is_vowel(*last) && !matches!(last, b'h' | b'y'))
}

/// The cost of the cheapest alignment. A cell holds it for each number of letters read on both sides, apart for those
/// that end in a vowel and those that do not.
fn cheapest(word: &[char], latin: &[u8]) -> u16 {
    let width = latin.len() + 1;
    let mut cells = vec![[NEVER; 2]; (word.len() + 1) * width];
    if let Some(start) = cells.first_mut() {
        start[0] = 0;
    }
    let reach = |cells: &mut Vec<[u16; 2]>, i: usize, j: usize, vowel: bool, cost: u16| {
        if let Some(cell) = cells.get_mut(i * width + j) {
            let slot = &mut cell[usize::from(vowel)];
            *slot = cost.min(*slot);
        }
    };
    for i in 0..=word.len() {
        for j in 0..=latin.len() {
            for vowel in [false, true] {
                let cost = cells.get(i * width + j).map_or(NEVER, |cell| cell[usize::from(vowel)]);
                if cost > 10 * SLIP {
                    continue;
                }
                let rest = latin.get(j..).unwrap_or_default();
                if let Some(&letter) = rest.first() {
                    let at_end = (i == word.len(), rest.len() == 1);
                    let late_u = if echoes_u(latin, j) { ECHO } else { LATE_U };
                    let added = added_letter(letter, i, at_end, vowel, late_u);
                    reach(&mut cells, i, j + 1, is_vowel(letter), cost + added);
                    // The French ou and the English oo and ee are one vowel.
                    if !vowel
                        && matches!(rest, [b'o', b'u' | b'o', ..] | [b'e', b'e', ..])
                        && i > 0
                        && i < word.len()
                    {
                        reach(&mut cells, i, j + 2, true, cost + if i == 1 { 5 } else { LATE_LONG_U });
                    }
                }
                if i == word.len() {
                    continue;
                }
                for &(spelling, spelled) in vowel_spellings(word, i) {
                    // The feminine ending leaves its vowel at least.
                    if spelling.is_empty() && word.get(i) == Some(&'ه') && !vowel {
                        continue;
                    }
                    if rest.starts_with(spelling.as_bytes()) {
                        let ends_in_vowel = spelling.bytes().last().map_or(vowel, is_vowel);
                        reach(&mut cells, i + 1, j + spelling.len(), ends_in_vowel, cost + spelled);
                    }
                }
                if word.get(i..i + 2) == Some(&['ت', 'ش']) {
                    for spelling in ["ch", "tch", "tsch"] {
                        if rest.starts_with(spelling.as_bytes()) {
                            reach(&mut cells, i + 2, j + spelling.len(), false, cost);
                        }
                    }
                }
                reach(&mut cells, i + 1, j, vowel, cost + dropped_letter(word, i, rest));
                if !rest.is_empty() {
                    reach(&mut cells, i + 1, j + 1, false, cost + SLIP);
                }
            }
        }
    }
    cells.last().map_or(NEVER, |cell| cell[0].min(cell[1]))
}

/// The vowel before this place is an o or u.
fn echoes_u(latin: &[u8], at: usize) -> bool {
    let before = latin.get(..at).and_then(|before| before.iter().rfind(|letter| is_vowel(**letter)));
    matches!(before, Some(b'o' | b'u'))
}

/// What a Latin letter costs that no Arabic one stands for: `at_end` of the Arabic word, and of the Latin one.
fn added_letter(letter: u8, i: usize, at_end: (bool, bool), after_vowel: bool, late_u: u16) -> u16 {
    match letter {
        b'a' | b'e' | b'i' | b'o' | b'u' if i == 0 => SECOND_VOWEL,
        // The French mute e.
        b'e' if at_end == (true, true) && !after_vowel => 15,
        // The ei and ai of Hussein and Hussain are written with a ya.
        b'i' if after_vowel => SLIP,
        b'a' | b'e' | b'i' | b'o' | b'u' if after_vowel || at_end.0 => SECOND_VOWEL,
        b'u' | b'o' if i > 1 => late_u,
        b'a' | b'e' | b'i' | b'o' | b'u' => 0,
        b'h' if after_vowel => WEAK,
        _ => SLIP,
    }
}

/// What an Arabic letter costs that no Latin one stands for.
fn dropped_letter(word: &[char], i: usize, rest: &[u8]) -> u16 {
    let (letter, next) = (word.get(i), word.get(i + 1));
    let before = i.checked_sub(1).and_then(|before| word.get(before));
    match letter {
        // The vowel itself is written after its bearer: إيمان, عادل.
        Some('ا' | 'ع')
            if i == 0
                && matches!(next, Some('ا' | 'و' | 'ي'))
                && rest.first().is_some_and(|letter| is_vowel(*letter)) =>
        {
            0
        }
        Some('ل') if before == Some(&'ا') && (i == 1 || article_at(word, i - 1)) && is_sun_letter(next) => {
            5
        }
        Some('ا') if i > 0 => WEAK,
        letter if letter == before => 10,
        _ => SLIP,
    }
}

/// Doubled consonants as one.
fn without_doubles(latin: &[u8]) -> Vec<u8> {
    let mut letters = latin.to_vec();
    letters.dedup_by(|letter, before| letter == before && !is_vowel(*letter));
    letters
}

/// How alike two words in Arabic script are, in ten-thousandths; `None` for words that are not. An article or an alef
/// that only one of them writes (رحمن, رحمان) is a spelling, another letter in a long word a slip.
pub fn compare_written(a: &str, b: &str) -> Option<i32> {
    if a == b {
        return Some(10_000);
    }
    let letters = |word: &str| word.chars().collect::<Vec<char>>();
    let (a, b) = (letters(a), letters(b));
    let bare = |word: &[char]| without_article(word).unwrap_or(word).to_vec();
    let (a, b) = (bare(&a), bare(&b));
    let longest = a.len().max(b.len());
    if a == b {
        return Some(9_700);
    }
    if longest > 3 && skeleton(&a) == skeleton(&b) {
        return Some(8_500);
    }
    let text = |word: &[char]| word.iter().collect::<String>();
    (longest >= 5 && strsim::osa_distance(&text(&a), &text(&b)) == 1).then_some(8_000)
}

/// A word without its article and without the alefs that some spellings leave out: alike words share it.
pub fn written_key(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    skeleton(without_article(&letters).unwrap_or(&letters))
}

fn skeleton(word: &[char]) -> String {
    let kept = word.iter().enumerate().filter(|(at, letter)| *at == 0 || **letter != 'ا');
    kept.map(|(_, letter)| letter).collect()
}

/// Most spellings of a word that it is searched under.
const MOST_SPELLINGS: usize = 48;

/// Plain Latin spellings of a word, one for every way in which [`crate::spelling::key`] may class its letters: consonants
/// with an a between them, with and without the article. Keys look at consonants alone.
pub fn plain_spellings(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().take(LONGEST).collect();
    let mut all = plain(&letters);
    if let Some(rest) = without_article(&letters) {
        all.extend(plain(rest));
    }
    // A compound whose article stands apart as a particle: عبدالرحمن, "Abd al-Rahman".
    if let Some(at) = (0..letters.len()).find(|at| article_at(&letters, *at)) {
        let (before, after) = letters.split_at(at);
        all.extend(plain(&[before, after.get(2..).unwrap_or_default()].concat()));
    }
    order::by_key(&mut all, Clone::clone);
    all.dedup();
    all
}

fn plain(word: &[char]) -> Vec<String> {
    let mut all = vec![String::new()];
    for (at, letter) in word.iter().enumerate() {
        let doubled = at > 0 && word.get(at - 1) == Some(letter) && *letter == 'ل';
        let sun = at > 0
            && word.get(at - 1) == Some(&'ا')
            && *letter == 'ل'
            && (at == 1 || article_at(word, at - 1))
            && is_sun_letter(word.get(at + 1));
        let values: &[&str] = match letter {
            _ if doubled => continue,
            'ل' if sun => &["l", ""],
            'ا' | 'ع' if at == 0 => &["a"],
            'ا' | 'ع' => &[""],
            'ي' if at == 0 => &["y"],
            'ي' => &[""],
            'و' => &["w", "u"],
            'ه' if at + 1 == word.len() => &["", "t"],
            'ه' | 'ح' => &["h"],
            'ث' => &["t", "s"],
            'ذ' | 'ض' | 'ظ' => &["d", "z"],
            'ج' => &["j", "ga"],
            'ش' => &["sh"],
            'خ' | 'غ' | 'ق' | 'ك' | 'گ' => &["k"],
            'چ' | 'څ' | 'ځ' | 'س' | 'ص' | 'ز' => &["s"],
            'ژ' => &["z", "j"],
            'ږ' => &["z", "g"],
            'ښ' => &["s", "k"],
            'ب' => &["b", "p"],
            'پ' => &["p"],
            // تش is the ch of other languages.
            'ت' if word.get(at + 1) == Some(&'ش') => &["", "t"],
            'ت' | 'ط' => &["t"],
            'د' => &["d"],
            'ر' => &["r"],
            'ف' | 'ڤ' => &["f"],
            'ل' => &["l"],
            'م' => &["m"],
            'ن' => &["n"],
            _ => &[""],
        };
        let many = all.len() * values.len() > MOST_SPELLINGS;
        let longer = |value: &&str| {
            let between = if value.is_empty() { "" } else { "a" };
            all.iter()
                .map(|start| format!("{start}{}{value}", if start.is_empty() { "" } else { between }))
                .collect::<Vec<_>>()
        };
        all = values.iter().take(if many { 1 } else { 2 }).flat_map(longer).collect();
    }
    all.iter_mut().for_each(|spelling| spelling.push('a'));
    let mut ends_in_h: Vec<String> = Vec::new();
    if let Some('ح' | 'ه') = word.last() {
        ends_in_h.extend(all.iter().filter_map(|spelling| Some(spelling.strip_suffix("ha")?.to_owned())));
    }
    all.extend(ends_in_h);
    all
}

/// The letters of a word in the values of ALA-LC, for the reviewer: "m-ḥ-m-d".
pub fn letters(word: &str) -> String {
    let value = |letter: char| match letter {
        'ا' => "ā",
        'ب' => "b",
        'ت' => "t",
        'ث' => "th",
        'ج' => "j",
        'ح' => "ḥ",
        'خ' => "kh",
        'د' => "d",
        'ذ' => "dh",
        'ر' => "r",
        'ز' => "z",
        'س' => "s",
        'ش' => "sh",
        'ص' => "ṣ",
        'ض' => "ḍ",
        'ط' => "ṭ",
        'ظ' => "ẓ",
        'ع' => "ʿ",
        'غ' => "gh",
        'ف' => "f",
        'ق' => "q",
        'ك' => "k",
        'ل' => "l",
        'م' => "m",
        'ن' => "n",
        'ه' => "h",
        'و' => "w",
        'ي' => "y",
        other => spellings(other).first().map_or("", |(spelling, _)| spelling),
    };
    word.chars().map(value).filter(|value| !value.is_empty()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::spelling;

    fn keys(spellings: &[String]) -> Vec<u32> {
        let mut keys = Vec::new();
        spellings.iter().for_each(|spelling| {
            let mut own = Vec::new();
            spelling::key(spelling, &mut own);
            keys.extend(own);
        });
        keys
    }

    #[test]
    fn usual_spellings_agree_and_share_a_key() {
        for (arabic, latin) in [
            ("محمد", "muhammad mohamed mohammed mohamad"),
            ("محمود", "mahmud mahmoud mahmood"),
            ("حسين", "husayn hussein hossein hussain"),
            ("حسن", "hasan hassan"),
            ("يوسف", "yusuf youssef yousef"),
            ("جمال", "jamal gamal djamal jamel"),
            ("عثمان", "uthman osman othman"),
            ("اسامه", "usama osama oussama"),
            ("عمر", "umar omar"),
            ("علي", "ali aly"),
            ("صالح", "salih saleh"),
            ("شريف", "sharif cherif sherif"),
            ("القذافي", "qadhafi gaddafi kadhafi"),
            ("عبدالرحمن", "abdulrahman abdelrahman abdurrahman abderrahman"),
            ("عبدالله", "abdullah abdallah abdulla"),
            ("الدين", "din deen eddine uddin"),
            ("موسي", "musa moussa"),
            ("عيسي", "isa issa"),
            ("يحيي", "yahya yehia"),
            ("عايشه", "aisha aicha ayesha"),
            ("نورالدين", "noureddine nuruddin nouraldin"),
            ("جلول", "djelloul jallul"),
            ("فاطمه", "fatima fatimah fatemeh"),
            ("رضا", "rida reza"),
            ("چمران", "chamran"),
            ("تشرشل", "churchill"),
            ("بوتين", "putin"),
            ("سليماني", "soleimani sulaymani"),
        ] {
            let asked = keys(&plain_spellings(arabic));
            for latin in latin.split(' ') {
                assert!(
                    compare(arabic, latin).is_some_and(|found| found >= 9_000),
                    "{arabic} {latin}: {:?}",
                    compare(arabic, latin)
                );
                let listed = keys(&[latin.to_owned()]);
                assert!(listed.iter().any(|key| asked.contains(key)), "no key: {arabic} {latin}");
            }
        }
    }

    #[test]
    fn other_names_agree_less() {
        for (arabic, latin) in [
            ("حسن", "hussein"),
            ("حسن", "husayn"),
            ("ناصر", "nasr"),
            ("حسيني", "azimi"),
            ("حسين", "hassan"),
            ("سليم", "salman"),
            ("سلمان", "salim"),
            ("علي", "alaa"),
            ("احمد", "hamad"),
            ("حمد", "ahmad"),
            ("جمال", "kamal"),
            ("كمال", "jamal"),
            ("محمد", "mahmoud"),
            ("محمود", "muhammad"),
            ("خالد", "walid"),
            ("يوسف", "yunus"),
        ] {
            assert!(
                compare(arabic, latin).is_none_or(|found| found < 9_000),
                "{arabic} {latin}: {:?}",
                compare(arabic, latin)
            );
        }
    }

    #[test]
    fn written_words_agree_without_article_and_alef() {
        for (a, b, expected) in [
            ("رحمن", "رحمان", Some(8_500)),
            ("الرحمن", "رحمن", Some(9_700)),
            ("خالد", "والد", None),
            ("الزواهري", "الظواهري", Some(8_000)),
        ] {
            assert_eq!(compare_written(a, b), expected, "{a} {b}");
        }
        assert_eq!(written_key("الرحمان"), written_key("رحمن"));
    }

    #[test]
    fn letters_are_shown_in_ala_lc() {
        assert_eq!(letters("محمد"), "m-ḥ-m-d");
        assert_eq!(letters("چمران"), "ch-m-r-ā-n");
    }

    proptest::proptest! {
        #[test]
        fn any_words_are_compared(arabic in "[ء-يپچژگ]{0,50}", latin in "[a-z0-9]{0,50}") {
            let found = compare(&arabic, &latin);
            proptest::prop_assert!(found.is_none_or(|found| (FLOOR..=10_000).contains(&found)));
            proptest::prop_assert!(plain_spellings(&arabic).len() <= 6 * MOST_SPELLINGS);
        }
    }
}
