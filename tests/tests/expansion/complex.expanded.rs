/// What a PATCH changes of a [`Node`]: `None` leaves a property as it is, `Some` sets it.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct NodePatch {
    pub value: ::core::option::Option<
        <Value as ::graph_patch::__private::Complex>::Patch,
    >,
    pub next: ::core::option::Option<
        <Option<Box<Node>> as ::graph_patch::__private::Complex>::Patch,
    >,
    pub tags: ::core::option::Option<Vec<String>>,
}
const _: () = {
    #[automatically_derived]
    impl NodePatch {
        #[inline]
        pub fn value(
            mut self,
            __value: impl ::graph_patch::IntoProperty<
                <Value as ::graph_patch::__private::Complex>::Patch,
            >,
        ) -> Self {
            ::graph_patch::__private::set(&mut self.value, __value);
            self
        }
        #[inline]
        pub fn next(
            mut self,
            __value: impl ::graph_patch::IntoProperty<
                <Option<Box<Node>> as ::graph_patch::__private::Complex>::Patch,
            >,
        ) -> Self {
            ::graph_patch::__private::set(&mut self.next, __value);
            self
        }
        #[inline]
        pub fn tags(
            mut self,
            __value: impl ::graph_patch::IntoProperty<Vec<String>>,
        ) -> Self {
            ::graph_patch::__private::set(&mut self.tags, __value);
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
            let mut __copy = <Self as ::core::default::Default>::default();
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::copy(&mut __copy.value, &self.value);
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::copy(&mut __copy.next, &self.next);
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::copy(&mut __copy.tags, &self.tags);
            __copy
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for NodePatch {
        #[inline]
        fn eq(&self, __other: &Self) -> bool {
            true
                && ::graph_patch::__private::Property::<
                    ::graph_patch::__private::Serde,
                >::same(&self.value, &__other.value)
                && ::graph_patch::__private::Property::<
                    ::graph_patch::__private::Serde,
                >::same(&self.next, &__other.next)
                && ::graph_patch::__private::Property::<
                    ::graph_patch::__private::Serde,
                >::same(&self.tags, &__other.tags)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Body for NodePatch {
        const TYPED: bool = true;
        const NAMES: &'static [&'static str] = &["value", "next", "tags"];
        #[inline]
        fn find(__name: &str) -> ::graph_patch::__private::Found {
            match __name {
                "value" => ::graph_patch::__private::Found::Property(0usize),
                "next" => ::graph_patch::__private::Found::Property(1usize),
                "tags" => ::graph_patch::__private::Found::Property(2usize),
                _ => ::graph_patch::__private::Found::Nothing,
            }
        }
        #[inline]
        fn read<'de, A: ::graph_patch::__private::MapAccess<'de>>(
            &mut self,
            __index: usize,
            __object: &mut A,
        ) -> ::core::result::Result<(), A::Error> {
            match __index {
                0usize => {
                    ::graph_patch::__private::Property::<
                        ::graph_patch::__private::Serde,
                    >::read(&mut self.value, __object)
                }
                1usize => {
                    ::graph_patch::__private::Property::<
                        ::graph_patch::__private::Serde,
                    >::read(&mut self.next, __object)
                }
                2usize => {
                    ::graph_patch::__private::Property::<
                        ::graph_patch::__private::Serde,
                    >::read(&mut self.tags, __object)
                }
                _ => ::core::result::Result::Ok(()),
            }
        }
        #[inline]
        fn visit<V: ::graph_patch::__private::Visitor>(&self, __visitor: &mut V) {
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::visit(&self.value, "value", __visitor);
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::visit(&self.next, "next", __visitor);
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::visit(&self.tags, "tags", __visitor);
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Serialize for NodePatch {
        #[inline]
        fn serialize<S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            ::graph_patch::__private::write(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for NodePatch {
        #[inline]
        fn deserialize<D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: D,
        ) -> ::core::result::Result<Self, D::Error> {
            ::graph_patch::__private::read(__deserializer)
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
    impl ::graph_patch::GraphPatch for Node {
        const ODATA_TYPE: &'static str = "#microsoft.graph.node";
        type Patch = NodePatch;
        #[inline]
        fn diff(&self, __newer: &Self) -> NodePatch {
            let mut __patch = <NodePatch as ::core::default::Default>::default();
            ::graph_patch::__private::Merge::diff(
                &mut __patch.value,
                &self.value,
                &__newer.value,
            );
            ::graph_patch::__private::Merge::diff(
                &mut __patch.next,
                &self.next,
                &__newer.next,
            );
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::diff(&mut __patch.tags, &self.tags, &__newer.tags);
            __patch
        }
    }
    #[automatically_derived]
    impl ::graph_patch::Patch for NodePatch {
        type Resource = Node;
        #[inline]
        fn apply(mut self, __resource: &mut Node) {
            ::graph_patch::__private::Merge::apply(
                &mut __resource.value,
                &mut self.value,
            );
            ::graph_patch::__private::Merge::apply(&mut __resource.next, &mut self.next);
            ::graph_patch::__private::replace(&mut __resource.tags, &mut self.tags);
        }
        #[inline]
        fn then(mut self, mut __later: Self) -> Self {
            <Value as ::graph_patch::__private::Merge>::then(
                &mut __later.value,
                &mut self.value,
            );
            <Option<
                Box<Node>,
            > as ::graph_patch::__private::Merge>::then(
                &mut __later.next,
                &mut self.next,
            );
            ::graph_patch::__private::keep(&mut __later.tags, &mut self.tags);
            __later
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Node> for NodePatch {
        #[inline]
        fn from(__resource: Node) -> Self {
            Self {
                value: ::core::option::Option::Some(
                    ::graph_patch::__private::Merge::full(__resource.value),
                ),
                next: ::core::option::Option::Some(
                    ::graph_patch::__private::Merge::full(__resource.next),
                ),
                tags: ::core::option::Option::Some(__resource.tags),
            }
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Complex for Node {
        type Patch = NodePatch;
        type How = ::graph_patch::__private::InPlace;
    }
};
