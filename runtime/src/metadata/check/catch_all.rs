//! Finds the variant of an untagged enum that accepts values of any type, and the derived types that become it.

use crate::metadata::check::enumeration::{pronoun, quoted_list};
use crate::metadata::check::opaque::Object;
use crate::metadata::check::state::Check;
use crate::metadata::csdl::types::{DeclaredProperty, StructuredType};
use crate::metadata::probe::shape::Offered;
use crate::metadata::DisagreementKind;
use alloc::{format, string::String, vec::Vec};

/// The name of a type that no metadata declares.
const UNDECLARED_TYPE: &str = "#?";

impl Check<'_> {
    /// Notes the derived types whose values become the variant for values of any other type, although the enum has other
    /// variants. The enum lacks their variant, or their variant rejects their values.
    pub(in crate::metadata) fn check_caught(
        &mut self,
        declared: &DeclaredProperty,
        ty: &StructuredType,
        samples: &[(&str, Object)],
    ) {
        let Some((_, first)) = samples.first() else {
            return;
        };
        let mut undeclared = first.clone();
        undeclared.insert("@odata.type".into(), UNDECLARED_TYPE.into());
        let Some(other) = self.variant_name(declared, &undeclared) else {
            return;
        };
        let is_caught = |(_, sample): &&(&str, Object)| {
            self.variant_name(declared, sample).as_deref() == Some(other.as_str())
        };
        let caught: Vec<_> = samples.iter().filter(is_caught).collect();
        // A wrapper around a map looks like a variant of every type.
        if caught.is_empty() || caught.len() == samples.len() {
            return;
        }
        let names: Vec<_> = caught.iter().map(|(name, _)| *name).collect();
        let model = format!("deserializes {} as `{other}`", quoted_list(&names));
        self.report_missing_variants(model, &names, ty);
    }

    pub(in crate::metadata) fn report_missing_variants(
        &mut self,
        model: String,
        names: &[&str],
        ty: &StructuredType,
    ) {
        let service = format!("derives {} from `{}`", pronoun(names), ty.name);
        self.report(DisagreementKind::MissingVariant, model, service);
    }

    /// The name of the variant that a value becomes, as `Debug` shows it.
    fn variant_name(&self, declared: &DeclaredProperty, sample: &Object) -> Option<String> {
        let Offered::Made(made) = self.try_item(declared, sample.clone().into()) else {
            return None;
        };
        let shown = made.shown.strip_prefix("Some(").unwrap_or(&made.shown);
        let shown = shown.strip_prefix('[').unwrap_or(shown);
        let (name, _) = shown.split_once('(')?;
        let is_name = name
            .chars()
            .all(|letter| letter.is_alphanumeric() || letter == '_');
        is_name.then(|| name.into())
    }
}
