//! The changes of dynamic properties, whose type only the map knows.

use alloc::{boxed::Box, collections::BTreeMap, string::String, vec::Vec};
use core::any::Any;

/// A map of changes by the name of the property.
pub(crate) trait Erased: Any + Send + Sync {
    fn boxed_clone(&self) -> Box<dyn Erased>;
    fn equals(&self, other: &dyn Erased) -> bool;
    fn names(&self) -> Vec<String>;
    fn as_any(&self) -> &dyn Any;
    fn as_any_mut(&mut self) -> &mut dyn Any;
}

impl<C: Clone + PartialEq + Send + Sync + 'static> Erased for BTreeMap<String, Option<C>> {
    fn boxed_clone(&self) -> Box<dyn Erased> {
        Box::new(self.clone())
    }

    fn equals(&self, other: &dyn Erased) -> bool {
        other.as_any().downcast_ref() == Some(self)
    }

    fn names(&self) -> Vec<String> {
        self.keys()
            .filter(|name| !name.contains('@'))
            .cloned()
            .collect()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }
}

impl Clone for Box<dyn Erased> {
    fn clone(&self) -> Self {
        (**self).boxed_clone()
    }
}
