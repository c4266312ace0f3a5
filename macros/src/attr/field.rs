//! The `#[graph(…)]` attributes of a field: its role, and what is added to it.

use super::{
    attribute::{Attributes, Target},
    meta::{self, Entry},
    Role,
};
use crate::error::Errors;
use syn::{Attribute, Error, Ident, LitStr};

pub(crate) struct FieldAttrs {
    pub(crate) role: Role,
    /// The text of the property's type annotation.
    pub(crate) odata_type: Option<LitStr>,
    /// Whether `Debug` hides the value.
    pub(crate) is_sensitive: bool,
    /// The attributes of the patch field.
    pub(crate) attributes: Attributes,
    /// The keys that describe the patch field.
    keys: Vec<Ident>,
}

impl FieldAttrs {
    pub(crate) fn new(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let entries = meta::entries(attrs, "graph", errors);
        let mut field_attrs = Self {
            role: Role::new(&entries, errors),
            odata_type: None,
            is_sensitive: false,
            attributes: Attributes::default(),
            keys: Vec::new(),
        };
        for entry in &entries {
            field_attrs.add(entry, errors);
        }
        match field_attrs.role {
            Role::Key => field_attrs.reject_beside("key", errors),
            Role::ReadOnly => field_attrs.reject_beside("read_only", errors),
            Role::Skip => field_attrs.reject_beside("skip", errors),
            _ => {}
        }
        field_attrs
    }

    fn add(&mut self, entry: &Entry, errors: &mut Errors) {
        match entry.key.to_string().as_str() {
            "type" => {
                if let Some(message) = conflict(self.role) {
                    return errors.push(entry, message);
                }
                meta::set_once(&mut self.odata_type, entry, odata_type(entry), errors);
            }
            "sensitive" => self.set_sensitive(entry, errors),
            "attribute" => self.attributes.add(entry, Target::Member, errors),
            _ => return,
        }
        self.keys.push(entry.key.clone());
    }

    fn set_sensitive(&mut self, entry: &Entry, errors: &mut Errors) {
        errors.ok_or_push(entry.flag());
        if self.role == Role::Base {
            let message =
                "`sensitive` cannot be combined with `base`: put it on fields of the base type";
            errors.push(entry, message);
        } else if self.is_sensitive {
            meta::reject_duplicate(entry, errors);
        }
        self.is_sensitive = true;
    }

    /// Reports the keys that describe the patch field, because another key excludes the field from the patch.
    pub(crate) fn reject_beside(&self, other: &str, errors: &mut Errors) {
        for key in &self.keys {
            errors.push(
                key,
                format_args!("`{key}` cannot be combined with `{other}`: the patch does not contain the field"),
            );
        }
    }
}

/// The message about a type annotation that contradicts the field's role.
fn conflict(role: Role) -> Option<&'static str> {
    Some(match role {
        Role::Complex => {
            "`type` cannot be combined with `complex`: a complex value contains its own type; set `type` on its struct"
        }
        Role::Bind => {
            "`type` cannot be combined with `bind`: a navigation property is serialized as a reference"
        }
        Role::Base | Role::Dynamic { .. } => {
            "`type` is not allowed on a flattened field (`base` or `dynamic`)"
        }
        _ => return None,
    })
}

/// Any text that can name a type or be the URI of one, with or without `#`, is sent unchanged.
fn odata_type(entry: &Entry) -> syn::Result<LitStr> {
    let text = entry.text()?;
    let value = text.value();
    let message = if value.is_empty() {
        "`type` must not be empty, expected the property's type, for example \"#Int32\""
    } else if value.contains(|next: char| next.is_control() || next.is_whitespace()) {
        "`type` must not contain spaces or control characters, expected a type such as \"#Int32\""
    } else {
        return Ok(text);
    };
    Err(Error::new(text.span(), message))
}
