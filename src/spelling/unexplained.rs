//! What the rest of an alignment costs at least, from any place of both words on.
//!
//! A letter that the other word lacks, and that no rule takes beside a letter which that word has, is a slip in every alignment
//! of the two. Such letters are counted before the words are aligned: most pairs of words end there, and the others need not
//! follow a way whose rest is too dear.

use super::alignment::{LONGEST_WORD, Steps};
use super::index::{self, letter_bit};
use super::{letter_set, slip};

/// Hundredths of a letter that slips cost at least from a place of either word on.
#[derive(Debug)]
pub(super) struct Unexplained {
    a: [u16; LONGEST_WORD + 1],
    b: [u16; LONGEST_WORD + 1],
}

impl Unexplained {
    /// For two words of at most [`LONGEST_WORD`] letters. `short`: slips are dear.
    pub fn between(a: &[u8], steps: &Steps, b: &[u8], short: bool) -> Unexplained {
        let (in_a, in_b) = (letter_set(a), letter_set(b));
        let of_a = a.iter().zip(steps.explaining()).map(|(letter, by)| (*letter, by & (in_b | NOTHING) == 0));
        let of_b = b.iter().map(|letter| (*letter, index::partners(*letter) & (in_a | NOTHING) == 0));
        Unexplained { a: sums(of_a, short), b: sums(of_b, short) }
    }

    /// The least that is left to pay at a place of both words: one slip may stand for a letter of each.
    #[inline]
    pub fn from(&self, i: usize, j: usize) -> u32 {
        let left = |sums: &[u16; LONGEST_WORD + 1], at: usize| sums.get(at).copied().unwrap_or_default();
        u32::from(left(&self.a, i).max(left(&self.b, j)))
    }
}

/// Stands for the letters that rules drop.
const NOTHING: u32 = letter_bit(None);

/// From each place to the end what the letters cost that nothing explains.
fn sums(
    letters: impl DoubleEndedIterator<Item = (u8, bool)> + ExactSizeIterator,
    short: bool,
) -> [u16; LONGEST_WORD + 1] {
    let mut sums = [0; LONGEST_WORD + 1];
    let (mut sum, mut further) = (0, 0);
    let cells = sums.iter_mut().take(letters.len()).rev();
    for (cell, (letter, unexplained)) in cells.zip(letters.rev()) {
        if unexplained {
            sum += slip::least(letter, short) + further;
            further = slip::FURTHER;
        }
        *cell = sum as u16;
    }
    sums
}
