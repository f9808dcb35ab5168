//! Prints the document of a text as JSON.

use std::io::{BufRead, Read, Write};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    if args.first().is_some_and(|arg| arg == "--ndjson") {
        for line in std::io::stdin().lock().lines() {
            let record: serde_json::Value = serde_json::from_str(&line?)?;
            let document = whosaid::parse(record["text"].as_str().unwrap_or_default());
            serde_json::to_writer(&mut out, &serde_json::json!({"id": record["id"], "document": document}))?;
            out.write_all(b"\n")?;
        }
    } else {
        let mut text = String::new();
        match args.first() {
            Some(path) => text = std::fs::read_to_string(path)?,
            None => drop(std::io::stdin().read_to_string(&mut text)?),
        }
        serde_json::to_writer_pretty(&mut out, &whosaid::parse(&text))?;
        out.write_all(b"\n")?;
    }
    Ok(out.flush()?)
}
