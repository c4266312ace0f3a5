//! Tokens that are generated many times, and tokens that are generated once.

use proc_macro2::{TokenStream, TokenTree};
use quote::{quote, ToTokens, TokenStreamExt};
use std::{cell::Cell, iter};

/// A list of tokens. Inserting a `TokenStream` instead would cost a call into the compiler each time.
#[derive(Clone)]
pub(crate) struct TokenList(Vec<TokenTree>);

impl From<TokenStream> for TokenList {
    fn from(tokens: TokenStream) -> Self {
        Self(tokens.into_iter().collect())
    }
}

impl ToTokens for TokenList {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_all(&self.0);
    }
}

/// A stream that is moved to where it is inserted. Any other stream is copied, token by token, at each level of nesting.
///
/// Inserting it a second time is a bug of the derive, which the compiler reports.
pub(crate) struct MoveOnce(Cell<Option<TokenStream>>);

impl From<TokenStream> for MoveOnce {
    fn from(tokens: TokenStream) -> Self {
        Self(Cell::new(Some(tokens)))
    }
}

impl FromIterator<TokenStream> for MoveOnce {
    fn from_iter<I: IntoIterator<Item = TokenStream>>(streams: I) -> Self {
        streams.into_iter().collect::<TokenStream>().into()
    }
}

impl ToTokens for MoveOnce {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let again = || quote!(::core::compile_error!("generated twice"));
        tokens.extend(iter::once(self.0.take().unwrap_or_else(again)));
    }
}
