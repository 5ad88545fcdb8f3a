//! Digital currency addresses: their format, told by the address alone, and the form in which two writings of one address are
//! equal. Tickers play no part: the same EVM address stands under ETH, USDT, USDC, ARB, BSC and ETC, and is one address.
//!
//! | format | told by | checked by | canonical form |
//! | --- | --- | --- | --- |
//! | EVM (ETH, ETC, USDT, USDC, ARB, BSC) | `0x` and 40 hex digits, or these alone | the case of the letters (EIP-55, 2016) | lower case |
//! | Segwit (XBT, LTC) | `bc1`, `ltc1` | Bech32(m), BIP 173 and 350, witness length | lower case |
//! | Bech32 (BNB, Zcash Sapling, Cardano, Cosmos) | `bnb1`, `zs1`, `addr1`, `cosmos1` | Bech32(m) | lower case |
//! | Bitcoin Cash | 42 letters from q or p, `bitcoincash:` | CashAddr | the Base58Check form of the same hash |
//! | Base58Check (XBT, BSV, TRX, LTC, DASH, ZEC, DOGE, XVG, BTG) | version byte | SHA-256 twice | as typed; Litecoin `M…` as `3…`, its older writing |
//! | XRP | `r…` | the same in its own alphabet | as typed |
//! | Monero | 95 or 106 letters from 4 or 8 | Keccak-256 (CryptoNote, 2013) | as typed |
//! | Solana | 32 bytes in Base58 | nothing but the length | as typed |
//! | key or transaction | 64 hex digits | nothing but the length | lower case |
//!
//! Payment links (BIP 21, EIP-681: `bitcoin:1…?amount=1`) and chain prefixes (CAIP-10: `eip155:1:0x…`) are taken off.

use super::Check;
use super::base58::{self, BITCOIN, RIPPLE};
use super::bech32::{self, Variant};
use sha3::{Digest, Keccak256};

/// Shortest text that is looked up: no format has shorter addresses.
const SHORTEST: usize = 20;
/// Longest text that is: Zcash's unified addresses have up to some 240 letters, and reading Base58 takes the square of the length.
const LONGEST: usize = 256;
/// Prefixes of Bech32 addresses.
const BECH32: [&str; 6] = ["bc", "ltc", "bnb", "zs", "addr", "cosmos"];

const EVM: &str = "Ethereum (EVM) address";
const SEGWIT: &str = "Segwit address";
const BASE58: &str = "Base58Check address";
const MONERO: &str = "Monero address";

/// The canonical form, for equality; `None` for a text that can't be an address.
pub fn canonical(typed: &str) -> Option<String> {
    let address = bare(typed);
    // The two that are no letters stand in the Base64 of TON and in names of accounts.
    let usable = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if !(SHORTEST..=LONGEST).contains(&address.len()) || !address.bytes().all(usable) {
        return None;
    }
    let lower = address.to_ascii_lowercase();
    if is_hex_key(&lower) || lower.starts_with("0x") || bech32_prefix(&lower).is_some() {
        return Some(lower);
    }
    if looks_like_cash(&lower) {
        return Some(match bech32::decode_cash(&address) {
            Some((kind, hash)) => {
                base58::encode_checked(&[&[if kind == 0 { 0 } else { 5 }], hash.as_slice()].concat())
            }
            None => lower,
        });
    }
    match base58::decode_checked(&address, BITCOIN) {
        Some(payload) if payload.len() == 21 && payload.first() == Some(&50) => {
            Some(base58::encode_checked(&[&[5], payload.get(1..)?].concat()))
        }
        _ => Some(address),
    }
}

/// Which format an address has, and whether its checksum agrees.
pub fn check(typed: &str) -> Check {
    let address = bare(typed);
    let lower = address.to_ascii_lowercase();
    let length = address.len();
    if !address.bytes().all(|byte| byte.is_ascii_alphanumeric()) || !(SHORTEST..=LONGEST).contains(&length) {
        return Check::Unknown;
    }
    if let Some(digits) = lower.strip_prefix("0x") {
        let key = digits.len() == 64 && is_hex(digits);
        return if key { Check::Sound("32-byte address") } else { Check::of(EVM, evm(&address)) };
    }
    if is_hex_key(&lower) {
        return Check::Sound("key in hexadecimal");
    }
    if let Some(prefix) = bech32_prefix(&lower) {
        let format = if matches!(prefix, "bc" | "ltc") { SEGWIT } else { "Bech32 address" };
        return Check::of(format, bech32_sound(&address, prefix));
    }
    if looks_like_cash(&lower) {
        return Check::of("Bitcoin Cash address", bech32::decode_cash(&address).is_some());
    }
    match (address.bytes().next(), length) {
        (Some(b'4' | b'8'), 95) | (Some(b'4'), 106) => Check::of(MONERO, monero(&address)),
        (Some(b'r'), 25..=35) => Check::of("XRP address", base58::decode_checked(&address, RIPPLE).is_some()),
        (Some(first), 26..=36) => base58_check(first, &address),
        (_, 40..=44) if base58::decode(&address, BITCOIN).is_some_and(|key| key.len() == 32) => {
            Check::Sound("Solana address")
        }
        _ => Check::Unknown,
    }
}

/// The address itself: without spaces, payment link and chain prefix.
fn bare(typed: &str) -> String {
    let mut address: String = typed.chars().filter(|letter| !letter.is_whitespace()).collect();
    if let Some((_, rest)) = address.rsplit_once(':') {
        address = rest.trim_start_matches('/').to_owned();
    }
    if let Some(rest) = address.strip_prefix("pay-") {
        address = rest.to_owned();
    }
    let address = address.split(['?', '@']).next().unwrap_or_default();
    // No Base58 address has 40 letters, all of them hexadecimal, but by a chance of 10^-20.
    if address.len() == 40 && is_hex(address) { format!("0x{address}") } else { address.to_owned() }
}

fn is_hex(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn is_hex_key(lower: &str) -> bool {
    lower.len() == 64 && is_hex(lower)
}

fn bech32_prefix(lower: &str) -> Option<&'static str> {
    BECH32.into_iter().find(|prefix| lower.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('1')))
}

/// A CashAddr without its prefix: no Base58 text of this length is without upper-case letters but by a chance of 10^-10.
fn looks_like_cash(lower: &str) -> bool {
    lower.len() == 42 && lower.starts_with(['q', 'p']) && !lower.contains(['1', 'b', 'i', 'o'])
}

/// EIP-55: upper case where the Keccak-256 hash of the lower-case text has a digit of 8 or more. One case alone is no checksum.
fn evm(address: &str) -> bool {
    let digits = address.get(2..).unwrap_or_default();
    let lower = digits.to_ascii_lowercase();
    if digits.len() != 40 || !is_hex(digits) {
        return false;
    }
    if digits == lower || digits == digits.to_ascii_uppercase() {
        return true;
    }
    let hash = Keccak256::digest(lower.as_bytes());
    let nibbles = hash.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits
        .bytes()
        .zip(nibbles)
        .all(|(letter, nibble)| letter.is_ascii_digit() || letter.is_ascii_uppercase() == (nibble >= 8))
}

fn bech32_sound(address: &str, expected: &str) -> bool {
    let Some((prefix, data, variant)) = bech32::decode(address) else { return false };
    if prefix != expected || !matches!(expected, "bc" | "ltc") {
        return prefix == expected;
    }
    let Some((version, program)) = data.split_first() else { return false };
    let length = bech32::bytes(program).len();
    match version {
        0 => variant == Variant::Bech32 && matches!(length, 20 | 32),
        1..=16 => variant == Variant::Bech32m && (2..=40).contains(&length),
        _ => false,
    }
}

/// Monero's Base58: blocks of 11 letters hold 8 bytes, and what is left over fewer; the last 4 bytes are the checksum.
fn monero(address: &str) -> bool {
    let mut bytes = Vec::new();
    for block in address.as_bytes().chunks(11) {
        let length = match block.len() {
            11 => 8,
            7 => 5,
            _ => return false,
        };
        let add = |sum: u128, letter: &u8| Some(sum * 58 + u128::from(base58::digit(*letter, BITCOIN)?));
        let Some(number) = block.iter().try_fold(0, add) else {
            return false;
        };
        if number >> (8 * length) != 0 {
            return false;
        }
        bytes.extend(number.to_be_bytes().iter().skip(16 - length));
    }
    let Some(body) = bytes.len().checked_sub(4) else { return false };
    let (body, sum) = bytes.split_at(body);
    Keccak256::digest(body).starts_with(sum)
}

/// The version bytes of the chains that OFAC has listed. Others are addresses too, of chains that are not told apart here.
fn base58_check(first: u8, address: &str) -> Check {
    let Some(payload) = base58::decode_checked(address, BITCOIN) else {
        // Only what begins like an address of a known chain is said to have a slip.
        let expected = matches!(first, b'1' | b'3' | b'T' | b'L' | b'M' | b'X' | b'D' | b't' | b'G');
        return if expected { Check::Slip(BASE58) } else { Check::Unknown };
    };
    match (payload.as_slice(), payload.len()) {
        ([0 | 5, ..], 21) => Check::Sound("Bitcoin address"),
        ([65, ..], 21) => Check::Sound("Tron address"),
        ([48 | 50, ..], 21) => Check::Sound("Litecoin address"),
        ([76 | 16, ..], 21) => Check::Sound("Dash address"),
        ([30 | 22 | 33, ..], 21) => Check::Sound("Dogecoin or Verge address"),
        ([38 | 23, ..], 21) => Check::Sound("Bitcoin Gold address"),
        ([28, 184 | 189, ..], 22) => Check::Sound("Zcash address"),
        _ => Check::Sound(BASE58),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_sound_address_of_every_format() {
        for (address, format) in [
            ("1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T", "Bitcoin address"),
            ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "Bitcoin address"),
            ("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", SEGWIT),
            ("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", SEGWIT),
            ("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", EVM),
            ("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", EVM),
            ("5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", EVM),
            ("bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a", "Bitcoin Cash address"),
            ("r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59", "XRP address"),
            (
                "44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A",
                MONERO,
            ),
        ] {
            assert_eq!(check(address), Check::Sound(format), "{address}");
        }
        for (address, format) in [
            ("1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2t", BASE58),
            ("1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim20", BASE58),
            ("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed", EVM),
            ("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beae", EVM),
            ("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", SEGWIT),
            // BIP 350: version 1 with the checksum of BIP 173.
            ("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd", SEGWIT),
        ] {
            assert_eq!(check(address), Check::Slip(format), "{address}");
        }
        for other in ["", "none", "my wallet is at an exchange", "vitalik.eth", "U0000000000000000000000000"]
        {
            assert_eq!(check(other), Check::Unknown, "{other}");
        }
    }

    #[test]
    fn writings_of_one_address_are_one() {
        for (a, b) in [
            ("0xB637F84B66876EBF609C2A4208905F9DDAC9D075", " 0xb637f84b66876ebf609c2a4208905f9ddac9d075"),
            ("B637F84B66876EBF609C2A4208905F9DDAC9D075", "0xb637f84b66876ebf609c2a4208905f9ddac9d075"),
            (
                "eip155:1:0xb637f84b66876ebf609c2a4208905f9ddac9d075",
                "0xb637f84b66876ebf609c2a4208905f9ddac9d075",
            ),
            (
                "ethereum:0xb637f84b66876ebf609c2a4208905f9ddac9d075@1",
                "0xb637f84b66876ebf609c2a4208905f9ddac9d075",
            ),
            (
                "bitcoin:1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T?amount=1",
                "1Hmqv gSXUV ES1jn 4TQPz k9dxo 1NE8w im2T",
            ),
            // CashAddr specification, legacy translation.
            ("bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a", "1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu"),
            ("PPM2QSZNHKS23Z7629MMS6S4CWEF74VCWVN0H829PQ", "3CWFddi6m4ndiGyKqzYvsFYagqDLPVMTzC"),
        ] {
            let form = canonical(a);
            assert!(form.is_some(), "{a}");
            assert_eq!(form, canonical(b), "{a}");
        }
        assert_ne!(
            canonical("1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T"),
            canonical("1hmqvgsxuves1jn4tqpzk9dxo1ne8wim2t"),
            "base58 letters carry case"
        );
    }

    #[test]
    fn litecoin_scripts_have_one_form_in_both_versions() {
        let hash = [7_u8; 20];
        let of = |version: u8| base58::encode_checked(&[&[version], hash.as_slice()].concat());
        assert!(of(50).starts_with('M'));
        assert_eq!(canonical(&of(50)), canonical(&of(5)));
    }

    proptest! {
        #[test]
        fn canonical_forms_are_settled(text in "(bitcoin:|0x|bc1|)[a-zA-Z0-9 ]{0,60}") {
            if let Some(form) = canonical(&text) {
                prop_assert_eq!(canonical(&form), Some(form.clone()));
                prop_assert_eq!(canonical(&format!(" {text}\n")), Some(form));
            }
        }

        #[test]
        fn case_of_evm_addresses_is_no_matter(digits in "[0-9a-fA-F]{40}") {
            let address = format!("0x{digits}");
            prop_assert_eq!(canonical(&address), canonical(&address.to_ascii_lowercase()));
            prop_assert_eq!(canonical(&address), canonical(&format!("0X{}", digits.to_ascii_uppercase())));
        }

        #[test]
        fn a_slip_of_one_letter_is_seen(hash: [u8; 20], version in prop::sample::select(vec![0_u8, 5, 65, 48, 76, 30]), at in 1_usize..25, letter in 0_usize..58) {
            let sound = base58::encode_checked(&[&[version], hash.as_slice()].concat());
            prop_assert!(matches!(check(&sound), Check::Sound(_)));
            let mut typed = sound.clone().into_bytes();
            typed[at] = BITCOIN[letter];
            let typed = String::from_utf8(typed).unwrap();
            if typed != sound {
                prop_assert!(!matches!(check(&typed), Check::Sound(_)), "{typed}");
            }
        }
    }
}
