import Articles

/// What stands around a text: the title of its article, and the sentences before and after it.
public struct Surroundings: Hashable, Sendable {
  public var title: String?
  public var before: [String]
  public var after: [String]

  public init(title: String? = nil, before: [String] = [], after: [String] = []) {
    self.title = title
    self.before = before
    self.after = after
  }

  public var isEmpty: Bool { title == nil && before.isEmpty && after.isEmpty }

  /// How many sentences on either side are shown.
  static let reach = 2

  /// Segments of one document, each with its surroundings as its background.
  ///
  /// - Complexity: O(number of segments).
  static func noted(in segments: [Segment]) -> [Segment] {
    let title = segments.first { $0.kind == .title }?.text
    return segments.indices.map { index in
      var segment = segments[index]
      // What was noted before, with the whole document, holds; a line stands alone.
      if segment.kind == .line || segment.background?.state is Surroundings { return segment }
      let before = segments[max(0, index - reach)..<index].map(\.text)
      let after = segments[(index + 1)...].prefix(reach).map(\.text)
      let surroundings = Surroundings(
        title: title == segment.text ? nil : title, before: before, after: after)
      segment.background = SegmentBackground(
        fingerprint: surroundings.isEmpty ? 0 : surroundings.fingerprint, state: surroundings)
      return segment
    }
  }

  private var fingerprint: UInt64 {
    var hash = StableHash()
    for part in [[title ?? ""], before, after] {
      for text in part { hash.combine(text.utf8) }
      hash.combine([0])
    }
    return hash.value
  }
}
