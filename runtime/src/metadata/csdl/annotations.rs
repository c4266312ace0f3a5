//! Annotations of types, properties and members, inline or with an explicit target (OData CSDL XML 4.01, 14; vocabulary
//! Org.OData.Core.V1).

use crate::metadata::csdl::lookup::Declared;
use crate::metadata::csdl::{DeclaredProperty, Type};
use crate::metadata::{csdl::xml::children, Csdl};
use alloc::{borrow::ToOwned, format, string::String, vec::Vec};
use roxmltree::Node;

const CORE: &str = "Org.OData.Core.V1";

/// Lists the types of dynamic properties (vocabulary Org.OData.Validation.V1).
const DYNAMIC_TYPES: &str = "Org.OData.Validation.V1.OpenPropertyTypeConstraint";

/// The name of each dynamic property in a check.
const ANY_NAME: &str = "*";

/// Applies the `Annotations` elements, which name their target. Inherited properties come last, because a derived type
/// copies the annotations of the declaring type and adds its own.
pub(super) fn apply_targeted(csdl: &mut Csdl, schemas: &[Node<'_, '_>]) {
    for is_inherited in [false, true] {
        for schema in schemas {
            children(*schema, "Annotations")
                .filter(|node| node.attribute("Qualifier").is_none())
                .for_each(|node| apply(csdl, node, is_inherited));
        }
    }
}

fn apply(csdl: &mut Csdl, node: Node<'_, '_>, is_inherited: bool) {
    let Some(path) = node.attribute("Target") else {
        return;
    };
    let dynamic = dynamic(csdl, node);
    if let (false, Some(Type::Structured(of))) = (
        dynamic.is_empty(),
        csdl.types.get_mut(&csdl.full_name(path)),
    ) {
        of.dynamic = dynamic;
    }
    let (description, read_only) = (description(csdl, node), read_only(csdl, node));
    let target = if is_inherited {
        inherited(csdl, path)
    } else {
        target(csdl, path)
    };
    let Some((described, read_only_slot)) = target else {
        return;
    };
    if description.is_some() {
        *described = description;
    }
    if let (Some(slot), Some(_)) = (read_only_slot, read_only) {
        *slot = read_only;
    }
}

pub(super) fn description(csdl: &Csdl, node: Node<'_, '_>) -> Option<String> {
    annotation(csdl, node, "Description").and_then(|node| value(node, "String"))
}

/// The types that the dynamic properties of a type can have.
pub(super) fn dynamic(csdl: &Csdl, node: Node<'_, '_>) -> Vec<DeclaredProperty> {
    let collection = with_term(csdl, node, DYNAMIC_TYPES);
    let collection = { collection.into_iter() }.flat_map(|node| children(node, "Collection"));
    let names = collection.flat_map(|node| children(node, "String"));
    let property = |name: &str| {
        let name = name.trim();
        let item = name.strip_prefix("Collection(");
        let item = item.and_then(|item| item.strip_suffix(')'));
        DeclaredProperty {
            name: ANY_NAME.into(),
            type_name: csdl.full_name(item.unwrap_or(name)),
            is_collection: item.is_some(),
            is_integral: false,
            nullable: None,
            read_only: None,
            description: None,
        }
    };
    { names }
        .filter_map(|node| node.text())
        .map(property)
        .collect()
}

/// The annotation that excludes a property from updates.
pub(super) fn read_only(csdl: &Csdl, node: Node<'_, '_>) -> Option<&'static str> {
    let is = |term| annotation(csdl, node, term).is_some_and(is_true);
    if is("Computed") {
        Some("Core.Computed")
    } else if is("Immutable") {
        Some("Core.Immutable")
    } else {
        let permissions = annotation(csdl, node, "Permissions");
        permissions
            .is_some_and(is_not_writable)
            .then_some("Core.Permissions")
    }
}

/// The annotation with a term of the Core vocabulary. Annotations with a qualifier are ignored, because their meaning
/// depends on an agreement outside the metadata.
fn annotation<'a, 'text>(
    csdl: &Csdl,
    node: Node<'a, 'text>,
    term: &str,
) -> Option<Node<'a, 'text>> {
    with_term(csdl, node, &format!("{CORE}.{term}"))
}

fn with_term<'a, 'text>(csdl: &Csdl, node: Node<'a, 'text>, term: &str) -> Option<Node<'a, 'text>> {
    children(node, "Annotation")
        .filter(|node| node.attribute("Qualifier").is_none())
        .find(|node| {
            let found = node.attribute("Term").map(|name| csdl.full_name(name));
            found.as_deref() == Some(term)
        })
}

/// The value of an annotation, which is an attribute or a child element.
fn value(node: Node<'_, '_>, kind: &'static str) -> Option<String> {
    let element = || children(node, kind).find_map(|child| child.text());
    node.attribute(kind).or_else(element).map(ToOwned::to_owned)
}

/// A tag without a value is true. A path or another expression can differ from value to value, so it does not count.
fn is_true(node: Node<'_, '_>) -> bool {
    let is_empty = || node.attribute("Path").is_none() && node.first_element_child().is_none();
    value(node, "Bool").map_or_else(is_empty, |value| value.trim() == "true")
}

fn is_not_writable(node: Node<'_, '_>) -> bool {
    value(node, "EnumMember").is_some_and(|members| {
        let is_writable = |member: &str| !(member.ends_with("/Read") || member.ends_with("/None"));
        !members.split_whitespace().any(is_writable)
    })
}

/// The description and the read-only annotation of the target. Types and members have no read-only annotation.
type Target<'a> = (&'a mut Option<String>, Option<&'a mut Option<&'static str>>);

fn target<'a>(csdl: &'a mut Csdl, path: &str) -> Option<Target<'a>> {
    let (name, member) = split(csdl, path);
    match (csdl.types.get_mut(&name)?, member) {
        (Type::Structured(found), None) => Some((&mut found.description, None)),
        (Type::Enum(found), None) => Some((&mut found.description, None)),
        (Type::Structured(found), Some(member)) => {
            let mut properties = found.properties.iter_mut().chain(&mut found.navigation);
            Some(slots(properties.find(|it| it.name == member)?))
        }
        (Type::Enum(found), Some(member)) => {
            let member = found.members.iter_mut().find(|it| it.name == member)?;
            Some((&mut member.description, None))
        }
        (Type::Definition(_), _) => None,
    }
}

/// The derived type's copy of a property that a base type declares.
fn inherited<'a>(csdl: &'a mut Csdl, path: &str) -> Option<Target<'a>> {
    let (name, member) = split(csdl, path);
    let of = csdl.structured_type(&name)?;
    let is_own = |own: &DeclaredProperty| Some(own.name.as_str()) == member;
    if of.properties.iter().chain(&of.navigation).any(is_own) {
        return None;
    }
    let (Declared::Property(known) | Declared::Navigation(known)) = csdl.declared(of, member?)?;
    let known = known.clone();
    let Type::Structured(of) = csdl.types.get_mut(&name)? else {
        return None;
    };
    of.annotated.retain(|it| it.name != known.name);
    of.annotated.push(known);
    of.annotated.last_mut().map(slots)
}

/// The type at the start of a path, and the property or member at its end.
fn split<'p>(csdl: &Csdl, path: &'p str) -> (String, Option<&'p str>) {
    match path.split_once('/') {
        Some((name, member)) => (csdl.full_name(name), Some(member)),
        None => (csdl.full_name(path), None),
    }
}

fn slots(property: &mut DeclaredProperty) -> Target<'_> {
    (&mut property.description, Some(&mut property.read_only))
}
