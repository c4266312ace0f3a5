//! "Did you mean": the nearest of the names that there are.

/// What was probably meant, if the name of one is near: in other capitals, or at most a third of it written otherwise.
pub(super) fn nearest<'a>(name: &str, among: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (name.chars().count() / 3).max(1);
    let name = name.to_lowercase();
    among
        .map(|known| {
            let distance = strsim::osa_distance(&name, &known.to_lowercase());
            (distance, known)
        })
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}
