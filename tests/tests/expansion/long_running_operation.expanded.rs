/// What a PATCH changes of a [`LongRunningOperation`]: `None` leaves a property as it is, `Some` sets it.
#[must_use = "a patch changes nothing until it is sent or applied"]
pub struct LongRunningOperationPatch {
    /// When it began.
    pub created_date_time: ::core::option::Option<Option<DateTime<Utc>>>,
    pub last_action_date_time: ::core::option::Option<Option<DateTime<Utc>>>,
    pub resource_location: ::core::option::Option<Option<String>>,
    pub status: ::core::option::Option<Option<LongRunningOperationStatus>>,
    pub status_detail: ::core::option::Option<Option<String>>,
}
const _: () = {
    #[automatically_derived]
    impl LongRunningOperationPatch {
        /// When it began.
        #[inline]
        pub fn created_date_time(
            mut self,
            __value: impl ::graph_patch::IntoProperty<Option<DateTime<Utc>>>,
        ) -> Self {
            ::graph_patch::__private::set(&mut self.created_date_time, __value);
            self
        }
        #[inline]
        pub fn last_action_date_time(
            mut self,
            __value: impl ::graph_patch::IntoProperty<Option<DateTime<Utc>>>,
        ) -> Self {
            ::graph_patch::__private::set(&mut self.last_action_date_time, __value);
            self
        }
        #[inline]
        pub fn resource_location(
            mut self,
            __value: impl ::graph_patch::IntoProperty<Option<String>>,
        ) -> Self {
            ::graph_patch::__private::set(&mut self.resource_location, __value);
            self
        }
        #[inline]
        pub fn status(
            mut self,
            __value: impl ::graph_patch::IntoProperty<Option<LongRunningOperationStatus>>,
        ) -> Self {
            ::graph_patch::__private::set(&mut self.status, __value);
            self
        }
        #[inline]
        pub fn status_detail(
            mut self,
            __value: impl ::graph_patch::IntoProperty<Option<String>>,
        ) -> Self {
            ::graph_patch::__private::set(&mut self.status_detail, __value);
            self
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for LongRunningOperationPatch {
        #[inline]
        fn default() -> Self {
            Self {
                created_date_time: ::core::option::Option::None,
                last_action_date_time: ::core::option::Option::None,
                resource_location: ::core::option::Option::None,
                status: ::core::option::Option::None,
                status_detail: ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for LongRunningOperationPatch {
        #[inline]
        fn clone(&self) -> Self {
            let mut __copy = <Self as ::core::default::Default>::default();
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::copy(&mut __copy.created_date_time, &self.created_date_time);
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::copy(&mut __copy.last_action_date_time, &self.last_action_date_time);
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::copy(&mut __copy.resource_location, &self.resource_location);
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::copy(&mut __copy.status, &self.status);
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::copy(&mut __copy.status_detail, &self.status_detail);
            __copy
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for LongRunningOperationPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> bool {
            true
                && ::graph_patch::__private::Property::<
                    ::graph_patch::__private::Serde,
                >::same(&self.created_date_time, &__other.created_date_time)
                && ::graph_patch::__private::Property::<
                    ::graph_patch::__private::Serde,
                >::same(&self.last_action_date_time, &__other.last_action_date_time)
                && ::graph_patch::__private::Property::<
                    ::graph_patch::__private::Serde,
                >::same(&self.resource_location, &__other.resource_location)
                && ::graph_patch::__private::Property::<
                    ::graph_patch::__private::Serde,
                >::same(&self.status, &__other.status)
                && ::graph_patch::__private::Property::<
                    ::graph_patch::__private::Serde,
                >::same(&self.status_detail, &__other.status_detail)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Body for LongRunningOperationPatch {
        const TYPED: bool = true;
        const NAMES: &'static [&'static str] = &[
            "createdDateTime",
            "lastActionDateTime",
            "resourceLocation",
            "status",
            "statusDetail",
        ];
        #[inline]
        fn find(__name: &str) -> ::graph_patch::__private::Found {
            match __name {
                "createdDateTime" => ::graph_patch::__private::Found::Property(0usize),
                "lastActionDateTime" => ::graph_patch::__private::Found::Property(1usize),
                "resourceLocation" => ::graph_patch::__private::Found::Property(2usize),
                "status" => ::graph_patch::__private::Found::Property(3usize),
                "statusDetail" => ::graph_patch::__private::Found::Property(4usize),
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
                0usize => {
                    ::graph_patch::__private::Property::<
                        ::graph_patch::__private::Serde,
                    >::read(&mut self.created_date_time, __object)
                }
                1usize => {
                    ::graph_patch::__private::Property::<
                        ::graph_patch::__private::Serde,
                    >::read(&mut self.last_action_date_time, __object)
                }
                2usize => {
                    ::graph_patch::__private::Property::<
                        ::graph_patch::__private::Serde,
                    >::read(&mut self.resource_location, __object)
                }
                3usize => {
                    ::graph_patch::__private::Property::<
                        ::graph_patch::__private::Serde,
                    >::read(&mut self.status, __object)
                }
                4usize => {
                    ::graph_patch::__private::Property::<
                        ::graph_patch::__private::Serde,
                    >::read(&mut self.status_detail, __object)
                }
                _ => ::core::result::Result::Ok(()),
            }
        }
        #[inline]
        fn visit<V: ::graph_patch::__private::Visitor>(&self, __visitor: &mut V) {
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::visit(&self.created_date_time, "createdDateTime", __visitor);
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::visit(&self.last_action_date_time, "lastActionDateTime", __visitor);
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::visit(&self.resource_location, "resourceLocation", __visitor);
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::visit(&self.status, "status", __visitor);
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::visit(&self.status_detail, "statusDetail", __visitor);
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Serialize for LongRunningOperationPatch {
        #[inline]
        fn serialize<S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            ::graph_patch::__private::write(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for LongRunningOperationPatch {
        #[inline]
        fn deserialize<D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: D,
        ) -> ::core::result::Result<Self, D::Error> {
            ::graph_patch::__private::read(__deserializer)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for LongRunningOperationPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::graph_patch::__private::debug(
                self,
                "LongRunningOperationPatch",
                __formatter,
            )
        }
    }
    #[automatically_derived]
    impl ::graph_patch::GraphPatch for LongRunningOperation {
        const ODATA_TYPE: &'static str = "#microsoft.graph.longRunningOperation";
        type Patch = LongRunningOperationPatch;
        #[inline]
        fn diff(&self, __newer: &Self) -> LongRunningOperationPatch {
            let mut __patch = <LongRunningOperationPatch as ::core::default::Default>::default();
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::diff(
                &mut __patch.created_date_time,
                &self.created_date_time,
                &__newer.created_date_time,
            );
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::diff(
                &mut __patch.last_action_date_time,
                &self.last_action_date_time,
                &__newer.last_action_date_time,
            );
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::diff(
                &mut __patch.resource_location,
                &self.resource_location,
                &__newer.resource_location,
            );
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::diff(&mut __patch.status, &self.status, &__newer.status);
            ::graph_patch::__private::Property::<
                ::graph_patch::__private::Serde,
            >::diff(
                &mut __patch.status_detail,
                &self.status_detail,
                &__newer.status_detail,
            );
            __patch
        }
    }
    #[automatically_derived]
    impl ::graph_patch::Patch for LongRunningOperationPatch {
        type Resource = LongRunningOperation;
        #[inline]
        fn apply(mut self, __resource: &mut LongRunningOperation) {
            ::graph_patch::__private::replace(
                &mut __resource.created_date_time,
                &mut self.created_date_time,
            );
            ::graph_patch::__private::replace(
                &mut __resource.last_action_date_time,
                &mut self.last_action_date_time,
            );
            ::graph_patch::__private::replace(
                &mut __resource.resource_location,
                &mut self.resource_location,
            );
            ::graph_patch::__private::replace(&mut __resource.status, &mut self.status);
            ::graph_patch::__private::replace(
                &mut __resource.status_detail,
                &mut self.status_detail,
            );
        }
        #[inline]
        fn then(mut self, mut __later: Self) -> Self {
            ::graph_patch::__private::keep(
                &mut __later.created_date_time,
                &mut self.created_date_time,
            );
            ::graph_patch::__private::keep(
                &mut __later.last_action_date_time,
                &mut self.last_action_date_time,
            );
            ::graph_patch::__private::keep(
                &mut __later.resource_location,
                &mut self.resource_location,
            );
            ::graph_patch::__private::keep(&mut __later.status, &mut self.status);
            ::graph_patch::__private::keep(
                &mut __later.status_detail,
                &mut self.status_detail,
            );
            __later
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<LongRunningOperation> for LongRunningOperationPatch {
        #[inline]
        fn from(__resource: LongRunningOperation) -> Self {
            Self {
                created_date_time: ::core::option::Option::Some(
                    __resource.created_date_time,
                ),
                last_action_date_time: ::core::option::Option::Some(
                    __resource.last_action_date_time,
                ),
                resource_location: ::core::option::Option::Some(
                    __resource.resource_location,
                ),
                status: ::core::option::Option::Some(__resource.status),
                status_detail: ::core::option::Option::Some(__resource.status_detail),
            }
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Complex for LongRunningOperation {
        type Patch = LongRunningOperationPatch;
        type How = ::graph_patch::__private::InPlace;
    }
};
