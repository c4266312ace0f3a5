//! The road from a struct or an enum to its companion, as one expression.

use crate::recover;
use crate::{check::check, error::Errors, expand::expand, fallback::fallback, model::Model};
use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

/// What is no Rust yet is told, with the companion of what is.
pub(crate) fn expand_input(input: TokenStream) -> TokenStream {
    syn::parse2(input.clone()).map_or_else(
        |error| {
            let told = error.into_compile_error();
            let rest = syn::parse2(recover::complete_fields(input)).map(|whole| derive(&whole));
            let rest = rest.unwrap_or_default();
            quote!(#told #rest)
        },
        |input| derive(&input),
    )
}

pub(crate) fn derive(input: &DeriveInput) -> TokenStream {
    match Errors::collect(|errors| check(Model::new(input, errors), errors)) {
        (model, None) => expand(&model),
        (model, Some(errors)) => fallback(model, &errors),
    }
}
