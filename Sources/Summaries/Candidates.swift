import Articles
import Translation

/// The translations that a summary may choose from, in the article's order.
package struct Candidates {
  package let translations: [Translation]

  /// Leaves out titles, what repeats them, and what has no English; headings, items of lists,
  /// captions and lines of nothing but names too, unless there is nothing else.
  package init(_ translations: [Translation], titles: [String], englishTitle: String?) {
    let sources = titles.map { (text: $0, key: Self.key($0)) }
    let targets = [englishTitle].compactMap { $0 }.map { (text: $0, key: Self.key($0)) }
    let usable = translations.indices.filter { index in
      let (source, target) = (translations[index].segment.text, translations[index].target)
      return translations[index].segment.kind != .title && target.nonEmpty != nil
        && !sources.contains { Self.repeats(source, $0.text, key: $0.key) }
        && !targets.contains { Self.repeats(target, $0.text, key: $0.key) }
    }
    let ranks: [[Segment.Kind]] = [[.sentence, .line], [.listItem], [.heading], [.caption]]
    let told = usable.filter {
      !ranks[0].contains(translations[$0].segment.kind)
        || Self.isSentence(translations[$0].segment.text)
    }
    let chosen = [told, usable].lazy.flatMap { usable in
      ranks.lazy.map { kinds in usable.filter { kinds.contains(translations[$0].segment.kind) } }
    }.first { !$0.isEmpty }
    self.translations = (chosen ?? []).map { translations[$0] }
  }

  /// Whether a text has a word that begins with a small letter, as no byline has.
  private static func isSentence(_ text: String) -> Bool {
    var last: Unicode.Scalar = " "
    return text.unicodeScalars.contains { scalar in
      defer { last = scalar }
      return last == " " && (scalar.isASCII ? ("a"..."z") ~= scalar : scalar.properties.isLowercase)
    }
  }

  /// Whether a text is a title but for marks and spaces; one that is much longer can't be.
  private static func repeats(_ text: String, _ title: String, key: [Unicode.Scalar]) -> Bool {
    text.utf8.count <= 2 * title.utf8.count && Self.key(text) == key
  }

  /// A text's letters and digits in lower case, so that marks and spaces make no difference.
  private static func key(_ text: String) -> [Unicode.Scalar] {
    var key: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": key.append(scalar)
      case "A"..."Z": key.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      case _ where scalar.isASCII: break
      case _ where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
        key += scalar.properties.lowercaseMapping.unicodeScalars
      default: break
      }
    }
    return key
  }
}
