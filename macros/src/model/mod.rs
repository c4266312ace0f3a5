//! A resource as plain data: what the attributes say, with every default decided.

mod container;
pub(crate) mod forward;
mod polymorphic;
mod shape;

pub(crate) use container::Head;
pub(crate) use polymorphic::{Polymorphic, Variant};

use crate::{
    attr::{
        serde::{self, OnField, Ways},
        OnType, Role,
    },
    error::Mistakes,
    name::{Case, Name},
    tokens::Tokens,
};
use proc_macro2::Span;
use std::cell::OnceCell;
use syn::{spanned::Spanned, Attribute, Data, DeriveInput, ExprPath, Field, Ident};

pub(crate) enum Model {
    Struct(Resource),
    Enum(Polymorphic),
}

impl Model {
    pub(crate) fn new(input: &DeriveInput, mistakes: &mut Mistakes) -> Self {
        shape::refuse_generics(&input.generics, mistakes);
        match &input.data {
            Data::Enum(data) => Self::Enum(Polymorphic::new(input, data, mistakes)),
            _ => Self::Struct(Resource::new(input, mistakes)),
        }
    }
}

pub(crate) struct Resource {
    pub(crate) head: Head,
    pub(crate) typed: bool,
    /// The properties that a patch can say, in declaration order.
    pub(crate) properties: Vec<Property>,
    /// The keys and read-only properties.
    pub(crate) read_only: Vec<ReadOnly>,
}

/// A property that no patch can say.
pub(crate) struct ReadOnly {
    pub(crate) ident: Ident,
    pub(crate) names: Names,
    pub(crate) is_key: bool,
}

pub(crate) struct Property {
    pub(crate) ident: Ident,
    /// The field's type, naming the resource where the field says `Self`.
    pub(crate) ty: Tokens,
    /// The field's name where printed code uses it, quiet about a deprecation.
    pub(crate) used: Ident,
    /// The trait that printed code asks for all that the role needs, once it is asked for.
    pub(crate) with: OnceCell<Tokens>,
    /// Where the compiler points when the type does not fit. Resolved at the call site, so that the user's lints take
    /// printed code for a derive's.
    pub(crate) span: Span,
    pub(crate) kind: Kind,
    /// What its patch field and its setter carry of the field's attributes.
    pub(crate) attrs: Vec<Attribute>,
    /// Whether a mistake is told of it; what is printed of it could be another.
    pub(crate) is_mistaken: bool,
}

pub(crate) enum Kind {
    Value(Names),
    /// A value whose form on the wire is a user's functions'.
    Formed(Names, Box<Form>),
    Complex(Names),
    /// A navigation property, by the names of its annotation; in OData 4.01 it has its own.
    Bind(Names, Vec<Name>),
    /// The base type: its properties are the resource's own.
    Base,
    /// The dynamic properties of an open type.
    Dynamic,
}

pub(crate) struct Names {
    pub(crate) written: Name,
    pub(crate) read: Vec<Name>,
}

impl Names {
    /// Those of the annotation by which a navigation property is bound (OData JSON Format 4.01, 8.5).
    fn bound(&self) -> Self {
        Self {
            written: self.written.bound(),
            read: self.read.iter().map(Name::bound).collect(),
        }
    }

    /// Each once.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Name> {
        let is_read = self.read.iter().any(|name| name.text == self.written.text);
        self.read.iter().chain((!is_read).then_some(&self.written))
    }
}

/// What stands in for `Serialize` and `Deserialize`; at least one is there.
pub(crate) struct Form {
    pub(crate) serialize: Option<ExprPath>,
    pub(crate) deserialize: Option<ExprPath>,
}

impl Resource {
    fn new(input: &DeriveInput, mistakes: &mut Mistakes) -> Self {
        let on_type = OnType::new(&input.attrs, mistakes);
        let mut resource = Self {
            typed: on_type.untyped.is_none(),
            head: Head::new(input, on_type, mistakes),
            properties: Vec::new(),
            read_only: Vec::new(),
        };
        let cases = serde::cases(&input.attrs, mistakes);
        for field in shape::fields(input, mistakes) {
            resource.add(field, &cases, mistakes);
        }
        resource
    }

    /// The names by which keys and read-only properties are read.
    pub(crate) fn read_only_names(&self) -> impl Iterator<Item = &Name> {
        self.read_only
            .iter()
            .flat_map(|property| &property.names.read)
    }

    fn add(&mut self, field: &Field, cases: &Ways<Case>, mistakes: &mut Mistakes) {
        let Some(ident) = &field.ident else { return };
        let ((role, on_field), is_mistaken) = mistakes.noted(|mistakes| {
            let role = Role::new(&field.attrs, mistakes);
            (role, OnField::new(&field.attrs, role, mistakes))
        });
        if role == Role::Skip || on_field.is_skipped() {
            return;
        }
        let names = Names {
            written: on_field.written(ident, cases),
            read: on_field.read(ident, cases),
        };
        if !role.is_updatable() {
            self.read_only.push(ReadOnly {
                ident: ident.clone(),
                names,
                is_key: role == Role::Key,
            });
            return;
        }
        let span = field.ty.span().resolved_at(Span::call_site());
        self.properties.push(Property {
            ident: ident.clone(),
            ty: forward::ty(&field.ty, &self.head.ident).into(),
            used: forward::used(ident, span),
            with: OnceCell::new(),
            span,
            attrs: forward::carried(&field.attrs, || forward::docs(role, &names.written.text)),
            kind: Kind::new(role, names, on_field),
            is_mistaken,
        });
    }
}

impl Property {
    /// Its names on the wire, if it is a property.
    pub(crate) fn names(&self) -> Option<&Names> {
        match &self.kind {
            Kind::Value(names)
            | Kind::Formed(names, _)
            | Kind::Complex(names)
            | Kind::Bind(names, _) => Some(names),
            Kind::Base | Kind::Dynamic => None,
        }
    }
}

impl Kind {
    fn new(role: Role, names: Names, on_field: OnField) -> Self {
        match (role, on_field.forms.write, on_field.forms.read) {
            (Role::Base, ..) => Self::Base,
            (Role::Dynamic, ..) => Self::Dynamic,
            (Role::Complex, ..) => Self::Complex(names),
            (Role::Bind, ..) => Self::Bind(names.bound(), names.read),
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
