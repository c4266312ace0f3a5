::core::compile_error! {
    "unknown key, expected `key`, `read_only`, `complex`, `base`, `dynamic`, `bind` or `skip`"
}
::core::compile_error! {
    "`key` contradicts `complex`: a field is one of `key`, `read_only`, `complex`, `base`, `dynamic`, `bind` or `skip`"
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
/// What a PATCH changes of a [`Task`]: `None` leaves a property as it is, `Some` sets it.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct TaskPatch {
    /// The property `title`.
    pub title: ::core::option::Option<String>,
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
        /// The property `title`.
        #[inline]
        pub fn title(
            mut self,
            __value: impl __graph_patch::IntoProperty<String>,
        ) -> Self {
            __graph_patch::set(&mut self.title, __value);
            self
        }
    }
    /// (self __it __index __patch) Task => TaskPatch "TaskPatch" read __D -> :: core :: result :: Result < Self , __D :: Error > ; diff -> TaskPatch ; { < String as __graph_patch :: Property > :: diff (& self . title , & __it . title , & mut __patch . title) ; }
    mod frame {
        fn keys() {
            __graph_patch::Keys {
                odata_type: "#microsoft.graph.task",
                typed: true,
                find: |__name| match __name {
                    "title" => 0usize,
                    _ => __graph_patch::UNDECLARED,
                },
                names: &["title"],
                further: &[],
                is_open: false,
                base: ::core::option::Option::None,
            }
        }
        fn list() {
            &[__graph_patch::value("title", "title")]
        }
        fn take() {
            match __index {
                0usize => {
                    <String as __graph_patch::Property>::take(&mut self.title, __it)
                }
                _ => {}
            }
        }
        fn visit() {
            <String as __graph_patch::Property>::visit(&self.title, "title", __it);
        }
        fn apply() {
            <String as __graph_patch::Property>::apply(&mut __it.title, &mut self.title);
        }
        fn then() {
            Self {
                title: __it.title.or(self.title),
            }
        }
        fn full() {
            Self {
                title: ::core::option::Option::Some(__it.title),
            }
        }
        fn empty() {
            Self {
                title: ::core::option::Option::None,
            }
        }
        fn copy() {
            Self {
                title: <String as __graph_patch::Property>::copy(&self.title),
            }
        }
        fn same() {
            true && <String as __graph_patch::Property>::same(&self.title, &__it.title)
        }
    }
};
impl TaskPatch {
    pub fn id(self, _: impl ::graph_patch::IntoProperty<String>) -> Self {
        self
    }
    pub fn note(self, _: impl ::core::marker::Sized) -> Self {
        self
    }
}
