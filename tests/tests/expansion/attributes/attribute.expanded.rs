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
#[derive(Validate)]
#[validate(schema(function = "check"))]
#[cfg_attr(docs, doc = "…")]
#[repr(C)]
#[non_exhaustive]
#[must_use = "a patch changes nothing until it is sent or applied"]
pub struct UserPatch {
    /// The property `name`.
    #[validate(length(min = 1))]
    #[allow(dead_code)]
    pub name: ::core::option::Option<String>,
    /// The property `address`.
    ///
    /// The patch of [`Address`], or a collection of complete values.
    #[validate(nested)]
    pub address: ::core::option::Option<
        <Address as ::graph_patch::__private::Complex>::Patch,
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
        /// The property `name`.
        #[inline]
        pub fn name(
            mut self,
            new_value: impl __graph_patch::IntoProperty<String>,
        ) -> Self {
            __graph_patch::set(&mut self.name, new_value);
            self
        }
        /// The property `address`.
        ///
        /// The patch of [`Address`], or a collection of complete values.
        #[inline]
        pub fn address(
            mut self,
            new_value: impl __graph_patch::IntoComplex<
                <Address as __graph_patch::Complex>::Patch,
            >,
        ) -> Self {
            __graph_patch::set_complex(&mut self.address, new_value);
            self
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for User {
        type Patch = UserPatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[
            __graph_patch::value("name", "name"),
            __graph_patch::complex(
                "address",
                "address",
                <__graph_patch::StrategyOf<
                    Address,
                > as __graph_patch::Merge<Address>>::model,
            ),
        ];
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut UserPatch) {
            <String as __graph_patch::Property>::diff_into(
                &self.name,
                &__newer.name,
                &mut __patch.name,
            );
            <__graph_patch::StrategyOf<
                Address,
            > as __graph_patch::Merge<
                Address,
            >>::diff_into(&self.address, &__newer.address, &mut __patch.address);
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
                "name" => 0,
                "address" => 1,
                _ => __graph_patch::UNDECLARED,
            },
            property_names: &["name", "address"],
            other_names: &[],
            is_open: false,
            base: ::core::option::Option::None,
        };
        ::graph_patch::__private::missing_field!(User);
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            <String as __graph_patch::Property>::then(&mut self.name, &mut __later.name);
            <__graph_patch::StrategyOf<
                Address,
            > as __graph_patch::Merge<
                Address,
            >>::then(&mut self.address, &mut __later.address);
        }
        #[inline]
        fn __read<__R: ::graph_patch::__private::Reader>(
            &mut self,
            __index: ::core::primitive::usize,
            __reader: &mut __R,
        ) {
            match __index {
                0 => <String as __graph_patch::Property>::read(&mut self.name, __reader),
                1 => {
                    <__graph_patch::StrategyOf<
                        Address,
                    > as __graph_patch::Merge<
                        Address,
                    >>::read(&mut self.address, __reader)
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
            <String as __graph_patch::Property>::visit(
                &self.name,
                &__other.name,
                "name",
                __visitor,
            );
            <__graph_patch::StrategyOf<
                Address,
            > as __graph_patch::Merge<
                Address,
            >>::visit(&self.address, &__other.address, "address", __visitor);
        }
        #[inline]
        fn __update(&mut self, __resource: &mut User) {
            <String as __graph_patch::Property>::apply_to(
                &mut self.name,
                &mut __resource.name,
            );
            <__graph_patch::StrategyOf<
                Address,
            > as __graph_patch::Merge<
                Address,
            >>::apply_to(&mut self.address, &mut __resource.address);
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<User> for UserPatch {
        #[inline]
        fn from(__resource: User) -> Self {
            Self {
                name: <String as __graph_patch::Property>::from_value(__resource.name),
                address: <__graph_patch::StrategyOf<
                    Address,
                > as __graph_patch::Merge<Address>>::from_value(__resource.address),
            }
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for UserPatch {
        #[inline]
        fn default() -> Self {
            Self {
                name: ::core::option::Option::None,
                address: ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for UserPatch {
        #[inline]
        fn clone(&self) -> Self {
            Self {
                name: <String as __graph_patch::Property>::clone_field(&self.name),
                address: <__graph_patch::StrategyOf<
                    Address,
                > as __graph_patch::Merge<Address>>::clone_field(&self.address),
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
    __graph_patch::assert_has_no_key(
        <__graph_patch::StrategyOf<Address> as __graph_patch::Merge<Address>>::HAS_KEY,
    );
};
