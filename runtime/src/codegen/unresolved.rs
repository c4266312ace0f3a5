//! Finds names of types that no document declares.

use crate::codegen::docs::visible;
use crate::codegen::{need, primitive, Error, ErrorKind};
use crate::metadata::{Csdl, StructuredType, Type};
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::{format, string::String, vec::Vec};

/// A type that no document declares, and the type that needs it.
struct Missing<'a> {
    name: &'a str,
    by: &'a StructuredType,
}

/// Reports each namespace that a document must declare. Types with a Rust type of the caller's choice are not needed.
pub(super) fn check(
    csdl: &Csdl,
    needed: &[&Type],
    has_rust_type: impl Fn(&str) -> bool,
) -> Result<(), Error> {
    let mut missing: BTreeMap<&str, Vec<Missing<'_>>> = BTreeMap::new();
    let mut known = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for ty in needed.iter().filter_map(|ty| need::structured(ty)) {
        let lineage = csdl.lineage(ty);
        for by in lineage.take_while(|by| seen.insert(by.name.as_str())) {
            let properties = need::own_properties(csdl, by).map(|it| it.type_name.as_str());
            let names = by.base.as_deref().into_iter().chain(properties);
            for name in names.filter(|name| is_missing(csdl, name) && !has_rust_type(name)) {
                if known.insert(name) {
                    let missing = missing.entry(need::namespace(name)).or_default();
                    missing.push(Missing { name, by });
                }
            }
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    let declared = csdl.named_types().map(|(name, _)| need::namespace(name));
    let declared: BTreeSet<_> = declared.collect();
    let lines = missing.iter().filter_map(|(namespace, missing)| {
        let is_declared = declared.contains(namespace);
        Some(line(
            csdl,
            namespace,
            is_declared,
            missing.first()?,
            missing.len(),
        ))
    });
    let lines: String = lines.collect();
    let message = format!("the metadata refers to types that no document declares{lines}");
    Err(Error::new(ErrorKind::Unresolved, message))
}

/// Whether a name is a type that no document declares. Primitive types are built in.
pub(super) fn is_missing(csdl: &Csdl, name: &str) -> bool {
    !name.starts_with("Edm.") && csdl.get(name).is_none()
}

fn line(
    csdl: &Csdl,
    namespace: &str,
    is_declared: bool,
    missing: &Missing<'_>,
    count: usize,
) -> String {
    let document = csdl.documents.get(missing.by.document);
    let uri = document.and_then(|it| it.references.get(namespace));
    let of = match document.map(|it| it.name.as_str()) {
        None | Some("") => String::new(),
        Some(name) => format!(" in {}", visible(name)),
    };
    let (by, name) = (visible(&missing.by.name), visible(missing.name));
    let others = match count {
        0 | 1 => String::new(),
        2 => " and 1 other type".into(),
        count => format!(" and {} other types", count - 1),
    };
    let needs = format!("`{by}`{of} needs `{name}`{others}");
    let namespace = visible(namespace);
    if namespace.is_empty() {
        let primitive = format!("Edm.{name}");
        let hint = if primitive::is_declared(&primitive) {
            format!("; did you mean `{primitive}`?")
        } else {
            String::new()
        };
        return format!("\n  {needs}, whose name has no namespace{hint}");
    }
    match uri {
        _ if is_declared => {
            format!("\n  {needs}, which no document of the namespace `{namespace}` declares")
        }
        None => format!("\n  add the document of the namespace `{namespace}`: {needs}"),
        Some(uri) => format!(
            "\n  add the document of the namespace `{namespace}` ({}): {needs}",
            visible(uri)
        ),
    }
}
