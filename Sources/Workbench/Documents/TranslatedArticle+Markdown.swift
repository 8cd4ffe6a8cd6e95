import Articles
import Translation

extension TranslatedArticle {
  /// The title as a heading, a line of date, place and source, the paragraphs, what memories
  /// offer, and notes on what the checks found, where there is anything.
  public var markdown: String {
    var blocks = translatedBlocks
    var parts: [String] = []
    if hasTitleSegment, let index = blocks.firstIndex(where: { $0.kind == .title }) {
      parts.append("# " + blocks.remove(at: index).text.onOneLine)
    } else if let title {
      parts.append("# " + title.onOneLine)
    }
    let metadata = article.metadata
    let facts = [metadata.published, metadata.place, metadata.source].compactMap { $0 }
    if !facts.isEmpty { parts.append(facts.joined(separator: " · ")) }
    var isAfterListItem = false
    for (kind, text) in blocks {
      let isListItem = kind == .listItem
      let line = Self.mark(of: kind) + text.onOneLine
      if isListItem && isAfterListItem {
        parts[parts.count - 1] += "\n" + line
      } else {
        parts.append(line)
      }
      isAfterListItem = isListItem
    }
    let matches = translations.flatMap { translation in
      translation.matches.map { $0.markdown(for: translation.segment.id) }
    }
    if !matches.isEmpty {
      parts.append("## Translation memory\n\n" + matches.joined(separator: "\n"))
    }
    let notes = notes
    if !notes.isEmpty { parts.append("## Notes\n\n" + notes.joined(separator: "\n")) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func mark(of kind: Block.Kind) -> String {
    switch kind {
    case .title, .heading: "## "
    case .quotation: "> "
    case .listItem: "- "
    case .caption, .paragraph: ""
    }
  }

  private var notes: [String] {
    issues.map { "- (\($0.severity.rawValue), \($0.kind)): " + $0.message.onOneLine }
      + translations.flatMap { translation in
        translation.issues.map { issue in
          "- \(translation.segment.id) (\(issue.severity.rawValue), \(issue.kind)): "
            + issue.message.onOneLine
        }
      }
  }
}
