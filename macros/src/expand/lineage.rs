//! The parts of a derived type, for the polymorphic resource that it may be a variant of.

use crate::model::{Property, Resource};
use crate::tokens::MoveOnce;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Resource {
    /// A type that has but one part needs no list.
    pub(super) fn parts(&self) -> Option<MoveOnce> {
        let parts = self
            .properties
            .iter()
            .filter(|property| property.names().is_none());
        let parts: Vec<_> = parts.map(Property::part).collect();
        (!parts.is_empty()).then(|| quote!(parts { __it.part(self) || #(#parts)|* }).into())
    }
}

impl Property {
    fn part(&self) -> TokenStream {
        let (ident, with) = (&self.call_site_ident, self.as_flattened());
        quote_spanned!(self.span=> #with::parts(&mut self.#ident, __it))
    }
}
