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
    /// The dynamic properties, a `BTreeMap` by name: `None` removes one.
    pub properties: ::graph_patch::__private::Dynamics<BTreeMap<String, Value>>,
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
        /// The dynamic properties, a `BTreeMap` by name: `None` removes one.
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
    /// (self __it __index __patch) OpenTypeExtension => OpenTypeExtensionPatch "OpenTypeExtensionPatch" read __D -> :: core :: result :: Result < Self , __D :: Error > ; diff -> OpenTypeExtensionPatch ; { < __graph_patch :: Base as __graph_patch :: Flattened < Extension >> :: diff (& self . extension , & __it . extension , & mut __patch . extension) ; < String as __graph_patch :: Property > :: diff (& self . extension_name , & __it . extension_name , & mut __patch . extension_name) ; < __graph_patch :: Dynamic as __graph_patch :: Flattened < BTreeMap < String , Value > >> :: diff (& self . properties , & __it . properties , & mut __patch . properties) ; }
    mod frame {
        fn keys() {
            __graph_patch::Keys {
                odata_type: "#microsoft.graph.openTypeExtension",
                typed: true,
                find: |__name| match __name {
                    "extension_name" => 0usize,
                    _ => {
                        __graph_patch::find_inherited::<
                            <__graph_patch::Base as __graph_patch::Flattened<
                                Extension,
                            >>::Patch,
                        >(__name, 1usize)
                    }
                },
                names: &["extension_name"],
                further: &[],
                is_open: true,
                base: ::core::option::Option::Some(
                    <<__graph_patch::Base as __graph_patch::Flattened<
                        Extension,
                    >>::Patch as __graph_patch::Body>::KEYS,
                ),
            }
        }
        fn list() {
            &[
                __graph_patch::base(
                    "extension",
                    __graph_patch::model::<
                        <__graph_patch::Base as __graph_patch::Flattened<
                            Extension,
                        >>::Patch,
                    >,
                ),
                __graph_patch::value("extension_name", "extension_name"),
                __graph_patch::dynamic("properties"),
            ]
        }
        fn take() {
            match __index {
                0usize => {
                    <String as __graph_patch::Property>::take(
                        &mut self.extension_name,
                        __it,
                    )
                }
                __graph_patch::UNDECLARED => {
                    <__graph_patch::Dynamic as __graph_patch::Flattened<
                        BTreeMap<String, Value>,
                    >>::take::<Self, _>(&mut self.properties, __index, __it)
                }
                _ => {
                    <__graph_patch::Base as __graph_patch::Flattened<
                        Extension,
                    >>::take::<Self, _>(&mut self.extension, __index, __it)
                }
            }
        }
        fn visit() {
            __graph_patch::Body::visit(&self.extension, __it);
            <String as __graph_patch::Property>::visit(
                &self.extension_name,
                "extension_name",
                __it,
            );
            <__graph_patch::Dynamic as __graph_patch::Flattened<
                BTreeMap<String, Value>,
            >>::visit(&self.properties, __it);
        }
        fn apply() {
            <__graph_patch::Base as __graph_patch::Flattened<
                Extension,
            >>::apply(&mut __it.extension, &mut self.extension);
            <String as __graph_patch::Property>::apply(
                &mut __it.extension_name,
                &mut self.extension_name,
            );
            <__graph_patch::Dynamic as __graph_patch::Flattened<
                BTreeMap<String, Value>,
            >>::apply(&mut __it.properties, &mut self.properties);
        }
        fn then() {
            Self {
                extension: __graph_patch::Patch::then(self.extension, __it.extension),
                extension_name: __it.extension_name.or(self.extension_name),
                properties: <__graph_patch::Dynamic as __graph_patch::Flattened<
                    BTreeMap<String, Value>,
                >>::then(self.properties, __it.properties),
            }
        }
        fn full() {
            Self {
                extension: <__graph_patch::Base as __graph_patch::Flattened<
                    Extension,
                >>::full(__it.extension),
                extension_name: ::core::option::Option::Some(__it.extension_name),
                properties: <__graph_patch::Dynamic as __graph_patch::Flattened<
                    BTreeMap<String, Value>,
                >>::full(__it.properties),
            }
        }
        fn empty() {
            Self {
                extension: ::core::default::Default::default(),
                extension_name: ::core::option::Option::None,
                properties: ::core::default::Default::default(),
            }
        }
        fn copy() {
            Self {
                extension: ::core::clone::Clone::clone(&self.extension),
                extension_name: <String as __graph_patch::Property>::copy(
                    &self.extension_name,
                ),
                properties: <__graph_patch::Dynamic as __graph_patch::Flattened<
                    BTreeMap<String, Value>,
                >>::copy(&self.properties),
            }
        }
        fn same() {
            true && self.extension == __it.extension
                && <String as __graph_patch::Property>::same(
                    &self.extension_name,
                    &__it.extension_name,
                )
                && <__graph_patch::Dynamic as __graph_patch::Flattened<
                    BTreeMap<String, Value>,
                >>::same(&self.properties, &__it.properties)
        }
        fn parts() {
            __it.part(self)
                || <__graph_patch::Base as __graph_patch::Flattened<
                    Extension,
                >>::parts(&mut self.extension, __it)
                    | <__graph_patch::Dynamic as __graph_patch::Flattened<
                        BTreeMap<String, Value>,
                    >>::parts(&mut self.properties, __it)
        }
    }
    const _: () = __graph_patch::properties_are_new(
        <OpenTypeExtensionPatch as __graph_patch::Body>::KEYS,
    );
};
