//! A valid body round-trips and has the effect that its types define.

use crate::{body::Body, count::Counts, models::Models};
use graph_patch_tests::{
    corpus::{default_object, faults, merge, normalize, Member},
    probe::{Answer, Question},
};
use serde_json::{Map, Value};
use std::{collections::BTreeSet, error::Error};

/// A body as it is sent, and its target.
struct Case<'a> {
    body: &'a Body<'a>,
    text: String,
    ty: String,
    /// The type of the resource that it is applied to.
    before: &'a str,
}

/// Checks the bodies without faults.
///
/// # Errors
/// Returns an error if the models do not answer.
pub fn check(models: &Models, bodies: &[Body], counts: &mut Counts) -> Result<(), Box<dyn Error>> {
    let valid: Vec<_> = bodies.iter().filter(|body| body.is_valid).collect();
    counts.add("valid bodies", valid.len());
    let cases: Vec<_> = valid.into_iter().flat_map(cases).collect();
    counts.add(
        "requests: type first and last, to the body's type, the type of the URL, and a resource of another type",
        cases.len(),
    );
    let questions: Vec<_> = cases.iter().map(Case::question).collect();
    for (case, answer) in cases.iter().zip(models.ask(&questions)?) {
        counts.check("deserialized", answer.is_ok(), || case.message(&answer));
        if let Ok(answer) = answer {
            case.check(&answer, counts);
        }
    }
    Ok(())
}

fn cases<'a>(body: &'a Body<'a>) -> Vec<Case<'a>> {
    let texts = [body.text.to_string(), type_last(&body.json)];
    let targets = body.target_types().into_iter().map(|ty| (ty, body.ty));
    let changed = { body.declared.zip(sibling(body)) }
        .map(|(declared, sibling)| (format!("any {declared}"), sibling));
    let case = |(ty, before): (String, &'a str)| {
        texts.clone().map(|text| Case {
            body,
            text,
            ty: ty.clone(),
            before,
        })
    };
    targets.chain(changed).flat_map(case).collect()
}

/// Returns another concrete type of the URL, if the body has a type annotation, which then changes the type.
fn sibling<'a>(body: &Body<'a>) -> Option<&'a str> {
    body.schema.annotated_type(&body.json)?;
    let mut concrete = body.schema.concrete(body.declared?).into_iter();
    let other = concrete.find(|other| other.name != body.ty);
    other.map(|other| other.name.as_str())
}

/// Returns the body with its type annotation last.
fn type_last(body: &Map<String, Value>) -> String {
    let mut others = body.clone();
    let Some(ty) = others.remove("@odata.type") else {
        return Value::Object(others).to_string();
    };
    let text = Value::Object(others).to_string();
    match text.strip_suffix('}') {
        Some("{") | None => format!("{{\"@odata.type\":{ty}}}"),
        Some(text) => format!("{text},\"@odata.type\":{ty}}}"),
    }
}

impl Case<'_> {
    fn question(&self) -> Question {
        let text = self.text.clone();
        self.body.question(&self.ty, text, &self.response())
    }

    /// Returns the properties of the documented response that the type before the patch has.
    fn response(&self) -> Map<String, Value> {
        let (schema, ty) = (self.body.schema, self.before);
        let response = self.body.response.into_iter().flatten();
        let mut kept: Map<_, _> = response
            .filter(|(name, value)| {
                let one = Map::from_iter([((*name).clone(), (*value).clone())]);
                !name.contains('@') && faults(schema, ty, &one).is_empty()
            })
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        kept.insert("@odata.type".into(), ty.into());
        kept
    }

    fn check(&self, answer: &Answer, counts: &mut Counts) {
        let schema = self.body.schema;
        let serialized = serde_json::from_str(&answer.serialized).unwrap_or_default();
        let sent = Value::Object(self.body.json.clone());
        let sent = normalize(schema, self.body.ty, &sent);
        self.check_same("serialized as the same JSON", &serialized, &sent, counts);
        counts.check("round-tripped", answer.round_trips, || {
            self.message(&answer.serialized)
        });
        self.check_changed_properties(answer, counts);
        let declared = self.ty.strip_prefix("any ").unwrap_or(&self.ty);
        let before = merge(schema, declared, self.default(), &self.response());
        let after = merge(schema, declared, before.clone(), &self.body.json);
        let after = Value::Object(after);
        self.check_same(
            "created from the response",
            &answer.before,
            &before.into(),
            counts,
        );
        self.check_same("applied", &answer.after, &after, counts);
        self.check_same("applied twice", &answer.twice, &after, counts);
        self.check_same("applied as a diff", &answer.by_diff, &after, counts);
    }

    /// Returns the default of the resource.
    fn default(&self) -> Map<String, Value> {
        let schema = self.body.schema;
        let declared = self.ty.strip_prefix("any ");
        let first = declared.and_then(|declared| schema.default_type(declared));
        default_object(schema, first.map_or(self.body.ty, |ty| &ty.name))
    }

    fn check_same(
        &self,
        label: &'static str,
        found: &Value,
        expected: &Value,
        counts: &mut Counts,
    ) {
        let found = normalize(self.body.schema, self.body.ty, found);
        counts.check(label, &found == expected, || {
            self.message(&differences(&found, expected))
        });
    }

    fn check_changed_properties(&self, answer: &Answer, counts: &mut Counts) {
        let mut found: Vec<_> = answer.changed.iter().collect();
        found.sort();
        let is_changed = |name: &&String| {
            let member = self.body.schema.member(self.body.ty, name);
            matches!(member, Member::Property(_) | Member::Dynamic)
        };
        let mut expected: Vec<_> = self.body.json.keys().filter(is_changed).collect();
        expected.sort();
        counts.check("changed properties", found == expected, || {
            self.message(&found)
        });
    }

    fn message(&self, details: &impl std::fmt::Debug) -> String {
        format!(
            "{} as {} on {}: {details:?}",
            self.body.name, self.ty, self.before
        )
    }
}

/// Returns the properties that differ: name, found, expected.
fn differences<'a>(
    found: &'a Value,
    expected: &'a Value,
) -> Vec<(&'a String, &'a Value, &'a Value)> {
    let names = [found, expected].into_iter().filter_map(Value::as_object);
    let names: BTreeSet<_> = names.flat_map(Map::keys).collect();
    let values = names
        .into_iter()
        .map(|name| (name, &found[name], &expected[name]));
    values
        .filter(|(_, found, expected)| found != expected)
        .collect()
}
