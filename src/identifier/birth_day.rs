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
    let number = |from: usize, to: usize| -> Option<u16> {
        form.get(from..to).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_digit()))?.parse().ok()
    };
    let date = |year: Option<u16>, month: Option<u16>, day: Option<u16>| -> Option<i64> {
        let (month, day) = (u8::try_from(month?).ok()?, u8::try_from(day?).ok()?);
        PartialDate::new(year?, Some(month), Some(day)).map(PartialDate::days)
    };
    let in_century = |century: u16, from: usize| {
        date(
            number(from, from + 2).map(|year| century + year),
            number(from + 2, from + 4),
            number(from + 4, from + 6),
        )
    };
    let found = match (country.trim().to_ascii_uppercase().as_str(), form.len()) {
        ("CN", 18) => vec![date(number(6, 10), number(10, 12), number(12, 14))],
        ("BG", 10) | ("PL", 11) => vec![number(2, 4).and_then(|month| {
            let centuries: [u16; 5] =
                if form.len() == 10 { [1900, 1800, 2000, 0, 0] } else { [1900, 2000, 2100, 2200, 1800] };
            let century = centuries.get(usize::from(month / 20)).copied().filter(|century| *century > 0)?;
            date(number(0, 2).map(|year| century + year), Some(month % 20), number(4, 6))
        })],
        ("EE" | "LT", 11) => {
            vec![number(0, 1).and_then(|first| in_century(1700 + first.div_ceil(2) * 100, 1))]
        }
        ("RO", 13) => match number(0, 1) {
            Some(1 | 2) => vec![in_century(1900, 1)],
            Some(3 | 4) => vec![in_century(1800, 1)],
            Some(5 | 6) => vec![in_century(2000, 1)],
            _ => Vec::new(),
        },
        ("KZ", 12) => vec![
            number(6, 7)
                .filter(|digit| (1..=6).contains(digit))
                .and_then(|digit| in_century(1700 + digit.div_ceil(2) * 100, 0)),
        ],
        ("KR", 13) => match number(6, 7) {
            Some(1 | 2 | 5 | 6) => vec![in_century(1900, 0)],
            Some(3 | 4 | 7 | 8) => vec![in_century(2000, 0)],
            _ => Vec::new(),
        },
        ("MX", 18) => vec![in_century(if number(16, 17).is_some() { 1900 } else { 2000 }, 4)],
        ("ZA", 13) => vec![in_century(1900, 0), in_century(2000, 0)],
        ("UA", 10) => {
            vec![form.get(..5).and_then(|days| days.parse::<i64>().ok()).map(|days| days - DAYS_OF_UKRAINE)]
        }
        _ => Vec::new(),
    };
    found.into_iter().flatten().collect()
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
