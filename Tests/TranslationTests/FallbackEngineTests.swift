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
    let engine = FallbackEngine([one, two]) { error, next in
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

  @Test func theLastOnesErrorStands() async throws {
    let last = EngineError.refused(engine: "two", reason: "no key")
    let engine = FallbackEngine([Engine("one", gone), Engine("two", last)]) { _, _ in }
    await #expect(throws: last) { _ = try await engine.translate([segment], in: context) }
  }
}
