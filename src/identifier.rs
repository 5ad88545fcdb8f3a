//! Identifiers: canonical form and exact look-up. Nothing here is fuzzy: a number either is the listed one or is not.
//!
//! | kind | canonical form |
//! | --- | --- |
//! | wallet | trimmed; lower case where letters carry no case: 0x… (EIP-55 case is a checksum) and bech32 (BIP 173) |
//! | document, registration | letters and digits, upper case |
//! | e-mail | trimmed, lower case |
//! | phone | digits, without a leading 00 |
//! | website | host, lower case, without `www.` |
//! | SWIFT/BIC | the first 8 characters (ISO 9362:2022), upper case |
//! | IMO | 7 digits |

use crate::applicant::{Applicant, DocumentType};
use crate::entity::{Entity, Identifier, IdentifierKind};

/// An identifier of the applicant in canonical form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Applicant field: "walletAddresses[0]".
    pub field: String,
    /// As typed.
    pub typed: String,
    kind: IdentifierKind,
    canonical: String,
    country: Option<String>,
}

/// Shortest number that can identify; shorter ones are too common.
const SHORTEST_NUMBER: usize = 5;

/// Hashes under which a listed identifier is found.
pub fn hashes_of_listed(identifier: &Identifier) -> Vec<u64> {
    canonical(identifier.kind, &identifier.value)
        .map(|form| hash(identifier.kind, &form))
        .into_iter()
        .collect()
}

/// The identifiers a form holds, in the order of its fields. What has no canonical form is left out.
pub fn asked(applicant: &Applicant) -> Vec<Asked> {
    let mut all = Vec::new();
    let mut ask = |field: String, kind: IdentifierKind, typed: &str, country: Option<&String>| {
        if let Some(canonical) = canonical(kind, typed) {
            all.push(Asked {
                field,
                typed: typed.to_owned(),
                kind,
                canonical,
                country: country.map(|code| code.to_uppercase()),
            });
        }
    };
    for (at, wallet) in applicant.wallet_addresses.iter().enumerate() {
        ask(format!("walletAddresses[{at}]"), IdentifierKind::Wallet, wallet, None);
    }
    for (at, document) in applicant.documents.iter().enumerate() {
        ask(
            format!("documents[{at}].number"),
            document_kind(document.document_type),
            &document.number,
            document.country.as_ref(),
        );
    }
    if let Some(company) = &applicant.company
        && let Some(registration) = &company.registration
    {
        ask(
            "company.registration".to_owned(),
            IdentifierKind::Company,
            registration,
            company.country.as_ref(),
        );
    }
    for (field, kind, value) in [
        ("email", IdentifierKind::Email, &applicant.email),
        ("phone", IdentifierKind::Phone, &applicant.phone),
        ("website", IdentifierKind::Website, &applicant.website),
    ] {
        if let Some(value) = value {
            ask(field.to_owned(), kind, value, None);
        }
    }
    // A listed firm's mailboxes are at the domain of its website.
    if let Some((_, domain)) = applicant.email.as_deref().and_then(|email| email.rsplit_once('@')) {
        ask("email".to_owned(), IdentifierKind::Website, domain, None);
    }
    all
}

fn document_kind(document: DocumentType) -> IdentifierKind {
    match document {
        DocumentType::Passport => IdentifierKind::Passport,
        DocumentType::NationalId => IdentifierKind::NationalId,
        DocumentType::Tax => IdentifierKind::Tax,
        DocumentType::Company => IdentifierKind::Company,
        DocumentType::Other => IdentifierKind::Other,
    }
}

/// Whether a text has the form of an ISO 3166-1 alpha-2 code.
pub fn is_code(country: &str) -> bool {
    country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_alphabetic())
}

impl Asked {
    /// Whether it is the number of a document or registration.
    pub fn is_number(&self) -> bool {
        class(self.kind) == "number"
    }

    /// Whether the entity has a number of the same kind and country, and no such number is this one.
    pub fn differs(&self, entity: &Entity) -> bool {
        let same_sort = |listed: &&Identifier| {
            listed.kind == self.kind
                && self.kind != IdentifierKind::Other
                && matches!((&self.country, &listed.country), (Some(a), Some(b)) if a.eq_ignore_ascii_case(b))
        };
        self.find(entity).is_none() && entity.identifiers.iter().any(|listed| same_sort(&listed))
    }

    /// Hash to look up in a pack.
    pub fn hash(&self) -> u64 {
        hash(self.kind, &self.canonical)
    }

    /// The listed identifier of an entity that is this one. Numbers of two countries differ; where a country is
    /// unknown on a side, numbers must be of one kind.
    pub fn find<'a>(&self, entity: &'a Entity) -> Option<&'a Identifier> {
        entity.identifiers.iter().find(|listed| {
            let same = class(listed.kind) == class(self.kind)
                && canonical(listed.kind, &listed.value).as_ref() == Some(&self.canonical);
            same && (class(self.kind) != "number"
                || match (&self.country, &listed.country) {
                    (Some(asked), Some(listed)) => asked.eq_ignore_ascii_case(listed),
                    _ => listed.kind == self.kind,
                })
        })
    }
}

/// Kinds that people mix up stand in one class.
fn class(kind: IdentifierKind) -> &'static str {
    match kind {
        IdentifierKind::Wallet => "wallet",
        IdentifierKind::Email => "email",
        IdentifierKind::Phone => "phone",
        IdentifierKind::Website => "website",
        IdentifierKind::Swift => "swift",
        IdentifierKind::Imo => "imo",
        IdentifierKind::Passport
        | IdentifierKind::NationalId
        | IdentifierKind::Tax
        | IdentifierKind::Company
        | IdentifierKind::Other => "number",
    }
}

fn hash(kind: IdentifierKind, canonical: &str) -> u64 {
    xxhash_rust::xxh64::xxh64(format!("{}\0{canonical}", class(kind)).as_bytes(), 0)
}

/// The form in which equal identifiers are equal texts; `None` for a text that can't be one of that kind.
pub fn canonical(kind: IdentifierKind, value: &str) -> Option<String> {
    let value = value.trim();
    let form = match class(kind) {
        "wallet" => {
            let caseless = ["0x", "bc1", "ltc1", "tb1"]
                .iter()
                .any(|start| value.to_ascii_lowercase().starts_with(start));
            let usable =
                value.len() >= 20 && value.chars().all(|c| c.is_ascii_alphanumeric() || c == ':' || c == '_');
            return usable.then(|| if caseless { value.to_ascii_lowercase() } else { value.to_owned() });
        }
        "email" => {
            return value
                .rsplit_once('@')
                .filter(|(user, host)| !user.is_empty() && host.contains('.'))
                .map(|_| value.to_lowercase());
        }
        "website" => {
            let host = value.split_once("://").map_or(value, |(_, rest)| rest);
            let host = host.split(['/', '?', '#']).next()?.to_lowercase();
            let host = host.strip_prefix("www.").unwrap_or(&host).trim_end_matches('.').to_owned();
            return (host.contains('.') && !host.contains(char::is_whitespace)).then_some(host);
        }
        "phone" => {
            let digits: String = value.chars().filter(char::is_ascii_digit).collect();
            let digits = digits.strip_prefix("00").unwrap_or(&digits).to_owned();
            return ((7..=15).contains(&digits.len())).then_some(digits);
        }
        "imo" => value.chars().filter(char::is_ascii_digit).collect(),
        _ => value.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect::<String>(),
    };
    match class(kind) {
        "imo" => (form.len() == 7).then_some(form),
        "swift" => form.get(..8).map(str::to_owned),
        _ => (form.chars().count() >= SHORTEST_NUMBER && form.chars().any(|c| c.is_ascii_digit()))
            .then_some(form),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_identifiers_have_one_form() {
        use IdentifierKind::*;
        for (kind, a, b) in [
            (
                Wallet,
                "0xB637F84B66876EBF609C2A4208905F9DDAC9D075",
                " 0xb637f84b66876ebf609c2a4208905f9ddac9d075",
            ),
            (
                Wallet,
                "BC1QXY2KGDYGJRSQTZQ2N0YRF2493P83KKFJHX0WLH",
                "bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh",
            ),
            (Passport, "754 110 065", "754110065"),
            (Passport, "ps-745220146", "PS745220146"),
            (Email, "Some.One@Example.ORG ", "some.one@example.org"),
            (Phone, "+86 (24) 1234-5678", "00862412345678"),
            (Website, "https://www.Example.com/about?x=1", "example.com"),
            (Swift, "KKBCKPPY", "kkbckppyxxx"),
            (Imo, "IMO 9312509", "9312509"),
        ] {
            assert_eq!(canonical(kind, a), canonical(kind, b), "{a}");
            assert!(canonical(kind, a).is_some(), "{a}");
        }
        for (kind, value) in [
            (Wallet, "1Hmq"),
            (Passport, "12"),
            (Passport, "none"),
            (Email, "@x"),
            (Phone, "12"),
            (Website, "none"),
            (Imo, "12"),
        ] {
            assert_eq!(canonical(kind, value), None, "{value}");
        }
        assert_ne!(
            canonical(Wallet, "1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T"),
            canonical(Wallet, "1hmqvgsxuves1jn4tqpzk9dxo1ne8wim2t"),
            "base58 letters carry case"
        );
    }
}
