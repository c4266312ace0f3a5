//! The models that `codegen` generates from the metadata of Microsoft Graph compile and pass the check. The check reports
//! each change of the metadata. The variable `GRAPH_CORPUS` names the folder of the metadata.

use graph_patch::codegen::{Config, Error};
use graph_patch::metadata::{Csdl, DeclaredProperty, Type};
use std::{env, fs, path::Path};

/// A module and the type that it models.
const MODELS: [(&str, &str); 7] = [
    ("user", "microsoft.graph.user"),
    ("event", "microsoft.graph.event"),
    ("drive_item", "microsoft.graph.driveItem"),
    ("policy", "microsoft.graph.conditionalAccessPolicy"),
    (
        "configuration",
        "microsoft.graph.windows10GeneralConfiguration",
    ),
    ("alert", "microsoft.graph.security.alert"),
    // This type and some of its derived types are abstract.
    ("app", "microsoft.graph.mobileApp"),
];

fn metadata() -> Option<String> {
    let Some(folder) = env::var_os("GRAPH_CORPUS") else {
        println!("graph_models: skipped because the variable GRAPH_CORPUS is not set");
        return None;
    };
    Some(fs::read_to_string(Path::new(&folder).join("graph-v1.0-2026.csdl")).unwrap())
}

/// The generated model of a type.
fn generate(csdl: &Csdl, name: &str) -> Result<String, Error> {
    let config = Config::new().types([name]).allow_missing(true);
    config.models(csdl)
}

#[test]
fn generated_graph_models_compile_and_pass_the_check() {
    let Some(text) = metadata() else { return };
    let csdl = Csdl::parse(&text).unwrap();
    let modules = MODELS.map(|(module, name)| {
        let model = generate(&csdl, name).unwrap();
        format!("mod {module} {{\n{model}}}\n")
    });
    let checks = include_str!("metadata/graph.rs");
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("graph_models.rs");
    fs::write(&file, format!("{checks}\n{}", modules.join("\n"))).unwrap();
    trybuild::TestCases::new().pass(&file);
}

/// Generates every tenth type of Microsoft Graph. Each field of its struct is one property.
#[test]
fn every_tenth_graph_type_has_a_model() {
    let Some(text) = metadata() else { return };
    let csdl = Csdl::parse(&text).unwrap();
    let mut generated = 0;
    for ty in csdl.types().step_by(10) {
        let Type::Structured(ty) = ty else { continue };
        let model = generate(&csdl, &ty.name).unwrap_or_default();
        if !ty.is_abstract {
            let body = &model[model.find(&format!("type = {:?}", ty.name)).unwrap()..];
            let name = body.split("pub struct ").nth(1).unwrap();
            let fields = fields(&model, &ty.name, name.split(' ').next().unwrap());
            let dynamic = usize::from(csdl.is_open(ty));
            let in_body = |it: &&DeclaredProperty| it.type_name != "Edm.Stream";
            let properties = csdl.properties(ty).filter(in_body).count();
            assert_eq!(fields, properties + dynamic, "{model}");
        }
        assert!(
            model.is_empty() || syn::parse_file(&model).is_ok(),
            "{}",
            ty.name
        );
        generated += usize::from(!model.is_empty());
    }
    assert!(generated > 250, "{generated}");
}

/// The number of fields of the struct of a type, with the fields of its base type instead of the `base` field.
fn fields(model: &str, ty: &str, name: &str) -> usize {
    // A type of the same name can be in another module.
    let start = model.find(&format!("type = {ty:?}")).unwrap();
    let body = model[start..]
        .split(&format!("pub struct {name} "))
        .nth(1)
        .unwrap();
    let lines = body.lines().map(str::trim_start);
    let lines: Vec<_> = lines
        .take_while(|line| !["}", "{}"].contains(line))
        .collect();
    let count = lines.iter().filter(|line| line.starts_with("pub ")).count();
    let base = lines.iter().position(|line| *line == "#[graph(base)]");
    let Some(base) = base else { return count };
    let docs = lines[..base]
        .iter()
        .rfind(|line| line.starts_with("///"))
        .unwrap();
    let ty = docs.split('`').nth(1).unwrap();
    let field = lines[base..]
        .iter()
        .find_map(|line| line.strip_prefix("pub base: "));
    let path = field.unwrap().trim_end_matches(',');
    count - 1 + fields(model, ty, path.rsplit("::").next().unwrap())
}
