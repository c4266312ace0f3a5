//! Reports properties that a replaced value omits: an update replaces the complete value, so the service loses them.

use crate::metadata::check::lost_members::{collect_lost, has, member};
use crate::metadata::check::opaque::Object;
use crate::metadata::check::state::Check;
use crate::metadata::csdl::lookup::Declared;
use crate::metadata::csdl::types::{DeclaredProperty, StructuredType, Type};
use crate::metadata::probe::shape::{Made, Offered};
use crate::metadata::DisagreementKind;
use alloc::{collections::BTreeSet, format, string::String, vec::Vec};
use serde_json::Value;

/// A member that no type declares, which only a model that keeps dynamic properties serializes.
const DYNAMIC: &str = "undeclaredProperty";

impl<'a> Check<'a> {
    /// Reports the properties that a struct does not have, or does not serialize.
    pub(in crate::metadata) fn omitted_fields(
        &mut self,
        outer: &DeclaredProperty,
        ty: &'a StructuredType,
        fields: &[&str],
        sample: &Object,
        serialized: Option<&Object>,
    ) {
        let in_items = self.is_in_items(outer);
        let lost = self.lost_members(outer, ty, sample, serialized);
        let members = serialized.into_iter().flat_map(Object::keys);
        let names: Vec<_> = { fields.iter().copied() }
            .chain(members.map(String::as_str))
            .collect();
        let misspelt = self.csdl.misspelt(names.iter().copied(), ty);
        let names: BTreeSet<_> = names.into_iter().collect();
        let lost: BTreeSet<_> = { lost.iter() }
            .filter_map(|path| match path.as_slice() {
                [name] => Some(*name),
                _ => None,
            })
            .collect();
        for declared in self.csdl.updatable(ty) {
            let name = declared.name.as_str();
            let is_lost = !names.contains(name) || lost.contains(name);
            if is_lost && !misspelt.contains(name) {
                self.at(name, |check| check.report_omitted(declared, in_items));
            }
        }
        if self.csdl.is_open(ty) {
            self.report_omitted_dynamic(in_items);
        }
    }

    /// Reports the properties of an accepted sample that a value does not serialize.
    pub(in crate::metadata) fn omitted_members(
        &mut self,
        outer: &DeclaredProperty,
        ty: &'a StructuredType,
        sample: &Object,
        serialized: &Object,
    ) {
        let in_items = self.is_in_items(outer);
        let lost = self.lost_members(outer, ty, sample, Some(serialized));
        self.report_lost(&lost, in_items, ty, sample, serialized);
        if self.csdl.is_open(ty) && !self.keeps_dynamic(outer, sample) {
            self.report_omitted_dynamic(in_items);
        }
    }

    /// The paths of the members that a value does not serialize, whichever value they have. A model may omit default values
    /// only, so a second sample has other values.
    fn lost_members<'s>(
        &self,
        outer: &DeclaredProperty,
        ty: &StructuredType,
        sample: &'s Object,
        serialized: Option<&Object>,
    ) -> Vec<Vec<&'s str>> {
        let mut lost = Vec::new();
        if let Some(serialized) = serialized {
            collect_lost(sample, serialized, &mut Vec::new(), &mut lost);
        }
        if lost.is_empty() {
            return lost;
        }
        let mut other = sample.clone();
        self.csdl.vary(&mut other, ty);
        if let Some(serialized) = self.serialized_item(outer, other) {
            lost.retain(|path| !has(&serialized, path));
        }
        lost
    }

    fn keeps_dynamic(&self, outer: &DeclaredProperty, sample: &Object) -> bool {
        let mut sample = sample.clone();
        sample.insert(DYNAMIC.into(), 1.into());
        // A value that was not made visible is not compared.
        let serialized = self.serialized_item(outer, sample);
        serialized.map_or(true, |members| members.contains_key(DYNAMIC))
    }

    fn serialized_item(&self, outer: &DeclaredProperty, sample: Object) -> Option<Object> {
        match self.try_item(outer, sample.into()) {
            Offered::Made(Made {
                written: Some(Value::Object(serialized)),
                ..
            }) => Some(serialized),
            _ => None,
        }
    }

    /// Reports the properties at the paths inside a value, unless they cannot be updated. Paths with the same first name
    /// follow each other.
    fn report_lost(
        &mut self,
        mut paths: &[Vec<&str>],
        in_items: bool,
        ty: &'a StructuredType,
        sample: &Object,
        serialized: &Object,
    ) {
        let declared = self.csdl.members(ty);
        let misspelt = self
            .csdl
            .misspelt(serialized.keys().map(String::as_str), ty);
        while let Some(name) = paths.first().and_then(|path| path.first()) {
            let is_same = |path: &&Vec<&str>| path.first() == Some(name);
            let count = paths.iter().take_while(is_same).count();
            let (same, others) = paths.split_at(count);
            paths = others;
            let Some(Declared::Property(declared)) = declared.get(name) else {
                continue;
            };
            if declared.read_only.is_some() || misspelt.contains(name) {
                continue;
            }
            let inner: Vec<Vec<_>> = { same.iter() }
                .filter_map(|path| path.get(1..).map(<[_]>::to_vec))
                .collect();
            let of = self.csdl.types.get(&declared.type_name);
            let members = (member(sample, name), member(serialized, name));
            self.at(&declared.name, |check| match (of, members) {
                _ if inner.iter().any(Vec::is_empty) => check.report_omitted(declared, in_items),
                (Some(Type::Structured(ty)), (Some(sample), Some(serialized))) => {
                    let in_items = in_items || declared.is_collection;
                    let ty = check.csdl.type_of(sample, ty);
                    check.report_lost(&inner, in_items, ty, sample, serialized);
                }
                _ => {}
            });
        }
    }

    pub(in crate::metadata) fn report_omitted(
        &mut self,
        declared: &DeclaredProperty,
        in_items: bool,
    ) {
        let (kind, model) = if in_items {
            let model = "replaces the items of a collection without this property";
            (DisagreementKind::OmittedProperty, model)
        } else {
            let model = "replaces the complete value without this property";
            (DisagreementKind::ResetProperty, model)
        };
        let service = match (declared.is_collection, declared.is_nullable()) {
            (true, _) => "empties it",
            (_, true) => "resets it to null",
            (_, false) => "declares it as not nullable and rejects the update",
        };
        self.report(kind, model, unless_merged(service, in_items));
    }

    fn report_omitted_dynamic(&mut self, in_items: bool) {
        let model = if in_items {
            "replaces the items of a collection without their dynamic properties"
        } else {
            "replaces the complete value without its dynamic properties"
        };
        let service = unless_merged("removes them", in_items);
        self.report(DisagreementKind::MissingDynamic, model, service);
    }

    /// Whether a replaced value is an item of a collection, or inside one.
    fn is_in_items(&self, outer: &DeclaredProperty) -> bool {
        let in_replaced = self.replaced.as_ref().is_some_and(|it| it.in_items);
        outer.is_collection || self.in_items || in_replaced
    }
}

/// A service merges a single value [OData Protocol 4.01, 11.4.3], but not every service does.
fn unless_merged(service: &str, in_items: bool) -> String {
    let unless = if in_items {
        ""
    } else {
        " unless it merges the value"
    };
    format!("{service}{unless}")
}
