//! Ordering of short lists.
//!
//! The sort of the standard library is compiled anew for every kind of item, 8 KB of WebAssembly each time; lists of a name's
//! parts, readings and pairs have a dozen items, where inserting them one by one is as fast.

/// Sorts a short list by a key; equal items keep their order.
pub fn by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..items.len() {
        let before = |at: usize| match (items.get(at), items.get(end)) {
            (Some(one), Some(last)) => key(one) <= key(last),
            _ => true,
        };
        let place = (0..end).rev().find(|at| before(*at)).map_or(0, |at| at + 1);
        if let Some(part) = items.get_mut(place..=end) {
            part.rotate_right(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::by_key;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn orders_as_the_standard_library_does(mut items in proptest::collection::vec((0_u8..9, 0_u8..9), 0..40)) {
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            by_key(&mut items, |item| item.0);
            prop_assert_eq!(items, expected);
        }
    }
}
