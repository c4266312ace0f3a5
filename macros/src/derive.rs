//! The road from a struct to its companion, as one expression.

use crate::{check::check, error::Mistakes, expand::expand, fallback::fallback, model::Resource};
use proc_macro2::TokenStream;
use syn::DeriveInput;

pub(crate) fn derive(input: &DeriveInput) -> TokenStream {
    match Mistakes::collect(|mistakes| check(Resource::new(input, mistakes), mistakes)) {
        (resource, None) => expand(&resource),
        (resource, Some(mistakes)) => fallback(resource, &mistakes),
    }
}
