/// Writes a summary as Markdown: title, circumstances, the sentences with their citations, what
/// needs a look, and below them, numbered, the Indonesian sentences that they cite with their
/// English. The numbers are links to these (CommonMark's reference links).
public struct MarkdownSummaryWriter: SummaryWriter {
  private let style: SummaryStyle

  public init(style: SummaryStyle = .paragraph) { self.style = style }

  public func write(_ summary: Summary) -> String {
    let body = summary.sentences.map { sentence in
      escaped(sentence.text) + summary.numbers(of: sentence).map { " [\($0)]" }.joined()
        + (sentence.issues.isEmpty ? "" : " ⚠")
    }
    let warnings = summary.sentences.flatMap { sentence in
      sentence.issues.map { "- \(escaped($0.message)): \(escaped(sentence.text))" }
    }
    let parts = [
      summary.headline.map { "# \(escaped($0))" }, summary.circumstances.map(escaped),
      summary.notes.map { "> \(escaped($0))" }.joined(separator: "\n").nonEmpty,
      style.joined(body).nonEmpty,
      warnings.isEmpty ? nil : "## Not found in the source",
      warnings.joined(separator: "\n").nonEmpty,
      summary.citations.isEmpty ? nil : "## Sources", sources(of: summary).nonEmpty,
    ]
    return parts.compactMap { $0 }.joined(separator: "\n\n") + "\n"
  }

  private func sources(of summary: Summary) -> String {
    let cited = summary.citations.enumerated()
    let items = cited.map { place, citation in
      let english = citation.translation.map { "\\\n   \(escaped($0))" } ?? ""
      return ##"\##(place + 1). <a id="source-\##(place + 1)"></a>\##(escaped(citation.source)) "##
        + "(\(escaped(citation.segment)))\(english)"
    }
    let links = cited.map { "[\($0.offset + 1)]: #source-\($0.offset + 1)" }
    return (items + (links.isEmpty ? [] : [""]) + links).joined(separator: "\n")
  }

  /// The text with a backslash before what Markdown would read as markup, on one line.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", "&": result += "\\\(character)"
      case "\n", "\r\n": result += " "
      default: result.append(character)
      }
    }
    return escapingStart(of: result)
  }

  /// Keeps a heading, a quotation or a list from beginning where a sentence does.
  private func escapingStart(of text: String) -> String {
    guard let first = text.first else { return text }
    if "#>+-~=".contains(first) { return "\\\(text)" }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text[digits.endIndex...]
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return text }
    return "\(digits)\\\(rest)"
  }
}
