//! Korean names in Chinese readings: recall and false agreement, printed. Needs the pairs file and the tables of
//! syllables: KNOWNAS_PAIRS and KNOWNAS_LINGUISTICS, else ../shared/pairs and ../shared/linguistics beside the
//! repository; skipped without them. The characters are drawn from the table that also gives the engine its weights, so
//! recall is an upper bound; the similarity granted before any evidence was set on these Chinese names.

use knownas::entity::Kind;
use knownas::name::Name;
use knownas::romanize::korean::{self, KoreanName};
use std::collections::BTreeMap;
use std::path::PathBuf;

fn rows(variable: &str, folder: &str, file: &str) -> Option<Vec<Vec<String>>> {
    let folder =
        std::env::var_os(variable).map_or_else(|| PathBuf::from("../shared").join(folder), PathBuf::from);
    let text = std::fs::read_to_string(folder.join(file)).ok()?;
    Some(text.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect())
}

/// A fixed sequence: the same names in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below
    }
}

/// A syllable and its Chinese readings.
type Table = BTreeMap<String, Vec<String>>;

fn table(rows: Vec<Vec<String>>, column: usize) -> Table {
    let readings = |row: Vec<String>| {
        let readings =
            row.get(column)?.split(' ').filter(|text| !text.is_empty()).map(str::to_owned).collect();
        Some((row.first()?.clone(), readings))
    };
    rows.into_iter().skip(1).filter_map(readings).collect()
}

fn similarity(chinese: &[KoreanName], korean: &[KoreanName]) -> i32 {
    let pairs = chinese.iter().flat_map(|one| korean.iter().map(move |other| (one, other)));
    pairs.filter_map(|(one, other)| korean::similarity(one, other)).max().map_or(0, |points| points.0)
}

fn chinese(name: &str) -> Vec<KoreanName> {
    korean::parse_chinese(&Name::parse(name, Kind::Person).parts)
}

/// Surnames of China, the common ones several times: rough shares, not a census.
const SURNAMES: &str = "wang wang wang wang wang wang wang wang wang wang wang wang wang wang li li li li li li li li li li li li li \
    li li zhang zhang zhang zhang zhang zhang zhang zhang zhang zhang zhang zhang zhang zhang liu liu liu liu liu liu \
    liu liu liu liu liu chen chen chen chen chen chen chen chen chen yang yang yang yang yang yang yang huang huang \
    huang huang huang zhao zhao zhao zhao wu wu wu wu zhou zhou zhou zhou xu xu xu xu xu sun sun sun ma ma ma zhu zhu \
    zhu hu hu hu guo guo guo he he he gao gao lin lin lin luo luo zheng zheng liang liang xie xie song song tang tang \
    han han feng feng dong dong cheng cheng cao yuan deng fu shen peng lv su jiang jiang cai jia ding wei xue ye yan yu \
    pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin lu hao kong bai cui kang mao qiu qin shi gu hou";
/// Syllables usual in given names in China.
const GIVEN: &str = "ming ming ming hua hua hua wei wei wei wei jian jian jian guo guo guo xiao xiao xiao hong hong hong li li li jun jun \
    jun yu yu yu jie jie jie ping ping feng feng qiang qiang yong yong min min yan yan fang fang ling ling hui hui xin xin \
    lin lin tao tao chao chao lei lei bin bin bo bo peng peng hao hao zhi zhi cheng cheng jing jing juan juan mei mei ying \
    ying xia xia qing qing yun yun dong dong hai hai long long gang gang zhen zhen rong rong xiu xiu yi yi jia jia zi zi wen \
    wen si si han ting ting na na yang yang kai kai shan shan yue yue xue xue chun chun sheng sheng de shu gui lan zhong xian \
    bao quan guang liang shi ze hong fei rui tian chen tong xiang an da shun fu en cai ning zhe he lian xuan qi song ji ke";

#[test]
fn korean_names_in_pinyin() {
    let (Some(pairs), Some(surnames), Some(syllables)) = (
        rows("KNOWNAS_PAIRS", "pairs", "korean_person_pairs_dev.tsv"),
        rows("KNOWNAS_LINGUISTICS", "linguistics", "ko_surnames.tsv"),
        rows("KNOWNAS_LINGUISTICS", "linguistics", "ko_given_syllables.tsv"),
    ) else {
        return println!("skipped: no pairs or tables");
    };
    let (surnames, syllables) = (table(surnames, 4), table(syllables, 18));
    let mut random = Random(1);
    let (mut queries, mut listed): (Vec<Vec<KoreanName>>, Vec<Vec<KoreanName>>) = (Vec::new(), Vec::new());
    let mut names = Vec::new();
    for pair in &pairs {
        let letters: Vec<String> = pair[0].chars().map(String::from).collect();
        let [surname, given @ ..] = letters.as_slice() else { continue };
        let (Some(surname), 2) = (surnames.get(surname).and_then(|all| all.first()), given.len()) else {
            continue;
        };
        let mut usual = |syllable: &String| {
            let all = syllables.get(syllable).filter(|all| !all.is_empty())?;
            all.get(random.below(all.len())).cloned()
        };
        let Some(given) = given.iter().map(&mut usual).collect::<Option<Vec<_>>>() else { continue };
        let hangul = korean::parse(&Name::parse(&pair[0], Kind::Person).parts);
        let latin = korean::parse(&Name::parse(&pair[1], Kind::Person).parts);
        // People with two names, and Chinese in Hangul.
        if !hangul
            .iter()
            .any(|one| latin.iter().any(|two| korean::similarity(one, two) >= Some(korean::AGREES)))
        {
            continue;
        }
        queries.push(chinese(&format!("{surname} {}", given.concat())));
        names.push((format!("{surname} {}", given.concat()), pair[1].clone()));
        listed.push(latin);
    }
    let of_same: Vec<i32> =
        queries.iter().zip(&listed).map(|(query, listed)| similarity(query, listed)).collect();
    let mut of_others = Vec::new();
    for (at, query) in queries.iter().enumerate() {
        for _ in 0..20 {
            let other = random.below(listed.len());
            if names[other].1 != names[at].1 {
                of_others.push(similarity(query, &listed[other]));
            }
        }
    }
    of_others.sort_unstable_by(|a, b| b.cmp(a));
    // The lowest similarity that one pair in a thousand of others reaches no more.
    let threshold = of_others[of_others.len() / 1000] + 1;
    let recall =
        |least: i32| of_same.iter().filter(|points| **points >= least).count() as f64 / of_same.len() as f64;
    println!(
        "pinyin to Latin, {} names: recall {:.3} at one false agreement in a thousand (from {threshold}), {:.3} from 8200",
        of_same.len(),
        recall(threshold),
        recall(8_200)
    );
    assert!(recall(threshold) >= 0.80);
    if std::env::var_os("KNOWNAS_SHOW").is_some() {
        for ((name, points), query) in
            names.iter().zip(&of_same).zip(&queries).filter(|((_, points), _)| **points < threshold).take(60)
        {
            println!(
                "{} / {}: {points} {:?}",
                name.0,
                name.1,
                query.iter().map(KoreanName::hangul).collect::<Vec<_>>()
            );
        }
    }

    // Innocent Chinese against a list of 500 Koreans.
    let (chinese_surnames, given): (Vec<_>, Vec<_>) =
        (SURNAMES.split_whitespace().collect(), GIVEN.split_whitespace().collect());
    let list: Vec<&Vec<KoreanName>> = (0..500).map(|_| &listed[random.below(listed.len())]).collect();
    let mut worst: Vec<i32> = (0..2_000)
        .map(|_| {
            let mut pick = |all: &[&str]| all[random.below(all.len())].to_owned();
            let name = format!("{} {}{}", pick(&chinese_surnames), pick(&given), pick(&given));
            let query = chinese(&name);
            list.iter().map(|listed| similarity(&query, listed)).max().unwrap_or(0)
        })
        .collect();
    worst.sort_unstable_by(|a, b| b.cmp(a));
    let alerted = worst.iter().filter(|points| **points >= 8_200).count();
    println!(
        "Chinese names against 500 Koreans: {alerted} of {} from 8200; the third in a thousand has {}",
        worst.len(),
        worst[6]
    );
    assert!(alerted <= 6);
}
