//! Every target for some seconds, with seeds changed by chance: a part of `make test`. `KNOWNAS_FUZZ_SECONDS` sets the seconds of each;
//! libFuzzer, which looks for new paths, runs by `make fuzz`.

#![allow(clippy::unwrap_used, clippy::panic)]

use knownas_fuzz_targets::{TARGETS, Target};
use std::panic::catch_unwind;
use std::thread;
use std::time::{Duration, Instant};

/// SplitMix64 (Steele, Lea, Flood, 2014).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }
}

/// Some bytes changed, cut, doubled or taken from another seed.
fn changed(seeds: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = seeds[chance.below(seeds.len())].clone();
    for _ in 0..=chance.below(6) {
        let at = chance.below(bytes.len() + 1);
        let length = chance.below(16);
        match chance.below(6) {
            0 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
            1 if at < bytes.len() => bytes[at] = chance.next() as u8,
            2 => drop(bytes.drain(at..(at + length).min(bytes.len()))),
            3 => {
                let piece = bytes[at..(at + length).min(bytes.len())].to_vec();
                bytes.splice(at..at, piece);
            }
            4 => {
                let other = &seeds[chance.below(seeds.len())];
                let from = chance.below(other.len() + 1);
                bytes.splice(at..at, other[from..(from + length).min(other.len())].iter().copied());
            }
            _ => {
                let interesting =
                    ["\u{202e}", "\u{200d}", "\0", "é", "김", "\"", "{", ",", "<", "&#", "\u{e0041}"];
                bytes.splice(at..at, interesting[chance.below(interesting.len())].bytes());
            }
        }
    }
    bytes
}

/// Runs one target and gives the number of inputs.
fn fuzzed(target: &Target, time: Duration) -> usize {
    let seeds = (target.seeds)();
    let mut chance = Chance(0x6b6e_6f77_6e61_7300 ^ target.name.len() as u64);
    let begin = Instant::now();
    let mut inputs = 0;
    while begin.elapsed() < time {
        let input = if inputs < seeds.len() { seeds[inputs].clone() } else { changed(&seeds, &mut chance) };
        if catch_unwind(|| (target.run)(&input)).is_err() {
            panic!("{}: {:?} ({:?})", target.name, String::from_utf8_lossy(&input), input);
        }
        inputs += 1;
    }
    inputs
}

#[test]
fn no_input_breaks_what_must_hold() {
    let seconds = std::env::var("KNOWNAS_FUZZ_SECONDS").map_or(3.0, |seconds| seconds.parse().unwrap());
    let time = Duration::from_secs_f64(seconds);
    let threads = thread::available_parallelism().map_or(1, usize::from);
    for targets in TARGETS.chunks(threads) {
        thread::scope(|scope| {
            let running: Vec<_> =
                targets.iter().map(|target| (target, scope.spawn(move || fuzzed(target, time)))).collect();
            for (target, thread) in running {
                println!("{:<14} {:>8} inputs", target.name, thread.join().unwrap());
            }
        });
    }
}
