//! Country names as the lists write them -> ISO 3166-1 alpha-2.
//!
//! The standard's own names (ISO 3166-1:2020, short names in English) come from the crate `rust_iso3166`; this file adds
//! the spellings of the lists: OFAC's ("Korea, North", "Burma"), those of the UN ("Democratic People's Republic of Korea")
//! and the everyday ones of the EU and UK lists. What is in neither stays as published and is reported.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Spellings of the lists that ISO does not have, folded as [`fold`] folds. Kosovo has no ISO code: XK is the one that
/// the EU and the banks use, from the range ISO leaves to users.
const SPELLINGS: &[(&str, &str)] = &[
    ("bahamas the", "BS"),
    ("bolivia", "BO"),
    ("bonaire", "BQ"),
    ("bosnia", "BA"),
    ("bosnia herzegovina", "BA"),
    ("britain", "GB"),
    ("british virgin islands", "VG"),
    ("brunei", "BN"),
    ("burma", "MM"),
    ("cape verde", "CV"),
    ("china hong kong special administrative region", "HK"),
    ("congo democratic republic", "CD"),
    ("congo democratic republic of the", "CD"),
    ("congo republic of the", "CG"),
    ("cote d ivoire", "CI"),
    ("crimea ukraine", "UA"),
    ("curacao", "CW"),
    ("czech republic", "CZ"),
    ("democratic people s republic of korea", "KP"),
    ("democratic republic of congo", "CD"),
    ("democratic republic of the congo", "CD"),
    ("dprk", "KP"),
    ("dr congo", "CD"),
    ("drc", "CD"),
    ("east timor", "TL"),
    ("england", "GB"),
    ("gaza", "PS"),
    ("gaza strip", "PS"),
    ("great britain", "GB"),
    ("guinea bissau", "GW"),
    ("iran", "IR"),
    ("islamic republic of iran", "IR"),
    ("isle of man", "IM"),
    ("ivory coast", "CI"),
    ("korea north", "KP"),
    ("korea south", "KR"),
    ("kosovo", "XK"),
    ("lao people s democratic republic", "LA"),
    ("laos", "LA"),
    ("macau", "MO"),
    ("macedonia", "MK"),
    ("man isle of", "IM"),
    ("micronesia", "FM"),
    ("moldova", "MD"),
    ("netherlands", "NL"),
    ("north korea", "KP"),
    ("north macedonia the republic of", "MK"),
    ("occupied palestinian territories", "PS"),
    ("palestine", "PS"),
    ("palestinian", "PS"),
    ("palestinian territory occupied", "PS"),
    ("people s republic of china", "CN"),
    ("region gaza", "PS"),
    ("region north gaza", "PS"),
    ("region northern gaza", "PS"),
    ("region west bank", "PS"),
    ("region china", "CN"),
    ("region iran", "IR"),
    ("region northern mali", "ML"),
    ("region russia", "RU"),
    ("republic of korea", "KR"),
    ("republic of moldova", "MD"),
    ("republic of the congo", "CG"),
    ("russia", "RU"),
    ("saint helena", "SH"),
    ("saint martin", "MF"),
    ("scotland", "GB"),
    ("sint maarten", "SX"),
    ("south korea", "KR"),
    ("state of palestine", "PS"),
    ("swaziland", "SZ"),
    ("syria", "SY"),
    ("taiwan", "TW"),
    ("tanzania", "TZ"),
    ("the gambia", "GM"),
    ("the netherlands", "NL"),
    ("turkey", "TR"),
    ("turkiye", "TR"),
    ("uae", "AE"),
    ("uk", "GB"),
    ("united kingdom", "GB"),
    ("united republic of tanzania", "TZ"),
    ("united states", "US"),
    ("usa", "US"),
    ("vatican", "VA"),
    ("vatican city", "VA"),
    ("venezuela", "VE"),
    ("vietnam", "VN"),
    ("virgin islands british", "VG"),
    ("virgin islands u s", "VI"),
    ("wales", "GB"),
    ("west bank", "PS"),
];

/// What lists write where they know no country.
const PLACEHOLDERS: [&str; 6] = ["na", "n a", "unknown", "undetermined", "not available", "none"];

static CODES: LazyLock<BTreeMap<String, &'static str>> = LazyLock::new(|| {
    let standard = rust_iso3166::ALL.iter().map(|country| (fold(country.name), country.alpha2));
    standard.chain(SPELLINGS.iter().map(|(name, code)| ((*name).to_owned(), *code))).collect()
});

/// The code of a country; `None` when the name is none that is known. A code of two or three capital letters is taken as
/// such.
pub fn alpha2(name: &str) -> Option<&'static str> {
    let trimmed = name.trim();
    if trimmed.len() == 2
        && trimmed.bytes().all(|byte| byte.is_ascii_uppercase())
        && let Some(country) = rust_iso3166::from_alpha2(trimmed)
    {
        return Some(country.alpha2);
    }
    if trimmed.len() == 3
        && trimmed.bytes().all(|byte| byte.is_ascii_uppercase())
        && let Some(country) = rust_iso3166::from_alpha3(trimmed)
    {
        return Some(country.alpha2);
    }
    CODES.get(&fold(trimmed)).copied()
}

/// Whether a list says by this that it knows no country.
pub fn is_placeholder(name: &str) -> bool {
    let folded = fold(name);
    folded.is_empty() || PLACEHOLDERS.contains(&folded.as_str())
}

/// Lower case, without accents, everything but letters as one blank.
fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for letter in name.chars().flat_map(char::to_lowercase) {
        let plain = match letter {
            'å' | 'á' | 'ã' | 'à' => 'a',
            'ç' => 'c',
            'é' | 'è' => 'e',
            'í' => 'i',
            'ô' | 'ó' | 'õ' => 'o',
            'ü' | 'ú' => 'u',
            other => other,
        };
        if plain.is_alphabetic() {
            folded.push(plain);
        } else if plain != '\u{307}' && !folded.ends_with(' ') && !folded.is_empty() {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_lists_have_codes() {
        for (name, code) in [
            ("Korea, North", "KP"),
            ("Democratic People's Republic of Korea", "KP"),
            ("Democratic People’s Republic of Korea", "KP"),
            ("Korea (Democratic People's Republic of)", "KP"),
            ("Russia", "RU"),
            ("Russian Federation", "RU"),
            ("Iran (Islamic Republic of)", "IR"),
            ("Türkiye", "TR"),
            ("Côte d'Ivoire", "CI"),
            ("Cote d Ivoire", "CI"),
            ("Congo, Democratic Republic of the", "CD"),
            ("Virgin Islands, British", "VG"),
            ("Viet Nam", "VN"),
            ("KP", "KP"),
            ("PRK", "KP"),
            ("UNITED STATES OF AMERICA", "US"),
            ("North Macedonia, The Republic of", "MK"),
        ] {
            assert_eq!(alpha2(name), Some(code), "{name}");
        }
        for name in ["Atlantis", "", "Netherlands Antilles", "Region: Crimea", "ZZ"] {
            assert_eq!(alpha2(name), None, "{name}");
        }
    }

    #[test]
    fn every_spelling_is_folded_and_every_code_real() {
        for (name, code) in SPELLINGS {
            assert_eq!(fold(name), *name);
            assert!(*code == "XK" || rust_iso3166::from_alpha2(code).is_some(), "{name} {code}");
        }
    }

    #[test]
    fn placeholders() {
        assert!(is_placeholder("UNKNOWN") && is_placeholder("na") && is_placeholder(" "));
        assert!(!is_placeholder("Namibia"));
    }
}
