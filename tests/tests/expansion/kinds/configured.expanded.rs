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
    #[cfg(feature = "notes")]
    /// The property `note`.
    pub note: ::core::option::Option<<Note as ::graph_patch::__private::Complex>::Patch>,
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
        #[cfg(feature = "notes")]
        /// The property `note`.
        #[inline]
        pub fn note(
            mut self,
            __value: impl __graph_patch::IntoProperty<
                <Note as __graph_patch::Complex>::Patch,
            >,
        ) -> Self {
            __graph_patch::set(&mut self.note, __value);
            self
        }
    }
    /// (self __it __index __patch) Task => TaskPatch "TaskPatch" read __D -> :: core :: result :: Result < Self , __D :: Error > ; diff -> TaskPatch ; { < __graph_patch :: How < Note > as __graph_patch :: Merge < Note >> :: diff (& self . note , & __it . note , & mut __patch . note) ; }
    mod frame {
        fn keys() {
            __graph_patch::Keys {
                odata_type: "#microsoft.graph.task",
                typed: true,
                find: |__name| match __name {
                    "note" => 0usize,
                    _ => __graph_patch::UNDECLARED,
                },
                names: &["note"],
                further: &[],
                is_open: false,
                base: ::core::option::Option::None,
            }
        }
        fn list() {
            &[
                __graph_patch::complex(
                    "note",
                    "note",
                    <__graph_patch::How<Note> as __graph_patch::Merge<Note>>::model,
                ),
            ]
        }
        fn take() {
            match __index {
                0usize => {
                    __graph_patch::Property::<
                        __graph_patch::Serde,
                    >::take(&mut self.note, __it)
                }
                _ => {}
            }
        }
        fn visit() {
            __graph_patch::Property::<
                __graph_patch::Serde,
            >::visit(&self.note, "note", __it);
        }
        fn apply() {
            <__graph_patch::How<
                Note,
            > as __graph_patch::Merge<Note>>::apply(&mut __it.note, &mut self.note);
        }
        fn then() {
            Self {
                note: <__graph_patch::How<
                    Note,
                > as __graph_patch::Merge<Note>>::then(self.note, __it.note),
            }
        }
        fn full() {
            Self {
                note: ::core::option::Option::Some(
                    <__graph_patch::How<
                        Note,
                    > as __graph_patch::Merge<Note>>::full(__it.note),
                ),
            }
        }
        fn empty() {
            Self {
                note: ::core::option::Option::None,
            }
        }
        fn copy() {
            Self {
                note: ::core::clone::Clone::clone(&self.note),
            }
        }
        fn same() {
            true && self.note == __it.note
        }
    }
};
