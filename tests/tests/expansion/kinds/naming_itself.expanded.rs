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
    /// The property `links`.
    pub links: ::core::option::Option<Vec<(Box<Task>, [Task; 2])>>,
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
        /// The property `links`.
        #[inline]
        pub fn links(
            mut self,
            __value: impl __graph_patch::IntoProperty<Vec<(Box<Task>, [Task; 2])>>,
        ) -> Self {
            __graph_patch::set(&mut self.links, __value);
            self
        }
    }
    /// (self __it __index __patch) Task => TaskPatch "TaskPatch" read __D -> :: core :: result :: Result < Self , __D :: Error > ; diff -> TaskPatch ; { < Vec < (Box < Task > , [Task ; 2]) > as __graph_patch :: Property > :: diff (& self . links , & __it . links , & mut __patch . links) ; }
    mod frame {
        fn keys() {
            __graph_patch::Keys {
                odata_type: "#microsoft.graph.task",
                typed: true,
                find: |__name| match __name {
                    "links" => 0usize,
                    _ => __graph_patch::UNDECLARED,
                },
                names: &["links"],
                further: &[],
                is_open: false,
                base: ::core::option::Option::None,
            }
        }
        fn list() {
            &[__graph_patch::value("links", "links")]
        }
        fn take() {
            match __index {
                0usize => {
                    <Vec<
                        (Box<Task>, [Task; 2]),
                    > as __graph_patch::Property>::take(&mut self.links, __it)
                }
                _ => {}
            }
        }
        fn visit() {
            <Vec<
                (Box<Task>, [Task; 2]),
            > as __graph_patch::Property>::visit(&self.links, "links", __it);
        }
        fn apply() {
            <Vec<
                (Box<Task>, [Task; 2]),
            > as __graph_patch::Property>::apply(&mut __it.links, &mut self.links);
        }
        fn then() {
            Self {
                links: __it.links.or(self.links),
            }
        }
        fn full() {
            Self {
                links: ::core::option::Option::Some(__it.links),
            }
        }
        fn empty() {
            Self {
                links: ::core::option::Option::None,
            }
        }
        fn copy() {
            Self {
                links: <Vec<
                    (Box<Task>, [Task; 2]),
                > as __graph_patch::Property>::copy(&self.links),
            }
        }
        fn same() {
            true
                && <Vec<
                    (Box<Task>, [Task; 2]),
                > as __graph_patch::Property>::same(&self.links, &__it.links)
        }
    }
};
