#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// The changes that a `PATCH` makes to [`Node`]: each property is absent, null (if nullable) or set.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct NodePatch {
    /// The property `value`.
    ///
    /// The patch of [`Value`], or a collection of complete values.
    pub value: ::core::option::Option<
        <Value as ::graph_patch::__private::Complex>::Patch,
    >,
    /// The property `next`.
    ///
    /// The patch of [`Node`], or a collection of complete values.
    pub next: ::core::option::Option<
        <Option<Box<Node>> as ::graph_patch::__private::Complex>::Patch,
    >,
    /// The property `tags`.
    pub tags: ::core::option::Option<Vec<String>>,
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
    impl NodePatch {
        /// The property `value`.
        ///
        /// The patch of [`Value`], or a collection of complete values.
        #[inline]
        pub fn value(
            mut self,
            new_value: impl __graph_patch::IntoComplex<
                <Value as __graph_patch::Complex>::Patch,
            >,
        ) -> Self {
            __graph_patch::set_complex(&mut self.value, new_value);
            self
        }
        /// The property `next`.
        ///
        /// The patch of [`Node`], or a collection of complete values.
        #[inline]
        pub fn next(
            mut self,
            new_value: impl __graph_patch::IntoComplex<
                <Option<Box<Node>> as __graph_patch::Complex>::Patch,
            >,
        ) -> Self {
            __graph_patch::set_complex(&mut self.next, new_value);
            self
        }
        /// The property `tags`.
        #[inline]
        pub fn tags(
            mut self,
            new_value: impl __graph_patch::IntoProperty<Vec<String>>,
        ) -> Self {
            __graph_patch::set(&mut self.tags, new_value);
            self
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for Node {
        type Patch = NodePatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[
            __graph_patch::complex(
                "value",
                "value",
                <__graph_patch::StrategyOf<Value> as __graph_patch::Merge<Value>>::model,
            ),
            __graph_patch::complex(
                "next",
                "next",
                <__graph_patch::StrategyOf<
                    Option<Box<Node>>,
                > as __graph_patch::Merge<Option<Box<Node>>>>::model,
            ),
            __graph_patch::value("tags", "tags"),
        ];
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut NodePatch) {
            <__graph_patch::StrategyOf<
                Value,
            > as __graph_patch::Merge<
                Value,
            >>::diff_into(&self.value, &__newer.value, &mut __patch.value);
            <__graph_patch::StrategyOf<
                Option<Box<Node>>,
            > as __graph_patch::Merge<
                Option<Box<Node>>,
            >>::diff_into(&self.next, &__newer.next, &mut __patch.next);
            <Vec<
                String,
            > as __graph_patch::Property>::diff_into(
                &self.tags,
                &__newer.tags,
                &mut __patch.tags,
            );
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Complex for Node {
        type Patch = NodePatch;
        type MergeStrategy = ::graph_patch::__private::Structural<
            ::graph_patch::__private::Struct,
        >;
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Patch for NodePatch {
        type Resource = Node;
        const __INFO: &'static ::graph_patch::__private::TypeInfo = &::graph_patch::__private::TypeInfo {
            odata_type: "#microsoft.graph.node",
            typed: true,
            find: |__name| match __name {
                "value" => 0,
                "next" => 1,
                "tags" => 2,
                _ => __graph_patch::UNDECLARED,
            },
            property_names: &["value", "next", "tags"],
            other_names: &[],
            is_open: false,
            base: ::core::option::Option::None,
        };
        ::graph_patch::__private::missing_field!(Node);
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            <__graph_patch::StrategyOf<
                Value,
            > as __graph_patch::Merge<Value>>::then(&mut self.value, &mut __later.value);
            <__graph_patch::StrategyOf<
                Option<Box<Node>>,
            > as __graph_patch::Merge<
                Option<Box<Node>>,
            >>::then(&mut self.next, &mut __later.next);
            <Vec<
                String,
            > as __graph_patch::Property>::then(&mut self.tags, &mut __later.tags);
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
                        Value,
                    > as __graph_patch::Merge<Value>>::read(&mut self.value, __reader)
                }
                1 => {
                    <__graph_patch::StrategyOf<
                        Option<Box<Node>>,
                    > as __graph_patch::Merge<
                        Option<Box<Node>>,
                    >>::read(&mut self.next, __reader)
                }
                2 => {
                    <Vec<
                        String,
                    > as __graph_patch::Property>::read(&mut self.tags, __reader)
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
                Value,
            > as __graph_patch::Merge<
                Value,
            >>::visit(&self.value, &__other.value, "value", __visitor);
            <__graph_patch::StrategyOf<
                Option<Box<Node>>,
            > as __graph_patch::Merge<
                Option<Box<Node>>,
            >>::visit(&self.next, &__other.next, "next", __visitor);
            <Vec<
                String,
            > as __graph_patch::Property>::visit(
                &self.tags,
                &__other.tags,
                "tags",
                __visitor,
            );
        }
        #[inline]
        fn __update(&mut self, __resource: &mut Node) {
            <__graph_patch::StrategyOf<
                Value,
            > as __graph_patch::Merge<
                Value,
            >>::apply_to(&mut self.value, &mut __resource.value);
            <__graph_patch::StrategyOf<
                Option<Box<Node>>,
            > as __graph_patch::Merge<
                Option<Box<Node>>,
            >>::apply_to(&mut self.next, &mut __resource.next);
            <Vec<
                String,
            > as __graph_patch::Property>::apply_to(
                &mut self.tags,
                &mut __resource.tags,
            );
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Node> for NodePatch {
        #[inline]
        fn from(__resource: Node) -> Self {
            Self {
                value: <__graph_patch::StrategyOf<
                    Value,
                > as __graph_patch::Merge<Value>>::from_value(__resource.value),
                next: <__graph_patch::StrategyOf<
                    Option<Box<Node>>,
                > as __graph_patch::Merge<
                    Option<Box<Node>>,
                >>::from_value(__resource.next),
                tags: <Vec<
                    String,
                > as __graph_patch::Property>::from_value(__resource.tags),
            }
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
                value: <__graph_patch::StrategyOf<
                    Value,
                > as __graph_patch::Merge<Value>>::clone_field(&self.value),
                next: <__graph_patch::StrategyOf<
                    Option<Box<Node>>,
                > as __graph_patch::Merge<Option<Box<Node>>>>::clone_field(&self.next),
                tags: <Vec<String> as __graph_patch::Property>::clone_field(&self.tags),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for NodePatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            ::graph_patch::__private::eq(self, __other)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for NodePatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::graph_patch::__private::debug(self, "NodePatch", __formatter)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Serialize for NodePatch {
        #[inline]
        fn serialize<__S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::graph_patch::__private::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for NodePatch {
        #[inline]
        fn deserialize<__D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            ::graph_patch::__private::deserialize(__deserializer)
        }
    }
    __graph_patch::assert_has_no_key(
        <__graph_patch::StrategyOf<Value> as __graph_patch::Merge<Value>>::HAS_KEY,
    );
    __graph_patch::assert_has_no_key(
        <__graph_patch::StrategyOf<
            Option<Box<Node>>,
        > as __graph_patch::Merge<Option<Box<Node>>>>::HAS_KEY,
    );
};
