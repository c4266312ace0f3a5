//! The contribution of each kind of property to the generated items, with one file for each kind.

mod base;
mod bind;
mod complex;
mod dynamic;
mod format;
mod value;

use crate::model::{Kind, Names, Property};
use crate::name::{self, Name};
use crate::tokens::{MoveOnce, TokenList};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

/// A property, with everything that depends on its kind.
pub(super) struct Field<'a> {
    pub(super) property: &'a Property,
    pub(super) place: Place,
    /// The trait whose functions generated code calls for the property.
    pub(super) operations: TokenList,
    /// The type of the patch field, outside of the block that imports the runtime.
    pub(super) patch_type: MoveOnce,
    /// Whether that type depends on a trait that the property's type may not implement.
    pub(super) is_projected: bool,
    pub(super) setter: Setter,
    /// The entry in `PROPERTIES`.
    pub(super) info: MoveOnce,
    pub(super) members: Vec<Member<'a>>,
    /// The type that stands for a serde `with` module.
    pub(super) format: Option<MoveOnce>,
}

/// Where the property's members stand in a body.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// It is one member of the body.
    Named,
    /// Its members are the inherited ones.
    Base,
    /// Its members are those that the type does not declare.
    Dynamic,
}

pub(super) struct Setter {
    pub(super) parameters: TokenStream,
    pub(super) body: TokenStream,
}

/// A member of a body: its names, and the function that reads it.
pub(super) struct Member<'a> {
    pub(super) names: &'a [Name],
    pub(super) read: MoveOnce,
}

impl<'a> Field<'a> {
    pub(super) fn new(property: &'a Property, private: &TokenStream) -> Self {
        match &property.kind {
            Kind::Value(names) => value::field(property, names),
            Kind::With(names, with) => format::field(property, names, with),
            Kind::Complex(names) => complex::field(property, names, private),
            Kind::Bind(names, entity) => bind::field(property, names, entity, private),
            Kind::Base => base::field(property, private),
            Kind::Dynamic { complex } => dynamic::field(property, *complex, private),
        }
    }
}

/// The setter that replaces the current value of a property: the function that it calls, and the trait of the values that
/// it accepts.
fn setter(property: &Property, [set, value]: [&str; 2], ty: &TokenList) -> Setter {
    let (span, ident) = (property.span, &property.call_site_ident);
    let [set, value] = [set, value].map(|name| Ident::new(name, span));
    Setter {
        parameters: quote_spanned!(span=> new_value: impl __graph_patch::#value<#ty>),
        body: quote_spanned!(span=> __graph_patch::#set(&mut self.#ident, new_value);),
    }
}

/// The member that a named property reads itself.
fn member<'a>(property: &Property, names: &'a Names, operations: &TokenList) -> Member<'a> {
    let ident = &property.call_site_ident;
    let read = quote_spanned!(property.span=> #operations::read(&mut self.#ident, __reader));
    Member {
        names: &names.deserialized,
        read: read.into(),
    }
}

/// The entry in `PROPERTIES` of a named property.
fn info(
    property: &Property,
    names: &Names,
    function: &TokenStream,
    model: &TokenStream,
) -> MoveOnce {
    let (name, field) = (names.deserialized.first(), property.field_name());
    let other_names = names.builder_calls();
    let replaced = property.is_replaced.then(|| quote!(.replaced()));
    quote_spanned!(property.span=> __graph_patch::#function(#name, #field #model) #other_names #replaced,)
        .into()
}

impl Property {
    /// The field's name as a string.
    pub(super) fn field_name(&self) -> String {
        name::unraw(&self.ident)
    }
}

impl Names {
    /// The calls that add the names that differ from the first one.
    pub(super) fn builder_calls(&self) -> TokenStream {
        let (serialized, aliases) = (&self.serialized, aliases(&self.deserialized));
        let differs = self.deserialized.first().map(|name| &name.text) != Some(&serialized.text);
        let serialized = differs.then(|| quote!(.written(#serialized)));
        quote!(#serialized #aliases)
    }
}

/// The call that adds the names after the first one.
fn aliases(names: &[Name]) -> Option<TokenStream> {
    let aliases = names.iter().skip(1);
    (names.len() > 1).then(|| quote!(.aliases(&[#(#aliases),*])))
}

/// A path whose tokens all have one span, so that the compiler attributes it to the user's code at that span.
pub(super) fn respan(path: &TokenStream, span: Span) -> TokenStream {
    let token = |mut token: TokenTree| {
        token.set_span(span);
        token
    };
    path.clone().into_iter().map(token).collect()
}
