//! The collector of mistakes: a struct's are told together, in one build.

use quote::ToTokens;
use std::fmt::Display;
use syn::Error;

#[derive(Default)]
pub(crate) struct Mistakes(Option<Error>);

impl Mistakes {
    /// What `work` makes, and every mistake that it noted on the way.
    pub(crate) fn collect<T>(work: impl FnOnce(&mut Self) -> T) -> (T, Option<Error>) {
        let mut mistakes = Self::default();
        let made = work(&mut mistakes);
        (made, mistakes.0)
    }

    /// Notes a mistake at the tokens that are guilty of it.
    pub(crate) fn note(&mut self, guilty: impl ToTokens, message: impl Display) {
        self.add(Error::new_spanned(guilty, message));
    }

    /// The value of a parse, or nothing and its mistake noted.
    pub(crate) fn keep<T>(&mut self, parsed: syn::Result<T>) -> Option<T> {
        parsed.map_err(|error| self.add(error)).ok()
    }

    fn add(&mut self, error: Error) {
        match &mut self.0 {
            Some(all) => all.combine(error),
            none => *none = Some(error),
        }
    }
}
