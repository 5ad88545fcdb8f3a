//! How facts are put into an entity, the same for every list: once each, coded where there is a code, and nothing thrown
//! away without being counted.

use crate::country;
use crate::report::SourceReport;
use knownas::entity::{Alias, Entity, Gender, Kind, PartialDate, Quality};

/// A list as its file or its publisher names it, before anything is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Short id: "ofac".
    pub id: String,
    /// Who publishes it.
    pub publisher: String,
    /// Its own title.
    pub title: String,
    /// Date of the publication, where the file or its name tells.
    pub published_on: Option<PartialDate>,
    /// True for the small list inside the npm package.
    pub starter: bool,
}

/// What one file gave: its entities by list, and the account of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// Lists found in the file with their entities; a file of additions names its list with no entity.
    pub lists: Vec<(Head, Vec<Entity>)>,
    /// The account.
    pub report: SourceReport,
    /// Each entity came from one row of its own, so that an entity not used is a row not used.
    pub one_row_each: bool,
}

impl Head {
    /// A list that is published officially.
    pub fn official(id: &str, publisher: &str, title: &str, published_on: Option<PartialDate>) -> Head {
        Head {
            id: id.to_owned(),
            publisher: publisher.to_owned(),
            title: title.to_owned(),
            published_on,
            starter: false,
        }
    }

    /// OFAC's list of Specially Designated Nationals.
    pub fn ofac_sdn(published_on: Option<PartialDate>) -> Head {
        Head::official("ofac", OFAC, "Specially Designated Nationals and Blocked Persons List", published_on)
    }

    /// OFAC's other lists, published as one.
    pub fn ofac_consolidated(published_on: Option<PartialDate>) -> Head {
        Head::official("ofac-cons", OFAC, "Consolidated Sanctions List (non-SDN)", published_on)
    }
}

/// The publisher of both OFAC lists.
const OFAC: &str = "US Treasury, Office of Foreign Assets Control";

/// OFAC's page of an entry.
pub fn ofac_url(uid: &str) -> String {
    format!("https://sanctionssearch.ofac.treas.gov/Details.aspx?id={uid}")
}

/// An entity with its primary name and nothing else.
pub fn entity(id: String, list: &str, kind: Kind, name: String) -> Entity {
    Entity {
        id,
        list: list.to_owned(),
        kind,
        aliases: vec![Alias { name, quality: Quality::Primary, former: false }],
        programs: Vec::new(),
        url: None,
        listed_on: None,
        birth_dates: Vec::new(),
        nationalities: Vec::new(),
        countries: Vec::new(),
        gender: None,
        identifiers: Vec::new(),
        linked_to: Vec::new(),
        remarks: String::new(),
        group: None,
    }
}

/// Adds a name.
pub fn add_alias(entity: &mut Entity, name: &str, quality: Quality, former: bool) {
    entity.aliases.push(Alias { name: name.to_owned(), quality, former });
}

/// Longest name kept, in characters. The longest of any list is below 700; more is a damaged or hostile file.
const MAX_NAME: usize = 2000;

/// Orders names, primary first, and leaves out those that repeat a better one letter for letter. One name is primary.
pub fn settle_aliases(entity: &mut Entity, report: &mut SourceReport) {
    let mut kept: Vec<Alias> = Vec::with_capacity(entity.aliases.len());
    let mut aliases = std::mem::take(&mut entity.aliases);
    aliases.sort_by_key(|alias| alias.quality);
    for mut alias in aliases {
        if kept.iter().any(|known| known.name == alias.name) {
            report.left_out.add("name that repeats a name of the same entity", &alias.name);
        } else if alias.name.chars().nth(MAX_NAME).is_some() {
            report.left_out.add("name of more than 2,000 characters", &alias.name);
        } else {
            if alias.quality == Quality::Primary && !kept.is_empty() {
                alias.quality = Quality::Strong;
            }
            kept.push(alias);
        }
    }
    if let Some(first) = kept.first_mut() {
        first.quality = Quality::Primary;
    }
    entity.aliases = kept;
}

/// Adds a statement to the remarks of an entity.
pub fn add_remark(entity: &mut Entity, text: &str) {
    if text.is_empty() {
        return;
    }
    if !entity.remarks.is_empty() {
        entity.remarks.push_str("; ");
    }
    entity.remarks.push_str(text);
}

/// Adds a country, coded where it is known. Placeholders are left out.
pub fn add_country(countries: &mut Vec<String>, name: &str, report: &mut SourceReport) {
    if country::is_placeholder(name) {
        if !name.trim().is_empty() {
            report.left_out.add("placeholder instead of a country", name);
        }
        return;
    }
    add_once(countries, code_of(name, report));
}

/// The code of a country, or the name as published, which is reported.
pub fn code_of(name: &str, report: &mut SourceReport) -> String {
    match country::alpha2(name) {
        Some(code) => code.to_owned(),
        None => {
            report.unknown.add("country without an ISO 3166-1 code, kept as published", name);
            name.trim().to_owned()
        }
    }
}

/// The published gender.
pub fn gender(text: &str) -> Option<Gender> {
    match text.trim().to_ascii_lowercase().as_str() {
        "male" | "m" => Some(Gender::Male),
        "female" | "f" => Some(Gender::Female),
        _ => None,
    }
}

/// Adds what is not there yet.
pub fn add_once<T: PartialEq>(items: &mut Vec<T>, item: T) {
    if !items.contains(&item) {
        items.push(item);
    }
}
