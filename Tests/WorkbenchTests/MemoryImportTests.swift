import Testing

@testable import TranslationMemories
@testable import Workbench

struct MemoryImportTests {
  private func tsv(_ count: Int) -> String {
    (1...count).map { "Kalimat nomor \($0) yang agak panjang.\tSentence number \($0).\n" }.joined()
  }

  @Test func aFullDiskKeepsWhatWasStoredAndTheSameImportGoesOn() async throws {
    let folder = try TemporaryFolder()
    let file = InputFile(try folder.write(tsv(30_000), to: "a.tsv"))
    let path = folder.file("m.sqlite")
    let full = try TranslationMemory.open(
      path: path, readOnly: false, timeout: 5, maximumPages: 1200)
    await #expect(throws: MemoryError.diskFull(path: path)) {
      try await MemoryImport(into: full, format: .tsv).run(file)
    }
    let stored = try await full.stats().entries
    #expect(stored > 0 && stored < 30_000)
    try full.close()
    let memory = try TranslationMemory.open(path: path)
    #expect(try await memory.integrityProblems().isEmpty)
    let report = try await MemoryImport(into: memory, format: .tsv).run(file)
    #expect(report.stored.unchanged == stored && report.stored.added == 30_000 - stored)
  }

  @Test func anInterruptedImportGoesOn() async throws {
    let folder = try TemporaryFolder()
    let file = InputFile(try folder.write(tsv(15_000), to: "a.tsv"))
    let memory = try TranslationMemory.open(path: folder.file("m.sqlite"))
    let first = try await MemoryImport(into: memory, format: .tsv).run(
      file, isInterrupted: { true })
    #expect(!first.isComplete && first.stored.added < 15_000 && first.stored.added > 0)
    let second = try await MemoryImport(into: memory, format: .tsv).run(file)
    #expect(second.isComplete && second.stored.unchanged == first.stored.added)
    #expect(try await memory.stats().entries == 15_000)
  }

  @Test func aMachineDoesNotTakeThePlaceOfAPerson() async throws {
    let folder = try TemporaryFolder()
    let memory = try TranslationMemory.open(path: folder.file("m.sqlite"))
    try await memory.store([MemoryEditing.entry(source: "Satu.", target: "One.")])
    let file = InputFile(
      try folder.write("source\ttarget\tstatus\nSatu.\tA.\tmachine\n", to: "a.tsv"))
    let report = try await MemoryImport(into: memory, format: .tsv).run(file)
    #expect(report.stored.refused == 1)
    #expect(try await memory.entries(ofSources: ["Satu."])[0].map(\.target) == ["One."])
  }
}
