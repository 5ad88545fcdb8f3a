//! Tables of facts about scripts, names and words. Each file names its source.

pub mod asian_company_word;
pub mod cantonese;
pub mod case;
pub mod common_name;
pub mod company_word;
pub mod decomposition;
pub mod given_names;
pub mod han;
pub mod joined;
pub mod known_name;
pub mod known_names;
pub mod korean_surname;
pub mod korean_syllable;
pub mod lookalike;
