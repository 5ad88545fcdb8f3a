//! Screens names and identifiers against sanctions lists: Korean, Cyrillic, Chinese and Latin spellings of one name
//! find each other. Lists are compiled to a pack; a screener answers from the pack alone.
//!
//! ```
//! use knownas::{applicant::Options, json, pack, screen::Screener};
//!
//! let lists = json::read("lists", r#"[{"id": "house", "publisher": "Example Market", "title": "Closed accounts",
//!     "publishedOn": "2026-11-01", "entities": 1, "digest": "", "starter": false}]"#)?;
//! let entities = json::read("entities", r#"[{"id": "house:1", "list": "house", "kind": "person",
//!     "aliases": [{"name": "IGNATOV, Pavel Olegovich", "quality": "primary"}]}]"#)?;
//! let screener = Screener::open(pack::build(lists, entities)?)?;
//!
//! let applicant = json::read("applicant", r#"{"name": "Павел Игнатов"}"#)?;
//! let result = screener.screen(&applicant, &Options::default())?;
//! assert_eq!(result.hits[0].entity.id, "house:1");
//! # Ok::<(), knownas::error::Error>(())
//! ```
//!
//! A hit is for a human to judge, and "no hit" holds for the lists named in the result, no others. The core performs no
//! input or output, reads no clock and reckons in fixed point: the same pack, applicant and options give the same bytes in
//! every runtime. `ARCHITECTURE.md` shows the rooms and the flow of one query.

pub mod align;
pub mod applicant;
mod case;
mod decomposition;
pub mod entity;
pub mod error;
pub mod given_name;
pub mod hit;
pub mod identifier;
pub mod json;
pub mod key;
mod leb128;
pub mod listing;
pub mod name;
pub mod normalize;
pub mod note;
pub mod ofac_score;
mod order;
pub mod pack;
pub mod patronymic;
pub mod qualifier;
pub mod retrieve;
pub mod romanize;
pub mod score;
pub mod screen;
pub mod script;
mod search;
pub mod spelling;
pub mod tables;
#[cfg(target_arch = "wasm32")]
mod wasm;
