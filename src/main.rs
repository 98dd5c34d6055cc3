//! The program: runs the library and turns its outcome into an exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    microcred::run()
}
