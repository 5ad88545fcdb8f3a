//! A careful XML pull reader: one record at a time as a small tree, everything bounded, document types refused.
//!
//! A reader takes what it knows out of a tree ([`Element::take`] and its kin); what is left over is by definition unknown
//! and is written down by [`Element::report_rest`]. Names are compared without their namespace prefix, because OFAC has
//! changed its namespaces twice. XML 1.0 (fifth edition, 2008); custom entities do not exist here, so an entity bomb is an
//! error in its first line.

use crate::error::Error;
use crate::report::Tallies;
use crate::source::{Source, line_of};
use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

/// Longest text, attribute or name, in bytes. The longest text of any list is below 20 kB.
const MAX_TEXT: usize = 1 << 20;
/// Deepest nesting. The deepest list has 14 levels.
const MAX_DEPTH: usize = 64;
/// Largest record, in bytes of the file. The largest OFAC entry is below 1 MB.
const MAX_RECORD: usize = 16 << 20;

/// One element with everything in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Element {
    /// Name without prefix.
    pub name: String,
    /// Attributes without prefix, in order. Namespace declarations are left out.
    pub attributes: Vec<(String, String)>,
    /// Its own text, trimmed, with runs of white space as one space.
    pub text: String,
    /// Elements inside, in order.
    pub children: Vec<Element>,
}

/// What the reader met on its way through a document.
pub enum Step {
    /// A start tag. Its content follows as further steps, or at once with [`Document::subtree`].
    Enter(Element),
    /// The end of the element last entered and not left.
    Leave,
}

/// A document being read.
pub struct Document<'a> {
    source: &'a Source,
    reader: Reader<&'a [u8]>,
    /// Names of the elements entered and not left, the root first.
    pub path: Vec<String>,
    empty: bool,
    begun: bool,
}

impl<'a> Document<'a> {
    /// Begins a document.
    pub fn new(source: &'a Source) -> Document<'a> {
        let mut reader = Reader::from_str(&source.text);
        reader.config_mut().expand_empty_elements = false;
        Document { source, reader, path: Vec::new(), empty: false, begun: false }
    }

    /// The next start or end; `None` at the end of the document.
    ///
    /// # Errors
    /// When the document is not well-formed, cut short, declares a document type, or holds something out of bounds.
    pub fn step(&mut self) -> Result<Option<Step>, Error> {
        if self.empty {
            self.empty = false;
            self.path.pop();
            return Ok(Some(Step::Leave));
        }
        loop {
            match self.event()? {
                Event::Start(tag) => return self.enter(&tag, false).map(Some),
                Event::Empty(tag) => return self.enter(&tag, true).map(Some),
                Event::End(_) => {
                    self.path.pop();
                    return Ok(Some(Step::Leave));
                }
                Event::Eof if !self.path.is_empty() => return Err(self.cut_short()),
                Event::Eof if !self.begun => return Err(self.error("XML without any element")),
                Event::Eof => return Ok(None),
                _ => {}
            }
        }
    }

    fn enter(&mut self, tag: &BytesStart<'_>, empty: bool) -> Result<Step, Error> {
        let element = self.open(tag)?;
        if self.path.is_empty() && self.begun {
            return Err(self.error(format!("a second root <{}>", element.name)));
        }
        self.begun = true;
        self.empty = empty;
        self.path.push(element.name.clone());
        Ok(Step::Enter(element))
    }

    /// Reads the rest of the element just entered, and leaves it.
    ///
    /// # Errors
    /// As [`Document::step`].
    pub fn subtree(&mut self, element: Element) -> Result<Element, Error> {
        self.path.pop();
        if self.empty {
            self.empty = false;
            return Ok(element);
        }
        let start = self.reader.buffer_position() as usize;
        let mut open = vec![element];
        loop {
            if self.reader.buffer_position() as usize - start > MAX_RECORD {
                return Err(self.error(format!("an element of more than {} MB", MAX_RECORD >> 20)));
            }
            let event = self.event()?;
            let Some(current) = open.last_mut() else { return Err(self.cut_short()) };
            match event {
                Event::Start(tag) => {
                    let child = self.open(&tag)?;
                    if open.len() + self.path.len() >= MAX_DEPTH {
                        return Err(self.error(format!("elements nested more than {MAX_DEPTH} deep")));
                    }
                    open.push(child);
                }
                Event::Empty(tag) => current.children.push(self.open(&tag)?),
                Event::Text(text) => {
                    let text = text.decode().map_err(|error| self.error(error.to_string()))?;
                    current.text.push_str(&text);
                    self.bound(current.text.len(), "a text")?;
                }
                Event::CData(text) => {
                    let text = text.decode().map_err(|error| self.error(error.to_string()))?;
                    current.text.push_str(&text);
                    self.bound(current.text.len(), "a text")?;
                }
                Event::GeneralRef(reference) => current.text.push(self.resolve(&reference)?),
                Event::End(_) => {
                    current.text = tidy(&current.text);
                    let Some(closed) = open.pop() else { return Err(self.cut_short()) };
                    match open.last_mut() {
                        Some(parent) => parent.children.push(closed),
                        None => return Ok(closed),
                    }
                }
                Event::Eof => return Err(self.cut_short()),
                _ => {}
            }
        }
    }

    /// An error at the place reached.
    pub fn error(&self, problem: impl Into<String>) -> Error {
        let at = (self.reader.buffer_position() as usize).min(self.source.text.len());
        let before = self.source.text.as_bytes().get(..at).unwrap_or_default();
        Error::at(&self.source.name, format!("line {}", line_of(before)), problem)
    }

    fn cut_short(&self) -> Error {
        let inside = self.path.last().map_or(String::new(), |name| format!(" inside <{name}>"));
        self.error(format!("the file ends{inside}: it is cut short, download it again"))
    }

    fn event(&mut self) -> Result<Event<'a>, Error> {
        if self.path.len() > MAX_DEPTH {
            return Err(self.error(format!("elements nested more than {MAX_DEPTH} deep")));
        }
        match self.reader.read_event() {
            Ok(Event::DocType(_)) => Err(self.error(
                "a document type declaration, which no list has: the file is refused, as such declarations can hide an entity bomb",
            )),
            Ok(event) => Ok(event),
            Err(error) => {
                let at = self.reader.error_position() as usize;
                let before = self.source.text.as_bytes().get(..at).unwrap_or_default();
                let ends = matches!(error, quick_xml::Error::Syntax(_))
                    || at >= self.source.text.trim_end().len();
                let reason = if ends { "; the file is cut short" } else { "" };
                Err(Error::at(
                    &self.source.name,
                    format!("line {}", line_of(before)),
                    format!("not well-formed XML ({error}){reason}: download it again"),
                ))
            }
        }
    }

    fn open(&self, tag: &BytesStart<'_>) -> Result<Element, Error> {
        self.bound(tag.len(), "a tag")?;
        let name = text_of(tag.local_name().as_ref()).to_owned();
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| self.error(format!("<{name}>: {error}")))?;
            if attribute.key.as_namespace_binding().is_some() {
                continue;
            }
            let value =
                attribute.unescape_value().map_err(|error| self.error(format!("<{name}>: {error}")))?;
            attributes.push((text_of(attribute.key.local_name().as_ref()).to_owned(), tidy(&value)));
        }
        Ok(Element { name, attributes, text: String::new(), children: Vec::new() })
    }

    fn bound(&self, length: usize, what: &str) -> Result<(), Error> {
        if length <= MAX_TEXT {
            return Ok(());
        }
        Err(self.error(format!("{what} of {length} bytes; no list has more than {MAX_TEXT}")))
    }

    fn resolve(&self, reference: &BytesRef<'_>) -> Result<char, Error> {
        let name = text_of(reference);
        let letter = match name {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => reference.resolve_char_ref().ok().flatten(),
        };
        letter.ok_or_else(|| self.error(format!("the entity &{name}; is not defined in XML")))
    }
}

/// The bytes come from a text that is UTF-8 as a whole, cut at ASCII characters.
fn text_of(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}

/// The name of the root element. An HTML page is told apart, with its title.
///
/// # Errors
/// When it is an HTML page, or no XML.
pub fn root(source: &Source) -> Result<String, Error> {
    let start: String = source.text.trim_start().chars().take(2000).collect();
    let lower = start.to_ascii_lowercase();
    let html = lower.starts_with("<!doctype html") || lower.starts_with("<html") || lower.contains("<html");
    if html {
        let title = lower
            .find("<title>")
            .and_then(|from| start.get(from + 7..))
            .and_then(|rest| rest.split('<').next())
            .map_or(String::new(), |title| format!(" titled \"{}\"", tidy(title)));
        return Err(Error::of(
            &source.name,
            format!(
                "an HTML page{title}, not a list: the server answered with an error page, download it again"
            ),
        ));
    }
    let mut document = Document::new(source);
    match document.step()? {
        Some(Step::Enter(element)) => Ok(element.name),
        _ => Err(document.error("XML without any element")),
    }
}

/// Trims, and makes one space of every run of white space.
pub fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !tidied.is_empty() {
            tidied.push(' ');
        }
        tidied.push_str(word);
    }
    tidied
}

impl Element {
    /// Takes an attribute out; `None` when it is missing or empty.
    pub fn attribute(&mut self, name: &str) -> Option<String> {
        let index = self.attributes.iter().position(|(key, _)| key == name)?;
        let (_, value) = self.attributes.remove(index);
        (!value.is_empty()).then_some(value)
    }

    /// Takes the first child of that name out.
    pub fn take(&mut self, name: &str) -> Option<Element> {
        let index = self.children.iter().position(|child| child.name == name)?;
        Some(self.children.remove(index))
    }

    /// Takes every child of that name out.
    pub fn take_all(&mut self, name: &str) -> Vec<Element> {
        let (taken, kept) =
            std::mem::take(&mut self.children).into_iter().partition(|child| child.name == name);
        self.children = kept;
        taken
    }

    /// Takes the children of a wrapper out: `take_list("akaList", "aka")`. Other children of the wrapper stay, as unknown.
    pub fn take_list(&mut self, wrapper: &str, item: &str) -> Vec<Element> {
        let mut items = Vec::new();
        for child in self.children.iter_mut().filter(|child| child.name == wrapper) {
            items.append(&mut child.take_all(item));
        }
        self.children.retain(|child| {
            child.name != wrapper
                || !(child.children.is_empty() && child.attributes.is_empty() && child.text.is_empty())
        });
        items
    }

    /// Takes the text of the first child of that name; `None` when it is missing or empty. Attributes and children inside
    /// it stay, as unknown.
    pub fn text(&mut self, name: &str) -> Option<String> {
        let index = self.children.iter().position(|child| child.name == name)?;
        let child = self.children.get_mut(index)?;
        let text = std::mem::take(&mut child.text);
        if child.attributes.is_empty() && child.children.is_empty() {
            self.children.remove(index);
        }
        (!text.is_empty()).then_some(text)
    }

    /// Takes the texts of every child of that name, empty ones left out.
    pub fn texts(&mut self, name: &str) -> Vec<String> {
        let mut texts = Vec::new();
        while let Some(index) = self.children.iter().position(|child| child.name == name) {
            texts.push(self.children.remove(index).text);
        }
        texts.retain(|text| !text.is_empty());
        texts
    }

    /// Forgets attributes and children of these names, here and below: bookkeeping that says nothing about a party.
    pub fn forget(&mut self, names: &[&str]) {
        self.attributes.retain(|(name, _)| !names.contains(&name.as_str()));
        self.children.retain(|child| !names.contains(&child.name.as_str()));
        for child in &mut self.children {
            child.forget(names);
        }
    }

    /// Writes down what nobody took and is not empty, and returns the texts among it for the remarks.
    pub fn report_rest(&self, unknown: &mut Tallies) -> Vec<String> {
        let mut texts = Vec::new();
        self.rest(&self.name, unknown, &mut texts);
        texts
    }

    fn rest(&self, path: &str, unknown: &mut Tallies, texts: &mut Vec<String>) {
        for (name, value) in &self.attributes {
            if name == "nil" || name.to_ascii_lowercase().ends_with("schemalocation") {
                continue;
            }
            unknown.add(&format!("{path}/@{name}"), value);
            if !value.is_empty() {
                texts.push(format!("{name}: {value}"));
            }
        }
        for child in &self.children {
            let path = format!("{path}/{}", child.name);
            if !child.text.is_empty() {
                unknown.add(&path, &child.text);
                texts.push(format!("{}: {}", child.name, child.text));
            }
            child.rest(&path, unknown, texts);
        }
    }
}
