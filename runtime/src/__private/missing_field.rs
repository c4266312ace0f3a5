//! The constant with the function that reads a response. Only the metadata check needs it, so it costs nothing without that
//! feature.

#[cfg(feature = "metadata")]
#[doc(hidden)]
#[macro_export]
macro_rules! __missing_field {
    ($Resource:ident) => {
        const __MISSING_FIELD: ::core::option::Option<$crate::__private::MissingField> = {
            #[allow(unused_imports)]
            use $crate::__private::WithoutDeserialize as _;
            $crate::__private::SerdeProbe::<$Resource>::MISSING_FIELD
        };
    };
}

#[cfg(not(feature = "metadata"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __missing_field {
    ($Resource:ident) => {};
}
