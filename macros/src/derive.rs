//! From a struct or an enum to its patch type, as one expression.

use crate::recover;
use crate::{check::check, error::Errors, expand::expand, fallback::fallback, model::Model};
use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

/// Reports syntax errors, then expands the fields that do parse.
pub(crate) fn expand_input(input: TokenStream) -> TokenStream {
    syn::parse2(input.clone()).map_or_else(
        |error| {
            let syntax_error = error.into_compile_error();
            let complete = syn::parse2(recover::complete_fields(input));
            let expanded = complete.map(|input| derive(&input)).unwrap_or_default();
            quote!(#syntax_error #expanded)
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
