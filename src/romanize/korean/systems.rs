//! How the named systems write a Korean name.
//!
//! Sources: Revised Romanization of Korean (Ministry of Culture and Tourism, 2000), given names syllable by syllable;
//! McCune-Reischauer (1939) with the changes of sound it writes inside a given name; the system of the DPRK (1992; its
//! print of 2012 differs in ㅚ); Yale (Martin 1942); Kontsevich (1966), where surname and given name are one word for
//! the voicing of consonants.

use super::hangul::{self, SILENT, Syllable};
use super::orthography::LATIN;
use super::{Place, parse, surname};
use crate::case::{capitalized, upper_case};
use crate::entity::Kind;
use crate::name::{Name, Part};
use crate::romanize::Romanized;

/// A name in every named system, and as most bearers write it. The name may be in Hangul, or in letters that read as
/// a Korean name: then its most usual reading is taken. Empty for other names.
pub fn romanize(name: &str) -> Vec<Romanized> {
    let readings = parse(&Name::parse(name, Kind::Person).parts);
    let Some(reading) = readings.first() else { return Vec::new() };
    let mut name = Written { surname: Vec::new(), given: Vec::new(), finals: Vec::new() };
    for slot in &reading.slots {
        let best = reading.by_usualness(slot);
        // The reading keeps the South Korean form of 리 and 녀: the letter itself is what was written.
        let typed = slot.hangul().or_else(|| best.first().map(|reading| reading.syllable));
        let Some(syllable) = typed else { return Vec::new() };
        let of_sound = YALE_FINALS.get(usize::from(syllable.last()));
        let of_letter = slot.hangul_final().and_then(|last| ALL_YALE_FINALS.get(last));
        name.finals.push(of_letter.or(of_sound).copied());
        match slot.place {
            Place::Surname => name.surname.push(syllable),
            Place::Given => name.given.push(syllable),
        }
    }
    let system = |system, edition, text| Romanized { system, edition, text };
    let marked = name.mccune_reischauer();
    // What the letters of other scripts are read as; in Hangul it is there already.
    let read = (!reading.slots.iter().any(|slot| slot.hangul().is_some()))
        .then(|| system("Hangul", "most usual reading", reading.hangul()));
    let written = vec![
        system("Revised Romanization", "2000", name.joined(revised)),
        system("McCune-Reischauer", "1939", marked.clone()),
        system("McCune-Reischauer without marks", "1939", without_marks(&marked)),
        system("DPRK", "1992", name.dprk("oe")),
        system("DPRK", "2012", name.dprk("oi")),
        system("Apostrophes of United States lists", "in use", name.apostrophes()),
        system("Yale", "1942", name.yale()),
        system("Kontsevich", "1966", name.kontsevich()),
        system("Passports", "2011", name.habit()),
    ];
    read.into_iter().chain(written).collect()
}

/// Whether the parts read as a Korean name throughout, in spellings that many Koreans have.
pub fn is_usual(parts: &[Part]) -> bool {
    parse(parts)
        .first()
        .is_some_and(|reading| !reading.is_strange() && reading.extra().is_empty() && reading.slots.len() > 2)
}

/// A Hangul word of two syllables or more as the systems write it, without marks and joined, in Latin and Cyrillic letters.
/// Habits are what bearers of names have; some desks leave consonants voiceless inside a word.
pub fn word_spellings(word: &str) -> Vec<String> {
    let syllables: Vec<Syllable> = word.chars().filter_map(Syllable::of).collect();
    let singly =
        |write: &dyn Fn(Syllable) -> String| syllables.iter().map(|syllable| write(*syllable)).collect();
    let in_order = |write: &dyn Fn(Syllable, bool) -> String| {
        let before = std::iter::once(None).chain(syllables.iter().copied().map(Some));
        syllables.iter().zip(before).map(|(syllable, before)| write(*syllable, voices(before))).collect()
    };
    let written: [String; 6] = [
        singly(&revised),
        singly(&habit),
        singly(&|syllable| dprk(syllable, false, "oe")),
        in_order(&|syllable, voiced| dprk(syllable, voiced, "oe")),
        in_order(&cyrillic),
        mccune_reischauer(&syllables),
    ];
    written.iter().map(|text| without_marks(text)).collect()
}

/// A Hangul word as the South spells it: 련합 is 연합.
pub fn southern(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next();
    let plain = |letter: char| Syllable::of(letter).filter(|syllable| *syllable != syllable.southern());
    let first = first.map(|letter| plain(letter).map_or(letter, |syllable| syllable.southern().to_char()));
    first.into_iter().chain(letters).collect()
}

struct Written {
    surname: Vec<Syllable>,
    given: Vec<Syllable>,
    /// The final of each syllable in Yale.
    finals: Vec<Option<&'static str>>,
}

const SILENT_COLUMN: usize = 0;
/// Columns of the junction tables: the initials after a final.
const COLUMNS: [u8; 14] = [SILENT, 0, 2, 3, 5, 6, 7, 9, 12, 14, 15, 16, 17, 18];

/// Latin letters of initials: Revised, McCune-Reischauer at the beginning and between voiced sounds, DPRK at the
/// beginning and between voiced sounds, Yale; Cyrillic at the beginning and between voiced sounds.
const INITIALS: [[&str; 8]; 19] = [
    ["g", "k", "g", "k", "g", "k", "к", "г"],
    ["kk", "kk", "kk", "kk", "kk", "kk", "кк", "кк"],
    ["n", "n", "n", "n", "n", "n", "н", "н"],
    ["d", "t", "d", "t", "d", "t", "т", "д"],
    ["tt", "tt", "tt", "tt", "tt", "tt", "тт", "тт"],
    ["r", "r", "r", "r", "r", "l", "р", "р"],
    ["m", "m", "m", "m", "m", "m", "м", "м"],
    ["b", "p", "b", "p", "b", "p", "п", "б"],
    ["pp", "pp", "pp", "pp", "pp", "pp", "пп", "пп"],
    ["s", "s", "s", "s", "s", "s", "с", "с"],
    ["ss", "ss", "ss", "ss", "ss", "ss", "сс", "сс"],
    ["", "", "", "", "", "", "", ""],
    ["j", "ch", "j", "j", "j", "c", "ч", "дж"],
    ["jj", "tch", "tch", "jj", "jj", "cc", "чч", "чч"],
    ["ch", "ch’", "ch’", "ch", "ch", "ch", "чх", "чх"],
    ["k", "k’", "k’", "kh", "kh", "kh", "кх", "кх"],
    ["t", "t’", "t’", "th", "th", "th", "тх", "тх"],
    ["p", "p’", "p’", "ph", "ph", "ph", "пх", "пх"],
    ["h", "h", "h", "h", "h", "h", "х", "х"],
];
const RR: usize = 0;
const MR: usize = 1;
const MR_VOICED: usize = 2;
const DPRK: usize = 3;
const DPRK_VOICED: usize = 4;
const YALE: usize = 5;
const KONTSEVICH: usize = 6;
const KONTSEVICH_VOICED: usize = 7;

/// Vowels: Revised, McCune-Reischauer and DPRK, Yale, Cyrillic at the beginning of a syllable and after a consonant.
const VOWELS: [[&str; 5]; 21] = [
    ["a", "a", "a", "а", "а"],
    ["ae", "ae", "ay", "э", "э"],
    ["ya", "ya", "ya", "я", "я"],
    ["yae", "yae", "yay", "йя", "я"],
    ["eo", "ŏ", "e", "о", "о"],
    ["e", "e", "ey", "э", "е"],
    ["yeo", "yŏ", "ye", "ё", "ё"],
    ["ye", "ye", "yey", "йе", "е"],
    ["o", "o", "o", "о", "о"],
    ["wa", "wa", "wa", "ва", "ва"],
    ["wae", "wae", "way", "вэ", "вэ"],
    ["oe", "oe", "oy", "ве", "ве"],
    ["yo", "yo", "yo", "ё", "ё"],
    ["u", "u", "wu", "у", "у"],
    ["wo", "wŏ", "we", "во", "во"],
    ["we", "we", "wey", "ве", "ве"],
    ["wi", "wi", "wi", "ви", "ви"],
    ["yu", "yu", "yu", "ю", "ю"],
    ["eu", "ŭ", "u", "ы", "ы"],
    ["ui", "ŭi", "uy", "ый", "и"],
    ["i", "i", "i", "и", "и"],
];

/// Finals: all Latin systems, Cyrillic.
const FINALS: [[&str; 2]; 8] =
    [["", ""], ["k", "к"], ["n", "н"], ["t", "т"], ["l", "ль"], ["m", "м"], ["p", "п"], ["ng", "н"]];

/// A final and the initial after it, as McCune-Reischauer writes them; without a final the voiced initial.
/// Columns: ㅇ ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅅ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ.
const JUNCTIONS: [[&str; 14]; 7] = [
    ["g", "kk", "ngn", "kt", "ngn", "ngm", "kp", "ks", "kch", "kch’", "kk’", "kt’", "kp’", "kh"],
    ["n", "n’g", "nn", "nd", "ll", "nm", "nb", "ns", "nj", "nch’", "nk’", "nt’", "np’", "nh"],
    ["d", "tk", "nn", "tt", "nn", "nm", "tp", "ss", "tch", "tch’", "tk’", "tt’", "tp’", "th"],
    ["r", "lg", "ll", "lt", "ll", "lm", "lb", "ls", "lch", "lch’", "lk’", "lt’", "lp’", "rh"],
    ["m", "mg", "mn", "md", "mn", "mm", "mb", "ms", "mj", "mch’", "mk’", "mt’", "mp’", "mh"],
    ["b", "pk", "mn", "pt", "mn", "mm", "pp", "ps", "pch", "pch’", "pk’", "pt’", "pp’", "ph"],
    ["ng", "ngg", "ngn", "ngd", "ngn", "ngm", "ngb", "ngs", "ngj", "ngch’", "ngk’", "ngt’", "ngp’", "ngh"],
];

/// ㅅ as an initial, ㅟ.
const S: u8 = 9;
const WI: u8 = 16;

/// Finals in Yale, which alone writes those of one sound apart, in the order of Unicode.
const ALL_YALE_FINALS: [&str; 28] = [
    "", "k", "kk", "ks", "n", "nc", "nh", "t", "l", "lk", "lm", "lp", "ls", "lth", "lph", "lh", "m", "p",
    "ps", "s", "ss", "ng", "c", "ch", "kh", "th", "ph", "h",
];

/// The same where only the sound is known: ㅅ stands for its class.
const YALE_FINALS: [&str; 8] = ["", "k", "n", "s", "l", "m", "p", "ng"];

fn initial(syllable: Syllable, system: usize) -> &'static str {
    INITIALS.get(usize::from(syllable.initial())).and_then(|row| row.get(system)).copied().unwrap_or("")
}

fn vowel(syllable: Syllable, system: usize) -> &'static str {
    VOWELS.get(usize::from(syllable.vowel())).and_then(|row| row.get(system)).copied().unwrap_or("")
}

fn last(syllable: Syllable, system: usize) -> &'static str {
    FINALS.get(usize::from(syllable.last())).and_then(|row| row.get(system)).copied().unwrap_or("")
}

fn revised(syllable: Syllable) -> String {
    [initial(syllable, RR), vowel(syllable, 0), last(syllable, 0)].concat()
}

fn yale(syllable: Syllable, last: &str) -> String {
    const LABIALS: [u8; 4] = [6, 7, 8, 17];
    const U: u8 = 13;
    let rounded = syllable.vowel() == U && LABIALS.contains(&syllable.initial());
    [initial(syllable, YALE), if rounded { "u" } else { vowel(syllable, 2) }, last].concat()
}

/// Between voiced sounds ㄱ ㄷ ㅂ ㅈ are voiced: after a vowel, ㄴ, ㄹ, ㅁ and ㅇ.
fn voices(before: Option<Syllable>) -> bool {
    before.is_some_and(|syllable| matches!(syllable.last(), 0 | 2 | 4 | 5 | 7))
}

impl Written {
    /// Surname and given name as two words, syllable by syllable.
    fn joined(&self, mut write: impl FnMut(Syllable) -> String) -> String {
        let mut word = |syllables: &[Syllable]| {
            capitalized(&syllables.iter().map(|syllable| write(*syllable)).collect::<String>())
        };
        let surname = word(&self.surname);
        format!("{surname} {}", word(&self.given))
    }

    fn yale(&self) -> String {
        let mut finals = self.finals.iter();
        self.joined(|syllable| yale(syllable, finals.next().copied().flatten().unwrap_or("")))
    }

    fn mccune_reischauer(&self) -> String {
        let word = |syllables: &[Syllable]| capitalized(&mccune_reischauer(syllables));
        format!("{} {}", word(&self.surname), word(&self.given))
    }

    fn dprk(&self, oe: &str) -> String {
        let mut words = vec![capitalized(&self.surname.iter().fold(String::new(), |text, syllable| {
            let voiced = !text.is_empty() && voices(self.surname.first().copied());
            text + &dprk(*syllable, voiced, oe)
        }))];
        let mut before = None;
        for syllable in &self.given {
            words.push(capitalized(&dprk(*syllable, voices(before), oe)));
            before = Some(*syllable);
        }
        words.join(" ")
    }

    fn apostrophes(&self) -> String {
        let plain =
            |syllable: &Syllable| [initial(*syllable, MR), vowel(*syllable, 1), last(*syllable, 0)].concat();
        let word = |syllables: &[Syllable]| syllables.iter().map(plain).collect::<Vec<_>>();
        let text = format!(
            "{}, {}",
            upper_case(&word(&self.surname).concat()),
            capitalized(&word(&self.given).join("-"))
        );
        text.replace('ŏ', "o'").replace('ŭ', "u'").replace('Ŏ', "O'").replace('Ŭ', "U'").replace('’', "'")
    }

    fn kontsevich(&self) -> String {
        let mut words = Vec::new();
        let mut before = None;
        let surname: String = self
            .surname
            .iter()
            .map(|syllable| {
                let text = cyrillic(*syllable, voices(before));
                before = Some(*syllable);
                text
            })
            .collect();
        // Russian has Ли for the commonest surname with ㄹ, in the North and in the South.
        words.push(capitalized(if matches!(surname.as_str(), "ри" | "и") { "ли" } else { &surname }));
        for syllable in &self.given {
            words.push(capitalized(&cyrillic(*syllable, voices(before))));
            before = Some(*syllable);
        }
        words.join(" ")
    }

    /// The most usual spellings of the surname, and of every sound of the given name.
    fn habit(&self) -> String {
        let surname = match self.surname.as_slice() {
            [single] => usual_surname(*single),
            _ => None,
        };
        let surname = surname
            .map_or_else(|| self.surname.iter().copied().map(habit).collect::<String>(), str::to_owned);
        let given: Vec<String> = self.given.iter().copied().map(habit).collect();
        format!("{} {}", capitalized(&surname), capitalized(&given.join("-")))
    }
}

fn mccune_reischauer(syllables: &[Syllable]) -> String {
    let mut text = String::new();
    let mut before: Option<Syllable> = None;
    for syllable in syllables {
        text.push_str(&junction(before, *syllable));
        // 쉬 alone is written sh.
        if (syllable.initial(), syllable.vowel()) == (S, WI) {
            text.push('h');
        }
        text.push_str(vowel(*syllable, 1));
        before = Some(*syllable);
    }
    text.push_str(before.map_or("", |syllable| last(syllable, 0)));
    text
}

fn junction(before: Option<Syllable>, syllable: Syllable) -> String {
    let Some(before) = before else { return initial(syllable, MR).to_owned() };
    let column = COLUMNS.iter().position(|initial| *initial == syllable.initial());
    let (Some(row), Some(column)) = (usize::from(before.last()).checked_sub(1), column) else {
        // After a vowel; or a doubled initial, which stays as it is.
        return [last(before, 0), initial(syllable, MR_VOICED)].concat();
    };
    let palatal = column == SILENT_COLUMN && syllable.vowel() == hangul::I && last(before, 0) == "t";
    if palatal {
        "j".to_owned()
    } else {
        JUNCTIONS.get(row).and_then(|row| row.get(column)).copied().unwrap_or("").to_owned()
    }
}

fn dprk(syllable: Syllable, voiced: bool, oe: &str) -> String {
    let vowel = if vowel(syllable, 1) == "oe" { oe } else { vowel(syllable, 1) };
    [initial(syllable, if voiced { DPRK_VOICED } else { DPRK }), vowel, last(syllable, 0)].concat()
}

fn cyrillic(syllable: Syllable, voiced: bool) -> String {
    let vowel = vowel(syllable, if syllable.initial() == SILENT { 3 } else { 4 });
    [initial(syllable, if voiced { KONTSEVICH_VOICED } else { KONTSEVICH }), vowel, last(syllable, 1)]
        .concat()
}

fn without_marks(text: &str) -> String {
    let plain = |letter| match letter {
        'ŏ' => 'o',
        'ŭ' => 'u',
        'Ŏ' => 'O',
        'Ŭ' => 'U',
        letter => letter,
    };
    text.chars().filter(|letter| *letter != '’').map(plain).collect()
}

fn usual_surname(surname: Syllable) -> Option<&'static str> {
    let bears = |letter: &char| Syllable::of(*letter) == Some(surname);
    let usual = |spelling: &&surname::Spelling| spelling.cost == 0 && bears(&spelling.surname);
    surname::in_latin().iter().find(usual).map(|spelling| spelling.text)
}

fn habit(syllable: Syllable) -> String {
    let silent = syllable.initial() == SILENT;
    let cheapest = |spellings: &'static super::orthography::Spellings, sound: u8, vowel: bool| {
        let cost = |spelling: &super::orthography::Spelling| {
            if vowel { spelling.cost_after(silent).unwrap_or(u8::MAX) } else { spelling.cost() }
        };
        spellings
            .all()
            .filter(|spelling| spelling.sound == sound)
            .min_by_key(|spelling| cost(spelling))
            .map_or("", |spelling| spelling.text)
    };
    [
        cheapest(&LATIN.initials, syllable.initial(), false),
        cheapest(&LATIN.vowels, syllable.vowel(), true),
        cheapest(&LATIN.finals, syllable.last(), false),
    ]
    .concat()
}
