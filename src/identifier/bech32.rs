//! Bech32 (BIP 173, 2017), Bech32m (BIP 350, 2020) and CashAddr (Bitcoin Cash, 2018): addresses in 32 letters with a BCH code
//! as checksum. Own code of one screen, since the crate `bech32` costs the browser 5 KB of Brotli and has no CashAddr.

const LETTERS: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/// Which of the two constants closes the checksum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variant {
    /// BIP 173.
    Bech32,
    /// BIP 350.
    Bech32m,
}

/// A text whose checksum agrees: its prefix, its data in groups of 5 bits, and which checksum it has.
pub fn decode(text: &str) -> Option<(String, Vec<u8>, Variant)> {
    let (prefix, data) =
        one_case(text)?.rsplit_once('1').map(|(prefix, data)| (prefix.to_owned(), data.to_owned()))?;
    if prefix.is_empty() || !prefix.bytes().all(|byte| byte.is_ascii_graphic()) {
        return None;
    }
    let data = groups(&data)?;
    let high = prefix.bytes().map(|byte| byte >> 5);
    let low = prefix.bytes().map(|byte| byte & 31);
    let all = high.chain([0]).chain(low).chain(data.iter().copied());
    let variant = match polymod(all) {
        1 => Variant::Bech32,
        0x2bc8_30a3 => Variant::Bech32m,
        _ => return None,
    };
    Some((prefix, data.get(..data.len().checked_sub(6)?)?.to_vec(), variant))
}

fn polymod(values: impl Iterator<Item = u8>) -> u32 {
    const GENERATOR: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
    values.fold(1, |sum, value| {
        let rest = (sum & 0x01ff_ffff) << 5 ^ u32::from(value);
        let taps = GENERATOR.iter().enumerate().filter(|(bit, _)| sum >> (25 + bit) & 1 == 1);
        taps.fold(rest, |sum, (_, tap)| sum ^ tap)
    })
}

/// The kind (0: key, 1: script) and hash of a CashAddr without its prefix "bitcoincash:"; `None` when the checksum does not
/// agree or the hash has not 20 bytes.
pub fn decode_cash(text: &str) -> Option<(u8, Vec<u8>)> {
    const GENERATOR: [u64; 5] =
        [0x98_f2bc_8e61, 0x79_b76d_99e2, 0xf3_3e5f_b3c4, 0xae_2eab_e2a8, 0x1e_4f43_e470];
    let data = groups(&one_case(text)?)?;
    let all = "bitcoincash".bytes().map(|byte| byte & 31).chain([0]).chain(data.iter().copied());
    let sum = all.fold(1_u64, |sum, value| {
        let rest = (sum & 0x07_ffff_ffff) << 5 ^ u64::from(value);
        let taps = GENERATOR.iter().enumerate().filter(|(bit, _)| sum >> (35 + bit) & 1 == 1);
        taps.fold(rest, |sum, (_, tap)| sum ^ tap)
    });
    if sum != 1 {
        return None;
    }
    let bytes = bytes(data.get(..data.len().checked_sub(8)?)?);
    let (version, hash) = bytes.split_first()?;
    (version & 7 == 0 && hash.len() == 20).then(|| (version >> 3, hash.to_vec()))
}

/// Groups of 5 bits -> bytes; what does not fill a byte is padding.
pub fn bytes(groups: &[u8]) -> Vec<u8> {
    let (mut bits, mut held, mut bytes) = (0_u32, 0, Vec::new());
    for group in groups {
        bits = (bits << 5 | u32::from(*group)) & 0xfff;
        held += 5;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
        }
    }
    bytes
}

/// Upper case alone or lower case alone, as lower case.
fn one_case(text: &str) -> Option<String> {
    let (lower, upper) = (text.to_ascii_lowercase(), text.to_ascii_uppercase());
    (text == lower || text == upper).then_some(lower)
}

fn groups(data: &str) -> Option<Vec<u8>> {
    data.bytes()
        .map(|letter| LETTERS.iter().position(|known| *known == letter).map(|place| place as u8))
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn vectors_of_the_standards() {
        // BIP 173 and BIP 350, test vectors.
        assert!(
            matches!(decode("A12UEL5L"), Some((prefix, data, Variant::Bech32)) if prefix == "a" && data.is_empty())
        );
        assert!(matches!(decode("A1LQFN3A"), Some((prefix, _, Variant::Bech32m)) if prefix == "a"));
        for broken in ["A12UEL5l", "a12uel5x", "12uel5l", "", "1", "a1", "\u{7f}1axkwrx", "x1b4n0q5v"] {
            assert_eq!(decode(broken), None, "{broken}");
        }
        // CashAddr specification, "20-byte public key hash".
        let (kind, hash) = decode_cash("qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a").unwrap();
        assert_eq!((kind, hash.len(), hash.first()), (0, 20, Some(&118)));
        assert_eq!(decode_cash("qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6q"), None);
        assert_eq!(decode_cash("q"), None);
    }
}
