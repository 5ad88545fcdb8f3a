//! Korean names as their bearers write them, against Hangul and against the named systems, at the default threshold. Needs the
//! pairs and the tables beside the repository; skipped without them.

#![allow(clippy::unwrap_used)]

use knownas_accuracy::korean;
use knownas_accuracy::material::Folder;
use knownas_accuracy::{engine, group};

/// Group, and the recall among the names within reach that must not be lost; see [`korean::KoreanPair::reachable`].
const LEAST: &[(&str, f64)] = &[("hangul", 0.99), ("korean-systems", 0.97), ("kontsevich", 0.95)];

#[test]
fn recall_at_the_default_threshold() {
    let pairs = korean::pairs(Folder::Pairs, "korean_person_pairs_dev.tsv");
    let mut groups = group::of_korean(&pairs);
    if groups.is_empty() {
        return println!("skipped: no pairs of Korean names");
    }
    groups.retain(|group| LEAST.iter().any(|(id, _)| *id == group.id));
    groups.iter_mut().for_each(|group| group.trials.retain(|trial| trial.same));
    let scored = engine::knownas(&groups);
    for (at, (group, (_, least))) in groups.iter().zip(LEAST).enumerate() {
        let (curve, usual) = (scored.curve(&groups, at).unwrap(), scored.threshold(group.kind).unwrap());
        let point = curve.at(usual);
        println!(
            "{}: {} names, recall {:.4}; {:.1} % within reach, recall {:.4}",
            group.title,
            group.queries(),
            point.recall,
            100.0 * curve.ceiling(),
            point.reachable_recall
        );
        assert!(point.reachable_recall >= *least, "{}: {:.4}", group.title, point.reachable_recall);
    }
}
