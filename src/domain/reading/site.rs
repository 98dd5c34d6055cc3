//! Where a record stands, and faults at places in it.

use super::fault::{Fault, Place, Problem};
use super::from_ron;
use super::locate::{Field, Node, Places};
use crate::domain::words::clean;

/// A field name is shown as far as this.
const LONGEST_NAME: usize = 80;
/// An id is shown as far as this.
const LONGEST_ID: usize = 120;

/// Names the places of what is wrong in a record.
pub(super) trait Spot {
    /// A fault of a field (`checklist.assessment`), or of one item of its list, at the nearest place that is known.
    fn fault_of(&self, path: &str, item: Option<usize>, problem: Problem) -> Fault;
}

/// Where a record stands, for naming the place of what is wrong in it.
pub(super) struct Site<'a> {
    pub(super) file: &'a str,
    pub(super) places: &'a Places<'a>,
    pub(super) node: &'a Node,
}

/// A field as people may see it; `None` for the record as a whole.
pub(super) fn shown_field(path: &str) -> Option<String> {
    (!path.is_empty()).then(|| clean(path).chars().take(LONGEST_NAME).collect())
}

/// An id as people may see it, whatever stands there.
pub(super) fn shown_id(id: &str) -> String {
    clean(id).chars().take(LONGEST_ID).collect()
}

impl Site<'_> {
    /// The place of a byte of the file.
    fn place(&self, byte: usize) -> Place {
        let (line, column) = self.places.line_and_column(byte);
        Place { file: self.file.to_owned(), line, column }
    }

    /// The field of a name.
    pub(super) fn field(&self, name: &str) -> Option<&Field> {
        self.node.field(self.places.text, name)
    }

    /// The name of a field.
    pub(super) fn name_of(&self, field: &Field) -> &str {
        field.name(self.places.text)
    }

    /// The text of a piece of the file.
    pub(super) fn text_of(&self, node: &Node) -> &str {
        node.text(self.places.text)
    }

    /// A fault that stands at this byte.
    pub(super) fn fault_at(&self, byte: usize, path: &str, problem: Problem) -> Fault {
        Fault { place: self.place(byte), id: self.id(), field: shown_field(path), problem }
    }

    /// The id as far as it can be read, cleaned.
    pub(super) fn id(&self) -> Option<String> {
        let raw = self.text_of(&self.field("id")?.value);
        from_ron::<String>(raw).ok().map(|id| shown_id(&id))
    }

    /// A fault of a field (`checklist.assessment`), at the nearest place that exists.
    pub(super) fn fault(&self, path: &str, problem: Problem) -> Fault {
        self.fault_of(path, None, problem)
    }
}

impl Spot for Site<'_> {
    fn fault_of(&self, path: &str, item: Option<usize>, problem: Problem) -> Fault {
        let mut node = self.node;
        let mut at = node.start();
        for name in path.split('.').filter(|name| !name.is_empty()) {
            let Some(field) = node.field(self.places.text, name) else { break };
            at = field.at();
            node = &field.value;
        }
        let item = item.and_then(|index| node.items().get(index));
        self.fault_at(item.map_or(at, Node::start), path, problem)
    }
}
