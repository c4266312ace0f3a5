//! Deprecations, which are revisions of a type, a property or a member (vocabulary Org.OData.Core.V1).

use crate::metadata::csdl::annotations::{annotation, value};
use crate::metadata::csdl::documents::Aliases;
use crate::metadata::csdl::xml::children;
use alloc::string::String;
use roxmltree::Node;

/// The description of the deprecation, which can be empty.
pub(in crate::metadata::csdl) fn deprecated(
    aliases: &Aliases,
    node: Node<'_, '_>,
) -> Option<String> {
    let revisions = annotation(aliases, node, "Revisions")?;
    let mut records = children(revisions, "Collection").flat_map(|it| children(it, "Record"));
    let record = records.find(|record| {
        let kind = property(*record, "Kind", "EnumMember");
        kind.is_some_and(|kind| kind.trim().ends_with("/Deprecated"))
    })?;
    Some(property(record, "Description", "String").unwrap_or_default())
}

fn property(record: Node<'_, '_>, name: &str, kind: &'static str) -> Option<String> {
    let mut properties = children(record, "PropertyValue");
    let found = properties.find(|node| node.attribute("Property") == Some(name))?;
    value(found, kind)
}
