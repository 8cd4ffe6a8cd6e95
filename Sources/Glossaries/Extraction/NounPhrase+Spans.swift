extension NounPhrase {
  /// The most words or expressions of a term.
  static let longestTerm = 6

  /// The stretches of the phrase that may be terms, those inside others too: a noun with what follows
  /// and belongs to it. Names of places and persons are no part of a term, unless a name is what a
  /// capitalized noun is called by (`Operasi Tinombala`); those of bodies belong to titles and offices.
  ///
  /// - Complexity: O(words), for a term has a limited length.
  var termSpans: [Range<Int>] {
    words.indices.filter { words[$0].role.isHead && words[$0].base.count > 1 }.flatMap { first in
      (first + 1...min(words.count, first + Self.longestTerm)).compactMap { end in
        isTerm(first..<end) ? first..<end : nil
      }
    }
  }

  /// Whether nothing stands before the word that it could say more of.
  func isOpening(at position: Int) -> Bool {
    position == 0 || words[position - 1].role == .link
  }

  private func isTerm(_ span: Range<Int>) -> Bool {
    let inner = words[span].dropFirst()
    if let name = inner.firstIndex(where: { $0.role == .name }) {
      let owner = words[span.lowerBound]
      guard owner.isCapitalized, owner.role == .noun || owner.role == .office,
        words[name..<span.upperBound].allSatisfy({ $0.role == .name }),
        words[span].allSatisfy(\.isCapitalized)
      else { return false }
      return !inner.contains { $0.role == .link || $0.role == .place }
    }
    guard let last = inner.last else { return true }
    guard last.role.isHead || last.role == .modifier else { return false }
    // Whose fighters they are is no part of a term (`gerilyawan Taliban`); to offices and titles it
    // belongs, and an acronym mostly does (`Panglima TNI`, `putusan MK`).
    let owner = words[span.lowerBound]
    if last.role == .body, !owner.isCapitalized {
      if owner.role == .relation || owner.role == .noun && !last.isInCapitals { return false }
    }
    return inner.indices.allSatisfy { position in
      switch words[position].role {
      case .place, .relation: false
      case .link: isLink(at: position, of: span)
      case .title: !isBeforeName(position)
      default: true
      }
    }
  }

  /// Whether the small word joins two parts of one name: `dan` in `Badan Pengkajian dan Penerapan
  /// Teknologi`, not in `Menteri Pertahanan dan Menteri Luar Negeri`.
  private func isLink(at position: Int, of span: Range<Int>) -> Bool {
    let (before, after) = (words[position - 1], words[position + 1])
    return words[span.lowerBound].role == .office && words[span.lowerBound].isCapitalized
      && before.isCapitalized && after.isCapitalized && after.role == .noun
  }

  /// Whether a person's name follows, to which the title at `position` then belongs.
  private func isBeforeName(_ position: Int) -> Bool {
    position + 1 < words.count && words[position + 1].role == .name
  }
}
