//! One listed entity as a reviewer reads it: everything the pack holds of it, sorted into fields.
//!
//! List readers put statements that have no field of their own into the remarks, joined by "; ". Those that begin with
//! a label known here become addresses and birthplaces; the rest stays as published.

use crate::entity::{DateSpan, Entity, Gender, Identifier, Kind, List, PartialDate, Quality};
use crate::script::Script;
use serde::Serialize;

/// A listed entity, its list, and the state it is in.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Listing {
    /// "ofac:55064".
    pub id: String,
    /// The list it stands on.
    pub list: List,
    /// State of the entry ([`Entity::version`]).
    pub version: String,
    /// Kind of party.
    pub kind: Kind,
    /// Every published name, the primary one first.
    pub aliases: Vec<ListedName>,
    /// Legal regimes, as the list codes them.
    pub programs: Vec<String>,
    /// The official page of the entry.
    pub url: Option<String>,
    /// When it was put on the list.
    pub listed_on: Option<PartialDate>,
    /// Every published birth date.
    pub birth_dates: Vec<DateSpan>,
    /// Published places of birth.
    pub birth_places: Vec<String>,
    /// Nationalities and citizenships, ISO 3166-1 alpha-2 where the country is known.
    pub nationalities: Vec<String>,
    /// Countries of the addresses, coded likewise.
    pub countries: Vec<String>,
    /// Published addresses.
    pub addresses: Vec<String>,
    /// Published gender.
    pub gender: Option<Gender>,
    /// Documents, wallets, contacts.
    pub identifiers: Vec<Identifier>,
    /// Names of the parties it is linked to.
    pub linked_to: Vec<String>,
    /// What else the list says.
    pub remarks: Vec<String>,
    /// The same for every listing of one party on several lists.
    pub group: Option<String>,
}

/// One published name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ListedName {
    /// As published.
    pub name: String,
    /// Its quality.
    pub quality: Quality,
    /// True for f.k.a.: a name no longer in use.
    pub former: bool,
    /// Its script: "Latin", "Hangul", "Cyrillic", "Han", "Arabic", "Other".
    pub script: &'static str,
}

const ADDRESS: [&str; 1] = ["Address: "];
/// OFAC writes "POB", the other lists are read as "Place of birth".
const BIRTH_PLACE: [&str; 3] = ["POB ", "alt. POB ", "Place of birth: "];

impl Listing {
    /// Sorts what is known of an entity.
    pub fn of(entity: Entity, list: List) -> Listing {
        let version = entity.version();
        let (mut addresses, mut birth_places, mut remarks) = (Vec::new(), Vec::new(), Vec::new());
        for statement in entity.remarks.split("; ").filter(|statement| !statement.is_empty()) {
            if let Some(address) = after(statement, &ADDRESS) {
                addresses.push(address.to_owned());
            } else if let Some(place) = after(statement, &BIRTH_PLACE) {
                birth_places.push(place.to_owned());
            } else {
                remarks.push(statement.to_owned());
            }
        }
        let named = |alias: crate::entity::Alias| ListedName {
            script: Script::of_text(&alias.name).name(),
            name: alias.name,
            quality: alias.quality,
            former: alias.former,
        };
        Listing {
            id: entity.id,
            list,
            version,
            kind: entity.kind,
            aliases: entity.aliases.into_iter().map(named).collect(),
            programs: entity.programs,
            url: entity.url,
            listed_on: entity.listed_on,
            birth_dates: entity.birth_dates,
            birth_places,
            nationalities: entity.nationalities,
            countries: entity.countries,
            addresses,
            gender: entity.gender,
            identifiers: entity.identifiers,
            linked_to: entity.linked_to,
            remarks,
            group: entity.group,
        }
    }
}

/// What follows the first label that a statement begins with.
fn after<'a>(statement: &'a str, labels: &[&str]) -> Option<&'a str> {
    labels.iter().find_map(|label| statement.strip_prefix(label))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn statements_of_the_remarks_find_their_fields() {
        let entity: Entity = serde_json::from_value(serde_json::json!({
            "id": "x:1", "list": "x", "kind": "person",
            "aliases": [{ "name": "KIM, Ung Sun", "quality": "primary" }, { "name": "김웅순", "quality": "weak", "former": true }],
            "remarks": "POB S. Phyongan; Address: 1 Road, Pyongyang; Address: Dandong; Linked by marriage; Place of birth: Sinuiju"
        }))
        .unwrap();
        let list: List = serde_json::from_value(serde_json::json!({
            "id": "x", "publisher": "X", "title": "X list", "publishedOn": "2026", "entities": 1, "digest": "", "starter": false
        }))
        .unwrap();
        let version = entity.version();
        let listing = Listing::of(entity, list);
        assert_eq!(listing.version, version);
        assert_eq!(listing.addresses, ["1 Road, Pyongyang", "Dandong"]);
        assert_eq!(listing.birth_places, ["S. Phyongan", "Sinuiju"]);
        assert_eq!(listing.remarks, ["Linked by marriage"]);
        let second = listing.aliases.last().unwrap();
        assert_eq!((second.script, second.former), ("Hangul", true));
    }
}
