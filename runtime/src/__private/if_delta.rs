//! Code for the rows of deltas, in builds with the feature `delta`.
//!
//! Cargo can enable the feature of the macro crate without that of this one, because a build script needs the macro crate
//! for the host.

#[cfg(feature = "delta")]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_delta {
    ($($tokens:tt)*) => { $($tokens)* };
}

#[cfg(not(feature = "delta"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_delta {
    ($($tokens:tt)*) => {};
}
