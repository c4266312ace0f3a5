//! A resource as plain data, in which every default is decided.

mod container;
pub(crate) mod forward;
mod kind;
mod polymorphic;
mod shape;

pub(crate) use container::Container;
pub(crate) use kind::{Kind, Names, SerdeWith};
pub(crate) use polymorphic::{Polymorphic, Variant};

use crate::{
    attr::{
        serde::{self, PerDirection, SerdeFieldAttrs},
        Attributes, FieldAttrs, GraphAttrs, Role,
    },
    error::Errors,
    name::{self, Case, Name},
    tokens::TokenList,
};
use proc_macro2::Span;
use syn::{spanned::Spanned, Attribute, Data, DeriveInput, ExprPath, Field, Ident, LitStr};

pub(crate) enum Model {
    Struct(Resource),
    Enum(Polymorphic),
}

impl Model {
    pub(crate) fn new(input: &DeriveInput, errors: &mut Errors) -> Self {
        shape::reject_generics(&input.generics, errors);
        match &input.data {
            Data::Enum(data) => Self::Enum(Polymorphic::new(input, data, errors)),
            _ => Self::Struct(Resource::new(input, errors)),
        }
    }
}

pub(crate) struct Resource {
    pub(crate) container: Container,
    pub(crate) typed: bool,
    /// The properties that a patch can set, in declaration order.
    pub(crate) properties: Vec<Property>,
    /// The keys and read-only properties.
    pub(crate) read_only: Vec<ReadOnly>,
}

/// A property that a patch cannot set.
pub(crate) struct ReadOnly {
    pub(crate) ident: Ident,
    pub(crate) names: Names,
    pub(crate) is_key: bool,
    /// The field as a row of a delta has it.
    pub(crate) row: RowField,
}

/// A field that a row of a delta sets, although a patch cannot set it.
pub(crate) struct RowField {
    pub(crate) ty: TokenList,
    pub(crate) call_site_ident: Ident,
    pub(crate) span: Span,
    pub(crate) deserialize: Option<ExprPath>,
}

pub(crate) struct Property {
    pub(crate) ident: Ident,
    /// The field's type, with the resource's name in place of `Self`.
    pub(crate) ty: TokenList,
    /// The field's name for generated code, where a deprecation is not reported.
    pub(crate) call_site_ident: Ident,
    /// The type, at which the compiler reports an error about it. Resolved at the call site, so that the user's lints
    /// treat generated code as code of a derive.
    pub(crate) span: Span,
    pub(crate) kind: Kind,
    /// The attributes that the patch field and the setter have from the field.
    pub(crate) attrs: Vec<Attribute>,
    /// The attributes that only the patch field has.
    pub(crate) attributes: Attributes,
    pub(crate) annotation: Option<TypeAnnotation>,
    /// Whether the field states that a patch replaces the complete value.
    pub(crate) is_replaced: bool,
    /// Whether `Debug` hides the value.
    pub(crate) is_sensitive: bool,
    /// The role of a flattened field that lacks `#[serde(flatten)]`: an error if the resource implements serde's traits.
    pub(crate) unflattened: Option<&'static str>,
    /// Whether an error is reported for the field. Code generated for it could cause further errors.
    pub(crate) has_errors: bool,
}

/// The annotation that stands before a property and names its type.
pub(crate) struct TypeAnnotation {
    pub(crate) name: Name,
    pub(crate) odata_type: LitStr,
}

impl Resource {
    fn new(input: &DeriveInput, errors: &mut Errors) -> Self {
        let graph_attrs = GraphAttrs::new(&input.attrs, errors);
        let mut resource = Self {
            typed: graph_attrs.untyped.is_none(),
            container: Container::new(input, graph_attrs, errors),
            properties: Vec::new(),
            read_only: Vec::new(),
        };
        resource.container.check_version(errors);
        let cases = serde::cases(&input.attrs, errors);
        let fields: Vec<_> = shape::fields(input, errors).collect();
        for field in &fields {
            resource.add(field, &cases, errors);
        }
        let attrs = fields.iter().map(|field| &field.attrs);
        if attrs
            .chain([&input.attrs])
            .any(|attrs| serde::is_used(attrs))
        {
            resource.reject_unflattened(errors);
        }
        resource
    }

    /// The names of keys and read-only properties when they are deserialized.
    pub(crate) fn read_only_names(&self) -> impl Iterator<Item = &Name> {
        self.read_only
            .iter()
            .flat_map(|property| &property.names.deserialized)
    }

    fn reject_unflattened(&mut self, errors: &mut Errors) {
        for property in &mut self.properties {
            if let Some(role) = property.unflattened.take() {
                let name = name::unraw(&property.ident);
                errors.push(
                    &property.ident,
                    format_args!("`{role}` also requires `#[serde(flatten)]`: without it, serde expects the properties in an object `{name}`"),
                );
            }
        }
    }

    fn add(&mut self, field: &Field, cases: &PerDirection<Case>, errors: &mut Errors) {
        let Some(ident) = &field.ident else { return };
        let ((field_attrs, serde_attrs), has_errors) = errors.with_checkpoint(|errors| {
            let field_attrs = FieldAttrs::new(&field.attrs, errors);
            let serde_attrs = SerdeFieldAttrs::new(&field.attrs, field_attrs.role, errors);
            if field_attrs.role.is_updatable() && serde_attrs.is_skipped() {
                field_attrs.reject_beside("skip", errors);
            }
            (field_attrs, serde_attrs)
        });
        let role = field_attrs.role;
        if role == Role::Skip || serde_attrs.is_skipped() {
            return;
        }
        let names = Names {
            serialized: serde_attrs.serialized(ident, cases),
            deserialized: serde_attrs.deserialized(ident, cases),
        };
        let span = field.ty.span().resolved_at(Span::call_site());
        if !role.is_updatable() {
            self.read_only.push(ReadOnly {
                ident: ident.clone(),
                names,
                is_key: role == Role::Key,
                row: RowField {
                    ty: forward::ty(&field.ty, &self.container.ident).into(),
                    call_site_ident: forward::call_site_ident(ident, span),
                    span,
                    deserialize: serde_attrs.into_functions().deserialize,
                },
            });
            return;
        }
        let mut attrs =
            forward::forwarded_attrs(&field.attrs, || forward::docs(role, &names.serialized.text));
        attrs.extend(forward::patch_docs(role, &field.ty, &self.container.ident));
        self.properties.push(Property {
            ident: ident.clone(),
            ty: forward::ty(&field.ty, &self.container.ident).into(),
            call_site_ident: forward::call_site_ident(ident, span),
            span,
            attrs,
            annotation: field_attrs.odata_type.map(|odata_type| TypeAnnotation {
                name: names.serialized.type_annotation(odata_type.span()),
                odata_type,
            }),
            attributes: field_attrs.attributes,
            is_replaced: role == Role::Replace,
            is_sensitive: field_attrs.is_sensitive,
            unflattened: role
                .flattened()
                .filter(|_| !serde_attrs.is_flattened && !has_errors),
            kind: Kind::new(role, names, serde_attrs),
            has_errors,
        });
    }
}

impl Property {
    /// The property's JSON names; `None` if the field is flattened.
    pub(crate) fn names(&self) -> Option<&Names> {
        match &self.kind {
            Kind::Value(names)
            | Kind::With(names, _)
            | Kind::Complex(names)
            | Kind::Bind(names, _) => Some(names),
            Kind::Base | Kind::Dynamic { .. } => None,
        }
    }
}
