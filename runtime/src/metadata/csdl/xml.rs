//! Elements and the values of their attributes (OData CSDL XML 4.01, 3 and 7.2).

use crate::metadata::{csdl::limits, ParseError};
use alloc::{collections::BTreeSet, format};
use core::fmt::Display;
use roxmltree::Node;

pub(in crate::metadata) const EDM: &str = "http://docs.oasis-open.org/odata/ns/edm";

pub(in crate::metadata) fn children<'a, 'text>(
    node: Node<'a, 'text>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'text>> {
    node.children()
        .filter(move |child| child.has_tag_name((EDM, name)))
}

pub(in crate::metadata) fn required<'a>(
    node: Node<'a, '_>,
    name: &str,
) -> Result<&'a str, ParseError> {
    node.attribute(name).ok_or_else(|| {
        let told = format!("`{}` needs `{name}`", node.tag_name().name());
        ParseError::at(node, told)
    })
}

pub(in crate::metadata) fn flag(
    node: Node<'_, '_>,
    name: &str,
) -> Result<Option<bool>, ParseError> {
    match node.attribute(name).map(str::trim) {
        None => Ok(None),
        Some("true" | "1") => Ok(Some(true)),
        Some("false" | "0") => Ok(Some(false)),
        Some(found) => {
            let told = format!("`{name}` is `true` or `false`, found `{found}`");
            Err(at_value(node, name, told))
        }
    }
}

/// The name of a type, and whether there is a collection of it.
pub(in crate::metadata) fn typed<'a>(node: Node<'a, '_>) -> Result<(&'a str, bool), ParseError> {
    let found = required(node, "Type")?.trim();
    let (name, is_collection) = match found.strip_prefix("Collection(") {
        Some(item) => (item.strip_suffix(')').unwrap_or_default(), true),
        None => (found, false),
    };
    if name.is_empty() || name.contains(['(', ')']) || name.contains(char::is_whitespace) {
        let told =
            format!("expected the name of a type or `Collection(…)` of one, found `{found}`");
        return Err(at_value(node, "Type", told));
    }
    Ok((name, is_collection))
}

/// Refuses two elements of one name.
pub(in crate::metadata) fn distinct<'a, 'text: 'a>(
    nodes: impl Iterator<Item = Node<'a, 'text>>,
) -> Result<(), ParseError> {
    let mut names = BTreeSet::new();
    for node in nodes {
        let name = required(node, "Name")?;
        if names.len() == limits::NAMES {
            let told = "more properties or members than any type of metadata has";
            return Err(ParseError::at(node, told));
        }
        if !names.insert(name) {
            return Err(at_value(
                node,
                "Name",
                format!("`{name}` is declared already"),
            ));
        }
    }
    Ok(())
}

fn at_value(node: Node<'_, '_>, attribute: &str, told: impl Display) -> ParseError {
    match node.attribute_node(attribute) {
        Some(attribute) => ParseError::new(
            node.document().input_text(),
            attribute.range_value().start,
            told,
        ),
        None => ParseError::at(node, told),
    }
}
