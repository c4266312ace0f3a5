//! Arrays, which a collection accepts, and the error for a `Vec` of other items.

use super::accepts::AcceptsVec;
use super::errors::OtherItems;
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

impl<P: AcceptsVec<Vec<U>>, U> Accepts<Vec<U>> for P {
    fn convert(items: Vec<U>) -> P {
        AcceptsVec::convert(items)
    }
}

impl<U, T> AcceptsVec<Vec<U>> for Vec<T>
where
    Vec<T>: OtherItems<Vec<U>>,
{
    fn convert(items: Vec<U>) -> Vec<T> {
        OtherItems::convert(items)
    }
}

impl<U, T> AcceptsVec<Vec<U>> for Option<Vec<T>>
where
    Option<Vec<T>>: OtherItems<Vec<U>>,
{
    fn convert(items: Vec<U>) -> Option<Vec<T>> {
        OtherItems::convert(items)
    }
}
