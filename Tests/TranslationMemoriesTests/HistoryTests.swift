import Foundation
import Testing

@testable import TranslationMemories

struct HistoryTests {
  private let memory: TranslationMemory

  init() throws {
    memory = try TranslationMemory.open(path: freshPath())
  }

  private func only() async throws -> MemoryEntry {
    try #require(try await memory.entries(after: 0).first)
  }

  @Test func aChangeSaysWhoWhenAndWhatWasBefore() async throws {
    try await memory.store([entry("satu", "won", status: .reviewed)])
    var edited = try await only()
    edited.target = "one"
    edited.tags = ["checked"]
    edited.properties = ["x-shop": "a"]
    edited.quality = 90
    edited.sourceMarkup = "<bpt i=\"1\"/>satu"
    #expect(try await memory.update([edited], by: "Sari") == 1)
    let now = try await only()
    #expect(now.target == "one" && now.tags == ["checked"] && now.changedBy == "Sari")
    #expect(now.properties == ["x-shop": "a"] && now.quality == 90)
    #expect(now.sourceMarkup == edited.sourceMarkup && now.identifier == edited.identifier)
    let history = try await memory.history(of: now.identifier)
    #expect(history.map(\.author) == ["Sari"] && history.map(\.before.target) == ["won"])
    #expect(history[0].kind == .changed)
  }

  @Test func aRemovedEntryStaysInTheHistory() async throws {
    try await memory.store([entry("satu", "one", status: .approved)])
    let stored = try await only()
    #expect(try await memory.remove([stored.id ?? 0, 99], by: "Budi") == 1)
    let history = try await memory.history(of: stored.identifier)
    #expect(history.map(\.kind) == [.removed] && history.map(\.before) == [stored])
    let other = try TranslationMemory.open(path: freshPath())
    #expect(try await other.add(history) == 1)
    #expect(try await other.add(history) == 0)
    #expect(try await other.changes(after: 0).map(\.before.target) == ["one"])
  }

  @Test func anotherSourceIsAnotherNumber() async throws {
    try await memory.store([entry("satu", "one", status: .approved)])
    let stored = try await only()
    var edited = stored
    edited.key = key("dua")
    try await memory.update([edited], by: "Budi")
    let now = try await only()
    #expect(now.id != stored.id && now.identifier == stored.identifier)
    #expect(try await memory.lookup(key("satu")) == nil)
  }

  @Test func oneSourceMayHaveSeveralTargets() async throws {
    let entries = [
      entry("bisa", "can", status: .reviewed), entry("bisa", "venom", status: .reviewed),
    ]
    let first = try await memory.store(entries, replacing: .sameTarget)
    #expect(first.added == 2)
    let second = try await memory.store(entries, replacing: .sameTarget)
    #expect(second.unchanged == 2 && second.added == 0)
    let third = try await memory.store([entry("bisa", "could", status: .reviewed)])
    #expect(third.changed == 1)
    #expect(try await memory.stats().entries == 2)
  }

  @Test func anOlderStateOfAnEntryDoesNotComeBack() async throws {
    try await memory.store([entry("satu", "one", status: .reviewed)])
    var older = try await only()
    older.target = "won"
    older.changed = Date(timeIntervalSince1970: 1)
    #expect(try await memory.store([older], replacing: .sameTarget).refused == 1)
    older.changed = Date(timeIntervalSinceNow: 60)
    #expect(try await memory.store([older], replacing: .sameTarget).changed == 1)
    #expect(try await only().target == "won")
  }

  @Test func aMachineNeverOverwritesAPersonWhateverTheIdentifier() async throws {
    try await memory.store([entry("satu", "one", status: .approved)])
    var machine = try await only()
    machine.status = .machine
    machine.target = "won"
    machine.changed = nil
    #expect(try await memory.store([machine], replacing: .sameTarget).refused == 1)
    machine.key = key("satu satu")
    #expect(try await memory.store([machine], replacing: .sameTarget).refused == 1)
    #expect(try await only().target == "one")
  }
}
