//! The files that are measured on, found at run time and never part of the repository: official lists, pairs of spellings
//! of one name, names of people who stand on no list.
//!
//! Where: `KNOWNAS_LISTS`, `KNOWNAS_PAIRS`, `KNOWNAS_NAMES` and `KNOWNAS_LINGUISTICS`, else the folders `lists`, `pairs`,
//! `names` and `linguistics` in `../shared` beside the repository.

use std::io::Read;
use std::path::PathBuf;

/// A folder of material.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Folder {
    /// Official list files.
    Lists,
    /// Pairs of spellings.
    Pairs,
    /// Names of people who stand on no list.
    Names,
    /// Tables of how languages are written.
    Linguistics,
}

impl Folder {
    fn path(self) -> PathBuf {
        let (variable, name) = match self {
            Folder::Lists => ("KNOWNAS_LISTS", "lists"),
            Folder::Pairs => ("KNOWNAS_PAIRS", "pairs"),
            Folder::Names => ("KNOWNAS_NAMES", "names"),
            Folder::Linguistics => ("KNOWNAS_LINGUISTICS", "linguistics"),
        };
        let beside = || repository().join("../shared").join(name);
        std::env::var_os(variable).map_or_else(beside, PathBuf::from)
    }

    /// The bytes of a file as it lies there; `None` when there is none.
    pub fn bytes(self, file: &str) -> Option<Vec<u8>> {
        std::fs::read(self.path().join(file)).ok()
    }

    /// The text of a file, unpacked when it is gzip; `None` when there is none or it is no UTF-8.
    pub fn text(self, file: &str) -> Option<String> {
        let bytes = self.bytes(file)?;
        let bytes = if bytes.starts_with(&[0x1f, 0x8b]) {
            let mut unpacked = Vec::new();
            flate2::read::GzDecoder::new(bytes.as_slice()).read_to_end(&mut unpacked).ok()?;
            unpacked
        } else {
            bytes
        };
        String::from_utf8(bytes).ok()
    }

    /// The lines of a tab-separated file; empty when there is none.
    pub fn rows(self, file: &str) -> Vec<Vec<String>> {
        let text = self.text(file).unwrap_or_default();
        text.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect()
    }

    /// The rows of a comma-separated file without its header; empty when there is none.
    pub fn table(self, file: &str) -> Vec<Vec<String>> {
        let text = self.text(file).unwrap_or_default();
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        reader.records().flatten().map(|row| row.iter().map(str::to_owned).collect()).collect()
    }
}

/// The top folder of the repository.
pub fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Where runs leave what they make.
pub fn target() -> PathBuf {
    repository().join("target/accuracy")
}
