//! The derives of a struct for the properties of an abstract type, which differ from those of its enum.

use crate::codegen::facts::Facts;
use crate::codegen::model::Model;
use crate::codegen::{layout, need};
use crate::metadata::StructuredType;
use alloc::{string::String, vec::Vec};

impl<'a> Model<'a> {
    /// The derives of a type: our own and those of the configuration that the type can have.
    pub(super) fn derives(&self, own: &[&'static str], name: &str) -> String {
        self.derives_if(own, |derive| self.facts.can_derive(name, derive))
    }

    /// The derives of a struct. That of a base type or of other types does not contain the variants of the enum.
    pub(super) fn struct_derives(
        &self,
        own: &[&'static str],
        ty: &'a StructuredType,
        is_other: bool,
    ) -> String {
        let properties = self.hierarchy.properties(ty);
        let mut facts = Facts::default();
        for property in properties {
            facts.add(&self.hierarchy, &ty.name, property, self.config);
        }
        let names = properties.iter().map(|it| it.type_name.as_str());
        let mut names: Vec<_> = names.collect();
        if is_other || self.csdl.is_open(ty) {
            match need::dynamic_item(&self.hierarchy, ty) {
                Some(item) => names.push(item),
                None => facts.add_value(&ty.name),
            }
        }
        self.derives_if(own, |derive| {
            let can_derive = |name: &&str| self.facts.can_derive(name, derive);
            facts.can_derive(&ty.name, derive) && names.iter().all(can_derive)
        })
    }

    fn derives_if(&self, own: &[&'static str], can_derive: impl Fn(&str) -> bool) -> String {
        let is_own = |path: &str| {
            let last = path.rsplit("::").next().unwrap_or(path);
            own.contains(&last)
        };
        let more = self.config.derives().iter().map(String::as_str);
        let more = more.filter(|more| !is_own(more) && can_derive(more));
        let all: Vec<&str> = own.iter().copied().chain(more).collect();
        layout::derive(&all, self.width)
    }
}
