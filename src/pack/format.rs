//! The layout of a pack. All numbers are little-endian.
//!
//! | offset | bytes | what |
//! | --- | --- | --- |
//! | 0 | 8 | magic `KNOWNAS\x1a`: the last byte stops a text viewer and shows a transfer in text mode |
//! | 8 | 4 | format version |
//! | 12 | 4 | number of sections |
//! | 16 | 8 | fingerprint of the name tables and the Unicode version: keys of another fingerprint find nothing |
//! | 24 | 8 | XXH64 of everything from offset 40 on |
//! | 32 | 8 | length of the whole pack in bytes |
//! | 40 | 12 each | section table: tag (4 ASCII letters), offset, length |
//! | … | | the sections, in the order of the table, without gaps |
//!
//! | section | content |
//! | --- | --- |
//! | `LIST` | postcard `Vec<List>` |
//! | `ENTO` | u32 per entity and one more: offsets into `ENTD` |
//! | `ENTD` | postcard `Entity`, one after the other, ordered by id |
//! | `ENTL` | u8 per entity: number of its list in `LIST` |
//! | `ALIA` | 12 bytes per alias, ordered by entity: entity u32, offset of the name in `NAME` u32, length u16, quality + 16 x kind u8, number of names + 64 with a patronymic + 128 with initials u8 |
//! | `NAME` | the published names, UTF-8 |
//! | `WORO` | u32 per word and one more: offsets into `WORD` |
//! | `WORD` | the words of all names, UTF-8: those of persons first, each group ascending |
//! | `WALO` | u32 per word and one more: offsets into `WALI` |
//! | `WALI` | alias numbers of a word, ascending, as LEB128 differences |
//! | `KEYS` | u32 per key, ascending |
//! | `POSO` | u32 per key and one more: offsets into `POST` |
//! | `POST` | numbers of a key, ascending, as LEB128 differences: below the number of words a word, from there on an alias |
//! | `IDEN` | 12 bytes per identifier, ordered: hash of kind and canonical form u64, entity u32 |

/// Version of the layout; changes when a reader of the former one could not read it.
pub const FORMAT_VERSION: u32 = 1;

pub(super) const MAGIC: [u8; 8] = *b"KNOWNAS\x1a";
pub(super) const HEADER: usize = 40;
pub(super) const SECTION_ROW: usize = 12;
pub(super) const ALIAS_ROW: usize = 12;
pub(super) const IDENTIFIER_ROW: usize = 12;
pub(super) const SEED: u64 = 0;

pub(super) const SECTIONS: [[u8; 4]; 14] = [
    *b"LIST", *b"ENTO", *b"ENTD", *b"ENTL", *b"ALIA", *b"NAME", *b"WORO", *b"WORD", *b"WALO", *b"WALI",
    *b"KEYS", *b"POSO", *b"POST", *b"IDEN",
];

/// What the keys of a pack depend on: raised by hand whenever a change to tables or to key-making changes keys.
/// `tests` compare it with the keys of a fixed set of names.
const TABLES_EDITION: u32 = 2;

/// Fingerprint of name tables, key-making and Unicode version of this engine.
pub fn fingerprint() -> u64 {
    let unicode = unicode_normalization::UNICODE_VERSION;
    let text = format!("{}.{}.{}/{}/{}", unicode.0, unicode.1, unicode.2, TABLES_EDITION, FORMAT_VERSION);
    xxhash_rust::xxh64::xxh64(text.as_bytes(), SEED)
}
