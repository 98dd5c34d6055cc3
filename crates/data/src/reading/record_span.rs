//! Where a record stands, and faults at places in it.

use crate::reading::parse_ron;
use crate::reading::span_tree::{FieldSpan, LineIndex, SpanTree};
use microcred_core::diagnostic::{Diagnostic, DiagnosticKind, SourceLocation};
use microcred_core::sanitize::clean;

/// A field name is shown as far as this.
const MAX_FIELD_NAME_CHARS: usize = 80;
/// An id is shown as far as this.
const MAX_ID_CHARS: usize = 120;

/// Names the places of what is wrong in a record.
pub(super) trait DiagnosticLocator {
    /// A fault of a field (`checklist.assessment`), or of one item of its list, at the nearest place that is known.
    fn diagnostic_of(&self, path: &str, item: Option<usize>, problem: DiagnosticKind) -> Diagnostic;
}

/// Where a record stands, for naming the place of what is wrong in it.
pub(super) struct RecordSpan<'a> {
    pub(super) file: &'a str,
    pub(super) line_index: &'a LineIndex<'a>,
    pub(super) node: &'a SpanTree,
}

/// A field as people may see it; `None` for the record as a whole.
pub(super) fn display_field(path: &str) -> Option<String> {
    (!path.is_empty()).then(|| clean(path).chars().take(MAX_FIELD_NAME_CHARS).collect())
}

/// An id as people may see it, whatever stands there.
pub(super) fn display_id(id: &str) -> String {
    clean(id).chars().take(MAX_ID_CHARS).collect()
}

impl RecordSpan<'_> {
    /// The place of a byte of the file.
    fn location(&self, byte: usize) -> SourceLocation {
        let (line, column) = self.line_index.line_and_column(byte);
        SourceLocation { file: self.file.to_owned(), line, column }
    }

    /// The field of a name.
    pub(super) fn field(&self, name: &str) -> Option<&FieldSpan> {
        self.node.field(self.line_index.text, name)
    }

    /// The name of a field.
    pub(super) fn field_name(&self, field: &FieldSpan) -> &str {
        field.name(self.line_index.text)
    }

    /// The text of a piece of the file.
    pub(super) fn node_text(&self, node: &SpanTree) -> &str {
        node.text(self.line_index.text)
    }

    /// A fault that stands at this byte.
    pub(super) fn diagnostic_at(&self, byte: usize, path: &str, problem: DiagnosticKind) -> Diagnostic {
        Diagnostic { location: self.location(byte), program_id: self.id(), field: display_field(path), kind: problem }
    }

    /// The id as far as it can be read, cleaned.
    pub(super) fn id(&self) -> Option<String> {
        let raw = self.node_text(&self.field("id")?.value);
        parse_ron::<String>(raw).ok().map(|id| display_id(&id))
    }

    /// A fault of a field (`checklist.assessment`), at the nearest place that exists.
    pub(super) fn diagnostic(&self, path: &str, problem: DiagnosticKind) -> Diagnostic {
        self.diagnostic_of(path, None, problem)
    }
}

impl DiagnosticLocator for RecordSpan<'_> {
    fn diagnostic_of(&self, path: &str, item: Option<usize>, problem: DiagnosticKind) -> Diagnostic {
        let mut node = self.node;
        let mut at = node.start();
        for name in path.split('.').filter(|name| !name.is_empty()) {
            let Some(field) = node.field(self.line_index.text, name) else { break };
            at = field.name_offset();
            node = &field.value;
        }
        let item = item.and_then(|index| node.items().get(index));
        self.diagnostic_at(item.map_or(at, SpanTree::start), path, problem)
    }
}
