::core::compile_error! {
    "generic parameters and lifetimes are not supported by `GraphPatch`; remove them"
}
