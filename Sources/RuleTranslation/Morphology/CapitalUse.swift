import Segmentation

/// Which tokens of a sentence have a capital, and whether the capital says anything.
struct CapitalUse {
  private let capitalized: [Bool]
  /// The words with which a sentence or a quoted sentence begins.
  private let starts: Set<Int>
  private let isHeadline: Bool

  init(_ views: [EntityToken]) {
    let capitalized = views.map { view in
      view.kind == .word && Self.isCapital(view.surface.unicodeScalars.first)
    }
    self.capitalized = capitalized
    let words = views.indices.filter { views[$0].kind == .word }
    starts = Set(
      words.enumerated().compactMap { order, position in
        guard order > 0 else { return position }
        // Two capitals after the mark make a title.
        let isTitle = order + 1 < words.count && capitalized[words[order + 1]]
        return !isTitle && Self.opens(views[position - 1], before: views[position]) ? position : nil
      })
    let long = words.filter { views[$0].surface.utf8.count > 3 }
    // In a headline every longer word has a capital.
    isHeadline = long.count > 2 && long.filter { capitalized[$0] }.count * 5 >= long.count * 4
  }

  /// Whether a mark before a word opens what is said.
  private static func opens(_ mark: EntityToken, before word: EntityToken) -> Bool {
    switch mark.surface {
    case ":", "“", "‘", "«": true
    case "\"": mark.spaceBefore && !word.spaceBefore
    default: false
    }
  }

  static func isCapital(_ letter: Unicode.Scalar?) -> Bool {
    guard let letter else { return false }
    return letter.isASCII ? "A"..."Z" ~= letter : letter.properties.isUppercase
  }

  func isCapitalized(_ position: Int) -> Bool { capitalized[position] }

  /// Whether a capital says something of a word and those beside it have none that does.
  func standsAlone(_ position: Int) -> Bool {
    func tells(_ position: Int) -> Bool {
      capitalized.indices.contains(position) && capitalized[position] && !saysNothing(at: position)
    }
    return tells(position) && !tells(position - 1) && !tells(position + 1)
  }

  /// Whether a word that no data know is a name here.
  func isName(_ position: Int) -> Bool { capitalized[position] }

  /// Whether any word would have its capital here: at the start, in a headline.
  func saysNothing(at position: Int) -> Bool { starts.contains(position) || isHeadline }
}
