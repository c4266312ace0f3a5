//! The values that a value of a derived type contains, for the polymorphic resource that it may be a variant of.

use super::{Place, Struct};
use crate::tokens::MoveOnce;
use quote::{quote, quote_spanned};

impl Struct<'_> {
    /// Empty for a type that contains no other value.
    pub(super) fn lineage_tokens(&self) -> Option<MoveOnce> {
        let mut contained = self
            .fields
            .iter()
            .filter(|field| field.place != Place::Named);
        let lines: Vec<_> = contained
            .by_ref()
            .map(|field| {
                let (ident, operations) = (&field.property.call_site_ident, &field.operations);
                quote_spanned! {field.property.span=>
                    #operations::lineage(&mut self.#ident, __visitor)
                }
            })
            .collect();
        (!lines.is_empty()).then(|| quote!(lineage { __visitor.visit(self) || #(#lines)|* }).into())
    }
}
