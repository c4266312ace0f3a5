#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// The changes that a `PATCH` makes to [`User`]: one variant for each of its types.
#[derive(EnumIs)]
#[strum(crate = "a")]
#[non_exhaustive]
#[must_use = "a patch changes nothing until it is sent or applied"]
pub enum UserPatch {
    /// The patch of the variant `Member`.
    #[non_exhaustive]
    #[strum(disabled)]
    Member(<Member as ::graph_patch::__private::Complex>::Patch),
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
    impl<__P: __graph_patch::Patch> ::core::convert::From<__P> for UserPatch
    where
        <__P as __graph_patch::Patch>::Resource: __graph_patch::VariantOf<UserPatch>,
    {
        #[inline]
        fn from(__patch: __P) -> Self {
            <__P::Resource as __graph_patch::VariantOf<UserPatch>>::wrap(__patch)
        }
    }
    #[automatically_derived]
    impl __graph_patch::VariantOf<UserPatch> for Member {
        #[inline]
        fn wrap(__patch: <Member as __graph_patch::Complex>::Patch) -> UserPatch {
            UserPatch::Member(__patch)
        }
    }
    #[automatically_derived]
    impl __graph_patch::GraphPatch for User {
        type Patch = UserPatch;
        const PROPERTIES: &'static [__graph_patch::PropertyInfo] = &[
            __graph_patch::variant(
                "Member",
                <__graph_patch::ResourceOf<Member> as __graph_patch::Variant>::model,
            ),
        ];
        const __HAS_KEY: ::core::primitive::bool = __graph_patch::has_any(
            &[<__graph_patch::ResourceOf<Member> as __graph_patch::Variant>::HAS_KEY],
        );
        #[allow(unreachable_patterns)]
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut UserPatch) {
            match (__newer, __patch) {
                (Self::Member(__newer), UserPatch::Member(__patch)) => {
                    <__graph_patch::ResourceOf<
                        Member,
                    > as __graph_patch::Variant>::diff_into(
                        match self {
                            Self::Member(__older) => {
                                ::core::option::Option::Some(__older)
                            }
                            _ => ::core::option::Option::None,
                        },
                        __newer,
                        __patch,
                        self,
                    )
                }
                _ => {}
            }
        }
        #[inline]
        fn __lineage(
            &mut self,
            __visitor: &mut __graph_patch::LineageVisitor<'_>,
        ) -> ::core::primitive::bool {
            match self {
                Self::Member(__value) => {
                    <__graph_patch::ResourceOf<
                        Member,
                    > as __graph_patch::Variant>::lineage(__value, __visitor)
                }
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::Complex for User {
        type Patch = UserPatch;
        type MergeStrategy = __graph_patch::Structural<__graph_patch::Polymorphic>;
    }
    #[automatically_derived]
    impl __graph_patch::Patch for UserPatch {
        type Resource = User;
        const __INFO: &'static __graph_patch::TypeInfo = &__graph_patch::TypeInfo::polymorphic(
            "#microsoft.graph.user",
        );
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            match __later {
                Self::Member(__later) => {
                    <__graph_patch::ResourceOf<
                        Member,
                    > as __graph_patch::Variant>::join(self, __later, Self::Member)
                }
            }
        }
        #[inline]
        fn __info(&self) -> &'static __graph_patch::TypeInfo {
            match self {
                Self::Member(__patch) => __graph_patch::Patch::__info(__patch),
            }
        }
        #[inline]
        fn __read<__R: __graph_patch::Reader>(
            &mut self,
            __index: ::core::primitive::usize,
            __reader: &mut __R,
        ) {
            match self {
                Self::Member(__patch) => {
                    __graph_patch::Patch::__read(__patch, __index, __reader)
                }
            }
        }
        #[allow(unreachable_patterns)]
        #[inline]
        fn __visit<'__p, __V: __graph_patch::Visitor<'__p>>(
            &'__p self,
            __other: &'__p Self,
            __visitor: &mut __V,
        ) {
            match (self, __other) {
                (Self::Member(__patch), Self::Member(__other)) => {
                    __graph_patch::Patch::__visit(__patch, __other, __visitor)
                }
                _ => __graph_patch::Visitor::mismatch(__visitor),
            }
        }
        #[inline]
        fn __update(&mut self, __resource: &mut User) {
            match self {
                Self::Member(__patch) => {
                    <__graph_patch::ResourceOf<
                        Member,
                    > as __graph_patch::Variant>::apply_to(
                        __patch,
                        __resource,
                        User::Member,
                    )
                }
            }
        }
        #[inline]
        fn __lineage(
            &mut self,
            __visitor: &mut __graph_patch::LineageVisitor<'_>,
        ) -> ::core::primitive::bool {
            match self {
                Self::Member(__patch) => {
                    __graph_patch::Patch::__lineage(__patch, __visitor)
                }
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::PolymorphicPatch for UserPatch {
        const TYPES: &'static [&'static ::core::primitive::str] = &[
            <__graph_patch::ResourceOf<Member> as __graph_patch::Variant>::TYPE,
        ];
        #[inline]
        fn unchanged(__index: ::core::primitive::usize) -> ::core::option::Option<Self> {
            match __index {
                0 => {
                    ::core::option::Option::Some(
                        Self::Member(
                            <__graph_patch::ResourceOf<
                                Member,
                            > as __graph_patch::Variant>::unchanged(),
                        ),
                    )
                }
                _ => ::core::option::Option::None,
            }
        }
        #[inline]
        fn unchanged_for(__resource: &User) -> Self {
            match __resource {
                User::Member(_) => {
                    Self::Member(
                        <__graph_patch::ResourceOf<
                            Member,
                        > as __graph_patch::Variant>::unchanged(),
                    )
                }
            }
        }
        #[inline]
        fn initial(&self) -> User {
            match self {
                Self::Member(__patch) => {
                    User::Member(
                        <__graph_patch::ResourceOf<
                            Member,
                        > as __graph_patch::Variant>::initial(),
                    )
                }
            }
        }
        #[inline]
        fn clone_resource(__resource: &User) -> User {
            match __resource {
                User::Member(__value) => {
                    User::Member(
                        <__graph_patch::ResourceOf<
                            Member,
                        > as __graph_patch::Variant>::clone_value(__value),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<User> for UserPatch {
        #[inline]
        fn from(__resource: User) -> Self {
            match __resource {
                User::Member(__value) => {
                    Self::Member(
                        <__graph_patch::ResourceOf<
                            Member,
                        > as __graph_patch::Variant>::from_value(__value),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for UserPatch {
        #[inline]
        fn clone(&self) -> Self {
            match self {
                Self::Member(__patch) => {
                    Self::Member(::core::clone::Clone::clone(__patch))
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for UserPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            __graph_patch::eq(self, __other)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for UserPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            match self {
                Self::Member(__patch) => {
                    __formatter.debug_tuple("Member").field(__patch).finish()
                }
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::Serialize for UserPatch {
        #[inline]
        fn serialize<__S: __graph_patch::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            __graph_patch::serialize_polymorphic(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph_patch::Deserialize<'de> for UserPatch {
        #[inline]
        fn deserialize<__D: __graph_patch::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            __graph_patch::deserialize_polymorphic(__deserializer)
        }
    }
    __graph_patch::assert_types_are_distinct(
        <UserPatch as __graph_patch::PolymorphicPatch>::TYPES,
    );
};
