import Articles
import Summaries

/// Writes a digest as text or as Markdown, which differ in their marks alone.
public struct DigestDocument {
  private let report: DigestReport
  private let isMarkdown: Bool

  public init(_ report: DigestReport, isMarkdown: Bool) {
    self.report = report
    self.isMarkdown = isMarkdown
  }

  /// The whole document, with a line feed at its end.
  public var text: String {
    var parts = [heading(1, report.headline)]
    for (index, event) in report.events.enumerated() { parts += self.parts(of: event, index + 1) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func parts(of event: DigestReport.EventEntry, _ number: Int) -> [String] {
    var parts = [heading(2, "\(number). \(event.title)")]
    parts.append(event.articles.map(lines).joined(separator: "\n"))
    let body = event.summary.sentences.map { sentence in
      "\(sentence.text.onOneLine) \(cited(sentence.citations))"
        + (sentence.issues.isEmpty ? "" : " ⚠")
    }
    if !body.isEmpty { parts.append(body.joined(separator: " ")) }
    let warnings = event.summary.sentences.flatMap { sentence in
      sentence.issues.map { "- \($0.onOneLine): \(sentence.text.onOneLine)" }
    }
    if !warnings.isEmpty {
      parts += [heading(3, "Not found in the source"), warnings.joined(separator: "\n")]
    }
    if !event.summary.disagreements.isEmpty {
      parts.append(heading(3, "Where the sources differ"))
      parts += event.summary.disagreements.map(lines)
    }
    if !event.summary.timeline.isEmpty {
      parts.append(heading(3, "Timeline"))
      parts.append(
        event.summary.timeline.map { moment in
          "- \(strong(moment.date)): \(moment.english.onOneLine) \(cited(moment.citations))"
        }.joined(separator: "\n"))
    }
    if !event.summary.citations.isEmpty {
      parts.append(heading(3, "Source sentences"))
      parts.append(
        event.summary.citations.map { "- [\($0)] \($0.source.onOneLine)" }.joined(separator: "\n"))
    }
    return parts
  }

  private func lines(_ article: DigestReport.Entry) -> String {
    let copies = article.copies.map { "\n  - \($0.circumstances)" }
    return "- \(strong(article.key)) \(article.circumstances)" + copies.joined()
  }

  private func lines(_ disagreement: Disagreement) -> String {
    let positions = disagreement.positions.map { position in
      let who = position.speakers.isEmpty ? "" : " (\(position.speakers.joined(separator: "; ")))"
      let sentences = position.citations.map { "\n  - \($0.english.onOneLine) [\($0)]" }
      return "- \(strong(position.value))\(who)" + sentences.joined()
    }
    return ([disagreement.heading + ":\n"] + positions).joined(separator: "\n")
  }

  private func cited(_ citations: [EventSummary.Citation]) -> String {
    "[\(citations.map(\.description).joined(separator: ", "))]"
  }

  private func heading(_ level: Int, _ text: String) -> String {
    isMarkdown ? "\(String(repeating: "#", count: level)) \(text)" : text
  }

  private func strong(_ text: String) -> String { isMarkdown ? "**\(text)**" : text }
}
