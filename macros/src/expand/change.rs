//! What a patch does to a resource, and how one is made of resources.

use crate::model::{Kind, Property, Resource};
use crate::tokens::{MoveOnce, TokenList};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Resource {
    pub(super) fn diff(&self) -> MoveOnce {
        self.lines(|property| {
            let (ident, with) = (&property.call_site_ident, property.change_trait());
            quote_spanned! {property.span=>
                #with::diff(&self.#ident, &__it.#ident, &mut __patch.#ident);
            }
        })
    }

    pub(super) fn apply(&self) -> MoveOnce {
        self.lines(|property| {
            let (ident, with) = (&property.call_site_ident, property.change_trait());
            quote_spanned!(property.span=> #with::apply(&mut __it.#ident, &mut self.#ident);)
        })
    }

    pub(super) fn then(&self) -> MoveOnce {
        let fields = self.lines(Property::then);
        quote!(Self { #fields }).into()
    }

    /// The patch that sets every property.
    pub(super) fn full(&self) -> MoveOnce {
        let fields = self.lines(Property::full);
        quote!(Self { #fields }).into()
    }
}

impl Property {
    /// The trait that tells what changes.
    pub(super) fn change_trait(&self) -> &TokenList {
        self.with.get_or_init(|| self.changing().into())
    }

    fn changing(&self) -> TokenStream {
        let ty = &self.ty;
        match self.kind {
            Kind::Value(_) => quote_spanned!(self.span=> <#ty as __graph_patch::Property>),
            Kind::With(..) => {
                let form = self.form_name();
                quote_spanned!(self.span=> <#ty as __graph_patch::Property<#form>>)
            }
            Kind::Complex(_) => {
                quote_spanned!(self.span=> <__graph_patch::How<#ty> as __graph_patch::Merge<#ty>>)
            }
            Kind::Bind(..) => quote_spanned!(self.span=> __graph_patch::Bind),
            Kind::Base | Kind::Dynamic => self.as_flattened(),
        }
    }

    fn then(&self) -> TokenStream {
        let (ident, with) = (&self.call_site_ident, self.change_trait());
        match self.kind {
            Kind::Value(_) | Kind::With(..) => {
                quote_spanned!(self.span=> #ident: __it.#ident.or(self.#ident),)
            }
            Kind::Base => quote_spanned! {self.span=>
                #ident: __graph_patch::Patch::then(self.#ident, __it.#ident),
            },
            Kind::Bind(..) => quote_spanned! {self.span=>
                #ident: __graph_patch::Links::then(self.#ident, __it.#ident),
            },
            Kind::Complex(_) | Kind::Dynamic => quote_spanned! {self.span=>
                #ident: #with::then(self.#ident, __it.#ident),
            },
        }
    }

    fn full(&self) -> TokenStream {
        let (ident, with) = (&self.call_site_ident, self.change_trait());
        let some = quote_spanned!(self.span=> ::core::option::Option::Some);
        match self.kind {
            Kind::Value(_) | Kind::With(..) => {
                quote_spanned!(self.span=> #ident: #some(__it.#ident),)
            }
            Kind::Complex(_) => {
                quote_spanned!(self.span=> #ident: #some(#with::full(__it.#ident)),)
            }
            Kind::Base | Kind::Dynamic | Kind::Bind(..) => {
                quote_spanned!(self.span=> #ident: #with::full(__it.#ident),)
            }
        }
    }
}
