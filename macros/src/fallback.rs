//! What is printed for a struct with mistakes: the mistakes, and a companion without properties whose setters still
//! stand, so that one mistake is one message wherever the companion is used.

use crate::{
    expand::expand,
    model::{Kind, Property, Resource},
};
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn fallback(mut resource: Resource, mistakes: &syn::Error) -> TokenStream {
    let told = mistakes.to_compile_error();
    if resource.is_generic {
        return told;
    }
    let setters: Vec<_> = resource
        .properties
        .iter()
        .map(|property| property.mute_setter(&resource))
        .collect();
    resource.derives.clear();
    resource.properties.clear();
    resource.read_only.clear();
    let (patch, companion) = (&resource.patch, expand(&resource));
    quote! {
        #told
        #companion
        impl #patch { #(#setters)* }
    }
}

impl Property {
    fn mute_setter(&self, resource: &Resource) -> TokenStream {
        let (ident, ty, krate) = (&self.ident, &self.ty, &resource.krate);
        let value = match self.kind {
            Kind::Value(_) | Kind::Formed(..) => quote!(impl #krate::IntoProperty<#ty>),
            Kind::Complex(_) | Kind::Base | Kind::Dynamic => quote!(impl ::core::marker::Sized),
        };
        quote!(pub fn #ident(self, _: #value) -> Self { self })
    }
}
