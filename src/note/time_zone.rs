//! Whether a time zone's clock is in use in a country. Only agree or conflict leaves this file, never the zone: it is asked for
//! where the operator opts in, and where somebody's clock stands is nobody's business beyond that.
//!
//! Clocks are compared, not names: Oslo and Berlin show the same time, and a browser may report either. `Etc/UTC` and the like
//! are what private browsing reports, and say nothing. Neither does a zone that is not in the table.
//!
//! Source: `zone.tab` of the IANA time zone database 2025b (public domain), and the older names that browsers still report
//! (CLDR 47). `time_zones.txt` has a line `@january/july` with the offsets in minutes in 2026, and below it the zones that keep
//! that clock, by area: `Europe:AD Andorra,AL Tirane`, a country before its zones. Cost: one pass over 6 KB.

const ZONES: &str = include_str!("time_zones.txt");

/// Whether the clock of a zone is in use in a country; `None` for a zone or a country that is not in the table.
pub fn agrees(zone: &str, country: &str) -> Option<bool> {
    let country = country.trim();
    let (area, city) = zone.trim().split_once('/')?;
    let (mut clock, mut of_zone, mut of_country) = ("", None, Vec::new());
    for line in ZONES.lines() {
        let Some((line_area, countries)) = line.split_once(':') else {
            clock = line;
            continue;
        };
        for entry in countries.split(',') {
            let Some((code, mut cities)) =
                entry.split_once(' ').map(|(code, cities)| (code, cities.split(' ')))
            else {
                continue;
            };
            if code.eq_ignore_ascii_case(country) {
                of_country.push(clock);
            }
            if line_area.eq_ignore_ascii_case(area) && cities.any(|known| known.eq_ignore_ascii_case(city)) {
                of_zone = Some(clock);
            }
        }
    }
    let of_zone = of_zone?;
    (!of_country.is_empty()).then(|| of_country.contains(&of_zone))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_are_compared_not_names() {
        for (zone, country, expected) in [
            ("Asia/Seoul", "KR", Some(true)),
            ("Asia/Seoul", "kr", Some(true)),
            ("Asia/Pyongyang", "KR", Some(true)),
            ("Asia/Shanghai", "US", Some(false)),
            ("Europe/Berlin", "NO", Some(true)),
            ("Europe/Kiev", "UA", Some(true)),
            ("Asia/Calcutta", "IN", Some(true)),
            ("America/Argentina/Buenos_Aires", "AR", Some(true)),
            ("America/Los_Angeles", "US", Some(true)),
            ("Pacific/Honolulu", "US", Some(true)),
            ("Asia/Vladivostok", "RU", Some(true)),
            ("Europe/London", "IN", Some(false)),
            ("Etc/UTC", "US", None),
            ("UTC", "US", None),
            ("Europe/Atlantis", "US", None),
            ("Europe/Berlin", "Germany", None),
            ("", "", None),
        ] {
            assert_eq!(agrees(zone, country), expected, "{zone} {country}");
        }
    }

    #[test]
    fn every_zone_of_the_table_is_one_of_its_country() {
        let mut zones = 0;
        for line in ZONES.lines().filter(|line| !line.starts_with('@')) {
            let (area, countries) = line.split_once(':').unwrap_or_default();
            for entry in countries.split(',') {
                let (country, cities) = entry.split_once(' ').unwrap_or_default();
                assert!(crate::identifier::is_code(country), "{line}");
                for city in cities.split(' ') {
                    zones += 1;
                    assert_eq!(agrees(&format!("{area}/{city}"), country), Some(true), "{area}/{city}");
                }
            }
        }
        assert_eq!(zones, 444);
    }
}
