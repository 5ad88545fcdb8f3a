//! The yardstick of knownas: how well names are told apart, beside other engines, on the same trials in one run.
//!
//! `make accuracy` runs every measure that the files at hand allow and writes a report with a table and a picture;
//! `make accuracy PEERS=1` installs and asks the other engines too. The named cases in `cases/` run with `cargo test`.

pub mod case;
pub mod curve;
pub mod engine;
pub mod examine;
pub mod firms;
pub mod foreign;
pub mod forms;
pub mod group;
pub mod innocents;
pub mod korean;
pub mod letters;
pub mod listed;
pub mod material;
pub mod neighbors;
pub mod ofac;
pub mod parallel;
pub mod peers;
pub mod picture;
pub mod random;
pub mod report;
pub mod search;
pub mod slavic;
pub mod slips;
pub mod trial;
