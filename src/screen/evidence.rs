//! The evidence as a reviewer reads it: parts as they were written, and what both spell.

use crate::align::Prepared;
use crate::hit::{Evidence, Points, Relation};
use crate::name::Part;
use crate::romanize::{arabic, cyrillic};
use crate::score::Pair;
use crate::script::Script;

/// The evidence as a reviewer reads it: parts as they were written, weights that sum to exactly 1.
pub fn render_evidence(query: &Prepared, listed: &Prepared, pairs: &[Pair]) -> Vec<Evidence> {
    let total: i32 = pairs.iter().map(|pair| pair.weight).sum();
    let mut evidence: Vec<Evidence> = pairs
        .iter()
        .map(|pair| Evidence {
            query: query.name.typed(&pair.query),
            listed: listed.name.typed(&pair.listed),
            relation: pair.relation,
            similarity: pair.similarity,
            weight: Points(pair.weight * Points::ONE.0 / total.max(1)),
            detail: pair
                .detail
                .clone()
                .or_else(|| in_cyrillic(query, listed, pair))
                .or_else(|| in_arabic(query, listed, pair)),
        })
        .collect();
    // What rounding down left over goes to the weightiest line.
    let rest = Points::ONE.0 - evidence.iter().map(|line| line.weight.0).sum::<i32>();
    if let Some(line) = evidence.iter_mut().rev().max_by_key(|line| line.weight) {
        line.weight.0 += rest;
    }
    evidence
}

/// The Cyrillic word that two spellings stand for, and the system each follows: "андреев: BGN/PCGN Russian, habit".
fn in_cyrillic(query: &Prepared, listed: &Prepared, pair: &Pair) -> Option<String> {
    let ([q], [l]) = (pair.query.as_slice(), pair.listed.as_slice()) else { return None };
    let parts = (query.name.parts.get(*q)?, listed.name.parts.get(*l)?);
    if pair.relation != Relation::CyrillicRomanization {
        return None;
    }
    let form = match (parts.0.script, parts.1.script) {
        (Script::Cyrillic, _) => parts.0.letters.clone(),
        (_, Script::Cyrillic) => parts.1.letters.clone(),
        _ => cyrillic::cyrillic_form(&parts.0.letters, &parts.1.letters)?,
    };
    let system = |part: &Part| match part.script {
        Script::Cyrillic => "Cyrillic",
        _ => cyrillic::system_of(&part.letters, &form).unwrap_or("habit"),
    };
    Some(format!("{form}: {}, {}", system(parts.0), system(parts.1)))
}

/// What a word in Arabic script writes: "محمد: letters m-ḥ-m-d, short vowels are not written".
fn in_arabic(query: &Prepared, listed: &Prepared, pair: &Pair) -> Option<String> {
    if pair.relation != Relation::ArabicRomanization {
        return None;
    }
    let of = |side: &Prepared, parts: &[usize]| -> Option<String> {
        let parts = parts.iter().map(|at| side.name.parts.get(*at));
        parts
            .map(|part| part.filter(|part| part.script == Script::Arabic).map(|part| part.letters.as_str()))
            .collect()
    };
    let word = of(query, &pair.query).or_else(|| of(listed, &pair.listed))?;
    Some(format!("{word}: letters {}, short vowels are not written", arabic::letters(&word)))
}
