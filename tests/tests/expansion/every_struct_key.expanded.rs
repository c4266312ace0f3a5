/// What a PATCH changes of a [`Lead`]: `None` leaves a property as it is, `Some` sets it.
#[derive(Eq)]
#[derive(Hash)]
#[must_use = "a patch changes nothing until it is sent or applied"]
pub(crate) struct LeadChange {
    #[deprecated]
    #[cfg(feature = "scores")]
    pub score: ::core::option::Option<i64>,
}
const _: () = {
    #[automatically_derived]
    impl LeadChange {
        #[deprecated]
        #[cfg(feature = "scores")]
        #[inline]
        pub fn score(
            mut self,
            __value: impl crate::reexported::graph_patch::IntoProperty<i64>,
        ) -> Self {
            crate::reexported::graph_patch::__private::set(&mut self.score, __value);
            self
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for LeadChange {
        #[inline]
        fn default() -> Self {
            Self {
                score: ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for LeadChange {
        #[inline]
        fn clone(&self) -> Self {
            let mut __copy = <Self as ::core::default::Default>::default();
            crate::reexported::graph_patch::__private::Property::<
                crate::reexported::graph_patch::__private::Serde,
            >::copy(&mut __copy.score, &self.score);
            __copy
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for LeadChange {
        #[inline]
        fn eq(&self, __other: &Self) -> bool {
            true
                && crate::reexported::graph_patch::__private::Property::<
                    crate::reexported::graph_patch::__private::Serde,
                >::same(&self.score, &__other.score)
        }
    }
    #[automatically_derived]
    impl crate::reexported::graph_patch::__private::Body for LeadChange {
        const TYPED: bool = false;
        const NAMES: &'static [&'static str] = &["score"];
        #[inline]
        fn find(__name: &str) -> crate::reexported::graph_patch::__private::Found {
            match __name {
                "score" => {
                    crate::reexported::graph_patch::__private::Found::Property(0usize)
                }
                _ => crate::reexported::graph_patch::__private::Found::Nothing,
            }
        }
        #[inline]
        fn read<'de, A: crate::reexported::graph_patch::__private::MapAccess<'de>>(
            &mut self,
            __index: usize,
            __object: &mut A,
        ) -> ::core::result::Result<(), A::Error> {
            match __index {
                0usize => {
                    crate::reexported::graph_patch::__private::Property::<
                        crate::reexported::graph_patch::__private::Serde,
                    >::read(&mut self.score, __object)
                }
                _ => ::core::result::Result::Ok(()),
            }
        }
        #[inline]
        fn visit<V: crate::reexported::graph_patch::__private::Visitor>(
            &self,
            __visitor: &mut V,
        ) {
            crate::reexported::graph_patch::__private::Property::<
                crate::reexported::graph_patch::__private::Serde,
            >::visit(&self.score, "score", __visitor);
        }
    }
    #[automatically_derived]
    impl crate::reexported::graph_patch::__private::Serialize for LeadChange {
        #[inline]
        fn serialize<S: crate::reexported::graph_patch::__private::Serializer>(
            &self,
            __serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            crate::reexported::graph_patch::__private::write(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> crate::reexported::graph_patch::__private::Deserialize<'de>
    for LeadChange {
        #[inline]
        fn deserialize<D: crate::reexported::graph_patch::__private::Deserializer<'de>>(
            __deserializer: D,
        ) -> ::core::result::Result<Self, D::Error> {
            crate::reexported::graph_patch::__private::read(__deserializer)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for LeadChange {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            crate::reexported::graph_patch::__private::debug(
                self,
                "LeadChange",
                __formatter,
            )
        }
    }
    #[automatically_derived]
    impl crate::reexported::graph_patch::GraphPatch for Lead {
        const ODATA_TYPE: &'static str = "#contoso.crm.lead";
        type Patch = LeadChange;
        #[inline]
        fn diff(&self, __newer: &Self) -> LeadChange {
            let mut __patch = <LeadChange as ::core::default::Default>::default();
            crate::reexported::graph_patch::__private::Property::<
                crate::reexported::graph_patch::__private::Serde,
            >::diff(&mut __patch.score, &self.score, &__newer.score);
            __patch
        }
    }
    #[automatically_derived]
    impl crate::reexported::graph_patch::Patch for LeadChange {
        type Resource = Lead;
        #[inline]
        fn apply(mut self, __resource: &mut Lead) {
            crate::reexported::graph_patch::__private::replace(
                &mut __resource.score,
                &mut self.score,
            );
        }
        #[inline]
        fn then(mut self, mut __later: Self) -> Self {
            crate::reexported::graph_patch::__private::keep(
                &mut __later.score,
                &mut self.score,
            );
            __later
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Lead> for LeadChange {
        #[inline]
        fn from(__resource: Lead) -> Self {
            Self {
                score: ::core::option::Option::Some(__resource.score),
            }
        }
    }
    #[automatically_derived]
    impl crate::reexported::graph_patch::__private::Complex for Lead {
        type Patch = LeadChange;
        type How = crate::reexported::graph_patch::__private::InPlace;
    }
};
