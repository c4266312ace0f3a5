//! What the values of a type can contain at any depth.

use crate::codegen::config::Config;
use crate::codegen::hierarchy::Hierarchy;
use crate::codegen::model::{suffix, OTHER};
use crate::codegen::reach::{close, items, reachable, Node, Nodes};
use crate::codegen::{base, need, primitive};
use crate::metadata::{DeclaredProperty, StructuredType, Type};
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

#[derive(Default)]
pub(super) struct Facts<'a> {
    /// A property that only the service changes.
    read_only: Nodes<'a>,
    /// A float.
    floats: Nodes<'a>,
    /// A `Value`, which has no order.
    values: Nodes<'a>,
    /// A combination of members.
    flags: Nodes<'a>,
    /// Types of values outside collections.
    single: BTreeSet<&'a str>,
    /// Types of items of collections, and of values in them.
    items: BTreeSet<&'a str>,
}

impl<'a> Facts<'a> {
    pub(super) fn of(
        types: &Hierarchy<'a>,
        roots: &[&'a Type],
        needed: &[&'a Type],
        config: &Config,
    ) -> Self {
        let mut facts = Self::default();
        let mut users: BTreeMap<&str, Vec<Node<'_>>> = BTreeMap::new();
        // A base type need not be selected.
        let of = needed.iter().filter_map(|ty| need::structured(ty));
        let all = of.flat_map(|of| types.csdl.lineage(of));
        let all: BTreeMap<&str, &StructuredType> = all.map(|of| (of.name.as_str(), of)).collect();
        for (name, of) in all {
            if of.is_abstract {
                for one in types.concrete(of) {
                    users.entry(&one.name).or_default().push((name, ""));
                }
                // Its enum has a variant with dynamic properties.
                for node in [(name, ""), (name, OTHER)] {
                    facts.values.insert(node);
                    facts.add_properties(types, node, of, config, &mut users);
                }
            }
            let node = (name, suffix(of));
            match need::dynamic_item(types, of) {
                Some(item) => users.entry(item).or_default().push(node),
                None if types.csdl.is_open(of) => {
                    facts.values.insert(node);
                }
                None => {}
            }
            facts.add_properties(types, node, of, config, &mut users);
        }
        let Self {
            read_only,
            floats,
            values,
            flags,
            ..
        } = &mut facts;
        for nodes in [read_only, floats, values, flags] {
            close(nodes, &users);
        }
        let root_types = roots.iter().filter_map(|ty| need::structured(ty));
        facts.single = reachable(types, root_types.collect(), |it| !it.is_collection);
        facts.items = reachable(types, items(types, needed), |_| true);
        facts
    }

    fn add_properties(
        &mut self,
        types: &Hierarchy<'a>,
        node: Node<'a>,
        of: &'a StructuredType,
        config: &Config,
        users: &mut BTreeMap<&'a str, Vec<Node<'a>>>,
    ) {
        for property in types.properties(of) {
            if types.value(&property.type_name).is_some() {
                users.entry(&property.type_name).or_default().push(node);
            }
            self.add(types, node, property, config);
        }
        let mut navigation = types.csdl.lineage(of).flat_map(|one| &one.navigation);
        if config.binds() && navigation.any(base::can_bind) {
            self.values.insert(node);
        }
    }

    fn add(
        &mut self,
        types: &Hierarchy<'a>,
        node: Node<'a>,
        property: &DeclaredProperty,
        config: &Config,
    ) {
        if !matches!(property.read_only, None | Some("Core.Immutable")) {
            self.read_only.insert(node);
        }
        let declared = property.type_name.as_str();
        let primitive = match types.csdl.get(declared) {
            _ if config.rust_type(declared).is_some() => return,
            Some(Type::Enum(ty)) => {
                if ty.is_flags && !ty.members.is_empty() {
                    self.flags.insert(node);
                }
                return;
            }
            Some(Type::Definition(underlying)) => underlying.as_str(),
            Some(Type::Structured(_)) if types.value(declared).is_some() => return,
            _ => declared,
        };
        if config.rust_type(primitive).is_none() {
            if primitive::is_float(primitive) {
                self.floats.insert(node);
            }
            if primitive::is_value(primitive) {
                self.values.insert(node);
            }
        }
    }

    /// Whether the items of a collection contain properties that only the service changes.
    pub(super) fn has_read_only(&self, name: &str) -> bool {
        self.read_only.contains(&(name, ""))
    }

    /// Whether a value is not an item of a collection, so that its immutable properties keep their values.
    pub(super) fn is_single(&self, name: &str) -> bool {
        self.single.contains(name)
    }

    /// Whether a value can be in a collection, which a patch replaces without relating entities.
    pub(super) fn is_item(&self, name: &str) -> bool {
        self.items.contains(name)
    }

    /// Whether a Rust type can derive a trait.
    pub(super) fn can_derive(&self, node: Node<'_>, derive: &str) -> bool {
        let has = |nodes: &Nodes<'_>| nodes.contains(&node);
        !match derive.rsplit("::").next().unwrap_or(derive) {
            "Eq" => has(&self.floats),
            "Hash" => has(&self.floats) || has(&self.flags),
            "PartialOrd" => has(&self.values) || has(&self.flags),
            "Ord" => has(&self.floats) || has(&self.values) || has(&self.flags),
            _ => false,
        }
    }
}
