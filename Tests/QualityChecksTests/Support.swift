import Articles
import Glossaries
import Translation

@testable import QualityChecks

/// Words between spaces and commas, `nya` and a full stop taken off.
struct WordAnalyzer: SourceAnalyzer {
  func analyze(_ text: String) -> [AnalyzedToken] {
    var offset = 0
    return text.split(separator: " ", omittingEmptySubsequences: false).map { surface in
      let word = surface.lowercased()
      defer { offset += word.utf8.count + 1 }
      let bare = word.filter { $0 != "." && $0 != "," }
      return AnalyzedToken(
        range: SourceRange(offset, offset + bare.utf8.count), surface: String(surface), form: bare,
        bases: bare.hasSuffix("nya") ? [String(bare.dropLast(3))] : [])
    }
  }
}

func translation(_ source: String, _ target: String, issues: [Issue] = []) -> Translation {
  Translation(
    segment: Segment(
      id: "s1", block: 0, kind: .sentence, range: SourceRange(0, source.utf8.count), text: source),
    target: target, origin: .rules, issues: issues)
}

func context(_ terms: [Term] = []) -> TranslationContext {
  TranslationContext(
    glossary: Glossary(terms: terms, files: []),
    terms: TermMatcher(terms: terms, analyzer: WordAnalyzer()))
}

extension QualityCheck {
  /// What the check finds: severity, kind and the text that the issue points at.
  func found(_ source: String, _ target: String, _ terms: [Term] = []) -> [String] {
    issues(in: translation(source, target), context: context(terms)).map { issue in
      let text =
        issue.targetRange.map { target.slice($0) } ?? issue.sourceRange.map { source.slice($0) }
        ?? ""
      return "\(issue.severity) \(issue.kind) \(text)"
    }
  }
}

extension String {
  fileprivate func slice(_ range: SourceRange) -> String {
    String(decoding: Array(utf8)[range.lowerBound..<range.upperBound], as: UTF8.self)
  }
}
