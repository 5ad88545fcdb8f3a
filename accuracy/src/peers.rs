//! Other engines on the very same trials and searches. The Rust side writes them as lines of JSON, each peer writes scores
//! back. Files are named after a digest of what is asked: answers of an earlier run are used again as long as nothing that
//! was asked has changed.
//!
//! Peers are installed only on request, into `target/accuracy/venv` and `accuracy/peers/node_modules`, from the versions
//! pinned in `accuracy/peers`.

use crate::innocents::Innocents;
use crate::material::{repository, target};
use crate::ofac::Shown;
use crate::random::Random;
use crate::search::{Listed, Withheld};
use crate::trial::{Group, Trial};
use knownas::entity::{Kind, Quality};
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use xxhash_rust::xxh64::Xxh64;

/// Another engine.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Peer {
    /// Name of its files, and as its script knows it.
    pub id: &'static str,
    /// As the report calls it.
    pub title: &'static str,
    /// Threshold at which it is usually run, if there is one.
    pub usual: Option<f64>,
    /// Runs in Python; else in Node.
    pub python: bool,
}

/// The engines measured beside knownas. Usual thresholds: that of OpenSanctions' own service, the slider of OFAC's search,
/// the setting recommended for fuse.js on names.
pub const PEERS: &[Peer] = &[
    Peer { id: "logic-v2", title: "OpenSanctions logic-v2", usual: Some(0.70), python: true },
    Peer { id: "logic-v1", title: "OpenSanctions logic-v1", usual: Some(0.70), python: true },
    Peer { id: OFAC, title: "OFAC's search, emulated by nomenklatura", usual: Some(0.85), python: true },
    Peer { id: "jaro-winkler", title: "Jaro-Winkler, tokens sorted", usual: None, python: false },
    Peer { id: "fuzzball", title: "fuzzball token_sort", usual: None, python: false },
    Peer { id: "fastest-levenshtein", title: "fastest-levenshtein", usual: None, python: false },
    Peer { id: "fuse.js", title: "fuse.js", usual: Some(0.60), python: false },
];

/// Queries searched in the full pack by peers that need seconds for one: names withheld, and innocents of each of
/// three origins.
const SEARCHES: usize = 80;
const INNOCENTS: usize = 40;
const ORIGINS: &[&str] = &["United States", "Korean, Latin letters", "Russian, Latin letters"];

/// What all engines are asked, and where their answers are.
pub struct Asked {
    /// Files of trials, one a group, without their ending.
    groups: Vec<PathBuf>,
    /// Files of searches, without their ending.
    search: Option<PathBuf>,
    /// File of names for which OFAC's search showed a score; only its emulation is asked.
    shown: Option<PathBuf>,
    /// Places among the withheld names of those that are searched.
    pub searched: Vec<usize>,
    /// The innocents searched, by origin.
    pub innocents: Vec<(&'static str, Vec<String>)>,
}

/// What a peer found for one query.
#[derive(Debug, Clone, Deserialize)]
pub struct PeerFound {
    /// Place of the best party.
    pub top: Option<usize>,
    /// Parties at its usual threshold, if it has one.
    pub alerts: Option<usize>,
}

#[derive(Serialize)]
struct TrialLine<'a> {
    kind: Kind,
    query: &'a str,
    names: &'a [String],
}

#[derive(Serialize)]
struct PartyLine<'a> {
    kind: Kind,
    names: Vec<&'a str>,
}

#[derive(Serialize)]
struct QueryLine<'a> {
    kind: Kind,
    name: &'a str,
}

impl Asked {
    /// Writes trials, listed parties and queries for the peers.
    ///
    /// # Errors
    /// When the folder can't be written.
    pub fn write(
        groups: &[Group],
        search: Option<(&Listed, &[Withheld])>,
        innocents: &[Innocents],
        shown: &[Shown],
    ) -> std::io::Result<Asked> {
        fs::create_dir_all(answers())?;
        let trials = |group: &Group| {
            let line = |trial: &Trial| {
                line(&TrialLine { kind: group.kind, query: &trial.query, names: &trial.names })
            };
            write(group.id, &[("trials", group.trials.iter().map(line).collect())])
        };
        let groups = groups.iter().map(trials).collect::<Result<_, _>>()?;
        let trial = |row: &Shown| {
            line(&TrialLine {
                kind: Kind::Person,
                query: &row.query,
                names: std::slice::from_ref(&row.listed),
            })
        };
        let trials = |rows: &[Shown]| write("ofac-shown", &[("trials", rows.iter().map(trial).collect())]);
        let shown = (!shown.is_empty()).then(|| trials(shown)).transpose()?;
        let Some((listed, withheld)) = search else {
            return Ok(Asked { groups, search: None, shown, searched: Vec::new(), innocents: Vec::new() });
        };
        let is_person = |at: &usize| withheld.get(*at).is_some_and(|name| name.kind == Kind::Person);
        let searched = Random::of("searched")
            .sample(&(0..withheld.len()).filter(is_person).collect::<Vec<_>>(), SEARCHES);
        let sample = |innocents: &Innocents| {
            let people = Random::of("innocents").sample(&innocents.people, INNOCENTS);
            (innocents.origin, people.into_iter().map(|person| person.name).collect::<Vec<String>>())
        };
        let innocents: Vec<_> =
            innocents.iter().filter(|innocents| ORIGINS.contains(&innocents.origin)).map(sample).collect();
        let asked = searched.iter().filter_map(|at| withheld.get(*at)).map(|withheld| &withheld.name);
        let asked = asked.chain(innocents.iter().flat_map(|(_, names)| names));
        let queries = asked.map(|name| line(&QueryLine { kind: Kind::Person, name })).collect();
        let persons = listed.entities.iter().map(party).collect();
        let search = Some(write("search", &[("queries", queries), ("listed", persons)])?);
        Ok(Asked { groups, search, shown, searched, innocents })
    }

    /// A peer's scores of all trials, by group; `None` when it was not run on them.
    pub fn scores(&self, peer: &Peer) -> Option<Vec<Vec<f64>>> {
        self.groups.iter().map(|asked| scores(asked, peer)).collect()
    }

    /// The scores of OFAC's search as a peer emulates them; `None` when it does not, or was not asked.
    pub fn shown(&self, peer: &Peer) -> Option<Vec<f64>> {
        scores(self.shown.as_ref().filter(|_| peer.id == OFAC)?, peer)
    }

    /// What a peer found for all queries: the withheld names first, then the innocents.
    pub fn found(&self, peer: &Peer) -> Option<Vec<PeerFound>> {
        let text = fs::read_to_string(answer(self.search.as_ref()?, peer, "found")).ok()?;
        text.lines().map(|line| serde_json::from_str(line).ok()).collect()
    }

    /// The files that a peer has not answered yet.
    fn open(&self, peer: &Peer) -> Vec<PathBuf> {
        let open = |asked: &PathBuf, file: &str, given: &str| {
            (!answer(asked, peer, given).exists()).then(|| ending(asked, file))
        };
        let shown = self.shown.iter().filter(|_| peer.id == OFAC);
        let trials = self.groups.iter().chain(shown).filter_map(|asked| open(asked, "trials", "scores"));
        trials.chain(self.search.iter().filter_map(|asked| open(asked, "queries", "found"))).collect()
    }

    /// Installs the peers and runs those whose answers are missing, two at a time.
    ///
    /// # Errors
    /// When an installer or a peer fails, with its name.
    pub fn run(&self) -> Result<(), String> {
        let missing = |python: bool| {
            let of = PEERS.iter().filter(move |peer| peer.python == python);
            of.filter(|peer| !self.open(peer).is_empty()).collect::<Vec<_>>()
        };
        let (python, node) = (missing(true), missing(false));
        if !python.is_empty() {
            install_python()?;
        }
        if !node.is_empty() {
            command(
                Command::new("npm").args(["ci", "--silent", "--no-audit", "--no-fund"]).current_dir(folder()),
            )?;
        }
        // The slowest by far runs beside all others.
        let (slow, others): (Vec<&Peer>, Vec<&Peer>) =
            python.into_iter().chain(node).partition(|peer| peer.id == "logic-v2");
        thread::scope(|scope| {
            let slow = scope.spawn(|| slow.iter().try_for_each(|peer| self.run_one(peer)));
            let others = others.iter().try_for_each(|peer| self.run_one(peer));
            slow.join().map_err(|_| "logic-v2: its thread ended".to_owned())?.and(others)
        })
    }

    fn run_one(&self, peer: &Peer) -> Result<(), String> {
        let mut program = if peer.python {
            let mut python = Command::new(venv().join("bin/python"));
            python.arg(folder().join("nomenklatura_scores.py"));
            python
        } else {
            let mut node = Command::new("node");
            node.arg(folder().join("fuzzy.js"));
            node
        };
        command(program.arg(peer.id).args(self.open(peer)))
    }
}

/// The emulation of OFAC's search.
const OFAC: &str = "ofac";

fn scores(asked: &Path, peer: &Peer) -> Option<Vec<f64>> {
    let text = fs::read_to_string(answer(asked, peer, "scores")).ok()?;
    text.lines().map(|line| line.parse().ok()).collect()
}

fn answers() -> PathBuf {
    target().join("peers")
}

/// Writes files of one name and several endings; the name holds a digest of all of them.
fn write(name: &str, files: &[(&str, String)]) -> std::io::Result<PathBuf> {
    let mut digest = Xxh64::new(0);
    files.iter().for_each(|(_, text)| digest.update(text.as_bytes()));
    let asked = answers().join(format!("{name}-{:016x}", digest.digest()));
    files.iter().try_for_each(|(file, text)| fs::write(ending(&asked, file), text))?;
    Ok(asked)
}

fn ending(asked: &Path, file: &str) -> PathBuf {
    PathBuf::from(format!("{}.{file}", asked.display()))
}

fn answer(asked: &Path, peer: &Peer, given: &str) -> PathBuf {
    ending(asked, &format!("{}.{given}", peer.id))
}

fn line(row: &impl Serialize) -> String {
    serde_json::to_string(row).unwrap_or_default() + "\n"
}

fn party(entity: &knownas::entity::Entity) -> String {
    let strong = entity.aliases.iter().filter(|alias| alias.quality != Quality::Weak);
    line(&PartyLine { kind: entity.kind, names: strong.map(|alias| alias.name.as_str()).collect() })
}

fn folder() -> PathBuf {
    repository().join("accuracy/peers")
}

fn venv() -> PathBuf {
    target().join("venv")
}

fn install_python() -> Result<(), String> {
    let python = venv().join("bin/python");
    if !Path::new(&python).exists() {
        command(Command::new("python3").args(["-m", "venv"]).arg(venv()))?;
    }
    let requirements = folder().join("requirements.txt");
    command(
        Command::new(python)
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"])
            .arg(requirements),
    )
}

fn command(command: &mut Command) -> Result<(), String> {
    let told = format!("{command:?}");
    eprintln!("running {told}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{told}: {status}")),
        Err(error) => Err(format!("{told}: {error}")),
    }
}
