//! A resource as plain data: what the attributes say, with every default decided.

use crate::{
    attr::{OnStruct, Role},
    error::Mistakes,
    name::{self, Case, Name},
    serde_attr::{self, OnField, Ways},
};
use proc_macro2::Span;
use quote::format_ident;
use syn::{
    Attribute, Data, DataStruct, DeriveInput, ExprPath, Field, Fields, Generics, Ident, Path, Type,
    Visibility,
};

pub(crate) struct Resource {
    pub(crate) ident: Ident,
    /// A mistake; what is printed of it would be another.
    pub(crate) is_generic: bool,
    pub(crate) vis: Visibility,
    pub(crate) patch: Ident,
    /// As in `"#microsoft.graph.user"`.
    pub(crate) odata_type: String,
    pub(crate) typed: bool,
    pub(crate) krate: Path,
    pub(crate) derives: Vec<Path>,
    /// The properties that a patch can say, in declaration order.
    pub(crate) properties: Vec<Property>,
    /// The names of keys and read-only properties.
    pub(crate) read_only: Vec<Name>,
}

pub(crate) struct Property {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) kind: Kind,
    pub(crate) written: Name,
    pub(crate) read: Vec<Name>,
    /// The field's docs, `cfg`s and deprecation, which its patch field and setter carry too.
    pub(crate) attrs: Vec<Attribute>,
}

pub(crate) enum Kind {
    Value,
    /// A value whose form on the wire is a user's functions'.
    Formed(Box<Form>),
    Complex,
}

/// What stands in for `Serialize` and `Deserialize`; at least one is there.
pub(crate) struct Form {
    pub(crate) serialize: Option<ExprPath>,
    pub(crate) deserialize: Option<ExprPath>,
}

impl Resource {
    pub(crate) fn new(input: &DeriveInput, mistakes: &mut Mistakes) -> Self {
        let on_struct = OnStruct::new(&input.attrs, mistakes);
        let mut resource = Self {
            ident: input.ident.clone(),
            is_generic: !input.generics.params.is_empty(),
            vis: input.vis.clone(),
            patch: on_struct
                .patch
                .clone()
                .unwrap_or_else(|| format_ident!("{}Patch", input.ident)),
            odata_type: odata_type(&on_struct, &input.ident),
            typed: on_struct.untyped.is_none(),
            krate: on_struct.krate(),
            derives: on_struct.derives.unwrap_or_default(),
            properties: Vec::new(),
            read_only: Vec::new(),
        };
        refuse_generics(&input.generics, mistakes);
        let cases = serde_attr::cases(&input.attrs, mistakes);
        for field in fields(input, mistakes) {
            resource.add(field, &cases, mistakes);
        }
        resource
    }

    fn add(&mut self, field: &Field, cases: &Ways<Case>, mistakes: &mut Mistakes) {
        let Some(ident) = &field.ident else { return };
        let role = Role::new(&field.attrs, mistakes);
        let on_field = OnField::new(&field.attrs, role, mistakes);
        if role == Role::Skip || on_field.is_skipped() {
            return;
        }
        let read = on_field.read(ident, cases);
        if !role.is_updatable() {
            self.read_only.extend(read);
            return;
        }
        self.properties.push(Property {
            ident: ident.clone(),
            ty: field.ty.clone(),
            written: on_field.written(ident, cases),
            read,
            kind: Kind::new(role, on_field),
            attrs: field
                .attrs
                .iter()
                .filter(|attr| is_carried(attr))
                .cloned()
                .collect(),
        });
    }
}

impl Property {
    /// Where the compiler points when the property's type does not fit. Resolved at the call site, so that the
    /// user's lints take the printed code for a derive's.
    pub(crate) fn span(&self) -> Span {
        syn::spanned::Spanned::span(&self.ty).resolved_at(Span::call_site())
    }

    /// The field's name where printed code uses it, quiet about a deprecation.
    pub(crate) fn used(&self) -> Ident {
        let mut ident = self.ident.clone();
        ident.set_span(ident.span().resolved_at(Span::call_site()));
        ident
    }
}

impl Kind {
    fn new(role: Role, on_field: OnField) -> Self {
        match (role, on_field.serialize_with, on_field.deserialize_with) {
            (Role::Complex, ..) => Self::Complex,
            (_, None, None) => Self::Value,
            (_, serialize, deserialize) => Self::Formed(Box::new(Form {
                serialize,
                deserialize,
            })),
        }
    }
}

fn odata_type(on_struct: &OnStruct, ident: &Ident) -> String {
    match &on_struct.odata_type {
        Some(name) => format!("#{}", name.value()),
        None => format!(
            "#microsoft.graph.{}",
            name::camel(&syn::ext::IdentExt::unraw(ident).to_string())
        ),
    }
}

fn is_carried(attr: &Attribute) -> bool {
    ["doc", "cfg", "deprecated"]
        .iter()
        .any(|name| attr.path().is_ident(name))
}

fn refuse_generics(generics: &Generics, mistakes: &mut Mistakes) {
    if !generics.params.is_empty() {
        mistakes.note(
            &generics.params,
            "a resource has no generic parameters and no lifetimes",
        );
    }
    if let Some(clause) = &generics.where_clause {
        mistakes.note(clause, "a resource has no `where` clause");
    }
}

/// The fields of a struct that names them.
fn fields<'a>(input: &'a DeriveInput, mistakes: &mut Mistakes) -> impl Iterator<Item = &'a Field> {
    const EXPECTED: &str =
        "expected a struct with named fields, which are the resource's properties";
    match &input.data {
        Data::Struct(DataStruct {
            fields: Fields::Named(fields),
            ..
        }) => return Some(&fields.named).into_iter().flatten(),
        Data::Struct(DataStruct {
            fields: Fields::Unnamed(fields),
            ..
        }) => mistakes.note(fields, EXPECTED),
        Data::Struct(_) => mistakes.note(&input.ident, EXPECTED),
        Data::Enum(data) => mistakes.note(data.enum_token, EXPECTED),
        Data::Union(data) => mistakes.note(data.union_token, EXPECTED),
    }
    None.into_iter().flatten()
}
