//! Korean names by phenomenon: positives beside near misses. A positive agrees, a negative does not.

use knownas::entity::Kind;
use knownas::hit::Points;
use knownas::name::Name;
use knownas::romanize::korean::{self, AGREES, KoreanName};

fn read(name: &str) -> Vec<KoreanName> {
    korean::parse(&Name::parse(name, Kind::Person).parts)
}

fn similarity(a: &str, b: &str) -> Points {
    let (a, b) = (read(a), read(b));
    korean::best(&a, &b).map_or(Points::ZERO, |agreement| agreement.similarity)
}

fn keys(name: &str) -> Vec<u32> {
    let mut keys = Vec::new();
    read(name).iter().for_each(|reading| korean::keys(reading, &mut keys));
    keys
}

/// (what it shows, one spelling, another, the same name?)
const CASES: &[(&str, &str, &str, bool)] = &[
    ("Hangul and systems", "김웅순", "Kim Ung Sun", true),
    ("Hangul and systems", "김웅순", "Kim Woong-soon", true),
    ("Hangul and systems", "김웅순", "Gim Ungsun", true),
    ("Hangul, spaced", "김 웅순", "KIM, Ung Sun", true),
    ("Hangul, spaced", "김 웅 순", "KIM, Ung Sun", true),
    ("vowels", "Kim Ung Sun", "Kim Woong Soon", true),
    ("vowels", "Kim Ung Sun", "Kim Eung Sun", true),
    ("vowels", "Kim Woong Soon", "Kim Eung Soon", true),
    ("vowels", "Kim Yong Sun", "Kim Ung Sun", false),
    ("vowels", "Pak Jin Hyok", "Park Jin Hyuk", true),
    ("vowels", "Pak Jin Hyok", "Pak Jin Hek", true),
    ("vowels", "Pak Jin Hyok", "Pak Jin Hak", false),
    ("finals", "Kim Hyon Sop", "Kim Hyeon Seop", true),
    ("finals", "Kim Hyon Sop", "Kim Hyun Sub", true),
    ("finals", "Kim Chol", "Kim Chul", true),
    ("finals", "Kim Yong Chol", "Kim Young Cheol", true),
    ("finals", "Kim Yong Chol", "Kim Yong Chun", false),
    ("initials of syllables", "Ri Pu Il", "Lee Bu-il", true),
    ("initials of syllables", "Jo Yong Won", "Cho Yong-won", true),
    ("initials of syllables", "Jo Yong Won", "Cho Jong Won", false),
    ("initials of syllables", "Kim Kwang Jin", "Kim Kang Jin", false),
    ("initials of syllables", "Kim Jong Un", "Kim Yong Chol", false),
    ("initials of syllables", "Kim Kwang Chun", "Kim Kang Jin", false),
    ("order", "Kim Ung Sun", "Ungsun Kim", true),
    ("order", "Kim Ung Sun", "Woong-soon Kim", true),
    ("order", "Kim Ung Sun", "Kim Sun Ung", false),
    ("comma", "KIM, Ung Sun", "Woong Soon KIM", true),
    ("glued", "KimUngsun", "Kim Ung Sun", true),
    ("glued", "UNGSUNKIM", "Kim Ung Sun", true),
    ("marks", "KIM, U'ng-sun", "김응순", true),
    ("marks", "KIM, U'ng-sun", "김웅순", true),
    ("marks", "Kim Ŭng-sun", "Gim Eung-sun", true),
    ("marks", "SIM, Hyo'n-so'p", "심현섭", true),
    ("marks", "CH'OE, Ch'o'l-su", "최철수", true),
    ("marks", "CH'OE, Ch'o'l-su", "조철수", false),
    ("surnames", "Lee Chol", "Ri Chol", true),
    ("surnames", "리철", "이철", true),
    ("surnames", "림철수", "Lim Chul-soo", true),
    ("surnames", "류경", "Yoo Kyung", true),
    ("surnames", "노동신", "Roh Dong-shin", true),
    ("surnames", "Park Ung Sun", "Kim Ung Sun", false),
    ("surnames", "Choi Su-il", "Choe Su Il", true),
    ("surnames", "Jung Su-il", "Chong Su Il", true),
    ("surnames of one letter", "O, In Chun", "Oh In-chun", true),
    ("surnames of one letter", "오인춘", "O, In Chun", true),
    ("surnames of one letter", "U Yong Il", "Woo Young-il", true),
    ("surnames of two syllables", "남궁민수", "Namgung Min-su", true),
    ("surnames of two syllables", "Namkung Minsu", "Nam Gung Min Su", true),
    ("surnames of two syllables", "황보영", "Hwangbo Young", true),
    ("North and South", "최룡해", "Choe Ryong Hae", true),
    ("North and South", "최룡해", "Choi Yong-hae", true),
    ("North and South", "리녀", "이여", true),
    ("sound changes", "김성렬", "Kim Sŏngnyŏl", true),
    ("sound changes", "김명국", "Kim Myŏngguk", true),
    ("sound changes", "김일우", "Kim Iru", true),
    ("one syllable", "김철", "Kim Chol", true),
    ("one syllable", "김철", "Kim Chun", false),
    ("Western name beside", "David Woong-soon Kim", "Kim Ung Sun", true),
    ("Western name beside", "Kim Ung Sun", "Dr. David Woongsoon Kim", true),
    ("Cyrillic", "Ким Ун Сун", "Kim Ung Sun", true),
    ("Cyrillic", "Ким Унсун", "김웅순", true),
    ("Cyrillic", "Ким Чен Ын", "김정은", true),
    ("Cyrillic", "Ким Ир Сен", "김일성", true),
    ("Cyrillic", "Ким Гён Хи", "김경희", true),
    ("Cyrillic", "Пак Кын Хе", "박근혜", true),
    ("Cyrillic", "Мун Чжэ Ин", "Moon Jae-in", true),
    ("Cyrillic", "Мун Джэ Ин", "문재인", true),
    ("Cyrillic", "Ли Чхоль Хва", "Ri Chol Hwa", true),
    ("Cyrillic", "Цой Рён Хэ", "최룡해", true),
    ("Cyrillic", "Ким Ен Чхоль", "김영철", true),
    ("Cyrillic", "Хегай Ен Сук", "허영숙", true),
    ("Cyrillic", "Ким Ун Сун", "김영순", false),
    ("Cyrillic", "Ким Ун Сун", "Ким Ён Сун", false),
];

#[test]
fn named_cases() {
    let mut wrong = Vec::new();
    for (what, a, b, same) in CASES {
        for (a, b) in [(a, b), (b, a)] {
            let found = similarity(a, b);
            if (found >= AGREES) != *same {
                wrong.push(format!("{what}: {a} / {b}: {found:?}, {:?} {:?}", hangul(a), hangul(b)));
            }
            if *same {
                assert!(keys(a).iter().any(|key| keys(b).contains(key)), "{what}: no key finds {b} from {a}");
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn hangul(name: &str) -> Vec<String> {
    read(name).iter().map(KoreanName::hangul).collect()
}

#[test]
fn other_names_are_not_read_as_korean() {
    for name in [
        "Lee Child",
        "David Kim",
        "John Smith",
        "Vitaliy Sergeyevich Andreyev",
        "Nguyen Van An",
        "Kim",
        "",
        "Ungsun",
        "김",
        "Иванов Иван",
        "Kim Kardashian",
        "Li Xiaoping",
        "Bruce Lee",
    ] {
        assert_eq!(hangul(name), Vec::<String>::new(), "{name}");
    }
}
