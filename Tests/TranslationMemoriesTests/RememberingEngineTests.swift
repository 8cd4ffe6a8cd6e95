import Articles
import Glossaries
import Synchronization
import Testing
import Translation

@testable import TranslationMemories

struct RememberingEngineTests {
  private let memory: TranslationMemory

  init() throws {
    memory = try TranslationMemory.open(path: freshPath(), timeout: 1)
  }

  private func remembering(
    _ engine: CountingEngine, in memory: TranslationMemory? = nil,
    onFailure: @escaping @Sendable (MemoryError) -> Void = { Testing.Issue.record("\($0)") }
  ) -> RememberingEngine {
    RememberingEngine(
      engine, memories: [AttachedMemory(memory ?? self.memory)], analyzer: WordAnalyzer(),
      document: "a.md",
      onFailure: onFailure)
  }

  @Test func sameTextAfterOtherSentencesIsAnotherKey() async throws {
    let engine = CountingEngine()
    func segment(_ fingerprint: UInt64?) -> Segment {
      var segment = segments("ia")[0]
      segment.background = fingerprint.map { SegmentBackground(fingerprint: $0, state: 0) }
      return segment
    }
    for fingerprint: UInt64? in [nil, 0, 1, 2, 1, nil] {
      _ = try await remembering(engine).translate([segment(fingerprint)], in: context())
    }
    #expect(engine.calls.count == 3)
  }

  @Test func asksTheEngineOnceAndKeepsWhatItSaid() async throws {
    let engine = CountingEngine(issue: {
      $0 == "dua"
        ? MemoryIssue(kind: "unknown-word", severity: .warning, message: "dua") : nil
    })
    let terms = [Term(source: "satu", target: "ONE")]
    let first = try await remembering(engine).translate(
      segments("satu", "dua"), in: context(terms))
    #expect(first.map(\.origin) == [.rules, .rules])
    let second = try await remembering(engine).translate(
      segments("satu", "dua", "tiga"), in: context(terms))
    #expect(engine.calls == [["satu", "dua"], ["tiga"]])
    #expect(second.map(\.target) == ["SATU", "DUA", "TIGA"])
    let hit = Origin.memory(score: 100, match: .exact, engine: "counting@1")
    #expect(second.map(\.origin) == [hit, hit, .rules])
    #expect(second[0].terms == first[0].terms && second[0].terms.count == 1)
    #expect(second[1].issues == first[1].issues && second[1].issues.count == 1)
    #expect(second[0].confidence == 0.75 && second[2].segment.id == "s3")
    let stored = try #require(try await memory.search("satu").first)
    #expect(stored.useCount == 1 && stored.document == "a.md" && stored.segment == "s1")
  }

  @Test func translatesARepetitionOnce() async throws {
    let engine = CountingEngine()
    let made = try await remembering(engine).translate(
      segments("satu", "dua", "satu"), in: context())
    #expect(engine.calls == [["satu", "dua"]])
    #expect(made.map(\.target) == ["SATU", "DUA", "SATU"])
    #expect(made.map(\.segment.id) == ["s1", "s2", "s3"])
  }

  @Test func anEditedTermTranslatesAnewOnlyWhatItTouches() async throws {
    let engine = CountingEngine()
    let remembering = remembering(engine)
    let texts = segments("menhan tiba", "rudalnya jatuh", "hari ini")
    func terms(_ missile: String) -> TranslationContext {
      context([
        Term(source: "menhan", target: "Defense Minister"), Term(source: "rudal", target: missile),
      ])
    }
    _ = try await remembering.translate(texts, in: terms("missile"))
    _ = try await remembering.translate(texts, in: terms("rocket"))
    _ = try await remembering.translate(texts, in: terms("rocket"))
    #expect(
      engine.calls == [["menhan tiba", "rudalnya jatuh", "hari ini"], ["rudalnya jatuh"]])
  }

  @Test func anotherVersionOfTheEngineTranslatesAnew() async throws {
    _ = try await remembering(CountingEngine()).translate(segments("satu"), in: context())
    let newer = CountingEngine(version: "2")
    _ = try await remembering(newer).translate(segments("satu"), in: context())
    #expect(newer.calls == [["satu"]])
  }

  @Test func aPersonsEntryWinsOverEveryEngine() async throws {
    try await memory.store([entry("satu", "One.", status: .approved)])
    let engine = CountingEngine()
    let made = try await remembering(engine).translate(segments("satu"), in: context())
    #expect(engine.calls.isEmpty)
    #expect(made[0].target == "One.")
    #expect(made[0].origin == .memory(score: 100, match: .exact, engine: "human"))
  }

  @Test func keepsNoTranslationWithAnError() async throws {
    let engine = CountingEngine(issue: {
      MemoryIssue(
        kind: "number", severity: $0 == "satu" ? .error : .note, message: "lost")
    })
    let remembering = remembering(engine)
    _ = try await remembering.translate(segments("satu", "dua"), in: context())
    _ = try await remembering.translate(segments("satu", "dua"), in: context())
    #expect(engine.calls == [["satu", "dua"], ["satu"]])
  }

  /// Has its answers one by one, and breaks before the last.
  private struct BreakingEngine: TranslationEngine {
    let id = EngineID(name: "counting", version: "1")

    func translate(
      _ segments: [Segment], in context: TranslationContext
    ) async throws -> [Translation] { try await translate(segments, in: context) { _ in } }

    func translate(
      _ segments: [Segment], in context: TranslationContext,
      reporting report: @escaping TranslationReport
    ) async throws -> [Translation] {
      for (index, segment) in segments.dropLast().enumerated() {
        let translation = Translation(segment: segment, target: segment.text, origin: .rules)
        await report([FinalTranslation(index: index, translation: translation)])
      }
      throw EngineError.unreachable(engine: "counting", reason: "gone")
    }
  }

  @Test func whatCameBeforeTheEngineBrokeIsKept() async throws {
    let texts = segments("satu", "dua", "tiga")
    let breaking = RememberingEngine(
      BreakingEngine(), memories: [AttachedMemory(memory)], analyzer: WordAnalyzer(),
      onFailure: { Testing.Issue.record("\($0)") })
    await #expect(throws: EngineError.self) {
      _ = try await breaking.translate(texts, in: context())
    }
    let engine = CountingEngine()
    let made = try await remembering(engine).translate(texts, in: context())
    #expect(engine.calls == [["tiga"]])
    #expect(made.map(\.target) == ["satu", "dua", "TIGA"])
  }

  @Test func aMemoryThatCanBeWrittenNoLongerIsReportedOnce() async throws {
    let full = try TranslationMemory.open(
      path: freshPath(), readOnly: false, timeout: 1, maximumPages: 24)
    let reported = Mutex<[MemoryError]>([])
    let engine = CountingEngine()
    let remembering = remembering(engine, in: full) { error in
      reported.withLock { $0.append(error) }
    }
    for run in 0..<3 {
      let texts = (0..<400).map { "kalimat ke \(run) \($0)" }
      let asked = texts.map {
        Segment(id: $0, block: 0, kind: .sentence, range: SourceRange(0, 1), text: $0)
      }
      let made = try await remembering.translate(asked, in: context())
      #expect(made.map(\.target) == texts.map { $0.uppercased() })
    }
    #expect(reported.withLock { $0 } == [.diskFull(path: full.path)])
  }

  @Test func aClosedMemoryTakesNoTranslationAway() async throws {
    try memory.close()
    let reported = Mutex<Int>(0)
    let made = try await remembering(CountingEngine()) { _ in reported.withLock { $0 += 1 } }
      .translate(segments("satu"), in: context())
    #expect(made.map(\.target) == ["SATU"])
    #expect(reported.withLock { $0 } == 1)
  }

  @Test func aReadOnlyMemoryIsAskedAndNotWritten() async throws {
    _ = try await remembering(CountingEngine()).translate(segments("satu"), in: context())
    let reader = try TranslationMemory.open(path: memory.path, readOnly: true)
    let engine = CountingEngine()
    _ = try await remembering(engine, in: reader).translate(segments("satu", "dua"), in: context())
    #expect(engine.calls == [["dua"]])
    #expect(try await memory.stats().entries == 1)
  }

  private let likeOne = "banjir besar melanda desa itu"

  private func remembering(_ engine: CountingEngine, _ use: FuzzyUse, _ memories: AttachedMemory...)
    -> RememberingEngine
  {
    RememberingEngine(
      engine, memories: memories, analyzer: WordAnalyzer(), fuzzyUse: use,
      onFailure: { Testing.Issue.record("\($0)") })
  }

  @Test func whatIsAlikeIsOfferedAgainAndAgain() async throws {
    try await memory.store([entry("banjir besar melanda kota itu", "A flood.", status: .reviewed)])
    for _ in 0..<2 {
      let made = try await remembering(
        CountingEngine(), .offer(MatchOptions(threshold: 60)), AttachedMemory(memory)
      ).translate(segments(likeOne), in: context())
      #expect(made[0].target == likeOne.uppercased())
      #expect(made[0].matches.map(\.target) == ["A flood."])
    }
  }

  @Test func whatIsAlikeIsTakenAndMarked() async throws {
    try await memory.store([entry("banjir besar melanda kota itu", "A flood.", status: .reviewed)])
    let engine = CountingEngine()
    let made = try await remembering(
      engine, .take(MatchOptions(threshold: 60)), AttachedMemory(memory)
    ).translate(segments(likeOne, "sama sekali lain"), in: context())
    #expect(engine.calls == [["sama sekali lain"]])
    #expect(made.map(\.target) == ["A flood.", "SAMA SEKALI LAIN"])
    #expect(made[0].issues.map(\.kind) == ["fuzzy-match"])
    guard case .memory(_, .fuzzy, "human") = made[0].origin else {
      Testing.Issue.record("\(made[0].origin)")
      return
    }
    // It is the person's work on another text: it is not kept as one on this.
    #expect(try await memory.lookup(key(likeOne)) == nil)
  }

  @Test func theFirstThatMayBeWrittenRemembersAndAPersonsWorkWins() async throws {
    let path = freshPath()
    let team = try TranslationMemory.open(path: path)
    try await team.store([entry("satu", "One.", status: .approved), entry("dua", "two")])
    let reader = try TranslationMemory.open(path: path, readOnly: true)
    try await memory.store([entry("satu", "own")])
    let made = try await remembering(
      CountingEngine(), .none, AttachedMemory(reader), AttachedMemory(memory)
    ).translate(segments("satu", "tiga"), in: context())
    #expect(made.map(\.target) == ["One.", "TIGA"])
    #expect(try await team.stats().entries == 2)
    #expect(try await memory.search("tiga").count == 1)
  }

  @Test func aMemoryWithAPenaltyOffersAndIsNotTaken() async throws {
    try await memory.store([entry("satu", "One.", status: .approved)])
    let engine = CountingEngine()
    let own = try TranslationMemory.open(path: freshPath())
    let made = try await remembering(
      engine, .offer(MatchOptions()), AttachedMemory(own), AttachedMemory(memory, penalty: 7)
    ).translate(segments("satu"), in: context())
    #expect(engine.calls == [["satu"]])
    #expect(made[0].matches.map(\.score) == [93])
    #expect(made[0].matches[0].penalties == [MemoryMatch.Penalty(reason: .memory, points: 7)])
  }
}
