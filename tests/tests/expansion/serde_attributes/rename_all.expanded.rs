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
    /// The property `DUE-DATE`.
    pub due_date: ::core::option::Option<String>,
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
        /// The property `DUE-DATE`.
        #[inline]
        pub fn due_date(
            mut self,
            __value: impl __graph_patch::IntoProperty<String>,
        ) -> Self {
            __graph_patch::set(&mut self.due_date, __value);
            self
        }
    }
    /// (self __it __index __patch) Task => TaskPatch "TaskPatch" read __D -> :: core :: result :: Result < Self , __D :: Error > ; diff -> TaskPatch ; { < String as __graph_patch :: Property > :: diff (& self . due_date , & __it . due_date , & mut __patch . due_date) ; }
    mod frame {
        fn keys() {
            __graph_patch::Keys {
                odata_type: "#microsoft.graph.task",
                typed: true,
                find: |__name| match __name {
                    "DUE-DATE" => 0usize,
                    _ => __graph_patch::UNDECLARED,
                },
                names: &["DUE-DATE"],
                further: &[],
                is_open: false,
                base: ::core::option::Option::None,
            }
        }
        fn list() {
            &[__graph_patch::value("DUE-DATE", "due_date")]
        }
        fn take() {
            match __index {
                0usize => {
                    <String as __graph_patch::Property>::take(&mut self.due_date, __it)
                }
                _ => {}
            }
        }
        fn visit() {
            <String as __graph_patch::Property>::visit(&self.due_date, "DUE-DATE", __it);
        }
        fn apply() {
            <String as __graph_patch::Property>::apply(
                &mut __it.due_date,
                &mut self.due_date,
            );
        }
        fn then() {
            Self {
                due_date: __it.due_date.or(self.due_date),
            }
        }
        fn full() {
            Self {
                due_date: ::core::option::Option::Some(__it.due_date),
            }
        }
        fn empty() {
            Self {
                due_date: ::core::option::Option::None,
            }
        }
        fn copy() {
            Self {
                due_date: <String as __graph_patch::Property>::copy(&self.due_date),
            }
        }
        fn same() {
            true
                && <String as __graph_patch::Property>::same(
                    &self.due_date,
                    &__it.due_date,
                )
        }
    }
};
