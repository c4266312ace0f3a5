//! Finds the types that a caller asks for.

use crate::body::version;
use crate::codegen::docs::visible;
use crate::codegen::hierarchy::Hierarchy;
use crate::codegen::{need, Error, ErrorKind};
use crate::metadata::{Csdl, Type};
use alloc::{collections::BTreeSet, format, string::String, vec::Vec};

/// The named types without repetitions. The error states why a model is not possible.
pub(super) fn roots<'a>(types: &Hierarchy<'a>, names: &[String]) -> Result<Vec<&'a Type>, Error> {
    if names.is_empty() {
        return Err(Error::new(ErrorKind::Option, "no type is given"));
    }
    let mut roots = Vec::with_capacity(names.len());
    let mut known = BTreeSet::new();
    for name in names {
        let root = root(types, name)?;
        if known.insert(core::ptr::from_ref(root)) {
            roots.push(root);
        }
    }
    Ok(roots)
}

fn root<'a>(types: &Hierarchy<'a>, name: &str) -> Result<&'a Type, Error> {
    let found = { types.csdl.get(name) }.ok_or_else(|| unknown(types.csdl, name))?;
    let shown = visible(name);
    let message = match found {
        Type::Structured(_) if need::is_resource(types, found) => return Ok(found),
        Type::Structured(_) => format!(
            "`{shown}` is abstract and has no derived type that is not abstract; \
             add the document that declares one"
        ),
        Type::Enum(_) => format!(
            "`{shown}` is an enumeration type, expected an entity or complex type that uses it"
        ),
        Type::Definition(of) => format!(
            "`{shown}` is a type definition of `{}`, expected an entity or complex type",
            visible(of)
        ),
    };
    Err(Error::new(ErrorKind::Type, message))
}

/// The error for a name that the metadata lacks, with a similar name.
pub(super) fn unknown(csdl: &Csdl, name: &str) -> Error {
    let suggested = suggested(csdl, name).map(visible);
    let name = visible(name);
    let message = match suggested {
        Some(near) => format!("the metadata has no type `{name}`; did you mean `{near}`?"),
        None => format!("the metadata has no type `{name}`"),
    };
    Error::new(ErrorKind::Type, message)
}

/// The same name in another case or of the newest version, or else the most similar name.
fn suggested<'a>(csdl: &'a Csdl, name: &str) -> Option<&'a str> {
    let name = name.strip_prefix('#').unwrap_or(name);
    let mut names = csdl.named_types().map(|(name, _)| name);
    let same = names.find(|known| known.to_lowercase() == name.to_lowercase());
    let newest = || {
        let wanted = unversioned(name)?;
        let versions = csdl.named_types().filter_map(|(known, _)| {
            let is_same = unversioned(known)? == wanted;
            is_same.then(|| (numbers(known), known))
        });
        versions.max().map(|(_, known)| known)
    };
    same.or_else(newest).or_else(|| csdl.suggest(name))
}

fn unversioned(name: &str) -> Option<(String, String)> {
    let lower = name.to_lowercase();
    let (namespace, local) = version::without_version(&lower)?;
    Some((namespace.into(), local.into()))
}

/// The numbers of the version in a name.
fn numbers(name: &str) -> Vec<u64> {
    let version = name.rsplit('.').nth(1).unwrap_or_default();
    let numbers = version.split(|letter: char| !letter.is_ascii_digit());
    numbers.filter_map(|number| number.parse().ok()).collect()
}
