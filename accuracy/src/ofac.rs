//! How near [`ofac_score`] comes to the scores that OFAC's search showed, beside nomenklatura's emulation of the same.

use crate::material::Folder;
use crate::peers::{Asked, PEERS};
use knownas::ofac_score::ofac_score;
use serde::Deserialize;

/// Points by which a score may differ.
pub const NEAR: i32 = 5;
/// The slider of the capture: a listed name that was not shown scored less.
const SLIDER: i32 = 80;

/// A score that OFAC's search showed.
#[derive(Debug, Clone, Deserialize)]
pub struct Shown {
    /// What was typed.
    pub query: String,
    /// The listed name that was found.
    pub listed: String,
    /// 0 to 100; -1 when it was not shown with the slider at 80.
    score: i32,
}

#[derive(Deserialize)]
struct Capture {
    rows: Vec<Shown>,
}

/// The captured scores; none without the file.
///
/// # Errors
/// When the file is not of the shape expected.
pub fn shown() -> Result<Vec<Shown>, serde_json::Error> {
    let text = Folder::Pairs.text("ofac_live_scores.json");
    text.map_or(Ok(Vec::new()), |text| Ok(serde_json::from_str::<Capture>(&text)?.rows))
}

/// How near an emulation comes.
pub struct Nearness {
    /// As the report calls it.
    pub title: &'static str,
    /// Rows with a score, and those within [`NEAR`] points of it.
    pub shown: (usize, usize),
    /// Rows that were not shown, and those that the emulation does not show either.
    pub not_shown: (usize, usize),
    /// Mean difference of the rows with a score, in points.
    pub mean: f64,
    /// The rows that are farther off: query, listed name, shown, emulated.
    pub farther: Vec<(String, String, i32, i32)>,
}

/// knownas first, then nomenklatura where it answered.
pub fn measure(rows: &[Shown], asked: &Asked) -> Vec<Nearness> {
    let own = rows.iter().map(|row| i32::from(ofac_score(&row.query, &row.listed))).collect();
    let peer = PEERS.iter().find_map(|peer| Some((peer.title, asked.shown(peer)?)));
    let peer = peer
        .map(|(title, scores)| (title, scores.iter().map(|score| (score * 100.0).round() as i32).collect()));
    let measured = [("**knownas** `ofacScore`", own)].into_iter().chain(peer);
    measured
        .filter(|(_, scores): &(_, Vec<i32>)| scores.len() == rows.len())
        .map(|(title, scores)| nearness(title, rows, &scores))
        .collect()
}

fn nearness(title: &'static str, rows: &[Shown], scores: &[i32]) -> Nearness {
    let (shown, hidden): (Vec<_>, Vec<_>) = rows.iter().zip(scores).partition(|(row, _)| row.score >= 0);
    let off = |(row, score): &(&Shown, &i32)| (row.score - **score).abs();
    Nearness {
        title,
        shown: (shown.len(), shown.iter().filter(|row| off(row) <= NEAR).count()),
        not_shown: (hidden.len(), hidden.iter().filter(|(_, score)| **score < SLIDER).count()),
        farther: shown
            .iter()
            .filter(|row| off(row) > NEAR)
            .map(|(row, score)| (row.query.clone(), row.listed.clone(), row.score, **score))
            .collect(),
        mean: f64::from(shown.iter().map(off).sum::<i32>()) / shown.len().max(1) as f64,
    }
}
