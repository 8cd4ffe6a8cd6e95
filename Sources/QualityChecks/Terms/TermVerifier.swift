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
  private let allowedBySource: [String: [Int]]
  private let terms: [Term]

  /// - Parameters:
  ///   - analyzer: cuts segments as the matching of terms does.
  ///   - inflections: the forms that a rendering's words may take.
  public init(
    glossary: Glossary, analyzer: any SourceAnalyzer, inflections: EnglishInflections = .regular
  ) {
    self.analyzer = analyzer
    self.inflections = inflections
    let banned = glossary.terms.filter(\.isBanned)
    bannedBySource = Dictionary(grouping: banned) { $0.source.lowercased() }
    // Places in the glossary: copies of thousands of terms would cost more than all else here.
    terms = glossary.terms
    var allowed: [String: [Int]] = [:]
    for place in terms.indices where terms[place].hasRendering {
      allowed[terms[place].source.lowercased(), default: []].append(place)
    }
    allowedBySource = allowed
    // The matcher leaves out what is not to be used; here that is what it is to find.
    bannedMatcher = TermMatcher(
      terms: banned.map { Term(source: $0.source, target: $0.target, status: .preferred) },
      analyzer: analyzer)
  }

  /// For each match, whether its rendering stands in the translation. Where an admitted one stands
  /// there instead, the use names that one.
  ///
  /// - Complexity: O(different terms × words of the translation).
  public func uses(of matches: [TermMatch], in target: String) -> [TermUse] {
    var search = RenderingSearch(in: target, inflections: inflections)
    return uses(of: matches, &search)
  }

  /// The translation with the uses of its terms, and the issues that they raise added.
  ///
  /// - Parameter tokens: the analysis of the segment's text.
  public func verified(
    _ translation: Translation, tokens: [AnalyzedToken], context: TranslationContext
  ) -> Translation {
    var verified = translation
    let findings = findings(in: translation.target, tokens: tokens, context: context)
    verified.terms = findings.uses
    let known = Set(verified.issues)
    verified.issues += findings.issues.filter { !known.contains($0) }
    return verified
  }

  /// What became of a segment's terms in a translation of it.
  ///
  /// - Parameter tokens: the analysis of the segment's text.
  /// - Complexity: O(different terms × words of the translation).
  public func findings(
    in target: String, tokens: [AnalyzedToken], context: TranslationContext
  ) -> TermFindings {
    var search = RenderingSearch(in: target, inflections: inflections)
    let matches = context.terms.matches(in: tokens)
    return TermFindings(
      matches: matches, uses: uses(of: matches, &search), banned: banned(tokens, matches, &search))
  }

  /// Whether a rendering stands in a translation, also inflected.
  ///
  /// - Complexity: O(words of the translation).
  public func finds(_ rendering: String, in target: String) -> Bool {
    var search = RenderingSearch(in: target, inflections: inflections)
    return !search.ranges(of: rendering).isEmpty
  }
}

extension TermVerifier: QualityCheck {
  /// The terms that are not rendered as the glossary asks (`term`), and the renderings that it
  /// forbids (errors of the kind `forbidden-term`, warnings of the kind `deprecated-term`).
  public func issues(in translation: Translation, context: TranslationContext) -> [Issue] {
    let tokens = analyzer.analyze(translation.segment.text)
    return findings(in: translation.target, tokens: tokens, context: context).issues
  }

  private func uses(of matches: [TermMatch], _ search: inout RenderingSearch) -> [TermUse] {
    matches.map { match in
      let candidates = candidates(for: match.term)
      let places = candidates.map { search.ranges(of: $0.rendering) }
      // 'minister' within 'defense minister' is a use of the longer rendering alone.
      let stated = zip(candidates, places).first { _, own in
        own.contains { place in !places.joined().contains(where: place.isInside) }
      }?.0
      let term = stated ?? match.term
      return TermUse(
        source: term.source, target: term.rendering, status: term.status, found: stated != nil)
    }
  }

  /// The forbidden and deprecated targets in a translation whose sources stand in the segment.
  /// Inside the rendering of a matched term, such a target is none.
  private func banned(
    _ tokens: [AnalyzedToken], _ matches: [TermMatch], _ search: inout RenderingSearch
  ) -> [BannedRendering] {
    let found = bannedMatcher.matches(in: tokens)
    guard !found.isEmpty else { return [] }
    let renderings = Set(matches.flatMap { candidates(for: $0.term).map(\.rendering) })
    let permitted = renderings.flatMap { search.ranges(of: $0) }
    var banned: [BannedRendering] = []
    var places: Set<SourceRange> = []
    var seen: Set<String> = []
    for match in found where seen.insert(match.term.source.lowercased()).inserted {
      for term in bannedBySource[match.term.source.lowercased()] ?? [] {
        for place in search.ranges(of: term.rendering)
        where !permitted.contains(where: place.isInside) && places.insert(place).inserted {
          banned.append(
            BannedRendering(
              term: term, instead: allowed(for: term.source).first, sourceRange: match.range,
              targetRange: place))
        }
      }
    }
    return banned
  }

  /// The term itself, then the others that the glossary admits for its source.
  private func candidates(for term: Term) -> [Term] {
    [term] + allowed(for: term.source).filter { $0 != term }
  }

  /// The terms that may stand for a source.
  private func allowed(for source: String) -> [Term] {
    (allowedBySource[source.lowercased()] ?? []).map { terms[$0] }
  }
}

extension SourceRange {
  fileprivate func isInside(_ other: SourceRange) -> Bool {
    other.lowerBound <= lowerBound && upperBound <= other.upperBound && other.count > count
  }
}
