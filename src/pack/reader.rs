//! Bytes -> records, in place. Opening checks length, checksum and every table once and sums up the lengths of the rows;
//! after that a row that does not fit gives nothing instead of a panic.

use super::format::{
    DETAILS, DETAILS_MAGIC, FORMAT_VERSION, HEADER, KEY_BITS, MAGIC, PERSONS, SECTION_ROW, SECTIONS, TABLE,
    checksum, fingerprint, header, is_signature, short_hash, short_key,
};
use crate::entity::{Entity, Kind, List, Quality};
use crate::error::Error;
use crate::key::Shape;
use crate::leb128;
use serde::Serialize;
use std::cell::OnceCell;
use std::cmp::Ordering;
use std::ops::Range;

/// An opened pack.
#[derive(Debug)]
pub struct Pack {
    bytes: Vec<u8>,
    sections: [Range<usize>; SECTIONS.len()],
    lists: Vec<List>,
    tables: Tables,
    /// See [`Pack::shapes_there_are`]; looked up when it is first asked for.
    shapes: OnceCell<Vec<u8>>,
}

/// What opening makes of the lengths and differences. Offsets are one more than the rows they bound.
#[derive(Debug, Default)]
struct Tables {
    /// Number of the first alias of every entity.
    first_aliases: Vec<u32>,
    /// Entity of every alias.
    entities: Vec<u32>,
    names: Vec<u32>,
    words: Vec<u32>,
    /// Words of persons' names: the first ones.
    words_of_persons: u32,
    word_aliases: Vec<u32>,
    /// The words of every alias, ascending: what `WALI` says, the other way round.
    alias_words: Rows,
    keys: Vec<u32>,
    postings: Vec<u32>,
    /// Of identifiers.
    hashes: Vec<u32>,
    /// Entity of every identifier.
    holders: Vec<u32>,
    /// Empty until the details are there.
    details: Vec<u32>,
}

/// Rows of numbers, and where each begins and the last one ends.
#[derive(Debug, Default)]
struct Rows {
    offsets: Vec<u32>,
    numbers: Vec<u32>,
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
    /// False while the details of the entities, a file of their own, are not there.
    pub complete: bool,
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
const ENTL: usize = 1;
const ENTA: usize = 2;
const ALIQ: usize = 3;
const ALIS: usize = 4;
const NAMR: usize = 5;
const NAME: usize = 6;
const WORR: usize = 7;
const WORD: usize = 8;
const WRAR: usize = 9;
const WALR: usize = 10;
const WALI: usize = 11;
const KEYS: usize = 12;
const POSR: usize = 13;
const POST: usize = 14;
const IDEH: usize = 15;
const IDEE: usize = 16;
const ENTR: usize = 17;
const ENTD: usize = 18;

impl Pack {
    /// Opens a pack. A signature behind it is taken off and not verified, as `loadScreener` does without a `publicKey`: the
    /// core has no cryptography for keys.
    ///
    /// # Errors
    /// [`Error::NotAPack`], [`Error::PackVersion`], [`Error::PackTables`], [`Error::PackTruncated`] or
    /// [`Error::PackDamaged`], in the order in which the header is read.
    pub fn open(mut bytes: Vec<u8>) -> Result<Pack, Error> {
        let header = Header::read(&bytes, MAGIC)?;
        if header.bound != fingerprint() {
            return Err(Error::PackTables { got: header.bound, expected: fingerprint() });
        }
        header.trim(&mut bytes)?;
        let damaged = |what: &str| Error::PackDamaged { what: what.to_owned() };
        if header.sections as usize != SECTIONS.len() {
            return Err(damaged("section table"));
        }
        let sections = section_ranges(&bytes).ok_or_else(|| damaged("section table"))?;
        let names = sections.get(ENTR).and_then(|details| bytes.get(HEADER..details.start));
        if names.is_none_or(|names| checksum(names) != header.checksum) {
            return Err(damaged("checksum"));
        }
        let mut pack =
            Pack { bytes, sections, lists: Vec::new(), tables: Tables::default(), shapes: OnceCell::new() };
        pack.lists = postcard::from_bytes(pack.section(LIST)).map_err(|_| damaged("lists"))?;
        pack.tables = pack.tables().ok_or_else(|| damaged("tables do not agree with each other"))?;
        if pack.bytes.len() > pack.names_end() {
            pack.take_details()?;
        }
        Ok(pack)
    }

    /// Adds the details, where they are a file of their own. A signature behind them is taken off and not verified.
    ///
    /// # Errors
    /// As [`Pack::open`], and [`Error::PackDetails`] when they are those of another pack. The pack stays as it was.
    pub fn complete(&mut self, mut details: Vec<u8>) -> Result<(), Error> {
        let header = Header::read(&details, DETAILS_MAGIC)?;
        let own = u64_at(&self.bytes, 24).unwrap_or_default();
        if header.bound != own {
            return Err(Error::PackDetails { got: header.bound, expected: own });
        }
        header.trim(&mut details)?;
        let announced = u64_at(&self.bytes, HEADER) == Some(header.checksum);
        if header.sections as usize != DETAILS || !announced {
            return Err(Error::PackDamaged { what: "header of the details".to_owned() });
        }
        if self.is_complete() {
            return Ok(());
        }
        let end = self.names_end();
        self.bytes.truncate(end);
        self.bytes.extend_from_slice(details.get(HEADER..).unwrap_or_default());
        self.take_details()
    }

    /// Whether the details are there. Without them names are found, and no entity is read.
    pub fn is_complete(&self) -> bool {
        !self.tables.details.is_empty()
    }

    /// Reads where the details begin, once they stand behind the names. Those that do not fit are as good as none.
    fn take_details(&mut self) -> Result<(), Error> {
        let details = self.bytes.get(self.names_end()..).unwrap_or_default();
        let whole = self.sections.last().is_some_and(|last| last.end == self.bytes.len());
        let intact = whole && u64_at(&self.bytes, HEADER) == Some(checksum(details));
        let rows = offsets(self.section(ENTR), self.section(ENTD).len());
        match rows.filter(|rows| intact && rows.len() == self.entities() + 1) {
            Some(rows) => self.tables.details = rows,
            None => return Err(Error::PackDamaged { what: "details".to_owned() }),
        }
        Ok(())
    }

    fn names_end(&self) -> usize {
        self.sections.get(ENTR).map_or(0, |details| details.start)
    }

    /// The tables, when they are of one length where they belong together, and the rows fill their sections.
    fn tables(&self) -> Option<Tables> {
        let offsets = |lengths, total: usize| offsets(self.section(lengths), total);
        let [aliases, entities] = [ALIQ, ENTL].map(|section| self.section(section).len());
        let first_aliases = offsets(ENTA, aliases)?;
        let word_aliases = offsets(WALR, self.section(WALI).len())?;
        let tables = Tables {
            alias_words: self.words_by_alias(&word_aliases),
            entities: (0_u32..)
                .zip(first_aliases.windows(2))
                .flat_map(|(entity, pair)| match pair {
                    [start, end] => std::iter::repeat_n(entity, (end - start) as usize),
                    _ => std::iter::repeat_n(entity, 0),
                })
                .collect(),
            first_aliases,
            names: offsets(NAMR, self.section(NAME).len())?,
            words: offsets(WORR, self.section(WORD).len())?,
            words_of_persons: self.section(WRAR).partition_point(|rarity| rarity & PERSONS != 0) as u32,
            word_aliases,
            keys: decode(self.section(KEYS)).collect(),
            postings: offsets(POSR, self.section(POST).len())?,
            hashes: decode(self.section(IDEH)).collect(),
            holders: leb128::read(self.section(IDEE)).collect(),
            details: Vec::new(),
        };
        let agree = tables.first_aliases.len() == entities + 1
            && tables.names.len() == aliases + 1
            && self.section(ALIS).len() == aliases
            && tables.words.len() == tables.word_aliases.len()
            && tables.words.len() == self.section(WRAR).len() + 1
            && tables.postings.len() == tables.keys.len() + 1
            && tables.hashes.len() == tables.holders.len()
            && tables.holders.iter().all(|entity| (*entity as usize) < entities)
            && self.section(ENTL).iter().all(|list| usize::from(*list) < self.lists.len())
            && self.section(ALIQ).iter().all(|code| quality_and_kind(*code).is_some())
            && self.lists.iter().all(|list| !list.id.is_empty());
        // Once in all is much faster than each name by itself, which is looked at again when it is read.
        (agree && std::str::from_utf8(self.section(NAME)).is_ok()).then_some(tables)
    }

    /// `WALI` the other way round.
    fn words_by_alias(&self, word_aliases: &[u32]) -> Rows {
        let (content, aliases) = (self.section(WALI), self.aliases());
        let rows =
            || (0_u32..).zip(word_aliases.windows(2)).map(|(word, bounds)| (word, row_of(content, bounds)));
        // Each place counts the words of the alias before it, then says where the next of its own goes.
        let mut offsets = vec![0_u32; aliases + 2];
        for (_, row) in rows() {
            for alias in decode(row) {
                if let Some(count) = offsets.get_mut(alias as usize + 2) {
                    *count += 1;
                }
            }
        }
        let mut sum = 0;
        for offset in &mut offsets {
            sum += *offset;
            *offset = sum;
        }
        let mut numbers = vec![0; sum as usize];
        for (word, row) in rows() {
            for alias in decode(row).map(|alias| alias as usize).filter(|alias| *alias < aliases) {
                if let Some(next) = offsets.get_mut(alias + 1) {
                    if let Some(slot) = numbers.get_mut(*next as usize) {
                        *slot = word;
                    }
                    *next += 1;
                }
            }
        }
        Rows { offsets, numbers }
    }

    fn section(&self, at: usize) -> &[u8] {
        self.sections.get(at).and_then(|range| self.bytes.get(range.clone())).unwrap_or_default()
    }

    /// The lists in the pack.
    pub fn lists(&self) -> &[List] {
        &self.lists
    }

    /// Checksum of the content, details included, 16 hex digits.
    pub fn checksum(&self) -> String {
        format!("{:016x}", u64_at(&self.bytes, 24).unwrap_or_default())
    }

    /// Number of entities.
    pub fn entities(&self) -> usize {
        self.section(ENTL).len()
    }

    /// Number of aliases.
    pub fn aliases(&self) -> usize {
        self.section(ALIQ).len()
    }

    /// An entity with all its details.
    pub fn entity(&self, number: u32) -> Option<Entity> {
        let mut entity: Entity =
            postcard::from_bytes(self.row(&self.tables.details, ENTD, number as usize)?).ok()?;
        entity.list.clone_from(&self.lists.get(self.list_of(number)?)?.id);
        let first = *self.tables.first_aliases.get(number as usize)?;
        for (at, alias) in (first..).zip(&mut entity.aliases) {
            alias.name = self.alias(at).filter(|row| row.entity == number)?.name.to_owned();
        }
        Some(entity)
    }

    /// The number of the entity with this id: entities are ordered by it.
    pub fn find(&self, id: &str) -> Option<u32> {
        let (mut start, mut end) = (0, self.entities() as u32);
        while start < end {
            let middle = start + (end - start) / 2;
            match self.entity(middle)?.id.as_str().cmp(id) {
                Ordering::Less => start = middle + 1,
                Ordering::Equal => return Some(middle),
                Ordering::Greater => end = middle,
            }
        }
        None
    }

    /// An alias.
    pub fn alias(&self, number: u32) -> Option<AliasRow<'_>> {
        let at = number as usize;
        let (quality, kind) = quality_and_kind(*self.section(ALIQ).get(at)?)?;
        Some(AliasRow {
            entity: *self.tables.entities.get(at)?,
            name: std::str::from_utf8(self.row(&self.tables.names, NAME, at)?).ok()?,
            quality,
            kind,
        })
    }

    /// The number of the entity of an alias.
    pub fn entity_of(&self, alias: u32) -> Option<u32> {
        self.tables.entities.get(alias as usize).copied()
    }

    /// Which of its entity's aliases an alias is, from 0 on.
    pub fn place_in_entity(&self, number: u32) -> usize {
        let entity = self.entity_of(number);
        let first = entity.and_then(|entity| self.tables.first_aliases.get(entity as usize));
        first.map_or(0, |first| (number - first) as usize)
    }

    /// The shape of an alias, without reading the rest.
    pub fn shape(&self, number: u32) -> Option<Shape> {
        self.section(ALIS).get(number as usize).copied().map(Shape::from_byte)
    }

    /// The shapes of all aliases, as bytes.
    pub fn shapes(&self) -> &[u8] {
        self.section(ALIS)
    }

    /// The shapes that aliases have, as bytes, each once.
    pub fn shapes_there_are(&self) -> &[u8] {
        self.shapes.get_or_init(|| {
            let mut there_are = [false; 256];
            self.shapes().iter().for_each(|shape| there_are[usize::from(*shape)] = true);
            (0..=u8::MAX).filter(|shape| there_are[usize::from(*shape)]).collect()
        })
    }

    /// Number of words.
    pub fn words(&self) -> u32 {
        self.tables.words.len().saturating_sub(1) as u32
    }

    /// The text of a word.
    pub fn word(&self, number: u32) -> Option<&str> {
        std::str::from_utf8(self.row(&self.tables.words, WORD, number as usize)?).ok()
    }

    /// How rare a word is among the listed names: [`crate::score::halvings`].
    pub fn halvings(&self, word: u32) -> u8 {
        self.section(WRAR).get(word as usize).map_or(0, |rarity| rarity & !PERSONS)
    }

    /// The same of a word by its text, where it stands in names of that kind.
    pub fn halvings_of(&self, kind: Kind, text: &str) -> Option<u8> {
        let persons = self.tables.words_of_persons;
        let (mut start, mut end) = if kind == Kind::Person { (0, persons) } else { (persons, self.words()) };
        while start < end {
            let middle = start + (end - start) / 2;
            match self.row(&self.tables.words, WORD, middle as usize)?.cmp(text.as_bytes()) {
                Ordering::Less => start = middle + 1,
                Ordering::Equal => return Some(self.halvings(middle)),
                Ordering::Greater => end = middle,
            }
        }
        None
    }

    /// The aliases that a word stands in, encoded; its length tells how common it is.
    pub fn aliases_of(&self, word: u32) -> &[u8] {
        self.row(&self.tables.word_aliases, WALI, word as usize).unwrap_or_default()
    }

    /// The words of an alias, ascending.
    pub fn words_of(&self, alias: u32) -> &[u32] {
        let Rows { offsets, numbers } = &self.tables.alias_words;
        let bounds = offsets.get(alias as usize).zip(offsets.get(alias as usize + 1));
        bounds.and_then(|(start, end)| numbers.get(*start as usize..*end as usize)).unwrap_or_default()
    }

    fn row(&self, offsets: &[u32], content: usize, at: usize) -> Option<&[u8]> {
        let (start, end) = (*offsets.get(at)?, *offsets.get(at + 1)?);
        self.section(content).get(start as usize..end as usize)
    }

    /// Number of the list, in the order of [`Pack::lists`], that an entity stands on.
    pub fn list_of(&self, entity: u32) -> Option<usize> {
        self.section(ENTL).get(entity as usize).map(|list| usize::from(*list))
    }

    /// What a key leads to, encoded: words, and from [`Pack::words`] on aliases. Seldom, other keys lead there too.
    pub fn postings(&self, key: u32) -> &[u8] {
        let at = find(&self.tables.keys, short_key(key));
        at.and_then(|at| self.row(&self.tables.postings, POST, at)).unwrap_or_default()
    }

    /// Entities that hold an identifier of this hash, or seldom of one that is alike.
    pub fn holders(&self, hash: u64) -> impl Iterator<Item = u32> + '_ {
        let hash = short_hash(hash);
        let Tables { hashes, holders, .. } = &self.tables;
        let start = hashes.partition_point(|known| *known < hash);
        let found = hashes.iter().zip(holders).skip(start);
        found.take_while(move |(known, _)| **known == hash).map(|(_, entity)| *entity)
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
            identifiers: self.tables.holders.len(),
            complete: self.is_complete(),
            sections: SECTIONS
                .iter()
                .zip(&self.sections)
                .map(|(tag, range)| SectionInfo {
                    name: tag.iter().map(|letter| char::from(*letter)).collect(),
                    bytes: range.len(),
                })
                .collect(),
        }
    }
}

/// A pack as two files, that of the names and that of the details: the layout is in `format`.
///
/// # Errors
/// As [`Pack::open`]; [`Error::PackDamaged`] when the details are not there.
pub fn split(pack: Vec<u8>) -> Result<(Vec<u8>, Vec<u8>), Error> {
    let pack = Pack::open(pack)?;
    let at = pack.names_end();
    if !pack.is_complete() {
        return Err(Error::PackDamaged { what: "it has no details".to_owned() });
    }
    let own = u64_at(&pack.bytes, 24).unwrap_or_default();
    let (names, content) = pack.bytes.split_at(at);
    let mut details = header(DETAILS_MAGIC, DETAILS, own, checksum(content), HEADER + content.len());
    details.extend_from_slice(content);
    let mut first = header(MAGIC, SECTIONS.len(), fingerprint(), own, at);
    first.extend_from_slice(names.get(HEADER..).unwrap_or_default());
    Ok((first, details))
}

/// The first bytes of a file of either kind.
struct Header {
    sections: u32,
    /// The name tables of a pack, or the pack of details.
    bound: u64,
    checksum: u64,
    length: u64,
}

impl Header {
    fn read(bytes: &[u8], magic: [u8; 8]) -> Result<Header, Error> {
        if !bytes.starts_with(&magic) {
            if !bytes.is_empty() && magic.starts_with(bytes) {
                return Err(Error::PackTruncated { got: bytes.len() as u64, expected: HEADER as u64 });
            }
            return Err(Error::NotAPack { looks_like: looks_like(bytes) });
        }
        let truncated = || Error::PackTruncated { got: bytes.len() as u64, expected: HEADER as u64 };
        let version = u32_at(bytes, 8).ok_or_else(truncated)?;
        if version != FORMAT_VERSION {
            return Err(Error::PackVersion { got: version, expected: FORMAT_VERSION });
        }
        Ok(Header {
            sections: u32_at(bytes, 12).ok_or_else(truncated)?,
            bound: u64_at(bytes, 16).ok_or_else(truncated)?,
            checksum: u64_at(bytes, 24).ok_or_else(truncated)?,
            length: u64_at(bytes, 32).ok_or_else(truncated)?,
        })
    }

    /// Makes sure that the file is as long as it should be, and takes a signature off.
    fn trim(&self, bytes: &mut Vec<u8>) -> Result<(), Error> {
        let got = bytes.len() as u64;
        let length = usize::try_from(self.length).unwrap_or(usize::MAX);
        match bytes.get(length..) {
            None => return Err(Error::PackTruncated { got, expected: self.length }),
            Some([]) => {}
            Some(rest) if is_signature(rest) => bytes.truncate(length),
            _ => return Err(Error::PackDamaged { what: "more bytes than the header announces".to_owned() }),
        }
        Ok(())
    }
}

/// Numbers that were encoded as differences.
pub(crate) fn decode(differences: &[u8]) -> impl Iterator<Item = u32> + '_ {
    let mut last = 0_u32;
    leb128::read(differences).map_while(move |difference| {
        last = last.checked_add(difference)?;
        Some(last)
    })
}

/// Where a key stands among ascending ones. Keys are hashes and lie evenly, so that it is looked for where it should be.
fn find(keys: &[u32], key: u32) -> Option<usize> {
    let guess = ((u64::from(key) * keys.len() as u64) >> KEY_BITS) as usize;
    let (mut start, mut end, mut step) = (guess, guess, NEAR_GUESS);
    while start > 0 && keys.get(start).is_none_or(|first| *first > key) {
        start = start.saturating_sub(step);
        step *= 2;
    }
    while end < keys.len() && keys.get(end).is_some_and(|last| *last < key) {
        end = (end + step).min(keys.len());
        step *= 2;
    }
    let found = keys.get(start..(end + 1).min(keys.len()))?.binary_search(&key).ok()?;
    Some(start + found)
}

/// Keys from where one should be to where it is, nearly always at most.
const NEAR_GUESS: usize = 64;

/// Lengths -> where each row begins, and where the last one ends: at `total`.
fn offsets(lengths: &[u8], total: usize) -> Option<Vec<u32>> {
    let mut offsets = Vec::with_capacity(leb128::count(lengths) + 1);
    offsets.push(0);
    for end in decode(lengths) {
        offsets.push(end);
    }
    offsets.last().is_some_and(|end| *end as usize == total).then_some(offsets)
}

/// What stands between two bounds.
fn row_of<'a>(content: &'a [u8], bounds: &[u32]) -> &'a [u8] {
    let range = bounds.first().zip(bounds.last()).map(|(start, end)| *start as usize..*end as usize);
    range.and_then(|range| content.get(range)).unwrap_or_default()
}

fn quality_and_kind(code: u8) -> Option<(Quality, Kind)> {
    let quality = match code & 0xf {
        0 => Quality::Primary,
        1 => Quality::Strong,
        2 => Quality::Weak,
        _ => return None,
    };
    let kind = match code >> 4 {
        0 => Kind::Person,
        1 => Kind::Organization,
        2 => Kind::Vessel,
        3 => Kind::Aircraft,
        _ => return None,
    };
    Some((quality, kind))
}

fn section_ranges(bytes: &[u8]) -> Option<[Range<usize>; SECTIONS.len()]> {
    let mut ranges: [Range<usize>; SECTIONS.len()] = Default::default();
    let mut expected = TABLE + SECTIONS.len() * SECTION_ROW;
    for (at, (tag, range)) in SECTIONS.iter().zip(&mut ranges).enumerate() {
        let row = bytes.get(TABLE + at * SECTION_ROW..)?;
        let (offset, length) = (u32_at(row, 4)? as usize, u32_at(row, 8)? as usize);
        (row.starts_with(tag) && offset == expected).then_some(())?;
        expected = offset.checked_add(length)?;
        *range = offset..expected;
    }
    // With the details or without.
    let ends = [ranges.get(ENTR)?.start, expected];
    ends.contains(&bytes.len()).then_some(ranges)
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
        [..] if bytes.starts_with(&MAGIC) => "a pack",
        [..] if bytes.starts_with(&DETAILS_MAGIC) => "the details of a pack",
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
