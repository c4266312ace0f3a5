#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// The changes that a `PATCH` makes to [`LongRunningOperation`]: each property is absent, null (if nullable) or set.
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
    non_snake_case,
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
            new_value: impl __graph_patch::IntoProperty<Option<DateTime<Utc>>>,
        ) -> Self {
            __graph_patch::set(&mut self.created_date_time, new_value);
            self
        }
        /// The property `lastActionDateTime`.
        #[inline]
        pub fn last_action_date_time(
            mut self,
            new_value: impl __graph_patch::IntoProperty<Option<DateTime<Utc>>>,
        ) -> Self {
            __graph_patch::set(&mut self.last_action_date_time, new_value);
            self
        }
        /// The property `resourceLocation`.
        #[inline]
        pub fn resource_location(
            mut self,
            new_value: impl __graph_patch::IntoProperty<Option<String>>,
        ) -> Self {
            __graph_patch::set(&mut self.resource_location, new_value);
            self
        }
        /// The property `status`.
        #[inline]
        pub fn status(
            mut self,
            new_value: impl __graph_patch::IntoProperty<
                Option<LongRunningOperationStatus>,
            >,
        ) -> Self {
            __graph_patch::set(&mut self.status, new_value);
            self
        }
        /// The property `statusDetail`.
        #[inline]
        pub fn status_detail(
            mut self,
            new_value: impl __graph_patch::IntoProperty<Option<String>>,
        ) -> Self {
            __graph_patch::set(&mut self.status_detail, new_value);
            self
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for LongRunningOperation {
        type Patch = LongRunningOperationPatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[
            __graph_patch::key("id", "id"),
            __graph_patch::value("createdDateTime", "created_date_time"),
            __graph_patch::value("lastActionDateTime", "last_action_date_time"),
            __graph_patch::value("resourceLocation", "resource_location"),
            __graph_patch::value("status", "status"),
            __graph_patch::value("statusDetail", "status_detail"),
        ];
        const __HAS_KEY: ::core::primitive::bool = (true);
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut LongRunningOperationPatch) {
            <Option<
                DateTime<Utc>,
            > as __graph_patch::Property>::diff_into(
                &self.created_date_time,
                &__newer.created_date_time,
                &mut __patch.created_date_time,
            );
            <Option<
                DateTime<Utc>,
            > as __graph_patch::Property>::diff_into(
                &self.last_action_date_time,
                &__newer.last_action_date_time,
                &mut __patch.last_action_date_time,
            );
            <Option<
                String,
            > as __graph_patch::Property>::diff_into(
                &self.resource_location,
                &__newer.resource_location,
                &mut __patch.resource_location,
            );
            <Option<
                LongRunningOperationStatus,
            > as __graph_patch::Property>::diff_into(
                &self.status,
                &__newer.status,
                &mut __patch.status,
            );
            <Option<
                String,
            > as __graph_patch::Property>::diff_into(
                &self.status_detail,
                &__newer.status_detail,
                &mut __patch.status_detail,
            );
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Complex for LongRunningOperation {
        type Patch = LongRunningOperationPatch;
        type MergeStrategy = ::graph_patch::__private::Structural<
            ::graph_patch::__private::Struct,
        >;
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Patch for LongRunningOperationPatch {
        type Resource = LongRunningOperation;
        const __INFO: &'static ::graph_patch::__private::TypeInfo = &::graph_patch::__private::TypeInfo {
            odata_type: "#microsoft.graph.longRunningOperation",
            typed: true,
            find: |__name| match __name {
                "createdDateTime" => 0,
                "lastActionDateTime" => 1,
                "resourceLocation" => 2,
                "status" => 3,
                "statusDetail" => 4,
                "id" => __graph_patch::READ_ONLY,
                _ => __graph_patch::UNDECLARED,
            },
            property_names: &[
                "createdDateTime",
                "lastActionDateTime",
                "resourceLocation",
                "status",
                "statusDetail",
            ],
            other_names: &["id"],
            is_open: false,
            base: ::core::option::Option::None,
        };
        ::graph_patch::__private::missing_field!(LongRunningOperation);
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            <Option<
                DateTime<Utc>,
            > as __graph_patch::Property>::then(
                &mut self.created_date_time,
                &mut __later.created_date_time,
            );
            <Option<
                DateTime<Utc>,
            > as __graph_patch::Property>::then(
                &mut self.last_action_date_time,
                &mut __later.last_action_date_time,
            );
            <Option<
                String,
            > as __graph_patch::Property>::then(
                &mut self.resource_location,
                &mut __later.resource_location,
            );
            <Option<
                LongRunningOperationStatus,
            > as __graph_patch::Property>::then(&mut self.status, &mut __later.status);
            <Option<
                String,
            > as __graph_patch::Property>::then(
                &mut self.status_detail,
                &mut __later.status_detail,
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
                    <Option<
                        DateTime<Utc>,
                    > as __graph_patch::Property>::read(
                        &mut self.created_date_time,
                        __reader,
                    )
                }
                1 => {
                    <Option<
                        DateTime<Utc>,
                    > as __graph_patch::Property>::read(
                        &mut self.last_action_date_time,
                        __reader,
                    )
                }
                2 => {
                    <Option<
                        String,
                    > as __graph_patch::Property>::read(
                        &mut self.resource_location,
                        __reader,
                    )
                }
                3 => {
                    <Option<
                        LongRunningOperationStatus,
                    > as __graph_patch::Property>::read(&mut self.status, __reader)
                }
                4 => {
                    <Option<
                        String,
                    > as __graph_patch::Property>::read(
                        &mut self.status_detail,
                        __reader,
                    )
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
            <Option<
                DateTime<Utc>,
            > as __graph_patch::Property>::visit(
                &self.created_date_time,
                &__other.created_date_time,
                "createdDateTime",
                __visitor,
            );
            <Option<
                DateTime<Utc>,
            > as __graph_patch::Property>::visit(
                &self.last_action_date_time,
                &__other.last_action_date_time,
                "lastActionDateTime",
                __visitor,
            );
            <Option<
                String,
            > as __graph_patch::Property>::visit(
                &self.resource_location,
                &__other.resource_location,
                "resourceLocation",
                __visitor,
            );
            <Option<
                LongRunningOperationStatus,
            > as __graph_patch::Property>::visit(
                &self.status,
                &__other.status,
                "status",
                __visitor,
            );
            <Option<
                String,
            > as __graph_patch::Property>::visit(
                &self.status_detail,
                &__other.status_detail,
                "statusDetail",
                __visitor,
            );
        }
        #[inline]
        fn __update(&mut self, __resource: &mut LongRunningOperation) {
            <Option<
                DateTime<Utc>,
            > as __graph_patch::Property>::apply_to(
                &mut self.created_date_time,
                &mut __resource.created_date_time,
            );
            <Option<
                DateTime<Utc>,
            > as __graph_patch::Property>::apply_to(
                &mut self.last_action_date_time,
                &mut __resource.last_action_date_time,
            );
            <Option<
                String,
            > as __graph_patch::Property>::apply_to(
                &mut self.resource_location,
                &mut __resource.resource_location,
            );
            <Option<
                LongRunningOperationStatus,
            > as __graph_patch::Property>::apply_to(
                &mut self.status,
                &mut __resource.status,
            );
            <Option<
                String,
            > as __graph_patch::Property>::apply_to(
                &mut self.status_detail,
                &mut __resource.status_detail,
            );
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<LongRunningOperation> for LongRunningOperationPatch {
        #[inline]
        fn from(__resource: LongRunningOperation) -> Self {
            Self {
                created_date_time: <Option<
                    DateTime<Utc>,
                > as __graph_patch::Property>::from_value(__resource.created_date_time),
                last_action_date_time: <Option<
                    DateTime<Utc>,
                > as __graph_patch::Property>::from_value(
                    __resource.last_action_date_time,
                ),
                resource_location: <Option<
                    String,
                > as __graph_patch::Property>::from_value(__resource.resource_location),
                status: <Option<
                    LongRunningOperationStatus,
                > as __graph_patch::Property>::from_value(__resource.status),
                status_detail: <Option<
                    String,
                > as __graph_patch::Property>::from_value(__resource.status_detail),
            }
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
                > as __graph_patch::Property>::clone_field(&self.created_date_time),
                last_action_date_time: <Option<
                    DateTime<Utc>,
                > as __graph_patch::Property>::clone_field(&self.last_action_date_time),
                resource_location: <Option<
                    String,
                > as __graph_patch::Property>::clone_field(&self.resource_location),
                status: <Option<
                    LongRunningOperationStatus,
                > as __graph_patch::Property>::clone_field(&self.status),
                status_detail: <Option<
                    String,
                > as __graph_patch::Property>::clone_field(&self.status_detail),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for LongRunningOperationPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            ::graph_patch::__private::eq(self, __other)
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
    impl ::graph_patch::__private::Serialize for LongRunningOperationPatch {
        #[inline]
        fn serialize<__S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::graph_patch::__private::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for LongRunningOperationPatch {
        #[inline]
        fn deserialize<__D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            ::graph_patch::__private::deserialize(__deserializer)
        }
    }
};
