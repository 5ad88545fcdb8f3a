//! Telephone numbers in E.164 (ITU-T, 2010): "+" and at most 15 digits, the country's calling code first.
//!
//! A number that begins with "+" or 00 has its code (011 does, dialed from North America). One that begins with the trunk prefix
//! of the stated country gets that country's code in its place: 0 in most, 8 in Russia and Kazakhstan, 06 in Hungary. A trunk
//! prefix left standing behind the code ("+49 030") is taken off likewise. Italy, San Marino, the Vatican and six countries of
//! Africa and Asia dial the zero from abroad too. Any other number is read with its code and, where a country is stated, as a
//! national number as well. Without a country, a national number can't be known.
//!
//! Source: ITU Operational Bulletin, list of E.164 country codes; the codes of several countries name all of them, since only
//! numbering plans tell them apart. The Vatican has +379 assigned and uses +39. Trunk prefixes: numbering plans published by
//! the ITU, as of November 2026; mobile numbers that are written otherwise within the country (Argentina's 15) are left as typed.

use crate::case::lower_case;
use crate::search::find;

/// Calling code and the countries that use it.
const CODES: &str = "1:US CA AG AI AS BB BM BS DM DO GD GU JM KN KY LC MP MS PR SX TC TT VC VG VI;7:RU KZ;20:EG;211:SS;\
212:MA EH;213:DZ;216:TN;218:LY;220:GM;221:SN;222:MR;223:ML;224:GN;225:CI;226:BF;227:NE;228:TG;229:BJ;230:MU;231:LR;232:SL;\
233:GH;234:NG;235:TD;236:CF;237:CM;238:CV;239:ST;240:GQ;241:GA;242:CG;243:CD;244:AO;245:GW;246:IO;247:AC SH;248:SC;249:SD;250:RW;\
251:ET;252:SO;253:DJ;254:KE;255:TZ;256:UG;257:BI;258:MZ;260:ZM;261:MG;262:RE YT TF;263:ZW;264:NA;265:MW;266:LS;267:BW;268:SZ;\
269:KM;27:ZA;290:SH;291:ER;297:AW;298:FO;299:GL;30:GR;31:NL;32:BE;33:FR;34:ES;350:GI;351:PT;352:LU;353:IE;354:IS;355:AL;356:MT;\
357:CY;358:FI AX;359:BG;36:HU;370:LT;371:LV;372:EE;373:MD;374:AM;375:BY;376:AD;377:MC XK;378:SM;380:UA;381:RS XK;382:ME;\
383:XK;385:HR;386:SI XK;387:BA;389:MK;39:IT VA SM;40:RO;41:CH;420:CZ;421:SK;423:LI;43:AT;44:GB GG IM JE;45:DK;46:SE;47:NO SJ BV;\
48:PL;49:DE;500:FK GS;501:BZ;502:GT;503:SV;504:HN;505:NI;506:CR;507:PA;508:PM;509:HT;51:PE;52:MX;53:CU;54:AR;55:BR;56:CL;57:CO;\
58:VE;590:GP BL MF;591:BO;592:GY;593:EC;594:GF;595:PY;596:MQ;597:SR;598:UY;599:CW BQ;60:MY;61:AU CX CC;62:ID;63:PH;64:NZ PN;\
65:SG;66:TH;670:TL;672:NF AQ HM;673:BN;674:NR;675:PG;676:TO;677:SB;678:VU;679:FJ;680:PW;681:WF;682:CK;683:NU;685:WS;686:KI;687:NC;\
688:TV;689:PF;690:TK;691:FM;692:MH;81:JP;82:KR;84:VN;850:KP;852:HK;853:MO;855:KH;856:LA;86:CN;880:BD;886:TW;90:TR CY;91:IN;92:PK;\
93:AF;94:LK;95:MM;960:MV;961:LB;962:JO;963:SY;964:IQ;965:KW;966:SA;967:YE;968:OM;970:PS IL;971:AE;972:IL PS;973:BH;974:QA;975:BT;\
976:MN;977:NP;98:IR;992:TJ;993:TM;994:AZ;995:GE;996:KG;998:UZ";

/// Fewest digits of an international number: Niue and Saint Helena have 7 and 8; shorter ones are service numbers.
const FEWEST: usize = 7;
/// Most digits (E.164, 6.2.1).
const MOST: usize = 15;

/// The forms a number may have in E.164, the likeliest first; none for a text that is no number.
pub fn forms(typed: &str, country: Option<&str>) -> Vec<String> {
    let typed = without_extension(typed);
    let plus = typed.starts_with(['+', '＋']);
    let digits: String = typed.chars().filter_map(super::document::decimal).collect();
    let own = country.and_then(code_of);
    let mut forms = Vec::new();
    let mut put = |number: String| {
        let form = code(&number).map(|(code, countries)| {
            let rest = number.get(code.len()..).unwrap_or_default();
            let country = countries.split(' ').next().unwrap_or_default();
            format!("+{code}{}", without_trunk(rest, country).unwrap_or(rest))
        });
        // One for the "+".
        let fits = |form: &String| (FEWEST + 1..=MOST + 1).contains(&form.len()) && !forms.contains(form);
        forms.extend(form.filter(fits));
    };
    if plus {
        put(digits);
    } else if let Some(rest) = digits.strip_prefix("00") {
        put(rest.to_owned());
    } else if let (Some("1"), Some(rest)) = (own, digits.strip_prefix("011")) {
        put(rest.to_owned());
    } else if let (Some(own), Some(national)) =
        (own, country.and_then(|country| without_trunk(&digits, country)))
    {
        put(format!("{own}{national}"));
    } else {
        put(digits.clone());
        if let Some(own) = own.filter(|_| !digits.starts_with('0')) {
            put(format!("{own}{digits}"));
        }
    }
    forms
}

/// The calling code of an E.164 number and the countries that use it; `None` for a number without a country: satellite phones,
/// shared-cost services.
pub fn origin(form: &str) -> Option<(&'static str, Vec<&'static str>)> {
    let (code, countries) = code(form.strip_prefix('+')?)?;
    Some((code, countries.split(' ').collect()))
}

/// Without `tel:` (RFC 3966) and an extension behind the number.
fn without_extension(typed: &str) -> String {
    let lower = lower_case(typed.trim());
    let number = lower.strip_prefix("tel:").unwrap_or(&lower);
    let first = number.find(super::document::is_digit).unwrap_or(0);
    let end = [";", "#", "ext", "x", "доб"].iter().filter_map(|mark| find(number.get(first..)?, mark)).min();
    number.get(..end.map_or(number.len(), |end| first + end)).unwrap_or_default().trim_start().to_owned()
}

/// Whether a text can be a telephone number.
pub fn is_well_formed(typed: &str) -> bool {
    let digits = typed.chars().filter(|letter| super::document::is_digit(*letter)).count();
    let other = typed.chars().filter(|letter| letter.is_alphabetic()).count();
    (4..=MOST + 6).contains(&digits) && other <= 6
}

fn codes() -> impl Iterator<Item = (&'static str, &'static str)> {
    CODES.split(';').filter_map(|line| line.split_once(':'))
}

/// Calling codes are prefix-free, so at most one is the beginning of a number.
fn code(number: &str) -> Option<(&'static str, &'static str)> {
    codes().find(|(code, _)| number.starts_with(code))
}

/// The country's own code before one that it shares: Kosovo's +383 before +381.
fn code_of(country: &str) -> Option<&'static str> {
    let country = country.trim().to_ascii_uppercase();
    let own = codes().find(|(_, countries)| countries.split(' ').next() == Some(&country));
    own.or_else(|| codes().find(|(_, countries)| countries.split(' ').any(|known| known == country)))
        .map(|(code, _)| code)
}

/// A national number without the trunk prefix of its country; `None` where it has none. Where a prefix may begin a number too,
/// the length tells: as many digits as a national number has are left.
fn without_trunk<'a>(digits: &'a str, country: &str) -> Option<&'a str> {
    let rest_of =
        |prefix: &str, length: usize| digits.strip_prefix(prefix).filter(|rest| rest.len() == length);
    match country.trim().to_ascii_uppercase().as_str() {
        "RU" | "KZ" => rest_of("8", 10),
        "BY" | "UZ" => rest_of("80", 9).or_else(|| rest_of("8", 9)).or_else(|| rest_of("0", 9)),
        "TM" => rest_of("80", 8).or_else(|| rest_of("8", 8)).or_else(|| rest_of("0", 8)),
        "LT" => rest_of("8", 8).or_else(|| rest_of("0", 8)),
        "HU" => digits.strip_prefix("06"),
        "IT" | "SM" | "VA" | "BF" | "BJ" | "CG" | "CI" | "GA" | "TJ" => {
            digits.starts_with('0').then_some(digits)
        }
        _ => digits.starts_with('0').then(|| digits.trim_start_matches('0')),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_as_people_type_them() {
        for (typed, country, expected) in [
            ("+86 (24) 1234-5678", None, vec!["+862412345678"]),
            ("0086 24 1234 5678", None, vec!["+862412345678"]),
            ("024 1234 5678", Some("CN"), vec!["+862412345678"]),
            ("862412345678", None, vec!["+862412345678"]),
            ("8 (495) 123-45-67", Some("RU"), vec!["+74951234567"]),
            ("8 029 123-45-67", Some("by"), vec!["+375291234567"]),
            ("+44 (0)20 7946 0018", None, vec!["+442079460018"]),
            ("06 1 234 5678", Some("HU"), vec!["+3612345678"]),
            ("06 6982 1234", Some("IT"), vec!["+390669821234"]),
            ("(212) 555-0123", Some("US"), vec!["+2125550123", "+12125550123"]),
            ("011 850 2 381 8146", Some("US"), vec!["+85023818146"]),
            ("850-2-381-8146", None, vec!["+85023818146"]),
            ("No. 009613380223", None, vec!["+9613380223"]),
            ("03889402", None, vec![]),
            ("12", None, vec![]),
            ("", Some("US"), vec![]),
            ("+82 ０２-１２３４-５６７８", None, vec!["+82212345678"]),
            ("+49 030 123456", None, vec!["+4930123456"]),
            ("+7 8 (495) 123-45-67", None, vec!["+74951234567"]),
            ("+39 06 6982 1234", Some("VA"), vec!["+390669821234"]),
            ("01 20 21 12 34", Some("BJ"), vec!["+2290120211234"]),
            ("+1 212 555 0123 ext. 45", None, vec!["+12125550123"]),
            ("tel:+1-212-555-0123;ext=45", None, vec!["+12125550123"]),
            ("+7 495 123 45 67 доб. 12", None, vec!["+74951234567"]),
            ("+٨٥٠ ٢ ٣٨١ ٨١٤٦", None, vec!["+85023818146"]),
        ] {
            assert_eq!(forms(typed, country), expected, "{typed}");
        }
    }

    #[test]
    fn codes_are_prefix_free_and_known() {
        let all: Vec<_> = codes().collect();
        for (code, countries) in &all {
            assert_eq!(all.iter().filter(|(other, _)| other.starts_with(code)).count(), 1, "{code}");
            assert!(countries.split(' ').all(super::super::is_code), "{countries}");
        }
        assert_eq!(origin("+85023818146"), Some(("850", vec!["KP"])));
        assert_eq!(origin("+8821612345678"), None);
        assert_eq!(code_of("xk"), Some("383"));
        assert_eq!(code_of("PS"), Some("970"));
    }

    proptest! {
        #[test]
        fn canonical_forms_are_settled(text in "[+0-9 ().-]{0,20}", country in prop::option::of("[A-Z]{2}")) {
            for form in forms(&text, country.as_deref()) {
                prop_assert_eq!(forms(&form, country.as_deref()), vec![form.clone()]);
            }
        }

        #[test]
        fn spaces_and_hyphens_are_no_matter(digits in "[1-9][0-9]{7,12}") {
            let spaced: String = digits.chars().flat_map(|digit| [digit, ' ', '-']).collect();
            prop_assert_eq!(forms(&format!("+{digits}"), None), forms(&format!("+ {spaced}"), None));
        }
    }
}
