//! Plain words that very many firms are called by, in every country: sharing one says little of who is meant.
//!
//! The heavens, landscape, gems, animals, plants, colors, ranks, virtues and Greek letters, as firms of all trades are named after
//! them; in English, and the commonest in Spanish, French, Arabic and Russian in Latin letters. Folded as [`crate::normalize`] folds,
//! sorted. Sources: the vocabulary itself (plain nouns and adjectives of those languages); no list of firms was counted.

use super::joined::{joined, length, rows};
use std::sync::LazyLock;

/// Whether very many firms are called by the word.
pub fn is_plain(word: &str) -> bool {
    WORDS.binary_search_by(|(known, _)| (*known).cmp(word)).is_ok()
}

static WORDS: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| rows(&JOINED));
static JOINED: [u8; length(PLAIN)] = joined(PLAIN);

macro_rules! words {
    ($($word:literal)*) => { &[$(($word, $word)),*] };
}

#[rustfmt::skip]
const PLAIN: &[(&str, &str)] = words![
    "ace" "aguila" "alfa" "allied" "almaz" "alpha" "amal" "amber" "anchor" "apex" "apollo" "apple" "arch" "arena"
    "arrow" "atlas" "aurora" "bahr" "baraka" "barakah" "beacon" "bear" "bella" "best" "beta" "black" "blue" "boss"
    "bridge" "bright" "bronze" "bull" "canyon" "castle" "cedar" "century" "champion" "charm" "choice" "cielo" "circle"
    "classic" "clear" "cloud" "coast" "colony" "compass" "concept" "concord" "concorde" "continental" "cosmos" "crest"
    "crown" "crystal" "cyber" "dawn" "delta" "diamante" "discovery" "dolphin" "domain" "dove" "dragon" "dream" "dynamic"
    "dynasty" "eagle" "earth" "eclipse" "eden" "edge" "elite" "emerald" "empire" "epic" "esperanza" "essence" "estrella"
    "eternal" "etoile" "evergreen" "evolution" "faith" "fajr" "fakel" "falcon" "fenix" "fire" "first" "flower" "focus"
    "forest" "fortune" "fountain" "freedom" "frontier" "fusion" "future" "galaxy" "gamma" "garden" "gate" "gem" "gems"
    "genesis" "genius" "giant" "glory" "golden" "grand" "granit" "great" "green" "harbor" "harbour" "harmony" "harvest"
    "haven" "hawk" "heaven" "heritage" "hilal" "hill" "hills" "honor" "hope" "horizon" "horse" "huda" "icon" "idea"
    "impact" "impuls" "infinity" "insight" "iris" "iron" "island" "islands" "ivory" "jade" "jet" "journey" "jupiter"
    "key" "king" "kings" "kristall" "lake" "lambda" "leader" "leaf" "legacy" "legend" "leopard" "liberty" "light"
    "lightning" "lily" "link" "lion" "lotus" "luch" "luna" "madina" "magnet" "mar" "marathon" "mars" "master" "matrix"
    "max" "mega" "mercury" "metall" "metro" "micro" "millennium" "mir" "miracle" "mirage" "modern" "moon" "mountain"
    "najm" "nakheel" "neptune" "nexus" "noble" "noor" "nour" "nova" "nur" "oak" "oasis" "ocean" "oceans" "olive" "omega"
    "omicron" "onyx" "opal" "optima" "optimum" "oracle" "orange" "orbit" "orchid" "orel" "origin" "orion" "oro" "palace"
    "palm" "panorama" "panther" "paradise" "paragon" "paraiso" "park" "peace" "peak" "pearl" "pegasus" "perfect" "perla"
    "phoenix" "pine" "pinnacle" "pioneer" "planet" "plata" "platinum" "plus" "polaris" "premier" "premium" "prestige"
    "pride" "prince" "princess" "progress" "prosperity" "pulse" "pyramid" "qamar" "quantum" "queen" "quest" "rahma"
    "rain" "rainbow" "ray" "red" "rio" "river" "rock" "rocket" "rodina" "rose" "royal" "ruby" "safa" "safari" "salam"
    "sand" "sapphire" "saturn" "sentinel" "shams" "shark" "shield" "sigma" "signal" "silk" "silver" "sky" "smart"
    "sokol" "sol" "solar" "soleil" "spark" "spectrum" "spirit" "spring" "star" "stars" "start" "sterling" "stone"
    "storm" "stream" "success" "summer" "summit" "sun" "sunrise" "sunset" "super" "superior" "svet" "swan" "swift"
    "target" "tempo" "terra" "thunder" "tiger" "titan" "total" "tower" "tree" "trend" "trinity" "triumph" "true" "ultra"
    "unicorn" "unique" "unity" "universal" "universe" "valley" "vanguard" "vantage" "vector" "vega" "vektor" "velocity"
    "venus" "vertex" "victor" "victoria" "victory" "view" "viking" "village" "vision" "vista" "vital" "vivid" "wave"
    "whale" "white" "wind" "wing" "winter" "wisdom" "wolf" "yasmin" "zahra" "zarya" "zenit" "zenith" "zion" "zvezda"
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_sorted_and_found() {
        assert!(WORDS.windows(2).all(|two| two[0] < two[1]));
        assert!(WORDS.iter().all(|(word, _)| is_plain(word)) && !is_plain("velmor"));
    }
}
