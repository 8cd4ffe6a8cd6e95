import SummaryData

/// A page of HTML that needs no network and runs no script. It states a content security policy under
/// which no script runs and nothing is loaded: what stands in an article can do nothing, even if it
/// were not escaped.
package struct HTMLPage {
  private let title: String
  private let body: [String]
  private let footer: String

  /// - Parameter body: lines of HTML; title and footer are texts.
  package init(title: String, body: [String], footer: String) {
    self.title = title
    self.body = body
    self.footer = footer
  }

  /// The whole document, with a line feed at its end.
  package var text: String {
    let lines =
      [
        "<!DOCTYPE html>", #"<html lang="en">"#, "<head>", #"<meta charset="utf-8">"#,
        #"<meta http-equiv="Content-Security-Policy" content="default-src 'none'; "#
          + #"style-src 'unsafe-inline'">"#,
        #"<meta name="viewport" content="width=device-width, initial-scale=1">"#,
        #"<meta name="color-scheme" content="light dark">"#,
        "<title>\(HTMLText(title))</title>", "<style>", Self.style, "</style>", "</head>",
        "<body>", "<main>",
      ] + body + [
        "</main>", "<footer><p>\(HTMLText(footer))</p></footer>", "</body>", "</html>",
      ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static var style: String {
    String(
      decoding: UnsafeBufferPointer(start: summary_style, count: summary_style_length),
      as: UTF8.self)
  }
}
