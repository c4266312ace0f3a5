//! The road from a struct or an enum to its companion, as one expression.

use crate::{check::check, error::Mistakes, expand::expand, fallback::fallback, model::Model};
use proc_macro2::TokenStream;
use syn::DeriveInput;

pub(crate) fn derive(input: &DeriveInput) -> TokenStream {
    match Mistakes::collect(|mistakes| check(Model::new(input, mistakes), mistakes)) {
        (model, None) => expand(&model),
        (model, Some(mistakes)) => fallback(model, &mistakes),
    }
}
