import Translation

/// Writes a summary as one page of HTML: a click on a sentence opens its sources side by side, with
/// what was found and what was not.
public struct HTMLSummaryWriter: SummaryWriter {
  public init() {}

  public func write(_ summary: Summary) -> String {
    HTMLPage(
      title: summary.headline ?? "Summary",
      body: head(of: summary) + sentences(of: summary) + timeline(of: summary)
        + facts(of: summary) + removed(of: summary),
      footer: Self.maker(of: summary)
    ).text
  }

  private static func maker(of summary: Summary) -> String {
    let by = summary.maker.shown
    let verified = summary.sentences.allSatisfy(\.isVerified)
    return "Summarized by juru (\(by))"
      + (verified ? "; every sentence compared with the segments that it cites." : ".")
  }

  private func head(of summary: Summary) -> [String] {
    var lines = ["<header>"]
    if let headline = summary.headline { lines.append("<h1>\(HTMLText(headline))</h1>") }
    if let title = summary.sourceTitle, title != summary.headline {
      lines.append(#"<p class="original" lang="id">\#(HTMLText(title))</p>"#)
    }
    if let circumstances = summary.circumstances {
      lines.append(#"<p class="circumstances">\#(HTMLText(circumstances))</p>"#)
    }
    for note in summary.notes {
      lines.append(#"<p class="note" role="note">\#(HTMLText(note))</p>"#)
    }
    return lines + ["</header>"]
  }

  private func sentences(of summary: Summary) -> [String] {
    guard !summary.sentences.isEmpty else { return [] }
    return [
      #"<section aria-labelledby="summary">"#, #"<h2 id="summary">Summary</h2>"#,
      #"<ol class="sentences">"#,
    ]
      + summary.sentences.map {
        "<li>\n\(HTMLSentence($0, numbers: summary.numbers(of: $0)).text)\n</li>"
      }
      + ["</ol>", "</section>"]
  }

  private func timeline(of summary: Summary) -> [String] {
    guard let events = summary.facts?.timeline, !events.isEmpty else { return [] }
    return [
      #"<section aria-labelledby="timeline">"#, #"<h2 id="timeline">Timeline</h2>"#,
      TimelineDrawing(events, published: summary.published).text, "</section>",
    ]
  }

  private func facts(of summary: Summary) -> [String] {
    guard let facts = summary.facts else { return [] }
    let lists = FactLists(facts).text
    return lists.isEmpty
      ? []
      : [#"<section aria-labelledby="facts">"#, #"<h2 id="facts">Key facts</h2>"#] + lists
        + ["</section>"]
  }

  private func removed(of summary: Summary) -> [String] {
    guard !summary.removed.isEmpty else { return [] }
    let items = summary.removed.map {
      #"<li><span class="kind">\#(HTMLText($0.kind))</span> <span lang="id">\#(HTMLText($0.text))</span></li>"#
    }
    return [
      "<section>", "<details>",
      "<summary><h2>Removed in cleaning (\(summary.removed.count))</h2></summary>",
      #"<ul class="removed">"#,
    ] + items + ["</ul>", "</details>", "</section>"]
  }
}

extension Origin {
  /// The origin in words.
  var shown: String {
    switch self {
    case .rules: "rules"
    case .human: "a person"
    case .copied: "copied"
    case .memory(let score, let match, let engine):
      "memory, \(match.rawValue) match of \(score)" + (engine.isEmpty ? "" : ", by \(engine)")
    case .engine(let name, let model, let prompt):
      ([name] + [model, prompt].compactMap(\.self)).joined(separator: ", ")
    }
  }
}
