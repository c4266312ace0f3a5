//! Model → tokens, one file an item; a property is one line in each list.

mod apply;
mod body;
mod companion;
mod setters;

use crate::model::{Kind, Property, Resource};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

pub(crate) fn expand(resource: &Resource) -> TokenStream {
    let printer = Printer {
        resource,
        private: private(resource),
    };
    let companion = printer.companion();
    let items = [
        printer.setters(),
        printer.empty(),
        printer.copy(),
        printer.same(),
        printer.forms(),
        printer.body(),
        printer.serde(),
        printer.debug(),
        printer.graph_patch(),
        printer.patch(),
        printer.full(),
        printer.complex(),
    ];
    quote! {
        #companion
        const _: () = { #(#items)* };
    }
}

/// A resource on its way to tokens.
struct Printer<'a> {
    resource: &'a Resource,
    /// The path of what printed code may call.
    private: TokenStream,
}

fn private(resource: &Resource) -> TokenStream {
    let krate = &resource.krate;
    quote!(#krate::__private)
}

impl Printer<'_> {
    /// One line for each property.
    fn lines(&self, line: impl Fn(&Property) -> TokenStream) -> Vec<TokenStream> {
        self.resource.properties.iter().map(line).collect()
    }

    /// The type of a property in the patch, without the `Option` that says whether it is set.
    fn ty(&self, property: &Property) -> TokenStream {
        let (ty, private) = (&property.ty, &self.private);
        match property.kind {
            Kind::Value | Kind::Formed(_) => quote!(#ty),
            Kind::Complex => quote!(<#ty as #private::Complex>::Patch),
        }
    }

    /// The trait that reads, writes, copies and compares the property, with its form on the wire.
    fn property(&self, property: &Property) -> TokenStream {
        let private = &self.private;
        let form = match property.kind {
            Kind::Value | Kind::Complex => quote!(#private::Serde),
            Kind::Formed(_) => {
                let form = form_name(property);
                quote!(#form)
            }
        };
        quote!(#private::Property::<#form>)
    }
}

fn form_name(property: &Property) -> Ident {
    format_ident!("__Form_{}", property.ident)
}
