import Foundation
import GRDB
import Testing

@testable import TranslationMemories

struct MigrationTests {
  /// A file of the second version with one entry, as that version wrote it.
  private func olderMemory() throws -> String {
    let path = freshPath()
    let queue = try DatabaseQueue(path: path)
    try MemorySchema.migrator.migrate(queue, upTo: "2 background")
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO entry VALUES (7, 'satu', 'sentence', 'id', 'en', 'counting', '1', 'one',
            'reviewed', 'engine', '{"kind":"engine","engine":"e"}', '[]', '[]', 'a.md', 's1', '',
            \(EntryRow.hash(of: "satu")), 5, 6, 7, 3, 0.5, '2024-02-09 10:20:30.250',
            '2024-02-10 00:00:00.000', 0)
          """)
    }
    try queue.close()
    return path
  }

  @Test func anOlderFileIsCopiedAndBroughtUpToDate() async throws {
    let path = try olderMemory()
    let memory = try TranslationMemory.open(path: path)
    let entry = try #require(try await memory.entry(7))
    #expect(entry.target == "one" && entry.status == .reviewed && entry.useCount == 3)
    #expect(entry.created?.timeIntervalSince1970 == 1_707_474_030.25)
    #expect(entry.origin == .engine(name: "e", model: nil, prompt: nil))
    #expect(entry.neighbors.before == 6 && entry.neighbors.beforeText == nil)
    #expect(try await memory.search("sat").count == 1)
    let backup = try DatabaseQueue(path: path + ".version-2.backup")
    let kept = try await backup.read { try String.fetchAll($0, sql: "SELECT target FROM entry") }
    #expect(kept == ["one"])
  }

  @Test func theWordsOfAFileOfTheThirdVersionAreFoundAndKeptInStep() async throws {
    let path = freshPath()
    let queue = try DatabaseQueue(path: path)
    try MemorySchema.migrator.migrate(queue, upTo: "3 provenance")
    try await queue.write { db in
      for (source, target) in [("kapal perang", "warship"), ("kapal selam", "submarine")] {
        let values = try EntryRow.values(of: entry(source, target), now: Date())
        try db.execute(sql: EntryRow.insertion, arguments: StatementArguments(values))
      }
    }
    try queue.close()
    let memory = try TranslationMemory.open(path: path)
    #expect(try await memory.search("kapal selam").map(\.target) == ["submarine"])
    try await memory.store([entry("kapal tunda", "tugboat")])
    try await memory.remove([2])
    #expect(
      try await memory.search("kapal", wholeWords: true).map(\.target) == ["tugboat", "warship"])
    #expect(try await memory.integrityProblems().isEmpty)
  }

  @Test func severalProcessesMayBringItUpToDateAtOnce() async throws {
    let path = try olderMemory()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask { try TranslationMemory.open(path: path).close() }
      }
      try await group.waitForAll()
    }
    #expect(try await TranslationMemory.open(path: path).stats().entries == 1)
  }

  @Test func aFileForReadingAloneStaysAsItIs() throws {
    let path = try olderMemory()
    #expect(throws: MemoryError.olderSchema(path: path)) {
      try TranslationMemory.open(path: path, readOnly: true)
    }
    #expect(!FileManager.default.fileExists(atPath: path + ".version-2.backup"))
  }

  @Test func aFileThatWasCopiedInPartIsRefused() async throws {
    let path = freshPath()
    let memory = try TranslationMemory.open(path: path)
    try await memory.store((0..<300).map { entry("kalimat \($0)", "sentence \($0)") })
    _ = try await memory.database.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    try memory.close()
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    let length = try file.seekToEnd()
    try file.truncate(atOffset: length / 2)
    try file.close()
    #expect {
      try TranslationMemory.open(path: path)
    } throws: { error in
      guard case MemoryError.damaged(path, let reason) = error else { return false }
      return reason.contains("copied in part")
    }
  }
}
