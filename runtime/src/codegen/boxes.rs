//! Finds the fields that need a `Box`, because a value of their type can contain a value of the struct.

use crate::codegen::hierarchy::Hierarchy;
use crate::metadata::{Csdl, StructuredType, Type};
use alloc::collections::BTreeMap;
use alloc::{vec, vec::Vec};

/// The cycles of structs that contain each other without a collection between them.
pub(super) struct Boxes<'a> {
    csdl: &'a Csdl,
    positions: BTreeMap<&'a str, usize>,
    /// The cycle of each node. Nodes of the same cycle reach each other.
    cycles: Vec<usize>,
    /// An upper bound of the depth to which rustc follows the types of each node's values.
    depths: Vec<usize>,
}

/// The number of types that rustc follows from one struct of a cycle to the next in a patch: two options and a box.
const IN_CYCLE: usize = 3;

/// The same for a struct that is not in a cycle.
const OUTSIDE: usize = 2;

/// The struct of a type, which contains its own properties and those of its base types.
fn struct_of(position: usize) -> usize {
    2 * position
}

/// A value of a type or of any type that is derived from it.
fn any_of(position: usize) -> usize {
    2 * position + 1
}

impl<'a> Boxes<'a> {
    pub(super) fn new(hierarchy: &Hierarchy<'a>) -> Self {
        let csdl = hierarchy.csdl;
        let types = csdl.types().filter_map(|ty| match ty {
            Type::Structured(ty) => Some(ty),
            _ => None,
        });
        let types: Vec<_> = types.collect();
        let names = types.iter().map(|ty| ty.name.as_str());
        let mut boxes = Self {
            csdl,
            positions: names.zip(0..).collect(),
            cycles: Vec::new(),
            depths: Vec::new(),
        };
        let mut edges = vec![Vec::new(); 2 * types.len()];
        let mut edge = |from: usize, to: usize| {
            if let Some(edges) = edges.get_mut(from) {
                edges.push(to);
            }
        };
        for (position, ty) in types.iter().enumerate() {
            if let Some(base) = ty
                .base
                .as_deref()
                .and_then(|base| boxes.positions.get(base))
            {
                edge(struct_of(position), struct_of(*base));
                edge(any_of(*base), any_of(position));
            }
            if !ty.is_abstract {
                edge(any_of(position), struct_of(position));
            }
            let single = ty.properties.iter().filter(|it| !it.is_collection);
            for property in single.filter(|it| hierarchy.value(&it.type_name).is_some()) {
                if let Some(to) = boxes.value(&property.type_name) {
                    edge(struct_of(position), to);
                }
            }
        }
        let cycles = cycles(&edges);
        boxes.depths = depths(&edges, &cycles);
        boxes.cycles = vec![0; edges.len()];
        for (number, cycle) in cycles.iter().enumerate() {
            for node in cycle {
                if let Some(cycle) = boxes.cycles.get_mut(*node) {
                    *cycle = number;
                }
            }
        }
        boxes
    }

    /// The node of a property's value: only an abstract type is polymorphic in a model.
    fn value(&self, name: &str) -> Option<usize> {
        let position = *self.positions.get(name)?;
        match self.csdl.get(name)? {
            Type::Structured(ty) if ty.is_abstract => Some(any_of(position)),
            _ => Some(struct_of(position)),
        }
    }

    /// An upper bound of the depth to which rustc follows the types of a struct.
    pub(super) fn depth(&self, of: &StructuredType) -> usize {
        let node = self.value(&of.name);
        let depth = node.and_then(|node| self.depths.get(node));
        depth.copied().unwrap_or_default()
    }

    /// Whether a value of the named type, which the struct contains, can contain a value of the struct.
    pub(super) fn contains(&self, name: &str, of: &StructuredType) -> bool {
        let cycle = |node: usize| self.cycles.get(node);
        let of = self.positions.get(of.name.as_str());
        let (Some(outer), Some(of)) = (self.value(name), of) else {
            return false;
        };
        cycle(outer) == cycle(struct_of(*of))
    }
}

/// The strongly connected components of a graph, by Kosaraju's algorithm and without recursion. A component does not reach
/// an earlier one.
fn cycles(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut reversed = vec![Vec::new(); edges.len()];
    for (from, to) in edges.iter().enumerate() {
        for to in to {
            if let Some(reversed) = reversed.get_mut(*to) {
                reversed.push(from);
            }
        }
    }
    let mut seen = vec![false; edges.len()];
    let mut order = Vec::new();
    for start in 0..edges.len() {
        visit(start, edges, &mut seen, &mut order);
    }
    let mut cycles = Vec::new();
    seen.fill(false);
    for start in order.into_iter().rev() {
        let mut cycle = Vec::new();
        visit(start, &reversed, &mut seen, &mut cycle);
        if !cycle.is_empty() {
            cycles.push(cycle);
        }
    }
    cycles
}

/// The depth of each node: the longest path, which can lead through every node of a cycle.
fn depths(edges: &[Vec<usize>], cycles: &[Vec<usize>]) -> Vec<usize> {
    let mut depths = vec![0; edges.len()];
    for cycle in cycles.iter().rev() {
        let inner = cycle.iter().filter_map(|node| edges.get(*node)).flatten();
        let inner = inner.filter_map(|to| depths.get(*to)).max();
        let inner: usize = inner.copied().unwrap_or_default();
        let contains_itself =
            |node: &usize| edges.get(*node).is_some_and(|inner| inner.contains(node));
        let own = match cycle.as_slice() {
            [node] if !contains_itself(node) => OUTSIDE,
            nodes => IN_CYCLE * nodes.len(),
        };
        for node in cycle {
            if let Some(depth) = depths.get_mut(*node) {
                *depth = inner + own;
            }
        }
    }
    depths
}

/// Visits every node that was not seen and that the start reaches, and lists a node after those that it reaches.
fn visit(start: usize, edges: &[Vec<usize>], seen: &mut [bool], order: &mut Vec<usize>) {
    let mut is_new = |node: usize| {
        let seen = seen.get_mut(node);
        seen.is_some_and(|seen| !core::mem::replace(seen, true))
    };
    let next = |node: usize| {
        edges
            .get(node)
            .map(Vec::as_slice)
            .unwrap_or_default()
            .iter()
    };
    let mut path = Vec::new();
    if is_new(start) {
        path.push((start, next(start)));
    }
    while let Some((node, nodes)) = path.last_mut() {
        match nodes.next() {
            Some(&inner) if is_new(inner) => path.push((inner, next(inner))),
            Some(_) => {}
            None => {
                order.push(*node);
                path.pop();
            }
        }
    }
}
