//! Query parts x listed parts -> pairs. Every part stands in exactly one pair or leftover.
//!
//! Whole names that both read as Korean are compared syllable by syllable ([`korean`]); all others part by part, in
//! any order, the most telling agreement first. Neighbors are also tried joined.

use crate::entity::Kind;
use crate::given_name;
use crate::hit::{Points, Relation};
use crate::key::{self, Shape};
use crate::name::{Name, Part, Role};
use crate::order;
use crate::patronymic;
use crate::romanize::korean::{self, Agreement, KoreanName, KoreanWord, SyllableAgreement};
use crate::score::{self, Pair};
use crate::script::Script;
use crate::spelling;
use std::cell::OnceCell;
use std::ops::Range;

/// A name made ready for comparison.
#[derive(Debug, Clone)]
pub struct Prepared {
    /// The name.
    pub name: Name,
    /// Kind of the party that bears it.
    pub kind: Kind,
    latin: Vec<String>,
    /// For every part: bit n stands for the n-th letter of the alphabet.
    letters: Vec<u32>,
    weights: Vec<i32>,
    korean: Vec<KoreanName>,
    /// The words of a firm's name as Korean, read when they are first asked for.
    korean_words: Vec<OnceCell<KoreanWord>>,
}

impl Prepared {
    /// Prepares a name; weights by role and by the built-in table of common names.
    pub fn new(text: &str, kind: Kind) -> Prepared {
        let name = Name::parse(text, kind);
        let korean = if kind == Kind::Person { korean::parse(&name.parts) } else { Vec::new() };
        Prepared::with(name, kind, korean)
    }

    /// Prepares a listed name for comparison with this one: Korean readings are made only where they can be used.
    pub fn listed(&self, text: &str) -> Prepared {
        let name = Name::parse(text, self.kind);
        let korean = if self.korean.is_empty() { Vec::new() } else { korean::parse(&name.parts) };
        Prepared::with(name, self.kind, korean)
    }

    fn with(name: Name, kind: Kind, korean: Vec<KoreanName>) -> Prepared {
        let latin: Vec<String> = name.parts.iter().map(key::latin).collect();
        let weights = name.parts.iter().map(score::weight).collect();
        let korean_words = vec![OnceCell::new(); name.parts.len()];
        let letters = latin.iter().map(|word| letter_set(word)).collect();
        Prepared { name, kind, latin, letters, weights, korean, korean_words }
    }

    /// Sets the weight of a part by the number of names, among `aliases`, that share it.
    pub fn weigh(&mut self, part: usize, sharing: usize, aliases: usize) -> i32 {
        let weight = self.part(part).map_or(0, |part| score::rare_weight(part, sharing, aliases));
        if let Some(slot) = self.weights.get_mut(part) {
            *slot = weight;
        }
        weight
    }

    /// The weight of a part.
    pub fn weight(&self, part: usize) -> i32 {
        self.weights.get(part).copied().unwrap_or_default()
    }

    /// Weight of the parts that have no keys, but for titles and initials.
    pub fn unsearched_weight(&self) -> i32 {
        let unsearched = |part: &Part| matches!(part.role, Role::Generic | Role::LegalForm | Role::Particle);
        let parts = self.name.parts.iter().enumerate().filter(|(_, part)| unsearched(part));
        parts.map(|(at, _)| self.weight(at)).sum()
    }

    /// Weight of its names and numbers.
    pub fn names_weight(&self) -> i32 {
        let names = self.name.parts.iter().enumerate().filter(|(_, part)| part.distinctive());
        names.map(|(at, _)| self.weight(at)).sum()
    }

    /// Its Korean readings.
    pub fn korean(&self) -> &[KoreanName] {
        &self.korean
    }

    /// How alike a word at one of its parts and a listed word can be, whatever the role of that: [`compare`] finds no more.
    pub fn word_likeness(&self, part: usize, word: &str, listed: &str, floor: Points) -> Points {
        if !word.is_ascii() || !listed.is_ascii() {
            // Other scripts agree by their letters or by Korean syllables; their keys are as strict as that.
            return if word == listed { Points::ONE } else { KEY_AGREES };
        }
        let spelled = spelled_alike(word, listed, self.kind, floor).0;
        if self.kind != Kind::Person {
            let korean = || korean::compare_words(self.korean_word(part)?, &KoreanWord::of_latin(listed));
            return if spelled >= floor {
                spelled
            } else {
                korean().map_or(spelled, |found| found.0.max(spelled))
            };
        }
        let fathers = || {
            let (one, other) =
                (patronymic::father(word, Script::Latin)?, patronymic::father(listed, Script::Latin)?);
            Some(patronymic::similarity(&one, &other))
        };
        let patronymic = self.part(part).is_some_and(|part| part.role == Role::Patronymic);
        if patronymic { fathers().map_or(spelled, |fathers| fathers.max(spelled)) } else { spelled }
    }

    /// What retrieval asks of it.
    pub fn shape(&self) -> Shape {
        Shape::of(&self.name)
    }

    /// Whether there are words that only firms have in their names, beside one that tells which firm.
    pub fn has_company_words(&self) -> bool {
        let has = |role: fn(&Role) -> bool| self.name.parts.iter().any(|part| role(&part.role));
        has(|role| matches!(role, Role::LegalForm | Role::Generic))
            && self.name.parts.iter().any(Part::distinctive)
    }

    fn weight_of(&self, parts: &Range<usize>) -> i32 {
        self.weights.get(parts.clone()).into_iter().flatten().sum()
    }

    /// Letters of neighbors, if they have Latin ones.
    fn length(&self, parts: &Range<usize>) -> usize {
        self.latin.get(parts.clone()).into_iter().flatten().map(String::len).sum()
    }

    /// The set of their letters.
    fn letters_of(&self, parts: &Range<usize>) -> u32 {
        self.letters.get(parts.clone()).into_iter().flatten().fold(0, |all, set| all | set)
    }

    /// Neighbors as one word; `None` when one of them is of a kind that is not joined.
    fn joined(&self, parts: &Range<usize>) -> Option<String> {
        let joins =
            |part: &Part| matches!(part.role, Role::Name | Role::Particle | Role::Patronymic | Role::Generic);
        let part =
            |at: usize| self.part(at).filter(|part| joins(part)).and(self.latin.get(at)).map(String::as_str);
        parts.clone().map(part).collect()
    }

    fn korean_word(&self, at: usize) -> Option<&KoreanWord> {
        let word = self
            .korean_words
            .get(at)?
            .get_or_init(|| self.part(at).map(KoreanWord::read).unwrap_or_default());
        Some(word).filter(|word| !word.is_empty())
    }

    fn part(&self, at: usize) -> Option<&Part> {
        self.name.parts.get(at)
    }
}

/// The best alignment of two names and its score.
///
/// Names that both read as Korean are decided by their syllables, unless their letters are the same: by letters, Kwang
/// and Kang are nearly one word, and Woong and Ung are not.
pub fn compare(query: &Prepared, listed: &Prepared) -> (Points, Vec<Pair>) {
    let general = by_parts(query, listed);
    let score = score::score(&general, query.kind);
    if score == Points::ONE || query.korean.is_empty() || listed.korean.is_empty() {
        return (score, general);
    }
    let Some(agreement) = korean::best(&query.korean, &listed.korean) else {
        return (score.min(score::OTHER_SYLLABLES), general);
    };
    let pairs = by_syllables(query, listed, &agreement);
    let by_syllables = score::score(&pairs, Kind::Person);
    let score = if agreement.similarity < korean::AGREES {
        by_syllables.min(agreement.similarity)
    } else {
        by_syllables
    };
    (score, pairs)
}

/// Pairs of the parts that hold the same syllables; "Ungsun" stands beside "Ung" and "Sun".
fn by_syllables(query: &Prepared, listed: &Prepared, agreement: &Agreement) -> Vec<Pair> {
    let mut pairs: Vec<(Pair, Vec<&SyllableAgreement>)> = Vec::new();
    for syllable in &agreement.syllables {
        let (q, l) = (syllable.part_a, syllable.part_b);
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
    leftovers(query, listed, &query_free, &listed_free, &mut all);
    in_order(&mut all);
    all
}

fn letter_set(word: &str) -> u32 {
    word.bytes().filter(u8::is_ascii_lowercase).fold(0, |set, letter| set | 1 << (letter - b'a'))
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
fn explain(pair: Pair, syllables: &[&SyllableAgreement]) -> Pair {
    let weights = syllables.iter().map(|syllable| score::syllable_weight(syllable));
    let weight: i32 = weights.clone().sum();
    let agreeing: i32 = weights.zip(syllables).map(|(weight, syllable)| weight * syllable.similarity.0).sum();
    let least =
        syllables.iter().min_by_key(|syllable| (syllable.similarity, syllable.relation == Relation::Exact));
    let relation = least.map_or(Relation::Different, |syllable| syllable.relation);
    let hangul: Vec<String> = syllables
        .iter()
        .map(|syllable| match syllable.hangul.chars().count() {
            0 => "?".to_owned(),
            1 => syllable.hangul.clone(),
            _ => format!("[{}]", syllable.hangul),
        })
        .collect();
    let systems = least.map(|syllable| syllable.systems).filter(|(a, b)| !a.is_empty() && !b.is_empty());
    let detail = match systems {
        Some((a, b)) if relation != Relation::Exact => format!("{}: {a}, {b}", hangul.concat()),
        _ => hangul.concat(),
    };
    Pair {
        weight,
        similarity: Points(agreeing / weight.max(1)),
        relation,
        detail: Some(detail).filter(|_| relation != Relation::Different),
        ..pair
    }
}

fn in_order(pairs: &mut [Pair]) {
    let first = |parts: &[usize]| parts.first().copied().unwrap_or(usize::MAX);
    order::by_key(pairs, |pair| (first(&pair.query), first(&pair.listed)));
}

/// Similarity of words that only their keys tell to be alike.
const KEY_AGREES: Points = Points(9_000);

/// A leading group of neighbors that are compared as one word.
struct Candidate {
    query: Range<usize>,
    listed: Range<usize>,
    relation: Relation,
    similarity: Points,
    gain: i64,
}

fn by_parts(query: &Prepared, listed: &Prepared) -> Vec<Pair> {
    let mut candidates = Vec::new();
    for q in 0..query.name.parts.len() {
        for l in 0..listed.name.parts.len() {
            candidates.extend(propose(query, listed, q, l));
            for length in 2..=MOST_JOINED {
                if q + length <= query.name.parts.len() {
                    candidates.extend(propose_joined(query, listed, q..q + length, l..l + 1));
                }
                if l + length <= listed.name.parts.len() {
                    candidates.extend(propose_joined(query, listed, q..q + 1, l..l + length));
                }
            }
        }
    }
    // The most telling agreement first; among equals the one in the order of both names.
    order::by_key(&mut candidates, |candidate| {
        let (q, l) = (candidate.query.start, candidate.listed.start);
        (-candidate.gain, q.abs_diff(l), q, l, candidate.query.end, candidate.listed.end)
    });
    let (mut query_free, mut listed_free) =
        (vec![true; query.name.parts.len()], vec![true; listed.name.parts.len()]);
    let mut pairs = Vec::new();
    for candidate in candidates {
        if is_free(&candidate.query, &query_free) && is_free(&candidate.listed, &listed_free) {
            take(candidate.query.clone(), &mut query_free);
            take(candidate.listed.clone(), &mut listed_free);
            pairs.push(pair(query, listed, candidate));
        }
    }
    pair_contradictions(query, listed, &mut query_free, &mut listed_free, &mut pairs);
    leftovers(query, listed, &query_free, &listed_free, &mut pairs);
    in_order(&mut pairs);
    pairs
}

fn is_free(parts: &Range<usize>, free: &[bool]) -> bool {
    free.get(parts.clone()).is_some_and(|parts| parts.iter().all(|part| *part))
}

fn take(parts: impl IntoIterator<Item = usize>, free: &mut [bool]) {
    for at in parts {
        if let Some(slot) = free.get_mut(at) {
            *slot = false;
        }
    }
}

fn pair(query: &Prepared, listed: &Prepared, candidate: Candidate) -> Pair {
    let weights = (query.weight_of(&candidate.query), listed.weight_of(&candidate.listed));
    let weight = if candidate.relation == Relation::Initial {
        weights.0.min(weights.1)
    } else {
        (weights.0 + weights.1) / 2
    };
    let distinctive =
        |side: &Prepared, parts: &Range<usize>| parts.clone().filter_map(|at| side.part(at)).any(tells);
    Pair {
        distinctive: distinctive(query, &candidate.query) || distinctive(listed, &candidate.listed),
        weight,
        query: candidate.query.collect(),
        listed: candidate.listed.collect(),
        relation: candidate.relation,
        similarity: candidate.similarity,
        detail: None,
    }
}

/// Parts that tell one party from another, alone or as what is left of a name.
fn tells(part: &Part) -> bool {
    part.distinctive() || matches!(part.role, Role::Patronymic | Role::Initial)
}

fn propose(query: &Prepared, listed: &Prepared, q: usize, l: usize) -> Option<Candidate> {
    let (similarity, relation) = likeness(query, q, listed, l).filter(|found| found.0 >= score::INITIAL)?;
    let gain = i64::from(query.weight(q) + listed.weight(l)) * i64::from(similarity.0);
    Some(Candidate { query: q..q + 1, listed: l..l + 1, relation, similarity, gain })
}

/// Most neighbors that may be written as one word.
const MOST_JOINED: usize = 3;

/// Similarity of two words of five letters or more that a typing slip tells apart, where only letters are compared.
const ONE_SLIP: Points = Points(8_000);

/// Similarity from which joined neighbors count: they were not written so, hence stricter than single parts.
const JOINED_AGREES: Points = Points(8_500);

/// Most letters that only one of two words has, where they are joined otherwise.
const OTHER_LETTERS: u32 = 6;

fn propose_joined(
    query: &Prepared,
    listed: &Prepared,
    q: Range<usize>,
    l: Range<usize>,
) -> Option<Candidate> {
    // Cheap differences first: most neighbors have nothing to do with the word beside them.
    let (length_a, length_b) = (query.length(&q), listed.length(&l));
    let other_letters = (query.letters_of(&q) ^ listed.letters_of(&l)).count_ones();
    if length_a.abs_diff(length_b) > 3 || length_a < 4 || other_letters > OTHER_LETTERS {
        return None;
    }
    let (a, b) = (query.joined(&q)?, listed.joined(&l)?);
    let similarity = match a.is_ascii() && b.is_ascii() {
        true => spelling::compare_from(&a, &b, JOINED_AGREES).similarity,
        false => Points(Points::ONE.0 * i32::from(a == b)),
    };
    let gain = i64::from(query.weight_of(&q) + listed.weight_of(&l)) * i64::from(similarity.0);
    (similarity >= JOINED_AGREES).then_some(Candidate {
        query: q,
        listed: l,
        relation: Relation::Joined,
        similarity,
        gain,
    })
}

/// How alike two single parts are; `None` for parts that have nothing to do with each other.
fn likeness(query: &Prepared, q: usize, listed: &Prepared, l: usize) -> Option<(Points, Relation)> {
    use Role::{Generic, Initial, LegalForm, Name, Number, Particle, Patronymic, Title};
    let (a, b, kind) = (query.part(q)?, listed.part(l)?, query.kind);
    let (latin_a, latin_b) = (query.latin.get(q)?, listed.latin.get(l)?);
    if a.letters == b.letters && (a.script == b.script || a.role == b.role && a.role != Name) {
        return Some((Points::ONE, same_letters(a, b)));
    }
    match (a.role, b.role) {
        (LegalForm, LegalForm) => return Some((legal_forms(a, b), Relation::LegalForm)),
        (LegalForm | Number, _) | (_, LegalForm | Number) | (Generic, Generic) => return None,
        (Title | Particle, Name) | (Name, Title | Particle) => {}
        (Title | Particle, _) | (_, Title | Particle) => return None,
        _ => {}
    }
    if let Some(initial) = initial(a, latin_a, b, latin_b, kind) {
        return initial;
    }
    let korean = || korean::compare_words(query.korean_word(q)?, listed.korean_word(l)?).map(|found| found.0);
    if latin_a.is_empty() || latin_b.is_empty() {
        return match korean().filter(|_| kind != Kind::Person) {
            Some(similarity) if a.script == b.script => Some((similarity, Relation::Hangul)),
            Some(similarity) => Some((similarity, Relation::KoreanRomanization)),
            None => by_letters(a, b),
        };
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
            let spelled = spelling::compare_from(latin_a, latin_b, JOINED_AGREES);
            return Some((spelled.similarity, spelled.relation)).filter(|found| found.0 > Points::ZERO);
        }
        _ => {}
    }
    let best = spelled_alike(latin_a, latin_b, kind, score::INITIAL);
    if kind != Kind::Person && best.0 < Points::ONE {
        let korean = korean().filter(|similarity| *similarity > best.0);
        return Some(korean.map_or(best, |similarity| (similarity, Relation::KoreanRomanization)));
    }
    let cyrillic = a.script == Script::Cyrillic || b.script == Script::Cyrillic;
    Some(match best.1 {
        Relation::Exact | Relation::Spelling if cyrillic => (best.0, Relation::CyrillicRomanization),
        _ => best,
    })
}

/// "co" is no legal form of its own: Company, Corporation, 회사 stand beside any.
fn legal_forms(a: &Part, b: &Part) -> Points {
    if a.letters == "co" || b.letters == "co" { Points(9_000) } else { score::OTHER_LEGAL_FORM }
}

/// How alike two words in Latin letters are.
fn spelled_alike(a: &str, b: &str, kind: Kind, floor: Points) -> (Points, Relation) {
    let spelled = spelling::compare_from(a, b, floor);
    let best = (spelled.similarity, spelled.relation);
    if kind != Kind::Person || spelled.relation == Relation::Exact {
        return best;
    }
    let related = given_name::relation(a, b).filter(|related| related.0 > best.0);
    let gender = || {
        patronymic::gender_forms(a, b).map(|points| (points.min(score::GENDER_FORM), Relation::GenderForm))
    };
    related.or_else(gender).unwrap_or(best)
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

/// Two patronymics: whether they name the same father, in whatever language's form.
fn patronymics(a: &Part, b: &Part) -> Option<(Points, Relation)> {
    let (one, other) = (patronymic::father(&a.letters, a.script)?, patronymic::father(&b.letters, b.script)?);
    let similarity = patronymic::similarity(&one, &other);
    let relation =
        if similarity == Points::ONE { Relation::CyrillicRomanization } else { Relation::CrossLanguage };
    Some(if similarity >= score::PART_AGREES {
        (similarity, relation)
    } else {
        (Points::ZERO, Relation::Different)
    })
}

/// Parts left on both sides in one role contradict each other.
fn pair_contradictions(
    query: &Prepared,
    listed: &Prepared,
    query_free: &mut [bool],
    listed_free: &mut [bool],
    pairs: &mut Vec<Pair>,
) {
    for role in [Role::Name, Role::Patronymic, Role::Number, Role::Generic, Role::Initial] {
        let free = |side: &Prepared, free: &[bool]| -> Vec<usize> {
            let fits = |part: &Part| part.role == role || role == Role::Initial && tells(part);
            (0..side.name.parts.len())
                .filter(|at| free.get(*at) == Some(&true) && side.part(*at).is_some_and(fits))
                .collect()
        };
        for (q, l) in free(query, query_free).into_iter().zip(free(listed, listed_free)) {
            take([q], query_free);
            take([l], listed_free);
            let candidate = Candidate {
                query: q..q + 1,
                listed: l..l + 1,
                relation: Relation::Different,
                similarity: Points::ZERO,
                gain: 0,
            };
            pairs.push(pair(query, listed, candidate));
        }
    }
}

fn leftovers(
    query: &Prepared,
    listed: &Prepared,
    query_free: &[bool],
    listed_free: &[bool],
    pairs: &mut Vec<Pair>,
) {
    let settled =
        pairs.iter().filter(|pair| pair.distinctive && pair.similarity >= score::PART_AGREES).count() >= 2;
    for (side, free, from_query) in [(query, query_free, true), (listed, listed_free, false)] {
        for at in (0..side.name.parts.len()).filter(|at| free.get(*at) == Some(&true)) {
            let Some(part) = side.part(at) else { continue };
            let relation = match (part.role, from_query) {
                (Role::Patronymic, _) => Relation::PatronymicMissing,
                (_, true) => Relation::OnlyQuery,
                (_, false) => Relation::OnlyListed,
            };
            pairs.push(Pair {
                query: if from_query { vec![at] } else { Vec::new() },
                listed: if from_query { Vec::new() } else { vec![at] },
                relation,
                similarity: Points::ZERO,
                weight: side.weight(at) * score::omission(part, settled) / 100,
                distinctive: false,
                detail: None,
            });
        }
    }
}
