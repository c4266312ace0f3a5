//! Model → tokens, one file an item; a property is one line in each list.

mod apply;
mod body;
mod companion;
mod form;
mod setters;

use crate::model::{Kind, Property, Resource};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};

pub(crate) fn expand(resource: &Resource) -> TokenStream {
    let krate = &resource.krate;
    let companion = resource.companion();
    let items = [
        resource.setters(),
        resource.empty(),
        resource.copy(),
        resource.same(),
        resource.forms(),
        resource.body(),
        resource.serde(),
        resource.debug(),
        resource.graph_patch(),
        resource.patch(),
        resource.full(),
        resource.complex(),
    ];
    // The import is what keeps a printed line short: to the compiler, a path is work.
    quote! {
        #companion
        const _: () = {
            use #krate::__private as __graph_patch;
            #(#items)*
        };
    }
}

impl Resource {
    /// One line for each property.
    fn lines(&self, line: impl Fn(&Property) -> TokenStream) -> Vec<TokenStream> {
        self.properties.iter().map(line).collect()
    }
}

impl Property {
    /// The type of the patch field.
    fn slot_type(&self, private: &TokenStream) -> TokenStream {
        let (ty, patch, private) = (&self.ty, self.patch_type(private), &at(self.span, private));
        match &self.kind {
            Kind::Value(_) | Kind::Formed(..) | Kind::Complex(_) => {
                quote_spanned!(self.span=> ::core::option::Option<#patch>)
            }
            Kind::Base | Kind::Dynamic => {
                let how = self.how(private);
                quote_spanned!(self.span=> <#how as #private::Flattened<#ty>>::Patch)
            }
        }
    }

    /// The type that a patch has for a property, without the `Option` that says whether it is set.
    fn patch_type(&self, private: &TokenStream) -> TokenStream {
        let (ty, private) = (&self.ty, at(self.span, private));
        match &self.kind {
            Kind::Complex(_) => quote_spanned!(self.span=> <#ty as #private::Complex>::Patch),
            _ => ty.clone(),
        }
    }

    /// How a field stands beside the properties.
    fn how(&self, private: &TokenStream) -> TokenStream {
        let name = if matches!(self.kind, Kind::Dynamic) {
            "Dynamic"
        } else {
            "Base"
        };
        let name = Ident::new(name, self.span);
        quote_spanned!(self.span=> #private::#name)
    }

    /// The trait that reads, writes, copies and compares the field in its form on the wire.
    fn as_field(&self) -> TokenStream {
        let ty = &self.ty;
        match &self.kind {
            Kind::Value(_) => {
                quote_spanned!(self.span=> <#ty as __graph_patch::Property<__graph_patch::Serde>>)
            }
            // Of the patch type, which has what is asked of it.
            Kind::Complex(_) => {
                quote_spanned!(self.span=> __graph_patch::Property::<__graph_patch::Serde>)
            }
            Kind::Formed(..) => {
                let form = self.form_name();
                quote_spanned!(self.span=> <#ty as __graph_patch::Property<#form>>)
            }
            Kind::Base | Kind::Dynamic => self.as_flattened(),
        }
    }

    fn as_flattened(&self) -> TokenStream {
        let (ty, how) = (&self.ty, self.how(&quote!(__graph_patch)));
        quote_spanned!(self.span=> <#how as __graph_patch::Flattened<#ty>>)
    }

    fn form_name(&self) -> Ident {
        format_ident!("__Form_{}", self.ident, span = self.span)
    }
}

/// A path that the compiler takes for part of what stands there.
fn at(span: Span, path: &TokenStream) -> TokenStream {
    let token = |mut token: TokenTree| {
        token.set_span(span);
        token
    };
    path.clone().into_iter().map(token).collect()
}
