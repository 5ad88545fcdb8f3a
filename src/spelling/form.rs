//! The form of words in Latin letters: vowels, and the endings of Slavic and Armenian names.

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
        b'k' => &["chuk", "tchouk", "czuk", "yuk", "iuk", "juk"],
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

/// Whether the endings of two family names are those of two East Slavic languages: Marozau, Morozov; Karpenka, Karpenko.
pub fn in_sister_languages(a: &[u8], b: &[u8]) -> bool {
    const PAIRS: [(&[&str], &[&str]); 2] =
        [(&["au", "eu", "ou"], &["ov", "ev", "ow", "ew", "off", "eff"]), (&["enka"], &["enko"])];
    // Most words end otherwise.
    let last = |word: &[u8]| word.last().copied().unwrap_or_default();
    if !matches!(
        (last(a), last(b)),
        (b'u', b'f' | b'v' | b'w') | (b'f' | b'v' | b'w', b'u') | (b'a', b'o') | (b'o', b'a')
    ) {
        return false;
    }
    let ends = |word: &[u8], endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending.as_bytes()));
    PAIRS.iter().any(|(one, other)| ends(a, one) && ends(b, other) || ends(b, one) && ends(a, other))
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

/// The name of a place or person that a Slavic adjective in -sky is made of: "krylov" of "krylovskogo".
pub fn place_stem(word: &str) -> Option<&str> {
    const ENDINGS: [&str; 12] =
        ["skogo", "skaya", "skaia", "skoye", "skoe", "skiy", "skii", "skyy", "skyi", "skij", "sky", "ski"];
    const SHORTEST: usize = 3;
    let stem = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending));
    stem.filter(|stem| stem.len() >= SHORTEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adjectives_of_places_have_the_place_in_them() {
        assert_eq!(place_stem("krylovskogo"), Some("krylov"));
        assert_eq!(place_stem("tulskiy"), Some("tul"));
        assert_eq!(place_stem("ski"), None);
    }
}
