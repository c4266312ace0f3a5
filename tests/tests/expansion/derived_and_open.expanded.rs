#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// The changes that a `PATCH` makes to [`OpenTypeExtension`]: each property is absent, null (if nullable) or set.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct OpenTypeExtensionPatch {
    /// The properties of the base type.
    ///
    /// The patch of [`Extension`].
    pub extension: <::graph_patch::__private::Base as ::graph_patch::__private::BaseType<
        Extension,
    >>::Patch,
    /// The dynamic properties, a `BTreeMap` by name: `None` removes one.
    pub properties: ::graph_patch::__private::DynamicPatch<
        ::graph_patch::__private::Dynamic,
        BTreeMap<String, Value>,
    >,
    /// The property `extension_name`.
    pub extension_name: ::core::option::Option<String>,
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
    impl OpenTypeExtensionPatch {
        /// The properties of the base type.
        ///
        /// The patch of [`Extension`].
        #[inline]
        pub fn extension(
            mut self,
            new_value: <__graph_patch::Base as __graph_patch::BaseType<Extension>>::Patch,
        ) -> Self {
            <__graph_patch::Base as __graph_patch::BaseType<
                Extension,
            >>::merge(&mut self.extension, new_value);
            self
        }
        /// The property `extension_name`.
        #[inline]
        pub fn extension_name(
            mut self,
            new_value: impl __graph_patch::IntoProperty<String>,
        ) -> Self {
            __graph_patch::set(&mut self.extension_name, new_value);
            self
        }
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
    impl ::graph_patch::__private::GraphPatch for OpenTypeExtension {
        type Patch = OpenTypeExtensionPatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[
            __graph_patch::base(
                "extension",
                <__graph_patch::Base as __graph_patch::BaseType<Extension>>::model,
            ),
            __graph_patch::value("extension_name", "extension_name"),
            __graph_patch::dynamic(
                "properties",
                <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                    BTreeMap<String, Value>,
                >>::MODEL,
            ),
        ];
        const __HAS_KEY: ::core::primitive::bool = (<__graph_patch::Base as __graph_patch::BaseType<
            Extension,
        >>::HAS_KEY);
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut OpenTypeExtensionPatch) {
            <__graph_patch::Base as __graph_patch::BaseType<
                Extension,
            >>::diff_into(&self.extension, &__newer.extension, &mut __patch.extension);
            <String as __graph_patch::Property>::diff_into(
                &self.extension_name,
                &__newer.extension_name,
                &mut __patch.extension_name,
            );
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
                || (<__graph_patch::Base as __graph_patch::BaseType<
                    Extension,
                >>::lineage(&mut self.extension, __visitor)
                    | <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                        BTreeMap<String, Value>,
                    >>::lineage(&mut self.properties, __visitor))
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Complex for OpenTypeExtension {
        type Patch = OpenTypeExtensionPatch;
        type MergeStrategy = ::graph_patch::__private::Structural<
            ::graph_patch::__private::Struct,
        >;
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Patch for OpenTypeExtensionPatch {
        type Resource = OpenTypeExtension;
        const __INFO: &'static ::graph_patch::__private::TypeInfo = &::graph_patch::__private::TypeInfo {
            odata_type: "#microsoft.graph.openTypeExtension",
            typed: true,
            find: |__name| match __name {
                "extension_name" => 0,
                _ => {
                    <__graph_patch::Base as __graph_patch::BaseType<
                        Extension,
                    >>::find(__name, 1usize)
                }
            },
            property_names: &["extension_name"],
            other_names: &[],
            is_open: true,
            base: ::core::option::Option::Some(
                <__graph_patch::Base as __graph_patch::BaseType<Extension>>::INFO,
            ),
        };
        ::graph_patch::__private::missing_field!(OpenTypeExtension);
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            <__graph_patch::Base as __graph_patch::BaseType<
                Extension,
            >>::then(&mut self.extension, &mut __later.extension);
            <String as __graph_patch::Property>::then(
                &mut self.extension_name,
                &mut __later.extension_name,
            );
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
                0 => {
                    <String as __graph_patch::Property>::read(
                        &mut self.extension_name,
                        __reader,
                    )
                }
                __graph_patch::UNDECLARED => {
                    <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                        BTreeMap<String, Value>,
                    >>::read(&mut self.properties, __reader)
                }
                _ => {
                    <__graph_patch::Base as __graph_patch::BaseType<
                        Extension,
                    >>::read::<Self, _>(&mut self.extension, __index, __reader)
                }
            }
        }
        #[inline]
        fn __visit<'__p, __V: ::graph_patch::__private::Visitor<'__p>>(
            &'__p self,
            __other: &'__p Self,
            __visitor: &mut __V,
        ) {
            <__graph_patch::Base as __graph_patch::BaseType<
                Extension,
            >>::visit(&self.extension, &__other.extension, __visitor);
            <String as __graph_patch::Property>::visit(
                &self.extension_name,
                &__other.extension_name,
                "extension_name",
                __visitor,
            );
            <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                BTreeMap<String, Value>,
            >>::visit(&self.properties, &__other.properties, __visitor);
        }
        #[inline]
        fn __update(&mut self, __resource: &mut OpenTypeExtension) {
            <__graph_patch::Base as __graph_patch::BaseType<
                Extension,
            >>::apply_to(&mut self.extension, &mut __resource.extension);
            <String as __graph_patch::Property>::apply_to(
                &mut self.extension_name,
                &mut __resource.extension_name,
            );
            <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                BTreeMap<String, Value>,
            >>::apply_to(&mut self.properties, &mut __resource.properties);
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<OpenTypeExtension> for OpenTypeExtensionPatch {
        #[inline]
        fn from(__resource: OpenTypeExtension) -> Self {
            Self {
                extension: <__graph_patch::Base as __graph_patch::BaseType<
                    Extension,
                >>::from_value(__resource.extension),
                extension_name: <String as __graph_patch::Property>::from_value(
                    __resource.extension_name,
                ),
                properties: <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                    BTreeMap<String, Value>,
                >>::from_value(__resource.properties),
            }
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for OpenTypeExtensionPatch {
        #[inline]
        fn default() -> Self {
            Self {
                extension: ::core::default::Default::default(),
                extension_name: ::core::option::Option::None,
                properties: ::core::default::Default::default(),
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for OpenTypeExtensionPatch {
        #[inline]
        fn clone(&self) -> Self {
            Self {
                extension: <__graph_patch::Base as __graph_patch::BaseType<
                    Extension,
                >>::clone_field(&self.extension),
                extension_name: <String as __graph_patch::Property>::clone_field(
                    &self.extension_name,
                ),
                properties: <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                    BTreeMap<String, Value>,
                >>::clone_field(&self.properties),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for OpenTypeExtensionPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            ::graph_patch::__private::eq(self, __other)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for OpenTypeExtensionPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::graph_patch::__private::debug(self, "OpenTypeExtensionPatch", __formatter)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Serialize for OpenTypeExtensionPatch {
        #[inline]
        fn serialize<__S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::graph_patch::__private::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for OpenTypeExtensionPatch {
        #[inline]
        fn deserialize<__D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            ::graph_patch::__private::deserialize(__deserializer)
        }
    }
    __graph_patch::assert_properties_are_new(
        <OpenTypeExtensionPatch as __graph_patch::Patch>::__INFO,
    );
};
