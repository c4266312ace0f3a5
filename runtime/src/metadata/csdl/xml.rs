//! XML elements and their attribute values (OData CSDL XML 4.01, 3 and 7.2).

use crate::metadata::{csdl::limits, ParseError};
use alloc::{collections::BTreeSet, format};
use core::fmt::Display;
use roxmltree::Node;

pub(super) const EDM: &str = "http://docs.oasis-open.org/odata/ns/edm";

pub(super) fn children<'a, 'text>(
    node: Node<'a, 'text>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'text>> {
    node.children()
        .filter(move |child| child.has_tag_name((EDM, name)))
}

pub(super) fn required<'a>(node: Node<'a, '_>, name: &str) -> Result<&'a str, ParseError> {
    node.attribute(name).ok_or_else(|| {
        let message = format!("missing attribute `{name}` on `{}`", node.tag_name().name());
        ParseError::at(node, message)
    })
}

pub(super) fn flag(node: Node<'_, '_>, name: &str) -> Result<Option<bool>, ParseError> {
    match node.attribute(name).map(str::trim) {
        None => Ok(None),
        Some("true" | "1") => Ok(Some(true)),
        Some("false" | "0") => Ok(Some(false)),
        Some(found) => {
            let message = format!("expected `true` or `false` for `{name}`, found `{found}`");
            Err(at_value(node, name, message))
        }
    }
}

/// The name of a type, and whether the attribute declares a collection of it.
pub(super) fn typed<'a>(node: Node<'a, '_>) -> Result<(&'a str, bool), ParseError> {
    let found = required(node, "Type")?.trim();
    let (name, is_collection) = match found.strip_prefix("Collection(") {
        Some(item) => (item.strip_suffix(')').unwrap_or_default(), true),
        None => (found, false),
    };
    if name.is_empty() || name.contains(['(', ')']) || name.contains(char::is_whitespace) {
        let message = format!("expected a type name or `Collection(type name)`, found `{found}`");
        return Err(at_value(node, "Type", message));
    }
    Ok((name, is_collection))
}

/// Rejects two elements with the same name.
pub(super) fn distinct<'a, 'text: 'a>(
    nodes: impl Iterator<Item = Node<'a, 'text>>,
) -> Result<(), ParseError> {
    let mut names = BTreeSet::new();
    for node in nodes {
        let name = required(node, "Name")?;
        if names.len() == limits::NAMES {
            let message = format!(
                "the type has more than {} properties or members",
                limits::NAMES
            );
            return Err(ParseError::at(node, message));
        }
        if !names.insert(name) {
            return Err(at_value(
                node,
                "Name",
                format!("`{name}` is declared twice"),
            ));
        }
    }
    Ok(())
}

fn at_value(node: Node<'_, '_>, attribute: &str, message: impl Display) -> ParseError {
    match node.attribute_node(attribute) {
        Some(attribute) => ParseError::new(
            node.document().input_text(),
            attribute.range_value().start,
            message,
        ),
        None => ParseError::at(node, message),
    }
}
