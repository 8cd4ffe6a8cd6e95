import Articles
import Foundation
import GRDB
import Glossaries
import Testing
import Translation

@testable import TranslationMemories

struct StoringTests {
  private let memory: TranslationMemory

  init() throws {
    memory = try TranslationMemory.open(path: freshPath(), timeout: 0.2)
  }

  @Test func givesBackAllThatWasStored() async throws {
    var stored = MemoryEntry(
      key: key("Menhan tiba.", terms: [Term(source: "Menhan", target: "Defense Minister")]),
      target: "The Defense Minister arrived.",
      origin: .engine(name: "local", model: "m", prompt: "p"), confidence: 0.5,
      terms: [
        TermUse(
          source: "Menhan", target: "Defense Minister", status: .preferred, found: true)
      ],
      issues: [
        Issue(
          kind: "unknown-word", severity: .warning, message: "…", sourceRange: SourceRange(0, 6))
      ], neighbors: SegmentNeighbors(before: "a", after: "b"), document: "a.md", segment: "s4",
      note: "checked")
    // A second on both sides, as dates are kept rounded.
    let start = Date(timeIntervalSinceNow: -1)
    #expect(try await memory.store([stored]).added == 1)
    let end = Date(timeIntervalSinceNow: 1)
    let found = try #require(try await memory.lookup(stored.key))
    let created = try #require(found.created)
    #expect((start...end).contains(created) && found.changed == created)
    stored.id = found.id
    stored.created = found.created
    stored.changed = found.changed
    #expect(found == stored)
  }

  @Test func everyPartOfTheKeyCounts() async throws {
    let terms = [Term(source: "rudal", target: "missile")]
    let own = key("rudal", terms: terms)
    try await memory.store([MemoryEntry(key: own, target: "missile", origin: .rules)])
    #expect(try await memory.lookup(own) != nil)
    for other in [
      key("Rudal", terms: terms), key("rudal", engine: "other", terms: terms),
      key("rudal", version: "2", terms: terms), key("rudal"),
      key("rudal", terms: terms, kind: .title),
      MemoryKey(
        source: "rudal", languages: LanguagePair(source: "ms", target: "en"), engine: own.engine,
        terms: own.terms),
    ] {
      #expect(try await memory.lookup(other) == nil)
    }
  }

  @Test func aFingerprintKnowsTheTermAndNothingElse() {
    func fingerprint(_ terms: Term...) -> TermFingerprint { key("x", terms: terms).terms }
    let first = Term(source: "a", target: "b", note: "n", file: "f", line: 3)
    let second = Term(source: "c", target: "d")
    #expect(fingerprint(first, second) == fingerprint(second, first, first))
    #expect(fingerprint(first) == fingerprint(Term(source: "a", target: "b")))
    let others = [
      fingerprint(), fingerprint(second), fingerprint(first, second),
      fingerprint(Term(source: "ab", target: "")),
      fingerprint(Term(source: "a", target: "b", partOfSpeech: "np")),
      fingerprint(Term(source: "a", target: "b", status: .admitted)),
    ]
    #expect(Set(others + [fingerprint(first)]).count == 7)
    // The published FNV-1a value of no bytes: a fingerprint is the same in every run.
    #expect(fingerprint().value == 0xcbf2_9ce4_8422_2325)
    #expect(StableHash.of("") == 0xaf64_724c_8602_eb6e)
  }

  @Test func aPersonsEntryWinsAndNoMachineOverwritesIt() async throws {
    let text = "Gencatan senjata berlaku."
    try await memory.store([entry(text, "machine")])
    try await memory.store([entry(text, "a person's", status: .reviewed)])
    #expect(try await memory.store([entry(text, "machine again")]).refused == 1)
    for asked in [key(text), key(text, engine: "other", version: "9", kind: .title)] {
      #expect(try await memory.lookup(asked)?.target == "a person's")
      #expect(try await memory.lookup(asked)?.maker == "human")
    }
    #expect(try await memory.stats().entriesByStatus == [.machine: 1, .reviewed: 1])
  }

  @Test func aDraftIsKeptButNotOffered() async throws {
    try await memory.store([entry("satu", "draft", status: .draft)])
    #expect(try await memory.lookup(key("satu")) == nil)
    try await memory.store([entry("satu", "machine")])
    #expect(try await memory.lookup(key("satu"))?.target == "machine")
    #expect(try await memory.stats().entriesByStatus == [.machine: 1, .draft: 1])
    try await memory.store([entry("satu", "final", status: .approved)])
    try await memory.store([entry("satu", "draft", status: .draft)])
    #expect(try await memory.lookup(key("satu"))?.target == "final")
  }

  @Test func theNeighborsTellAPersonsEntriesApart() async throws {
    let first = SegmentNeighbors(before: "a", after: "b")
    let second = SegmentNeighbors(before: "c", after: "d")
    try await memory.store([
      entry("Ya.", "Yes.", status: .reviewed, neighbors: first),
      entry("Ya.", "Indeed.", status: .reviewed, neighbors: second),
      entry("Ya.", "Yes!", status: .approved, neighbors: first),
    ])
    let found = try await memory.lookup([
      .init(key: key("Ya."), neighbors: first),
      .init(key: key("Ya."), neighbors: SegmentNeighbors(before: "x", after: "d")),
      .init(key: key("Ya."), neighbors: .none), .init(key: key("Tidak.")),
    ])
    #expect(found.map { $0?.target } == ["Yes!", "Indeed.", "Yes!", nil])
  }

  @Test func aSecondMachineEntryReplacesTheFirst() async throws {
    try await memory.store([entry("satu", "won"), entry("satu", "one")])
    #expect(try await memory.lookup(key("satu"))?.target == "one")
    #expect(try await memory.stats().entries == 1)
    #expect(try await memory.search("won").isEmpty)
  }

  @Test func countsUsesAndRemoves() async throws {
    try await memory.store([entry("satu", "one")])
    let id = try #require(try await memory.lookup(key("satu"))?.id)
    try await memory.store([], used: [id, id])
    #expect(try await memory.lookup(key("satu"))?.useCount == 2)
    #expect(try await memory.remove([id, id + 1]) == 1)
    #expect(try await memory.lookup(key("satu")) == nil)
  }

  @Test func statesWhatItHolds() async throws {
    #expect(try await memory.stats().oldest == nil)
    try await memory.store([
      entry("satu", "one"), entry("dua", "two"), entry("tiga", "three", status: .approved),
    ])
    let stats = try await memory.stats()
    #expect(stats.entries == 3)
    #expect(stats.entriesByStatus == [.machine: 2, .approved: 1])
    #expect(stats.entriesByOrigin == ["rules": 2, "human": 1])
    #expect(stats.size > 4096 && stats.oldest != nil && stats.newest != nil)
  }

  @Test func waitsForAnotherWriterAndThenSaysSo() async throws {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let holder = try DatabaseQueue(path: memory.path, configuration: configuration)
    try await holder.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    // Readers need not wait.
    #expect(try await memory.lookup(key("satu")) == nil)
    await #expect(throws: MemoryError.locked(path: memory.path, seconds: 0.2)) {
      try await memory.store([entry("satu", "one")])
    }
    try await holder.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
    #expect(try await memory.store([entry("satu", "one")]).kept == 1)
  }

  @Test func twoWritersAtOnceLoseNothing() async throws {
    let path = freshPath()
    let memories = [
      try TranslationMemory.open(path: path), try TranslationMemory.open(path: path),
    ]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (writer, memory) in memories.enumerated() {
        group.addTask {
          for number in 0..<50 {
            try await memory.store([
              entry("\(writer) \(number)", "x"), entry("shared \(number)", "y"),
            ])
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await memories[0].stats().entries == 150)
    #expect(try await memories[1].lookup(key("0 49"))?.target == "x")
  }

  @Test func aFullDiskKeepsNothingOfTheTransaction() async throws {
    let path = freshPath()
    let full = try TranslationMemory.open(
      path: path, readOnly: false, timeout: 1, maximumPages: 40)
    try await full.store([entry("satu", "one")])
    let many = (0..<5000).map { entry("kalimat nomor \($0)", "sentence number \($0)") }
    await #expect(throws: MemoryError.diskFull(path: path)) { try await full.store(many) }
    #expect(try await full.stats().entries == 1)
  }
}
