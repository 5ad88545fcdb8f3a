//! Whole names that read as Korean or Chinese, compared syllable by syllable.
//!
//! By letters, Kwang and Kang are nearly one word, and Woong and Ung are not; so where both names read as Korean, or both
//! as Chinese, their syllables decide. A name in pinyin may be the Chinese reading of a Korean name. Names that are read
//! in characters read as both; then what agrees counts, and what contradicts says nothing.

use super::{Prepared, in_order, leftover, take};
use crate::entity::Kind;
use crate::given_name;
use crate::hit::{Points, Relation};
use crate::name::{Part, Role};
use crate::order;
use crate::romanize::han::{self, table::System};
use crate::romanize::korean::{self, Place};
use crate::score::{self, Pair};
use crate::script::Script;

/// How two syllables agree, in either language.
struct Syllable {
    parts: (usize, usize),
    place: Place,
    similarity: Points,
    relation: Relation,
    systems: (&'static str, &'static str),
    /// What both stand for: Hangul with its alternatives, or pinyin.
    said: String,
}

impl From<&korean::SyllableAgreement> for Syllable {
    fn from(agreement: &korean::SyllableAgreement) -> Syllable {
        let said = match agreement.hangul.chars().count() {
            0 => "?".to_owned(),
            1 => agreement.hangul.clone(),
            _ => format!("[{}]", agreement.hangul),
        };
        Syllable {
            parts: (agreement.part_a, agreement.part_b),
            place: agreement.role,
            similarity: agreement.similarity,
            relation: agreement.relation,
            systems: agreement.systems,
            said,
        }
    }
}

/// Similarity from which a Chinese reading says more than that syllables are few.
const MORE_THAN_CHANCE: Points = Points(5_001);

/// What is taken, in percent, from the evidence beyond chance where the list has the Chinese reading: most listed names in
/// Chinese letters are of Chinese, most names that Koreans give are no Chinese readings.
const LISTED_IN_CHINESE: i32 = 24;

/// Chinese syllables stand for many Korean ones: how sure it is that one of them is meant.
const IN_TRANSLATION: Points = Points(9_300);

impl Syllable {
    /// A Chinese reading of a Korean name.
    fn in_translation(agreement: &korean::SyllableAgreement) -> Syllable {
        let syllable = Syllable::from(agreement);
        Syllable {
            similarity: syllable.similarity.min(IN_TRANSLATION),
            relation: Relation::SinoKorean,
            ..syllable
        }
    }
}

impl From<&han::SyllableAgreement> for Syllable {
    fn from(agreement: &han::SyllableAgreement) -> Syllable {
        Syllable {
            parts: (agreement.part_a, agreement.part_b),
            place: agreement.role,
            similarity: agreement.similarity,
            relation: agreement.relation,
            systems: agreement.systems,
            said: if agreement.sound.is_empty() { "?".to_owned() } else { agreement.sound.to_owned() },
        }
    }
}

/// What the syllables of two names say: their score and alignment, with the score by letters given. `None` where they
/// can't be read alike.
pub(super) fn compare(
    query: &Prepared,
    listed: &Prepared,
    by_letters: Points,
) -> Option<(Points, Vec<Pair>)> {
    let (q, l) = (query.readings(), listed.readings());
    if of_other_language(query, listed) {
        return Some((share(by_letters, score::OTHER_SYLLABLES), Vec::new()));
    }
    let read = q.in_syllables() && l.in_syllables();
    let own = if read { in_one_language(query, listed, by_letters) } else { None };
    let across = [in_translation(query, listed).filter(|_| read), in_cantonese(query, listed)];
    across.into_iter().flatten().fold(own, |best, across| {
        let higher = across.0 > best.as_ref().map_or(by_letters, |best| best.0);
        if higher { Some(across) } else { best }
    })
}

/// Names in the letters of Hong Kong beside characters or their like. What does not agree there says nothing: the letters
/// of other languages read so too.
fn in_cantonese(query: &Prepared, listed: &Prepared) -> Option<(Points, Vec<Pair>)> {
    let agreement = han::best(&query.readings().cantonese, &listed.readings().cantonese)?;
    if agreement.similarity < han::AGREES {
        return None;
    }
    let syllables: Vec<Syllable> = agreement.syllables.iter().map(Syllable::from).collect();
    let pairs = by_syllables(query, listed, &syllables);
    Some((score::score(&pairs, Kind::Person).min(agreement.similarity), pairs))
}

/// A Korean name beside its Chinese reading. What does not agree there says nothing: a Chinese name is no Korean one.
fn in_translation(query: &Prepared, listed: &Prepared) -> Option<(Points, Vec<Pair>)> {
    let (q, l) = (query.readings(), listed.readings());
    // A name that reads as Chinese itself is not compared as a Korean one with Chinese readings.
    let across = if q.chinese.is_empty() {
        korean::best(&q.korean, &l.korean_of_chinese)
    } else if l.chinese.is_empty() {
        korean::best(&q.korean_of_chinese, &l.korean)
    } else {
        None
    };
    let agreement = across.filter(|agreement| agreement.similarity >= MORE_THAN_CHANCE)?;
    let similarity = agreement.similarity.0;
    let less =
        if q.chinese.is_empty() { (similarity - MORE_THAN_CHANCE.0) * LISTED_IN_CHINESE / 100 } else { 0 };
    let syllables: Vec<Syllable> = agreement.syllables.iter().map(Syllable::in_translation).collect();
    let pairs = by_syllables(query, listed, &syllables);
    Some((score::score(&pairs, Kind::Person).min(Points(similarity - less)), pairs))
}

/// What two names say that both read as Korean, or both as Chinese.
fn in_one_language(query: &Prepared, listed: &Prepared, by_letters: Points) -> Option<(Points, Vec<Pair>)> {
    let (q, l) = (query.readings(), listed.readings());
    let korean = korean::best(&q.korean, &l.korean);
    let chinese = han::best(&q.chinese, &l.chinese);
    let contradicts = korean.is_some() || chinese.is_some();
    let alike = |similarity: Points| similarity >= korean::AGREES;
    // A name in plain pinyin is a Chinese one first: as Korean it agrees by the named systems only, where Chinese says no.
    let chinese_agrees = chinese.as_ref().is_some_and(|agreement| alike(agreement.similarity));
    let reads = |fits: fn(&han::ChineseName) -> bool| {
        !chinese_agrees && (q.chinese.iter().any(fits) || l.chinese.iter().any(fits))
    };
    // Who writes a name in Hangul is asked for a Korean one.
    let hangul = |side: &Prepared| side.name.parts.iter().any(|part| part.script == Script::Hangul);
    let hangul = hangul(query) || hangul(listed);
    let least =
        match (reads(han::ChineseName::is_in_plain_pinyin), reads(|name| !name.is_in(System::Palladius))) {
            (true, _) if !hangul => PLAIN,
            // Most Korean names can be read in Wade-Giles as well.
            (false, true) if !hangul => FAIR,
            (true, _) | (_, true) => LIKELY,
            (false, false) => korean::AGREES,
        };
    let korean_agrees = korean.iter().filter(|agreement| agreement.similarity >= least);
    let of_korean = korean_agrees.map(|agreement| {
        (agreement.similarity, agreement.syllables.iter().map(Syllable::from).collect::<Vec<_>>())
    });
    let of_chinese = chinese.iter().filter(|agreement| alike(agreement.similarity)).map(|agreement| {
        (agreement.similarity, agreement.syllables.iter().map(Syllable::from).collect::<Vec<_>>())
    });
    let scored = of_korean.chain(of_chinese).map(|(similarity, syllables)| {
        let pairs = by_syllables(query, listed, &syllables);
        (score::score(&pairs, Kind::Person).min(similarity), pairs)
    });
    let best = scored.reduce(|best, next| if next.0 > best.0 { next } else { best });
    if best.is_some() {
        return best;
    }
    let in_characters = |side: &Prepared| side.name.parts.iter().any(|part| part.script == Script::Han);
    if !contradicts {
        // Names of other lengths, or one Korean and one Chinese.
        return Some((share(by_letters, score::OTHER_SYLLABLES), Vec::new()));
    }
    if has_russian_name(query) || has_russian_name(listed) {
        // Ким Юрий: what else reads as Korean does so by chance.
        return None;
    }
    let in_one_word = |side: &Prepared| side.name.parts.len() == 1;
    if in_characters(query)
        || in_characters(listed)
        || in_one_word(query) != in_one_word(listed) && by_letters > score::OTHER_SYLLABLES
    {
        return None;
    }
    let syllables: Vec<Syllable> = match (&korean, &chinese) {
        (Some(agreement), _) => agreement.syllables.iter().map(Syllable::from).collect(),
        (None, Some(agreement)) => agreement.syllables.iter().map(Syllable::from).collect(),
        (None, None) => Vec::new(),
    };
    let highest =
        korean.iter().map(|found| found.similarity).chain(chinese.iter().map(|found| found.similarity)).max();
    let pairs = by_syllables(query, listed, &syllables);
    let score =
        score::score(&pairs, Kind::Person).min(highest.unwrap_or(Points::ZERO)).min(score::OTHER_SYLLABLES);
    // A slip of the pen makes another syllable: alike letters rank such a name above strangers, below every hit.
    let share_of_letters = match highest {
        Some(highest) if highest > score::SEVERAL_CONTRADICT => score::NEAR_SYLLABLES,
        Some(score::SEVERAL_CONTRADICT) => score::FAR_SYLLABLES,
        _ => OTHER_FAMILY,
    };
    Some((score.max(share(by_letters, share_of_letters)), pairs))
}

/// A given name of the table in Russian letters.
fn has_russian_name(side: &Prepared) -> bool {
    let russian = |(part, latin): (&Part, &String)| {
        part.script == Script::Cyrillic && (part.role == Role::Patronymic || given_name::is_known(latin))
    };
    side.name.parts.iter().zip(&side.latin).any(russian)
}

/// One name reads as Korean and the other as one of a language with more finals: likeness by letters is chance.
fn of_other_language(query: &Prepared, listed: &Prepared) -> bool {
    let korean = |side: &Prepared| side.readings().korean.iter().any(|name| name.extra().is_empty());
    korean(query) && listed.in_foreign_syllables() || korean(listed) && query.in_foreign_syllables()
}

fn share(score: Points, of: Points) -> Points {
    Points(score.0 * of.0 / Points::ONE.0)
}

/// What the letters count of two names that share neither the surname nor the whole given name.
const OTHER_FAMILY: Points = Points(4_000);
/// Similarity of two spellings by named systems and common habits.
const PLAIN: Points = Points(9_950);
/// The same where one is no common habit.
const FAIR: Points = Points(9_800);
/// Similarity of spellings of which one is a seldom habit.
const LIKELY: Points = Points(9_100);

/// Pairs of the parts that hold the same syllables; "Ungsun" stands beside "Ung" and "Sun".
fn by_syllables(query: &Prepared, listed: &Prepared, syllables: &[Syllable]) -> Vec<Pair> {
    let mut pairs: Vec<(Pair, Vec<&Syllable>)> = Vec::new();
    for syllable in syllables {
        let (q, l) = syllable.parts;
        let shares = |pair: &Pair| pair.query.contains(&q) || pair.listed.contains(&l);
        let (mut pair, mut syllables) = (empty_pair(), Vec::new());
        // A part that ties two former pairs makes them one.
        pairs.retain_mut(|(former, of_former)| {
            let tied = shares(former);
            if tied {
                pair.query.append(&mut former.query);
                pair.listed.append(&mut former.listed);
                syllables.append(of_former);
            }
            !tied
        });
        pair.query.push(q);
        pair.listed.push(l);
        syllables.push(syllable);
        pairs.push((pair, syllables));
    }
    let (mut query_free, mut listed_free) =
        (vec![true; query.name.parts.len()], vec![true; listed.name.parts.len()]);
    let mut all = Vec::new();
    for (mut pair, syllables) in pairs {
        for (parts, free) in [(&mut pair.query, &mut query_free), (&mut pair.listed, &mut listed_free)] {
            order::by_key(parts, |part| *part);
            parts.dedup();
            take(parts.iter().copied(), free);
        }
        all.push(explain(pair, &syllables));
    }
    leftover::omissions(query, listed, &query_free, &listed_free, &mut all);
    in_order(&mut all);
    all
}

fn empty_pair() -> Pair {
    Pair {
        query: Vec::new(),
        listed: Vec::new(),
        relation: Relation::Different,
        similarity: Points::ZERO,
        weight: 0,
        distinctive: true,
        detail: None,
    }
}

/// One line of evidence for several syllables: it is as good as their mean, and names the relation of the least alike.
fn explain(pair: Pair, syllables: &[&Syllable]) -> Pair {
    let weights = syllables.iter().map(|syllable| score::syllable_weight(syllable.place));
    let weight: i32 = weights.clone().sum();
    let agreeing: i32 = weights.zip(syllables).map(|(weight, syllable)| weight * syllable.similarity.0).sum();
    let least =
        syllables.iter().min_by_key(|syllable| (syllable.similarity, syllable.relation == Relation::Exact));
    let relation = least.map_or(Relation::Different, |syllable| syllable.relation);
    let said: String = syllables.iter().map(|syllable| syllable.said.as_str()).collect();
    let systems = least.map(|syllable| syllable.systems).filter(|(a, b)| !a.is_empty() && !b.is_empty());
    let detail = match systems {
        Some((a, b)) if relation != Relation::Exact => format!("{said}: {a}, {b}"),
        _ => said,
    };
    Pair {
        weight,
        similarity: Points(agreeing / weight.max(1)),
        relation,
        detail: Some(detail).filter(|_| relation != Relation::Different),
        ..pair
    }
}
