//! Numbers as bytes, seven bits each, the lowest first, as DWARF writes them (LEB128, DWARF 5 of 2017, section 7.6): small
//! numbers, of which tables are full, take one.

/// Bytes -> numbers, up to the first that does not fit in 32 bits.
pub fn read(bytes: &[u8]) -> impl Iterator<Item = u32> + '_ {
    let mut bytes = bytes.iter();
    std::iter::from_fn(move || {
        let (mut number, mut shift) = (0_u32, 0);
        loop {
            let byte = *bytes.next()?;
            number |= u32::from(byte & 0x7f).checked_shl(shift)?;
            if byte < 0x80 {
                return Some(number);
            }
            shift += 7;
        }
    })
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
    fn a_number_that_is_cut_or_too_long_ends_the_reading() {
        assert_eq!(read(&[1, 0x80]).collect::<Vec<_>>(), [1]);
        assert_eq!(read(&[1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1]).collect::<Vec<_>>(), [1]);
    }
}
