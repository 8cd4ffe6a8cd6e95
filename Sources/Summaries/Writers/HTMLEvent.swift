/// The summary of an event on a page: its sentences, what the sources differ on side by side, a
/// timeline, and every sentence that is cited, with its English.
package struct HTMLEvent {
  private let summary: EventSummary

  package init(_ summary: EventSummary) { self.summary = summary }

  /// Lines of HTML, below a heading of the second level.
  package var lines: [String] { sentences + disagreements + timeline + sources }

  private var sentences: [String] {
    guard !summary.sentences.isEmpty else { return [] }
    let items = summary.sentences.map { sentence in
      let shown = HTMLSentence(
        said: "\(HTMLText(sentence.text))", cited: sentence.citations.map(\.description),
        issues: sentence.issues.map { "\(HTMLText($0))" }, isVerified: true,
        behind: sentence.citations.map { HTMLPair($0).text })
      return "<li>\n\(shown.text)\n</li>"
    }
    return [#"<ol class="sentences">"#] + items + ["</ol>"]
  }

  private var disagreements: [String] {
    guard !summary.disagreements.isEmpty else { return [] }
    return ["<h3>Where the sources differ</h3>"]
      + summary.disagreements.flatMap { disagreement in
        [#"<p class="question">\#(HTMLText(disagreement.heading))</p>"#]
          + [#"<div class="sides">"#] + disagreement.positions.map(Self.side) + ["</div>"]
      }
  }

  private static func side(_ position: Disagreement.Position) -> String {
    let speakers = position.speakers.joined(separator: "; ")
    let said = position.citations.map { citation in
      "<li>\(HTMLText(citation.english)) \(link(to: citation))</li>"
    }
    return #"<div class="side"><b>\#(HTMLText(position.value))</b>"#
      + (speakers.isEmpty ? "" : #"<p class="speakers">\#(HTMLText(speakers))</p>"#)
      + "<ul>\(said.joined())</ul></div>"
  }

  private var timeline: [String] {
    guard !summary.timeline.isEmpty else { return [] }
    return ["<h3>Timeline</h3>", TimelineDrawing(summary.timeline).text]
  }

  private var sources: [String] {
    guard !summary.citations.isEmpty else { return [] }
    return [
      #"<details class="sources"><summary>Source sentences (\#(summary.citations.count))</summary>"#,
      #"<div class="behind">"#,
    ] + summary.citations.map { HTMLPair($0, anchor: $0.description).text }
      + ["</div>", "</details>"]
  }

  /// Leads to the sentence among the sources.
  private static func link(to citation: EventSummary.Citation) -> String {
    let key = HTMLText(citation.description)
    return ##"<a class="cited" href="#\##(key)">[\##(key)]</a>"##
  }
}

extension HTMLPair {
  fileprivate init(_ citation: EventSummary.Citation, anchor: String? = nil) {
    self.init(
      label: citation.description, source: citation.source, english: citation.english,
      anchor: anchor)
  }
}
