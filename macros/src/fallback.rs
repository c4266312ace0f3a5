//! What is printed for a struct with mistakes: the mistakes, and an empty companion, so that one mistake is one message.

use crate::{expand::expand, model::Resource};
use proc_macro2::TokenStream;

pub(crate) fn fallback(mut resource: Resource, mistakes: &syn::Error) -> TokenStream {
    let mut printed = mistakes.to_compile_error();
    resource.derives.clear();
    resource.properties.clear();
    resource.read_only.clear();
    if !resource.is_generic {
        printed.extend(expand(&resource));
    }
    printed
}
