//! How alike two parts of names are: by letters, by what names mean in other languages, by syllables.

use super::{JOINED_AGREES, Prepared};
use crate::entity::Kind;
use crate::given_name;
use crate::hit::{Points, Relation};
use crate::key;
use crate::name::{Part, Role, are_vietnamese};
use crate::patronymic::{self, Patronymic};
use crate::romanize::han::ChineseWord;
use crate::romanize::{arabic, foreign, han, korean};
use crate::score;
use crate::script::Script;
use crate::search::find;
use crate::spelling::form::{self, is_vowel};
use crate::spelling::{self, Known, Spelled};
use crate::tables::{common_name, known_name};

/// How alike two single parts are; `None` for parts that have nothing to do with each other.
pub(super) fn likeness(
    query: &Prepared,
    q: usize,
    listed: &Prepared,
    l: usize,
) -> Option<(Points, Relation)> {
    use Role::{Generic, Initial, LegalForm, Name, Number, Particle, Patronymic, Title};
    let (a, b, kind) = (query.part(q)?, listed.part(l)?, query.kind);
    let (latin_a, latin_b) = (query.latin.get(q)?, listed.latin.get(l)?);
    if a.letters == b.letters && (a.script == b.script || a.role == b.role && a.role != Name) {
        return Some((Points::ONE, same_letters(a, b)));
    }
    match (a.role, b.role) {
        (LegalForm, LegalForm) => return Some((legal_forms(a, b), Relation::LegalForm)),
        (LegalForm | Number, _) | (_, LegalForm | Number) | (Generic, Generic) => return None,
        (Generic, Name) | (Name, Generic) => return generic_word(query.marked(q)?, b),
        (Title | Particle, Name) | (Name, Title | Particle) | (Title, Title) => {}
        (Title | Particle, _) | (_, Title | Particle) => return None,
        _ => {}
    }
    if let Some(initial) = initial(a, latin_a, b, latin_b, kind) {
        return initial;
    }
    if let Some(similarity) = in_arabic_script(&a.letters, &b.letters) {
        return similarity.map(|similarity| (similarity, Relation::ArabicRomanization));
    }
    if latin_a.is_empty() || latin_b.is_empty() {
        let as_word =
            Some(()).filter(|()| kind != Kind::Person).and_then(|()| as_asian_word(query, q, listed, l));
        return as_word.or_else(|| by_letters(a, b)).or_else(|| in_other_script(a, b));
    }
    match (a.role, b.role) {
        (Initial, _) | (_, Initial) => return None,
        (Patronymic, Patronymic) if latin_a != latin_b => {
            if let Some(patronymics) = patronymics(a, b) {
                return Some(patronymics);
            }
        }
        // A patronymic that a slip made unrecognizable; Petr and Petrovich are no forms of one name.
        (Patronymic, _) | (_, Patronymic) => {
            if let Some(father) = father_alone(query, q, listed, l) {
                return Some(father);
            }
            let spelled = query.spelled(q)?.compare_from(latin_b, JOINED_AGREES);
            return Some((spelled.similarity, spelled.relation)).filter(|found| found.0 > Points::ZERO);
        }
        _ => {}
    }
    let (with_h_a, with_h_b) = (with_foreign_h(a, latin_a, latin_b), with_foreign_h(b, latin_b, latin_a));
    let with_h_a = with_h_a.as_deref().map(Spelled::new);
    let (spelled, latin_b) =
        (with_h_a.as_ref().or(query.spelled(q))?, with_h_b.as_deref().unwrap_or(latin_b));
    let across_scripts = (a.script == Script::Cyrillic) != (b.script == Script::Cyrillic);
    let known = Known { across_scripts, ..Known::default() };
    let mut best = spelled_alike(spelled, latin_b, kind, score::INITIAL, known);
    if a.script != b.script
        && let Some(written) = in_other_script(a, b).filter(|written| written.0 > best.0)
    {
        best = written;
    }
    if let Some(same) = surnames_in_two_scripts(a, b).filter(|same| kind == Kind::Person && *same > best.0) {
        return Some((same, Relation::Kontsevich));
    }
    if kind != Kind::Person && best.0 < Points::ONE {
        let asian = as_asian_word(query, q, listed, l);
        let letters_tell = ChineseWord::in_pinyin_only(latin_a) == ChineseWord::in_pinyin_only(latin_b)
            || query.korean_word(q).is_none() && listed.korean_word(l).is_none();
        // Pinyin beside a Korean word: Hongxiang and Hungsang look alike, and are no readings of each other.
        return if letters_tell { asian.filter(|found| found.0 > best.0).or(Some(best)) } else { asian };
    }
    let cyrillic = a.script == Script::Cyrillic || b.script == Script::Cyrillic;
    Some(match best.1 {
        Relation::Exact | Relation::Spelling if cyrillic => (best.0, Relation::CyrillicRomanization),
        _ => best,
    })
}

/// A word in Cyrillic with the h that its г at the start stands for in names of other languages: Гуго, Гейне, Гасан.
fn with_foreign_h(part: &Part, latin: &str, other: &str) -> Option<String> {
    let rest =
        latin.strip_prefix('g').filter(|_| part.script == Script::Cyrillic && other.starts_with('h'))?;
    Some(format!("h{rest}"))
}

/// A Korean surname as Russians and as others write it: Цой, Tsoi, Choi.
fn surnames_in_two_scripts(a: &Part, b: &Part) -> Option<Points> {
    match (korean::in_russian_letters(a), korean::in_russian_letters(b)) {
        (Some(a), None) => korean::in_two_scripts(&a, &b.letters),
        (None, Some(b)) => korean::in_two_scripts(&b, &a.letters),
        _ => None,
    }
}

/// A generic word and another spelling of it, or a plural: Holding, Kholding; Lottery, Lotteries.
fn generic_word(a: &Spelled, b: &Part) -> Option<(Points, Relation)> {
    let spelled =
        (a.word().is_ascii() && b.marked.is_ascii()).then(|| a.compare_from(&b.marked, JOINED_AGREES))?;
    (spelled.similarity > Points::ZERO).then_some((spelled.similarity, spelled.relation))
}

/// Words of firms as Korean or Chinese: Kumphungri and 금풍리, 金祥 and Jinxiang and Kumsang.
fn as_asian_word(query: &Prepared, q: usize, listed: &Prepared, l: usize) -> Option<(Points, Relation)> {
    let (a, b) = (query.part(q)?, listed.part(l)?);
    let (korean_a, chinese_a) = (query.korean_word(q), query.chinese_word(q));
    if korean_a.is_none() && chinese_a.is_none() {
        return None;
    }
    let (korean_b, chinese_b) = (listed.korean_word(l), listed.chinese_word(l));
    let relation = match (a.script, b.script) {
        (Script::Hangul, _) | (_, Script::Hangul) => Relation::Hangul,
        _ => Relation::KoreanRomanization,
    };
    let korean = || korean::compare_words(korean_a?, korean_b?).map(|found| (found.0, relation));
    let without_hangul = |(similarity, relation, _): (Points, Relation, String)| (similarity, relation);
    // Two words in letters are compared in Chinese where one of them may be Korean.
    let characters = a.script == Script::Han || b.script == Script::Han;
    let worth_it = characters || korean_a.is_some() || korean_b.is_some();
    let chinese = || han::compare_words(chinese_a.filter(|_| worth_it)?, chinese_b?).map(without_hangul);
    let across =
        |chinese: Option<_>, korean: Option<_>| han::compare_in_korean(chinese?, korean?).map(without_hangul);
    let across = || across(chinese_a, korean_b).or_else(|| across(chinese_b, korean_a));
    let (similarity, relation) =
        [across(), chinese(), korean()].into_iter().flatten().max_by_key(|found| found.0)?;
    let in_latin = a.script == Script::Latin && b.script == Script::Latin;
    if in_latin && !tells_of_asia(&a.letters) && !tells_of_asia(&b.letters) {
        return None;
    }
    Some((if in_latin { similarity.min(score::OTHER_LETTERS) } else { similarity }, relation))
}

/// Whether a word in Latin letters is long enough, or spelled so, that reading it in Korean or Chinese syllables says something:
/// lama, nega and masal can be read so as well, as can half of all short words of open syllables. Tanchon ends two syllables
/// as Korean does.
fn tells_of_asia(word: &str) -> bool {
    const SPELLED: [&str; 12] = ["ng", "eo", "eu", "ae", "hy", "hw", "kw", "gw", "ky", "gy", "ryo", "yu"];
    const LONG: usize = 8;
    const FINALS: &[u8] = b"nmlkgtpb";
    let is_closed = |letters: &[u8]| match letters {
        [vowel, last, next] => is_vowel(*vowel) && FINALS.contains(last) && !is_vowel(*next) && *next != b'h',
        _ => false,
    };
    let letters = word.as_bytes();
    let closed =
        || letters.last().is_some_and(|last| FINALS.contains(last)) && letters.windows(3).any(is_closed);
    word.len() >= LONG || SPELLED.iter().any(|letters| find(word, letters).is_some()) || closed()
}

/// "co" is no legal form of its own: Company, Corporation, 회사 stand beside any.
fn legal_forms(a: &Part, b: &Part) -> Points {
    if a.letters == "co" || b.letters == "co" { Points(9_000) } else { score::OTHER_LEGAL_FORM }
}

/// How alike two words in Latin letters are.
pub(super) fn spelled_alike(
    spelled: &Spelled,
    b: &str,
    kind: Kind,
    floor: Points,
    known: Known,
) -> (Points, Relation) {
    let a = spelled.word();
    if kind != Kind::Person && (of_place(a, b) || of_place(b, a)) {
        return (score::OF_PLACE, Relation::CyrillicRomanization);
    }
    let likeness = spelled.compare_known(b, floor, known);
    let mut best = (likeness.similarity, likeness.relation);
    if likeness.relation == Relation::Exact {
        return best;
    }
    if likeness.slips > 0 {
        best = slip_of_name(spelled, b, kind, known).unwrap_or(best);
    } else if kind != Kind::Person && !known.across_scripts {
        let two = best.0 > score::OTHER_SPELLING
            && likeness.relation == Relation::Spelling
            && known_name::is_known(a)
            && known_name::is_known(b)
            && related(spelled, b).is_none();
        best.0 = best.0.min(if two { score::OTHER_SPELLING } else { score::OTHER_LETTERS });
    }
    // What tables say is asked for last, and only where it changes anything: most words have nothing to do with each other.
    let related = if kind == Kind::Person { related(spelled, b) } else { None };
    let gender = || match kind {
        Kind::Person => Some((patronymic::gender_forms(a, b)?.min(score::GENDER_FORM), Relation::GenderForm)),
        _ => None,
    };
    let two_names = || {
        likeness.slips > 0 && known_name::is_known(a) && known_name::is_known(b)
            || kind == Kind::Person
                && (common_name::are_different(a, b, &likeness)
                    || are_vietnamese(a, b)
                    || likeness.similarity < score::SURE_SPELLING && given_name::are_two(a, b))
            || kind != Kind::Person && !known.across_scripts && are_acronyms(a, b, likeness.slips)
    };
    match (related, gender()) {
        (Some(related), _) if related.0 > best.0 => related,
        (None, gender) if (best.0 > score::OTHER_NAME || gender.is_some()) && two_names() => {
            (best.0.min(score::OTHER_NAME), best.1)
        }
        (_, gender) => gender.unwrap_or(best),
    }
}

/// A Slavic adjective and the place or person it is made of: Krylovsky, Krylov; Samarskiy, Samara; Tulskiy, Tula.
fn of_place(adjective: &str, name: &str) -> bool {
    let vowel = name.strip_suffix(['a', 'e', 'i', 'o', 'y']);
    form::place_stem(adjective).is_some_and(|stem| stem == name || Some(stem) == vowel)
}

/// Whether two words of firms are acronyms: few letters without a vowel, or so few that a slip makes another acronym of one.
fn are_acronyms(a: &str, b: &str, slips: u8) -> bool {
    const FEW: usize = 4;
    let without_vowel = |word: &str| !word.bytes().any(|letter| b"aeiou".contains(&letter));
    let fewest = a.len().min(b.len());
    fewest < FEW && slips > 0 || fewest <= FEW && (without_vowel(a) || without_vowel(b))
}

/// A name that people bear and a word that one slip of the hand makes of it: a misspelling sooner than another name.
fn slip_of_name(spelled: &Spelled, b: &str, kind: Kind, known: Known) -> Option<(Points, Relation)> {
    let a = spelled.word();
    // A firm called by a name with another vowel is another firm sooner: Spangler, Spengler.
    let slip =
        a.len().min(b.len()) >= known_name::SHORTEST && spelling::is_one_slip(a, b, kind == Kind::Person);
    let of_name = slip && known_name::is_known(a) != known_name::is_known(b);
    let likeness = of_name.then(|| spelled.compare_known(b, spelling::FLOOR, known));
    let found = likeness.filter(|likeness| likeness.slips == 1)?;
    Some((score::slip_of_name(found.similarity), Relation::Typo))
}

/// Forms of one given name; forms that differ in their vowels only are spellings more than translations.
fn related(spelled: &Spelled, b: &str) -> Option<(Points, Relation)> {
    let (similarity, relation) = spelled.forms().relation(b)?;
    let other_vowels = relation == Relation::CrossLanguage && consonants(spelled.word()).eq(consonants(b));
    Some((if other_vowels { similarity.max(score::OTHER_VOWELS) } else { similarity }, relation))
}

/// The consonants of a word; doubled ones count once.
fn consonants(word: &str) -> impl Iterator<Item = u8> {
    let letters = word.bytes().filter(|letter| !is_vowel(*letter));
    let mut last = 0;
    letters.filter(move |letter| std::mem::replace(&mut last, *letter) != *letter)
}

fn same_letters(a: &Part, b: &Part) -> Relation {
    if a.role == Role::LegalForm {
        return if a.marked == b.marked { Relation::Exact } else { Relation::LegalForm };
    }
    if a.role == Role::Generic && a.marked != b.marked {
        return Relation::Abbreviation;
    }
    match (a.folded || b.folded, a.script) {
        (true, _) => Relation::LookAlike,
        (false, Script::Hangul) => Relation::Hangul,
        (false, _) => Relation::Exact,
    }
}

/// One letter beside the name it may stand for: `None` where there is none, `Some(None)` where it stands for another.
fn initial(
    a: &Part,
    latin_a: &str,
    b: &Part,
    latin_b: &str,
    kind: Kind,
) -> Option<Option<(Points, Relation)>> {
    let one = |part: &Part, latin: &str| latin.len() == 1 || part.role == Role::Initial;
    if kind != Kind::Person || !(one(a, latin_a) || one(b, latin_b)) {
        return None;
    }
    let agrees = latin_a.as_bytes().first()? == latin_b.as_bytes().first()?;
    Some(match (one(a, latin_a) && one(b, latin_b), agrees) {
        (true, true) => Some((Points::ONE, Relation::Exact)),
        (false, true) => Some((score::INITIAL, Relation::Initial)),
        _ => None,
    })
}

/// Words of which one is in Arabic script, and the other in the same or in Latin letters: `Some(None)` where they have
/// nothing to do with each other, `None` for words in other scripts.
pub(super) fn in_arabic_script(a: &str, b: &str) -> Option<Option<Points>> {
    let found = match (arabic::is_arabic(a), arabic::is_arabic(b)) {
        (true, true) => arabic::compare_written(a, b),
        (true, false) if b.is_ascii() => arabic::compare(a, b),
        (false, true) if a.is_ascii() => arabic::compare(b, a),
        _ => return None,
    };
    Some(found.map(Points))
}

/// A part in a script that tables read beside one in Latin letters: אלכסנדר, 블라디미르, 弗拉基米尔.
fn in_other_script(a: &Part, b: &Part) -> Option<(Points, Relation)> {
    let found = match (a.script, b.script) {
        (other, Script::Latin) if foreign::is_read(other) => foreign::compare(&a.letters, &b.letters),
        (Script::Latin, other) if foreign::is_read(other) => foreign::compare(&b.letters, &a.letters),
        _ => None,
    };
    Some((Points(found?), Relation::Transliteration))
}

/// Parts in a script without Latin letters, letter by letter.
fn by_letters(a: &Part, b: &Part) -> Option<(Points, Relation)> {
    if a.script != b.script {
        return None;
    }
    let letters = a.letters.chars().count().max(b.letters.chars().count());
    match (letters, strsim::osa_distance(&a.letters, &b.letters)) {
        (_, 0) => Some((Points::ONE, Relation::Exact)),
        (5.., 1) => Some((ONE_SLIP, Relation::Typo)),
        _ => None,
    }
}

/// The father that a patronymic names; "Rauf" in "Rauf oglu" is his name itself.
fn father_of(part: &Part) -> Option<Patronymic> {
    let plain =
        || Patronymic { father: key::latin(part), gender: patronymic::Gender::Male, ambiguous: false };
    (part.role == Role::Patronymic).then(|| patronymic::father(&part.letters, part.script)).map(|father| {
        father.or_else(|| patronymic::possessive(&part.letters, part.script)).unwrap_or_else(plain)
    })
}

/// Two patronymics: whether they name the same father, in whatever language's form.
fn patronymics(a: &Part, b: &Part) -> Option<(Points, Relation)> {
    let (one, other) = (father_of(a)?, father_of(b)?);
    let similarity = patronymic::similarity(&one, &other);
    let relation =
        if similarity == Points::ONE { Relation::CyrillicRomanization } else { Relation::CrossLanguage };
    Some(if similarity >= score::PART_AGREES {
        (similarity, relation)
    } else {
        (Points::ZERO, Relation::Different)
    })
}

/// A patronymic beside a middle name that is the father's own, as Armenians and Azerbaijanis write it: Mkrtichovich, Mkrtich.
fn father_alone(query: &Prepared, q: usize, listed: &Prepared, l: usize) -> Option<(Points, Relation)> {
    let (a, b) = (query.part(q)?, listed.part(l)?);
    let (patronymic, side, at) = if a.role == Role::Patronymic { (a, listed, l) } else { (b, query, q) };
    let (before, part) = (side.part(at.checked_sub(1)?)?, side.part(at)?);
    let names = side.name.parts.iter().filter(|part| part.role == Role::Name).count();
    if part.role != Role::Name || part.before_comma || before.before_comma || names < MIDDLE_NAME {
        return None;
    }
    let father = father_of(patronymic)?;
    let bare = Patronymic { father: key::latin(part), ..father.clone() };
    let similarity = patronymic::similarity(&father, &bare).min(score::EQUAL);
    (similarity >= JOINED_AGREES).then_some((similarity, Relation::CrossLanguage))
}

/// Names from which one of them may be the father's.
const MIDDLE_NAME: usize = 3;

/// Similarity of two words of five letters or more that a typing slip tells apart, where only letters are compared.
const ONE_SLIP: Points = Points(8_000);
