//! The name in a machine readable zone (ICAO Doc 9303, 8th edition 2021, parts 3 to 6): `P<UTOERIKSSON<<ANNA<MARIA<<<`.
//!
//! The primary identifier stands before `<<`, the secondary ones behind it, with `<` for a space. What the zone has for letters beyond A
//! to Z (part 3, section 6) stays as it is written where names are written so too (AE, SS); UXX and NXX, which are not, are U and N.

use crate::search::{find, replaced, split_once};

/// Characters of a first line with the name: of passports (TD3) and of cards (TD2).
const LINES: [usize; 2] = [44, 36];

/// "FAMILY, GIVEN GIVEN" of the line that has the name; `None` for a text that is no machine readable zone.
pub fn name(text: &str) -> Option<String> {
    text.lines().find_map(|line| of_line(line.trim()))
}

fn of_line(line: &str) -> Option<String> {
    let zone = |letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '<';
    if find(line, "<<").is_none() || !line.chars().all(zone) {
        return None;
    }
    let names = without_document(line);
    let (family, given) = split_once(names, "<<")?;
    let family = plain(family);
    let given = plain(split_once(given, "<<").map_or(given, |(given, _)| given));
    if family.is_empty() || names.bytes().any(|letter| letter.is_ascii_digit()) {
        return None;
    }
    Some(if given.is_empty() { family } else { format!("{family}, {given}") })
}

/// A line without the kind of document and its state, five characters; `P<D<<` for Germany.
fn without_document(line: &str) -> &str {
    const DOCUMENT: usize = 5;
    let kind = |letter: &u8| matches!(letter, b'P' | b'V' | b'A' | b'C' | b'I');
    let is_kind = line.as_bytes().first().is_some_and(kind);
    let says_kind = line.as_bytes().get(1) == Some(&b'<') || LINES.contains(&line.len());
    let state = line
        .get(2..DOCUMENT)
        .is_some_and(|state| state.starts_with(|letter: char| letter.is_ascii_uppercase()));
    if is_kind && says_kind && state { line.get(DOCUMENT..).unwrap_or_default() } else { line }
}

fn plain(identifier: &str) -> String {
    let words = identifier.split('<').filter(|word| !word.is_empty());
    let letters = |word: &str| replaced(&replaced(word, "UXX", "U"), "NXX", "N");
    words.map(letters).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn lines_give_names() {
        for (line, expected) in [
            ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", Some("ERIKSSON, ANNA MARIA")),
            ("P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<", Some("MUSTERMANN, ERIKA")),
            ("PDUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", Some("ERIKSSON, ANNA MARIA")),
            ("PAVLOVICH<<IVAN", Some("PAVLOVICH, IVAN")),
            ("VAN<DER<BERG<<JAN<<<<<<<<<<<<<", Some("VAN DER BERG, JAN")),
            ("P<ESPNUNXXEZ<<MIGUEL<<<<<<<<<<<<<<<<<<<<<<<<", Some("NUNEZ, MIGUEL")),
            (
                "P<UTOERIKSSON<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
                Some("ERIKSSON, ANNA"),
            ),
            ("L898902C36UTO7408122F1204159ZE184226B<<<<<10", None),
            ("a << b", None),
            ("ERIKSSON, ANNA", None),
        ] {
            assert_eq!(name(line).as_deref(), expected, "{line}");
        }
    }
}
