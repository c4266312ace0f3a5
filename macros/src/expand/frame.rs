//! The lists in the frame of impls that the runtime has around them.

use crate::model::Resource;
use proc_macro2::TokenStream;
use quote::quote;

impl Resource {
    pub(super) fn frame(&self) -> TokenStream {
        let (resource, patch) = (&self.head.ident, &self.head.patch);
        let shown = patch.to_string();
        let (keys, take, visit) = (self.keys(), self.take(), self.visit());
        let list = self.list();
        let (diff, apply, then, full) = (self.diff(), self.apply(), self.then(), self.full());
        let (empty, copy, same) = (self.empty(), self.copy(), self.same());
        let parts = self.parts();
        quote! {
            __graph_patch::frame! {
                (self __it __index __patch)
                #resource => #patch #shown
                read __D -> ::core::result::Result<Self, __D::Error>;
                keys { #keys }
                list { &[#list] }
                take { #take }
                visit { #visit }
                diff -> #patch; { #diff }
                apply { #apply }
                then { #then }
                full { #full }
                empty { #empty }
                copy { #copy }
                same { #same }
                #parts
            }
        }
    }
}
