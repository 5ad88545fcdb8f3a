//! Chinese syllables in Russian letters: the transcription of Palladius (P. Kafarov, 1888), as Russian press and passports
//! have it. 赵建国 is Zhao Jianguo and Чжао Цзяньго.
//!
//! A syllable of Hanyu Pinyin is an initial and a final, and so is its transcription; the soft sign tells n from ng.

use crate::search::replaced;

/// Initials, the longest first. Before i and ü, j q x are the soft sounds of z c s.
const INITIALS: [(&str, &str); 21] = [
    ("zh", "чж"),
    ("ch", "ч"),
    ("sh", "ш"),
    ("b", "б"),
    ("p", "п"),
    ("m", "м"),
    ("f", "ф"),
    ("d", "д"),
    ("t", "т"),
    ("n", "н"),
    ("l", "л"),
    ("g", "г"),
    ("k", "к"),
    ("h", "х"),
    ("j", "цз"),
    ("q", "ц"),
    ("x", "с"),
    ("r", "ж"),
    ("z", "цз"),
    ("c", "ц"),
    ("s", "с"),
];

/// Finals after an initial.
const FINALS: [(&str, &str); 33] = [
    ("a", "а"),
    ("o", "о"),
    ("e", "э"),
    ("ai", "ай"),
    ("ei", "эй"),
    ("ao", "ао"),
    ("ou", "оу"),
    ("an", "ань"),
    ("en", "энь"),
    ("ang", "ан"),
    ("eng", "эн"),
    ("ong", "ун"),
    ("i", "и"),
    ("ia", "я"),
    ("ie", "е"),
    ("iao", "яо"),
    ("iu", "ю"),
    ("ian", "янь"),
    ("in", "инь"),
    ("iang", "ян"),
    ("ing", "ин"),
    ("iong", "юн"),
    ("u", "у"),
    ("ua", "уа"),
    ("uo", "о"),
    ("uai", "уай"),
    ("ui", "уй"),
    ("uan", "уань"),
    ("un", "унь"),
    ("uang", "уан"),
    ("v", "юй"),
    ("ve", "юэ"),
    ("ue", "юэ"),
];

/// Syllables without an initial, and those that are written otherwise than their parts.
const WHOLE: [(&str, &str); 44] = [
    ("a", "а"),
    ("ai", "ай"),
    ("an", "ань"),
    ("ang", "ан"),
    ("ao", "ао"),
    ("e", "э"),
    ("ei", "эй"),
    ("en", "энь"),
    ("er", "эр"),
    ("o", "о"),
    ("ou", "оу"),
    ("yi", "и"),
    ("ya", "я"),
    ("yao", "яо"),
    ("ye", "е"),
    ("you", "ю"),
    ("yan", "янь"),
    ("yang", "ян"),
    ("yin", "инь"),
    ("ying", "ин"),
    ("yong", "юн"),
    ("yu", "юй"),
    ("yuan", "юань"),
    ("yue", "юэ"),
    ("yun", "юнь"),
    ("wa", "ва"),
    ("wai", "вай"),
    ("wan", "вань"),
    ("wang", "ван"),
    ("wei", "вэй"),
    ("wen", "вэнь"),
    ("weng", "вэн"),
    ("wo", "во"),
    ("wu", "у"),
    ("zi", "цзы"),
    ("ci", "цы"),
    ("si", "сы"),
    ("hui", "хуэй"),
    ("ju", "цзюй"),
    ("qu", "цюй"),
    ("xu", "сюй"),
    ("juan", "цзюань"),
    ("quan", "цюань"),
    ("xuan", "сюань"),
];

/// ü before n, which pinyin writes u after j, q and x.
const SOFT: [(&str, &str); 3] = [("jun", "цзюнь"), ("qun", "цюнь"), ("xun", "сюнь")];

/// A syllable of Hanyu Pinyin in Russian letters; empty for other letters.
pub fn palladius(pinyin: &str) -> String {
    let whole = WHOLE.iter().chain(&SOFT).find(|(syllable, _)| *syllable == pinyin);
    if let Some((_, russian)) = whole {
        return (*russian).to_owned();
    }
    let parts = INITIALS.iter().find_map(|(initial, russian)| Some((pinyin.strip_prefix(initial)?, russian)));
    let Some((rest, initial)) = parts else { return String::new() };
    let last = FINALS.iter().find(|(last, _)| *last == rest);
    last.map_or(String::new(), |(_, russian)| format!("{initial}{russian}"))
}

/// Russian letters of a word as the transcription has them: ъ that only parts syllables is left out, and э that a typist
/// made е is э again where no syllable has е.
pub fn folded(word: &str) -> String {
    let mut folded = replaced(word, "ъ", "");
    for (typed, meant) in [("ей", "эй"), ("ен", "эн")] {
        folded = replaced(&folded, typed, meant);
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_of_the_published_table() {
        for (pinyin, russian) in [
            ("zhao", "чжао"),
            ("jian", "цзянь"),
            ("jiang", "цзян"),
            ("guo", "го"),
            ("kui", "куй"),
            ("ying", "ин"),
            ("xiao", "сяо"),
            ("ping", "пин"),
            ("bo", "бо"),
            ("zhi", "чжи"),
            ("shi", "ши"),
            ("ri", "жи"),
            ("zi", "цзы"),
            ("si", "сы"),
            ("hui", "хуэй"),
            ("gui", "гуй"),
            ("long", "лун"),
            ("jiong", "цзюн"),
            ("lv", "люй"),
            ("lve", "люэ"),
            ("nv", "нюй"),
            ("xue", "сюэ"),
            ("jue", "цзюэ"),
            ("quan", "цюань"),
            ("jun", "цзюнь"),
            ("liu", "лю"),
            ("xie", "се"),
            ("zhuang", "чжуан"),
            ("wei", "вэй"),
            ("yuan", "юань"),
            ("wu", "у"),
            ("yi", "и"),
            ("er", "эр"),
            ("smith", ""),
        ] {
            assert_eq!(palladius(pinyin), russian, "{pinyin}");
        }
    }

    #[test]
    fn typists_letters_are_those_of_the_table() {
        assert_eq!(folded("чанъань"), "чанань");
        assert_eq!(folded("чжен"), "чжэн");
        assert_eq!(folded("вей"), "вэй");
    }
}
