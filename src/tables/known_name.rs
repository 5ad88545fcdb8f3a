//! Names that people are known to bear, so that a letter between two of them tells two families and no slip of the hand: Barton,
//! Burton. A word that is none is a misspelling sooner. Nothing is said about where a name comes from.
//!
//! The names stand in `known_names.txt`, folded as [`crate::normalize`] folds; the engine holds a Bloom filter of them
//! (Bloom 1970), 8 KB: no word that is in it is missed. Of the words that are not, three in
//! a hundred are taken for known.
//!
//! Sources: US Census Bureau 1990 name files, in the public domain (first 6000 family names, which 65 of 100 people bear; first 500 names of men and of
//! women), "popular names by country" (sigpwned, 2018-2023).

use crate::given_name;
use crate::tables::known_names::FILTER;

/// Shorter names have too many spellings for that.
pub const SHORTEST: usize = 4;

/// Whether people are known to bear the name in this spelling.
pub fn is_known(word: &str) -> bool {
    word.len() >= SHORTEST && (is_in_filter(word) || given_name::is_known(word))
}

fn is_in_filter(word: &str) -> bool {
    places(word).all(|place| FILTER.get(place / 64).is_some_and(|bits| bits >> (place % 64) & 1 == 1))
}

/// The four bits of a word among 65,536: for nine thousand names four miss the least.
fn places(word: &str) -> impl Iterator<Item = usize> {
    let hash = xxhash_rust::xxh64::xxh64(word.as_bytes(), 0);
    (0..4).map(move |turn| usize::from((hash >> (16 * turn)) as u16))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn names() -> impl Iterator<Item = &'static str> {
        include_str!("known_names.txt").split_whitespace()
    }

    fn generated() -> String {
        let mut filter = vec![0_u64; 1 << 10];
        for place in names().flat_map(places) {
            filter[place / 64] |= 1 << (place % 64);
        }
        let line = |bits: &[u64]| {
            format!("    {},\n", bits.iter().map(|bits| format!("{bits:#x}")).collect::<Vec<_>>().join(", "))
        };
        format!(
            "//! Generated from `known_names.txt` by the tests of `known_name.rs`; UPDATE_TABLES=1 renews it.\n\n\
             /// The bits of the filter.\n#[rustfmt::skip]\npub static FILTER: [u64; {}] = [\n{}];\n",
            filter.len(),
            filter.chunks(6).map(line).collect::<String>()
        )
    }

    #[test]
    fn the_generated_filter_is_fresh() {
        crate::tables::assert_fresh("known_names", &generated());
    }

    #[test]
    fn known_names_are_known_and_misspelled_ones_hardly_ever() {
        assert!(names().all(is_known));
        let misspelled = |name: &str| format!("{}q{}", &name[..2], &name[2..]);
        let (taken, all) = (names().filter(|name| is_in_filter(&misspelled(name))).count(), names().count());
        assert!(taken * 30 < all, "{taken} of {all}");
    }
}
