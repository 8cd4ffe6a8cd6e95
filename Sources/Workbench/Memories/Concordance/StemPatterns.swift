import Foundation
import Glossaries
import QualityChecks
import RuleTranslation

/// Patterns that find the words of a text in every inflected form: in Indonesian as the rule engine
/// analyses them, in English by the forms that its data and the rules of spelling give.
struct StemPatterns {
  let source: ConcordancePattern
  let target: ConcordancePattern

  init(_ text: String, rules: RuleEngine) throws {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    let english = EnglishInflections(irregular: rules.irregularForms)
    target = try ConcordancePattern(
      alternatives: words.map { Self.forms(of: $0, english, rules.irregularForms).sorted() })
    let wanted = words.map { Self.stems(of: $0, rules) }
    source = try ConcordancePattern(alternatives: wanted.map { $0.map(Self.shape).sorted() }) {
      found in
      let parts = found.lowercased().split { $0.isWhitespace }.map(String.init)
      return parts.count == wanted.count
        && zip(parts, wanted).allSatisfy { part, stems in
          !Self.stems(of: part, rules).isDisjoint(with: stems)
        }
    }
  }

  /// The lexemes of which a word may be a form, and itself.
  private static func stems(of word: String, _ rules: RuleEngine) -> Set<String> {
    var stems: Set<String> = [word]
    for token in rules.analyze(word) where token.form == word {
      stems.formUnion(token.bases)
      stems.formUnion(token.lexemes.map(\.form))
    }
    return stems
  }

  /// A superset of the forms of a stem: affixes before and behind it, and its first letter lost to a
  /// nasal (*tulis*, *menulis*).
  private static func shape(of stem: String) -> String {
    let kept =
      "ptks".contains(stem.first ?? "a") && stem.count > 2 ? String(stem.dropFirst()) : stem
    let literal = NSRegularExpression.escapedPattern(for: kept)
    return "[\\p{L}\\p{N}]*\(literal)[\\p{L}\\p{N}]*(?:-[\\p{L}\\p{N}]+)?"
  }

  private static func forms(
    of word: String, _ english: EnglishInflections, _ irregular: [String: Set<String>]
  ) -> Set<String> {
    var bases: Set<String> = [word]
    for (base, forms) in irregular where forms.contains(word) { bases.insert(base) }
    for ending in ["s", "es", "ed", "ing", "d", "ies", "ied"] where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      let candidates = [stem, stem + "e", stem + "y", String(stem.dropLast())]
      bases.formUnion(candidates.filter { $0.count > 1 && english.forms(of: $0).contains(word) })
    }
    return bases.reduce(into: []) { forms, base in
      forms.formUnion(english.forms(of: base).map(NSRegularExpression.escapedPattern))
    }
  }
}
