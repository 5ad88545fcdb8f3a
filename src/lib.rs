#![doc = "Screens names and identifiers against sanctions lists: Korean, Cyrillic, Chinese and Latin spellings of one name find each other."]

pub mod applicant;
pub mod entity;
pub mod error;
pub mod given_name;
pub mod hit;
pub mod name;
pub mod normalize;
pub mod patronymic;
pub mod romanize;
pub mod script;
pub mod spelling;
pub mod tables;
