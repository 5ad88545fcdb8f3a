//! From the evidence to the score without a gap: rows whose points add up to it.
//!
//! A line of evidence gives its weight times its similarity. What the name as a whole scores beyond or below their sum is a
//! row of its own: a rare part that is missing, or too little that would tell namesakes apart. Then come the deductions of
//! the fields that conflict.

use crate::hit::{Evidence, Hit, Points, Step};

/// The steps of a hit whose score, evidence and comparison are known.
pub fn steps(hit: &Hit) -> Vec<Step> {
    let deductions: Vec<Step> =
        hit.comparison.iter().filter(|row| row.points != Points::ZERO).map(deduction).collect();
    let mut steps: Vec<Step> = hit.evidence.iter().map(evidence_step).collect();
    let sum = |steps: &[Step]| steps.iter().map(|step| step.points.0).sum::<i32>();
    let rest = hit.score.0 - sum(&deductions) - sum(&steps);
    if rest != 0 {
        let label = "the name as a whole: what is missing, and how many share what is there";
        steps.push(Step { code: "name", label: label.to_owned(), points: Points(rest) });
    }
    steps.extend(deductions);
    steps
}

fn evidence_step(line: &Evidence) -> Step {
    let label = match (line.query.as_str(), line.listed.as_str()) {
        ("", listed) => format!("{listed}, listed only"),
        (query, "") => format!("{query}, applicant only"),
        (query, listed) => format!("{query} beside {listed}"),
    };
    Step { code: "evidence", label, points: Points(line.weight.0 * line.similarity.0 / Points::ONE.0) }
}

fn deduction(row: &crate::hit::FieldComparison) -> Step {
    let label = match row.field {
        "kind" => "another kind of party",
        "birthDate" => "another birth date",
        other => other,
    };
    Step { code: row.field, label: label.to_owned(), points: row.points }
}
