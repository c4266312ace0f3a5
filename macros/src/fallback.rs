//! The code that is generated beside errors: a patch type without the fields that have errors, but with their setters.
//! Code that uses the patch type still compiles, so one error is one message.

use crate::{
    attr::derives,
    expand::expand,
    model::{Kind, Model, Polymorphic, Property, Resource},
};
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn fallback(mut model: Model, errors: &syn::Error) -> TokenStream {
    remove_foreign_derives(&mut model);
    let compile_errors = errors.to_compile_error();
    let companion = match model {
        Model::Struct(resource) if resource.container.is_generic => None,
        Model::Struct(resource) => Some(expand_without_errors(resource)),
        Model::Enum(Polymorphic {
            container,
            variants,
            ..
        }) if container.is_generic || variants.is_empty() => None,
        model @ Model::Enum(_) => Some(expand(&model)),
    };
    quote!(#compile_errors #companion)
}

/// Removes all that could be incomplete if the attributes of the type have errors.
///
/// A derive without its attributes, and an attribute without its derive, would each be a further error.
fn remove_foreign_derives(model: &mut Model) {
    let (container, members): (_, Vec<_>) = match model {
        Model::Struct(Resource {
            container,
            properties,
            ..
        }) => {
            let fields = properties.iter_mut();
            (
                container,
                fields.map(|field| &mut field.attributes).collect(),
            )
        }
        Model::Enum(Polymorphic {
            container,
            variants,
            ..
        }) => {
            let variants = variants.iter_mut();
            (
                container,
                variants.map(|variant| &mut variant.attributes).collect(),
            )
        }
    };
    if container.has_errors {
        container.derives.retain(derives::is_standard);
        let all = members.into_iter().chain([&mut container.attributes]);
        all.for_each(|attributes| attributes.metas.clear());
    }
}

fn expand_without_errors(mut resource: Resource) -> TokenStream {
    let (invalid, valid) = std::mem::take(&mut resource.properties)
        .into_iter()
        .partition::<Vec<_>, _>(|property| property.has_errors);
    resource.properties = valid;
    let setters: Vec<_> = invalid
        .iter()
        .map(|property| property.placeholder_setter(&resource))
        .collect();
    let patch = resource.container.patch.clone();
    let companion = expand(&Model::Struct(resource));
    quote! {
        #companion
        impl #patch { #(#setters)* }
    }
}

impl Property {
    fn placeholder_setter(&self, resource: &Resource) -> TokenStream {
        let (ident, ty, krate) = (&self.ident, &self.ty, &resource.container.krate);
        let any = quote!(_: impl ::core::marker::Sized);
        let parameters = match self.kind {
            Kind::Value(_) | Kind::With(..) => quote!(_: impl #krate::IntoProperty<#ty>),
            Kind::Complex(_) | Kind::Base | Kind::Bind(..) => any,
            Kind::Dynamic { .. } => quote!(#any, #any),
        };
        quote!(pub fn #ident(self, #parameters) -> Self { self })
    }
}
