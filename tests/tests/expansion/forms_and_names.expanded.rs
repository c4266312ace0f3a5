#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// What a PATCH changes of a [`Forms`]: `None` leaves a property as it is, `Some` sets it.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct FormsPatch {
    /// The property `bothWays`.
    pub both_ways: ::core::option::Option<Duration>,
    /// The property `oneWay`.
    pub one_way: ::core::option::Option<Option<Duration>>,
    /// The property `type`.
    pub r#type: ::core::option::Option<String>,
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
    impl FormsPatch {
        /// The property `bothWays`.
        #[inline]
        pub fn both_ways(
            mut self,
            __value: impl __graph_patch::IntoProperty<Duration>,
        ) -> Self {
            __graph_patch::set(&mut self.both_ways, __value);
            self
        }
        /// The property `oneWay`.
        #[inline]
        pub fn one_way(
            mut self,
            __value: impl __graph_patch::IntoProperty<Option<Duration>>,
        ) -> Self {
            __graph_patch::set(&mut self.one_way, __value);
            self
        }
        /// The property `type`.
        #[inline]
        pub fn r#type(
            mut self,
            __value: impl __graph_patch::IntoProperty<String>,
        ) -> Self {
            __graph_patch::set(&mut self.r#type, __value);
            self
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for FormsPatch {
        #[inline]
        fn default() -> Self {
            Self {
                both_ways: ::core::option::Option::None,
                one_way: ::core::option::Option::None,
                r#type: ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for FormsPatch {
        #[inline]
        fn clone(&self) -> Self {
            Self {
                both_ways: <Duration as __graph_patch::Property<
                    __Form_both_ways,
                >>::copy(&self.both_ways),
                one_way: <Option<
                    Duration,
                > as __graph_patch::Property<__Form_one_way>>::copy(&self.one_way),
                r#type: <String as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::copy(&self.r#type),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for FormsPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            true
                && <Duration as __graph_patch::Property<
                    __Form_both_ways,
                >>::same(&self.both_ways, &__other.both_ways)
                && <Option<
                    Duration,
                > as __graph_patch::Property<
                    __Form_one_way,
                >>::same(&self.one_way, &__other.one_way)
                && <String as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::same(&self.r#type, &__other.r#type)
        }
    }
    enum __Form_both_ways {}
    #[automatically_derived]
    impl __graph_patch::Form<Duration> for __Form_both_ways {
        #[inline]
        fn serialize<__S: __graph_patch::Serializer>(
            __value: &Duration,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            codec::serialize(__value, __serializer)
        }
        #[inline]
        fn deserialize<'de, __D: __graph_patch::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Duration, __D::Error> {
            codec::deserialize(__deserializer)
        }
    }
    enum __Form_one_way {}
    #[automatically_derived]
    impl __graph_patch::Form<Option<Duration>> for __Form_one_way {
        #[inline]
        fn serialize<__S: __graph_patch::Serializer>(
            __value: &Option<Duration>,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            codec::write(__value, __serializer)
        }
        #[inline]
        fn deserialize<'de, __D: __graph_patch::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Option<Duration>, __D::Error> {
            <Option<Duration> as __graph_patch::Deserialize>::deserialize(__deserializer)
        }
    }
    fn __find(__name: &::core::primitive::str) -> __graph_patch::Found {
        match __name {
            "BothWays" => __graph_patch::Found::Property(0usize),
            "OneWay" => __graph_patch::Found::Property(1usize),
            "type" | "kind" | "sort" => __graph_patch::Found::Property(2usize),
            "Changed" => __graph_patch::Found::ReadOnly,
            "changedAt" => __graph_patch::Found::ReadOnly,
            _ => __graph_patch::Found::Nothing,
        }
    }
    #[automatically_derived]
    impl __graph_patch::Body for FormsPatch {
        const KEYS: &'static __graph_patch::Keys = &__graph_patch::Keys {
            odata_type: "#microsoft.graph.forms",
            typed: true,
            find: __find,
            names: &["BothWays", "OneWay", "type"],
            properties: <Forms as __graph_patch::GraphPatch>::PROPERTIES,
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
                    <Duration as __graph_patch::Property<
                        __Form_both_ways,
                    >>::take(&mut self.both_ways, __object)
                }
                1usize => {
                    <Option<
                        Duration,
                    > as __graph_patch::Property<
                        __Form_one_way,
                    >>::take(&mut self.one_way, __object)
                }
                2usize => {
                    <String as __graph_patch::Property<
                        __graph_patch::Serde,
                    >>::take(&mut self.r#type, __object)
                }
                _ => ::core::result::Result::Ok(()),
            }
        }
        #[inline]
        fn visit<'__p, __V: __graph_patch::Visitor<'__p>>(
            &'__p self,
            __visitor: &mut __V,
        ) {
            <Duration as __graph_patch::Property<
                __Form_both_ways,
            >>::visit(&self.both_ways, "bothWays", __visitor);
            <Option<
                Duration,
            > as __graph_patch::Property<
                __Form_one_way,
            >>::visit(&self.one_way, "oneWay", __visitor);
            <String as __graph_patch::Property<
                __graph_patch::Serde,
            >>::visit(&self.r#type, "type", __visitor);
        }
    }
    #[automatically_derived]
    impl __graph_patch::Serialize for FormsPatch {
        #[inline]
        fn serialize<__S: __graph_patch::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            __graph_patch::write(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph_patch::Deserialize<'de> for FormsPatch {
        #[inline]
        fn deserialize<__D: __graph_patch::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            __graph_patch::read(__deserializer)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for FormsPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            __graph_patch::debug(self, "FormsPatch", __formatter)
        }
    }
    #[automatically_derived]
    impl __graph_patch::GraphPatch for Forms {
        const ODATA_TYPE: &'static ::core::primitive::str = "#microsoft.graph.forms";
        const PROPERTIES: &'static [__graph_patch::Listed] = &[
            __graph_patch::read_only("Changed", "changed"),
            __graph_patch::value("BothWays", "both_ways").written("bothWays"),
            __graph_patch::value("OneWay", "one_way").written("oneWay"),
            __graph_patch::value("type", "type").aliases(&["kind", "sort"]),
        ];
        type Patch = FormsPatch;
        #[inline]
        fn diff(&self, __newer: &Self) -> FormsPatch {
            FormsPatch {
                both_ways: <Duration as __graph_patch::Property<
                    __Form_both_ways,
                >>::diff(&self.both_ways, &__newer.both_ways),
                one_way: <Option<
                    Duration,
                > as __graph_patch::Property<
                    __Form_one_way,
                >>::diff(&self.one_way, &__newer.one_way),
                r#type: <String as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::diff(&self.r#type, &__newer.r#type),
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::Patch for FormsPatch {
        type Resource = Forms;
        #[inline]
        fn apply(self, __resource: &mut Forms) {
            __graph_patch::replace(&mut __resource.both_ways, self.both_ways);
            __graph_patch::replace(&mut __resource.one_way, self.one_way);
            __graph_patch::replace(&mut __resource.r#type, self.r#type);
        }
        #[inline]
        fn then(self, __later: Self) -> Self {
            Self {
                both_ways: __later.both_ways.or(self.both_ways),
                one_way: __later.one_way.or(self.one_way),
                r#type: __later.r#type.or(self.r#type),
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Forms> for FormsPatch {
        #[inline]
        fn from(__resource: Forms) -> Self {
            Self {
                both_ways: ::core::option::Option::Some(__resource.both_ways),
                one_way: ::core::option::Option::Some(__resource.one_way),
                r#type: ::core::option::Option::Some(__resource.r#type),
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::Complex for Forms {
        type Patch = FormsPatch;
        type How = __graph_patch::InPlace;
    }
};
