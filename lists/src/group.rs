//! Which entities of several lists are one party: its listings then stand together in results.
//!
//! In this order, the strongest evidence first:
//! 1. one number of one publisher: OFAC numbers its two lists together;
//! 2. one reference number of the United Nations, which the EU and the UK publish with their own entries;
//! 3. one number of a document or registration, of the same kind and country, or one IMO or SWIFT number;
//! 4. one full name (primary or strong), with the same birth date to the day, or the same number of unknown country.
//!
//! A list that has two entries says that they are two parties. So evidence that fits two entries of one list decides nothing,
//! and a group never holds two of a list. Wallets, mailboxes, telephones and websites are left aside: partners share them.
//! A wrong group would hide a party behind another, a missing one only shows two hits: in doubt there is none.

use knownas::entity::{Entity, IdentifierKind, Kind, Quality};
use knownas::identifier;
use knownas::name::Name;
use std::collections::{BTreeMap, BTreeSet};

/// Label under which readers keep the United Nations' reference number of an entry.
pub const UN_REFERENCE: &str = "UN reference number";

/// Numbers shorter than this do not identify without their country, even beside an equal name.
const SHORTEST_NUMBER: usize = 6;

/// Ids of entities that are one party, each group of two or more ordered, the groups ordered by their first id.
pub fn groups(entities: &[&Entity]) -> Vec<Vec<String>> {
    let evidence: Vec<[Vec<String>; 4]> = entities.iter().map(|entity| evidence(entity)).collect();
    let mut union = Union::new(entities);
    for strength in 0..4 {
        let mut sharing: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        for (at, keys) in evidence.iter().enumerate() {
            for key in keys.get(strength).into_iter().flatten() {
                sharing.entry(key).or_default().insert(at);
            }
        }
        for members in sharing.values().filter(|members| members.len() > 1) {
            union.join(members);
        }
    }
    union.groups(entities)
}

/// What an entity shares with others that are the same party, as texts, by strength.
fn evidence(entity: &Entity) -> [Vec<String>; 4] {
    let party = if entity.kind == Kind::Person { "person" } else { "other" };
    let number = entity.id.rsplit_once(':').map_or("", |(_, number)| number);
    let publisher = Some(number).filter(|_| matches!(entity.list.as_str(), "ofac" | "ofac-cons"));
    let un = Some(number).filter(|_| entity.list == "un");
    let referred = entity.identifiers.iter().filter(|one| one.label.as_deref() == Some(UN_REFERENCE));
    let references = un.into_iter().chain(referred.map(|one| one.value.as_str()));
    [
        publisher.into_iter().map(str::to_owned).collect(),
        references.filter_map(reference).map(|number| format!("{party} {number}")).collect(),
        numbers(entity)
            .filter_map(|(key, certain)| certain.then_some(format!("{:?} {key}", entity.kind)))
            .collect(),
        named(entity),
    ]
}

/// A reference number of the United Nations in one spelling: letters of the committee, i or e, a number ("KPi.001").
fn reference(text: &str) -> Option<String> {
    let text = text.trim().to_ascii_uppercase();
    let (committee, number) = text.split_once('.')?;
    let shaped = matches!(committee.len(), 3 | 4)
        && committee.ends_with(['I', 'E'])
        && committee.bytes().all(|byte| byte.is_ascii_uppercase())
        && !number.is_empty()
        && number.bytes().all(|byte| byte.is_ascii_digit());
    shaped.then_some(text)
}

/// Numbers of documents and registrations, and whether they identify by themselves.
fn numbers(entity: &Entity) -> impl Iterator<Item = (String, bool)> + '_ {
    let numbers = entity.identifiers.iter().filter(|one| one.label.as_deref() != Some(UN_REFERENCE));
    numbers.flat_map(|one| {
        let country = one.country.as_deref().filter(|country| identifier::is_code(country));
        let sort = match (one.kind, country) {
            (IdentifierKind::Passport, Some(country)) => Some(format!("passport {country}")),
            (IdentifierKind::NationalId, Some(country)) => Some(format!("national-id {country}")),
            (IdentifierKind::Tax, Some(country)) => Some(format!("tax {country}")),
            (IdentifierKind::Company, Some(country)) => Some(format!("company {country}")),
            (IdentifierKind::Imo, _) => Some("imo".to_owned()),
            (IdentifierKind::Swift, _) => Some("swift".to_owned()),
            _ => None,
        };
        let told = matches!(
            one.kind,
            IdentifierKind::Passport
                | IdentifierKind::NationalId
                | IdentifierKind::Tax
                | IdentifierKind::Company
        );
        let forms =
            if sort.is_some() || told { identifier::forms(one.kind, &one.value, None) } else { Vec::new() };
        forms.into_iter().filter(|form| form.chars().count() >= SHORTEST_NUMBER).flat_map(move |form| {
            let certain = sort.as_ref().map(|sort| (format!("{sort} {form}"), true));
            certain.into_iter().chain(told.then(|| (format!("number {form}"), false)))
        })
    })
}

/// Its full names together with its birth dates and numbers.
fn named(entity: &Entity) -> Vec<String> {
    let exact = entity
        .birth_dates
        .iter()
        .filter(|span| span.from == span.to && span.from.day.is_some() && !span.circa);
    let beside: BTreeSet<String> = exact
        .map(|span| format!("born {}", span.from))
        .chain(numbers(entity).filter_map(|(key, certain)| (!certain).then_some(key)))
        .collect();
    if beside.is_empty() {
        return Vec::new();
    }
    let names: BTreeSet<String> = entity
        .aliases
        .iter()
        .filter(|alias| alias.quality != Quality::Weak)
        .filter_map(|alias| full_name(&alias.name, entity.kind))
        .collect();
    names
        .iter()
        .flat_map(|name| beside.iter().map(move |fact| format!("{:?} {name} {fact}", entity.kind)))
        .collect()
}

/// A name of two parts or more in any order, with its letters as the engine reads them.
fn full_name(name: &str, kind: Kind) -> Option<String> {
    let name = Name::parse(name, kind);
    let mut parts: Vec<&str> =
        name.parts.iter().filter(|part| part.distinctive()).map(|part| part.letters.as_str()).collect();
    parts.sort_unstable();
    (parts.len() > 1).then(|| parts.join(" "))
}

/// Disjoint groups (Galler and Fischer 1964), each of which has at most one entity of a list.
struct Union<'a> {
    parents: Vec<usize>,
    lists: Vec<BTreeSet<&'a str>>,
}

impl<'a> Union<'a> {
    fn new(entities: &[&'a Entity]) -> Union<'a> {
        Union {
            parents: (0..entities.len()).collect(),
            lists: entities.iter().map(|entity| BTreeSet::from([entity.list.as_str()])).collect(),
        }
    }

    fn root(&self, of: usize) -> usize {
        let mut at = of;
        while let Some(parent) = self.parents.get(at).copied().filter(|parent| *parent != at) {
            at = parent;
        }
        at
    }

    /// Puts all together that do not meet another entry of their list.
    fn join(&mut self, members: &BTreeSet<usize>) {
        let roots: BTreeSet<usize> = members.iter().map(|member| self.root(*member)).collect();
        let lists: Vec<&str> =
            roots.iter().flat_map(|root| self.lists.get(*root).into_iter().flatten().copied()).collect();
        let all: BTreeSet<&str> = lists.iter().copied().collect();
        let Some(first) = roots.first().copied().filter(|_| all.len() == lists.len()) else { return };
        for root in roots {
            if let Some(parent) = self.parents.get_mut(root) {
                *parent = first;
            }
        }
        if let Some(lists) = self.lists.get_mut(first) {
            *lists = all;
        }
    }

    fn groups(&self, entities: &[&Entity]) -> Vec<Vec<String>> {
        let mut groups: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for (at, entity) in entities.iter().enumerate() {
            groups.entry(self.root(at)).or_default().push(entity.id.clone());
        }
        let mut groups: Vec<Vec<String>> = groups.into_values().filter(|group| group.len() > 1).collect();
        groups.iter_mut().for_each(|group| group.sort_unstable());
        groups.sort_unstable();
        groups
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use knownas::entity::{Alias, DateSpan, Identifier, PartialDate};
    use proptest::prelude::*;

    fn entity(id: &str, list: &str, name: &str) -> Entity {
        crate::facts::entity(id.to_owned(), list, Kind::Person, name.to_owned())
    }

    fn with(mut entity: Entity, kind: IdentifierKind, value: &str, country: Option<&str>) -> Entity {
        let country = country.map(str::to_owned);
        entity.identifiers.push(Identifier { kind, value: value.to_owned(), country, label: None });
        entity
    }

    fn referring(mut entity: Entity, number: &str) -> Entity {
        let label = Some(UN_REFERENCE.to_owned());
        entity.identifiers.push(Identifier {
            kind: IdentifierKind::Other,
            value: number.to_owned(),
            country: None,
            label,
        });
        entity
    }

    fn born(mut entity: Entity, date: &str) -> Entity {
        entity.birth_dates.push(DateSpan::on(PartialDate::parse(date).unwrap()));
        entity
    }

    fn of(entities: &[Entity]) -> Vec<Vec<String>> {
        groups(&entities.iter().collect::<Vec<_>>())
    }

    #[test]
    fn each_kind_of_evidence_makes_a_group() {
        use IdentifierKind::{Imo, Passport};
        let vessel =
            |id: &str, list: &str, name: &str| Entity { kind: Kind::Vessel, ..entity(id, list, name) };
        let cases = [
            ("publisher", entity("ofac:17", "ofac", "A B"), entity("ofac-cons:17", "ofac-cons", "C D")),
            (
                "reference",
                entity("un:KPi.001", "un", "A B"),
                referring(entity("eu:1", "eu", "C D"), " KPI.001 "),
            ),
            (
                "references of two that are not the UN",
                referring(entity("uk:1", "uk", "A B"), "QDi.430"),
                referring(entity("eu:1", "eu", "C D"), "QDi.430"),
            ),
            (
                "passport",
                with(entity("ofac:1", "ofac", "A B"), Passport, "PS 754-110065", Some("KP")),
                with(entity("eu:1", "eu", "C D"), Passport, "PS754110065", Some("KP")),
            ),
            (
                "ship",
                with(vessel("ofac:1", "ofac", "ONE"), Imo, "IMO 9312509", None),
                with(vessel("un:KPe.1", "un", "TWO"), Imo, "9312509", None),
            ),
            (
                "name and birth date",
                born(entity("ofac:1", "ofac", "KIM, Ung Sun"), "1964-06-23"),
                born(entity("kr:1", "kr", "Ung-Sun Kim"), "1964-06-23"),
            ),
            (
                "name and number",
                with(entity("ofac:1", "ofac", "KIM, Ung Sun"), Passport, "754110065", Some("KP")),
                with(entity("kr:1", "kr", "Kim Ung Sun"), Passport, "754110065", None),
            ),
        ];
        for (what, one, other) in cases {
            let mut ids = vec![one.id.clone(), other.id.clone()];
            ids.sort();
            assert_eq!(of(&[one, other]), [ids], "{what}");
        }
    }

    #[test]
    fn what_is_no_evidence_makes_none() {
        use IdentifierKind::{Email, Passport, Wallet};
        let firm = |entity: Entity| Entity { kind: Kind::Organization, ..entity };
        let circa = |mut entity: Entity| {
            entity.birth_dates.iter_mut().for_each(|span| span.circa = true);
            entity
        };
        let one = || entity("ofac:1", "ofac", "KIM, Ung Sun");
        let other = || entity("kr:1", "kr", "Kim Ung Sun");
        let stranger = || entity("kr:1", "kr", "Roe Jane");
        let cases = [
            ("a name alone", one(), other()),
            ("a year", born(one(), "1964"), born(other(), "1964")),
            ("about a day", circa(born(one(), "1964-06-23")), born(other(), "1964-06-23")),
            ("a birth date alone", born(one(), "1964-06-23"), born(stranger(), "1964-06-23")),
            (
                "countries differ",
                with(one(), Passport, "754110065", Some("KP")),
                with(stranger(), Passport, "754110065", Some("RU")),
            ),
            (
                "no country",
                with(one(), Passport, "754110065", None),
                with(stranger(), Passport, "754110065", None),
            ),
            (
                "a short number",
                with(one(), Passport, "7541", Some("KP")),
                with(other(), Passport, "7541", Some("KP")),
            ),
            (
                "kinds differ",
                with(one(), Passport, "754110065", Some("KP")),
                firm(with(stranger(), Passport, "754110065", Some("KP"))),
            ),
            (
                "a wallet",
                with(one(), Wallet, "1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T", None),
                with(stranger(), Wallet, "1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T", None),
            ),
            (
                "a mailbox",
                with(one(), Email, "a@example.org", None),
                with(stranger(), Email, "a@example.org", None),
            ),
            ("a damaged reference", referring(one(), "see below"), referring(stranger(), "see below")),
        ];
        for (what, one, other) in cases {
            assert_eq!(of(&[one, other]), Vec::<Vec<String>>::new(), "{what}");
        }
        let mut weak = born(entity("kr:1", "kr", "Roe Jane"), "1964-06-23");
        weak.aliases.push(Alias { name: "Kim Ung Sun".into(), quality: Quality::Weak, former: false });
        assert!(of(&[born(one(), "1964-06-23"), weak]).is_empty());
    }

    #[test]
    fn two_entries_of_one_list_stay_apart() {
        let passport = |entity| with(entity, IdentifierKind::Passport, "754110065", Some("KP"));
        let one = passport(entity("ofac:1", "ofac", "A B"));
        let two = passport(entity("ofac:2", "ofac", "C D"));
        let third = passport(entity("eu:1", "eu", "E F"));
        assert!(of(&[one.clone(), two.clone(), third.clone()]).is_empty());
        // A reference says which of the two it is; the shared number then brings in no other.
        let found = of(&[referring(one, "KPi.001"), two, referring(third, "KPi.001")]);
        assert_eq!(found, [["eu:1", "ofac:1"]]);
    }

    #[test]
    fn evidence_of_several_kinds_makes_one_group() {
        let found = of(&[
            born(entity("ofac:1", "ofac", "KIM, Ung Sun"), "1964-06-23"),
            referring(born(entity("eu:1", "eu", "Kim Ung Sun"), "1964-06-23"), "KPi.001"),
            entity("un:KPi.001", "un", "KIM UNG SON"),
        ]);
        assert_eq!(found, [["eu:1", "ofac:1", "un:KPi.001"]]);
    }

    proptest! {
        /// In whatever order entities come, and whatever they share: no list twice, no entity twice, the same groups.
        #[test]
        fn groups_keep_their_rules(picks in prop::collection::vec((0..4_usize, 0..5_usize, 0..4_usize), 0..24)) {
            let entities: Vec<Entity> = picks.iter().enumerate().map(|(at, (list, passport, day))| {
                let list = format!("l{list}");
                let entity = entity(&format!("{list}:{at}"), &list, ["Roe Jane", "Kim Ung Sun"][passport % 2]);
                let entity = with(entity, IdentifierKind::Passport, &format!("75411006{passport}"), Some("KP"));
                born(entity, &format!("1964-06-1{day}"))
            }).collect();
            let found = of(&entities);
            let list_of = |id: &str| id.split(':').next().unwrap().to_owned();
            let mut seen = BTreeSet::new();
            for group in &found {
                let lists: BTreeSet<String> = group.iter().map(|id| list_of(id)).collect();
                prop_assert_eq!(lists.len(), group.len());
                prop_assert!(group.iter().all(|id| seen.insert(id.clone())));
            }
            let reversed: Vec<Entity> = entities.into_iter().rev().collect();
            prop_assert_eq!(of(&reversed), found);
        }
    }
}
