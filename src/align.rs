//! Query parts x listed parts -> pairs. Every part stands in exactly one pair or leftover.
//!
//! Whole names that both read as Korean are compared syllable by syllable ([`korean`]); all others part by part, in
//! any order, the most telling agreement first. Neighbors are also tried joined.

use crate::entity::Kind;
use crate::given_name;
use crate::hit::{Points, Relation};
use crate::key::{self, KeyGroup, Shape};
use crate::name::{Name, Part, Role};
use crate::pack::Pack;
use crate::patronymic;
use crate::romanize::korean::{self, Agreement, KoreanName, SyllableAgreement};
use crate::score::{self, Pair};
use crate::script::Script;
use crate::spelling;

/// A name made ready for comparison.
#[derive(Debug, Clone)]
pub struct Prepared {
    /// The name.
    pub name: Name,
    /// Kind of the party that bears it.
    pub kind: Kind,
    latin: Vec<String>,
    weights: Vec<i32>,
    korean: Vec<KoreanName>,
}

impl Prepared {
    /// Prepares a name; weights by role and by the built-in table of common names.
    pub fn new(text: &str, kind: Kind) -> Prepared {
        let name = Name::parse(text, kind);
        let latin = name.parts.iter().map(key::latin).collect();
        let weights = name.parts.iter().map(score::weight).collect();
        let korean = if kind == Kind::Person { korean::parse(&name.parts) } else { Vec::new() };
        Prepared { name, kind, latin, weights, korean }
    }

    /// Sets the weights by how many names of a pack share a part.
    pub fn weigh(&mut self, pack: &Pack) {
        let sharing = |part: &Part| {
            let mut keys = Vec::new();
            spelling::key(&key::latin(part), &mut keys);
            keys.iter()
                .map(|key| pack.postings(key::of_kind(*key, self.kind)).len())
                .max()
                .unwrap_or_default()
        };
        self.weights = self
            .name
            .parts
            .iter()
            .map(|part| score::rare_weight(part, sharing(part), pack.aliases()))
            .collect();
    }

    /// The keys under which it is searched.
    pub fn keys(&self) -> Vec<KeyGroup> {
        key::groups(&self.name, &self.korean, self.kind)
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

    fn weight_of(&self, parts: &[usize]) -> i32 {
        parts.iter().filter_map(|at| self.weights.get(*at)).sum()
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
            parts.sort_unstable();
            parts.dedup();
            take(parts, free);
        }
        all.push(explain(pair, &syllables));
    }
    leftovers(query, listed, &query_free, &listed_free, &mut all);
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
    pairs.sort_by_key(|pair| (first(&pair.query), first(&pair.listed)));
}

/// A leading group of neighbors that are compared as one word.
struct Candidate {
    query: Vec<usize>,
    listed: Vec<usize>,
    relation: Relation,
    similarity: Points,
    gain: i64,
}

fn by_parts(query: &Prepared, listed: &Prepared) -> Vec<Pair> {
    let mut candidates = Vec::new();
    for q in 0..query.name.parts.len() {
        for l in 0..listed.name.parts.len() {
            propose(query, listed, &[q], &[l], &mut candidates);
            propose_joined(query, listed, q, l, &mut candidates);
        }
    }
    // The most telling agreement first; among equals the one in the order of both names.
    candidates.sort_by_key(|candidate| {
        let distance =
            candidate.query.first().zip(candidate.listed.first()).map_or(0, |(q, l)| q.abs_diff(*l));
        (-candidate.gain, distance, candidate.query.clone(), candidate.listed.clone())
    });
    let (mut query_free, mut listed_free) =
        (vec![true; query.name.parts.len()], vec![true; listed.name.parts.len()]);
    let mut pairs = Vec::new();
    for candidate in candidates {
        let free = |parts: &[usize], free: &[bool]| parts.iter().all(|at| free.get(*at) == Some(&true));
        if free(&candidate.query, &query_free) && free(&candidate.listed, &listed_free) {
            take(&candidate.query, &mut query_free);
            take(&candidate.listed, &mut listed_free);
            pairs.push(pair(query, listed, candidate));
        }
    }
    pair_contradictions(query, listed, &mut query_free, &mut listed_free, &mut pairs);
    leftovers(query, listed, &query_free, &listed_free, &mut pairs);
    in_order(&mut pairs);
    pairs
}

fn take(parts: &[usize], free: &mut [bool]) {
    for at in parts {
        if let Some(slot) = free.get_mut(*at) {
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
        |side: &Prepared, parts: &[usize]| parts.iter().filter_map(|at| side.part(*at)).any(tells);
    Pair {
        distinctive: distinctive(query, &candidate.query) || distinctive(listed, &candidate.listed),
        weight,
        query: candidate.query,
        listed: candidate.listed,
        relation: candidate.relation,
        similarity: candidate.similarity,
        detail: None,
    }
}

/// Parts that tell one party from another, alone or as what is left of a name.
fn tells(part: &Part) -> bool {
    part.distinctive() || matches!(part.role, Role::Patronymic | Role::Initial)
}

fn propose(query: &Prepared, listed: &Prepared, q: &[usize], l: &[usize], candidates: &mut Vec<Candidate>) {
    let (Some(&q_at), Some(&l_at)) = (q.first(), l.first()) else { return };
    let (Some(a), Some(b)) = (query.part(q_at), listed.part(l_at)) else { return };
    let (Some(latin_a), Some(latin_b)) = (query.latin.get(q_at), listed.latin.get(l_at)) else { return };
    let (similarity, relation) = likeness(a, latin_a, b, latin_b, query.kind);
    if similarity >= score::INITIAL {
        let gain = i64::from(query.weight_of(q) + listed.weight_of(l)) * i64::from(similarity.0);
        candidates.push(Candidate { query: q.to_vec(), listed: l.to_vec(), relation, similarity, gain });
    }
}

/// Similarity from which joined neighbors count: they were not written so, hence stricter than single parts.
const JOINED_AGREES: Points = Points(8_500);

fn propose_joined(query: &Prepared, listed: &Prepared, q: usize, l: usize, candidates: &mut Vec<Candidate>) {
    let mut propose = |q: Vec<usize>, l: Vec<usize>| {
        let word = |side: &Prepared, parts: &[usize]| -> Option<String> {
            let mut joined = String::new();
            for at in parts {
                let part = side.part(*at).filter(|part| {
                    matches!(part.role, Role::Name | Role::Particle | Role::Patronymic | Role::Generic)
                })?;
                let latin = side.latin.get(*at)?;
                joined.push_str(if latin.is_empty() { &part.letters } else { latin });
            }
            Some(joined)
        };
        let (Some(a), Some(b)) = (word(query, &q), word(listed, &l)) else { return };
        if a.len().abs_diff(b.len()) > 3 || a.len() < 4 {
            return;
        }
        let likeness = if a.is_ascii() && b.is_ascii() {
            spelling::compare(&a, &b).similarity
        } else if a == b {
            Points::ONE
        } else {
            Points::ZERO
        };
        if likeness >= JOINED_AGREES {
            let gain = i64::from(query.weight_of(&q) + listed.weight_of(&l)) * i64::from(likeness.0);
            candidates.push(Candidate {
                query: q,
                listed: l,
                relation: Relation::Joined,
                similarity: likeness,
                gain,
            });
        }
    };
    if q + 1 < query.name.parts.len() {
        propose(vec![q, q + 1], vec![l]);
    }
    if q + 2 < query.name.parts.len() {
        propose(vec![q, q + 1, q + 2], vec![l]);
    }
    if l + 1 < listed.name.parts.len() {
        propose(vec![q], vec![l, l + 1]);
    }
    if l + 2 < listed.name.parts.len() {
        propose(vec![q], vec![l, l + 1, l + 2]);
    }
}

/// How alike two single parts are.
fn likeness(a: &Part, latin_a: &str, b: &Part, latin_b: &str, kind: Kind) -> (Points, Relation) {
    use Role::{Generic, Initial, LegalForm, Number, Particle, Patronymic, Title};
    if a.letters == b.letters && (a.script == b.script || a.role == b.role && a.role != Role::Name) {
        return (Points::ONE, same_letters(a, b));
    }
    match (a.role, b.role) {
        (LegalForm, LegalForm) => {
            // "co" is no legal form of its own: Company, Corporation, 회사 stand beside any.
            let similarity =
                if a.letters == "co" || b.letters == "co" { Points(9_000) } else { score::OTHER_LEGAL_FORM };
            return (similarity, Relation::LegalForm);
        }
        (LegalForm | Number, _) | (_, LegalForm | Number) => return (Points::ZERO, Relation::Different),
        (Generic, Generic) => return (Points::ZERO, Relation::Different),
        (Title | Particle, Role::Name) | (Role::Name, Title | Particle) => {}
        (Title | Particle, _) | (_, Title | Particle) => return (Points::ZERO, Relation::Different),
        (Patronymic, Role::Name) | (Role::Name, Patronymic) if latin_a != latin_b => {
            return (Points::ZERO, Relation::Different);
        }
        _ => {}
    }
    if let Some(initial) = initial(a, latin_a, b, latin_b, kind) {
        return initial;
    }
    if a.role == Initial || b.role == Initial {
        return (Points::ZERO, Relation::Different);
    }
    if latin_a.is_empty() || latin_b.is_empty() {
        return other_script(a, b, kind);
    }
    if a.role == Patronymic
        && b.role == Patronymic
        && latin_a != latin_b
        && let Some(patronymics) = patronymics(a, b)
    {
        return patronymics;
    }
    let spelled = spelling::compare(latin_a, latin_b);
    let cyrillic = a.script == Script::Cyrillic || b.script == Script::Cyrillic;
    let mut best = (
        spelled.similarity,
        if cyrillic && spelled.slips == 0 && spelled.similarity > Points::ZERO {
            Relation::CyrillicRomanization
        } else {
            spelled.relation
        },
    );
    if kind != Kind::Person && best.0 < Points::ONE {
        if let Some((similarity, _)) = korean::compare_words(a, b)
            && similarity > best.0
        {
            best = (similarity, Relation::KoreanRomanization);
        }
        return best;
    }
    if let Some((similarity, relation)) = given_name::relation(latin_a, latin_b)
        && similarity > best.0
    {
        best = (similarity, relation);
    }
    gender_form(a, latin_a, b, latin_b).filter(|_| best.1 != Relation::Exact).unwrap_or(best)
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

/// One letter beside the name it may stand for.
fn initial(a: &Part, latin_a: &str, b: &Part, latin_b: &str, kind: Kind) -> Option<(Points, Relation)> {
    let one = |part: &Part, latin: &str| latin.len() == 1 || part.role == Role::Initial;
    if kind != Kind::Person || !(one(a, latin_a) || one(b, latin_b)) {
        return None;
    }
    let (first_a, first_b) = (latin_a.as_bytes().first()?, latin_b.as_bytes().first()?);
    let agrees = first_a == first_b;
    Some(match (one(a, latin_a) && one(b, latin_b), agrees) {
        (true, true) => (Points::ONE, Relation::Exact),
        (false, true) => (score::INITIAL, Relation::Initial),
        _ => (Points::ZERO, Relation::Different),
    })
}

/// Parts of which one has no Latin letters: Korean words against their romanization, else letter by letter.
fn other_script(a: &Part, b: &Part, kind: Kind) -> (Points, Relation) {
    if kind != Kind::Person
        && let Some((similarity, _)) = korean::compare_words(a, b)
    {
        let relation = if a.script == b.script { Relation::Hangul } else { Relation::KoreanRomanization };
        return (similarity, relation);
    }
    if a.script != b.script {
        return (Points::ZERO, Relation::Different);
    }
    let letters = a.letters.chars().count().max(b.letters.chars().count());
    let slips = strsim::osa_distance(&a.letters, &b.letters);
    match (letters, slips) {
        (_, 0) => (Points::ONE, Relation::Exact),
        (5.., 1) => (Points(8_000), Relation::Typo),
        _ => (Points::ZERO, Relation::Different),
    }
}

/// Andreyev and Andreyeva: gender forms of one surname.
fn gender_form(a: &Part, latin_a: &str, b: &Part, latin_b: &str) -> Option<(Points, Relation)> {
    if a.role != Role::Name || b.role != Role::Name {
        return None;
    }
    let similarity = patronymic::gender_forms(latin_a, latin_b)?;
    Some((similarity.min(score::GENDER_FORM), Relation::GenderForm))
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
            take(&[q], query_free);
            take(&[l], listed_free);
            let candidate = Candidate {
                query: vec![q],
                listed: vec![l],
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
                weight: side.weight_of(&[at]) * score::omission(part, settled) / 100,
                distinctive: false,
                detail: None,
            });
        }
    }
}
