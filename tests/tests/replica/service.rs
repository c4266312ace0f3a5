//! A model of a service that tracks changes. It works on JSON alone, and shares no code with the crate.

use proptest::prelude::*;
use serde_json::{json, Map, Value};
use std::collections::BTreeMap;

/// What a user of the service does.
#[derive(Clone, Debug)]
pub enum Edit {
    Update(u8, Value),
    Remove(u8, usize),
}

pub fn edits(count: usize) -> impl Strategy<Value = Vec<Edit>> {
    proptest::collection::vec(edit(), 0..count)
}

pub fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        4 => (0..5_u8, body()).prop_map(|(id, body)| Edit::Update(id, body)),
        1 => (0..5_u8, 0..FORMS).prop_map(|(id, form)| Edit::Remove(id, form)),
    ]
}

/// Returns the body of a PATCH, which can also set properties that only the service sets.
pub fn body() -> impl Strategy<Value = Value> {
    let text = prop_oneof![Just(Value::Null), "[a-c]{0,2}".prop_map(Value::from)];
    let address = proptest::collection::btree_map("city|country", text.clone(), 0..3);
    let address = address.prop_map(|members| json!(members));
    let member = prop_oneof![
        text.clone().prop_map(|text| ("displayName", text)),
        text.prop_map(|text| ("createdDateTime", text)),
        any::<bool>().prop_map(|value| ("accountEnabled", json!(value))),
        proptest::collection::vec("[0-9]", 0..3).prop_map(|texts| ("businessPhones", json!(texts))),
        address.clone().prop_map(|address| ("home", address)),
        prop_oneof![address, Just(Value::Null)].prop_map(|address| ("address", address)),
        (0..9_i64).prop_map(|size| ("size", json!(size.to_string()))),
    ];
    let members = proptest::collection::vec(member, 0..4);
    members.prop_map(|members| {
        let members = members.into_iter();
        Value::Object(
            members
                .map(|(name, value)| (name.to_string(), value))
                .collect(),
        )
    })
}

fn new_address() -> Value {
    json!({"city": null, "country": null, "isVerified": null})
}

fn new_user(id: u8) -> Value {
    json!({
        "id": id.to_string(), "createdDateTime": null, "displayName": null, "accountEnabled": false,
        "businessPhones": [], "address": null, "home": new_address(), "size": "0",
    })
}

const FORMS: usize = 5;

fn tombstone(id: u8, form: usize) -> Value {
    match form {
        0 => json!({"id": id.to_string(), "@removed": {"reason": "changed"}}),
        1 => json!({"@odata.removed": {"reason": "deleted"}, "id": id.to_string()}),
        2 => json!({"@removed": {}, "@odata.id": format!("https://example.com/users('{id}')")}),
        3 => {
            json!({"@odata.context": "#users/$deletedEntity", "id": format!("users/{id}"), "reason": "deleted"})
        }
        _ => json!({"@removed": {"reason": "deleted"}, "displayName": 7, "id": id.to_string()}),
    }
}

/// Merges complex values, and replaces all others [OData Protocol 4.01, 11.4.3].
pub fn merge(user: &mut Value, body: &Value) {
    for (name, value) in body.as_object().unwrap() {
        let property = user
            .as_object_mut()
            .unwrap()
            .entry(name)
            .or_insert(Value::Null);
        match (name.as_str(), value) {
            ("address" | "home", Value::Object(_)) => {
                if property.is_null() {
                    *property = new_address();
                }
                merge(property, value);
            }
            _ if name == "@odata.type" => {}
            _ => *property = value.clone(),
        }
    }
}

#[derive(Clone, Debug, Default)]
pub struct Service {
    pub users: BTreeMap<u8, Value>,
    /// The rows of all changes, in order.
    log: Vec<Value>,
    /// The rows of the rounds that were started.
    rounds: Vec<(Vec<Value>, usize)>,
    page_size: usize,
    /// Whether a row has all properties, not only the changed ones.
    is_complete: bool,
}

impl Service {
    pub fn new(page_size: usize, is_complete: bool) -> Self {
        Self {
            page_size,
            is_complete,
            ..Self::default()
        }
    }

    pub fn edit_all(&mut self, edits: &[Edit]) {
        for edit in edits {
            self.edit(edit);
        }
    }

    fn edit(&mut self, edit: &Edit) {
        match edit {
            Edit::Update(id, body) => {
                let is_new = !self.users.contains_key(id);
                let user = self.users.entry(*id).or_insert_with(|| new_user(*id));
                merge(user, body);
                let mut row = if is_new || self.is_complete {
                    user.clone()
                } else {
                    body.clone()
                };
                row["id"] = id.to_string().into();
                self.log.push(row);
            }
            Edit::Remove(id, form) => {
                self.users.remove(id);
                self.log.push(tombstone(*id, *form));
            }
        }
    }

    /// Returns a page. Without a query, it is the first one of a full round.
    pub fn get(&mut self, url: &str) -> String {
        let token = url.split_once('?').map(|(_, token)| token);
        let number = |text: &str| text.parse::<usize>().unwrap();
        let (round, start) = match token.map(|token| token.split_once('=').unwrap()) {
            Some(("page", place)) => {
                let (round, start) = place.split_once('.').unwrap();
                (number(round), number(start))
            }
            since => {
                let rows = match since {
                    Some((_, since)) => self.log[number(since)..].to_vec(),
                    None => self.users.values().cloned().collect(),
                };
                self.rounds.push((rows, self.log.len()));
                (self.rounds.len() - 1, 0)
            }
        };
        let (rows, since) = &self.rounds[round];
        let end = rows.len().min(start + self.page_size);
        let mut page = Map::new();
        page.insert("value".into(), rows[start..end].into());
        if end < rows.len() {
            let next = format!("users/delta?page={round}.{end}");
            page.insert("@odata.nextLink".into(), next.into());
        } else {
            let delta = format!("users/delta?since={since}");
            page.insert("@odata.deltaLink".into(), delta.into());
        }
        Value::Object(page).to_string()
    }
}
