import Foundation
import Testing
import Translation

@testable import TranslationMemories

struct MatchingTests {
  private let memory: TranslationMemory

  init() throws {
    memory = try TranslationMemory.open(path: freshPath())
  }

  private func matches(
    _ source: String, neighbors: SegmentNeighbors = .none, _ options: MatchOptions = MatchOptions()
  ) async throws -> [MemoryMatch] {
    try await memory.matches([.init(key: key(source), neighbors: neighbors)], options)[0]
  }

  private let around = SegmentNeighbors(before: "Tadi pagi hujan.", after: "Lalu ia pulang.")

  @Test(arguments: [
    ("Presiden tiba di Jakarta pada 3 Mei.", 100),
    ("Presiden tiba di Jakarta pada 4 Mei.", 99),
    ("presiden tiba di Jakarta pada 3 Mei.", 98),
    ("Presiden tiba di Jakarta, pada 3 Mei", 97),
    ("Presiden tiba, di jakarta pada 3 Mei", 96),
    ("presiden tiba di Jakarta pada 4 Mei!", 95),
    // One of six words, 6 of 32 letters: 100 - 2/3 * 16.7 - 1/3 * 18.8.
    ("Presiden tiba di Surabaya pada 3 Mei.", 82),
  ])
  func scoresAsTheScaleHasIt(source: String, score: Int) async throws {
    try await memory.store([
      entry(
        "Presiden tiba di Jakarta pada 3 Mei.", "The President arrived in Jakarta on May 3.",
        status: .approved, neighbors: .none)
    ])
    let found = try await matches(source)
    #expect(found.map(\.score) == [score])
    if score == 99 {
      #expect(found[0].target == "The President arrived in Jakarta on May 4.")
      #expect(found[0].repairs.map(\.target.after) == ["May 4"])
    }
  }

  @Test func neighborsAndPlaceTellEqualTextsApart() async throws {
    var stored = entry("Ya.", "Yes.", status: .approved, neighbors: around)
    (stored.document, stored.segment) = ("a.md", "s4")
    try await memory.store([stored])
    #expect(try await matches("Ya.", neighbors: around).map(\.score) == [102])
    let half = SegmentNeighbors(before: "Tadi pagi hujan.", after: "Ia makan.")
    #expect(try await matches("Ya.", neighbors: half).map(\.score) == [101])
    #expect(try await matches("Ya.").map(\.score) == [100])
    let there = TranslationMemory.Query(key: key("Ya."), document: "a.md", segment: "s4")
    #expect(try await memory.matches([there])[0].map(\.score) == [102])
  }

  @Test func theDifferenceIsInWords() async throws {
    try await memory.store([
      entry("Menteri itu tiba di Jakarta kemarin.", "The minister came.", status: .reviewed)
    ])
    let found = try #require(
      try await matches(
        "Menteri itu tiba di Bogor kemarin pagi.", MatchOptions(threshold: 60)
      ).first)
    #expect(
      found.differences == [
        TextDifference(kind: .equal, text: "Menteri itu tiba di"),
        TextDifference(kind: .removed, text: "Jakarta"),
        TextDifference(kind: .added, text: "Bogor"),
        TextDifference(kind: .equal, text: "kemarin"),
        TextDifference(kind: .added, text: "pagi"), TextDifference(kind: .equal, text: "."),
      ])
  }

  @Test func penaltiesAreStatedAndTakenOff() async throws {
    var draft = entry("Banjir meluas di Demak.", "a", status: .draft)
    draft.changed = Date(timeIntervalSince1970: 0)
    draft.domain = "weather"
    try await memory.store([draft])
    let query = TranslationMemory.Query(key: key("Banjir meluas di Demak."), domain: "defence")
    let found = try await memory.matches([query])[0]
    #expect(found.map(\.score) == [91])
    #expect(found[0].penalties.map(\.reason) == [.draft, .old, .domain])
  }

  @Test func severalTargetsLeaveTheChoice() async throws {
    try await memory.store(
      [entry("Bisa ular.", "a", status: .reviewed), entry("Bisa ular.", "b", status: .reviewed)],
      replacing: .sameTarget)
    #expect(try await matches("Bisa ular.").map(\.score) == [99, 99])
  }

  @Test func aMachinesOwnWorkIsNotOfferedToIt() async throws {
    try await memory.store([entry("Banjir meluas di Demak utara.", "own")])
    #expect(try await matches("Banjir meluas di Demak selatan.").isEmpty)
    let other = TranslationMemory.Query(
      key: key("Banjir meluas di Demak utara!", engine: "other"))
    #expect(try await memory.matches([other])[0].map(\.score) == [87])
  }

  @Test func whatIsNewChangedOrGoneIsSeenAtOnce() async throws {
    let other = try TranslationMemory.open(path: memory.path)
    #expect(try await matches("kalimat yang ke 7 saja").isEmpty)
    for number in 0..<12 {
      try await other.store([
        entry("kalimat yang bernama k\(number) saja", "\(number)", status: .reviewed)
      ])
      let found = try await matches("kalimat yang bernama k\(number) saja")
      #expect(found.first?.target == "\(number)")
    }
    var edited = try #require(try await other.entries(after: 0).first)
    edited.key = key("sama sekali lain")
    try await other.update([edited], by: "x")
    #expect(try await matches("sama sekali lain").map(\.target) == ["0"])
    try await other.remove([try #require(try await other.entries(after: 12).first?.id)])
    #expect(try await matches("sama sekali lain").isEmpty)
  }

  @Test func theIndexOfAMemoryIsKeptInAFileAndDistrustedWhereItIsOfAnother() async throws {
    let many = (0..<2500).map { number in
      entry("kalimat nomor k\(number) yang panjang", "s\(number)", status: .reviewed)
    }
    try await memory.store(many)
    let source = "kalimat nomor k77 yang panjang"
    #expect(try await matches(source).first?.target == "s77")
    let index = memory.path + "-index"
    #expect(FileManager.default.fileExists(atPath: index))
    let other = try TranslationMemory.open(path: freshPath())
    try await other.store(many.reversed())
    try FileManager.default.copyItem(atPath: index, toPath: other.path + "-index")
    let found = try await other.matches([.init(key: key(source))])[0]
    #expect(found.first?.target == "s77")
    let again = try TranslationMemory.open(path: memory.path, readOnly: true)
    #expect(try await again.matches([.init(key: key(source))])[0].first?.target == "s77")
  }
}
