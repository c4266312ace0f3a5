//! Model → tokens, one file an item; a property is one line in each list.

mod apply;
mod body;
mod companion;
mod form;
mod setters;

use crate::model::{Kind, Property, Resource};
use proc_macro2::{Ident, TokenStream};
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
    /// The property's type in the patch, without the `Option` that says whether it is set.
    fn patch_type(&self, private: &TokenStream) -> TokenStream {
        let ty = &self.ty;
        match self.kind {
            Kind::Value | Kind::Formed(_) => quote!(#ty),
            Kind::Complex => quote_spanned!(self.span=> <#ty as #private::Complex>::Patch),
        }
    }

    /// The trait that reads, writes, copies and compares the property in its form on the wire.
    fn as_property(&self) -> TokenStream {
        let ty = &self.ty;
        match self.kind {
            Kind::Value => {
                quote_spanned!(self.span=> <#ty as __graph_patch::Property<__graph_patch::Serde>>)
            }
            // Of the patch type, which has what is asked of it.
            Kind::Complex => {
                quote_spanned!(self.span=> __graph_patch::Property::<__graph_patch::Serde>)
            }
            Kind::Formed(_) => {
                let form = self.form_name();
                quote_spanned!(self.span=> <#ty as __graph_patch::Property<#form>>)
            }
        }
    }

    fn form_name(&self) -> Ident {
        format_ident!("__Form_{}", self.ident, span = self.span)
    }
}
