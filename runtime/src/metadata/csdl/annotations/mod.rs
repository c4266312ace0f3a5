//! Annotations of types, properties and members, inline or with an explicit target (OData CSDL XML 4.01, 14; vocabulary
//! Org.OData.Core.V1).

mod targets;

pub(super) use targets::apply_targeted;

use crate::metadata::csdl::names::is_space;
use crate::metadata::csdl::xml::{children, item_name, type_error};
use crate::metadata::csdl::DeclaredProperty;
use crate::metadata::{Csdl, ParseError};
use alloc::{borrow::ToOwned, format, string::String, vec::Vec};
use roxmltree::Node;

const CORE: &str = "Org.OData.Core.V1";

/// Lists the types of dynamic properties (vocabulary Org.OData.Validation.V1).
const DYNAMIC_TYPES: &str = "Org.OData.Validation.V1.OpenPropertyTypeConstraint";

/// The name of each dynamic property in a check.
const ANY_NAME: &str = "*";

pub(super) fn description(csdl: &Csdl, node: Node<'_, '_>) -> Option<String> {
    annotation(csdl, node, "Description").and_then(|node| value(node, "String"))
}

/// The types that the dynamic properties of a type can have.
pub(super) fn dynamic(
    csdl: &Csdl,
    node: Node<'_, '_>,
) -> Result<Vec<DeclaredProperty>, ParseError> {
    let collection = with_term(csdl, node, DYNAMIC_TYPES);
    let collection = { collection.into_iter() }.flat_map(|node| children(node, "Collection"));
    let names = collection.flat_map(|node| children(node, "String"));
    let property = |node: Node<'_, '_>| {
        let text = node.text()?;
        Some(match item_name(text) {
            Some((name, is_collection)) => Ok(DeclaredProperty {
                name: ANY_NAME.into(),
                type_name: csdl.full_name(name),
                is_collection,
                is_integral: false,
                nullable: None,
                read_only: None,
                description: None,
            }),
            None => Err(ParseError::at(node, type_error(text))),
        })
    };
    names.filter_map(property).collect()
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
            let found = node
                .attribute("Term")
                .map(|name| csdl.full_name(name.trim_matches(is_space)));
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
