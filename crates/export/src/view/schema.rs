//! The JSON Schema of every output of JSON, derived from the views.

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};

use crate::view::{
    CatalogueExport, CatalogueStats, CompareAnswer, CoverageTable, JobsAnswer, MatchAnswer, PlanAnswer, ProgramDetails,
    SearchAnswer,
};

/// Returns the JSON Schema of every output, with the name of its file in `docs/schema` before `.schema.json`.
#[must_use]
pub fn schemas() -> Vec<(&'static str, Schema)> {
    vec![
        ("match", schema_of::<MatchAnswer<'_>>()),
        ("search", schema_of::<SearchAnswer<'_>>()),
        ("jobs", schema_of::<JobsAnswer<'_>>()),
        ("show", schema_of::<ProgramDetails<'_>>()),
        ("compare", schema_of::<CompareAnswer<'_>>()),
        ("plan", schema_of::<PlanAnswer<'_>>()),
        ("catalogue-export", schema_of::<CatalogueExport<'_>>()),
        ("catalogue-stats", schema_of::<CatalogueStats<'_>>()),
        ("catalogue-coverage", schema_of::<CoverageTable<'_>>()),
    ]
}

fn schema_of<V: JsonSchema>() -> Schema {
    let settings = SchemaSettings::draft2020_12().for_serialize().with_transform(RecursiveTransform(remove_size));
    settings.into_generator().into_root_schema_for::<V>()
}

/// Removes the size of a number in memory, which JSON Schema does not know as a format.
fn remove_size(schema: &mut Schema) {
    let format = schema.get("format").and_then(serde_json::Value::as_str).unwrap_or_default();
    if format.starts_with("uint") || format.starts_with("int") || format == "double" {
        schema.remove("format");
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the test compares published files, and writes them when it is asked to")]
mod tests {
    use std::path::Path;

    use super::*;

    /// Set to write the schemas in place of comparing them.
    const UPDATE: &str = "UPDATE_SCHEMAS";

    #[test]
    fn published_schemas_are_current() {
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/schema"));
        let mut outdated = Vec::new();
        for (name, schema) in schemas() {
            let path = folder.join(format!("{name}.schema.json"));
            let text = crate::json::pretty(&schema);
            if std::env::var_os(UPDATE).is_some() {
                std::fs::create_dir_all(folder).unwrap();
                std::fs::write(&path, &text).unwrap();
            } else if std::fs::read_to_string(&path).ok().as_deref() != Some(&text) {
                outdated.push(path);
            }
        }
        assert!(outdated.is_empty(), "write these with {UPDATE}=1 and read what changed: {outdated:?}");
    }
}
