#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// The changes that a `PATCH` makes to [`Person`]: each property is absent, null (if nullable) or set.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct PersonPatch {
    /// The property `addresses`.
    ///
    /// The patch of [`Address`], or a collection of complete values.
    pub addresses: ::core::option::Option<
        <Vec<Address> as ::graph_patch::__private::Complex>::Patch,
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
    impl PersonPatch {
        /// The property `addresses`.
        ///
        /// The patch of [`Address`], or a collection of complete values.
        #[inline]
        pub fn addresses(
            mut self,
            new_value: impl __graph_patch::IntoComplex<
                <Vec<Address> as __graph_patch::Complex>::Patch,
            >,
        ) -> Self {
            __graph_patch::set_complex(&mut self.addresses, new_value);
            self
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for Person {
        type Patch = PersonPatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[
            __graph_patch::complex(
                "addresses",
                "addresses",
                <__graph_patch::StrategyOf<
                    Vec<Address>,
                > as __graph_patch::Merge<Vec<Address>>>::model,
            ),
        ];
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut PersonPatch) {
            <__graph_patch::StrategyOf<
                Vec<Address>,
            > as __graph_patch::Merge<
                Vec<Address>,
            >>::diff_into(&self.addresses, &__newer.addresses, &mut __patch.addresses);
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Complex for Person {
        type Patch = PersonPatch;
        type MergeStrategy = ::graph_patch::__private::Structural<
            ::graph_patch::__private::Struct,
        >;
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Patch for PersonPatch {
        type Resource = Person;
        const __INFO: &'static ::graph_patch::__private::TypeInfo = &::graph_patch::__private::TypeInfo {
            odata_type: "#microsoft.graph.person",
            typed: true,
            find: |__name| match __name {
                "addresses" => 0,
                _ => __graph_patch::UNDECLARED,
            },
            property_names: &["addresses"],
            other_names: &[],
            is_open: false,
            base: ::core::option::Option::None,
        };
        ::graph_patch::__private::missing_field!(Person);
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            <__graph_patch::StrategyOf<
                Vec<Address>,
            > as __graph_patch::Merge<
                Vec<Address>,
            >>::then(&mut self.addresses, &mut __later.addresses);
        }
        #[inline]
        fn __read<__R: ::graph_patch::__private::Reader>(
            &mut self,
            __index: ::core::primitive::usize,
            __reader: &mut __R,
        ) {
            match __index {
                0 => {
                    <__graph_patch::StrategyOf<
                        Vec<Address>,
                    > as __graph_patch::Merge<
                        Vec<Address>,
                    >>::read(&mut self.addresses, __reader)
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
            <__graph_patch::StrategyOf<
                Vec<Address>,
            > as __graph_patch::Merge<
                Vec<Address>,
            >>::visit(&self.addresses, &__other.addresses, "addresses", __visitor);
        }
        #[inline]
        fn __update(&mut self, __resource: &mut Person) {
            <__graph_patch::StrategyOf<
                Vec<Address>,
            > as __graph_patch::Merge<
                Vec<Address>,
            >>::apply_to(&mut self.addresses, &mut __resource.addresses);
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Person> for PersonPatch {
        #[inline]
        fn from(__resource: Person) -> Self {
            Self {
                addresses: <__graph_patch::StrategyOf<
                    Vec<Address>,
                > as __graph_patch::Merge<
                    Vec<Address>,
                >>::from_value(__resource.addresses),
            }
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for PersonPatch {
        #[inline]
        fn default() -> Self {
            Self {
                addresses: ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for PersonPatch {
        #[inline]
        fn clone(&self) -> Self {
            Self {
                addresses: <__graph_patch::StrategyOf<
                    Vec<Address>,
                > as __graph_patch::Merge<Vec<Address>>>::clone_field(&self.addresses),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for PersonPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            ::graph_patch::__private::eq(self, __other)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for PersonPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::graph_patch::__private::debug(self, "PersonPatch", __formatter)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Serialize for PersonPatch {
        #[inline]
        fn serialize<__S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::graph_patch::__private::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for PersonPatch {
        #[inline]
        fn deserialize<__D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            ::graph_patch::__private::deserialize(__deserializer)
        }
    }
    __graph_patch::assert_has_no_key(
        <__graph_patch::StrategyOf<
            Vec<Address>,
        > as __graph_patch::Merge<Vec<Address>>>::HAS_KEY,
    );
};
