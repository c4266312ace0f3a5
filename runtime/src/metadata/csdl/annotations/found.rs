//! The annotations that apply to a target.

use crate::metadata::csdl::annotations::{
    deprecated, description, permission, read_only, PERMISSIONS,
};
use crate::metadata::csdl::documents::Aliases;
use crate::metadata::csdl::DeclaredProperty;
use alloc::string::String;
use roxmltree::Node;

/// What an annotation can set. Types and members have no property.
pub(super) enum Slots<'a> {
    Property(&'a mut DeclaredProperty),
    Other(&'a mut Option<String>, &'a mut Option<String>),
}

/// The annotations of a target.
pub(super) struct Found {
    description: Option<String>,
    deprecated: Option<String>,
    read_only: Option<&'static str>,
    pub(super) permission: Option<bool>,
}

impl Found {
    pub(super) fn of(aliases: &Aliases, node: Node<'_, '_>) -> Self {
        Self {
            description: description(aliases, node),
            deprecated: deprecated(aliases, node),
            read_only: read_only(aliases, node),
            permission: permission(aliases, node),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        let Self {
            description,
            deprecated,
            read_only,
            permission,
        } = self;
        description.is_none() && deprecated.is_none() && read_only.is_none() && permission.is_none()
    }

    pub(super) fn apply(self, slots: Slots<'_>) {
        let (description, deprecated) = match slots {
            Slots::Other(description, deprecated) => (description, deprecated),
            Slots::Property(of) => {
                // A derived type can give back the permission that a base type takes.
                if self.permission == Some(true) && of.read_only == Some(PERMISSIONS) {
                    of.read_only = None;
                }
                of.read_only = self.read_only.or(of.read_only);
                of.permission = self.permission.or(of.permission);
                (&mut of.description, &mut of.deprecated)
            }
        };
        if self.description.is_some() {
            *description = self.description;
        }
        if self.deprecated.is_some() {
            *deprecated = self.deprecated;
        }
    }
}
