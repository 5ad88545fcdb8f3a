//! The whole flow: applicant -> names and identifiers -> candidates -> scores -> hits with their evidence.

mod evidence;
mod form;
pub mod limits;
mod settings;
mod steps;

use crate::align::{self, Prepared};
use crate::applicant::{Applicant, Options};
use crate::entity::{Entity, Kind, Quality};
use crate::error::Error;
use crate::hit::{
    AliasFound, Details, Engine, EntitySummary, Evidence, FieldComparison, Hit, Outcome, Points, Query,
    QueryName, Relation, Screening, Verdict,
};
use crate::identifier;
use crate::listing::Listing;
use crate::name::Name;
use crate::name::field::Field;
use crate::normalize;
use crate::note;
use crate::ofac_score::ofac_score;
use crate::order;
use crate::pack::{Pack, PackInfo, fingerprint};
use crate::qualifier::{self, Qualifiers};
use crate::retrieve::{self, Scratch};
use crate::score::{self, Pair};
use crate::script::Script;
use evidence::render_evidence;
use form::{Asked, Names, names, notes};
use serde::Serialize;
use settings::{points, settings, used};
use std::cell::RefCell;
use std::cmp::Reverse;

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

    /// The whole listed entity with this id; `None` where the pack has none. A hit carries its id.
    ///
    /// # Errors
    /// [`Error::Input`] while the details of the pack are not there.
    pub fn entity(&self, id: &str) -> Result<Option<Listing>, Error> {
        if !self.pack.is_complete() {
            let problem =
                "the details of the pack are not loaded yet: an entity is read from them".to_owned();
            return Err(Error::Input { field: "id".to_owned(), problem });
        }
        let Some(number) = self.pack.find(id) else { return Ok(None) };
        let list = self.pack.list_of(number).and_then(|list| self.pack.lists().get(list));
        Ok(self.pack.entity(number).zip(list).map(|(entity, list)| Listing::of(entity, list.clone())))
    }

    /// Screens one applicant. The same applicant, options and pack give the same result, byte for byte.
    ///
    /// # Errors
    /// [`Error::Input`] for a field or option that can't be used, named by its path.
    pub fn screen(&self, applicant: &Applicant, options: &Options) -> Result<Screening, Error> {
        limits::check(applicant, options)?;
        let settings = settings(applicant, options, self.pack.lists())?;
        let Names { asked, no_names } = names(applicant)?;
        let searched: Vec<bool> =
            self.pack.lists().iter().map(|list| settings.lists.contains(&list.id)).collect();
        let held = self.held(applicant, &searched);
        let mut hits = self.identifier_hits(applicant, &held);
        let mut hit_fields = Vec::new();
        let sides: Vec<Side> = asked.iter().flat_map(sides).collect();
        let mut best: Vec<(u32, Found)> = Vec::new();
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
        let fields = |holds: fn(&Name) -> bool| {
            let sides = own_sides().filter(|side| holds(&side.prepared.name));
            let mut fields: Vec<String> = sides.map(|side| side.asked.field.clone()).collect();
            fields.dedup();
            fields
        };
        let made = note::Made {
            mixed: fields(|name| name.mixed_script),
            unread: fields(Name::has_unread_script),
            no_names,
        };
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
        let truncated = within(&mut hits, settings.limit as usize);
        let hits: Vec<Hit> = hits.into_iter().map(|reached| explained(reached, &asked, &sides)).collect();
        let newest = self.pack.lists().iter().filter_map(|list| list.published_on).max();
        let notes = notes(applicant, &asked, &made, &hit_fields, newest, &settings.notes_off);
        let review = details.is_some()
            || !hits.is_empty()
            || notes.iter().any(|note| settings.review_notes.contains(&note.code));
        Ok(Screening {
            outcome: if review { Outcome::Review } else { Outcome::NoHit },
            hits,
            truncated,
            details,
            notes,
            issues: applicant.issues.clone(),
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
            // The same number in several fields, and a field that holds it in several forms, are one hit.
            let known = |Reached { hit, .. }: &Reached| {
                let same = hit.evidence.iter().any(|line| line.listed == identifier.value);
                hit.entity.id == entity.id && (hit.field == asked.field || same)
            };
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

    /// Keeps, for every entity, the listed name that is most like this one; by the number of the entity.
    fn search(
        &self,
        at: usize,
        side: &Side,
        options: &Options,
        searched: &[bool],
        best: &mut Vec<(u32, Found)>,
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
            let place = best.binary_search_by_key(&alias.entity, |(entity, _)| *entity);
            let former = place.ok().and_then(|at| best.get_mut(at)).map(|(_, found)| found);
            let known = former.as_ref().filter(|known| known.fields.contains(field));
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
            match former {
                Some(former) if former.order() >= found.order() => former.fields.push(field.clone()),
                Some(former) => {
                    found.fields.append(&mut former.fields);
                    *former = found;
                }
                None => best.insert(place.unwrap_or_else(|at| at), (alias.entity, found)),
            }
        }
    }

    /// A listed name beside a query, its words weighed by how rare they are in the pack.
    fn listed(&self, query: &Prepared, name: &str) -> Prepared {
        query.listed(name, |word| self.pack.halvings_of(query.kind, word))
    }
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
    hit.steps = steps::steps(&hit);
    let own = asked.iter().find(|asked| asked.field == hit.field).or(asked.first());
    let scores = entity.aliases.iter().filter_map(|alias| Some(ofac_score(&own?.text, &alias.name)));
    hit.ofac_score = scores.max().unwrap_or(0);
    hit
}

/// Keeps as many hits as are asked for, in their order, and gives the number of those beyond. The first hit of every entity goes
/// before the second of any, so that no number of wallets of one entity hides another.
fn within(hits: &mut Vec<Reached>, limit: usize) -> u32 {
    let beyond = hits.len().saturating_sub(limit);
    let mut seen: Vec<String> = Vec::new();
    let mut spare = Vec::new();
    for (at, reached) in hits.iter().enumerate() {
        if seen.contains(&reached.hit.entity.id) {
            spare.push(at);
        } else {
            seen.push(reached.hit.entity.id.clone());
        }
    }
    // Further hits of an entity go first, from the end.
    for at in spare.into_iter().rev().take(beyond) {
        hits.remove(at);
    }
    hits.truncate(limit);
    u32::try_from(beyond).unwrap_or(u32::MAX)
}

/// Compares two names as [`compare`] does, of the kind that is given or that their form tells, where they are not too long.
///
/// # Errors
/// [`Error::Input`] for a name of more than [`limits::NAME`] characters: comparing takes the product of the lengths.
pub fn try_compare(a: &str, b: &str, kind: Option<Kind>) -> Result<Comparison, Error> {
    limits::text("a", a, limits::NAME)?;
    limits::text("b", b, limits::NAME)?;
    Ok(compare(a, b, kind.unwrap_or_else(|| kind_by_form(a).max(kind_by_form(b)))))
}

/// Compares two names of one kind, however long: [`try_compare`] for names that a stranger gives. Of fields that hold several names, the
/// two that are most alike.
pub fn compare(a: &str, b: &str, kind: Kind) -> Comparison {
    let prepared = |text: &str| -> Vec<Prepared> {
        Field::read(text, kind).names.iter().map(|name| Prepared::new(name, kind)).collect()
    };
    let (of_a, of_b) = (prepared(a), prepared(b));
    let pairs = of_a.iter().flat_map(|query| of_b.iter().map(move |listed| (query, listed)));
    let compared = pairs.map(|(query, listed)| (align::compare(query, listed), query, listed));
    let best = compared.reduce(|best, next| if next.0.0 > best.0.0 { next } else { best });
    let ofac_score = ofac_score(a, b);
    match best {
        Some(((score, pairs), query, listed)) => {
            Comparison { score, ofac_score, evidence: render_evidence(query, listed, &pairs) }
        }
        None => Comparison { score: Points::ZERO, ofac_score, evidence: Vec::new() },
    }
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
    if field == "name" && applicant.kind.is_none() && qualifiers.verdict("kind") == Verdict::Agrees {
        // The kind was taken for granted, not stated.
        if let Some(row) = qualifiers.row("kind") {
            (row.applicant, row.verdict) = (None, Verdict::Missing);
        }
    }
    if let Some(asked) = found.conflict {
        let conflict = qualifier::kind_row(asked, entity.kind);
        if let Some(row) = qualifiers.row("kind") {
            *row = FieldComparison { field: "kind", verdict: Verdict::Conflicts, ..conflict };
        }
    }
    let score = lowered(found.score, found.conflict.is_some(), &mut qualifiers);
    // OFAC FAQ 122-125: a weak alias by itself is no reason to stop; it confirms what a birth date or a number says.
    let same = |field| matches!(qualifiers.verdict(field), Verdict::Agrees | Verdict::Near);
    let confirmed = weak_aliases || same("birthDate") || same("documents");
    (found.strong || confirmed).then(|| hit(entity, place, field.clone(), score, Vec::new(), qualifiers))?
}

/// The score with what another kind of party and another birth date take off it; each says so in its row.
fn lowered(score: Points, other_kind: bool, qualifiers: &mut Qualifiers) -> Points {
    let born_otherwise = qualifiers.verdict("birthDate") == Verdict::Conflicts;
    let deductions = [
        ("kind", other_kind, score::KIND_CONFLICT),
        ("birthDate", born_otherwise, score::BIRTH_DATE_CONFLICT),
    ];
    let mut score = score;
    for (field, _, factor) in deductions.into_iter().filter(|(_, applies, _)| *applies) {
        let lower = scaled(score, factor);
        if let Some(row) = qualifiers.row(field) {
            row.points = Points(lower.0 - score.0);
        }
        score = lower;
    }
    score
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
        steps: Vec::new(),
        agrees: qualifiers.fields(Verdict::Agrees),
        conflicts: qualifiers.fields(Verdict::Conflicts),
        missing: qualifiers.fields(Verdict::Missing),
        comparison: qualifiers.rows,
    })
}
