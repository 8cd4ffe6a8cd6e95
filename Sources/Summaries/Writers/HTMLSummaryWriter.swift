/// Writes a summary as a page of HTML: each citation links to the Indonesian sentence below, which
/// links back.
public struct HTMLSummaryWriter: SummaryWriter {
  public init() {}

  public func write(_ summary: Summary) -> String {
    var lines = [
      "<!DOCTYPE html>", #"<html lang="en">"#, "<head>", #"<meta charset="utf-8">"#,
      "<title>\(escaped(summary.headline ?? "Summary"))</title>", "</head>", "<body>",
    ]
    if let headline = summary.headline { lines.append("<h1>\(escaped(headline))</h1>") }
    if let circumstances = summary.circumstances {
      lines.append("<p>\(escaped(circumstances))</p>")
    }
    if !summary.sentences.isEmpty {
      lines.append("<p>")
      for (index, sentence) in summary.sentences.enumerated() {
        let number = index + 1
        lines.append(
          "\(escaped(sentence.text)) "
            + ##"<a id="sentence-\##(number)" href="#source-\##(number)">[\##(number)]</a>"##)
      }
      lines += ["</p>", "<h2>Source sentences</h2>", #"<ol lang="id">"#]
      for (index, sentence) in summary.sentences.enumerated() {
        let number = index + 1
        lines.append(
          #"<li id="source-\#(number)">\#(escaped(sentence.source)) "#
            + ##"<a href="#sentence-\##(number)">\##(escaped(sentence.segment))</a></li>"##)
      }
      lines.append("</ol>")
    }
    return (lines + ["</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }
}
