//! Tables of facts about scripts, names and words. Each file names its source.

pub mod lookalike;
