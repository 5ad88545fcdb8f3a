//! From bytes to text: gzip and zip are told by their content and unpacked, the text must be UTF-8, and the format is
//! told by what the file says, never by what it is called.
//!
//! Formats: gzip RFC 1952 (1996), zip APPNOTE 6.3 (store and deflate), UTF-8 RFC 3629 (2003).

use crate::error::Error;
use crate::xml;
use std::io::{Cursor, Read};

/// Largest unpacked file, in bytes: four times the largest list there is (SDN_ADVANCED.XML, 122 MB in February 2026).
/// A bomb in a gzip or zip file ends here.
const MAX_TEXT: u64 = 512 << 20;
/// Archives inside archives are opened this deep.
const MAX_NESTING: u32 = 3;

/// One file as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Name as given; "lists.zip/SDN.CSV" for a file inside an archive.
    pub name: String,
    /// Its content without a byte order mark.
    pub text: String,
}

/// What a file turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// OFAC SDN.CSV or CONS_PRIM.CSV.
    OfacPrimaryCsv,
    /// OFAC ALT.CSV or CONS_ALT.CSV.
    OfacAltCsv,
    /// OFAC ADD.CSV or CONS_ADD.CSV.
    OfacAddCsv,
    /// OFAC SDN_COMMENTS.CSV or CONS_COMMENTS.CSV.
    OfacCommentsCsv,
    /// OFAC SDN.XML or CONSOLIDATED.XML.
    OfacXml,
    /// OFAC SDN_ADVANCED.XML or CONS_ADVANCED.XML.
    OfacAdvancedXml,
    /// OFAC SDN_ENHANCED.XML and the answers of its /entities service.
    OfacEnhancedXml,
    /// OFAC SDN.FF, fixed width.
    OfacFixedWidth,
    /// UN Security Council consolidated list.
    UnXml,
    /// EU Financial Sanctions Files, XML 1.1.
    EuXml,
    /// EU Financial Sanctions Files, CSV 1.1.
    EuCsv,
    /// UK Sanctions List, XML.
    UkXml,
    /// UK Sanctions List, CSV.
    UkCsv,
    /// The OFSI consolidated list, withdrawn in January 2026.
    UkRetiredCsv,
    /// OpenSanctions targets.simple.csv.
    OpenSanctionsCsv,
    /// OpenSanctions entities.ftm.json.
    OpenSanctionsJson,
    /// Senzing JSON as OpenSanctions exports it.
    SenzingJson,
    /// The project's own list format.
    OwnJson,
    /// A table with a header that has a name column.
    GenericCsv,
}

impl Format {
    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Format::OfacPrimaryCsv => "OFAC SDN.CSV / CONS_PRIM.CSV",
            Format::OfacAltCsv => "OFAC ALT.CSV",
            Format::OfacAddCsv => "OFAC ADD.CSV",
            Format::OfacCommentsCsv => "OFAC SDN_COMMENTS.CSV",
            Format::OfacXml => "OFAC SDN.XML / CONSOLIDATED.XML",
            Format::OfacAdvancedXml => "OFAC SDN_ADVANCED.XML",
            Format::OfacEnhancedXml => "OFAC SDN_ENHANCED.XML",
            Format::OfacFixedWidth => "OFAC SDN.FF (fixed width)",
            Format::UnXml => "UN consolidated XML",
            Format::EuXml => "EU FSF XML 1.1",
            Format::EuCsv => "EU FSF CSV 1.1",
            Format::UkXml => "UK Sanctions List XML",
            Format::UkCsv => "UK Sanctions List CSV",
            Format::UkRetiredCsv => "OFSI ConList.csv (withdrawn in January 2026)",
            Format::OpenSanctionsCsv => "OpenSanctions targets.simple.csv",
            Format::OpenSanctionsJson => "OpenSanctions entities.ftm.json",
            Format::SenzingJson => "Senzing JSON",
            Format::OwnJson => "knownas list JSON",
            Format::GenericCsv => "CSV with a header",
        }
    }

    /// Every format that has a reader, for messages.
    pub fn read_ones() -> String {
        READ.iter().map(|format| format.name()).collect::<Vec<_>>().join(", ")
    }

    /// Whether it has a reader.
    pub fn is_read(self) -> bool {
        READ.contains(&self)
    }
}

/// The formats that have a reader.
const READ: &[Format] = &[
    Format::OfacPrimaryCsv,
    Format::OfacAltCsv,
    Format::OfacAddCsv,
    Format::OfacCommentsCsv,
    Format::OfacXml,
    Format::OfacAdvancedXml,
    Format::OfacEnhancedXml,
    Format::UnXml,
    Format::EuXml,
    Format::EuCsv,
    Format::UkXml,
    Format::UkCsv,
    Format::OpenSanctionsCsv,
    Format::OpenSanctionsJson,
    Format::OwnJson,
    Format::GenericCsv,
];

/// Unpacks a file into the texts it holds.
///
/// # Errors
/// When it is empty, cut short, too large, damaged, or not UTF-8 text.
pub fn open(name: &str, bytes: Vec<u8>) -> Result<Vec<Source>, Error> {
    let mut sources = Vec::new();
    unpack(name, bytes, 0, &mut sources)?;
    if sources.is_empty() {
        return Err(Error::of(name, "the archive holds no file"));
    }
    Ok(sources)
}

fn unpack(name: &str, bytes: Vec<u8>, depth: u32, sources: &mut Vec<Source>) -> Result<(), Error> {
    let packed = bytes.starts_with(&[0x1f, 0x8b]) || bytes.starts_with(b"PK\x03\x04");
    if packed && depth >= MAX_NESTING {
        return Err(Error::of(name, format!("packed more than {MAX_NESTING} times: unpack it first")));
    }
    if bytes.starts_with(&[0x1f, 0x8b]) {
        let unpacked = read_limited(name, "gzip", flate2::read::MultiGzDecoder::new(bytes.as_slice()))?;
        drop(bytes);
        return unpack(name, unpacked, depth + 1, sources);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return unzip(name, bytes, depth, sources);
    }
    let before: usize = sources.iter().map(|source| source.text.len()).sum();
    if (before + bytes.len()) as u64 > MAX_TEXT {
        return Err(Error::of(name, format!("the archive unpacks to more than {} MB", MAX_TEXT >> 20)));
    }
    sources.push(Source { name: name.to_owned(), text: decode(name, bytes)? });
    Ok(())
}

fn unzip(name: &str, bytes: Vec<u8>, depth: u32, sources: &mut Vec<Source>) -> Result<(), Error> {
    let damaged = |error: zip::result::ZipError| {
        Error::of(name, format!("the zip file is damaged ({error}): download it again"))
    };
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(damaged)?;
        if entry.is_file() {
            let inner = format!("{name}/{}", entry.name());
            let content = read_limited(&inner, "zip", entry)?;
            unpack(&inner, content, depth + 1, sources)?;
        }
    }
    Ok(())
}

fn read_limited(name: &str, what: &str, reader: impl Read) -> Result<Vec<u8>, Error> {
    let mut unpacked = Vec::new();
    reader.take(MAX_TEXT + 1).read_to_end(&mut unpacked).map_err(|error| {
        Error::of(name, format!("the {what} data is cut short or damaged ({error}): download it again"))
    })?;
    if unpacked.len() as u64 > MAX_TEXT {
        return Err(Error::of(
            name,
            format!("unpacks to more than {} MB: no list is that large", MAX_TEXT >> 20),
        ));
    }
    Ok(unpacked)
}

fn decode(name: &str, bytes: Vec<u8>) -> Result<String, Error> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Error::of(name, "the file is empty: download it again"));
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Error::of(name, "the file is UTF-16 text: save it as UTF-8"));
    }
    if bytes.len() as u64 > MAX_TEXT {
        return Err(Error::of(name, format!("larger than {} MB: no list is that large", MAX_TEXT >> 20)));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let (before, rest) = error.as_bytes().split_at(valid);
        let byte = rest.first().copied().unwrap_or_default();
        Error::at(
            name,
            format!("line {}", line_of(before)),
            format!(
                "not UTF-8 text (byte 0x{byte:02x}): the file is damaged, no list, or in another encoding; save it as UTF-8"
            ),
        )
    })?;
    if let Some(at) = text.find('\0') {
        let line = line_of(text.as_bytes().get(..at).unwrap_or_default());
        return Err(Error::at(name, format!("line {line}"), "binary data (a zero byte), not a list"));
    }
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}

/// The number of the line that follows these bytes, from 1.
pub fn line_of(before: &[u8]) -> usize {
    1 + before.iter().filter(|byte| **byte == b'\n').count()
}

/// Tells the format by the content.
///
/// # Errors
/// When it is none that is known; an HTML page is named as such.
pub fn detect(source: &Source) -> Result<Format, Error> {
    let start = source.text.trim_start();
    match start.chars().next() {
        Some('<') => detect_xml(source),
        Some('{' | '[') => Ok(detect_json(start)),
        _ => detect_csv(source),
    }
}

fn detect_xml(source: &Source) -> Result<Format, Error> {
    let root = xml::root(source)?;
    Ok(match root.as_str() {
        "CONSOLIDATED_LIST" => Format::UnXml,
        "sdnList" => Format::OfacXml,
        "Sanctions" => Format::OfacAdvancedXml,
        "sanctionsData" => Format::OfacEnhancedXml,
        "export" => Format::EuXml,
        "Designations" => Format::UkXml,
        other => {
            return Err(Error::of(
                &source.name,
                format!(
                    "XML with the root <{other}> is no list known here; read are: {}",
                    Format::read_ones()
                ),
            ));
        }
    })
}

fn detect_json(start: &str) -> Format {
    let line = start.lines().next().unwrap_or_default();
    match serde_json::from_str::<serde_json::Value>(line) {
        Ok(first) if first.get("schema").is_some() && first.get("properties").is_some() => {
            Format::OpenSanctionsJson
        }
        Ok(first) if first.get("RECORD_ID").is_some() => Format::SenzingJson,
        _ => Format::OwnJson,
    }
}

fn detect_csv(source: &Source) -> Result<Format, Error> {
    let line = source.text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let fields = first_record(line, b',');
    let first = fields.first().map(|field| field.trim()).unwrap_or_default();
    if !first.is_empty() && first.bytes().all(|byte| byte.is_ascii_digit()) {
        return detect_ofac_csv(source, fields.len());
    }
    let has = |fields: &[String], wanted: &str| {
        fields.iter().any(|field| field.trim().eq_ignore_ascii_case(wanted))
    };
    let semicolons = first_record(line, b';');
    if has(&semicolons, "Entity_LogicalId") || has(&semicolons, "fileGenerationDate") {
        return Ok(Format::EuCsv);
    }
    if first.to_ascii_lowercase().starts_with("report date") || has(&fields, "Unique ID") {
        return Ok(Format::UkCsv);
    }
    if first.eq_ignore_ascii_case("last updated") {
        return Ok(Format::UkRetiredCsv);
    }
    if has(&fields, "schema") && has(&fields, "aliases") {
        return Ok(Format::OpenSanctionsCsv);
    }
    if [b',', b';', b'\t'].iter().any(|delimiter| has(&first_record(line, *delimiter), "name")) {
        return Ok(Format::GenericCsv);
    }
    let digits = line.chars().take(10).filter(char::is_ascii_digit).count();
    if line.len() > 1000
        && digits > 0
        && line.chars().take(10).all(|letter| letter.is_ascii_digit() || letter == ' ')
    {
        return Ok(Format::OfacFixedWidth);
    }
    Err(Error::at(
        &source.name,
        "line 1",
        format!(
            "\"{}\" begins no list known here; read are: {}",
            crate::report::excerpt(line),
            Format::read_ones()
        ),
    ))
}

fn detect_ofac_csv(source: &Source, columns: usize) -> Result<Format, Error> {
    Ok(match columns {
        12 => Format::OfacPrimaryCsv,
        6 => Format::OfacAddCsv,
        5 => Format::OfacAltCsv,
        2 => Format::OfacCommentsCsv,
        _ => {
            return Err(Error::at(
                &source.name,
                "line 1",
                format!(
                    "{columns} columns after a number; OFAC's files have 12 (SDN, CONS_PRIM), 6 (ADD), 5 (ALT) or 2 (COMMENTS): the file is cut or another one"
                ),
            ));
        }
    })
}

fn first_record(line: &str, delimiter: u8) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(line.as_bytes());
    let mut record = csv::StringRecord::new();
    match reader.read_record(&mut record) {
        Ok(true) => record.iter().map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}
