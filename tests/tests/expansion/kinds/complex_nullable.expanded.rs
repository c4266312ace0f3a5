#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// What a PATCH changes of a [`Person`]: `None` leaves a property as it is, `Some` sets it.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct PersonPatch {
    /// The property `address`.
    pub address: ::core::option::Option<
        <Option<Address> as ::graph_patch::__private::Complex>::Patch,
    >,
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
    impl PersonPatch {
        /// The property `address`.
        #[inline]
        pub fn address(
            mut self,
            __value: impl __graph_patch::IntoProperty<
                <Option<Address> as __graph_patch::Complex>::Patch,
            >,
        ) -> Self {
            __graph_patch::set(&mut self.address, __value);
            self
        }
    }
    /// (self __it __index __patch) Person => PersonPatch "PersonPatch" read __D -> :: core :: result :: Result < Self , __D :: Error > ; diff -> PersonPatch ; { < __graph_patch :: How < Option < Address > > as __graph_patch :: Merge < Option < Address > >> :: diff (& self . address , & __it . address , & mut __patch . address) ; }
    mod frame {
        fn keys() {
            __graph_patch::Keys {
                odata_type: "#microsoft.graph.person",
                typed: true,
                find: |__name| match __name {
                    "address" => 0usize,
                    _ => __graph_patch::UNDECLARED,
                },
                names: &["address"],
                further: &[],
                is_open: false,
                base: ::core::option::Option::None,
            }
        }
        fn list() {
            &[
                __graph_patch::complex(
                    "address",
                    "address",
                    <__graph_patch::How<
                        Option<Address>,
                    > as __graph_patch::Merge<Option<Address>>>::model,
                ),
            ]
        }
        fn take() {
            match __index {
                0usize => {
                    __graph_patch::Property::<
                        __graph_patch::Serde,
                    >::take(&mut self.address, __it)
                }
                _ => {}
            }
        }
        fn visit() {
            __graph_patch::Property::<
                __graph_patch::Serde,
            >::visit(&self.address, "address", __it);
        }
        fn apply() {
            <__graph_patch::How<
                Option<Address>,
            > as __graph_patch::Merge<
                Option<Address>,
            >>::apply(&mut __it.address, &mut self.address);
        }
        fn then() {
            Self {
                address: <__graph_patch::How<
                    Option<Address>,
                > as __graph_patch::Merge<
                    Option<Address>,
                >>::then(self.address, __it.address),
            }
        }
        fn full() {
            Self {
                address: ::core::option::Option::Some(
                    <__graph_patch::How<
                        Option<Address>,
                    > as __graph_patch::Merge<Option<Address>>>::full(__it.address),
                ),
            }
        }
        fn empty() {
            Self {
                address: ::core::option::Option::None,
            }
        }
        fn copy() {
            Self {
                address: ::core::clone::Clone::clone(&self.address),
            }
        }
        fn same() {
            true && self.address == __it.address
        }
    }
};
