/// How a target's capitals stand in a translation.
public enum CaseRule: String, Codable, Sendable, CaseIterable {
  /// As the sentence needs: a capital at its start.
  case sentence
  /// As it is written in the glossary, everywhere (`iPhone`, `e-voting`).
  case asIs = "as-is"
  /// As the source has them at that place: `Banjir` → `Flood`, `BANJIR` → `FLOOD`.
  case asSource = "as-source"

  /// A target with the capitals that the rule gives it; those of the sentence come later.
  ///
  /// - Parameter source: the term as it stands in the text.
  /// - Complexity: O(length of both).
  public func applied(to target: String, of source: String) -> String {
    guard self == .asSource else { return target }
    let letters = source.filter { $0.isUppercase || $0.isLowercase }
    if letters.count > 1, !letters.contains(where: \.isLowercase) { return target.uppercased() }
    let words = source.split(separator: " ")
    if words.count > 1, words.allSatisfy({ $0.first?.isUppercase ?? false }) {
      return target.mappingWords {
        Self.smallWords.contains($0) ? $0 : $0.withFirst(uppercase: true)
      }
    }
    guard letters.first?.isUppercase ?? false else {
      return target.mappingWords { $0.withFirst(uppercase: false) }
    }
    let first = target.prefix { $0 != " " }
    return String(first).withFirst(uppercase: true) + target.dropFirst(first.count)
  }

  /// English words that stay small between capitals.
  private static let smallWords: Set<String> = ["of", "and", "the", "in", "on", "for", "to", "a"]
}

extension String {
  fileprivate func mappingWords(_ change: (String) -> String) -> String {
    split(separator: " ", omittingEmptySubsequences: false).map { change(String($0)) }
      .joined(separator: " ")
  }

  /// With its first letter in that case; a word with inner capitals (`NATO`) keeps them all.
  fileprivate func withFirst(uppercase: Bool) -> String {
    guard let first, !dropFirst().contains(where: \.isUppercase) else { return self }
    return (uppercase ? first.uppercased() : first.lowercased()) + dropFirst()
  }
}
