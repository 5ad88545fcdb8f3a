//! What programs did to a name on its way, undone where it is certain: entities of HTML written out, and UTF-8 that was read in
//! Windows-1252, Latin-1 or Windows-1251. "JosÃ©" is José, "РџСѓС‚РёРЅ" Путин.
//!
//! Certain: all letters beyond ASCII of a text, put back into bytes, are valid UTF-8, and there are two such letters at least, or one
//! that no alphabet has. No word of a language is written so.

use crate::tables::field::{CODE_PAGES, ENTITIES};
use std::borrow::Cow;
use std::sync::LazyLock;

/// Times that one repair is tried: entities are escaped twice (`&amp;#39;`), and bytes misread twice.
const MOST: usize = 2;

/// The text as it was before.
pub fn undone(text: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(text);
    for _ in 0..MOST {
        if let Some(plain) = without_entities(&text) {
            text = plain.into();
        }
        if let Some(plain) = as_utf8(&text) {
            text = plain.into();
        }
    }
    text
}

/// Longest name of an entity, or digits of a number: `&#x10FFFF;`.
const LONGEST_ENTITY: usize = 10;

fn without_entities(text: &str) -> Option<String> {
    let (mut plain, mut rest, mut found) = (String::new(), text, false);
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        let entity = after.split_once(';').filter(|(name, _)| name.len() <= LONGEST_ENTITY);
        match entity.and_then(|(name, behind)| Some((character(name)?, behind))) {
            Some((letter, behind)) => {
                plain.push(letter);
                (rest, found) = (behind, true);
            }
            None => {
                plain.push('&');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    found.then_some(plain)
}

fn character(entity: &str) -> Option<char> {
    if let Some(number) = entity.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
            None => number.parse(),
        };
        return char::from_u32(code.ok()?);
    }
    let row = ENTITIES.lines().find_map(|row| row.strip_prefix(entity)?.strip_prefix("\tU+"))?;
    char::from_u32(u32::from_str_radix(row, 16).ok()?)
}

/// The characters of each code page, 80 to FF.
static PAGES: LazyLock<Vec<Vec<char>>> = LazyLock::new(|| {
    let letter =
        |code: &str| u32::from_str_radix(code, 16).ok().and_then(char::from_u32).unwrap_or('\u{fffd}');
    let page = |row: &str| row.split_once('\t').map(|(_, codes)| codes.split(' ').map(letter).collect());
    CODE_PAGES.lines().filter_map(page).collect()
});

fn as_utf8(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    PAGES.iter().find_map(|page| {
        let bytes: Option<Vec<u8>> = text.chars().map(|letter| byte_of(letter, page)).collect();
        let plain = String::from_utf8(bytes?).ok()?;
        let foreign = plain.chars().filter(|letter| !letter.is_ascii());
        let (count, letters) =
            (foreign.clone().count(), foreign.filter(|letter| letter.is_alphabetic()).count());
        // A sign among the letters (©, ¶, Ѓ between small ones) shows it where there is but one letter.
        let shown = text.chars().any(|letter| !letter.is_ascii() && !letter.is_alphabetic());
        (letters > 0 && (count > 1 || shown)).then_some(plain)
    })
}

fn byte_of(letter: char, page: &[char]) -> Option<u8> {
    match u32::from(letter) {
        code @ 0..=0x7f => u8::try_from(code).ok(),
        // Latin-1 has controls where Windows-1252 has signs.
        code @ 0x80..=0x9f => u8::try_from(code).ok(),
        _ => u8::try_from(page.iter().position(|known| *known == letter)? + 0x80).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_machines_did_is_undone() {
        for (text, expected) in [
            ("O&#39;Connor", "O'Connor"),
            ("O&amp;#039;Connor", "O'Connor"),
            ("Smith &amp; Sons", "Smith & Sons"),
            ("&#1055;&#1091;&#1090;&#1080;&#1085;", "Путин"),
            ("M&uuml;ller", "Müller"),
            ("MÃ¼ller", "Müller"),
            ("Ð\u{9f}ÑƒÑ‚Ð¸Ð½", "Путин"),
            ("ÐŸÑƒÑ‚Ð¸Ð½", "Путин"),
            ("РЎРµСЂРіРµР№ РЁРѕР№РіСѓ", "Сергей Шойгу"),
            ("ê¹€ì˜ì² ", "ê¹€ì˜ì² "),
            // As they were.
            ("Рёв Смирнов", "Рёв Смирнов"),
            ("Müller & Söhne", "Müller & Söhne"),
            ("AT&T; Corp", "AT&T; Corp"),
            ("Ãna Ãvila", "Ãna Ãvila"),
            ("Сергей", "Сергей"),
            ("Đặng Ngọc", "Đặng Ngọc"),
        ] {
            assert_eq!(undone(text), expected, "{text}");
        }
    }
}
