//! What a name field holds: one name, several, a name with what was said of it, or no name at all.
//!
//! 1. What machines did is undone: HTML entities, UTF-8 read in another code page ([`damage`]), the machine readable zone of a passport
//!    ([`mrz`]).
//! 2. An e-mail address or a URL is no name.
//! 3. Phrases part names: f/k/a, née, on behalf of ([`phrase`]); a family name at birth takes the place of the present one.
//! 4. Brackets at the end, line breaks, semicolons, slashes, and a comma or dash between two scripts part names too, where both sides
//!    are one: "Rosneft / Роснефть" and "Ri Kwang Su / Han Yong Ho", not "t/a", and not "Geumpungri (Shenyang)".
//!
//! Each name is compared by itself: parts of two people never make up a third.

mod damage;
mod mrz;
mod phrase;

use crate::entity::Kind;
use crate::normalize::{self, Word};
use crate::script::Script;
use crate::search::{self, find, has};
use std::borrow::Cow;

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Field {
    /// The names, as typed but for what machines did; none where the field holds something else.
    pub names: Vec<String>,
    /// What it holds instead of a name.
    pub other: Option<Other>,
}

/// What a field holds instead of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Other {
    /// An e-mail address.
    Email,
    /// The address of a web page.
    Url,
}

/// Most names of one field: a longer list is no name of anybody, and its rest is one name.
const MOST_NAMES: usize = 8;

impl Field {
    /// Reads a field that names a party of that kind.
    pub fn read(text: &str, kind: Kind) -> Field {
        if text.is_ascii() && !may_hold_more(text) {
            return Field { names: vec![text.to_owned()], other: None };
        }
        let repaired = damage::undone(text);
        let (text, other) = without_addresses(&repaired);
        if text.trim().is_empty() && other.is_some() {
            return Field { names: Vec::new(), other };
        }
        if let Some(name) = mrz::name(&text) {
            return Field { names: vec![name], other };
        }
        let mut names = Vec::new();
        for line in parted(&text, kind) {
            phrase::split(&line, kind, &mut names);
        }
        names.truncate(MOST_NAMES);
        names.dedup();
        if names.is_empty() {
            names.push(text.into_owned());
        }
        Field { names, other }
    }
}

/// A cheap test that most names fail: signs and words without which there is one name.
fn may_hold_more(text: &str) -> bool {
    let sign = |letter: u8| {
        matches!(
            letter,
            b'(' | b')' | b'[' | b'/' | b';' | b'\n' | b'\r' | b'|' | b'<' | b'&' | b'@' | b':' | b'='
        )
    };
    text.bytes().any(sign)
        || text.split([' ', '.', ',', '\t']).any(phrase::may_begin)
        || find(text, " and ").is_some()
        || find(text, "www.").is_some()
        || find(text, " - ").is_some()
}

/// The text without e-mail addresses and URLs, and which of them it held.
fn without_addresses(text: &str) -> (Cow<'_, str>, Option<Other>) {
    let kind_of = |word: &str| {
        let word = word.trim_matches(['<', '>', '(', ')', ',', ';']);
        let named =
            |start: &str| word.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start));
        let host = |host: &str| host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
        match word.split_once('@') {
            Some((mailbox, domain)) if !mailbox.is_empty() && host(domain) => Some(Other::Email),
            _ if named("http://") || named("https://") || named("www.") || named("mailto:") => {
                Some(Other::Url)
            }
            _ => None,
        }
    };
    let found = text.split(char::is_whitespace).filter(|word| !word.is_empty()).find_map(kind_of);
    if found.is_none() {
        return (text.into(), None);
    }
    let rest: Vec<&str> = text
        .split(char::is_whitespace)
        .filter(|word| !word.is_empty())
        .filter(|word| kind_of(word).is_none())
        .collect();
    (rest.join(" ").into(), found)
}

/// The names that signs part, in the order written.
fn parted(text: &str, kind: Kind) -> Vec<String> {
    let lines = text.split(['\n', '\r', ';', '|', '；', '\u{2022}', '\u{2028}']);
    let lines: Vec<&str> = lines.map(str::trim).filter(|line| is_name(line)).collect();
    let mut names = Vec::new();
    for line in lines {
        let (outside, inside) = without_brackets(line, kind);
        for side in by_slash(&outside, kind).into_iter().chain(inside) {
            names.extend(by_script(&side));
        }
    }
    names
}

fn is_name(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// A name and what stands in brackets at its end, where that is a name too: of several words, or in another script. What begins with a
/// phrase stays where it is ("(f/k/a Orvanta)"), and is read with it.
fn without_brackets(text: &str, kind: Kind) -> (String, Option<String>) {
    const BRACKETS: [(char, char); 5] = [('(', ')'), ('[', ']'), ('（', '）'), ('【', '】'), ('{', '}')];
    let whole = || (text.to_owned(), None);
    let trimmed = text.trim_end_matches(['.', ',', ' ']);
    let Some((open, close)) = BRACKETS.iter().find(|(_, close)| trimmed.ends_with(*close)) else {
        return whole();
    };
    let inner = trimmed.strip_suffix(*close).unwrap_or_default();
    let Some((before, inside)) = inner.rsplit_once(*open) else { return whole() };
    let (before, inside) = (before.trim(), inside.trim());
    if !is_name(before) || !is_name(inside) {
        return whole();
    }
    if phrase::begins(inside) {
        return (format!("{before} {inside}"), None);
    }
    let other_script = Script::of_text(before) != Script::of_text(inside);
    let words = normalize::words(inside).len();
    // A place, an acronym and a kind of firm in brackets belong to its name.
    let enough = if kind == Kind::Person { 2 } else { 3 };
    if other_script || words >= enough { (before.to_owned(), Some(inside.to_owned())) } else { whole() }
}

/// The sides of a slash that are names of their own; the whole text where they are not.
fn by_slash(text: &str, kind: Kind) -> Vec<String> {
    let sides: Vec<&str> = text.split(['/', '／']).map(str::trim).filter(|side| !side.is_empty()).collect();
    let count = |side: &&str| normalize::words(side).len();
    let letters = |side: &&str| side.chars().filter(|letter| letter.is_alphabetic()).count();
    let scripts: Vec<Script> = sides.iter().map(|side| Script::of_text(side)).collect();
    let other_script = scripts.windows(2).any(|two| two.first() != two.last());
    let spaced = find(text, " / ").is_some() || has(text, '／');
    let whole_names = sides.iter().all(|side| count(side) >= 2) || kind != Kind::Person && spaced;
    let parts =
        sides.len() > 1 && sides.iter().all(|side| letters(side) > 1) && (other_script || whole_names);
    let sides = if parts { sides } else { vec![text] };
    sides.into_iter().flat_map(|side| by_and(side, kind)).collect()
}

/// Two people joined by "and": both have two names at least.
fn by_and(text: &str, kind: Kind) -> Vec<String> {
    const AND: [&str; 6] = [" and ", " & ", " und ", " AND ", " и ", " та "];
    if kind == Kind::Person
        && let Some((first, second)) = AND.iter().find_map(|and| search::split_once(text, and))
        && [first, second].iter().all(|side| normalize::words(side).len() >= 2)
    {
        return vec![first.trim().to_owned(), second.trim().to_owned()];
    }
    vec![text.to_owned()]
}

/// A name and the same in another script behind a comma or dash: "KIM Yong Chol, 김영철". Words of two scripts that
/// are one name (김 雄順, ООО Alfa) stay together: each side has two words, or one that is written without spaces.
fn by_script(text: &str) -> Vec<String> {
    let words: Vec<Word> = normalize::words(text);
    let scripts: Vec<Script> =
        words.iter().map(|word| word.script).filter(|script| *script != Script::Digit).collect();
    let (Some(first), Some(last)) = (scripts.first(), scripts.last()) else { return vec![text.to_owned()] };
    let turn = scripts.iter().position(|script| script != first).unwrap_or(0);
    let once = turn > 0 && scripts.iter().skip(turn).all(|script| script == last);
    let of = |script: Script| words.iter().filter(move |word| word.script == script);
    let whole = |script: Script| {
        let unspaced = matches!(script, Script::Han | Script::Hangul | Script::Kana);
        let letters = of(script).map(|word| word.letters.chars().count()).sum::<usize>();
        if unspaced { letters >= 2 } else { of(script).count() >= 2 }
    };
    let mixed = words.iter().any(|word| word.mixed);
    if !once || mixed || !whole(*first) || !whole(*last) {
        return vec![text.to_owned()];
    }
    let Some(at) = of(*last).next().and_then(|word| text.find(word.typed.as_str())) else {
        return vec![text.to_owned()];
    };
    let (before, behind) = text.split_at(at);
    // A space alone parts the words of one name: Mr. 김영철.
    if !before.trim_end().ends_with([',', '-', '–', '—', '=', '，', '、']) {
        return vec![text.to_owned()];
    }
    [before, behind]
        .iter()
        .map(|side| side.trim().trim_end_matches([',', '-', '–', '—', ' ', '(', '=']).trim().to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generated_table_is_fresh() {
        const TABLES: [(&str, &str); 7] = [
            ("phrases", include_str!("../tables/field/phrases.tsv")),
            ("titles", include_str!("../tables/field/titles.tsv")),
            ("entities", include_str!("../tables/field/entities.tsv")),
            ("code_pages", include_str!("../tables/field/code_pages.tsv")),
            ("numbers", include_str!("../tables/field/numbers.tsv")),
            ("short_names", include_str!("../tables/field/short_names.tsv")),
            ("places", include_str!("../tables/field/places.tsv")),
        ];
        let mut text = String::from(
            "//! What name fields hold beside a name. Generated from `field/*.tsv`, which name the source of every row, by the tests of `name/field.rs`;\n\
             //! UPDATE_TABLES=1 renews it.\n",
        );
        for (name, table) in TABLES {
            let constant = name.to_uppercase();
            text.push_str(&format!(
                "\n/// `field/{name}.tsv` without languages and sources.\n#[rustfmt::skip]\npub const {constant}: &str = \"\\\n"
            ));
            let mut rows: Vec<String> = Vec::new();
            for line in table.lines().filter(|line| !line.starts_with('#')).skip(1) {
                let cells: Vec<&str> = line.split('\t').collect();
                assert!(cells.len() > 2 && cells.iter().all(|cell| !cell.is_empty()), "{name}: {line}");
                let columns = if matches!(name, "short_names" | "places") { 3 } else { 2 };
                rows.push(cells[..columns].join("\t"));
            }
            if name != "code_pages" {
                rows.sort_by(|a, b| a.split('\t').next().cmp(&b.split('\t').next()));
            }
            text.extend(rows.iter().map(|row| format!("{row}\n")));
            text.push_str("\";\n");
        }
        crate::tables::assert_fresh("field", &text);
    }

    fn names(text: &str, kind: Kind) -> String {
        Field::read(text, kind).names.join(" + ")
    }

    #[test]
    fn a_field_may_hold_several_names() {
        for (text, expected) in [
            ("Sergei Shoigu (Сергей Шойгу)", "Sergei Shoigu + Сергей Шойгу"),
            ("김영철(金英哲)", "김영철 + 金英哲"),
            ("Ri Kwang Su / Han Yong Ho", "Ri Kwang Su + Han Yong Ho"),
            ("KIM Yong Chol, 김영철", "KIM Yong Chol + 김영철"),
            ("Ivan Petrov\nMaria Sidorova", "Ivan Petrov + Maria Sidorova"),
            ("Ivan Petrov and Maria Sidorova", "Ivan Petrov + Maria Sidorova"),
            ("Ivan Petrov - Иван Петров", "Ivan Petrov + Иван Петров"),
            ("Анна Соколова (в девичестве Жеребцова)", "Анна Соколова + Анна Жеребцова"),
            ("Anna Sokolova née Zherebtsova", "Anna Sokolova + Anna Zherebtsova"),
            ("SOKOLOVA, Anna (born Zherebtsova)", "SOKOLOVA, Anna + Zherebtsova, Anna"),
            (
                "Соколова Анна Петровна, урожденная Жеребцова",
                "Соколова Анна Петровна + Жеребцова Анна Петровна",
            ),
            ("Karl Meier genannt Karl Schulze", "Karl Meier + Karl Schulze"),
            ("Anna Lee aka Carla Sokolova", "Anna Lee + Carla Sokolova"),
            ("P<RUSPUTIN<<VLADIMIR<<<<<<<<<<<<<<<<<<<<<<<<", "PUTIN, VLADIMIR"),
            ("Jos&eacute; Mu&ntilde;oz", "José Muñoz"),
            ("JosÃ© MuÃ±oz", "José Muñoz"),
            ("РџСѓС‚РёРЅ", "Путин"),
            // One name each.
            ("GARCIA LOPEZ, Maria Jose", "GARCIA LOPEZ, Maria Jose"),
            ("Vitaliy ANDREYEV (Andreev)", "Vitaliy ANDREYEV (Andreev)"),
            ("김 雄順", "김 雄順"),
            ("Max Born", "Max Born"),
            ("Alias Mohamad", "Alias Mohamad"),
            ("Ivan/Petrov", "Ivan/Petrov"),
        ] {
            assert_eq!(names(text, Kind::Person), expected, "{text}");
        }
    }

    #[test]
    fn a_field_may_hold_several_names_of_firms() {
        for (text, expected) in [
            ("Rosneft / Роснефть", "Rosneft + Роснефть"),
            ("Orvanta Ltd f/k/a Zenithar Trading LLC", "Orvanta Ltd + Zenithar Trading LLC"),
            ("Orvanta Ltd (formerly Zenithar Trading LLC)", "Orvanta Ltd + Zenithar Trading LLC"),
            ("Maria Lopez d/b/a Orvanta Imports", "Maria Lopez + Orvanta Imports"),
            ("Orvanta LLC (in liquidation)", "Orvanta LLC"),
            ("Orvanta GmbH i. L.", "Orvanta GmbH i. L."),
            ("Orvanta Ltd on behalf of Zenithar LLC", "Orvanta Ltd + Zenithar LLC"),
            ("Geumpungri (Shenyang)", "Geumpungri (Shenyang)"),
            ("Shenyang (Kumphungri) Network Co., Ltd", "Shenyang (Kumphungri) Network Co., Ltd"),
            ("Vestas A/S", "Vestas A/S"),
            ("Born and Sons Ltd", "Born and Sons Ltd"),
            ("Foreign Trade Bank - FTB", "Foreign Trade Bank - FTB"),
            ("ООО Alfa Trade", "ООО Alfa Trade"),
        ] {
            assert_eq!(names(text, Kind::Organization), expected, "{text}");
        }
    }

    #[test]
    fn an_address_is_no_name() {
        let read = |text| Field::read(text, Kind::Person);
        assert_eq!(read("ivan.petrov@example.com"), Field { names: Vec::new(), other: Some(Other::Email) });
        assert_eq!(read("https://example.com/ivan").other, Some(Other::Url));
        let beside = read("Ivan Petrov <ivan@example.com>");
        assert_eq!((beside.names, beside.other), (vec!["Ivan Petrov".to_owned()], Some(Other::Email)));
        assert_eq!(read("V@lentina K.").other, None);
    }

    proptest::proptest! {
        #[test]
        fn any_text_gives_names_or_an_address(text in "\\PC{0,60}") {
            let field = Field::read(&text, Kind::Person);
            proptest::prop_assert!(!field.names.is_empty() || field.other.is_some());
            proptest::prop_assert!(field.names.len() <= MOST_NAMES);
        }
    }
}
