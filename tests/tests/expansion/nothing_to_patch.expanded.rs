/// What a PATCH changes of a [`Fixed`]: `None` leaves a property as it is, `Some` sets it.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct FixedPatch {}
const _: () = {
    #[automatically_derived]
    impl FixedPatch {}
    #[automatically_derived]
    impl ::core::default::Default for FixedPatch {
        #[inline]
        fn default() -> Self {
            Self {}
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for FixedPatch {
        #[inline]
        fn clone(&self) -> Self {
            let mut __copy = <Self as ::core::default::Default>::default();
            __copy
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for FixedPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> bool {
            true
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Body for FixedPatch {
        const TYPED: bool = true;
        const NAMES: &'static [&'static str] = &[];
        #[inline]
        fn find(__name: &str) -> ::graph_patch::__private::Found {
            match __name {
                "id" => ::graph_patch::__private::Found::ReadOnly,
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
                _ => ::core::result::Result::Ok(()),
            }
        }
        #[inline]
        fn visit<V: ::graph_patch::__private::Visitor>(&self, __visitor: &mut V) {}
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Serialize for FixedPatch {
        #[inline]
        fn serialize<S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            ::graph_patch::__private::write(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for FixedPatch {
        #[inline]
        fn deserialize<D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: D,
        ) -> ::core::result::Result<Self, D::Error> {
            ::graph_patch::__private::read(__deserializer)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for FixedPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::graph_patch::__private::debug(self, "FixedPatch", __formatter)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::GraphPatch for Fixed {
        const ODATA_TYPE: &'static str = "#microsoft.graph.fixed";
        type Patch = FixedPatch;
        #[inline]
        fn diff(&self, __newer: &Self) -> FixedPatch {
            let mut __patch = <FixedPatch as ::core::default::Default>::default();
            __patch
        }
    }
    #[automatically_derived]
    impl ::graph_patch::Patch for FixedPatch {
        type Resource = Fixed;
        #[inline]
        fn apply(mut self, __resource: &mut Fixed) {}
        #[inline]
        fn then(mut self, mut __later: Self) -> Self {
            __later
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Fixed> for FixedPatch {
        #[inline]
        fn from(__resource: Fixed) -> Self {
            Self {}
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Complex for Fixed {
        type Patch = FixedPatch;
        type How = ::graph_patch::__private::InPlace;
    }
};
