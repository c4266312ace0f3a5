#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// What a PATCH changes of a [`Node`]: `None` leaves a property as it is, `Some` sets it.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct NodePatch {
    /// The property `value`.
    pub value: ::core::option::Option<
        <Value as ::graph_patch::__private::Complex>::Patch,
    >,
    /// The property `next`.
    pub next: ::core::option::Option<
        <Option<Box<Node>> as ::graph_patch::__private::Complex>::Patch,
    >,
    /// The property `tags`.
    pub tags: ::core::option::Option<Vec<String>>,
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
    impl NodePatch {
        /// The property `value`.
        #[inline]
        pub fn value(
            mut self,
            __value: impl __graph_patch::IntoProperty<
                <Value as __graph_patch::Complex>::Patch,
            >,
        ) -> Self {
            __graph_patch::set(&mut self.value, __value);
            self
        }
        /// The property `next`.
        #[inline]
        pub fn next(
            mut self,
            __value: impl __graph_patch::IntoProperty<
                <Option<Box<Node>> as __graph_patch::Complex>::Patch,
            >,
        ) -> Self {
            __graph_patch::set(&mut self.next, __value);
            self
        }
        /// The property `tags`.
        #[inline]
        pub fn tags(
            mut self,
            __value: impl __graph_patch::IntoProperty<Vec<String>>,
        ) -> Self {
            __graph_patch::set(&mut self.tags, __value);
            self
        }
    }
    /// (self __it __index __patch) Node => NodePatch "NodePatch" read __D -> :: core :: result :: Result < Self , __D :: Error > ; diff -> NodePatch ; { < __graph_patch :: How < Value > as __graph_patch :: Merge < Value >> :: diff (& self . value , & __it . value , & mut __patch . value) ; < __graph_patch :: How < Option < Box < Node > > > as __graph_patch :: Merge < Option < Box < Node > > >> :: diff (& self . next , & __it . next , & mut __patch . next) ; < Vec < String > as __graph_patch :: Property > :: diff (& self . tags , & __it . tags , & mut __patch . tags) ; }
    mod frame {
        fn keys() {
            __graph_patch::Keys {
                odata_type: "#microsoft.graph.node",
                typed: true,
                find: |__name| match __name {
                    "value" => 0usize,
                    "next" => 1usize,
                    "tags" => 2usize,
                    _ => __graph_patch::UNDECLARED,
                },
                names: &["value", "next", "tags"],
                further: &[],
                is_open: false,
                base: ::core::option::Option::None,
            }
        }
        fn list() {
            &[
                __graph_patch::complex(
                    "value",
                    "value",
                    <__graph_patch::How<Value> as __graph_patch::Merge<Value>>::model,
                ),
                __graph_patch::complex(
                    "next",
                    "next",
                    <__graph_patch::How<
                        Option<Box<Node>>,
                    > as __graph_patch::Merge<Option<Box<Node>>>>::model,
                ),
                __graph_patch::value("tags", "tags"),
            ]
        }
        fn take() {
            match __index {
                0usize => {
                    __graph_patch::Property::<
                        __graph_patch::Serde,
                    >::take(&mut self.value, __it)
                }
                1usize => {
                    __graph_patch::Property::<
                        __graph_patch::Serde,
                    >::take(&mut self.next, __it)
                }
                2usize => {
                    <Vec<String> as __graph_patch::Property>::take(&mut self.tags, __it)
                }
                _ => {}
            }
        }
        fn visit() {
            __graph_patch::Property::<
                __graph_patch::Serde,
            >::visit(&self.value, "value", __it);
            __graph_patch::Property::<
                __graph_patch::Serde,
            >::visit(&self.next, "next", __it);
            <Vec<String> as __graph_patch::Property>::visit(&self.tags, "tags", __it);
        }
        fn apply() {
            <__graph_patch::How<
                Value,
            > as __graph_patch::Merge<Value>>::apply(&mut __it.value, &mut self.value);
            <__graph_patch::How<
                Option<Box<Node>>,
            > as __graph_patch::Merge<
                Option<Box<Node>>,
            >>::apply(&mut __it.next, &mut self.next);
            <Vec<
                String,
            > as __graph_patch::Property>::apply(&mut __it.tags, &mut self.tags);
        }
        fn then() {
            Self {
                value: <__graph_patch::How<
                    Value,
                > as __graph_patch::Merge<Value>>::then(self.value, __it.value),
                next: <__graph_patch::How<
                    Option<Box<Node>>,
                > as __graph_patch::Merge<
                    Option<Box<Node>>,
                >>::then(self.next, __it.next),
                tags: __it.tags.or(self.tags),
            }
        }
        fn full() {
            Self {
                value: ::core::option::Option::Some(
                    <__graph_patch::How<
                        Value,
                    > as __graph_patch::Merge<Value>>::full(__it.value),
                ),
                next: ::core::option::Option::Some(
                    <__graph_patch::How<
                        Option<Box<Node>>,
                    > as __graph_patch::Merge<Option<Box<Node>>>>::full(__it.next),
                ),
                tags: ::core::option::Option::Some(__it.tags),
            }
        }
        fn empty() {
            Self {
                value: ::core::option::Option::None,
                next: ::core::option::Option::None,
                tags: ::core::option::Option::None,
            }
        }
        fn copy() {
            Self {
                value: ::core::clone::Clone::clone(&self.value),
                next: ::core::clone::Clone::clone(&self.next),
                tags: <Vec<String> as __graph_patch::Property>::copy(&self.tags),
            }
        }
        fn same() {
            true && self.value == __it.value && self.next == __it.next
                && <Vec<String> as __graph_patch::Property>::same(&self.tags, &__it.tags)
        }
    }
};
