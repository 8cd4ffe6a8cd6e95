import Articles
import Glossaries
import Testing
import Translation
import TranslationMemories

@testable import Workbench

struct TermCheckTests {
  private let terms = [
    Term(source: "dubes", target: "ambassador"),
    Term(source: "dubes", target: "envoy", status: .admitted),
    Term(source: "rudal", target: "missile"),
    Term(source: "rudal", target: "rocket", status: .forbidden),
  ]

  private func translator(_ terms: [Term]) async throws -> Translator {
    try await Translator(glossary: { Glossary(terms: terms, files: []) })
  }

  private func report(_ pairs: [(String, String)]) async throws -> TermCheckReport {
    var check = TermCheck(try await translator(terms))
    for (index, pair) in pairs.enumerated() {
      check.check(
        BilingualSegment(source: pair.0, target: pair.1, path: "p.tsv", line: index + 1))
    }
    return check.finished()
  }

  private func found(_ report: TermCheckReport) -> [String] {
    report.findings.map { "\($0.segment.line ?? 0) \($0.kind) \($0.term.source)" }
  }

  @Test func whatIsMissedAndForbiddenIsFoundInOrder() async throws {
    let report = try await report([
      ("Rudal jatuh.", "The rocket fell."), ("Dubes pulang.", "The ambassadors went home."),
      ("Rudalnya jatuh.", "Its missiles fell."), ("Kapal itu tiba.", "The rocket arrived."),
    ])
    #expect(found(report) == ["1 term rudal", "1 forbidden-term rudal"])
    #expect(report.segments == 4)
    let counts = report.counts.map { "\($0.term.source) \($0.uses) \($0.held) \($0.missed)" }
    #expect(counts == ["rudal 2 1 1", "dubes 1 1 0"])
    #expect(report.counts[0].others.map { "\($0.key.target) \($0.value)" } == ["rocket 1"])
    #expect(report.text.contains("rudal → missile; also 'rocket' 1, forbidden\n"))
  }

  @Test func theRarerOfTwoRenderingsIsAFinding() async throws {
    let report = try await report([
      ("Dubes tiba.", "The envoy arrived."), ("Dubes pulang.", "The ambassador left."),
      ("Dubes itu", "that ambassador"),
    ])
    #expect(found(report) == ["1 inconsistent-term dubes"])
    #expect(
      report.findings.map(\.message) == [
        "'dubes' is 'envoy' here and 'ambassador' in 2 places, first at p.tsv:2; "
          + "write it in one way"
      ])
    #expect(try await self.report([("Dubes tiba.", "The envoy arrived.")]).findings.isEmpty)
  }

  @Test func irregularFormsOfTheEngineAreKnown() async throws {
    let terms = [Term(source: "anak asuh", target: "foster child")]
    var check = TermCheck(try await translator(terms))
    check.check(
      BilingualSegment(
        source: "Anak asuh tiba.", target: "The foster children arrived.", path: nil, line: 1))
    #expect(check.finished().findings.isEmpty)
  }

  @Test func ofAMemoryTheEntriesOutOfUseAreMarkedOrLeftOut() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("m.sqlite")
    let source = "Rudal jatuh."
    // Under one glossary then, under another now.
    let memory = try TranslationMemory.open(path: path)
    let former = try await Translator(
      glossary: {
        Glossary(terms: [Term(source: "rudal", target: "projectile")], files: [])
      }, memories: [AttachedMemory(memory)])
    let segment = Segment(
      id: "s1", block: 0, kind: .sentence, range: SourceRange(0, source.utf8.count), text: source)
    _ = try await former.translate([segment], document: "a.txt")
    var key = try #require(try await memory.entries(after: 0).first).key
    key = MemoryKey(
      source: "Rudal itu.", languages: key.languages, engine: key.engine, terms: key.terms)
    _ = try await memory.store([
      MemoryEntry(key: key, target: "That rocket.", status: .approved, origin: .human)
    ])
    for onlyInUse in [false, true] {
      var check = TermCheck(try await translator(terms))
      try await check.check(memory, onlyInUse: onlyInUse)
      let places = check.finished().findings.map { "\($0.segment.place) \($0.kind)" }
      let own = ["\(path): entry 2 term", "\(path): entry 2 forbidden-term"]
      let former = ["\(path): entry 1: a.txt: s1 (out of use) term"]
      #expect(places == (onlyInUse ? own : former + own))
    }
  }
}
