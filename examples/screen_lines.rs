//! Questions as JSON lines on standard input, results on standard output: what a server in Rust does.
//!
//!     echo '{"applicant": {"name": "Woong-soon Kim"}, "options": {"limit": 1}}' | cargo run --example screen_lines -- lists.knownas

use knownas::applicant::Options;
use knownas::json;
use knownas::screen::Screener;
use std::io::{BufRead, BufWriter, Write, stdin, stdout};

/// One line.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    applicant: json::Value,
    #[serde(default)]
    options: Options,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("usage: screen_lines PACK < QUESTIONS")?;
    let screener = Screener::open(std::fs::read(path)?)?;
    let mut results = BufWriter::new(stdout().lock());
    for line in stdin().lock().lines() {
        let Question { applicant, options } = json::read("question", &line?)?;
        let result = screener.screen(&json::applicant(applicant)?, &options)?;
        writeln!(results, "{}", serde_json::to_string(&result)?)?;
    }
    Ok(results.flush()?)
}
