//! A resource as plain data: what the attributes say, with every default decided.

mod container;
pub(crate) mod forward;
mod polymorphic;
mod shape;

pub(crate) use container::Container;
pub(crate) use polymorphic::{Polymorphic, Variant};

use crate::{
    attr::{
        serde::{self, PerDirection, SerdeFieldAttrs},
        GraphAttrs, Role,
    },
    error::Errors,
    name::{Case, Name},
    tokens::TokenList,
};
use proc_macro2::Span;
use syn::{spanned::Spanned, Attribute, Data, DeriveInput, ExprPath, Field, Ident};

pub(crate) enum Model {
    Struct(Resource),
    Enum(Polymorphic),
}

impl Model {
    pub(crate) fn new(input: &DeriveInput, errors: &mut Errors) -> Self {
        shape::refuse_generics(&input.generics, errors);
        match &input.data {
            Data::Enum(data) => Self::Enum(Polymorphic::new(input, data, errors)),
            _ => Self::Struct(Resource::new(input, errors)),
        }
    }
}

pub(crate) struct Resource {
    pub(crate) head: Container,
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
    pub(crate) ty: TokenList,
    /// The field's name where printed code uses it, quiet about a deprecation.
    pub(crate) call_site_ident: Ident,
    /// Where the compiler points when the type does not fit. Resolved at the call site, so that the user's lints take
    /// printed code for a derive's.
    pub(crate) span: Span,
    pub(crate) kind: Kind,
    /// What its patch field and its setter carry of the field's attributes.
    pub(crate) attrs: Vec<Attribute>,
    /// Whether a mistake is told of it; what is printed of it could be another.
    pub(crate) has_errors: bool,
}

pub(crate) enum Kind {
    Value(Names),
    /// A value whose form on the wire is a user's functions'.
    With(Names, Box<SerdeWith>),
    Complex(Names),
    /// A navigation property, by the names of its annotation; in OData 4.01 it has its own.
    Bind(Names, Vec<Name>),
    /// The base type: its properties are the resource's own.
    Base,
    /// The dynamic properties of an open type.
    Dynamic,
}

pub(crate) struct Names {
    pub(crate) serialized: Name,
    pub(crate) deserialized: Vec<Name>,
}

impl Names {
    /// Those of the annotation by which a navigation property is bound (OData JSON Format 4.01, 8.5).
    fn bound(&self) -> Self {
        Self {
            serialized: self.serialized.bound(),
            deserialized: self.deserialized.iter().map(Name::bound).collect(),
        }
    }

    /// Each once.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Name> {
        let is_read = self
            .deserialized
            .iter()
            .any(|name| name.text == self.serialized.text);
        self.deserialized
            .iter()
            .chain((!is_read).then_some(&self.serialized))
    }
}

/// What stands in for `Serialize` and `Deserialize`; at least one is there.
pub(crate) struct SerdeWith {
    pub(crate) serialize: Option<ExprPath>,
    pub(crate) deserialize: Option<ExprPath>,
}

impl Resource {
    fn new(input: &DeriveInput, errors: &mut Errors) -> Self {
        let graph_attrs = GraphAttrs::new(&input.attrs, errors);
        let mut resource = Self {
            typed: graph_attrs.untyped.is_none(),
            head: Container::new(input, graph_attrs, errors),
            properties: Vec::new(),
            read_only: Vec::new(),
        };
        let cases = serde::cases(&input.attrs, errors);
        for field in shape::fields(input, errors) {
            resource.add(field, &cases, errors);
        }
        resource
    }

    /// The names by which keys and read-only properties are read.
    pub(crate) fn read_only_names(&self) -> impl Iterator<Item = &Name> {
        self.read_only
            .iter()
            .flat_map(|property| &property.names.deserialized)
    }

    fn add(&mut self, field: &Field, cases: &PerDirection<Case>, errors: &mut Errors) {
        let Some(ident) = &field.ident else { return };
        let ((role, serde_attrs), has_errors) = errors.with_checkpoint(|errors| {
            let role = Role::new(&field.attrs, errors);
            (role, SerdeFieldAttrs::new(&field.attrs, role, errors))
        });
        if role == Role::Skip || serde_attrs.is_skipped() {
            return;
        }
        let names = Names {
            serialized: serde_attrs.serialized(ident, cases),
            deserialized: serde_attrs.deserialized(ident, cases),
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
            call_site_ident: forward::call_site_ident(ident, span),
            span,
            attrs: forward::forwarded_attrs(&field.attrs, || {
                forward::docs(role, &names.serialized.text)
            }),
            kind: Kind::new(role, names, serde_attrs),
            has_errors,
        });
    }
}

impl Property {
    /// Its names on the wire, if it is a property.
    pub(crate) fn names(&self) -> Option<&Names> {
        match &self.kind {
            Kind::Value(names)
            | Kind::With(names, _)
            | Kind::Complex(names)
            | Kind::Bind(names, _) => Some(names),
            Kind::Base | Kind::Dynamic => None,
        }
    }
}

impl Kind {
    fn new(role: Role, names: Names, serde_attrs: SerdeFieldAttrs) -> Self {
        match (
            role,
            serde_attrs.forms.serialize,
            serde_attrs.forms.deserialize,
        ) {
            (Role::Base, ..) => Self::Base,
            (Role::Dynamic, ..) => Self::Dynamic,
            (Role::Complex, ..) => Self::Complex(names),
            (Role::Bind, ..) => Self::Bind(names.bound(), names.deserialized),
            (_, None, None) => Self::Value(names),
            (_, serialize, deserialize) => {
                let form = SerdeWith {
                    serialize,
                    deserialize,
                };
                Self::With(names, Box::new(form))
            }
        }
    }
}
