//! The model of a type and of every type that it needs, as text.

use crate::codegen::boxes::Boxes;
use crate::codegen::docs::visible;
use crate::codegen::hierarchy::Hierarchy;
use crate::codegen::{names, need, Error, ErrorKind};
use crate::metadata::{Csdl, StructuredType, Type};
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::{borrow::ToOwned, format, string::String, vec::Vec};

/// Generates a type and every type that it needs. The error states why a model is not possible.
pub(super) fn model(csdl: &Csdl, name: &str) -> Result<String, Error> {
    let hierarchy = Hierarchy::new(csdl);
    let first = csdl.get(name).ok_or_else(|| unknown(csdl, name))?;
    let shown = visible(name);
    match first {
        Type::Structured(_) if need::is_resource(&hierarchy, first) => {}
        Type::Structured(_) => {
            return Err(of_type(format!(
                "`{shown}` is abstract and has no derived type that is not abstract"
            )));
        }
        Type::Enum(_) => {
            return Err(of_type(format!(
                "`{shown}` is an enumeration type, expected an entity or complex type that uses it"
            )));
        }
        Type::Definition(of) => {
            return Err(of_type(format!(
                "`{shown}` is a type definition of `{}`, expected an entity or complex type",
                visible(of)
            )))
        }
    }
    let needed = need::needed(&hierarchy, first);
    if let Some(cyclic) = hierarchy.cyclic(&needed) {
        return Err(of_type(format!(
            "the base types of `{}` form a cycle",
            visible(&cyclic.name)
        )));
    }
    let shared = need::shared(&hierarchy, &needed);
    let named = needed.iter().filter_map(|ty| qualified(ty));
    let bases = shared.iter().filter(|ty| ty.is_abstract);
    let bases = bases.map(|ty| (ty.name.as_str(), BASE));
    let enums = || needed.iter().filter_map(|ty| need::polymorphic(ty));
    let others = enums().map(|ty| (ty.name.as_str(), OTHER));
    let model = Model {
        csdl,
        boxes: Boxes::new(csdl),
        shared_names: shared.iter().map(|ty| ty.name.as_str()).collect(),
        hierarchy,
        names: names::types(named.map(|name| (name, "")).chain(bases).chain(others)),
        shared,
    };
    let mut items: Vec<_> = needed.iter().map(|ty| model.item(ty)).collect();
    items.extend(model.bases());
    items.extend(enums().map(|ty| model.other(ty)));
    let items = items.join("\n");
    Ok(format!(
        "use graph_patch::{};\nuse serde::{{Deserialize, Serialize}};\n\n{items}",
        imports(&items)
    ))
}

fn imports(items: &str) -> String {
    let used = [
        ("edm::", "edm"),
        ("DynamicProperties<", "DynamicProperties"),
    ];
    let used = used.iter().filter(|(text, _)| items.contains(text));
    let mut names: Vec<_> = used.map(|(_, name)| *name).collect();
    names.push("GraphPatch");
    match names.as_slice() {
        [name] => (*name).to_owned(),
        names => format!("{{{}}}", names.join(", ")),
    }
}

fn of_type(message: String) -> Error {
    Error::new(ErrorKind::Type, message)
}

fn unknown(csdl: &Csdl, name: &str) -> Error {
    let suggested = csdl.suggest(name).map(visible);
    let name = visible(name);
    of_type(match suggested {
        Some(near) => format!("the metadata has no type `{name}`; did you mean `{near}`?"),
        None => format!("the metadata has no type `{name}`"),
    })
}

fn qualified(ty: &Type) -> Option<&str> {
    match ty {
        Type::Structured(ty) => Some(&ty.name),
        Type::Enum(ty) => Some(&ty.name),
        _ => None,
    }
}

pub(super) struct Model<'a> {
    pub(super) csdl: &'a Csdl,
    pub(super) hierarchy: Hierarchy<'a>,
    pub(super) boxes: Boxes<'a>,
    /// The name of each Rust type, by the name of the declared type and the suffix of the Rust name.
    names: BTreeMap<(String, &'static str), String>,
    shared: Vec<&'a StructuredType>,
    shared_names: BTreeSet<&'a str>,
}

/// The suffix of a struct for the shared properties of an abstract type.
const BASE: &str = "Base";

/// The suffix of a struct for values of every type that is not a variant of the enum.
pub(super) const OTHER: &str = "Other";

impl<'a> Model<'a> {
    fn item(&self, ty: &'a Type) -> String {
        match ty {
            Type::Structured(ty) if ty.is_abstract => self.polymorphic(ty),
            Type::Structured(ty) => self.structure(ty),
            Type::Enum(ty) => self.enumeration(ty),
            _ => String::new(),
        }
    }

    fn bases(&self) -> impl Iterator<Item = String> + '_ {
        let bases = self.shared.iter().filter(|ty| ty.is_abstract);
        let bases = bases.filter(|ty| self.has_fields(ty));
        bases.map(|ty| self.structure(ty))
    }

    /// Whether a base type has a struct, which the structs of its derived types flatten.
    pub(super) fn is_shared(&self, ty: &StructuredType) -> bool {
        self.shared_names.contains(ty.name.as_str()) && self.has_fields(ty)
    }

    pub(super) fn name(&self, qualified: &str) -> &str {
        self.named(qualified, "")
    }

    /// The name of a struct.
    pub(super) fn name_of(&self, ty: &StructuredType) -> &str {
        self.named(&ty.name, if ty.is_abstract { BASE } else { "" })
    }

    pub(super) fn named(&self, qualified: &str, end: &'static str) -> &str {
        let name = self.names.get(&(qualified.to_owned(), end));
        name.map_or("serde_json::Value", String::as_str)
    }
}
