//! Properties of every canonical form: settled, blind to what people vary, never one for two, and a slip of one letter is seen.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use knownas::applicant::Applicant;
use knownas::entity::IdentifierKind::{
    self, Company, Email, Imo, NationalId, Other, Passport, Phone, Swift, Tax, Wallet, Website,
};
use knownas::identifier::{Check, check, forms};
use knownas::note::notes;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRng, TestRunner};
use serde_json::json;
use std::collections::BTreeSet;

const NUMBERS: [IdentifierKind; 5] = [Passport, NationalId, Tax, Company, Other];

/// A format with check digits: country, kind, shape as a regular expression, and the least share of slips that is seen. Rules
/// that write two remainders alike (10 as 0 or 1) let some pass; the others see every one.
const FORMATS: &[(&str, IdentifierKind, &str, f64)] = &[
    ("AR", Tax, "[0-9]{11}", 1.0),
    ("AU", Company, "[1-9][0-9]{10}", 1.0),
    ("BG", NationalId, "[0-9]{10}", 0.8),
    ("BR", Tax, "[0-9]{11}", 0.8),
    ("BR", Company, "[0-9A-Z]{12}[0-9]{2}", 0.8),
    ("BY", Company, "[0-9]{9}", 1.0),
    ("CA", NationalId, "[0-9]{9}", 1.0),
    ("CH", NationalId, "756[0-9]{10}", 1.0),
    ("CH", Company, "CHE[0-9]{9}", 1.0),
    ("CL", Tax, "[0-9]{8}[0-9K]", 1.0),
    ("CN", NationalId, "[0-9]{17}[0-9X]", 1.0),
    ("CN", Company, "[0-9A-HJ-NP-RTUWXY]{18}", 1.0),
    ("EE", NationalId, "[0-9]{11}", 0.8),
    ("ES", NationalId, "[0-9]{8}[A-Z]", 1.0),
    ("FI", Company, "[0-9]{8}", 1.0),
    ("FR", Company, "[0-9]{9}", 1.0),
    ("IL", NationalId, "[0-9]{9}", 1.0),
    ("IN", NationalId, "[0-9]{12}", 1.0),
    ("IR", NationalId, "[0-9]{10}", 0.8),
    ("IR", Company, "[0-9]{11}", 0.8),
    ("IT", Company, "[0-9]{11}", 1.0),
    ("IT", Tax, "[A-Z]{6}[0-9]{2}[A-Z][0-9]{2}[A-Z][0-9]{3}[A-Z]", 1.0),
    ("JP", Company, "[0-9]{13}", 0.8),
    ("KR", Company, "[0-9]{10}", 0.8),
    ("KZ", Tax, "[0-9]{12}", 0.8),
    ("LT", NationalId, "[0-9]{11}", 0.8),
    ("MX", NationalId, "[A-Z]{4}[0-9]{6}[A-Z]{6}[0-9]{2}", 0.8),
    ("NL", Tax, "[0-9]{9}", 1.0),
    ("NO", Company, "[0-9]{9}", 1.0),
    ("PL", NationalId, "[0-9]{11}", 1.0),
    ("PL", Tax, "[0-9]{10}", 1.0),
    ("PT", Tax, "[0-9]{9}", 0.8),
    ("RS", Tax, "[0-9]{9}", 1.0),
    ("RU", Tax, "[0-9]{10}", 0.8),
    ("RU", Tax, "[0-9]{12}", 0.8),
    ("RU", Company, "[0-9]{13}", 0.8),
    ("RU", Company, "[0-9]{15}", 0.8),
    ("SE", Company, "[0-9]{10}", 1.0),
    ("TH", NationalId, "[0-9]{13}", 0.8),
    ("TR", NationalId, "[0-9]{11}", 1.0),
    ("TR", Tax, "[0-9]{10}", 0.8),
    ("UA", Tax, "[0-9]{10}", 0.8),
    ("UA", Company, "[0-9]{8}", 0.8),
    ("ZA", NationalId, "[0-9]{13}", 1.0),
    ("DE", Other, "DE[0-9]{20}", 1.0),
    ("GB", Other, "GB[0-9]{2}[A-Z]{4}[0-9]{14}", 1.0),
    ("US", Company, "[0-9]{4}[A-Z0-9]{14}[0-9]{2}", 1.0),
    ("PA", Other, "IMO[0-9]{7}", 0.7),
];

/// An address of every wallet format with a checksum: standards' examples and published designations.
const WALLETS: [&str; 9] = [
    "1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T",
    "3CWFddi6m4ndiGyKqzYvsFYagqDLPVMTzC",
    "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
    "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a",
    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
    "r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59",
    "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8",
    "44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A",
];

fn sound(kind: IdentifierKind, value: &str, country: &str) -> bool {
    matches!(check(kind, value, Some(country)), Check::Sound(_))
}

/// Every text that differs in one digit, or in one letter of the checked part.
fn slips(value: &str) -> Vec<String> {
    let next = |letter: char| match letter {
        '9' => Some('0'),
        '0'..='8' => char::from_u32(letter as u32 + 1),
        _ => None,
    };
    let slip = |(at, letter): (usize, char)| {
        next(letter).map(|other| format!("{}{other}{}", &value[..at], &value[at + letter.len_utf8()..]))
    };
    value.char_indices().filter_map(slip).collect()
}

/// Whether a form with this number gets the note on check digits.
fn noted(kind: IdentifierKind, number: &str, country: &str) -> bool {
    let applicant: Applicant = serde_json::from_value(match kind {
        Wallet => json!({ "name": "Jane Roe", "walletAddresses": [number] }),
        Company => {
            json!({ "name": "Jane Roe", "company": { "name": "Roe", "registration": number, "country": country } })
        }
        _ => json!({ "name": "Jane Roe", "documents": [{ "number": number, "country": country,
            "type": match kind { Tax => "tax", NationalId => "national-id", Passport => "passport", _ => "other" } }] }),
    })
    .unwrap();
    notes(&applicant, &knownas::note::Made::default(), &[], None, &[])
        .iter()
        .any(|note| note.code == "check-digit")
}

#[test]
fn a_slip_of_one_digit_gets_a_note_in_every_format() {
    const EACH: usize = 20;
    let mut runner = TestRunner::new_with_rng(
        Config::default(),
        TestRng::deterministic_rng(prop::test_runner::RngAlgorithm::ChaCha),
    );
    for (country, kind, shape, least) in FORMATS {
        let shape = prop::string::string_regex(shape).unwrap();
        let drawn = (0..40_000).map(|_| shape.new_tree(&mut runner).unwrap().current());
        let numbers: Vec<String> = drawn.filter(|number| sound(*kind, number, country)).take(EACH).collect();
        assert!(numbers.len() == EACH, "{country} {kind:?}: {} sound numbers by lot", numbers.len());
        let (mut all, mut seen) = (0, 0);
        for number in &numbers {
            assert!(!noted(*kind, number, country), "{country} {number}");
            for slip in slips(number) {
                all += 1;
                seen += usize::from(!sound(*kind, &slip, country));
            }
        }
        let share = f64::from(seen as u32) / f64::from(all);
        assert!(share >= *least, "{country} {kind:?}: {share} of slips seen, expected {least}");
        let slip = slips(&numbers[0]).into_iter().find(|slip| !sound(*kind, slip, country)).unwrap();
        let other_shape = matches!(check(*kind, &slip, Some(country)), Check::Unknown);
        assert!(noted(*kind, &slip, country) || other_shape, "{country} {slip}");
    }
}

#[test]
fn a_slip_in_a_wallet_gets_a_note() {
    for address in WALLETS {
        assert!(sound(Wallet, address, "") && !noted(Wallet, address, ""), "{address}");
        let slips = slips(address);
        let unseen: Vec<_> = slips.iter().filter(|slip| sound(Wallet, slip, "")).collect();
        assert_eq!(unseen, Vec::<&String>::new(), "{address}");
        // The first letters tell the format: with others it is unknown, and no note.
        let behind = slips.iter().filter(|slip| slip[..3] == address[..3]);
        for slip in behind {
            assert!(noted(Wallet, slip, ""), "{slip}");
        }
        for slip in &slips {
            assert_ne!(forms(Wallet, slip, None), forms(Wallet, address, None), "{slip}");
        }
    }
}

/// Nobody fills a field with a book; who does it all the same must not keep a page or a server busy.
#[test]
fn a_long_text_is_no_work() {
    let begin = std::time::Instant::now();
    for piece in ["1", "z", "bc1q", "0x5", "xn--a", "@", "9", "4é", "GB82", "\u{202e}"] {
        let text = piece.repeat(100_000 / piece.len());
        for kind in NUMBERS.into_iter().chain([Wallet, Email, Phone, Website, Swift, Imo]) {
            forms(kind, &text, Some("DE"));
            check(kind, &text, Some("RU"));
        }
    }
    assert!(begin.elapsed().as_secs() < 100, "{:?}", begin.elapsed());
}

proptest! {
    #[test]
    fn letters_and_digits_of_a_number_are_its_form(
        numbers in prop::collection::btree_set("[A-Z1-9][A-Z0-9]{5,17}[0-9]", 2..20),
        kind in prop::sample::select(NUMBERS.to_vec()),
    ) {
        let mut all = BTreeSet::new();
        for number in &numbers {
            let form = forms(kind, number, None);
            if form.is_empty() {
                continue;
            }
            let spaced: String = number.chars().flat_map(|letter| [letter, '-', ' ', '/', '\u{a0}']).collect();
            prop_assert_eq!(&form, std::slice::from_ref(number));
            prop_assert_eq!(&forms(kind, &spaced, None), &form);
            prop_assert_eq!(&forms(kind, &number.to_lowercase(), None), &form);
            prop_assert_eq!(&forms(kind, &format!("  {number}\t"), None), &form);
            prop_assert!(all.insert(form), "{} shares its form", number);
        }
    }

    #[test]
    fn digits_of_every_script_are_one_number(number in "[1-9][0-9]{7,11}", zero in prop::sample::select(vec!['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}', '\u{1040}', '\u{17e0}', '\u{ff10}'])) {
        let local: String = number.bytes().map(|digit| char::from_u32(zero as u32 + u32::from(digit - b'0')).unwrap()).collect();
        prop_assert_eq!(forms(Passport, &local, None), forms(Passport, &number, None));
        prop_assert_eq!(forms(Phone, &format!("+{local}"), None), forms(Phone, &format!("+{number}"), None));
        prop_assert_eq!(check(Tax, &local, Some("RU")), check(Tax, &number, Some("RU")));
    }

    #[test]
    fn banks_and_ships(codes in prop::collection::btree_set("[A-Z]{6}[A-Z0-9]{2}", 2..9), branch in "[A-Z0-9]{3}", ships in prop::collection::btree_set("[0-9]{7}", 2..9)) {
        let banks: BTreeSet<_> = codes.iter().map(|code| forms(Swift, code, None)).collect();
        prop_assert_eq!(banks.len(), codes.len());
        for code in &codes {
            prop_assert_eq!(forms(Swift, &format!("{} {branch}", code.to_lowercase()), None), forms(Swift, code, None));
        }
        let all: BTreeSet<_> = ships.iter().map(|ship| forms(Imo, ship, None)).collect();
        prop_assert_eq!(all.len(), ships.len());
        for ship in &ships {
            prop_assert_eq!(forms(Imo, &format!("imo {}-{}", &ship[..3], &ship[3..]), None), forms(Imo, ship, None));
        }
    }

    #[test]
    fn contacts(mailboxes in prop::collection::btree_set("[a-z0-9]{1,9}([.+_-][a-z0-9]{1,5})?@[a-z]{2,9}\\.(com|net|рф|kp)", 2..9), hosts in prop::collection::btree_set("[a-z]{3,9}\\.(example|co\\.kp|한국)", 2..9), phones in prop::collection::btree_set("(1|7|33|49|82|850|86)[1-9][0-9]{8,9}", 2..9)) {
        for (kind, values, written) in [
            (Email, &mailboxes, Box::new(|value: &str| format!(" <MAILTO:{}> ", value.to_uppercase())) as Box<dyn Fn(&str) -> String>),
            (Website, &hosts, Box::new(|value: &str| format!("HTTPS://WWW.{}:443/?x#y", value.to_uppercase()))),
            (Phone, &phones, Box::new(|value: &str| format!(" + ({}) {}-{} ", &value[..2], &value[2..6], &value[6..]))),
        ] {
            let forms_of = |value: &str| forms(kind, &if kind == Phone { format!("+{value}") } else { value.to_owned() }, None);
            let all: BTreeSet<_> = values.iter().map(|value| forms_of(value)).collect();
            prop_assert_eq!(all.len(), values.len(), "{:?}", values);
            for value in values {
                let form = forms_of(value);
                prop_assert_eq!(form.len(), 1, "{}", value);
                prop_assert_eq!(&forms(kind, &written(value), None), &form);
                prop_assert_eq!(&forms(kind, &form[0], None), &form);
            }
        }
    }

    #[test]
    fn evm_addresses_are_one_in_every_writing(addresses in prop::collection::btree_set("[0-9a-f]{40}", 2..9)) {
        let all: BTreeSet<_> = addresses.iter().map(|address| forms(Wallet, address, None)).collect();
        prop_assert_eq!(all.len(), addresses.len());
        for address in &addresses {
            let form = forms(Wallet, address, None);
            for written in [format!("0x{address}"), format!("0X{}", address.to_uppercase()), format!("eip155:56:0x{address}"), format!("ethereum:0x{address}@1?value=1")] {
                prop_assert_eq!(&forms(Wallet, &written, None), &form);
            }
        }
    }

    /// Control characters, right-to-left text, other digits, thousands of letters: a form or none, and the form is settled.
    #[test]
    fn hostile_text_is_no_matter(
        text in prop_oneof![any::<String>(), "[\u{0}-\u{1f}\u{202a}-\u{202e}0-9A-Za-z@.:/+-]{0,60}", "[٠-٩א-ת０-９]{0,40}", "(xn--|0x|bc1|4|r|1|GB82|IMO|mailto:|http://)[0-9A-Za-z.@:-]{0,120}"],
        times in prop_oneof![Just(1_usize), Just(20)],
        country in prop_oneof![Just(None), "\\PC{0,3}".prop_map(Some)],
    ) {
        let text = text.repeat(times);
        for kind in NUMBERS.into_iter().chain([Wallet, Email, Phone, Website, Swift, Imo]) {
            check(kind, &text, country.as_deref());
            for form in forms(kind, &text, country.as_deref()) {
                prop_assert_eq!(forms(kind, &form, None), vec![form], "{:?}", kind);
            }
        }
    }
}
