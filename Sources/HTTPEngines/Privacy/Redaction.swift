import Articles
import Foundation
import Glossaries

/// What is not to leave the machine: names, numbers, or what patterns find.
public struct Redaction: Sendable {
  public var names = false
  public var numbers = false
  /// Regular expressions (ICU).
  public private(set) var patterns: [String] = []
  private let expressions: [NSRegularExpression]

  /// - Parameter kinds: `names`, `numbers`, or a regular expression each.
  /// - Throws: `RedactionError`.
  public init(_ kinds: [String]) throws(RedactionError) {
    var expressions: [NSRegularExpression] = []
    for kind in kinds {
      switch kind {
      case "names": names = true
      case "numbers": numbers = true
      default:
        guard !kind.isEmpty, let expression = try? NSRegularExpression(pattern: kind),
          expression.firstMatch(in: "", range: NSRange(location: 0, length: 0)) == nil
        else { throw RedactionError(pattern: kind) }
        patterns.append(kind)
        expressions.append(expression)
      }
    }
    self.expressions = expressions
  }

  /// What a place of a text is replaced for.
  enum Kind: Hashable, Sendable { case name, number, pattern }

  /// The places to be replaced, in order and apart.
  ///
  /// - Parameters:
  ///   - tokens: of the text.
  ///   - terms: the glossary's terms in it, which are no secret.
  func places(
    in text: String, _ tokens: [AnalyzedToken], terms: [TermMatch]
  ) -> [(range: SourceRange, kind: Kind)] {
    var found: [(range: SourceRange, kind: Kind)] = []
    for expression in expressions {
      let all = NSRange(text.startIndex..., in: text)
      for match in expression.matches(in: text, range: all) where match.range.length > 0 {
        guard let range = Range(match.range, in: text) else { continue }
        found.append((Self.bytes(of: range, in: text), .pattern))
      }
    }
    if numbers {
      for match in text.matches(of: /\d(?:[\d.,:\/]*\d)?/) {
        found.append((Self.bytes(of: match.range, in: text), .number))
      }
    }
    if names {
      let hidden = NameFinder.names(in: text, tokens).filter { name in
        !terms.contains { $0.range.meets(name) }
      }
      found += hidden.map { ($0, .name) }
    }
    // What begins first wins, and of several the longest.
    var places: [(range: SourceRange, kind: Kind)] = []
    for place in found.sorted(by: {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }) where place.range.lowerBound >= places.last?.range.upperBound ?? 0 {
      places.append(place)
    }
    return places
  }

  private static func bytes(of range: Range<String.Index>, in text: String) -> SourceRange {
    SourceRange(
      text.utf8.distance(from: text.startIndex, to: range.lowerBound),
      text.utf8.distance(from: text.startIndex, to: range.upperBound))
  }
}

extension SourceRange {
  fileprivate func meets(_ other: SourceRange) -> Bool {
    lowerBound < other.upperBound && other.lowerBound < upperBound
  }
}
