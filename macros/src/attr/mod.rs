//! The grammar of `#[graph(…)]`: the only file that knows its keys.

pub(crate) mod meta;
pub(crate) mod serde;

use crate::{error::Errors, name};
use meta::Entry;
use syn::{Attribute, Ident, LitStr, Path};

/// What the attributes of a struct or an enum say; what they leave out is `None`.
#[derive(Default)]
pub(crate) struct GraphAttrs {
    pub(crate) odata_type: Option<LitStr>,
    pub(crate) patch: Option<Ident>,
    pub(crate) derives: Option<Vec<Path>>,
    /// The key itself.
    pub(crate) untyped: Option<Ident>,
    pub(crate) krate: Option<Path>,
}

impl GraphAttrs {
    pub(crate) fn new(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut found = Self::default();
        for entry in &meta::entries(attrs, "graph", errors) {
            found.read(entry, errors);
        }
        found
    }

    fn read(&mut self, entry: &Entry, errors: &mut Errors) {
        match entry.key.to_string().as_str() {
            "type" => meta::set_once(&mut self.odata_type, entry, odata_type(entry), errors),
            "patch" => meta::set_once(&mut self.patch, entry, entry.name(), errors),
            "derive" => {
                let derives = derives(entry, errors);
                meta::set_once(&mut self.derives, entry, derives, errors);
            }
            "untyped" => {
                let key = entry.flag().map(|()| entry.key.clone());
                meta::set_once(&mut self.untyped, entry, key, errors);
            }
            "crate" => {
                let path = entry.path_by(Path::parse_mod_style);
                meta::set_once(&mut self.krate, entry, path, errors);
            }
            _ => unknown(
                entry,
                "`type`, `patch`, `derive`, `untyped` or `crate`",
                errors,
            ),
        }
    }
}

fn odata_type(entry: &Entry) -> syn::Result<LitStr> {
    let text = entry.text()?;
    let told = match text.value() {
        value if value.contains('#') => {
            "a type is named without its `#`, which is written on the wire only"
        }
        value if !name::is_qualified(&value) => {
            "expected a type with its namespace, as \"microsoft.graph.user\""
        }
        _ => return Ok(text),
    };
    Err(syn::Error::new(text.span(), told))
}

fn derives(entry: &Entry, errors: &mut Errors) -> syn::Result<Vec<Path>> {
    const ALWAYS: [&str; 6] = [
        "Clone",
        "Debug",
        "Default",
        "Deserialize",
        "PartialEq",
        "Serialize",
    ];
    let mut derives: Vec<Path> = entry.list()?;
    derives.retain(|path| {
        let last = path
            .segments
            .last()
            .map(|segment| segment.ident.to_string())
            .unwrap_or_default();
        let is_new = !ALWAYS.contains(&last.as_str());
        if !is_new {
            let told = if last == "Default" {
                ", unless it is an enum, which has none"
            } else {
                ""
            };
            errors.push(
                path,
                format_args!("the patch type has `{last}` already{told}"),
            );
        }
        is_new
    });
    Ok(derives)
}

const ROLES: &str = "`key`, `read_only`, `complex`, `base`, `dynamic`, `bind` or `skip`";

/// What a field is to the patch; a property that says nothing is a value.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Role {
    Key,
    ReadOnly,
    Skip,
    Complex,
    Base,
    Dynamic,
    Bind,
    Value,
}

impl Role {
    pub(crate) fn new(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut found: Option<(Self, String)> = None;
        for entry in &meta::entries(attrs, "graph", errors) {
            let Some(role) = Self::of(entry, errors) else {
                continue;
            };
            errors.ok_or_push(entry.flag());
            let key = entry.key.to_string();
            match &found {
                None => found = Some((role, key)),
                Some((_, first)) if *first == key => {
                    errors.push(entry, format_args!("`{key}` is given already"));
                }
                Some((_, first)) => errors.push(
                    entry,
                    format_args!("`{key}` contradicts `{first}`: a field is one of {ROLES}"),
                ),
            }
        }
        found.map_or(Self::Value, |(role, _)| role)
    }

    fn of(entry: &Entry, errors: &mut Errors) -> Option<Self> {
        Some(match entry.key.to_string().as_str() {
            "key" => Self::Key,
            "read_only" => Self::ReadOnly,
            "skip" => Self::Skip,
            "complex" => Self::Complex,
            "base" => Self::Base,
            "dynamic" => Self::Dynamic,
            "bind" => Self::Bind,
            _ => {
                unknown(entry, ROLES, errors);
                return None;
            }
        })
    }

    /// Whether a patch can say it.
    pub(crate) fn is_updatable(self) -> bool {
        !matches!(self, Self::Key | Self::ReadOnly | Self::Skip)
    }
}

/// A variant says by its resource what it is.
pub(crate) fn check_variant_attrs(attrs: &[Attribute], errors: &mut Errors) {
    for entry in meta::entries(attrs, "graph", errors) {
        errors.push(
            entry,
            "unknown key: a variant has none, its resource has them",
        );
    }
}

fn unknown(entry: &Entry, expected: &str, errors: &mut Errors) {
    errors.push(entry, format_args!("unknown key, expected {expected}"));
}
