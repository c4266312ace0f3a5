//! The `#[graph(…)]` attributes. Only this module knows their names.

mod attribute;
pub(crate) mod derives;
mod field;
pub(crate) mod meta;
mod role;
pub(crate) mod serde;
mod suggest;

pub(crate) use attribute::Attributes;
pub(crate) use field::FieldAttrs;
pub(crate) use role::Role;

use crate::{error::Errors, name};
use attribute::Target;
use meta::Entry;
use suggest::unknown;
use syn::{Attribute, Error, Ident, LitStr, Path};

const ON_CONTAINER: [&str; 7] = [
    "type",
    "patch",
    "derive",
    "attribute",
    "untyped",
    "any_version",
    "crate",
];

const ROLES: [&str; 8] = [
    "key",
    "read_only",
    "complex",
    "replace",
    "base",
    "dynamic",
    "bind",
    "skip",
];

/// The keys that a field can have in addition to its role.
const BESIDE_ROLE: [&str; 3] = ["type", "sensitive", "attribute"];

/// The attributes of a struct or an enum; an absent one is `None`.
#[derive(Default)]
pub(crate) struct GraphAttrs {
    pub(crate) odata_type: Option<LitStr>,
    pub(crate) patch: Option<Ident>,
    pub(crate) derives: Option<Vec<Path>>,
    /// The attributes of the patch type.
    pub(crate) attributes: Attributes,
    /// The attribute's name, at which an error is reported.
    pub(crate) untyped: Option<Ident>,
    /// As for `untyped`.
    pub(crate) any_version: Option<Ident>,
    pub(crate) krate: Option<Path>,
    pub(crate) has_errors: bool,
}

impl GraphAttrs {
    pub(crate) fn new(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut graph_attrs = Self::default();
        let ((), has_errors) = errors.with_checkpoint(|errors| {
            for entry in &meta::entries(attrs, "graph", errors) {
                graph_attrs.add(entry, errors);
            }
        });
        Self {
            has_errors,
            ..graph_attrs
        }
    }

    fn add(&mut self, entry: &Entry, errors: &mut Errors) {
        match entry.key.to_string().as_str() {
            "type" => meta::set_once(&mut self.odata_type, entry, odata_type(entry), errors),
            "patch" => meta::set_once(&mut self.patch, entry, entry.name(), errors),
            "derive" => {
                let derives = derives(entry, errors);
                meta::set_once(&mut self.derives, entry, derives, errors);
            }
            "attribute" => self.attributes.add(entry, Target::PatchType, errors),
            key @ ("untyped" | "any_version") => {
                let flag = match key {
                    "untyped" => &mut self.untyped,
                    _ => &mut self.any_version,
                };
                let key = entry.flag().map(|()| entry.key.clone());
                meta::set_once(flag, entry, key, errors);
            }
            "crate" => {
                let path = entry.path_by(Path::parse_mod_style);
                meta::set_once(&mut self.krate, entry, path, errors);
            }
            key => errors.push(entry, on_container(key)),
        }
    }
}

fn on_container(key: &str) -> String {
    if ROLES.contains(&key) || BESIDE_ROLE.contains(&key) {
        let expected = alternatives(&ON_CONTAINER);
        format!("`{key}` is not allowed on a struct or an enum, expected {expected}")
    } else {
        unknown(key, &ON_CONTAINER)
    }
}

fn odata_type(entry: &Entry) -> syn::Result<LitStr> {
    let text = entry.text()?;
    let message = match text.value() {
        value if value.contains('#') => "`type` must not contain `#`: the derive adds it",
        value if !name::is_qualified(&value) => {
            "`type` must be a namespace and a name, for example \"microsoft.graph.user\""
        }
        _ => return Ok(text),
    };
    Err(Error::new(text.span(), message))
}

fn derives(entry: &Entry, errors: &mut Errors) -> syn::Result<Vec<Path>> {
    let mut derives: Vec<Path> = entry.list("(Trait, …)")?;
    derives.retain(|path| derives::is_allowed(path, errors));
    Ok(derives)
}

/// The attributes that a variant adds to the patch's variant. Reports every other `graph` attribute.
pub(crate) fn variant_attributes(attrs: &[Attribute], errors: &mut Errors) -> Attributes {
    let mut attributes = Attributes::default();
    for entry in &meta::entries(attrs, "graph", errors) {
        match entry.key.to_string().as_str() {
            "attribute" => attributes.add(entry, Target::Member, errors),
            key => errors.push(entry, on_variant(key)),
        }
    }
    attributes
}

fn on_variant(key: &str) -> String {
    if ON_CONTAINER.contains(&key) {
        format!("`{key}` is not allowed on a variant; put it on the variant's struct")
    } else if ROLES.contains(&key) || BESIDE_ROLE.contains(&key) {
        format!("`{key}` is not allowed on a variant; put it on a field of the variant's struct")
    } else {
        unknown(key, &["attribute"])
    }
}

/// Names in backticks: "`a`, `b` or `c`".
fn alternatives(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((only, [])) => only.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
        None => String::new(),
    }
}
