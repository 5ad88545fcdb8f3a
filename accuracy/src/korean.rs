//! Korean names in other scripts against their Latin spelling, and different Korean names of one surname.
//!
//! The Latin spellings are those that people and offices use. The forms in named systems and the Chinese ones are made from
//! published tables read at run time, not by the engine that is measured: McCune-Reischauer (1939) and Kontsevich (1966) with
//! the junctions inside the given name, Revised Romanization (2000) and the DPRK's system (1992) syllable by syllable, and the
//! usual hanja of each syllable in Hanyu Pinyin.

use crate::letters;
use crate::material::Folder;
use crate::random::Random;
use knownas::romanize::korean;
use std::collections::{BTreeMap, BTreeSet};

/// A Korean name as its bearer writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KoreanPair {
    /// In Hangul, surname first.
    pub hangul: String,
    /// In Latin letters.
    pub latin: String,
    /// False when the surname is no usual spelling of the Hangul one or a quarter of the consonants differ (people with two
    /// names), and when the Latin name is Hanyu Pinyin throughout (Chinese names) or has
    /// an initial.
    pub reachable: bool,
}

/// Names of two to four syllables that are written in Hangul and in Latin letters; empty without the file.
pub fn pairs(folder: Folder, file: &str) -> Vec<KoreanPair> {
    let surnames = Surnames::read();
    let pair = |row: Vec<String>| {
        let (hangul, latin, order) = (row.first()?.clone(), row.get(1)?.clone(), row.get(2)?.clone());
        let korean = hangul.chars().all(|letter| ('가'..='힣').contains(&letter));
        let reachable = surnames.reachable(&hangul, &latin, order == "GS");
        (korean && (2..=4).contains(&hangul.chars().count())).then_some(KoreanPair {
            hangul,
            latin,
            reachable,
        })
    };
    folder.rows(file).into_iter().filter_map(pair).collect()
}

struct Surnames {
    /// Hangul to the Latin spellings seen, and to all columns of the table.
    spellings: BTreeMap<String, BTreeSet<String>>,
    columns: BTreeMap<String, Vec<String>>,
    /// The syllables of Hanyu Pinyin.
    pinyin: BTreeSet<String>,
}

/// Columns of the surname table.
const PINYIN: usize = 4;
const ALL_LATIN: usize = 20;

impl Surnames {
    fn read() -> Surnames {
        let mut table =
            Surnames { spellings: BTreeMap::new(), columns: BTreeMap::new(), pinyin: BTreeSet::new() };
        for row in Folder::Linguistics.rows("ko_surnames.tsv").into_iter().skip(1) {
            let Some(hangul) = row.first().cloned() else { continue };
            let spellings = row.get(ALL_LATIN).into_iter().flat_map(|cell| cell.split(' '));
            table.spellings.insert(hangul.clone(), spellings.map(str::to_lowercase).collect());
            table.columns.insert(hangul, row);
        }
        let syllables = Folder::Linguistics.rows("pinyin_wadegiles.tsv").into_iter().skip(1);
        table.pinyin = syllables.filter_map(|row| row.first().cloned()).collect();
        table
    }

    /// Surname and given name; a surname of two syllables where the table has it and a given name is left.
    fn split<'a>(&self, hangul: &'a str) -> Option<(&'a str, &'a str)> {
        let cut = |syllables: usize| hangul.char_indices().nth(syllables).map(|(at, _)| hangul.split_at(at));
        [2, 1].into_iter().filter_map(cut).find(|(surname, _)| self.spellings.contains_key(*surname))
    }

    /// A surname in a column of the table, the first of several forms.
    fn column(&self, surname: &str, column: usize) -> Option<&str> {
        let cell = self.columns.get(surname)?.get(column)?;
        cell.split([' ', '/', '|']).next().filter(|form| !form.is_empty())
    }

    /// True when a word is nothing but syllables of Hanyu Pinyin.
    fn in_pinyin(&self, word: &str) -> bool {
        let mut ends = BTreeSet::from([0]);
        for start in 0..word.len() {
            if ends.contains(&start) {
                let fits =
                    |end: &usize| word.get(start..*end).is_some_and(|piece| self.pinyin.contains(piece));
                ends.extend((start + 1..=word.len().min(start + 6)).filter(fits));
            }
        }
        ends.contains(&word.len())
    }

    fn reachable(&self, hangul: &str, latin: &str, surname_last: bool) -> bool {
        let Some((surname, given)) = self.split(hangul) else { return false };
        let mut parts = letters::parts(latin);
        let written = if surname_last { parts.pop() } else { (!parts.is_empty()).then(|| parts.remove(0)) };
        let usual = written
            .as_ref()
            .is_some_and(|written| self.spellings.get(surname).is_some_and(|all| all.contains(written)));
        let in_pinyin = letters::parts(latin).iter().all(|part| self.in_pinyin(part));
        let abbreviated = parts.iter().any(|part| part.chars().count() == 1);
        let (hangul, latin) = (consonants_of_hangul(given), consonants_of_latin(&parts.concat()));
        usual
            && !in_pinyin
            && !abbreviated
            && strsim::levenshtein(&hangul, &latin) * 4 <= hangul.len().max(latin.len())
    }
}

/// Consonants in classes that every system keeps apart; n, ng, r and l are one class, since they change places.
fn consonants_of_hangul(hangul: &str) -> String {
    // By the order of jamo in Unicode.
    const INITIALS: &[u8] = b"kknttnmppss jjjktph";
    const FINALS: &[u8] = b" kkknnntnkmnnnpnmppttnttktpt";
    let mut classes = String::new();
    for (initial, _, last) in hangul.chars().filter_map(jamo) {
        let class = |table: &[u8], at: usize| {
            table.get(at).map(|class| char::from(*class)).filter(|class| *class != ' ')
        };
        classes.extend(class(INITIALS, initial).into_iter().chain(class(FINALS, last)));
    }
    classes
}

fn consonants_of_latin(latin: &str) -> String {
    let latin = latin.replace("ng", "n").replace("ch", "j").replace("sh", "s").replace("ck", "k");
    let class = |letter| match letter {
        'k' | 'g' | 'c' | 'q' => Some('k'),
        'n' | 'l' | 'r' => Some('n'),
        't' | 'd' => Some('t'),
        'p' | 'b' | 'f' | 'v' => Some('p'),
        'j' | 'z' => Some('j'),
        's' | 'm' | 'h' => Some(letter),
        _ => None,
    };
    latin.chars().filter_map(class).collect()
}

/// Initial, vowel and final of a syllable, as numbers in the order of Unicode.
fn jamo(syllable: char) -> Option<(usize, usize, usize)> {
    let at = (syllable as usize).checked_sub('가' as usize).filter(|at| *at < 11_172)?;
    Some((at / 588, at / 28 % 21, at % 28))
}

const INITIALS: &str = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const VOWELS: &str = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
const FINALS: &str = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
const SILENT: char = 'ㅇ';

/// A named system of writing Korean names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// Revised Romanization (2000).
    Revised,
    /// McCune-Reischauer (1939).
    McCuneReischauer,
    /// The DPRK's (1992).
    Dprk,
    /// Kontsevich (1966), Cyrillic.
    Kontsevich,
}

impl System {
    /// Columns of letters at the beginning and between voiced sounds, and of the surname.
    fn columns(self) -> (usize, usize, usize) {
        match self {
            System::Revised => (2, 2, 7),
            System::McCuneReischauer => (3, 4, 8),
            System::Dprk => (5, 6, 12),
            System::Kontsevich => (8, 9, 15),
        }
    }

    /// Its rows in the table of junctions; names are written without junctions in the other systems.
    fn junctions(self) -> Option<&'static str> {
        match self {
            System::Revised | System::Dprk => None,
            System::McCuneReischauer => Some("MR"),
            System::Kontsevich => Some("Kontsevich"),
        }
    }
}

/// A system's letters, from the tables.
pub struct Writer {
    system: System,
    surnames: Surnames,
    initials: BTreeMap<char, (String, String)>,
    vowels: BTreeMap<char, (String, String)>,
    finals: BTreeMap<char, String>,
    junctions: BTreeMap<(char, char), String>,
}

impl Writer {
    /// Reads the tables of a system; they are empty without the files.
    pub fn read(system: System) -> Writer {
        let mut table = Writer {
            system,
            surnames: Surnames::read(),
            initials: BTreeMap::new(),
            vowels: BTreeMap::new(),
            finals: BTreeMap::new(),
            junctions: BTreeMap::new(),
        };
        let (at_start, voiced, _) = system.columns();
        for row in Folder::Linguistics.rows("ko_jamo_tables.tsv") {
            let (Some(part), Some(jamo)) = (row.first(), row.get(1).and_then(|jamo| jamo.chars().next()))
            else {
                continue;
            };
            let form = |column: usize| {
                let cell =
                    row.get(column).map_or("", |cell| cell.split(['/', '|']).next().unwrap_or_default());
                if cell == "∅" { String::new() } else { cell.to_owned() }
            };
            let forms = (form(at_start), form(voiced));
            match part.as_str() {
                "initial" => drop(table.initials.insert(jamo, forms)),
                "vowel" => drop(table.vowels.insert(jamo, forms)),
                "final" => drop(table.finals.insert(jamo, forms.0)),
                _ => {}
            }
        }
        let rows = Folder::Linguistics.rows("ko_junctions.tsv");
        let columns: Vec<char> =
            rows.first().into_iter().flatten().skip(2).filter_map(|cell| cell.chars().nth(1)).collect();
        for row in rows.iter().filter(|row| row.first().is_some_and(|name| system.junctions() == Some(name)))
        {
            let finals: Vec<char> = row
                .get(1)
                .into_iter()
                .flat_map(|cell| cell.chars())
                .take_while(|jamo| *jamo != '(')
                .collect();
            for (last, (initial, cell)) in finals
                .iter()
                .flat_map(|last| columns.iter().zip(row.iter().skip(2)).map(move |at| (*last, at)))
            {
                let usual = cell.split('|').next().unwrap_or_default();
                table.junctions.insert((last, *initial), usual.to_owned());
            }
        }
        table
    }

    /// "김웅순" as "Ким Унсун"; `None` when a syllable is not in the tables.
    pub fn write(&self, hangul: &str) -> Option<String> {
        let (surname, given) = self.surnames.split(hangul)?;
        let surname = self.surnames.column(surname, self.system.columns().2)?;
        if self.system == System::Dprk {
            let syllables: Option<Vec<String>> =
                given.chars().map(|syllable| self.word(&syllable.to_string())).collect();
            let syllables: Vec<String> = syllables?.iter().map(|syllable| capital(syllable)).collect();
            return Some(format!("{surname} {}", syllables.join(" ")));
        }
        Some(format!("{surname} {}", capital(&self.word(given)?)))
    }

    fn word(&self, given: &str) -> Option<String> {
        let mut written = String::new();
        let mut last = None;
        for syllable in given.chars() {
            let (initial, vowel, coda) = jamo(syllable)?;
            let initial = INITIALS.chars().nth(initial)?;
            let onset = self.onset(initial, last, written.is_empty());
            written.push_str(&onset?);
            let (at_start, after_consonant) = self.vowels.get(&VOWELS.chars().nth(vowel)?)?;
            let voiceless = initial == SILENT && last.is_none_or(|last| last == SILENT);
            written.push_str(if voiceless { at_start } else { after_consonant });
            last = FINALS.chars().nth(coda).filter(|coda| *coda != ' ');
        }
        if let Some(last) = last {
            written.push_str(self.finals.get(&last)?);
        }
        Some(written)
    }

    /// The letters of an initial, together with the final before it.
    fn onset(&self, initial: char, last: Option<char>, first: bool) -> Option<String> {
        let (at_start, voiced) = self.initials.get(&initial)?;
        match last {
            Some(last) => match self.junctions.get(&(last, initial)) {
                Some(junction) => Some(junction.clone()),
                None => Some(self.finals.get(&last)?.clone() + at_start),
            },
            None if first => Some(at_start.clone()),
            None => Some(voiced.clone()),
        }
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Korean names as Chinese read their characters.
pub struct Pinyin {
    surnames: Surnames,
    /// Syllable to its usual hanja in pinyin.
    syllables: BTreeMap<String, Vec<String>>,
    random: Random,
}

impl Pinyin {
    /// Reads the tables; they are empty without the files.
    pub fn read() -> Pinyin {
        let mut syllables = BTreeMap::new();
        for row in Folder::Linguistics.rows("ko_given_syllables.tsv").into_iter().skip(1) {
            let readings = row.last().map(|cell| cell.split(' ').map(str::to_owned).collect::<Vec<_>>());
            let readings =
                readings.unwrap_or_default().into_iter().filter(|reading| !reading.is_empty()).collect();
            syllables.insert(row.first().cloned().unwrap_or_default(), readings);
        }
        Pinyin { surnames: Surnames::read(), syllables, random: Random::of("hanja") }
    }

    /// "김웅순" as "Jin Xiongshun", with one of the usual characters of each syllable, by lot; `None` when a syllable has
    /// none.
    pub fn write(&mut self, hangul: &str) -> Option<String> {
        let (surname, given) = self.surnames.split(hangul)?;
        let surname = self.surnames.column(surname, PINYIN)?;
        let mut written = String::new();
        for syllable in given.chars() {
            written.push_str(self.random.pick(self.syllables.get(&syllable.to_string())?)?);
        }
        Some(format!("{} {}", capital(surname), capital(&written)))
    }
}

/// Two different Korean names that share the surname.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SameSurname {
    /// The names, in Hangul and in Latin letters.
    pub names: [KoreanPair; 2],
    /// A named system, or the habits of the two bearers, can write both alike.
    pub alike: bool,
}

/// `count` pairs of different names that share the surname, by lot.
pub fn of_one_surname(pairs: &[KoreanPair], count: usize) -> Vec<SameSurname> {
    let mut by_surname: BTreeMap<char, Vec<&KoreanPair>> = BTreeMap::new();
    for pair in pairs.iter().filter(|pair| pair.reachable && pair.hangul.chars().count() == 3) {
        if let Some(surname) = pair.hangul.chars().next() {
            by_surname.entry(surname).or_default().push(pair);
        }
    }
    let bearers: Vec<&KoreanPair> =
        by_surname.values().filter(|all| all.len() > 9).flatten().copied().collect();
    let mut random = Random::of("one surname");
    let mut found = Vec::new();
    while found.len() < count && !bearers.is_empty() {
        let Some(one) = random.pick(&bearers).copied() else { break };
        let surname = one.hangul.chars().next().and_then(|surname| by_surname.get(&surname));
        let Some(other) = surname.and_then(|all| random.pick(all)).copied() else { break };
        if one.hangul != other.hangul {
            let alike = writings(one).intersection(&writings(other)).next().is_some();
            found.push(SameSurname { names: [one.clone(), other.clone()], alike });
        }
    }
    found
}

/// A name in every named system and as its bearer writes it, without marks and spaces.
fn writings(name: &KoreanPair) -> BTreeSet<String> {
    let systems = korean::romanize(&name.hangul).into_iter().map(|written| written.text);
    systems.chain([name.latin.clone()]).map(|text| letters::parts(&text).concat()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn systems_and_pinyin_follow_their_tables() {
        let kontsevich = Writer::read(System::Kontsevich);
        if kontsevich.initials.is_empty() {
            return println!("skipped: no linguistic tables");
        }
        for (hangul, expected) in [
            ("김웅순", "Ким Унсун"),
            ("박동구", "Пак Тонгу"),
            ("최룡해", "Чхве Рёнхэ"),
            ("김명국", "Ким Мёнгук"),
            ("한일우", "Хан Иру"),
        ] {
            assert_eq!(kontsevich.write(hangul).as_deref(), Some(expected), "{hangul}");
        }
        for (system, hangul, expected) in [
            (System::Revised, "김웅순", "Gim Ungsun"),
            (System::Revised, "최복남", "Choe Boknam"),
            (System::McCuneReischauer, "김명국", "Kim Myŏngguk"),
            (System::McCuneReischauer, "박성렬", "Pak Sŏngnyŏl"),
            (System::Dprk, "최명국", "Choe Myŏng Kuk"),
        ] {
            assert_eq!(Writer::read(system).write(hangul).as_deref(), Some(expected), "{hangul}");
        }
        assert!(Pinyin::read().write("김웅순").is_some_and(|name| name.starts_with("Jin Xiong")));
    }

    #[test]
    fn consonants_agree_across_scripts() {
        for (hangul, latin) in [
            ("웅순", "ungsun"),
            ("동원", "dongwon"),
            ("진석", "jinseok"),
            ("병철", "byungchul"),
            ("희섭", "heesub"),
        ] {
            assert_eq!(consonants_of_hangul(hangul), consonants_of_latin(latin), "{hangul}");
        }
    }
}
