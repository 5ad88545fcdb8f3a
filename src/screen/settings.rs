//! How a screening is done: options -> settings, and how old the lists may be.

use crate::applicant::{Applicant, Options};
use crate::entity::{Kind, List, PartialDate};
use crate::error::Error;
use crate::hit::{ListUsed, Points, Settings};
use crate::note;
use crate::score;

/// Hits that are returned unless the options say otherwise.
const USUAL_LIMIT: u32 = 10;

/// Most hits that may be asked for.
const HIGHEST_LIMIT: u32 = 100;

pub fn settings(applicant: &Applicant, options: &Options, lists: &[List]) -> Result<Settings, Error> {
    let threshold = match options.threshold {
        Some(threshold) if (0.0..=1.0).contains(&threshold) => points(threshold),
        Some(_) => {
            return Err(Error::Input {
                field: "options.threshold".to_owned(),
                problem: "expected a number from 0 to 1".to_owned(),
            });
        }
        None => score::threshold(applicant.kind.unwrap_or(Kind::Person)),
    };
    let all = || lists.iter().map(|list| list.id.clone()).collect::<Vec<_>>();
    let searched = options.lists.clone().unwrap_or_else(all);
    if let Some(unknown) = searched.iter().find(|id| lists.iter().all(|list| list.id != **id)) {
        let problem = format!("no list \"{unknown}\" in this pack: it has {}", all().join(", "));
        return Err(Error::Input { field: "options.lists".to_owned(), problem });
    }
    let lists = lists.iter().map(|list| list.id.clone()).filter(|id| searched.contains(id)).collect();
    Ok(Settings {
        threshold,
        lists,
        weak_aliases: options.weak_aliases,
        limit: limit(options)?,
        notes_off: note::codes("options.notesOff", &options.notes_off)?,
        review_notes: note::codes("options.reviewNotes", &options.review_notes)?,
        max_age: options.max_age,
    })
}

fn limit(options: &Options) -> Result<u32, Error> {
    match options.limit.unwrap_or(USUAL_LIMIT) {
        limit @ 1..=HIGHEST_LIMIT => Ok(limit),
        other => Err(Error::Input {
            field: "options.limit".to_owned(),
            problem: format!("{other}: expected 1 to {HIGHEST_LIMIT}"),
        }),
    }
}

/// The nearest ten-thousandth.
pub fn points(number: f64) -> Points {
    Points((number * 10_000.0).round() as i32)
}

pub fn used(list: &List, options: &Options) -> ListUsed {
    ListUsed {
        id: list.id.clone(),
        publisher: list.publisher.clone(),
        published_on: list.published_on,
        entities: list.entities,
        digest: list.digest.clone(),
        stale: stale(list.published_on, options),
        starter: list.starter,
    }
}

/// Older than `max_age` days at `today`. A list without a date is stale where an age limit was set.
fn stale(published_on: Option<PartialDate>, options: &Options) -> bool {
    let (Some(today), Some(max_age)) = (options.today, options.max_age) else { return false };
    published_on.is_none_or(|published| today.days() - published.days() > i64::from(max_age))
}
