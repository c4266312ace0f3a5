//! A description stays a doc comment, which neither the compiler nor rustdoc runs or renders as anything but text.

use crate::model;

fn described(description: &str) -> String {
    let lines = docs(description);
    let lines = lines.iter().map(|line| format!("{}\n", line.trim_start()));
    lines.collect()
}

/// The doc comments of the struct, without the three slashes.
fn docs(description: &str) -> Vec<String> {
    let description = description
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
        .replace('\n', "&#10;")
        .replace('\r', "&#13;")
        .replace('\t', "&#9;");
    let annotation =
        format!("<Annotation Term=\"Org.OData.Core.V1.Description\" String=\"{description}\"/>");
    let elements = format!(
        "<ComplexType Name=\"b\">{annotation}<Property Name=\"c\" Type=\"a.e\">{annotation}</Property></ComplexType>\
         <EnumType Name=\"e\">{annotation}<Member Name=\"f\">{annotation}</Member></EnumType>"
    );
    let model = model(&elements);
    let docs = model.lines().filter_map(|line| line.strip_prefix("///"));
    let count = docs.clone().count() / 2;
    docs.take(count).map(String::from).collect()
}

#[test]
fn every_line_is_a_comment() {
    for end in ["\n", "\r", "\r\n"] {
        let text = format!("one{end}pub fn run() {{ include_str!(\"x\") }}{end}*/ two");
        assert_eq!(
            described(&text),
            "one\npub fn run() { include_str!(\"x\") }\n*/ two\n"
        );
    }
    for space in ["\u{85}", "\u{2028}", "\u{2029}", "\u{3000}"] {
        assert_eq!(described(&format!("a{space}b")), "a b\n");
    }
    assert_eq!(described("a\u{7f}b"), "a\\u{7f}b\n");
}

/// The compiler rejects them in a comment (`text_direction_codepoint_in_comment`).
#[test]
fn marks_that_change_the_direction_are_escaped() {
    for letter in ('\u{202a}'..='\u{202e}')
        .chain('\u{2066}'..='\u{2069}')
        .chain(['\u{61c}', '\u{200e}', '\u{200f}', '\u{feff}'])
    {
        assert_eq!(
            described(&format!("a{letter}b")),
            format!("a\\u{{{:x}}}b\n", u32::from(letter))
        );
    }
    assert_eq!(described("e\u{301} नमस्ते"), "e\u{301} नमस्ते\n");
}

#[test]
fn rustdoc_runs_no_code() {
    assert_eq!(
        described("```\nstd::process::abort()\n```"),
        "\\`\\`\\`\nstd::process::abort()\n\\`\\`\\`\n"
    );
    assert_eq!(described("> ~~~~rust"), "> \\~\\~\\~\\~rust\n");
    assert_eq!(
        described("a\n\n    abort()\n\tabort()\n>     abort()\n-\tabort()"),
        "a\n\nabort()\nabort()\n> abort()\n- abort()\n"
    );
    assert_eq!(described("`code` ``co`de``"), "`code` ``co`de``\n");
    // Code that contains the start of a block is text.
    assert_eq!(described("`a```b`"), "\\`a\\`\\`\\`b\\`\n");
}

#[test]
fn rustdoc_renders_no_html_and_no_links() {
    assert_eq!(described("<script>x</script>"), "\\<script>x\\</script>\n");
    assert_eq!(described("[x](javascript:y)"), "\\[x](javascript:y)\n");
}

#[test]
fn rustdoc_does_not_warn_about_urls_and_code() {
    assert_eq!(
        described("see http://a.b/c_d, (https://x.y)."),
        "see <http://a.b/c_d>, (<https://x.y>).\n"
    );
    assert_eq!(
        described("http://localhost http://{x}.y"),
        "http://localhost http://{x}.y\n"
    );
    assert_eq!(
        described("<http://a.b> `http://a.b`"),
        "<http://a.b> `http://a.b`\n"
    );
    assert_eq!(described("`Vec<T>` ``a`[b]``"), "`Vec<T>` ``a`[b]``\n");
    // A single backtick would make the code of the next line text, and its text code.
    assert_eq!(described("a ` b\n`Vec<T>`"), "a \\` b\n`Vec<T>`\n");
}

#[test]
fn a_backslash_does_not_undo_an_escape() {
    assert_eq!(described(r"\<b> C:\dir \"), "\\\\\\<b> C:\\dir \\\\\n");
}

#[test]
fn the_note_of_a_deprecation_is_escaped() {
    let elements = r#"<ComplexType Name="b"><Property Name="p" Type="Edm.String"><Annotation Term="Org.OData.Core.V1.Revisions">
<Collection><Record><PropertyValue Property="Kind" EnumMember="Org.OData.Core.V1.RevisionKind/Deprecated"/>
<PropertyValue Property="Description" String="use [q] &lt;b>"/></Record></Collection></Annotation></Property></ComplexType>"#;
    let document = format!(
        r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
<Schema Namespace="a" xmlns="http://docs.oasis-open.org/odata/ns/edm">{elements}</Schema></DataServices></Edmx>"#
    );
    let csdl = graph_patch::metadata::Csdl::parse(&document).unwrap();
    let config = graph_patch::codegen::Config::new().types(["a.b"]);
    let models = config.models(&csdl).unwrap();
    assert!(
        models.contains(r#"#[deprecated = "use \\[q] \\<b>"]"#),
        "{models}"
    );
}

#[test]
fn a_description_is_shortened() {
    let text = described(&"é".repeat(100_000));
    assert_eq!(text.chars().count(), 4_002);
}

/// Each item has a doc comment, because the lint `missing_docs` demands it.
#[test]
fn an_empty_description_is_replaced() {
    for empty in ["", " ", "\n"] {
        assert_eq!(described(empty), "The complex type `a.b`.\n");
    }
}

#[test]
fn long_lines_are_wrapped_within_their_item_or_quote() {
    let words = "word ".repeat(30);
    for (line, start) in [
        ("", ""),
        ("- ", "  "),
        ("> ", "> "),
        ("1. ", "   "),
        ("> - ", ">   "),
    ] {
        let lines = docs(&format!("{line}{words}"));
        assert_eq!(lines.len(), 2, "{lines:?}");
        assert!(lines[0].starts_with(&format!(" {line}word")), "{lines:?}");
        assert!(lines[1].starts_with(&format!(" {start}word")), "{lines:?}");
        assert!(lines.iter().all(|line| line.len() <= 97), "{lines:?}");
    }
}

/// A wrapped word must not begin a list, a quote or a heading.
#[test]
fn words_that_begin_a_block_are_escaped_at_the_start_of_a_line() {
    let words = "w".repeat(95);
    for (word, escaped) in [
        ("-", "\\-"),
        (">x", "\\>x"),
        ("#", "\\#"),
        ("7.", "7\\."),
        ("===", "\\==="),
    ] {
        let expected = format!("{words}\n{escaped} x\n");
        assert_eq!(described(&format!("{words} {word} x")), expected);
    }
}

/// A line after a list would continue its last item.
#[test]
fn a_list_ends_before_the_next_line() {
    assert_eq!(described("- a\n- b\nc\nd"), "- a\n- b\n\nc\nd\n");
    assert_eq!(described("- a\n\nb"), "- a\n\nb\n");
}
