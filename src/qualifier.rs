//! Qualifiers.
use crate::applicant::Applicant;
use crate::entity::{Entity, Kind};

/// Qualifiers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Qualifiers {
    /// Agree.
    pub agrees: Vec<&'static str>,
    /// Conflict.
    pub conflicts: Vec<&'static str>,
    /// Missing.
    pub missing: Vec<&'static str>,
}

/// Qualifies.
pub fn qualify(_applicant: &Applicant, _kind: Kind, _entity: &Entity) -> Qualifiers {
    Qualifiers::default()
}
