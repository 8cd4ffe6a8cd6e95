import Foundation
import Synchronization
import Testing

@testable import Workbench

struct BatchTests {
  private func run(
    _ folder: TemporaryFolder, interruptedAfter limit: Int = .max
  ) async throws -> BatchReport {
    let items = try BatchFolder(path: folder.file("in"), excluding: folder.file("out"))
      .items(output: folder.file("out"), format: .text)
    let pipeline = try await ArticlePipeline(keepsAll: false) {
      try await Translator(glossary: { .empty })
    }
    let batch = BatchRun(pipeline: pipeline, output: folder.file("out"), format: .text, jobs: 2)
    let asked = Atomic<Int>(0)
    return try await batch.run(
      items,
      isInterrupted: { asked.add(1, ordering: .relaxed).newValue > limit })
  }

  @Test func anInterruptedRunGoesOnWhereItStopped() async throws {
    let folder = try TemporaryFolder()
    for index in 0..<6 { try folder.write("Pasar dibuka kembali.\n", to: "in/\(index).txt") }
    let first = try await run(folder, interruptedAfter: 3)
    #expect(first.done == 3)
    #expect(first.left == 3)
    let second = try await run(folder)
    #expect(second.done == 3)
    #expect(second.unchanged == 3)
    #expect(second.left == 0)
  }

  @Test func aTornLineOfTheJournalIsDoneAgain() async throws {
    let folder = try TemporaryFolder()
    for index in 0..<2 { try folder.write("Pasar dibuka kembali.\n", to: "in/\(index).txt") }
    _ = try await run(folder)
    let journal = try folder.content("out/" + BatchJournal.fileName)
    try folder.write(String(journal.dropLast(20)), to: "out/" + BatchJournal.fileName)
    let report = try await run(folder)
    #expect(report.done == 1)
    #expect(report.unchanged == 1)
  }

  @Test func aMissingOutputIsMadeAgain() async throws {
    let folder = try TemporaryFolder()
    try folder.write("Pasar dibuka kembali.\n", to: "in/a.txt")
    _ = try await run(folder)
    try OutputFile(folder.file("out/a.txt")).write([])
    #expect(try await run(folder).unchanged == 1)
    try #require(rename(folder.file("out/a.txt"), folder.file("gone")) == 0)
    #expect(try await run(folder).done == 1)
  }

  @Test func oneBadArticleStopsNoOther() async throws {
    let folder = try TemporaryFolder()
    try folder.write("Pasar dibuka kembali.\n", to: "in/a.txt")
    try folder.write("\u{1}\u{2}", to: "in/b.txt")
    let report = try await run(folder)
    #expect(report.done == 1)
    #expect(report.failures.map(\.item.name) == ["b.txt"])
    #expect(try folder.names() == ["in", "out"])
  }

  @Test func namesThatMeetKeepTheirEndings() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", "a.html", "b.md", ".hidden.txt", "c.pdf", "out/x.txt"] {
      try folder.write("x", to: "in/" + name)
    }
    let found = try BatchFolder(path: folder.file("in"), excluding: folder.file("in/out"))
    let items = found.items(output: "out", format: .markdown)
    #expect(items.map(\.output) == ["out/a.html.md", "out/a.txt.md", "out/b.md"])
    #expect(found.skipped == ["c.pdf"])
  }
}
