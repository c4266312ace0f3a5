//! Descriptions (vocabulary Org.OData.Core.V1), and the element of older versions of CSDL.

use crate::metadata::csdl::annotations::{annotation, value};
use crate::metadata::csdl::documents::Aliases;
use crate::metadata::csdl::xml::children;
use alloc::{borrow::ToOwned, format, string::String};
use roxmltree::Node;

/// The description and the long description, with an empty line between them. Older metadata has them in the element
/// `Documentation`.
pub(in crate::metadata::csdl) fn description(
    aliases: &Aliases,
    node: Node<'_, '_>,
) -> Option<String> {
    let term = |term| annotation(aliases, node, term).and_then(|node| value(node, "String"));
    let element = |name| {
        let mut texts = children(node, "Documentation").flat_map(|it| children(it, name));
        texts.find_map(|it| it.text().map(ToOwned::to_owned))
    };
    let short = term("Description").or_else(|| element("Summary"));
    let long = term("LongDescription").or_else(|| element("LongDescription"));
    match (short, long) {
        (Some(short), Some(long)) if is_empty(&long) || short.trim() == long.trim() => Some(short),
        (Some(short), Some(long)) if !is_empty(&short) => {
            Some(format!("{}\n\n{}", short.trim_end(), long.trim_start()))
        }
        (short, long) => long.or(short),
    }
}

fn is_empty(text: &str) -> bool {
    text.trim().is_empty()
}
