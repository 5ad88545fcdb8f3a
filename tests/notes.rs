//! Notes: each code, what gives it and what does not, the switch, and that names of every origin get as many.

#![allow(clippy::unwrap_used)]

use knownas::applicant::Applicant;
use knownas::error::Error;
use knownas::hit::Note;
use knownas::note::{CODES, Made, name_in_email, notes, owners};
use serde_json::{Value, json};

fn applicant(more: Value) -> Applicant {
    let mut form = json!({ "name": "Maria Fernandes" });
    form.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    serde_json::from_value(form).unwrap()
}

fn found(more: Value) -> Vec<Note> {
    notes(&applicant(more), &Made::default(), &[], None, &[])
}

fn codes(more: Value) -> Vec<&'static str> {
    found(more).iter().map(|note| note.code).collect()
}

/// Forms with a note, its code, and the fields it names.
fn noted() -> Vec<(&'static str, Value, Vec<&'static str>)> {
    vec![
        ("hidden-character", json!({ "name": "Maria\u{200b} Fernandes" }), vec!["name"]),
        (
            "hidden-character",
            json!({ "walletAddresses": ["1Hmqvg\u{202e}SXUVES1jn4TQPzk9dxo1NE8wim2T"] }),
            vec!["walletAddresses[0]"],
        ),
        ("phone-country", json!({ "phone": "+86 24 1234 5678", "country": "US" }), vec!["phone", "country"]),
        ("phone-country", json!({ "phone": "+1 212 555 0123", "country": "de" }), vec!["phone", "country"]),
        ("embargoed-place", json!({ "country": "KP" }), vec!["country"]),
        (
            "embargoed-place",
            json!({ "company": { "name": "X Ltd", "country": "ir" } }),
            vec!["company.country"],
        ),
        ("embargoed-place", json!({ "country": "UA", "city": "Севастополь" }), vec!["city"]),
        ("embargoed-place", json!({ "address": "1 Main St, Yalta, Republic of Crimea" }), vec!["address"]),
        ("embargoed-place", json!({ "address": "Pothonggang 12, Pyongyang, DPRK" }), vec!["address"]),
        ("embargoed-place", json!({ "address": "Valiasr St 5,\nTehran,\nIran\n" }), vec!["address"]),
        ("embargoed-domain", json!({ "email": "maria@star-co.net.kp" }), vec!["email"]),
        (
            "embargoed-domain",
            json!({ "website": "https://xn--mgbb0fbehr.xn--mgba3a4f16a/" }),
            vec!["website"],
        ),
        ("hidden-character", json!({ "city": "Paris\u{0}" }), vec!["city"]),
        ("hidden-character", json!({ "name": "Maria\u{3164}Fernandes" }), vec!["name"]),
        ("phone-country", json!({ "phone": "+49 030 123456", "country": "UK" }), vec!["phone", "country"]),
        (
            "account-country",
            json!({ "country": "BR", "documents": [{ "type": "other", "number": "de89 3704 0044 0532 0130 00" }] }),
            vec!["documents[0].number", "country"],
        ),
        ("embargoed-domain", json!({ "website": "https://example.ir/about" }), vec!["website"]),
        ("time-zone", json!({ "timeZone": "Asia/Shanghai", "country": "US" }), vec!["timeZone", "country"]),
        (
            "check-digit",
            json!({ "walletAddresses": ["1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2t"] }),
            vec!["walletAddresses[0]"],
        ),
        (
            "check-digit",
            json!({ "documents": [{ "type": "tax", "number": "253908966177", "country": "RU" }] }),
            vec!["documents[0].number"],
        ),
        (
            "check-digit",
            json!({ "company": { "name": "X Ltd", "registration": "91222401MA0Y31E658", "country": "CN" } }),
            vec!["company.registration"],
        ),
        (
            "check-digit",
            json!({ "documents": [{ "type": "other", "number": "GB82 WEST 1234 5698 7654 33" }] }),
            vec!["documents[0].number"],
        ),
        ("contact-form", json!({ "email": "maria at example.com" }), vec!["email"]),
        ("contact-form", json!({ "website": "my portfolio" }), vec!["website"]),
        ("contact-form", json!({ "phone": "call me" }), vec!["phone"]),
        ("birth-date", json!({ "birthDate": "1874-01-01" }), vec!["birthDate"]),
        (
            "birth-date",
            json!({ "birthDate": "1949-12-30", "documents": [{ "type": "national-id", "number": "11010519491231002X", "country": "CN" }] }),
            vec!["birthDate", "documents[0].number"],
        ),
        (
            "account-country",
            json!({ "country": "BR", "documents": [{ "type": "other", "number": "GB82WEST12345698765432" }] }),
            vec!["documents[0].number", "country"],
        ),
    ]
}

#[test]
fn each_note_names_its_fields_and_can_be_switched_off() {
    for (code, form, fields) in noted() {
        let all = found(form.clone());
        assert_eq!(
            all.iter().map(|note| (note.code, &note.fields)).collect::<Vec<_>>(),
            [(code, &fields.iter().map(|field| (*field).to_owned()).collect())],
            "{form}"
        );
        assert_eq!(notes(&applicant(form.clone()), &Made::default(), &[], None, &[code]), [], "{form}");
        assert_eq!(found(form), all, "the same form, the same notes");
    }
    let fields = ["otherNames[0]".to_owned(), "email".to_owned()];
    let own = fields[..1].to_vec();
    let made = Made { mixed: own.clone(), unread: own.clone(), no_names: own };
    let all = notes(&applicant(json!({})), &made, &fields, None, &[]);
    assert_eq!(
        all.iter().map(|note| note.code).collect::<Vec<_>>(),
        ["script-not-compared", "no-name", "mixed-script", "names-differ", "email-name"]
    );
}

#[test]
fn every_code_is_documented_and_an_unknown_one_is_an_error() {
    let page = include_str!("../docs/notes.md");
    for code in CODES {
        assert!(page.contains(&format!("| `{code}` |")), "{code}");
    }
    let error = knownas::note::codes("options.notesOff", &["check-digit".to_owned(), "phone".to_owned()])
        .unwrap_err();
    assert!(
        matches!(&error, Error::Input { field, problem } if field == "options.notesOff[1]" && problem.contains("phone-country")),
        "{error}"
    );
}

#[test]
fn forms_that_agree_get_no_note() {
    for form in [
        json!({}),
        json!({ "phone": "+49 30 123456", "country": "DE" }),
        json!({ "phone": "030 123456", "country": "DE" }),
        json!({ "phone": "(212) 555-0123", "country": "US" }),
        json!({ "phone": "212-555-0123", "country": "ca" }),
        json!({ "phone": "+7 701 123 4567", "country": "KZ" }),
        json!({ "phone": "+881 621 123 456", "country": "US" }), // a satellite phone has no country
        json!({ "phone": "+86 24 1234 5678" }),
        json!({ "country": "SY" }), // no comprehensive embargo since 2025
        json!({ "phone": "+44 (0)20 7946 0018", "country": "UK" }),
        json!({ "phone": "tel:+1-212-555-0123;ext=45", "country": "US" }),
        json!({ "address": "12 Crimea Road, Aldershot", "country": "GB" }),
        json!({ "address": "Main St 3, Cuba, MO 65453", "city": "Cuba", "country": "US" }),
        json!({ "address": "Iran Street 5\r\nDelhi", "country": "IN" }),
        json!({ "name": "辻\u{e0100} \u{200e}太郎", "address": "1 Main St\tFlat 2\n" }),
        json!({ "documents": [{ "type": "other", "number": "AB12 3456 7890 12345", "country": "VN" }] }),
        json!({ "address": "Boulevard de Sébastopol 1, Paris", "country": "FR" }),
        json!({ "timeZone": "Asia/Shanghai" }),
        json!({ "timeZone": "Etc/UTC", "country": "US" }),
        json!({ "timeZone": "Europe/Berlin", "country": "AT" }),
        json!({ "nationality": ["KP", "IR"], "country": "DE" }), // nationality is no input
        json!({ "documents": [{ "type": "passport", "number": "754110065", "country": "KP" }], "country": "DE" }), // nor is the issuer
        json!({ "documents": [{ "type": "tax", "number": "123456", "country": "RU" }] }), // another format, not a slip
        json!({ "documents": [{ "type": "tax", "number": "253908966176" }] }),
        json!({ "walletAddresses": ["0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", "vitalik.eth"] }),
        json!({ "email": "maria@gmail.com", "website": "github.com/maria", "phone": "" }),
        json!({ "name": "علی\u{200c}رضا", "otherNames": ["ක්\u{200d}ෂ"] }), // joiners that the scripts need
        json!({ "birthDate": "1949-12", "documents": [{ "type": "national-id", "number": "11010519491231002X", "country": "CN" }] }),
        json!({ "birthDate": "1944-05-14", "documents": [{ "type": "national-id", "number": "44051401359", "country": "PL" }] }),
        json!({ "birthDate": "1990", "documents": [{ "type": "national-id", "number": "11010519491231002Y", "country": "US" }] }),
        json!({ "country": "JE", "documents": [{ "type": "other", "number": "GB82WEST12345698765432" }] }),
    ] {
        assert_eq!(codes(form.clone()), Vec::<&str>::new(), "{form}");
    }
}

#[test]
fn notes_say_what_does_not_agree_and_nothing_more() {
    for (_, form, _) in noted() {
        for note in found(form) {
            let text = note.text.to_lowercase();
            for word in
                ["suspicious", "fraud", "north korean", "clear", "match", "reject", "risk", "nationality"]
            {
                assert!(!text.contains(word), "{}: {text}", note.code);
            }
            assert!(note.text.ends_with('.'), "{text}");
        }
    }
    let time_zone = found(json!({ "timeZone": "Asia/Shanghai", "country": "US" }));
    assert!(!time_zone[0].text.contains("Shanghai"), "agree or conflict, never the zone");
}

/// Forms filled by the same rules for people of five origins give the same notes: nothing of a name is an input.
#[test]
fn names_of_every_origin_get_as_many_notes() {
    let origins = [
        ["Kim Min-jun", "Park Seo-yeon", "정해인"],
        ["Иван Петров", "Olga Smirnova", "Vitaliy Andreyev"],
        ["Wang Wei", "李娜", "Chen Jing"],
        ["محمد علي", "Fatima Hassan", "Omar Haddad"],
        ["John Smith", "Mary Jones", "Maria Fernandes"],
    ];
    let counts = origins.map(|names| {
        let mut all: Vec<(&str, Vec<String>)> = Vec::new();
        for name in names {
            for (_, mut form, _) in noted() {
                if form.get("name").is_none() {
                    form["name"] = json!(name);
                }
                all.extend(found(form).into_iter().map(|note| (note.code, note.fields)));
            }
        }
        all
    });
    assert!(!counts[0].is_empty() && counts.iter().all(|count| *count == counts[0]));
}

#[test]
fn nobody_is_born_after_the_lists_appeared() {
    let at = |birth_date: &str, newest: &str| {
        let form = applicant(json!({ "birthDate": birth_date }));
        notes(&form, &Made::default(), &[], knownas::entity::PartialDate::parse(newest), &[]).len()
    };
    assert_eq!(at("2026-08-03", "2026-08-02"), 1);
    assert_eq!(at("2031", "2026-08-02"), 1);
    for (birth_date, newest) in
        [("2026-08-02", "2026-08-02"), ("2026", "2026-08-02"), ("1990", "2026"), ("2031", "")]
    {
        assert_eq!(at(birth_date, newest), 0, "{birth_date} {newest}");
    }
}

#[test]
fn names_are_read_from_mailboxes_only_where_two_words_stand() {
    for (email, name) in [
        ("anna.smith@example.com", Some("anna smith")),
        ("Anna_Smith+jobs@example.com", Some("anna smith")),
        ("anna@example.com", None),
        ("anna.smith1990@example.com", None),
        ("sales.team@example.com", None),
        ("a.smith@example.com", None),
        ("anna.maria.smith@example.com", None),
        ("no mailbox", None),
    ] {
        assert_eq!(name_in_email(email).as_deref(), name, "{email}");
    }
}

#[test]
fn declared_shares_of_owners_with_hits_are_summed() {
    let form = applicant(json!({ "company": { "name": "X Ltd", "owners": [
        { "name": "Jane Roe", "share": 33.3 }, { "name": "John Roe", "share": 40 }, { "name": "Jack Roe", "share": 16.7 }, { "name": "Jim Roe" }
    ] } }));
    let hits = ["company.owners[0].name", "company.owners[2].name"].map(str::to_owned);
    let note = owners(&form, &hits, &[]).unwrap();
    assert_eq!(note.fields, ["company.owners[0].name", "company.owners[2].name"]);
    assert!(
        note.text.contains("hold 50 % of the company together, which reaches the 50 percent"),
        "{}",
        note.text
    );
    let note =
        owners(&form, &["company.owners[2].name", "company.owners[3].name"].map(str::to_owned), &[]).unwrap();
    assert!(
        note.text.contains("16.7 %")
            && note.text.contains("1 of them without")
            && note.text.contains("below"),
        "{}",
        note.text
    );
    assert_eq!(owners(&form, &["name".to_owned()], &[]), None);
    assert_eq!(owners(&form, &hits, &["declared-owners"]), None);
}
