//! The documents of a service, and the namespaces that they reference (OData CSDL XML 4.01, 3 and 4).

use crate::metadata::csdl::source::EDMX;
use crate::metadata::csdl::xml::EDM;
use alloc::{borrow::ToOwned, collections::BTreeMap, format, string::String};
use roxmltree::Node;

/// A parsed document.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    /// The name that the caller gave, such as the path of the file.
    #[cfg_attr(not(feature = "codegen"), allow(dead_code))]
    pub(crate) name: String,
    /// The URIs of referenced documents by the namespaces that they declare.
    #[cfg_attr(not(feature = "codegen"), allow(dead_code))]
    pub(crate) references: BTreeMap<String, String>,
}

impl Document {
    pub(super) fn of(name: &str, root: Node<'_, '_>) -> Self {
        let references = root
            .descendants()
            .filter(|node| node.has_tag_name((EDMX, "Include")));
        let references = references.filter_map(|node| {
            let reference = node.parent().and_then(|it| it.attribute("Uri"));
            Some((
                node.attribute("Namespace")?.to_owned(),
                reference?.to_owned(),
            ))
        });
        Self {
            name: name.to_owned(),
            references: references.collect(),
        }
    }
}

/// The namespaces by their aliases, which apply to one document (OData CSDL XML 4.01, 4.1 and 5.2).
#[derive(Clone, Debug, Default)]
pub(super) struct Aliases(BTreeMap<String, String>);

impl Aliases {
    pub(super) fn of(root: Node<'_, '_>) -> Self {
        let alias = |node: Node<'_, '_>| {
            let (alias, namespace) = (node.attribute("Alias")?, node.attribute("Namespace")?);
            Some((alias.to_owned(), namespace.to_owned()))
        };
        let nodes = root.descendants().filter(|node| {
            node.has_tag_name((EDM, "Schema")) || node.has_tag_name((EDMX, "Include"))
        });
        Self(nodes.filter_map(alias).collect())
    }

    /// The aliases of several documents, without those that have another meaning in another document.
    pub(super) fn merged<'a>(all: impl Iterator<Item = &'a Self>) -> Self {
        let mut merged: BTreeMap<&str, Option<&str>> = BTreeMap::new();
        for (alias, namespace) in all.flat_map(|aliases| &aliases.0) {
            let known = merged.entry(alias).or_insert(Some(namespace));
            if *known != Some(namespace) {
                *known = None;
            }
        }
        let kept = merged.into_iter();
        let kept = kept.filter_map(|(alias, namespace)| Some((alias.into(), namespace?.into())));
        Self(kept.collect())
    }

    /// A name with its alias replaced by the namespace.
    pub(super) fn full_name(&self, name: &str) -> String {
        let full = || {
            let (alias, simple) = name.rsplit_once('.')?;
            Some(format!("{}.{simple}", self.0.get(alias)?))
        };
        full().unwrap_or_else(|| name.to_owned())
    }

    /// Whether a name, with its alias replaced by the namespace, is a full name.
    pub(super) fn is(&self, name: &str, namespace: &str, simple: &str) -> bool {
        match name.rsplit_once('.') {
            Some((qualifier, end)) if end == simple => {
                self.0.get(qualifier).map_or(qualifier, String::as_str) == namespace
            }
            _ => false,
        }
    }
}
