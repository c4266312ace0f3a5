//! The patch as the body of a request: the functions that read its members and visit its fields.

use super::{Place, Struct};
use crate::model::TypeAnnotation;
use crate::tokens::MoveOnce;
use proc_macro2::Ident;
use quote::{quote, quote_spanned};

impl Struct<'_> {
    /// An open type reads undeclared members; a derived type passes them to its base type.
    pub(super) fn read_tokens(&self) -> MoveOnce {
        let members = self.indexed_members().map(|(index, member)| {
            let read = &member.read;
            quote!(#index => #read,)
        });
        let dynamic = self.at(Place::Dynamic).map(|field| {
            let (ident, operations) = (&field.property.call_site_ident, &field.operations);
            let read = quote_spanned! {field.property.span=>
                #operations::read(&mut self.#ident, __reader)
            };
            quote!(__graph_patch::UNDECLARED => #read,)
        });
        let inherited = self.at(Place::Base).map(|field| {
            let (ident, operations) = (&field.property.call_site_ident, &field.operations);
            quote_spanned! {field.property.span=>
                #operations::read::<Self, _>(&mut self.#ident, __index, __reader)
            }
        });
        let inherited = inherited.unwrap_or_else(|| quote!({}));
        quote! {
            match __index {
                #(#members)*
                #dynamic
                _ => #inherited,
            }
        }
        .into()
    }

    pub(super) fn visit_tokens(&self) -> MoveOnce {
        self.lines(|field| {
            let (ident, operations) = (&field.property.call_site_ident, &field.operations);
            let names = field.property.names().into_iter();
            let name = names.map(|names| &names.serialized);
            let span = field.property.span;
            let annotation = field.property.annotation.as_ref().map(|annotation| {
                let TypeAnnotation { name, odata_type } = annotation;
                quote_spanned!(span=> [#name, #odata_type],)
            });
            let visit = if annotation.is_some() {
                "visit_annotated"
            } else {
                "visit"
            };
            let visit = Ident::new(visit, span);
            let visitor = if field.property.is_sensitive {
                quote_spanned!(span=> &mut __graph_patch::Sensitive(__visitor))
            } else {
                quote!(__visitor)
            };
            quote_spanned! {span=>
                #operations::#visit(
                    &self.#ident, &__other.#ident, #annotation #(#name,)* #visitor
                );
            }
        })
    }
}
