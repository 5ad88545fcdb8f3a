//! The official files, when they are there: what they give is known and counted.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{compile, official};
use knownas::applicant::Options;
use knownas::entity::{Entity, Gender, IdentifierKind, Quality};
use knownas::hit::{Relation, Screening};
use knownas::identifier;
use knownas::json;
use knownas::screen::Screener;
use knownas_lists::Compiled;
use knownas_lists::report::SourceReport;
use std::collections::BTreeSet;
use std::sync::LazyLock;

const OFAC: [&str; 4] = [
    "ofac/sdn_reconstructed_2026-07.csv.gz",
    "ofac/alt_2026-08-02.csv.gz",
    "ofac/add_2026-08-02.csv.gz",
    "ofac/sdn_comments_2026-08-02.csv",
];
const UN: &str = "un/un_consolidated_2026-08-02.xml.gz";

/// Compiles official files; `None` when they are not there.
fn compiled(paths: &[&str]) -> Option<Compiled> {
    let files: Vec<(&str, Vec<u8>)> =
        paths.iter().map(|path| official(path).map(|bytes| (*path, bytes))).collect::<Option<_>>()?;
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect();
    Some(compile(&files).unwrap())
}

fn entity<'a>(compiled: &'a Compiled, id: &str) -> &'a Entity {
    compiled.entities.iter().find(|entity| entity.id == id).unwrap_or_else(|| panic!("no {id}"))
}

fn source<'a>(compiled: &'a Compiled, name: &str) -> &'a SourceReport {
    let mut sources = compiled.report.lists.iter().flat_map(|list| &list.sources);
    sources.find(|source| source.name == name).unwrap_or_else(|| panic!("no {name}"))
}

#[test]
fn the_main_set_gives_every_entity_and_every_row_is_accounted_for() {
    let Some(compiled) = compiled(&[OFAC[0], OFAC[1], OFAC[2], OFAC[3], UN]) else { return };
    let counts: Vec<(&str, u32)> =
        compiled.lists.iter().map(|list| (list.id.as_str(), list.entities)).collect();
    assert_eq!(counts, [("ofac", 19_143), ("un", 1_011)]);
    let dates: Vec<String> = compiled
        .lists
        .iter()
        .map(|list| list.published_on.map_or("none".into(), |date| date.to_string()))
        .collect();
    assert_eq!(dates, ["2026-07", "2026-08-01"]);
    for (name, rows, dropped) in [
        (OFAC[0], 19_143, 0),
        (OFAC[1], 20_169, 86),
        (OFAC[2], 24_920, 209),
        (OFAC[3], 33, 1),
        (UN, 1_011, 0),
    ] {
        let source = source(&compiled, name);
        assert_eq!(
            (source.rows, source.dropped.len(), source.used),
            (rows, dropped, rows - dropped),
            "{name}"
        );
        assert!(source.dropped.iter().all(|dropped| dropped.line.is_some() && !dropped.reason.is_empty()));
    }
    let un = source(&compiled, UN);
    let placeholders =
        un.left_out.0.get("alias placeholder: no QUALITY and no ALIAS_NAME").map(|tally| tally.count);
    assert_eq!(placeholders, Some(294));
    let scripts = &compiled.report.lists[1].aliases.by_script;
    assert!(scripts.get("Arabic") >= 366 && scripts.get("Cyrillic") >= 11 && scripts.get("Han") > 0);
}

#[test]
fn facts_of_known_entries() {
    let Some(compiled) = compiled(&[OFAC[0], OFAC[1], OFAC[2], OFAC[3], UN]) else { return };
    let kim = entity(&compiled, "ofac:55064");
    assert_eq!(kim.aliases[0].name, "KIM, Ung Sun");
    assert!(
        kim.aliases.iter().any(|alias| alias.name == "KIM, U'ng-sun" && alias.quality == Quality::Strong)
    );
    assert_eq!(kim.birth_dates[0].from.to_string(), "1964-06-23");
    assert_eq!(kim.gender, Some(Gender::Male));
    assert_eq!(kim.nationalities, ["KP"]);
    assert_eq!(kim.programs, ["DPRK2"]);
    assert_eq!(kim.url.as_deref(), Some("https://sanctionssearch.ofac.treas.gov/Details.aspx?id=55064"));
    let passport = &kim.identifiers[0];
    assert_eq!(passport.kind, IdentifierKind::Passport);
    assert_eq!((passport.value.as_str(), passport.country.as_deref()), ("754110065", Some("KP")));

    let andreyev = entity(&compiled, "ofac:55065");
    let wallet = andreyev.identifiers.iter().find(|id| id.kind == IdentifierKind::Wallet).unwrap();
    assert_eq!(wallet.value, "1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T");
    assert_eq!(wallet.label.as_deref(), Some("Digital Currency Address - XBT"));
    assert_eq!(andreyev.linked_to, ["CHINYONG INFORMATION TECHNOLOGY COOPERATION COMPANY"]);

    let shenyang = entity(&compiled, "ofac:55062");
    assert!(
        shenyang.aliases.iter().any(|alias| alias.name == "GUEMPUNGRI" && alias.quality == Quality::Weak)
    );

    let un = entity(&compiled, "un:KPi.001");
    assert_eq!(un.aliases[0].name, "YUN HO-JIN");
    assert_eq!(un.listed_on.unwrap().to_string(), "2009-07-16");
}

#[test]
fn comments_continue_remarks_that_were_cut() {
    let Some(compiled) = compiled(&OFAC) else { return };
    // Entry 27307: the cut falls inside the weak alias 'WHOIS HACKING TEAM'.
    let lazarus = entity(&compiled, "ofac:27307");
    let weak: Vec<&str> = lazarus
        .aliases
        .iter()
        .filter(|alias| alias.quality == Quality::Weak)
        .map(|alias| alias.name.as_str())
        .collect();
    assert!(weak.contains(&"WHOIS HACKING TEAM") && weak.contains(&"RED DOT"), "{weak:?}");
    // Entry 39593: the cut falls on the blank before a wallet address.
    let wallets: Vec<&str> = entity(&compiled, "ofac:39593")
        .identifiers
        .iter()
        .filter(|id| id.kind == IdentifierKind::Wallet)
        .map(|id| id.value.as_str())
        .collect();
    assert!(wallets.contains(&"194xmrZA53UBsZau2PnJLdmVVW9m5feeS"), "{wallets:?}");
}

#[test]
fn the_consolidated_list_is_told_from_the_sdn_list_by_its_programs() {
    let files =
        ["cons_prim", "cons_alt", "cons_add", "cons_comments"].map(|name| format!("ofac/{name}_2025-12.csv"));
    let paths: Vec<&str> = files.iter().map(String::as_str).collect();
    let Some(compiled) = compiled(&paths) else { return };
    assert_eq!(compiled.lists[0].id, "ofac-cons");
    assert_eq!(compiled.lists[0].entities, 442);
    assert_eq!(compiled.report.lists[0].sources.len(), 4);
}

#[test]
fn an_entry_on_both_lists_stands_on_both() {
    let paths = [OFAC[0], OFAC[3], "ofac/cons_prim_2025-12.csv", "ofac/cons_comments_2025-12.csv"];
    let Some(compiled) = compiled(&paths) else { return };
    let lists: Vec<&str> = compiled
        .entities
        .iter()
        .filter(|entity| entity.id.ends_with(":17016"))
        .map(|entity| entity.list.as_str())
        .collect();
    assert_eq!(lists, ["ofac", "ofac-cons"]);
    let ids: BTreeSet<&str> = compiled.entities.iter().map(|entity| entity.id.as_str()).collect();
    assert_eq!(ids.len(), compiled.entities.len(), "every id once");
    let notes = &compiled.report.lists[1].sources[0].notes;
    assert!(notes.iter().any(|note| note.starts_with("88 entries stand on an earlier list")), "{notes:?}");
    // Each comment file goes to the list it belongs to, though most of its numbers stand on both.
    assert_eq!(source(&compiled, "ofac/cons_comments_2025-12.csv").used, 10);
}

#[test]
fn the_consolidated_list_as_xml() {
    let Some(compiled) = compiled(&["ofac/consolidated_legacy_2025-03-28.xml.gz"]) else { return };
    let list = &compiled.lists[0];
    assert_eq!((list.id.as_str(), list.entities), ("ofac-cons", 443));
    assert_eq!(list.published_on.unwrap().to_string(), "2025-03-28");
    let identifiers = &compiled.report.lists[0].identifiers;
    let counts = ["email", "website", "swift", "passport"].map(|kind| identifiers.get(kind));
    assert_eq!(counts, [125, 176, 33, 1], "as grep counts them in the file");
}

#[test]
fn the_advanced_excerpt_has_native_scripts() {
    let Some(compiled) = compiled(&["ofac/sdn_advanced_excerpt_2024-02-23.xml"]) else { return };
    assert_eq!(compiled.lists[0].entities, 37);
    let cyrillic = |entity: &&Entity| {
        entity.aliases.iter().any(|alias| alias.name.contains(|letter| ('а'..='я').contains(&letter)))
    };
    assert_eq!(compiled.entities.iter().filter(cyrillic).count(), 23);
    let markov = entity(&compiled, "ofac:36368");
    let names: Vec<&str> = markov.aliases.iter().map(|alias| alias.name.as_str()).collect();
    assert_eq!(names, ["Markov, Ilya Anatolyevich", "Марков, Илья Анатольевич", "Markov, Ilya Anatolevich"]);
    assert_eq!(markov.birth_dates[0].from.to_string(), "1976-08-30");
}

#[test]
fn every_wallet_address_of_the_inputs_is_read() {
    let Some(compiled) = compiled(&[OFAC[0], OFAC[3]]) else { return };
    let Some(known) = official("ofac/digital_currency_addresses_2026-08-20.json") else { return };
    let known: serde_json::Value = serde_json::from_slice(&known).unwrap();
    let known: Vec<&str> =
        known["addresses"].as_array().unwrap().iter().map(|row| row["address"].as_str().unwrap()).collect();
    assert_eq!(known.len(), 961);
    let mut inputs = String::new();
    let mut gzip = flate2::read::GzDecoder::new(std::io::Cursor::new(official(OFAC[0]).unwrap()));
    std::io::Read::read_to_string(&mut gzip, &mut inputs).unwrap();
    inputs.push_str(&String::from_utf8(official(OFAC[3]).unwrap()).unwrap());
    let read: BTreeSet<&str> = compiled
        .entities
        .iter()
        .flat_map(|entity| &entity.identifiers)
        .filter(|identifier| identifier.kind == IdentifierKind::Wallet)
        .map(|identifier| identifier.value.as_str())
        .collect();
    let present: Vec<&str> = known.into_iter().filter(|address| inputs.contains(address)).collect();
    let missing: Vec<&str> = present.iter().filter(|address| !read.contains(*address)).copied().collect();
    assert!(present.len() > 700, "{}", present.len());
    // The only ones missing stand in the comment of an entry that is not in the primary file, a row that is dropped.
    let comments = String::from_utf8(official(OFAC[3]).unwrap()).unwrap();
    let orphan = comments.lines().find(|line| line.starts_with("57978,")).unwrap();
    assert!(missing.iter().all(|address| orphan.contains(address)), "{missing:?}");
    assert_eq!((present.len(), missing.len()), (784, 2));
}

#[test]
fn a_party_on_the_lists_of_two_publishers_is_one_group() {
    let Some(compiled) = compiled(&[OFAC[0], OFAC[1], OFAC[2], OFAC[3], UN]) else { return };
    let group = |id: &str| entity(&compiled, id).group.clone();
    for (ofac, un) in [("ofac:19609", "un:KPi.033"), ("ofac:2676", "un:QDi.006")] {
        assert_eq!((group(ofac), group(un)), (Some(ofac.to_owned()), Some(ofac.to_owned())));
    }
    // Of one name, and nothing says that it is one party.
    assert_eq!(group("ofac:24918"), None);
    let mut groups: std::collections::BTreeMap<String, Vec<&str>> = Default::default();
    for entity in &compiled.entities {
        if let Some(group) = &entity.group {
            groups.entry(group.clone()).or_default().push(&entity.list);
        }
    }
    for (first, mut lists) in groups.clone() {
        lists.sort_unstable();
        assert_eq!(lists, ["ofac", "un"], "{first}");
    }
    assert_eq!(compiled.report.groups, groups.len());
    println!("{} groups", groups.len());
    assert!((100..1011).contains(&groups.len()), "{}", groups.len());
}

#[test]
fn opensanctions_exports() {
    let Some(csv) = compiled(&["opensanctions/ua_war_sanctions_targets.simple_2026-03.csv.gz"]) else {
        return;
    };
    assert_eq!(csv.lists[0].entities, 5_600);
    assert!(csv.report.lists[0].aliases.by_script.get("Cyrillic") > 3_000);
    let Some(json) = compiled(&["opensanctions/zala_entities.ftm.json"]) else { return };
    let source = &json.report.lists[0].sources[0];
    assert_eq!((source.rows, source.used, source.dropped.len()), (91, 88, 3));
    assert_eq!(json.lists[0].entities, 14);
}

#[test]
fn equal_sources_give_equal_results() {
    let (Some(one), Some(other)) = (compiled(&[UN]), compiled(&[UN])) else { return };
    assert_eq!(one, other);
}

/// The pack of the list of the United States, and the forms of its wallets; built once, for it takes a while without optimization.
static UNITED_STATES: LazyLock<Option<(Vec<u8>, BTreeSet<String>)>> = LazyLock::new(|| {
    let compiled = compiled(&OFAC)?;
    let identifiers = compiled.entities.iter().flat_map(|entity| &entity.identifiers);
    let wallets = identifiers.filter(|identifier| identifier.kind == IdentifierKind::Wallet);
    let forms = wallets.flat_map(|wallet| identifier::forms(wallet.kind, &wallet.value, None)).collect();
    Some((knownas::pack::build(compiled.lists, compiled.entities).unwrap(), forms))
});

/// What a form gives for somebody of an unrelated name.
fn screened(screener: &Screener, name: &str, form: &str) -> Screening {
    let applicant = json::read("applicant", &format!(r#"{{"name":"{name}",{form}}}"#)).unwrap();
    screener.screen(&applicant, &Options::default()).unwrap()
}

#[test]
fn the_august_2025_designations_are_found_by_a_number_alone() {
    let Some((pack, _)) = &*UNITED_STATES else { return };
    let screener = Screener::open(pack.clone()).unwrap();
    for (id, form) in [
        ("ofac:55064", r#""documents":[{"type":"passport","number":"754 110 065","country":"KP"}]"#),
        ("ofac:55064", r#""documents":[{"type":"passport","number":"754110065"}]"#),
        ("ofac:55065", r#""documents":[{"type":"tax","number":"253908966176","country":"RU"}]"#),
        ("ofac:55065", r#""company":{"name":"Orchard Row","registration":"2539-0896-6176","country":"RU"}"#),
        ("ofac:55065", r#""walletAddresses":["bitcoin:1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T?amount=1"]"#),
    ] {
        let result = screened(&screener, "Maria Fernandes", form);
        let found: Vec<&str> = result.hits.iter().map(|hit| hit.entity.id.as_str()).collect();
        assert_eq!(found, [id], "{form}");
        assert_eq!(result.hits[0].evidence[0].relation, Relation::Identifier);
    }
    for form in [
        r#""documents":[{"type":"passport","number":"754110065","country":"US"}]"#,
        r#""documents":[{"type":"tax","number":"253908966176","country":"KZ"}]"#,
        r#""documents":[{"type":"passport","number":"754110066","country":"KP"}]"#,
    ] {
        assert!(screened(&screener, "Maria Fernandes", form).hits.is_empty(), "{form}");
    }
    let kim = |birth_date: &str| {
        let result = screened(&screener, "Woong-soon Kim", &format!(r#""birthDate":"{birth_date}""#));
        result.hits.into_iter().find(|hit| hit.entity.id == "ofac:55064").unwrap()
    };
    let (own, other) = (kim("1964-06-23"), kim("1991-06-23"));
    assert!(other.score < own.score && other.conflicts.contains(&"birthDate"));
}

/// Published addresses lead to the party that the publication names, whatever tickers they stand under. Those that the list at
/// hand does not carry are left out: it is older than the publication, and some of its remarks are cut.
#[test]
fn published_wallets_lead_to_their_party() {
    let Some((pack, listed)) = &*UNITED_STATES else { return };
    let Some(bytes) = official("ofac/digital_currency_addresses_2026-08-20.json") else { return };
    let file: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    let screener = Screener::open(pack.clone()).unwrap();
    let (mut found, mut under_several) = (0, 0);
    for row in file["addresses"].as_array().unwrap() {
        let address = row["address"].as_str().unwrap();
        let forms = identifier::forms(IdentifierKind::Wallet, address, None);
        if !forms.iter().all(|form| listed.contains(form)) {
            continue;
        }
        let result = screened(&screener, "Maria Fernandes", &format!(r#""walletAddresses":["{address}"]"#));
        let id = format!("ofac:{}", row["entity_id"]);
        assert!(result.hits.iter().any(|hit| hit.entity.id == id), "{address} {id}");
        found += 1;
        under_several += usize::from(row["ofac_tickers"].as_array().unwrap().len() > 1);
    }
    assert_eq!((found, under_several), (787, 10));
}
