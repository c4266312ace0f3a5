//! Users implement `IntoProperty` for their own values and for their own property types.

use graph_patch::{GraphPatch, IntoProperty};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Level(i32);

struct Half;
struct Wrapper<T>(T);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(untyped)]
struct Task {
    name: String,
    note: Option<String>,
    percent: Option<i32>,
    level: Level,
    levels: Vec<Level>,
}

impl IntoProperty<String> for Half {
    fn into_property(self) -> String {
        "half".into()
    }
}

impl IntoProperty<Option<i32>> for &Half {
    fn into_property(self) -> Option<i32> {
        Some(50)
    }
}

impl<T: ToString> IntoProperty<Option<String>> for Wrapper<T> {
    fn into_property(self) -> Option<String> {
        Some(self.0.to_string())
    }
}

impl IntoProperty<Level> for &str {
    fn into_property(self) -> Level {
        Level(self.len().try_into().unwrap())
    }
}

impl IntoProperty<Level> for Option<i32> {
    fn into_property(self) -> Level {
        Level(self.unwrap_or_default())
    }
}

impl IntoProperty<Vec<Level>> for Half {
    fn into_property(self) -> Vec<Level> {
        vec![Level(50)]
    }
}

#[test]
fn a_setter_accepts_the_values_that_a_user_adds() {
    let patch = Task::patch()
        .name(Half)
        .note(Wrapper(5))
        .percent(&Half)
        .level("low")
        .levels(Half);
    assert_eq!(patch.name.as_deref(), Some("half"));
    assert_eq!(patch.note, Some(Some("5".into())));
    assert_eq!(patch.percent, Some(Some(50)));
    assert_eq!(patch.level, Some(Level(3)));
    assert_eq!(patch.levels, Some(vec![Level(50)]));

    assert_eq!(Task::patch().level(None).level, Some(Level(0)));
    assert_eq!(Task::patch().level(Some(7)).level, Some(Level(7)));
    assert_eq!(Task::patch().level(Level(1)).level, Some(Level(1)));
    let levels = Task::patch().levels(["low"]).levels;
    assert_eq!(levels, Some(vec![Level(3)]));
}

#[test]
fn a_generic_function_passes_its_value_on() {
    fn set<V>(value: V) -> TaskPatch
    where
        V: IntoProperty<Option<String>> + IntoProperty<String> + Clone,
    {
        Task::patch().note(value.clone()).name(value)
    }
    fn set_levels<const N: usize>(levels: [impl IntoProperty<Level>; N]) -> TaskPatch {
        Task::patch().levels(levels)
    }
    assert_eq!(set("a"), Task::patch().note("a").name("a"));
    assert_eq!(set(&String::from("a")), set("a"));

    assert_eq!(set_levels(["low"]).levels, Some(vec![Level(3)]));
}
