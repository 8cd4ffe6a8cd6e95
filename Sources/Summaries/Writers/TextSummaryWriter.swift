/// Writes a summary as plain text: title, circumstances, the sentences with their citations, and
/// below them the Indonesian sentences that they cite.
public struct TextSummaryWriter: SummaryWriter {
  public init() {}

  public func write(_ summary: Summary) -> String {
    let numbered = summary.sentences.enumerated()
    let body = numbered.map { "\($1.text) [\($0 + 1)]" }.joined(separator: " ")
    let citations = numbered.map { "[\($0 + 1)] \($1.source) (\($1.segment))" }
    let parts = [
      summary.headline, summary.circumstances, body.nonEmpty,
      citations.joined(separator: "\n").nonEmpty,
    ]
    return parts.compactMap { $0 }.joined(separator: "\n\n") + "\n"
  }
}
