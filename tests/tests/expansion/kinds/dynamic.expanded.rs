#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// What a PATCH changes of a [`OpenExtension`]: `None` leaves a property as it is, `Some` sets it.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct OpenExtensionPatch {
    /// The dynamic properties, a `BTreeMap` by name: `None` removes one.
    pub properties: ::graph_patch::__private::Dynamics<BTreeMap<String, Value>>,
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
    impl OpenExtensionPatch {
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
    /// (self __it __index __patch) OpenExtension => OpenExtensionPatch "OpenExtensionPatch" read __D -> :: core :: result :: Result < Self , __D :: Error > ; diff -> OpenExtensionPatch ; { < __graph_patch :: Dynamic as __graph_patch :: Flattened < BTreeMap < String , Value > >> :: diff (& self . properties , & __it . properties , & mut __patch . properties) ; }
    mod frame {
        fn keys() {
            __graph_patch::Keys {
                odata_type: "#microsoft.graph.openExtension",
                typed: true,
                find: |__name| match __name {
                    _ => __graph_patch::UNDECLARED,
                },
                names: &[],
                further: &[],
                is_open: true,
                base: ::core::option::Option::None,
            }
        }
        fn list() {
            &[__graph_patch::dynamic("properties")]
        }
        fn take() {
            match __index {
                __graph_patch::UNDECLARED => {
                    <__graph_patch::Dynamic as __graph_patch::Flattened<
                        BTreeMap<String, Value>,
                    >>::take::<Self, _>(&mut self.properties, __index, __it)
                }
                _ => {}
            }
        }
        fn visit() {
            <__graph_patch::Dynamic as __graph_patch::Flattened<
                BTreeMap<String, Value>,
            >>::visit(&self.properties, __it);
        }
        fn apply() {
            <__graph_patch::Dynamic as __graph_patch::Flattened<
                BTreeMap<String, Value>,
            >>::apply(&mut __it.properties, &mut self.properties);
        }
        fn then() {
            Self {
                properties: <__graph_patch::Dynamic as __graph_patch::Flattened<
                    BTreeMap<String, Value>,
                >>::then(self.properties, __it.properties),
            }
        }
        fn full() {
            Self {
                properties: <__graph_patch::Dynamic as __graph_patch::Flattened<
                    BTreeMap<String, Value>,
                >>::full(__it.properties),
            }
        }
        fn empty() {
            Self {
                properties: ::core::default::Default::default(),
            }
        }
        fn copy() {
            Self {
                properties: <__graph_patch::Dynamic as __graph_patch::Flattened<
                    BTreeMap<String, Value>,
                >>::copy(&self.properties),
            }
        }
        fn same() {
            true
                && <__graph_patch::Dynamic as __graph_patch::Flattened<
                    BTreeMap<String, Value>,
                >>::same(&self.properties, &__it.properties)
        }
        fn parts() {
            __it.part(self)
                || <__graph_patch::Dynamic as __graph_patch::Flattened<
                    BTreeMap<String, Value>,
                >>::parts(&mut self.properties, __it)
        }
    }
};
