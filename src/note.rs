//! Notes: fields of one form that do not agree with each other, or with their own form. A note is no list hit,
//! changes an outcome only where the operator asks for a review of its code, and can be switched off by that code. `docs/notes.md` has the table of codes, what each is made from, and
//! what must not be built and why.
//!
//! A note says what does not agree, never what that might mean. Nationality, language, birthplace and the origin of a name are
//! inputs to none of them. What a public authority calls an indicator is one only together with others, so a reviewer reads
//! notes as questions to ask (advisory of the U.S. Departments of State and the Treasury and the FBI, 16 May 2022).

mod place;
mod time_zone;

use crate::applicant::Applicant;
use crate::entity::{IdentifierKind, PartialDate};
use crate::error::Error;
use crate::hit::Note;
use crate::identifier::{self, Check, birth_day, document, email, phone, website};
use crate::normalize::invisible;
use crate::search;

/// Every code, in the order in which notes are given.
pub const CODES: [&str; 15] = [
    SCRIPT_NOT_COMPARED,
    NO_NAME,
    MIXED_SCRIPT,
    HIDDEN_CHARACTER,
    NAMES_DIFFER,
    EMAIL_NAME,
    PHONE_COUNTRY,
    EMBARGOED_PLACE,
    EMBARGOED_DOMAIN,
    TIME_ZONE,
    CHECK_DIGIT,
    CONTACT_FORM,
    BIRTH_DATE,
    ACCOUNT_COUNTRY,
    DECLARED_OWNERS,
];

const SCRIPT_NOT_COMPARED: &str = "script-not-compared";
const NO_NAME: &str = "no-name";
const MIXED_SCRIPT: &str = "mixed-script";
const HIDDEN_CHARACTER: &str = "hidden-character";
const NAMES_DIFFER: &str = "names-differ";
const EMAIL_NAME: &str = "email-name";
const PHONE_COUNTRY: &str = "phone-country";
const EMBARGOED_PLACE: &str = "embargoed-place";
const EMBARGOED_DOMAIN: &str = "embargoed-domain";
const TIME_ZONE: &str = "time-zone";
const CHECK_DIGIT: &str = "check-digit";
const CONTACT_FORM: &str = "contact-form";
const BIRTH_DATE: &str = "birth-date";
const ACCOUNT_COUNTRY: &str = "account-country";
const DECLARED_OWNERS: &str = "declared-owners";

/// A country: its code, its name, its top-level domains.
type Country = (&'static str, &'static str, &'static [&'static str]);

/// Countries under a comprehensive embargo of U.S. law, as of November 2026: Cuba (31 CFR 515),
/// Iran (31 CFR 560), North Korea (31 CFR 510). Syria left the group when its program was revoked (Executive Order 14312,
/// 30 June 2025). How addresses name them is in [`place`].
const EMBARGOED: [Country; 3] =
    [("CU", "Cuba", &["cu"]), ("IR", "Iran", &["ir", "ایران"]), ("KP", "North Korea", &["kp"])];

/// Words that name a desk, not a person, before the @.
const DESKS: &[&str] = &[
    "account",
    "accounts",
    "admin",
    "art",
    "billing",
    "business",
    "career",
    "code",
    "company",
    "contact",
    "design",
    "dev",
    "developer",
    "dot",
    "freelance",
    "hello",
    "help",
    "home",
    "info",
    "job",
    "jobs",
    "mail",
    "marketing",
    "office",
    "online",
    "order",
    "payment",
    "private",
    "project",
    "sales",
    "service",
    "shop",
    "soft",
    "software",
    "studio",
    "support",
    "team",
    "tech",
    "the",
    "web",
    "work",
];

/// Year before which no living applicant was born: the longest life on record had 122 years, and the core reads no clock.
const EARLIEST_BIRTH: u16 = 1900;

/// OFAC's 50 Percent Rule (guidance of 13 August 2014), in hundredths of a percent.
const OWNERSHIP: u64 = 50_00;

/// The codes that an option names, in the order of [`CODES`].
///
/// # Errors
/// [`Error::Input`] for a code that does not exist; `option` is what the error calls the option.
pub fn codes(option: &str, named: &[String]) -> Result<Vec<&'static str>, Error> {
    if let Some((at, unknown)) = named.iter().enumerate().find(|(_, code)| !CODES.contains(&code.as_str())) {
        return Err(Error::Input {
            field: format!("{option}[{at}]"),
            problem: format!("no note has the code \"{unknown}\": expected {}", CODES.join(", ")),
        });
    }
    Ok(CODES.into_iter().filter(|code| named.iter().any(|named| named == code)).collect())
}

/// What the names of a form are made of, apart from their likeness: the fields of which a note says so.
#[derive(Debug, Clone, Default)]
pub struct Made {
    /// A word has letters of several scripts.
    pub mixed: Vec<String>,
    /// A word is in a script that is not compared.
    pub unread: Vec<String>,
    /// An address stands in the place of a name.
    pub no_names: Vec<String>,
}

/// The notes on a form, in the order of [`CODES`] and, within a code, of the form's fields.
///
/// `made` says what the names are made of, `differing` names the fields whose names are not spellings of the applicant's name: whoever
/// compares names knows. In `differing`, "email" stands for the name that
/// [`name_in_email`] reads there. `newest` is the date of the newest list: the core has no other clock. `off` holds the codes
/// that are not wanted.
pub fn notes(
    applicant: &Applicant,
    made: &Made,
    differing: &[String],
    newest: Option<PartialDate>,
    off: &[&str],
) -> Vec<Note> {
    let mut notes = Vec::new();
    unread_scripts(&made.unread, &mut notes);
    addresses_for_names(&made.no_names, &mut notes);
    mixed_scripts(&made.mixed, &mut notes);
    hidden_characters(applicant, &mut notes);
    differing_names(differing, &mut notes);
    phone_country(applicant, &mut notes);
    embargoed_places(applicant, &mut notes);
    embargoed_domains(applicant, &mut notes);
    time_zones(applicant, &mut notes);
    check_digits(applicant, &mut notes);
    contact_forms(applicant, &mut notes);
    birth_dates(applicant, newest, &mut notes);
    account_countries(applicant, &mut notes);
    notes.retain(|note| !off.contains(&note.code));
    notes
}

/// The note on declared owners that have hits: what they hold together, as information. `None` where no owner has a hit.
/// `hit_fields` are all fields from which a hit was found: a firm's only owner is often the applicant.
pub fn owners(applicant: &Applicant, hit_fields: &[String], off: &[&str]) -> Option<Note> {
    if off.contains(&DECLARED_OWNERS) {
        return None;
    }
    let owners = applicant.company.as_ref()?.owners.iter().enumerate();
    let found: Vec<_> = owners
        .map(|(at, owner)| (format!("company.owners[{at}].name"), owner.share))
        .filter(|(field, _)| hit_fields.contains(field))
        .collect();
    if found.is_empty() {
        return None;
    }
    let sum: f64 = found.iter().filter_map(|(_, share)| *share).sum();
    // Two decimals, so that no sum shows how computers add.
    let sum = (sum * 100.0).round() as u64;
    let unstated = found.iter().filter(|(_, share)| share.is_none()).count();
    let mut text = format!("Declared owners with hits hold {} % of the company together", hundredths(sum));
    if unstated > 0 {
        text += &format!(", and {unstated} of them without a stated share");
    }
    text +=
        if sum >= OWNERSHIP { ", which reaches the 50 percent" } else { ", which is below the 50 percent" };
    text +=
        " of OFAC's 50 Percent Rule. Declared shares are no proof: ownership needs research beyond a form.";
    Some(Note { code: DECLARED_OWNERS, fields: found.into_iter().map(|(field, _)| field).collect(), text })
}

/// A number of hundredths with at most two decimals. The standard library's way to print any floating-point number takes 5 KB
/// of the compressed engine.
fn hundredths(number: u64) -> String {
    let (whole, rest) = (number / 100, number % 100);
    match (rest, rest % 10) {
        (0, _) => whole.to_string(),
        (_, 0) => format!("{whole}.{}", rest / 10),
        _ => format!("{whole}.{rest:02}"),
    }
}

/// The personal name that an e-mail address seems to contain: two words of letters before the @, and no desk among them.
pub fn name_in_email(address: &str) -> Option<String> {
    let address = email::canonical(address)?;
    let mailbox = address.split(['@', '+']).next()?;
    let words: Vec<&str> = mailbox.split(['.', '_', '-']).collect();
    let is_name = |word: &&str| {
        word.chars().count() >= 3 && word.chars().all(char::is_alphabetic) && !DESKS.contains(word)
    };
    (words.len() == 2 && words.iter().all(is_name)).then(|| words.join(" "))
}

#[inline(never)]
fn note(code: &'static str, fields: &[&str], text: &str) -> Note {
    Note { code, fields: fields.iter().map(|field| (*field).to_owned()).collect(), text: text.to_owned() }
}

fn unread_scripts(fields: &[String], notes: &mut Vec<Note>) {
    for field in fields {
        let text = "A word is in a script that is compared with no other: the search found at most names in the same letters.";
        notes.push(note(SCRIPT_NOT_COMPARED, &[field], text));
    }
}

fn addresses_for_names(fields: &[String], notes: &mut Vec<Note>) {
    for field in fields {
        let text =
            "An e-mail or web address stands where a name was asked for. It was not searched as a name.";
        notes.push(note(NO_NAME, &[field], text));
    }
}

fn mixed_scripts(fields: &[String], notes: &mut Vec<Note>) {
    for field in fields {
        let text = "The letters of a word do not agree in script. The search used the form they look like.";
        notes.push(note(MIXED_SCRIPT, &[field], text));
    }
}

/// Invisible and control characters, direction overrides. Joiners that the scripts of South and West Asia need, the plain
/// direction marks that their keyboards insert, and selectors that choose between forms of one letter are no reason for a note.
fn hidden_characters(applicant: &Applicant, notes: &mut Vec<Note>) {
    let needed = |letter: char| matches!(letter, '\u{34f}' | '\u{61c}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200c}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}');
    let hidden = |letter: char| invisible(letter) && !needed(letter);
    for (field, text) in texts(applicant) {
        if text.chars().any(hidden) {
            let text = "What is written does not agree with what is seen: it contains invisible characters. The search left them out.";
            notes.push(note(HIDDEN_CHARACTER, &[&field], text));
        }
    }
}

fn differing_names(differing: &[String], notes: &mut Vec<Note>) {
    for field in differing.iter().filter(|field| *field != "email") {
        let text = "Another name in the form does not agree with the applicant's beyond usual spellings.";
        notes.push(note(NAMES_DIFFER, &["name", field], text));
    }
    if differing.iter().any(|field| field == "email") {
        let text = "The e-mail address seems to contain a name that does not agree with the applicant's. Weak on its own.";
        notes.push(note(EMAIL_NAME, &["name", "email"], text));
    }
}

fn phone_country(applicant: &Applicant, notes: &mut Vec<Note>) {
    let (Some(typed), Some(country)) = (&applicant.phone, applicant.country.as_deref()) else { return };
    // A number that can be read as one of the stated country agrees with it.
    let origins: Vec<_> =
        phone::forms(typed, Some(country)).iter().filter_map(|form| phone::origin(form)).collect();
    let Some((code, countries)) = origins.first() else { return };
    if origins.iter().any(|(_, countries)| countries.contains(&country)) {
        return;
    }
    // "+1" is shared by two dozen countries: naming them all would say nothing.
    let place = if countries.len() > 4 { String::new() } else { format!(" ({})", countries.join(", ")) };
    let text = format!("The calling code +{code}{place} does not agree with the stated country ({country}).");
    notes.push(note(PHONE_COUNTRY, &["phone", "country"], &text));
}

fn embargoed_places(applicant: &Applicant, notes: &mut Vec<Note>) {
    let mut put = |field: &str, place: &str| {
        let text =
            format!("The stated place is {place}: the operator's policy for this jurisdiction applies.");
        notes.push(note(EMBARGOED_PLACE, &[field], &text));
    };
    let company = applicant.company.as_ref().and_then(|company| company.country.as_ref());
    for (field, country) in [("country", applicant.country.as_ref()), ("company.country", company)] {
        let Some(country) = country else { continue };
        let embargoed = EMBARGOED.iter().find(|(code, ..)| *code == &**country);
        if let Some((_, name, ..)) = embargoed {
            put(field, name);
        }
    }
    let written = [("address", &applicant.address), ("city", &applicant.city)];
    for (field, text) in written.into_iter().filter_map(|(field, text)| Some((field, text.as_ref()?))) {
        let place = place::named(text, field == "address", applicant.country.as_deref());
        if let Some(place) = place {
            put(field, place);
        }
    }
}

fn embargoed_domains(applicant: &Applicant, notes: &mut Vec<Note>) {
    let email = applicant.email.as_deref().and_then(email::domain);
    let website = applicant.website.as_deref().and_then(website::host);
    for (field, host) in [("email", email), ("website", website)] {
        let Some(domain) = host.as_deref().and_then(|host| host.rsplit('.').next()) else { continue };
        if let Some((_, name, ..)) = EMBARGOED.iter().find(|(_, _, domains)| domains.contains(&domain)) {
            let text = format!(
                "The address is under .{domain}, the domain of {name}. Ask where the applicant lives and works."
            );
            notes.push(note(EMBARGOED_DOMAIN, &[field], &text));
        }
    }
}

fn time_zones(applicant: &Applicant, notes: &mut Vec<Note>) {
    let (Some(zone), Some(country)) = (&applicant.time_zone, applicant.country.as_deref()) else { return };
    if time_zone::agrees(zone, country) == Some(false) {
        let text = "The time zone does not agree with the stated country. Ask about the current location.";
        notes.push(note(TIME_ZONE, &["timeZone", "country"], text));
    }
}

fn check_digits(applicant: &Applicant, notes: &mut Vec<Note>) {
    for (field, kind, number, country) in numbers(applicant) {
        if let Check::Slip(format) = identifier::check(kind, number, country) {
            let place = country.and_then(identifier::country_code);
            let place = place.map_or(String::new(), |country| format!(", {country}"));
            let text = format!(
                "The number does not agree with its own check digits ({format}{place}). Usually a typing slip."
            );
            notes.push(note(CHECK_DIGIT, &[&field], &text));
        }
    }
}

fn contact_forms(applicant: &Applicant, notes: &mut Vec<Note>) {
    for (field, kind, value) in [
        ("email", IdentifierKind::Email, &applicant.email),
        ("phone", IdentifierKind::Phone, &applicant.phone),
        ("website", IdentifierKind::Website, &applicant.website),
    ] {
        let Some(value) = value.as_deref().filter(|value| !value.trim().is_empty()) else { continue };
        if let Check::Slip(format) = identifier::check(kind, value, None) {
            let text =
                format!("What is written does not agree with the form of a {format}. It was not looked up.");
            notes.push(note(CONTACT_FORM, &[field], &search::replaced(&text, "a e-mail", "an e-mail")));
        }
    }
}

/// The stated birth date and those inside national numbers, day and month in either order.
fn birth_dates(applicant: &Applicant, newest: Option<PartialDate>, notes: &mut Vec<Note>) {
    let Some(stated) = applicant.birth_date else { return };
    if stated.year < EARLIEST_BIRTH {
        let text = format!("The birth date does not agree with a living applicant: before {EARLIEST_BIRTH}.");
        notes.push(note(BIRTH_DATE, &["birthDate"], &text));
    }
    if newest.is_some_and(|newest| stated.days() > newest.days()) {
        let text =
            "The birth date does not agree with an applicant of today: it is later than the newest list.";
        notes.push(note(BIRTH_DATE, &["birthDate"], text));
    }
    let swapped = match (stated.month, stated.day) {
        (Some(month), Some(day)) => PartialDate::new(stated.year, Some(day), Some(month)),
        _ => None,
    };
    let agrees = |day: i64| {
        [Some(stated), swapped].into_iter().flatten().any(|date| (date.days()..end(date)).contains(&day))
    };
    for (field, kind, number, country) in numbers(applicant) {
        let personal = matches!(kind, IdentifierKind::NationalId | IdentifierKind::Tax);
        let (Some(country), Some(form), true) = (country, document::canonical(number), personal) else {
            continue;
        };
        let days = birth_day::birth_days(country, &form);
        let sound = matches!(identifier::check(kind, number, Some(country)), Check::Sound(_));
        if sound && !days.is_empty() && !days.into_iter().any(agrees) {
            let text = "The birth date does not agree with the one inside the number of the document.";
            notes.push(note(BIRTH_DATE, &["birthDate", &field], text));
        }
    }
}

/// The day after the last day of a date, counted as [`PartialDate::days`].
fn end(date: PartialDate) -> i64 {
    let next = match (date.month, date.day) {
        (_, Some(_)) => return date.days() + 1,
        (Some(month @ 1..=11), None) => PartialDate { month: Some(month + 1), ..date },
        _ => PartialDate { year: date.year + 1, month: None, day: None },
    };
    next.days()
}

/// The country of an IBAN and the stated one. Accounts abroad are common where payment firms serve several countries.
fn account_countries(applicant: &Applicant, notes: &mut Vec<Note>) {
    let Some(country) = applicant.country.as_deref() else { return };
    for (field, kind, number, _) in numbers(applicant) {
        let is_iban = identifier::check(kind, number, None) == Check::Sound("IBAN");
        let (Some(form), true) = (document::canonical(number), is_iban) else { continue };
        let of_account = form.get(..2).unwrap_or_default();
        if !issues_for(of_account, country) {
            let text = format!(
                "The country of the account ({of_account}) does not agree with the stated country ({country}). Accounts abroad are common."
            );
            notes.push(note(ACCOUNT_COUNTRY, &[&field, "country"], &text));
        }
    }
}

/// Territories whose banks issue IBANs of another country (ISO 13616 registry, release 99, 2024).
fn issues_for(of_account: &str, country: &str) -> bool {
    of_account == country
        || match of_account {
            "FR" => matches!(
                country,
                "GP" | "MQ" | "GF" | "RE" | "YT" | "PM" | "BL" | "MF" | "NC" | "PF" | "WF" | "TF"
            ),
            "GB" => matches!(country, "GG" | "JE" | "IM"),
            "FI" => country == "AX",
            _ => false,
        }
}

/// A number of the form: its field, its kind, the number, its country.
type Number<'a> = (String, IdentifierKind, &'a str, Option<&'a str>);

/// Wallets, documents and the firm's registration.
#[inline(never)]
fn numbers(applicant: &Applicant) -> Vec<Number<'_>> {
    let mut numbers: Vec<Number> = Vec::new();
    for (at, wallet) in applicant.wallet_addresses.iter().enumerate() {
        numbers.push((format!("walletAddresses[{at}]"), IdentifierKind::Wallet, wallet, None));
    }
    for (at, document) in applicant.documents.iter().enumerate() {
        let kind = identifier::document_kind(document.document_type);
        numbers.push((
            format!("documents[{at}].number"),
            kind,
            &document.number,
            document.country.as_deref(),
        ));
    }
    if let Some(company) = &applicant.company
        && let Some(number) = &company.registration
    {
        numbers.push((
            "company.registration".to_owned(),
            IdentifierKind::Company,
            number,
            company.country.as_deref(),
        ));
    }
    numbers
}

/// Every text of the form, in the order of its fields.
#[inline(never)]
fn texts(applicant: &Applicant) -> Vec<(String, String)> {
    let mut texts = vec![("name".to_owned(), applicant.name.text())];
    for (at, name) in applicant.other_names.iter().enumerate() {
        texts.push((format!("otherNames[{at}]"), name.text()));
    }
    for (field, text) in [
        ("address", &applicant.address),
        ("city", &applicant.city),
        ("email", &applicant.email),
        ("phone", &applicant.phone),
        ("website", &applicant.website),
    ] {
        if let Some(text) = text {
            texts.push((field.to_owned(), text.clone()));
        }
    }
    for (field, _, number, _) in numbers(applicant) {
        texts.push((field, number.to_owned()));
    }
    if let Some(company) = &applicant.company {
        texts.push(("company.name".to_owned(), company.name.clone()));
        for (at, owner) in company.owners.iter().enumerate() {
            texts.push((format!("company.owners[{at}].name"), owner.name.text()));
        }
        for (at, director) in company.directors.iter().enumerate() {
            texts.push((format!("company.directors[{at}]"), director.text()));
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    #[test]
    fn hundredths_are_written_as_numbers_are() {
        for number in 0..20_000 {
            assert_eq!(super::hundredths(number), (number as f64 / 100.0).to_string());
        }
    }
}
