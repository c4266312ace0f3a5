::core::compile_error! {
    "expected a type with its namespace, as \"microsoft.graph.user\""
}
::core::compile_error! {
    "unknown key, expected `key`, `read_only`, `complex`, `base`, `dynamic`, `bind` or `skip`"
}
::core::compile_error! {
    "the setter would hide `Patch::then`; name the field otherwise and add `#[serde(rename = \"…\")]`"
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
/// What a PATCH changes of a [`User`]: `None` leaves a property as it is, `Some` sets it.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct UserPatch {}
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
    impl UserPatch {}
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
            true
        }
    }
    fn __find(__name: &::core::primitive::str) -> __graph_patch::Found {
        match __name {
            _ => __graph_patch::Found::Nothing,
        }
    }
    #[automatically_derived]
    impl __graph_patch::Body for UserPatch {
        const KEYS: &'static __graph_patch::Keys = &__graph_patch::Keys {
            odata_type: "#microsoft.graph.user",
            typed: true,
            find: __find,
            names: &[],
            properties: <User as __graph_patch::GraphPatch>::PROPERTIES,
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
    impl __graph_patch::Serialize for UserPatch {
        #[inline]
        fn serialize<__S: __graph_patch::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            __graph_patch::write(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph_patch::Deserialize<'de> for UserPatch {
        #[inline]
        fn deserialize<__D: __graph_patch::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            __graph_patch::read(__deserializer)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for UserPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            __graph_patch::debug(self, "UserPatch", __formatter)
        }
    }
    #[automatically_derived]
    impl __graph_patch::GraphPatch for User {
        const ODATA_TYPE: &'static ::core::primitive::str = "#microsoft.graph.user";
        const PROPERTIES: &'static [__graph_patch::Listed] = &[];
        type Patch = UserPatch;
        #[inline]
        fn diff(&self, __newer: &Self) -> UserPatch {
            UserPatch {}
        }
    }
    #[automatically_derived]
    impl __graph_patch::Patch for UserPatch {
        type Resource = User;
        #[inline]
        fn apply(self, __resource: &mut User) {}
        #[inline]
        fn then(self, __later: Self) -> Self {
            Self {}
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<User> for UserPatch {
        #[inline]
        fn from(__resource: User) -> Self {
            Self {}
        }
    }
    #[automatically_derived]
    impl __graph_patch::Complex for User {
        type Patch = UserPatch;
        type How = __graph_patch::InPlace;
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
