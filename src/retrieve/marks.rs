//! Which listed names the parts of a query lead to, and which of these are worth a look.

use super::bounds::Hopes;

/// A byte for every alias, and the aliases that have one other than 0.
#[derive(Debug, Default)]
pub(super) struct Marks {
    /// 0, one more than the part that leads there, or [`LOOKED_AT`].
    marks: Vec<u8>,
    marked: Vec<u32>,
    looked_at: Vec<u32>,
}

/// Marks a name that is looked at; there are fewer parts.
const LOOKED_AT: u8 = u8::MAX;

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

    /// A part leads to these names; called with one part after the other. A name is looked at when a second part leads there, or
    /// when one may be enough. What a part leads to of which it and all after it are too little is not remembered.
    pub fn lead(&mut self, aliases: impl Iterator<Item = u32>, part: u8, shapes: &[u8], hopes: &mut Hopes) {
        let own = part + 1;
        for alias in aliases {
            let at = alias as usize;
            let (Some(mark), Some(shape)) = (self.marks.get_mut(at), shapes.get(at)) else { continue };
            if *mark == LOOKED_AT || *mark == own || *mark == 0 && !hopes.from(part, *shape) {
                continue;
            }
            if *mark == 0 {
                self.marked.push(alias);
                *mark = own;
                if !hopes.alone(part, *shape) {
                    continue;
                }
            }
            *mark = LOOKED_AT;
            self.looked_at.push(alias);
        }
    }

    /// Looks at those of the names which some part leads to that are worth it.
    pub fn look_at_marked(&mut self, worth_it: impl Fn(u32) -> bool) {
        for alias in &self.marked {
            if let Some(mark) = self.marks.get_mut(*alias as usize).filter(|mark| **mark != LOOKED_AT)
                && worth_it(*alias)
            {
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
