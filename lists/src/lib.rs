//! Official list formats -> entities -> one pack.
