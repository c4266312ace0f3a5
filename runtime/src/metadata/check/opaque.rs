//! Compares values whose types do not show their fields, such as untagged enums and structs with `flatten`. The check tries
//! sample values and compares the serialized results.

use crate::metadata::check::enumeration::quoted_list;
use crate::metadata::check::sample::{unexpected_value, with_type};
use crate::metadata::check::state::Check;
use crate::metadata::csdl::types::{DeclaredProperty, StructuredType};
use crate::metadata::probe::shape::{Made, Offered, Shape};
use crate::metadata::DisagreementKind;
use alloc::{format, string::String, vec, vec::Vec};
use serde_json::{Map, Value};

pub(in crate::metadata) type Object = Map<String, Value>;

impl<'a> Check<'a> {
    pub(in crate::metadata) fn opaque(
        &mut self,
        declared: &'a DeclaredProperty,
        ty: &'a StructuredType,
    ) {
        let csdl = self.csdl;
        let types = if ty.is_abstract {
            csdl.concrete(ty)
        } else {
            vec![ty]
        };
        let (mut rejected, mut samples) = (Vec::new(), Vec::new());
        for one in &types {
            let full = self.csdl.sample_object(one);
            // Four samples are tried, then some of them with changes.
            if !self.can_try(8 * full.len()) {
                return;
            }
            match self.round_trip(declared, one, full) {
                Some((sample, serialized)) => {
                    self.check_serialized_object(&serialized, declared, one);
                    self.check_null_inside(&sample, declared, one);
                    self.omitted_members(declared, one, &sample, &serialized);
                    samples.push((one.name.as_str(), sample));
                }
                None => rejected.push(one.name.as_str()),
            }
        }
        self.check_caught(declared, ty, &samples);
        if rejected.len() == types.len() {
            let model = "rejects every sample value of the service's type";
            let service = format!(
                "declares `{}`, so the serialized value was not compared",
                ty.name
            );
            self.report(DisagreementKind::NotCompared, model, service);
        } else if !rejected.is_empty() {
            let model = format!("does not accept {}", quoted_list(&rejected));
            self.report_missing_variants(model, &rejected, ty);
        }
    }

    /// Returns the first sample that the type accepts, and the object that it serializes. Samples without read-only
    /// properties come first, because a map would serialize those too.
    fn round_trip(
        &self,
        declared: &DeclaredProperty,
        ty: &StructuredType,
        full: Object,
    ) -> Option<(Object, Object)> {
        let mut updatable = full.clone();
        self.csdl.remove_read_only(&mut updatable, ty);
        let samples = [
            with_type(updatable.clone(), ty),
            updatable,
            with_type(full.clone(), ty),
            full,
        ];
        samples.into_iter().find_map(|sample| {
            match self.try_item(declared, sample.clone().into()) {
                Offered::Refused => None,
                Offered::Taken => Some((Map::new(), Map::new())),
                Offered::Made(made) => match made.written {
                    Some(Value::Object(serialized)) => Some((sample, serialized)),
                    _ => None,
                },
            }
        })
    }

    /// Reports properties that are not nullable but can be set to null. A map accepts any value, so it is not reported.
    fn check_null_inside(
        &mut self,
        sample: &Object,
        outer: &DeclaredProperty,
        ty: &'a StructuredType,
    ) {
        for declared in self.csdl.properties(ty).filter(|it| !it.is_nullable()) {
            if !self.can_try(sample.len()) {
                return;
            }
            let with = |value: Value| {
                let mut changed = sample.clone();
                changed.insert(declared.name.clone(), value);
                self.try_item(outer, changed.into())
            };
            let serializes_null = match with(Value::Null) {
                Offered::Made(Made { written, .. }) => {
                    written.is_some_and(|it| it.get(&declared.name) == Some(&Value::Null))
                }
                Offered::Taken | Offered::Refused => false,
            };
            if serializes_null && with(unexpected_value()) == Offered::Refused {
                let shape = Shape::of_null();
                self.at(&declared.name, |check| check.nullable(&shape, declared));
            }
        }
    }
}
