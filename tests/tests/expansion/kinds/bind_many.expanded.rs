#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// What a PATCH changes of a [`Group`]: `None` leaves a property as it is, `Some` sets it.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct GroupPatch {
    /// The navigation property `members`.
    pub members: ::core::option::Option<
        <Vec<User> as ::graph_patch::__private::Bind>::Links,
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
    impl GroupPatch {
        /// The navigation property `members`.
        #[inline]
        pub fn members(
            mut self,
            __value: impl __graph_patch::IntoProperty<
                <Vec<User> as __graph_patch::Bind>::Links,
            >,
        ) -> Self {
            __graph_patch::set(&mut self.members, __value);
            self
        }
    }
    /// (self __it __index __patch) Group => GroupPatch "GroupPatch" read __D -> :: core :: result :: Result < Self , __D :: Error > ; diff -> GroupPatch ; { < Vec < User > as __graph_patch :: Bind > :: diff (& self . members , & __it . members , & mut __patch . members) ; }
    mod frame {
        fn keys() {
            __graph_patch::Keys {
                odata_type: "#microsoft.graph.group",
                typed: true,
                find: |__name| match __name {
                    "members@odata.bind" | "people@odata.bind" => 0usize,
                    "members" | "people" => 1usize,
                    _ => __graph_patch::UNDECLARED,
                },
                names: &["members@odata.bind", "members"],
                further: &["people@odata.bind", "people"],
                is_open: false,
                base: ::core::option::Option::None,
            }
        }
        fn list() {
            &[__graph_patch::bind("members", "members@odata.bind", "members")]
        }
        fn take() {
            match __index {
                0usize => {
                    __graph_patch::Property::<
                        __graph_patch::Serde,
                    >::take(&mut self.members, __it)
                }
                1usize => {
                    <Vec<
                        User,
                    > as __graph_patch::Bind>::take_entity(&mut self.members, __it)
                }
                _ => {}
            }
        }
        fn visit() {
            __graph_patch::Property::<
                __graph_patch::Serde,
            >::visit(&self.members, "members@odata.bind", __it);
        }
        fn apply() {
            <Vec<
                User,
            > as __graph_patch::Bind>::apply(&mut __it.members, &mut self.members);
        }
        fn then() {
            Self {
                members: <Vec<
                    User,
                > as __graph_patch::Bind>::then(self.members, __it.members),
            }
        }
        fn full() {
            Self {
                members: <Vec<User> as __graph_patch::Bind>::full(__it.members),
            }
        }
        fn empty() {
            Self {
                members: ::core::option::Option::None,
            }
        }
        fn copy() {
            Self {
                members: ::core::clone::Clone::clone(&self.members),
            }
        }
        fn same() {
            true && self.members == __it.members
        }
    }
};
