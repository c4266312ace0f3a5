//! Chooses the variant of each polymorphic type's default, so that a default is finite.
//!
//! The first variant is the default, unless it requires a value of its own enum, as `and { left, right }` of an expression
//! does. The default is then the first variant that ends this recursion.

use crate::codegen::config::Config;
use crate::codegen::docs::visible;
use crate::codegen::hierarchy::Hierarchy;
use crate::codegen::{need, Error, ErrorKind};
use crate::metadata::{StructuredType, Type};
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::{format, vec, vec::Vec};

pub(super) struct Defaults<'a> {
    /// The types whose variant is not the first one.
    chosen: BTreeMap<&'a str, &'a StructuredType>,
}

impl<'a> Defaults<'a> {
    /// Fails if every value of a type contains another value of it.
    pub(super) fn of(
        types: &Hierarchy<'a>,
        needed: &[&'a Type],
        config: &Config,
    ) -> Result<Self, Error> {
        let needed: Vec<_> = needed
            .iter()
            .filter_map(|ty| need::structured(ty))
            .collect();
        let mut search = Search::default();
        for ty in &needed {
            search.add(ty, parts(types, ty, config));
        }
        search.finish();
        let mut chosen = BTreeMap::new();
        let is_open = |ty: &&&StructuredType| ty.is_abstract && !search.is_finite(ty);
        let open: Vec<_> = needed.iter().filter(is_open).copied().collect();
        let mut users: BTreeMap<&str, Vec<&StructuredType>> = BTreeMap::new();
        for ty in open {
            for one in types.concrete(ty) {
                users.entry(&one.name).or_default().push(ty);
            }
            let variants = types.concrete(ty).iter();
            let mut finite = variants.filter(|one| search.is_finite(one));
            if let Some(one) = finite.next() {
                chosen.insert(ty.name.as_str(), *one);
                search.ready.push(ty);
            }
        }
        while let Some(one) = search.next() {
            for ty in users.get(one.name.as_str()).into_iter().flatten() {
                if !chosen.contains_key(ty.name.as_str()) {
                    chosen.insert(ty.name.as_str(), one);
                    search.ready.push(ty);
                }
            }
        }
        match needed.iter().find(|ty| !search.is_finite(ty)) {
            None => Ok(Self { chosen }),
            Some(ty) => {
                let name = visible(&ty.name);
                let message = format!(
                    "every value of `{name}` contains another one, because the properties between them are not \
                     nullable; choose a Rust type for `{name}`"
                );
                Err(Error::new(ErrorKind::Type, message))
            }
        }
    }

    /// The variant of a type's default: one of the derived types, unless the enum has none of them.
    pub(super) fn variant(
        &self,
        types: &Hierarchy<'a>,
        ty: &StructuredType,
    ) -> Option<&'a StructuredType> {
        let chosen = self.chosen.get(ty.name.as_str());
        chosen.or(types.concrete(ty).first()).copied()
    }
}

/// The types of the values that the default of a type contains.
fn parts<'a>(types: &Hierarchy<'a>, ty: &'a StructuredType, config: &Config) -> Vec<&'a str> {
    if let (true, Some(first)) = (ty.is_abstract, types.concrete(ty).first()) {
        return vec![&first.name];
    }
    let required = types.properties(ty).iter().filter(|property| {
        let name = property.type_name.as_str();
        !property.is_collection && !property.is_nullable() && config.rust_type(name).is_none()
    });
    let of = required.filter_map(|property| types.value(&property.type_name));
    let names: BTreeSet<_> = of.map(|of| of.name.as_str()).collect();
    names.into_iter().collect()
}

/// A search for the types that have finite values, from the types without parts up.
#[derive(Default)]
struct Search<'a> {
    finite: BTreeSet<&'a str>,
    ready: Vec<&'a StructuredType>,
    /// The types that contain a type.
    users: BTreeMap<&'a str, Vec<&'a StructuredType>>,
    /// How many parts of a type have no finite value yet.
    missing: BTreeMap<&'a str, usize>,
}

impl<'a> Search<'a> {
    fn add(&mut self, ty: &'a StructuredType, parts: Vec<&'a str>) {
        if parts.is_empty() {
            self.ready.push(ty);
        }
        self.missing.insert(&ty.name, parts.len());
        for part in parts {
            self.users.entry(part).or_default().push(ty);
        }
    }

    fn is_finite(&self, ty: &StructuredType) -> bool {
        self.finite.contains(ty.name.as_str())
    }

    fn finish(&mut self) {
        while self.next().is_some() {}
    }

    /// The next type that turns out to have a finite value.
    fn next(&mut self) -> Option<&'a StructuredType> {
        let ty = loop {
            let ty = self.ready.pop()?;
            if self.finite.insert(&ty.name) {
                break ty;
            }
        };
        for user in self.users.get(ty.name.as_str()).into_iter().flatten() {
            if let Some(missing) = self.missing.get_mut(user.name.as_str()) {
                *missing = missing.saturating_sub(1);
                if *missing == 0 {
                    self.ready.push(user);
                }
            }
        }
        Some(ty)
    }
}
