#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// The changes that a `PATCH` makes to [`OpenExtension`]: each property is absent, null (if nullable) or set.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct OpenExtensionPatch {
    /// The dynamic properties, a `BTreeMap` by name: `None` removes one.
    pub properties: ::graph_patch::__private::DynamicPatch<
        ::graph_patch::__private::Dynamic,
        BTreeMap<String, Value>,
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
    impl OpenExtensionPatch {
        /// The dynamic properties, a `BTreeMap` by name: `None` removes one.
        #[inline]
        pub fn properties(
            mut self,
            property_name: impl ::core::convert::Into<__graph_patch::String>,
            new_value: impl __graph_patch::IntoProperty<
                ::core::option::Option<
                    <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                        BTreeMap<String, Value>,
                    >>::Change,
                >,
            >,
        ) -> Self {
            __graph_patch::set_dynamic(&mut self.properties, property_name, new_value);
            self
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for OpenExtension {
        type Patch = OpenExtensionPatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[
            __graph_patch::dynamic(
                "properties",
                <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                    BTreeMap<String, Value>,
                >>::MODEL,
            ),
        ];
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut OpenExtensionPatch) {
            <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                BTreeMap<String, Value>,
            >>::diff_into(
                &self.properties,
                &__newer.properties,
                &mut __patch.properties,
            );
        }
        #[inline]
        fn __lineage(
            &mut self,
            __visitor: &mut ::graph_patch::__private::LineageVisitor<'_>,
        ) -> ::core::primitive::bool {
            __visitor.visit(self)
                || (<__graph_patch::Dynamic as __graph_patch::DynamicMap<
                    BTreeMap<String, Value>,
                >>::lineage(&mut self.properties, __visitor))
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Complex for OpenExtension {
        type Patch = OpenExtensionPatch;
        type MergeStrategy = ::graph_patch::__private::Structural<
            ::graph_patch::__private::Struct,
        >;
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Patch for OpenExtensionPatch {
        type Resource = OpenExtension;
        const __INFO: &'static ::graph_patch::__private::TypeInfo = &::graph_patch::__private::TypeInfo {
            odata_type: "#microsoft.graph.openExtension",
            typed: true,
            find: __graph_patch::undeclared,
            property_names: &[],
            other_names: &[],
            is_open: true,
            base: ::core::option::Option::None,
        };
        ::graph_patch::__private::missing_field!(OpenExtension);
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                BTreeMap<String, Value>,
            >>::then(&mut self.properties, &mut __later.properties);
        }
        #[inline]
        fn __read<__R: ::graph_patch::__private::Reader>(
            &mut self,
            __index: ::core::primitive::usize,
            __reader: &mut __R,
        ) {
            match __index {
                __graph_patch::UNDECLARED => {
                    <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                        BTreeMap<String, Value>,
                    >>::read(&mut self.properties, __reader)
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
            <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                BTreeMap<String, Value>,
            >>::visit(&self.properties, &__other.properties, __visitor);
        }
        #[inline]
        fn __update(&mut self, __resource: &mut OpenExtension) {
            <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                BTreeMap<String, Value>,
            >>::apply_to(&mut self.properties, &mut __resource.properties);
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<OpenExtension> for OpenExtensionPatch {
        #[inline]
        fn from(__resource: OpenExtension) -> Self {
            Self {
                properties: <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                    BTreeMap<String, Value>,
                >>::from_value(__resource.properties),
            }
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for OpenExtensionPatch {
        #[inline]
        fn default() -> Self {
            Self {
                properties: ::core::default::Default::default(),
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for OpenExtensionPatch {
        #[inline]
        fn clone(&self) -> Self {
            Self {
                properties: <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                    BTreeMap<String, Value>,
                >>::clone_field(&self.properties),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for OpenExtensionPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            ::graph_patch::__private::eq(self, __other)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for OpenExtensionPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::graph_patch::__private::debug(self, "OpenExtensionPatch", __formatter)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Serialize for OpenExtensionPatch {
        #[inline]
        fn serialize<__S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::graph_patch::__private::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for OpenExtensionPatch {
        #[inline]
        fn deserialize<__D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            ::graph_patch::__private::deserialize(__deserializer)
        }
    }
};
