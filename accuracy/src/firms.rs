//! Names of firms that stand on no list, as people of many countries name theirs.
//!
//! Made by lot of parts that are of no list: family names of the US census, plain words that shops and shipping lines are
//! called by, syllables of Chinese names, coined words, acronyms; each with a line of business and a legal form of its
//! country. A true namesake has the same words but for the legal form. The engine's own table of plain words
//! (`src/tables/plain_word.rs`) has most of the plain words here: both are of the same vocabulary.

use crate::innocents::{Innocent, Innocents};
use crate::material::Folder;
use crate::random::Random;
use knownas::entity::Kind;

/// Firms of each pattern; empty without the census.
pub fn everyone(most: usize) -> Vec<Innocents> {
    let text = Folder::Names.text("us_census1990_dist.all.last.gz").unwrap_or_default();
    let families = text.lines().filter_map(|line| line.split_whitespace().next());
    let families: Vec<String> = families.take(KNOWN_FAMILIES).map(capital).collect();
    if families.is_empty() {
        return Vec::new();
    }
    let of = |(origin, source, make): &(&'static str, &'static str, Make)| {
        let mut words = Words { families: &families, random: Random::of(origin) };
        let people = (0..most).map(|_| firm(make(&mut words))).collect();
        Innocents { origin, source, kind: Kind::Organization, people }
    };
    PATTERNS.iter().map(of).collect()
}

/// Family names of the census, the commonest first.
const KNOWN_FAMILIES: usize = 20_000;

/// Makes the name of one firm, and its legal form.
type Make = fn(&mut Words) -> [String; 2];

const PATTERNS: &[(&str, &str, Make)] = &[
    ("Firms of families", "family names of the US census, businesses", family_firm),
    ("Firms of two plain words", "plain words, businesses", two_words),
    ("Firms of one plain word", "plain words, businesses", one_word),
    ("Firms of places", "cities and countries, businesses", place),
    ("Firms with acronyms", "letters by lot, businesses", acronym),
    ("Firms with coined names", "syllables by lot, businesses", coined),
    ("Firms in Spanish", "kinds of firms, family names", spanish),
    ("Firms in Chinese", "cities, syllables of names, businesses", chinese),
    ("Firms in Russian", "stems and endings", russian),
    ("Firms of the Gulf", "plain Arabic words, businesses", gulf),
];

/// The name without its form tells a namesake.
fn firm([name, form]: [String; 2]) -> Innocent {
    let whole = if form.ends_with(FORM_FIRST) { format!("{form}{name}") } else { format!("{name} {form}") };
    Innocent { name: whole, native: Some(name) }
}

/// What a legal form ends with that stands before the name.
const FORM_FIRST: char = ' ';

struct Words<'f> {
    families: &'f [String],
    random: Random,
}

impl Words<'_> {
    fn family(&mut self) -> String {
        self.random.pick(self.families).cloned().unwrap_or_default()
    }

    fn one(&mut self, of: &[&'static str]) -> &'static str {
        self.random.pick(of).copied().unwrap_or_default()
    }

    fn letter(&mut self) -> char {
        char::from(b'A' + self.random.below(26) as u8)
    }

    fn form(&mut self) -> String {
        self.one(&[
            "Ltd",
            "LLC",
            "Inc.",
            "Corporation",
            "Limited",
            "Co., Ltd",
            "GmbH",
            "Pte. Ltd.",
            "S.A.",
            "FZE",
        ])
        .to_owned()
    }

    fn business(&mut self) -> &'static str {
        self.one(BUSINESSES)
    }
}

const BUSINESSES: &[&str] = &[
    "Trading",
    "General Trading",
    "Import Export",
    "Technology",
    "Technologies",
    "IT Solutions",
    "Software",
    "Consulting",
    "Shipping",
    "Marine Services",
    "Ship Management",
    "Logistics",
    "Freight",
    "Transport",
    "Air Cargo",
    "Aviation",
    "Engineering",
    "Construction",
    "Contracting",
    "Real Estate",
    "Properties",
    "Development",
    "Holdings",
    "Group",
    "Investment",
    "Capital",
    "Finance",
    "Exchange",
    "Insurance",
    "Industries",
    "Manufacturing",
    "Steel",
    "Metals",
    "Mining",
    "Petroleum",
    "Oil and Gas",
    "Petrochemical",
    "Energy",
    "Chemicals",
    "Plastics",
    "Electronics",
    "Electric",
    "Communications",
    "Media",
    "Foods",
    "Restaurant",
    "Hotel",
    "Travel Agency",
    "Tourism",
    "Textiles",
    "Pharma",
    "Medical",
    "Agriculture",
    "Foundation",
    "Charity",
    "Institute",
    "Security Services",
    "Machinery",
    "Auto Parts",
    "Jewelry",
];

/// Words that firms of all countries are called by.
const PLAIN: &[&str] = &[
    "Star", "Sun", "Moon", "Sky", "Ocean", "Sea", "River", "Lake", "Mountain", "Valley", "Island", "Bridge",
    "Gate", "Tower", "Castle", "Crown", "King", "Queen", "Prince", "Eagle", "Falcon", "Hawk", "Lion",
    "Tiger", "Horse", "Dolphin", "Phoenix", "Dragon", "Rose", "Lotus", "Palm", "Cedar", "Oak", "Pearl",
    "Diamond", "Ruby", "Emerald", "Crystal", "Horizon", "Summit", "Pioneer", "Victory", "Liberty", "Unity",
    "Harmony", "Fortune", "Vision", "Alliance", "Apex", "Alpha", "Omega", "Delta", "Sigma", "Atlas", "Orion",
    "Titan", "Polaris", "Vega", "Nova", "Compass", "Anchor", "Harbor", "Frontier", "Quest",
];
const ADJECTIVES: &[&str] = &[
    "Golden",
    "Silver",
    "Blue",
    "Green",
    "Red",
    "White",
    "Black",
    "Bright",
    "Royal",
    "Grand",
    "Great",
    "New",
    "First",
    "Prime",
    "Premier",
    "Global",
    "Smart",
    "Modern",
    "Elite",
    "Swift",
    "Northern",
    "Eastern",
    "Southern",
    "Western",
    "Pacific",
    "Atlantic",
    "Universal",
    "Superior",
    "True",
    "Noble",
];
const PLACES: &[&str] = &[
    "Dubai",
    "London",
    "Singapore",
    "Hong Kong",
    "Istanbul",
    "Cairo",
    "Lagos",
    "Nairobi",
    "Mumbai",
    "Shanghai",
    "Seoul",
    "Tokyo",
    "Sydney",
    "Toronto",
    "Panama",
    "Cyprus",
    "Malta",
    "Geneva",
    "Zurich",
    "Vienna",
    "Berlin",
    "Warsaw",
    "Kyiv",
    "Moscow",
    "Tehran",
    "Baghdad",
    "Beirut",
    "Damascus",
    "Caracas",
    "Bogota",
    "Havana",
    "Texas",
    "Nevada",
    "Caspian",
    "Volga",
    "Asia",
    "Africa",
    "Europe",
    "Gulf",
    "Balkan",
];

fn family_firm(words: &mut Words) -> [String; 2] {
    let (one, other) = (words.family(), words.family());
    let name = match words.random.below(4) {
        0 => format!("{one} & {other}"),
        1 => format!("{one} Brothers {}", words.business()),
        2 => format!("{one} {other} {}", words.business()),
        _ => format!("{one} {}", words.business()),
    };
    [name, words.form()]
}

fn two_words(words: &mut Words) -> [String; 2] {
    let first = if words.random.below(2) == 0 { words.one(ADJECTIVES) } else { words.one(PLAIN) };
    [format!("{first} {} {}", words.one(PLAIN), words.business()), words.form()]
}

fn one_word(words: &mut Words) -> [String; 2] {
    [format!("{} {}", words.one(PLAIN), words.business()), words.form()]
}

fn place(words: &mut Words) -> [String; 2] {
    let (place, business) = (words.one(PLACES), words.business());
    let name = if words.random.below(2) == 0 {
        format!(
            "{place} {} {business}",
            words.one(&["International", "National", "United", "Central", "Industrial", "Commercial"])
        )
    } else {
        format!("{place} {business}")
    };
    [name, words.form()]
}

fn acronym(words: &mut Words) -> [String; 2] {
    let letters: String = (0..2 + words.random.below(3)).map(|_| words.letter()).collect();
    [format!("{letters} {}", words.business()), words.form()]
}

fn coined(words: &mut Words) -> [String; 2] {
    const STARTS: &[&str] = &[
        "Ver", "Lum", "Nor", "Sol", "Tec", "Max", "Vel", "Cor", "Zen", "Dyn", "Pro", "Bel", "Alt", "Ken",
        "Mar", "Tri",
    ];
    const MIDDLES: &[&str] = &["i", "a", "o", "en", "er", "is", "an", "or"];
    const ENDS: &[&str] = &[
        "tex", "corp", "tech", "lux", "nova", "tron", "max", "via", "don", "lex", "pharm", "mar", "line",
        "soft", "med", "gen",
    ];
    let name = format!("{}{}{}", words.one(STARTS), words.one(MIDDLES), words.one(ENDS));
    [format!("{name} {}", words.business()), words.form()]
}

fn spanish(words: &mut Words) -> [String; 2] {
    const KINDS: &[&str] = &[
        "Comercializadora",
        "Inmobiliaria",
        "Constructora",
        "Distribuidora",
        "Inversiones",
        "Grupo",
        "Transportes",
        "Agropecuaria",
        "Consultoria",
        "Servicios",
        "Importadora",
        "Industrias",
    ];
    const NAMES: &[&str] = &[
        "del Norte",
        "del Sur",
        "del Pacifico",
        "San Jose",
        "San Miguel",
        "Santa Maria",
        "La Esperanza",
        "El Sol",
        "Garcia",
        "Rodriguez",
        "Hernandez",
        "Lopez",
        "Martinez",
        "Gonzalez",
        "Perez",
        "Ramirez",
        "Torres",
        "Flores",
        "Rivera",
        "Mendoza",
        "Vargas",
        "Castillo",
        "Guerrero",
        "Ortega",
        "Delgado",
        "Aguilar",
        "Cordoba",
        "Montes",
        "Salinas",
        "Valencia",
    ];
    let (kind, one) = (words.one(KINDS), words.one(NAMES));
    let name = if words.random.below(2) == 0 {
        format!("{kind} {one} {}", words.one(NAMES))
    } else {
        format!("{kind} {one}")
    };
    [name, words.one(&["S.A. de C.V.", "S.A.S.", "S.A.", "Ltda.", "C.A."]).to_owned()]
}

fn chinese(words: &mut Words) -> [String; 2] {
    const CITIES: &[&str] = &[
        "Shenzhen",
        "Shanghai",
        "Beijing",
        "Guangzhou",
        "Qingdao",
        "Dalian",
        "Ningbo",
        "Tianjin",
        "Shandong",
        "Zhejiang",
        "Hangzhou",
        "Wuhan",
        "Hong Kong",
        "Hebei",
        "Jiangsu",
        "Xiamen",
    ];
    const SYLLABLES: &[&str] = &[
        "hua", "xin", "long", "tai", "hong", "jin", "sheng", "da", "tong", "yuan", "fu", "xing", "heng",
        "rui", "bao", "lian", "zhong", "guang", "hai", "yu", "jia", "de", "cheng", "feng", "kai", "mei",
        "run", "ze", "wan", "jun",
    ];
    let name = capital(words.one(SYLLABLES)) + words.one(SYLLABLES);
    let name = if words.random.below(3) == 0 { name + words.one(SYLLABLES) } else { name };
    [
        format!("{} {name} {}", words.one(CITIES), words.business()),
        words.one(&["Co., Ltd", "Co., Limited", "Company Limited"]).to_owned(),
    ]
}

fn russian(words: &mut Words) -> [String; 2] {
    const STEMS: &[&str] = &[
        "Vostok", "Sever", "Ural", "Sibir", "Baltik", "Mosk", "Volga", "Tekhno", "Energo", "Metall", "Agro",
        "Avto", "Elektro", "Neft", "Gaz", "Les", "Khim", "Stroy", "Spets", "Inter", "Alfa", "Rus", "Prof",
        "Mega", "Kuban", "Don", "Altay", "Yug",
    ];
    const ENDS: &[&str] = &[
        "prom", "stroy", "servis", "trans", "torg", "snab", "invest", "mash", "eksport", "montazh", "proekt",
        "resurs", "komplekt", "garant",
    ];
    let name = format!("{}{}", words.one(STEMS), words.one(ENDS));
    let name = match words.random.below(4) {
        0 => format!("Torgovyy Dom {name}"),
        1 => format!("NPP {name}"),
        2 => format!(
            "{name} {}",
            words.one(&["Plyus", "Grupp", "Yug", "Sever", "Zapad", "Vostok", "M", "2000"])
        ),
        _ => name,
    };
    [
        name,
        words.one(&["OOO ", "AO ", "ZAO ", "Limited Liability Company ", "Joint Stock Company "]).to_owned(),
    ]
}

fn gulf(words: &mut Words) -> [String; 2] {
    const NAMES: &[&str] = &[
        "Noor", "Amal", "Safa", "Salam", "Rahma", "Fajr", "Madina", "Jazeera", "Khaleej", "Sahara", "Waha",
        "Rimal", "Bahr", "Najm", "Shams", "Qamar", "Hilal", "Burj", "Diyar", "Manar", "Masar", "Nakheel",
        "Zahra", "Yasmin", "Fares", "Saqr", "Barakah", "Huda",
    ];
    let (one, other) = (words.one(NAMES), words.one(NAMES));
    let name = match words.random.below(3) {
        0 => format!("Al {one} Al {other} {}", words.business()),
        1 => format!("{one} {other} {}", words.business()),
        _ => format!("Al {one} {}", words.business()),
    };
    [name, words.one(&["LLC", "L.L.C.", "FZE", "FZCO", "Co. LLC", "W.L.L."]).to_owned()]
}

fn capital(name: &str) -> String {
    let (first, rest) = name.split_at(name.chars().next().map_or(0, char::len_utf8));
    first.to_uppercase() + &rest.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_legal_form_stands_behind_the_name_or_before_it() {
        let whole = |name: &str, form: &str| firm([name.to_owned(), form.to_owned()]).name;
        assert_eq!(whole("Blue Star Shipping", "Ltd"), "Blue Star Shipping Ltd");
        assert_eq!(whole("Vostoktorg", "OOO "), "OOO Vostoktorg");
    }

    #[test]
    fn patterns_give_many_names_the_same_in_every_run() {
        let families = ["Smith", "Keller"].map(str::to_owned);
        for (origin, _, make) in PATTERNS {
            let all = || {
                let mut words = Words { families: &families, random: Random::of(origin) };
                (0..50).map(|_| firm(make(&mut words)).name).collect::<Vec<_>>()
            };
            assert_eq!(all(), all());
            assert!(all().iter().collect::<std::collections::BTreeSet<_>>().len() > 30, "{origin}");
        }
    }
}
