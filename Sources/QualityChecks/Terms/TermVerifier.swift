import Articles
import Glossaries
import Translation

/// Looks in translations for the renderings that a glossary asks for, and for those it forbids.
public struct TermVerifier: Sendable {
  private let analyzer: any SourceAnalyzer
  private let inflections: EnglishInflections
  /// Finds the sources of targets that are not to be used.
  private let bannedMatcher: TermMatcher
  private let bannedBySource: [String: [Term]]
  /// The terms that may stand in a source's translation, by the source in lower case.
  private let allowedBySource: [String: [Term]]

  /// - Parameters:
  ///   - analyzer: cuts segments as the matching of terms does.
  ///   - inflections: the forms that a rendering's words may take.
  public init(
    glossary: Glossary, analyzer: any SourceAnalyzer, inflections: EnglishInflections = .regular
  ) {
    self.analyzer = analyzer
    self.inflections = inflections
    let banned = glossary.terms.filter { !$0.hasRendering }
    bannedBySource = Dictionary(grouping: banned) { $0.source.lowercased() }
    allowedBySource = Dictionary(grouping: glossary.terms.filter(\.hasRendering)) {
      $0.source.lowercased()
    }
    // The matcher leaves out what is not to be used; here that is what it is to find.
    bannedMatcher = TermMatcher(
      terms: banned.map { Term(source: $0.source, target: $0.target, status: .preferred) },
      analyzer: analyzer)
  }

  /// For each match, whether its rendering stands in the translation. Where an admitted one stands
  /// there instead, the use names that one.
  ///
  /// - Complexity: O(matches × words of the translation).
  public func uses(of matches: [TermMatch], in target: String) -> [TermUse] {
    let words = TermRendering.words(of: TextToken.tokens(of: target))
    return matches.map { match in
      let stated = candidates(for: match.term).first { !ranges(of: $0, in: words).isEmpty }
      let term = stated ?? match.term
      return TermUse(
        source: term.source, target: term.rendering, status: term.status, found: stated != nil)
    }
  }

  /// The forbidden and deprecated targets in a translation whose sources stand in the segment.
  /// Inside the rendering of a matched term, such a target is none.
  ///
  /// - Returns: issues of the kinds `forbidden-term` (errors) and `deprecated-term` (warnings).
  public func issues(
    forbiddenIn target: String, of source: String, matches: [TermMatch]
  ) -> [Issue] {
    let found = bannedMatcher.matches(in: analyzer.analyze(source))
    guard !found.isEmpty else { return [] }
    let words = TermRendering.words(of: TextToken.tokens(of: target))
    let allowed = matches.flatMap { candidates(for: $0.term) }.flatMap { ranges(of: $0, in: words) }
    var issues: [Issue] = []
    for match in found {
      for term in bannedBySource[match.term.source.lowercased()] ?? [] {
        let places = ranges(of: term, in: words).filter { range in
          !allowed.contains { range.isInside($0) }
        }
        for place in places where !issues.contains(where: { $0.targetRange == place }) {
          issues.append(issue(term, source: match.range, target: place))
        }
      }
    }
    return issues
  }

  /// The translation with the uses of its terms, and the issues that they raise added.
  public func verified(_ translation: Translation, context: TranslationContext) -> Translation {
    var verified = translation
    let matches = self.matches(in: translation.segment.text, context)
    verified.terms = uses(of: matches, in: translation.target)
    for issue in issues(in: translation, matches: matches) where !verified.issues.contains(issue) {
      verified.issues.append(issue)
    }
    return verified
  }
}

extension TermVerifier: QualityCheck {
  /// The terms that are not rendered as the glossary asks (`term`), and the renderings that it
  /// forbids.
  public func issues(in translation: Translation, context: TranslationContext) -> [Issue] {
    issues(in: translation, matches: matches(in: translation.segment.text, context))
  }

  private func issues(in translation: Translation, matches: [TermMatch]) -> [Issue] {
    let missing = zip(matches, uses(of: matches, in: translation.target)).filter { !$1.found }
    return missing.map { match, use in
      Issue(
        kind: "term", severity: .warning,
        message: "'\(use.source)' is to be '\(use.target)', which the translation has not",
        sourceRange: match.range)
    }
      + issues(
        forbiddenIn: translation.target, of: translation.segment.text, matches: matches)
  }

  private func matches(in source: String, _ context: TranslationContext) -> [TermMatch] {
    context.terms.isEmpty ? [] : context.terms.matches(in: analyzer.analyze(source))
  }

  /// The term itself, then the others that the glossary admits for its source.
  private func candidates(for term: Term) -> [Term] {
    [term] + (allowedBySource[term.source.lowercased()] ?? []).filter { $0 != term }
  }

  private func ranges(of term: Term, in words: [TermRendering.Word]) -> [SourceRange] {
    TermRendering(term.rendering, inflections: inflections).ranges(in: words)
  }

  private func issue(_ term: Term, source: SourceRange, target: SourceRange) -> Issue {
    let instead =
      allowedBySource[term.source.lowercased()]?.first
      .map { "; write '\($0.rendering)'" } ?? ""
    return Issue(
      kind: term.status == .forbidden ? "forbidden-term" : "deprecated-term",
      severity: term.status == .forbidden ? .error : .warning,
      message: "'\(term.target)' is \(term.status.rawValue) for '\(term.source)'" + instead,
      sourceRange: source, targetRange: target)
  }
}

extension Term {
  /// What the translation is to hold: the source itself where it is not translated.
  fileprivate var rendering: String { status == .doNotTranslate ? source : target }
}

extension SourceRange {
  fileprivate func isInside(_ other: SourceRange) -> Bool {
    other.lowerBound <= lowerBound && upperBound <= other.upperBound && other.count > count
  }
}
