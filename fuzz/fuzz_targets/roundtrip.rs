//! JSON from anywhere: it is refused or it is data, and held against a text it never slices blindly.

#![no_main]

use libfuzzer_sys::fuzz_target;
use whosaid::Document;

fuzz_target!(|data: &[u8]| {
    if let Ok(document) = serde_json::from_slice::<Document<'static>>(data) {
        let text = String::from_utf8_lossy(data);
        if document.verify(&text).is_ok() {
            for quote in &document.quotes {
                let _ = &text[quote.span.range()];
                let _ = quote.speaker().map(|id| document.speaker(id).expect("verified"));
            }
        }
        let json = serde_json::to_string(&document).expect("a document is JSON");
        let back: Document<'static> = serde_json::from_str(&json).expect("its JSON is a document");
        assert!(back == document, "JSON there and back differs");
    } else if let Ok(text) = std::str::from_utf8(data) {
        let json = serde_json::to_string(&whosaid::parse(text)).expect("a document is JSON");
        let back: Document<'static> = serde_json::from_str(&json).expect("its JSON is a document");
        assert!(back == whosaid::parse(text), "JSON there and back differs");
        assert_eq!(back.verify(text), Ok(()));
    }
});
