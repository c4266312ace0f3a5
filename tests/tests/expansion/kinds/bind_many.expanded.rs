#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// The changes that a `PATCH` makes to [`Group`]: each property is absent, null (if nullable) or set.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct GroupPatch {
    /// The navigation property `members`.
    pub members: ::core::option::Option<
        <Vec<User> as ::graph_patch::__private::Bind>::Patch,
    >,
}
#[allow(
    deprecated,
    non_snake_case,
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
            new_value: impl __graph_patch::IntoProperty<
                <Vec<User> as __graph_patch::Bind>::Patch,
            >,
        ) -> Self {
            __graph_patch::set(&mut self.members, new_value);
            self
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for Group {
        type Patch = GroupPatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[
            __graph_patch::bind("members", "members@odata.bind", "members")
                .aliases(&["people"]),
        ];
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut GroupPatch) {
            <__graph_patch::Itself<
                Vec<User>,
            > as __graph_patch::Bind>::diff_into(
                &self.members,
                &__newer.members,
                &mut __patch.members,
            );
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Complex for Group {
        type Patch = GroupPatch;
        type MergeStrategy = ::graph_patch::__private::Structural<
            ::graph_patch::__private::Struct,
        >;
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Patch for GroupPatch {
        type Resource = Group;
        const __INFO: &'static ::graph_patch::__private::TypeInfo = &::graph_patch::__private::TypeInfo {
            odata_type: "#microsoft.graph.group",
            typed: true,
            find: |__name| match __name {
                "members@odata.bind" | "people@odata.bind" => 0,
                "members" | "people" => 1,
                _ => __graph_patch::UNDECLARED,
            },
            property_names: &["members@odata.bind", "members"],
            other_names: &["people@odata.bind", "people"],
            is_open: false,
            base: ::core::option::Option::None,
        };
        ::graph_patch::__private::missing_field!(Group);
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            <__graph_patch::Itself<
                Vec<User>,
            > as __graph_patch::Bind>::then(&mut self.members, &mut __later.members);
        }
        #[inline]
        fn __read<__R: ::graph_patch::__private::Reader>(
            &mut self,
            __index: ::core::primitive::usize,
            __reader: &mut __R,
        ) {
            match __index {
                0 => {
                    <__graph_patch::Itself<
                        Vec<User>,
                    > as __graph_patch::Bind>::read(&mut self.members, __reader)
                }
                1 => {
                    <__graph_patch::Itself<
                        Vec<User>,
                    > as __graph_patch::Bind>::read_entity(&mut self.members, __reader)
                }
                _ => {}
            }
        }
        #[inline]
        fn __visit<'__p, __V: ::graph_patch::__private::Visitor<'__p>>(
            &'__p self,
            __other: &'__p Self,
            __visitor: &mut __V,
        ) {
            <__graph_patch::Itself<
                Vec<User>,
            > as __graph_patch::Bind>::visit(
                &self.members,
                &__other.members,
                "members@odata.bind",
                __visitor,
            );
        }
        #[inline]
        fn __update(&mut self, __resource: &mut Group) {
            <__graph_patch::Itself<
                Vec<User>,
            > as __graph_patch::Bind>::apply_to(
                &mut self.members,
                &mut __resource.members,
            );
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Group> for GroupPatch {
        #[inline]
        fn from(__resource: Group) -> Self {
            Self {
                members: <__graph_patch::Itself<
                    Vec<User>,
                > as __graph_patch::Bind>::from_value(__resource.members),
            }
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for GroupPatch {
        #[inline]
        fn default() -> Self {
            Self {
                members: ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for GroupPatch {
        #[inline]
        fn clone(&self) -> Self {
            Self {
                members: <__graph_patch::Itself<
                    Vec<User>,
                > as __graph_patch::Bind>::clone_field(&self.members),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for GroupPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            ::graph_patch::__private::eq(self, __other)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for GroupPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::graph_patch::__private::debug(self, "GroupPatch", __formatter)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Serialize for GroupPatch {
        #[inline]
        fn serialize<__S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::graph_patch::__private::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for GroupPatch {
        #[inline]
        fn deserialize<__D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            ::graph_patch::__private::deserialize(__deserializer)
        }
    }
};
