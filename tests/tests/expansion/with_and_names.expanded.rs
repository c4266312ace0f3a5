#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// The changes that a `PATCH` makes to [`Forms`]: each property is absent, null (if nullable) or set.
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
    non_snake_case,
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
            new_value: impl __graph_patch::IntoProperty<Duration>,
        ) -> Self {
            __graph_patch::set(&mut self.both_ways, new_value);
            self
        }
        /// The property `oneWay`.
        #[inline]
        pub fn one_way(
            mut self,
            new_value: impl __graph_patch::IntoProperty<Option<Duration>>,
        ) -> Self {
            __graph_patch::set(&mut self.one_way, new_value);
            self
        }
        /// The property `type`.
        #[inline]
        pub fn r#type(
            mut self,
            new_value: impl __graph_patch::IntoProperty<String>,
        ) -> Self {
            __graph_patch::set(&mut self.r#type, new_value);
            self
        }
    }
    #[allow(non_camel_case_types)]
    enum __Format_both_ways {}
    #[automatically_derived]
    impl __graph_patch::Format<Duration> for __Format_both_ways {
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
    #[allow(non_camel_case_types)]
    enum __Format_one_way {}
    #[automatically_derived]
    impl __graph_patch::Format<Option<Duration>> for __Format_one_way {
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
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for Forms {
        type Patch = FormsPatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[
            __graph_patch::read_only("Changed", "changed")
                .written("changed")
                .aliases(&["changedAt"]),
            __graph_patch::value("BothWays", "both_ways").written("bothWays"),
            __graph_patch::value("OneWay", "one_way").written("oneWay"),
            __graph_patch::value("type", "type").aliases(&["kind", "sort"]),
        ];
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut FormsPatch) {
            <Duration as __graph_patch::Property<
                __Format_both_ways,
            >>::diff_into(&self.both_ways, &__newer.both_ways, &mut __patch.both_ways);
            <Option<
                Duration,
            > as __graph_patch::Property<
                __Format_one_way,
            >>::diff_into(&self.one_way, &__newer.one_way, &mut __patch.one_way);
            <String as __graph_patch::Property>::diff_into(
                &self.r#type,
                &__newer.r#type,
                &mut __patch.r#type,
            );
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Complex for Forms {
        type Patch = FormsPatch;
        type MergeStrategy = ::graph_patch::__private::Structural<
            ::graph_patch::__private::Struct,
        >;
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Patch for FormsPatch {
        type Resource = Forms;
        const __INFO: &'static ::graph_patch::__private::TypeInfo = &::graph_patch::__private::TypeInfo {
            odata_type: "#microsoft.graph.forms",
            typed: true,
            find: |__name| match __name {
                "BothWays" => 0,
                "OneWay" => 1,
                "type" | "kind" | "sort" => 2,
                "Changed" => __graph_patch::READ_ONLY,
                "changedAt" => __graph_patch::READ_ONLY,
                _ => __graph_patch::UNDECLARED,
            },
            property_names: &["BothWays", "OneWay", "type"],
            other_names: &[
                "Changed",
                "changedAt",
                "changed",
                "kind",
                "sort",
                "bothWays",
                "oneWay",
            ],
            is_open: false,
            base: ::core::option::Option::None,
        };
        ::graph_patch::__private::missing_field!(Forms);
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            <Duration as __graph_patch::Property<
                __Format_both_ways,
            >>::then(&mut self.both_ways, &mut __later.both_ways);
            <Option<
                Duration,
            > as __graph_patch::Property<
                __Format_one_way,
            >>::then(&mut self.one_way, &mut __later.one_way);
            <String as __graph_patch::Property>::then(
                &mut self.r#type,
                &mut __later.r#type,
            );
        }
        #[inline]
        fn __read<__R: ::graph_patch::__private::Reader>(
            &mut self,
            __index: ::core::primitive::usize,
            __reader: &mut __R,
        ) {
            match __index {
                0 => {
                    <Duration as __graph_patch::Property<
                        __Format_both_ways,
                    >>::read(&mut self.both_ways, __reader)
                }
                1 => {
                    <Option<
                        Duration,
                    > as __graph_patch::Property<
                        __Format_one_way,
                    >>::read(&mut self.one_way, __reader)
                }
                2 => {
                    <String as __graph_patch::Property>::read(&mut self.r#type, __reader)
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
            <Duration as __graph_patch::Property<
                __Format_both_ways,
            >>::visit(&self.both_ways, &__other.both_ways, "bothWays", __visitor);
            <Option<
                Duration,
            > as __graph_patch::Property<
                __Format_one_way,
            >>::visit(&self.one_way, &__other.one_way, "oneWay", __visitor);
            <String as __graph_patch::Property>::visit(
                &self.r#type,
                &__other.r#type,
                "type",
                __visitor,
            );
        }
        #[inline]
        fn __update(&mut self, __resource: &mut Forms) {
            <Duration as __graph_patch::Property<
                __Format_both_ways,
            >>::apply_to(&mut self.both_ways, &mut __resource.both_ways);
            <Option<
                Duration,
            > as __graph_patch::Property<
                __Format_one_way,
            >>::apply_to(&mut self.one_way, &mut __resource.one_way);
            <String as __graph_patch::Property>::apply_to(
                &mut self.r#type,
                &mut __resource.r#type,
            );
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Forms> for FormsPatch {
        #[inline]
        fn from(__resource: Forms) -> Self {
            Self {
                both_ways: <Duration as __graph_patch::Property<
                    __Format_both_ways,
                >>::from_value(__resource.both_ways),
                one_way: <Option<
                    Duration,
                > as __graph_patch::Property<
                    __Format_one_way,
                >>::from_value(__resource.one_way),
                r#type: <String as __graph_patch::Property>::from_value(
                    __resource.r#type,
                ),
            }
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
                    __Format_both_ways,
                >>::clone_field(&self.both_ways),
                one_way: <Option<
                    Duration,
                > as __graph_patch::Property<
                    __Format_one_way,
                >>::clone_field(&self.one_way),
                r#type: <String as __graph_patch::Property>::clone_field(&self.r#type),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for FormsPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            ::graph_patch::__private::eq(self, __other)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for FormsPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::graph_patch::__private::debug(self, "FormsPatch", __formatter)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Serialize for FormsPatch {
        #[inline]
        fn serialize<__S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::graph_patch::__private::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for FormsPatch {
        #[inline]
        fn deserialize<__D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            ::graph_patch::__private::deserialize(__deserializer)
        }
    }
};
