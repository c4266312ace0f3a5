#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// What a PATCH changes of a [`Address`]: `None` leaves a property as it is, `Some` sets it.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct AddressPatch {
    /// The property `city`.
    pub city: ::core::option::Option<String>,
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
    use ::graph_patch::__private as __graph_patch;
    #[automatically_derived]
    impl AddressPatch {
        /// The property `city`.
        #[inline]
        pub fn city(
            mut self,
            __value: impl __graph_patch::IntoProperty<String>,
        ) -> Self {
            __graph_patch::set(&mut self.city, __value);
            self
        }
    }
    /// (self __it __index __patch) Address => AddressPatch "AddressPatch" read __D -> :: core :: result :: Result < Self , __D :: Error > ; diff -> AddressPatch ; { < String as __graph_patch :: Property > :: diff (& self . city , & __it . city , & mut __patch . city) ; }
    mod frame {
        fn keys() {
            __graph_patch::Keys {
                odata_type: "#microsoft.graph.address",
                typed: false,
                find: |__name| match __name {
                    "city" => 0usize,
                    _ => __graph_patch::UNDECLARED,
                },
                names: &["city"],
                further: &[],
                is_open: false,
                base: ::core::option::Option::None,
            }
        }
        fn list() {
            &[__graph_patch::value("city", "city")]
        }
        fn take() {
            match __index {
                0usize => <String as __graph_patch::Property>::take(&mut self.city, __it),
                _ => {}
            }
        }
        fn visit() {
            <String as __graph_patch::Property>::visit(&self.city, "city", __it);
        }
        fn apply() {
            <String as __graph_patch::Property>::apply(&mut __it.city, &mut self.city);
        }
        fn then() {
            Self {
                city: __it.city.or(self.city),
            }
        }
        fn full() {
            Self {
                city: ::core::option::Option::Some(__it.city),
            }
        }
        fn empty() {
            Self {
                city: ::core::option::Option::None,
            }
        }
        fn copy() {
            Self {
                city: <String as __graph_patch::Property>::copy(&self.city),
            }
        }
        fn same() {
            true && <String as __graph_patch::Property>::same(&self.city, &__it.city)
        }
    }
};
