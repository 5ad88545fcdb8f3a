//! Official sanctions lists -> entities -> one pack, with an account of every row.
//!
//! ```
//! let list = r#"{
//!   "list": { "id": "house", "publisher": "Example Market", "title": "Closed accounts" },
//!   "entities": [{ "id": "house:1", "kind": "person", "aliases": [{ "name": "Jane Roe", "quality": "primary" }] }]
//! }"#;
//! let mut compiler = knownas_lists::Compiler::new();
//! compiler.add("house.json", list.into())?;
//! compiler.published("house", "2026-11-01")?;
//! let compiled = compiler.compile()?;
//! assert_eq!(compiled.entities[0].aliases[0].name, "Jane Roe");
//! # Ok::<(), knownas_lists::Error>(())
//! ```
//!
//! One file a format: faithful structs with the official field names, then the map to an entity, then the account of what
//! was dropped or unknown. Formats are told by content. Readers never look into how names are compared.

mod compile;
mod country;
mod date;
pub mod diff;
mod error;
mod eu_fsf;
mod facts;
mod generic_csv;
pub mod group;
mod label;
mod ofac_advanced;
mod ofac_csv;
mod ofac_enhanced;
mod ofac_facts;
mod ofac_remarks;
mod ofac_xml;
mod opensanctions;
mod own_json;
pub mod report;
mod source;
mod table;
mod uk;
mod un_xml;
#[cfg(target_arch = "wasm32")]
mod wasm;
mod xml;

pub use compile::{Compiled, Compiler};
pub use error::Error;
pub use own_json::SourcedRow;
pub use source::Format;
