//! Applicants as JSON lines on standard input, results on standard output: what a server in Rust does.
//!
//!     cargo run --example screen_lines -- lists.knownas < applicants.ndjson

use knownas::applicant::{Applicant, Options};
use knownas::json;
use knownas::screen::Screener;
use std::io::{BufRead, BufWriter, Write, stdin, stdout};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("usage: screen_lines PACK < APPLICANTS")?;
    let screener = Screener::open(std::fs::read(path)?)?;
    let mut results = BufWriter::new(stdout().lock());
    for line in stdin().lock().lines() {
        let applicant: Applicant = json::read("applicant", &line?)?;
        let result = screener.screen(&applicant, &Options::default())?;
        writeln!(results, "{}", serde_json::to_string(&result)?)?;
    }
    Ok(results.flush()?)
}
