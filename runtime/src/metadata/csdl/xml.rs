//! XML elements and their attribute values (OData CSDL XML 4.01, 3 and 7.2).

use crate::metadata::csdl::limits;
use crate::metadata::csdl::names::{is_qualified, is_space};
use crate::metadata::ParseError;
use crate::text::Excerpt;
use alloc::{collections::BTreeSet, format, string::String};
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
        let message = format!(
            "missing attribute `{name}` on `{}`",
            Excerpt(node.tag_name().name())
        );
        ParseError::at(node, message)
    })
}

pub(super) fn flag(node: Node<'_, '_>, name: &str) -> Result<Option<bool>, ParseError> {
    match node.attribute(name).map(str::trim) {
        None => Ok(None),
        Some("true" | "1") => Ok(Some(true)),
        Some("false" | "0") => Ok(Some(false)),
        Some(found) => {
            let message = format!(
                "expected `true` or `false` for `{name}`, found `{}`",
                Excerpt(found)
            );
            Err(at_value(node, name, message))
        }
    }
}

/// The name of a type, and whether the attribute declares a collection of it.
pub(super) fn typed<'a>(node: Node<'a, '_>) -> Result<(&'a str, bool), ParseError> {
    let found = required(node, "Type")?;
    item_name(found).ok_or_else(|| at_value(node, "Type", type_error(found)))
}

/// The name of a type, and whether the text is a collection of it.
pub(super) fn item_name(text: &str) -> Option<(&str, bool)> {
    let text = text.trim_matches(is_space);
    let (name, is_collection) = match text.strip_prefix("Collection(") {
        Some(item) => (item.strip_suffix(')')?, true),
        None => (text, false),
    };
    is_qualified(name).then_some((name, is_collection))
}

pub(super) fn type_error(found: &str) -> String {
    let found = Excerpt(found.trim_matches(is_space));
    format!("expected a type name or `Collection(type name)`, found `{found}`")
}

/// The name of a type in an attribute.
pub(super) fn type_name<'a>(node: Node<'a, '_>, attribute: &str) -> Option<&'a str> {
    let name = node.attribute(attribute);
    name.map(|name| name.trim_matches(is_space))
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
                format!("`{}` is declared twice", Excerpt(name)),
            ));
        }
    }
    Ok(())
}

pub(super) fn at_value(node: Node<'_, '_>, attribute: &str, message: impl Display) -> ParseError {
    match node.attribute_node(attribute) {
        Some(attribute) => ParseError::new(
            node.document().input_text(),
            attribute.range_value().start,
            message,
        ),
        None => ParseError::at(node, message),
    }
}
