#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// The changes that a `PATCH` makes to [`Fixed`]: each property is absent, null (if nullable) or set.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct FixedPatch {}
#[allow(
    deprecated,
    non_snake_case,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
const _: () = {
    use ::graph_patch::__private as __graph_patch;
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for Fixed {
        type Patch = FixedPatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[
            __graph_patch::key("id", "id"),
        ];
        const __HAS_KEY: ::core::primitive::bool = (true);
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut FixedPatch) {}
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Complex for Fixed {
        type Patch = FixedPatch;
        type MergeStrategy = ::graph_patch::__private::Structural<
            ::graph_patch::__private::Struct,
        >;
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Patch for FixedPatch {
        type Resource = Fixed;
        const __INFO: &'static ::graph_patch::__private::TypeInfo = &::graph_patch::__private::TypeInfo {
            odata_type: "#microsoft.graph.fixed",
            typed: true,
            find: |__name| match __name {
                "id" => __graph_patch::READ_ONLY,
                _ => __graph_patch::UNDECLARED,
            },
            property_names: &[],
            other_names: &["id"],
            is_open: false,
            base: ::core::option::Option::None,
        };
        ::graph_patch::__private::missing_field!(Fixed);
        #[inline]
        fn __join(&mut self, __later: &mut Self) {}
        #[inline]
        fn __read<__R: ::graph_patch::__private::Reader>(
            &mut self,
            __index: ::core::primitive::usize,
            __reader: &mut __R,
        ) {
            match __index {
                _ => {}
            }
        }
        #[inline]
        fn __visit<'__p, __V: ::graph_patch::__private::Visitor<'__p>>(
            &'__p self,
            __other: &'__p Self,
            __visitor: &mut __V,
        ) {}
        #[inline]
        fn __update(&mut self, __resource: &mut Fixed) {}
    }
    #[automatically_derived]
    impl ::core::convert::From<Fixed> for FixedPatch {
        #[inline]
        fn from(__resource: Fixed) -> Self {
            Self {}
        }
    }
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
            ::graph_patch::__private::eq(self, __other)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for FixedPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::graph_patch::__private::debug(self, "FixedPatch", __formatter)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Serialize for FixedPatch {
        #[inline]
        fn serialize<__S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::graph_patch::__private::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for FixedPatch {
        #[inline]
        fn deserialize<__D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            ::graph_patch::__private::deserialize(__deserializer)
        }
    }
};
