//! Writes the seeds of every target into DIRECTORY/TARGET, for libFuzzer: `cargo run -p knownas-fuzz-targets --example seeds -- DIRECTORY`.

use knownas_fuzz_targets::TARGETS;
use std::fs;
use std::io;
use std::path::PathBuf;

fn main() -> io::Result<()> {
    let directory = std::env::args_os().nth(1).map_or_else(|| PathBuf::from("corpus"), PathBuf::from);
    for target in TARGETS {
        let own = directory.join(target.name);
        fs::create_dir_all(&own)?;
        for (at, seed) in (target.seeds)().iter().enumerate() {
            fs::write(own.join(format!("seed-{at:03}")), seed)?;
        }
    }
    Ok(())
}
