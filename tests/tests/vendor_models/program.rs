use graph_patch::metadata::Csdl;
use graph_patch::{GraphPatch, Patch};
use serde::{de::DeserializeOwned, Serialize};
use std::fmt::Debug;
use std::path::Path;

fn metadata(paths: &[&str]) -> Csdl {
    let mut documents = Vec::new();
    for path in paths.iter().map(Path::new) {
        if path.is_dir() {
            let entries = std::fs::read_dir(path).unwrap();
            documents.extend(entries.map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap()));
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
    let value = R::default();
    let text = serde_json::to_string(&value).unwrap();
    match serde_json::from_str::<R>(&text) {
        Ok(again) if again == value && value.diff(&again).is_empty() => {}
        Ok(again) => errors.push(format!("{name}: {text} became {again:?}")),
        Err(error) => errors.push(format!("{name}: {text}: {error}")),
    }
}

fn report(errors: &[String]) {
    assert!(errors.is_empty(), "{} errors:\n{}", errors.len(), errors.join("\n"));
}
