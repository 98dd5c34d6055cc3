//! Catalogues of very many programs: columns that the limits judge once for each different value.

pub mod columns;
