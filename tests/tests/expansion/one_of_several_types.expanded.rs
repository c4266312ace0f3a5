#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// The changes of a `PATCH` to a [`Attachment`]: the patch of one of its types.
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
    impl __graph_patch::GraphPatch for Attachment {
        const PROPERTIES: &'static [__graph_patch::PropertyInfo] = &[
            __graph_patch::variant(
                "File",
                <__graph_patch::ResourceOf<
                    FileAttachment,
                > as __graph_patch::Variant>::model,
            ),
            __graph_patch::variant(
                "Item",
                <__graph_patch::ResourceOf<
                    ItemAttachment,
                > as __graph_patch::Variant>::model,
            ),
        ];
        type Patch = AttachmentPatch;
        type __Kind = __graph_patch::Polymorphic;
        #[allow(unreachable_patterns)]
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut AttachmentPatch) {
            match (__newer, __patch) {
                (Self::File(__newer), AttachmentPatch::File(__patch)) => {
                    <__graph_patch::ResourceOf<
                        FileAttachment,
                    > as __graph_patch::Variant>::diff_into(
                        match self {
                            Self::File(__older) => ::core::option::Option::Some(__older),
                            _ => ::core::option::Option::None,
                        },
                        __newer,
                        __patch,
                        self,
                    )
                }
                (Self::Item(__newer), AttachmentPatch::Item(__patch)) => {
                    <__graph_patch::ResourceOf<
                        ItemAttachment,
                    > as __graph_patch::Variant>::diff_into(
                        match self {
                            Self::Item(__older) => ::core::option::Option::Some(__older),
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
                Self::File(__one) => {
                    <__graph_patch::ResourceOf<
                        FileAttachment,
                    > as __graph_patch::Variant>::lineage(__one, __visitor)
                }
                Self::Item(__one) => {
                    <__graph_patch::ResourceOf<
                        ItemAttachment,
                    > as __graph_patch::Variant>::lineage(__one, __visitor)
                }
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::Complex for Attachment {
        type Patch = AttachmentPatch;
        type MergeStrategy = __graph_patch::Structural;
    }
    #[automatically_derived]
    impl __graph_patch::Patch for AttachmentPatch {
        type Resource = Attachment;
        const __INFO: &'static __graph_patch::TypeInfo = &__graph_patch::TypeInfo::polymorphic(
            "#microsoft.graph.attachment",
        );
        #[inline]
        fn then(self, __later: Self) -> Self {
            match __later {
                Self::File(__later) => {
                    <__graph_patch::ResourceOf<
                        FileAttachment,
                    > as __graph_patch::Variant>::then(self, __later, Self::File)
                }
                Self::Item(__later) => {
                    <__graph_patch::ResourceOf<
                        ItemAttachment,
                    > as __graph_patch::Variant>::then(self, __later, Self::Item)
                }
            }
        }
        #[inline]
        fn __info(&self) -> &'static __graph_patch::TypeInfo {
            match self {
                Self::File(__one) => __graph_patch::Patch::__info(__one),
                Self::Item(__one) => __graph_patch::Patch::__info(__one),
            }
        }
        #[inline]
        fn __read<__R: __graph_patch::Reader>(
            &mut self,
            __index: ::core::primitive::usize,
            __reader: &mut __R,
        ) {
            match self {
                Self::File(__one) => {
                    __graph_patch::Patch::__read(__one, __index, __reader)
                }
                Self::Item(__one) => {
                    __graph_patch::Patch::__read(__one, __index, __reader)
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
                (Self::File(__one), Self::File(__other)) => {
                    __graph_patch::Patch::__visit(__one, __other, __visitor)
                }
                (Self::Item(__one), Self::Item(__other)) => {
                    __graph_patch::Patch::__visit(__one, __other, __visitor)
                }
                _ => __graph_patch::Visitor::mismatch(__visitor),
            }
        }
        #[inline]
        fn __apply_to(&mut self, __resource: &mut Attachment) {
            match self {
                Self::File(__one) => {
                    <__graph_patch::ResourceOf<
                        FileAttachment,
                    > as __graph_patch::Variant>::apply_to(
                        __one,
                        __resource,
                        Attachment::File,
                    )
                }
                Self::Item(__one) => {
                    <__graph_patch::ResourceOf<
                        ItemAttachment,
                    > as __graph_patch::Variant>::apply_to(
                        __one,
                        __resource,
                        Attachment::Item,
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
                Self::File(__one) => __graph_patch::Patch::__lineage(__one, __visitor),
                Self::Item(__one) => __graph_patch::Patch::__lineage(__one, __visitor),
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::PolymorphicPatch for AttachmentPatch {
        const TYPES: &'static [&'static ::core::primitive::str] = &[
            <__graph_patch::ResourceOf<FileAttachment> as __graph_patch::Variant>::TYPE,
            <__graph_patch::ResourceOf<ItemAttachment> as __graph_patch::Variant>::TYPE,
        ];
        #[inline]
        fn unchanged(__index: ::core::primitive::usize) -> ::core::option::Option<Self> {
            match __index {
                0usize => {
                    ::core::option::Option::Some(
                        Self::File(
                            <__graph_patch::ResourceOf<
                                FileAttachment,
                            > as __graph_patch::Variant>::unchanged(),
                        ),
                    )
                }
                1usize => {
                    ::core::option::Option::Some(
                        Self::Item(
                            <__graph_patch::ResourceOf<
                                ItemAttachment,
                            > as __graph_patch::Variant>::unchanged(),
                        ),
                    )
                }
                _ => ::core::option::Option::None,
            }
        }
        #[inline]
        fn unchanged_for(__resource: &Attachment) -> Self {
            match __resource {
                Attachment::File(_) => {
                    Self::File(
                        <__graph_patch::ResourceOf<
                            FileAttachment,
                        > as __graph_patch::Variant>::unchanged(),
                    )
                }
                Attachment::Item(_) => {
                    Self::Item(
                        <__graph_patch::ResourceOf<
                            ItemAttachment,
                        > as __graph_patch::Variant>::unchanged(),
                    )
                }
            }
        }
        #[inline]
        fn create(self) -> Attachment {
            match self {
                Self::File(__one) => {
                    Attachment::File(
                        <__graph_patch::ResourceOf<
                            FileAttachment,
                        > as __graph_patch::Variant>::create(__one),
                    )
                }
                Self::Item(__one) => {
                    Attachment::Item(
                        <__graph_patch::ResourceOf<
                            ItemAttachment,
                        > as __graph_patch::Variant>::create(__one),
                    )
                }
            }
        }
        #[inline]
        fn clone_resource(__resource: &Attachment) -> Attachment {
            match __resource {
                Attachment::File(__one) => {
                    Attachment::File(
                        <__graph_patch::ResourceOf<
                            FileAttachment,
                        > as __graph_patch::Variant>::clone_value(__one),
                    )
                }
                Attachment::Item(__one) => {
                    Attachment::Item(
                        <__graph_patch::ResourceOf<
                            ItemAttachment,
                        > as __graph_patch::Variant>::clone_value(__one),
                    )
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
                        <__graph_patch::ResourceOf<
                            FileAttachment,
                        > as __graph_patch::Variant>::from_value(__one),
                    )
                }
                Attachment::Item(__one) => {
                    Self::Item(
                        <__graph_patch::ResourceOf<
                            ItemAttachment,
                        > as __graph_patch::Variant>::from_value(__one),
                    )
                }
            }
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
            __graph_patch::eq(self, __other)
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
    impl __graph_patch::Serialize for AttachmentPatch {
        #[inline]
        fn serialize<__S: __graph_patch::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            __graph_patch::serialize_polymorphic(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph_patch::Deserialize<'de> for AttachmentPatch {
        #[inline]
        fn deserialize<__D: __graph_patch::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            __graph_patch::deserialize_polymorphic(__deserializer)
        }
    }
    __graph_patch::assert_types_are_distinct(
        <AttachmentPatch as __graph_patch::PolymorphicPatch>::TYPES,
    )
};
