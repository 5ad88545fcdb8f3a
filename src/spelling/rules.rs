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
//! `index.rs` looks them up.

use super::form::{ends_hushing, is_front, is_vowel};

/// The longest spelling of one letter: `schtsch`.
pub const LONGEST_PATTERN: usize = 7;
/// What a doubled letter beside a single one costs.
pub const DOUBLED: u16 = 5;

/// What another short vowel costs between two Arabic names.
pub const OTHER_SHORT_VOWEL: u16 = 35;
/// What a short vowel costs that only one of them writes.
pub const NO_SHORT_VOWEL: u16 = 40;

/// A doubled letter: a habit, but for the s of the Soviet passport (Vassiliev). Other systems double what Cyrillic doubles.
pub const fn doubled(letter: u8) -> Class {
    if letter == b's' { Habit } else { Spelling }
}

/// Why two spellings agree. The bits say which classes an alignment used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Usual in many languages; by itself no sign of a Cyrillic origin: y/i, ou/u, kh/h.
    Habit,
    /// Spellings of a Cyrillic letter.
    Cyrillic,
    /// Regular differences in transit through another language.
    CrossLanguage,
    /// Regular differences between Russian, Ukrainian and Belarusian: cheap where something else in the names says that
    /// they are in two of these languages.
    Sister,
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
            Sister => 16,
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
    /// Neither at the start nor at the end of either word.
    Within,
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

    pub(super) const fn of(place: Place) -> Places {
        Places(match place {
            Anywhere => 0,
            Start => Places::START,
            End => Places::END,
            BeforeEnd => Places::NOT_END,
            Inside => Places::NOT_START,
            Within => Places::NOT_START | Places::NOT_END,
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
pub(super) struct Group {
    pub spellings: &'static [(&'static str, u16)],
    pub class: Class,
    pub place: Place,
}

/// Two spellings that agree at a cost.
pub(super) struct Pair {
    pub a: &'static str,
    pub b: &'static str,
    pub cost: u16,
    pub class: Class,
    pub place: Place,
}

const fn group(spellings: &'static [(&'static str, u16)], class: Class, place: Place) -> Group {
    Group { spellings, class, place }
}

const fn pair(a: &'static str, b: &'static str, cost: u16, class: Class, place: Place) -> Pair {
    Pair { a, b, cost, class, place }
}

use Class::{CrossLanguage, Cyrillic, Habit, Sister, Spelling};
use Place::{
    AfterHushing, AfterVowel, Anywhere, BeforeEnd, BeforeFront, BeforeVowel, End, EndAfterConsonant,
    EndAfterVowel, InArmenian, Inside, Start, Within,
};

pub(super) const GROUPS: &[Group] = &[
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
    group(&[("dzh", 2), ("j", 3), ("dj", 3), ("dsch", 3), ("dz", 6), ("zh", 8), ("c", 10)], Habit, Anywhere),
    group(&[("dzh", 2), ("j", 3), ("dj", 3), ("zh", 8), ("z", 9)], Habit, BeforeFront),
    group(&[("k", 2), ("c", 5), ("ck", 4), ("q", 6), ("cc", 6)], Habit, Anywhere),
    group(&[("ks", 2), ("x", 2), ("cs", 6), ("chs", 6), ("xs", 5), ("cks", 6), ("cz", 9)], Habit, Anywhere),
    group(&[("kv", 2), ("kw", 3), ("qu", 4), ("cu", 7), ("qv", 5), ("gv", 20)], Habit, Anywhere),
    group(&[("t", 2), ("th", 5)], Habit, Anywhere),
    group(&[("f", 2), ("ph", 3)], Habit, Anywhere),
    group(&[("kh", 2), ("h", 3), ("ch", 12), ("x", 8)], Habit, Anywhere),
    group(
        &[("ts", 2), ("tz", 3), ("c", 4), ("cz", 6), ("tc", 4), ("tzs", 8), ("tsz", 6), ("cs", 8)],
        Cyrillic,
        Anywhere,
    ),
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
            ("s", 22),
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
        Spelling,
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

pub(super) const PAIRS: &[Pair] = &[
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
    pair("i", "", 40, Spelling, AfterVowel),
    pair("y", "", 40, Spelling, AfterVowel),
    pair("j", "", 40, Spelling, AfterVowel),
    // ц in German and Italian.
    pair("ts", "z", 11, Cyrillic, Anywhere),
    pair("ts", "zz", 12, Cyrillic, Anywhere),
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
    pair("ya", "a", 13, Spelling, Inside),
    pair("ia", "a", 13, Spelling, Inside),
    pair("ja", "a", 13, Spelling, Inside),
    pair("ie", "", 20, Cyrillic, BeforeVowel),
    // Between the East Slavic languages.
    pair("h", "g", 18, Sister, Anywhere),
    pair("ko", "ka", 14, Sister, End),
    pair("o", "a", 60, Sister, BeforeEnd),
    pair("u", "v", 14, Sister, AfterVowel),
    pair("e", "ya", 36, Sister, Anywhere),
    pair("e", "ia", 36, Sister, Anywhere),
    pair("e", "ja", 36, Sister, Anywhere),
    pair("e", "i", 70, Sister, Anywhere),
    pair("o", "i", 115, Sister, Inside),
    pair("a", "aya", 24, Sister, End),
    pair("a", "aia", 24, Sister, End),
    pair("a", "aja", 24, Sister, End),
    pair("yy", "oy", 24, Sister, End),
    pair("yy", "oi", 24, Sister, End),
    pair("yi", "oy", 24, Sister, End),
    pair("yi", "oi", 24, Sister, End),
    pair("dz", "d", 18, Sister, Anywhere),
    pair("ts", "t", 20, Sister, Anywhere),
    pair("c", "t", 22, Sister, BeforeFront),
    // Through Baltic, Belarusian and Turkic documents.
    // Vitaliy, Vitaly, Vital; Sergey, Serge; and the Georgian nominative, Alievi.
    pair("i", "", 26, CrossLanguage, EndAfterConsonant),
    pair("y", "", 26, CrossLanguage, EndAfterConsonant),
    pair("iy", "", 32, CrossLanguage, EndAfterConsonant),
    pair("ii", "", 32, CrossLanguage, EndAfterConsonant),
    pair("y", "", 30, CrossLanguage, EndAfterVowel),
    pair("i", "", 30, CrossLanguage, EndAfterVowel),
    pair("j", "", 30, CrossLanguage, EndAfterVowel),
    pair("u", "w", 8, CrossLanguage, AfterVowel),
    // Czech ř, folded to r, is rzh in Russian; Greek th is f: Kateřina, Катержина; Theodor, Фёдор.
    pair("rzh", "r", 12, CrossLanguage, Anywhere),
    pair("th", "f", 25, CrossLanguage, Anywhere),
    // Polish ą, folded to a, is on or om in Russian: Dąbrowski, Домбровский.
    pair("om", "a", 40, CrossLanguage, Inside),
    pair("on", "a", 40, CrossLanguage, Inside),
    pair("vs", "v", 8, CrossLanguage, End),
    pair("vas", "v", 10, CrossLanguage, End),
    pair("js", "y", 16, CrossLanguage, End),
    pair("js", "i", 16, CrossLanguage, End),
    pair("js", "j", 14, CrossLanguage, End),
    pair("ijs", "iy", 16, CrossLanguage, End),
    pair("ijs", "y", 18, CrossLanguage, End),
    pair("ijs", "i", 18, CrossLanguage, End),
    pair("jus", "y", 18, CrossLanguage, End),
    pair("jus", "i", 18, CrossLanguage, End),
    // Through Greek (ELOT 743), which has no letters for b, d, g, sh and ch.
    pair("mp", "b", 20, CrossLanguage, Anywhere),
    pair("nt", "d", 20, CrossLanguage, Start),
    pair("gk", "g", 12, CrossLanguage, Anywhere),
    pair("ts", "ch", 45, CrossLanguage, Anywhere),
    // Tatars and Turkmens do not voice the last consonant: Farit, Farid; Myrat, Murad.
    pair("t", "d", 25, CrossLanguage, End),
    pair("p", "b", 25, CrossLanguage, End),
    // The aspirated letters of Georgian: Phartskhaladze.
    pair("ph", "p", 22, CrossLanguage, Start),
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
    pair("kuli", "guli", 20, CrossLanguage, End),
    pair("kuly", "guly", 20, CrossLanguage, End),
    pair("kurban", "gurban", 16, CrossLanguage, Start),
    pair("kara", "gara", 20, CrossLanguage, Start),
    pair("kasy", "gasy", 20, CrossLanguage, Start),
    pair("kasi", "gasi", 20, CrossLanguage, Start),
    pair("kady", "gady", 20, CrossLanguage, Start),
    pair("kadi", "gadi", 20, CrossLanguage, Start),
    pair("kafar", "gafar", 16, CrossLanguage, Start),
    // Muhammad among Azerbaijanis and among Russians.
    pair("mammad", "mamed", 12, CrossLanguage, Start),
    pair("mammad", "mamad", 6, CrossLanguage, Start),
    pair("zade", "zada", 8, CrossLanguage, End),
    pair("zade", "zadeh", 8, CrossLanguage, End),
    pair("zade", "zoda", 12, CrossLanguage, End),
    // The genitive of a Mongolian father's name: Tsakhia, Tsakhiagiin.
    pair("giin", "", 30, CrossLanguage, EndAfterVowel),
    // The Arabic article, as Egypt and the Maghreb write it.
    pair("el", "al", 12, Spelling, Start),
    // Father of, as it is said in the Maghreb: Abukhalfa, Boukhalfa.
    pair("abu", "bu", 10, Spelling, Start),
    pair("abu", "bou", 10, Spelling, Start),
    // Its vowel in Abd, in family names made of it: Abdrakhmanov, Abdurakhmanov, Abdirakhmanov.
    pair("abdu", "abd", 15, Spelling, Start),
    pair("abdu", "abdi", 10, Spelling, Start),
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
    // How Russian writes the sounds of English, French, German and Spanish: Уолтер, Жан, Кройц, Перес.
    pair("uo", "wa", 12, Spelling, Start),
    pair("zha", "jea", 8, Spelling, Start),
    pair("oy", "eu", 10, Spelling, Inside),
    pair("es", "ez", 8, Spelling, End),
    pair("tye", "tier", 14, Spelling, End),
    // The ear of other tongues.
    pair("zh", "g", 10, Spelling, BeforeFront),
    pair("j", "g", 12, Spelling, BeforeFront),
    pair("dzh", "g", 7, Spelling, BeforeFront),
    pair("dj", "g", 8, Spelling, BeforeFront),
    pair("dzh", "gi", 12, Spelling, BeforeVowel),
    pair("j", "gi", 13, Spelling, BeforeVowel),
    pair("k", "qu", 9, Spelling, Anywhere),
    pair("k", "que", 11, Spelling, Anywhere),
    pair("kh", "k", 30, Spelling, Anywhere),
    pair("ts", "s", 18, Spelling, Anywhere),
    // Greek and Italian words; elsewhere two sounds, as in Turkish: Chelik is not Kilich.
    pair("ch", "k", 28, Spelling, Anywhere),
    pair("cch", "k", 20, Spelling, Anywhere),
    pair("e", "i", 35, Spelling, Anywhere),
    pair("e", "y", 35, Spelling, Anywhere),
    pair("o", "u", 35, Spelling, Anywhere),
    // At the start a vowel is a letter of its own in most scripts: Omar is not Ammar.
    pair("o", "a", 35, Spelling, Within),
    pair("e", "ya", 20, Spelling, Anywhere),
    pair("e", "ia", 20, Spelling, Anywhere),
    pair("e", "ja", 20, Spelling, Anywhere),
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
