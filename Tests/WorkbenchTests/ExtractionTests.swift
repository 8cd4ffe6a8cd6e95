import Glossaries
import Testing
import Translation
import TranslationMemories

@testable import Workbench

struct ExtractionTests {
  private let article = """
    Sebuah kapal patroli tiba. Kapal patroli itu membawa roket.

    Kapal patroli itu kembali.

    """

  private func report(
    _ folder: TemporaryFolder, terms: [Term] = [], memory: TranslationMemory? = nil,
    options: ExtractionOptions = ExtractionOptions(minimumFrequency: 2), interrupted: Bool = false
  ) async throws -> ExtractionReport {
    let translator = try await Translator(
      glossary: { Glossary(terms: terms, files: []) },
      memories: memory.map { [AttachedMemory($0)] } ?? [])
    let inputs = try ArticleInputs(paths: [folder.file("in")])
    return try await ExtractionRun(translator: translator, options: options)
      .report(on: inputs, isInterrupted: { interrupted })
  }

  @Test func manyJobsFindTheSame() async throws {
    let folder = try TemporaryFolder()
    for index in 0..<9 { try folder.write(article, to: "in/\(index).txt") }
    let one = try await report(folder)
    let three = try await report(
      folder, options: ExtractionOptions(minimumFrequency: 2, jobs: 3))
    #expect(one.articles == 9)
    #expect(try one.glossary(domain: "d") == three.glossary(domain: "d"))
  }

  @Test func whatTheGlossaryHasIsLeftOut() async throws {
    let folder = try TemporaryFolder()
    try folder.write(article, to: "in/a.txt")
    let terms = [Term(source: "kapal patroli", target: "patrol boat")]
    let found = try await report(folder, terms: terms)
    #expect(found.covered >= 1)
    #expect(!found.concepts.contains { $0.candidate.source == "kapal patroli" })
    let all = try await report(
      folder, terms: terms,
      options: ExtractionOptions(minimumFrequency: 2, includesCovered: true))
    let form = all.concepts.flatMap(\.forms).first { $0.form.source == "kapal patroli" }
    #expect(form?.isCovered == true)
    #expect(form?.target == "patrol boat")
  }

  @Test func aPersonsTranslationStandsBeforeTheEngines() async throws {
    let folder = try TemporaryFolder()
    try folder.write(article, to: "in/a.txt")
    let memory = try TranslationMemory.open(path: folder.file("memory.sqlite"))
    let made = [("kapal patroli", "patrol craft"), ("Dua kapal patroli tiba.", "Two craft came.")]
    try await memory.store(
      made.map { source, target in
        MemoryEntry(
          key: MemoryKey(
            source: source, languages: .indonesianEnglish,
            engine: EngineID(name: "human", version: "1"), terms: TermFingerprint(of: [])),
          target: target, status: .reviewed, origin: .human)
      })
    let found = try await report(folder, memory: memory)
    let concept = try #require(found.concepts.first { $0.candidate.source == "kapal patroli" })
    #expect(concept.forms.map(\.target) == ["patrol craft"])
    #expect(concept.forms.map(\.origin) == [.memory])
    #expect(concept.examples.map(\.target).sorted() == ["Two craft came.", "patrol craft"])
  }

  @Test func anInterruptedRunSaysWhatIsLeft() async throws {
    let folder = try TemporaryFolder()
    try folder.write(article, to: "in/a.txt")
    let found = try await report(folder, interrupted: true)
    #expect(found.left == 1)
    #expect(found.concepts.isEmpty)
  }
}
