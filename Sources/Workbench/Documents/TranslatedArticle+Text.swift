import Articles
import Translation

extension TranslatedArticle {
  /// The article in one of its forms, with a line end at its end.
  ///
  /// - Complexity: O(length of the result).
  public func rendered(as format: ArticleFormat) -> String {
    switch format {
    case .text: text
    case .bilingual: bilingual
    case .markdown: markdown
    case .json: json.indented + "\n"
    case .jsonl: json.compact + "\n"
    }
  }

  /// The title and the paragraphs, an empty line between them.
  public var text: String {
    var parts = translatedBlocks.map { block in
      block.kind == .listItem ? "- " + block.text : block.text
    }
    if !hasTitleSegment, let title { parts.insert(title, at: 0) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// Each segment's source and target on a line, what memories offer, and an empty line.
  public var bilingual: String {
    translations.map { translation in
      "\(translation.segment.text.onOneLine)\n\(translation.target.onOneLine)\n"
        + translation.bilingualMatches + "\n"
    }.joined()
  }

  var hasTitleSegment: Bool { translations.contains { $0.segment.kind == .title } }

  /// The blocks that have a translation, with their sentences joined.
  var translatedBlocks: [(kind: Block.Kind, text: String)] {
    var blocks: [(index: Int, kind: Block.Kind, text: String)] = []
    for translation in translations {
      let index = translation.segment.block
      if let last = blocks.last, last.index == index {
        blocks[blocks.count - 1].text += " " + translation.target
      } else {
        blocks.append((index, article.blocks[index].kind, translation.target))
      }
    }
    return blocks.map { ($0.kind, $0.text) }
  }
}

extension String {
  /// The text with each run of line breaks, and the white space around it, as one space.
  public var onOneLine: String {
    guard utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return self }
    return split(whereSeparator: \.isNewline)
      .map { line in
        let rest = line.drop(while: \.isWhitespace)
        return rest[
          ..<(rest.lastIndex { !$0.isWhitespace }.map(rest.index(after:)) ?? rest.startIndex)]
      }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
