#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// What a PATCH changes of a [`Attachment`]: the patch of the type that it is of, or becomes.
#[must_use = "a patch changes nothing until it is sent or applied"]
pub enum AttachmentPatch {
    /// Of a file.
    File(<FileAttachment as ::graph_patch::__private::Complex>::Patch),
    /// The patch of a `Item`.
    Item(<ItemAttachment as ::graph_patch::__private::Complex>::Patch),
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
    impl ::core::convert::From<<FileAttachment as __graph_patch::Complex>::Patch>
    for AttachmentPatch {
        #[inline]
        fn from(__one: <FileAttachment as __graph_patch::Complex>::Patch) -> Self {
            Self::File(__one)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<<ItemAttachment as __graph_patch::Complex>::Patch>
    for AttachmentPatch {
        #[inline]
        fn from(__one: <ItemAttachment as __graph_patch::Complex>::Patch) -> Self {
            Self::Item(__one)
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for AttachmentPatch {
        #[inline]
        fn clone(&self) -> Self {
            match self {
                Self::File(__one) => Self::File(::core::clone::Clone::clone(__one)),
                Self::Item(__one) => Self::Item(::core::clone::Clone::clone(__one)),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for AttachmentPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            match self {
                Self::File(__one) => {
                    ::core::matches!(__other, Self::File(__other) if __one == __other)
                }
                Self::Item(__one) => {
                    ::core::matches!(__other, Self::Item(__other) if __one == __other)
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for AttachmentPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            match self {
                Self::File(__one) => {
                    __formatter.debug_tuple("File").field(__one).finish()
                }
                Self::Item(__one) => {
                    __formatter.debug_tuple("Item").field(__one).finish()
                }
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::Body for AttachmentPatch {
        type Of = Attachment;
        const KEYS: &'static __graph_patch::Keys = &__graph_patch::Keys::one_of(
            "#microsoft.graph.attachment",
        );
        #[inline]
        fn keys(&self) -> &'static __graph_patch::Keys {
            match self {
                Self::File(__one) => __graph_patch::Body::keys(__one),
                Self::Item(__one) => __graph_patch::Body::keys(__one),
            }
        }
        #[inline]
        fn take<__R: __graph_patch::Reader>(
            &mut self,
            __index: ::core::primitive::usize,
            __reader: &mut __R,
        ) {
            match self {
                Self::File(__one) => __graph_patch::Body::take(__one, __index, __reader),
                Self::Item(__one) => __graph_patch::Body::take(__one, __index, __reader),
            }
        }
        #[inline]
        fn visit<'__p, __V: __graph_patch::Visitor<'__p>>(
            &'__p self,
            __visitor: &mut __V,
        ) {
            match self {
                Self::File(__one) => __graph_patch::Body::visit(__one, __visitor),
                Self::Item(__one) => __graph_patch::Body::visit(__one, __visitor),
            }
        }
        #[inline]
        fn put(&mut self, __resource: &mut Attachment) {
            match self {
                Self::File(__one) => {
                    <__graph_patch::Resource<
                        FileAttachment,
                    > as __graph_patch::Variant>::put(
                        __one,
                        __resource,
                        Attachment::File,
                    )
                }
                Self::Item(__one) => {
                    <__graph_patch::Resource<
                        ItemAttachment,
                    > as __graph_patch::Variant>::put(
                        __one,
                        __resource,
                        Attachment::Item,
                    )
                }
            }
        }
        #[inline]
        fn parts(
            &mut self,
            __each: &mut __graph_patch::Each<'_>,
        ) -> ::core::primitive::bool {
            match self {
                Self::File(__one) => __graph_patch::Body::parts(__one, __each),
                Self::Item(__one) => __graph_patch::Body::parts(__one, __each),
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::Choice for AttachmentPatch {
        const TYPES: &'static [&'static ::core::primitive::str] = &[
            <__graph_patch::Resource<FileAttachment> as __graph_patch::Variant>::TYPE,
            <__graph_patch::Resource<ItemAttachment> as __graph_patch::Variant>::TYPE,
        ];
        #[inline]
        fn start(__index: ::core::primitive::usize) -> ::core::option::Option<Self> {
            match __index {
                0usize => {
                    ::core::option::Option::Some(
                        Self::File(
                            <__graph_patch::Resource<
                                FileAttachment,
                            > as __graph_patch::Variant>::start(),
                        ),
                    )
                }
                1usize => {
                    ::core::option::Option::Some(
                        Self::Item(
                            <__graph_patch::Resource<
                                ItemAttachment,
                            > as __graph_patch::Variant>::start(),
                        ),
                    )
                }
                _ => ::core::option::Option::None,
            }
        }
        #[inline]
        fn create(self) -> Attachment {
            match self {
                Self::File(__one) => {
                    Attachment::File(
                        <__graph_patch::Resource<
                            FileAttachment,
                        > as __graph_patch::Variant>::create(__one),
                    )
                }
                Self::Item(__one) => {
                    Attachment::Item(
                        <__graph_patch::Resource<
                            ItemAttachment,
                        > as __graph_patch::Variant>::create(__one),
                    )
                }
            }
        }
        #[inline]
        fn copy(__resource: &Attachment) -> Attachment {
            match __resource {
                Attachment::File(__one) => {
                    Attachment::File(
                        <__graph_patch::Resource<
                            FileAttachment,
                        > as __graph_patch::Variant>::copy(__one),
                    )
                }
                Attachment::Item(__one) => {
                    Attachment::Item(
                        <__graph_patch::Resource<
                            ItemAttachment,
                        > as __graph_patch::Variant>::copy(__one),
                    )
                }
            }
        }
    }
    const _: () = __graph_patch::types_are_distinct(
        <AttachmentPatch as __graph_patch::Choice>::TYPES,
    );
    #[automatically_derived]
    impl __graph_patch::Serialize for AttachmentPatch {
        #[inline]
        fn serialize<__S: __graph_patch::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            __graph_patch::write_one_of(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph_patch::Deserialize<'de> for AttachmentPatch {
        #[inline]
        fn deserialize<__D: __graph_patch::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            __graph_patch::read_one_of(__deserializer)
        }
    }
    #[automatically_derived]
    impl __graph_patch::GraphPatch for Attachment {
        const PROPERTIES: &'static [__graph_patch::Listed] = &[
            __graph_patch::variant(
                "File",
                <__graph_patch::Resource<
                    FileAttachment,
                > as __graph_patch::Variant>::model,
            ),
            __graph_patch::variant(
                "Item",
                <__graph_patch::Resource<
                    ItemAttachment,
                > as __graph_patch::Variant>::model,
            ),
        ];
        type Patch = AttachmentPatch;
        #[allow(unreachable_patterns)]
        #[inline]
        fn diff(&self, __newer: &Self) -> AttachmentPatch {
            match __newer {
                Self::File(__newer) => {
                    <__graph_patch::Resource<
                        FileAttachment,
                    > as __graph_patch::Variant>::diff::<
                        AttachmentPatch,
                    >(
                        match self {
                            Self::File(__older) => ::core::option::Option::Some(__older),
                            _ => ::core::option::Option::None,
                        },
                        __newer,
                        self,
                    )
                }
                Self::Item(__newer) => {
                    <__graph_patch::Resource<
                        ItemAttachment,
                    > as __graph_patch::Variant>::diff::<
                        AttachmentPatch,
                    >(
                        match self {
                            Self::Item(__older) => ::core::option::Option::Some(__older),
                            _ => ::core::option::Option::None,
                        },
                        __newer,
                        self,
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::Patch for AttachmentPatch {
        type Resource = Attachment;
        #[inline]
        fn then(self, __later: Self) -> Self {
            match __later {
                Self::File(__later) => {
                    <__graph_patch::Resource<
                        FileAttachment,
                    > as __graph_patch::Variant>::then(self, __later, Self::File)
                }
                Self::Item(__later) => {
                    <__graph_patch::Resource<
                        ItemAttachment,
                    > as __graph_patch::Variant>::then(self, __later, Self::Item)
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Attachment> for AttachmentPatch {
        #[inline]
        fn from(__resource: Attachment) -> Self {
            match __resource {
                Attachment::File(__one) => {
                    Self::File(
                        <__graph_patch::Resource<
                            FileAttachment,
                        > as __graph_patch::Variant>::full(__one),
                    )
                }
                Attachment::Item(__one) => {
                    Self::Item(
                        <__graph_patch::Resource<
                            ItemAttachment,
                        > as __graph_patch::Variant>::full(__one),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::Complex for Attachment {
        type Patch = AttachmentPatch;
        type How = __graph_patch::OneOf;
        #[inline]
        fn parts(
            &mut self,
            __each: &mut __graph_patch::Each<'_>,
        ) -> ::core::primitive::bool {
            match self {
                Self::File(__one) => __graph_patch::Complex::parts(__one, __each),
                Self::Item(__one) => __graph_patch::Complex::parts(__one, __each),
            }
        }
    }
};
