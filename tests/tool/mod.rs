//! Runs the built examples as people do: a command line, bytes in, bytes out.

#![allow(dead_code, reason = "each test crate uses its part")]

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// What a run gave back.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: Vec<u8>,
    pub(crate) err: String,
}

impl Ran {
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.out).expect("output is UTF-8")
    }

    /// The lines of output, as JSON. Cut at line feeds only.
    pub(crate) fn json(&self) -> Vec<serde_json::Value> {
        let lines = self.text().strip_suffix('\n').map(|lines| lines.split('\n')).into_iter().flatten();
        lines.map(|line| serde_json::from_str(line).expect("a line of output is JSON")).collect()
    }
}

/// The command that runs an example. `cargo test` builds the examples; `cargo test --test NAME` does not.
pub(crate) fn command(example: &str) -> Command {
    let mut path: PathBuf = std::env::current_exe().expect("this test has a path");
    path.pop();
    path.pop();
    path.push("examples");
    path.push(format!("{example}{}", std::env::consts::EXE_SUFFIX));
    assert!(path.exists(), "{} is not built: cargo build --example {example}", path.display());
    Command::new(path)
}

/// Runs an example to its end.
pub(crate) fn run(example: &str, args: &[&str], input: &[u8]) -> Ran {
    let mut child = command(example)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the example starts");
    let mut stdin = child.stdin.take().expect("piped");
    let output = std::thread::scope(|scope| {
        // The example may stop reading early; that is for the test to judge by what comes out.
        scope.spawn(move || drop(stdin.write_all(input)));
        child.wait_with_output().expect("the example ends")
    });
    Ran {
        code: output.status.code(),
        out: output.stdout,
        err: String::from_utf8(output.stderr).expect("messages are UTF-8"),
    }
}

/// A new folder for one test, empty.
pub(crate) fn folder(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    drop(std::fs::remove_dir_all(&path));
    std::fs::create_dir_all(&path).expect("a folder for the test");
    path
}
