#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// The changes that a `PATCH` makes to [`Task`]: each property is absent, null (if nullable) or set.
#[must_use = "a patch changes nothing until it is sent or applied"]
pub(in crate::model) struct TaskPatch {
    /// The property `type`.
    pub r#type: ::core::option::Option<u8>,
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
    impl TaskPatch {
        /// The property `type`.
        #[inline]
        pub fn r#type(
            mut self,
            new_value: impl __graph_patch::IntoProperty<u8>,
        ) -> Self {
            __graph_patch::set(&mut self.r#type, new_value);
            self
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for Task {
        type Patch = TaskPatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[
            __graph_patch::value("type", "type"),
        ];
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut TaskPatch) {
            <u8 as __graph_patch::Property>::diff_into(
                &self.r#type,
                &__newer.r#type,
                &mut __patch.r#type,
            );
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Complex for Task {
        type Patch = TaskPatch;
        type MergeStrategy = ::graph_patch::__private::Structural<
            ::graph_patch::__private::Struct,
        >;
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Patch for TaskPatch {
        type Resource = Task;
        const __INFO: &'static ::graph_patch::__private::TypeInfo = &::graph_patch::__private::TypeInfo {
            odata_type: "#microsoft.graph.task",
            typed: true,
            find: |__name| match __name {
                "type" => 0,
                _ => __graph_patch::UNDECLARED,
            },
            property_names: &["type"],
            other_names: &[],
            is_open: false,
            base: ::core::option::Option::None,
        };
        ::graph_patch::__private::missing_field!(Task);
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            <u8 as __graph_patch::Property>::then(&mut self.r#type, &mut __later.r#type);
        }
        #[inline]
        fn __read<__R: ::graph_patch::__private::Reader>(
            &mut self,
            __index: ::core::primitive::usize,
            __reader: &mut __R,
        ) {
            match __index {
                0 => <u8 as __graph_patch::Property>::read(&mut self.r#type, __reader),
                _ => {}
            }
        }
        #[inline]
        fn __visit<'__p, __V: ::graph_patch::__private::Visitor<'__p>>(
            &'__p self,
            __other: &'__p Self,
            __visitor: &mut __V,
        ) {
            <u8 as __graph_patch::Property>::visit(
                &self.r#type,
                &__other.r#type,
                "type",
                __visitor,
            );
        }
        #[inline]
        fn __update(&mut self, __resource: &mut Task) {
            <u8 as __graph_patch::Property>::apply_to(
                &mut self.r#type,
                &mut __resource.r#type,
            );
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Task> for TaskPatch {
        #[inline]
        fn from(__resource: Task) -> Self {
            Self {
                r#type: <u8 as __graph_patch::Property>::from_value(__resource.r#type),
            }
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for TaskPatch {
        #[inline]
        fn default() -> Self {
            Self {
                r#type: ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for TaskPatch {
        #[inline]
        fn clone(&self) -> Self {
            Self {
                r#type: <u8 as __graph_patch::Property>::clone_field(&self.r#type),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for TaskPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            ::graph_patch::__private::eq(self, __other)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for TaskPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::graph_patch::__private::debug(self, "TaskPatch", __formatter)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Serialize for TaskPatch {
        #[inline]
        fn serialize<__S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::graph_patch::__private::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for TaskPatch {
        #[inline]
        fn deserialize<__D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            ::graph_patch::__private::deserialize(__deserializer)
        }
    }
};
