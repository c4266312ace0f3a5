//! Finds the types whose values can contain others, or can be contained in others.

use crate::codegen::hierarchy::Hierarchy;
use crate::codegen::need;
use crate::metadata::{DeclaredProperty, StructuredType, Type};
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

/// A Rust type: the name of the declared type, and the suffix of the Rust name.
pub(super) type Node<'a> = (&'a str, &'static str);

/// The Rust types whose values contain something.
pub(super) type Nodes<'a> = BTreeSet<Node<'a>>;

/// Adds every Rust type with a property of a type in the set. No property has a type with a suffix.
pub(super) fn close<'a>(nodes: &mut Nodes<'a>, users: &BTreeMap<&str, Vec<Node<'a>>>) {
    let mut open: Vec<Node<'_>> = nodes.iter().copied().collect();
    while let Some((name, suffix)) = open.pop() {
        let users = users.get(name).filter(|_| suffix.is_empty());
        for user in users.into_iter().flatten() {
            if nodes.insert(*user) {
                open.push(*user);
            }
        }
    }
}

/// The types of the items of collections.
pub(super) fn items<'a>(types: &Hierarchy<'a>, needed: &[&'a Type]) -> Vec<&'a StructuredType> {
    let structured = needed.iter().filter_map(|ty| need::structured(ty));
    let properties = structured.flat_map(|of| need::own_properties(types.csdl, of));
    let collections = properties.filter(|it| it.is_collection);
    let items = collections.filter_map(|it| types.value(&it.type_name));
    items.collect()
}

/// Types, and those of every value that they contain in some properties.
pub(super) fn reachable<'a>(
    types: &Hierarchy<'a>,
    mut open: Vec<&'a StructuredType>,
    follows: impl Fn(&DeclaredProperty) -> bool,
) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    while let Some(of) = open.pop() {
        if !found.insert(of.name.as_str()) {
            continue;
        }
        let properties = need::own_properties(types.csdl, of).filter(|it| follows(it));
        let values = properties.filter_map(|it| types.value(&it.type_name));
        open.extend(values);
        open.extend(types.csdl.lineage(of).nth(1));
        if of.is_abstract {
            open.extend(types.concrete(of));
        }
    }
    found
}
