/// Writes a summary as Markdown: title, circumstances, the sentences with their citations, and
/// below them, numbered, the Indonesian sentences that they cite.
public struct MarkdownSummaryWriter: SummaryWriter {
  public init() {}

  public func write(_ summary: Summary) -> String {
    let numbered = summary.sentences.enumerated()
    let body = numbered.map { "\(escaped($1.text)) [\($0 + 1)]" }.joined(separator: " ")
    let citations = numbered.map { "\($0 + 1). \(escaped($1.source)) (\($1.segment))" }
    let parts = [
      summary.headline.map { "# \(escaped($0))" }, summary.circumstances.map(escaped),
      body.nonEmpty,
      citations.isEmpty ? nil : "## Source sentences", citations.joined(separator: "\n").nonEmpty,
    ]
    return parts.compactMap { $0 }.joined(separator: "\n\n") + "\n"
  }

  /// The text with a backslash before what Markdown would read as markup, on one line.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<": result += "\\\(character)"
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
