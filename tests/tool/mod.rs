//! Runs the built examples as people do: a command line, bytes in, bytes out.

#![allow(dead_code, reason = "each test crate uses its part")]

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

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

/// The command that runs an example as it is now: `cargo test` with a filter does not build the examples.
pub(crate) fn command(example: &str) -> Command {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| {
        let test = std::env::current_exe().expect("this test has a path");
        let profile = test.ancestors().nth(2).expect("target/PROFILE/deps/TEST");
        let name = profile.file_name().and_then(|name| name.to_str()).expect("a profile");
        let target = profile.parent().expect("the target folder");
        let built = Command::new(env!("CARGO"))
            .args([
                "build",
                "--quiet",
                "--examples",
                "--manifest-path",
                concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"),
            ])
            .args(["--profile", if name == "debug" { "dev" } else { name }, "--target-dir"])
            .arg(target)
            // Nothing else is built than what this test was built with.
            .args(if cfg!(feature = "steps") { ["--features", "steps"].as_slice() } else { &[] })
            .stderr(Stdio::null())
            .status();
        assert!(built.expect("cargo runs").success(), "the examples do not build");
        profile.join("examples")
    });
    Command::new(folder.join(format!("{example}{}", std::env::consts::EXE_SUFFIX)))
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
