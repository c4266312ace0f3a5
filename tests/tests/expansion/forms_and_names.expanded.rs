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
    enum __Form_both_ways {}
    #[automatically_derived]
    impl __graph_patch::Format<Duration> for __Form_both_ways {
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
    impl __graph_patch::Format<Option<Duration>> for __Form_one_way {
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
    /// (self __it __index __patch) Forms => FormsPatch "FormsPatch" read __D -> :: core :: result :: Result < Self , __D :: Error > ; diff -> FormsPatch ; { < Duration as __graph_patch :: Property < __Form_both_ways >> :: diff (& self . both_ways , & __it . both_ways , & mut __patch . both_ways) ; < Option < Duration > as __graph_patch :: Property < __Form_one_way >> :: diff (& self . one_way , & __it . one_way , & mut __patch . one_way) ; < String as __graph_patch :: Property > :: diff (& self . r#type , & __it . r#type , & mut __patch . r#type) ; }
    mod frame {
        fn keys() {
            __graph_patch::Keys {
                odata_type: "#microsoft.graph.forms",
                typed: true,
                find: |__name| match __name {
                    "BothWays" => 0usize,
                    "OneWay" => 1usize,
                    "type" | "kind" | "sort" => 2usize,
                    "Changed" => __graph_patch::READ_ONLY,
                    "changedAt" => __graph_patch::READ_ONLY,
                    _ => __graph_patch::UNDECLARED,
                },
                names: &["BothWays", "OneWay", "type"],
                further: &[
                    "Changed",
                    "changedAt",
                    "changed",
                    "bothWays",
                    "oneWay",
                    "kind",
                    "sort",
                ],
                is_open: false,
                base: ::core::option::Option::None,
            }
        }
        fn list() {
            &[
                __graph_patch::read_only("Changed", "changed"),
                __graph_patch::value("BothWays", "both_ways").written("bothWays"),
                __graph_patch::value("OneWay", "one_way").written("oneWay"),
                __graph_patch::value("type", "type").aliases(&["kind", "sort"]),
            ]
        }
        fn take() {
            match __index {
                0usize => {
                    <Duration as __graph_patch::Property<
                        __Form_both_ways,
                    >>::take(&mut self.both_ways, __it)
                }
                1usize => {
                    <Option<
                        Duration,
                    > as __graph_patch::Property<
                        __Form_one_way,
                    >>::take(&mut self.one_way, __it)
                }
                2usize => {
                    <String as __graph_patch::Property>::take(&mut self.r#type, __it)
                }
                _ => {}
            }
        }
        fn visit() {
            <Duration as __graph_patch::Property<
                __Form_both_ways,
            >>::visit(&self.both_ways, "bothWays", __it);
            <Option<
                Duration,
            > as __graph_patch::Property<
                __Form_one_way,
            >>::visit(&self.one_way, "oneWay", __it);
            <String as __graph_patch::Property>::visit(&self.r#type, "type", __it);
        }
        fn apply() {
            <Duration as __graph_patch::Property<
                __Form_both_ways,
            >>::apply(&mut __it.both_ways, &mut self.both_ways);
            <Option<
                Duration,
            > as __graph_patch::Property<
                __Form_one_way,
            >>::apply(&mut __it.one_way, &mut self.one_way);
            <String as __graph_patch::Property>::apply(
                &mut __it.r#type,
                &mut self.r#type,
            );
        }
        fn then() {
            Self {
                both_ways: __it.both_ways.or(self.both_ways),
                one_way: __it.one_way.or(self.one_way),
                r#type: __it.r#type.or(self.r#type),
            }
        }
        fn full() {
            Self {
                both_ways: ::core::option::Option::Some(__it.both_ways),
                one_way: ::core::option::Option::Some(__it.one_way),
                r#type: ::core::option::Option::Some(__it.r#type),
            }
        }
        fn empty() {
            Self {
                both_ways: ::core::option::Option::None,
                one_way: ::core::option::Option::None,
                r#type: ::core::option::Option::None,
            }
        }
        fn copy() {
            Self {
                both_ways: <Duration as __graph_patch::Property<
                    __Form_both_ways,
                >>::copy(&self.both_ways),
                one_way: <Option<
                    Duration,
                > as __graph_patch::Property<__Form_one_way>>::copy(&self.one_way),
                r#type: <String as __graph_patch::Property>::copy(&self.r#type),
            }
        }
        fn same() {
            true
                && <Duration as __graph_patch::Property<
                    __Form_both_ways,
                >>::same(&self.both_ways, &__it.both_ways)
                && <Option<
                    Duration,
                > as __graph_patch::Property<
                    __Form_one_way,
                >>::same(&self.one_way, &__it.one_way)
                && <String as __graph_patch::Property>::same(&self.r#type, &__it.r#type)
        }
    }
};
