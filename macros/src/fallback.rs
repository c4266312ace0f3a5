//! What is printed where there are errors: the errors, and a companion of what is not mistaken, in which the setters
//! of the rest still stand, so that one mistake is one message wherever the companion is used.

use crate::{
    expand::expand,
    model::{Kind, Model, Polymorphic, Property, Resource},
};
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn fallback(model: Model, errors: &syn::Error) -> TokenStream {
    let told = errors.to_compile_error();
    let companion = match model {
        Model::Struct(resource) if resource.head.is_generic => None,
        Model::Struct(resource) => Some(without_mistaken(resource)),
        Model::Enum(Polymorphic { head, variants, .. })
            if head.is_generic || variants.is_empty() =>
        {
            None
        }
        sound @ Model::Enum(_) => Some(expand(&sound)),
    };
    quote!(#told #companion)
}

fn without_mistaken(mut resource: Resource) -> TokenStream {
    let (mistaken, sound) = std::mem::take(&mut resource.properties)
        .into_iter()
        .partition::<Vec<_>, _>(|property| property.has_errors);
    resource.properties = sound;
    let setters: Vec<_> = mistaken
        .iter()
        .map(|property| property.mute_setter(&resource))
        .collect();
    let patch = resource.head.patch.clone();
    let companion = expand(&Model::Struct(resource));
    quote! {
        #companion
        impl #patch { #(#setters)* }
    }
}

impl Property {
    fn mute_setter(&self, resource: &Resource) -> TokenStream {
        let (ident, ty, krate) = (&self.ident, &self.ty, &resource.head.krate);
        let value = match self.kind {
            Kind::Value(_) | Kind::With(..) => quote!(impl #krate::IntoProperty<#ty>),
            Kind::Complex(_) | Kind::Base | Kind::Dynamic | Kind::Bind(..) => {
                quote!(impl ::core::marker::Sized)
            }
        };
        quote!(pub fn #ident(self, _: #value) -> Self { self })
    }
}
