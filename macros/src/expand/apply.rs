//! What a patch does to a resource, and how one is made of resources.

use super::Printer;
use crate::model::{Kind, Property};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Printer<'_> {
    pub(super) fn graph_patch(&self) -> TokenStream {
        let resource = self.resource;
        let (krate, ident, patch, odata_type) = (
            &resource.krate,
            &resource.ident,
            &resource.patch,
            &resource.odata_type,
        );
        let fields = self.lines(|property| {
            let (ident, prop) = (property.used(), self.merge_or_property(property));
            quote_spanned!(property.span()=> #prop::diff(&mut __patch.#ident, &self.#ident, &__newer.#ident);)
        });
        quote! {
            #[automatically_derived]
            impl #krate::GraphPatch for #ident {
                const ODATA_TYPE: &'static str = #odata_type;
                type Patch = #patch;
                #[inline]
                fn diff(&self, __newer: &Self) -> #patch {
                    let mut __patch = <#patch as ::core::default::Default>::default();
                    #(#fields)*
                    __patch
                }
            }
        }
    }

    fn merge_or_property(&self, property: &Property) -> TokenStream {
        let private = &self.private;
        match property.kind {
            Kind::Value | Kind::Formed(_) => self.property(property),
            Kind::Complex => quote!(#private::Merge),
        }
    }

    pub(super) fn patch(&self) -> TokenStream {
        let (krate, resource, patch) = (
            &self.resource.krate,
            &self.resource.ident,
            &self.resource.patch,
        );
        let (apply, then) = (
            self.lines(|property| self.apply(property)),
            self.lines(|property| self.then(property)),
        );
        quote! {
            #[automatically_derived]
            impl #krate::Patch for #patch {
                type Resource = #resource;
                #[inline]
                fn apply(mut self, __resource: &mut #resource) {
                    #(#apply)*
                }
                #[inline]
                fn then(mut self, mut __later: Self) -> Self {
                    #(#then)*
                    __later
                }
            }
        }
    }

    fn apply(&self, property: &Property) -> TokenStream {
        let (private, ident) = (&self.private, property.used());
        let apply = match property.kind {
            Kind::Value | Kind::Formed(_) => quote!(#private::replace),
            Kind::Complex => quote!(#private::Merge::apply),
        };
        quote_spanned!(property.span()=> #apply(&mut __resource.#ident, &mut self.#ident);)
    }

    fn then(&self, property: &Property) -> TokenStream {
        let (private, ident, ty) = (&self.private, property.used(), &property.ty);
        match property.kind {
            Kind::Value | Kind::Formed(_) => {
                quote_spanned!(property.span()=> #private::keep(&mut __later.#ident, &mut self.#ident);)
            }
            Kind::Complex => quote_spanned!(property.span()=>
                <#ty as #private::Merge>::then(&mut __later.#ident, &mut self.#ident);
            ),
        }
    }

    /// The patch that sets every property.
    pub(super) fn full(&self) -> TokenStream {
        let (resource, patch, private) =
            (&self.resource.ident, &self.resource.patch, &self.private);
        let fields = self.lines(|property| {
            let ident = property.used();
            match property.kind {
                Kind::Value | Kind::Formed(_) => quote_spanned! {property.span()=>
                    #ident: ::core::option::Option::Some(__resource.#ident),
                },
                Kind::Complex => quote_spanned! {property.span()=>
                    #ident: ::core::option::Option::Some(#private::Merge::full(__resource.#ident)),
                },
            }
        });
        quote! {
            #[automatically_derived]
            impl ::core::convert::From<#resource> for #patch {
                #[inline]
                fn from(__resource: #resource) -> Self {
                    Self { #(#fields)* }
                }
            }
        }
    }

    pub(super) fn complex(&self) -> TokenStream {
        let (resource, patch, private) =
            (&self.resource.ident, &self.resource.patch, &self.private);
        quote! {
            #[automatically_derived]
            impl #private::Complex for #resource {
                type Patch = #patch;
                type How = #private::InPlace;
            }
        }
    }
}
