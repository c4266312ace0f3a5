//! A patch type has the visibility of its struct. Otherwise the compiler would report `private_interfaces`.

use graph_patch::{GraphPatch, Patch};

pub(crate) mod inside {
    use super::GraphPatch;

    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    struct Private {
        size: u8,
    }

    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    pub(super) struct ToParent {
        pub(super) size: u8,
    }

    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    pub(crate) struct ToCrate {
        pub(crate) size: u8,
    }

    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    pub(in crate::visibility) struct ToPath {
        pub(in crate::visibility) size: u8,
    }

    #[test]
    fn a_private_struct_has_a_private_patch_type() {
        let patch: PrivatePatch = Private::default().diff(&Private { size: 1 });
        assert_eq!(patch.size, Some(1));
    }
}

#[test]
fn a_patch_type_is_visible_where_its_struct_is_visible() {
    let mut parent = inside::ToParent::default();
    let patch: inside::ToParentPatch = inside::ToParent::patch().size(1);
    patch.apply(&mut parent);
    let mut module = inside::ToPath::default();
    let patch: inside::ToPathPatch = inside::ToPath::patch().size(2);
    patch.apply(&mut module);
    assert_eq!((parent.size, module.size), (1, 2));
}
