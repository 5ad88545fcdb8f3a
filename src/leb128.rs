//! Numbers as bytes, seven bits each, the lowest first, as DWARF writes them (LEB128, DWARF 5 of 2017, section 7.6): small
//! numbers, of which tables are full, take one.

/// Bytes -> numbers, up to the first that does not fit in 32 bits.
pub fn read(bytes: &[u8]) -> impl Iterator<Item = u32> + '_ {
    let mut bytes = bytes.iter();
    std::iter::from_fn(move || {
        let (mut number, mut shift) = (0_u32, 0);
        for byte in bytes.by_ref() {
            number |= u32::from(byte & 0x7f).checked_shl(shift)?;
            if *byte < 0x80 {
                return Some(number);
            }
            shift += 7;
        }
        None
    })
}

/// How many numbers there are, when all are whole.
pub fn count(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte < 0x80).count()
}

/// Numbers -> bytes.
pub fn write(numbers: impl IntoIterator<Item = u32>) -> Vec<u8> {
    let mut bytes = Vec::new();
    for mut number in numbers {
        while number >= 0x80 {
            bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        bytes.push(number as u8);
    }
    bytes
}

/// A number whose lowest bit is its sign (zigzag), so that small negative numbers are small too; to be added with wrapping.
pub fn signed(number: u32) -> u32 {
    (number >> 1) ^ (number & 1).wrapping_neg()
}

/// What [`signed`] reads.
#[cfg(test)]
pub fn zigzag(number: u32) -> u32 {
    let number = number as i32;
    ((number << 1) ^ (number >> 31)) as u32
}

/// Bytes as Rust writes them in a table.
#[cfg(test)]
#[allow(clippy::unwrap_used)]
pub fn literal(bytes: &[u8]) -> String {
    let mut text = String::from("b\"");
    for row in bytes.chunks(60) {
        text.push_str("\\\n    ");
        row.iter().for_each(|byte| match byte {
            // Spaces would be lost at the beginning of a row.
            b'!'..=b'~' if !b"\"\\".contains(byte) => text.push(char::from(*byte)),
            byte => text.push_str(&format!("\\x{byte:02x}")),
        });
    }
    text.push('"');
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(numbers in proptest::collection::vec(any::<u32>(), 0..50)) {
            prop_assert_eq!(read(&write(numbers.iter().copied())).collect::<Vec<_>>(), numbers);
        }
    }

    #[test]
    fn signs_come_back() {
        for number in [0, 1, -1, 63, -64, i32::MAX, i32::MIN] {
            assert_eq!(signed(zigzag(number as u32)), number as u32);
        }
    }

    #[test]
    fn a_number_that_is_cut_or_too_long_ends_the_reading() {
        assert_eq!(read(&[1, 0x80]).collect::<Vec<_>>(), [1]);
        assert_eq!(read(&[1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1]).collect::<Vec<_>>(), [1]);
    }
}
