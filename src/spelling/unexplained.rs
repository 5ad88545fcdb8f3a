//! What an alignment costs at least, whatever the order of the letters.
//!
//! A letter that the other word lacks, and that no rule takes beside a letter which that word has, is a slip in every alignment
//! of the two. Such letters are counted before the words are aligned: many pairs of words end there.

use super::alignment::Steps;
use super::index::{self, letter_bit};
use super::{letter_set, slip};

/// Stands for the letters that rules drop.
const NOTHING: u32 = letter_bit(None);

/// Hundredths of a letter that the slips cost at least which two words need, of which the first has these steps. `short`: slips
/// are dear.
pub(super) fn least_cost(a: &[u8], steps: &Steps, b: &[u8], short: bool) -> u32 {
    let (in_a, in_b) = (letter_set(a) | NOTHING, letter_set(b) | NOTHING);
    let of_a = a.iter().zip(steps.explaining()).filter(|(_, by)| **by & in_b == 0).map(|(letter, _)| letter);
    let of_b = b.iter().filter(|letter| index::partners(**letter) & in_a == 0);
    // One slip may stand for a letter of each.
    cost(of_a, short).max(cost(of_b, short))
}

/// What these letters cost at least, each a slip of its own. A digit is none.
fn cost<'w>(letters: impl Iterator<Item = &'w u8>, short: bool) -> u32 {
    letters.filter(|letter| letter.is_ascii_lowercase()).fold(0, |sum, letter| {
        let further = if sum > 0 { slip::FURTHER } else { 0 };
        sum + slip::least(*letter, short) + further
    })
}
