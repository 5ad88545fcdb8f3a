//! The compiler as JavaScript sees it. The only file that knows JavaScript.

use js_sys::{Error as JsError, Object, Reflect, Uint8Array};
use knownas::pack::Pack;
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// Takes list files one by one, and gives the pack and its report in the end.
#[wasm_bindgen]
pub struct Compiler {
    inner: Option<crate::Compiler>,
}

#[wasm_bindgen]
impl Compiler {
    /// A compiler without sources.
    #[wasm_bindgen(constructor)]
    #[allow(clippy::new_without_default)]
    pub fn new() -> Compiler {
        Compiler { inner: Some(crate::Compiler::new()) }
    }

    /// Reads one file: a list, or a gzip or zip file of lists.
    ///
    /// # Errors
    /// Throws a `KnownasError` with the code "source" when it can't be read.
    pub fn add(&mut self, name: &str, bytes: Vec<u8>) -> Result<(), JsValue> {
        self.inner.as_mut().ok_or_else(finished)?.add(name, bytes).map_err(thrown)
    }

    /// States the date on which a list was published: `published("ofac", "2026-08-02")`.
    ///
    /// # Errors
    /// Throws when it is no date.
    pub fn published(&mut self, list: &str, date: &str) -> Result<(), JsValue> {
        self.inner.as_mut().ok_or_else(finished)?.published(list, date).map_err(thrown)
    }

    /// Keeps only entities of these programs: `programs(["DPRK2"])`.
    ///
    /// # Errors
    /// Throws when the compiler has finished.
    pub fn programs(&mut self, programs: Vec<String>) -> Result<(), JsValue> {
        let programs: Vec<&str> = programs.iter().map(String::as_str).collect();
        self.inner.as_mut().ok_or_else(finished)?.programs(&programs);
        Ok(())
    }

    /// Keeps only what names and programs need.
    ///
    /// # Errors
    /// Throws when the compiler has finished.
    #[wasm_bindgen(js_name = namesOnly)]
    pub fn names_only(&mut self) -> Result<(), JsValue> {
        self.inner.as_mut().ok_or_else(finished)?.names_only();
        Ok(())
    }

    /// Gives `{pack: Uint8Array, report}`. The compiler takes no further source.
    ///
    /// # Errors
    /// Throws when the files do not go together.
    pub fn finish(&mut self) -> Result<JsValue, JsValue> {
        let (pack, report) = self.inner.take().ok_or_else(finished)?.finish().map_err(thrown)?;
        let report = given(&report)?;
        let result = Object::new();
        Reflect::set(&result, &"pack".into(), &Uint8Array::from(pack.as_slice()))?;
        Reflect::set(&result, &"report".into(), &report)?;
        Ok(result.into())
    }
}

/// What changed between two packs: `{lists, added, removed, changed}`.
///
/// # Errors
/// Throws a `KnownasError` whose `code` says why the bytes are no usable pack; the message says which of them.
#[wasm_bindgen]
pub fn diff(old: Vec<u8>, new: Vec<u8>) -> Result<JsValue, JsValue> {
    let open = |which: &str, bytes: Vec<u8>| match Pack::open(bytes) {
        Ok(pack) if !pack.is_complete() => {
            Err(thrown_with("pack-details", &format!("{which} has no details: give the whole pack")))
        }
        Ok(pack) => Ok(pack),
        Err(error) => Err(thrown_with(error.code(), &format!("{which}: {error}"))),
    };
    given(&crate::diff::diff(&open("the old pack", old)?, &open("the new pack", new)?))
}

fn given<T: Serialize>(value: &T) -> Result<JsValue, JsValue> {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).map_err(JsValue::from)
}

/// A pack as two files: `[names, details]`.
///
/// # Errors
/// Throws a `KnownasError` whose `code` says why the bytes are no whole pack.
#[wasm_bindgen]
pub fn split(pack: Vec<u8>) -> Result<Vec<Uint8Array>, JsValue> {
    let (names, details) =
        knownas::pack::split(pack).map_err(|error| thrown_with(error.code(), &error.to_string()))?;
    Ok([names, details].map(|bytes| Uint8Array::from(bytes.as_slice())).to_vec())
}

fn finished() -> JsValue {
    thrown(crate::Error::of("compiler", "finished already: make a new one"))
}

fn thrown(error: crate::Error) -> JsValue {
    thrown_with("source", &error.to_string())
}

fn thrown_with(code: &str, message: &str) -> JsValue {
    let thrown = JsError::new(message);
    thrown.set_name("KnownasError");
    // Setting a property of a fresh object does not fail.
    let _ = Reflect::set(&thrown, &"code".into(), &code.into());
    thrown.into()
}
