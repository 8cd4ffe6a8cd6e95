/// Writes a summary as plain text: title, circumstances, the sentences with their citations, what
/// needs a look, and below them the Indonesian sentences that they cite.
public struct TextSummaryWriter: SummaryWriter {
  private let style: SummaryStyle

  public init(style: SummaryStyle = .paragraph) { self.style = style }

  public func write(_ summary: Summary) -> String {
    let body = summary.sentences.map { sentence in
      sentence.text + summary.numbers(of: sentence).map { " [\($0)]" }.joined()
        + (sentence.issues.isEmpty ? "" : " [!]")
    }
    let warnings = summary.sentences.flatMap { sentence in
      sentence.issues.map { "[!] \($0.message): \(sentence.text)" }
    }
    let citations = summary.citations.enumerated().map {
      "[\($0 + 1)] \($1.source) (\($1.segment))"
    }
    let parts = [
      summary.headline, summary.circumstances, summary.notes.joined(separator: "\n").nonEmpty,
      style.joined(body).nonEmpty, warnings.joined(separator: "\n").nonEmpty,
      citations.joined(separator: "\n").nonEmpty,
    ]
    return parts.compactMap { $0 }.joined(separator: "\n\n") + "\n"
  }
}
