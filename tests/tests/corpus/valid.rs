//! A body that fits its type is read, written, and applied as its types say.

use crate::{body::Body, count::Counts, models::Models};
use graph_patch_tests::{
    corpus::{default_object, faults, merge, normal, Member},
    probe::{Answer, Question},
};
use serde_json::{Map, Value};
use std::{collections::BTreeSet, error::Error};

/// A body as it is sent, and to what.
struct Case<'a> {
    body: &'a Body<'a>,
    text: String,
    ty: String,
    /// Of what it is applied to.
    before: &'a str,
}

/// # Errors
/// Models that give no answer.
pub fn judge(models: &Models, bodies: &[Body], counts: &mut Counts) -> Result<(), Box<dyn Error>> {
    let good: Vec<_> = bodies.iter().filter(|body| body.fits).collect();
    counts.add("bodies that fit their types", good.len());
    let cases: Vec<_> = good.into_iter().flat_map(cases).collect();
    counts.add(
        "ways to send them: type first and last, to their type, the URL's, and one of another type",
        cases.len(),
    );
    let questions: Vec<_> = cases.iter().map(Case::question).collect();
    for (case, answer) in cases.iter().zip(models.ask(&questions)?) {
        counts.check("read", answer.is_ok(), || case.told(&answer));
        if let Ok(answer) = answer {
            case.check(&answer, counts);
        }
    }
    Ok(())
}

fn cases<'a>(body: &'a Body<'a>) -> Vec<Case<'a>> {
    let texts = [body.text.to_string(), type_last(&body.json)];
    let asked = body.asked().into_iter().map(|ty| (ty, body.ty));
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
    asked.chain(changed).flat_map(case).collect()
}

/// Another type that the URL's may be of, if the body says its own: it becomes that.
fn sibling<'a>(body: &Body<'a>) -> Option<&'a str> {
    body.schema.said(&body.json)?;
    let mut concrete = body.schema.concrete(body.declared?).into_iter();
    let other = concrete.find(|other| other.name != body.ty);
    other.map(|other| other.name.as_str())
}

/// The body with its type behind everything else.
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

    /// What the documented response has of the type before.
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
        let written = serde_json::from_str(&answer.written).unwrap_or_default();
        let sent = Value::Object(self.body.json.clone());
        let sent = normal(schema, self.body.ty, &sent);
        self.same("written equal", &written, &sent, counts);
        counts.check("read again the same", answer.is_reread, || {
            self.told(&answer.written)
        });
        self.changed(answer, counts);
        let declared = self.ty.strip_prefix("any ").unwrap_or(&self.ty);
        let before = merge(schema, declared, self.start(), &self.response());
        let after = merge(schema, declared, before.clone(), &self.body.json);
        let after = Value::Object(after);
        self.same(
            "made from the response",
            &answer.before,
            &before.into(),
            counts,
        );
        self.same("applied", &answer.after, &after, counts);
        self.same("applied twice", &answer.twice, &after, counts);
        self.same("applied by the diff", &answer.by_diff, &after, counts);
    }

    /// What there is before anything is set.
    fn start(&self) -> Map<String, Value> {
        let schema = self.body.schema;
        let declared = self.ty.strip_prefix("any ");
        let first = declared.and_then(|declared| schema.default_type(declared));
        default_object(schema, first.map_or(self.body.ty, |ty| &ty.name))
    }

    fn same(&self, what: &'static str, found: &Value, expected: &Value, counts: &mut Counts) {
        let found = normal(self.body.schema, self.body.ty, found);
        counts.check(what, &found == expected, || {
            self.told(&differences(&found, expected))
        });
    }

    fn changed(&self, answer: &Answer, counts: &mut Counts) {
        let mut found: Vec<_> = answer.changed.iter().collect();
        found.sort();
        let is_changed = |name: &&String| {
            let member = self.body.schema.member(self.body.ty, name);
            matches!(member, Member::Property(_) | Member::Dynamic)
        };
        let mut expected: Vec<_> = self.body.json.keys().filter(is_changed).collect();
        expected.sort();
        counts.check("named as changed", found == expected, || self.told(&found));
    }

    fn told(&self, what: &impl std::fmt::Debug) -> String {
        format!(
            "{} as {} on {}: {what:?}",
            self.body.name, self.ty, self.before
        )
    }
}

/// The properties that differ: name, found, expected.
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
