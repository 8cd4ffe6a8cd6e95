import Articles
import Translation

/// The translations that a summary may choose from, in the article's order.
package struct Candidates: RandomAccessCollection {
  private let translations: [Translation]
  /// Which of them they are.
  private let places: [Int]

  package var startIndex: Int { 0 }
  package var endIndex: Int { places.count }
  package subscript(index: Int) -> Translation { translations[places[index]] }

  /// Leaves out titles, what repeats them, and what has no English; headings, items of lists,
  /// captions and lines of nothing but names too, unless there is nothing else.
  package init(_ translations: [Translation], titles: [String], englishTitle: String?) {
    let sources = titles.map { (text: $0, key: Self.key($0)) }
    let targets = [englishTitle].compactMap { $0 }.map { (text: $0, key: Self.key($0)) }
    let ranks = translations.indices.map { index in
      let (source, target) = (translations[index].segment.text, translations[index].target)
      let isUsable =
        target.nonEmpty != nil && !sources.contains { Self.repeats(source, $0.text, key: $0.key) }
        && !targets.contains { Self.repeats(target, $0.text, key: $0.key) }
      return isUsable ? Self.rank(translations[index].segment.kind, source) : nil
    }
    let first = ranks.lazy.compactMap { $0 }.min()
    places = translations.indices.filter { first != nil && ranks[$0] == first }
    self.translations = translations
  }

  /// The place of a text of a kind among what a summary is made of, the first from 0; nil for a title.
  private static func rank(_ kind: Segment.Kind, _ text: String) -> Int? {
    switch kind {
    case .sentence, .line: isSentence(text) ? 0 : 4
    case .listItem: 1
    case .heading: 2
    case .caption: 3
    case .title: nil
    }
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
