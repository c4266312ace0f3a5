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
    /// The property `due`.
    pub due: ::core::option::Option<String>,
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
        /// The property `due`.
        #[inline]
        pub fn due(mut self, __value: impl __graph_patch::IntoProperty<String>) -> Self {
            __graph_patch::set(&mut self.due, __value);
            self
        }
    }
    /// (self __it __index __patch) Task => TaskPatch "TaskPatch" read __D -> :: core :: result :: Result < Self , __D :: Error > ; diff -> TaskPatch ; { < String as __graph_patch :: Property > :: diff (& self . due , & __it . due , & mut __patch . due) ; }
    mod frame {
        fn keys() {
            __graph_patch::Keys {
                odata_type: "#microsoft.graph.task",
                typed: true,
                find: |__name| match __name {
                    "due" | "dueDate" | "until" => 0usize,
                    _ => __graph_patch::UNDECLARED,
                },
                names: &["due"],
                further: &["dueDate", "until"],
                is_open: false,
                base: ::core::option::Option::None,
            }
        }
        fn list() {
            &[__graph_patch::value("due", "due").aliases(&["dueDate", "until"])]
        }
        fn take() {
            match __index {
                0usize => <String as __graph_patch::Property>::take(&mut self.due, __it),
                _ => {}
            }
        }
        fn visit() {
            <String as __graph_patch::Property>::visit(&self.due, "due", __it);
        }
        fn apply() {
            <String as __graph_patch::Property>::apply(&mut __it.due, &mut self.due);
        }
        fn then() {
            Self { due: __it.due.or(self.due) }
        }
        fn full() {
            Self {
                due: ::core::option::Option::Some(__it.due),
            }
        }
        fn empty() {
            Self {
                due: ::core::option::Option::None,
            }
        }
        fn copy() {
            Self {
                due: <String as __graph_patch::Property>::copy(&self.due),
            }
        }
        fn same() {
            true && <String as __graph_patch::Property>::same(&self.due, &__it.due)
        }
    }
};
