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

/// Every row of a text that begins where the source begins. Empty lines are left out.
///
/// # Errors
/// When a field is out of bounds.
pub fn rows(source: &Source, text: &str, delimiter: u8) -> Result<Vec<Row>, Error> {
    read(source, text, delimiter, true)
}

/// A table with a header: its columns by name, and its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Column names as written.
    pub header: Vec<String>,
    /// The rows below.
    pub rows: Vec<Row>,
    /// Quotation marks in it are not closed, so that they were read as letters.
    pub stray_quotes: bool,
}

impl Table {
    /// The number of a column, by its name without regard to case, blanks and punctuation.
    pub fn column(&self, name: &str) -> Option<usize> {
        let wanted = bare(name);
        self.header.iter().position(|column| bare(column) == wanted)
    }
}

fn bare(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// A table whose header is the first row that `is_header` accepts.
///
/// # Errors
/// When there is no header, or a row has another number of columns than the header.
pub fn table(source: &Source, delimiter: u8, is_header: impl Fn(&Row) -> bool) -> Result<Table, Error> {
    match split(source, read(source, &source.text, delimiter, true)?, &is_header) {
        Ok(table) => Ok(table),
        Err(error) => {
            let unquoted = read(source, &source.text, delimiter, false)?;
            let table = split(source, unquoted, &is_header).map_err(|_| error)?;
            Ok(Table { stray_quotes: true, ..table })
        }
    }
}

fn split(source: &Source, mut rows: Vec<Row>, is_header: &impl Fn(&Row) -> bool) -> Result<Table, Error> {
    let Some(at) = rows.iter().take(10).position(is_header) else {
        return Err(Error::of(
            &source.name,
            "no row with the names of the columns: the file is damaged or another one",
        ));
    };
    let body = rows.split_off(at + 1);
    let header = rows.pop().map(|row| row.fields).unwrap_or_default();
    if let Some(row) = body.iter().find(|row| row.fields.len() != header.len()) {
        return Err(Error::at(
            &source.name,
            format!("line {}", row.line),
            format!(
                "{} columns, but the header has {}: the file is cut short or damaged, download it again",
                row.fields.len(),
                header.len()
            ),
        ));
    }
    Ok(Table { header, rows: body, stray_quotes: false })
}

fn read(source: &Source, text: &str, delimiter: u8, quoting: bool) -> Result<Vec<Row>, Error> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .quoting(quoting)
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
        if record.len() > 1 || record.iter().any(|field| !field.trim().is_empty()) {
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
