//! Which listed names the parts of a query lead to, and which of these are worth a look.

use super::bounds::Hopes;

/// A byte for every alias, and the aliases that have one other than 0.
#[derive(Debug, Default)]
pub(super) struct Marks {
    /// 0, one more than the first part that leads there, [`HOPELESS`] or [`LOOKED_AT`].
    marks: Vec<u8>,
    marked: Vec<u32>,
    looked_at: Vec<u32>,
}

/// Marks a name that is looked at; there are fewer parts.
const LOOKED_AT: u8 = u8::MAX;
/// Marks a name in which too little can agree.
const HOPELESS: u8 = LOOKED_AT - 1;

impl Marks {
    /// Makes room for so many aliases.
    pub fn resize(&mut self, aliases: usize) {
        self.marks.resize(aliases, 0);
    }

    /// Adds a name to those that are looked at.
    pub fn look_at(&mut self, alias: u32) {
        if let Some(mark) = self.marks.get_mut(alias as usize).filter(|mark| **mark != LOOKED_AT) {
            *mark = LOOKED_AT;
            self.marked.push(alias);
            self.looked_at.push(alias);
        }
    }

    /// A part leads to these names, each by a word; called with one part after the other. A name is looked at when a second part
    /// leads there, or when one may be enough. What a part leads to of which it and all after it are too little is not remembered.
    pub fn lead(&mut self, aliases: impl Iterator<Item = u32>, part: u8, shapes: &[u8], hopes: &mut Hopes) {
        let own = part + 1;
        for alias in aliases {
            let at = alias as usize;
            let (Some(mark), Some(shape)) = (self.marks.get_mut(at), shapes.get(at)) else { continue };
            if *mark >= HOPELESS || *mark == own || *mark == 0 && !hopes.from(part, *shape) {
                continue;
            }
            if *mark == 0 {
                self.marked.push(alias);
                *mark = own;
                if !hopes.alone(part, *shape) {
                    continue;
                }
            } else if !hopes.both(*mark - 1, part, *shape) {
                *mark = HOPELESS;
                continue;
            }
            *mark = LOOKED_AT;
            self.looked_at.push(alias);
        }
    }

    /// Looks at those of the names which some part leads to that a second one leads to. `second`: the first of the parts that were
    /// not called with yet that leads to a name.
    pub fn look_at_marked(&mut self, shapes: &[u8], hopes: &mut Hopes, second: impl Fn(u32) -> Option<u8>) {
        for alias in &self.marked {
            let at = *alias as usize;
            let (Some(mark), Some(shape)) = (self.marks.get_mut(at), shapes.get(at)) else { continue };
            if *mark < HOPELESS && second(*alias).is_some_and(|part| hopes.both(*mark - 1, part, *shape)) {
                *mark = LOOKED_AT;
                self.looked_at.push(*alias);
            }
        }
    }

    /// The names that are worth a look.
    pub fn looked_at(&self) -> &[u32] {
        &self.looked_at
    }

    #[cfg(test)]
    pub fn memory(&self) -> usize {
        self.marks.capacity() + self.marked.capacity() + self.looked_at.capacity()
    }

    /// Leaves the memory as it was.
    pub fn clear(&mut self) {
        for alias in self.marked.drain(..) {
            if let Some(mark) = self.marks.get_mut(alias as usize) {
                *mark = 0;
            }
        }
        self.looked_at.clear();
    }
}
