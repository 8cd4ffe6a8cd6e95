import Foundation
import GRDB
import Testing

@testable import TranslationMemories

struct OpeningTests {
  @Test func makesTheFileAndItsFolderAndOpensItAgain() async throws {
    let path = freshPath("below/memory.sqlite")
    let memory = try TranslationMemory.open(path: path)
    try await memory.store([entry("satu", "one")])
    try memory.close()
    let again = try TranslationMemory.open(path: path)
    #expect(try await again.lookup(key("satu"))?.target == "one")
  }

  @Test func refusesAFileThatIsNotSQLiteAndLeavesItAlone() throws {
    let path = freshPath("notes.txt")
    let text = Data("These are notes and no memory at all.".utf8)
    try text.write(to: URL(fileURLWithPath: path))
    #expect(throws: MemoryError.notSQLite(path: path)) { try TranslationMemory.open(path: path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == text)
  }

  @Test func refusesTheDatabaseOfAnotherProgramAndLeavesItAlone() throws {
    let path = freshPath("other.sqlite")
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "CREATE TABLE bookmark(url TEXT)") }
    try queue.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: MemoryError.notAMemory(path: path)) { try TranslationMemory.open(path: path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func refusesAFolderAndAFileThatIsNotThere() throws {
    let path = freshPath()
    #expect(throws: MemoryError.notFound(path: path)) {
      try TranslationMemory.open(path: path, readOnly: true)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(throws: MemoryError.unreadable(path: "/tmp", reason: "it is a folder")) {
      try TranslationMemory.open(path: "/tmp")
    }
  }

  @Test func refusesANewerSchema() throws {
    let path = freshPath()
    let memory = try TranslationMemory.open(path: path)
    try memory.database.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 from the future')")
    }
    try memory.close()
    #expect(throws: MemoryError.newerSchema(path: path)) { try TranslationMemory.open(path: path) }
  }

  @Test func saysThatAnotherProgramHoldsTheFile() async throws {
    let path = freshPath()
    try TranslationMemory.open(path: path).close()
    let holder = try DatabaseQueue(path: path)
    try await holder.writeWithoutTransaction { db in
      // In exclusive mode a WAL file is held by the first access on.
      try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT")
    }
    #expect(throws: MemoryError.locked(path: path, seconds: 0.1)) {
      try TranslationMemory.open(path: path, timeout: 0.1)
    }
    try holder.close()
    try TranslationMemory.open(path: path, timeout: 0.1).close()
  }

  @Test func opensForReadingAlone() async throws {
    let path = freshPath()
    let writer = try TranslationMemory.open(path: path)
    try await writer.store([entry("satu", "one")])
    let reader = try TranslationMemory.open(path: path, readOnly: true)
    #expect(try await reader.lookup(key("satu"))?.target == "one")
    await #expect(throws: MemoryError.readOnly(path: path)) {
      try await reader.store([entry("dua", "two")])
    }
    try writer.close()
    #expect(try await reader.lookup(key("satu"))?.target == "one")
    try reader.close()
    let alone = try TranslationMemory.open(path: path, readOnly: true)
    #expect(try await alone.stats().entries == 1)
  }

  @Test func manyAtOnceMakeOneFile() async throws {
    let path = freshPath()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<6 {
        group.addTask {
          let memory = try TranslationMemory.open(path: path)
          try await memory.store([entry("kalimat \(number)", "sentence \(number)")])
          try memory.close()
        }
      }
      try await group.waitForAll()
    }
    #expect(try await TranslationMemory.open(path: path).stats().entries == 6)
  }

  @Test func aClosedMemorySaysSo() async throws {
    let path = freshPath()
    let memory = try TranslationMemory.open(path: path)
    try memory.close()
    await #expect(throws: MemoryError.closed(path: path)) { try await memory.stats() }
  }
}
