import Articles
import Foundation
import Glossaries
import IndonesianEnglish
import QualityChecks
import RuleTranslation
import Segmentation
import Translation

/// Finds what is suspect in glossaries, with the engine, the segmenter and the checker asked what
/// they make of the terms.
public struct LintRun {
  private let rules: RuleEngine

  /// An article that can't be read, and why.
  public struct Failure: Sendable {
    public let path: String?
    public let error: any Error
  }

  /// - Parameter dataFolder: language data to take in place of the program's own.
  /// - Throws: `DiagnosticList` where the data are faulty.
  public init(dataFolder: String?) async throws {
    rules = try await IndonesianEnglish.engine(dataFolder: dataFolder) {
      SentenceSegmenter(rules: try .embedded())
    }
  }

  /// What is suspect in the files; with articles, also the terms that these don't hold.
  ///
  /// - Parameters:
  ///   - articles: the texts to look for the terms in; nil where they aren't looked for.
  ///   - place: the articles as messages name them.
  /// - Throws: `EngineError`, and `DiagnosticList` where the program was built with faulty rules.
  /// - Complexity: O(terms), each translated by itself, + O(text of the articles).
  public func diagnostics(
    in files: [GlossaryFile], articles: ArticleInputs? = nil, place: String = ""
  ) async throws -> (diagnostics: [Diagnostic], failures: [Failure]) {
    let glossary = Glossary.merging(files)
    let verifier = TermVerifier(glossary: glossary, rules: rules)
    let translations = try await translations(under: glossary)
    let segmenter = rules.segmenter
    var evidence = LintEvidence()
    evidence.sentenceCount = { segmenter.sentences(in: Array($0.utf8)).count }
    evidence.isFound = { verifier.finds($0, in: $1) }
    evidence.translation = { translations[$0] }
    var failures: [Failure] = []
    if let articles {
      let terms = files.flatMap(\.terms)
      let (sources, failed) = try sources(of: terms, in: articles)
      let count = articles.files.count - failed.count
      evidence.usage = LintEvidence.Usage(
        place: "\(place) (\(count.counted("article")))", sources: sources)
      failures = articles.unreadable.map { Failure(path: $0.path, error: $0) } + failed
    }
    return (GlossaryLint(analyzer: rules, evidence: evidence).diagnostics(in: files), failures)
  }

  /// What the engine makes of each source that stands alone.
  private func translations(under glossary: Glossary) async throws -> [String: String] {
    let segments = glossary.terms.filter(\.hasRendering).map { term in
      Segment(
        id: "", block: 0, kind: .line, range: SourceRange(0, term.source.utf8.count),
        text: term.source)
    }
    let made = try await rules.translate(
      segments, in: TranslationContext(glossary: glossary, analyzer: rules))
    return Dictionary(
      made.map { ($0.segment.text, $0.target) }, uniquingKeysWith: { first, _ in first })
  }

  /// The sources of terms that articles hold, in lower case, whatever the terms' statuses.
  private func sources(
    of terms: [Term], in articles: ArticleInputs
  ) throws -> (found: Set<String>, failures: [Failure]) {
    let matcher = TermMatcher(
      terms: terms.map { Term(source: $0.source, target: $0.target) }, analyzer: rules)
    let segmenter = try ArticleSegmenter()
    let cleaner = ArticleCleaner(rules: try .embedded())
    var found: Set<String> = []
    var failures: [Failure] = []
    for file in articles.files {
      do {
        let article = try segmenter.segments(
          ofArticle: file.read(), path: file.path, cleaner: cleaner)
        for segment in article.segments {
          let matches = matcher.matches(in: rules.analyze(segment.text))
          found.formUnion(matches.map { $0.term.source.lowercased() })
        }
      } catch {
        failures.append(Failure(path: file.path, error: error))
      }
    }
    return (found, failures)
  }
}
