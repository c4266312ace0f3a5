//! A resource that is of one of several types: the derived types of one that is declared.

// For printed code, not for users.
#![allow(missing_docs, clippy::missing_panics_doc)]

pub(crate) mod content;
pub(crate) mod content_de;
pub(crate) mod de;
pub(crate) mod merge;

use crate::body::const_str as text;
use crate::body::lineage::{share, Each};
use crate::body::Body;
use crate::property::complex::{Complex, Create};
use crate::property::merge::InPlace;
use crate::{GraphPatch, Model, Patch};
use core::mem;

/// A type of variants. All that needs a bound is asked of this one trait at one span, so that a type which lacks one is
/// told once.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the type of an enum variant",
    label = "a variant requires a struct that implements `Clone`, `Default` and `GraphPatch`",
    note = "derive or implement the missing traits for the struct",
    note = "an enum, a `Box` or an `Option` is not allowed in a variant"
)]
pub trait Variant: Complex {
    const TYPE: &'static str;

    fn model() -> Model;
    fn start() -> Self::Patch;
    fn create(patch: Self::Patch) -> Self;
    #[must_use]
    fn copy(&self) -> Self;
    fn full(self) -> Self::Patch;
    /// The smallest patch, of one that is of this type; else the whole newer value, and null for the dynamic properties
    /// that a change of type would keep.
    fn diff<P>(older: Option<&Self>, newer: &Self, resource: &P::Resource) -> P
    where
        P: Choice + From<Self::Patch>,
        P::Resource: Complex + 'static;

    /// Changes a resource. One of another type becomes the patch's, and keeps what the two types share (OData Protocol
    /// 4.02, 11.4.9.3).
    fn put<R>(patch: &mut Self::Patch, resource: &mut R, one_of: fn(Self) -> R)
    where
        R: GraphPatch + Complex + 'static;

    /// One patch with the effect of both. Where the later one changes the type, what the two types do not share is set
    /// to its default.
    fn then<P>(first: P, later: Self::Patch, one_of: fn(Self::Patch) -> P) -> P
    where
        P: Patch + 'static;
}

/// A `T`, if it is a resource. A name for what printed code would spell out, so that a `T` that is none is told of that
/// alone, and at one place.
pub type Resource<T> = <<T as Complex>::Patch as Patch>::Resource;

#[diagnostic::do_not_recommend]
impl<T> Variant for T
where
    T: GraphPatch + Complex<Patch = <T as GraphPatch>::Patch> + Clone + Default + 'static,
    <T as GraphPatch>::Patch: Default + 'static,
{
    const TYPE: &'static str = T::ODATA_TYPE;

    fn model() -> Model {
        Model::of::<T>()
    }

    fn start() -> <T as Complex>::Patch {
        T::patch()
    }

    fn create(patch: <T as Complex>::Patch) -> T {
        InPlace::create(patch)
    }

    fn copy(&self) -> T {
        self.clone()
    }

    fn full(self) -> <T as Complex>::Patch {
        self.into()
    }

    fn diff<P>(older: Option<&T>, newer: &T, resource: &P::Resource) -> P
    where
        P: Choice + From<<T as Complex>::Patch>,
        P::Resource: Complex + 'static,
    {
        // One at a time: what comes of two calls is moved once more.
        match older {
            Some(older) => older.diff(newer).into(),
            None => whole::<P, T>(newer, resource).into(),
        }
    }

    fn put<R>(patch: &mut <T as Complex>::Patch, resource: &mut R, one_of: fn(T) -> R)
    where
        R: GraphPatch + Complex + 'static,
    {
        let is_derived = is_derived(patch, R::ODATA_TYPE);
        let mut is_other = true;
        resource.parts(&mut Each(
            &mut |part| match part.any().downcast_mut::<T>() {
                Some(same) => {
                    patch.put(same);
                    is_other = false;
                    true
                }
                None => is_derived,
            },
        ));
        if is_other {
            let mut new: T = changed(resource);
            patch.put(&mut new);
            *resource = one_of(new);
        }
    }

    fn then<P>(
        mut first: P,
        later: <T as Complex>::Patch,
        one_of: fn(<T as Complex>::Patch) -> P,
    ) -> P
    where
        P: Patch + 'static,
    {
        let declared = P::KEYS.odata_type;
        let is_derived = is_derived(&later, declared);
        let mut left = Some(later);
        first.parts(&mut Each(&mut |part| match part.any().downcast_mut() {
            Some(same) => join(same, left.take()),
            None => is_derived,
        }));
        let Some(later) = left else { return first };
        let mut joined = T::patch();
        if self::is_derived(&first, declared) {
            joined = T::default().into();
        }
        share(
            |each| joined.parts(&mut Each(each)),
            |each| first.parts(&mut Each(each)),
        );
        one_of(joined.then(later))
    }
}

/// The patch by which a resource becomes one of another type.
#[inline(never)]
fn whole<P, T>(newer: &T, resource: &P::Resource) -> <T as Complex>::Patch
where
    P: Choice,
    P::Resource: Complex + 'static,
    T: GraphPatch + Complex<Patch = <T as GraphPatch>::Patch> + Clone + Default + 'static,
{
    let start: T = changed(&mut P::copy(resource));
    <T as Complex>::Patch::from(newer.clone()).then(start.diff(newer))
}

/// What becomes of a resource of another type: the default, but for what it takes over.
fn changed<T: Complex + Default + 'static>(resource: &mut (impl Complex + 'static)) -> T {
    let mut new = T::default();
    share(
        |each| new.parts(&mut Each(each)),
        |each| resource.parts(&mut Each(each)),
    );
    new
}

/// Puts a patch on top of another one, if there is one.
fn join<P: Patch + Default>(patch: &mut P, later: Option<P>) -> bool {
    later
        .map(|later| *patch = mem::take(patch).then(later))
        .is_some()
}

/// The lists that the derive prints for an enum's patch type.
pub trait Choice: Patch {
    const TYPES: &'static [&'static str];

    /// The patch that sets nothing of a variant, by its index.
    fn start(index: usize) -> Option<Self>;
    /// The resource that takes the place of null.
    fn create(self) -> Self::Resource;
    /// The resource need not be `Clone`, but its variants are.
    fn copy(resource: &Self::Resource) -> Self::Resource;
}

/// A body is told to be of one of the types.
pub const fn types_are_distinct(types: &[&str]) {
    assert!(text::are_distinct(types), "two variants are of one type");
}

/// Whether a patch is of a type that is derived from the declared one. A patch of the declared type itself, which a body
/// need not say (OData JSON Format 4.01, 4.5.3), never takes from a resource what a derived type has.
pub(crate) fn is_derived(patch: &impl Body, declared: &str) -> bool {
    patch.keys().odata_type != declared
}
