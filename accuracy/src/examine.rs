//! For whoever mends the engine: the figures of all groups and origins, or some of them in full, with every miss and the highest of
//! the others by name.
//!
//! `cargo run --release -p knownas-accuracy -- examine east-slavic neighbors Ukrainian`: ids of groups and origins of innocents.

use crate::case;
use crate::curve::Curve;
use crate::engine;
use crate::firms;
use crate::group;
use crate::innocents;
use crate::listed;
use crate::search::{self, Listed};
use crate::trial::{Group, Trial};
use knownas::hit::Points;
use knownas::score;
use knownas::screen;
use std::error::Error;

/// People of each origin, as in the report.
const PEOPLE: usize = 10_000;
/// Other parties that are shown where fewer are alerted.
const BELOW: usize = 40;

/// Prints what is asked for: the figures of everything, or some groups and origins in full.
///
/// # Errors
/// When list files or cases are there and can't be read.
pub fn run(wanted: &[&str]) -> Result<(), Box<dyn Error>> {
    let full = listed::full()?;
    let asked = |name: &str| wanted.is_empty() || wanted.contains(&name);
    let mut groups = group::all(full.as_ref(), &case::all()?)?;
    groups.retain(|group| asked(group.id));
    let scored = engine::knownas(&groups);
    for (group, scores) in groups.iter().zip(&scored.scores) {
        figures(group, scores);
        if !wanted.is_empty() {
            trials(group, scores);
        }
    }
    let people: Vec<_> = innocents::everyone(PEOPLE)
        .into_iter()
        .chain(firms::everyone(PEOPLE))
        .filter(|people| asked(people.origin))
        .collect();
    let Some(full) = full.filter(|_| !people.is_empty()) else { return Ok(()) };
    let listed = Listed::new(&full.lists, full.entities)?;
    for people in people {
        let (counts, alerts) = search::alert(&listed, &people);
        println!("## {}: {counts:?}, {:.1} of 10,000 besides", people.origin, counts.rest_per_10_000());
        for alert in alerts.iter().filter(|_| !wanted.is_empty()) {
            println!("{}  {} | {}", alert.score.0, alert.name, alert.listed);
        }
    }
    Ok(())
}

fn threshold(group: &Group) -> f64 {
    f64::from(score::threshold(group.kind).0) / f64::from(Points::ONE.0)
}

fn figures(group: &Group, scores: &[f64]) {
    let curve = Curve::new(group, scores);
    let (at, within) = (|rate| curve.recall_at(rate), |rate| curve.reachable_recall_at(rate));
    let default = curve.at(threshold(group));
    println!(
        "## {}: at .1 % {:.3}, at 1 % {:.3}; within reach {:.3}, {:.3}; by default {:.3} ({:.3}) / {:.4}; best F1 {:.3}",
        group.id,
        at(0.001),
        at(0.01),
        within(0.001),
        within(0.01),
        default.recall,
        default.reachable_recall,
        default.false_alerts,
        curve.best_f1()
    );
}

/// Every miss, and the others that are alerted or next to it.
fn trials(group: &Group, scores: &[f64]) {
    for same in [true, false] {
        println!("{}", if same { "Missed (* out of reach):" } else { "Others, the highest first:" });
        let mut shown: Vec<(f64, &Trial)> =
            scores.iter().copied().zip(&group.trials).filter(|(_, trial)| trial.same == same).collect();
        shown.sort_by(|a, b| b.0.total_cmp(&a.0));
        let alerted = shown.partition_point(|(score, _)| *score >= threshold(group));
        let shown = if same {
            shown.split_off(alerted)
        } else {
            shown.into_iter().take(alerted.max(BELOW)).collect()
        };
        for (_, trial) in shown {
            line(group, trial);
        }
    }
}

fn line(group: &Group, trial: &Trial) {
    let best = trial.names.iter().max_by_key(|name| screen::compare(&trial.query, name, group.kind).score);
    let Some(best) = best else { return };
    let found = screen::compare(&trial.query, best, group.kind);
    let star = if trial.reachable { ' ' } else { '*' };
    println!("{star}{}  {} | {best}", found.score.0, trial.query);
}
