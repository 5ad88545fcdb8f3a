//! Screening against the full pack: whether the right party comes first, and how many others come with it.

use crate::innocents::{Alerted, Innocent, Innocents, Kinship, THRESHOLDS, kinship};
use crate::letters;
use crate::parallel;
use crate::random::Random;
use crate::slavic::GivenNames;
use knownas::applicant::{Applicant, Options};
use knownas::entity::{Entity, Kind, List, Quality};
use knownas::error::Error;
use knownas::hit::{Hit, Points};
use knownas::pack;
use knownas::score;
use knownas::screen::Screener;
use knownas_lists::Compiled;
use std::collections::{BTreeMap, BTreeSet};

/// A pack and what is in it.
pub struct Listed {
    /// The entities, as they are in the pack.
    pub entities: Vec<Entity>,
    bytes: Vec<u8>,
    places: BTreeMap<String, usize>,
    given_names: GivenNames,
}

/// A name withheld from a pack, with the party it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withheld {
    /// The name.
    pub name: String,
    /// Kind of the party.
    pub kind: Kind,
    /// Place of the party among the entities.
    pub party: usize,
    /// Whether one of the names left in the pack can be reached by letters.
    pub reachable: bool,
}

/// What became of the withheld names.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Found {
    /// Names asked for.
    pub asked: usize,
    /// The right party came first.
    pub first: usize,
    /// It came at all.
    pub found: usize,
    /// Names within reach of letters, and how many of them came first.
    pub reachable: usize,
    /// As `first`, of those within reach.
    pub reachable_first: usize,
    /// Hits of other parties, in all.
    pub others: usize,
    /// The same as `found` and `others` at each of [`THRESHOLDS`].
    pub at: [(usize, usize); THRESHOLDS.len()],
}

impl Listed {
    /// Builds the pack.
    ///
    /// # Errors
    /// As [`pack::build`].
    pub fn new(lists: &[List], entities: Vec<Entity>) -> Result<Listed, Error> {
        let bytes = pack::build(lists.to_vec(), entities.clone())?;
        let places = entities.iter().enumerate().map(|(place, entity)| (entity.id.clone(), place)).collect();
        Ok(Listed { entities, bytes, places, given_names: GivenNames::read() })
    }

    /// Size of the pack in bytes.
    pub fn size(&self) -> usize {
        self.bytes.len()
    }

    /// Hits of each name, up to 100.
    pub fn screen(&self, names: &[(String, Kind)]) -> Vec<Vec<Hit>> {
        self.screen_at(names, None)
    }

    /// Hits of each name from a threshold on, up to 100; the default threshold unless given.
    fn screen_at(&self, names: &[(String, Kind)], threshold: Option<Points>) -> Vec<Vec<Hit>> {
        let threshold = threshold.map(|threshold| f64::from(threshold.0) / f64::from(Points::ONE.0));
        let options = Options { limit: Some(100), threshold, ..Options::default() };
        let open = || Screener::open(self.bytes.clone()).ok();
        parallel::map(names, open, |screener, (name, kind)| {
            let applicant: Option<Applicant> =
                serde_json::from_value(serde_json::json!({ "name": name, "kind": kind })).ok();
            let screening = screener
                .as_ref()
                .zip(applicant)
                .map(|(screener, applicant)| screener.screen(&applicant, &options));
            screening.and_then(Result::ok).map(|screening| screening.hits).unwrap_or_default()
        })
    }

    /// Place of the party of a hit.
    pub fn place(&self, hit: &Hit) -> Option<usize> {
        self.places.get(&hit.entity.id).copied()
    }

    fn entity(&self, hit: &Hit) -> Option<&Entity> {
        self.entities.get(self.place(hit)?)
    }

    /// Two entries of one party: the same one, or one on another list that shares a name with it.
    pub fn same_party(&self, one: usize, other: usize) -> bool {
        let names = |place: usize| self.entities.get(place).into_iter().flat_map(|entity| &entity.aliases);
        let strong = |place: usize| {
            names(place).filter(|alias| alias.quality != Quality::Weak).map(|alias| &alias.name)
        };
        one == other || strong(one).any(|one| strong(other).any(|other| letters::namesakes(one, other)))
    }
}

/// Withholds one strong alias of every party that has several names, by lot; gives the entities without them.
pub fn withhold(compiled: &Compiled) -> (Vec<Entity>, Vec<Withheld>) {
    let mut random = Random::of("withheld");
    let mut withheld = Vec::new();
    let mut entities = compiled.entities.clone();
    for (party, entity) in entities.iter_mut().enumerate() {
        let plain: Vec<String> = entity.aliases.iter().map(|alias| letters::plain(&alias.name)).collect();
        let other = |at: &usize| {
            let own = plain.get(*at);
            *at > 0
                && own.is_some_and(|own| !own.is_empty())
                && plain.iter().filter(|plain| Some(*plain) == own).count() == 1
        };
        let strong = entity.aliases.iter().enumerate().filter(|(_, alias)| alias.quality == Quality::Strong);
        let choice: Vec<usize> = strong.map(|(at, _)| at).filter(other).collect();
        let Some(at) = random.pick(&choice).copied() else { continue };
        let name = entity.aliases.remove(at).name;
        let left = || entity.aliases.iter().filter(|alias| alias.quality != Quality::Weak);
        let reachable = left().any(|alias| letters::reachable(&name, &alias.name));
        withheld.push(Withheld { name, kind: entity.kind, party, reachable });
    }
    (entities, withheld)
}

/// The hits from a threshold on: they come with the highest score first.
fn from(hits: &[Hit], threshold: Points) -> &[Hit] {
    hits.get(..hits.partition_point(|hit| hit.score >= threshold)).unwrap_or(&[])
}

/// Asks for withheld names.
pub fn find(listed: &Listed, withheld: &[Withheld]) -> Found {
    let names: Vec<(String, Kind)> =
        withheld.iter().map(|withheld| (withheld.name.clone(), withheld.kind)).collect();
    let mut found = Found { asked: withheld.len(), ..Found::default() };
    let lowest = THRESHOLDS.first().map(|threshold| Points(*threshold));
    for (withheld, hits) in withheld.iter().zip(listed.screen_at(&names, lowest)) {
        let right =
            |hit: &Hit| listed.place(hit).is_some_and(|place| listed.same_party(place, withheld.party));
        for ((found, others), threshold) in found.at.iter_mut().zip(THRESHOLDS) {
            let hits = from(&hits, Points(threshold));
            let of_party = hits.iter().filter(|hit| right(hit)).count();
            *found += usize::from(of_party > 0);
            *others += hits.len() - of_party;
        }
        let hits = from(&hits, score::threshold(withheld.kind));
        let first = hits.first().is_some_and(right);
        let of_party = hits.iter().filter(|hit| right(hit)).count();
        found.first += usize::from(first);
        found.found += usize::from(of_party > 0);
        found.reachable += usize::from(withheld.reachable);
        found.reachable_first += usize::from(withheld.reachable && first);
        found.others += hits.len() - of_party;
    }
    found
}

/// Asks for every strong name of every party as it is listed: how many names, how many with a full score for their party.
pub fn exact(listed: &Listed) -> (usize, usize, Vec<String>) {
    let strong = |(place, entity): (usize, &Entity)| {
        let of = entity.aliases.iter().filter(|alias| alias.quality != Quality::Weak);
        let kind = entity.kind;
        of.map(|alias| (place, (alias.name.clone(), kind))).collect::<Vec<_>>()
    };
    let asked: Vec<(usize, (String, Kind))> = listed.entities.iter().enumerate().flat_map(strong).collect();
    let names: Vec<(String, Kind)> = asked.iter().map(|(_, name)| name.clone()).collect();
    let mut missed = Vec::new();
    for ((place, (name, _)), hits) in asked.iter().zip(listed.screen(&names)) {
        let full = |hit: &&Hit| listed.place(hit) == Some(*place) && hit.score == Points::ONE;
        if hits.iter().find(full).is_none() && hits.len() < 100 {
            missed.push(name.clone());
        }
    }
    (asked.len(), asked.len() - missed.len(), missed)
}

/// One alert of an innocent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FalseAlert {
    /// The innocent's name.
    pub name: String,
    /// The listed name.
    pub listed: String,
    /// Its score.
    pub score: Points,
}

/// Screens the people of one origin.
pub fn alert(listed: &Listed, innocents: &Innocents) -> (Alerted, Vec<FalseAlert>) {
    let names: Vec<(String, Kind)> =
        innocents.people.iter().map(|person| (person.name.clone(), innocents.kind)).collect();
    let mut counts = Alerted { people: names.len(), ..Alerted::default() };
    let mut alerts = Vec::new();
    let lowest = THRESHOLDS.first().map(|threshold| Points(*threshold));
    for (person, hits) in innocents.people.iter().zip(listed.screen_at(&names, lowest)) {
        for (rest, threshold) in counts.rest_at.iter_mut().zip(THRESHOLDS) {
            *rest +=
                usize::from(nearest(listed, person, from(&hits, Points(threshold))) == Some(Kinship::Other));
        }
        let hits = from(&hits, score::threshold(innocents.kind));
        let Some(kinship) = nearest(listed, person, hits) else { continue };
        counts.alerted += 1;
        match kinship {
            Kinship::Namesake => counts.namesakes += 1,
            Kinship::SameName => counts.same_name += 1,
            Kinship::Other => alerts.extend(hits.first().map(|hit| FalseAlert {
                name: person.name.clone(),
                listed: hit.alias.name.clone(),
                score: hit.score,
            })),
        }
    }
    (counts, alerts)
}

fn nearest(listed: &Listed, person: &Innocent, hits: &[Hit]) -> Option<Kinship> {
    let entities: BTreeSet<usize> =
        hits.iter().filter_map(|hit| listed.entity(hit).and(listed.place(hit))).collect();
    let kin = entities.iter().filter_map(|place| listed.entities.get(*place));
    let kin = kin.map(|entity| kinship(person, entity, &listed.given_names));
    kin.max()
}
