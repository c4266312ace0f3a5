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
struct TaskPatch {
    /// The property `title`.
    pub title: ::core::option::Option<String>,
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
        /// The property `title`.
        #[inline]
        pub fn title(
            mut self,
            new_value: impl __graph_patch::IntoProperty<String>,
        ) -> Self {
            __graph_patch::set(&mut self.title, new_value);
            self
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for Task {
        type Patch = TaskPatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[
            __graph_patch::value("title", "title"),
        ];
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut TaskPatch) {
            <String as __graph_patch::Property>::diff_into(
                &self.title,
                &__newer.title,
                &mut __patch.title,
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
                "title" => 0,
                _ => __graph_patch::UNDECLARED,
            },
            property_names: &["title"],
            other_names: &[],
            is_open: false,
            base: ::core::option::Option::None,
        };
        ::graph_patch::__private::missing_field!(Task);
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            <String as __graph_patch::Property>::then(
                &mut self.title,
                &mut __later.title,
            );
        }
        #[inline]
        fn __read<__R: ::graph_patch::__private::Reader>(
            &mut self,
            __index: ::core::primitive::usize,
            __reader: &mut __R,
        ) {
            match __index {
                0 => <String as __graph_patch::Property>::read(&mut self.title, __reader),
                _ => {}
            }
        }
        #[inline]
        fn __visit<'__p, __V: ::graph_patch::__private::Visitor<'__p>>(
            &'__p self,
            __other: &'__p Self,
            __visitor: &mut __V,
        ) {
            <String as __graph_patch::Property>::visit(
                &self.title,
                &__other.title,
                "title",
                __visitor,
            );
        }
        #[inline]
        fn __update(&mut self, __resource: &mut Task) {
            <String as __graph_patch::Property>::apply_to(
                &mut self.title,
                &mut __resource.title,
            );
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Task> for TaskPatch {
        #[inline]
        fn from(__resource: Task) -> Self {
            Self {
                title: <String as __graph_patch::Property>::from_value(__resource.title),
            }
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for TaskPatch {
        #[inline]
        fn default() -> Self {
            Self {
                title: ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for TaskPatch {
        #[inline]
        fn clone(&self) -> Self {
            Self {
                title: <String as __graph_patch::Property>::clone_field(&self.title),
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
