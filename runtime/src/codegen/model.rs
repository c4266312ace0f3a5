//! The models of types and of every type that they need, as text.

use crate::codegen::boxes::Boxes;
use crate::codegen::casing::Counts;
use crate::codegen::config::Config;
use crate::codegen::defaults::Defaults;
use crate::codegen::docs::visible;
use crate::codegen::facts::Facts;
use crate::codegen::hierarchy::Hierarchy;
use crate::codegen::rust_names::RustNames;
use crate::codegen::{file, layout, need, options, roots, sizes, unresolved, Error, ErrorKind};
use crate::metadata::{Csdl, StructuredType, Type};
use alloc::collections::BTreeSet;
use alloc::{format, string::String, vec::Vec};

/// The width of a line, as in rustfmt.
pub(super) const WIDTH: usize = 100;

/// The suffix of a struct for the shared properties of an abstract type.
pub(super) const BASE: &str = "Base";

/// The suffix of a struct for values of every type that is not a variant of the enum.
pub(super) const OTHER: &str = "Other";

/// Generates the types of a configuration and every type that they need. `module` is the name of the module that contains the
/// code, if it is known.
pub(super) fn generate(
    csdl: &Csdl,
    config: &Config,
    module: Option<&str>,
) -> Result<String, Error> {
    let hierarchy = Hierarchy::new(csdl, config.derived_types());
    let roots = roots::roots(&hierarchy, config.type_names())?;
    let needed = need::needed(&hierarchy, &roots, config);
    if let Some(cyclic) = hierarchy.cyclic(&needed) {
        let name = visible(&cyclic.name);
        let message = format!("the base types of `{name}` form a cycle");
        return Err(Error::new(ErrorKind::Type, message));
    }
    if !config.allows_missing() {
        unresolved::check(csdl, &needed, |name| config.rust_type(name).is_some())?;
    }
    let defaults = Defaults::of(&hierarchy, &needed, config)?;
    let model = Model::new(hierarchy, defaults, &roots, &needed, config);
    let roots: Vec<_> = roots.iter().filter_map(|ty| qualified(ty)).collect();
    let structured = needed.iter().filter_map(|ty| need::structured(ty));
    let depth = structured.map(|ty| model.boxes.depth(ty)).max();
    Ok(file::text(
        &file::head(&config.command(), depth.unwrap_or_default()),
        &model.names,
        &roots,
        model.items(&needed),
        module,
    ))
}

pub(super) struct Model<'a> {
    pub(super) csdl: &'a Csdl,
    pub(super) config: &'a Config,
    pub(super) hierarchy: Hierarchy<'a>,
    pub(super) boxes: Boxes<'a>,
    pub(super) defaults: Defaults<'a>,
    pub(super) facts: Facts<'a>,
    pub(super) names: RustNames<'a>,
    /// How many names of all structs each case converts to.
    pub(super) fields: Counts,
    /// The same for all enums.
    pub(super) variants: Counts,
    /// The width of a line in a module.
    pub(super) width: usize,
    /// The polymorphic types with one large variant.
    pub(super) uneven: BTreeSet<&'a str>,
    /// The base types with a struct only because derived types flatten it.
    only_bases: Vec<&'a StructuredType>,
    shared_names: BTreeSet<&'a str>,
}

impl<'a> Model<'a> {
    fn new(
        hierarchy: Hierarchy<'a>,
        defaults: Defaults<'a>,
        roots: &[&'a Type],
        needed: &[&'a Type],
        config: &'a Config,
    ) -> Self {
        let shared = need::shared(&hierarchy, needed);
        let mut types: Vec<_> = needed
            .iter()
            .filter_map(|ty| Some((qualified(ty)?, "")))
            .collect();
        let only_bases = only_bases(&shared, needed);
        types.extend(only_bases.iter().map(|ty| (ty.name.as_str(), suffix(ty))));
        let others = needed.iter().filter_map(|ty| need::polymorphic(ty));
        types.extend(others.map(|ty| (ty.name.as_str(), OTHER)));
        let names = RustNames::of(&types);
        let (mut fields, mut variants) = (Counts::default(), Counts::default());
        for ty in needed {
            match ty {
                Type::Structured(ty) => {
                    let properties =
                        need::own_properties(hierarchy.csdl, ty).map(|it| it.name.as_str());
                    fields.merge(Counts::of_fields(properties));
                }
                Type::Enum(ty) => {
                    let members = ty.members.iter().map(|it| it.name.as_str());
                    variants.merge(Counts::of_variants(members));
                }
                Type::Definition(_) => {}
            }
        }
        let indent = if names.modules().is_empty() { 0 } else { 4 };
        let boxes = Boxes::new(&hierarchy);
        Self {
            csdl: hierarchy.csdl,
            config,
            uneven: sizes::uneven(&hierarchy, &boxes, needed),
            boxes,
            defaults,
            facts: Facts::of(&hierarchy, roots, needed, config),
            width: WIDTH - indent,
            names,
            fields,
            variants,
            shared_names: shared.iter().map(|ty| ty.name.as_str()).collect(),
            only_bases,
            hierarchy,
        }
    }

    /// Each item with the name of its declared type.
    fn items(&self, needed: &[&'a Type]) -> Vec<(&'a str, String)> {
        let mut items = Vec::new();
        for ty in needed {
            match ty {
                Type::Structured(ty) if ty.is_abstract => {
                    items.push((ty.name.as_str(), self.polymorphic(ty)));
                }
                Type::Structured(ty) => items.push((ty.name.as_str(), self.structure(ty))),
                Type::Enum(ty) => items.push((ty.name.as_str(), self.enumeration(ty))),
                Type::Definition(_) => {}
            }
        }
        let bases = self.only_bases.iter().filter(|ty| self.has_fields(ty));
        items.extend(bases.map(|ty| (ty.name.as_str(), self.structure(ty))));
        let others = needed.iter().filter_map(|ty| need::polymorphic(ty));
        items.extend(others.map(|ty| (ty.name.as_str(), self.other(ty))));
        items
    }

    /// Whether a base type has a struct, which the structs of its derived types flatten.
    pub(super) fn is_shared(&self, ty: &StructuredType) -> bool {
        self.shared_names.contains(ty.name.as_str()) && self.has_fields(ty)
    }

    /// The name of a struct in its module.
    pub(super) fn name_of(&self, ty: &StructuredType) -> &str {
        self.names.name(&ty.name, suffix(ty))
    }

    /// The path of a struct in the module of another type.
    pub(super) fn path_of(&self, ty: &StructuredType, from: &str) -> String {
        self.names.path(&ty.name, suffix(ty), from)
    }

    /// The derives of a type: our own and those of the configuration that the type can have.
    pub(super) fn derives(&self, own: &[&'static str], name: &str, suffix: &'static str) -> String {
        let is_own = |path: &str| {
            let last = path.rsplit("::").next().unwrap_or(path);
            own.contains(&last)
        };
        let more = self.config.derives().iter().map(String::as_str);
        let more = more.filter(|more| self.facts.can_derive((name, suffix), more));
        let more = options::with_required(more.collect());
        let more = more.into_iter().filter(|more| !is_own(more));
        let all: Vec<&str> = own.iter().copied().chain(more).collect();
        layout::derive(&all, self.width)
    }
}

/// The base types without an item of their own: abstract types, which are enums, and types that are not selected.
fn only_bases<'a>(shared: &[&'a StructuredType], needed: &[&'a Type]) -> Vec<&'a StructuredType> {
    let needed = needed.iter().filter_map(|ty| need::structured(ty));
    let needed: BTreeSet<_> = needed.map(|ty| ty.name.as_str()).collect();
    let bases = shared.iter().copied();
    bases
        .filter(|ty| ty.is_abstract || !needed.contains(ty.name.as_str()))
        .collect()
}

/// The suffix of the struct of a type.
pub(super) fn suffix(ty: &StructuredType) -> &'static str {
    if ty.is_abstract {
        BASE
    } else {
        ""
    }
}

fn qualified(ty: &Type) -> Option<&str> {
    match ty {
        Type::Structured(ty) => Some(&ty.name),
        Type::Enum(ty) => Some(&ty.name),
        Type::Definition(_) => None,
    }
}
