//! Records -> bytes. Entities are ordered by id, so the order in which lists were read does not matter.

use super::format::{
    DETAILS, MAGIC, PERSONS, SECTION_ROW, SECTIONS, TABLE, checksum, fingerprint, header, short_hash,
    short_key,
};
use crate::entity::{Entity, Kind, List, Quality};
use crate::error::Error;
use crate::identifier;
use crate::key::{self, Shape};
use crate::leb128;
use crate::name::Name;
use crate::score;
use crate::spelling::{Likeness, Spelled};
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
    let mut identifiers: Vec<(u32, u32)> = Vec::new();
    let (mut list_numbers, mut alias_counts, mut details) = (Vec::new(), Vec::new(), Vec::new());
    let (mut qualities, mut shapes, mut names) = (Vec::new(), Vec::new(), Vec::new());
    for (number, mut entity) in (0_u32..).zip(entities) {
        list_numbers.push(lists.iter().position(|list| list.id == entity.list).unwrap_or_default() as u8);
        alias_counts.push(entity.aliases.len() as u32);
        for alias in &mut entity.aliases {
            let name = Name::parse(&alias.name, entity.kind);
            qualities.push(quality_code(alias.quality) | kind_code(entity.kind) << 4);
            shapes.push(Shape::of(&name, entity.kind).to_byte());
            index.add(names.len() as u32, &name, entity.kind);
            names.push(std::mem::take(&mut alias.name).into_bytes());
        }
        let hashes = entity.identifiers.iter().flat_map(identifier::hashes_of_listed);
        identifiers.extend(hashes.map(|hash| (short_hash(hash), number)));
        entity.list.clear();
        details.push(encode(&entity)?);
    }
    identifiers.sort_unstable();
    identifiers.dedup();
    let (hashes, holders): (Vec<u32>, Vec<u32>) = identifiers.into_iter().unzip();
    sections.extend([
        (*b"LIST", encode(&lists)?),
        (*b"ENTL", list_numbers),
        (*b"ENTA", leb128::write(alias_counts)),
        (*b"ALIQ", qualities),
        (*b"ALIS", shapes),
        (*b"IDEH", differences(hashes)),
        (*b"IDEE", leb128::write(holders)),
    ]);
    put_rows(&mut sections, *b"NAMR", *b"NAME", names.into_iter());
    put_rows(&mut sections, *b"ENTR", *b"ENTD", details.into_iter());
    index.put(&mut sections);
    Ok(assemble(&sections))
}

/// Words, and what the keys lead to.
#[derive(Default)]
struct Index {
    /// By kind (persons first) and text.
    words: BTreeMap<(bool, String), Indexed>,
    /// Keys of whole names.
    names: BTreeMap<u32, Vec<u32>>,
    aliases: usize,
}

/// A word of listed names.
#[derive(Default)]
struct Indexed {
    /// Keys of words that are spelled alike.
    spelled: BTreeSet<u32>,
    /// All its keys.
    keys: BTreeSet<u32>,
    /// The aliases it stands in.
    aliases: Vec<u32>,
}

impl Index {
    fn add(&mut self, alias: u32, name: &Name, kind: Kind) {
        self.aliases += 1;
        let latin = key::all_latin(name);
        for (_, mut word) in key::words(name, &latin, kind) {
            let text = std::mem::take(&mut word.text);
            let known = self.words.entry((kind != Kind::Person, text)).or_default();
            known.spelled.extend(&word.spelled);
            known.keys.extend(word.keys());
            if known.aliases.last() != Some(&alias) {
                known.aliases.push(alias);
            }
        }
        for key in key::keys_of_listed(name, &latin, kind) {
            self.names.entry(key).or_default().push(alias);
        }
    }

    /// For every word how rare it is, counting the words that are spelled like it: people are not told apart by them.
    fn rarities(&self) -> Vec<u8> {
        let words: Vec<(&(bool, String), &Indexed)> = self.words.iter().collect();
        let mut by_key: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for (number, (_, word)) in words.iter().enumerate() {
            word.spelled.iter().for_each(|key| by_key.entry(*key).or_default().push(number));
        }
        let mut sharing: Vec<usize> = words.iter().map(|(_, word)| word.aliases.len()).collect();
        // Each pair once, which is most of the work: the words behind this one.
        for (number, ((_, text), word)) in words.iter().enumerate().filter(|(_, word)| word.0.1.is_ascii()) {
            let groups = word.spelled.iter().filter_map(|key| by_key.get(key));
            let behind = groups.flat_map(|group| &group[group.partition_point(|other| *other <= number)..]);
            let mut behind: Vec<usize> = behind.copied().collect();
            behind.sort_unstable();
            behind.dedup();
            let spelled = Spelled::new(text);
            for other in behind {
                let ((_, text), near) = words[other];
                if text.is_ascii() && spelled.compare_from(text, score::PART_AGREES) != Likeness::NONE {
                    sharing[number] += near.aliases.len();
                    sharing[other] += word.aliases.len();
                }
            }
        }
        let rarity = |((key, _), sharing): (&(&(bool, String), &Indexed), usize)| {
            score::halvings(sharing, self.aliases) | if key.0 { 0 } else { PERSONS }
        };
        words.iter().zip(sharing).map(rarity).collect()
    }

    fn put(self, sections: &mut BTreeMap<[u8; 4], Vec<u8>>) {
        let first_alias = self.words.len() as u32;
        sections.insert(*b"WRAR", self.rarities());
        let mut keys: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
        for (number, word) in (0_u32..).zip(self.words.values()) {
            word.keys.iter().for_each(|key| {
                keys.entry(short_key(*key)).or_default().insert(number);
            });
        }
        for (key, aliases) in self.names {
            keys.entry(short_key(key)).or_default().extend(aliases.iter().map(|alias| first_alias + alias));
        }
        sections.insert(*b"KEYS", differences(keys.keys().copied()));
        put_rows(sections, *b"POSR", *b"POST", keys.into_values().map(differences));
        let (words, aliases): (Vec<_>, Vec<_>) =
            self.words.into_iter().map(|((_, text), word)| (text.into_bytes(), word.aliases)).unzip();
        put_rows(sections, *b"WORR", *b"WORD", words.into_iter());
        put_rows(sections, *b"WALR", *b"WALI", aliases.into_iter().map(differences));
    }
}

/// Rows of any length, one after the other, and their lengths.
fn put_rows(
    sections: &mut BTreeMap<[u8; 4], Vec<u8>>,
    lengths_tag: [u8; 4],
    tag: [u8; 4],
    rows: impl Iterator<Item = Vec<u8>>,
) {
    let (mut lengths, mut content) = (Vec::new(), Vec::new());
    for row in rows {
        lengths.push(row.len() as u32);
        content.extend(row);
    }
    sections.extend([(lengths_tag, leb128::write(lengths)), (tag, content)]);
}

/// Ascending numbers as LEB128 differences.
fn differences(ascending: impl IntoIterator<Item = u32>) -> Vec<u8> {
    let mut last = 0;
    leb128::write(ascending.into_iter().map(|number| number - std::mem::replace(&mut last, number)))
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
    let of = |tags: &[[u8; 4]]| tags.iter().filter_map(|tag| sections.get(tag)).flatten().copied().collect();
    let (named, last) = SECTIONS.split_at(SECTIONS.len() - DETAILS);
    let (names, details): (Vec<u8>, Vec<u8>) = (of(named), of(last));
    let mut body = checksum(&details).to_le_bytes().to_vec();
    let mut offset = TABLE + SECTIONS.len() * SECTION_ROW;
    for tag in SECTIONS {
        let length = sections.get(&tag).map_or(0, Vec::len);
        body.extend(tag);
        put(&mut body, offset);
        put(&mut body, length);
        offset += length;
    }
    body.extend(names);
    let mut pack = header(MAGIC, SECTIONS.len(), fingerprint(), checksum(&body), offset);
    pack.extend(body);
    pack.extend(details);
    pack
}
