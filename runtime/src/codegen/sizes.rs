//! Estimates the sizes of types, because clippy reports enums with one large variant (`large_enum_variant`).

use crate::codegen::boxes::Boxes;
use crate::codegen::hierarchy::Hierarchy;
use crate::codegen::{need, primitive};
use crate::metadata::{DeclaredProperty, StructuredType, Type};
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

/// A difference that clippy might report. It reports 200 bytes, and the sizes are estimates.
const LARGE: usize = 120;

/// The size of a `String`, a `Vec` or a map.
const HEAP: usize = 24;

/// The size of a `Value`.
const JSON: usize = 32;

/// The depth to which nested structs are measured. It bounds the stack.
const DEPTH: usize = 64;

/// The polymorphic types whose largest variant is much larger than the others.
pub(super) fn uneven<'a>(
    types: &Hierarchy<'a>,
    boxes: &Boxes<'a>,
    needed: &[&'a Type],
) -> BTreeSet<&'a str> {
    let mut sizes = Sizes {
        types,
        boxes,
        known: BTreeMap::new(),
    };
    let mut uneven = BTreeSet::new();
    for ty in needed.iter().filter_map(|ty| need::polymorphic(ty)) {
        // The variant for other types stores a type and dynamic properties.
        let other = sizes.of_struct(ty, 0) + 2 * HEAP;
        let variants = types.concrete(ty).iter();
        let mut variants: Vec<_> = variants.map(|one| sizes.of_struct(one, 0)).collect();
        variants.push(other);
        variants.sort_unstable_by(|one, other| other.cmp(one));
        if matches!(variants.as_slice(), [first, second, ..] if first - second > LARGE) {
            uneven.insert(ty.name.as_str());
        }
    }
    uneven
}

struct Sizes<'a, 't> {
    types: &'t Hierarchy<'a>,
    boxes: &'t Boxes<'a>,
    known: BTreeMap<&'a str, usize>,
}

impl<'a> Sizes<'a, '_> {
    fn of_struct(&mut self, of: &'a StructuredType, depth: usize) -> usize {
        if let Some(size) = self.known.get(of.name.as_str()) {
            return *size;
        }
        if depth == DEPTH {
            return HEAP;
        }
        let dynamic = if self.types.csdl.is_open(of) { HEAP } else { 0 };
        let properties = self.types.properties(of).iter();
        let properties = properties.map(|property| self.of_property(of, property, depth));
        let size = properties.sum::<usize>() + dynamic;
        self.known.insert(&of.name, size);
        size
    }

    fn of_property(
        &mut self,
        of: &'a StructuredType,
        property: &'a DeclaredProperty,
        depth: usize,
    ) -> usize {
        let name = property.type_name.as_str();
        if property.is_collection {
            return HEAP;
        }
        let primitive = match self.types.csdl.get(name) {
            Some(Type::Structured(_)) if self.types.value(name).is_none() => return JSON,
            Some(Type::Structured(_)) if self.boxes.contains(name, of) => return 8,
            Some(Type::Structured(ty)) if ty.is_abstract => {
                let types = self.types;
                let variants = types.concrete(ty).iter();
                let largest = variants.map(|one| self.of_struct(one, depth + 1)).max();
                return largest.unwrap_or_default().max(2 * HEAP) + 8;
            }
            Some(Type::Structured(ty)) => return self.of_struct(ty, depth + 1),
            Some(Type::Enum(_)) => return HEAP,
            Some(Type::Definition(underlying)) => underlying,
            None => name,
        };
        let size = match primitive::primitive(primitive).ty.as_str() {
            "bool" => return 1,
            "u8" | "i8" => 1,
            "i16" => 2,
            "i32" | "f32" => 4,
            "i64" | "f64" => 8,
            "edm::Duration" => 16,
            primitive::VALUE => return JSON,
            _ => return HEAP,
        };
        if property.is_nullable() {
            2 * size
        } else {
            size
        }
    }
}
