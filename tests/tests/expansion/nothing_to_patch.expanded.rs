#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// What a PATCH changes of a [`Fixed`]: `None` leaves a property as it is, `Some` sets it.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct FixedPatch {}
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
    impl FixedPatch {}
    #[automatically_derived]
    impl ::core::default::Default for FixedPatch {
        #[inline]
        fn default() -> Self {
            Self {}
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for FixedPatch {
        #[inline]
        fn clone(&self) -> Self {
            Self {}
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for FixedPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            true
        }
    }
    fn __find(__name: &::core::primitive::str) -> __graph_patch::Found {
        match __name {
            "id" => __graph_patch::Found::ReadOnly,
            _ => __graph_patch::Found::Nothing,
        }
    }
    #[automatically_derived]
    impl __graph_patch::Body for FixedPatch {
        const KEYS: &'static __graph_patch::Keys = &__graph_patch::Keys {
            odata_type: "#microsoft.graph.fixed",
            typed: true,
            find: __find,
            names: &[],
            properties: <Fixed as __graph_patch::GraphPatch>::PROPERTIES,
            base: ::core::option::Option::None,
        };
        #[inline]
        fn take<'de, __A: __graph_patch::MapAccess<'de>>(
            &mut self,
            __index: ::core::primitive::usize,
            __object: &mut __A,
        ) -> ::core::result::Result<(), __A::Error> {
            match __index {
                _ => ::core::result::Result::Ok(()),
            }
        }
        #[inline]
        fn visit<'__p, __V: __graph_patch::Visitor<'__p>>(
            &'__p self,
            __visitor: &mut __V,
        ) {}
    }
    #[automatically_derived]
    impl __graph_patch::Serialize for FixedPatch {
        #[inline]
        fn serialize<__S: __graph_patch::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            __graph_patch::write(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph_patch::Deserialize<'de> for FixedPatch {
        #[inline]
        fn deserialize<__D: __graph_patch::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            __graph_patch::read(__deserializer)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for FixedPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            __graph_patch::debug(self, "FixedPatch", __formatter)
        }
    }
    #[automatically_derived]
    impl __graph_patch::GraphPatch for Fixed {
        const ODATA_TYPE: &'static ::core::primitive::str = "#microsoft.graph.fixed";
        const PROPERTIES: &'static [__graph_patch::Listed] = &[
            __graph_patch::key("id", "id"),
        ];
        type Patch = FixedPatch;
        #[inline]
        fn diff(&self, __newer: &Self) -> FixedPatch {
            FixedPatch {}
        }
    }
    #[automatically_derived]
    impl __graph_patch::Patch for FixedPatch {
        type Resource = Fixed;
        #[inline]
        fn apply(self, __resource: &mut Fixed) {}
        #[inline]
        fn then(self, __later: Self) -> Self {
            Self {}
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Fixed> for FixedPatch {
        #[inline]
        fn from(__resource: Fixed) -> Self {
            Self {}
        }
    }
    #[automatically_derived]
    impl __graph_patch::Complex for Fixed {
        type Patch = FixedPatch;
        type How = __graph_patch::InPlace;
    }
};
