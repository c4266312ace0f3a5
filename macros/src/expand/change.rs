//! What a patch does to a resource, and how one is made of resources.

use crate::model::{Kind, Property, Resource};
use crate::tokens::{Once, Tokens};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Resource {
    pub(super) fn diff(&self) -> Once {
        self.lines(|property| {
            let (ident, with) = (&property.used, property.as_changing());
            quote_spanned! {property.span=>
                #with::diff(&self.#ident, &__it.#ident, &mut __patch.#ident);
            }
        })
    }

    pub(super) fn apply(&self) -> Once {
        self.lines(|property| {
            let (ident, with) = (&property.used, property.as_changing());
            quote_spanned!(property.span=> #with::apply(&mut __it.#ident, &mut self.#ident);)
        })
    }

    pub(super) fn then(&self) -> Once {
        let fields = self.lines(Property::then);
        quote!(Self { #fields }).into()
    }

    /// The patch that sets every property.
    pub(super) fn full(&self) -> Once {
        let fields = self.lines(Property::full);
        quote!(Self { #fields }).into()
    }
}

impl Property {
    /// The trait that tells what changes.
    pub(super) fn as_changing(&self) -> &Tokens {
        self.with.get_or_init(|| self.changing().into())
    }

    fn changing(&self) -> TokenStream {
        let ty = &self.ty;
        match self.kind {
            Kind::Value(_) => quote_spanned!(self.span=> <#ty as __graph_patch::Property>),
            Kind::Formed(..) => {
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
        let (ident, with) = (&self.used, self.as_changing());
        match self.kind {
            Kind::Value(_) | Kind::Formed(..) => {
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
        let (ident, with) = (&self.used, self.as_changing());
        let some = quote_spanned!(self.span=> ::core::option::Option::Some);
        match self.kind {
            Kind::Value(_) | Kind::Formed(..) => {
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
