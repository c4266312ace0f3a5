//! The collector of errors: a struct's are told together, in one build.

use quote::ToTokens;
use std::fmt::Display;
use syn::Error;

#[derive(Default)]
pub(crate) struct Errors(Vec<Error>);

impl Errors {
    /// What `work` makes, and every mistake that it noted on the way.
    pub(crate) fn collect<T>(work: impl FnOnce(&mut Self) -> T) -> (T, Option<Error>) {
        let mut errors = Self::default();
        let made = work(&mut errors);
        let all = errors.0.into_iter().reduce(|mut all, error| {
            all.combine(error);
            all
        });
        (made, all)
    }

    /// Notes a mistake at the tokens that are guilty of it.
    pub(crate) fn push(&mut self, guilty: impl ToTokens, message: impl Display) {
        self.0.push(Error::new_spanned(guilty, message));
    }

    /// The value of a parse, or nothing and its mistake noted.
    pub(crate) fn ok_or_push<T>(&mut self, parsed: syn::Result<T>) -> Option<T> {
        parsed.map_err(|error| self.0.push(error)).ok()
    }

    /// What `work` makes, and whether it noted a mistake.
    pub(crate) fn with_checkpoint<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> (T, bool) {
        let before = self.0.len();
        let made = work(self);
        (made, self.0.len() > before)
    }
}
