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
    #[automatically_derived]
    impl ::core::default::Default for NodePatch {
        #[inline]
        fn default() -> Self {
            Self {
                value: ::core::option::Option::None,
                next: ::core::option::Option::None,
                tags: ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for NodePatch {
        #[inline]
        fn clone(&self) -> Self {
            Self {
                value: __graph_patch::Property::<
                    __graph_patch::Serde,
                >::copy(&self.value),
                next: __graph_patch::Property::<__graph_patch::Serde>::copy(&self.next),
                tags: <Vec<
                    String,
                > as __graph_patch::Property<__graph_patch::Serde>>::copy(&self.tags),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for NodePatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            true
                && __graph_patch::Property::<
                    __graph_patch::Serde,
                >::same(&self.value, &__other.value)
                && __graph_patch::Property::<
                    __graph_patch::Serde,
                >::same(&self.next, &__other.next)
                && <Vec<
                    String,
                > as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::same(&self.tags, &__other.tags)
        }
    }
    fn __find(__name: &::core::primitive::str) -> __graph_patch::Found {
        match __name {
            "value" => __graph_patch::Found::Property(0usize),
            "next" => __graph_patch::Found::Property(1usize),
            "tags" => __graph_patch::Found::Property(2usize),
            _ => __graph_patch::Found::Nothing,
        }
    }
    #[automatically_derived]
    impl __graph_patch::Body for NodePatch {
        const KEYS: &'static __graph_patch::Keys = &__graph_patch::Keys {
            odata_type: "#microsoft.graph.node",
            typed: true,
            find: __find,
            names: &["value", "next", "tags"],
            properties: <Node as __graph_patch::GraphPatch>::PROPERTIES,
            base: ::core::option::Option::None,
        };
        #[inline]
        fn take<'de, __A: __graph_patch::MapAccess<'de>>(
            &mut self,
            __index: ::core::primitive::usize,
            __object: &mut __A,
        ) -> ::core::result::Result<(), __A::Error> {
            match __index {
                0usize => {
                    __graph_patch::Property::<
                        __graph_patch::Serde,
                    >::take(&mut self.value, __object)
                }
                1usize => {
                    __graph_patch::Property::<
                        __graph_patch::Serde,
                    >::take(&mut self.next, __object)
                }
                2usize => {
                    <Vec<
                        String,
                    > as __graph_patch::Property<
                        __graph_patch::Serde,
                    >>::take(&mut self.tags, __object)
                }
                _ => ::core::result::Result::Ok(()),
            }
        }
        #[inline]
        fn visit<'__p, __V: __graph_patch::Visitor<'__p>>(
            &'__p self,
            __visitor: &mut __V,
        ) {
            __graph_patch::Property::<
                __graph_patch::Serde,
            >::visit(&self.value, "value", __visitor);
            __graph_patch::Property::<
                __graph_patch::Serde,
            >::visit(&self.next, "next", __visitor);
            <Vec<
                String,
            > as __graph_patch::Property<
                __graph_patch::Serde,
            >>::visit(&self.tags, "tags", __visitor);
        }
    }
    #[automatically_derived]
    impl __graph_patch::Serialize for NodePatch {
        #[inline]
        fn serialize<__S: __graph_patch::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            __graph_patch::write(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph_patch::Deserialize<'de> for NodePatch {
        #[inline]
        fn deserialize<__D: __graph_patch::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            __graph_patch::read(__deserializer)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for NodePatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            __graph_patch::debug(self, "NodePatch", __formatter)
        }
    }
    #[automatically_derived]
    impl __graph_patch::GraphPatch for Node {
        const ODATA_TYPE: &'static ::core::primitive::str = "#microsoft.graph.node";
        const PROPERTIES: &'static [__graph_patch::Listed] = &[
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
        ];
        type Patch = NodePatch;
        #[inline]
        fn diff(&self, __newer: &Self) -> NodePatch {
            NodePatch {
                value: <__graph_patch::How<
                    Value,
                > as __graph_patch::Merge<Value>>::diff(&self.value, &__newer.value),
                next: <__graph_patch::How<
                    Option<Box<Node>>,
                > as __graph_patch::Merge<
                    Option<Box<Node>>,
                >>::diff(&self.next, &__newer.next),
                tags: <Vec<
                    String,
                > as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::diff(&self.tags, &__newer.tags),
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::Patch for NodePatch {
        type Resource = Node;
        #[inline]
        fn apply(self, __resource: &mut Node) {
            <__graph_patch::How<
                Value,
            > as __graph_patch::Merge<Value>>::apply(&mut __resource.value, self.value);
            <__graph_patch::How<
                Option<Box<Node>>,
            > as __graph_patch::Merge<
                Option<Box<Node>>,
            >>::apply(&mut __resource.next, self.next);
            __graph_patch::replace(&mut __resource.tags, self.tags);
        }
        #[inline]
        fn then(self, __later: Self) -> Self {
            Self {
                value: <__graph_patch::How<
                    Value,
                > as __graph_patch::Merge<Value>>::then(self.value, __later.value),
                next: <__graph_patch::How<
                    Option<Box<Node>>,
                > as __graph_patch::Merge<
                    Option<Box<Node>>,
                >>::then(self.next, __later.next),
                tags: __later.tags.or(self.tags),
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Node> for NodePatch {
        #[inline]
        fn from(__resource: Node) -> Self {
            Self {
                value: ::core::option::Option::Some(
                    <__graph_patch::How<
                        Value,
                    > as __graph_patch::Merge<Value>>::full(__resource.value),
                ),
                next: ::core::option::Option::Some(
                    <__graph_patch::How<
                        Option<Box<Node>>,
                    > as __graph_patch::Merge<Option<Box<Node>>>>::full(__resource.next),
                ),
                tags: ::core::option::Option::Some(__resource.tags),
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::Complex for Node {
        type Patch = NodePatch;
        type How = __graph_patch::InPlace;
    }
};
