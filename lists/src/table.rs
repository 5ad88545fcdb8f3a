//! Rows of comma-separated files with their line numbers. RFC 4180 (2005), read by the crate `csv`.

use crate::error::Error;
use crate::source::Source;

/// Longest field, in bytes. The longest of any list is below 40 kB; more means a quotation mark that is never closed.
const MAX_FIELD: usize = 1 << 20;

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Line on which it begins, from 1.
    pub line: u64,
    /// Its fields, as written.
    pub fields: Vec<String>,
}

impl Row {
    /// A field, trimmed; `None` when it is missing or empty.
    pub fn get(&self, column: usize) -> Option<&str> {
        self.fields.get(column).map(|field| field.trim()).filter(|field| !field.is_empty())
    }

    /// The row as one text, for reports.
    pub fn text(&self) -> String {
        self.fields.join(",")
    }
}

/// Every row of a text that begins where the source begins. Rows without any content are left out.
///
/// # Errors
/// When a field is out of bounds.
pub fn rows(source: &Source, text: &str, delimiter: u8) -> Result<Vec<Row>, Error> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    let mut record = csv::StringRecord::new();
    let mut lines = Lines { text: text.as_bytes(), at: 0, line: 1 };
    loop {
        let more =
            reader.read_record(&mut record).map_err(|error| Error::of(&source.name, error.to_string()))?;
        if !more {
            return Ok(rows);
        }
        let line = lines.at_record(record.position().map_or(0, csv::Position::byte));
        if let Some(long) = record.iter().find(|field| field.len() > MAX_FIELD) {
            return Err(Error::at(
                &source.name,
                format!("line {line}"),
                format!(
                    "a field of {} bytes; no list has more than {MAX_FIELD}: a quotation mark is not closed, or the file is damaged",
                    long.len()
                ),
            ));
        }
        if record.iter().any(|field| !field.trim().is_empty()) {
            rows.push(Row { line, fields: record.iter().map(str::to_owned).collect() });
        }
    }
}

/// Counts lines. The line of `csv::Position` is one too small after CRLF, as a record ends at its CR there.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of the record that begins at or after this byte; records come in order.
    fn at_record(&mut self, byte: u64) -> u64 {
        let start = usize::try_from(byte).unwrap_or(usize::MAX);
        while let Some(letter) = self.text.get(self.at) {
            if self.at >= start && !matches!(letter, b'\r' | b'\n') {
                break;
            }
            self.line += u64::from(*letter == b'\n');
            self.at += 1;
        }
        self.line
    }
}
