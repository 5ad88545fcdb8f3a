//! A seeded sequence of numbers: the same pairs and the same invented people in every run, on every machine.
//!
//! SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014): one addition and three mixing
//! steps a number, and any seed will do.

/// A sequence of numbers that depends on its seed only.
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// The sequence of one measure: its name is the seed, so that measures do not disturb each other.
    pub fn of(name: &str) -> Random {
        Random(xxhash_rust::xxh64::xxh64(name.as_bytes(), 20_250_827))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `below` - 1; 0 when `below` is 0.
    pub fn below(&mut self, below: usize) -> usize {
        (self.next() % (below.max(1) as u64)) as usize
    }

    /// One of them; `None` of an empty slice.
    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len()))
    }

    /// `count` of them, or all, in the order they had.
    pub fn sample<T: Clone>(&mut self, of: &[T], count: usize) -> Vec<T> {
        let mut left = of.len();
        let mut wanted = count.min(left);
        let mut taken = Vec::with_capacity(wanted);
        for one in of {
            if wanted > 0 && self.below(left) < wanted {
                taken.push(one.clone());
                wanted -= 1;
            }
            left -= 1;
        }
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sample_has_the_size_asked_for_and_keeps_the_order() {
        let all: Vec<u32> = (0..1000).collect();
        let sample = Random::of("sample").sample(&all, 100);
        assert_eq!(sample.len(), 100);
        assert!(sample.windows(2).all(|pair| pair[0] < pair[1]));
        assert_eq!(sample, Random::of("sample").sample(&all, 100));
        assert_ne!(sample, Random::of("another").sample(&all, 100));
    }
}
