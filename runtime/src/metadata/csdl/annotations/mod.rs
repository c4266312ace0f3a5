//! Annotations of types, properties and members, inline or with an explicit target (OData CSDL XML 4.01, 14; vocabulary
//! Org.OData.Core.V1).

mod description;
mod found;
mod permissions;
mod revisions;
mod targets;

pub(super) use description::description;
pub(super) use permissions::{apply_permissions, permission};
pub(super) use revisions::deprecated;
pub(super) use targets::apply_targeted;

use crate::metadata::csdl::documents::Aliases;
use crate::metadata::csdl::names::is_space;
use crate::metadata::csdl::xml::{children, item_name, type_error};
use crate::metadata::csdl::DeclaredProperty;
use crate::metadata::ParseError;
use alloc::{borrow::ToOwned, string::String, vec::Vec};
use roxmltree::Node;

const CORE: &str = "Org.OData.Core.V1";

const PERMISSIONS: &str = "Core.Permissions";

/// Lists the types of dynamic properties (vocabulary Org.OData.Validation.V1).
const DYNAMIC_TYPES: (&str, &str) = ("Org.OData.Validation.V1", "OpenPropertyTypeConstraint");

/// The name of each dynamic property in a check.
const ANY_NAME: &str = "*";

/// The types that the dynamic properties of a type can have.
pub(super) fn dynamic(
    aliases: &Aliases,
    node: Node<'_, '_>,
) -> Result<Vec<DeclaredProperty>, ParseError> {
    let collection = with_term(aliases, node, DYNAMIC_TYPES);
    let collection = { collection.into_iter() }.flat_map(|node| children(node, "Collection"));
    let names = collection.flat_map(|node| children(node, "String"));
    let property = |node: Node<'_, '_>| {
        let text = node.text()?;
        Some(match item_name(text) {
            Some((name, is_collection)) => Ok(DeclaredProperty {
                name: ANY_NAME.into(),
                type_name: aliases.full_name(name),
                is_collection,
                is_integral: false,
                nullable: None,
                read_only: None,
                permission: None,
                is_contained: false,
                description: None,
                deprecated: None,
            }),
            None => Err(ParseError::at(node, type_error(text))),
        })
    };
    names.filter_map(property).collect()
}

/// Whether an annotation declares that values can have properties that the metadata does not declare.
pub(super) fn has_additional(aliases: &Aliases, node: Node<'_, '_>) -> bool {
    annotation(aliases, node, "AdditionalProperties").is_some_and(is_true)
}

/// The annotation that excludes a property from updates.
pub(super) fn read_only(aliases: &Aliases, node: Node<'_, '_>) -> Option<&'static str> {
    let is = |term| annotation(aliases, node, term).is_some_and(is_true);
    if is("Computed") {
        Some("Core.Computed")
    } else if is("Immutable") {
        Some("Core.Immutable")
    } else {
        let is_writable = permission(aliases, node);
        (is_writable == Some(false)).then_some(PERMISSIONS)
    }
}

/// The annotation with a term of the Core vocabulary. Annotations with a qualifier are ignored, because their meaning
/// depends on an agreement outside the metadata.
fn annotation<'a, 'text>(
    aliases: &Aliases,
    node: Node<'a, 'text>,
    term: &str,
) -> Option<Node<'a, 'text>> {
    with_term(aliases, node, (CORE, term))
}

fn with_term<'a, 'text>(
    aliases: &Aliases,
    node: Node<'a, 'text>,
    (namespace, term): (&str, &str),
) -> Option<Node<'a, 'text>> {
    children(node, "Annotation")
        .filter(|node| node.attribute("Qualifier").is_none())
        .find(|node| {
            let found = node.attribute("Term").unwrap_or_default();
            aliases.is(found.trim_matches(is_space), namespace, term)
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
