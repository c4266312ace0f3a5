//! A user with 80 properties, and hand-written code for the rows of its deltas.

use graph_patch::GraphPatch;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;

macro_rules! user {
    (
        texts { $($text:ident)* }
        flags { $($flag:ident)* }
        numbers { $($number:ident)* }
        lists { $($list:ident)* }
    ) => {
        #[derive(Clone, Debug, Default, PartialEq, GraphPatch)]
        #[serde(rename_all = "camelCase")]
        #[graph(type = "microsoft.graph.user")]
        pub struct User {
            #[graph(key)]
            pub id: String,
            $(pub $text: Option<String>,)*
            $(pub $flag: Option<bool>,)*
            $(pub $number: Option<i64>,)*
            $(pub $list: Vec<String>,)*
        }

        /// A row as a careful developer writes it: absent and null differ.
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub struct Row {
            id: String,
            #[serde(rename = "@removed")]
            removed: Option<Removed>,
            $(#[serde(default, deserialize_with = "present")] $text: Option<Option<String>>,)*
            $(#[serde(default, deserialize_with = "present")] $flag: Option<Option<bool>>,)*
            $(#[serde(default, deserialize_with = "present")] $number: Option<Option<i64>>,)*
            $($list: Option<Vec<String>>,)*
        }

        impl Row {
            fn apply(self, user: &mut User) {
                $(if let Some(value) = self.$text { user.$text = value; })*
                $(if let Some(value) = self.$flag { user.$flag = value; })*
                $(if let Some(value) = self.$number { user.$number = value; })*
                $(if let Some(value) = self.$list { user.$list = value; })*
            }
        }
    };
}

user! {
    texts {
        billing_code billing_number billing_status billing_address product_code product_number
        product_status product_address directory_code directory_number directory_status
        directory_address customer_code customer_number customer_status customer_address
        payment_code payment_number payment_status payment_address external_code
        external_number external_status external_address account_code account_number
        account_status account_address calendar_code calendar_number calendar_status
        calendar_address office_code office_number office_status office_address tenant_code
        tenant_number tenant_status tenant_address
    }
    flags {
        billing_category product_category directory_category customer_category payment_category
        external_category account_category calendar_category office_category tenant_category
    }
    numbers {
        billing_owner product_owner directory_owner customer_owner payment_owner external_owner
        account_owner calendar_owner office_owner tenant_owner
    }
    lists {
        billing_identifier billing_date product_identifier product_date directory_identifier
        directory_date customer_identifier customer_date payment_identifier payment_date
        external_identifier external_date account_identifier account_date calendar_identifier
        calendar_date office_identifier office_date tenant_identifier tenant_date
    }
}

fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    value: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(value).map(Some)
}

#[derive(Deserialize)]
struct Removed {}

#[derive(Deserialize)]
pub struct Page {
    value: Vec<Row>,
    #[serde(rename = "@odata.nextLink")]
    next: Option<String>,
    #[serde(rename = "@odata.deltaLink")]
    delta: Option<String>,
}

/// The replica by hand, with the keys of the crate's replica.
pub type Users = BTreeMap<String, Box<User>>;

pub fn apply(page: Page, users: &mut Users) -> Option<String> {
    for row in page.value {
        if row.removed.is_some() {
            users.remove(&row.id);
        } else if let Some(user) = users.get_mut(&row.id) {
            row.apply(user);
        } else {
            let mut user = Box::new(User {
                id: row.id.clone(),
                ..User::default()
            });
            let key = row.id.clone();
            row.apply(&mut user);
            users.insert(key, user);
        }
    }
    page.next.or(page.delta)
}
