//! A name as the engine sees it: parts in the order written, each with its letters and its role.
//!
//! Names of a pack and names of a query go through the same [`Name::parse`]. Roles come from the form of a part
//! and its place, never from a stated origin.

mod arabic;
mod company;
mod company_word;
mod disguise;
pub mod field;
mod number_word;
mod person;
mod short_name;
mod title;

pub use arabic::{FATHER_OF, SERVANT};
pub use company_word::is_like_generic;
pub use person::are_vietnamese;

use crate::entity::Kind;
use crate::normalize::{self, Word};
use crate::script::Script;

/// A parsed name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The parts, in the order written. Separators and punctuation are gone.
    pub parts: Vec<Part>,
    /// A word held letters of several scripts.
    pub mixed_script: bool,
}

/// One part of a name: what stands between spaces, hyphens and other separators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// As typed: "U'ng". A legal form of several words is one part: "Co Ltd".
    pub typed: String,
    /// Lower case, composed, with diacritics and apostrophes kept: "u'ng", "ŭng", "андреев".
    pub marked: String,
    /// What is compared. Latin: only a-z and 0-9 ("ung"). Cyrillic: lower case, with й ї ў kept and ё written е.
    /// Hangul: composed syllables. Han: the characters. Legal forms and generic words: their common word.
    pub letters: String,
    /// Script of the part as typed.
    pub script: Script,
    /// Written with a hyphen to the part before: in "Woong-soon", "soon" is joined.
    pub joined: bool,
    /// Stands before the comma in "FAMILY, Given".
    pub before_comma: bool,
    /// Part of speech of names.
    pub role: Role,
    /// Look-alike letters, full-width forms or repeated letters were folded to get `letters`.
    pub folded: bool,
}

/// What a part does in a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// A family or given name, or a distinctive word of a company name.
    Name,
    /// A patronymic by form: Sergeyevich, Сергеевна.
    Patronymic,
    /// One letter that may stand for a name: "V."
    Initial,
    /// Particle: al, bin, van, de.
    Particle,
    /// Title: Mr, Dr, General.
    Title,
    /// Legal form of a company: Ltd, OOO, 주식회사.
    LegalForm,
    /// Generic word of a company name: trading, technology.
    Generic,
    /// A number.
    Number,
}

impl Name {
    /// Parses a name of a party of that kind. An empty text gives a name without parts.
    pub fn parse(text: &str, kind: Kind) -> Name {
        Name::of_words(normalize::words(text), kind)
    }

    /// As [`Name::parse`], of the words of a text.
    pub fn of_words(words: Vec<Word>, kind: Kind) -> Name {
        let mixed_script = words.iter().any(|word| word.mixed);
        let parts = if kind == Kind::Person { person::parts(words) } else { company::parts(words) };
        Name { parts, mixed_script }
    }

    /// Whether a part is in a script that is not compared with others: neither letters nor characters of it have readings.
    pub fn has_unread_script(&self) -> bool {
        self.parts
            .iter()
            .any(|part| part.script == Script::Other && part.letters.chars().any(char::is_alphabetic))
    }

    /// Some of the parts as they were typed, with one space between.
    pub fn typed(&self, parts: &[usize]) -> String {
        parts
            .iter()
            .filter_map(|at| self.parts.get(*at))
            .map(|part| part.typed.as_str())
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// The parts with one space between, as results show a normalized name.
    pub fn normalized(&self) -> String {
        self.parts.iter().map(|part| part.letters.as_str()).collect::<Vec<_>>().join(" ")
    }
}

impl Part {
    fn new(word: Word, role: Role) -> Part {
        Part {
            typed: word.typed,
            marked: word.marked,
            letters: word.letters,
            script: word.script,
            joined: word.joined,
            before_comma: word.before_comma,
            role,
            folded: word.folded,
        }
    }

    /// True for the parts that tell one party from another.
    pub fn distinctive(&self) -> bool {
        matches!(self.role, Role::Name | Role::Number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roles(text: &str, kind: Kind) -> String {
        let name = Name::parse(text, kind);
        name.parts
            .iter()
            .map(|part| format!("{}:{:?}", part.letters, part.role))
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn tables_are_sorted() {
        use crate::tables::company_word::{FORMS, GENERIC};
        for table in [&FORMS, &GENERIC] {
            assert!(table.windows(2).all(|pair| pair[0].0 < pair[1].0));
        }
        assert!(crate::tables::common_name::NAMES.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(crate::tables::lookalike::LOOKALIKE.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn misspelled_generic_words_are_like_one() {
        use crate::hit::Points;
        use crate::spelling::Spelled;
        for (word, expected) in [
            ("shiping", true),
            ("kholding", true),
            ("tehnology", true),
            ("orlomir", false),
            ("petrov", false),
        ] {
            assert_eq!(is_like_generic(&Spelled::new(word), Points(8_500)), expected, "{word}");
        }
    }

    #[test]
    fn persons_have_names_initials_titles_and_patronymics() {
        for (text, expected) in [
            ("ANDREYEV, Vitaliy Sergeyevich", "andreyev:Name vitaliy:Name sergeyevich:Patronymic"),
            ("Georgi Petrov Ivanov", "georgi:Name petrov:Patronymic ivanov:Name"),
            ("IVANOV, Georgi Petrov", "ivanov:Name georgi:Name petrov:Patronymic"),
            ("PETROV IVANOV, Georgi", "petrov:Name ivanov:Name georgi:Name"),
            ("Elchin Rauf oqlu Mammadzade", "elchin:Name rauf:Patronymic oqlu:Particle mammadzade:Name"),
            ("V. S. Andreyev", "v:Initial s:Initial andreyev:Name"),
            ("O, In Chun", "o:Name in:Name chun:Name"),
            ("Dr. Abd al-Rahman", "dr:Title abdul:Name rahman:Name"),
            ("Abu Bakr al-Karim", "abu:Name bakr:Name al:Particle karim:Name"),
            ("Sayyid Ali Hosseini", "sayyid:Title ali:Name hosseini:Name"),
            ("SYED, Asadullah", "syed:Name asadullah:Name"),
            ("LE, Van Tam", "le:Name van:Particle tam:Name"),
            ("Arjun Das", "arjun:Name das:Name"),
            ("SILVA, Maria da", "silva:Name maria:Name da:Particle"),
            ("Heydar Alirza oglu", "heydar:Name alirza:Name oglu:Particle"),
            ("General", "general:Name"),
            ("$ergey K1m", "sergey:Name kim:Name"),
            ("Vita1iy K1m", "vitaliy:Name kim:Name"),
            ("V.i.k.t.o.r Belyakov", "viktor:Name belyakov:Name"),
            ("B e l y a k o v V. S.", "belyakov:Name v:Initial s:Initial"),
            ("김웅순", "김웅순:Name"),
        ] {
            assert_eq!(roles(text, Kind::Person), expected, "{text}");
        }
    }

    #[test]
    fn companies_have_legal_forms_and_generic_words() {
        for (text, expected) in [
            ("Sinjin Trading Corp.", "sinjin:Name trading:Generic co:LegalForm"),
            ("SIS d.o.o.", "sis:Name llc:LegalForm"),
            ("SIS DOO", "sis:Name llc:LegalForm"),
            (
                "Shenyang Kumphungri Network Tech Co., Ltd",
                "shenyang:Generic kumphungri:Name network:Generic technology:Generic ltd:LegalForm",
            ),
            ("ООО «Ромашка»", "llc:LegalForm ромашка:Name"),
            ("Obshchestvo s ogranichennoy otvetstvennostyu Fortuna", "llc:LegalForm fortuna:Name"),
            ("신진무역회사", "신진:Name trading:Generic co:LegalForm"),
            ("General Trading Company", "general:Name trading:Name co:LegalForm"),
            ("Department 53", "department:Generic 53:Number"),
        ] {
            assert_eq!(roles(text, Kind::Organization), expected, "{text}");
        }
    }
}
