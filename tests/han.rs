//! Chinese names, and Korean names in Chinese characters, by phenomenon: positives beside near misses.

#![allow(clippy::unwrap_used, clippy::panic)]

use knownas::entity::Kind;
use knownas::hit::{Points, Relation};
use knownas::name::{Name, Part};
use knownas::romanize::{han, korean};
use proptest::prelude::*;

fn parts(name: &str, kind: Kind) -> Vec<Part> {
    Name::parse(name, kind).parts
}

fn in_korean(a: &str, b: &str) -> Points {
    let read = |name| korean::parse(&parts(name, Kind::Person));
    korean::best(&read(a), &read(b)).map_or(Points::ZERO, |agreement| agreement.similarity)
}

fn share_a_key(one: &[korean::KoreanName], other: &[korean::KoreanName]) -> bool {
    let keys = |names: &[korean::KoreanName]| {
        let mut keys = Vec::new();
        names.iter().for_each(|name| korean::keys(name, &mut keys));
        keys
    };
    let others = keys(other);
    keys(one).iter().any(|key| others.contains(key))
}

#[test]
fn korean_names_in_characters() {
    for (a, b, same) in [
        ("金雄順", "Kim Ung Sun", true),
        ("金雄順", "김웅순", true),
        ("金 雄順", "Woong-soon Kim", true),
        ("金雄顺", "KIM, Ung Sun", true),
        ("김雄順", "Kim Ung Sun", true),
        ("김 雄順", "金雄順", true),
        ("金雄順", "金雄顺", true),
        ("金雄順", "Ким Ун Сун", true),
        ("李成赫", "Ri Song Hyok", true),
        ("李成赫", "이성혁", true),
        ("林哲洙", "Rim Chol Su", true),
        ("林哲洙", "Im Cheol-su", true),
        ("柳京", "Yoo Kyung", true),
        ("崔龍海", "Choe Ryong Hae", true),
        ("崔龙海", "Choi Yong-hae", true),
        ("沈賢燮", "Sim Hyon Sop", true),
        ("南宮民洙", "Namgung Minsu", true),
        ("金雄順", "Kim Yong Sun", false),
        ("朴雄順", "Kim Ung Sun", false),
        ("金順雄", "Kim Ung Sun", false),
        ("金榮順", "金英順", false),
    ] {
        for (a, b) in [(a, b), (b, a)] {
            let found = in_korean(a, b);
            assert_eq!(found >= korean::AGREES, same, "{a} / {b}: {found:?}");
        }
        let read = |name| korean::parse(&parts(name, Kind::Person));
        assert!(!same || share_a_key(&read(a), &read(b)), "{a} / {b}: no key");
    }
    let agreement = korean::best(
        &korean::parse(&parts("金雄順", Kind::Person)),
        &korean::parse(&parts("Kim Ung Sun", Kind::Person)),
    )
    .unwrap();
    assert!(agreement.syllables.iter().all(|syllable| syllable.relation == Relation::SinoKorean));
    assert_eq!(
        agreement.syllables.iter().map(|syllable| syllable.hangul.as_str()).collect::<Vec<_>>(),
        ["김", "웅", "순"]
    );
}

#[test]
fn korean_names_in_chinese_readings() {
    for (chinese, listed, same) in [
        ("Jin Xiongshun", "Kim Ung Sun", true),
        ("Jin Xiong Shun", "김웅순", true),
        ("JIN, Xiongshun", "Kim Woong-soon", true),
        ("Xiongshun Jin", "Kim Ung Sun", true),
        ("Chin Hsiung-shun", "Kim Ung Sun", true),
        ("Cui Longhai", "Choe Ryong Hae", true),
        ("Piao Zhongxun", "Pak Chung Hun", true),
        ("Jin Xiongshun", "Kim Yong Chol", false),
        ("Cui Longhai", "Kim Ryong Hae", false),
        ("Jin Li", "Kim Ri", false),
        ("Jin Li", "Kim Ri Ri", false),
    ] {
        let chinese_reading = korean::parse_chinese(&parts(chinese, Kind::Person));
        let korean_reading = korean::parse(&parts(listed, Kind::Person));
        let found =
            korean::best(&chinese_reading, &korean_reading).map_or(Points::ZERO, |found| found.similarity);
        // Evidence for one name stays weak when its syllables are usual.
        let fits = if same { found >= Points(7_500) } else { found <= Points(5_000) };
        assert!(fits, "{chinese} / {listed}: {found:?}");
        assert!(!same || share_a_key(&chinese_reading, &korean_reading), "{chinese} / {listed}: no key");
    }
}

#[test]
fn rare_syllables_are_enough_for_an_agreement() {
    let similarity = |chinese, listed| {
        let chinese = korean::parse_chinese(&parts(chinese, Kind::Person));
        korean::best(&chinese, &korean::parse(&parts(listed, Kind::Person)))
            .map_or(Points::ZERO, |found| found.similarity)
    };
    assert!(similarity("Jin Xiongshun", "Kim Ung Sun") >= korean::AGREES);
    // 김 is the surname of one Korean in five, 영 and 수 the most usual syllables: ten bits of evidence are just enough.
    assert!(similarity("Jin Yingxiu", "Kim Yong Su") < similarity("Jin Xiongshun", "Kim Ung Sun"));
    // Usual syllables, by characters that few of them are written with.
    assert!(similarity("Jin Jingyu", "Kim Chung U") < korean::AGREES);
}

#[test]
fn chinese_readings_are_not_compared_with_each_other() {
    let read = |name| korean::parse_chinese(&parts(name, Kind::Person));
    assert!(!read("Li Xiaoming").is_empty());
    assert_eq!(korean::best(&read("Li Xiaoming"), &read("Li Xiaoming")), None);
    for name in ["Jin Li", "John Smith", "Kim Ung Sun", "Li", "", "Wang Xiaoping Li Ming", "Lee Child"] {
        assert!(read(name).is_empty(), "{name}");
    }
}

#[test]
fn chinese_names() {
    for (a, b, same) in [
        ("张伟", "Zhang Wei", true),
        ("張偉", "张伟", true),
        ("张伟", "Wei Zhang", true),
        ("张伟", "Chang Wei", true),
        ("Zhang Wei", "Chang Wei", true),
        ("Zhang Xiaoming", "Chang Hsiao-ming", true),
        ("蔣介石", "Jiang Jieshi", true),
        ("Jiang Jieshi", "Chiang Chieh-shih", true),
        ("王建國", "Wong Jianguo", true),
        ("Wang Jianguo", "Wang Jian Guo", true),
        ("李登輝", "Lee Teng-hui", true),
        ("歐陽明", "欧阳明", true),
        ("张伟", "章伟", false),
        ("Zhang Wei", "Zhang Wen", false),
        ("Zhang Wei", "Chen Wei", false),
        ("Zhang Xiaoming", "Zhang Mingxiao", false),
        ("李小平", "Li Xiaobing", false),
        ("李小平", "李小萍", false),
    ] {
        let read = |name| han::parse(&parts(name, Kind::Person));
        for (a, b) in [(a, b), (b, a)] {
            let found = han::best(&read(a), &read(b)).map_or(Points::ZERO, |found| found.similarity);
            assert_eq!(found >= han::AGREES, same, "{a} / {b}: {found:?}");
        }
        let keys = |name| {
            let mut keys = Vec::new();
            read(name).iter().for_each(|name| han::keys(name, &mut keys));
            keys
        };
        assert!(!same || keys(a).iter().any(|key| keys(b).contains(key)), "{a} / {b}: no key");
    }
}

#[test]
fn other_names_are_not_chinese() {
    for name in
        ["John Smith", "Kim Jong Chol", "Vladimir Putin", "Li", "", "Lee Child", "田中太郎一", "David Chang"]
    {
        let read: Vec<_> =
            han::parse(&parts(name, Kind::Person)).iter().map(han::ChineseName::pinyin).collect();
        assert_eq!(read, Vec::<String>::new(), "{name}");
    }
}

#[test]
fn firms() {
    let word = |text: &str| parts(text, Kind::Organization).remove(0);
    let found = |a: &str, b: &str| {
        let (a, b) = (word(a), word(b));
        let (chinese, korean) = (han::ChineseWord::read, korean::KoreanWord::read);
        han::compare_words(&chinese(&a), &chinese(&b))
            .filter(|found| found.0 > Points::ZERO)
            .or_else(|| han::compare_in_korean(&chinese(&a), &korean(&b)))
            .or_else(|| han::compare_in_korean(&chinese(&b), &korean(&a)))
    };
    for (a, b, relation, both) in [
        ("金丰里", "Jinfengli", Relation::ChineseRomanization, "jin feng li"),
        ("金豐里", "金丰里", Relation::ChineseRomanization, "jin feng li"),
        ("Jinxiang", "Kumsang", Relation::SinoKorean, "금상"),
        ("金祥", "Kumsang", Relation::SinoKorean, "금상"),
        ("金祥", "금상", Relation::SinoKorean, "금상"),
        ("Huali", "Hwaryo", Relation::SinoKorean, "화려"),
        ("Zhicheng", "Chisong", Relation::SinoKorean, "지성"),
    ] {
        for (a, b) in [(a, b), (b, a)] {
            let Some((points, how, stands_for)) = found(a, b) else { panic!("{a} / {b}") };
            assert!(points >= Points(7_500), "{a} / {b}: {points:?}");
            assert_eq!((how, stands_for.as_str()), (relation, both), "{a} / {b}");
        }
        let keys = |text: &str| {
            let mut keys = Vec::new();
            han::word_keys(&word(text), &mut keys);
            korean::word_keys(&word(text), &mut keys);
            keys
        };
        assert!(
            relation == Relation::SinoKorean || keys(a).iter().any(|key| keys(b).contains(key)),
            "{a} / {b}"
        );
    }
    for (a, b) in [("金丰里", "Jinfengshan"), ("Jinxiang", "Jinyang"), ("金祥", "Kumgang"), ("金祥", "Smith")]
    {
        assert!(found(a, b).is_none_or(|found| found.0 < Points(6_000)), "{a} / {b}: {:?}", found(a, b));
    }
    let firm = |text| parts(text, Kind::Organization);
    let (points, relation, _) = han::compare_firms(
        &firm("沈阳金丰里网络科技有限公司"),
        &firm("Shenyang Jinfengli Wangluo Keji Co Ltd"),
    )
    .unwrap();
    assert_eq!((points >= Points(9_000), relation), (true, Relation::ChineseRomanization));
}

proptest! {
    #[test]
    fn any_name_is_read_without_a_panic(name in "([a-z']{1,9}[ ,-]|[金李雄順张伟南宮김웅x]{1,4} ?){1,6}") {
        for kind in [Kind::Person, Kind::Organization] {
            let parts = parts(&name, kind);
            let (chinese, readings) = (han::parse(&parts), korean::parse_chinese(&parts));
            prop_assert!(chinese.iter().all(|name| (2..=4).contains(&name.syllables().count())));
            prop_assert!(readings.iter().all(|name| name.len() == 3));
            prop_assert!(han::best(&chinese, &chinese).is_none_or(|found| found.similarity == Points::ONE));
            let mut keys = Vec::new();
            for part in &parts {
                han::word_keys(part, &mut keys);
                let word = han::ChineseWord::read(part);
                if let Some((points, _, _)) = han::compare_words(&word, &word) {
                    prop_assert!(points > Points(9_000));
                }
            }
        }
    }
}
