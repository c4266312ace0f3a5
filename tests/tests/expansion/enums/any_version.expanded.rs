#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// The changes that a `PATCH` makes to [`Resource`]: one variant for each of its types.
#[must_use = "a patch changes nothing until it is sent or applied"]
enum ResourcePatch {
    /// The patch of the variant `Manager`.
    Manager(<Manager as ::graph_patch::__private::Complex>::Patch),
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
    impl<__P: __graph_patch::Patch> ::core::convert::From<__P> for ResourcePatch
    where
        <__P as __graph_patch::Patch>::Resource: __graph_patch::VariantOf<ResourcePatch>,
    {
        #[inline]
        fn from(__patch: __P) -> Self {
            <__P::Resource as __graph_patch::VariantOf<ResourcePatch>>::wrap(__patch)
        }
    }
    #[automatically_derived]
    impl __graph_patch::VariantOf<ResourcePatch> for Manager {
        #[inline]
        fn wrap(__patch: <Manager as __graph_patch::Complex>::Patch) -> ResourcePatch {
            ResourcePatch::Manager(__patch)
        }
    }
    #[automatically_derived]
    impl __graph_patch::GraphPatch for Resource {
        type Patch = ResourcePatch;
        const PROPERTIES: &'static [__graph_patch::PropertyInfo] = &[
            __graph_patch::variant(
                "Manager",
                <__graph_patch::ResourceOf<Manager> as __graph_patch::Variant>::model,
            ),
        ];
        const __HAS_KEY: ::core::primitive::bool = __graph_patch::has_any(
            &[<__graph_patch::ResourceOf<Manager> as __graph_patch::Variant>::HAS_KEY],
        );
        const __ANY_VERSION: ::core::primitive::bool = true;
        #[allow(unreachable_patterns)]
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut ResourcePatch) {
            match (__newer, __patch) {
                (Self::Manager(__newer), ResourcePatch::Manager(__patch)) => {
                    <__graph_patch::ResourceOf<
                        Manager,
                    > as __graph_patch::Variant>::diff_into(
                        match self {
                            Self::Manager(__older) => {
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
                Self::Manager(__value) => {
                    <__graph_patch::ResourceOf<
                        Manager,
                    > as __graph_patch::Variant>::lineage(__value, __visitor)
                }
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::Complex for Resource {
        type Patch = ResourcePatch;
        type MergeStrategy = __graph_patch::Structural<__graph_patch::Polymorphic>;
    }
    #[automatically_derived]
    impl __graph_patch::Patch for ResourcePatch {
        type Resource = Resource;
        const __INFO: &'static __graph_patch::TypeInfo = &__graph_patch::TypeInfo::polymorphic(
            "#Resource.Resource",
        );
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            match __later {
                Self::Manager(__later) => {
                    <__graph_patch::ResourceOf<
                        Manager,
                    > as __graph_patch::Variant>::join(self, __later, Self::Manager)
                }
            }
        }
        #[inline]
        fn __info(&self) -> &'static __graph_patch::TypeInfo {
            match self {
                Self::Manager(__patch) => __graph_patch::Patch::__info(__patch),
            }
        }
        #[inline]
        fn __read<__R: __graph_patch::Reader>(
            &mut self,
            __index: ::core::primitive::usize,
            __reader: &mut __R,
        ) {
            match self {
                Self::Manager(__patch) => {
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
                (Self::Manager(__patch), Self::Manager(__other)) => {
                    __graph_patch::Patch::__visit(__patch, __other, __visitor)
                }
                _ => __graph_patch::Visitor::mismatch(__visitor),
            }
        }
        #[inline]
        fn __update(&mut self, __resource: &mut Resource) {
            match self {
                Self::Manager(__patch) => {
                    <__graph_patch::ResourceOf<
                        Manager,
                    > as __graph_patch::Variant>::apply_to(
                        __patch,
                        __resource,
                        Resource::Manager,
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
                Self::Manager(__patch) => {
                    __graph_patch::Patch::__lineage(__patch, __visitor)
                }
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::PolymorphicPatch for ResourcePatch {
        const TYPES: &'static [&'static ::core::primitive::str] = &[
            <__graph_patch::ResourceOf<Manager> as __graph_patch::Variant>::TYPE,
        ];
        #[inline]
        fn unchanged(__index: ::core::primitive::usize) -> ::core::option::Option<Self> {
            match __index {
                0 => {
                    ::core::option::Option::Some(
                        Self::Manager(
                            <__graph_patch::ResourceOf<
                                Manager,
                            > as __graph_patch::Variant>::unchanged(),
                        ),
                    )
                }
                _ => ::core::option::Option::None,
            }
        }
        #[inline]
        fn unchanged_for(__resource: &Resource) -> Self {
            match __resource {
                Resource::Manager(_) => {
                    Self::Manager(
                        <__graph_patch::ResourceOf<
                            Manager,
                        > as __graph_patch::Variant>::unchanged(),
                    )
                }
            }
        }
        #[inline]
        fn initial(&self) -> Resource {
            match self {
                Self::Manager(__patch) => {
                    Resource::Manager(
                        <__graph_patch::ResourceOf<
                            Manager,
                        > as __graph_patch::Variant>::initial(),
                    )
                }
            }
        }
        #[inline]
        fn clone_resource(__resource: &Resource) -> Resource {
            match __resource {
                Resource::Manager(__value) => {
                    Resource::Manager(
                        <__graph_patch::ResourceOf<
                            Manager,
                        > as __graph_patch::Variant>::clone_value(__value),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Resource> for ResourcePatch {
        #[inline]
        fn from(__resource: Resource) -> Self {
            match __resource {
                Resource::Manager(__value) => {
                    Self::Manager(
                        <__graph_patch::ResourceOf<
                            Manager,
                        > as __graph_patch::Variant>::from_value(__value),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for ResourcePatch {
        #[inline]
        fn clone(&self) -> Self {
            match self {
                Self::Manager(__patch) => {
                    Self::Manager(::core::clone::Clone::clone(__patch))
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for ResourcePatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            __graph_patch::eq(self, __other)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for ResourcePatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            match self {
                Self::Manager(__patch) => {
                    __formatter.debug_tuple("Manager").field(__patch).finish()
                }
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::Serialize for ResourcePatch {
        #[inline]
        fn serialize<__S: __graph_patch::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            __graph_patch::serialize_polymorphic(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph_patch::Deserialize<'de> for ResourcePatch {
        #[inline]
        fn deserialize<__D: __graph_patch::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            __graph_patch::deserialize_polymorphic(__deserializer)
        }
    }
    __graph_patch::assert_types_are_distinct(
        <ResourcePatch as __graph_patch::PolymorphicPatch>::TYPES,
    );
    __graph_patch::assert_one_has_version(
        <ResourcePatch as __graph_patch::PolymorphicPatch>::TYPES,
    );
};
