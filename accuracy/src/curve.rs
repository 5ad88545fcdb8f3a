//! From scores to figures: recall at a rate of false alerts, and the curve between.

use crate::trial::Group;

/// Scores of one engine on the trials of one group, in their order.
#[derive(Debug, Clone)]
pub struct Curve {
    same: Vec<f64>,
    reachable: Vec<f64>,
    different: Vec<f64>,
}

/// What an engine does at one threshold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Share of the same parties that are found.
    pub recall: f64,
    /// The same among the queries that letters can reach.
    pub reachable_recall: f64,
    /// Share of other parties that are alerted.
    pub false_alerts: f64,
}

impl Curve {
    /// Sorts scores by the truth of their trials.
    pub fn new(group: &Group, scores: &[f64]) -> Curve {
        let of = |holds: &dyn Fn(&crate::trial::Trial) -> bool| {
            let mut scores: Vec<f64> = group
                .trials
                .iter()
                .zip(scores)
                .filter(|(trial, _)| holds(trial))
                .map(|(_, score)| *score)
                .collect();
            scores.sort_by(|a, b| b.total_cmp(a));
            scores
        };
        Curve {
            same: of(&|trial| trial.same),
            reachable: of(&|trial| trial.same && trial.reachable),
            different: of(&|trial| !trial.same),
        }
    }

    /// Recall at the lowest threshold with at most that share of false alerts.
    pub fn recall_at(&self, false_alerts: f64) -> f64 {
        share_above(&self.same, self.bound(false_alerts))
    }

    /// The same among the queries that letters can reach.
    pub fn reachable_recall_at(&self, false_alerts: f64) -> f64 {
        share_above(&self.reachable, self.bound(false_alerts))
    }

    /// Share of the queries that letters can reach.
    pub fn ceiling(&self) -> f64 {
        self.reachable.len() as f64 / self.same.len().max(1) as f64
    }

    /// At a threshold of the engine's own.
    pub fn at(&self, threshold: f64) -> Point {
        // A threshold that a score equals is reached.
        let bound = threshold - 1e-9;
        Point {
            recall: share_above(&self.same, bound),
            reachable_recall: share_above(&self.reachable, bound),
            false_alerts: share_above(&self.different, bound),
        }
    }

    /// Best F1 over all thresholds, same and different trials as they are.
    pub fn best_f1(&self) -> f64 {
        let f1 = |threshold: &f64| {
            let bound = threshold - 1e-9;
            let found = count_above(&self.same, bound);
            2.0 * found / (self.same.len() as f64 + found + count_above(&self.different, bound))
        };
        self.same.iter().filter(|score| **score > 0.0).map(f1).fold(0.0, f64::max)
    }

    /// The score that a trial must exceed for that share of false alerts; a score of zero finds nothing.
    fn bound(&self, false_alerts: f64) -> f64 {
        let allowed = (false_alerts * self.different.len() as f64 + 1e-9).floor() as usize;
        self.different.get(allowed).copied().unwrap_or(0.0).max(0.0)
    }
}

fn count_above(sorted: &[f64], bound: f64) -> f64 {
    sorted.partition_point(|score| *score > bound) as f64
}

fn share_above(sorted: &[f64], bound: f64) -> f64 {
    count_above(sorted, bound) / sorted.len().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trial::Trial;
    use knownas::entity::Kind;

    #[test]
    fn recall_is_counted_above_the_false_alerts_that_are_allowed() {
        let trial = |same| Trial { query: String::new(), names: Vec::new(), same, reachable: true };
        let mut trials = vec![trial(true); 4];
        trials.extend(vec![trial(false); 100]);
        let group = Group { id: "t", title: "t", about: String::new(), kind: Kind::Person, trials };
        let mut scores = vec![0.9, 0.7, 0.5, 0.0];
        scores.extend([0.8, 0.6]);
        scores.extend(vec![0.0; 98]);
        let curve = Curve::new(&group, &scores);
        assert_eq!(curve.recall_at(0.0), 0.25);
        assert_eq!(curve.recall_at(0.01), 0.5);
        assert_eq!(curve.recall_at(0.05), 0.75);
        assert_eq!(curve.at(0.6), Point { recall: 0.5, reachable_recall: 0.5, false_alerts: 0.02 });
        assert!((curve.best_f1() - 2.0 * 3.0 / (4.0 + 3.0 + 2.0)).abs() < 1e-9);
    }
}
