//! What each format says, said again as entities. The fixtures are small files of our own in the official layouts.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{compile, fixture};
use knownas::entity::{DateSpan, Entity, Gender, IdentifierKind, Kind, Quality};
use knownas_lists::Compiled;

fn compiled(files: &[(&str, &str)]) -> Compiled {
    let files: Vec<(&str, Vec<u8>)> = files.iter().map(|(name, path)| (*name, fixture(path))).collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect();
    compile(&files).unwrap()
}

fn entity<'a>(compiled: &'a Compiled, id: &str) -> &'a Entity {
    compiled.entities.iter().find(|entity| entity.id == id).unwrap_or_else(|| panic!("no {id}"))
}

fn names(entity: &Entity) -> Vec<(&str, Quality, bool)> {
    entity.aliases.iter().map(|alias| (alias.name.as_str(), alias.quality, alias.former)).collect()
}

fn dates(entity: &Entity) -> Vec<String> {
    let shown = |span: &DateSpan| format!("{}{}..{}", if span.circa { "~" } else { "" }, span.from, span.to);
    entity.birth_dates.iter().map(shown).collect()
}

fn identifiers(entity: &Entity) -> Vec<(IdentifierKind, &str, Option<&str>)> {
    entity.identifiers.iter().map(|id| (id.kind, id.value.as_str(), id.country.as_deref())).collect()
}

#[test]
fn ofac_csv_set() {
    let compiled = compiled(&[
        ("alt.csv", "ofac_csv/alt.csv"),
        ("sdn_2026-08-02.csv", "ofac_csv/sdn.csv"),
        ("add.csv", "ofac_csv/add.csv"),
        ("comments.csv", "ofac_csv/sdn_comments.csv"),
    ]);
    assert_eq!(compiled.lists.len(), 1);
    let list = &compiled.lists[0];
    assert_eq!((list.id.as_str(), list.entities), ("ofac", 4));
    assert_eq!(list.published_on.unwrap().to_string(), "2026-08-02");

    let anna = entity(&compiled, "ofac:101");
    assert_eq!(anna.kind, Kind::Person);
    assert_eq!(anna.programs, ["SDGT", "IFSR"]);
    assert_eq!(
        names(anna),
        [
            ("EXAMPLE, Anna Maria", Quality::Primary, false),
            ("EXAMPLE, Ann", Quality::Strong, false),
            ("EXEMPEL, Anna", Quality::Strong, true),
            ("SHORTY", Quality::Weak, false),
            ("OLD NAME", Quality::Weak, true),
        ]
    );
    assert_eq!(dates(anna), ["~1970..1970", "1971-03..1971-03"]);
    assert_eq!(anna.nationalities, ["KP"]);
    assert_eq!(anna.countries, ["CN", "Atlantis"]);
    assert_eq!(anna.gender, Some(Gender::Female));
    assert_eq!(anna.linked_to, ["EXAMPLE TRADING"]);
    assert_eq!(
        identifiers(anna),
        [
            (IdentifierKind::Passport, "123456", Some("KP")),
            (IdentifierKind::Passport, "PS 77", Some("CN")),
            (IdentifierKind::NationalId, "99-1", Some("CN")),
            (IdentifierKind::Email, "someone@example.com", None),
            (IdentifierKind::Website, "www.example.com", None),
            (IdentifierKind::Phone, "85012345", None),
            (IdentifierKind::Swift, "EXAMKPPX", None),
            (IdentifierKind::Wallet, "1Example", None),
            (IdentifierKind::Wallet, "1Second", None),
        ]
    );
    for text in [
        "Title: Director",
        "POB Pyongyang, Korea, North",
        "Juggler",
        "Address: 1 Example Street, Shenyang 110000, China",
    ] {
        assert!(anna.remarks.contains(text), "{text}: {}", anna.remarks);
    }

    let trading = entity(&compiled, "ofac:102");
    assert_eq!(trading.kind, Kind::Organization);
    let wallets: Vec<&str> = trading.identifiers.iter().map(|id| id.value.as_str()).collect();
    assert!(
        wallets[0].starts_with("0xabc") && wallets[0].ends_with("ef"),
        "the cut word is whole: {wallets:?}"
    );
    assert_eq!(wallets[1], "0xfeed");
    assert!(names(trading).contains(&("ET", Quality::Weak, false)));

    let vessel = entity(&compiled, "ofac:103");
    assert_eq!(vessel.kind, Kind::Vessel);
    assert_eq!(identifiers(vessel)[0], (IdentifierKind::Imo, "9312509", None));
    assert!(vessel.remarks.contains("Vessel flag: Togo"));
    assert_eq!(entity(&compiled, "ofac:104").kind, Kind::Aircraft);

    let sources = &compiled.report.lists[0].sources;
    let counts: Vec<(&str, usize, usize, usize)> = sources
        .iter()
        .map(|source| (source.name.as_str(), source.rows, source.used, source.dropped.len()))
        .collect();
    assert_eq!(
        counts,
        [
            ("alt.csv", 4, 3, 1),
            ("sdn_2026-08-02.csv", 6, 4, 2),
            ("add.csv", 4, 3, 1),
            ("comments.csv", 2, 1, 1)
        ]
    );
    let dropped: Vec<Option<u64>> = sources[1].dropped.iter().map(|dropped| dropped.line).collect();
    assert_eq!(dropped, [Some(5), Some(6)]);
    assert_eq!(sources[0].dropped[0].line, Some(4));
    assert!(sources[1].unknown.0["clause without a known label"].example.contains("Juggler"));
}

#[test]
fn the_consolidated_list_is_told_by_its_programs_whatever_the_file_is_called() {
    let compiled = compiled(&[("sdn.csv", "ofac_csv/cons_prim.csv")]);
    assert_eq!(compiled.lists[0].id, "ofac-cons");
    let notes = &compiled.report.lists[0].sources[0].notes;
    assert!(notes.iter().any(|note| note.contains("--published ofac-cons=")), "{notes:?}");
}

#[test]
fn un_xml() {
    let compiled = compiled(&[("un.xml", "un.xml")]);
    assert_eq!(compiled.lists[0].published_on.unwrap().to_string(), "2026-08-01");
    let anna = entity(&compiled, "un:KPi.901");
    assert_eq!(
        names(anna),
        [
            ("EXAMPLE ANNA & CO", Quality::Primary, false),
            ("Анна Пример", Quality::Strong, false),
            ("Ann Example", Quality::Strong, false),
            ("Anne Example", Quality::Strong, false),
            ("Ana Example", Quality::Strong, false),
            ("Li An", Quality::Strong, false),
            ("李安", Quality::Strong, false),
            ("Annie", Quality::Weak, false),
        ]
    );
    assert_eq!(dates(anna), ["1971-03-02..1971-03-02", "~1970..1970", "1968..1972", "1958-09..1958-09"]);
    assert_eq!(anna.nationalities, ["KP"]);
    assert_eq!(anna.countries, ["CN"]);
    assert_eq!(anna.gender, Some(Gender::Female));
    assert_eq!(anna.listed_on.unwrap().to_string(), "2016-11-30");
    assert_eq!(
        identifiers(anna),
        [(IdentifierKind::Passport, "PS 55", Some("CN")), (IdentifierKind::Passport, "D77", None)]
    );
    for text in ["Position: Director", "Said to be an example.", "Alias Annie: in youth", "SHOE_SIZE: 38"] {
        assert!(anna.remarks.contains(text), "{text}: {}", anna.remarks);
    }
    let trading = entity(&compiled, "un:KPe.901");
    assert_eq!(trading.kind, Kind::Organization);
    assert_eq!(trading.countries, ["IR"]);
    assert!(names(trading).contains(&("OLD EXAMPLE", Quality::Strong, true)));

    let source = &compiled.report.lists[0].sources[0];
    assert_eq!((source.rows, source.used, source.dropped.len()), (4, 2, 2));
    assert_eq!(source.dropped[0].element.as_deref(), Some("INDIVIDUAL 2"));
    assert_eq!(source.unknown.0["INDIVIDUAL/SHOE_SIZE"].count, 1);
    assert_eq!(source.left_out.0["alias placeholder: no QUALITY and no ALIAS_NAME"].count, 1);
}

#[test]
fn own_json() {
    let compiled = compiled(&[("house.json", "own.json")]);
    assert_eq!(compiled.lists[0].id, "house");
    assert_eq!(compiled.lists[0].entities, 2);
    let jane = entity(&compiled, "house:1");
    assert_eq!(jane.list, "house");
    assert_eq!(jane.nationalities, ["KR", "US"]);
    let source = &compiled.report.lists[0].sources[0];
    assert_eq!((source.rows, source.used, source.dropped.len()), (3, 2, 1));
}

#[test]
fn packed_files_are_told_by_content() {
    let plain = fixture("un.xml");
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    std::io::Write::write_all(&mut gzip, &plain).unwrap();
    let gzip = gzip.finish().unwrap();
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("inner.dat", zip::write::SimpleFileOptions::default()).unwrap();
    std::io::Write::write_all(&mut zip, &plain).unwrap();
    let zip = zip.finish().unwrap().into_inner();
    let mut marked = vec![0xef, 0xbb, 0xbf];
    marked.extend(&plain);
    let expected = compile(&[("list.csv", &plain)]).unwrap();
    for packed in [gzip, zip, marked] {
        let compiled = compile(&[("list.csv", &packed)]).unwrap();
        assert_eq!(compiled.lists, expected.lists);
        assert_eq!(compiled.entities, expected.entities);
    }
}

#[test]
fn a_source_given_twice_is_used_once_and_said() {
    let compiled = compiled(&[("one.xml", "un.xml"), ("two.xml", "un.xml")]);
    assert_eq!(compiled.lists[0].entities, 2);
    let second = &compiled.report.lists[0].sources[1];
    assert_eq!((second.rows, second.used, second.dropped.len()), (4, 0, 4));
    assert!(second.dropped.iter().any(|dropped| dropped.reason.contains("was read from one.xml")));
}

#[test]
fn the_report_is_plain_json() {
    let compiled = compiled(&[("un.xml", "un.xml")]);
    let json = serde_json::to_value(&compiled.report).unwrap();
    let source = &json["lists"][0]["sources"][0];
    assert_eq!(source["rows"], 4);
    assert_eq!(source["read"]["names"], 11);
    assert!(source["unknown"][0]["what"].is_string() && source["unknown"][0]["count"].is_number());
    assert_eq!(json["lists"][0]["aliases"]["byScript"]["Cyrillic"], 1);
}

#[test]
fn ofac_standard_xml() {
    let compiled = compiled(&[("sdn.xml", "ofac.xml")]);
    assert_eq!(compiled.lists[0].id, "ofac");
    assert_eq!(compiled.lists[0].published_on.unwrap().to_string(), "2026-08-02");
    let anna = entity(&compiled, "ofac:101");
    assert_eq!(
        names(anna),
        [
            ("EXAMPLE, Anna Maria", Quality::Primary, false),
            ("EXAMPLE, Ann", Quality::Strong, false),
            ("EXEMPEL, Anna", Quality::Strong, true),
            ("SHORTY", Quality::Weak, false),
        ]
    );
    assert_eq!(anna.programs, ["DPRK4", "IFSR"]);
    assert_eq!(dates(anna), ["~1970..1970", "1971-03..1971-03"]);
    assert_eq!(anna.nationalities, ["KP", "CN"]);
    assert_eq!(anna.countries, ["CN"]);
    assert_eq!(anna.gender, Some(Gender::Female));
    assert_eq!(anna.linked_to, ["EXAMPLE TRADING"]);
    assert_eq!(
        identifiers(anna),
        [(IdentifierKind::Passport, "123456", Some("KP")), (IdentifierKind::Wallet, "1Example", None)]
    );
    for text in
        ["Title: Director", "POB Pyongyang", "1 Example Street, Shenyang, 110000, China", "Shoe Size: 38"]
    {
        assert!(anna.remarks.contains(text), "{text}: {}", anna.remarks);
    }
    let vessel = entity(&compiled, "ofac:103");
    assert_eq!((vessel.kind, identifiers(vessel)[0].1), (Kind::Vessel, "9312509"));
    let source = &compiled.report.lists[0].sources[0];
    assert_eq!((source.rows, source.used, source.dropped.len()), (3, 2, 1));
    assert_eq!(source.unknown.0["feature \"Shoe Size\""].count, 1);
    assert_eq!(source.notes.len(), 0, "{:?}", source.notes);
}

#[test]
fn ofac_advanced_xml() {
    let compiled = compiled(&[("sdn_advanced.xml", "ofac_advanced.xml")]);
    let lists: Vec<(&str, u32)> =
        compiled.lists.iter().map(|list| (list.id.as_str(), list.entities)).collect();
    assert_eq!(lists, [("ofac", 2), ("ofac-cons", 1)]);
    assert_eq!(compiled.lists[0].published_on.unwrap().to_string(), "2026-08-02");
    let anna = entity(&compiled, "ofac:101");
    assert_eq!(
        names(anna),
        [
            ("Example, Anna Petrovna", Quality::Primary, false),
            ("Пример, Анна Петровна", Quality::Strong, false),
            ("李安", Quality::Strong, false),
            ("Exempel, Anna", Quality::Strong, true),
            ("Shorty", Quality::Weak, false),
        ]
    );
    assert_eq!(anna.programs, ["DPRK4"]);
    assert_eq!(anna.listed_on.unwrap().to_string(), "2015-09-29");
    assert_eq!(dates(anna), ["~1970..1970"]);
    assert_eq!(anna.nationalities, ["KP"]);
    assert_eq!(anna.countries, ["CN"]);
    assert_eq!(anna.gender, Some(Gender::Female));
    assert_eq!(
        identifiers(anna),
        [(IdentifierKind::Passport, "123456", Some("KP")), (IdentifierKind::Wallet, "1Example", None)]
    );
    for text in [
        "Passport 123456: fraudulent, issue date 2020-02-01, issued in Shenyang, China",
        "Address: Shenyang, China",
        "Title: Director",
    ] {
        assert!(anna.remarks.contains(text), "{text}: {}", anna.remarks);
    }
    let trading = [entity(&compiled, "ofac:102"), entity(&compiled, "ofac-cons:102")];
    assert_eq!(
        (trading[0].list.as_str(), trading[0].programs.as_slice()),
        ("ofac", &["DPRK4".to_owned()][..])
    );
    assert_eq!(
        (trading[1].list.as_str(), trading[1].programs.as_slice()),
        ("ofac-cons", &["NS-PLC".to_owned()][..])
    );
    assert_eq!(trading[0].linked_to, ["Example, Anna Petrovna (Owned or Controlled By)"]);
    let source = &compiled.report.lists[0].sources[0];
    assert_eq!((source.rows, source.used, source.dropped.len()), (3, 2, 1));
    assert_eq!(source.left_out.0["document of an identity that is not in the file"].count, 1);
    assert_eq!(source.unknown.0.keys().map(String::as_str).collect::<Vec<_>>(), ["feature \"Shoe Size\""]);
}

#[test]
fn ofac_enhanced_xml() {
    let compiled = compiled(&[("entities.xml", "ofac_enhanced.xml")]);
    let lists: Vec<(&str, u32)> =
        compiled.lists.iter().map(|list| (list.id.as_str(), list.entities)).collect();
    assert_eq!(lists, [("ofac", 1), ("ofac-cons", 1)]);
    assert_eq!(compiled.lists[0].published_on.unwrap().to_string(), "2026-08-02");
    let anna = entity(&compiled, "ofac:101");
    assert_eq!(
        names(anna),
        [
            ("EXAMPLE, Anna Petrovna", Quality::Primary, false),
            ("ПРИМЕР, Анна Петровна", Quality::Strong, false),
            ("김안나", Quality::Strong, false),
            ("EXEMPEL, Anna", Quality::Strong, true),
            ("SHORTY", Quality::Weak, false),
        ]
    );
    assert_eq!(anna.listed_on.unwrap().to_string(), "2015-09-29");
    assert_eq!(dates(anna), ["~1970..1970"]);
    assert_eq!(
        (anna.nationalities.as_slice(), anna.countries.as_slice()),
        (&["KP".to_owned()][..], &["CN".to_owned()][..])
    );
    assert_eq!(anna.gender, Some(Gender::Female));
    assert_eq!(
        identifiers(anna),
        [
            (IdentifierKind::Wallet, "1Example", None),
            (IdentifierKind::Email, "someone@example.com", None),
            (IdentifierKind::Passport, "123456", Some("KP")),
        ]
    );
    assert_eq!(anna.linked_to, ["EXAMPLE TRADING (Owned or Controlled By)"]);
    for text in
        ["Title: Director", "E.O. 13810", "Address: Shenyang, China", "issued 2020-02-01", "Shoe Size: 38"]
    {
        assert!(anna.remarks.contains(text), "{text}: {}", anna.remarks);
    }
    let source = &compiled.report.lists[0].sources[0];
    assert_eq!((source.rows, source.used, source.dropped.len()), (3, 1, 2));
    assert_eq!(source.unknown.0.keys().map(String::as_str).collect::<Vec<_>>(), ["feature \"Shoe Size\""]);
    assert!(source.notes[0].contains("DPRK4"), "{:?}", source.notes);
}

#[test]
fn eu_xml() {
    let compiled = compiled(&[("eu.xml", "eu.xml")]);
    assert_eq!(compiled.lists[0].id, "eu");
    assert_eq!(compiled.lists[0].published_on.unwrap().to_string(), "2026-08-05");
    let anna = entity(&compiled, "eu:EU.1.1");
    assert_eq!(anna.kind, Kind::Person);
    assert_eq!(
        names(anna),
        [
            ("Anna Example", Quality::Primary, false),
            ("Анна Пример", Quality::Strong, false),
            ("Shorty", Quality::Weak, false),
        ]
    );
    assert_eq!(anna.programs, ["PRK"]);
    assert!(anna.url.as_deref().unwrap().contains("eur-lex"));
    assert_eq!(anna.listed_on.unwrap().to_string(), "2016-11-30");
    assert_eq!(dates(anna), ["~1970..1970", "1971-03-02..1971-03-02"]);
    assert_eq!((anna.nationalities[0].as_str(), anna.countries[0].as_str()), ("KP", "CN"));
    assert_eq!(anna.gender, Some(Gender::Female));
    assert_eq!(
        identifiers(anna),
        [
            (IdentifierKind::Other, "KPi.901", None),
            (IdentifierKind::Email, "someone@example.com", None),
            (IdentifierKind::Passport, "123456", Some("KP")),
        ]
    );
    for text in
        ["Function: Director", "known to be expired", "Place of birth: Pyongyang", "1 Example Street", "38"]
    {
        assert!(anna.remarks.contains(text), "{text}: {}", anna.remarks);
    }
    assert_eq!(
        identifiers(entity(&compiled, "eu:EU.2.2")),
        [(IdentifierKind::Company, "36-3823186", Some("US"))]
    );
    let source = &compiled.report.lists[0].sources[0];
    assert_eq!((source.rows, source.used, source.dropped.len()), (3, 2, 1));
    assert_eq!(source.unknown.0.keys().map(String::as_str).collect::<Vec<_>>(), ["sanctionEntity/shoeSize"]);
}

#[test]
fn eu_csv() {
    let compiled = compiled(&[("eu.csv", "eu.csv")]);
    assert_eq!(compiled.lists[0].published_on.unwrap().to_string(), "2026-08-05");
    let anna = entity(&compiled, "eu:EU.1.1");
    assert_eq!(
        names(anna),
        [("Anna Example", Quality::Primary, false), ("Анна \"Пример", Quality::Strong, false)]
    );
    assert_eq!(anna.programs, ["PRK"]);
    assert_eq!(dates(anna), ["~1970..1970", "1968..1972"]);
    assert_eq!((anna.nationalities[0].as_str(), anna.countries[0].as_str()), ("KP", "CN"));
    assert_eq!(
        identifiers(anna),
        [
            (IdentifierKind::Other, "KPi.901", None),
            (IdentifierKind::Email, "someone@example.com", None),
            (IdentifierKind::Passport, "123456", Some("KP")),
        ]
    );
    assert!(anna.remarks.contains("1 Example; Street, Shenyang, CN"), "{}", anna.remarks);
    let source = &compiled.report.lists[0].sources[0];
    assert_eq!((source.rows, source.used, source.dropped.len()), (9, 8, 1));
    assert_eq!(source.unknown.0.len(), 0, "{:?}", source.unknown);
}

#[test]
fn uk_xml() {
    let compiled = compiled(&[("uk.xml", "uk.xml")]);
    assert_eq!(compiled.lists[0].id, "uk");
    assert_eq!(compiled.lists[0].published_on.unwrap().to_string(), "2026-08-05");
    let anna = entity(&compiled, "uk:DPR9001");
    assert_eq!(
        names(anna),
        [
            ("EXAMPLE, Anna Maria", Quality::Primary, false),
            ("EXAMPLE, Ann", Quality::Strong, false),
            ("EXAMPLE, Hanna", Quality::Strong, false),
            ("예안나", Quality::Strong, false),
            ("SHORTY", Quality::Weak, false),
        ]
    );
    assert_eq!(anna.listed_on.unwrap().to_string(), "2020-12-31");
    assert_eq!(dates(anna), ["1970..1970", "1971-03-02..1971-03-02"]);
    assert_eq!((anna.nationalities[0].as_str(), anna.countries[0].as_str()), ("KP", "CN"));
    assert_eq!(anna.gender, Some(Gender::Female));
    assert_eq!(
        identifiers(anna),
        [
            (IdentifierKind::Phone, "+85012345", None),
            (IdentifierKind::Email, "someone@example.com", None),
            (IdentifierKind::Passport, "123456", None),
            (IdentifierKind::Other, "KPi.901", None),
        ]
    );
    for text in
        ["Position: Director", "Passport 123456: Expires 2029", "Sanctions: Asset freeze, Travel Ban", "38"]
    {
        assert!(anna.remarks.contains(text), "{text}: {}", anna.remarks);
    }
    let ship = entity(&compiled, "uk:DPR9002");
    assert_eq!((ship.kind, identifiers(ship)[0]), (Kind::Vessel, (IdentifierKind::Imo, "9312509", None)));
    assert_eq!(ship.linked_to, ["EXAMPLE TRADING (owner or operator)"]);
    let source = &compiled.report.lists[0].sources[0];
    assert_eq!((source.rows, source.used, source.dropped.len()), (3, 2, 1));
    assert_eq!(
        source.unknown.0.keys().map(String::as_str).collect::<Vec<_>>(),
        ["Designation/ShoeSizes/ShoeSize"]
    );
}

#[test]
fn uk_csv() {
    let compiled = compiled(&[("uk.csv", "uk.csv")]);
    assert_eq!(compiled.lists[0].published_on.unwrap().to_string(), "2026-08-05");
    let anna = entity(&compiled, "uk:DPR9001");
    assert_eq!(
        names(anna),
        [
            ("EXAMPLE, Anna Maria", Quality::Primary, false),
            ("EXAMPLE, Ann", Quality::Strong, false),
            ("예안나", Quality::Strong, false),
            ("SHORTY", Quality::Weak, false),
        ]
    );
    assert_eq!(dates(anna), ["1970..1970", "1971-03-02..1971-03-02"]);
    assert_eq!((anna.nationalities[0].as_str(), anna.countries[0].as_str()), ("KP", "CN"));
    assert_eq!(
        identifiers(anna),
        [(IdentifierKind::Passport, "123456", None), (IdentifierKind::Other, "KPi.901", None)]
    );
    let trading = entity(&compiled, "uk:DPR9003");
    assert_eq!(identifiers(trading), [(IdentifierKind::Company, "5619960", None)]);
    assert_eq!(trading.linked_to, ["EXAMPLE HOLDING (parent company)"]);
    let source = &compiled.report.lists[0].sources[0];
    assert_eq!((source.rows, source.used, source.dropped.len()), (8, 5, 3));
    assert_eq!(source.unknown.0.len(), 0, "{:?}", source.unknown);
}

#[test]
fn opensanctions_csv() {
    let compiled = compiled(&[("targets.simple.csv", "opensanctions.csv")]);
    let list = &compiled.lists[0];
    assert_eq!(
        (list.id.as_str(), list.published_on.unwrap().to_string().as_str()),
        ("os-example-data-set", "2026-03-13")
    );
    let anna = entity(&compiled, "os:NK-1");
    assert_eq!(anna.list, list.id);
    assert_eq!(
        names(anna),
        [
            ("Anna Example", Quality::Primary, false),
            ("Анна Пример", Quality::Strong, false),
            ("Ann Example", Quality::Strong, false),
        ]
    );
    assert_eq!(dates(anna), ["1970..1970", "1971-03-02..1971-03-02"]);
    assert_eq!(anna.countries, ["KP", "CN"]);
    assert_eq!(anna.programs, ["XX-DPRK"]);
    assert_eq!(anna.identifiers.len(), 4);
    assert!(
        anna.remarks.contains("Sanction: Sanction one; with semicolon; Sanction: Two"),
        "{}",
        anna.remarks
    );
    assert_eq!(identifiers(entity(&compiled, "os:NK-2")), [(IdentifierKind::Imo, "9312509", None)]);
    let source = &compiled.report.lists[0].sources[0];
    assert_eq!((source.rows, source.used, source.dropped.len()), (3, 2, 1));
    assert!(source.notes[0].contains("CC BY-NC"));
}

#[test]
fn opensanctions_json() {
    let compiled = compiled(&[("entities.ftm.json", "opensanctions.ftm.json")]);
    assert_eq!(compiled.lists[0].id, "os-ex-data");
    assert_eq!(compiled.lists[0].entities, 2);
    let anna = entity(&compiled, "os:NK-1");
    assert_eq!(
        names(anna),
        [
            ("Anna Example", Quality::Primary, false),
            ("Анна Пример", Quality::Strong, false),
            ("Ann Example", Quality::Strong, false),
            ("Anna Exempel", Quality::Strong, true),
            ("Shorty", Quality::Weak, false),
        ]
    );
    assert_eq!(anna.programs, ["XX-DPRK"]);
    assert_eq!(anna.listed_on.unwrap().to_string(), "2016-11-30");
    assert_eq!((anna.nationalities[0].as_str(), anna.countries[0].as_str()), ("KP", "CN"));
    assert_eq!(anna.gender, Some(Gender::Female));
    assert_eq!(
        identifiers(anna),
        [
            (IdentifierKind::Tax, "253908966176", None),
            (IdentifierKind::Passport, "123456", Some("KP")),
            (IdentifierKind::Wallet, "1Example", None),
        ]
    );
    assert_eq!(anna.linked_to, ["Example Trading (asset)"]);
    for text in ["position: Director", "Address: 1 Example Street", "shoeSize: 38", "Example Authority"] {
        assert!(anna.remarks.contains(text), "{text}: {}", anna.remarks);
    }
    assert_eq!(entity(&compiled, "os:NK-2").linked_to, ["Anna Example (owner)"]);
    let source = &compiled.report.lists[0].sources[0];
    assert_eq!((source.rows, source.used, source.dropped.len()), (11, 7, 4));
    let lines: Vec<Option<u64>> = source.dropped.iter().map(|dropped| dropped.line).collect();
    assert_eq!(lines, [Some(3), Some(11), Some(5), Some(10)]);
}

#[test]
fn generic_csv() {
    let compiled = compiled(&[("closed accounts 2026-11-01.csv", "generic.csv")]);
    let list = &compiled.lists[0];
    assert_eq!((list.id.as_str(), list.published_on.unwrap().to_string().as_str()), ("own", "2026-11-01"));
    let jane = entity(&compiled, "own:1");
    assert_eq!(
        names(jane),
        [
            ("Roe, Jane", Quality::Primary, false),
            ("Jane Doe", Quality::Strong, false),
            ("JR", Quality::Weak, false)
        ]
    );
    assert_eq!(
        (dates(jane), jane.nationalities.as_slice()),
        (vec!["1990-02..1990-02".to_owned()], &["KR".to_owned()][..])
    );
    assert_eq!(identifiers(jane), [(IdentifierKind::Wallet, "1Example", None)]);
    assert_eq!(jane.remarks, "Case: case 17");
    assert_eq!(entity(&compiled, "own:line-4").aliases[0].name, "Nobody Known");
    let source = &compiled.report.lists[0].sources[0];
    assert_eq!((source.rows, source.used, source.dropped.len()), (5, 3, 2));
    assert_eq!(source.unknown.0["column, kept as remarks"].example, "Case");
}

#[test]
fn a_pack_of_some_programs_and_of_names_only() {
    let mut compiler = knownas_lists::Compiler::new();
    compiler.add("sdn.csv", fixture("ofac_csv/sdn.csv")).unwrap();
    compiler.add("un.xml", fixture("un.xml")).unwrap();
    compiler.programs(&["ifsr", "DPRK3"]);
    compiler.names_only();
    let compiled = compiler.compile().unwrap();
    let ids: Vec<&str> = compiled.entities.iter().map(|entity| entity.id.as_str()).collect();
    assert_eq!(ids, ["ofac:101", "ofac:103"]);
    assert_eq!(compiled.lists.len(), 1);
    let anna = &compiled.entities[0];
    assert_eq!(anna.aliases.len(), 3);
    assert!(anna.identifiers.is_empty() && anna.remarks.is_empty() && anna.birth_dates.is_empty());
    let notes = &compiled.report.lists[0].sources[0].notes;
    assert!(notes.iter().any(|note| note.starts_with("2 entities of other programs")), "{notes:?}");

    let mut compiler = knownas_lists::Compiler::new();
    compiler.add("un.xml", fixture("un.xml")).unwrap();
    compiler.programs(&["DPRK", "ATLANTIS"]);
    assert!(compiler.compile().unwrap_err().to_string().contains("no entity has the program atlantis"));
}
