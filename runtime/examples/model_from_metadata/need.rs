//! Finds the types that a model needs: the types of properties and the types derived from abstract types.

use graph_patch::metadata::{Csdl, DeclaredProperty, StructuredType, Type};

/// A type and every type that it needs, directly or indirectly, in the order of their discovery.
pub(crate) fn needed<'a>(csdl: &'a Csdl, first: &'a Type) -> Vec<&'a Type> {
    let mut needed = vec![first];
    let mut next = 0;
    while let Some(&ty) = needed.get(next) {
        for more in direct_dependencies(csdl, ty) {
            if !needed.iter().any(|known| std::ptr::eq(*known, more)) {
                needed.push(more);
            }
        }
        next += 1;
    }
    needed
}

fn direct_dependencies<'a>(csdl: &'a Csdl, ty: &'a Type) -> Vec<&'a Type> {
    match ty {
        Type::Structured(ty) if ty.is_abstract => derived(csdl, ty),
        Type::Structured(ty) => properties(csdl, ty)
            .map(|property| property.type_name.as_str())
            .chain(dynamic_item(csdl, ty))
            .filter_map(|name| csdl.get(name))
            .filter(|ty| match ty {
                Type::Enum(ty) => !ty.members.is_empty(),
                ty => is_resource(csdl, ty),
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// The type of every dynamic property, if the metadata lists one entity or complex type alone.
pub(crate) fn dynamic_item<'a>(csdl: &'a Csdl, of: &'a StructuredType) -> Option<&'a str> {
    match csdl.dynamic_types(of) {
        [one] if csdl.is_open(of) && !one.is_collection => {
            let ty = csdl.get(&one.type_name)?;
            is_resource(csdl, ty).then_some(one.type_name.as_str())
        }
        _ => None,
    }
}

/// The complex type that an open type may be a dictionary of, judging by its name alone: `items` of `item`.
pub(crate) fn namesake<'a>(csdl: &'a Csdl, of: &StructuredType) -> Option<&'a StructuredType> {
    if properties(csdl, of).next().is_some() {
        return None;
    }
    match csdl.get(of.name.strip_suffix('s')?)? {
        Type::Structured(item) if item.key.is_empty() && !item.is_open => Some(item),
        _ => None,
    }
}

/// A type that becomes an enum.
pub(crate) fn polymorphic(ty: &Type) -> Option<&StructuredType> {
    match ty {
        Type::Structured(ty) if ty.is_abstract => Some(ty),
        _ => None,
    }
}

/// Whether the type can have a model: a structured type that is not abstract, or has such a derived type.
pub(crate) fn is_resource(csdl: &Csdl, ty: &Type) -> bool {
    match ty {
        Type::Structured(ty) => !ty.is_abstract || !derived(csdl, ty).is_empty(),
        _ => false,
    }
}

/// The properties that a body of the type can contain.
pub(crate) fn properties<'a>(
    csdl: &'a Csdl,
    ty: &'a StructuredType,
) -> impl Iterator<Item = &'a DeclaredProperty> {
    let properties = csdl.properties(ty);
    properties.filter(|property| !is_stream(property))
}

/// Whether the property is a stream, which a body cannot contain.
pub(crate) fn is_stream(property: &DeclaredProperty) -> bool {
    property.type_name == "Edm.Stream"
}

/// The derived types that are not abstract.
pub(crate) fn derived<'a>(csdl: &'a Csdl, base: &StructuredType) -> Vec<&'a Type> {
    let is_derived = |ty: &&Type| match ty {
        Type::Structured(ty) => !ty.is_abstract && is_of(csdl, ty, base),
        _ => false,
    };
    csdl.types().filter(is_derived).collect()
}

/// The base types that the variants of polymorphic types share, from the declared type down.
pub(crate) fn shared<'a>(csdl: &'a Csdl, needed: &[&'a Type]) -> Vec<&'a StructuredType> {
    let mut shared: Vec<&StructuredType> = Vec::new();
    for ty in needed {
        let Type::Structured(top) = ty else { continue };
        let derived = top.is_abstract.then(|| derived(csdl, top));
        for one in derived.into_iter().flatten() {
            let Type::Structured(one) = one else { continue };
            let above = csdl.lineage(one).skip(1);
            for base in above.filter(|base| is_of(csdl, base, top)) {
                if !shared.iter().any(|known| known.name == base.name) {
                    shared.push(base);
                }
            }
        }
    }
    shared
}

fn is_of(csdl: &Csdl, ty: &StructuredType, base: &StructuredType) -> bool {
    csdl.lineage(ty).any(|above| above.name == base.name)
}

/// Whether a value of `outer` can contain a value of `inner` without a collection between them. It then needs a `Box`.
pub(crate) fn contains(csdl: &Csdl, outer: &Type, inner: &StructuredType) -> bool {
    let mut seen = vec![outer];
    let mut next = 0;
    while let Some(&ty) = seen.get(next) {
        let direct = match ty {
            // The struct of a derived type contains the struct of its base type.
            Type::Structured(ty) if is_of(csdl, ty, inner) => return true,
            Type::Structured(ty) if ty.is_abstract => derived(csdl, ty),
            Type::Structured(ty) => properties(csdl, ty)
                .filter(|property| !property.is_collection)
                .filter_map(|property| csdl.get(&property.type_name))
                .collect(),
            _ => Vec::new(),
        };
        for more in direct {
            if !seen.iter().any(|known| std::ptr::eq(*known, more)) {
                seen.push(more);
            }
        }
        next += 1;
    }
    false
}
