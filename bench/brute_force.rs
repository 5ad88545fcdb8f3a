//! Every name compared with the query by a general likeness of texts, natively and on one thread: what a screening costs that knows
//! nothing of names, and what it finds.
//!
//! Standard input: `{"names": [..], "queries": [..], "seconds": 6}`, texts already alike in case and marks. Standard output: for each
//! engine `{"name", "times": [ms..], "answers": [[number of a name..]..]}`, the best first. Words are put in order, for names come
//! with the family name first or last.

use rapidfuzz::fuzz;
use serde::{Deserialize, Serialize};
use std::io;
use std::time::Instant;

/// Results that are looked at, as in `engines.js`.
const MOST: usize = 20;

#[derive(Deserialize)]
struct Task {
    names: Vec<String>,
    queries: Vec<String>,
    /// An engine is asked no longer.
    seconds: f64,
}

#[derive(Serialize)]
struct Answered {
    name: &'static str,
    times: Vec<f64>,
    answers: Vec<Vec<usize>>,
}

fn main() -> io::Result<()> {
    let task: Task = serde_json::from_reader(io::stdin().lock())?;
    let names: Vec<String> = task.names.iter().map(|name| sorted(name)).collect();
    let answered = [
        run("strsim Jaro-Winkler (Rust)", &task, |query| {
            best(&names, |name, _| Some(strsim::jaro_winkler(query, name)))
        }),
        run("rapidfuzz ratio (Rust)", &task, |query| {
            let query = fuzz::RatioBatchComparator::new(query.chars());
            best(&names, |name, least| {
                query.similarity_with_args(name.chars(), &fuzz::Args::default().score_cutoff(least))
            })
        }),
    ];
    serde_json::to_writer(io::stdout().lock(), &answered)?;
    Ok(())
}

fn run(name: &'static str, task: &Task, search: impl Fn(&str) -> Vec<usize>) -> Answered {
    let (mut times, mut answers) = (Vec::new(), Vec::new());
    let begin = Instant::now();
    for query in &task.queries {
        let start = Instant::now();
        answers.push(search(&sorted(query)));
        times.push(start.elapsed().as_secs_f64() * 1000.0);
        if begin.elapsed().as_secs_f64() > task.seconds {
            break;
        }
    }
    Answered { name, times, answers }
}

/// The names most like, best first. A likeness is told the least that still counts.
fn best(names: &[String], likeness: impl Fn(&str, f64) -> Option<f64>) -> Vec<usize> {
    let mut found: Vec<(f64, usize)> = Vec::with_capacity(MOST + 1);
    for (number, name) in names.iter().enumerate() {
        let least = if found.len() < MOST { 0.0 } else { found.last().map_or(0.0, |(least, _)| *least) };
        let Some(score) = likeness(name, least).filter(|score| *score > least) else { continue };
        let place = found.partition_point(|(better, _)| *better >= score);
        found.insert(place, (score, number));
        found.truncate(MOST);
    }
    found.into_iter().map(|(_, number)| number).collect()
}

fn sorted(name: &str) -> String {
    let mut words: Vec<&str> = name.split(' ').collect();
    words.sort_unstable();
    words.join(" ")
}
