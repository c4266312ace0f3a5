use graph_patch::metadata::{Csdl, DeclaredProperty, StructuredType, Type};
use graph_patch::{GraphPatch, Patch};
use serde::{de::DeserializeOwned, Serialize};
use serde_json::{json, Map, Value};
use std::fmt::Debug;
use std::path::Path;

fn metadata(paths: &[&str]) -> Csdl {
    let mut documents = Vec::new();
    for path in paths.iter().map(Path::new) {
        if path.is_dir() {
            let entries = std::fs::read_dir(path).unwrap();
            documents.extend(
                entries.map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap()),
            );
        } else {
            documents.push(std::fs::read_to_string(path).unwrap());
        }
    }
    Csdl::parse_documents(documents.iter().map(|text| ("", text.as_str()))).unwrap()
}

fn check<R>(csdl: &Csdl, name: &str, errors: &mut Vec<String>)
where
    R: GraphPatch + Default + Debug + PartialEq + Serialize + DeserializeOwned,
{
    match csdl.check::<R>() {
        Ok(report) if report.notes().count() == 0 => {}
        Ok(report) => println!("{name}: {report}"),
        Err(report) => errors.push(format!("{name}: {report}")),
    }
    represents(&R::default(), name, errors);
    let Some(Type::Structured(ty)) = csdl.get(R::ODATA_TYPE.trim_start_matches('#')) else {
        panic!("{name}")
    };
    let sample = value(csdl, ty, 0);
    match serde_json::from_value::<R>(sample.clone()) {
        Ok(read) => {
            let written = serde_json::to_value(&read).unwrap();
            let lost = lost(&sample, &written);
            if let Some(lost) = lost {
                errors.push(format!("{name}: the value at {lost} is lost"));
            }
            represents(&read, name, errors);
            // Nothing else is sent than what a client can change.
            let patch = serde_json::to_value(R::default().diff(&read)).unwrap();
            assert!(patch.is_object());
        }
        Err(error) => errors.push(format!("{name}: {sample}: {error}")),
    }
}

/// Reports a value that differs after serialization.
fn represents<R>(value: &R, name: &str, errors: &mut Vec<String>)
where
    R: GraphPatch + Debug + PartialEq + Serialize + DeserializeOwned,
{
    let text = serde_json::to_string(value).unwrap();
    match serde_json::from_str::<R>(&text) {
        Ok(again) if again == *value && value.diff(&again).is_empty() => {}
        Ok(again) => errors.push(format!("{name}: {text} became {again:?}")),
        Err(error) => errors.push(format!("{name}: {text}: {error}")),
    }
}

/// A value with every property that is not nested too deeply.
fn value(csdl: &Csdl, ty: &StructuredType, depth: usize) -> Value {
    let mut members = Map::new();
    let Some(concrete) = concrete(csdl, ty) else {
        return Value::Null;
    };
    members.insert("@odata.type".into(), format!("#{}", concrete.name).into());
    for property in csdl
        .properties(concrete)
        .filter(|it| it.type_name != "Edm.Stream")
    {
        let item = item(csdl, property, depth);
        match (property.is_collection, item.is_null()) {
            (true, true) => _ = members.insert(property.name.clone(), json!([])),
            (true, false) => _ = members.insert(property.name.clone(), json!([item])),
            (false, true) if !property.is_nullable() => {}
            (false, _) => _ = members.insert(property.name.clone(), item),
        }
    }
    Value::Object(members)
}

fn concrete<'a>(csdl: &'a Csdl, ty: &'a StructuredType) -> Option<&'a StructuredType> {
    if !ty.is_abstract {
        return Some(ty);
    }
    csdl.types().find_map(|one| match one {
        Type::Structured(one)
            if !one.is_abstract && csdl.lineage(one).any(|it| it.name == ty.name) =>
        {
            Some(one)
        }
        _ => None,
    })
}

fn item(csdl: &Csdl, property: &DeclaredProperty, depth: usize) -> Value {
    match csdl.get(&property.type_name) {
        Some(Type::Structured(_)) if depth == 3 => Value::Null,
        Some(Type::Structured(ty)) => value(csdl, ty, depth + 1),
        Some(Type::Enum(ty)) => ty.members.last().map_or(json!("a"), |it| json!(it.name)),
        Some(Type::Definition(underlying)) => primitive(underlying),
        _ => primitive(&property.type_name),
    }
}

fn primitive(name: &str) -> Value {
    match name {
        "Edm.Boolean" => json!(true),
        "Edm.Byte" | "Edm.SByte" | "Edm.Int16" | "Edm.Int32" | "Edm.Int64" => json!(7),
        "Edm.Decimal" | "Edm.Double" | "Edm.Single" => json!(7.0),
        "Edm.Binary" => json!("AQID"),
        "Edm.Date" => json!("2024-02-29"),
        "Edm.DateTimeOffset" => json!("2024-02-29T12:00:00Z"),
        "Edm.TimeOfDay" => json!("12:00:00"),
        "Edm.Duration" => json!("PT1M"),
        "Edm.Guid" => json!("01234567-89ab-cdef-0123-456789abcdef"),
        _ => json!("text"),
    }
}

/// The path of a member that differs. A type annotation of a struct need not be stored.
fn lost(sample: &Value, written: &Value) -> Option<String> {
    match (sample, written) {
        (Value::Object(sample), Value::Object(written)) => {
            sample.iter().find_map(|(name, sample)| {
                let is_same = name == "@odata.type";
                let found = written
                    .get(name)
                    .map_or(Some(String::new()), |it| lost(sample, it));
                found
                    .filter(|_| !is_same)
                    .map(|path| format!("/{name}{path}"))
            })
        }
        (Value::Array(sample), Value::Array(written)) if sample.len() == written.len() => sample
            .iter()
            .zip(written)
            .find_map(|(sample, written)| lost(sample, written)),
        _ => (sample != written).then(String::new),
    }
}

fn report(errors: &[String]) {
    assert!(
        errors.is_empty(),
        "{} errors:\n{}",
        errors.len(),
        errors.join("\n")
    );
}
