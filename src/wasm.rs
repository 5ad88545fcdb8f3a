//! The engine as JavaScript sees it. The only file that knows JavaScript.

use crate::applicant::Options;
use crate::entity::Kind;
use crate::error::Error;
use crate::json::{self, Value};
use crate::{romanize, screen};
use js_sys::{Array, Error as JsError, Object, Reflect};
use serde::Serialize;
use std::alloc::System;
use wasm_bindgen::prelude::*;
use zeroizing_alloc::ZeroAlloc;

/// Memory that is freed is overwritten at once, so that what was typed is nowhere in it after a screening: other code of the page
/// could read the memory of the instance, and so could whoever gets an image of the process.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

/// Screens applicants against one pack.
#[wasm_bindgen]
pub struct Screener {
    inner: screen::Screener,
}

#[wasm_bindgen]
impl Screener {
    /// Opens a pack.
    ///
    /// # Errors
    /// Throws a `KnownasError` whose `code` says why the bytes are no usable pack.
    #[wasm_bindgen(constructor)]
    pub fn new(pack: Vec<u8>) -> Result<Screener, JsValue> {
        screen::Screener::open(pack).map(|inner| Screener { inner }).map_err(thrown)
    }

    /// Adds the details, where they are a file of their own.
    ///
    /// # Errors
    /// Throws a `KnownasError` as for a pack; `pack-details` when they are those of another one.
    pub fn complete(&mut self, details: Vec<u8>) -> Result<(), JsValue> {
        self.inner.complete(details).map_err(thrown)
    }

    /// Screens one applicant.
    ///
    /// # Errors
    /// Throws a `KnownasError` with the code "input" and the `field` that can't be used.
    pub fn screen(&self, applicant: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
        let applicant = json::applicant(plain(applicant)).map_err(thrown)?;
        let options: Options =
            if options.is_undefined() { Options::default() } else { read("options", options)? };
        given(&self.inner.screen(&applicant, &options).map_err(thrown)?)
    }

    /// What the pack is made of.
    ///
    /// # Errors
    /// None in practice: an object of numbers and texts can always be made.
    pub fn info(&self) -> Result<JsValue, JsValue> {
        given(&self.inner.info())
    }
}

/// Compares two names: `{score, evidence}`. Without a kind, the form of the names tells firms from persons.
///
/// # Errors
/// Throws a `KnownasError` with the code "input" for an unknown kind, or a name that is too long.
#[wasm_bindgen]
pub fn compare(a: &str, b: &str, kind: Option<String>) -> Result<JsValue, JsValue> {
    let kind = kind.map(|kind| Kind::parse(&kind)).transpose().map_err(thrown)?;
    given(&screen::try_compare(a, b, kind).map_err(thrown)?)
}

/// A name in every named system of romanization.
///
/// # Errors
/// Throws a `KnownasError` with the code "input" for a name that is too long.
#[wasm_bindgen]
pub fn romanize(text: &str) -> Result<JsValue, JsValue> {
    screen::limits::text("text", text, screen::limits::NAME).map_err(thrown)?;
    given(&romanize::romanize(text))
}

/// Name, version and tables of the engine.
///
/// # Errors
/// None in practice, as [`Screener::info`].
#[wasm_bindgen]
pub fn engine() -> Result<JsValue, JsValue> {
    given(&screen::engine())
}

fn read<T: serde::de::DeserializeOwned>(what: &str, value: &JsValue) -> Result<T, JsValue> {
    json::from_value(what, plain(value)).map_err(thrown)
}

/// JavaScript's value as the core reads it. `pkg/src/plain.ts` sees to it that it is what JSON can hold.
fn plain(value: &JsValue) -> Value {
    if let Some(value) = value.as_bool() {
        return Value::Bool(value);
    }
    if let Some(number) = value.as_f64() {
        return Value::Number(number);
    }
    if let Some(text) = value.as_string() {
        return Value::Text(text);
    }
    if Array::is_array(value) {
        return Value::List(items(value).map(|item| plain(&item)).collect());
    }
    if !value.is_object() {
        return Value::Null;
    }
    let field = |pair: JsValue| {
        let mut pair = items(&pair);
        Some((pair.next()?.as_string()?, plain(&pair.next()?)))
    };
    Value::Object(items(&Object::entries(value.unchecked_ref())).filter_map(field).collect())
}

fn items(list: &JsValue) -> impl Iterator<Item = JsValue> + '_ {
    let list: &Array = list.unchecked_ref();
    (0..list.length()).map(|at| list.get(at))
}

fn given<T: Serialize>(value: &T) -> Result<JsValue, JsValue> {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).map_err(JsValue::from)
}

fn thrown(error: Error) -> JsValue {
    let thrown = JsError::new(&error.to_string());
    thrown.set_name("KnownasError");
    // Setting a property of a fresh object does not fail.
    let _ = Reflect::set(&thrown, &"code".into(), &error.code().into());
    if let Error::Input { field, .. } = &error {
        let _ = Reflect::set(&thrown, &"field".into(), &field.as_str().into());
    }
    thrown.into()
}
