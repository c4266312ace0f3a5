//! The key in the URL of an entity.

use crate::models::replica;
use graph_patch::GraphPatch;

models! {
    #[graph(type = "test.line")]
    Line { #[graph(key)] order: i64, #[graph(key)] item: String, }
    #[graph(type = "test.base")]
    Base { #[graph(key)] id: u32, }
    #[graph(type = "test.person")]
    Person { #[graph(key)] #[serde(rename = "UserName")] user_name: String, }
}

#[test]
fn a_tombstone_of_4_0_has_the_url_of_the_entity() {
    for id in [
        "Lines(order=1,item='a')",
        "https://example.com/Lines(item='a',order=1)",
    ] {
        let tombstone = format!(
            r#"{{"@odata.context": "https://example.com/$metadata#Lines/$deletedEntity", "id": "{id}", "reason": "deleted"}}"#
        );
        let rows = [r#"{"order": 1, "item": "a"}"#, &tombstone];
        assert!(replica::<Line>(&rows).is_empty(), "{id}");
    }
    for id in [
        "Base(7)",
        "https://example.com/Base/7",
        "Base(id=7)",
        "Base(%37)",
    ] {
        let tombstone = format!(r##"{{"@context": "#Base/$deletedEntity", "@id": "{id}"}}"##);
        assert!(
            replica::<Base>(&[r#"{"id": 7}"#, &tombstone]).is_empty(),
            "{id}"
        );
    }
}

/// JSON Format 4.0, 14.2: the member `id` has the URL, whatever the name of the key is. It can end with the name of a type.
#[test]
fn the_url_of_a_deleted_entity_can_end_with_a_type() {
    for id in [
        "People('a.b')",
        "People('a.b')/Model.Vip",
        "https://example.com/People('a.b')/Model.Vip/",
        "https://example.com/People/a.b",
    ] {
        for context in [
            "#People/$deletedEntity",
            "#People/Model.Vip/$deletedEntity",
            "$metadata#People(UserName,Emails)/$deletedEntity",
            "https://example.com/$metadata#People/$deletedEntity",
        ] {
            for tombstone in [
                format!(r#"{{"@odata.context": "{context}", "id": "{id}", "reason": "deleted"}}"#),
                format!(r#"{{"id": "{id}", "reason": "deleted", "@odata.context": "{context}"}}"#),
            ] {
                let rows = [r#"{"UserName": "a.b"}"#, &tombstone];
                assert!(replica::<Person>(&rows).is_empty(), "{tombstone}");
            }
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
enum Color {
    #[default]
    DarkRed,
    Blue,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.paint")]
struct Paint {
    #[graph(key)]
    color: Color,
    #[graph(key)]
    dried: String,
}

/// URL Conventions 4.01, 5.1.1.6.1: the literals of enumerations and durations can name their type.
#[test]
fn a_literal_in_the_url_of_an_entity_can_name_its_type() {
    for id in [
        "Paints(color='darkRed',dried='PT1H')",
        "Paints(color=Test.Color'darkRed',dried=duration'PT1H')",
        "Paints(dried=duration%27PT1H%27,color=Test.V1_2.Color%27darkRed%27)",
    ] {
        let tombstone = format!(r#"{{"@removed": {{}}, "@odata.id": "{id}"}}"#);
        let rows = [r#"{"color": "darkRed", "dried": "PT1H"}"#, &tombstone];
        assert!(replica::<Paint>(&rows).is_empty(), "{id}");
    }
    let rows = [
        r#"{"UserName": "a's'"}"#,
        r#"{"@removed": {}, "@id": "People/a's'"}"#,
    ];
    assert!(replica::<Person>(&rows).is_empty());
}

/// Protocol 4.01, 4.8: `$entity` resolves an entity-id.
#[test]
fn the_url_of_an_entity_can_have_its_id_in_the_query() {
    for id in [
        "$entity?$id=People('a.b')",
        "https://example.com/v1/$entity?id=https://example.com/v1/People('a.b')",
        "https://example.com/v1/$entity/Model.Vip?$select=x&$id=People%28%27a.b%27%29",
        "/$entity?$id=https%3A%2F%2Fexample.com%2FPeople%2Fa.b#x",
    ] {
        let tombstone = format!(
            r##"{{"@odata.context": "#People/$deletedEntity", "id": "{id}", "reason": "deleted"}}"##
        );
        let rows = [r#"{"UserName": "a.b"}"#, &tombstone];
        assert!(replica::<Person>(&rows).is_empty(), "{id}");
    }
    let rows = [
        r#"{"UserName": "$entity"}"#,
        r#"{"@removed": {}, "@id": "People/$entity"}"#,
    ];
    assert!(replica::<Person>(&rows).is_empty());
}
