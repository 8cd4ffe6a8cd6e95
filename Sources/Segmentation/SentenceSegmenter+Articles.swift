import Articles

extension SentenceSegmenter {
  /// The segments of an article: the sentences of its blocks; a title or a heading whole.
  ///
  /// - Complexity: O(length of the article's blocks).
  public func segments(of article: Article) -> [Segment] {
    var segments: [Segment] = []
    for (index, block) in article.blocks.enumerated() {
      var text = block.text
      text.withUTF8 { bytes in
        for range in ranges(of: block.kind, in: bytes) {
          segments.append(
            Segment(
              id: "s\(segments.count + 1)", block: index, kind: Segment.Kind(block.kind),
              range: block.sourceRange(of: range),
              text: String(
                decoding: bytes[range.lowerBound..<range.upperBound], as: UTF8.self)))
        }
      }
    }
    return segments
  }

  private func ranges(
    of kind: Block.Kind, in bytes: UnsafeBufferPointer<UInt8>
  ) -> [SourceRange] {
    switch kind {
    case .title, .heading:
      let text = ByteText(bytes)
      let start = text.skippingSpace(from: 0)
      let end = text.skippingSpaceBackward(from: bytes.count, to: start)
      return start < end ? [SourceRange(start, end)] : []
    case .paragraph, .quotation, .caption, .listItem:
      return sentences(in: bytes)
    }
  }
}

extension Segment.Kind {
  /// The kind of the segments that a block of `kind` holds.
  init(_ kind: Block.Kind) {
    switch kind {
    case .title: self = .title
    case .heading: self = .heading
    case .paragraph, .quotation: self = .sentence
    case .caption: self = .caption
    case .listItem: self = .listItem
    }
  }
}
