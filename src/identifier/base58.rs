//! Base58 and Base58Check: the alphabets and checksum of Bitcoin's address encoding (Satoshi Nakamoto, 2009, `base58.h`; the
//! alphabet of the XRP Ledger is the same letters in another order). Own code of one screen, since the crate `bs58` costs the
//! browser 5 KB of Brotli, and Monero's blocks need the digits anyway.

use sha2::{Digest, Sha256};

/// Bitcoin's alphabet: digits and letters without 0, O, I and l.
pub const BITCOIN: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/// The XRP Ledger's alphabet.
pub const RIPPLE: &[u8; 58] = b"rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";

const CHECKSUM: usize = 4;

/// The place of a letter in an alphabet.
pub fn digit(letter: u8, alphabet: &[u8; 58]) -> Option<u32> {
    alphabet.iter().position(|known| *known == letter).map(|place| place as u32)
}

/// Text -> bytes; `None` for a letter outside the alphabet.
pub fn decode(text: &str, alphabet: &[u8; 58]) -> Option<Vec<u8>> {
    let mut bytes: Vec<u8> = Vec::new();
    for letter in text.bytes() {
        let mut carry = digit(letter, alphabet)?;
        for byte in &mut bytes {
            carry += u32::from(*byte) * 58;
            *byte = carry as u8;
            carry >>= 8;
        }
        if carry > 0 {
            bytes.push(carry as u8);
        }
    }
    let zeros = text.bytes().take_while(|letter| Some(letter) == alphabet.first()).count();
    bytes.extend(std::iter::repeat_n(0, zeros));
    bytes.reverse();
    Some(bytes)
}

/// Bytes -> text.
pub fn encode(bytes: &[u8], alphabet: &[u8; 58]) -> String {
    let mut digits: Vec<u8> = Vec::new();
    for byte in bytes {
        let mut carry = u32::from(*byte);
        for digit in &mut digits {
            carry += u32::from(*digit) << 8;
            *digit = (carry % 58) as u8;
            carry /= 58;
        }
        while carry > 0 {
            digits.push((carry % 58) as u8);
            carry /= 58;
        }
    }
    digits.extend(bytes.iter().take_while(|byte| **byte == 0).map(|_| 0));
    digits
        .iter()
        .rev()
        .filter_map(|digit| alphabet.get(usize::from(*digit)))
        .map(|letter| char::from(*letter))
        .collect()
}

/// The payload of a Base58Check text, version first; `None` when the checksum does not agree.
pub fn decode_checked(text: &str, alphabet: &[u8; 58]) -> Option<Vec<u8>> {
    let mut bytes = decode(text, alphabet)?;
    let sum = bytes.split_off(bytes.len().checked_sub(CHECKSUM)?);
    (checksum(&bytes) == sum).then_some(bytes)
}

/// A payload, version first, as Base58Check in Bitcoin's alphabet.
pub fn encode_checked(payload: &[u8]) -> String {
    encode(&[payload, &checksum(payload)].concat(), BITCOIN)
}

fn checksum(payload: &[u8]) -> Vec<u8> {
    Sha256::digest(Sha256::digest(payload)).iter().copied().take(CHECKSUM).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn bytes_come_back(bytes: Vec<u8>) {
            for alphabet in [BITCOIN, RIPPLE] {
                prop_assert_eq!(decode(&encode(&bytes, alphabet), alphabet), Some(bytes.clone()));
            }
            prop_assert_eq!(decode_checked(&encode_checked(&bytes), BITCOIN), Some(bytes));
        }
    }

    #[test]
    fn known_texts() {
        assert_eq!(encode(b"Hello World!", BITCOIN), "2NEpo7TZRRrLZSi2U");
        assert_eq!(decode("0", BITCOIN), None);
        assert_eq!(decode("", BITCOIN), Some(Vec::new()));
        assert_eq!(decode_checked("1", BITCOIN), None);
    }
}
