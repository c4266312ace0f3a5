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
    /// The property `score`.
    pub score: ::core::option::Option<Option<f64>>,
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
        /// The property `score`.
        #[inline]
        pub fn score(
            mut self,
            new_value: impl __graph_patch::IntoProperty<Option<f64>>,
        ) -> Self {
            __graph_patch::set(&mut self.score, new_value);
            self
        }
    }
    #[allow(non_camel_case_types)]
    enum __Format_score {}
    #[automatically_derived]
    impl __graph_patch::Format<Option<f64>> for __Format_score {
        #[inline]
        fn serialize<__S: __graph_patch::Serializer>(
            __value: &Option<f64>,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            codec::write(__value, __serializer)
        }
        #[inline]
        fn deserialize<'de, __D: __graph_patch::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Option<f64>, __D::Error> {
            <Option<f64> as __graph_patch::Deserialize>::deserialize(__deserializer)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for Task {
        type Patch = TaskPatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[
            __graph_patch::value("score", "score"),
        ];
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut TaskPatch) {
            <Option<
                f64,
            > as __graph_patch::Property<
                __Format_score,
            >>::diff_into(&self.score, &__newer.score, &mut __patch.score);
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
                "score" => 0,
                _ => __graph_patch::UNDECLARED,
            },
            property_names: &["score"],
            other_names: &[],
            is_open: false,
            base: ::core::option::Option::None,
        };
        ::graph_patch::__private::missing_field!(Task);
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            <Option<
                f64,
            > as __graph_patch::Property<
                __Format_score,
            >>::then(&mut self.score, &mut __later.score);
        }
        #[inline]
        fn __read<__R: ::graph_patch::__private::Reader>(
            &mut self,
            __index: ::core::primitive::usize,
            __reader: &mut __R,
        ) {
            match __index {
                0 => {
                    <Option<
                        f64,
                    > as __graph_patch::Property<
                        __Format_score,
                    >>::read(&mut self.score, __reader)
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
            <Option<
                f64,
            > as __graph_patch::Property<
                __Format_score,
            >>::visit(&self.score, &__other.score, "score", __visitor);
        }
        #[inline]
        fn __update(&mut self, __resource: &mut Task) {
            <Option<
                f64,
            > as __graph_patch::Property<
                __Format_score,
            >>::apply_to(&mut self.score, &mut __resource.score);
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Task> for TaskPatch {
        #[inline]
        fn from(__resource: Task) -> Self {
            Self {
                score: <Option<
                    f64,
                > as __graph_patch::Property<
                    __Format_score,
                >>::from_value(__resource.score),
            }
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for TaskPatch {
        #[inline]
        fn default() -> Self {
            Self {
                score: ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for TaskPatch {
        #[inline]
        fn clone(&self) -> Self {
            Self {
                score: <Option<
                    f64,
                > as __graph_patch::Property<__Format_score>>::clone_field(&self.score),
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
