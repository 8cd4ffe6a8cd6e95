import Articles
import Segmentation

/// Cuts words that no data know into parts that are known, as one cuts compounds (Koehn and Knight
/// 2003): `antarkota`, `pro-pemerintah`, `guru-murid`.
extension WordAnalyzer {
  /// The form of a hyphen with no blank on either side, which joins two words.
  static let hyphen = "‐"

  /// The tokens with such words cut, and their views.
  func cutApart(
    _ tokens: [Token], _ views: [EntityToken]
  ) -> (tokens: [Token], views: [EntityToken]) {
    var cut: (tokens: [Token], views: [EntityToken]) = ([], [])
    cut.tokens.reserveCapacity(tokens.count)
    cut.views.reserveCapacity(tokens.count)
    for (index, view) in views.enumerated() {
      let parts = self.parts(of: view, at: index, views)
      if parts.isEmpty {
        cut.tokens.append(tokens[index])
        cut.views.append(view)
        continue
      }
      var start = 0
      for part in parts {
        let range = tokens[index].range.lowerBound + start
        let kind = part.form == Self.hyphen ? TokenKind.punctuation : view.kind
        let spaceBefore = start == 0 && view.spaceBefore
        cut.tokens.append(
          Token(
            range: SourceRange(range, range + part.length), kind: kind, spaceBefore: spaceBefore))
        cut.views.append(
          EntityToken(
            kind: kind, form: part.form,
            surface: String(view.surface.dropFirst(start).prefix(part.length)),
            spaceBefore: spaceBefore))
        start += part.length
      }
    }
    return cut
  }

  private struct Part {
    let form: String
    /// In characters of the source, all of them ASCII.
    let length: Int
  }

  /// What the token is cut into, nothing where it stays as it is.
  private func parts(of view: EntityToken, at index: Int, _ views: [EntityToken]) -> [Part] {
    if isTightHyphen(at: index, views) { return [Part(form: Self.hyphen, length: 1)] }
    let form = view.form
    guard view.kind == .word, form.utf8.count >= 2 * Self.shortestPart, !isKnown(form),
      // With a capital it is rather a name that looks so (`Prakasa`), but where each word has one.
      view.surface == form || form.utf8.contains(UInt8(ascii: "-"))
        || form.utf8.count >= Self.longName && views[..<index].allSatisfy({ $0.kind != .word }),
      form.utf8.count == view.surface.utf8.count, form.utf8.allSatisfy(Self.mayBeCut),
      !isInExpression(at: index, views)
    else { return [] }
    return parts(of: form, written: view.surface)
  }

  /// Whether an expression that may begin before the word has it as it is (`kartu prakerja`).
  private func isInExpression(at index: Int, _ views: [EntityToken]) -> Bool {
    (max(0, index - Self.longestExpression)..<index).contains { start in
      analysis(of: views[start].form).phrases.contains { phrase in
        phrase.words.count > index - start && phrase.words[index - start] == views[index].form
      }
    }
  }

  private func isTightHyphen(at index: Int, _ views: [EntityToken]) -> Bool {
    views[index].surface == "-" && index > 0 && index + 1 < views.count
      && !views[index].spaceBefore && !views[index + 1].spaceBefore
  }

  /// The parts of a form that is known as a whole to no data, none where they are not known either.
  private func parts(of form: String, written: String) -> [Part] {
    let pieces = form.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    if pieces.count == 1 { return prefixed(form) }
    // `me-ningkatkan`, from where a line ended.
    let joined = pieces.joined()
    if isKnown(joined) { return [Part(form: joined, length: form.utf8.count)] }
    if let prefix = prefix(pieces[0]), pieces.count == 2, pieces[1].utf8.count > 1 {
      return [Part(form: prefix, length: prefix.utf8.count), whole(pieces[1])]
    }
    let isDoubled = zip(pieces, pieces.dropFirst()).contains {
      $0.hasSuffix($1) || $1.hasPrefix($0)
    }
    let isShort = written.split(separator: "-").contains {
      $0.utf8.count < Self.shortestPart && $0.contains(where: \.isLowercase)
    }
    guard !isDoubled, !isShort, pieces.allSatisfy(isNominal) else { return [] }
    return Array(pieces.map { [whole($0)] }.joined(separator: [Part(form: Self.hyphen, length: 1)]))
  }

  /// `antarkota`: a prefix before a word of its own.
  private func prefixed(_ form: String) -> [Part] {
    for length in Self.prefixLengths where form.utf8.count >= length + Self.shortestBase {
      let base = String(form.dropFirst(length))
      if let prefix = prefix(String(form.prefix(length))), isNominal(base) {
        return [Part(form: prefix, length: length), whole(base)]
      }
    }
    return []
  }

  private func whole(_ form: String) -> Part { Part(form: form, length: form.utf8.count) }

  /// The lemma of a prefix, which the lexicon lists with a hyphen at its end.
  private func prefix(_ letters: String) -> String? {
    let lemma = letters + "-"
    return entries(for: lemma).isEmpty ? nil : lemma
  }

  private func isKnown(_ form: String) -> Bool {
    let known = analysis(of: form)
    return !known.readings.isEmpty || !known.phrases.isEmpty
  }

  /// Whether a part may be a noun, a name or an adjective, which a hyphen joins.
  private func isNominal(_ form: String) -> Bool {
    analysis(of: form).readings.contains {
      pair.categories.isOpen($0.category) && !pair.categories.isVerb($0.category)
    }
  }

  private static func mayBeCut(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
  }

  /// Hardly a name has so many letters.
  private static let longName = 11
  private static let shortestPart = 3
  private static let longestExpression = 6
  private static let shortestBase = 4
  private static let prefixLengths = 3...6
}
