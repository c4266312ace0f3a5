//! The state of one check: the current position in the model, and the disagreements found so far.

use crate::metadata::csdl::limits;
use crate::metadata::csdl::types::StructuredType;
use crate::metadata::probe::shape::{ProbeResult, Struct};
use crate::metadata::probe::ProbeInput;
use crate::metadata::report::{Disagreement, Line};
use crate::metadata::{Csdl, DisagreementKind};
use crate::Model;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::{borrow::ToOwned, format, string::String, string::ToString, vec::Vec};
use core::hash::{Hash, Hasher};
use serde_json::Value;
use std::collections::hash_map::DefaultHasher;

/// How many structs are compared again at each place where they occur.
const REPEATED_STRUCTS: usize = 250;

/// A sample of the replaced value around the current property. A struct deserializes only with all of its fields, so the
/// property is tried inside this sample.
#[derive(Clone)]
pub(in crate::metadata) struct ReplacedValue {
    /// The length of the path to the replaced value.
    pub(in crate::metadata) depth: usize,
    pub(in crate::metadata) value: Value,
    /// Whether the current property is inside an item of a collection.
    pub(in crate::metadata) in_items: bool,
}

/// One check of a model.
pub(in crate::metadata) struct Check<'a> {
    pub(in crate::metadata) csdl: &'a Csdl,
    pub(in crate::metadata) probe: fn(ProbeInput<'_>) -> ProbeResult,
    /// The current path: names of properties, and names of derived types, which begin with `#`.
    pub(in crate::metadata) path: Vec<&'a str>,
    pub(in crate::metadata) replaced: Option<ReplacedValue>,
    /// Whether the current value is part of a response that the model reads.
    pub(in crate::metadata) is_read: bool,
    /// Whether the current resource is an item of a collection, or inside one. So the service loses what it omits.
    pub(in crate::metadata) in_items: bool,
    /// Every compared pair of a resource, identified by its name and its list of properties, and a declared type, and whether
    /// it was in items. Each pair is compared once, so that recursive resources terminate.
    resources: BTreeSet<(&'static str, usize, &'a str, bool)>,
    /// Every compared serde struct. Only its name and its fields identify it, and two structs can share them.
    structs: BTreeSet<(Struct, &'a str)>,
    /// The structs on the current path.
    enclosing: Vec<(Struct, &'a str)>,
    /// How many more structs are compared again at each place where they occur.
    repeat_budget: usize,
    /// How many more properties are tried on types that do not show their fields.
    left: usize,
    pub(in crate::metadata) found: Vec<Disagreement>,
    /// The positions of what was found, by its hash.
    positions: BTreeMap<u64, Vec<usize>>,
}

impl<'a> Check<'a> {
    pub(in crate::metadata) fn new(
        csdl: &'a Csdl,
        probe: fn(ProbeInput<'_>) -> ProbeResult,
    ) -> Self {
        Self {
            csdl,
            probe,
            path: Vec::new(),
            replaced: None,
            is_read: true,
            in_items: false,
            resources: BTreeSet::new(),
            structs: BTreeSet::new(),
            enclosing: Vec::new(),
            repeat_budget: REPEATED_STRUCTS,
            left: limits::TRIED,
            found: Vec::new(),
            positions: BTreeMap::new(),
        }
    }

    pub(in crate::metadata) fn report(
        &mut self,
        kind: DisagreementKind,
        model: impl Into<String>,
        service: impl Into<String>,
    ) {
        self.report_with_suggestion(kind, model, service, None);
    }

    pub(in crate::metadata) fn report_with_suggestion(
        &mut self,
        kind: DisagreementKind,
        model: impl Into<String>,
        service: impl Into<String>,
        suggestion: Option<&str>,
    ) {
        let found = Disagreement {
            property: self.path.join("/").replace('#', ""),
            kind,
            model: Line(&model.into()).to_string(),
            service: Line(&service.into()).to_string(),
            suggestion: suggestion.map(ToOwned::to_owned),
        };
        // Several derived types share inherited properties; each disagreement is reported once.
        let same = self.positions.entry(hash(&found)).or_default();
        let is_same = |position: &usize| self.found.get(*position) == Some(&found);
        if !same.iter().any(is_same) {
            same.push(self.found.len());
            self.found.push(found);
        }
    }

    pub(in crate::metadata) fn disagreements(&self) -> usize {
        let disagreements = self.found.iter().filter(|found| !found.kind.is_note());
        disagreements.count()
    }

    /// Runs a comparison one level below the current path.
    pub(in crate::metadata) fn at<T>(
        &mut self,
        name: &'a str,
        compare: impl FnOnce(&mut Self) -> T,
    ) -> T {
        self.path.push(name);
        let compared = compare(self);
        self.path.pop();
        compared
    }

    /// Whether a resource is compared with a declared type for the first time.
    pub(in crate::metadata) fn is_first_visit(
        &mut self,
        model: &Model,
        declared: &'a StructuredType,
    ) -> bool {
        let list = model.properties.as_ptr() as usize;
        self.resources
            .insert((model.name, list, &declared.name, self.in_items))
    }

    /// Enters a struct and returns `true` if it must be compared. A struct inside itself is not compared. After many structs,
    /// only new ones are compared, which limits the time for deeply nested structs.
    pub(in crate::metadata) fn enter_struct(
        &mut self,
        of: Struct,
        declared: &'a StructuredType,
    ) -> bool {
        let key = (of, declared.name.as_str());
        let is_new = self.structs.insert(key) || self.repeat_budget > 0;
        self.repeat_budget = self.repeat_budget.saturating_sub(1);
        let enters = is_new && !self.enclosing.contains(&key);
        if enters {
            self.enclosing.push(key);
        }
        enters
    }

    /// Whether the current property is nested too deeply to be compared, which is noted.
    pub(in crate::metadata) fn is_too_deep(&mut self) -> bool {
        let is_too_deep = self.path.len() > limits::DEPTH;
        if is_too_deep {
            let service = format!("nests it more than {} levels deep", limits::DEPTH);
            self.report(DisagreementKind::NotCompared, "was not compared", service);
        }
        is_too_deep
    }

    /// Whether a sample with as many properties can be tried. Too many samples are noted.
    pub(in crate::metadata) fn can_try(&mut self, properties: usize) -> bool {
        let left = self.left.checked_sub(properties.max(1));
        self.left = left.unwrap_or_default();
        if left.is_none() {
            let service = "declares too many properties to try each of them";
            self.report(
                DisagreementKind::NotCompared,
                "was not compared completely",
                service,
            );
        }
        left.is_some()
    }

    pub(in crate::metadata) fn leave_struct(&mut self) {
        self.enclosing.pop();
    }
}

fn hash(found: &Disagreement) -> u64 {
    let mut hasher = DefaultHasher::new();
    (&found.property, found.kind, &found.model, &found.service).hash(&mut hasher);
    hasher.finish()
}
