import Articles
import Foundation
import Translation

/// Placeholders, marks, addresses, handles and tags of a source must stand in the translation as
/// they are, as often as they do there, and no others.
public struct PlaceholderCheck: QualityCheck {
  public init() {}

  public func issues(in translation: Translation, context: TranslationContext) -> [Issue] {
    let source = Self.placeholders(in: translation.segment.text)
    let target = Self.placeholders(in: translation.target)
    guard !source.isEmpty || !target.isEmpty else { return [] }
    func issue(_ text: String) -> Issue {
      Issue(kind: "placeholder", severity: .error, message: text)
    }
    let lost = source.filter { $0.value > target[$0.key, default: 0] }.keys.sorted()
    let added = target.filter { $0.value > source[$0.key, default: 0] }.keys.sorted()
    return lost.map { issue("'\($0)' of the source is not in the translation") }
      + added.map { issue("'\($0)' of the translation is not in the source") }
  }

  private static func placeholders(in text: String) -> [String: Int] {
    guard text.utf8.contains(where: { marks.contains($0) }) || text.contains("XTM") else {
      return [:]
    }
    var counts: [String: Int] = [:]
    for word in text.split(whereSeparator: \.isWhitespace) {
      for match in word.matches(of: pattern) {
        // A full stop after an address ends the sentence.
        let found = String(match.output).trimmingCharacters(
          in: CharacterSet(charactersIn: ".,;:!?"))
        counts[found, default: 0] += 1
      }
    }
    return counts
  }

  private static let marks = Set("{%@#/".utf8)

  nonisolated(unsafe) private static let pattern =
    /https?:\/\/[^\s<>"”)]+|[\w.+\-]+@[\w\-]+\.[\w.\-]+|[@#][A-Za-z_]\w{2,}|\{[\w.]*\}|%(?:\d+\$)?[sd@]\b|\b(?:XTM|QZX|ZQT|XKV)\d+\b/
}
