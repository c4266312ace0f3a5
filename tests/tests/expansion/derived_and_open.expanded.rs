#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// What a PATCH changes of a [`OpenTypeExtension`]: `None` leaves a property as it is, `Some` sets it.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct OpenTypeExtensionPatch {
    /// The properties of the base type.
    pub extension: <::graph_patch::__private::Base as ::graph_patch::__private::Flattened<
        Extension,
    >>::Patch,
    /// The dynamic properties.
    pub properties: <::graph_patch::__private::Dynamic as ::graph_patch::__private::Flattened<
        BTreeMap<String, Value>,
    >>::Patch,
    /// The property `extension_name`.
    pub extension_name: ::core::option::Option<String>,
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
    impl OpenTypeExtensionPatch {
        /// The properties of the base type.
        #[inline]
        pub fn extension(
            mut self,
            __value: <__graph_patch::Base as __graph_patch::Flattened<Extension>>::Patch,
        ) -> Self {
            <__graph_patch::Base as __graph_patch::Flattened<
                Extension,
            >>::add(&mut self.extension, __value);
            self
        }
        /// The property `extension_name`.
        #[inline]
        pub fn extension_name(
            mut self,
            __value: impl __graph_patch::IntoProperty<String>,
        ) -> Self {
            __graph_patch::set(&mut self.extension_name, __value);
            self
        }
        /// The dynamic properties.
        #[inline]
        pub fn properties(
            mut self,
            __name: impl ::core::convert::Into<__graph_patch::String>,
            __value: impl __graph_patch::IntoProperty<
                ::core::option::Option<
                    <__graph_patch::Dynamic as __graph_patch::Flattened<
                        BTreeMap<String, Value>,
                    >>::Value,
                >,
            >,
        ) -> Self {
            __graph_patch::set_dynamic(&mut self.properties, __name, __value);
            self
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
                extension: <__graph_patch::Base as __graph_patch::Flattened<
                    Extension,
                >>::copy(&self.extension),
                extension_name: <String as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::copy(&self.extension_name),
                properties: <__graph_patch::Dynamic as __graph_patch::Flattened<
                    BTreeMap<String, Value>,
                >>::copy(&self.properties),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for OpenTypeExtensionPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            true
                && <__graph_patch::Base as __graph_patch::Flattened<
                    Extension,
                >>::same(&self.extension, &__other.extension)
                && <String as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::same(&self.extension_name, &__other.extension_name)
                && <__graph_patch::Dynamic as __graph_patch::Flattened<
                    BTreeMap<String, Value>,
                >>::same(&self.properties, &__other.properties)
        }
    }
    fn __find(__name: &::core::primitive::str) -> __graph_patch::Found {
        match __name {
            "extension_name" => __graph_patch::Found::Property(0usize),
            _ => __graph_patch::Found::Nothing,
        }
    }
    #[automatically_derived]
    impl __graph_patch::Body for OpenTypeExtensionPatch {
        const KEYS: &'static __graph_patch::Keys = &__graph_patch::Keys {
            odata_type: "#microsoft.graph.openTypeExtension",
            typed: true,
            find: __find,
            names: &["extension_name"],
            properties: <OpenTypeExtension as __graph_patch::GraphPatch>::PROPERTIES,
            base: ::core::option::Option::Some(
                <<__graph_patch::Base as __graph_patch::Flattened<
                    Extension,
                >>::Patch as __graph_patch::Body>::KEYS,
            ),
        };
        #[inline]
        fn take<'de, __A: __graph_patch::MapAccess<'de>>(
            &mut self,
            __index: ::core::primitive::usize,
            __object: &mut __A,
        ) -> ::core::result::Result<(), __A::Error> {
            match __index {
                0usize => {
                    <String as __graph_patch::Property<
                        __graph_patch::Serde,
                    >>::take(&mut self.extension_name, __object)
                }
                _ => {
                    __graph_patch::take_inherited::<
                        Self,
                        _,
                        _,
                    >(&mut self.extension, __index, __object)
                }
            }
        }
        #[inline]
        fn take_dynamic<'de, __A: __graph_patch::MapAccess<'de>>(
            &mut self,
            __name: __graph_patch::String,
            __object: &mut __A,
        ) -> ::core::result::Result<
            ::core::option::Option<__graph_patch::String>,
            __A::Error,
        > {
            <__graph_patch::Dynamic as __graph_patch::Flattened<
                BTreeMap<String, Value>,
            >>::take_dynamic(&mut self.properties, __name, __object)
        }
        #[inline]
        fn visit<'__p, __V: __graph_patch::Visitor<'__p>>(
            &'__p self,
            __visitor: &mut __V,
        ) {
            <__graph_patch::Base as __graph_patch::Flattened<
                Extension,
            >>::visit(&self.extension, __visitor);
            <String as __graph_patch::Property<
                __graph_patch::Serde,
            >>::visit(&self.extension_name, "extension_name", __visitor);
            <__graph_patch::Dynamic as __graph_patch::Flattened<
                BTreeMap<String, Value>,
            >>::visit(&self.properties, __visitor);
        }
        #[inline]
        fn parts<__E: __graph_patch::EachPart>(
            &mut self,
            __each: &mut __E,
        ) -> ::core::primitive::bool {
            __each.part(self)
                || <__graph_patch::Base as __graph_patch::Flattened<
                    Extension,
                >>::patch_parts(&mut self.extension, __each)
                    | <__graph_patch::Dynamic as __graph_patch::Flattened<
                        BTreeMap<String, Value>,
                    >>::patch_parts(&mut self.properties, __each)
        }
    }
    const _: () = __graph_patch::properties_are_new(
        <OpenTypeExtensionPatch as __graph_patch::Body>::KEYS,
    );
    #[automatically_derived]
    impl __graph_patch::Serialize for OpenTypeExtensionPatch {
        #[inline]
        fn serialize<__S: __graph_patch::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            __graph_patch::write(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph_patch::Deserialize<'de> for OpenTypeExtensionPatch {
        #[inline]
        fn deserialize<__D: __graph_patch::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            __graph_patch::read(__deserializer)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for OpenTypeExtensionPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            __graph_patch::debug(self, "OpenTypeExtensionPatch", __formatter)
        }
    }
    #[automatically_derived]
    impl __graph_patch::GraphPatch for OpenTypeExtension {
        const ODATA_TYPE: &'static ::core::primitive::str = "#microsoft.graph.openTypeExtension";
        const PROPERTIES: &'static [__graph_patch::Listed] = &[
            __graph_patch::base(
                "extension",
                __graph_patch::model::<
                    <__graph_patch::Base as __graph_patch::Flattened<Extension>>::Patch,
                >,
            ),
            __graph_patch::value("extension_name", "extension_name"),
            __graph_patch::dynamic("properties"),
        ];
        type Patch = OpenTypeExtensionPatch;
        #[inline]
        fn diff(&self, __newer: &Self) -> OpenTypeExtensionPatch {
            OpenTypeExtensionPatch {
                extension: <__graph_patch::Base as __graph_patch::Flattened<
                    Extension,
                >>::diff(&self.extension, &__newer.extension),
                extension_name: <String as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::diff(&self.extension_name, &__newer.extension_name),
                properties: <__graph_patch::Dynamic as __graph_patch::Flattened<
                    BTreeMap<String, Value>,
                >>::diff(&self.properties, &__newer.properties),
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::Patch for OpenTypeExtensionPatch {
        type Resource = OpenTypeExtension;
        #[inline]
        fn apply(self, __resource: &mut OpenTypeExtension) {
            <__graph_patch::Base as __graph_patch::Flattened<
                Extension,
            >>::apply(&mut __resource.extension, self.extension);
            __graph_patch::replace(&mut __resource.extension_name, self.extension_name);
            <__graph_patch::Dynamic as __graph_patch::Flattened<
                BTreeMap<String, Value>,
            >>::apply(&mut __resource.properties, self.properties);
        }
        #[inline]
        fn then(self, __later: Self) -> Self {
            Self {
                extension: <__graph_patch::Base as __graph_patch::Flattened<
                    Extension,
                >>::then(self.extension, __later.extension),
                extension_name: __later.extension_name.or(self.extension_name),
                properties: <__graph_patch::Dynamic as __graph_patch::Flattened<
                    BTreeMap<String, Value>,
                >>::then(self.properties, __later.properties),
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<OpenTypeExtension> for OpenTypeExtensionPatch {
        #[inline]
        fn from(__resource: OpenTypeExtension) -> Self {
            Self {
                extension: <__graph_patch::Base as __graph_patch::Flattened<
                    Extension,
                >>::full(__resource.extension),
                extension_name: ::core::option::Option::Some(__resource.extension_name),
                properties: <__graph_patch::Dynamic as __graph_patch::Flattened<
                    BTreeMap<String, Value>,
                >>::full(__resource.properties),
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::Complex for OpenTypeExtension {
        type Patch = OpenTypeExtensionPatch;
        type How = __graph_patch::InPlace;
        #[inline]
        fn parts<__E: __graph_patch::EachPart>(
            &mut self,
            __each: &mut __E,
        ) -> ::core::primitive::bool {
            __each.part(self)
                || <__graph_patch::Base as __graph_patch::Flattened<
                    Extension,
                >>::parts(&mut self.extension, __each)
                    | <__graph_patch::Dynamic as __graph_patch::Flattened<
                        BTreeMap<String, Value>,
                    >>::parts(&mut self.properties, __each)
        }
    }
};
