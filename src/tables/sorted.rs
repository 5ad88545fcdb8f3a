//! Look-up in rows that ascend by their first column, as generated tables have them.

/// What stands beside a key.
pub fn find<'t, T>(rows: &'t [(&'static str, T)], key: &str) -> Option<&'t T> {
    rows.get(place(rows, key)).filter(|(known, _)| *known == key).map(|(_, value)| value)
}

/// The first row that does not stand before a key.
pub fn place<T>(rows: &[(&'static str, T)], key: &str) -> usize {
    rows.partition_point(|(known, _)| *known < key)
}
