import Foundation
import Testing
import TranslationMemories

@testable import Workbench

struct MemorySyncTests {
  /// Two memories with the same two entries.
  private func pair(
    _ folder: TemporaryFolder
  ) async throws -> (TranslationMemory, TranslationMemory) {
    let first = try TranslationMemory.open(path: folder.file("a.sqlite"))
    try await first.store([
      MemoryEditing.entry(source: "Satu.", target: "One."),
      MemoryEditing.entry(source: "Dua.", target: "Two."),
    ])
    try await first.backUp(to: folder.file("b.sqlite"))
    return (first, try TranslationMemory.open(path: folder.file("b.sqlite")))
  }

  private func change(
    _ source: String, to target: String, in memory: TranslationMemory
  ) async throws {
    let entry = try #require(await memory.entries(ofSources: [source])[0].first)
    try await memory.update(
      [MemoryEditing.changed(entry, source: nil, target: target)], by: target)
  }

  private func targets(_ memory: TranslationMemory) async throws -> [String] {
    try await memory.entries(after: 0).map(\.target).sorted()
  }

  @Test func theNewestChangeHoldsAndTheOtherStaysInTheHistory() async throws {
    let folder = try TemporaryFolder()
    let (first, second) = try await pair(folder)
    try await change("Satu.", to: "older", in: first)
    try await Task.sleep(for: .milliseconds(5))
    try await change("Satu.", to: "newer", in: second)
    _ = try await MemorySync().sync(first, second)
    #expect(try await targets(first) == ["Two.", "newer"])
    #expect(try await targets(second) == ["Two.", "newer"])
    for memory in [first, second] {
      let entry = try #require(await memory.entries(ofSources: ["Satu."])[0].first)
      let history = try await memory.history(of: entry.identifier).map(\.before.target)
      #expect(Set(history) == ["One.", "older"])
    }
  }

  @Test func aSecondRunChangesNothing() async throws {
    let folder = try TemporaryFolder()
    let (first, second) = try await pair(folder)
    try await change("Satu.", to: "A.", in: first)
    try await change("Dua.", to: "B.", in: second)
    _ = try await MemorySync().sync(first, second)
    let counts = try await (first.stats().changes, second.stats().changes)
    let again = try await MemorySync().sync(first, second)
    #expect(again.allSatisfy { $0.added + $0.changed + $0.removed == 0 })
    #expect(try await (first.stats().changes, second.stats().changes) == counts)
    #expect(counts.0 == counts.1)
  }

  @Test func whatWasTakenOutStaysOutUnlessItWasChangedLater() async throws {
    let folder = try TemporaryFolder()
    let (first, second) = try await pair(folder)
    let ids = try await first.entries(after: 0).compactMap(\.id)
    try await first.remove(ids, by: "ani")
    try await Task.sleep(for: .milliseconds(5))
    try await change("Dua.", to: "Two again.", in: second)
    _ = try await MemorySync().sync(first, second)
    #expect(try await targets(first) == ["Two again."])
    #expect(try await targets(second) == ["Two again."])
  }

  @Test func whatBothHaveMadeApartIsNotDoubled() async throws {
    let folder = try TemporaryFolder()
    let (first, second) = try await pair(folder)
    for memory in [first, second] {
      try await memory.store([MemoryEditing.entry(source: "Tiga.", target: "Three.")])
    }
    _ = try await MemorySync().sync(first, second)
    #expect(try await targets(first) == ["One.", "Three.", "Two."])
    #expect(try await targets(second) == ["One.", "Three.", "Two."])
  }
}
