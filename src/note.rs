//! Consistency remarks.
use crate::applicant::Applicant;
use crate::error::Error;
use crate::hit::Note;

/// Notes.
///
/// # Errors
/// None.
pub fn notes(
    _applicant: &Applicant,
    _mixed: &[String],
    _differing: &[String],
    _off: &[String],
) -> Result<Vec<Note>, Error> {
    Ok(Vec::new())
}
