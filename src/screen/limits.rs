//! How much of everything is taken: what is longer is an error that names the field, never cut in silence. docs/limits.md has the
//! same table with the reasons; `tests/limits.rs` holds both together and the time that the worst of it takes.

use crate::applicant::{Applicant, Options};
use crate::error::Error;

/// Characters of a name as typed, invisible ones included. The longest published name has some 350.
pub const NAME: usize = 600;
/// Names of one applicant: own, other, company, owners, directors.
pub const NAMES: usize = 50;
/// Characters of all these names together.
pub const ALL_NAMES: usize = 2_000;
/// Wallets, and characters of one: the longest addresses have 114, links around them more.
pub const WALLETS: usize = 100;
/// See [`WALLETS`].
pub const WALLET: usize = 600;
/// Documents, and characters of a number.
pub const DOCUMENTS: usize = 50;
/// See [`DOCUMENTS`].
pub const NUMBER: usize = 100;
/// Nationalities.
pub const NATIONALITIES: usize = 20;
/// Characters of an address, of a city.
pub const ADDRESS: usize = 1_000;
/// Characters of an e-mail address: RFC 5321 allows 254.
pub const EMAIL: usize = 320;
/// Characters of a telephone number.
pub const PHONE: usize = 100;
/// Characters of a website's address.
pub const WEBSITE: usize = 2_000;
/// Characters of a time zone's name.
pub const TIME_ZONE: usize = 100;
/// Entries of a list in the options, and characters of one.
pub const OPTION_ENTRIES: usize = 100;
/// See [`OPTION_ENTRIES`].
pub const OPTION_ENTRY: usize = 100;

/// Makes sure that a text has no more characters than `most`.
///
/// # Errors
/// [`Error::Input`] with the field's path.
pub fn text(field: &str, text: &str, most: usize) -> Result<(), Error> {
    // No character has more than four bytes: most texts need not be counted.
    if text.len() <= most || text.chars().nth(most).is_none() {
        return Ok(());
    }
    refused(field, format!("longer than {most} characters"))
}

/// Makes sure that an applicant and options have no more than is taken. Names are checked where they are gathered.
///
/// # Errors
/// [`Error::Input`] with the field's path.
pub fn check(applicant: &Applicant, options: &Options) -> Result<(), Error> {
    entries("walletAddresses", applicant.wallet_addresses.len(), WALLETS)?;
    for (at, wallet) in applicant.wallet_addresses.iter().enumerate() {
        text(&format!("walletAddresses[{at}]"), wallet, WALLET)?;
    }
    entries("documents", applicant.documents.len(), DOCUMENTS)?;
    for (at, document) in applicant.documents.iter().enumerate() {
        text(&format!("documents[{at}].number"), &document.number, NUMBER)?;
    }
    entries("nationality", applicant.nationality.len(), NATIONALITIES)?;
    let registration = applicant.company.as_ref().and_then(|company| company.registration.as_ref());
    for (field, value, most) in [
        ("address", &applicant.address, ADDRESS),
        ("city", &applicant.city, ADDRESS),
        ("email", &applicant.email, EMAIL),
        ("phone", &applicant.phone, PHONE),
        ("website", &applicant.website, WEBSITE),
        ("timeZone", &applicant.time_zone, TIME_ZONE),
        ("company.registration", &registration.cloned(), NUMBER),
    ] {
        text(field, value.as_deref().unwrap_or_default(), most)?;
    }
    for (field, list) in [
        ("options.lists", options.lists.as_deref().unwrap_or_default()),
        ("options.notesOff", &options.notes_off),
        ("options.reviewNotes", &options.review_notes),
    ] {
        entries(field, list.len(), OPTION_ENTRIES)?;
        for (at, entry) in list.iter().enumerate() {
            text(&format!("{field}[{at}]"), entry, OPTION_ENTRY)?;
        }
    }
    Ok(())
}

/// Makes sure that the names of an applicant, each with its field, are no more and no longer than is taken, and have letters.
///
/// # Errors
/// [`Error::Input`] with the field's path.
pub fn names<'a>(names: impl Iterator<Item = (&'a str, &'a str)> + Clone) -> Result<(), Error> {
    let count = names.clone().count();
    if count > NAMES {
        let problem = format!("{count} names, owners and directors: at most {NAMES} can be screened at once");
        return refused("applicant", problem);
    }
    let mut all = 0;
    for (field, name) in names {
        text(field, name, NAME)?;
        all += name.chars().count();
        if all > ALL_NAMES {
            let problem = format!("the names together have more than {ALL_NAMES} characters");
            return refused("applicant", problem);
        }
        if !name.chars().any(char::is_alphanumeric) {
            return refused(field, "no letters: expected a name".to_owned());
        }
    }
    Ok(())
}

fn entries(field: &str, count: usize, most: usize) -> Result<(), Error> {
    if count <= most { Ok(()) } else { refused(field, format!("{count} entries: at most {most}")) }
}

#[cold]
fn refused(field: &str, problem: String) -> Result<(), Error> {
    Err(Error::Input { field: field.to_owned(), problem })
}
