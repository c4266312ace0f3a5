//! What the values of a type can contain at any depth.

use crate::codegen::config::Config;
use crate::codegen::hierarchy::Hierarchy;
use crate::codegen::{need, primitive};
use crate::metadata::{DeclaredProperty, StructuredType, Type};
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

/// Names of types whose values contain something.
type Names<'a> = BTreeSet<&'a str>;

#[derive(Default)]
pub(super) struct Facts<'a> {
    /// A property that only the service changes.
    read_only: Names<'a>,
    /// A float.
    floats: Names<'a>,
    /// A `Value`, which has no order.
    values: Names<'a>,
    /// A combination of members.
    flags: Names<'a>,
    /// Types of values outside collections.
    single: Names<'a>,
}

impl<'a> Facts<'a> {
    pub(super) fn of(
        types: &Hierarchy<'a>,
        roots: &[&'a Type],
        needed: &[&'a Type],
        config: &Config,
    ) -> Self {
        let mut facts = Self::default();
        let mut users: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for of in needed.iter().filter_map(|ty| need::structured(ty)) {
            let name = of.name.as_str();
            if of.is_abstract {
                for one in types.concrete(of) {
                    users.entry(&one.name).or_default().push(name);
                }
            }
            match need::dynamic_item(types, of) {
                Some(item) => users.entry(item).or_default().push(name),
                None if of.is_abstract || types.csdl.is_open(of) => {
                    facts.values.insert(name);
                }
                None => {}
            }
            for property in types.properties(of) {
                users.entry(&property.type_name).or_default().push(name);
                facts.add(types, name, property, config);
            }
        }
        let Self {
            read_only,
            floats,
            values,
            flags,
            ..
        } = &mut facts;
        for names in [read_only, floats, values, flags] {
            close(names, &users);
        }
        facts.single = single(types, roots);
        facts
    }

    fn add(
        &mut self,
        types: &Hierarchy<'a>,
        name: &'a str,
        property: &DeclaredProperty,
        config: &Config,
    ) {
        if !matches!(property.read_only, None | Some("Core.Immutable")) {
            self.read_only.insert(name);
        }
        let declared = property.type_name.as_str();
        let primitive = match types.csdl.get(declared) {
            _ if config.rust_type(declared).is_some() => return,
            Some(Type::Enum(ty)) => {
                if ty.is_flags && !ty.members.is_empty() {
                    self.flags.insert(name);
                }
                return;
            }
            Some(Type::Definition(underlying)) => underlying.as_str(),
            Some(ty) if need::is_resource(types, ty) => return,
            _ => declared,
        };
        if config.rust_type(primitive).is_none() {
            if primitive::is_float(primitive) {
                self.floats.insert(name);
            }
            if primitive::is_value(primitive) {
                self.values.insert(name);
            }
        }
    }

    /// Whether the items of a collection contain properties that only the service changes.
    pub(super) fn has_read_only(&self, name: &str) -> bool {
        self.read_only.contains(name)
    }

    /// Whether a value is not an item of a collection, so that its immutable properties keep their values.
    pub(super) fn is_single(&self, name: &str) -> bool {
        self.single.contains(name)
    }

    /// Whether a type can derive a trait.
    pub(super) fn can_derive(&self, name: &str, derive: &str) -> bool {
        let has = |names: &Names<'_>| names.contains(name);
        !match derive.rsplit("::").next().unwrap_or(derive) {
            "Eq" => has(&self.floats),
            "Hash" => has(&self.floats) || has(&self.flags),
            "PartialOrd" => has(&self.values) || has(&self.flags),
            "Ord" => has(&self.floats) || has(&self.values) || has(&self.flags),
            _ => false,
        }
    }
}

/// Adds every type with a property of a type in the set.
fn close<'a>(names: &mut Names<'a>, users: &BTreeMap<&str, Vec<&'a str>>) {
    let mut open: Vec<&str> = names.iter().copied().collect();
    while let Some(name) = open.pop() {
        for user in users.get(name).into_iter().flatten() {
            if names.insert(user) {
                open.push(user);
            }
        }
    }
}

/// The types of the roots, and of every value that they contain outside collections.
fn single<'a>(types: &Hierarchy<'a>, roots: &[&'a Type]) -> Names<'a> {
    let mut single = Names::new();
    let roots = roots.iter().filter_map(|ty| need::structured(ty));
    let mut open: Vec<&StructuredType> = roots.collect();
    while let Some(of) = open.pop() {
        if !single.insert(of.name.as_str()) {
            continue;
        }
        let properties = need::own_properties(types.csdl, of).filter(|it| !it.is_collection);
        let values = properties.filter_map(|it| need::structured(types.csdl.get(&it.type_name)?));
        open.extend(values);
        open.extend(types.csdl.lineage(of).nth(1));
        if of.is_abstract {
            open.extend(types.concrete(of));
        }
    }
    single
}
