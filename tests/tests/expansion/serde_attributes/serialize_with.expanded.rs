#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// What a PATCH changes of a [`Task`]: `None` leaves a property as it is, `Some` sets it.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct TaskPatch {
    /// The property `score`.
    pub score: ::core::option::Option<Option<f64>>,
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
    impl TaskPatch {
        /// The property `score`.
        #[inline]
        pub fn score(
            mut self,
            __value: impl __graph_patch::IntoProperty<Option<f64>>,
        ) -> Self {
            __graph_patch::set(&mut self.score, __value);
            self
        }
    }
    enum __Form_score {}
    #[automatically_derived]
    impl __graph_patch::Format<Option<f64>> for __Form_score {
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
    /// (self __it __index __patch) Task => TaskPatch "TaskPatch" read __D -> :: core :: result :: Result < Self , __D :: Error > ; diff -> TaskPatch ; { < Option < f64 > as __graph_patch :: Property < __Form_score >> :: diff (& self . score , & __it . score , & mut __patch . score) ; }
    mod frame {
        fn keys() {
            __graph_patch::Keys {
                odata_type: "#microsoft.graph.task",
                typed: true,
                find: |__name| match __name {
                    "score" => 0usize,
                    _ => __graph_patch::UNDECLARED,
                },
                names: &["score"],
                further: &[],
                is_open: false,
                base: ::core::option::Option::None,
            }
        }
        fn list() {
            &[__graph_patch::value("score", "score")]
        }
        fn take() {
            match __index {
                0usize => {
                    <Option<
                        f64,
                    > as __graph_patch::Property<
                        __Form_score,
                    >>::take(&mut self.score, __it)
                }
                _ => {}
            }
        }
        fn visit() {
            <Option<
                f64,
            > as __graph_patch::Property<
                __Form_score,
            >>::visit(&self.score, "score", __it);
        }
        fn apply() {
            <Option<
                f64,
            > as __graph_patch::Property<
                __Form_score,
            >>::apply(&mut __it.score, &mut self.score);
        }
        fn then() {
            Self {
                score: __it.score.or(self.score),
            }
        }
        fn full() {
            Self {
                score: ::core::option::Option::Some(__it.score),
            }
        }
        fn empty() {
            Self {
                score: ::core::option::Option::None,
            }
        }
        fn copy() {
            Self {
                score: <Option<
                    f64,
                > as __graph_patch::Property<__Form_score>>::copy(&self.score),
            }
        }
        fn same() {
            true
                && <Option<
                    f64,
                > as __graph_patch::Property<
                    __Form_score,
                >>::same(&self.score, &__it.score)
        }
    }
};
