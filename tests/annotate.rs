//! The page holds the whole text and nothing that a text could make it do.

use crate::tool::{folder, run};

/// A piece of a page: a tag with its attributes, or the words between two tags.
#[derive(Debug)]
enum Part<'p> {
    Tag(&'p str, Vec<(&'p str, &'p str)>),
    Words(&'p str),
}

/// Cuts a page as a browser would, and refuses what we never write: comments, attributes without double quotes.
fn parts(page: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let (_, page) = page.split_once("<!doctype html>").expect("a doctype");
    let (style, rest) = page.split_once("</style>").expect("a style");
    let (head, style) = style.split_once("<style>").expect("a style");
    assert!(!style.contains('<') && !style.contains("url(") && !style.contains("@import"));
    for half in [head, rest] {
        for chunk in half.split('<').skip(1) {
            let (tag, words) = chunk.split_once('>').expect("a tag ends");
            let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
            let mut attributes = Vec::new();
            while let Some((key, value)) = rest.trim_start().split_once("=\"") {
                let (value, more) = value.split_once('"').expect("a value ends");
                attributes.push((key, value));
                rest = more;
            }
            assert!(matches!(rest.trim(), "" | "checked"), "{tag}");
            parts.push(Part::Tag(name, attributes));
            parts.push(Part::Words(words));
        }
    }
    parts
}

fn unescaped(words: &str) -> String {
    let words = words.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    words.replace("&amp;", "&")
}

const TAGS: &str = "html head meta title body a header span b bdi div aside fieldset legend label input nav h1 h2 ul li i em \
                    details summary p q main section";
const ATTRIBUTES: &str = "lang charset http-equiv content name class href id tabindex title role type aria-label aria-hidden \
                          aria-describedby data-t data-kind dir";

/// The page of a text, after checking that its tags are ours and that its main part shows the text.
fn page(text: &str) -> String {
    let ran = run("annotate", &[], text.as_bytes());
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    let page = ran.text().to_owned();
    let (mut shown, mut in_main, mut card, mut ids, mut targets) = (String::new(), false, 0, Vec::new(), Vec::new());
    for part in parts(&page) {
        match part {
            Part::Tag(name, attributes) => {
                let open = name.strip_prefix('/').unwrap_or(name);
                assert!(TAGS.split(' ').any(|tag| tag == open), "<{name}>");
                for (key, value) in &attributes {
                    assert!(ATTRIBUTES.split_whitespace().any(|known| known == *key), "{key} in <{name}>");
                    assert!(*key != "href" || value.starts_with('#'), "{value}");
                    ids.extend((*key == "id").then(|| (*value).to_owned()));
                    targets.extend((*key == "aria-describedby").then(|| (*value).to_owned()));
                    targets.extend((*key == "href").then(|| value.trim_start_matches('#').to_owned()));
                }
                in_main |= attributes.contains(&("id", "text"));
                in_main &= name != "/main";
                let starts_card = attributes.iter().any(|(key, value)| *key == "class" && value.starts_with("card "));
                card += i32::from(starts_card || (card > 0 && !name.starts_with('/')));
                card -= i32::from(card > 0 && name.starts_with('/'));
                let file = attributes.contains(&("class", "blk file"));
                card += i32::from(file);
            }
            Part::Words(words) if in_main && card == 0 => shown += &unescaped(words),
            Part::Words(_) => {}
        }
    }
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    let visible: String = text.chars().map(|c| if c == '\u{1b}' { '␛' } else { c }).collect();
    assert_eq!(squeezed(&shown), squeezed(&visible));
    for target in targets {
        assert_eq!(ids.iter().filter(|id| **id == target).count(), 1, "#{target}");
    }
    page
}

const HOSTILE: &str = "\
</title></style><script>alert(1)</script> \u{1b}[31m

“<img src=x onerror=alert(2)>,” said \"><svg onload=alert(3)> Bob. “' onmouseover='alert(4)” & ‘<!-- ’ -->

</main><b>Ann\" autofocus onfocus=\"alert(5)</b>: Why <i>this</i>? (Laughter.) javascript:alert(6)
Mo<x>: &lt;script&gt; “A ‘nested <one>’ here,” she said. “And more.
Ann\" autofocus onfocus=\"alert(5)</b>: Is “it?
Mo<x>: So. {{7*7}} ${8} </span></q></p>
";

#[test]
fn a_hostile_text_is_only_shown() {
    let page = page(HOSTILE);
    assert!(page.contains("&lt;script&gt;alert(1)"));
    assert!(
        page.contains(
            "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
        )
    );
}

#[test]
fn a_hostile_file_name_is_only_shown() {
    let path = folder("annotate_name").join("<script>alert('1')<&>.txt");
    if std::fs::write(&path, "Hello.").is_err() {
        return; // not every system takes such a name
    }
    let ran = run("annotate", &[path.to_str().unwrap()], b"");
    assert!(ran.text().contains("&lt;script&gt;alert(&#39;1&#39;)&lt;&amp;&gt;.txt"));
    assert!(!ran.text().contains("<script"));
}

#[test]
fn every_text_is_shown_whole() {
    for text in [
        "",
        "one line",
        "“Nobody was hurt,” Mayor Ada Field said. “We are\r\n\r\n“lucky that ‘nobody’ was hurt,” she said.\r\n\r\n“It is",
        "Ana Ruiz: Where were you?\n\nWhere?\nTom Okafor: At “home.\n\n[Laughter.]\n\nAna Ruiz: Alone?\nTom Okafor: Yes.\n\n“\n",
        "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ana Ruiz>Where were you?\n\n00:05.000 --> 00:06.000\n<v Tom Okafor>At home.\n",
        "שלום: מה “שלומך”?\nדנה: טוב.\nשלום: באמת?\nדנה: כן.\n",
        "\u{feff}Head “line”\n\n\u{2028}a\u{2029}b\u{85}“c” he said\n\n\n",
        &"“".repeat(200),
        &"“a ‘b ".repeat(100),
    ] {
        page(text);
    }
}

#[test]
fn what_cannot_be_read_is_told() {
    let ran = run("annotate", &["no\u{202e}file"], b"");
    assert_eq!((ran.code, ran.text()), (Some(1), ""));
    assert!(ran.err.contains("no\\u{202e}file"));
    assert_eq!(run("annotate", &["--bogus"], b"").code, Some(2));
    assert!(run("annotate", &["--help"], b"").text().contains("page.html"));
}
