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
    /// The property `links`.
    pub links: ::core::option::Option<Vec<(Box<Task>, [Task; 2])>>,
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
        /// The property `links`.
        #[inline]
        pub fn links(
            mut self,
            new_value: impl __graph_patch::IntoProperty<Vec<(Box<Task>, [Task; 2])>>,
        ) -> Self {
            __graph_patch::set(&mut self.links, new_value);
            self
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for Task {
        type Patch = TaskPatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[
            __graph_patch::value("links", "links"),
        ];
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut TaskPatch) {
            <Vec<
                (Box<Task>, [Task; 2]),
            > as __graph_patch::Property>::diff_into(
                &self.links,
                &__newer.links,
                &mut __patch.links,
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
                "links" => 0,
                _ => __graph_patch::UNDECLARED,
            },
            property_names: &["links"],
            other_names: &[],
            is_open: false,
            base: ::core::option::Option::None,
        };
        ::graph_patch::__private::missing_field!(Task);
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            <Vec<
                (Box<Task>, [Task; 2]),
            > as __graph_patch::Property>::then(&mut self.links, &mut __later.links);
        }
        #[inline]
        fn __read<__R: ::graph_patch::__private::Reader>(
            &mut self,
            __index: ::core::primitive::usize,
            __reader: &mut __R,
        ) {
            match __index {
                0 => {
                    <Vec<
                        (Box<Task>, [Task; 2]),
                    > as __graph_patch::Property>::read(&mut self.links, __reader)
                }
                _ => {}
            }
        }
        #[inline]
        fn __visit<'__p, __V: ::graph_patch::__private::Visitor<'__p>>(
            &'__p self,
            __other: &'__p Self,
            __visitor: &mut __V,
        ) {
            <Vec<
                (Box<Task>, [Task; 2]),
            > as __graph_patch::Property>::visit(
                &self.links,
                &__other.links,
                "links",
                __visitor,
            );
        }
        #[inline]
        fn __update(&mut self, __resource: &mut Task) {
            <Vec<
                (Box<Task>, [Task; 2]),
            > as __graph_patch::Property>::apply_to(
                &mut self.links,
                &mut __resource.links,
            );
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Task> for TaskPatch {
        #[inline]
        fn from(__resource: Task) -> Self {
            Self {
                links: <Vec<
                    (Box<Task>, [Task; 2]),
                > as __graph_patch::Property>::from_value(__resource.links),
            }
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for TaskPatch {
        #[inline]
        fn default() -> Self {
            Self {
                links: ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for TaskPatch {
        #[inline]
        fn clone(&self) -> Self {
            Self {
                links: <Vec<
                    (Box<Task>, [Task; 2]),
                > as __graph_patch::Property>::clone_field(&self.links),
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
