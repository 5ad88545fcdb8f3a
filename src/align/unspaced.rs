//! A whole name in a script that is written without spaces beside the parts of the other name: 莫哈末哈桑 and Mohd Hasan, 林吉祥 and
//! Lim Kit Siang, 블라디미르푸틴 and Vladimir Putin.

use super::Prepared;
use super::candidate::Candidate;
use crate::hit::{Points, Relation};
use crate::name::Role;
use crate::romanize::foreign;
use crate::romanize::han::ChineseName;
use crate::script::Script;
use std::ops::Range;

/// Most parts that are written as one word.
const MOST_PARTS: usize = 5;
/// Characters of such a word at least.
const SHORTEST: usize = 2;
/// Similarity of a foreign name in Chinese characters or Hangul with several parts: they were not written so, hence stricter than
/// single parts.
const AGREES: Points = Points(8_500);

/// The part of one name that may be several of the other, with those it is most like.
pub(super) fn candidates(query: &Prepared, listed: &Prepared) -> Vec<Candidate> {
    let of_query =
        unspaced(query, listed).map(|(at, parts, found)| Candidate::new((query, at), (listed, parts), found));
    let of_listed =
        unspaced(listed, query).map(|(at, parts, found)| Candidate::new((query, parts), (listed, at), found));
    of_query.into_iter().chain(of_listed).collect()
}

type Found = (Range<usize>, Range<usize>, (Points, Relation));

fn unspaced(one: &Prepared, other: &Prepared) -> Option<Found> {
    let [part] = one.name.parts.as_slice() else { return None };
    let written_whole = matches!(part.script, Script::Han | Script::Hangul | Script::Kana);
    if part.role != Role::Name || !written_whole || part.letters.chars().count() < SHORTEST {
        return None;
    }
    let readings = one.readings();
    // Names of the mainland are in Hanyu Pinyin, and compared by it.
    let chinese = !readings.chinese.is_empty();
    let mainland = other.readings().chinese.iter().any(ChineseName::is_in_plain_pinyin);
    let korean = part.script == Script::Hangul && !readings.korean.is_empty();
    if korean || chinese && mainland {
        return None;
    }
    let count = other.name.parts.len();
    let runs = (0..count).flat_map(|from| (from + 2..=count.min(from + MOST_PARTS)).map(move |to| from..to));
    let alike = |run: Range<usize>| {
        let latin = other.joined(&run)?;
        let found = if chinese {
            by_dialect(&part.letters, other, &run)
        } else {
            foreign::compare(&part.letters, &latin)
        };
        let similarity = Points(found?);
        let relation = if chinese { Relation::ChineseRomanization } else { Relation::Transliteration };
        (similarity >= AGREES).then_some((0..1, run, (similarity, relation)))
    };
    // The longest run of those that are alike.
    runs.filter_map(alike).max_by_key(|(_, run, (similarity, _))| (run.len(), *similarity))
}

/// A Chinese name in characters beside as many syllables in the letters of a dialect, the surname first or last.
fn by_dialect(characters: &str, other: &Prepared, run: &Range<usize>) -> Option<i32> {
    let turned = |run: &Range<usize>| {
        let last = run.end.checked_sub(1)?;
        Some(other.joined(&(last..run.end))? + &other.joined(&(run.start..last))?)
    };
    let compare = |latin: Option<String>| foreign::compare_southern(characters, &latin?);
    compare(other.joined(run)).or_else(|| compare(turned(run)))
}
