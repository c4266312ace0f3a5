//! Finds the types that a caller asks for.

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
        Type::Structured(_) => {
            format!("`{shown}` is abstract and has no derived type that is not abstract")
        }
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
    let suggested = csdl.suggest(name).map(visible);
    let name = visible(name);
    let message = match suggested {
        Some(near) => format!("the metadata has no type `{name}`; did you mean `{near}`?"),
        None => format!("the metadata has no type `{name}`"),
    };
    Error::new(ErrorKind::Type, message)
}
