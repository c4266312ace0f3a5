//! The lists in the frame of impls that the runtime has around them.

use crate::model::Resource;
use crate::tokens::Once;
use proc_macro2::TokenStream;
use quote::quote;

impl Resource {
    pub(super) fn frame(&self) -> TokenStream {
        let (resource, patch) = (&self.head.ident, &self.head.patch);
        let shown = patch.to_string();
        let [keys, list] = [self.keys(), self.list()].map(Once::from);
        let [take, visit] = [self.take(), self.visit()].map(Once::from);
        let [diff, apply] = [self.diff(), self.apply()].map(Once::from);
        let [then, full, empty] = [self.then(), self.full(), self.empty()].map(Once::from);
        let [copy, same] = [self.copy(), self.same()].map(Once::from);
        let parts = self.parts().map(Once::from);
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
