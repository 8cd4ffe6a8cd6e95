@testable import Articles

extension SourceDocument {
  /// A document of paragraphs, as an example or a test gives them.
  static func paragraphs(_ texts: [String]) -> SourceDocument {
    let text = texts.joined(separator: "\n\n")
    var offset = 0
    let blocks = texts.map { paragraph in
      let end = offset + paragraph.utf8.count
      defer { offset = end + 2 }
      return Block(kind: .paragraph, pieces: [SourceRange(offset, end)], of: text)
    }
    return SourceDocument(
      path: nil, form: .plainText, text: text, blocks: blocks, metadata: ArticleMetadata())
  }
}
