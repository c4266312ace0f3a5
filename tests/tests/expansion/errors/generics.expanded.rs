::core::compile_error! {
    "a resource has no generic parameters and no lifetimes"
}
