import Articles
import Glossaries
import Synchronization
import Testing
import Translation

/// Engines asked in turn.
@Suite struct FallbackEngineTests {
  private final class Engine: TranslationEngine {
    let id: EngineID
    let error: EngineError?
    let count = Mutex(0)

    init(_ name: String, _ error: EngineError? = nil) {
      id = EngineID(name: name, version: "1")
      self.error = error
    }

    func translate(
      _ segments: [Segment], in context: TranslationContext
    ) async throws -> [Translation] {
      count.withLock { $0 += 1 }
      if let error { throw error }
      return segments.map {
        Translation(
          segment: $0, target: id.name, origin: .engine(name: id.name, model: nil, prompt: nil))
      }
    }
  }

  private struct NoAnalyzer: SourceAnalyzer {
    func analyze(_ text: String) -> [AnalyzedToken] { [] }
  }

  private let segment = Segment(
    id: "s1", block: 0, kind: .sentence, range: SourceRange(0, 1), text: "a")
  private let context = TranslationContext(
    glossary: .empty, terms: TermMatcher(terms: [], analyzer: NoAnalyzer()))
  private let gone = EngineError.unreachable(engine: "one", reason: "gone")

  @Test func theNextOneAnswersAndGoesOn() async throws {
    let (one, two) = (Engine("one", gone), Engine("two"))
    let told = Mutex<[String]>([])
    let engine = FallbackEngine([one, two]) { event in
      guard case .failed(let error, let next) = event else { return }
      told.withLock { $0.append("\(error) -> \(next)") }
    }
    #expect(engine.id.name == "one")
    for _ in 1...2 {
      let targets = try await engine.translate([segment], in: context).map(\.target)
      #expect(targets == ["two"])
    }
    #expect(engine.id.name == "two")
    #expect(one.count.withLock { $0 } == 1)
    #expect(told.withLock { $0 } == ["engine 'one' can't be reached: gone -> two@1"])
  }

  /// Finds fault with its own translation of some texts.
  private struct Doubter: TranslationEngine {
    let id: EngineID
    let bad: Set<String>

    func translate(
      _ segments: [Segment], in context: TranslationContext
    ) async throws -> [Translation] {
      segments.map { segment in
        Translation(
          segment: segment, target: "\(id.name) \(segment.text)",
          origin: .engine(name: id.name, model: nil, prompt: nil),
          issues: bad.contains(segment.text)
            ? [Issue(kind: "number", severity: .error, message: "lost")] : [])
      }
    }
  }

  private func segments(_ texts: String) -> [Segment] {
    texts.enumerated().map { index, text in
      Segment(
        id: "s\(index)", block: 0, kind: .sentence, range: SourceRange(index, index + 1),
        text: String(text))
    }
  }

  @Test func aSegmentThatFailedACheckGoesToTheNextByItself() async throws {
    let told = Mutex<[String]>([])
    let engine = FallbackEngine(
      [
        Doubter(id: EngineID(name: "one", version: "1"), bad: ["b", "c"]),
        Doubter(id: EngineID(name: "two", version: "1"), bad: ["c"]),
      ], lastResort: Engine("rules")
    ) { event in
      guard case .rejected(let count, let engine, _, let next) = event else { return }
      told.withLock { $0.append("\(count) \(engine.name) \(next.name)") }
    }
    let translations = try await engine.translate(segments("abcd"), in: context)
    #expect(translations.map(\.target) == ["one a", "two b", "rules", "one d"])
    #expect(
      translations.map { $0.attempts.map(\.engine) } == [[], ["one"], ["one", "two"], []])
    #expect(translations[1].attempts[0].reason == "lost")
    #expect(translations.map(\.segment.id) == ["s0", "s1", "s2", "s3"])
    #expect(told.withLock { $0 } == ["2 one two", "1 two rules"])
    #expect(engine.id.name == "one")
  }

  @Test func theLastResortStandsInForNoEngineThatIsGone() async throws {
    let engine = FallbackEngine([Engine("one", gone)], lastResort: Engine("rules")) { _ in }
    await #expect(throws: gone) { _ = try await engine.translate([segment], in: context) }
  }

  @Test func whyAnEngineIsNotAskedAnyMoreIsSaid() async throws {
    let engine = FallbackEngine([Engine("one", gone), Engine("two")]) { _ in }
    for _ in 1...2 {
      let translation = try await engine.translate([segment], in: context)[0]
      #expect(
        translation.attempts == [EngineAttempt(engine: "one", reason: gone.description)])
    }
  }

  @Test func theLastOnesErrorStands() async throws {
    let last = EngineError.refused(engine: "two", reason: "no key")
    let engine = FallbackEngine([Engine("one", gone), Engine("two", last)]) { _ in }
    await #expect(throws: last) { _ = try await engine.translate([segment], in: context) }
  }
}
