//! Which letters stand for the same sound, and at what cost: one table for every habit of spelling.
//!
//! A [`Group`] lists the spellings of one letter or sound; any two of them agree at the sum of their costs, which say
//! how unusual each is. A [`Pair`] is a rule of two sides. Costs are hundredths of a letter:
//!
//! * up to 10 a side: named romanization systems write it so (BGN/PCGN 1947; ICAO 9303; GOST 7.79-2000; ISO 9:1995,
//!   R 9:1968 and 1954; GOST R 52535.1-2006; MVD orders 1047 of 1997, 310 and 782; ALA-LC; Duden; PWN; KMU 55 of 2010;
//!   Belarus 2007; Bulgaria 2009; Soviet passports in French spelling), whose tables are tested in
//!   `tests/cyrillic_systems.rs`. The letters č š ž of the scholarly systems come folded to c s z;
//! * 10 to 20: habits of no system that documents and lists show (ks/x, oo/u, q/k);
//! * above 20: regular differences between languages (h/g, o/a, -ov/-au) or between the ear and the spelling of
//!   another tongue (e/i, th/t). They add up, so that two names apart by several of them come out as different.
//!
//! The table is expanded to [`Entry`] values, sorted by the first letters of both sides, when the crate is compiled.

/// The longest spelling of one letter: `schtsch`.
pub const LONGEST_PATTERN: usize = 7;
/// A doubled letter beside a single one.
pub const DOUBLED: u16 = 5;

/// Why two spellings agree. The bits say which classes an alignment used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Usual in many languages; by itself no sign of a Cyrillic origin: y/i, ou/u, kh/h.
    Habit,
    /// Spellings of a Cyrillic letter.
    Cyrillic,
    /// Regular differences between Slavic languages and in transit through a third one.
    CrossLanguage,
    /// Other habits of spelling.
    Spelling,
}

impl Class {
    /// The bit of the class in a set of classes.
    pub const fn bit(self) -> u32 {
        match self {
            Habit => 1,
            Cyrillic => 2,
            CrossLanguage => 4,
            Spelling => 8,
        }
    }
}

/// Where in both words a rule holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Everywhere.
    Anywhere,
    /// At the start of both words.
    Start,
    /// At the end of both words.
    End,
    /// Not at the end of either word.
    BeforeEnd,
    /// Not at the start of either word.
    Inside,
    /// After a vowel in both words.
    AfterVowel,
    /// At the end of both words, after a vowel in both.
    EndAfterVowel,
    /// At the end of both words, after a consonant in both.
    EndAfterConsonant,
    /// After sh, ch, zh, shch in both words.
    AfterHushing,
    /// Before a vowel in both words.
    BeforeVowel,
    /// Before e, i or y in both words.
    BeforeFront,
    /// In two words that end as Armenian family names do.
    InArmenian,
}

/// What a rule wants around its letters in both words, or what is around a place of one word: a set of conditions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Places(u16);

impl Places {
    /// No condition.
    pub const ANYWHERE: Places = Places(0);
    const START: u16 = 1;
    const NOT_START: u16 = 2;
    const AFTER_VOWEL: u16 = 4;
    const AFTER_CONSONANT: u16 = 8;
    const AFTER_HUSHING: u16 = 16;
    const IN_ARMENIAN: u16 = 32;
    const END: u16 = 64;
    const NOT_END: u16 = 128;
    const BEFORE_VOWEL: u16 = 256;
    const BEFORE_FRONT: u16 = 512;

    const fn of(place: Place) -> Places {
        Places(match place {
            Anywhere => 0,
            Start => Places::START,
            End => Places::END,
            BeforeEnd => Places::NOT_END,
            Inside => Places::NOT_START,
            AfterVowel => Places::AFTER_VOWEL,
            EndAfterVowel => Places::END | Places::AFTER_VOWEL,
            EndAfterConsonant => Places::END | Places::AFTER_CONSONANT,
            AfterHushing => Places::AFTER_HUSHING,
            BeforeVowel => Places::BEFORE_VOWEL,
            BeforeFront => Places::BEFORE_FRONT,
            InArmenian => Places::IN_ARMENIAN,
        })
    }

    /// What is true after these letters of a word.
    pub fn after(gone: &[u8], armenian: bool) -> Places {
        let before = match gone.last() {
            None => Places::START,
            Some(&letter) if is_vowel(letter) => Places::NOT_START | Places::AFTER_VOWEL,
            Some(_) => Places::NOT_START | Places::AFTER_CONSONANT,
        };
        let hushing = if ends_hushing(gone) { Places::AFTER_HUSHING } else { 0 };
        Places(before | hushing | if armenian { Places::IN_ARMENIAN } else { 0 })
    }

    /// What is true before this letter of a word.
    pub fn before(next: Option<u8>) -> Places {
        let Some(next) = next else { return Places(Places::END) };
        let vowel = if is_vowel(next) { Places::BEFORE_VOWEL } else { 0 };
        let front = if is_front(next) { Places::BEFORE_FRONT } else { 0 };
        Places(Places::NOT_END | vowel | front)
    }

    /// Whether all is true that a rule wants.
    #[inline]
    pub fn hold(self, before: Places, after: Places) -> bool {
        self.0 & !(before.0 | after.0) == 0
    }
}

/// The spellings of one letter or sound, each with its cost.
struct Group {
    spellings: &'static [(&'static str, u16)],
    class: Class,
    place: Place,
}

/// Two spellings that agree at a cost.
struct Pair {
    a: &'static str,
    b: &'static str,
    cost: u16,
    class: Class,
    place: Place,
}

const fn group(spellings: &'static [(&'static str, u16)], class: Class, place: Place) -> Group {
    Group { spellings, class, place }
}

const fn pair(a: &'static str, b: &'static str, cost: u16, class: Class, place: Place) -> Pair {
    Pair { a, b, cost, class, place }
}

use Class::{CrossLanguage, Cyrillic, Habit, Spelling};
use Place::{
    AfterHushing, AfterVowel, Anywhere, BeforeEnd, BeforeFront, BeforeVowel, End, EndAfterConsonant,
    EndAfterVowel, InArmenian, Inside, Start,
};

const GROUPS: &[Group] = &[
    // Consonants of Cyrillic, in the order of the alphabet.
    group(&[("v", 2), ("w", 3)], Habit, Anywhere),
    group(&[("v", 2), ("w", 3), ("f", 5), ("ff", 3)], Cyrillic, EndAfterVowel),
    group(&[("g", 2), ("gu", 4), ("gh", 4)], Habit, BeforeFront),
    group(&[("g", 2), ("gh", 3)], Habit, Anywhere),
    group(
        &[("zh", 2), ("j", 4), ("z", 6), ("zj", 6), ("sch", 8), ("sh", 9), ("dj", 9), ("rz", 6)],
        Habit,
        Anywhere,
    ),
    group(&[("zh", 2), ("j", 4), ("g", 8)], Habit, BeforeFront),
    group(
        &[("dzh", 2), ("j", 3), ("dj", 3), ("dsch", 3), ("dz", 6), ("zh", 8), ("c", 10), ("gi", 10)],
        Habit,
        Anywhere,
    ),
    group(&[("dzh", 2), ("j", 3), ("dj", 3), ("dsch", 3), ("g", 5), ("zh", 8), ("z", 9)], Habit, BeforeFront),
    group(&[("k", 2), ("c", 5), ("ck", 4), ("q", 6), ("cc", 6)], Habit, Anywhere),
    group(&[("k", 2), ("qu", 7), ("que", 9)], Habit, Anywhere),
    group(&[("ks", 2), ("x", 2), ("cs", 6), ("chs", 6), ("xs", 5), ("cks", 6), ("cz", 9)], Habit, Anywhere),
    group(&[("kv", 2), ("kw", 3), ("qu", 4), ("cu", 7), ("qv", 5), ("gv", 20)], Habit, Anywhere),
    group(&[("t", 2), ("th", 5)], Habit, Anywhere),
    group(&[("f", 2), ("ph", 3)], Habit, Anywhere),
    group(&[("kh", 2), ("h", 3), ("ch", 12), ("x", 8)], Habit, Anywhere),
    group(&[("kh", 2), ("k", 28)], Habit, Anywhere),
    group(
        &[("ts", 2), ("tz", 3), ("c", 4), ("cz", 6), ("tc", 4), ("tzs", 8), ("tsz", 6), ("cs", 8)],
        Cyrillic,
        Anywhere,
    ),
    group(&[("ts", 2), ("z", 9), ("zz", 10), ("s", 16)], Cyrillic, Anywhere),
    group(
        &[
            ("ch", 2),
            ("tch", 3),
            ("tsch", 3),
            ("cz", 4),
            ("c", 6),
            ("tsh", 6),
            ("tsj", 8),
            ("tj", 9),
            ("cs", 8),
        ],
        Habit,
        Anywhere,
    ),
    group(&[("sh", 2), ("ch", 16), ("sch", 3), ("sz", 3), ("s", 6), ("sj", 8)], Habit, Anywhere),
    group(
        &[
            ("shch", 2),
            ("sch", 4),
            ("shh", 3),
            ("sc", 8),
            ("stch", 4),
            ("chtch", 3),
            ("schtsch", 3),
            ("szcz", 3),
            ("sht", 6),
            ("sh", 12),
            ("s", 14),
        ],
        Cyrillic,
        Anywhere,
    ),
    // Vowels and the signs beside them.
    group(&[("i", 2), ("y", 3), ("j", 5)], Habit, Anywhere),
    group(
        &[("iy", 2), ("ii", 3), ("ij", 3), ("yi", 4), ("yy", 4), ("yj", 4), ("i", 4), ("y", 4), ("j", 7)],
        Cyrillic,
        Anywhere,
    ),
    group(&[("e", 2), ("ye", 3), ("ie", 4), ("je", 4)], Cyrillic, Anywhere),
    group(
        &[("yo", 3), ("io", 3), ("jo", 3), ("e", 6), ("eo", 8), ("ye", 8), ("ie", 8), ("je", 8), ("eu", 10)],
        Cyrillic,
        Anywhere,
    ),
    group(&[("yu", 2), ("iu", 2), ("ju", 2), ("iou", 2), ("you", 5), ("jou", 4)], Habit, Anywhere),
    group(&[("ya", 2), ("ia", 2), ("ja", 2), ("ea", 8)], Habit, Anywhere),
    group(&[("u", 2), ("ou", 3), ("oo", 6), ("ue", 8), ("w", 12), ("wu", 10)], Habit, Anywhere),
    group(&[("e", 2), ("ae", 8), ("eh", 6)], Habit, Anywhere),
    // Vowel letters of other tongues for one sound: Hussein, Husayn; Leach, Leech.
    group(
        &[("ay", 2), ("ai", 2), ("ei", 4), ("ey", 4), ("aj", 3), ("ej", 5), ("ae", 7), ("e", 14)],
        Habit,
        Anywhere,
    ),
    group(&[("aw", 4), ("au", 3), ("ao", 5), ("ow", 5), ("ou", 5), ("av", 6), ("o", 14)], Spelling, Anywhere),
    group(
        &[("i", 3), ("ee", 6), ("ea", 11), ("ie", 7), ("e", 24), ("ei", 13), ("ey", 11), ("eo", 22)],
        Spelling,
        Anywhere,
    ),
    group(
        &[("o", 3), ("oh", 6), ("oa", 8), ("oe", 10), ("eau", 10), ("eaux", 12), ("au", 14)],
        Spelling,
        Anywhere,
    ),
    group(&[("u", 3), ("oe", 10), ("eu", 12), ("ew", 14), ("ui", 14), ("uu", 4)], Spelling, Anywhere),
    // Chinese: pinyin and Wade-Giles.
    group(&[("x", 4), ("hs", 5), ("sh", 10), ("s", 12)], Spelling, Anywhere),
    group(&[("q", 4), ("ch", 6)], Spelling, Anywhere),
    group(&[("zh", 4), ("ch", 10), ("j", 8)], Spelling, Anywhere),
];

const PAIRS: &[Pair] = &[
    // Signs that no sound of their own holds up.
    pair("dj", "d", 12, Cyrillic, Anywhere),
    pair("dzh", "d", 20, Cyrillic, Anywhere),
    pair("gj", "g", 8, Cyrillic, Anywhere),
    pair("gj", "dj", 10, Cyrillic, Anywhere),
    pair("gj", "d", 18, Cyrillic, Anywhere),
    pair("kj", "c", 12, Cyrillic, Anywhere),
    pair("kj", "ch", 12, Cyrillic, Anywhere),
    pair("kj", "k", 8, Cyrillic, Anywhere),
    pair("lj", "l", 8, Cyrillic, Anywhere),
    pair("nj", "n", 8, Cyrillic, Anywhere),
    pair("i", "", 40, Habit, AfterVowel),
    pair("y", "", 40, Habit, AfterVowel),
    pair("j", "", 40, Habit, AfterVowel),
    pair("e", "o", 16, Cyrillic, AfterHushing),
    pair("yo", "o", 12, Cyrillic, AfterHushing),
    pair("io", "o", 12, Cyrillic, AfterHushing),
    pair("jo", "o", 12, Cyrillic, AfterHushing),
    pair("yu", "u", 11, Habit, Inside),
    pair("iu", "u", 11, Habit, Inside),
    pair("ju", "u", 11, Habit, Inside),
    pair("yu", "u", 40, Habit, Start),
    pair("iu", "u", 40, Habit, Start),
    pair("ju", "u", 40, Habit, Start),
    pair("ya", "a", 40, Habit, Start),
    pair("ia", "a", 40, Habit, Start),
    pair("ja", "a", 40, Habit, Start),
    pair("ya", "a", 13, Habit, Inside),
    pair("ia", "a", 13, Habit, Inside),
    pair("ja", "a", 13, Habit, Inside),
    pair("ie", "", 20, Cyrillic, BeforeVowel),
    // Between the East Slavic languages, and through Baltic, Belarusian and Turkic documents.
    pair("h", "g", 18, CrossLanguage, Anywhere),
    // Vitaliy, Vitaly, Vital; Sergey, Serge; and the Georgian nominative, Alievi.
    pair("i", "", 26, CrossLanguage, EndAfterConsonant),
    pair("y", "", 26, CrossLanguage, EndAfterConsonant),
    pair("iy", "", 32, CrossLanguage, EndAfterConsonant),
    pair("ii", "", 32, CrossLanguage, EndAfterConsonant),
    pair("y", "", 30, CrossLanguage, EndAfterVowel),
    pair("i", "", 30, CrossLanguage, EndAfterVowel),
    pair("j", "", 30, CrossLanguage, EndAfterVowel),
    pair("ko", "ka", 14, CrossLanguage, End),
    pair("o", "a", 35, CrossLanguage, BeforeEnd),
    pair("u", "v", 14, CrossLanguage, AfterVowel),
    pair("u", "w", 8, CrossLanguage, AfterVowel),
    pair("e", "ya", 20, CrossLanguage, Anywhere),
    pair("e", "ia", 20, CrossLanguage, Anywhere),
    pair("e", "ja", 20, CrossLanguage, Anywhere),
    pair("dz", "d", 18, CrossLanguage, Anywhere),
    pair("ts", "t", 20, CrossLanguage, Anywhere),
    pair("c", "t", 22, CrossLanguage, BeforeFront),
    // Czech ř, folded to r, is rzh in Russian; Greek th is f: Kateřina, Катержина; Theodor, Фёдор.
    pair("rzh", "r", 12, CrossLanguage, Anywhere),
    pair("th", "f", 25, CrossLanguage, Anywhere),
    // Polish ą, folded to a, is on or om in Russian: Dąbrowski, Домбровский.
    pair("om", "a", 40, CrossLanguage, Inside),
    pair("on", "a", 40, CrossLanguage, Inside),
    pair("s", "", 25, CrossLanguage, EndAfterConsonant),
    pair("as", "", 28, CrossLanguage, EndAfterConsonant),
    pair("as", "o", 30, CrossLanguage, End),
    pair("is", "", 28, CrossLanguage, EndAfterConsonant),
    pair("is", "y", 20, CrossLanguage, End),
    pair("is", "i", 20, CrossLanguage, End),
    pair("us", "", 42, CrossLanguage, End),
    pair("os", "", 42, CrossLanguage, End),
    // Korean and Chinese by way of Cyrillic, where n stands for both.
    pair("ng", "n", 45, Cyrillic, End),
    pair("h", "", 34, CrossLanguage, Start),
    // Armenian, whose eastern and western speech voice each other's stops, directly and by way of Russian: Margaryan,
    // Маркарян; Sargsyan, Саркисян; Hakobyan, Акопян; Hovhannisyan, Оганесян.
    pair("k", "g", 14, CrossLanguage, InArmenian),
    pair("k", "gh", 16, CrossLanguage, InArmenian),
    pair("ki", "g", 26, CrossLanguage, InArmenian),
    pair("t", "d", 14, CrossLanguage, InArmenian),
    pair("p", "b", 14, CrossLanguage, InArmenian),
    pair("vh", "g", 16, CrossLanguage, InArmenian),
    pair("vh", "v", 10, CrossLanguage, InArmenian),
    pair("h", "", 16, CrossLanguage, InArmenian),
    // The first q of Turkic and Arabic roots, which Azerbaijani and Turkmen voice and Russian writes к.
    pair("kuli", "guli", 20, CrossLanguage, Start),
    pair("kuly", "guly", 20, CrossLanguage, Start),
    pair("kurban", "gurban", 16, CrossLanguage, Start),
    pair("kara", "gara", 20, CrossLanguage, Start),
    pair("kasy", "gasy", 20, CrossLanguage, Start),
    pair("kasi", "gasi", 20, CrossLanguage, Start),
    pair("kady", "gady", 20, CrossLanguage, Start),
    pair("kadi", "gadi", 20, CrossLanguage, Start),
    pair("kafar", "gafar", 16, CrossLanguage, Start),
    pair("zade", "zada", 8, CrossLanguage, End),
    pair("zade", "zadeh", 8, CrossLanguage, End),
    pair("zade", "zoda", 12, CrossLanguage, End),
    // The genitive of a Mongolian father's name: Tsakhia, Tsakhiagiin.
    pair("giin", "", 30, CrossLanguage, EndAfterVowel),
    // The Arabic article, as Egypt and the Maghreb write it.
    pair("el", "al", 12, Spelling, Start),
    // Letters that are not heard.
    pair("e", "", 12, Habit, EndAfterConsonant),
    pair("h", "", 10, Habit, End),
    pair("h", "", 30, Spelling, AfterVowel),
    pair("bh", "b", 8, Spelling, Anywhere),
    pair("rh", "r", 10, Spelling, Anywhere),
    pair("lh", "l", 10, Spelling, Anywhere),
    pair("nh", "n", 10, Spelling, Anywhere),
    pair("t", "", 45, Spelling, End),
    pair("d", "", 60, Spelling, EndAfterConsonant),
    pair("e", "", 45, Spelling, Inside),
    // The ear of other tongues.
    pair("ch", "k", 16, Spelling, Anywhere),
    pair("cch", "k", 16, Spelling, Anywhere),
    pair("e", "i", 35, Spelling, Anywhere),
    pair("e", "y", 35, Spelling, Anywhere),
    pair("o", "u", 35, Spelling, Anywhere),
    pair("a", "e", 45, Spelling, Anywhere),
    pair("a", "y", 60, Spelling, Inside),
    pair("o", "e", 70, Spelling, Inside),
    pair("ah", "e", 24, Spelling, End),
    pair("eh", "a", 18, Spelling, End),
    pair("e", "a", 20, Spelling, End),
    pair("c", "s", 14, Spelling, BeforeFront),
    pair("s", "z", 30, Spelling, Anywhere),
    pair("v", "f", 30, Spelling, Anywhere),
    pair("dh", "d", 8, Spelling, Anywhere),
    pair("dh", "z", 15, Spelling, Anywhere),
    pair("dh", "th", 20, Spelling, Anywhere),
    pair("th", "s", 25, Spelling, Anywhere),
    pair("gh", "q", 20, Spelling, Anywhere),
    pair("q", "g", 30, Spelling, Anywhere),
    pair("w", "", 40, Spelling, Inside),
    pair("wh", "w", 8, Spelling, Start),
    pair("mc", "mak", 10, Spelling, Start),
    pair("mc", "mac", 8, Spelling, Start),
    pair("ti", "chi", 25, Spelling, Anywhere),
    pair("z", "j", 30, Spelling, BeforeFront),
    pair("dz", "z", 25, Spelling, Anywhere),
    pair("dz", "j", 20, Spelling, Anywhere),
    pair("ugh", "f", 22, Spelling, Anywhere),
    pair("h", "j", 22, Spelling, Anywhere),
    pair("kh", "j", 22, Spelling, Anywhere),
    pair("u", "w", 15, Spelling, BeforeVowel),
    pair("u", "a", 45, Spelling, Inside),
    pair("gh", "", 30, Spelling, Inside),
    // Chinese in Russian letters (Palladius): цз is z or j, ц is c or q.
    pair("tsz", "j", 12, Spelling, Anywhere),
    pair("tsz", "z", 12, Spelling, Anywhere),
    pair("ts", "q", 14, Spelling, Anywhere),
    pair("chzh", "zh", 12, Spelling, Anywhere),
];

/// The next letters of a word, as many as the longest pattern has, in one number: rules are tried often.
#[derive(Debug, Clone, Copy)]
pub struct Ahead(u64);

impl Ahead {
    /// What stands ahead at each place of a word of fewer than `N` letters.
    pub fn all<const N: usize>(word: &[u8]) -> [Ahead; N] {
        const MASK: u64 = (1 << (8 * LONGEST_PATTERN)) - 1;
        let mut all = [Ahead(0); N];
        let mut ahead = 0;
        for (cell, letter) in all.iter_mut().zip(word).rev() {
            ahead = (ahead << 8 | u64::from(*letter)) & MASK;
            *cell = Ahead(ahead);
        }
        all
    }
}

/// One side of an [`Entry`]: up to [`LONGEST_PATTERN`] letters, the first in the lowest byte, and their number in the highest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pattern(u64);

impl Pattern {
    const EMPTY: Pattern = Pattern(0);

    const fn new(text: &str) -> Pattern {
        let bytes = text.as_bytes();
        let mut packed = (bytes.len() as u64) << 56;
        let mut i = 0;
        while i < bytes.len() {
            packed |= (bytes[i] as u64) << (8 * i);
            i += 1;
        }
        Pattern(packed)
    }

    /// Number of letters.
    #[inline]
    pub const fn len(&self) -> usize {
        (self.0 >> 56) as usize
    }

    /// Without letters.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether the letters of a word at one place begin with the pattern.
    #[inline]
    pub fn begins(&self, ahead: Ahead) -> bool {
        // What lies above the pattern is shifted out.
        (ahead.0 ^ self.0) & ((1 << (8 * self.len())) - 1) == 0
    }

    /// The bit of its first letter, as of [`letter_bit`].
    pub fn first_bit(&self) -> u32 {
        1 << self.slot()
    }

    /// Slot of the first letter: 0 to 25, 26 without letters.
    const fn slot(&self) -> usize {
        if self.is_empty() { NO_LETTER } else { (self.0 as u8 - b'a') as usize }
    }
}

/// One rule, in one direction.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// Letters of the first word.
    pub a: Pattern,
    /// Letters of the second word.
    pub b: Pattern,
    /// Hundredths of a letter.
    pub cost: u16,
    /// Why they agree.
    pub class: Class,
    /// Where the rule holds.
    pub places: Places,
}

const NO_LETTER: usize = 26;
const COUNT: usize = count();

const fn count() -> usize {
    let mut total = PAIRS.len();
    let mut g = 0;
    while g < GROUPS.len() {
        let n = GROUPS[g].spellings.len();
        total += n * (n - 1) / 2;
        g += 1;
    }
    2 * total
}

const fn mirror(entry: Entry) -> Entry {
    Entry { a: entry.b, b: entry.a, cost: entry.cost, class: entry.class, places: entry.places }
}

const fn expanded() -> [Entry; COUNT] {
    let blank =
        Entry { a: Pattern::EMPTY, b: Pattern::EMPTY, cost: 0, class: Habit, places: Places::ANYWHERE };
    let mut all = [blank; COUNT];
    let mut at = 0;
    let mut g = 0;
    while g < GROUPS.len() {
        let Group { spellings, class, place } = &GROUPS[g];
        let mut i = 0;
        while i < spellings.len() {
            let mut j = i + 1;
            while j < spellings.len() {
                let (a, b) = (Pattern::new(spellings[i].0), Pattern::new(spellings[j].0));
                let (cost, places) = (spellings[i].1 + spellings[j].1, Places::of(*place));
                let entry = Entry { a, b, cost, class: *class, places };
                all[at] = entry;
                all[at + 1] = mirror(entry);
                at += 2;
                j += 1;
            }
            i += 1;
        }
        g += 1;
    }
    let mut p = 0;
    while p < PAIRS.len() {
        let Pair { a, b, cost, class, place } = &PAIRS[p];
        let (a, b, places) = (Pattern::new(a), Pattern::new(b), Places::of(*place));
        let entry = Entry { a, b, cost: *cost, class: *class, places };
        all[at] = entry;
        all[at + 1] = mirror(entry);
        at += 2;
        p += 1;
    }
    all
}

/// Rules with the same letters on their first side, with letters on the second or without.
#[derive(Debug, Clone, Copy)]
pub struct Side {
    /// The letters.
    pub letters: Pattern,
    /// Where its rules stand in [`ENTRIES`].
    start: u16,
    end: u16,
    /// The letters that their second sides begin with, as of [`letter_bit`].
    pub others: u32,
}

impl Side {
    /// Its rules.
    #[inline]
    pub fn entries(&self) -> &'static [Entry] {
        ENTRIES.get(usize::from(self.start)..usize::from(self.end)).unwrap_or_default()
    }
}

const SIDE_COUNT: usize = count_sides();

const fn count_sides() -> usize {
    let all = expanded();
    let mut count = 0;
    let mut i = 0;
    while i < COUNT {
        if !all[i].a.is_empty() && first_of_side(&all, i) == i {
            count += 1;
        }
        i += 1;
    }
    count
}

/// The first of the rules that have the side of one.
const fn first_of_side(all: &[Entry; COUNT], at: usize) -> usize {
    let mut i = 0;
    while all[i].a.0 != all[at].a.0 || all[i].b.is_empty() != all[at].b.is_empty() {
        i += 1;
    }
    i
}

/// The rules that have letters on their first side, side by side, the sides by their first letter; and the sides.
const fn sorted() -> ([Entry; COUNT], [Side; SIDE_COUNT]) {
    let all = expanded();
    let mut sorted = all;
    let mut sides = [Side { letters: Pattern::EMPTY, start: 0, end: 0, others: 0 }; SIDE_COUNT];
    let (mut next, mut side) = (0, 0);
    let mut slot = 0;
    while slot < NO_LETTER {
        let mut first = 0;
        while first < COUNT {
            if all[first].a.slot() == slot && first_of_side(&all, first) == first {
                sides[side].letters = all[first].a;
                sides[side].start = next as u16;
                let mut i = first;
                while i < COUNT {
                    if all[i].a.0 == all[first].a.0 && all[i].b.is_empty() == all[first].b.is_empty() {
                        sorted[next] = all[i];
                        sides[side].others |= 1 << all[i].b.slot();
                        next += 1;
                    }
                    i += 1;
                }
                sides[side].end = next as u16;
                side += 1;
            }
            first += 1;
        }
        slot += 1;
    }
    // Last the rules without letters on their first side, by the first letter of the second.
    let mut slot = 0;
    while slot < NO_LETTER {
        let mut i = 0;
        while i < COUNT {
            if all[i].a.is_empty() && all[i].b.slot() == slot {
                sorted[next] = all[i];
                next += 1;
            }
            i += 1;
        }
        slot += 1;
    }
    (sorted, sides)
}

static ENTRIES: [Entry; COUNT] = sorted().0;
static SIDES: [Side; SIDE_COUNT] = sorted().1;

/// Start of the sides of each first letter in [`SIDES`], and the end of the last.
static STARTS: [u8; NO_LETTER + 1] = starts();

const fn starts() -> [u8; NO_LETTER + 1] {
    let sides = sorted().1;
    let mut starts = [0; NO_LETTER + 1];
    let mut i = 0;
    while i < SIDE_COUNT {
        let mut slot = sides[i].letters.slot() + 1;
        while slot <= NO_LETTER {
            starts[slot] += 1;
            slot += 1;
        }
        i += 1;
    }
    starts
}

/// The same of the rules without letters on their first side, by the first letter of the second, in [`ENTRIES`].
static ADDED_STARTS: [u16; NO_LETTER + 1] = added_starts();

const fn added_starts() -> [u16; NO_LETTER + 1] {
    let all = expanded();
    let mut starts = [COUNT as u16; NO_LETTER + 1];
    let mut i = 0;
    while i < COUNT {
        let mut slot = 0;
        while all[i].a.is_empty() && slot <= all[i].b.slot() {
            starts[slot] -= 1;
            slot += 1;
        }
        i += 1;
    }
    starts
}

/// The sides that begin with a letter, by number.
pub fn sides_of(letter: u8) -> impl Iterator<Item = (u8, &'static Side)> {
    let bounds = slot_of(letter).and_then(|slot| STARTS.get(slot).zip(STARTS.get(slot + 1)));
    let (start, end) = bounds.map_or((0, 0), |(start, end)| (*start, *end));
    (start..end).zip(SIDES.get(usize::from(start)..usize::from(end)).unwrap_or_default())
}

/// The rules by which a word may have letters more, beginning with this one.
pub fn adding(letter: u8) -> &'static [Entry] {
    let bounds = slot_of(letter).and_then(|slot| ADDED_STARTS.get(slot).zip(ADDED_STARTS.get(slot + 1)));
    bounds.and_then(|(&start, &end)| ENTRIES.get(usize::from(start)..usize::from(end))).unwrap_or_default()
}

/// A side by its number.
#[inline]
pub fn side(number: u8) -> &'static Side {
    &SIDES[usize::from(number)]
}

fn slot_of(letter: u8) -> Option<usize> {
    letter.is_ascii_lowercase().then(|| usize::from(letter - b'a'))
}

/// The bit of a letter in a set of letters; `None` stands for no letter. Other signs have none.
#[inline]
pub fn letter_bit(letter: Option<u8>) -> u32 {
    letter.map_or(Some(NO_LETTER), slot_of).map_or(0, |slot| 1 << slot)
}

/// A vowel letter; y counts as one.
pub const fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// Letters that end in sh, ch, zh or in a letter that may stand for one of them.
pub fn ends_hushing(letters: &[u8]) -> bool {
    matches!(letters, [.., b'c' | b's' | b'z', b'h'] | [.., b'c' | b's', b'z'] | [.., b'c' | b'j'])
}

/// A front vowel.
pub const fn is_front(letter: u8) -> bool {
    matches!(letter, b'e' | b'i' | b'y' | b'j')
}

/// Endings that only Slavic family names and patronymics have, by their last letter: words are asked for theirs often.
fn slavic_endings(last: u8) -> &'static [&'static str] {
    match last {
        b'a' => &["ovna", "evna", "ivna", "enka", "skaya", "skaia", "ova", "eva"],
        b'c' => &["ovic", "evic"],
        b'f' => &["off", "eff"],
        b'h' => &["ovich", "evich", "ovitch", "evitch", "ovych"],
        b'i' => &["skyi", "skii", "ski"],
        b'j' => &["skij"],
        b'o' => &["enko"],
        b'v' => &["ov", "ev"],
        b'w' => &["ow", "ew"],
        b'y' => &["skiy", "sky"],
        b'z' => &["owicz", "ewicz"],
        _ => &[],
    }
}

/// Endings that are usual beyond that: Levin and Kevin, Sarkisian and Christian.
fn usual_endings(last: u8) -> &'static [&'static str] {
    match last {
        b'a' => &["ina"],
        b'i' => &["shvili"],
        b'n' => &["in", "yn", "yan", "ian"],
        _ => &[],
    }
}

/// The usual ending of a word. What two names share there says little.
#[derive(Debug, Clone, Copy, Default)]
pub struct Ending {
    /// Its length; 0 without one or when less than three letters would be left.
    pub length: usize,
    /// Only Slavic family names and patronymics have it.
    pub slavic: bool,
}

impl Ending {
    /// The ending of a word.
    pub fn of(word: &[u8]) -> Ending {
        let slavic = ending_among(word, slavic_endings);
        Ending { length: slavic.max(ending_among(word, usual_endings)), slavic: slavic > 0 }
    }
}

/// Whether a word has the form of a Slavic name: by its ending, given names included.
pub fn is_slavic(word: &[u8]) -> bool {
    ending_among(word, slavic_endings) > 0
        || ["iy", "ii", "ij", "yi", "yy", "slav", "slaw"]
            .iter()
            .any(|ending| word.ends_with(ending.as_bytes()))
}

/// Whether a word has the form of an Armenian family name.
pub fn is_armenian(word: &[u8]) -> bool {
    ending_among(word, armenian_endings) > 0
}

fn armenian_endings(last: u8) -> &'static [&'static str] {
    match last {
        b'c' => &["yanc"],
        b'n' => &["yan", "ian", "jan"],
        b's' => &["yants", "iants"],
        _ => &[],
    }
}

fn ending_among(word: &[u8], endings: fn(u8) -> &'static [&'static str]) -> usize {
    let endings = word.last().map_or(&[] as &[&str], |last| endings(*last));
    let found =
        endings.iter().find(|ending| word.len() >= ending.len() + 3 && word.ends_with(ending.as_bytes()));
    found.map_or(0, |ending| ending.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_found_under_its_first_letter_and_has_a_mirror() {
        for entry in &ENTRIES {
            let first = |pattern: &Pattern| Some(pattern.0 as u8).filter(|letter| *letter > 0);
            let has = |a: &Pattern, b: &Pattern| {
                let bearing = first(a).into_iter().flat_map(sides_of).flat_map(|(_, side)| side.entries());
                let adding = adding(b.0 as u8).iter();
                bearing.chain(adding).any(|e| {
                    (e.a, e.b, e.cost, e.class, e.places) == (*a, *b, entry.cost, entry.class, entry.places)
                })
            };
            assert!(has(&entry.a, &entry.b) && has(&entry.b, &entry.a), "{entry:?}");
        }
    }

    #[test]
    fn a_rule_changes_something() {
        for entry in &ENTRIES {
            assert_ne!(entry.a, entry.b);
        }
    }
}
