//! The birth date that a national number contains, where its numbering says so. It is compared with the stated birth date and
//! goes no further.
//!
//! | country | number | digits of the date |
//! | --- | --- | --- |
//! | CN | resident identity number (GB 11643-1999) | 7 to 14: year, month, day |
//! | BG, PL | EGN, PESEL | two digits of the year; the month has 20, 40, 60 or 80 added for other centuries |
//! | EE, LT, RO | isikukood, asmens kodas, CNP | the first digit tells the century |
//! | KR, KZ | resident registration number, IIN | the seventh digit tells the century |
//! | MX, ZA | CURP, identity number | two digits of the year; CURP's 17th character tells the century, ZA's nothing |
//! | UA | RNOKPP | days since 31 December 1899 |

use crate::entity::PartialDate;

/// Days from 31 December 1899 to 1 January 1970.
const DAYS_OF_UKRAINE: i64 = 25_568;

/// The days, counted from 1 January 1970, that a number in canonical form may name; none where it names no date.
pub fn birth_days(country: &str, form: &str) -> Vec<i64> {
    let digits = form.as_bytes();
    let country = country.trim().to_ascii_uppercase();
    if country == "UA" && digits.len() == 10 {
        return form
            .get(..5)
            .and_then(|days| days.parse::<i64>().ok())
            .map(|days| days - DAYS_OF_UKRAINE)
            .into_iter()
            .collect();
    }
    let Some((place, centuries, twenties)) = layout(&country, digits) else { return Vec::new() };
    let (Some(year), Some(month), Some(day)) =
        (two(digits, place), two(digits, place + 2), two(digits, place + 4))
    else {
        return Vec::new();
    };
    let date =
        |century: &u16| PartialDate::new(century + year, Some((month % twenties) as u8), Some(day as u8));
    centuries.iter().filter(|century| **century > 0).filter_map(date).map(PartialDate::days).collect()
}

/// Where the two digits of the year stand, which centuries they may belong to, and what the month is the remainder of.
fn layout(country: &str, digits: &[u8]) -> Option<(usize, [u16; 2], u16)> {
    const WHOLE: u16 = 100;
    let digit = |place: usize| {
        digits.get(place).filter(|digit| digit.is_ascii_digit()).map(|digit| u16::from(digit - b'0'))
    };
    // 1 and 2 are women and men of the 19th century, 3 and 4 of the 20th, 5 and 6 of the 21st.
    let century = |digit: u16| 1700 + digit.div_ceil(2) * 100;
    Some(match (country, digits.len()) {
        ("CN", 18) => (8, [two(digits, 6)? * 100, 0], WHOLE),
        ("BG", 10) => (0, [[1900, 1800, 2000, 0, 0].get(usize::from(two(digits, 2)? / 20)).copied()?, 0], 20),
        ("PL", 11) => {
            (0, [[1900, 2000, 2100, 2200, 1800].get(usize::from(two(digits, 2)? / 20)).copied()?, 0], 20)
        }
        ("EE" | "LT", 11) => (1, [century(digit(0).filter(|digit| *digit > 0)?), 0], WHOLE),
        ("KZ", 12) => (0, [century(digit(6).filter(|digit| (1..=6).contains(digit))?), 0], WHOLE),
        ("RO", 13) => (
            1,
            [
                match digit(0)? {
                    1 | 2 => 1900,
                    3 | 4 => 1800,
                    5 | 6 => 2000,
                    _ => return None,
                },
                0,
            ],
            WHOLE,
        ),
        ("KR", 13) => (
            0,
            [
                match digit(6)? {
                    1 | 2 | 5 | 6 => 1900,
                    3 | 4 | 7 | 8 => 2000,
                    _ => return None,
                },
                0,
            ],
            WHOLE,
        ),
        ("MX", 18) => (4, [if digit(16).is_some() { 1900 } else { 2000 }, 0], WHOLE),
        ("ZA", 13) => (0, [1900, 2000], WHOLE),
        _ => return None,
    })
}

/// The number that two digits make.
fn two(digits: &[u8], place: usize) -> Option<u16> {
    let pair = digits.get(place..place + 2)?;
    let number = pair.iter().all(u8::is_ascii_digit);
    number.then(|| pair.iter().fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_name_their_days() {
        let day = |date| PartialDate::parse(date).map(PartialDate::days);
        for (country, form, date) in [
            ("CN", "11010519491231002X", "1949-12-31"),
            ("BG", "7523169263", "1875-03-16"),
            ("PL", "44051401359", "1944-05-14"),
            ("PL", "02270803624", "2002-07-08"),
            ("EE", "36805280109", "1968-05-28"),
            ("LT", "33309240064", "1933-09-24"),
            ("RO", "1630615123457", "1963-06-15"),
            ("MX", "BADD110313HCMLNS09", "1911-03-13"),
            ("KR", "9711201234567", "1997-11-20"),
            ("KZ", "850101350012", "1985-01-01"),
            ("UA", "1759013776", "1948-02-28"),
        ] {
            assert_eq!(birth_days(country, form).first().copied(), day(date), "{country} {form}");
        }
        assert_eq!(birth_days("ZA", "7503305044089").len(), 2);
        assert!(birth_days("CN", "110105194913310020").is_empty(), "no 13th month");
        assert!(birth_days("US", "123456789").is_empty());
    }

    proptest! {
        #[test]
        fn no_number_breaks_it(country in prop::sample::select(vec!["CN", "BG", "PL", "EE", "LT", "RO", "KZ", "KR", "MX", "ZA", "UA"]), form in "[0-9A-Z]{10,18}") {
            prop_assert!(birth_days(country, &form).len() <= 2);
        }
    }
}
