//! The pack: lists compiled to one file that is read in place.
//!
//! Identical records give identical bytes. `format` documents the layout, `builder` writes it, `reader` reads it.

mod builder;
mod format;
mod reader;

pub use builder::build;
pub use format::{FORMAT_VERSION, fingerprint};
pub(crate) use reader::decode;
pub use reader::{AliasRow, Pack, PackInfo, SectionInfo, split};
