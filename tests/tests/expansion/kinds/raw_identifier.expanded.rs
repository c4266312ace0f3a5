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
pub(in crate::model) struct TaskPatch {
    /// The property `type`.
    pub r#type: ::core::option::Option<u8>,
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
        /// The property `type`.
        #[inline]
        pub fn r#type(mut self, __value: impl __graph_patch::IntoProperty<u8>) -> Self {
            __graph_patch::set(&mut self.r#type, __value);
            self
        }
    }
    /// (self __it __index __patch) Task => TaskPatch "TaskPatch" read __D -> :: core :: result :: Result < Self , __D :: Error > ; diff -> TaskPatch ; { < u8 as __graph_patch :: Property > :: diff (& self . r#type , & __it . r#type , & mut __patch . r#type) ; }
    mod frame {
        fn keys() {
            __graph_patch::Keys {
                odata_type: "#microsoft.graph.task",
                typed: true,
                find: |__name| match __name {
                    "type" => 0usize,
                    _ => __graph_patch::UNDECLARED,
                },
                names: &["type"],
                further: &[],
                is_open: false,
                base: ::core::option::Option::None,
            }
        }
        fn list() {
            &[__graph_patch::value("type", "type")]
        }
        fn take() {
            match __index {
                0usize => <u8 as __graph_patch::Property>::take(&mut self.r#type, __it),
                _ => {}
            }
        }
        fn visit() {
            <u8 as __graph_patch::Property>::visit(&self.r#type, "type", __it);
        }
        fn apply() {
            <u8 as __graph_patch::Property>::apply(&mut __it.r#type, &mut self.r#type);
        }
        fn then() {
            Self {
                r#type: __it.r#type.or(self.r#type),
            }
        }
        fn full() {
            Self {
                r#type: ::core::option::Option::Some(__it.r#type),
            }
        }
        fn empty() {
            Self {
                r#type: ::core::option::Option::None,
            }
        }
        fn copy() {
            Self {
                r#type: <u8 as __graph_patch::Property>::copy(&self.r#type),
            }
        }
        fn same() {
            true && <u8 as __graph_patch::Property>::same(&self.r#type, &__it.r#type)
        }
    }
};
