//! How a patch changes a resource, and how a patch is created from resources and from other patches.

use super::Struct;
use crate::tokens::MoveOnce;
use quote::{quote, quote_spanned};

impl Struct<'_> {
    pub(super) fn apply_to_tokens(&self) -> MoveOnce {
        self.lines(|field| {
            let (ident, operations) = (&field.property.call_site_ident, &field.operations);
            quote_spanned! {field.property.span=>
                #operations::apply_to(&mut self.#ident, &mut __resource.#ident);
            }
        })
    }

    pub(super) fn diff_into_tokens(&self) -> MoveOnce {
        self.lines(|field| {
            let (ident, operations) = (&field.property.call_site_ident, &field.operations);
            quote_spanned! {field.property.span=>
                #operations::diff_into(&self.#ident, &__newer.#ident, &mut __patch.#ident);
            }
        })
    }

    pub(super) fn then_tokens(&self) -> MoveOnce {
        self.lines(|field| {
            let (ident, operations) = (&field.property.call_site_ident, &field.operations);
            quote_spanned! {field.property.span=>
                #operations::then(&mut self.#ident, &mut __later.#ident);
            }
        })
    }

    /// The patch that sets every property.
    pub(super) fn resource_conversion_tokens(&self) -> MoveOnce {
        let fields = self.lines(|field| {
            let (ident, operations) = (&field.property.call_site_ident, &field.operations);
            quote_spanned! {field.property.span=>
                #ident: #operations::from_value(__resource.#ident),
            }
        });
        quote!(Self { #fields }).into()
    }
}
