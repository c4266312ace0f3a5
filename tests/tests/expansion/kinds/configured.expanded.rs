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
    #[cfg(feature = "notes")]
    /// The property `note`.
    ///
    /// The patch of [`Note`], or a collection of complete values.
    pub note: ::core::option::Option<<Note as ::graph_patch::__private::Complex>::Patch>,
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
        #[cfg(feature = "notes")]
        /// The property `note`.
        ///
        /// The patch of [`Note`], or a collection of complete values.
        #[inline]
        pub fn note(
            mut self,
            new_value: impl __graph_patch::IntoComplex<
                <Note as __graph_patch::Complex>::Patch,
            >,
        ) -> Self {
            __graph_patch::set_complex(&mut self.note, new_value);
            self
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for Task {
        type Patch = TaskPatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[
            __graph_patch::complex(
                "note",
                "note",
                <__graph_patch::StrategyOf<Note> as __graph_patch::Merge<Note>>::model,
            ),
        ];
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut TaskPatch) {
            <__graph_patch::StrategyOf<
                Note,
            > as __graph_patch::Merge<
                Note,
            >>::diff_into(&self.note, &__newer.note, &mut __patch.note);
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
                "note" => 0,
                _ => __graph_patch::UNDECLARED,
            },
            property_names: &["note"],
            other_names: &[],
            is_open: false,
            base: ::core::option::Option::None,
        };
        ::graph_patch::__private::missing_field!(Task);
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            <__graph_patch::StrategyOf<
                Note,
            > as __graph_patch::Merge<Note>>::then(&mut self.note, &mut __later.note);
        }
        #[inline]
        fn __read<__R: ::graph_patch::__private::Reader>(
            &mut self,
            __index: ::core::primitive::usize,
            __reader: &mut __R,
        ) {
            match __index {
                0 => {
                    <__graph_patch::StrategyOf<
                        Note,
                    > as __graph_patch::Merge<Note>>::read(&mut self.note, __reader)
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
            <__graph_patch::StrategyOf<
                Note,
            > as __graph_patch::Merge<
                Note,
            >>::visit(&self.note, &__other.note, "note", __visitor);
        }
        #[inline]
        fn __update(&mut self, __resource: &mut Task) {
            <__graph_patch::StrategyOf<
                Note,
            > as __graph_patch::Merge<
                Note,
            >>::apply_to(&mut self.note, &mut __resource.note);
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Task> for TaskPatch {
        #[inline]
        fn from(__resource: Task) -> Self {
            Self {
                note: <__graph_patch::StrategyOf<
                    Note,
                > as __graph_patch::Merge<Note>>::from_value(__resource.note),
            }
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for TaskPatch {
        #[inline]
        fn default() -> Self {
            Self {
                note: ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for TaskPatch {
        #[inline]
        fn clone(&self) -> Self {
            Self {
                note: <__graph_patch::StrategyOf<
                    Note,
                > as __graph_patch::Merge<Note>>::clone_field(&self.note),
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
    __graph_patch::assert_has_no_key(
        <__graph_patch::StrategyOf<Note> as __graph_patch::Merge<Note>>::HAS_KEY,
    );
};
