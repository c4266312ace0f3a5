#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// What a PATCH changes of a [`LongRunningOperation`]: `None` leaves a property as it is, `Some` sets it.
#[must_use = "a patch changes nothing until it is sent or applied"]
pub struct LongRunningOperationPatch {
    /// When it began.
    pub created_date_time: ::core::option::Option<Option<DateTime<Utc>>>,
    /// The property `lastActionDateTime`.
    pub last_action_date_time: ::core::option::Option<Option<DateTime<Utc>>>,
    /// The property `resourceLocation`.
    pub resource_location: ::core::option::Option<Option<String>>,
    /// The property `status`.
    pub status: ::core::option::Option<Option<LongRunningOperationStatus>>,
    /// The property `statusDetail`.
    pub status_detail: ::core::option::Option<Option<String>>,
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
    impl LongRunningOperationPatch {
        /// When it began.
        #[inline]
        pub fn created_date_time(
            mut self,
            __value: impl __graph_patch::IntoProperty<Option<DateTime<Utc>>>,
        ) -> Self {
            __graph_patch::set(&mut self.created_date_time, __value);
            self
        }
        /// The property `lastActionDateTime`.
        #[inline]
        pub fn last_action_date_time(
            mut self,
            __value: impl __graph_patch::IntoProperty<Option<DateTime<Utc>>>,
        ) -> Self {
            __graph_patch::set(&mut self.last_action_date_time, __value);
            self
        }
        /// The property `resourceLocation`.
        #[inline]
        pub fn resource_location(
            mut self,
            __value: impl __graph_patch::IntoProperty<Option<String>>,
        ) -> Self {
            __graph_patch::set(&mut self.resource_location, __value);
            self
        }
        /// The property `status`.
        #[inline]
        pub fn status(
            mut self,
            __value: impl __graph_patch::IntoProperty<Option<LongRunningOperationStatus>>,
        ) -> Self {
            __graph_patch::set(&mut self.status, __value);
            self
        }
        /// The property `statusDetail`.
        #[inline]
        pub fn status_detail(
            mut self,
            __value: impl __graph_patch::IntoProperty<Option<String>>,
        ) -> Self {
            __graph_patch::set(&mut self.status_detail, __value);
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
            Self {
                created_date_time: <Option<
                    DateTime<Utc>,
                > as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::copy(&self.created_date_time),
                last_action_date_time: <Option<
                    DateTime<Utc>,
                > as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::copy(&self.last_action_date_time),
                resource_location: <Option<
                    String,
                > as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::copy(&self.resource_location),
                status: <Option<
                    LongRunningOperationStatus,
                > as __graph_patch::Property<__graph_patch::Serde>>::copy(&self.status),
                status_detail: <Option<
                    String,
                > as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::copy(&self.status_detail),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for LongRunningOperationPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            true
                && <Option<
                    DateTime<Utc>,
                > as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::same(&self.created_date_time, &__other.created_date_time)
                && <Option<
                    DateTime<Utc>,
                > as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::same(&self.last_action_date_time, &__other.last_action_date_time)
                && <Option<
                    String,
                > as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::same(&self.resource_location, &__other.resource_location)
                && <Option<
                    LongRunningOperationStatus,
                > as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::same(&self.status, &__other.status)
                && <Option<
                    String,
                > as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::same(&self.status_detail, &__other.status_detail)
        }
    }
    fn __find(__name: &::core::primitive::str) -> __graph_patch::Found {
        match __name {
            "createdDateTime" => __graph_patch::Found::Property(0usize),
            "lastActionDateTime" => __graph_patch::Found::Property(1usize),
            "resourceLocation" => __graph_patch::Found::Property(2usize),
            "status" => __graph_patch::Found::Property(3usize),
            "statusDetail" => __graph_patch::Found::Property(4usize),
            "id" => __graph_patch::Found::ReadOnly,
            _ => __graph_patch::Found::Nothing,
        }
    }
    #[automatically_derived]
    impl __graph_patch::Body for LongRunningOperationPatch {
        const KEYS: &'static __graph_patch::Keys = &__graph_patch::Keys {
            odata_type: "#microsoft.graph.longRunningOperation",
            typed: true,
            find: __find,
            names: &[
                "createdDateTime",
                "lastActionDateTime",
                "resourceLocation",
                "status",
                "statusDetail",
            ],
            properties: <LongRunningOperation as __graph_patch::GraphPatch>::PROPERTIES,
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
                    <Option<
                        DateTime<Utc>,
                    > as __graph_patch::Property<
                        __graph_patch::Serde,
                    >>::take(&mut self.created_date_time, __object)
                }
                1usize => {
                    <Option<
                        DateTime<Utc>,
                    > as __graph_patch::Property<
                        __graph_patch::Serde,
                    >>::take(&mut self.last_action_date_time, __object)
                }
                2usize => {
                    <Option<
                        String,
                    > as __graph_patch::Property<
                        __graph_patch::Serde,
                    >>::take(&mut self.resource_location, __object)
                }
                3usize => {
                    <Option<
                        LongRunningOperationStatus,
                    > as __graph_patch::Property<
                        __graph_patch::Serde,
                    >>::take(&mut self.status, __object)
                }
                4usize => {
                    <Option<
                        String,
                    > as __graph_patch::Property<
                        __graph_patch::Serde,
                    >>::take(&mut self.status_detail, __object)
                }
                _ => ::core::result::Result::Ok(()),
            }
        }
        #[inline]
        fn visit<'__p, __V: __graph_patch::Visitor<'__p>>(
            &'__p self,
            __visitor: &mut __V,
        ) {
            <Option<
                DateTime<Utc>,
            > as __graph_patch::Property<
                __graph_patch::Serde,
            >>::visit(&self.created_date_time, "createdDateTime", __visitor);
            <Option<
                DateTime<Utc>,
            > as __graph_patch::Property<
                __graph_patch::Serde,
            >>::visit(&self.last_action_date_time, "lastActionDateTime", __visitor);
            <Option<
                String,
            > as __graph_patch::Property<
                __graph_patch::Serde,
            >>::visit(&self.resource_location, "resourceLocation", __visitor);
            <Option<
                LongRunningOperationStatus,
            > as __graph_patch::Property<
                __graph_patch::Serde,
            >>::visit(&self.status, "status", __visitor);
            <Option<
                String,
            > as __graph_patch::Property<
                __graph_patch::Serde,
            >>::visit(&self.status_detail, "statusDetail", __visitor);
        }
    }
    #[automatically_derived]
    impl __graph_patch::Serialize for LongRunningOperationPatch {
        #[inline]
        fn serialize<__S: __graph_patch::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            __graph_patch::write(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph_patch::Deserialize<'de> for LongRunningOperationPatch {
        #[inline]
        fn deserialize<__D: __graph_patch::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            __graph_patch::read(__deserializer)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for LongRunningOperationPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            __graph_patch::debug(self, "LongRunningOperationPatch", __formatter)
        }
    }
    #[automatically_derived]
    impl __graph_patch::GraphPatch for LongRunningOperation {
        const ODATA_TYPE: &'static ::core::primitive::str = "#microsoft.graph.longRunningOperation";
        const PROPERTIES: &'static [__graph_patch::Listed] = &[
            __graph_patch::key("id", "id"),
            __graph_patch::value("createdDateTime", "created_date_time"),
            __graph_patch::value("lastActionDateTime", "last_action_date_time"),
            __graph_patch::value("resourceLocation", "resource_location"),
            __graph_patch::value("status", "status"),
            __graph_patch::value("statusDetail", "status_detail"),
        ];
        type Patch = LongRunningOperationPatch;
        #[inline]
        fn diff(&self, __newer: &Self) -> LongRunningOperationPatch {
            LongRunningOperationPatch {
                created_date_time: <Option<
                    DateTime<Utc>,
                > as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::diff(&self.created_date_time, &__newer.created_date_time),
                last_action_date_time: <Option<
                    DateTime<Utc>,
                > as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::diff(&self.last_action_date_time, &__newer.last_action_date_time),
                resource_location: <Option<
                    String,
                > as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::diff(&self.resource_location, &__newer.resource_location),
                status: <Option<
                    LongRunningOperationStatus,
                > as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::diff(&self.status, &__newer.status),
                status_detail: <Option<
                    String,
                > as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::diff(&self.status_detail, &__newer.status_detail),
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::Patch for LongRunningOperationPatch {
        type Resource = LongRunningOperation;
        #[inline]
        fn apply(self, __resource: &mut LongRunningOperation) {
            __graph_patch::replace(
                &mut __resource.created_date_time,
                self.created_date_time,
            );
            __graph_patch::replace(
                &mut __resource.last_action_date_time,
                self.last_action_date_time,
            );
            __graph_patch::replace(
                &mut __resource.resource_location,
                self.resource_location,
            );
            __graph_patch::replace(&mut __resource.status, self.status);
            __graph_patch::replace(&mut __resource.status_detail, self.status_detail);
        }
        #[inline]
        fn then(self, __later: Self) -> Self {
            Self {
                created_date_time: __later.created_date_time.or(self.created_date_time),
                last_action_date_time: __later
                    .last_action_date_time
                    .or(self.last_action_date_time),
                resource_location: __later.resource_location.or(self.resource_location),
                status: __later.status.or(self.status),
                status_detail: __later.status_detail.or(self.status_detail),
            }
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
    impl __graph_patch::Complex for LongRunningOperation {
        type Patch = LongRunningOperationPatch;
        type How = __graph_patch::InPlace;
    }
};
