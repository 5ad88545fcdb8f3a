//! Identifiers: canonical form, check digits and exact look-up. Nothing here is fuzzy: a number either is the listed one or is not.
//!
//! | kind | file | canonical form |
//! | --- | --- | --- |
//! | wallet | `wallet` | the address without link and spaces; lower case where letters carry no case |
//! | document, tax and company number | `document`, `check_digit` | letters and digits, upper case |
//! | e-mail | `email` | lower case; its domain is asked for as a website, unless it is a public provider |
//! | phone | `phone` | E.164 |
//! | website | `website` | host, lower case, without `www.`; with the path on a host of many |
//! | SWIFT/BIC | here | the first 8 characters: the institution without its branch (ISO 9362:2022), upper case |
//! | IMO | here | 7 digits |
//!
//! A bare number is not unique in the world. Where the country is known on both sides it must be the same, and the kind of
//! number may differ: forms and lists mix up tax and company numbers. Where a country is unknown, the kinds must be the same,
//! or not told, and the number long enough that two countries hardly share it: [`LONG_ENOUGH`].

mod base58;
mod bech32;
pub mod birth_day;
pub mod check_digit;
pub mod document;
pub mod email;
pub mod phone;
mod punycode;
pub mod wallet;
pub mod website;

use crate::applicant::{Applicant, CountryCode, DocumentType};
use crate::entity::{Entity, Identifier, IdentifierKind};

/// Characters from which a number identifies without a country. A list has some thousand numbers of a kind: a stranger's number
/// of 8 digits is one of them with a chance of about 1 in 20,000, and only where the form asks for no country.
const LONG_ENOUGH: usize = 8;
/// The same where the kind of number is not told either: every number of a list then counts, not those of one kind.
const LONG_ENOUGH_UNTOLD: usize = 10;

/// What the form of an identifier says about itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Check {
    /// It has the named format and agrees with its own checksum, if it has one.
    Sound(&'static str),
    /// It has the shape of the named format and does not agree with its own checksum: a typing slip.
    Slip(&'static str),
    /// No known format, or none that can be checked.
    Unknown,
}

impl Check {
    fn of(format: &'static str, sound: bool) -> Check {
        if sound { Check::Sound(format) } else { Check::Slip(format) }
    }
}

/// An identifier of the applicant in canonical form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Applicant field: "walletAddresses[0]".
    pub field: String,
    /// As typed.
    pub typed: String,
    kind: IdentifierKind,
    form: String,
    country: Option<String>,
}

/// Hashes under which a listed identifier is found.
pub fn hashes_of_listed(identifier: &Identifier) -> Vec<u64> {
    forms_of_listed(identifier).iter().map(|form| hash(identifier.kind, form)).collect()
}

/// Judges the form of an identifier. `country` is that of the document, or of the applicant for a phone.
pub fn check(kind: IdentifierKind, value: &str, country: Option<&str>) -> Check {
    match kind {
        IdentifierKind::Wallet => wallet::check(value),
        IdentifierKind::Email => Check::of("e-mail address", email::canonical(value).is_some()),
        IdentifierKind::Phone => Check::of("telephone number", phone::is_well_formed(value)),
        IdentifierKind::Website => Check::of("website", website::is_well_formed(value)),
        IdentifierKind::Swift => Check::of("SWIFT/BIC code", check_digit::is_bic(&letters_and_digits(value))),
        IdentifierKind::Imo => Check::of("IMO number", check_digit::imo(&imo_digits(value))),
        _ => {
            let Some(form) = document::canonical(value) else { return Check::Unknown };
            let imo = kind == IdentifierKind::Other && is_marked_imo(value);
            match check_digit::iban(&form).filter(|_| kind == IdentifierKind::Other) {
                _ if imo => Check::of("IMO number", check_digit::imo(&imo_digits(value))),
                Some(sound) => Check::of("IBAN", sound),
                None => check_digit::check(kind, &form, country),
            }
        }
    }
}

/// The identifiers a form holds, in the order of its fields. What has no canonical form is left out.
pub fn asked(applicant: &Applicant) -> Vec<Asked> {
    let mut all = Vec::new();
    let mut ask = |field: &str,
                   kind: IdentifierKind,
                   typed: &str,
                   country: Option<&CountryCode>,
                   forms: Vec<String>| {
        all.extend(forms.into_iter().map(|form| Asked {
            field: field.to_owned(),
            typed: typed.to_owned(),
            kind,
            form,
            country: country.map(|country| country.to_string()),
        }));
    };
    for (at, wallet) in applicant.wallet_addresses.iter().enumerate() {
        let field = format!("walletAddresses[{at}]");
        ask(&field, IdentifierKind::Wallet, wallet, None, forms(IdentifierKind::Wallet, wallet, None));
    }
    for (at, document) in applicant.documents.iter().enumerate() {
        let (field, number) = (format!("documents[{at}].number"), &document.number);
        for kind in document_kinds(document.document_type, number) {
            ask(&field, kind, number, document.country.as_ref(), forms(kind, number, None));
        }
    }
    if let Some(company) = &applicant.company
        && let Some(registration) = &company.registration
    {
        let forms = forms(IdentifierKind::Company, registration, None);
        ask("company.registration", IdentifierKind::Company, registration, company.country.as_ref(), forms);
    }
    if let Some(email) = &applicant.email {
        ask("email", IdentifierKind::Email, email, None, forms(IdentifierKind::Email, email, None));
        // A listed firm's mailboxes are at the domain of its website.
        let domain =
            email::domain(email).map_or_else(Vec::new, |domain| website::forms_of_mail_domain(&domain));
        ask("email", IdentifierKind::Website, email, None, domain);
    }
    if let Some(phone) = &applicant.phone {
        let forms = phone::forms(phone, applicant.country.as_deref());
        ask("phone", IdentifierKind::Phone, phone, None, forms);
    }
    if let Some(website) = &applicant.website {
        ask("website", IdentifierKind::Website, website, None, website::forms(website));
    }
    all
}

/// The kind of identifier that a document's number is.
pub fn document_kind(document: DocumentType) -> IdentifierKind {
    match document {
        DocumentType::Passport => IdentifierKind::Passport,
        DocumentType::NationalId => IdentifierKind::NationalId,
        DocumentType::Tax => IdentifierKind::Tax,
        DocumentType::Company => IdentifierKind::Company,
        DocumentType::Other => IdentifierKind::Other,
    }
}

/// The kinds under which a document's number is asked for: its own, and for "other" whatever its shape says.
fn document_kinds(document: DocumentType, number: &str) -> Vec<IdentifierKind> {
    let mut kinds = vec![document_kind(document)];
    if document == DocumentType::Other {
        let shapes = [
            (IdentifierKind::Swift, check_digit::is_bic(&letters_and_digits(number))),
            (IdentifierKind::Imo, is_marked_imo(number)),
            (IdentifierKind::Wallet, matches!(wallet::check(number), Check::Sound(_))),
        ];
        kinds.extend(shapes.into_iter().filter_map(|(kind, fits)| fits.then_some(kind)));
    }
    kinds
}

/// Seven digits alone may be anything: only those marked "IMO" are an IMO number.
fn is_marked_imo(number: &str) -> bool {
    letters_and_digits(number).starts_with("IMO")
}

/// The ISO 3166-1 alpha-2 code that a text states, upper case. `UK` and `EL`, which the European Union writes and people type
/// for `GB` and `GR`, are taken for these (ISO reserves the first, and nobody else has the second).
pub fn country_code(stated: &str) -> Option<String> {
    let code = stated.trim().to_ascii_uppercase();
    is_code(&code).then(|| match code.as_str() {
        "UK" => "GB".to_owned(),
        "EL" => "GR".to_owned(),
        _ => code,
    })
}

/// Whether a text has the form of an ISO 3166-1 alpha-2 code.
pub fn is_code(country: &str) -> bool {
    country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_alphabetic())
}

impl Asked {
    /// Hash to look up in a pack.
    pub fn hash(&self) -> u64 {
        hash(self.kind, &self.form)
    }

    /// The listed identifier of an entity that is this one.
    pub fn find<'a>(&self, entity: &'a Entity) -> Option<&'a Identifier> {
        entity.identifiers.iter().find(|listed| {
            class(listed.kind) == class(self.kind)
                && forms_of_listed(listed).contains(&self.form)
                && (!self.is_number() || self.stands_for(listed))
        })
    }

    /// Whether it is the number of a document or registration.
    pub fn is_number(&self) -> bool {
        class(self.kind) == "number"
    }

    /// Whether the entity has a number of the same kind and country, and no such number is this one.
    pub fn differs(&self, entity: &Entity) -> bool {
        let same_sort = |listed: &Identifier| {
            listed.kind == self.kind
                && self.kind != IdentifierKind::Other
                && self.same_country(listed) == Some(true)
        };
        self.find(entity).is_none() && entity.identifiers.iter().any(same_sort)
    }

    /// Whether equal numbers are one number: see the top of the file.
    fn stands_for(&self, listed: &Identifier) -> bool {
        let length = self.form.chars().count();
        match self.same_country(listed) {
            Some(same) => same,
            None if self.kind == listed.kind => length >= LONG_ENOUGH,
            None => {
                length >= LONG_ENOUGH_UNTOLD
                    && (is_untold(listed) || self.kind == IdentifierKind::Other || {
                        let registered = |kind| matches!(kind, IdentifierKind::Tax | IdentifierKind::Company);
                        registered(self.kind) && registered(listed.kind)
                    })
            }
        }
    }

    /// Whether the countries are the same; `None` where one is unknown or has no code.
    fn same_country(&self, listed: &Identifier) -> Option<bool> {
        let listed = country_code(listed.country.as_deref()?)?;
        Some(*self.country.as_ref()? == listed)
    }
}

/// The list does not say what number it is.
fn is_untold(listed: &Identifier) -> bool {
    listed.kind == IdentifierKind::Other && listed.label.is_none()
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

fn hash(kind: IdentifierKind, form: &str) -> u64 {
    xxhash_rust::xxh64::xxh64(format!("{}\0{form}", class(kind)).as_bytes(), 0)
}

fn forms_of_listed(identifier: &Identifier) -> Vec<String> {
    forms(identifier.kind, &identifier.value, identifier.country.as_deref())
}

/// The forms in which equal identifiers are equal texts, the likeliest first; none for a text that can't be one of that kind.
/// Only a phone number may have two: with and without the calling code of `country`.
pub fn forms(kind: IdentifierKind, value: &str, country: Option<&str>) -> Vec<String> {
    let form = match class(kind) {
        "wallet" => wallet::canonical(value),
        "email" => email::canonical(value),
        "website" => website::canonical(value),
        "phone" => return phone::forms(value, country),
        "imo" => Some(imo_digits(value)).filter(|digits| digits.len() == 7),
        "swift" => letters_and_digits(value).get(..8).map(str::to_owned),
        _ => document::canonical(value),
    };
    form.into_iter().collect()
}

fn imo_digits(value: &str) -> String {
    value.chars().filter_map(document::decimal).collect()
}

fn letters_and_digits(value: &str) -> String {
    value.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const KINDS: [IdentifierKind; 11] = [
        IdentifierKind::Wallet,
        IdentifierKind::Passport,
        IdentifierKind::NationalId,
        IdentifierKind::Tax,
        IdentifierKind::Company,
        IdentifierKind::Email,
        IdentifierKind::Phone,
        IdentifierKind::Website,
        IdentifierKind::Swift,
        IdentifierKind::Imo,
        IdentifierKind::Other,
    ];

    proptest! {
        #[test]
        fn every_canonical_form_is_settled(text: String, kind in prop::sample::select(KINDS.to_vec())) {
            for form in forms(kind, &text, None) {
                prop_assert_eq!(forms(kind, &form, None), vec![form]);
            }
            check(kind, &text, Some("RU"));
        }
    }

    #[test]
    fn codes_of_banks_and_ships() {
        use IdentifierKind::{Imo, Swift};
        assert_eq!(forms(Swift, "kkbc kp py xxx", None), ["KKBCKPPY"]);
        assert_eq!(forms(Imo, "IMO 9312509", None), ["9312509"]);
        assert!(forms(Imo, "12", None).is_empty() && forms(Swift, "KKBC", None).is_empty());
        assert_eq!(check(IdentifierKind::Other, "GB82 WEST 1234 5698 7654 33", None), Check::Slip("IBAN"));
        assert_eq!(check(IdentifierKind::Other, "IMO 9312508", None), Check::Slip("IMO number"));
    }
}
