import Articles
import Foundation
import Glossaries
import IndonesianEnglish
import QualityChecks
import RuleTranslation
import Synchronization
import Testing
import Translation

@testable import HTTPEngines

/// The sentences with terms of `IndonesianEnglishTests/Terms`, translated by a server on this machine
/// that knows no glossary.
@Suite struct TermSetTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func files(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "tsv" }.sorted { $0.path() < $1.path() }
  }

  private static func sentences() throws -> [String] {
    try files(in: tests.appending(path: "IndonesianEnglishTests/Terms")).flatMap {
      try String(contentsOf: $0, encoding: .utf8).split(separator: "\n")
        .filter { !$0.hasPrefix("#") }
        .map { String($0.prefix { $0 != "\t" }).replacingOccurrences(of: "\\n", with: " ") }
    }
  }

  private static func glossary() throws -> Glossary {
    let folder = tests.deletingLastPathComponent().appending(path: "Glossary")
    return Glossary(
      terms: try files(in: folder).flatMap { try GlossaryFile(path: $0.path).terms }, files: [])
  }

  /// LibreTranslate's answers with what the rules make of each text without any glossary.
  private static func server(_ rules: RuleEngine) throws -> TestServer {
    try TestServer { question, _ in
      struct Body: Decodable { let q: [String] }
      let texts = try JSONDecoder().decode(Body.self, from: question.body).q
      let targets = Mutex<[String]>([])
      let isDone = DispatchSemaphore(value: 0)
      Task {
        let translations = try? await rules.translate(
          texts.enumerated().map { Segment("s\($0)", $1) }, in: .none)
        targets.withLock { $0 = translations?.map(\.target) ?? [] }
        isDone.signal()
      }
      isDone.wait()
      return .init(
        body: try JSONEncoder().encode(["translatedText": targets.withLock { $0 }]))
    }
  }

  @Test func termsHoldAndEachMissIsReported() async throws {
    let rules = try IndonesianEnglish.engine()
    let server = try Self.server(rules)
    let glossary = try Self.glossary()
    let context = TranslationContext(
      glossary: glossary, terms: TermMatcher(terms: glossary.terms, analyzer: rules))
    let verifier = TermVerifier(
      glossary: glossary, analyzer: rules,
      inflections: EnglishInflections(irregular: rules.irregularForms))
    let service = ServiceEngine(
      name: "libre", version: "1",
      service: LibreTranslate(ServiceEndpoint(client: try HTTPClient(), url: server.url)))
    let segments = try Self.sentences().enumerated().map { Segment("s\($0 + 1)", $1) }
    let plain = try await service.translate(segments, in: context)
    let kept = try await TermKeepingEngine(service, analyzer: rules, verifier: verifier)
      .translate(segments, in: context)

    var (uses, before, after) = (0, 0, 0)
    var misses: [String] = []
    for (plain, kept) in zip(plain, kept) {
      let tokens = rules.analyze(kept.segment.text)
      before += verifier.findings(in: plain.target, tokens: tokens, context: context).uses
        .count(where: \.found)
      let findings = verifier.findings(in: kept.target, tokens: tokens, context: context)
      uses += findings.uses.count
      after += findings.uses.count(where: \.found)
      let missed = Set(findings.uses.filter { !$0.found }.map(\.source))
      guard !missed.isEmpty else { continue }
      misses.append("  \(missed.sorted()): \(kept.segment.text)\n    \(kept.target)")
      #expect(
        findings.issues.count(where: { $0.kind == "term" }) >= missed.count,
        "a miss is not reported: \(kept.segment.text)")
    }
    print("terms held over HTTP: \(before) of \(uses) by the server, \(after) after repair")
    print(misses.joined(separator: "\n"))
    #expect(before < after)
    #expect(after * 100 >= uses * 97)
  }
}
