//! A resource as plain data: what the attributes say, with every default decided.

use crate::{
    attr::{OnStruct, Role},
    error::Mistakes,
    field,
    name::{self, Case, Name},
    serde_attr::{self, OnField, Ways},
    shape,
};
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, ToTokens};
use syn::{spanned::Spanned, Attribute, DeriveInput, ExprPath, Field, Ident, Path, Visibility};

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
    /// The field's type, naming the resource where the field says `Self`.
    pub(crate) ty: TokenStream,
    /// Where the compiler points when the type does not fit. Resolved at the call site, so that the user's lints take
    /// printed code for a derive's.
    pub(crate) span: Span,
    pub(crate) kind: Kind,
    /// What its patch field and its setter carry of the field's attributes.
    pub(crate) attrs: Vec<Attribute>,
}

pub(crate) enum Kind {
    Value(Names),
    /// A value whose form on the wire is a user's functions'.
    Formed(Names, Box<Form>),
    Complex(Names),
    /// The base type: its properties are the resource's own.
    Base,
    /// The dynamic properties of an open type.
    Dynamic,
}

pub(crate) struct Names {
    pub(crate) written: Name,
    pub(crate) read: Vec<Name>,
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
            ident: field::used(&input.ident, input.ident.span()),
            is_generic: !input.generics.params.is_empty(),
            vis: input.vis.clone(),
            patch: patch(&on_struct, &input.ident, mistakes),
            odata_type: odata_type(&on_struct, &input.ident),
            typed: on_struct.untyped.is_none(),
            krate: on_struct.krate(),
            derives: on_struct.derives.unwrap_or_default(),
            properties: Vec::new(),
            read_only: Vec::new(),
        };
        shape::refuse_generics(&input.generics, mistakes);
        let cases = serde_attr::cases(&input.attrs, mistakes);
        for field in shape::fields(input, mistakes) {
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
        let names = Names {
            written: on_field.written(ident, cases),
            read: on_field.read(ident, cases),
        };
        if !role.is_updatable() {
            self.read_only.extend(names.read);
            return;
        }
        self.properties.push(Property {
            ident: ident.clone(),
            ty: field::naming_self(field.ty.to_token_stream(), &self.ident),
            span: field.ty.span().resolved_at(Span::call_site()),
            attrs: field::carried(field, role, &names.written),
            kind: Kind::new(role, names, on_field),
        });
    }
}

impl Property {
    /// Its names on the wire, if it is a property.
    pub(crate) fn names(&self) -> Option<&Names> {
        match &self.kind {
            Kind::Value(names) | Kind::Formed(names, _) | Kind::Complex(names) => Some(names),
            Kind::Base | Kind::Dynamic => None,
        }
    }

    /// The field's name where printed code uses it, quiet about a deprecation.
    pub(crate) fn used(&self) -> Ident {
        field::used(&self.ident, self.span)
    }
}

impl Kind {
    fn new(role: Role, names: Names, on_field: OnField) -> Self {
        match (role, on_field.forms.write, on_field.forms.read) {
            (Role::Base, ..) => Self::Base,
            (Role::Dynamic, ..) => Self::Dynamic,
            (Role::Complex, ..) => Self::Complex(names),
            (_, None, None) => Self::Value(names),
            (_, serialize, deserialize) => {
                let form = Form {
                    serialize,
                    deserialize,
                };
                Self::Formed(names, Box::new(form))
            }
        }
    }
}

fn patch(on_struct: &OnStruct, resource: &Ident, mistakes: &mut Mistakes) -> Ident {
    match &on_struct.patch {
        Some(patch) if patch != resource => return patch.clone(),
        Some(patch) => mistakes.note(patch, "the patch type needs a name of its own"),
        None => {}
    }
    format_ident!("{resource}Patch", span = Span::call_site())
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
