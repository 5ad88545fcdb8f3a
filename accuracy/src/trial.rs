//! Trials: a name that is asked for beside the names of one party, with the truth. The protocol of every comparison.
//!
//! Leave one out: each name of a party is asked for once, against the party's *other* names; what scores is the best of
//! them. The same query against eight other parties of the group gives the false alerts. Every engine sees the same
//! trials.

use crate::letters;
use crate::random::Random;
use knownas::entity::Kind;
use std::collections::BTreeSet;

/// Other parties that each query is held against.
pub const OTHERS: usize = 8;

/// One name against one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trial {
    /// The name asked for.
    pub query: String,
    /// The names of the party it is held against.
    pub names: Vec<String>,
    /// True when it is the same party.
    pub same: bool,
    /// False for a name of the party that shares next to nothing with its other names, by the rule of [`letters`].
    pub reachable: bool,
}

/// Trials that are measured together.
#[derive(Debug, Clone)]
pub struct Group {
    /// Short name, in file names and as a seed.
    pub id: &'static str,
    /// As the report calls it.
    pub title: &'static str,
    /// What is asked against what, in one sentence.
    pub about: String,
    /// Kind of all parties.
    pub kind: Kind,
    /// The trials.
    pub trials: Vec<Trial>,
}

/// A party as the protocol sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Names that are asked for, and held against when another one is asked for.
    pub names: Vec<String>,
}

impl Group {
    /// Number of queries.
    pub fn queries(&self) -> usize {
        self.trials.iter().filter(|trial| trial.same).count()
    }

    /// Leave-one-out trials of parties; of at most `most` queries, taken by lot.
    pub fn leave_one_out(
        id: &'static str,
        title: &'static str,
        kind: Kind,
        parties: &[Party],
        most: usize,
    ) -> Group {
        let mut random = Random::of(id);
        let distinct: Vec<Vec<(String, String)>> =
            parties.iter().map(|party| distinct(&party.names)).collect();
        let asked = |(party, names): (usize, &Vec<(String, String)>)| {
            (0..if names.len() > 1 { names.len() } else { 0 })
                .map(move |name| (party, name))
                .collect::<Vec<_>>()
        };
        let all: Vec<(usize, usize)> = distinct.iter().enumerate().flat_map(asked).collect();
        let taken = random.sample(&all, most);
        let about = format!(
            "every name of a party against the party's other names, and against {OTHERS} other parties: {} queries{}",
            taken.len(),
            if taken.len() < all.len() { format!(" of {}, by lot", all.len()) } else { String::new() }
        );
        let mut trials = Vec::new();
        for (party, name) in taken {
            let Some(names) = distinct.get(party) else { continue };
            let Some((_, query)) = names.get(name) else { continue };
            let rest =
                names.iter().enumerate().filter(|(at, _)| *at != name).map(|(_, (_, name))| name.clone());
            trials.push(Trial::of_same(query, rest.collect()));
            trials.extend(against_others(query, party, &distinct, &mut random));
        }
        Group { id, title, about, kind, trials }
    }

    /// Trials of pairs: a name asked for against the names it stands for, and against those of other pairs.
    pub fn of_pairs(
        id: &'static str,
        title: &'static str,
        about: &str,
        pairs: &[Pair],
        most: usize,
    ) -> Group {
        let mut random = Random::of(id);
        let taken = random.sample(&(0..pairs.len()).collect::<Vec<_>>(), most);
        let mut trials = Vec::new();
        for pair in taken.iter().filter_map(|at| pairs.get(*at)) {
            let trial = |names: &[String], same| Trial {
                query: pair.query.clone(),
                names: names.to_vec(),
                same,
                reachable: pair.reachable,
            };
            trials.push(trial(&pair.names, true));
            let others: Vec<&Pair> = (0..OTHERS * 20)
                .filter_map(|_| random.pick(pairs))
                .filter(|other| pair.differs(other))
                .take(OTHERS)
                .collect();
            trials.extend(others.iter().map(|other| trial(&other.names, false)));
        }
        let about = format!("{about}: {} queries, each also against {OTHERS} others", taken.len());
        Group { id, title, about, kind: Kind::Person, trials }
    }
}

/// A name and the other writings of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The name asked for.
    pub query: String,
    /// What it is held against.
    pub names: Vec<String>,
    /// False when it is known to be another name.
    pub reachable: bool,
}

impl Pair {
    /// No namesakes in either writing.
    fn differs(&self, other: &Pair) -> bool {
        let alike =
            self.names.iter().any(|name| other.names.iter().any(|other| letters::namesakes(name, other)));
        !alike && !letters::namesakes(&self.query, &other.query)
    }
}

impl Trial {
    fn of_same(query: &str, names: Vec<String>) -> Trial {
        let reachable = names.iter().any(|name| letters::reachable(query, name));
        Trial { query: query.to_owned(), names, same: true, reachable }
    }
}

/// Names that differ by more than case and punctuation, each with its plain form.
fn distinct(names: &[String]) -> Vec<(String, String)> {
    let mut seen = BTreeSet::new();
    let plain = names.iter().map(|name| (letters::plain(name), name.clone()));
    plain.filter(|(plain, _)| !plain.is_empty() && seen.insert(plain.clone())).collect()
}

/// The query against other parties of the group that are no namesakes of it.
fn against_others(
    query: &str,
    party: usize,
    parties: &[Vec<(String, String)>],
    random: &mut Random,
) -> Vec<Trial> {
    let mut trials = Vec::new();
    let mut tried = 0;
    while trials.len() < OTHERS && tried < OTHERS * 20 {
        tried += 1;
        let other = random.below(parties.len());
        let Some(names) = parties.get(other).filter(|names| other != party && !names.is_empty()) else {
            continue;
        };
        if names.iter().any(|(_, name)| letters::namesakes(name, query)) {
            continue;
        }
        let names = names.iter().map(|(_, name)| name.clone()).collect();
        trials.push(Trial { query: query.to_owned(), names, same: false, reachable: true });
    }
    trials
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_of_a_party_with_several_is_asked_for_once() {
        let party = |names: &[&str]| Party { names: names.iter().map(|name| (*name).to_owned()).collect() };
        let mut parties = vec![party(&["ROE, Jane", "Jane Roe", "Roh, Jain", "ROE, JANE"])];
        parties.extend((0..20).map(|number| party(&[&format!("OTHER{number}, Ann")])));
        let group = Group::leave_one_out("test", "Test", Kind::Person, &parties, 100);
        let asked: Vec<&str> =
            group.trials.iter().filter(|trial| trial.same).map(|trial| trial.query.as_str()).collect();
        assert_eq!(asked, ["ROE, Jane", "Jane Roe", "Roh, Jain"]);
        assert_eq!(group.trials.len(), 3 * (1 + OTHERS));
        assert!(group.trials.iter().all(|trial| !trial.names.contains(&trial.query)));
    }
}
