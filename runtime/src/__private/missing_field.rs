//! The method that reads a response with some of the properties. Only the metadata check needs it, so it costs nothing
//! without that feature.

#[cfg(feature = "metadata")]
#[doc(hidden)]
#[macro_export]
macro_rules! __missing_field {
    ($Resource:ident) => {
        #[inline]
        fn __missing_field(
            __response: $crate::__private::JsonValue,
        ) -> ::core::option::Option<$crate::__private::String> {
            #[allow(unused_imports)]
            use $crate::__private::{ReadsResponse as _, WithoutDeserialize as _};
            (&$crate::__private::ResponseProbe::<$Resource>::NEW).missing_field(__response)
        }
    };
}

#[cfg(not(feature = "metadata"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __missing_field {
    ($Resource:ident) => {};
}
