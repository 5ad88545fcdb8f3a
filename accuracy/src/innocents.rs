//! Names of people who stand on no list, by origin, and how many of them are alerted.
//!
//! Origin is a column of the report only: the engine is given the name and nothing else. Where a file has names of
//! people, they are taken as they are; else family and given names of one country are combined by lot, or all of them
//! when there are fewer than wanted. A true namesake is no error of an engine and is counted apart.

use crate::letters;
use crate::material::Folder;
use crate::random::Random;
use crate::slavic::{self, GivenNames};
use knownas::entity::{Entity, Kind};
use knownas::name::{Name, Part, Role};
use knownas::romanize::{cyrillic, korean};
use std::collections::BTreeSet;

/// Names of one origin.
#[derive(Debug, Clone)]
pub struct Innocents {
    /// As the report calls it.
    pub origin: &'static str,
    /// Where the names are from.
    pub source: &'static str,
    /// What they are: persons, or firms.
    pub kind: Kind,
    /// The people.
    pub people: Vec<Innocent>,
}

/// A person or firm that stands on no list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Innocent {
    /// The name as screened.
    pub name: String,
    /// The same name in Hangul or Cyrillic where it is known: tells namesakes in another spelling. Of a firm, its name without
    /// a legal form.
    pub native: Option<String>,
}

/// Thresholds at which false alerts are counted, in ten-thousandths, to choose one by.
pub const THRESHOLDS: [i32; 9] = [6_600, 7_000, 7_400, 7_800, 8_000, 8_200, 8_400, 8_600, 9_000];

/// What became of the people of one origin, at the default threshold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Alerted {
    /// People screened.
    pub people: usize,
    /// With at least one hit.
    pub alerted: usize,
    /// Of these, with a hit whose listed name has the identical parts in any order.
    pub namesakes: usize,
    /// Of the rest, with a hit that a named system writes as the person's own name in Hangul or Cyrillic, or that is the same
    /// name in another Slavic language by the rule of [`slavic`].
    pub same_name: usize,
    /// Alerted people who are neither, at each of [`THRESHOLDS`].
    pub rest_at: [usize; THRESHOLDS.len()],
}

impl Alerted {
    /// Alerted people who are no namesakes, per 10,000.
    pub fn rest_per_10_000(&self) -> f64 {
        per_10_000(self.alerted - self.namesakes - self.same_name, self.people)
    }
}

/// A count per 10,000.
pub fn per_10_000(count: usize, of: usize) -> f64 {
    count as f64 * 10_000.0 / of.max(1) as f64
}

/// How a listed party and a person are related by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kinship {
    /// Another name.
    Other,
    /// The same name in Hangul or Cyrillic, spelled otherwise.
    SameName,
    /// Identical parts.
    Namesake,
}

/// How a person is related to a listed party.
pub fn kinship(person: &Innocent, entity: &Entity, given_names: &GivenNames) -> Kinship {
    let listed = || entity.aliases.iter().map(|alias| alias.name.as_str());
    if listed().any(|name| letters::namesakes(&person.name, name)) {
        return Kinship::Namesake;
    }
    let Some(native) = &person.native else { return Kinship::Other };
    if entity.kind != Kind::Person {
        return if listed().any(|name| namesake_firms(native, name)) {
            Kinship::Namesake
        } else {
            Kinship::Other
        };
    }
    if listed().any(|name| given_names.same_name(native, name)) {
        return Kinship::SameName;
    }
    let natives = [Some(native.clone()), northern(native)];
    let systems = |native: &String| korean::romanize(native).into_iter().chain(cyrillic::romanize(native));
    let written = natives.iter().flatten().flat_map(systems).map(|written| written.text);
    let written: Vec<String> = written.chain([native.clone()]).collect();
    let same = listed().any(|name| written.iter().any(|written| letters::namesakes(written, name)));
    if same { Kinship::SameName } else { Kinship::Other }
}

/// Whether a listed name is that of a firm, but for its legal form.
fn namesake_firms(name: &str, listed: &str) -> bool {
    let parts: Vec<Part> = Name::parse(listed, Kind::Organization).parts;
    let formless = |part: &&Part| part.role != Role::LegalForm;
    let listed: Vec<&str> = parts.iter().filter(formless).map(|part| part.typed.as_str()).collect();
    letters::namesakes(name, &listed.join(" "))
}

/// Surnames that the South writes without the r or n that the North keeps (the rule of initial sounds, South Korean
/// orthography of 1988, articles 10 to 12).
const SOUTH_AND_NORTH: &[(char, char)] = &[
    ('이', '리'),
    ('임', '림'),
    ('유', '류'),
    ('노', '로'),
    ('나', '라'),
    ('양', '량'),
    ('여', '려'),
    ('염', '렴'),
    ('용', '룡'),
    ('육', '륙'),
    ('연', '련'),
];

/// A name in Hangul with its surname as the North writes it; `None` where it does not differ.
fn northern(hangul: &str) -> Option<String> {
    let surname = hangul.chars().next()?;
    let (_, north) = SOUTH_AND_NORTH.iter().find(|(south, _)| *south == surname)?;
    Some(hangul.chars().skip(1).fold(north.to_string(), |name, syllable| name + &syllable.to_string()))
}

/// Everyone, `most` of each origin; empty without the files.
pub fn everyone(most: usize) -> Vec<Innocents> {
    let countries = Countries::read();
    let mut all = vec![
        innocents("United States", "US Census 1990, combined", united_states(most)),
        innocents("Korean, Latin letters", "Wikidata, as written", koreans(most, false)),
        innocents("Korean, Hangul", "Wikidata, as written", koreans(most, true)),
        innocents("Russian, Cyrillic", "synthetic full names", russians(most, true)),
        innocents("Russian, Latin letters", "synthetic full names in many systems", russians(most, false)),
        innocents("Chinese", "common surnames and given syllables, combined", chinese(most)),
        innocents("Vietnamese", "common names, combined", vietnamese(most)),
        innocents("Arabic", "given name, father's and grandfather's, combined", arabic(&countries, most)),
    ];
    let ukrainian = slavic::ukrainians(countries.families("UA"), most);
    let bulgarian = slavic::bulgarians(&countries.families("BG"), most);
    all.push(innocents("Ukrainian", "given names, patronymics and family names, combined", ukrainian));
    all.push(innocents("Bulgarian", "given names and names after fathers, combined", bulgarian));
    for (origin, codes) in COUNTRIES {
        all.push(innocents(
            origin,
            "common names by country, combined",
            countries.combined(origin, codes, most),
        ));
    }
    all.retain(|innocents| !innocents.people.is_empty());
    all
}

/// Origins whose names come from the tables by country.
const COUNTRIES: &[(&str, &[&str])] = &[
    ("Spanish", &["ES", "MX", "AR", "CL", "CO", "PE", "VE"]),
    ("Portuguese", &["BR", "PT"]),
    ("French", &["FR"]),
    ("German", &["DE", "AT"]),
    ("Italian", &["IT"]),
    ("Turkish", &["TR"]),
    ("Japanese", &["JP"]),
    ("Serbian", &["RS"]),
    ("Kazakh", &["KZ"]),
    ("Indian", &["IN"]),
];

fn innocents(origin: &'static str, source: &'static str, people: Vec<Innocent>) -> Innocents {
    Innocents { origin, source, kind: Kind::Person, people }
}

fn by_name(name: String) -> Innocent {
    Innocent { name, native: None }
}

/// Family and given names of the US census, each as often as people bear it.
fn united_states(most: usize) -> Vec<Innocent> {
    let weighted = |file: &str| {
        let text = Folder::Names.text(file).unwrap_or_default();
        let row = |line: &str| {
            let mut columns = line.split_whitespace();
            let name = columns.next()?.to_owned();
            let share: f64 = columns.next()?.parse().ok()?;
            Some((name, (share * 1000.0).round() as usize))
        };
        let mut sum = 0;
        let running = |(name, share): (String, usize)| {
            sum += share;
            (sum, name)
        };
        text.lines().filter_map(row).map(running).collect::<Vec<(usize, String)>>()
    };
    let families = weighted("us_census1990_dist.all.last.gz");
    let given = [weighted("us_census1990_dist.female.first"), weighted("us_census1990_dist.male.first")];
    let mut random = Random::of("United States");
    let mut pick = |names: &[(usize, String)]| {
        let at = random.below(names.last().map_or(0, |(sum, _)| *sum));
        names.get(names.partition_point(|(sum, _)| *sum <= at)).map(|(_, name)| capital(name))
    };
    let person = |number: usize| {
        let given = pick(given.get(number % 2)?)?;
        Some(by_name(format!("{given} {}", pick(&families)?)))
    };
    (0..most).map_while(person).collect()
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().to_string() + &letters.as_str().to_lowercase())
}

fn koreans(most: usize, hangul: bool) -> Vec<Innocent> {
    let person = |row: &Vec<String>| {
        let (native, latin) = (row.first()?.clone(), row.get(1)?.clone());
        Some(if hangul {
            Innocent { name: native.clone(), native: Some(native) }
        } else {
            Innocent { name: latin, native: Some(native) }
        })
    };
    Random::of("Korean")
        .sample(&Folder::Names.rows("clean_korean_dev.tsv"), most)
        .iter()
        .filter_map(person)
        .collect()
}

fn russians(most: usize, cyrillic: bool) -> Vec<Innocent> {
    let person = |row: &Vec<String>| {
        let (native, latin) = (row.first()?.clone(), row.get(1)?.clone());
        Some(if cyrillic {
            Innocent { name: native.clone(), native: Some(native) }
        } else {
            Innocent { name: latin, native: Some(native) }
        })
    };
    let rows = Folder::Names.rows("clean_russian_synthetic.tsv");
    Random::of("Russian").sample(&rows, most).iter().filter_map(person).collect()
}

/// Surnames that half of all Chinese bear, and syllables usual in given names, in Hanyu Pinyin.
const CHINESE_SURNAMES: &str = "Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han \
    Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Xu Fu Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Wang Tian Ren";
const CHINESE_GIVEN: &str = "wei fang na min jing li qiang lei jun yang yong yan jie juan tao ming chao xiu xia ping gang gui hua hong yu xin hao \
    chen zi han rui yi jia xuan ze tian bo wen bin hai jian guo qing xiang yun lan mei ling shan feng long fei peng kai ning dan dong sheng cheng \
    zhi xue hui kun lin liang qi rong shu ting xiao ying yuan zhen";

fn chinese(most: usize) -> Vec<Innocent> {
    if Folder::Names.rows("clean_korean_dev.tsv").is_empty() {
        return Vec::new();
    }
    let (surnames, given): (Vec<&str>, Vec<&str>) =
        (CHINESE_SURNAMES.split_whitespace().collect(), CHINESE_GIVEN.split_whitespace().collect());
    let mut random = Random::of("Chinese");
    let mut word = |of: &[&str]| random.pick(of).copied().unwrap_or_default().to_owned();
    let person = |number: usize| {
        let (surname, first) = (word(&surnames), capital(&word(&given)));
        // One given name in six has one syllable; two are joined more often than not.
        let name = if number.is_multiple_of(6) { first } else { first + &word(&given) };
        by_name(if number.is_multiple_of(2) {
            format!("{surname} {name}")
        } else {
            format!("{name} {surname}")
        })
    };
    (0..most).map(person).collect()
}

/// Names that most Vietnamese bear, without tone marks as forms have them.
const VIETNAMESE_SURNAMES: &str = "Nguyen Tran Le Pham Huynh Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly";
const VIETNAMESE_MIDDLE: &str = "Van Thi Huu Duc Minh Thanh Quoc Ngoc Thu Xuan Quang Anh";
const VIETNAMESE_GIVEN: &str = "Anh Dung Hai Hung Huy Khanh Lan Linh Long Mai Minh Nam Nga Nhung Phong Phuc Quan Son Tam Thang Thao Thuy Trang Trung Tuan Tung Viet \
    Vinh Yen Chi Giang Ha Hoa Hong Huong Hoang Kien Cuong Dat Hieu";

fn vietnamese(most: usize) -> Vec<Innocent> {
    if Folder::Names.rows("clean_korean_dev.tsv").is_empty() {
        return Vec::new();
    }
    let tables = [VIETNAMESE_SURNAMES, VIETNAMESE_MIDDLE, VIETNAMESE_GIVEN]
        .map(|table| table.split_whitespace().collect::<Vec<_>>());
    let mut random = Random::of("Vietnamese");
    let mut person = || {
        let [surname, middle, given] =
            tables.each_ref().map(|table| random.pick(table).copied().unwrap_or_default());
        by_name(format!("{surname} {middle} {given}"))
    };
    (0..most).map(|_| person()).collect()
}

/// Arab countries of the table of given names.
const ARAB: &[&str] = &["AE", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "SA", "TN"];

fn arabic(countries: &Countries, most: usize) -> Vec<Innocent> {
    let own = countries.given(ARAB, None);
    let fathers = countries.given(ARAB, Some("M"));
    let mut random = Random::of("Arabic");
    let mut pick = |names: &[Native]| random.pick(names).map(|name| name.latin.clone());
    let person = |number: usize| {
        let (own, father, grandfather) = (pick(&own)?, pick(&fathers)?, pick(&fathers)?);
        let article = if number.is_multiple_of(2) { "al-" } else { "" };
        Some(by_name(format!("{own} {father} {article}{grandfather}")))
    };
    (0..most).map_while(person).collect()
}

/// A name in its own script, where that is Cyrillic, and in Latin letters.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Native {
    native: Option<String>,
    latin: String,
}

struct Countries {
    /// Country, gender, name.
    given: Vec<(String, String, Native)>,
    /// Country, name.
    family: Vec<(String, Native)>,
}

impl Countries {
    fn read() -> Countries {
        let native = |native: &str, latin: &str| {
            let cyrillic = native.chars().any(|letter| ('а'..='я').contains(&letter));
            // Stress marks are of dictionaries, not of documents.
            Native { native: cyrillic.then(|| native.replace('\u{301}', "")), latin: latin.to_owned() }
        };
        let cell = |row: &[String], at: usize| row.get(at).cloned().unwrap_or_default();
        let given = Folder::Names.table("sigpwned_common-forenames-by-country.csv");
        let given =
            given.iter().map(|row| (cell(row, 0), cell(row, 9), native(&cell(row, 10), &cell(row, 11))));
        let family = Folder::Names.table("sigpwned_common-surnames-by-country.csv");
        let family = family.iter().map(|row| (cell(row, 0), native(&cell(row, 4), &cell(row, 5))));
        let whole = |name: &Native| !name.latin.is_empty() && !name.latin.contains('/');
        Countries {
            given: given.filter(|(_, _, name)| whole(name)).collect(),
            family: family.filter(|(_, name)| whole(name)).collect(),
        }
    }

    fn given(&self, countries: &[&str], gender: Option<&str>) -> Vec<Native> {
        let mut seen = BTreeSet::new();
        let wanted = self.given.iter().filter(|(country, of, _)| {
            countries.contains(&country.as_str()) && gender.is_none_or(|gender| gender == of)
        });
        wanted
            .filter(|(_, _, name)| seen.insert(name.latin.clone()))
            .map(|(_, _, name)| name.clone())
            .collect()
    }

    /// The commonest family names of a country in its own letters.
    fn families(&self, country: &str) -> Vec<String> {
        let own = self.family.iter().filter(|(of, _)| of == country);
        own.filter_map(|(_, name)| name.native.clone()).collect()
    }

    /// Given and family name of one country; every combination where there are few.
    fn combined(&self, seed: &str, countries: &[&str], most: usize) -> Vec<Innocent> {
        let mut all = Vec::new();
        for country in countries {
            let given = self.given(&[country], None);
            let family = self.family.iter().filter(|(of, _)| of == country).map(|(_, name)| name);
            for family in family {
                for given in &given {
                    let native = given.native.as_ref().zip(family.native.as_ref());
                    let native = native.map(|(given, family)| format!("{given} {family}"));
                    all.push(Innocent { name: format!("{} {}", given.latin, family.latin), native });
                }
            }
        }
        let mut seen = BTreeSet::new();
        all.retain(|person| seen.insert(person.name.clone()));
        Random::of(seed).sample(&all, most)
    }
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::*;

    #[test]
    fn namesakes_are_told_from_other_people() {
        let listed = |name: &str| -> Entity {
            let json = format!(
                r#"{{"id":"x:1","list":"x","kind":"person","aliases":[{{"name":"{name}","quality":"primary"}}]}}"#
            );
            serde_json::from_str(&json).expect("an entity")
        };
        let person = |name: &str, native: Option<&str>| Innocent {
            name: name.to_owned(),
            native: native.map(str::to_owned),
        };
        for (name, native, entity, expected) in [
            ("Ann Roe", None, "ROE, Ann", Kinship::Namesake),
            ("Kim Dong-won", Some("김동원"), "KIM, Tong Won", Kinship::SameName),
            ("Kim Dong-won", Some("김동원"), "KIM, Tong Wan", Kinship::Other),
            ("Lee Sang-woo", Some("이상우"), "RI, Sang U", Kinship::SameName),
            ("Viktor Aksenov", Some("Виктор Аксенов"), "AKSENOV, Victor", Kinship::Other),
        ] {
            assert_eq!(
                kinship(&person(name, native), &listed(entity), &GivenNames::default()),
                expected,
                "{name} | {entity}"
            );
        }
    }
}
