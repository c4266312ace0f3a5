#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// The changes that a `PATCH` makes to [`Place`]: each property is absent, null (if nullable) or set.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct PlacePatch {
    /// The property `coordinates`.
    pub coordinates: ::core::option::Option<Coordinates>,
    /// The property `address`.
    pub postal_address: ::core::option::Option<Option<Address>>,
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
    impl PlacePatch {
        /// The property `coordinates`.
        #[inline]
        pub fn coordinates(
            mut self,
            new_value: impl __graph_patch::IntoProperty<Coordinates>,
        ) -> Self {
            __graph_patch::set(&mut self.coordinates, new_value);
            self
        }
        /// The property `address`.
        #[inline]
        pub fn postal_address(
            mut self,
            new_value: impl __graph_patch::IntoProperty<Option<Address>>,
        ) -> Self {
            __graph_patch::set(&mut self.postal_address, new_value);
            self
        }
    }
    #[allow(non_camel_case_types)]
    enum __Format_postal_address {}
    #[automatically_derived]
    impl __graph_patch::Format<Option<Address>> for __Format_postal_address {
        #[inline]
        fn serialize<__S: __graph_patch::Serializer>(
            __value: &Option<Address>,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            text::serialize(__value, __serializer)
        }
        #[inline]
        fn deserialize<'de, __D: __graph_patch::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Option<Address>, __D::Error> {
            text::deserialize(__deserializer)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for Place {
        type Patch = PlacePatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[
            __graph_patch::value("coordinates", "coordinates").replaced(),
            __graph_patch::value("address", "postal_address").replaced(),
        ];
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut PlacePatch) {
            <Coordinates as __graph_patch::Property>::diff_into(
                &self.coordinates,
                &__newer.coordinates,
                &mut __patch.coordinates,
            );
            <Option<
                Address,
            > as __graph_patch::Property<
                __Format_postal_address,
            >>::diff_into(
                &self.postal_address,
                &__newer.postal_address,
                &mut __patch.postal_address,
            );
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Complex for Place {
        type Patch = PlacePatch;
        type MergeStrategy = ::graph_patch::__private::Structural<
            ::graph_patch::__private::Struct,
        >;
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Patch for PlacePatch {
        type Resource = Place;
        const __INFO: &'static ::graph_patch::__private::TypeInfo = &::graph_patch::__private::TypeInfo {
            odata_type: "#microsoft.graph.place",
            typed: true,
            find: |__name| match __name {
                "coordinates" => 0,
                "address" => 1,
                _ => __graph_patch::UNDECLARED,
            },
            property_names: &["coordinates", "address"],
            other_names: &[],
            is_open: false,
            base: ::core::option::Option::None,
        };
        ::graph_patch::__private::missing_field!(Place);
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            <Coordinates as __graph_patch::Property>::then(
                &mut self.coordinates,
                &mut __later.coordinates,
            );
            <Option<
                Address,
            > as __graph_patch::Property<
                __Format_postal_address,
            >>::then(&mut self.postal_address, &mut __later.postal_address);
        }
        #[inline]
        fn __read<__R: ::graph_patch::__private::Reader>(
            &mut self,
            __index: ::core::primitive::usize,
            __reader: &mut __R,
        ) {
            match __index {
                0 => {
                    <Coordinates as __graph_patch::Property>::read(
                        &mut self.coordinates,
                        __reader,
                    )
                }
                1 => {
                    <Option<
                        Address,
                    > as __graph_patch::Property<
                        __Format_postal_address,
                    >>::read(&mut self.postal_address, __reader)
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
            <Coordinates as __graph_patch::Property>::visit(
                &self.coordinates,
                &__other.coordinates,
                "coordinates",
                __visitor,
            );
            <Option<
                Address,
            > as __graph_patch::Property<
                __Format_postal_address,
            >>::visit(
                &self.postal_address,
                &__other.postal_address,
                "address",
                __visitor,
            );
        }
        #[inline]
        fn __update(&mut self, __resource: &mut Place) {
            <Coordinates as __graph_patch::Property>::apply_to(
                &mut self.coordinates,
                &mut __resource.coordinates,
            );
            <Option<
                Address,
            > as __graph_patch::Property<
                __Format_postal_address,
            >>::apply_to(&mut self.postal_address, &mut __resource.postal_address);
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Place> for PlacePatch {
        #[inline]
        fn from(__resource: Place) -> Self {
            Self {
                coordinates: <Coordinates as __graph_patch::Property>::from_value(
                    __resource.coordinates,
                ),
                postal_address: <Option<
                    Address,
                > as __graph_patch::Property<
                    __Format_postal_address,
                >>::from_value(__resource.postal_address),
            }
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for PlacePatch {
        #[inline]
        fn default() -> Self {
            Self {
                coordinates: ::core::option::Option::None,
                postal_address: ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for PlacePatch {
        #[inline]
        fn clone(&self) -> Self {
            Self {
                coordinates: <Coordinates as __graph_patch::Property>::clone_field(
                    &self.coordinates,
                ),
                postal_address: <Option<
                    Address,
                > as __graph_patch::Property<
                    __Format_postal_address,
                >>::clone_field(&self.postal_address),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for PlacePatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            ::graph_patch::__private::eq(self, __other)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for PlacePatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::graph_patch::__private::debug(self, "PlacePatch", __formatter)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Serialize for PlacePatch {
        #[inline]
        fn serialize<__S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::graph_patch::__private::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for PlacePatch {
        #[inline]
        fn deserialize<__D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            ::graph_patch::__private::deserialize(__deserializer)
        }
    }
};
