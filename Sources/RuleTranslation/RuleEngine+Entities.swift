import Translation

extension RuleEngine {
  /// The dates, times of day and amounts that a text names, in order; what names several (`22 dan
  /// 25 Oktober`) stands once for each.
  ///
  /// - Complexity: O(length of the text).
  public func entities(in text: String) -> [EntityMention] {
    let (tokens, views) = WordAnalyzer(pair).tokens(in: text)
    var mentions: [EntityMention] = []
    var position = 0
    while position < tokens.count {
      guard let entity = pair.entities.entity(at: position, in: views) else {
        position += 1
        continue
      }
      let end = position + entity.length
      let range = tokens[position].range.union(tokens[end - 1].range)
      mentions += entity.values.map { EntityMention(range: range, value: $0) }
      position = end
    }
    return mentions
  }
}
