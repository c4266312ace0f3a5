#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// The changes that a `PATCH` makes to [`User`]: each property is absent, null (if nullable) or set.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct UserPatch {
    /// The navigation property `manager`.
    pub manager: ::core::option::Option<
        <Option<Box<User>> as ::graph_patch::__private::Bind>::Patch,
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
    impl UserPatch {
        /// The navigation property `manager`.
        #[inline]
        pub fn manager(
            mut self,
            new_value: impl __graph_patch::IntoProperty<
                <Option<Box<User>> as __graph_patch::Bind>::Patch,
            >,
        ) -> Self {
            __graph_patch::set(&mut self.manager, new_value);
            self
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for User {
        type Patch = UserPatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[
            __graph_patch::bind("manager", "manager@odata.bind", "manager"),
        ];
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut UserPatch) {
            <__graph_patch::Itself<
                Option<Box<User>>,
            > as __graph_patch::Bind>::diff_into(
                &self.manager,
                &__newer.manager,
                &mut __patch.manager,
            );
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Complex for User {
        type Patch = UserPatch;
        type MergeStrategy = ::graph_patch::__private::Structural<
            ::graph_patch::__private::Struct,
        >;
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Patch for UserPatch {
        type Resource = User;
        const __INFO: &'static ::graph_patch::__private::TypeInfo = &::graph_patch::__private::TypeInfo {
            odata_type: "#microsoft.graph.user",
            typed: true,
            find: |__name| match __name {
                "manager@odata.bind" => 0,
                "manager" => 1,
                _ => __graph_patch::UNDECLARED,
            },
            property_names: &["manager@odata.bind", "manager"],
            other_names: &[],
            is_open: false,
            base: ::core::option::Option::None,
        };
        ::graph_patch::__private::missing_field!(User);
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            <__graph_patch::Itself<
                Option<Box<User>>,
            > as __graph_patch::Bind>::then(&mut self.manager, &mut __later.manager);
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
                        Option<Box<User>>,
                    > as __graph_patch::Bind>::read(&mut self.manager, __reader)
                }
                1 => {
                    <__graph_patch::Itself<
                        Option<Box<User>>,
                    > as __graph_patch::Bind>::read_entity(&mut self.manager, __reader)
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
                Option<Box<User>>,
            > as __graph_patch::Bind>::visit(
                &self.manager,
                &__other.manager,
                "manager@odata.bind",
                __visitor,
            );
        }
        #[inline]
        fn __update(&mut self, __resource: &mut User) {
            <__graph_patch::Itself<
                Option<Box<User>>,
            > as __graph_patch::Bind>::apply_to(
                &mut self.manager,
                &mut __resource.manager,
            );
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<User> for UserPatch {
        #[inline]
        fn from(__resource: User) -> Self {
            Self {
                manager: <__graph_patch::Itself<
                    Option<Box<User>>,
                > as __graph_patch::Bind>::from_value(__resource.manager),
            }
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for UserPatch {
        #[inline]
        fn default() -> Self {
            Self {
                manager: ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for UserPatch {
        #[inline]
        fn clone(&self) -> Self {
            Self {
                manager: <__graph_patch::Itself<
                    Option<Box<User>>,
                > as __graph_patch::Bind>::clone_field(&self.manager),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for UserPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            ::graph_patch::__private::eq(self, __other)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for UserPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::graph_patch::__private::debug(self, "UserPatch", __formatter)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Serialize for UserPatch {
        #[inline]
        fn serialize<__S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::graph_patch::__private::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for UserPatch {
        #[inline]
        fn deserialize<__D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            ::graph_patch::__private::deserialize(__deserializer)
        }
    }
};
