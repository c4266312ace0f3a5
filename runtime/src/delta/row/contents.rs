//! Which fields a row sets.

use super::erased::Erased;
use super::short_text::ShortText;
use crate::delta::fields::{Fields, FIXED};
use alloc::{boxed::Box, collections::BTreeSet, format, string::String, vec::Vec};
use core::fmt::{self, Debug, Formatter};
use core::ptr;

/// The fields that a row sets, by index, and the contents of the complex values that it changes.
#[derive(Clone, Default)]
pub struct Contents {
    fields: Option<Fields>,
    /// The index of the enum's variant whose struct has the fields.
    variant: usize,
    set: Indexes,
    nested: Vec<(usize, Contents)>,
    /// The index and the text of a key that is not in the resource of the row, because the change also has its text.
    key: Option<(usize, ShortText)>,
    /// The changes of dynamic properties, or rows if those are merged.
    dynamic: Option<Box<dyn Erased>>,
}

impl Contents {
    /// Sets the fields of the row's type, which the first members name.
    pub(super) fn start(&mut self, fields: Fields) {
        self.fields.get_or_insert(fields);
    }

    pub(super) fn set_variant(&mut self, index: usize) {
        self.variant = index;
    }

    pub(super) fn variant(&self) -> usize {
        self.variant
    }

    pub(crate) fn fields(&self) -> Option<Fields> {
        self.fields
    }

    /// Adds a field, and returns `false` if the row already sets it.
    #[inline]
    pub(crate) fn insert(&mut self, index: usize) -> bool {
        self.set.insert(index)
    }

    pub(crate) fn insert_nested(&mut self, index: usize, contents: Contents) {
        self.nested.push((index, contents));
    }

    pub(crate) fn nested_mut(&mut self, index: usize) -> Option<&mut Contents> {
        let mut nested = self.nested.iter_mut();
        nested.find_map(|(at, contents)| (*at == index).then_some(contents))
    }

    /// Stores the text of a key, and returns `false` if it is too long, or another one is stored.
    pub(super) fn set_key(&mut self, index: usize, text: &str) -> bool {
        let is_first = self.key.is_none();
        if is_first {
            self.key = ShortText::new(text).map(|text| (index, text));
        }
        is_first && self.key.is_some()
    }

    /// Returns the index and the text of the key that is stored.
    pub(super) fn key(&self) -> Option<&(usize, ShortText)> {
        self.key.as_ref()
    }

    pub(crate) fn dynamic_mut(&mut self) -> &mut Option<Box<dyn Erased>> {
        &mut self.dynamic
    }

    /// Returns `true` if the values are not all in the resource of the row.
    pub(crate) fn is_deferred(&self) -> bool {
        let mut nested = self.nested.iter();
        self.dynamic.is_some() || nested.any(|(_, contents)| contents.is_deferred())
    }

    pub(crate) fn indexes(&self) -> impl Iterator<Item = usize> {
        self.set.iter()
    }

    /// Returns the paths of the values that the row sets.
    pub(crate) fn paths(&self) -> Vec<String> {
        let mut paths = Vec::new();
        let Some(fields) = self.fields else {
            return paths;
        };
        for index in self.set.iter() {
            let name = fields.name(index);
            let mut nested = self.nested.iter();
            match nested.find(|(at, _)| *at == index) {
                Some((_, contents)) if !contents.is_empty() => {
                    let inner = contents.paths().into_iter();
                    paths.extend(inner.map(|path| format!("{name}/{path}")));
                }
                _ => paths.push(name.into()),
            }
        }
        paths.extend(self.dynamic.iter().flat_map(|dynamic| dynamic.names()));
        paths
    }

    fn is_empty(&self) -> bool {
        self.dynamic.is_none() && self.set.iter().next().is_none()
    }
}

impl Debug for Contents {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.paths()).finish()
    }
}

impl PartialEq for Contents {
    fn eq(&self, other: &Self) -> bool {
        let dynamic = match (&self.dynamic, &other.dynamic) {
            (Some(one), Some(other)) => one.equals(&**other),
            (one, other) => one.is_none() && other.is_none(),
        };
        let fields = |contents: &Self| contents.fields.map(|fields| ptr::from_ref(fields.info));
        dynamic
            && fields(self) == fields(other)
            && self.key == other.key
            && self.set == other.set
            && self.nested == other.nested
    }
}

/// The number of bits in `Indexes`: enough for 128 properties, and as many keys and read-only ones.
const BITS: usize = 256;

/// A set of indexes. Those of most types take no memory on the heap.
#[derive(Clone, Default, PartialEq)]
struct Indexes {
    bits: [u64; BITS / 64],
    more: BTreeSet<usize>,
}

/// Returns the position of an index in the bits.
#[inline]
fn position(index: usize) -> usize {
    match index.checked_sub(FIXED) {
        Some(fixed) => fixed.saturating_mul(2),
        None => index.saturating_mul(2).saturating_add(1),
    }
}

fn index(position: usize) -> usize {
    if position % 2 == 0 {
        FIXED.saturating_add(position / 2)
    } else {
        position / 2
    }
}

impl Indexes {
    #[inline]
    fn insert(&mut self, index: usize) -> bool {
        let position = position(index);
        let Some(word) = self.bits.get_mut(position / 64) else {
            return self.more.insert(position);
        };
        let bit = 1 << (position % 64);
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }

    fn iter(&self) -> impl Iterator<Item = usize> {
        let words = (0..).step_by(64).zip(self.bits);
        let bits = words.flat_map(|(start, word)| Ones(word).map(move |bit| start + bit));
        bits.chain(self.more.clone()).map(index)
    }
}

/// The positions of the bits that are set.
struct Ones(u64);

impl Iterator for Ones {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        if self.0 == 0 {
            return None;
        }
        let bit = self.0.trailing_zeros();
        self.0 &= self.0 - 1;
        usize::try_from(bit).ok()
    }
}
