//! Why a source can't be read: which file, where in it, what is wrong and what to do. The one error type of this crate.

use std::fmt;

/// A source that can't be read, or a set of sources that can't be compiled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// Name of the source as given to [`crate::Compiler::add`].
    pub source: String,
    /// Line or element: "line 7", "INDIVIDUAL KPi.001"; `None` when it is about the file as a whole.
    pub place: Option<String>,
    /// What is wrong and what to do about it.
    pub problem: String,
}

impl Error {
    /// An error about a file as a whole.
    pub fn of(source: &str, problem: impl Into<String>) -> Error {
        Error { source: source.to_owned(), place: None, problem: problem.into() }
    }

    /// An error at a line or element of a file.
    pub fn at(source: &str, place: impl Into<String>, problem: impl Into<String>) -> Error {
        Error { source: source.to_owned(), place: Some(place.into()), problem: problem.into() }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Some(place) => write!(out, "{}, {place}: {}", self.source, self.problem),
            None => write!(out, "{}: {}", self.source, self.problem),
        }
    }
}

impl std::error::Error for Error {}
