::core::compile_error! {
    "expected a type with its namespace, as \"microsoft.graph.user\""
}
::core::compile_error! {
    "unknown key, expected `key`, `read_only`, `complex`, `base`, `dynamic`, `bind` or `skip`"
}
::core::compile_error! {
    "the setter would hide `Patch::then`; name the field otherwise and add `#[serde(rename = \"…\")]`"
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
/// What a PATCH changes of a [`User`]: `None` leaves a property as it is, `Some` sets it.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct UserPatch {}
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
    use ::graph_patch::__private as __graph_patch;
    #[automatically_derived]
    impl UserPatch {}
    /// (self __it __index __patch) User => UserPatch "UserPatch" read __D -> :: core :: result :: Result < Self , __D :: Error > ; diff -> UserPatch ; { }
    mod frame {
        fn keys() {
            __graph_patch::Keys {
                odata_type: "#microsoft.graph.user",
                typed: true,
                find: |__name| match __name {
                    _ => __graph_patch::UNDECLARED,
                },
                names: &[],
                further: &[],
                is_open: false,
                base: ::core::option::Option::None,
            }
        }
        fn list() {
            &[]
        }
        fn take() {
            match __index {
                _ => {}
            }
        }
        fn visit() {}
        fn apply() {}
        fn then() {
            Self {}
        }
        fn full() {
            Self {}
        }
        fn empty() {
            Self {}
        }
        fn copy() {
            Self {}
        }
        fn same() {
            true
        }
    }
};
impl UserPatch {
    pub fn id(self, _: impl ::graph_patch::IntoProperty<String>) -> Self {
        self
    }
    pub fn then(self, _: impl ::graph_patch::IntoProperty<String>) -> Self {
        self
    }
}
