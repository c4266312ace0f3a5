//! The Rust names of all types, and the modules that contain them.

use crate::codegen::identifier::Taken;
use crate::codegen::primitive::VALUE;
use crate::codegen::{keywords, names, need};
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::{format, string::String};

pub(super) struct RustNames<'a> {
    /// The module of each namespace, if there are several namespaces.
    modules: BTreeMap<&'a str, String>,
    /// The name of each Rust type, by the suffix of the Rust name and the name of the declared type.
    names: BTreeMap<&'static str, BTreeMap<&'a str, String>>,
}

impl<'a> RustNames<'a> {
    pub(super) fn of(types: &[(&'a str, &'static str)]) -> Self {
        let namespaces = types.iter().map(|(name, _)| need::namespace(name));
        let namespaces: BTreeSet<_> = namespaces.collect();
        let mut modules = BTreeMap::new();
        if namespaces.len() > 1 {
            let mut taken = Taken::default();
            for namespace in namespaces {
                let module = taken.unique(&names::module(namespace));
                modules.insert(namespace, keywords::escaped(&module));
            }
        }
        let mut names: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
        let mut taken: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for &(name, end) in types {
            let taken = taken.entry(need::namespace(name)).or_default();
            let unique = names::unique_type(name, end, taken);
            names.entry(end).or_default().insert(name, unique);
        }
        Self { modules, names }
    }

    /// The modules by their namespaces. Empty if all types are in one module.
    pub(super) fn modules(&self) -> &BTreeMap<&'a str, String> {
        &self.modules
    }

    /// The name in its own module.
    pub(super) fn name(&self, qualified: &str, end: &'static str) -> &str {
        let name = self.names.get(end).and_then(|names| names.get(qualified));
        name.map_or(VALUE, String::as_str)
    }

    /// The path of a type in the module of another type.
    pub(super) fn path(&self, qualified: &str, end: &'static str, from: &str) -> String {
        let name = self.name(qualified, end);
        let namespace = need::namespace(qualified);
        match self.modules.get(namespace) {
            Some(module) if namespace != need::namespace(from) && name != VALUE => {
                format!("super::{module}::{name}")
            }
            _ => name.into(),
        }
    }

    /// The path of a type from outside the modules.
    pub(super) fn root_path(&self, qualified: &str) -> Option<String> {
        let module = self.modules.get(need::namespace(qualified))?;
        Some(format!("{module}::{}", self.name(qualified, "")))
    }
}
