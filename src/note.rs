//! Notes: fields of one form that do not agree with each other, or with their own form. A note is no list hit, never changes
//! an outcome, and each can be switched off by its code. The table of codes, and what must not be built and why, is in
//! `docs/notes.md`.
//!
//! A note says what does not agree, never what that might mean. Nationality, language, birthplace and the origin of a name are
//! inputs to none of them. What a national authority calls an indicator is one only together with others, so a reviewer reads
//! notes as questions to ask (joint advisory of the U.S. Departments of State and the Treasury and the FBI, 16 May 2022).

use crate::applicant::Applicant;
use crate::error::Error;
use crate::hit::Note;

/// Every code, in the order in which notes are given.
pub const CODES: [&str; 4] = [MIXED_SCRIPT, NAMES_DIFFER, EMBARGOED_PLACE, EMBARGOED_DOMAIN];

const MIXED_SCRIPT: &str = "mixed-script";
const NAMES_DIFFER: &str = "names-differ";
const EMBARGOED_PLACE: &str = "embargoed-place";
const EMBARGOED_DOMAIN: &str = "embargoed-domain";

/// Countries under a comprehensive embargo of U.S. law, and their top-level domains, in Latin letters and in their own.
/// As of November 2026: Cuba (31 CFR 515), Iran (31 CFR 560), North Korea (31 CFR 510). Syria left the group when its program
/// was revoked (Executive Order 14312, 30 June 2025).
const EMBARGOED: [(&str, &str, &[&str]); 3] = [
    ("CU", "Cuba", &["cu"]),
    ("IR", "Iran", &["ir", "ایران", "xn--mgba3a4f16a"]),
    ("KP", "North Korea", &["kp"]),
];

/// The notes on a form, in the order of [`CODES`] and, within a code, of the form's fields.
///
/// `mixed_script` and `differing` name the fields whose names hold letters of several scripts in a word, and those whose names
/// are not spellings of the applicant's name: whoever compares names knows. `off` holds the codes that are not wanted.
///
/// # Errors
/// [`Error::Input`] for a code in `off` that does not exist.
pub fn notes(
    applicant: &Applicant,
    mixed_script: &[String],
    differing: &[String],
    off: &[String],
) -> Result<Vec<Note>, Error> {
    if let Some((at, unknown)) = off.iter().enumerate().find(|(_, code)| !CODES.contains(&code.as_str())) {
        return Err(Error::Input {
            field: format!("options.notesOff[{at}]"),
            problem: format!("no note has the code \"{unknown}\": expected {}", CODES.join(", ")),
        });
    }
    let mut notes = Vec::new();
    for field in mixed_script {
        notes.push(note(
            MIXED_SCRIPT,
            vec![field.clone()],
            "A word of the name has letters of several scripts. The search used the form they look like."
                .to_owned(),
        ));
    }
    for field in differing {
        notes.push(note(
            NAMES_DIFFER,
            vec!["name".to_owned(), field.clone()],
            format!("The name in {field} does not agree with the applicant's name beyond usual spellings."),
        ));
    }
    embargoed_places(applicant, &mut notes);
    embargoed_domains(applicant, &mut notes);
    notes.retain(|note| !off.iter().any(|code| code == note.code));
    Ok(notes)
}

fn note(code: &'static str, fields: Vec<String>, text: String) -> Note {
    Note { code, fields, text }
}

fn embargoed_places(applicant: &Applicant, notes: &mut Vec<Note>) {
    let company = applicant.company.as_ref().and_then(|company| company.country.as_ref());
    for (field, country) in [("country", applicant.country.as_ref()), ("company.country", company)] {
        let Some(country) = country else { continue };
        let embargoed = EMBARGOED.iter().find(|(code, ..)| code.eq_ignore_ascii_case(country.trim()));
        if let Some((_, name, _)) = embargoed {
            notes.push(note(
                EMBARGOED_PLACE,
                vec![field.to_owned()],
                format!("The stated country is {name}: the operator's policy for this jurisdiction applies."),
            ));
        }
    }
}

fn embargoed_domains(applicant: &Applicant, notes: &mut Vec<Note>) {
    let email = applicant.email.as_deref().and_then(|email| email.rsplit_once('@')).map(|(_, host)| host);
    let website = applicant.website.as_deref();
    for (field, host) in [("email", email), ("website", website)] {
        let Some(host) = host else { continue };
        let host = host.split_once("://").map_or(host, |(_, rest)| rest);
        let host = host.split(['/', '?', '#', ':']).next().unwrap_or_default().trim().trim_end_matches('.');
        let Some((_, domain)) = host.rsplit_once('.') else { continue };
        let domain = domain.to_lowercase();
        if let Some((_, name, _)) = EMBARGOED.iter().find(|(.., domains)| domains.contains(&domain.as_str()))
        {
            notes.push(note(
                EMBARGOED_DOMAIN,
                vec![field.to_owned()],
                format!("The address is under .{domain}, the domain of {name}. Ask where the person lives and works."),
            ));
        }
    }
}
