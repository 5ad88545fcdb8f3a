//! Embargoed places in an address or a city, in the spellings of `tables/field/places.tsv`: Krimea, Sewastopol, 299000 г. Севастополь.

use crate::normalize;
use crate::script::Script;
use crate::tables::field::PLACES;
use std::sync::LazyLock;

/// Where in an address a spelling counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Where {
    Any,
    Last,
    UkraineAndRussia,
}

static TABLE: LazyLock<Vec<(String, &str, Where)>> = LazyLock::new(|| {
    let row = |line: &'static str| {
        let mut cells = line.split('\t');
        let (spelling, place, place_in) = (cells.next()?, cells.next()?, cells.next()?);
        let place_in = match place_in {
            "last" => Where::Last,
            "any" => Where::Any,
            _ => Where::UkraineAndRussia,
        };
        Some((folded(spelling), place, place_in))
    };
    PLACES.lines().filter_map(row).collect()
});

/// Words that stand beside the name of a town or region in an address.
const BESIDE: [&str; 24] = [
    "ar",
    "autonomous",
    "autonoma",
    "автономная",
    "автономна",
    "city",
    "g",
    "gorod",
    "misto",
    "obl",
    "oblast",
    "of",
    "p",
    "region",
    "republic",
    "republik",
    "respublika",
    "the",
    "г",
    "город",
    "м",
    "область",
    "республика",
    "республіка",
];

/// The place under an embargo that a text names: an address, of which the country is the last part, or a city. `country` is the stated one.
pub fn named(text: &str, is_address: bool, country: Option<&str>) -> Option<&'static str> {
    let parts: Vec<String> =
        text.split([',', ';', '\n', '，', '、']).map(folded).filter(|part| !part.is_empty()).collect();
    let found = |(at, part): (usize, &String)| {
        let (_, place, place_in) = TABLE.iter().find(|(known, ..)| known == part)?;
        let fits = match place_in {
            Where::Any => true,
            Where::Last => is_address && at + 1 == parts.len(),
            Where::UkraineAndRussia => matches!(country, Some("UA" | "RU")),
        };
        fits.then_some(*place)
    };
    parts.iter().enumerate().find_map(found)
}

/// The words of a part of an address that may be a name, without numbers and what stands beside a town.
fn folded(part: &str) -> String {
    let words = normalize::words(part);
    let named = words.iter().filter(|word| {
        word.script != Script::Digit && !word.letters.bytes().all(|letter| letter.is_ascii_digit())
    });
    let all: Vec<&str> = named.map(|word| word.letters.as_str()).collect();
    let bare: Vec<&str> = all.iter().copied().filter(|word| !BESIDE.contains(word)).collect();
    if bare.is_empty() { all.join(" ") } else { bare.join(" ") }
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn spellings_of_payment_files_are_known() {
        for city in [
            "Krimea",
            "Krym",
            "KRIM",
            "Crimée",
            "Qırım",
            "Sewastopol",
            "г. Севастополь",
            "299000 Sevastopol",
            "Simferopil",
            "Керч",
            "Autonomous Republic of Crimea",
            "Республика Крым",
            "Dzhankoy",
            "Aqmescit",
            "ДНР",
            "Volksrepublik Lugansk",
        ] {
            assert!(named(city, false, None).is_some(), "{city}");
        }
        assert_eq!(named("1 Lenina St, Sudak", true, Some("UA")), Some("Crimea"));
        assert_eq!(named("Calle 5, La Habana, Kuba", true, None), Some("Cuba"));
        assert_eq!(named("Hochstr. 1, Pjöngjang, Nordkorea", true, None), Some("North Korea"));
    }

    #[test]
    fn other_places_of_the_name_are_not() {
        for (text, is_address, country) in [
            ("12 Crimea Road, Aldershot", true, Some("GB")),
            ("Sebastopol, CA", true, Some("US")),
            ("Cuba, MO", true, Some("US")),
            ("Cuba", false, Some("US")),
            ("Boulevard de Sébastopol 4, Paris", true, Some("FR")),
            ("Donetsk", false, Some("UA")),
            ("Kerchova 3", true, None),
            ("Krymsk", false, Some("RU")),
            ("Sudak St, Ankara", true, Some("TR")),
        ] {
            assert_eq!(named(text, is_address, country), None, "{text}");
        }
    }
}
