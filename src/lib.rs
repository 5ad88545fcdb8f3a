//! Screens names and identifiers against sanctions lists: Korean, Cyrillic, Chinese and Latin spellings of one name
//! find each other.

pub mod align;
pub mod applicant;
pub mod entity;
pub mod error;
pub mod given_name;
pub mod hit;
pub mod identifier;
pub mod json;
pub mod key;
pub mod name;
pub mod normalize;
pub mod note;
mod order;
pub mod pack;
pub mod patronymic;
pub mod qualifier;
pub mod retrieve;
pub mod romanize;
pub mod score;
pub mod screen;
pub mod script;
pub mod spelling;
pub mod tables;
#[cfg(target_arch = "wasm32")]
mod wasm;
