//! Broken and hostile files: each gives an error that names the file, the place and the repair, and none a panic.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{compile, fixture};

/// The message for one file given as `list`.
fn message(bytes: &[u8]) -> String {
    match compile(&[("list", bytes)]) {
        Ok(compiled) => panic!("read {} entities", compiled.entities.len()),
        Err(error) => error.to_string(),
    }
}

#[track_caller]
fn says(bytes: &[u8], words: &[&str]) {
    let message = message(bytes);
    assert!(message.starts_with("list"), "{message}");
    for word in words {
        assert!(message.contains(word), "\"{word}\" is missing in: {message}");
    }
}

#[test]
fn no_list_at_all() {
    says(b"", &["empty"]);
    says(b" \r\n ", &["empty"]);
    says(b"hello world", &["line 1", "no list known here"]);
    says(b"\x00\x01\x02", &["binary"]);
    says(
        b"<!DOCTYPE html><html><head><title>403 Forbidden</title>",
        &["HTML page titled \"403 Forbidden\"", "download it again"],
    );
    says(b"<html>", &["HTML page"]);
    says(b"<feed><entry/></feed>", &["root <feed>", "UN consolidated XML"]);
    says(b"<?xml version=\"1.0\"?>", &["without any element"]);
    assert!(compile(&[]).unwrap_err().to_string().contains("none given"));
}

#[test]
fn wrong_encodings() {
    says(b"\xff\xfe<\x00C\x00", &["UTF-16"]);
    says(b"36,\"A\"\r\n37,\"Caf\xe9\"", &["line 2", "0xe9", "UTF-8"]);
}

#[test]
fn damaged_archives() {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    std::io::Write::write_all(&mut gzip, &fixture("un.xml")).unwrap();
    let gzip = gzip.finish().unwrap();
    says(&gzip[..gzip.len() / 2], &["gzip", "cut short"]);
    says(&gzip[..12], &["gzip", "cut short"]);
    says(b"PK\x03\x04nothing", &["zip file is damaged"]);
    let mut nested = fixture("un.xml");
    for _ in 0..5 {
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        std::io::Write::write_all(&mut gzip, &nested).unwrap();
        nested = gzip.finish().unwrap();
    }
    says(&nested, &["packed more than 3 times"]);
}

#[test]
fn xml_that_is_cut_or_malformed() {
    let un = String::from_utf8(fixture("un.xml")).unwrap();
    let cut = &un[..un.find("<ENTITIES>").unwrap()];
    says(cut.as_bytes(), &["line", "cut short"]);
    says(&un.as_bytes()[..un.find("GENDER").unwrap()], &["line 13", "cut short"]);
    says(un.replace("</TITLE>", "</TILE>").as_bytes(), &["line 15", "not well-formed"]);
    says(un.replace("Director", "&director;").as_bytes(), &["line 16", "&director;", "not defined"]);
}

#[test]
fn xml_that_is_hostile() {
    let bomb = b"<?xml version=\"1.0\"?>\n<!DOCTYPE bomb [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>\n<CONSOLIDATED_LIST>&b;</CONSOLIDATED_LIST>";
    says(bomb, &["line", "document type", "entity bomb"]);
    let un = String::from_utf8(fixture("un.xml")).unwrap();
    let long = "x".repeat(10 << 20);
    says(un.replace("<DATAID>1<", &format!("<DATAID id=\"{long}\">1<")).as_bytes(), &["a tag of", "line 5"]);
    says(un.replace("Said to be", &long).as_bytes(), &["a text of", "line 14"]);
    says(un.replace("<GENDER>", &"<x>".repeat(100_000)).as_bytes(), &["nested more than 64 deep"]);
    says(format!("{}{}", "<CONSOLIDATED_LIST>", "<INDIVIDUALS>".repeat(1000)).as_bytes(), &["list"]);
    let empty = un.replace("INDIVIDUAL>", "INDIVIDUALX>").replace("ENTITY>", "ENTITYX>");
    says(empty.as_bytes(), &["no entity for the list \"un\""]);
}

#[test]
fn tables_that_are_cut_or_damaged() {
    let sdn = String::from_utf8(fixture("ofac_csv/sdn.csv")).unwrap();
    says(&sdn.as_bytes()[..sdn.rfind(",-0- ,-0-").unwrap()], &["line 6", "columns", "cut short"]);
    says(sdn.replacen("102,", "l02,", 1).as_bytes(), &["line 2", "no ent_num"]);
    says(b"36,\"A\",\"B\",\"C\"", &["line 1", "4 columns"]);
    says(sdn.replacen("\"EXAMPLE TRADING\"", "\"EXAMPLE TRADING", 1).as_bytes(), &["line 2"]);
    let swallowed = format!("{sdn}\r\n106,\"{}", "x".repeat(2 << 20));
    says(swallowed.replace('\u{1a}', "").as_bytes(), &["line 8", "not closed"]);
    let alone = fixture("ofac_csv/alt.csv");
    says(&alone, &["only adds to a primary file", "SDN.CSV"]);
}

#[test]
fn own_lists_with_mistakes() {
    let own = String::from_utf8(fixture("own.json")).unwrap();
    for (from, to, words) in [
        ("\"house:1\",", "\"house:1\"", vec!["line 6"]),
        ("\"birthDates\"", "\"birthDate\"", vec!["entities[0] (house:1)", "unknown field `birthDate`"]),
        ("1990-02\",", "1990-13\",", vec!["entities[0]", "1990-13", "not a date"]),
        ("\"primary\" }, {", "\"strong\" }, {", vec!["entities[0]", "primary name first"]),
        ("\"Roe, Jane\"", "\" \"", vec!["entities[0]", "empty"]),
        ("[\"case 17\"]", "[]", vec!["entities[1] (house:2)", "sources"]),
        ("\"id\": \"house\"", "\"id\": \"My House\"", vec!["list.id", "small letters"]),
        ("\"publisher\"", "\"publsher\"", vec!["line 2", "publsher"]),
        ("\"kind\": \"person\"", "\"kind\": \"alien\"", vec!["entities[0]", "alien"]),
    ] {
        says(own.replacen(from, to, 1).as_bytes(), &words);
    }
    says(b"{}", &["not a list in knownas's own format"]);
    says(b"[1, 2]", &["not a list"]);
}

#[test]
fn an_entity_without_a_usable_name_is_dropped() {
    let own = String::from_utf8(fixture("own.json")).unwrap();
    let long = own.replacen("Roe Ltd\"", &format!("{}\"", "x".repeat(5000)), 1);
    let compiled = compile(&[("list", long.as_bytes())]).unwrap();
    assert_eq!(compiled.entities.len(), 1);
    let source = &compiled.report.lists[0].sources[0];
    assert_eq!((source.rows, source.used, source.dropped.len()), (3, 1, 2));
    assert!(source.dropped.iter().any(|dropped| dropped.reason.contains("no usable name")));
}

#[test]
fn formats_known_by_name_only() {
    says(
        b"Last Updated,04/01/2026\r\nName 6,Name 1",
        &["OFSI ConList.csv", "not read", "UN consolidated XML"],
    );
    says(br#"{"DATA_SOURCE":"X","RECORD_ID":"1","NAMES":[]}"#, &["Senzing JSON", "not read"]);
}

#[test]
fn a_date_for_a_list_that_is_not_there() {
    let mut compiler = knownas_lists::Compiler::new();
    compiler.add("un.xml", fixture("un.xml")).unwrap();
    assert!(compiler.published("un", "yesterday").unwrap_err().to_string().contains("expected a date"));
    compiler.published("ofac", "2026-08-02").unwrap();
    assert!(compiler.compile().unwrap_err().to_string().contains("no such list; there are: un"));
}

#[test]
fn every_xml_format_says_where_it_is_cut() {
    for path in ["un.xml", "ofac.xml", "ofac_advanced.xml", "ofac_enhanced.xml", "eu.xml", "uk.xml"] {
        let text = String::from_utf8(fixture(path)).unwrap();
        let half: String = text.chars().take(text.chars().count() / 2).collect();
        says(half.as_bytes(), &["line", "cut short", "download it again"]);
        let bomb = text.replacen("?>", "?>\n<!DOCTYPE x [<!ENTITY a \"b\">]>", 1);
        says(bomb.as_bytes(), &["document type"]);
        let long = text;
        let at = long.rfind("</").unwrap();
        let long = format!("{}<extra a=\"{}\"/>{}", &long[..at], "x".repeat(10 << 20), &long[at..]);
        says(long.as_bytes(), &["a tag of"]);
    }
}

#[test]
fn every_table_says_which_line_is_cut() {
    for path in ["eu.csv", "uk.csv", "opensanctions.csv", "generic.csv"] {
        let text = String::from_utf8(fixture(path)).unwrap();
        let cut = &text[..text.trim_end().rfind('\n').unwrap() + 5];
        says(cut.as_bytes(), &["line", "columns", "cut short"]);
    }
    let json = String::from_utf8(fixture("opensanctions.ftm.json")).unwrap();
    says(&json.as_bytes()[..json.len() - 9], &["line 11", "cut short"]);
    let eu = String::from_utf8(fixture("eu.csv")).unwrap();
    says(
        eu.replacen("NameAlias_WholeName", "NameAlias_Name", 1).as_bytes(),
        &["header", "NameAlias_WholeName"],
    );
    let uk = String::from_utf8(fixture("uk.csv")).unwrap();
    says(uk.replacen("Regime Name", "Regime", 1).as_bytes(), &["header", "Regime Name"]);
    let generic = String::from_utf8(fixture("generic.csv")).unwrap();
    says(generic.replacen("person", "robot", 1).as_bytes(), &["line 2", "robot", "expected person"]);
    says(generic.replacen("1990-02", "long ago", 1).as_bytes(), &["line 2", "birth_date", "long ago"]);
}
