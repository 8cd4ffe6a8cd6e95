import Articles
import Foundation
import Glossaries
import IndonesianEnglish
import QualityChecks
import RuleTranslation
import Synchronization
import Testing
import Translation
import TranslationMemories

@testable import HTTPEngines

/// Translations that are handed on while others are on their way.
@Suite struct ReportingTests {
  private static func texts(of question: TestServer.Question) throws -> [String] {
    struct Body: Decodable { let q: [String] }
    return try JSONDecoder().decode(Body.self, from: question.body).q
  }

  private static func engine(_ server: TestServer) throws -> ServiceEngine {
    var endpoint = ServiceEndpoint(client: try HTTPClient(), url: server.url)
    endpoint.texts = 2
    return ServiceEngine(name: "service", version: "1", service: LibreTranslate(endpoint))
  }

  private static func segments(_ count: Int) -> [Segment] {
    (0..<count).map { Segment("s\($0 + 1)", "teks nomor \($0)") }
  }

  /// Waits for what another thread is to see first; some seconds at most, where it never does.
  private static func wait(until isSo: () -> Bool) {
    for _ in 0..<1_000 where !isSo() { Thread.sleep(forTimeInterval: 0.01) }
  }

  @Test func whatIsSoundIsReportedBeforeTheRestIsThere() async throws {
    let reported = Mutex<[Int]>([])
    let server = try TestServer { question, number in
      if number == 4 { Self.wait { reported.withLock { $0.count >= 2 } } }
      // Of the texts of the second request the first is lost.
      let texts = try Self.texts(of: question)
      return AnswerFault.answer(
        number == 2 ? ["", texts[1].uppercased()] : texts.map { $0.uppercased() })
    }
    let segments = Self.segments(8)
    let before = Mutex(0)
    let translations = try await Self.engine(server).translate(segments, in: .none) { final in
      reported.withLock { $0 += final.map(\.index) }
      if server.questions.count <= 4 { before.withLock { $0 += final.count } }
      #expect(final.allSatisfy { $0.translation.segment == segments[$0.index] })
      #expect(final.allSatisfy { $0.translation.issues.isEmpty })
    }
    #expect(translations.allSatisfy { $0.issues.isEmpty })
    #expect(before.withLock { $0 } >= 2)
    // What came out right the second time comes last.
    let all = reported.withLock { $0 }
    #expect(all.sorted() == Array(0..<8))
    #expect(all.dropLast() == all.dropLast().sorted()[...])
  }

  @Test func theOrderIsThatOfTheSegmentsWhateverComesFirst() async throws {
    let asked = Mutex(0)
    let server = try TestServer { question, _ in
      let texts = try Self.texts(of: question)
      asked.withLock { $0 += 1 }
      if texts[0] == "teks nomor 0" { Self.wait { asked.withLock { $0 } == 4 } }
      return AnswerFault.answer(texts.map { $0.uppercased() })
    }
    let reported = Mutex<[Int]>([])
    _ = try await Self.engine(server).translate(Self.segments(8), in: .none) { final in
      reported.withLock { $0 += final.map(\.index) }
    }
    #expect(reported.withLock { $0 } == Array(0..<8))
  }

  @Test func whatCameBeforeItsTurnIsHandedOnAtTheEnd() async {
    let taken = Mutex<[Int]>([])
    var queue = DraftQueue { drafts in taken.withLock { $0 += drafts.map(\.index) } }
    let flawed = Draft(issues: [.init(kind: "number", severity: .error, message: "lost")])
    queue.add([Draft(), flawed], from: 4)
    queue.add([flawed, Draft()], from: 0)
    await queue.finish()
    #expect(taken.withLock { $0 } == [1, 4])
  }

  /// A run that is cancelled has paid for what has come.
  @Test func aCancelledRunIsRememberedAsFarAsItCame() async throws {
    let server = try TestServer { question, number in
      number == 1
        ? AnswerFault.answer(try Self.texts(of: question).map { $0.uppercased() })
        : .broken(.hangBeforeAnswer)
    }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("juru-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let memory = try TranslationMemory.open(path: folder.path + "/memory.sqlite")
    let engine = RememberingEngine(
      try Self.engine(server), memories: [AttachedMemory(memory)], analyzer: NoAnalyzer(),
      onFailure: { _ in })
    let run = Task { try await engine.translate(Self.segments(8), in: .none) }
    func kept() async throws -> Set<String> {
      Set(
        try await memory.search("teks", in: .both, wholeWords: false, limit: 100).map(\.key.source))
    }
    for _ in 0..<1_000 where try await kept().isEmpty {
      try await Task.sleep(for: .milliseconds(10))
    }
    run.cancel()
    await #expect(throws: CancellationError.self) { try await run.value }
    #expect(try await kept().count == 2)
  }

  private struct NoAnalyzer: SourceAnalyzer {
    func analyze(_ text: String) -> [AnalyzedToken] { [] }
  }

  /// Says what it is asked once, and can't be reached any more.
  private final class OnceEngine: ForecastingEngine {
    let id = EngineID(name: "once", version: "1")
    private let asked = Mutex(0)
    private let answers: [String: String]

    init(_ answers: [String: String]) { self.answers = answers }

    func forecast(
      for segments: [Segment], in context: TranslationContext
    ) async throws -> RequestForecast { RequestForecast() }

    func translate(
      _ segments: [Segment], in context: TranslationContext
    ) async throws -> [Translation] {
      let number = asked.withLock { asked in
        asked += 1
        return asked
      }
      if number > 1 { throw EngineError.overBudget(engine: "once", reason: "spent") }
      return segments.map {
        Translation(
          segment: $0, target: answers[$0.text] ?? "?",
          origin: .engine(name: "once", model: nil, prompt: nil))
      }
    }
  }

  /// What misses a term could not be sent again: all that was paid for stands, and only what holds
  /// its terms is kept.
  @Test func aTermThatCanNotBeAskedForTakesNoTranslationAway() async throws {
    let rules = try IndonesianEnglish.engine()
    let terms = [Term(source: "Menhan", target: "Defense Minister")]
    let glossary = Glossary(terms: terms, files: [])
    let once = OnceEngine([
      "Menhan tiba.": "Menhan arrived.", "Menhan pergi.": "The Defense Minister left.",
      "Ia tiba.": "He arrived.",
    ])
    let engine = TermKeepingEngine(
      once, analyzer: rules, verifier: TermVerifier(glossary: glossary, analyzer: rules))
    let reported = Mutex<[Int]>([])
    let translations = try await engine.translate(
      [
        Segment("s1", "Menhan tiba."), Segment("s2", "Menhan pergi."), Segment("s3", "Ia tiba."),
      ], in: TranslationContext(glossary: glossary, analyzer: rules)
    ) { final in reported.withLock { $0 += final.map(\.index) } }
    #expect(
      translations.map(\.target) == [
        "Menhan arrived.", "The Defense Minister left.", "He arrived.",
      ])
    #expect(reported.withLock { $0 } == [1, 2])
  }

  @Test func whatIsReportedHasItsNamesBack() async throws {
    let rules = try IndonesianEnglish.engine()
    let engine = RedactingEngine(
      OnceEngine(["XTM1 rumah rusak.": "XTM1 houses were damaged."]),
      redactor: Redactor(try Redaction(["numbers"]), names: rules, analyzer: rules))
    let reported = Mutex<[String]>([])
    let segment = Segment("s1", "1.250 rumah rusak.")
    _ = try await engine.translate([segment], in: .none) { final in
      #expect(final.map(\.translation.segment) == [segment])
      reported.withLock { $0 += final.map(\.translation.target) }
    }
    #expect(reported.withLock { $0 } == ["1,250 houses were damaged."])
  }
}
