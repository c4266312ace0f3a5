//! A document before its types are read: its XML, its schemas and its aliases.

use crate::metadata::csdl::documents::Aliases;
use crate::metadata::csdl::xml::EDM;
use crate::metadata::csdl::{limits, names};
use crate::metadata::ParseError;
use crate::text::Excerpt;
use alloc::{format, string::String, vec::Vec};
use roxmltree::{Document as Tree, Error, Node, ParsingOptions};

/// The namespace of the root element of every OData 4 document.
pub(crate) const EDMX: &str = "http://docs.oasis-open.org/odata/ns/edmx";

/// The start of the namespaces before OData 4.
const OLDER: &str = "http://schemas.microsoft.com/ado/";

/// A document while it is parsed.
pub(super) struct Source<'a, 'text> {
    /// The position among the documents.
    pub(super) position: usize,
    pub(super) schemas: Vec<Node<'a, 'text>>,
    pub(super) aliases: Aliases,
}

/// Parses the XML of a document. The limit of nodes holds for all documents together.
pub(super) fn tree<'text>(text: &'text str, nodes: &mut u32) -> Result<Tree<'text>, ParseError> {
    limits::check(text)?;
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: *nodes,
        ..ParsingOptions::default()
    };
    let tree = Tree::parse_with_options(text, options).map_err(|error| match error {
        Error::NodesLimitReached if *nodes < limits::NODES => {
            let message = format!("the documents have more than {} nodes", limits::NODES);
            ParseError::new(text, 0, message)
        }
        error => ParseError::of_xml(text, &error, limits::NODES),
    })?;
    let count = tree.root().descendants().count();
    *nodes = nodes.saturating_sub(u32::try_from(count).unwrap_or(u32::MAX));
    Ok(tree)
}

pub(super) fn source<'a, 'text>(
    root: Node<'a, 'text>,
    position: usize,
) -> Result<Source<'a, 'text>, ParseError> {
    if !root.has_tag_name((EDMX, "Edmx")) {
        let name = root.tag_name().name();
        let namespace = namespace(root);
        let message = format!("expected the OData 4 root element `Edmx` in namespace `{EDMX}`, found `{}` {namespace}", Excerpt(name));
        return Err(ParseError::at(root, message));
    }
    let schemas: Vec<_> = root
        .descendants()
        .filter(|node| node.has_tag_name((EDM, "Schema")))
        .collect();
    let is_other = |node: &Node<'_, '_>| node.tag_name().name() == "Schema";
    if schemas.is_empty() && root.descendants().any(|node| is_other(&node)) {
        return Err(no_schema(root));
    }
    names::check(root)?;
    Ok(Source {
        position,
        schemas,
        aliases: Aliases::of(root),
    })
}

/// Points at a schema of another namespace, which probably belongs to an older OData version.
pub(super) fn no_schema(root: Node<'_, '_>) -> ParseError {
    let other = root
        .descendants()
        .find(|node| node.tag_name().name() == "Schema");
    let found = match other {
        Some(node) => format!("found one {}", namespace(node)),
        None => "found none".into(),
    };
    let message = format!("expected an OData 4 element `Schema` in namespace `{EDM}`, {found}");
    ParseError::at(other.unwrap_or(root), message)
}

fn namespace(node: Node<'_, '_>) -> String {
    match node.tag_name().namespace().unwrap_or_default() {
        "" => "without a namespace".into(),
        older if older.starts_with(OLDER) => format!(
            "in namespace `{}`; this is metadata of OData 1, 2 or 3, which is not supported",
            Excerpt(older)
        ),
        namespace => format!("in namespace `{}`", Excerpt(namespace)),
    }
}
