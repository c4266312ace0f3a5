/// What a PATCH changes of a [`Forms`]: `None` leaves a property as it is, `Some` sets it.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct FormsPatch {
    pub both_ways: ::core::option::Option<Duration>,
    pub one_way: ::core::option::Option<Option<Duration>>,
    pub r#type: ::core::option::Option<String>,
}
const _: () = {
    #[automatically_derived]
    impl FormsPatch {
        #[inline]
        pub fn both_ways(
            mut self,
            __value: impl ::graph_patch::IntoProperty<Duration>,
        ) -> Self {
            ::graph_patch::__private::set(&mut self.both_ways, __value);
            self
        }
        #[inline]
        pub fn one_way(
            mut self,
            __value: impl ::graph_patch::IntoProperty<Option<Duration>>,
        ) -> Self {
            ::graph_patch::__private::set(&mut self.one_way, __value);
            self
        }
        #[inline]
        pub fn r#type(
            mut self,
            __value: impl ::graph_patch::IntoProperty<String>,
        ) -> Self {
            ::graph_patch::__private::set(&mut self.r#type, __value);
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
            let mut __copy = <Self as ::core::default::Default>::default();
            ::graph_patch::__private::Property::<
                __Form_both_ways,
            >::copy(&mut __copy.both_ways, &self.both_ways);
            ::graph_patch::__private::Property::<
                __Form_one_way,
            >::copy(&mut __copy.one_way, &self.one_way);
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::copy(&mut __copy.r#type, &self.r#type);
            __copy
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for FormsPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> bool {
            true
                && ::graph_patch::__private::Property::<
                    __Form_both_ways,
                >::same(&self.both_ways, &__other.both_ways)
                && ::graph_patch::__private::Property::<
                    __Form_one_way,
                >::same(&self.one_way, &__other.one_way)
                && ::graph_patch::__private::Property::<
                    ::graph_patch::__private::Serde,
                >::same(&self.r#type, &__other.r#type)
        }
    }
    #[allow(non_camel_case_types)]
    enum __Form_both_ways {}
    #[automatically_derived]
    impl ::graph_patch::__private::Form<Duration> for __Form_both_ways {
        #[inline]
        fn serialize<S: ::graph_patch::__private::Serializer>(
            __value: &Duration,
            __serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            codec::serialize(__value, __serializer)
        }
        #[inline]
        fn deserialize<'de, D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: D,
        ) -> ::core::result::Result<Duration, D::Error> {
            codec::deserialize(__deserializer)
        }
    }
    #[allow(non_camel_case_types)]
    enum __Form_one_way {}
    #[automatically_derived]
    impl ::graph_patch::__private::Form<Option<Duration>> for __Form_one_way {
        #[inline]
        fn serialize<S: ::graph_patch::__private::Serializer>(
            __value: &Option<Duration>,
            __serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            codec::write(__value, __serializer)
        }
        #[inline]
        fn deserialize<'de, D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: D,
        ) -> ::core::result::Result<Option<Duration>, D::Error> {
            ::graph_patch::__private::Deserialize::deserialize(__deserializer)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Body for FormsPatch {
        const TYPED: bool = true;
        const NAMES: &'static [&'static str] = &["BothWays", "OneWay", "type"];
        #[inline]
        fn find(__name: &str) -> ::graph_patch::__private::Found {
            match __name {
                "BothWays" => ::graph_patch::__private::Found::Property(0usize),
                "OneWay" => ::graph_patch::__private::Found::Property(1usize),
                "type" | "kind" | "sort" => {
                    ::graph_patch::__private::Found::Property(2usize)
                }
                "Changed" | "changedAt" => ::graph_patch::__private::Found::ReadOnly,
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
                        __Form_both_ways,
                    >::read(&mut self.both_ways, __object)
                }
                1usize => {
                    ::graph_patch::__private::Property::<
                        __Form_one_way,
                    >::read(&mut self.one_way, __object)
                }
                2usize => {
                    ::graph_patch::__private::Property::<
                        ::graph_patch::__private::Serde,
                    >::read(&mut self.r#type, __object)
                }
                _ => ::core::result::Result::Ok(()),
            }
        }
        #[inline]
        fn visit<V: ::graph_patch::__private::Visitor>(&self, __visitor: &mut V) {
            ::graph_patch::__private::Property::<
                __Form_both_ways,
            >::visit(&self.both_ways, "bothWays", __visitor);
            ::graph_patch::__private::Property::<
                __Form_one_way,
            >::visit(&self.one_way, "oneWay", __visitor);
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::visit(&self.r#type, "type", __visitor);
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Serialize for FormsPatch {
        #[inline]
        fn serialize<S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            ::graph_patch::__private::write(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for FormsPatch {
        #[inline]
        fn deserialize<D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: D,
        ) -> ::core::result::Result<Self, D::Error> {
            ::graph_patch::__private::read(__deserializer)
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
    impl ::graph_patch::GraphPatch for Forms {
        const ODATA_TYPE: &'static str = "#microsoft.graph.forms";
        type Patch = FormsPatch;
        #[inline]
        fn diff(&self, __newer: &Self) -> FormsPatch {
            let mut __patch = <FormsPatch as ::core::default::Default>::default();
            ::graph_patch::__private::Property::<
                __Form_both_ways,
            >::diff(&mut __patch.both_ways, &self.both_ways, &__newer.both_ways);
            ::graph_patch::__private::Property::<
                __Form_one_way,
            >::diff(&mut __patch.one_way, &self.one_way, &__newer.one_way);
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::diff(&mut __patch.r#type, &self.r#type, &__newer.r#type);
            __patch
        }
    }
    #[automatically_derived]
    impl ::graph_patch::Patch for FormsPatch {
        type Resource = Forms;
        #[inline]
        fn apply(mut self, __resource: &mut Forms) {
            ::graph_patch::__private::replace(
                &mut __resource.both_ways,
                &mut self.both_ways,
            );
            ::graph_patch::__private::replace(
                &mut __resource.one_way,
                &mut self.one_way,
            );
            ::graph_patch::__private::replace(&mut __resource.r#type, &mut self.r#type);
        }
        #[inline]
        fn then(mut self, mut __later: Self) -> Self {
            ::graph_patch::__private::keep(&mut __later.both_ways, &mut self.both_ways);
            ::graph_patch::__private::keep(&mut __later.one_way, &mut self.one_way);
            ::graph_patch::__private::keep(&mut __later.r#type, &mut self.r#type);
            __later
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
    impl ::graph_patch::__private::Complex for Forms {
        type Patch = FormsPatch;
        type How = ::graph_patch::__private::InPlace;
    }
};
