//! Bytes -> records, in place. Opening checks length, checksum and every table once; after that a row that does not
//! fit gives nothing instead of a panic.

use super::format::{
    ALIAS_ROW, FORMAT_VERSION, HEADER, IDENTIFIER_ROW, MAGIC, SECTION_ROW, SECTIONS, SEED, fingerprint,
};
use crate::entity::{Entity, Kind, List, Quality};
use crate::error::Error;
use crate::key::Shape;
use serde::Serialize;
use std::ops::Range;

/// An opened pack.
#[derive(Debug)]
pub struct Pack {
    bytes: Vec<u8>,
    sections: [Range<usize>; SECTIONS.len()],
    lists: Vec<List>,
}

/// One alias as the index holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AliasRow<'a> {
    /// Number of its entity.
    pub entity: u32,
    /// The published name.
    pub name: &'a str,
    /// Its quality.
    pub quality: Quality,
    /// Kind of its entity.
    pub kind: Kind,
}

/// What a pack is made of.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PackInfo {
    /// Format version.
    pub format: u32,
    /// Fingerprint of tables, 16 hex digits.
    pub tables: String,
    /// XXH64 of the content, 16 hex digits.
    pub checksum: String,
    /// Length in bytes.
    pub bytes: usize,
    /// The lists.
    pub lists: Vec<List>,
    /// Number of entities.
    pub entities: usize,
    /// Number of aliases.
    pub aliases: usize,
    /// Number of identifiers that can be looked up.
    pub identifiers: usize,
    /// The sections.
    pub sections: Vec<SectionInfo>,
}

/// One section of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SectionInfo {
    /// Tag.
    pub name: String,
    /// Length in bytes.
    pub bytes: usize,
}

const LIST: usize = 0;
const ENTO: usize = 1;
const ENTD: usize = 2;
const ENTL: usize = 3;
const ALIA: usize = 4;
const NAME: usize = 5;
const WORO: usize = 6;
const WORD: usize = 7;
const WALO: usize = 8;
const WALI: usize = 9;
const KEYS: usize = 10;
const POSO: usize = 11;
const POST: usize = 12;
const IDEN: usize = 13;

impl Pack {
    /// Opens a pack.
    ///
    /// # Errors
    /// [`Error::NotAPack`], [`Error::PackVersion`], [`Error::PackTables`], [`Error::PackTruncated`] or
    /// [`Error::PackDamaged`], in the order in which the header is read.
    pub fn open(bytes: Vec<u8>) -> Result<Pack, Error> {
        if !bytes.starts_with(&MAGIC) {
            let start = bytes.len().min(MAGIC.len());
            if start > 0 && start < MAGIC.len() && MAGIC.starts_with(&bytes) {
                return Err(Error::PackTruncated { got: bytes.len() as u64, expected: HEADER as u64 });
            }
            return Err(Error::NotAPack { looks_like: looks_like(&bytes) });
        }
        let truncated = |expected| Error::PackTruncated { got: bytes.len() as u64, expected };
        let version = u32_at(&bytes, 8).ok_or_else(|| truncated(HEADER as u64))?;
        if version != FORMAT_VERSION {
            return Err(Error::PackVersion { got: version, expected: FORMAT_VERSION });
        }
        let count = u32_at(&bytes, 12).ok_or_else(|| truncated(HEADER as u64))?;
        let tables = u64_at(&bytes, 16).ok_or_else(|| truncated(HEADER as u64))?;
        let checksum = u64_at(&bytes, 24).ok_or_else(|| truncated(HEADER as u64))?;
        let length = u64_at(&bytes, 32).ok_or_else(|| truncated(HEADER as u64))?;
        if tables != fingerprint() {
            return Err(Error::PackTables { got: tables, expected: fingerprint() });
        }
        if (bytes.len() as u64) < length {
            return Err(truncated(length));
        }
        let damaged = |what: &str| Error::PackDamaged { what: what.to_owned() };
        if bytes.len() as u64 > length {
            return Err(damaged("more bytes than the header announces"));
        }
        let body = bytes.get(HEADER..).unwrap_or_default();
        if xxhash_rust::xxh64::xxh64(body, SEED) != checksum {
            return Err(damaged("checksum"));
        }
        if count as usize != SECTIONS.len() {
            return Err(damaged("section table"));
        }
        let sections = section_ranges(&bytes).ok_or_else(|| damaged("section table"))?;
        let mut pack = Pack { bytes, sections, lists: Vec::new() };
        pack.lists = postcard::from_bytes(pack.section(LIST)).map_err(|_| damaged("lists"))?;
        pack.check().ok_or_else(|| damaged("tables do not agree with each other"))?;
        Ok(pack)
    }

    /// Every table has whole rows, offsets ascend and end where their section ends, rows point into their sections.
    fn check(&self) -> Option<()> {
        let whole = self.section(ALIA).len() % ALIAS_ROW == 0
            && self.section(IDEN).len() % IDENTIFIER_ROW == 0
            && self.section(KEYS).len() % 4 == 0
            && self.section(POSO).len() == self.section(KEYS).len() + 4
            && self.section(WALO).len() == self.section(WORO).len()
            && self.section(ENTO).len() % 4 == 0
            && self.section(ENTO).len() == (self.section(ENTL).len() + 1) * 4
            && self.section(ENTL).iter().all(|list| usize::from(*list) < self.lists.len());
        for (offsets, content) in [(ENTO, ENTD), (WORO, WORD), (WALO, WALI), (POSO, POST)] {
            let offsets = self.section(offsets);
            let mut last = 0;
            for at in 0..offsets.len() / 4 {
                let offset = u32_at(offsets, at * 4)?;
                (offset >= last).then_some(())?;
                last = offset;
            }
            (last as usize == self.section(content).len()).then_some(())?;
        }
        let aliases_fit = (0..self.aliases())
            .all(|at| self.alias(at as u32).is_some_and(|alias| (alias.entity as usize) < self.entities()));
        (whole && aliases_fit && self.lists.iter().all(|list| !list.id.is_empty())).then_some(())
    }

    fn section(&self, at: usize) -> &[u8] {
        self.sections.get(at).and_then(|range| self.bytes.get(range.clone())).unwrap_or_default()
    }

    /// The lists in the pack.
    pub fn lists(&self) -> &[List] {
        &self.lists
    }

    /// Checksum of everything after the header, 16 hex digits.
    pub fn checksum(&self) -> String {
        format!("{:016x}", u64_at(&self.bytes, 24).unwrap_or_default())
    }

    /// Number of entities.
    pub fn entities(&self) -> usize {
        (self.section(ENTO).len() / 4).saturating_sub(1)
    }

    /// Number of aliases.
    pub fn aliases(&self) -> usize {
        self.section(ALIA).len() / ALIAS_ROW
    }

    /// An entity with all its details.
    pub fn entity(&self, number: u32) -> Option<Entity> {
        postcard::from_bytes(self.row(ENTO, ENTD, number as usize)?).ok()
    }

    /// An alias.
    pub fn alias(&self, number: u32) -> Option<AliasRow<'_>> {
        let row = self.section(ALIA).get(number as usize * ALIAS_ROW..)?;
        let (start, length) =
            (u32_at(row, 4)? as usize, usize::from(u16::from_le_bytes([*row.get(8)?, *row.get(9)?])));
        Some(AliasRow {
            entity: u32_at(row, 0)?,
            name: std::str::from_utf8(self.section(NAME).get(start..start + length)?).ok()?,
            quality: match row.get(10)? & 0xf {
                0 => Quality::Primary,
                1 => Quality::Strong,
                2 => Quality::Weak,
                _ => return None,
            },
            kind: match row.get(10)? >> 4 {
                0 => Kind::Person,
                1 => Kind::Organization,
                2 => Kind::Vessel,
                3 => Kind::Aircraft,
                _ => return None,
            },
        })
    }

    /// Which of its entity's aliases an alias is, from 0 on.
    pub fn place_in_entity(&self, number: u32) -> usize {
        let entity = |number: u32| u32_at(self.section(ALIA), number as usize * ALIAS_ROW);
        (0..number).rev().take_while(|former| entity(*former) == entity(number)).count()
    }

    /// The shape of an alias, without reading the rest.
    pub fn shape(&self, number: u32) -> Option<Shape> {
        self.section(ALIA).get(number as usize * ALIAS_ROW + 11).copied().map(Shape::from_byte)
    }

    /// Number of words.
    pub fn words(&self) -> u32 {
        (self.section(WORO).len() / 4).saturating_sub(1) as u32
    }

    /// The text of a word.
    pub fn word(&self, number: u32) -> Option<&str> {
        std::str::from_utf8(self.row(WORO, WORD, number as usize)?).ok()
    }

    /// The aliases that a word stands in, encoded; its length tells how common it is.
    pub fn aliases_of(&self, word: u32) -> &[u8] {
        self.row(WALO, WALI, word as usize).unwrap_or_default()
    }

    fn row(&self, offsets: usize, content: usize, at: usize) -> Option<&[u8]> {
        let offsets = self.section(offsets);
        let (start, end) = (u32_at(offsets, at * 4)?, u32_at(offsets, at * 4 + 4)?);
        self.section(content).get(start as usize..end as usize)
    }

    /// Number of the list, in the order of [`Pack::lists`], that an entity stands on.
    pub fn list_of(&self, entity: u32) -> Option<usize> {
        self.section(ENTL).get(entity as usize).map(|list| usize::from(*list))
    }

    /// What a key leads to, encoded: words, and from [`Pack::words`] on aliases.
    pub fn postings(&self, key: u32) -> &[u8] {
        let keys = self.section(KEYS);
        let (mut low, mut high) = (0, keys.len() / 4);
        while low < high {
            let middle = (low + high) / 2;
            match u32_at(keys, middle * 4) {
                Some(found) if found < key => low = middle + 1,
                _ => high = middle,
            }
        }
        let row = (u32_at(keys, low * 4) == Some(key)).then(|| self.row(POSO, POST, low));
        row.flatten().unwrap_or_default()
    }

    /// Entities that hold an identifier of this hash.
    pub fn holders(&self, hash: u64) -> impl Iterator<Item = u32> + '_ {
        let rows = self.section(IDEN);
        let (mut low, mut high) = (0, rows.len() / IDENTIFIER_ROW);
        while low < high {
            let middle = (low + high) / 2;
            match u64_at(rows, middle * IDENTIFIER_ROW) {
                Some(found) if found < hash => low = middle + 1,
                _ => high = middle,
            }
        }
        (low..).map_while(move |at| {
            u64_at(rows, at * IDENTIFIER_ROW)
                .filter(|found| *found == hash)
                .and(u32_at(rows, at * IDENTIFIER_ROW + 8))
        })
    }

    /// What the pack is made of.
    pub fn info(&self) -> PackInfo {
        PackInfo {
            format: FORMAT_VERSION,
            tables: format!("{:016x}", fingerprint()),
            checksum: self.checksum(),
            bytes: self.bytes.len(),
            lists: self.lists.clone(),
            entities: self.entities(),
            aliases: self.aliases(),
            identifiers: self.section(IDEN).len() / IDENTIFIER_ROW,
            sections: SECTIONS
                .iter()
                .zip(&self.sections)
                .map(|(tag, range)| SectionInfo {
                    name: String::from_utf8_lossy(tag).into_owned(),
                    bytes: range.len(),
                })
                .collect(),
        }
    }
}

/// Numbers that were encoded as differences.
pub(crate) fn decode(postings: &[u8]) -> impl Iterator<Item = u32> + '_ {
    let mut bytes = postings.iter();
    let mut alias = 0_u32;
    std::iter::from_fn(move || {
        let (mut difference, mut shift) = (0_u32, 0);
        loop {
            let byte = *bytes.next()?;
            difference |= u32::from(byte & 0x7f).checked_shl(shift)?;
            if byte < 0x80 {
                break;
            }
            shift += 7;
        }
        alias = alias.checked_add(difference)?;
        Some(alias)
    })
}

fn section_ranges(bytes: &[u8]) -> Option<[Range<usize>; SECTIONS.len()]> {
    let mut ranges: [Range<usize>; SECTIONS.len()] = Default::default();
    let mut expected = HEADER + SECTIONS.len() * SECTION_ROW;
    for (at, (tag, range)) in SECTIONS.iter().zip(&mut ranges).enumerate() {
        let row = bytes.get(HEADER + at * SECTION_ROW..)?;
        let (offset, length) = (u32_at(row, 4)? as usize, u32_at(row, 8)? as usize);
        (row.starts_with(tag) && offset == expected).then_some(())?;
        expected = offset.checked_add(length)?;
        *range = offset..expected;
    }
    (expected == bytes.len()).then_some(ranges)
}

fn looks_like(bytes: &[u8]) -> String {
    let start = bytes
        .iter()
        .position(|byte| !byte.is_ascii_whitespace())
        .and_then(|at| bytes.get(at..))
        .unwrap_or_default();
    match start {
        [] => "an empty file",
        [0x1f, 0x8b, ..] => "a gzip file",
        [b'P', b'K', 3, 4, ..] => "a zip file",
        [b'<', b'?', b'x', ..] => "an XML file, perhaps a list that is to be compiled first",
        [b'<', ..] => "an HTML page, perhaps an error page of the server",
        [b'{' | b'[', ..] => "JSON",
        [0, b'a', b's', b'm', ..] => "a WebAssembly module",
        text if std::str::from_utf8(text.get(..64).unwrap_or(text)).is_ok() => {
            "a text file, perhaps a list that is to be compiled first"
        }
        _ => "other data",
    }
    .to_owned()
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}

fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..at + 8)?.try_into().ok().map(u64::from_le_bytes)
}
