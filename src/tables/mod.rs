//! Tables of facts about scripts, names and words. Each file names its source.

pub mod asian_company_word;
pub mod cantonese;
pub mod case;
pub mod common_name;
pub mod company_word;
pub mod decomposition;
pub mod field;
pub mod given_names;
pub mod han;
pub mod joined;
pub mod known_name;
pub mod known_names;
pub mod korean_surname;
pub mod korean_syllable;
pub mod lookalike;
pub mod plain_word;
pub mod scripts;
pub mod sorted;

/// Compares a generated table with what its test makes of the readable one; `UPDATE_TABLES=1` writes it instead.
#[cfg(test)]
#[allow(clippy::unwrap_used)]
pub(crate) fn assert_fresh(table: &str, generated: &str) {
    let path = format!("{}/src/tables/{table}.rs", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("UPDATE_TABLES").is_some() {
        std::fs::write(&path, generated).unwrap();
    }
    assert!(
        std::fs::read_to_string(&path).unwrap() == generated,
        "src/tables/{table}.rs: UPDATE_TABLES=1 cargo test generated"
    );
}
