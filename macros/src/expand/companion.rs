//! The patch type: a field for each property that a patch can say; with nothing set, copied, compared.

use crate::model::Resource;
use crate::tokens::MoveOnce;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Resource {
    pub(super) fn companion(&self) -> TokenStream {
        let (vis, patch, krate, derives) = (
            &self.head.vis,
            &self.head.patch,
            &self.head.krate,
            &self.head.derives,
        );
        let docs = format!(
            " What a PATCH changes of a [`{}`]: `None` leaves a property as it is, `Some` sets it.",
            self.head.ident
        );
        // Whether a struct is `Sized` hangs on its last field: an `Option` is, whatever type a user gives.
        let (last, first): (Vec<_>, Vec<_>) = self
            .properties
            .iter()
            .partition(|property| property.names().is_some());
        let fields = first.into_iter().chain(last);
        let fields: MoveOnce = fields
            .map(|property| {
                let (attrs, ident) = (&property.attrs, &property.ident);
                let ty = property.slot_type(&quote!(#krate::__private));
                quote_spanned!(property.span=> #(#attrs)* pub #ident: #ty,)
            })
            .collect();
        quote! {
            #[doc = #docs]
            #(#[derive(#derives)])*
            #[must_use = "a patch changes nothing until it is sent or applied"]
            #vis struct #patch { #fields }
        }
    }

    pub(super) fn empty(&self) -> MoveOnce {
        let fields = self.lines(|property| {
            let ident = &property.call_site_ident;
            match property.names() {
                Some(_) => quote_spanned!(property.span=> #ident: ::core::option::Option::None,),
                None => {
                    quote_spanned!(property.span=> #ident: ::core::default::Default::default(),)
                }
            }
        });
        quote!(Self { #fields }).into()
    }

    pub(super) fn copy(&self) -> MoveOnce {
        let fields = self.lines(|property| {
            let ident = &property.call_site_ident;
            if let Some(with) = property.clone_eq_trait() {
                quote_spanned!(property.span=> #ident: #with::copy(&self.#ident),)
            } else {
                quote_spanned!(property.span=> #ident: ::core::clone::Clone::clone(&self.#ident),)
            }
        });
        quote!(Self { #fields }).into()
    }

    pub(super) fn same(&self) -> MoveOnce {
        let fields = self.lines(|property| {
            let ident = &property.call_site_ident;
            if let Some(with) = property.clone_eq_trait() {
                quote_spanned!(property.span=> && #with::same(&self.#ident, &__it.#ident))
            } else {
                quote_spanned!(property.span=> && self.#ident == __it.#ident)
            }
        });
        quote!(true #fields).into()
    }
}
