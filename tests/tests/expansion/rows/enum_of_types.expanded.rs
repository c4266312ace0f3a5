#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// The changes that a `PATCH` makes to [`Attachment`]: one variant for each of its types.
#[must_use = "a patch changes nothing until it is sent or applied"]
pub enum AttachmentPatch {
    /// Of a file.
    File(<FileAttachment as ::graph_patch::__private::Complex>::Patch),
    /// The patch of the variant `Item`.
    Item(<ItemAttachment as ::graph_patch::__private::Complex>::Patch),
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
    impl<__P: __graph_patch::Patch> ::core::convert::From<__P> for AttachmentPatch
    where
        <__P as __graph_patch::Patch>::Resource: __graph_patch::VariantOf<
            AttachmentPatch,
        >,
    {
        #[inline]
        fn from(__patch: __P) -> Self {
            <__P::Resource as __graph_patch::VariantOf<AttachmentPatch>>::wrap(__patch)
        }
    }
    #[automatically_derived]
    impl __graph_patch::VariantOf<AttachmentPatch> for FileAttachment {
        #[inline]
        fn wrap(
            __patch: <FileAttachment as __graph_patch::Complex>::Patch,
        ) -> AttachmentPatch {
            AttachmentPatch::File(__patch)
        }
    }
    #[automatically_derived]
    impl __graph_patch::VariantOf<AttachmentPatch> for ItemAttachment {
        #[inline]
        fn wrap(
            __patch: <ItemAttachment as __graph_patch::Complex>::Patch,
        ) -> AttachmentPatch {
            AttachmentPatch::Item(__patch)
        }
    }
    #[automatically_derived]
    impl __graph_patch::GraphPatch for Attachment {
        type Patch = AttachmentPatch;
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
        const __HAS_KEY: ::core::primitive::bool = __graph_patch::has_any(
            &[
                <__graph_patch::ResourceOf<
                    FileAttachment,
                > as __graph_patch::Variant>::HAS_KEY,
                <__graph_patch::ResourceOf<
                    ItemAttachment,
                > as __graph_patch::Variant>::HAS_KEY,
            ],
        );
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
                Self::File(__value) => {
                    <__graph_patch::ResourceOf<
                        FileAttachment,
                    > as __graph_patch::Variant>::lineage(__value, __visitor)
                }
                Self::Item(__value) => {
                    <__graph_patch::ResourceOf<
                        ItemAttachment,
                    > as __graph_patch::Variant>::lineage(__value, __visitor)
                }
            }
        }
        const __TYPES: &'static [&'static ::core::primitive::str] = <AttachmentPatch as __graph_patch::PolymorphicPatch>::TYPES;
        #[inline]
        fn __with_struct<__V: __graph_patch::StructVisitor>(
            &mut self,
            __visitor: __V,
        ) -> __V::Output {
            match self {
                Self::File(__value) => {
                    <__graph_patch::ResourceOf<
                        FileAttachment,
                    > as __graph_patch::Variant>::with_struct(__value, __visitor)
                }
                Self::Item(__value) => {
                    <__graph_patch::ResourceOf<
                        ItemAttachment,
                    > as __graph_patch::Variant>::with_struct(__value, __visitor)
                }
            }
        }
        #[inline]
        fn __set_type(&mut self, __index: ::core::primitive::usize) {
            __graph_patch::set_type(self, __index)
        }
        #[inline]
        fn __set_type_of(&mut self, __row: &Self) {
            __graph_patch::set_type_of(self, __row)
        }
    }
    #[automatically_derived]
    impl __graph_patch::Complex for Attachment {
        type Patch = AttachmentPatch;
        type MergeStrategy = __graph_patch::Structural<__graph_patch::Polymorphic>;
    }
    #[automatically_derived]
    impl __graph_patch::Patch for AttachmentPatch {
        type Resource = Attachment;
        const __INFO: &'static __graph_patch::TypeInfo = &__graph_patch::TypeInfo::polymorphic(
            "#microsoft.graph.attachment",
        );
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            match __later {
                Self::File(__later) => {
                    <__graph_patch::ResourceOf<
                        FileAttachment,
                    > as __graph_patch::Variant>::join(self, __later, Self::File)
                }
                Self::Item(__later) => {
                    <__graph_patch::ResourceOf<
                        ItemAttachment,
                    > as __graph_patch::Variant>::join(self, __later, Self::Item)
                }
            }
        }
        #[inline]
        fn __info(&self) -> &'static __graph_patch::TypeInfo {
            match self {
                Self::File(__patch) => __graph_patch::Patch::__info(__patch),
                Self::Item(__patch) => __graph_patch::Patch::__info(__patch),
            }
        }
        #[inline]
        fn __read<__R: __graph_patch::Reader>(
            &mut self,
            __index: ::core::primitive::usize,
            __reader: &mut __R,
        ) {
            match self {
                Self::File(__patch) => {
                    __graph_patch::Patch::__read(__patch, __index, __reader)
                }
                Self::Item(__patch) => {
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
                (Self::File(__patch), Self::File(__other)) => {
                    __graph_patch::Patch::__visit(__patch, __other, __visitor)
                }
                (Self::Item(__patch), Self::Item(__other)) => {
                    __graph_patch::Patch::__visit(__patch, __other, __visitor)
                }
                _ => __graph_patch::Visitor::mismatch(__visitor),
            }
        }
        #[inline]
        fn __update(&mut self, __resource: &mut Attachment) {
            match self {
                Self::File(__patch) => {
                    <__graph_patch::ResourceOf<
                        FileAttachment,
                    > as __graph_patch::Variant>::apply_to(
                        __patch,
                        __resource,
                        Attachment::File,
                    )
                }
                Self::Item(__patch) => {
                    <__graph_patch::ResourceOf<
                        ItemAttachment,
                    > as __graph_patch::Variant>::apply_to(
                        __patch,
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
                Self::File(__patch) => {
                    __graph_patch::Patch::__lineage(__patch, __visitor)
                }
                Self::Item(__patch) => {
                    __graph_patch::Patch::__lineage(__patch, __visitor)
                }
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
                0 => {
                    ::core::option::Option::Some(
                        Self::File(
                            <__graph_patch::ResourceOf<
                                FileAttachment,
                            > as __graph_patch::Variant>::unchanged(),
                        ),
                    )
                }
                1 => {
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
        fn initial(&self) -> Attachment {
            match self {
                Self::File(__patch) => {
                    Attachment::File(
                        <__graph_patch::ResourceOf<
                            FileAttachment,
                        > as __graph_patch::Variant>::initial(),
                    )
                }
                Self::Item(__patch) => {
                    Attachment::Item(
                        <__graph_patch::ResourceOf<
                            ItemAttachment,
                        > as __graph_patch::Variant>::initial(),
                    )
                }
            }
        }
        #[inline]
        fn clone_resource(__resource: &Attachment) -> Attachment {
            match __resource {
                Attachment::File(__value) => {
                    Attachment::File(
                        <__graph_patch::ResourceOf<
                            FileAttachment,
                        > as __graph_patch::Variant>::clone_value(__value),
                    )
                }
                Attachment::Item(__value) => {
                    Attachment::Item(
                        <__graph_patch::ResourceOf<
                            ItemAttachment,
                        > as __graph_patch::Variant>::clone_value(__value),
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
                Attachment::File(__value) => {
                    Self::File(
                        <__graph_patch::ResourceOf<
                            FileAttachment,
                        > as __graph_patch::Variant>::from_value(__value),
                    )
                }
                Attachment::Item(__value) => {
                    Self::Item(
                        <__graph_patch::ResourceOf<
                            ItemAttachment,
                        > as __graph_patch::Variant>::from_value(__value),
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
                Self::File(__patch) => Self::File(::core::clone::Clone::clone(__patch)),
                Self::Item(__patch) => Self::Item(::core::clone::Clone::clone(__patch)),
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
                Self::File(__patch) => {
                    __formatter.debug_tuple("File").field(__patch).finish()
                }
                Self::Item(__patch) => {
                    __formatter.debug_tuple("Item").field(__patch).finish()
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
    );
};
