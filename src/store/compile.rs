//! Compiles a catalogue: a RON file or a file of lines in, a compiled file out, or nothing at all.
//!
//! The compiled file is written beside its place and renamed into it when it is whole and on the disk. So a file that is in
//! use is never changed, and whatever goes wrong leaves nothing behind.

use std::collections::BTreeMap;
use std::io::{self, BufReader, BufWriter, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::data::read_catalogue;
use super::disk::{Disk, DiskFile};
use super::files::{FileError, shown};
use super::lines::{LineReader, Next};
use crate::compiled::columns::Columns;
use crate::compiled::index::Indexing;
use crate::compiled::writer::{Added, CatalogueWriter, Companion};
use crate::domain::catalogue::Head;
use crate::domain::occupation::Occupations;
use crate::domain::programme::Programme;
use crate::domain::reading::catalogue::Reading;
use crate::domain::reading::lines::{BadLinks, Line, LinkCheck, is_blank};
use crate::domain::reading::{Fault, MAX_FAULTS, Place, Problem};
use crate::search::ideas::Ideas;
use crate::search::making::Making;
use crate::search::programmes::Surroundings;

/// Bytes that are read or written at once.
const AT_ONCE: usize = 1024 * 1024;
/// After so many lines somebody may look how far it is.
const OFTEN: usize = 64;
/// So many names are tried for the file beside.
const NAMES: u32 = 100;

/// What is to be compiled, and to where.
pub struct Job<'a> {
    /// The catalogue: lines of JSON where its name ends with `.jsonl` or `.ndjson`, RON else.
    pub input: &'a Path,
    /// The compiled file.
    pub output: &'a Path,
    /// Whether a file that is there already is replaced.
    pub replace: bool,
    /// The occupations that programmes may name.
    pub occupations: &'a Occupations,
    /// What adds further parts.
    pub companions: Vec<Box<dyn Companion>>,
}

/// Everything that stands in a compiled catalogue beside its programmes.
#[must_use]
pub fn companions(ideas: Arc<Ideas>, surroundings: Surroundings) -> Vec<Box<dyn Companion>> {
    vec![Box::new(Indexing::new(Making::new(ideas), surroundings)), Box::<Columns>::default()]
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The work that is done, in bytes.
    pub done: u64,
    /// All the work, in bytes.
    pub of: u64,
    /// The programmes that were written.
    pub programmes: usize,
    /// The programmes that were refused.
    pub refused: usize,
}

/// Is told what happens. Where it answers with an error, nothing is compiled.
pub trait Watch {
    /// Something is wrong with the catalogue.
    ///
    /// # Errors
    /// To stop.
    fn fault(&mut self, fault: &Fault) -> io::Result<()>;

    /// It is so far.
    ///
    /// # Errors
    /// To stop.
    fn progress(&mut self, progress: Progress) -> io::Result<()>;
}

/// What was compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Built {
    /// Programmes.
    pub programmes: usize,
    /// Programmes that were refused.
    pub refused: usize,
    /// Everything that is wrong with the catalogue.
    pub faults: usize,
    /// The length of the compiled file.
    pub bytes: u64,
}

/// Why nothing was compiled.
#[derive(Debug, thiserror::Error)]
pub enum NotBuilt {
    /// There is a file already.
    #[error("{0}")]
    Exists(String),
    /// What is to be compiled and the compiled file are the same.
    #[error("{0}")]
    SameFile(String),
    /// The catalogue cannot be read.
    #[error(transparent)]
    Unreadable(#[from] FileError),
    /// The catalogue as a whole cannot be used, as was told.
    #[error("{0}")]
    Unusable(String),
    /// No programme of it is sound, as was told.
    #[error("{0}")]
    NothingSound(String),
    /// The compiled file cannot be written.
    #[error("{path}: {source}")]
    Unwritable {
        /// Its path.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// Whoever is told wants no more.
    #[error(transparent)]
    Stopped(io::Error),
}

/// Compiles a catalogue.
///
/// # Errors
/// When nothing was compiled; then there is no new file.
pub fn compile(job: Job<'_>, watch: &mut dyn Watch) -> Result<Built, NotBuilt> {
    compile_on(&Disk::default(), job, watch)
}

/// The same on a file system.
///
/// # Errors
/// As [`compile`].
pub fn compile_on(disk: &Disk, job: Job<'_>, watch: &mut dyn Watch) -> Result<Built, NotBuilt> {
    let Job { input, output, replace, occupations, companions } = job;
    let unwritable = |source| NotBuilt::Unwritable { path: shown(output), source };
    if !disk.look(input).map_err(|source| FileError::Io { path: shown(input), source })?.is_file() {
        return Err(FileError::NotRegular { path: shown(input) }.into());
    }
    check_place(disk, input, output, replace)?;
    let (beside, file) = Beside::create(disk, output).map_err(unwritable)?;
    let writer = CatalogueWriter::new(BufWriter::with_capacity(AT_ONCE, file), companions).map_err(unwritable)?;
    let (faults, told) = (0, 0);
    let mut run = Run { disk, input, output, occupations, watch, writer, refused: 0, faults, told, lines: Vec::new() };
    let of_lines = input.extension().is_some_and(|end| end == "jsonl" || end == "ndjson");
    let head = if of_lines { run.lines()? } else { run.ron()? };
    run.tell_how_many_more()?;
    let Run { writer, refused, faults, .. } = run;
    let programmes = writer.programmes();
    if programmes == 0 {
        return Err(NotBuilt::NothingSound(shown(input)));
    }
    let file = writer.finish(&head).map_err(unwritable)?;
    let file = file.into_inner().map_err(|error| unwritable(error.into_error()))?;
    file.sync().map_err(unwritable)?;
    let bytes = file.look().map_err(unwritable)?.len();
    drop(file);
    check_place(disk, input, output, replace)?;
    beside.rename(output).map_err(unwritable)?;
    Ok(Built { programmes, refused, faults, bytes })
}

/// Whether the compiled file may stand where it is wanted.
fn check_place(disk: &Disk, input: &Path, output: &Path, replace: bool) -> Result<(), NotBuilt> {
    let there = match disk.look_at_link(output) {
        Ok(there) => there,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(source) => return Err(NotBuilt::Unwritable { path: shown(output), source }),
    };
    let own = disk.name(input).map_err(|source| FileError::Io { path: shown(input), source })?;
    match disk.name(output) {
        Ok(other) if other == own => return Err(NotBuilt::SameFile(shown(output))),
        // A link that leads nowhere is another file.
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(NotBuilt::Unwritable { path: shown(output), source: error });
        }
        Ok(_) | Err(_) => {}
    }
    if !replace {
        return Err(NotBuilt::Exists(shown(output)));
    }
    if there.is_file() || there.is_symlink() {
        return Ok(());
    }
    Err(FileError::NotRegular { path: shown(output) }.into())
}

/// A file beside the one that is wanted. It is removed unless it is renamed.
struct Beside {
    disk: Disk,
    path: PathBuf,
    keep: bool,
}

impl Beside {
    fn create(disk: &Disk, wanted: &Path) -> io::Result<(Self, DiskFile)> {
        let name = wanted.file_name().ok_or(ErrorKind::InvalidInput)?;
        let mut last = io::Error::from(ErrorKind::AlreadyExists);
        for number in 0..NAMES {
            let mut own = std::ffi::OsString::from(".");
            own.push(name);
            own.push(format!(".{}-{number}.part", std::process::id()));
            let path = wanted.with_file_name(own);
            match disk.create_new(&path) {
                Ok(file) => return Ok((Self { disk: disk.clone(), path, keep: false }, file)),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => last = error,
                Err(error) => return Err(error),
            }
        }
        Err(last)
    }

    fn rename(mut self, wanted: &Path) -> io::Result<()> {
        self.disk.rename(&self.path, wanted)?;
        self.keep = true;
        // The new name is on the disk only when its folder is; where that cannot be asked for, the system does it later.
        let folder = wanted.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let _ = self.disk.open(folder).and_then(|folder| folder.sync());
        Ok(())
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        if !self.keep {
            let _ = self.disk.remove(&self.path);
        }
    }
}

/// One catalogue on its way.
struct Run<'a> {
    disk: &'a Disk,
    input: &'a Path,
    output: &'a Path,
    occupations: &'a Occupations,
    watch: &'a mut dyn Watch,
    writer: CatalogueWriter<BufWriter<DiskFile>>,
    refused: usize,
    faults: usize,
    /// The faults that were told, one by one or as a number.
    told: usize,
    /// The line of every record, where the catalogue is one of lines.
    lines: Vec<u32>,
}

impl Run<'_> {
    fn ron(&mut self) -> Result<Head, NotBuilt> {
        let Reading { catalogue, faults, refused } = read_catalogue(self.disk, self.input, self.occupations)?;
        self.tell(&faults)?;
        self.refused = refused;
        let catalogue = catalogue.ok_or_else(|| NotBuilt::Unusable(shown(self.input)))?;
        let of = catalogue.len() as u64;
        for (done, programme) in catalogue.all().enumerate() {
            self.add(&programme)?;
            if done % OFTEN == 0 {
                self.progress(done as u64, of)?;
            }
        }
        Ok(catalogue.head)
    }

    fn lines(&mut self) -> Result<Head, NotBuilt> {
        let name = shown(self.input);
        let length = self.disk.look(self.input).map_err(|source| self.unreadable(source))?.len();
        let bad_links = self.links(&name, length)?;
        let mut head = None;
        let mut lines = self.open()?;
        loop {
            let next = lines.next().map_err(|source| self.unreadable(source))?;
            let line = Line { file: &name, number: lines.number(), bytes: lines.line() };
            match next {
                Next::End => break,
                Next::TooLong => self.refuse(&[Line::too_long(&name, lines.number())])?,
                Next::Line if is_blank(line.bytes) => {}
                Next::Line => {
                    let first = head.is_none();
                    let as_head = if first { line.head() } else { None };
                    head.get_or_insert_default();
                    if let Some((read, faults)) = as_head {
                        self.tell(&faults)?;
                        head = Some(read.ok_or_else(|| NotBuilt::Unusable(name.clone()))?);
                    } else if let Some(bad) = bad_links.get(&line.number) {
                        self.refuse(&bad.faults(&line))?;
                    } else {
                        self.line(&line)?;
                    }
                }
            }
            if lines.number() % OFTEN == 0 {
                self.progress(length + lines.done(), length * 2)?;
            }
        }
        Ok(head.unwrap_or_default())
    }

    /// The lines whose links lead nowhere or back to where they began.
    fn links(&mut self, name: &str, length: u64) -> Result<BTreeMap<usize, BadLinks>, NotBuilt> {
        let mut links = LinkCheck::default();
        let mut lines = self.open()?;
        loop {
            match lines.next().map_err(|source| self.unreadable(source))? {
                Next::End => return Ok(links.bad()),
                Next::TooLong => {}
                Next::Line => links.see(&Line { file: name, number: lines.number(), bytes: lines.line() }),
            }
            if lines.number() % OFTEN == 0 {
                self.progress(lines.done(), length * 2)?;
            }
        }
    }

    fn line(&mut self, line: &Line<'_>) -> Result<(), NotBuilt> {
        let programme = match line.programme(self.occupations) {
            Ok(programme) => programme,
            Err(faults) => return self.refuse(&faults),
        };
        match self.add(&programme)? {
            Added::As(_) => {
                self.lines.push(u32::try_from(line.number).unwrap_or(u32::MAX));
                Ok(())
            }
            Added::Twice(first) => {
                let first_line = self.lines.get(first as usize).map_or(0, |line| *line as usize);
                let place = Place { file: line.file.to_owned(), line: line.number, column: 1 };
                let (id, field) = (Some(programme.id.to_string()), Some("id".to_owned()));
                self.refuse(&[Fault { place, id, field, problem: Problem::RepeatedId { first_line } }])
            }
        }
    }

    fn open(&self) -> Result<LineReader<BufReader<DiskFile>>, NotBuilt> {
        let file = self.disk.open(self.input).map_err(|source| self.unreadable(source))?;
        Ok(LineReader::new(BufReader::with_capacity(AT_ONCE, file)))
    }

    fn add(&mut self, programme: &Programme) -> Result<Added, NotBuilt> {
        self.writer.add(programme).map_err(|source| NotBuilt::Unwritable { path: shown(self.output), source })
    }

    /// One programme fewer, because of these faults. After very many without one sound programme the file is no catalogue.
    fn refuse(&mut self, faults: &[Fault]) -> Result<(), NotBuilt> {
        self.refused += 1;
        self.tell(faults)?;
        if self.faults > MAX_FAULTS && self.writer.programmes() == 0 {
            return Err(NotBuilt::NothingSound(shown(self.input)));
        }
        Ok(())
    }

    fn tell(&mut self, faults: &[Fault]) -> Result<(), NotBuilt> {
        for fault in faults {
            self.faults += fault.count();
            if self.told < MAX_FAULTS || matches!(fault.problem, Problem::MoreFaults { .. }) {
                self.told += fault.count();
                self.watch.fault(fault).map_err(NotBuilt::Stopped)?;
            }
        }
        Ok(())
    }

    /// Tells how many faults there are beside those that were told.
    fn tell_how_many_more(&mut self) -> Result<(), NotBuilt> {
        let count = self.faults - self.told;
        if count == 0 {
            return Ok(());
        }
        self.told += count;
        let fault = Fault::of_file(&shown(self.input), Problem::MoreFaults { count });
        self.watch.fault(&fault).map_err(NotBuilt::Stopped)
    }

    fn progress(&mut self, done: u64, of: u64) -> Result<(), NotBuilt> {
        let (programmes, refused) = (self.writer.programmes(), self.refused);
        self.watch.progress(Progress { done, of, programmes, refused }).map_err(NotBuilt::Stopped)
    }

    fn unreadable(&self, source: io::Error) -> NotBuilt {
        FileError::Io { path: shown(self.input), source }.into()
    }
}
