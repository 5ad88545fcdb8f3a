//! Ordering of short lists.
//!
//! The sort of the standard library is compiled anew for every kind of item, 8 KB of WebAssembly each time; lists of a name's
//! parts, readings and pairs have a dozen items, where inserting them one by one is as fast.

/// Sorts a short list by a key; equal items keep their order.
pub fn by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..items.len() {
        for at in (0..end).rev() {
            match items.get_mut(at..=at + 1) {
                Some([before, item]) if key(before) > key(item) => std::mem::swap(before, item),
                _ => break,
            }
        }
    }
}

/// Sorts a few weights.
#[inline(never)]
pub fn ascending(weights: &mut [i32]) {
    by_key(weights, |weight| *weight);
}

/// Numbers ascending, each once. Sorted as all numbers here, with 64 bits.
pub fn unique(numbers: &[u32]) -> Vec<u32> {
    let mut all: Vec<u64> = numbers.iter().map(|number| u64::from(*number)).collect();
    all.sort_unstable();
    all.dedup();
    all.into_iter().map(|number| number as u32).collect()
}

/// A word of at most eight Latin or Russian letters as a number of 48 bits; words ascend as their numbers do, and are found
/// among many by comparing numbers. `None` for others.
pub fn of_letters(word: &str) -> Option<u64> {
    const LONGEST: usize = 8;
    let letter = |letter| match letter {
        'a'..='z' => Some(letter as u64 - 'a' as u64 + 1),
        'а'..='я' => Some(letter as u64 - 'а' as u64 + 27),
        'ё' => Some(59),
        _ => None,
    };
    let (mut number, mut length) = (0, 0);
    for known in word.chars().map(letter) {
        number = number << 6 | known?;
        length += 1;
        if length > LONGEST {
            return None;
        }
    }
    (length > 0).then(|| number << (6 * (LONGEST - length)))
}

#[cfg(test)]
mod tests {
    use super::{by_key, of_letters, unique};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn orders_as_the_standard_library_does(mut items in proptest::collection::vec((0_u8..9, 0_u8..9), 0..40)) {
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            by_key(&mut items, |item| item.0);
            prop_assert_eq!(items, expected);
        }

        #[test]
        fn every_number_stands_once(numbers in proptest::collection::vec(0_u32..99, 0..40)) {
            let expected: Vec<u32> = std::collections::BTreeSet::from_iter(numbers.iter().copied()).into_iter().collect();
            prop_assert_eq!(unique(&numbers), expected);
        }

        #[test]
        fn numbers_ascend_as_words_do(one in "[a-zа-яё]{1,8}", other in "[a-zа-яё]{1,8}") {
            prop_assert_eq!(of_letters(&one).cmp(&of_letters(&other)), one.cmp(&other));
        }
    }

    #[test]
    fn other_words_have_no_number() {
        assert_eq!(["", "nguyenhoang", "o'", "é"].map(of_letters), [None; 4]);
    }
}
