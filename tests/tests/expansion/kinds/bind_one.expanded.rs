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
struct UserPatch {
    /// The navigation property `manager`.
    pub manager: ::core::option::Option<
        <Option<Box<User>> as ::graph_patch::__private::Bind>::Links,
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
    impl UserPatch {
        /// The navigation property `manager`.
        #[inline]
        pub fn manager(
            mut self,
            __value: impl __graph_patch::IntoProperty<
                <Option<Box<User>> as __graph_patch::Bind>::Links,
            >,
        ) -> Self {
            __graph_patch::set(&mut self.manager, __value);
            self
        }
    }
    /// (self __it __index __patch) User => UserPatch "UserPatch" read __D -> :: core :: result :: Result < Self , __D :: Error > ; diff -> UserPatch ; { < Option < Box < User > > as __graph_patch :: Bind > :: diff (& self . manager , & __it . manager , & mut __patch . manager) ; }
    mod frame {
        fn keys() {
            __graph_patch::Keys {
                odata_type: "#microsoft.graph.user",
                typed: true,
                find: |__name| match __name {
                    "manager@odata.bind" => 0usize,
                    "manager" => 1usize,
                    _ => __graph_patch::UNDECLARED,
                },
                names: &["manager@odata.bind", "manager"],
                further: &[],
                is_open: false,
                base: ::core::option::Option::None,
            }
        }
        fn list() {
            &[__graph_patch::bind("manager", "manager@odata.bind", "manager")]
        }
        fn take() {
            match __index {
                0usize => {
                    __graph_patch::Property::<
                        __graph_patch::Serde,
                    >::take(&mut self.manager, __it)
                }
                1usize => {
                    <Option<
                        Box<User>,
                    > as __graph_patch::Bind>::take_entity(&mut self.manager, __it)
                }
                _ => {}
            }
        }
        fn visit() {
            __graph_patch::Property::<
                __graph_patch::Serde,
            >::visit(&self.manager, "manager@odata.bind", __it);
        }
        fn apply() {
            <Option<
                Box<User>,
            > as __graph_patch::Bind>::apply(&mut __it.manager, &mut self.manager);
        }
        fn then() {
            Self {
                manager: <Option<
                    Box<User>,
                > as __graph_patch::Bind>::then(self.manager, __it.manager),
            }
        }
        fn full() {
            Self {
                manager: <Option<Box<User>> as __graph_patch::Bind>::full(__it.manager),
            }
        }
        fn empty() {
            Self {
                manager: ::core::option::Option::None,
            }
        }
        fn copy() {
            Self {
                manager: ::core::clone::Clone::clone(&self.manager),
            }
        }
        fn same() {
            true && self.manager == __it.manager
        }
    }
};
