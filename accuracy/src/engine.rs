//! Scores of every engine on every group: knownas is asked here, peers answered before.

use crate::curve::Curve;
use crate::parallel;
use crate::peers::{Asked, PEERS, Peer};
use crate::trial::Group;
use knownas::entity::Kind;
use knownas::hit::Points;
use knownas::{score, screen};

/// Name of the engine that is measured.
pub const KNOWNAS: &str = "knownas";

/// An engine's scores, group after group.
pub struct Scored {
    /// As the report calls it.
    pub title: &'static str,
    /// Its usual threshold for a kind of party.
    pub usual: fn(&Scored, Kind) -> Option<f64>,
    peer: Option<&'static Peer>,
    /// Scores of each group.
    pub scores: Vec<Vec<f64>>,
}

impl Scored {
    /// The curve of a group.
    pub fn curve(&self, groups: &[Group], group: usize) -> Option<Curve> {
        Some(Curve::new(groups.get(group)?, self.scores.get(group)?))
    }

    /// The usual threshold for a kind of party.
    pub fn threshold(&self, kind: Kind) -> Option<f64> {
        (self.usual)(self, kind)
    }

    /// Whether it is the engine that is measured.
    pub fn own(&self) -> bool {
        self.peer.is_none()
    }

    /// Which peer it is.
    pub fn peer(&self) -> Option<&'static Peer> {
        self.peer
    }
}

/// Asks knownas.
pub fn knownas(groups: &[Group]) -> Scored {
    let scores = groups.iter().map(|group| {
        let best = |(): &mut (), trial: &crate::trial::Trial| {
            let scores = trial.names.iter().map(|name| screen::compare(&trial.query, name, group.kind).score);
            fraction(scores.max().unwrap_or(Points::ZERO))
        };
        parallel::map(&group.trials, || (), best)
    });
    Scored {
        title: KNOWNAS,
        usual: |_, kind| Some(fraction(score::threshold(kind))),
        peer: None,
        scores: scores.collect(),
    }
}

/// The peers that answered.
pub fn peers(groups: &[Group], asked: &Asked) -> Vec<Scored> {
    let usual = |scored: &Scored, _| scored.peer.and_then(|peer| peer.usual);
    let scored = |peer: &'static Peer| {
        let scores = asked.scores(peer)?;
        let whole = scores.iter().zip(groups).all(|(scores, group)| scores.len() == group.trials.len());
        whole.then_some(Scored { title: peer.title, usual, peer: Some(peer), scores })
    };
    PEERS.iter().filter_map(scored).collect()
}

fn fraction(points: Points) -> f64 {
    f64::from(points.0) / f64::from(Points::ONE.0)
}
