//! Collects errors, so that all errors of a type are reported in one build.

use quote::ToTokens;
use std::fmt::Display;
use syn::Error;

#[derive(Default)]
pub(crate) struct Errors(Vec<Error>);

impl Errors {
    /// Returns the result of `work` and every error that it pushed.
    pub(crate) fn collect<T>(work: impl FnOnce(&mut Self) -> T) -> (T, Option<Error>) {
        let mut errors = Self::default();
        let result = work(&mut errors);
        let all = errors.0.into_iter().reduce(|mut all, error| {
            all.combine(error);
            all
        });
        (result, all)
    }

    /// Adds an error at the offending tokens.
    pub(crate) fn push(&mut self, tokens: impl ToTokens, message: impl Display) {
        self.0.push(Error::new_spanned(tokens, message));
    }

    /// Returns the value, or adds the error.
    pub(crate) fn ok_or_push<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.0.push(error)).ok()
    }

    /// Returns the result of `work`, and `true` if it pushed an error.
    pub(crate) fn with_checkpoint<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> (T, bool) {
        let before = self.0.len();
        let result = work(self);
        (result, self.0.len() > before)
    }
}
