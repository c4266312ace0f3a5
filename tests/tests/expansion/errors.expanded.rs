::core::compile_error! {
    "`type` must be a namespace and a name, for example \"microsoft.graph.user\""
}
::core::compile_error! {
    "unknown attribute `kee`, expected `key`"
}
::core::compile_error! {
    "the setter would hide `Patch::then`; rename the field and use `#[serde(rename = \"then\")]`"
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
/// The changes that a `PATCH` makes to [`User`]: each property is absent, null (if nullable) or set.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct UserPatch {}
#[allow(
    deprecated,
    non_snake_case,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
const _: () = {
    use ::graph_patch::__private as __graph_patch;
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for User {
        type Patch = UserPatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[];
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut UserPatch) {}
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Complex for User {
        type Patch = UserPatch;
        type MergeStrategy = ::graph_patch::__private::Structural<
            ::graph_patch::__private::Struct,
        >;
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Patch for UserPatch {
        type Resource = User;
        const __INFO: &'static ::graph_patch::__private::TypeInfo = &::graph_patch::__private::TypeInfo {
            odata_type: "#microsoft.graph.user",
            typed: true,
            find: __graph_patch::undeclared,
            property_names: &[],
            other_names: &[],
            is_open: false,
            base: ::core::option::Option::None,
        };
        ::graph_patch::__private::missing_field!(User);
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
        fn __update(&mut self, __resource: &mut User) {}
    }
    #[automatically_derived]
    impl ::core::convert::From<User> for UserPatch {
        #[inline]
        fn from(__resource: User) -> Self {
            Self {}
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for UserPatch {
        #[inline]
        fn default() -> Self {
            Self {}
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for UserPatch {
        #[inline]
        fn clone(&self) -> Self {
            Self {}
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for UserPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            ::graph_patch::__private::eq(self, __other)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for UserPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::graph_patch::__private::debug(self, "UserPatch", __formatter)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Serialize for UserPatch {
        #[inline]
        fn serialize<__S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::graph_patch::__private::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for UserPatch {
        #[inline]
        fn deserialize<__D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            ::graph_patch::__private::deserialize(__deserializer)
        }
    }
};
impl UserPatch {
    pub fn id(self, _: impl ::graph_patch::IntoProperty<String>) -> Self {
        self
    }
    pub fn then(self, _: impl ::graph_patch::IntoProperty<String>) -> Self {
        self
    }
}
