//! Sample values: each type derives its value from a text, so that different texts give different values.

use serde_json::{json, Value};

pub trait Sample {
    fn sample(text: &str) -> Self;
}

impl Sample for String {
    fn sample(text: &str) -> Self {
        format!("{text}, as long as a name is")
    }
}

impl Sample for bool {
    fn sample(text: &str) -> Self {
        text.starts_with("new")
    }
}

impl Sample for i32 {
    fn sample(text: &str) -> Self {
        1_000 + Self::from(text.starts_with("new"))
    }
}

impl Sample for Value {
    fn sample(text: &str) -> Self {
        json!(String::sample(text))
    }
}

impl<T: Sample> Sample for Option<T> {
    fn sample(text: &str) -> Self {
        Some(T::sample(text))
    }
}

impl<T: Sample> Sample for Vec<T> {
    fn sample(text: &str) -> Self {
        vec![T::sample(text), T::sample(text)]
    }
}
