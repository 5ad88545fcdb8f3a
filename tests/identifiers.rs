//! Identifiers end to end: the designations of 27 August 2025 found by a number alone, numbers of other countries, and every
//! digital currency address that OFAC has published.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use knownas::applicant::{Applicant, Options};
use knownas::entity::{Entity, Identifier, IdentifierKind};
use knownas::hit::{Outcome, Relation, Screening};
use knownas::identifier::{self, Check, wallet};
use knownas::screen::Screener;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::LazyLock;

/// The starter pack's entities, and the list they stand on.
fn starter() -> (Value, Vec<Entity>) {
    let data: Value = serde_json::from_str(include_str!("../data/starter.json")).unwrap();
    let entities = data["entities"].as_array().unwrap().iter().map(|row| {
        let mut entity = row["entity"].clone();
        entity["list"] = data["list"]["id"].clone();
        serde_json::from_value(entity).unwrap()
    });
    (data["list"].clone(), entities.collect())
}

fn screener() -> Screener {
    let (mut list, entities) = starter();
    list["entities"] = json!(entities.len());
    list["digest"] = json!("");
    let pack = knownas::pack::build(vec![serde_json::from_value(list).unwrap()], entities).unwrap();
    Screener::open(pack).unwrap()
}

fn applicant(form: Value) -> Applicant {
    serde_json::from_value(form).unwrap()
}

fn screened(form: Value) -> Screening {
    screener().screen(&applicant(form), &Options::default()).unwrap()
}

#[test]
fn the_august_2025_designations_are_found_by_a_number_alone() {
    for (entity, field, mut form) in [
        (
            "ofac:55064",
            "documents[0].number",
            json!({ "documents": [{ "type": "passport", "number": "754110065", "country": "KP" }] }),
        ),
        (
            "ofac:55064",
            "documents[0].number",
            json!({ "documents": [{ "type": "passport", "number": "No. 754 110 065" }] }),
        ),
        (
            "ofac:55065",
            "documents[0].number",
            json!({ "documents": [{ "type": "tax", "number": "2539-0896-6176", "country": "ru" }] }),
        ),
        (
            "ofac:55065",
            "company.registration",
            json!({ "company": { "name": "Orchard Row", "registration": "253908966176", "country": "RU" } }),
        ),
        (
            "ofac:55065",
            "walletAddresses[0]",
            json!({ "walletAddresses": ["bitcoin:1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T?amount=0.1"] }),
        ),
    ] {
        form["name"] = json!("Maria Fernandes");
        let screening = screened(form);
        assert_eq!(screening.outcome, Outcome::Review);
        let hit = screening.hits.iter().find(|hit| hit.entity.id == entity).unwrap();
        assert_eq!(hit.field, field);
        assert_eq!(hit.evidence.len(), 1);
        assert_eq!(hit.evidence[0].relation, Relation::Identifier);
        if field.starts_with("documents") {
            assert!(hit.agrees.contains(&"documents"), "{:?}", hit.agrees);
        }
    }
}

#[test]
fn the_same_number_from_another_country_is_no_hit() {
    for documents in [
        json!([{ "type": "passport", "number": "754110065", "country": "US" }]),
        json!([{ "type": "tax", "number": "253908966176", "country": "KZ" }]),
        json!([{ "type": "national-id", "number": "754110065" }]),
        json!([{ "type": "passport", "number": "754110066", "country": "KP" }]),
    ] {
        let screening = screened(json!({ "name": "Maria Fernandes", "documents": documents }));
        assert!(screening.hits.is_empty(), "{documents}");
    }
    let wallet = screened(
        json!({ "name": "Maria Fernandes", "walletAddresses": ["1hmqvgsxuves1jn4tqpzk9dxo1ne8wim2t"] }),
    );
    assert!(wallet.hits.is_empty(), "Base58 letters carry case");
}

/// An entity that is listed with these identifiers.
fn listed(identifiers: &[(IdentifierKind, &str, Option<&str>)]) -> Entity {
    static ANY: LazyLock<Entity> = LazyLock::new(|| starter().1.swap_remove(0));
    let mut entity = ANY.clone();
    entity.identifiers = identifiers
        .iter()
        .map(|(kind, value, country)| Identifier {
            kind: *kind,
            value: (*value).to_owned(),
            country: country.map(str::to_owned),
            label: None,
        })
        .collect();
    entity
}

/// The fields from which an entity is found.
fn fields(form: Value, entity: &Entity) -> Vec<String> {
    let hashes: BTreeSet<u64> = entity.identifiers.iter().flat_map(identifier::hashes_of_listed).collect();
    let asked = identifier::asked(&applicant(form)).into_iter();
    asked
        .filter(|asked| hashes.contains(&asked.hash()) && asked.find(entity).is_some())
        .map(|asked| asked.field)
        .collect()
}

#[test]
fn contacts_are_found_in_every_writing() {
    let entity = listed(&[
        (IdentifierKind::Email, "Sales@Example-Trading.kp", None),
        (IdentifierKind::Phone, "850-2-381-8146", None),
        (IdentifierKind::Website, "http://www.example-trading.kp/en", None),
        (IdentifierKind::Website, "https://github.com/example-trader", None),
        (IdentifierKind::Website, "www.gmail.com", None),
    ]);
    let form = |more: Value| {
        let mut form = json!({ "name": "Maria Fernandes" });
        form.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        fields(form, &entity)
    };
    assert_eq!(form(json!({ "email": "SALES@example-trading.kp" })), ["email", "email"]);
    assert_eq!(
        form(json!({ "email": "other.mailbox@example-trading.kp" })),
        ["email"],
        "by the domain of the website"
    );
    assert_eq!(form(json!({ "phone": "+850 (2) 381 81 46" })), ["phone"]);
    assert_eq!(form(json!({ "phone": "02 381 8146", "country": "KP" })), ["phone"]);
    assert_eq!(form(json!({ "website": "https://shop.example-trading.kp/cart?x=1" })), ["website"]);
    assert_eq!(form(json!({ "website": "GitHub.com/Example-Trader/" })), ["website"]);
    for innocent in [
        json!({ "website": "https://github.com/someone-else" }),
        json!({ "website": "https://github.com" }),
        json!({ "email": "maria@gmail.com" }),
        json!({ "email": "maria@github.com" }),
        json!({ "website": "example-trading.kp.example.com" }),
        json!({ "phone": "02 381 8146", "country": "DE" }),
        json!({ "phone": "02 381 8146" }),
    ] {
        assert!(form(innocent.clone()).is_empty(), "{innocent}");
    }
}

#[test]
fn numbers_are_guarded_by_country_kind_and_length() {
    use IdentifierKind::{Company, Imo, NationalId, Other, Passport, Swift, Tax};
    let document = |kind: &str, number: &str, country: Option<&str>| json!({ "name": "Maria Fernandes", "documents": [{ "type": kind, "number": number, "country": country }] });
    for (listed_kind, value, of, kind, number, country, found) in [
        (Company, "7707083893", Some("RU"), "tax", "7707083893", Some("RU"), true), // lists and forms mix up INN and OGRN
        (Company, "7707083893", None, "tax", "7707083893", Some("RU"), true),
        (Passport, "7707083893", None, "tax", "7707083893", Some("RU"), false),
        (Other, "7707083893", None, "tax", "7707083893", Some("RU"), true), // a list that does not tell the kind
        (Other, "77070838", None, "tax", "77070838", Some("RU"), false),
        (NationalId, "123457", Some("IR"), "national-id", "123457", Some("IR"), true),
        (NationalId, "123457", Some("IR"), "national-id", "123457", None, false), // too short without a country
        (Tax, "AB 123 457-8", Some("Transnistria"), "tax", "ab1234578", None, true),
        (Swift, "KKBCKPPY", None, "other", "KKBCKPPYXXX", None, true),
        (Imo, "IMO 9312509", None, "other", "imo9312509", None, true),
        (Imo, "IMO 9312509", None, "other", "9312509", None, false),
        (Other, "GB82WEST12345698765432", None, "other", "GB82 WEST 1234 5698 7654 32", None, true),
    ] {
        let entity = listed(&[(listed_kind, value, of)]);
        assert_eq!(
            !fields(document(kind, number, country), &entity).is_empty(),
            found,
            "{kind} {number} {country:?}"
        );
    }
}

#[test]
fn one_evm_address_is_one_identifier_under_every_ticker() {
    let entity = listed(&[(IdentifierKind::Wallet, "0xB6f5ec1A0a9cd1526536D3F0426c429529471F40", None)]);
    for typed in [
        "0xb6f5ec1a0a9cd1526536d3f0426c429529471f40",
        "0XB6F5EC1A0A9CD1526536D3F0426C429529471F40",
        "eip155:56:0xb6f5ec1a0a9cd1526536d3f0426c429529471f40",
    ] {
        assert_eq!(
            fields(json!({ "name": "x", "walletAddresses": [typed] }), &entity),
            ["walletAddresses[0]"],
            "{typed}"
        );
    }
}

/// The published address that has no sound form: letter 24 is an l, which Monero's alphabet lacks.
const MISPRINTED: &str =
    "45ezvPejNsKYntjhyyeb7fbfzilsxYQozc5Ffseh8jPGW4JZQQVXykNTfK5uGFiij7Hp3qPv3T5HCR7F3Fnmz2mzE1aKQwo";

#[test]
fn every_published_wallet_is_recognized() {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/lists");
    let directory = std::env::var_os("KNOWNAS_LISTS").map_or_else(beside, PathBuf::from);
    let Ok(text) = std::fs::read_to_string(directory.join("ofac/digital_currency_addresses_2026-08-20.json"))
    else {
        println!("skipped: no list files");
        return;
    };
    let file: Value = serde_json::from_str(&text).unwrap();
    let addresses = file["addresses"].as_array().unwrap();
    assert_eq!(addresses.len(), 961);
    let mut forms = BTreeSet::new();
    for row in addresses {
        let address = row["address"].as_str().unwrap();
        match wallet::check(address) {
            Check::Sound(_) => {}
            Check::Slip("Monero address") if address == MISPRINTED => {}
            other => panic!("{address} ({}): {other:?}", row["chain"]),
        }
        let form = wallet::canonical(address).unwrap();
        assert_eq!(wallet::canonical(&form), Some(form.clone()));
        assert!(forms.insert(form), "{address} has the form of another address");
        let entity = listed(&[(IdentifierKind::Wallet, address, None)]);
        assert_eq!(
            fields(json!({ "name": "x", "walletAddresses": [address] }), &entity),
            ["walletAddresses[0]"]
        );
    }
}
