//! How the sounds of Korean are spelled: which letters can stand for an initial, a vowel, a final, and how usual that is.
//!
//! Two orthographies, Latin and Cyrillic, are tables of the same shape. A spelling of a sound says which named systems
//! have it, and what it costs as a habit, in quarter bits: 4 times the binary logarithm of one over its share among all
//! spellings of that sound. A syllable whose three spellings share a named system costs nothing; otherwise the
//! habits add up.
//!
//! Sources: Revised Romanization (2000); McCune-Reischauer (1939), with or without breves and apostrophes; DPRK system
//! (1992, 2012); Yale (Martin 1942); Kontsevich (1966) with the older Soviet habits; shares from 7,069 names of
//! Wikidata and the National Assembly, and from the surnames of a million passports (2011).

/// Revised Romanization of Korean (2000).
pub const RR: u8 = 1;
/// McCune-Reischauer (1939), as printed without marks.
pub const MR: u8 = 2;
/// System of the DPRK (1992, 2012), as printed without marks.
pub const DPRK: u8 = 4;
/// Yale (1942).
pub const YALE: u8 = 8;
/// Kontsevich (1966).
pub const KONTSEVICH: u8 = 16;
/// Korean letters.
pub const HANGUL: u8 = 32;
/// Chinese characters or a Chinese reading of them.
pub const HANJA: u8 = 64;

/// Cost of a syllable in Yale: linguists use it, bearers of names don't, and it collides with the other systems.
const SELDOM: u8 = 24;
/// Systems whose spellings cost nothing.
const FREE: u8 = RR | MR | DPRK | KONTSEVICH;
const LATIN_SYSTEMS: u8 = RR | MR | DPRK | YALE;

/// Not possible.
const NO: u8 = u8::MAX;

/// Letters that can stand for a sound.
#[derive(Debug, Clone, Copy)]
pub struct Spelling {
    /// The letters.
    pub text: &'static str,
    /// Number of the initial, vowel or final.
    pub sound: u8,
    /// Cost as a habit; of a vowel: after a consonant.
    cost: u8,
    /// Cost of a vowel at the beginning of a syllable.
    alone: u8,
    /// Named systems that have it.
    pub systems: u8,
}

impl Spelling {
    /// Cost of a vowel after that initial; `None` when it is not possible there.
    pub fn cost_after(&self, silent: bool) -> Option<u8> {
        let cost = if silent { self.alone } else { self.cost };
        (cost != NO).then_some(cost)
    }

    /// Cost of a consonant.
    pub fn cost(&self) -> u8 {
        self.cost
    }
}

/// An alphabet's tables.
#[derive(Debug)]
pub struct Orthography {
    /// Spellings of initials; the silent one has no letters.
    pub initials: Spellings,
    /// Spellings of vowels.
    pub vowels: Spellings,
    /// Spellings of finals; none has no letters.
    pub finals: Spellings,
}

/// Spellings by their first letter: most of a table begins otherwise than a word does, and is not looked at.
#[derive(Debug)]
pub struct Spellings {
    /// Those without letters first, then letter by letter, each in the order of the table.
    sorted: &'static [Spelling],
    /// For every number of a letter the place where its spellings begin.
    starts: [u8; LETTERS + 1],
}

/// No letter, the letters of an alphabet (33 in Russian), any other letter.
const LETTERS: usize = 35;

impl Spellings {
    const fn new(sorted: &'static [Spelling]) -> Spellings {
        let mut starts = [sorted.len() as u8; LETTERS + 1];
        let mut at = sorted.len();
        while at > 0 {
            at -= 1;
            let mut letter = first_letter(sorted[at].text.as_bytes()) + 1;
            while letter > 0 && starts[letter - 1] > at as u8 {
                letter -= 1;
                starts[letter] = at as u8;
            }
        }
        Spellings { sorted, starts }
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &'static Spelling> {
        self.sorted.iter()
    }

    /// Those that a text begins with, the one without letters too.
    pub fn beginning<'a>(&self, text: &'a [u8]) -> impl Iterator<Item = &'static Spelling> + use<'a> {
        let same_letter = self.of_letter(first_letter(text)).iter();
        let none = if text.is_empty() { &[] } else { self.of_letter(0) };
        none.iter().chain(same_letter.filter(move |spelling| text.starts_with(spelling.text.as_bytes())))
    }

    fn of_letter(&self, letter: usize) -> &'static [Spelling] {
        let place = |letter: usize| self.starts.get(letter).copied().map_or(self.sorted.len(), usize::from);
        self.sorted.get(place(letter)..place(letter + 1)).unwrap_or_default()
    }
}

/// The number of a text's first letter in its alphabet, 0 without one.
const fn first_letter(text: &[u8]) -> usize {
    // Cyrillic letters have two bytes, from U+0430 а to U+044F я and U+0451 ё.
    let number = match text {
        [] => 0,
        [letter @ b'a'..=b'z', ..] => *letter - b'a' + 1,
        [0xd0, letter @ 0xb0..=0xbf, ..] => *letter - 0xb0 + 1,
        [0xd1, letter @ 0x80..=0x8f, ..] => *letter - 0x80 + 17,
        [0xd1, 0x91, ..] => 33,
        _ => 34,
    };
    number as usize
}

/// The spellings of a table by their first letters, otherwise in its order.
const fn by_letter<const N: usize>(mut table: [Spelling; N]) -> [Spelling; N] {
    let mut at = 1;
    while at < N {
        let mut back = at;
        while back > 0
            && first_letter(table[back].text.as_bytes()) < first_letter(table[back - 1].text.as_bytes())
        {
            (table[back], table[back - 1]) = (table[back - 1], table[back]);
            back -= 1;
        }
        at += 1;
    }
    table
}

/// Cost of a syllable from the costs and systems of its sounds.
pub fn cost(initial: (u8, u8), vowel: (u8, u8), last: (u8, u8)) -> (u8, u8) {
    let systems = initial.1 & vowel.1 & last.1;
    let habits = initial.0.saturating_add(vowel.0).saturating_add(last.0);
    let cost = match systems {
        systems if systems & FREE != 0 => 0,
        systems if systems & YALE != 0 => habits.min(SELDOM),
        _ => habits,
    };
    (cost, systems)
}

const fn initial(text: &'static str, sound: char, cost: u8, systems: u8) -> Spelling {
    const INITIALS: [char; 19] = [
        'ㄱ', 'ㄲ', 'ㄴ', 'ㄷ', 'ㄸ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅃ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅉ', 'ㅊ', 'ㅋ', 'ㅌ',
        'ㅍ', 'ㅎ',
    ];
    let mut number = 0;
    while INITIALS[number as usize] as u32 != sound as u32 {
        number += 1;
    }
    Spelling { text, sound: number, cost, alone: cost, systems }
}

const fn vowel(text: &'static str, sound: char, cost: u8, alone: u8, systems: u8) -> Spelling {
    Spelling { text, sound: (sound as u32 - 'ㅏ' as u32) as u8, cost, alone, systems }
}

const fn last(text: &'static str, sound: char, cost: u8, systems: u8) -> Spelling {
    const FINALS: [char; 8] = ['∅', 'ㄱ', 'ㄴ', 'ㄷ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅇ'];
    let mut number = 0;
    while FINALS[number as usize] as u32 != sound as u32 {
        number += 1;
    }
    Spelling { text, sound: number, cost, alone: cost, systems }
}

/// Latin letters.
pub static LATIN: Orthography = Orthography {
    initials: Spellings::new(LATIN_INITIALS),
    vowels: Spellings::new(LATIN_VOWELS),
    finals: Spellings::new(LATIN_FINALS),
};
/// Cyrillic letters.
pub static CYRILLIC: Orthography = Orthography {
    initials: Spellings::new(CYRILLIC_INITIALS),
    vowels: Spellings::new(CYRILLIC_VOWELS),
    finals: Spellings::new(CYRILLIC_FINALS),
};

// Voiced and voiceless spellings stand side by side: lists write Song-guk and Song Kuk for one man.
const LATIN_INITIALS: &[Spelling] = &by_letter([
    initial("", 'ㅇ', 0, LATIN_SYSTEMS),
    initial("g", 'ㄱ', 5, RR | MR | DPRK),
    initial("k", 'ㄱ', 3, MR | DPRK | YALE),
    initial("gh", 'ㄱ', 20, 0),
    initial("kh", 'ㄱ', 34, 0),
    initial("kk", 'ㄲ', 2, LATIN_SYSTEMS),
    initial("gg", 'ㄲ', 8, 0),
    initial("n", 'ㄴ', 0, LATIN_SYSTEMS),
    initial("nh", 'ㄴ', 28, 0),
    initial("d", 'ㄷ', 0, RR | MR | DPRK),
    initial("t", 'ㄷ', 16, MR | DPRK | YALE),
    initial("dh", 'ㄷ', 34, 0),
    initial("tt", 'ㄸ', 2, LATIN_SYSTEMS),
    initial("dd", 'ㄸ', 8, 0),
    initial("r", 'ㄹ', 2, RR | MR | DPRK),
    initial("l", 'ㄹ', 8, YALE),
    initial("rh", 'ㄹ', 28, 0),
    initial("m", 'ㅁ', 0, LATIN_SYSTEMS),
    initial("b", 'ㅂ', 0, RR | MR | DPRK),
    initial("p", 'ㅂ', 18, MR | DPRK | YALE),
    initial("pp", 'ㅃ', 2, LATIN_SYSTEMS),
    initial("bb", 'ㅃ', 8, 0),
    initial("s", 'ㅅ', 0, LATIN_SYSTEMS),
    initial("sh", 'ㅅ', 22, 0),
    initial("ss", 'ㅆ', 2, LATIN_SYSTEMS),
    initial("s", 'ㅆ', 4, 0),
    initial("j", 'ㅈ', 0, RR | MR | DPRK),
    initial("ch", 'ㅈ', 12, MR),
    initial("z", 'ㅈ', 28, 0),
    initial("jh", 'ㅈ', 30, 0),
    initial("c", 'ㅈ', 34, YALE),
    initial("jj", 'ㅉ', 2, RR | DPRK),
    initial("tch", 'ㅉ', 8, MR),
    initial("ch", 'ㅊ', 0, RR | MR | DPRK | YALE),
    initial("tch", 'ㅊ', 32, 0),
    initial("k", 'ㅋ', 1, RR | MR),
    initial("kh", 'ㅋ', 10, DPRK | YALE),
    initial("t", 'ㅌ', 0, RR | MR),
    initial("th", 'ㅌ', 24, DPRK | YALE),
    initial("p", 'ㅍ', 1, RR | MR),
    initial("ph", 'ㅍ', 17, DPRK | YALE),
    initial("f", 'ㅍ', 14, 0),
    initial("h", 'ㅎ', 0, LATIN_SYSTEMS),
]);

const LATIN_VOWELS: &[Spelling] = &by_letter([
    vowel("a", 'ㅏ', 0, 2, LATIN_SYSTEMS),
    vowel("ah", 'ㅏ', 30, 5, 0),
    vowel("aa", 'ㅏ', 30, 30, 0),
    vowel("ae", 'ㅐ', 0, 1, RR | MR | DPRK),
    vowel("ai", 'ㅐ', 18, 12, 0),
    vowel("e", 'ㅐ', 25, NO, 0),
    vowel("a", 'ㅐ', 26, NO, 0),
    vowel("ea", 'ㅐ', 30, NO, 0),
    vowel("ay", 'ㅐ', 30, 30, YALE),
    vowel("ya", 'ㅑ', 1, 0, LATIN_SYSTEMS),
    vowel("ia", 'ㅑ', 9, NO, 0),
    vowel("yae", 'ㅒ', 0, 0, RR | MR | DPRK),
    vowel("eo", 'ㅓ', 5, 4, RR),
    vowel("u", 'ㅓ', 4, 9, 0),
    vowel("o", 'ㅓ', 15, 13, MR | DPRK),
    vowel("e", 'ㅓ', 24, 16, YALE),
    vowel("eu", 'ㅓ', 28, 18, 0),
    vowel("ou", 'ㅓ', 31, 27, 0),
    vowel("uh", 'ㅓ', 26, 12, 0),
    vowel("yu", 'ㅓ', NO, 19, 0),
    vowel("oh", 'ㅓ', 34, 34, 0),
    vowel("e", 'ㅔ', 0, 2, RR | MR | DPRK),
    vowel("ae", 'ㅔ', 14, 8, 0),
    vowel("ei", 'ㅔ', 18, 18, 0),
    vowel("eh", 'ㅔ', 26, 26, 0),
    vowel("ea", 'ㅔ', 24, NO, 0),
    vowel("ye", 'ㅔ', 30, NO, 0),
    vowel("ey", 'ㅔ', 28, 28, YALE),
    vowel("yu", 'ㅕ', 3, 18, 0),
    vowel("yeo", 'ㅕ', 7, 5, RR),
    vowel("yo", 'ㅕ', 15, 15, MR | DPRK),
    vowel("you", 'ㅕ', 18, 4, 0),
    vowel("ye", 'ㅕ', 32, 32, YALE),
    vowel("e", 'ㅕ', 32, NO, 0),
    vowel("eu", 'ㅕ', 34, NO, 0),
    vowel("eo", 'ㅕ', 34, NO, 0),
    vowel("yeu", 'ㅕ', 32, 28, 0),
    vowel("yeou", 'ㅕ', 32, 28, 0),
    vowel("yea", 'ㅕ', NO, 30, 0),
    vowel("ye", 'ㅖ', 1, 1, RR | MR | DPRK),
    vowel("ae", 'ㅖ', 15, NO, 0),
    vowel("e", 'ㅖ', 22, NO, 0),
    vowel("yea", 'ㅖ', NO, 16, 0),
    vowel("ea", 'ㅖ', 30, NO, 0),
    vowel("yey", 'ㅖ', 28, 28, YALE),
    vowel("yei", 'ㅖ', NO, 26, 0),
    vowel("o", 'ㅗ', 0, 1, LATIN_SYSTEMS),
    vowel("oh", 'ㅗ', 24, 6, 0),
    vowel("wa", 'ㅘ', 0, 0, LATIN_SYSTEMS),
    vowel("ua", 'ㅘ', 18, NO, 0),
    vowel("oa", 'ㅘ', 30, 22, 0),
    vowel("wae", 'ㅙ', 0, 0, RR | MR | DPRK),
    vowel("oe", 'ㅚ', 3, 2, RR | MR | DPRK),
    vowel("oi", 'ㅚ', 8, 8, DPRK),
    vowel("ui", 'ㅚ', 14, NO, 0),
    vowel("woe", 'ㅚ', NO, 8, 0),
    vowel("e", 'ㅚ', 17, NO, 0),
    vowel("yoi", 'ㅚ', 30, NO, 0),
    vowel("oy", 'ㅚ', 24, 24, YALE),
    vowel("yo", 'ㅛ', 0, 0, LATIN_SYSTEMS),
    vowel("you", 'ㅛ', 28, 20, 0),
    vowel("oo", 'ㅜ', 4, 24, 0),
    vowel("u", 'ㅜ', 4, 10, RR | MR | DPRK),
    vowel("ou", 'ㅜ', 30, 30, 0),
    vowel("o", 'ㅜ', 27, NO, 0),
    vowel("ue", 'ㅜ', 28, NO, 0),
    vowel("woo", 'ㅜ', NO, 1, 0),
    vowel("wu", 'ㅜ', 30, 20, YALE),
    vowel("eu", 'ㅜ', NO, 24, 0),
    vowel("yoo", 'ㅜ', NO, 32, 0),
    vowel("wo", 'ㅜ', NO, 32, 0),
    vowel("wo", 'ㅝ', 1, 0, RR | MR | DPRK),
    vowel("uo", 'ㅝ', 10, NO, 0),
    vowel("weo", 'ㅝ', 18, 22, 0),
    vowel("we", 'ㅝ', 26, 24, YALE),
    vowel("woo", 'ㅝ', NO, 32, 0),
    vowel("o", 'ㅝ', 22, NO, 0),
    vowel("we", 'ㅞ', 0, 0, RR | MR | DPRK),
    vowel("wi", 'ㅟ', 6, 2, LATIN_SYSTEMS),
    vowel("ui", 'ㅟ', 5, NO, 0),
    vowel("wui", 'ㅟ', NO, 9, 0),
    vowel("wee", 'ㅟ', 20, 10, 0),
    vowel("yui", 'ㅟ', 30, NO, 0),
    vowel("yu", 'ㅠ', 1, 5, LATIN_SYSTEMS),
    vowel("yoo", 'ㅠ', 14, 4, 0),
    vowel("you", 'ㅠ', 28, 14, 0),
    vowel("u", 'ㅠ', 22, NO, 0),
    vowel("iu", 'ㅠ', 28, NO, 0),
    vowel("ew", 'ㅠ', 30, NO, 0),
    vowel("oo", 'ㅠ', 30, NO, 0),
    vowel("ou", 'ㅠ', 30, NO, 0),
    vowel("yew", 'ㅠ', NO, 30, 0),
    vowel("eu", 'ㅡ', 1, 1, RR),
    vowel("u", 'ㅡ', 13, 14, MR | DPRK),
    vowel("eo", 'ㅡ', 22, NO, 0),
    vowel("i", 'ㅡ', 26, NO, 0),
    vowel("e", 'ㅡ', 28, 31, 0),
    vowel("ue", 'ㅡ', 30, NO, 0),
    vowel("yi", 'ㅡ', NO, 24, 0),
    vowel("weo", 'ㅡ', NO, 31, 0),
    vowel("ui", 'ㅢ', 8, 6, RR | MR | DPRK),
    vowel("ee", 'ㅢ', 2, NO, 0),
    vowel("i", 'ㅢ', 18, NO, 0),
    vowel("eui", 'ㅢ', 24, 4, 0),
    vowel("yi", 'ㅢ', 28, 17, 0),
    vowel("ie", 'ㅢ', 26, 21, 0),
    vowel("yui", 'ㅢ', NO, 21, 0),
    vowel("yee", 'ㅢ', NO, 21, 0),
    vowel("y", 'ㅢ', 27, NO, 0),
    vowel("uy", 'ㅢ', 28, 28, YALE),
    vowel("i", 'ㅣ', 0, 1, LATIN_SYSTEMS),
    vowel("ee", 'ㅣ', 18, 20, 0),
    vowel("yi", 'ㅣ', NO, 12, 0),
    vowel("ie", 'ㅣ', 26, NO, 0),
    vowel("e", 'ㅣ', NO, 30, 0),
    vowel("ea", 'ㅣ', NO, 30, 0),
    vowel("ih", 'ㅣ', 32, 30, 0),
]);

const LATIN_FINALS: &[Spelling] = &by_letter([
    last("", '∅', 0, LATIN_SYSTEMS),
    last("k", 'ㄱ', 0, LATIN_SYSTEMS),
    last("ck", 'ㄱ', 20, 0),
    last("c", 'ㄱ', 32, 0),
    last("g", 'ㄱ', 20, 0),
    last("n", 'ㄴ', 0, LATIN_SYSTEMS),
    last("ne", 'ㄴ', 28, 0),
    last("nn", 'ㄴ', 30, 0),
    last("t", 'ㄷ', 0, RR | MR | DPRK),
    last("s", 'ㄷ', 24, YALE),
    last("l", 'ㄹ', 0, LATIN_SYSTEMS),
    last("ll", 'ㄹ', 22, 0),
    last("r", 'ㄹ', 28, 0),
    last("m", 'ㅁ', 0, LATIN_SYSTEMS),
    last("p", 'ㅂ', 3, LATIN_SYSTEMS),
    last("b", 'ㅂ', 6, 0),
    last("ng", 'ㅇ', 0, LATIN_SYSTEMS),
]);

// Е is also ё without its dots, and the older Soviet spelling of ㅓ and ㅕ: Ким Ир Сен, Ким Чен Ир.
const CYRILLIC_INITIALS: &[Spelling] = &by_letter([
    initial("", 'ㅇ', 0, KONTSEVICH),
    initial("к", 'ㄱ', 0, KONTSEVICH),
    initial("г", 'ㄱ', 0, KONTSEVICH),
    initial("кк", 'ㄲ', 0, KONTSEVICH),
    initial("н", 'ㄴ', 0, KONTSEVICH),
    initial("т", 'ㄷ', 0, KONTSEVICH),
    initial("д", 'ㄷ', 0, KONTSEVICH),
    initial("тт", 'ㄸ', 0, KONTSEVICH),
    initial("р", 'ㄹ', 0, KONTSEVICH),
    initial("л", 'ㄹ', 0, KONTSEVICH),
    initial("м", 'ㅁ', 0, KONTSEVICH),
    initial("п", 'ㅂ', 0, KONTSEVICH),
    initial("б", 'ㅂ', 0, KONTSEVICH),
    initial("пп", 'ㅃ', 0, KONTSEVICH),
    initial("с", 'ㅅ', 0, KONTSEVICH),
    initial("ш", 'ㅅ', 12, 0),
    initial("щ", 'ㅅ', 20, 0),
    initial("сс", 'ㅆ', 0, KONTSEVICH),
    initial("ч", 'ㅈ', 0, KONTSEVICH),
    initial("дж", 'ㅈ', 0, KONTSEVICH),
    initial("чж", 'ㅈ', 2, KONTSEVICH),
    initial("дз", 'ㅈ', 12, 0),
    initial("ж", 'ㅈ', 16, 0),
    initial("ц", 'ㅈ', 20, 0),
    initial("чч", 'ㅉ', 0, KONTSEVICH),
    initial("чх", 'ㅊ', 0, KONTSEVICH),
    initial("ч", 'ㅊ', 12, 0),
    initial("цх", 'ㅊ', 14, 0),
    initial("ц", 'ㅊ', 20, 0),
    initial("кх", 'ㅋ', 0, KONTSEVICH),
    initial("к", 'ㅋ', 12, 0),
    initial("тх", 'ㅌ', 0, KONTSEVICH),
    initial("т", 'ㅌ', 12, 0),
    initial("пх", 'ㅍ', 0, KONTSEVICH),
    initial("п", 'ㅍ', 12, 0),
    initial("ф", 'ㅍ', 24, 0),
    initial("х", 'ㅎ', 0, KONTSEVICH),
    initial("г", 'ㅎ', 20, 0),
]);

const CYRILLIC_VOWELS: &[Spelling] = &by_letter([
    vowel("а", 'ㅏ', 0, 0, KONTSEVICH),
    vowel("э", 'ㅐ', 0, 0, KONTSEVICH),
    vowel("е", 'ㅐ', 10, 16, 0),
    vowel("ай", 'ㅐ', 20, 20, 0),
    vowel("я", 'ㅑ', 0, 0, KONTSEVICH),
    vowel("йя", 'ㅒ', 0, 0, KONTSEVICH),
    vowel("о", 'ㅓ', 0, 0, KONTSEVICH),
    vowel("е", 'ㅓ', 10, 10, 0),
    vowel("э", 'ㅓ', 20, 20, 0),
    vowel("ё", 'ㅓ', 18, NO, 0),
    vowel("е", 'ㅔ', 0, 6, KONTSEVICH),
    vowel("э", 'ㅔ', 6, 0, KONTSEVICH),
    vowel("ё", 'ㅕ', 0, 0, KONTSEVICH),
    vowel("е", 'ㅕ', 3, 3, 0),
    vowel("йо", 'ㅕ', 4, 4, 0),
    vowel("ьо", 'ㅕ', 4, NO, 0),
    vowel("ио", 'ㅕ', 14, NO, 0),
    vowel("о", 'ㅕ', 24, NO, 0),
    vowel("е", 'ㅖ', 0, 10, KONTSEVICH),
    vowel("йе", 'ㅖ', NO, 0, KONTSEVICH),
    vowel("э", 'ㅖ', 16, NO, 0),
    vowel("о", 'ㅗ', 0, 0, KONTSEVICH),
    vowel("ва", 'ㅘ', 0, 0, KONTSEVICH),
    vowel("уа", 'ㅘ', 8, 14, 0),
    vowel("оа", 'ㅘ', 14, 18, 0),
    vowel("вэ", 'ㅙ', 0, 0, KONTSEVICH),
    vowel("ве", 'ㅙ', 8, 8, 0),
    vowel("ве", 'ㅚ', 0, 0, KONTSEVICH),
    vowel("вэ", 'ㅚ', 8, 8, 0),
    vowel("ой", 'ㅚ', 12, 12, 0),
    vowel("ое", 'ㅚ', 8, 8, 0),
    vowel("оэ", 'ㅚ', 10, 10, 0),
    vowel("е", 'ㅚ', 20, NO, 0),
    vowel("ё", 'ㅛ', 0, 0, KONTSEVICH),
    vowel("йо", 'ㅛ', 4, 4, 0),
    vowel("ьо", 'ㅛ', 4, NO, 0),
    vowel("е", 'ㅛ', 8, 8, 0),
    vowel("у", 'ㅜ', 0, 0, KONTSEVICH),
    vowel("ву", 'ㅜ', NO, 14, 0),
    vowel("во", 'ㅝ', 0, 0, KONTSEVICH),
    vowel("уо", 'ㅝ', 8, 14, 0),
    vowel("ве", 'ㅞ', 0, 0, KONTSEVICH),
    vowel("ви", 'ㅟ', 0, 0, KONTSEVICH),
    vowel("уи", 'ㅟ', 6, 10, 0),
    vowel("ю", 'ㅠ', 0, 0, KONTSEVICH),
    vowel("ы", 'ㅡ', 0, 0, KONTSEVICH),
    vowel("и", 'ㅡ', 16, 16, 0),
    vowel("у", 'ㅡ', 18, 18, 0),
    vowel("ый", 'ㅢ', 6, 0, KONTSEVICH),
    vowel("и", 'ㅢ', 0, 14, KONTSEVICH),
    vowel("ыи", 'ㅢ', 4, 4, 0),
    vowel("уй", 'ㅢ', 12, 12, 0),
    vowel("ий", 'ㅢ', 8, 8, 0),
    vowel("ы", 'ㅢ', 14, NO, 0),
    vowel("и", 'ㅣ', 0, 0, KONTSEVICH),
]);

// The soft sign of ль goes before a vowel, where the letter is р; older texts write р for every final ㄹ.
const CYRILLIC_FINALS: &[Spelling] = &by_letter([
    last("", '∅', 0, KONTSEVICH),
    last("к", 'ㄱ', 0, KONTSEVICH),
    last("г", 'ㄱ', 16, 0),
    last("н", 'ㄴ', 0, KONTSEVICH),
    last("н", 'ㅇ', 0, KONTSEVICH),
    last("нъ", 'ㅇ', 0, KONTSEVICH),
    last("нг", 'ㅇ', 8, 0),
    last("т", 'ㄷ', 0, KONTSEVICH),
    last("ль", 'ㄹ', 0, KONTSEVICH),
    last("л", 'ㄹ', 6, 0),
    last("р", 'ㄹ', 10, 0),
    last("м", 'ㅁ', 0, KONTSEVICH),
    last("п", 'ㅂ', 0, KONTSEVICH),
    last("б", 'ㅂ', 12, 0),
]);

/// True when a spelling of a syllable begins with that letter.
pub fn begins(syllable: super::hangul::Syllable, letter: char) -> bool {
    let orthography = if letter.is_ascii() { &LATIN } else { &CYRILLIC };
    let starts = |spelling: &Spelling| spelling.text.starts_with(letter);
    if syllable.initial() == super::hangul::SILENT {
        let vowel = syllable.vowel();
        let spells = |spelling: &&Spelling| spelling.sound == vowel && spelling.cost_after(true).is_some();
        return orthography.vowels.all().filter(spells).any(starts);
    }
    let spells = |spelling: &&Spelling| spelling.sound == syllable.initial();
    orthography.initials.all().filter(spells).any(starts)
}
