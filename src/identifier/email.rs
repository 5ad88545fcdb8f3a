//! E-mail addresses (RFC 5321, 2008): the whole address in lower case, its domain in its own letters, without a display name,
//! `mailto:` and a final dot.
//! Providers that ignore dots or tags ("a.b+c@") are not second-guessed: what differs as typed differs.

use super::website;
use crate::case::lower_case;
use crate::search::{find, has};

/// The canonical form; `None` for a text that is no address.
pub fn canonical(typed: &str) -> Option<String> {
    let address =
        typed.rsplit_once('<').and_then(|(_, rest)| rest.split_once('>')).map_or(typed, |(inner, _)| inner);
    let address = lower_case(address.trim());
    let address =
        ["mailto:", "email:"].iter().find_map(|label| address.strip_prefix(label)).unwrap_or(&address);
    let address = address.trim_start();
    let (mailbox, domain) = address.rsplit_once('@')?;
    let domain = website::readable(domain.trim_end_matches('.'));
    let usable =
        |letter: char| !letter.is_whitespace() && !letter.is_control() && !has("@<>(),;:\\\"[]", letter);
    let mailbox_fits = (1..=64).contains(&mailbox.chars().count())
        && mailbox.chars().all(usable)
        && !mailbox.starts_with('.')
        && !mailbox.ends_with('.')
        && find(mailbox, "..").is_none();
    (mailbox_fits && website::is_host(&domain)).then(|| format!("{mailbox}@{domain}"))
}

/// The domain of an address; `None` for a text that is no address.
pub fn domain(typed: &str) -> Option<String> {
    canonical(typed)?.rsplit_once('@').map(|(_, domain)| domain.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn writings_of_one_address_are_one() {
        for (typed, form) in [
            ("Some.One@Example.ORG ", Some("some.one@example.org")),
            ("mailto:someone@example.org", Some("someone@example.org")),
            ("Some One <someone@example.org>", Some("someone@example.org")),
            ("some+tag@example.org", Some("some+tag@example.org")),
            ("김@예시.한국", Some("김@예시.한국")),
            ("someone@xn--e1afmkfd.xn--p1ai", Some("someone@пример.рф")),
            ("@example.org", None),
            ("someone@", None),
            ("someone@localhost", None),
            ("some one@example.org", None),
            ("a..b@example.org", None),
            ("a@b@example.org", None),
            ("someone@example..org", None),
            ("someone@example.1", None),
        ] {
            assert_eq!(canonical(typed).as_deref(), form, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn canonical_forms_are_settled(mailbox in "[a-zA-Z0-9.+_-]{1,12}", host in "[a-zA-Z]{1,8}\\.[a-zA-Z]{2,5}") {
            let typed = format!("{mailbox}@{host}");
            if let Some(form) = canonical(&typed) {
                prop_assert_eq!(canonical(&form), Some(form.clone()));
                prop_assert_eq!(canonical(&typed.to_uppercase()), Some(form.clone()));
                prop_assert_eq!(canonical(&format!(" <{typed}> ")), Some(form));
            }
        }

        #[test]
        fn no_text_breaks_it(text: String) {
            if let Some(form) = canonical(&text) {
                prop_assert_eq!(canonical(&form), Some(form));
            }
        }
    }
}
