::core::compile_error! {
    "expected a variant with its resource, as `Video(Video)`"
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
/// What a PATCH changes of a [`Medium`]: the patch of the type that it is of, or becomes.
#[must_use = "a patch changes nothing until it is sent or applied"]
enum MediumPatch {
    /// The patch of a `Audio`.
    Audio(<Audio as ::graph_patch::__private::Complex>::Patch),
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
    impl ::core::convert::From<<Audio as __graph_patch::Complex>::Patch>
    for MediumPatch {
        #[inline]
        fn from(__one: <Audio as __graph_patch::Complex>::Patch) -> Self {
            Self::Audio(__one)
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for MediumPatch {
        #[inline]
        fn clone(&self) -> Self {
            match self {
                Self::Audio(__one) => Self::Audio(::core::clone::Clone::clone(__one)),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for MediumPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            match self {
                Self::Audio(__one) => {
                    ::core::matches!(__other, Self::Audio(__other) if __one == __other)
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for MediumPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            match self {
                Self::Audio(__one) => {
                    __formatter.debug_tuple("Audio").field(__one).finish()
                }
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::Body for MediumPatch {
        type Of = Medium;
        const KEYS: &'static __graph_patch::Keys = &__graph_patch::Keys::one_of(
            "#microsoft.graph.medium",
        );
        #[inline]
        fn keys(&self) -> &'static __graph_patch::Keys {
            match self {
                Self::Audio(__one) => __graph_patch::Body::keys(__one),
            }
        }
        #[inline]
        fn take<__R: __graph_patch::Reader>(
            &mut self,
            __index: ::core::primitive::usize,
            __reader: &mut __R,
        ) {
            match self {
                Self::Audio(__one) => __graph_patch::Body::take(__one, __index, __reader),
            }
        }
        #[inline]
        fn visit<'__p, __V: __graph_patch::Visitor<'__p>>(
            &'__p self,
            __visitor: &mut __V,
        ) {
            match self {
                Self::Audio(__one) => __graph_patch::Body::visit(__one, __visitor),
            }
        }
        #[inline]
        fn put(&mut self, __resource: &mut Medium) {
            match self {
                Self::Audio(__one) => {
                    <__graph_patch::Resource<
                        Audio,
                    > as __graph_patch::Variant>::put(__one, __resource, Medium::Audio)
                }
            }
        }
        #[inline]
        fn parts(
            &mut self,
            __each: &mut __graph_patch::Each<'_>,
        ) -> ::core::primitive::bool {
            match self {
                Self::Audio(__one) => __graph_patch::Body::parts(__one, __each),
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::Choice for MediumPatch {
        const TYPES: &'static [&'static ::core::primitive::str] = &[
            <__graph_patch::Resource<Audio> as __graph_patch::Variant>::TYPE,
        ];
        #[inline]
        fn start(__index: ::core::primitive::usize) -> ::core::option::Option<Self> {
            match __index {
                0usize => {
                    ::core::option::Option::Some(
                        Self::Audio(
                            <__graph_patch::Resource<
                                Audio,
                            > as __graph_patch::Variant>::start(),
                        ),
                    )
                }
                _ => ::core::option::Option::None,
            }
        }
        #[inline]
        fn create(self) -> Medium {
            match self {
                Self::Audio(__one) => {
                    Medium::Audio(
                        <__graph_patch::Resource<
                            Audio,
                        > as __graph_patch::Variant>::create(__one),
                    )
                }
            }
        }
        #[inline]
        fn copy(__resource: &Medium) -> Medium {
            match __resource {
                Medium::Audio(__one) => {
                    Medium::Audio(
                        <__graph_patch::Resource<
                            Audio,
                        > as __graph_patch::Variant>::copy(__one),
                    )
                }
                _ => loop {}
            }
        }
    }
    const _: () = __graph_patch::types_are_distinct(
        <MediumPatch as __graph_patch::Choice>::TYPES,
    );
    #[automatically_derived]
    impl __graph_patch::Serialize for MediumPatch {
        #[inline]
        fn serialize<__S: __graph_patch::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            __graph_patch::write_one_of(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph_patch::Deserialize<'de> for MediumPatch {
        #[inline]
        fn deserialize<__D: __graph_patch::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            __graph_patch::read_one_of(__deserializer)
        }
    }
    #[automatically_derived]
    impl __graph_patch::GraphPatch for Medium {
        const PROPERTIES: &'static [__graph_patch::Listed] = &[
            __graph_patch::variant(
                "Audio",
                <__graph_patch::Resource<Audio> as __graph_patch::Variant>::model,
            ),
        ];
        type Patch = MediumPatch;
        #[allow(unreachable_patterns)]
        #[inline]
        fn diff(&self, __newer: &Self) -> MediumPatch {
            match __newer {
                Self::Audio(__newer) => {
                    <__graph_patch::Resource<
                        Audio,
                    > as __graph_patch::Variant>::diff::<
                        MediumPatch,
                    >(
                        match self {
                            Self::Audio(__older) => ::core::option::Option::Some(__older),
                            _ => ::core::option::Option::None,
                        },
                        __newer,
                        self,
                    )
                }
                _ => loop {}
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::Patch for MediumPatch {
        type Resource = Medium;
        #[inline]
        fn then(self, __later: Self) -> Self {
            match __later {
                Self::Audio(__later) => {
                    <__graph_patch::Resource<
                        Audio,
                    > as __graph_patch::Variant>::then(self, __later, Self::Audio)
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Medium> for MediumPatch {
        #[inline]
        fn from(__resource: Medium) -> Self {
            match __resource {
                Medium::Audio(__one) => {
                    Self::Audio(
                        <__graph_patch::Resource<
                            Audio,
                        > as __graph_patch::Variant>::full(__one),
                    )
                }
                _ => loop {}
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::Complex for Medium {
        type Patch = MediumPatch;
        type How = __graph_patch::OneOf;
        #[inline]
        fn parts(
            &mut self,
            __each: &mut __graph_patch::Each<'_>,
        ) -> ::core::primitive::bool {
            match self {
                Self::Audio(__one) => __graph_patch::Complex::parts(__one, __each),
                _ => loop {}
            }
        }
    }
};
