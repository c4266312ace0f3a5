//! An enum: its patch type, and what is implemented for both; a variant is one line in each list.

mod body;
mod change;
mod companion;
mod serde;

use crate::model::{Polymorphic, Variant};
use crate::tokens::MoveOnce;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

impl Polymorphic {
    pub(super) fn expand(&self) -> TokenStream {
        let items = [
            self.of_each(),
            self.copy(),
            self.same(),
            self.debug(),
            self.body(),
            self.choice(),
            self.serde(),
            self.graph_patch(),
            self.patch(),
            self.full(),
            self.complex(),
        ];
        self.head.print(self.companion(), items)
    }

    pub(super) fn lines(&self, line: impl Fn(&Variant) -> TokenStream) -> MoveOnce {
        self.variants.iter().map(line).collect()
    }

    /// A `match` of the patch that does the same with each variant's `__one`.
    fn each(&self, does: impl Fn(&Variant) -> TokenStream) -> TokenStream {
        let arms = self.lines(|variant| {
            let (ident, does) = (&variant.call_site_ident, does(variant));
            quote_spanned!(variant.span=> Self::#ident(__one) => #does,)
        });
        quote!(match self { #arms })
    }

    /// For a `match` of the resource, what stands for the variants that are mistaken.
    fn rest(&self) -> Option<TokenStream> {
        self.has_errors.then(|| quote!(_ => loop {},))
    }
}

impl Variant {
    /// The trait that tells what a variant does.
    pub(super) fn as_variant(&self) -> TokenStream {
        let ty = &self.ty;
        quote_spanned!(self.span=> <__graph_patch::Resource<#ty> as __graph_patch::Variant>)
    }

    /// The type of its patch.
    pub(super) fn patch_type(&self, private: &TokenStream) -> TokenStream {
        let (ty, private) = (&self.ty, super::at(self.span, private));
        quote_spanned!(self.span=> <#ty as #private::Complex>::Patch)
    }

    /// It, as one of that enum.
    fn of(&self, one_of: &Ident) -> TokenStream {
        let (mut one_of, ident) = (one_of.clone(), &self.call_site_ident);
        one_of.set_span(self.span);
        quote_spanned!(self.span=> #one_of::#ident)
    }

    /// The line that copies it.
    fn copy(&self, one_of: &Ident) -> TokenStream {
        let (of, with) = (self.of(one_of), self.as_variant());
        quote_spanned!(self.span=> #of(__one) => #of(#with::copy(__one)),)
    }
}
