//! Looking into short texts.
//!
//! The standard library's search is made for long ones: it first studies the part that it looks for, and even a single letter
//! beyond ASCII. Among a handful of letters that takes longer than looking at each, and it takes 6 KB of the compressed engine.

/// Whether a letter is one of a set.
#[inline(never)]
pub fn has(set: &str, letter: char) -> bool {
    set.chars().any(|known| known == letter)
}

/// Where a part of a text begins first, in bytes. The part is not empty.
#[inline(never)]
pub fn find(text: &str, part: &str) -> Option<usize> {
    text.as_bytes().windows(part.len().max(1)).position(|bytes| bytes == part.as_bytes())
}

/// What stands before and behind the first place of a part.
pub fn split_once<'t>(text: &'t str, part: &str) -> Option<(&'t str, &'t str)> {
    let at = find(text, part)?;
    Some((text.get(..at)?, text.get(at + part.len()..)?))
}

/// The text with another text in the place of a part, wherever it stands.
pub fn replaced(text: &str, part: &str, other: &str) -> String {
    let (mut rest, mut all) = (text, String::with_capacity(text.len()));
    while let Some((before, behind)) = split_once(rest, part) {
        all.push_str(before);
        all.push_str(other);
        rest = behind;
    }
    all + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn finds_as_the_standard_library_does(text in "[abж]{0,9}", part in "[abж]{1,2}", other in "[ab]{0,2}") {
            prop_assert_eq!(find(&text, &part), text.find(&part));
            prop_assert_eq!(split_once(&text, &part), text.split_once(&part));
            prop_assert_eq!(replaced(&text, &part, &other), text.replace(&part, &other));
            let letter = part.chars().next().unwrap_or('a');
            prop_assert_eq!(has(&text, letter), text.contains(letter));
        }
    }
}
