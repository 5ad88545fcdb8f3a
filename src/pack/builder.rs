//! Records -> bytes. Entities are ordered by id, so the order in which lists were read does not matter.

use super::format::{FORMAT_VERSION, HEADER, MAGIC, SECTION_ROW, SECTIONS, SEED, fingerprint};
use crate::entity::{Entity, Kind, List, Quality};
use crate::error::Error;
use crate::identifier;
use crate::key::{self, Shape};
use crate::name::Name;
use std::collections::{BTreeMap, BTreeSet};

/// Compiles lists and their entities to a pack.
///
/// # Errors
/// [`Error::Input`] when an id stands twice, an entity has no name, a list is not among `lists`, there are more
/// than 255 lists, or a name is longer than 65,535 bytes.
pub fn build(lists: Vec<List>, mut entities: Vec<Entity>) -> Result<Vec<u8>, Error> {
    entities.sort_by(|a, b| a.id.cmp(&b.id));
    check(&lists, &entities)?;
    let mut sections: BTreeMap<[u8; 4], Vec<u8>> = SECTIONS.iter().map(|tag| (*tag, Vec::new())).collect();
    let mut index = Index::default();
    let mut identifiers: Vec<(u64, u32)> = Vec::new();
    let mut list_numbers = Vec::with_capacity(entities.len());
    let (mut details, mut aliases, mut names) = (Vec::new(), Vec::new(), Vec::new());
    let mut alias_number = 0;
    for (number, entity) in (0_u32..).zip(&entities) {
        details.push(encode(entity)?);
        list_numbers.push(lists.iter().position(|list| list.id == entity.list).unwrap_or_default() as u8);
        for alias in &entity.aliases {
            let name = Name::parse(&alias.name, entity.kind);
            aliases.extend(number.to_le_bytes());
            put(&mut aliases, names.len());
            aliases.extend((alias.name.len() as u16).to_le_bytes());
            aliases.push(quality_code(alias.quality) | kind_code(entity.kind) << 4);
            aliases.push(Shape::of(&name).to_byte());
            names.extend(alias.name.as_bytes());
            index.add(alias_number, &name, entity.kind);
            alias_number += 1;
        }
        let hashes = entity.identifiers.iter().flat_map(identifier::hashes_of_listed);
        identifiers.extend(hashes.map(|hash| (hash, number)));
    }
    identifiers.sort_unstable();
    identifiers.dedup();
    let identifiers = identifiers
        .iter()
        .flat_map(|(hash, entity)| [&hash.to_le_bytes()[..], &entity.to_le_bytes()[..]].concat())
        .collect();
    sections.extend([
        (*b"LIST", encode(&lists)?),
        (*b"ENTL", list_numbers),
        (*b"ALIA", aliases),
        (*b"NAME", names),
        (*b"IDEN", identifiers),
    ]);
    put_rows(&mut sections, *b"ENTO", *b"ENTD", details.into_iter());
    index.put(&mut sections);
    Ok(assemble(&sections))
}

/// Words, and what the keys lead to.
#[derive(Default)]
struct Index {
    /// By kind (persons first) and text: its keys, and the aliases it stands in.
    words: BTreeMap<(bool, String), (BTreeSet<u32>, Vec<u32>)>,
    /// Keys of whole names.
    names: BTreeMap<u32, Vec<u32>>,
}

impl Index {
    fn add(&mut self, alias: u32, name: &Name, kind: Kind) {
        for (_, mut word) in key::words(name, kind) {
            let text = std::mem::take(&mut word.text);
            let (known, aliases) = self.words.entry((kind != Kind::Person, text)).or_default();
            known.extend(word.keys());
            if aliases.last() != Some(&alias) {
                aliases.push(alias);
            }
        }
        for key in key::keys_of_listed(name, kind) {
            self.names.entry(key).or_default().push(alias);
        }
    }

    fn put(self, sections: &mut BTreeMap<[u8; 4], Vec<u8>>) {
        let first_alias = self.words.len() as u32;
        let mut keys: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (number, (of_word, _)) in (0_u32..).zip(self.words.values()) {
            of_word.iter().for_each(|key| keys.entry(*key).or_default().push(number));
        }
        for (key, aliases) in self.names {
            keys.entry(key).or_default().extend(aliases.iter().map(|alias| first_alias + alias));
        }
        put_rows(sections, *b"WORO", *b"WORD", self.words.keys().map(|(_, text)| text.clone().into_bytes()));
        put_rows(sections, *b"WALO", *b"WALI", self.words.values().map(|(_, aliases)| differences(aliases)));
        sections.insert(*b"KEYS", keys.keys().flat_map(|key| key.to_le_bytes()).collect());
        put_rows(sections, *b"POSO", *b"POST", keys.values().map(|numbers| differences(numbers)));
    }
}

/// Rows of any length, one after the other, and their offsets with one more for the end.
fn put_rows(
    sections: &mut BTreeMap<[u8; 4], Vec<u8>>,
    offsets_tag: [u8; 4],
    tag: [u8; 4],
    rows: impl Iterator<Item = Vec<u8>>,
) {
    let (mut offsets, mut content) = (Vec::new(), Vec::new());
    for row in rows {
        put(&mut offsets, content.len());
        content.extend(row);
    }
    put(&mut offsets, content.len());
    sections.extend([(offsets_tag, offsets), (tag, content)]);
}

/// Ascending numbers as LEB128 differences.
fn differences(numbers: &[u32]) -> Vec<u8> {
    let (mut bytes, mut last) = (Vec::new(), 0);
    for number in numbers {
        leb128(&mut bytes, number - last);
        last = *number;
    }
    bytes
}

fn check(lists: &[List], entities: &[Entity]) -> Result<(), Error> {
    let problem = |field: String, problem: &str| Err(Error::Input { field, problem: problem.to_owned() });
    for pair in entities.windows(2) {
        if let [first, second] = pair
            && first.id == second.id
        {
            return problem(first.id.clone(), "two entities have this id: give each its own");
        }
    }
    if lists.len() > usize::from(u8::MAX) {
        return problem("lists".to_owned(), "more than 255 lists: compile several packs");
    }
    for entity in entities {
        if entity.aliases.first().is_none_or(|alias| alias.quality != Quality::Primary) {
            return problem(entity.id.clone(), "the first alias must be the primary name");
        }
        if entity
            .aliases
            .iter()
            .any(|alias| alias.name.trim().is_empty() || alias.name.len() > usize::from(u16::MAX))
        {
            return problem(entity.id.clone(), "a name is empty or longer than 65,535 bytes");
        }
        if !lists.iter().any(|list| list.id == entity.list) {
            return problem(
                entity.id.clone(),
                &format!("list \"{}\" is not among the lists of the pack", entity.list),
            );
        }
    }
    Ok(())
}

fn encode<T: serde::Serialize>(value: &T) -> Result<Vec<u8>, Error> {
    postcard::to_allocvec(value)
        .map_err(|error| Error::Input { field: "entity".to_owned(), problem: error.to_string() })
}

fn put(section: &mut Vec<u8>, number: usize) {
    section.extend((number as u32).to_le_bytes());
}

fn leb128(section: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        section.push(number as u8 | 0x80);
        number >>= 7;
    }
    section.push(number as u8);
}

fn quality_code(quality: Quality) -> u8 {
    match quality {
        Quality::Primary => 0,
        Quality::Strong => 1,
        Quality::Weak => 2,
    }
}

fn kind_code(kind: Kind) -> u8 {
    match kind {
        Kind::Person => 0,
        Kind::Organization => 1,
        Kind::Vessel => 2,
        Kind::Aircraft => 3,
    }
}

fn assemble(sections: &BTreeMap<[u8; 4], Vec<u8>>) -> Vec<u8> {
    let mut body = Vec::new();
    let mut offset = HEADER + SECTIONS.len() * SECTION_ROW;
    for tag in SECTIONS {
        let length = sections.get(&tag).map_or(0, Vec::len);
        body.extend(tag);
        put(&mut body, offset);
        put(&mut body, length);
        offset += length;
    }
    for tag in SECTIONS {
        body.extend(sections.get(&tag).into_iter().flatten());
    }
    let mut pack = Vec::with_capacity(HEADER + body.len());
    pack.extend(MAGIC);
    pack.extend(FORMAT_VERSION.to_le_bytes());
    pack.extend((SECTIONS.len() as u32).to_le_bytes());
    pack.extend(fingerprint().to_le_bytes());
    pack.extend(xxhash_rust::xxh64::xxh64(&body, SEED).to_le_bytes());
    pack.extend(((HEADER + body.len()) as u64).to_le_bytes());
    pack.extend(body);
    pack
}
