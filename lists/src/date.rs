//! Dates as the lists write them. One function a spelling; what fits none is `None` and stays text.

use knownas::entity::{DateSpan, PartialDate};

/// English month names begin with these; lists write "Jun", "Jun.", "June" and "Sept".
const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// OFAC's remarks and XML, and notes of the UN: "29 Sep 1980", "Dec 1964", "1973", "circa 1951", "1960 to 1965",
/// "01 Jan 1960 to 31 Dec 1965", "circa 1979-1982".
pub fn english(text: &str) -> Option<DateSpan> {
    let lower = text.trim().trim_end_matches('.').to_ascii_lowercase();
    let (rest, circa) = ["circa ", "approximately ", "c. "]
        .iter()
        .find_map(|word| lower.strip_prefix(word))
        .map_or((lower.as_str(), false), |rest| (rest, true));
    let rest = rest.strip_prefix("between ").unwrap_or(rest);
    let (from, to) = [" to ", " and "]
        .iter()
        .find_map(|word| rest.split_once(word))
        .or_else(|| rest.split_once('-').filter(|(from, to)| from.len() == 4 && to.len() == 4))
        .unwrap_or((rest, rest));
    span(english_date(from)?, english_date(to)?, circa)
}

/// A stretch of time, put in order; `None` when it ends before it begins.
pub fn span(from: PartialDate, to: PartialDate, circa: bool) -> Option<DateSpan> {
    (from.year <= to.year).then_some(DateSpan { from, to, circa })
}

fn english_date(text: &str) -> Option<PartialDate> {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.as_slice() {
        [year] => PartialDate::new(number(year, 4)?, None, None),
        [month, year] => PartialDate::new(number(year, 4)?, Some(english_month(month)?), None),
        [day, month, year] => {
            let day = u8::try_from(number(day, 2)?).ok()?;
            PartialDate::new(number(year, 4)?, Some(english_month(month)?), Some(day))
        }
        _ => None,
    }
}

/// The number of an English month, written out or cut: "Sep", "Sept.", "september".
pub fn english_month(word: &str) -> Option<u8> {
    let word = word.trim_end_matches('.').to_ascii_lowercase();
    let letters = word.len() >= 3 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let index = MONTHS.iter().position(|month| letters && word.starts_with(month))?;
    u8::try_from(index + 1).ok()
}

/// ISO 8601: "1964-06-23", "1964-06", "1964", with or without a time after a `T` or a blank.
pub fn iso(text: &str) -> Option<PartialDate> {
    PartialDate::parse(text.trim().split(['T', ' ']).next()?)
}

/// "23/06/1964", and with unknown parts "dd/06/1964", "dd/mm/1964", "00/00/1964": the UK list.
pub fn day_first(text: &str) -> Option<PartialDate> {
    let fields: Vec<&str> = text.trim().split('/').collect();
    match fields.as_slice() {
        [day, month, year] => numbers(year, month, day),
        [year] => PartialDate::new(number(year, 4)?, None, None),
        _ => None,
    }
}

/// "06/23/1964": OFAC's `Publish_Date`.
pub fn month_first(text: &str) -> Option<PartialDate> {
    let fields: Vec<&str> = text.trim().split('/').collect();
    match fields.as_slice() {
        [month, day, year] => numbers(year, month, day),
        _ => None,
    }
}

fn numbers(year: &str, month: &str, day: &str) -> Option<PartialDate> {
    let part = |text: &str, unknown: &str| -> Option<Option<u8>> {
        if text.eq_ignore_ascii_case(unknown) || text == "00" {
            return Some(None);
        }
        number(text, 2).and_then(|value| u8::try_from(value).ok()).map(Some)
    };
    let month = part(month, "mm")?;
    let day = part(day, "dd")?;
    PartialDate::new(number(year, 4)?, month, day.filter(|_| month.is_some()))
}

fn number(text: &str, longest: usize) -> Option<u16> {
    let fits = (1..=longest).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    (fits && (longest != 4 || text.len() == 4)).then(|| text.parse().ok())?
}

/// The last date in a file's name: "sdn_2024-05-03.csv" has 2024-05-03, "cons_prim_2025-12.csv" has 2025-12.
pub fn in_name(name: &str) -> Option<PartialDate> {
    let bytes = name.as_bytes();
    let digit = |at: Option<&u8>| at.is_some_and(u8::is_ascii_digit);
    let mut found = None;
    for (start, _) in name.char_indices() {
        let before = start.checked_sub(1).and_then(|at| bytes.get(at));
        for length in [10, 7] {
            if digit(before) || digit(bytes.get(start + length)) {
                continue;
            }
            if let Some(date) = name.get(start..start + length).and_then(PartialDate::parse) {
                found = found.filter(|(end, _)| *end >= start + length).or(Some((start + length, date)));
            }
        }
    }
    found.map(|(_, date)| date)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(span: Option<DateSpan>) -> String {
        span.map_or("none".to_owned(), |span| {
            let circa = if span.circa { "~" } else { "" };
            if span.from == span.to {
                format!("{circa}{}", span.from)
            } else {
                format!("{circa}{}..{}", span.from, span.to)
            }
        })
    }

    #[test]
    fn english_dates_keep_their_precision() {
        for (text, expected) in [
            ("23 Jun 1964", "1964-06-23"),
            ("07 Nov 1996", "1996-11-07"),
            ("Dec 1964", "1964-12"),
            ("1973", "1973"),
            ("circa 1951", "~1951"),
            ("circa 10 Dec 1948", "~1948-12-10"),
            ("1960 to 1965", "1960..1965"),
            ("01 Jan 1960 to 31 Dec 1965", "1960-01-01..1965-12-31"),
            ("Jan 1960 to Mar 1961", "1960-01..1961-03"),
            ("circa 1979-1982", "~1979..1982"),
            ("Nov. 1973", "1973-11"),
            ("August 1961", "1961-08"),
            ("31 Jun 1964", "none"),
            ("1965 to 1960", "none"),
            ("30-35 years old", "none"),
            ("24/06/1402 (Hijri Calendar)", "none"),
            ("", "none"),
        ] {
            assert_eq!(shown(english(text)), expected, "{text}");
        }
    }

    #[test]
    fn numeric_dates() {
        let day = |text| day_first(text).map(|date| date.to_string());
        assert_eq!(day("23/06/1964").as_deref(), Some("1964-06-23"));
        assert_eq!(day("dd/mm/1964").as_deref(), Some("1964"));
        assert_eq!(day("00/06/1964").as_deref(), Some("1964-06"));
        assert_eq!(day("dd/06/1964").as_deref(), Some("1964-06"));
        assert_eq!(day("1964").as_deref(), Some("1964"));
        assert_eq!(day("32/06/1964"), None);
        assert_eq!(month_first("03/28/2025").map(|date| date.to_string()).as_deref(), Some("2025-03-28"));
        assert_eq!(month_first("28/03/2025"), None);
        assert_eq!(
            iso("2026-08-01T23:00:03.110Z").map(|date| date.to_string()).as_deref(),
            Some("2026-08-01")
        );
    }

    #[test]
    fn a_file_name_may_hold_the_date() {
        for (name, expected) in [
            ("sdn_2024-05-03.csv.gz", Some("2024-05-03")),
            ("lists/2026/cons_prim_2025-12.csv", Some("2025-12")),
            ("2026-01-01/sdn_2026-02-03.csv", Some("2026-02-03")),
            ("sdn.csv", None),
            ("part-123456-78-90.csv", None),
            ("김_2026-02-03", Some("2026-02-03")),
        ] {
            assert_eq!(in_name(name).map(|date| date.to_string()).as_deref(), expected, "{name}");
        }
    }
}
