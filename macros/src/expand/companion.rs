//! The patch type: a field for each property that a patch can set; its empty value and its clones.

use super::{Place, Struct};
use crate::tokens::MoveOnce;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Struct<'_> {
    pub(super) fn companion_tokens(&self) -> TokenStream {
        let (vis, patch) = (&self.container.vis, &self.container.patch);
        let attributes = self.container.attributes_tokens();
        let docs = format!(
            " The changes that a `PATCH` makes to [`{}`]: each property is absent, null (if nullable) or set.",
            self.container.ident
        );
        // A struct is `Sized` only if its last field is, and an `Option` always is.
        let (last, first): (Vec<_>, Vec<_>) = self
            .fields
            .iter()
            .partition(|field| field.place == Place::Named);
        let fields: MoveOnce = first
            .into_iter()
            .chain(last)
            .map(|field| {
                let (attrs, ident) = (&field.property.attrs, &field.property.ident);
                let (metas, ty) = (&field.property.attributes.metas, &field.patch_type);
                quote_spanned!(field.property.span=> #(#attrs)* #(#[#metas])* pub #ident: #ty,)
            })
            .collect();
        quote! {
            #[doc = #docs]
            #attributes
            #vis struct #patch { #fields }
        }
    }

    pub(super) fn default_tokens(&self) -> MoveOnce {
        let fields = self.lines(|field| {
            let (span, ident) = (field.property.span, &field.property.call_site_ident);
            if field.place == Place::Named {
                quote_spanned!(span=> #ident: ::core::option::Option::None,)
            } else {
                quote_spanned!(span=> #ident: ::core::default::Default::default(),)
            }
        });
        quote!(Self { #fields }).into()
    }

    pub(super) fn clone_tokens(&self) -> MoveOnce {
        let fields = self.lines(|field| {
            let (ident, operations) = (&field.property.call_site_ident, &field.operations);
            quote_spanned! {field.property.span=>
                #ident: #operations::clone_field(&self.#ident),
            }
        });
        quote!(Self { #fields }).into()
    }
}
