//! How usual a syllable is in names, in quarter bits: 4 times the binary logarithm of one over its share.
//!
//! Arrays are made at compile time from [`crate::tables::korean_syllable`] and [`crate::tables::korean_surname`].

use super::hangul::{COUNT, Syllable};
use crate::tables::korean_surname::{LONG_SURNAMES, SURNAMES};
use crate::tables::korean_syllable::GIVEN;

/// Not used in names.
pub const NEVER: u8 = u8::MAX;
/// A surname of two syllables: about one in a thousand Koreans has one, a few hundred all together.
pub const LONG_SURNAME: u8 = 44;

static GIVEN_COSTS: [u8; COUNT] = costs(GIVEN, false);
static SURNAME_COSTS: [u8; COUNT] = costs(SURNAMES, true);

/// How unusual a syllable is in given names.
pub fn given(syllable: Syllable) -> u8 {
    GIVEN_COSTS.get(syllable.index()).copied().unwrap_or(NEVER)
}

/// How unusual a surname is, in its South Korean form.
pub fn surname(syllable: Syllable) -> u8 {
    SURNAME_COSTS.get(syllable.southern().index()).copied().unwrap_or(NEVER)
}

/// True for the two syllables of 남궁, 황보 and the like.
pub fn long_surname(first: Syllable, second: Syllable) -> bool {
    let is = |letter, syllable: Syllable| Syllable::of(letter).is_some_and(|known| known == syllable);
    LONG_SURNAMES.iter().any(|(one, two)| is(*one, first) && is(*two, second))
}

/// Share of a cost, in 2^-20.
pub fn share(cost: u8) -> u32 {
    // 2^20 divided by 2^0, 2^(1/4), 2^(1/2), 2^(3/4).
    let quarter = match cost % 4 {
        0 => 1_048_576,
        1 => 881_744,
        2 => 741_455,
        _ => 623_487,
    };
    quarter >> (cost / 4).min(31)
}

/// Bits of a share in 2^-20, times 16.
pub fn bits(share: u32) -> u16 {
    let share = share.clamp(1, 1 << 20);
    ((20 << 4) - logarithm(share)) as u16
}

/// 16 times the binary logarithm, within one.
const fn logarithm(number: u32) -> u32 {
    let whole = number.ilog2();
    // 16 log2(1 + k/16), rounded.
    const PARTS: [u32; 16] = [0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 15];
    let part = if whole >= 4 { (number >> (whole - 4)) & 15 } else { (number << (4 - whole)) & 15 };
    whole * 16 + PARTS[part as usize]
}

const fn costs(table: &[(char, u16)], southern: bool) -> [u8; COUNT] {
    let mut counts = [0_u32; COUNT];
    let mut total = 0;
    let mut at = 0;
    while at < table.len() {
        if let Some(syllable) = Syllable::of(table[at].0) {
            let syllable = if southern { syllable.southern() } else { syllable };
            // Three quarters for a syllable that is possible and was not seen.
            counts[syllable.index()] += table[at].1 as u32 * 4 + 3;
            total += table[at].1 as u32 * 4 + 3;
        }
        at += 1;
    }
    let mut costs = [NEVER; COUNT];
    let mut at = 0;
    while at < COUNT {
        if counts[at] > 0 {
            costs[at] = ((logarithm(total) - logarithm(counts[at])) / 4) as u8;
        }
        at += 1;
    }
    costs
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn syllable(letter: char) -> Syllable {
        Syllable::of(letter).unwrap()
    }

    #[test]
    fn usual_syllables_cost_little() {
        assert!(surname(syllable('김')) <= 10, "one in five");
        assert_eq!(surname(syllable('리')), surname(syllable('이')));
        assert!(given(syllable('영')) < given(syllable('웅')));
        assert!(given(syllable('웅')) < given(syllable('뇌')));
        assert_eq!(given(syllable('뷁')), NEVER);
        assert_eq!(surname(syllable('꼭')), NEVER);
        assert!(long_surname(syllable('남'), syllable('궁')));
    }

    #[test]
    fn shares_and_bits_are_inverse() {
        assert_eq!((bits(share(0)), bits(share(8)), bits(share(80))), (0, 32, 320));
        for cost in 0..60 {
            assert!(u32::from(bits(share(cost))).abs_diff(u32::from(cost) * 4) <= 4, "{cost}");
        }
    }
}
