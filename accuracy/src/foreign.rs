//! Names in further scripts and dialects against their Latin spellings, from public pairs ([`Folder::Pairs`], `more_*.tsv`; each file
//! names its source in the first line).
//!
//! Tables and costs were looked at on one half of the pairs; the other half, by a hash of the first name, is what is reported.

use crate::curve::Curve;
use crate::engine;
use crate::material::Folder;
use crate::trial::{Group, Pair};
use knownas::entity::Kind;
use knownas::screen;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A set of pairs: its group's id and title, its file, what the names are, and which of its names are asked.
struct Material {
    id: &'static str,
    title: &'static str,
    file: &'static str,
    about: &'static str,
    kind: Kind,
    asked: fn(&str) -> bool,
}

const fn any(_: &str) -> bool {
    true
}

const MATERIAL: [Material; 11] = [
    Material {
        id: "hebrew",
        title: "Hebrew to Latin",
        file: "more_wd_hebrew.tsv",
        about: "people of any country in Hebrew letters",
        kind: Kind::Person,
        asked: any,
    },
    Material {
        id: "foreign-hangul",
        title: "Foreign names in Hangul to Latin",
        file: "more_wd_foreign_in_hangul.tsv",
        about: "foreigners in Hangul",
        kind: Kind::Person,
        asked: any,
    },
    Material {
        id: "politicians-hangul",
        title: "Foreign politicians in Hangul to Latin",
        file: "more_ep_world_hang.tsv",
        about: "foreign politicians in Hangul",
        kind: Kind::Person,
        asked: any,
    },
    Material {
        id: "foreign-han",
        title: "Foreign names in Chinese characters to Latin",
        file: "more_ep_world_hani.tsv",
        about: "foreign politicians in Chinese characters",
        kind: Kind::Person,
        asked: any,
    },
    Material {
        id: "singapore-malaysia",
        title: "Singapore and Malaysia, characters to Latin",
        file: "more_ep_sg_my_hani.tsv",
        about: "politicians in characters against the spelling of their dialect",
        kind: Kind::Person,
        asked: any,
    },
    Material {
        id: "korea-assembly",
        title: "Hangul of the National Assembly to Latin",
        file: "more_ep_skorea_hang.tsv",
        about: "members in Hangul",
        kind: Kind::Person,
        asked: any,
    },
    Material {
        id: "world-arabic",
        title: "Arabic script of the world to Latin",
        file: "more_ep_world_arab.tsv",
        about: "politicians of any country in Arabic script",
        kind: Kind::Person,
        asked: any,
    },
    Material {
        id: "world-cyrillic",
        title: "Cyrillic of the world to Latin",
        file: "more_ep_world_cyrl.tsv",
        about: "politicians of any country in Cyrillic",
        kind: Kind::Person,
        asked: any,
    },
    Material {
        id: "central-asia",
        title: "Kyrgyzstan and Tajikistan",
        file: "more_ep_centralasia.tsv",
        about: "members of parliament in Cyrillic",
        kind: Kind::Person,
        asked: any,
    },
    Material {
        id: "eu-persons",
        title: "EU list, persons in Latin spellings",
        file: "more_eu_person_latn.tsv",
        about: "two Latin spellings of a listed person",
        kind: Kind::Person,
        asked: any,
    },
    Material {
        id: "eu-cyrillic-firms",
        title: "EU list, organizations in Cyrillic and Latin",
        file: "more_eu_org_cyrl_latn.tsv",
        about: "a listed organization in Cyrillic",
        kind: Kind::Organization,
        asked: any,
    },
];

/// Which half of the pairs is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// That tables were looked at with.
    Seen,
    /// That is reported.
    HeldOut,
}

fn half_of(name: &str) -> Half {
    if xxhash_rust::xxh64::xxh64(name.as_bytes(), 0).is_multiple_of(2) { Half::Seen } else { Half::HeldOut }
}

fn pairs(material: &Material, half: Half) -> Vec<Pair> {
    let rows = Folder::Pairs.rows(material.file);
    let rows = rows.iter().filter(|row| !row.first().is_some_and(|cell| cell.starts_with('#')));
    let mut names: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for row in rows {
        let [name, other] = row.as_slice() else { continue };
        if half_of(name) == half && (material.asked)(name) {
            names.entry(name).or_default().push(other.clone());
        }
    }
    let pair = |(query, names): (&str, Vec<String>)| Pair { query: query.to_owned(), names, reachable: true };
    names.into_iter().map(pair).collect()
}

/// The groups of trials of one half; none without the files.
pub fn groups(half: Half, most: usize) -> Vec<Group> {
    let group = |material: &Material| {
        let pairs = pairs(material, half);
        let group = Group::of_pairs(material.id, material.title, material.about, &pairs, most);
        (!pairs.is_empty()).then_some(Group { kind: material.kind, ..group })
    };
    MATERIAL.iter().filter_map(group).collect()
}

/// Recall of the sets that are wanted (all without a name), both halves, and the seen pairs that score lowest.
pub fn report(wanted: &[&str]) -> String {
    let mut text = String::from(
        "| set | seen: queries | at 1 % | at .1 % | held out: queries | at 1 % | at .1 % |\n| --- | --- | --- | --- | --- | --- | --- |\n",
    );
    let (seen, held) = (groups(Half::Seen, usize::MAX), groups(Half::HeldOut, usize::MAX));
    let is_wanted = |group: &&Group| wanted.is_empty() || wanted.contains(&group.id);
    let (seen, held): (Vec<Group>, Vec<Group>) = (
        seen.into_iter().filter(|group| is_wanted(&group)).collect(),
        held.into_iter().filter(|group| is_wanted(&group)).collect(),
    );
    let scored = [engine::knownas(&seen), engine::knownas(&held)];
    let mut missed = String::new();
    for (at, (one, other)) in seen.iter().zip(&held).enumerate() {
        let curves = [(one, &seen, &scored[0]), (other, &held, &scored[1])];
        let cells = curves.map(|(group, groups, scored)| {
            let curve: Option<Curve> = scored.curve(groups, at);
            let recall = |rate| curve.as_ref().map_or(0.0, |curve| curve.recall_at(rate));
            format!("{} | {:.3} | {:.3}", group.queries(), recall(0.01), recall(0.001))
        });
        let _ = writeln!(text, "| {} | {} |", one.title, cells.join(" | "));
        let mut lowest: Vec<(i32, String)> = Vec::new();
        for trial in one.trials.iter().filter(|trial| trial.same) {
            let best =
                trial.names.iter().map(|name| screen::compare(&trial.query, name, one.kind).score.0).max();
            lowest.push((best.unwrap_or(0), format!("{} = {}", trial.query, trial.names.join(" / "))));
        }
        if !wanted.is_empty() {
            lowest.sort();
            let _ = writeln!(missed, "{}", one.title);
            for (score, line) in &lowest {
                let _ = writeln!(missed, "  {score:5} {line}");
            }
            let mut others: Vec<(i32, String)> = Vec::new();
            for trial in one.trials.iter().filter(|trial| !trial.same) {
                let best = trial
                    .names
                    .iter()
                    .map(|name| screen::compare(&trial.query, name, one.kind).score.0)
                    .max();
                others.push((best.unwrap_or(0), format!("{} <> {}", trial.query, trial.names.join(" / "))));
            }
            others.sort();
            for (score, line) in others.iter().rev().take(12) {
                let _ = writeln!(missed, "  {score:5} {line}");
            }
        }
    }
    text + &missed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_share_no_name() {
        for material in &MATERIAL {
            let seen: Vec<String> = pairs(material, Half::Seen).into_iter().map(|pair| pair.query).collect();
            assert!(
                pairs(material, Half::HeldOut).iter().all(|pair| !seen.contains(&pair.query)),
                "{}",
                material.id
            );
        }
    }
}
