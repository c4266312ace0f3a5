//! Finds the types that a model needs: the types of properties and the types derived from abstract types.

use crate::codegen::config::Config;
use crate::codegen::hierarchy::Hierarchy;
use crate::metadata::{Csdl, DeclaredProperty, StructuredType, Type};
use alloc::collections::BTreeSet;
use alloc::vec::Vec;

/// Types and every type that they need, directly or indirectly, in the order of their discovery.
pub(super) fn needed<'a>(
    types: &Hierarchy<'a>,
    roots: &[&'a Type],
    config: &Config,
) -> Vec<&'a Type> {
    let mut needed = roots.to_vec();
    let mut known: BTreeSet<_> = roots.iter().map(|ty| core::ptr::from_ref(*ty)).collect();
    let mut next = 0;
    while let Some(&ty) = needed.get(next) {
        for more in direct_dependencies(types, ty, config) {
            if known.insert(core::ptr::from_ref(more)) {
                needed.push(more);
            }
        }
        next += 1;
    }
    needed
}

fn direct_dependencies<'a>(types: &Hierarchy<'a>, ty: &'a Type, config: &Config) -> Vec<&'a Type> {
    match ty {
        Type::Structured(ty) if ty.is_abstract => {
            let derived = types.concrete(ty).iter();
            derived
                .filter_map(|one| types.csdl.get(&one.name))
                .collect()
        }
        Type::Structured(ty) => types
            .properties(ty)
            .iter()
            .map(|property| property.type_name.as_str())
            .filter(|name| config.rust_type(name).is_none())
            .chain(dynamic_item(types, ty))
            .filter_map(|name| match types.csdl.get(name)? {
                Type::Enum(ty) if ty.members.is_empty() => None,
                ty @ Type::Enum(_) => Some(ty),
                ty => types.value(name).map(|_| ty),
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// The type of every dynamic property, if the metadata lists one entity or complex type alone.
pub(super) fn dynamic_item<'a>(types: &Hierarchy<'a>, of: &'a StructuredType) -> Option<&'a str> {
    let csdl = types.csdl;
    match csdl.dynamic_types(of) {
        [one] if csdl.is_open(of) && !one.is_collection => {
            types.value(&one.type_name)?;
            Some(&one.type_name)
        }
        _ => None,
    }
}

/// The complex type that an open type may be a dictionary of, judging by its name alone: `items` of `item`.
pub(super) fn namesake<'a>(csdl: &'a Csdl, of: &StructuredType) -> Option<&'a StructuredType> {
    if has_properties(csdl, of) {
        return None;
    }
    match csdl.get(of.name.strip_suffix('s')?)? {
        Type::Structured(item) if item.key.is_empty() && !item.is_open => Some(item),
        _ => None,
    }
}

/// A type that becomes an enum.
pub(super) fn polymorphic(ty: &Type) -> Option<&StructuredType> {
    match ty {
        Type::Structured(ty) if ty.is_abstract => Some(ty),
        _ => None,
    }
}

pub(super) fn structured(ty: &Type) -> Option<&StructuredType> {
    match ty {
        Type::Structured(ty) => Some(ty),
        _ => None,
    }
}

/// The namespace of a qualified name.
pub(super) fn namespace(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(namespace, _)| namespace)
}

/// Whether the type can have a model: a structured type that is not abstract, or has such a derived type.
pub(super) fn is_resource(types: &Hierarchy<'_>, ty: &Type) -> bool {
    match ty {
        Type::Structured(ty) => !ty.is_abstract || types.csdl.first_concrete(ty).is_some(),
        _ => false,
    }
}

/// The properties that the type itself declares and a body can contain.
pub(super) fn own_properties<'a>(
    csdl: &'a Csdl,
    ty: &'a StructuredType,
) -> impl Iterator<Item = &'a DeclaredProperty> {
    let properties = ty.properties.iter();
    properties.filter(|property| !csdl.is_stream(property))
}

/// Whether a body of the type can contain a property.
pub(super) fn has_properties(csdl: &Csdl, ty: &StructuredType) -> bool {
    let mut properties = csdl.lineage(ty).flat_map(|one| &one.properties);
    properties.any(|property| !csdl.is_stream(property))
}

/// The base types that the variants of polymorphic types share, from the declared type down.
pub(super) fn shared<'a>(types: &Hierarchy<'a>, needed: &[&'a Type]) -> Vec<&'a StructuredType> {
    let (mut shared, mut known) = (Vec::new(), BTreeSet::new());
    for top in needed.iter().filter_map(|ty| polymorphic(ty)) {
        for one in types.concrete(top) {
            let lineage = || types.csdl.lineage(one);
            let count = lineage().take_while(|it| it.name != top.name).count();
            for base in lineage().take(count + 1).skip(1) {
                if known.insert(base.name.as_str()) {
                    shared.push(base);
                }
            }
        }
    }
    shared
}
