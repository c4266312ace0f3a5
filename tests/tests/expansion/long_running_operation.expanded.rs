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
    /// (self __it __index __patch) LongRunningOperation => LongRunningOperationPatch "LongRunningOperationPatch" read __D -> :: core :: result :: Result < Self , __D :: Error > ; diff -> LongRunningOperationPatch ; { < Option < DateTime < Utc > > as __graph_patch :: Property > :: diff (& self . created_date_time , & __it . created_date_time , & mut __patch . created_date_time) ; < Option < DateTime < Utc > > as __graph_patch :: Property > :: diff (& self . last_action_date_time , & __it . last_action_date_time , & mut __patch . last_action_date_time) ; < Option < String > as __graph_patch :: Property > :: diff (& self . resource_location , & __it . resource_location , & mut __patch . resource_location) ; < Option < LongRunningOperationStatus > as __graph_patch :: Property > :: diff (& self . status , & __it . status , & mut __patch . status) ; < Option < String > as __graph_patch :: Property > :: diff (& self . status_detail , & __it . status_detail , & mut __patch . status_detail) ; }
    mod frame {
        fn keys() {
            __graph_patch::Keys {
                odata_type: "#microsoft.graph.longRunningOperation",
                typed: true,
                find: |__name| match __name {
                    "createdDateTime" => 0usize,
                    "lastActionDateTime" => 1usize,
                    "resourceLocation" => 2usize,
                    "status" => 3usize,
                    "statusDetail" => 4usize,
                    "id" => __graph_patch::READ_ONLY,
                    _ => __graph_patch::UNDECLARED,
                },
                names: &[
                    "createdDateTime",
                    "lastActionDateTime",
                    "resourceLocation",
                    "status",
                    "statusDetail",
                ],
                further: &["id"],
                is_open: false,
                base: ::core::option::Option::None,
            }
        }
        fn list() {
            &[
                __graph_patch::key("id", "id"),
                __graph_patch::value("createdDateTime", "created_date_time"),
                __graph_patch::value("lastActionDateTime", "last_action_date_time"),
                __graph_patch::value("resourceLocation", "resource_location"),
                __graph_patch::value("status", "status"),
                __graph_patch::value("statusDetail", "status_detail"),
            ]
        }
        fn take() {
            match __index {
                0usize => {
                    <Option<
                        DateTime<Utc>,
                    > as __graph_patch::Property>::take(
                        &mut self.created_date_time,
                        __it,
                    )
                }
                1usize => {
                    <Option<
                        DateTime<Utc>,
                    > as __graph_patch::Property>::take(
                        &mut self.last_action_date_time,
                        __it,
                    )
                }
                2usize => {
                    <Option<
                        String,
                    > as __graph_patch::Property>::take(
                        &mut self.resource_location,
                        __it,
                    )
                }
                3usize => {
                    <Option<
                        LongRunningOperationStatus,
                    > as __graph_patch::Property>::take(&mut self.status, __it)
                }
                4usize => {
                    <Option<
                        String,
                    > as __graph_patch::Property>::take(&mut self.status_detail, __it)
                }
                _ => {}
            }
        }
        fn visit() {
            <Option<
                DateTime<Utc>,
            > as __graph_patch::Property>::visit(
                &self.created_date_time,
                "createdDateTime",
                __it,
            );
            <Option<
                DateTime<Utc>,
            > as __graph_patch::Property>::visit(
                &self.last_action_date_time,
                "lastActionDateTime",
                __it,
            );
            <Option<
                String,
            > as __graph_patch::Property>::visit(
                &self.resource_location,
                "resourceLocation",
                __it,
            );
            <Option<
                LongRunningOperationStatus,
            > as __graph_patch::Property>::visit(&self.status, "status", __it);
            <Option<
                String,
            > as __graph_patch::Property>::visit(
                &self.status_detail,
                "statusDetail",
                __it,
            );
        }
        fn apply() {
            <Option<
                DateTime<Utc>,
            > as __graph_patch::Property>::apply(
                &mut __it.created_date_time,
                &mut self.created_date_time,
            );
            <Option<
                DateTime<Utc>,
            > as __graph_patch::Property>::apply(
                &mut __it.last_action_date_time,
                &mut self.last_action_date_time,
            );
            <Option<
                String,
            > as __graph_patch::Property>::apply(
                &mut __it.resource_location,
                &mut self.resource_location,
            );
            <Option<
                LongRunningOperationStatus,
            > as __graph_patch::Property>::apply(&mut __it.status, &mut self.status);
            <Option<
                String,
            > as __graph_patch::Property>::apply(
                &mut __it.status_detail,
                &mut self.status_detail,
            );
        }
        fn then() {
            Self {
                created_date_time: __it.created_date_time.or(self.created_date_time),
                last_action_date_time: __it
                    .last_action_date_time
                    .or(self.last_action_date_time),
                resource_location: __it.resource_location.or(self.resource_location),
                status: __it.status.or(self.status),
                status_detail: __it.status_detail.or(self.status_detail),
            }
        }
        fn full() {
            Self {
                created_date_time: ::core::option::Option::Some(__it.created_date_time),
                last_action_date_time: ::core::option::Option::Some(
                    __it.last_action_date_time,
                ),
                resource_location: ::core::option::Option::Some(__it.resource_location),
                status: ::core::option::Option::Some(__it.status),
                status_detail: ::core::option::Option::Some(__it.status_detail),
            }
        }
        fn empty() {
            Self {
                created_date_time: ::core::option::Option::None,
                last_action_date_time: ::core::option::Option::None,
                resource_location: ::core::option::Option::None,
                status: ::core::option::Option::None,
                status_detail: ::core::option::Option::None,
            }
        }
        fn copy() {
            Self {
                created_date_time: <Option<
                    DateTime<Utc>,
                > as __graph_patch::Property>::copy(&self.created_date_time),
                last_action_date_time: <Option<
                    DateTime<Utc>,
                > as __graph_patch::Property>::copy(&self.last_action_date_time),
                resource_location: <Option<
                    String,
                > as __graph_patch::Property>::copy(&self.resource_location),
                status: <Option<
                    LongRunningOperationStatus,
                > as __graph_patch::Property>::copy(&self.status),
                status_detail: <Option<
                    String,
                > as __graph_patch::Property>::copy(&self.status_detail),
            }
        }
        fn same() {
            true
                && <Option<
                    DateTime<Utc>,
                > as __graph_patch::Property>::same(
                    &self.created_date_time,
                    &__it.created_date_time,
                )
                && <Option<
                    DateTime<Utc>,
                > as __graph_patch::Property>::same(
                    &self.last_action_date_time,
                    &__it.last_action_date_time,
                )
                && <Option<
                    String,
                > as __graph_patch::Property>::same(
                    &self.resource_location,
                    &__it.resource_location,
                )
                && <Option<
                    LongRunningOperationStatus,
                > as __graph_patch::Property>::same(&self.status, &__it.status)
                && <Option<
                    String,
                > as __graph_patch::Property>::same(
                    &self.status_detail,
                    &__it.status_detail,
                )
        }
    }
};
