//! Checks options that become code, and replaces aliases in them.

use crate::codegen::docs::visible;
use crate::codegen::{need, primitive, roots, rust_path, Error, ErrorKind};
use crate::metadata::Csdl;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::{format, string::String, vec::Vec};

/// The derives of every struct.
const OWN: [&str; 7] = [
    "Clone",
    "Debug",
    "Default",
    "PartialEq",
    "Serialize",
    "Deserialize",
    "GraphPatch",
];

/// The derives of the standard library that the models can add.
const STANDARD: [&str; 4] = ["Eq", "Hash", "PartialOrd", "Ord"];

/// Adds the derives without which `Ord` does not compile, before it.
pub(super) fn with_required(mut derives: Vec<&str>) -> Vec<&str> {
    let position = |derives: &[&str], name: &str| {
        let mut last = derives.iter().map(|path| path.rsplit("::").next());
        last.position(|last| last == Some(name))
    };
    for required in ["Eq", "PartialOrd"] {
        if let (Some(ord), None) = (position(&derives, "Ord"), position(&derives, required)) {
            derives.insert(ord, required);
        }
    }
    derives
}

fn error<T>(message: String) -> Result<T, Error> {
    Err(Error::new(ErrorKind::Option, message))
}

/// The Rust types by the qualified names of the declared types.
pub(super) fn rust_types(
    csdl: &Csdl,
    edm: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, String>, Error> {
    let mut resolved = BTreeMap::new();
    for (name, rust_type) in edm {
        rust_path::check_type(rust_type)?;
        let full = qualified(csdl, name)?;
        let other = resolved.insert(full.clone(), rust_type.clone());
        if other.is_some_and(|other| other != *rust_type) {
            return error(format!("`{}` has two Rust types", visible(&full)));
        }
    }
    Ok(resolved)
}

fn qualified(csdl: &Csdl, name: &str) -> Result<String, Error> {
    if name == "Edm.Stream" {
        return error("a body cannot contain `Edm.Stream`, so it has no Rust type".into());
    }
    if primitive::is_declared(name) {
        return Ok(name.into());
    }
    if let Some(found) = csdl.get(name) {
        let mut types = csdl.named_types();
        let full = types.find(|(_, ty)| core::ptr::eq(*ty, found));
        return Ok(full.map_or(name, |(full, _)| full).into());
    }
    let structured = csdl.types().filter_map(need::structured);
    let mut properties = structured.flat_map(|ty| need::own_properties(csdl, ty));
    if !name.starts_with("Edm.") && properties.any(|it| it.type_name == name) {
        // The Rust type replaces a type of a missing document.
        return Ok(name.into());
    }
    match primitive::nearest(name) {
        Some(near) => error(format!(
            "`{}` is not a primitive type; did you mean `{near}`?",
            visible(name)
        )),
        None => error(format!("{}", roots::unknown(csdl, name))),
    }
}

/// The derives that the models do not have already, without repetitions.
pub(super) fn derives(paths: &[String]) -> Result<Vec<String>, Error> {
    let mut known = BTreeSet::new();
    let mut derives = Vec::with_capacity(paths.len());
    for path in paths {
        if !rust_path::is_path(path) {
            let path = visible(path);
            return error(format!("`{path}` is not the path of a derive macro"));
        }
        let last = path.rsplit("::").next().unwrap_or(path);
        if last == "Copy" {
            return error("`Copy` cannot be derived: the models contain strings".into());
        }
        let name = if STANDARD.contains(&last) { last } else { path };
        if !OWN.contains(&last) && known.insert(name) {
            derives.push(path.clone());
        }
    }
    Ok(derives)
}
