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
    "ace" "active" "advance" "agape" "aguila" "alfa" "allied" "almaz" "alpha" "amal" "amber" "anchor" "anglo" "apex"
    "apollo" "apple" "arch" "arena" "argo" "aria" "ark" "arrow" "aspire" "atlas" "aurora" "bahr" "baraka" "barakah"
    "beacon" "bear" "bella" "best" "beta" "black" "blue" "boss" "bravo" "bridge" "bright" "brilliant" "bronze" "bull"
    "canyon" "cascade" "castle" "cedar" "century" "champion" "charm" "choice" "cielo" "circle" "classic" "clear" "cloud"
    "coast" "colony" "compass" "concept" "concord" "concorde" "continental" "core" "corner" "cosmos" "crest" "cross"
    "crown" "crystal" "cyber" "data" "dawn" "delta" "diamante" "direct" "discovery" "dolphin" "domain" "dove" "dragon"
    "dream" "dynamic" "dynasty" "eagle" "earth" "easy" "echo" "eclipse" "eden" "edge" "elite" "emerald" "empire" "epic"
    "esperanza" "essence" "estrella" "eternal" "etoile" "ever" "evergreen" "evolution" "excel" "excellence" "fair"
    "faith" "fajr" "fakel" "falcon" "family" "fast" "fenix" "fidelity" "field" "fine" "fire" "first" "flash" "fleet"
    "flower" "fly" "focus" "forest" "forever" "fort" "fortune" "fountain" "freedom" "fresh" "friends" "frontier"
    "fusion" "future" "galaxy" "gamma" "garden" "gate" "gem" "gems" "genesis" "genius" "gentle" "giant" "glory" "glow"
    "golden" "good" "grand" "granit" "great" "green" "guardian" "happy" "harbor" "harbour" "harmony" "harvest" "haven"
    "hawk" "heart" "heaven" "heritage" "hero" "high" "hilal" "hill" "hills" "honest" "honor" "hope" "horizon" "horse"
    "hub" "huda" "human" "icon" "idea" "ideal" "impact" "imperial" "impuls" "infinity" "insight" "inspire" "integrity"
    "intelligent" "iris" "iron" "island" "islands" "ivory" "jade" "jet" "journey" "joy" "jubilee" "jupiter" "key" "king"
    "kings" "kristall" "lake" "lambda" "lead" "leader" "leaf" "legacy" "legend" "leopard" "level" "liberty" "life"
    "light" "lightning" "lily" "link" "lion" "living" "logic" "lotus" "luch" "lucky" "luna" "luxury" "madina" "magic"
    "magnet" "magnum" "majestic" "mar" "marathon" "mars" "master" "matrix" "max" "mega" "mercury" "meridian" "merit"
    "metall" "metro" "micro" "milestone" "millennium" "mir" "miracle" "mirage" "modern" "momentum" "monarch" "monument"
    "moon" "motion" "mountain" "najm" "nakheel" "native" "nature" "neptune" "next" "nexus" "nice" "night" "noah" "noble"
    "node" "noor" "nour" "nova" "nur" "oak" "oasis" "ocean" "oceans" "olive" "omega" "omicron" "omni" "onyx" "opal"
    "open" "optima" "optimal" "optimum" "oracle" "orange" "orbit" "orchid" "orel" "origin" "original" "orion" "oro"
    "pace" "palace" "palm" "panorama" "panther" "paradise" "paragon" "paraiso" "park" "partner" "path" "peace" "peak"
    "pearl" "pegasus" "perfect" "perla" "phantom" "phoenix" "pilot" "pine" "pinnacle" "pioneer" "planet" "plata"
    "platinum" "plus" "point" "polaris" "portal" "premier" "premium" "prestige" "pride" "prince" "princess" "profit"
    "progress" "prosperity" "pulse" "pyramid" "qamar" "quality" "quantum" "queen" "quest" "rahma" "rain" "rainbow"
    "ranger" "rapid" "ray" "reach" "red" "reliable" "renaissance" "rex" "rio" "rise" "river" "road" "rock" "rocket"
    "rodina" "root" "rose" "route" "royal" "ruby" "safa" "safari" "safe" "sage" "salam" "sand" "sapphire" "saturn"
    "scope" "sentinel" "seven" "shams" "shark" "sharp" "shield" "shine" "sigma" "signal" "silk" "silver" "simple" "sky"
    "smart" "smile" "smooth" "sokol" "sol" "solar" "soleil" "sonic" "source" "spark" "spectrum" "speed" "spirit" "spot"
    "spring" "square" "star" "stars" "start" "sterling" "stone" "storm" "strategic" "stream" "strong" "style" "success"
    "summer" "summit" "sun" "sunny" "sunrise" "sunset" "super" "superior" "sure" "svet" "swan" "swift" "synergy"
    "talent" "target" "temple" "tempo" "terra" "thunder" "tiger" "time" "titan" "top" "total" "touch" "tower"
    "tradition" "tree" "trend" "tri" "trinity" "triple" "triumph" "true" "turbo" "twin" "ultra" "unicorn" "unique"
    "unity" "universal" "universe" "uptown" "urban" "valiant" "valley" "value" "vanguard" "vantage" "vector" "vega"
    "vektor" "velocity" "venus" "vertex" "victor" "victoria" "victory" "view" "viking" "village" "vip" "virtue" "vision"
    "vista" "vital" "vivid" "voyage" "wave" "way" "wealth" "whale" "white" "wild" "win" "wind" "wing" "wings" "winter"
    "wisdom" "wise" "wolf" "wonder" "yasmin" "young" "zahra" "zarya" "zenit" "zenith" "zion" "zvezda"
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
