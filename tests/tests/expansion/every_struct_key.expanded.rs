#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// What a PATCH changes of a [`Lead`]: `None` leaves a property as it is, `Some` sets it.
#[derive(Eq)]
#[derive(Hash)]
#[must_use = "a patch changes nothing until it is sent or applied"]
pub(crate) struct LeadChange {
    #[deprecated]
    #[cfg(feature = "scores")]
    /// The property `score`.
    pub score: ::core::option::Option<i64>,
}
#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
const _: () = {
    use crate::reexported::graph_patch::__private as __graph_patch;
    #[automatically_derived]
    impl LeadChange {
        #[deprecated]
        #[cfg(feature = "scores")]
        /// The property `score`.
        #[inline]
        pub fn score(mut self, __value: impl __graph_patch::IntoProperty<i64>) -> Self {
            __graph_patch::set(&mut self.score, __value);
            self
        }
    }
    /// (self __it __index __patch) Lead => LeadChange "LeadChange" read __D -> :: core :: result :: Result < Self , __D :: Error > ; diff -> LeadChange ; { < i64 as __graph_patch :: Property > :: diff (& self . score , & __it . score , & mut __patch . score) ; }
    mod frame {
        fn keys() {
            __graph_patch::Keys {
                odata_type: "#contoso.crm.lead",
                typed: false,
                find: |__name| match __name {
                    "score" => 0usize,
                    _ => __graph_patch::UNDECLARED,
                },
                names: &["score"],
                further: &[],
                is_open: false,
                base: ::core::option::Option::None,
            }
        }
        fn list() {
            &[__graph_patch::value("score", "score")]
        }
        fn take() {
            match __index {
                0usize => <i64 as __graph_patch::Property>::take(&mut self.score, __it),
                _ => {}
            }
        }
        fn visit() {
            <i64 as __graph_patch::Property>::visit(&self.score, "score", __it);
        }
        fn apply() {
            <i64 as __graph_patch::Property>::apply(&mut __it.score, &mut self.score);
        }
        fn then() {
            Self {
                score: __it.score.or(self.score),
            }
        }
        fn full() {
            Self {
                score: ::core::option::Option::Some(__it.score),
            }
        }
        fn empty() {
            Self {
                score: ::core::option::Option::None,
            }
        }
        fn copy() {
            Self {
                score: <i64 as __graph_patch::Property>::copy(&self.score),
            }
        }
        fn same() {
            true && <i64 as __graph_patch::Property>::same(&self.score, &__it.score)
        }
    }
};
