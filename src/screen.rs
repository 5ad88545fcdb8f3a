//! The whole flow: applicant -> names and identifiers -> candidates -> scores -> hits with their evidence.

use crate::align::{self, Prepared};
use crate::applicant::{Applicant, NameField, Options};
use crate::entity::{Entity, Kind, List, PartialDate, Quality};
use crate::error::Error;
use crate::hit::{
    AliasFound, Details, Engine, EntitySummary, Evidence, Hit, ListUsed, Note, Outcome, Points, Query,
    QueryName, Relation, Screening, Settings,
};
use crate::identifier;
use crate::name::Part;
use crate::normalize;
use crate::note;
use crate::ofac_score::ofac_score;
use crate::order;
use crate::pack::{Pack, PackInfo, fingerprint};
use crate::qualifier::{self, Qualifiers};
use crate::retrieve::{self, Scratch};
use crate::romanize::{self, arabic, cyrillic};
use crate::score::{self, Pair};
use crate::script::Script;
use serde::Serialize;
use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Screens applicants against one pack.
#[derive(Debug)]
pub struct Screener {
    pack: Pack,
    scratch: RefCell<Scratch>,
}

/// How alike two names are, without a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Comparison {
    /// Score, 0 to 1.
    pub score: Points,
    /// What OFAC's own search would show, 0 to 100, for the first name asked and the second one listed: an emulation
    /// ([`crate::ofac_score`]).
    #[serde(rename = "ofacScore")]
    pub ofac_score: u8,
    /// One entry per aligned pair of name parts or leftover.
    pub evidence: Vec<Evidence>,
}

/// Hits that are returned unless the options say otherwise.
const USUAL_LIMIT: u32 = 10;
/// Most hits that may be asked for.
const HIGHEST_LIMIT: u32 = 100;
/// Longest text of a name, in characters: no published name comes near.
const LONGEST_NAME: usize = 1_000;
/// Most names, owners and directors of one applicant together.
const MOST_NAMES: usize = 100;

impl Screener {
    /// A screener for a pack.
    ///
    /// # Errors
    /// As [`Pack::open`].
    pub fn open(pack: Vec<u8>) -> Result<Screener, Error> {
        Ok(Screener { pack: Pack::open(pack)?, scratch: RefCell::default() })
    }

    /// Adds the details, where they are a file of their own: until then a screening that reaches a listed party is
    /// [`Details::Absent`].
    ///
    /// # Errors
    /// As [`Pack::complete`].
    pub fn complete(&mut self, details: Vec<u8>) -> Result<(), Error> {
        self.pack.complete(details)
    }

    /// What the pack is made of.
    pub fn info(&self) -> PackInfo {
        self.pack.info()
    }

    /// Screens one applicant. The same applicant, options and pack give the same result, byte for byte.
    ///
    /// # Errors
    /// [`Error::Input`] for a field or option that can't be used, named by its path.
    pub fn screen(&self, applicant: &Applicant, options: &Options) -> Result<Screening, Error> {
        let settings = settings(applicant, options, self.pack.lists())?;
        let asked = names(applicant)?;
        let searched: Vec<bool> =
            self.pack.lists().iter().map(|list| settings.lists.contains(&list.id)).collect();
        let held = self.held(applicant, &searched);
        let mut hits = self.identifier_hits(applicant, &held);
        let mut hit_fields = Vec::new();
        let sides: Vec<Side> = asked.iter().flat_map(sides).collect();
        let mut best: BTreeMap<u32, Found> = BTreeMap::new();
        for (at, side) in sides.iter().enumerate() {
            self.search(at, side, options, &searched, &mut best);
        }
        let reached = !best.is_empty() || !held.is_empty();
        let details = (reached && !self.pack.is_complete()).then_some(Details::Absent);
        let own_sides = || sides.iter().filter(|side| side.own);
        let query = Query {
            names: own_sides()
                .map(|side| QueryName {
                    field: side.asked.field.clone(),
                    typed: side.asked.text.clone(),
                    normalized: side.prepared.name.normalized(),
                })
                .collect(),
        };
        let mixed: Vec<String> = own_sides()
            .filter(|side| side.prepared.name.mixed_script)
            .map(|side| side.asked.field.clone())
            .collect();
        for (number, found) in best {
            let Some(entity) = self.pack.entity(number) else { continue };
            let confirmed = hits.iter().any(|reached| reached.hit.entity.id == entity.id);
            let place = self.pack.place_in_entity(found.alias);
            let hit = render(&found, place, &entity, applicant, options.weak_aliases || confirmed);
            if let Some(hit) = hit {
                hit_fields.extend(found.fields.iter().cloned());
                hits.push(Reached { hit, entity, by_name: Some(found) });
            }
        }
        // Identifiers before names of the same score, so that no number of namesakes puts one beyond the limit.
        order::by_key(&mut hits, |Reached { hit, by_name, .. }| {
            (Reverse(hit.score), by_name.is_some(), hit.entity.id.clone(), hit.field.clone())
        });
        hits.truncate(settings.limit as usize);
        let hits: Vec<Hit> = hits.into_iter().map(|reached| explained(reached, &asked, &sides)).collect();
        let newest = self.pack.lists().iter().filter_map(|list| list.published_on).max();
        let notes = notes(applicant, &asked, &mixed, &hit_fields, newest, &settings.notes_off);
        let review = details.is_some()
            || !hits.is_empty()
            || notes.iter().any(|note| settings.review_notes.contains(&note.code));
        Ok(Screening {
            outcome: if review { Outcome::Review } else { Outcome::NoHit },
            hits,
            details,
            notes,
            lists: self
                .pack
                .lists()
                .iter()
                .filter(|list| settings.lists.contains(&list.id))
                .map(|list| used(list, options))
                .collect(),
            pack: self.pack.checksum(),
            query,
            settings,
            engine: engine(),
        })
    }

    /// The identifiers of the form that listed entities hold, and seldom others whose hashes begin alike.
    fn held(&self, applicant: &Applicant, searched: &[bool]) -> Vec<(identifier::Asked, u32)> {
        let holders = |asked: identifier::Asked| {
            let numbers = self.pack.holders(asked.hash()).filter(|number| self.admitted(*number, searched));
            numbers.map(move |number| (asked.clone(), number)).collect::<Vec<_>>()
        };
        identifier::asked(applicant).into_iter().flat_map(holders).collect()
    }

    fn identifier_hits(&self, applicant: &Applicant, held: &[(identifier::Asked, u32)]) -> Vec<Reached> {
        let mut hits: Vec<Reached> = Vec::new();
        for (asked, number) in held {
            let Some(entity) = self.pack.entity(*number) else { continue };
            let Some(identifier) = asked.find(&entity) else { continue };
            let known =
                |Reached { hit, .. }: &Reached| hit.entity.id == entity.id && hit.field == asked.field;
            if hits.iter().any(known) {
                continue;
            }
            let evidence = Evidence {
                query: asked.typed.clone(),
                listed: identifier.value.clone(),
                relation: Relation::Identifier,
                similarity: Points::ONE,
                weight: Points::ONE,
                detail: identifier.label.clone(),
            };
            let qualifiers = qualifier::qualify(applicant, entity.kind, &entity);
            let hit = hit(&entity, 0, asked.field.clone(), Points::ONE, vec![evidence], qualifiers);
            hits.extend(hit.map(|hit| Reached { hit, entity, by_name: None }));
        }
        hits
    }

    fn admitted(&self, entity: u32, searched: &[bool]) -> bool {
        self.pack.list_of(entity).and_then(|list| searched.get(list)).is_some_and(|searched| *searched)
    }

    /// Keeps, for every entity, the listed name that is most like this one.
    fn search(
        &self,
        at: usize,
        side: &Side,
        options: &Options,
        searched: &[bool],
        best: &mut BTreeMap<u32, Found>,
    ) {
        let threshold = match options.threshold {
            Some(threshold) => points(threshold),
            None => score::threshold(side.prepared.kind),
        };
        let threshold =
            if side.conflict.is_some() { threshold.max(score::OTHER_KIND_THRESHOLD) } else { threshold };
        let admit =
            |alias: u32| self.pack.entity_of(alias).is_some_and(|entity| self.admitted(entity, searched));
        let candidates = {
            let mut scratch = self.scratch.borrow_mut();
            retrieve::candidates(&self.pack, &side.prepared, threshold, &mut scratch, admit)
        };
        let field = &side.asked.field;
        for candidate in candidates {
            let Some(alias) = self.pack.alias(candidate.alias) else { continue };
            let strong = alias.quality != Quality::Weak;
            let known = best.get(&alias.entity).filter(|known| known.fields.contains(field));
            if known.is_some_and(|known| known.order() >= (strong, candidate.bound)) {
                continue;
            }
            let listed = self.listed(&side.prepared, alias.name);
            let (score, pairs) = align::compare(&side.prepared, &listed);
            if score < threshold {
                continue;
            }
            let mut found = Found {
                score,
                listed,
                pairs,
                strong,
                alias: candidate.alias,
                side: at,
                fields: vec![field.clone()],
                conflict: side.conflict,
            };
            match best.get_mut(&alias.entity) {
                Some(former) if former.order() >= found.order() => former.fields.push(field.clone()),
                Some(former) => {
                    found.fields.append(&mut former.fields);
                    *former = found;
                }
                None => drop(best.insert(alias.entity, found)),
            }
        }
    }

    /// A listed name beside a query, its words weighed by how rare they are in the pack.
    fn listed(&self, query: &Prepared, name: &str) -> Prepared {
        query.listed(name, |word| self.pack.halvings_of(query.kind, word))
    }
}

/// A name that is searched.
struct Asked {
    field: String,
    text: String,
    kind: Kind,
    /// The applicant stated the kind.
    stated: bool,
}

/// A name read as that of a person, or of an organization.
struct Side<'a> {
    asked: &'a Asked,
    /// Read as the applicant meant it.
    own: bool,
    prepared: Prepared,
    /// The kind that the applicant stated, where listings of another kind are searched.
    conflict: Option<Kind>,
}

/// The best listed name of an entity so far.
struct Found {
    score: Points,
    listed: Prepared,
    pairs: Vec<Pair>,
    strong: bool,
    /// Number of the listed name.
    alias: u32,
    /// Number of the [`Side`] by which it was found.
    side: usize,
    /// Every field from which the entity was found, that of the side first.
    fields: Vec<String>,
    conflict: Option<Kind>,
}

/// A hit before its evidence is rendered.
struct Reached {
    hit: Hit,
    entity: Entity,
    /// By its name.
    by_name: Option<Found>,
}

impl Found {
    /// Strong aliases before weak ones, then the score; among equals the first that was found.
    fn order(&self) -> (bool, Points) {
        (self.strong, self.score)
    }
}

/// The hit with its evidence and with OFAC's score: of the name asked, or for an identifier of the applicant's own, beside
/// every name of the entity.
fn explained(Reached { mut hit, entity, by_name }: Reached, asked: &[Asked], sides: &[Side]) -> Hit {
    if let Some((side, found)) = by_name.and_then(|found| Some((sides.get(found.side)?, found))) {
        hit.evidence = render_evidence(&side.prepared, &found.listed, &found.pairs);
    }
    let own = asked.iter().find(|asked| asked.field == hit.field).or(asked.first());
    let scores = entity.aliases.iter().filter_map(|alias| Some(ofac_score(&own?.text, &alias.name)));
    hit.ofac_score = scores.max().unwrap_or(0);
    hit
}

/// Compares two names of one kind.
pub fn compare(a: &str, b: &str, kind: Kind) -> Comparison {
    let (query, listed) = (Prepared::new(a, kind), Prepared::new(b, kind));
    let (score, pairs) = align::compare(&query, &listed);
    Comparison { score, ofac_score: ofac_score(a, b), evidence: render_evidence(&query, &listed, &pairs) }
}

/// The kind of party that a name seems to belong to by its form alone: legal forms and generic words make it a firm.
pub fn kind_by_form(name: &str) -> Kind {
    if Prepared::new(name, Kind::Organization).has_company_words() {
        Kind::Organization
    } else {
        Kind::Person
    }
}

/// Name, version and tables of this engine.
pub fn engine() -> Engine {
    Engine { name: "knownas", version: env!("CARGO_PKG_VERSION"), tables: format!("{:016x}", fingerprint()) }
}

/// Every name of the form, with the kind of party that bears it.
fn names(applicant: &Applicant) -> Result<Vec<Asked>, Error> {
    let kind = applicant.kind.unwrap_or(Kind::Person);
    let mut all = Vec::new();
    let mut ask = |field: String, name: &NameField, kind: Kind, stated: bool| {
        all.push(Asked { field, text: name.text(), kind, stated })
    };
    ask("name".to_owned(), &applicant.name, kind, applicant.kind.is_some());
    for (at, name) in applicant.other_names.iter().enumerate() {
        ask(format!("otherNames[{at}]"), name, kind, applicant.kind.is_some());
    }
    if let Some(company) = &applicant.company {
        ask("company.name".to_owned(), &NameField::Text(company.name.clone()), Kind::Organization, true);
        for (at, owner) in company.owners.iter().enumerate() {
            ask(
                format!("company.owners[{at}].name"),
                &owner.name,
                owner.kind.unwrap_or(Kind::Person),
                owner.kind.is_some(),
            );
        }
        for (at, director) in company.directors.iter().enumerate() {
            ask(format!("company.directors[{at}]"), director, Kind::Person, true);
        }
    }
    let input = |field: &str, problem: String| Err(Error::Input { field: field.to_owned(), problem });
    if all.len() > MOST_NAMES {
        return input(
            "applicant",
            format!(
                "{} names, owners and directors: at most {MOST_NAMES} can be screened at once",
                all.len()
            ),
        );
    }
    for Asked { field, text, .. } in &all {
        let length = text.chars().count();
        if length > LONGEST_NAME {
            return input(field, format!("{length} characters: a name has at most {LONGEST_NAME}"));
        }
        if !text.chars().any(char::is_alphanumeric) {
            return input(field, "no letters: expected a name".to_owned());
        }
    }
    for (at, owner) in applicant.company.iter().flat_map(|company| company.owners.iter().enumerate()) {
        if owner.share.is_some_and(|share| !(0.0..=100.0).contains(&share)) {
            let field = format!("company.owners[{at}].share");
            return input(&field, "expected a share in percent, 0 to 100".to_owned());
        }
    }
    Ok(all)
}

/// The ways to search a name. A stated kind is searched first; the other kinds need an all but exact name, or, where no
/// kind was stated, a name that looks like theirs.
fn sides(asked: &Asked) -> [Side<'_>; 2] {
    let words = normalize::words(&asked.text);
    let person = Prepared::of_words(words.clone(), Kind::Person);
    let other = Prepared::of_words(words, Kind::Organization);
    let looks_like_a_firm = other.has_company_words();
    let conflict = |free: bool| (!free).then_some(asked.kind);
    let side = |prepared, own, free| Side { asked, own, prepared, conflict: conflict(free) };
    let is_person = asked.kind == Kind::Person;
    let person = side(person, is_person, is_person || !asked.stated);
    let other = side(other, !is_person, !is_person || !asked.stated && looks_like_a_firm);
    if is_person { [person, other] } else { [other, person] }
}

fn render(
    found: &Found,
    place: usize,
    entity: &Entity,
    applicant: &Applicant,
    weak_aliases: bool,
) -> Option<Hit> {
    let field = found.fields.first()?;
    let kind = match field.as_str() {
        "name" => applicant.kind.unwrap_or(entity.kind),
        _ => entity.kind,
    };
    let mut qualifiers = if speaks_of_applicant(field) {
        qualifier::qualify(applicant, kind, entity)
    } else if field == "company.name" {
        qualifier::qualify_company(applicant, entity)
    } else {
        Qualifiers::default()
    };
    if field == "name" && applicant.kind.is_none() && qualifiers.agrees.contains(&"kind") {
        qualifiers.agrees.retain(|qualifier| *qualifier != "kind");
        qualifiers.missing.push("kind");
    }
    let mut score = found.score;
    if found.conflict.is_some() {
        if !qualifiers.conflicts.contains(&"kind") {
            qualifiers.agrees.retain(|qualifier| *qualifier != "kind");
            qualifiers.conflicts.push("kind");
        }
        score = scaled(score, score::KIND_CONFLICT);
    }
    if qualifiers.conflicts.contains(&"birthDate") {
        score = scaled(score, score::BIRTH_DATE_CONFLICT);
    }
    // OFAC FAQ 122-125: a weak alias by itself is no reason to stop; it confirms what a birth date or a number says.
    let confirmed =
        weak_aliases || qualifiers.agrees.iter().any(|agrees| matches!(*agrees, "birthDate" | "documents"));
    (found.strong || confirmed).then(|| hit(entity, place, field.clone(), score, Vec::new(), qualifiers))?
}

/// Birth date, nationality and the rest are those of the applicant, not of owners or directors.
fn speaks_of_applicant(field: &str) -> bool {
    !field.starts_with("company")
}

fn scaled(score: Points, factor: Points) -> Points {
    Points(score.0 * factor.0 / Points::ONE.0)
}

fn hit(
    entity: &Entity,
    alias: usize,
    field: String,
    score: Points,
    evidence: Vec<Evidence>,
    qualifiers: Qualifiers,
) -> Option<Hit> {
    let (primary, alias) = (entity.aliases.first()?, entity.aliases.get(alias)?);
    Some(Hit {
        entity: EntitySummary {
            id: entity.id.clone(),
            list: entity.list.clone(),
            kind: entity.kind,
            primary_name: primary.name.clone(),
            programs: entity.programs.clone(),
            url: entity.url.clone(),
            listed_on: entity.listed_on,
            group: entity.group.clone(),
            version: entity.version(),
            weak: alias.quality == Quality::Weak,
        },
        alias: AliasFound {
            name: alias.name.clone(),
            quality: alias.quality,
            script: Script::of_text(&alias.name).name(),
        },
        field,
        score,
        ofac_score: 0,
        evidence,
        agrees: qualifiers.agrees,
        conflicts: qualifiers.conflicts,
        missing: qualifiers.missing,
    })
}

/// The evidence as a reviewer reads it: parts as they were written, weights that sum to exactly 1.
fn render_evidence(query: &Prepared, listed: &Prepared, pairs: &[Pair]) -> Vec<Evidence> {
    let total: i32 = pairs.iter().map(|pair| pair.weight).sum();
    let mut evidence: Vec<Evidence> = pairs
        .iter()
        .map(|pair| Evidence {
            query: query.name.typed(&pair.query),
            listed: listed.name.typed(&pair.listed),
            relation: pair.relation,
            similarity: pair.similarity,
            weight: Points(pair.weight * Points::ONE.0 / total.max(1)),
            detail: pair
                .detail
                .clone()
                .or_else(|| in_cyrillic(query, listed, pair))
                .or_else(|| in_arabic(query, listed, pair)),
        })
        .collect();
    // What rounding down left over goes to the weightiest line.
    let rest = Points::ONE.0 - evidence.iter().map(|line| line.weight.0).sum::<i32>();
    if let Some(line) = evidence.iter_mut().rev().max_by_key(|line| line.weight) {
        line.weight.0 += rest;
    }
    evidence
}

/// The Cyrillic word that two spellings stand for, and the system each follows: "андреев: BGN/PCGN Russian, habit".
fn in_cyrillic(query: &Prepared, listed: &Prepared, pair: &Pair) -> Option<String> {
    let ([q], [l]) = (pair.query.as_slice(), pair.listed.as_slice()) else { return None };
    let parts = (query.name.parts.get(*q)?, listed.name.parts.get(*l)?);
    if pair.relation != Relation::CyrillicRomanization {
        return None;
    }
    let form = match (parts.0.script, parts.1.script) {
        (Script::Cyrillic, _) => parts.0.letters.clone(),
        (_, Script::Cyrillic) => parts.1.letters.clone(),
        _ => cyrillic::cyrillic_form(&parts.0.letters, &parts.1.letters)?,
    };
    let system = |part: &Part| match part.script {
        Script::Cyrillic => "Cyrillic",
        _ => cyrillic::system_of(&part.letters, &form).unwrap_or("habit"),
    };
    Some(format!("{form}: {}, {}", system(parts.0), system(parts.1)))
}

/// What a word in Arabic script writes: "محمد: letters m-ḥ-m-d, short vowels are not written".
fn in_arabic(query: &Prepared, listed: &Prepared, pair: &Pair) -> Option<String> {
    if pair.relation != Relation::ArabicRomanization {
        return None;
    }
    let of = |side: &Prepared, parts: &[usize]| -> Option<String> {
        let parts = parts.iter().map(|at| side.name.parts.get(*at));
        parts
            .map(|part| part.filter(|part| part.script == Script::Arabic).map(|part| part.letters.as_str()))
            .collect()
    };
    let word = of(query, &pair.query).or_else(|| of(listed, &pair.listed))?;
    Some(format!("{word}: letters {}, short vowels are not written", arabic::letters(&word)))
}

fn notes(
    applicant: &Applicant,
    asked: &[Asked],
    mixed: &[String],
    hit_fields: &[String],
    newest: Option<PartialDate>,
    off: &[&str],
) -> Vec<Note> {
    let own = |asked: &&Asked| asked.field == "name" || asked.field.starts_with("otherNames");
    let own: Vec<&Asked> = asked.iter().filter(own).collect();
    let differing = own.iter().skip(1).filter(|other| own.first().is_some_and(|name| differs(name, other)));
    let mut differing: Vec<String> = differing.map(|name| name.field.clone()).collect();
    let in_email = applicant.email.as_deref().and_then(note::name_in_email);
    if let (Some(in_email), Some(name)) = (in_email, own.first())
        && shares_nothing(&in_email, name)
    {
        differing.push("email".to_owned());
    }
    let mut notes = note::notes(applicant, mixed, &differing, newest, off);
    notes.extend(note::owners(applicant, hit_fields, off));
    notes
}

/// Whether two names of a form are no spellings of one. In two scripts they may be one by a spelling that is nobody's system: only
/// where no part agrees do they differ, letter by letter in every system too, or else the note would fall on those who have two
/// scripts.
fn differs(name: &Asked, other: &Asked) -> bool {
    if Script::of_text(&name.text) == Script::of_text(&other.text) {
        return compare(&name.text, &other.text, name.kind).score < score::threshold(name.kind);
    }
    let in_latin = |from: &Asked, to: &Asked| {
        romanize::romanize(&from.text).iter().all(|written| shares_nothing(&written.text, to))
    };
    shares_nothing(&other.text, name) && in_latin(name, other) && in_latin(other, name)
}

/// No part of a name has anything to do with the name of the form.
fn shares_nothing(other: &str, name: &Asked) -> bool {
    use Relation::{Different, OnlyListed, OnlyQuery, PatronymicMissing};
    let evidence = compare(&name.text, other, name.kind).evidence;
    evidence
        .iter()
        .all(|line| matches!(line.relation, Different | OnlyListed | OnlyQuery | PatronymicMissing))
}

fn settings(applicant: &Applicant, options: &Options, lists: &[List]) -> Result<Settings, Error> {
    let threshold = match options.threshold {
        Some(threshold) if (0.0..=1.0).contains(&threshold) => points(threshold),
        Some(_) => {
            return Err(Error::Input {
                field: "options.threshold".to_owned(),
                problem: "expected a number from 0 to 1".to_owned(),
            });
        }
        None => score::threshold(applicant.kind.unwrap_or(Kind::Person)),
    };
    let all = || lists.iter().map(|list| list.id.clone()).collect::<Vec<_>>();
    let searched = options.lists.clone().unwrap_or_else(all);
    if let Some(unknown) = searched.iter().find(|id| lists.iter().all(|list| list.id != **id)) {
        let problem = format!("no list \"{unknown}\" in this pack: it has {}", all().join(", "));
        return Err(Error::Input { field: "options.lists".to_owned(), problem });
    }
    let lists = lists.iter().map(|list| list.id.clone()).filter(|id| searched.contains(id)).collect();
    Ok(Settings {
        threshold,
        lists,
        weak_aliases: options.weak_aliases,
        limit: limit(options)?,
        notes_off: note::codes("options.notesOff", &options.notes_off)?,
        review_notes: note::codes("options.reviewNotes", &options.review_notes)?,
        max_age: options.max_age,
    })
}

fn limit(options: &Options) -> Result<u32, Error> {
    match options.limit.unwrap_or(USUAL_LIMIT) {
        limit @ 1..=HIGHEST_LIMIT => Ok(limit),
        other => Err(Error::Input {
            field: "options.limit".to_owned(),
            problem: format!("{other}: expected 1 to {HIGHEST_LIMIT}"),
        }),
    }
}

/// The nearest ten-thousandth.
fn points(number: f64) -> Points {
    Points((number * 10_000.0).round() as i32)
}

fn used(list: &List, options: &Options) -> ListUsed {
    ListUsed {
        id: list.id.clone(),
        publisher: list.publisher.clone(),
        published_on: list.published_on,
        entities: list.entities,
        digest: list.digest.clone(),
        stale: stale(list.published_on, options),
        starter: list.starter,
    }
}

/// Older than `max_age` days at `today`. A list without a date is stale where an age limit was set.
fn stale(published_on: Option<PartialDate>, options: &Options) -> bool {
    let (Some(today), Some(max_age)) = (options.today, options.max_age) else { return false };
    published_on.is_none_or(|published| today.days() - published.days() > i64::from(max_age))
}
