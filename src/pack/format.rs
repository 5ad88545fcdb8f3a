//! The layout of a pack. All numbers are little-endian.
//!
//! | offset | bytes | what |
//! | --- | --- | --- |
//! | 0 | 8 | magic `KNOWNAS\x1a`: the last byte stops a text viewer and shows a transfer in text mode |
//! | 8 | 4 | format version |
//! | 12 | 4 | number of sections |
//! | 16 | 8 | fingerprint of the name tables and the Unicode version: keys of another fingerprint find nothing |
//! | 24 | 8 | XXH64 of everything from offset 40 to the details: the checksum of the pack |
//! | 32 | 8 | length of the file in bytes |
//! | 40 | 8 | XXH64 of the details, which are the last two sections |
//! | 48 | 12 each | section table: tag (4 ASCII letters), offset, length |
//! | … | | the sections, in the order of the table, without gaps |
//!
//! | section | content |
//! | --- | --- |
//! | `LIST` | postcard `Vec<List>` |
//! | `ENTL` | u8 per entity: number of its list in `LIST` |
//! | `ENTA` | number per entity: how many aliases it has |
//! | `ALIQ` | u8 per alias, ordered by entity: quality + 16 x kind |
//! | `ALIS` | u8 per alias: number of names + 16 with a patronymic + 32 x number of initials |
//! | `NAMR` | number per alias: length of its name in `NAME` |
//! | `NAME` | the published names, UTF-8 |
//! | `WORR` | number per word: its length in `WORD` |
//! | `WORD` | the words of all names, UTF-8: those of persons first, each group ascending |
//! | `WRAR` | u8 per word: [`crate::score::halvings`] of the names that share it or are spelled like it; + 128 in names of persons |
//! | `WALR` | number per word: length of its row in `WALI` |
//! | `WALI` | alias numbers of a word, ascending, as differences |
//! | `KEYS` | the lowest 24 bits of the keys, ascending, as differences |
//! | `POSR` | number per key: length of its row in `POST` |
//! | `POST` | numbers of a key, ascending, as differences: below the number of words a word, from there on an alias |
//! | `IDEH` | per identifier the highest 32 bits of the hash of kind and canonical form, ascending, as differences |
//! | `IDEE` | number per identifier: the entity that holds it |
//! | `ENTR` | number per entity: length of its row in `ENTD` |
//! | `ENTD` | postcard `Entity` without its list and its names, one after the other, ordered by id |
//!
//! The details of the entities may be a file of their own, so that names come first. The file with the names is the pack up to its
//! details, with its own length; both have one checksum, for that of the details is part of it. The other file is:
//!
//! | offset | bytes | what |
//! | --- | --- | --- |
//! | 0 | 8 | magic `KNOWNAD\x1a` |
//! | 8 | 4 | format version |
//! | 12 | 4 | number of sections: 2 |
//! | 16 | 8 | checksum of the pack they belong to |
//! | 24 | 8 | XXH64 of everything from offset 40 on |
//! | 32 | 8 | length of the file in bytes |
//! | 40 | | `ENTR` and `ENTD` |
//!
//! A signed file has more bytes behind it, which end with `KNOWNSIG` (`pkg/src/signature.ts`). They are not part of it: a reader
//! takes them off, and whoever wants to know who compiled it verifies them before.
//!
//! Numbers without a size are LEB128. Lengths instead of offsets, and differences, because they compress to a third; opening
//! sums them up once. Keys and hashes are cut to what tells some hundred thousand apart: what two share is compared in full.

use crate::tables::decomposition::UNICODE_VERSION;

/// Version of the layout; changes when a reader of the former one could not read it.
pub const FORMAT_VERSION: u32 = 4;

pub(super) const MAGIC: [u8; 8] = *b"KNOWNAS\x1a";
pub(super) const DETAILS_MAGIC: [u8; 8] = *b"KNOWNAD\x1a";
/// What a signature behind a pack ends with.
const SIGNATURE_MARK: [u8; 8] = *b"KNOWNSIG";
/// One signature of it with the id of its key, and the bytes of lengths and mark at its end.
const ONE_SIGNATURE: usize = 72;
const SIGNATURE_END: usize = 16;
/// Of either file. Behind that of a pack stands the checksum of the details.
pub(super) const HEADER: usize = 40;
pub(super) const TABLE: usize = HEADER + 8;
pub(super) const SECTION_ROW: usize = 12;
const SEED: u64 = 0;

/// Whether bytes behind a pack are a signature: a statement, signatures, both lengths (u32 each), the mark.
pub(super) fn is_signature(rest: &[u8]) -> bool {
    let Some((lengths, mark)) = rest.last_chunk::<SIGNATURE_END>().and_then(|end| end.split_at_checked(8))
    else {
        return false;
    };
    let (Some(statement), Some(count)) = (lengths.first_chunk::<4>(), lengths.last_chunk::<4>()) else {
        return false;
    };
    let statement = u64::from(u32::from_le_bytes(*statement));
    let signatures = u64::from(u32::from_le_bytes(*count)) * ONE_SIGNATURE as u64;
    mark == SIGNATURE_MARK && statement + signatures + SIGNATURE_END as u64 == rest.len() as u64
}

pub(super) const SECTIONS: [[u8; 4]; 19] = [
    *b"LIST", *b"ENTL", *b"ENTA", *b"ALIQ", *b"ALIS", *b"NAMR", *b"NAME", *b"WORR", *b"WORD", *b"WRAR",
    *b"WALR", *b"WALI", *b"KEYS", *b"POSR", *b"POST", *b"IDEH", *b"IDEE", *b"ENTR", *b"ENTD",
];

/// How many sections are details: the last ones.
pub(super) const DETAILS: usize = 2;

/// Marks words of persons' names in `WRAR`.
pub(super) const PERSONS: u8 = 128;

/// The first bytes of a file: `bound` are the name tables of a pack, and the pack of details.
pub(super) fn header(magic: [u8; 8], sections: usize, bound: u64, checksum: u64, length: usize) -> Vec<u8> {
    let mut header = magic.to_vec();
    header.extend(FORMAT_VERSION.to_le_bytes());
    header.extend((sections as u32).to_le_bytes());
    header.extend(bound.to_le_bytes());
    header.extend(checksum.to_le_bytes());
    header.extend((length as u64).to_le_bytes());
    header
}

/// Checksum of any part of a pack.
pub(super) fn checksum(bytes: &[u8]) -> u64 {
    xxhash_rust::xxh64::xxh64(bytes, SEED)
}

/// What a pack keeps of a key.
pub(super) fn short_key(key: u32) -> u32 {
    key & ((1 << KEY_BITS) - 1)
}

/// Bits of it.
pub(super) const KEY_BITS: u32 = 24;

/// What a pack keeps of the hash of an identifier.
pub(super) fn short_hash(hash: u64) -> u32 {
    (hash >> 32) as u32
}

/// What the keys of a pack depend on: raised by hand whenever a change to tables or to key-making changes keys.
/// `tests` compare it with the keys of a fixed set of names.
const TABLES_EDITION: u32 = 8;

/// Fingerprint of name tables, key-making and Unicode version of this engine.
pub fn fingerprint() -> u64 {
    let unicode = UNICODE_VERSION;
    let text = format!("{}.{}.{}/{}/{}", unicode.0, unicode.1, unicode.2, TABLES_EDITION, FORMAT_VERSION);
    checksum(text.as_bytes())
}
