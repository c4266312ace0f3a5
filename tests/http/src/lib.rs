//! The tests of the feature `http`, in `tests/`.
//!
//! They are a separate package, since the compile errors in the other tests would list the trait impls of the feature.
