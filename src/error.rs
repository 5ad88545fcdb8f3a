//! The one error type of the core. Each variant says what was wrong, where, and what to do about it.

use std::fmt;

/// Anything that can go wrong between bytes from outside and a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// The bytes do not begin like a pack.
    NotAPack {
        /// What the bytes look like instead: "an HTML page", "gzip", "empty".
        looks_like: String,
    },
    /// The pack was written for another version of the format.
    PackVersion {
        /// Version found in the header.
        got: u32,
        /// Version this engine reads.
        expected: u32,
    },
    /// The pack was built with other name tables or another Unicode version than this engine's.
    PackTables {
        /// Fingerprint found in the header.
        got: u64,
        /// Fingerprint of this engine.
        expected: u64,
    },
    /// The pack is shorter than its header says.
    PackTruncated {
        /// Length of the bytes given.
        got: u64,
        /// Length the header announces.
        expected: u64,
    },
    /// The pack's content does not agree with its checksum or with itself.
    PackDamaged {
        /// The section and what is wrong in it.
        what: String,
    },
    /// The details are those of another pack.
    PackDetails {
        /// Checksum of the pack they belong to.
        got: u64,
        /// Checksum of the pack that was opened.
        expected: u64,
    },
    /// A field of the applicant or of the options can't be used.
    Input {
        /// Path of the field: `documents[1].type`.
        field: String,
        /// What is wrong with it and what is expected.
        problem: String,
    },
}

impl Error {
    /// What went wrong, for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Error::NotAPack { .. } => "not-a-pack",
            Error::PackVersion { .. } => "pack-version",
            Error::PackTables { .. } => "pack-tables",
            Error::PackTruncated { .. } => "pack-truncated",
            Error::PackDamaged { .. } => "pack-damaged",
            Error::PackDetails { .. } => "pack-details",
            Error::Input { .. } => "input",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NotAPack { looks_like } => write!(
                out,
                "not a knownas pack (it looks like {looks_like}): check the address or path, or compile a pack with `knownas compile`"
            ),
            Error::PackVersion { got, expected } => write!(
                out,
                "pack format {got}, but this engine reads format {expected}: compile the pack again with this version of knownas, or install the version that wrote it"
            ),
            Error::PackTables { got, expected } => write!(
                out,
                "the pack was compiled with name tables {got:016x}, this engine has {expected:016x}: compile the pack again with this version of knownas"
            ),
            Error::PackTruncated { got, expected } => {
                write!(out, "the pack is cut short: {got} bytes of {expected}: download or copy it again")
            }
            Error::PackDamaged { what } => {
                write!(out, "the pack is damaged ({what}): download it or compile it again")
            }
            Error::PackDetails { got, expected } => write!(
                out,
                "the details belong to the pack {got:016x}, the names to {expected:016x}: load both again, or publish both together"
            ),
            Error::Input { field, problem } => write!(out, "{field}: {problem}"),
        }
    }
}

impl std::error::Error for Error {}
