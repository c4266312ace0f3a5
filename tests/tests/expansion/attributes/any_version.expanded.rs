#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// The changes that a `PATCH` makes to [`Manager`]: each property is absent, null (if nullable) or set.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct ManagerPatch {}
#[allow(
    deprecated,
    non_snake_case,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
const _: () = {
    use ::graph_patch::__private as __graph_patch;
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for Manager {
        type Patch = ManagerPatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[];
        const __ANY_VERSION: ::core::primitive::bool = true;
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut ManagerPatch) {}
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Complex for Manager {
        type Patch = ManagerPatch;
        type MergeStrategy = ::graph_patch::__private::Structural<
            ::graph_patch::__private::Struct,
        >;
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Patch for ManagerPatch {
        type Resource = Manager;
        const __INFO: &'static ::graph_patch::__private::TypeInfo = &::graph_patch::__private::TypeInfo {
            odata_type: "#Manager.v1_19_0.Manager",
            typed: true,
            find: __graph_patch::undeclared,
            property_names: &[],
            other_names: &[],
            is_open: false,
            base: ::core::option::Option::None,
        };
        ::graph_patch::__private::missing_field!(Manager);
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
        fn __update(&mut self, __resource: &mut Manager) {}
    }
    #[automatically_derived]
    impl ::core::convert::From<Manager> for ManagerPatch {
        #[inline]
        fn from(__resource: Manager) -> Self {
            Self {}
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for ManagerPatch {
        #[inline]
        fn default() -> Self {
            Self {}
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for ManagerPatch {
        #[inline]
        fn clone(&self) -> Self {
            Self {}
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for ManagerPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            ::graph_patch::__private::eq(self, __other)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for ManagerPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::graph_patch::__private::debug(self, "ManagerPatch", __formatter)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Serialize for ManagerPatch {
        #[inline]
        fn serialize<__S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::graph_patch::__private::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for ManagerPatch {
        #[inline]
        fn deserialize<__D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            ::graph_patch::__private::deserialize(__deserializer)
        }
    }
};
