//! What a patch does to a resource, and how one is made of resources.

use crate::model::{Kind, Property, Resource};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Resource {
    pub(super) fn graph_patch(&self) -> TokenStream {
        let (ident, patch, odata_type) =
            (&self.head.ident, &self.head.patch, &self.head.odata_type);
        let list = self.list();
        let fields = self.lines(|property| {
            let (ident, with) = (property.used(), property.as_changing());
            quote_spanned!(property.span=> #ident: #with::diff(&self.#ident, &__newer.#ident),)
        });
        quote! {
            #[automatically_derived]
            impl __graph_patch::GraphPatch for #ident {
                const ODATA_TYPE: &'static ::core::primitive::str = #odata_type;
                const PROPERTIES: &'static [__graph_patch::Listed] = #list;
                type Patch = #patch;
                #[inline]
                fn diff(&self, __newer: &Self) -> #patch {
                    #patch { #(#fields)* }
                }
            }
        }
    }

    pub(super) fn patch(&self) -> TokenStream {
        let (ident, patch) = (&self.head.ident, &self.head.patch);
        let (apply, then) = (self.lines(Property::apply), self.lines(Property::then));
        quote! {
            #[automatically_derived]
            impl __graph_patch::Patch for #patch {
                type Resource = #ident;
                #[inline]
                fn apply(self, __resource: &mut #ident) {
                    #(#apply)*
                }
                #[inline]
                fn then(self, __later: Self) -> Self {
                    Self { #(#then)* }
                }
            }
        }
    }

    /// The patch that sets every property.
    pub(super) fn full(&self) -> TokenStream {
        let (ident, patch, fields) = (
            &self.head.ident,
            &self.head.patch,
            self.lines(Property::full),
        );
        quote! {
            #[automatically_derived]
            impl ::core::convert::From<#ident> for #patch {
                #[inline]
                fn from(__resource: #ident) -> Self {
                    Self { #(#fields)* }
                }
            }
        }
    }
}

impl Property {
    /// The trait that tells what changes.
    pub(super) fn as_changing(&self) -> TokenStream {
        let ty = &self.ty;
        match self.kind {
            Kind::Value(_) | Kind::Formed(..) => self.as_field(),
            Kind::Complex(_) => {
                quote_spanned!(self.span=> <__graph_patch::How<#ty> as __graph_patch::Merge<#ty>>)
            }
            Kind::Bind(..) => quote_spanned!(self.span=> <#ty as __graph_patch::Bind>),
            Kind::Base | Kind::Dynamic => self.as_flattened(),
        }
    }

    fn apply(&self) -> TokenStream {
        let (ident, with) = (self.used(), self.as_changing());
        match self.kind {
            Kind::Value(_) | Kind::Formed(..) => {
                quote_spanned!(self.span=> __graph_patch::replace(&mut __resource.#ident, self.#ident);)
            }
            Kind::Complex(_) | Kind::Base | Kind::Dynamic | Kind::Bind(..) => {
                quote_spanned!(self.span=> #with::apply(&mut __resource.#ident, self.#ident);)
            }
        }
    }

    fn then(&self) -> TokenStream {
        let (ident, with) = (self.used(), self.as_changing());
        match self.kind {
            Kind::Value(_) | Kind::Formed(..) => {
                quote_spanned!(self.span=> #ident: __later.#ident.or(self.#ident),)
            }
            Kind::Complex(_) | Kind::Base | Kind::Dynamic | Kind::Bind(..) => {
                quote_spanned! {self.span=>
                    #ident: #with::then(self.#ident, __later.#ident),
                }
            }
        }
    }

    fn full(&self) -> TokenStream {
        let (ident, with) = (self.used(), self.as_changing());
        let some = quote_spanned!(self.span=> ::core::option::Option::Some);
        match self.kind {
            Kind::Value(_) | Kind::Formed(..) => {
                quote_spanned!(self.span=> #ident: #some(__resource.#ident),)
            }
            Kind::Complex(_) => {
                quote_spanned!(self.span=> #ident: #some(#with::full(__resource.#ident)),)
            }
            Kind::Base | Kind::Dynamic | Kind::Bind(..) => {
                quote_spanned!(self.span=> #ident: #with::full(__resource.#ident),)
            }
        }
    }
}
