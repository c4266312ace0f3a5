//! Arrays, which a collection accepts.

use super::{Accepts, IntoProperty};
use alloc::vec::Vec;

#[diagnostic::do_not_recommend]
impl<U: IntoProperty<T>, T, const N: usize> Accepts<[U; N]> for Vec<T> {
    fn convert(items: [U; N]) -> Vec<T> {
        items.into_iter().map(U::into_property).collect()
    }
}

#[diagnostic::do_not_recommend]
impl<U: IntoProperty<T>, T, const N: usize> Accepts<[U; N]> for Option<Vec<T>> {
    fn convert(items: [U; N]) -> Option<Vec<T>> {
        Some(Accepts::convert(items))
    }
}
