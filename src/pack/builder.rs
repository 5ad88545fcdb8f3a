//! Records -> bytes. Entities are ordered by id, so the order in which lists were read does not matter.

use super::format::{FORMAT_VERSION, HEADER, MAGIC, SECTION_ROW, SECTIONS, SEED, fingerprint};
use crate::entity::{Entity, Kind, List, Quality};
use crate::error::Error;
use crate::identifier;
use crate::key::{self, Shape};
use crate::name::Name;
use std::collections::BTreeMap;

/// Compiles lists and their entities to a pack.
///
/// # Errors
/// [`Error::Input`] when an id stands twice, an entity has no name, a list is not among `lists`, there are more
/// than 255 lists, or a name is longer than 65,535 bytes.
pub fn build(lists: Vec<List>, mut entities: Vec<Entity>) -> Result<Vec<u8>, Error> {
    entities.sort_by(|a, b| a.id.cmp(&b.id));
    check(&lists, &entities)?;
    let mut sections: BTreeMap<[u8; 4], Vec<u8>> = SECTIONS.iter().map(|tag| (*tag, Vec::new())).collect();
    let mut keys: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    let mut identifiers: Vec<(u64, u32)> = Vec::new();
    let mut list_numbers = Vec::with_capacity(entities.len());
    let (mut offsets, mut details, mut aliases, mut names) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut alias_number = 0;
    for (number, entity) in (0_u32..).zip(&entities) {
        put(&mut offsets, details.len());
        details.extend(encode(entity)?);
        list_numbers.push(lists.iter().position(|list| list.id == entity.list).unwrap_or_default() as u8);
        for alias in &entity.aliases {
            aliases.extend(number.to_le_bytes());
            put(&mut aliases, names.len());
            aliases.extend((alias.name.len() as u16).to_le_bytes());
            let name = Name::parse(&alias.name, entity.kind);
            let shape = Shape::of(&name);
            aliases.extend([
                quality_code(alias.quality) | kind_code(entity.kind) << 4,
                shape.parts | u8::from(shape.initials) << 7,
            ]);
            names.extend(alias.name.as_bytes());
            for key in key::keys_of(&name, entity.kind) {
                let postings = keys.entry(key).or_default();
                if postings.last() != Some(&alias_number) {
                    postings.push(alias_number);
                }
            }
            alias_number += 1;
        }
        for identifier in &entity.identifiers {
            identifiers
                .extend(identifier::hashes_of_listed(identifier).into_iter().map(|hash| (hash, number)));
        }
    }
    put(&mut offsets, details.len());
    identifiers.sort_unstable();
    identifiers.dedup();
    let (mut key_section, mut posting_offsets, mut postings) = (Vec::new(), Vec::new(), Vec::new());
    for (key, aliases) in &keys {
        key_section.extend(key.to_le_bytes());
        put(&mut posting_offsets, postings.len());
        let mut last = 0;
        for alias in aliases {
            leb128(&mut postings, alias - last);
            last = *alias;
        }
    }
    put(&mut posting_offsets, postings.len());
    let identifier_section = identifiers
        .iter()
        .flat_map(|(hash, entity)| [&hash.to_le_bytes()[..], &entity.to_le_bytes()[..]].concat());
    sections.insert(*b"IDEN", identifier_section.collect());
    for (tag, bytes) in [
        (b"LIST", encode(&lists)?),
        (b"ENTO", offsets),
        (b"ENTD", details),
        (b"ENTL", list_numbers),
        (b"ALIA", aliases),
        (b"NAME", names),
        (b"KEYS", key_section),
        (b"POSO", posting_offsets),
        (b"POST", postings),
    ] {
        sections.insert(*tag, bytes);
    }
    Ok(assemble(&sections))
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
