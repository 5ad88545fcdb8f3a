//! What the labels of documents, numbers and features mean.
//!
//! OFAC uses the same labels in the remarks of SDN.CSV, in `idType` of SDN.XML and in the reference tables of the Advanced
//! and Enhanced XML (its IDRegDocTypeValues and FeatureTypeValues of 2024 are all here). UN and UK write freely: for them
//! [`free_text`] looks for words.

use knownas::entity::IdentifierKind::{
    self, Company, Email, Imo, NationalId, Other, Passport, Phone, Swift, Tax, Wallet, Website,
};

/// The prefix of every wallet label; a ticker follows.
pub const WALLET: &str = "Digital Currency Address - ";

/// OFAC's labels that introduce an identifier.
const IDENTIFIERS: &[(&str, IdentifierKind)] = &[
    ("Afghan Money Service Provider License Number", Company),
    ("Aircraft Construction Number (also called L/N or S/N or F/N)", Other),
    ("Aircraft Manufacturer's Serial Number (MSN)", Other),
    ("Aircraft Mode S Transponder Code", Other),
    ("Aircraft Serial Identification", Other),
    ("Aircraft Tail Number", Other),
    ("BIK (RU)", Other),
    ("Birth Certificate Number", Other),
    ("Bosnian Personal ID No.", NationalId),
    ("Branch Unit Number", Company),
    ("British National Overseas Passport", Passport),
    ("Business Number", Company),
    ("Business Registration Document #", Company),
    ("Business Registration Number", Company),
    ("C.I.F.", Tax),
    ("C.R. No.", Company),
    ("C.U.I.", Tax),
    ("C.U.I.P.", NationalId),
    ("C.U.I.T.", Tax),
    ("C.U.R.P.", NationalId),
    ("CNP (Personal Numerical Code)", NationalId),
    ("Cartilla de Servicio Militar Nacional", Other),
    ("Cedula No.", NationalId),
    ("Central Registration System Number", Company),
    ("Certificate of Incorporation Number", Company),
    ("Chamber of Commerce Number", Company),
    ("Chinese Commercial Code", Other),
    ("Citizen's Card Number", NationalId),
    ("Commercial Registry Number", Company),
    ("Company Number", Company),
    ("Company Number IMO", Imo),
    ("Credencial electoral", NationalId),
    ("D-U-N-S Number", Other),
    ("D.N.I.", NationalId),
    ("Diplomatic Passport", Passport),
    ("Driver's License No.", Other),
    ("Dubai Chamber of Commerce Membership No.", Company),
    ("Economic Register Number (CBLS)", Company),
    ("Electoral Registry No.", NationalId),
    ("Email Address", Email),
    ("Enterprise Number", Company),
    ("Equity Ticker", Other),
    ("Fax", Phone),
    ("File Number", Other),
    ("Fiscal Code", Tax),
    ("Folio Mercantil No.", Company),
    ("Former Vessel Flag", Other),
    ("Government Gazette Number", Other),
    ("I.F.E.", NationalId),
    ("ISIN", Other),
    ("Identification Number", NationalId),
    ("Identification Number IMO", Imo),
    ("Immigration No.", Other),
    ("Istanbul Chamber of Comm. No.", Company),
    ("Italian Fiscal Code", Tax),
    ("Kenyan ID No.", NationalId),
    ("LE Number", NationalId),
    ("Legal Entity Number", Company),
    ("License", Company),
    ("MICEX Code", Other),
    ("MMSI", Other),
    ("MSB Registration Number", Company),
    ("Matricula Mercantil No", Company),
    ("Military Registration Number", Other),
    ("Moroccan Personal ID No.", NationalId),
    ("N.I.E.", NationalId),
    ("N.I.F.", Tax),
    ("NIT #", Tax),
    ("National Foreign ID Number", NationalId),
    ("National ID No.", NationalId),
    ("Numero Unico de Identificacao Tributaria (NUIT)", Tax),
    ("Numero de Identidad", NationalId),
    ("Organization Code", Company),
    ("Other Vessel Call Sign", Other),
    ("Paraguayan tax identification number", Tax),
    ("Passport", Passport),
    ("Permit Number", Other),
    ("Personal ID Card", NationalId),
    ("Phone Number", Phone),
    ("Pilot License Number", Other),
    ("Previous Aircraft Tail Number", Other),
    ("Public Registration Number", Company),
    ("Public Security and Immigration No.", Other),
    ("R.F.C.", Tax),
    ("RFC", Tax),
    ("RIF #", Tax),
    ("RTN", Tax),
    ("RUC #", Tax),
    ("Refugee ID Card", Other),
    ("Registered Charity No.", Company),
    ("Registration ID", Company),
    ("Registration Number", Company),
    ("Residency Number", Other),
    ("Romanian C.R.", Company),
    ("Romanian Permanent Resident", Other),
    ("Romanian Tax Registration", Tax),
    ("SRE Permit No.", Other),
    ("SSN", NationalId),
    ("SWIFT/BIC", Swift),
    ("Seafarer's Identification Document", Other),
    ("Serial No.", Other),
    ("Stateless Person ID Card", Other),
    ("Stateless Person Passport", Passport),
    ("Tax ID No.", Tax),
    ("Tazkira National ID Card", NationalId),
    ("Telephone", Phone),
    ("Tourism License No.", Company),
    ("Trade License No.", Company),
    ("Trademark number", Other),
    ("Travel Document Number", Passport),
    ("Turkish Identification Number", NationalId),
    ("UAE Identification", NationalId),
    ("UK Company Number", Company),
    ("UN/LOCODE", Other),
    ("US FEIN", Tax),
    ("Unified Social Credit Code (USCC)", Company),
    ("United Social Credit Code Certificate (USCCC)", Company),
    ("V.A.T. Number", Tax),
    ("Vessel Call Sign", Other),
    ("Vessel Registration Identification", Imo),
    ("Vessel Registration Identification IMO", Imo),
    ("VisaNumberID", Other),
    ("Website", Website),
];

/// OFAC's labels that introduce a statement: kept as text.
const STATEMENTS: &[&str] = &[
    "Additional Sanctions Information -",
    "Aircraft Manufacture Date",
    "Aircraft Model",
    "Aircraft Operator",
    "CAATSA Section 235 Information:",
    "Effective Date",
    "Executive Order",
    "For more information",
    "for more information",
    "IFCA Determination -",
    "Issuer Name",
    "Listing Date",
    "Location",
    "Nationality of Registration",
    "Organization Established Date",
    "Organization Type:",
    "Other Vessel Flag",
    "Other Vessel Type",
    "PEESA Information:",
    "POB",
    "Place of Birth",
    "Purchase/Sales For Divestment Date",
    "Registration Country",
    "Secondary sanctions risk:",
    "Target Type",
    "Title",
    "Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions:",
    "VESSEL TYPE",
    "Vessel Flag",
    "Vessel Gross Registered Tonnage",
    "Vessel Owner",
    "Vessel Tonnage",
    "Vessel Year of Build",
    "all offices worldwide",
    "All Offices Worldwide",
    "All offices worldwide",
];

/// The kind of identifier an OFAC label stands for, and the label as OFAC spells it. The longest label that begins the
/// text and ends at a word boundary counts; the rest of the text is returned too.
pub fn identifier(text: &str) -> Option<(IdentifierKind, &str, &str)> {
    if let Some(rest) = text.strip_prefix(WALLET) {
        let ticker = rest.split(' ').next().unwrap_or_default();
        let (label, rest) = text.split_at(WALLET.len() + ticker.len());
        return Some((Wallet, label, rest.trim_start()));
    }
    IDENTIFIERS
        .iter()
        .filter_map(|(label, kind)| after(text, label).map(|rest| (*kind, label.len(), rest)))
        .max_by_key(|(_, length, _)| *length)
        .and_then(|(kind, length, rest)| Some((kind, text.get(..length)?, rest)))
}

/// Whether a text begins with an OFAC label that introduces a statement.
pub fn is_statement(text: &str) -> bool {
    STATEMENTS.iter().any(|label| after(text, label).is_some())
}

/// What follows a label, without the colon and blanks between; `None` when the text does not begin with the label as a
/// word. OFAC writes "Manufacturer’s" with either apostrophe.
fn after<'a>(text: &'a str, label: &str) -> Option<&'a str> {
    let rest = text.strip_prefix(label)?;
    let word_ends = rest.chars().next().is_none_or(|next| !next.is_alphanumeric())
        || !label.ends_with(char::is_alphanumeric);
    word_ends.then(|| rest.trim_start_matches([':', ' ']))
}

/// The kind of document a free text speaks of: "Afghan national identification card (tazkira) number".
pub fn free_text(text: &str) -> IdentifierKind {
    let lower = text.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if has(&["passport", "passeport", "pasaporte", "паспорт", "travel document"]) {
        Passport
    } else if has(&["tax", "fiscal", "vat", "inn ", "tin "]) || lower == "inn" || lower == "tin" {
        Tax
    } else if has(&["birth cert", "driv", "ration card", "voter", "student", "residen", "military"]) {
        Other
    } else if has(&["registration", "company", "business", "trade", "commerc", "license", "licence", "ogrn"])
    {
        Company
    } else if has(&["national", "identi", "id card", "social security", "personal", "id number"]) {
        NationalId
    } else {
        Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_label_counts() {
        for (text, kind, label, rest) in [
            ("Passport 754110065 (Korea, North)", Passport, "Passport", "754110065 (Korea, North)"),
            ("Company Number IMO 5055293", Imo, "Company Number IMO", "5055293"),
            ("Company Number 01074897", Company, "Company Number", "01074897"),
            (
                "Vessel Registration Identification IMO 9312509",
                Imo,
                "Vessel Registration Identification IMO",
                "9312509",
            ),
            ("Digital Currency Address - XBT 1Hmq", Wallet, "Digital Currency Address - XBT", "1Hmq"),
            ("Telephone: 0097282851500", Phone, "Telephone", "0097282851500"),
            ("NIT # 800018928-0 (Colombia)", Tax, "NIT #", "800018928-0 (Colombia)"),
            ("Digital Currency Address - XBT", Wallet, "Digital Currency Address - XBT", ""),
        ] {
            assert_eq!(identifier(text), Some((kind, label, rest)), "{text}");
        }
        assert_eq!(identifier("Passports were issued"), None);
        assert!(is_statement("Secondary sanctions risk: section 1(b)"));
        assert!(!is_statement("Titled nobility"));
    }
}
