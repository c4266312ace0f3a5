//! The names in a report are those of a document, which can be hostile.

use graph_patch::metadata::Csdl;
use graph_patch::GraphPatch;

#[test]
fn a_report_escapes_and_shortens_names() {
    #[derive(Debug, Clone, Default, GraphPatch)]
    #[graph(type = "a.user")]
    struct User {
        age: Option<i32>,
    }
    let document = super::parse_errors::schema(
        r#"<EntityType Name="user"><Property Name="age" Type="Edm.Int32" Nullable="false"/></EntityType>"#,
    );
    let report = Csdl::parse(&document).unwrap().check::<User>().unwrap_err();
    let mut found = report.disagreements().next().unwrap().clone();
    for text in ["a\u{1b}[2J", "a\nb", &"é".repeat(1_000_000)] {
        found.property = text.into();
        found.model = text.into();
        found.service = text.into();
        found.suggestion = Some(text.into());
        let text = found.to_string();
        assert!(text.len() < 10_000, "{} bytes", text.len());
        assert!(!text.contains(['\u{1b}', '\n']), "{text}");
    }
}
