import Testing

@testable import TranslationMemories

struct SearchTests {
  private let memory: TranslationMemory

  init() async throws {
    memory = try TranslationMemory.open(path: freshPath())
    try await memory.store([
      entry("Harga naik 100% tahun ini", "Prices doubled this year"),
      entry("Panglima TNI tiba", "The commander arrived"),
      entry("Dia berkata \"ya\" di Élysée", "He said yes_no"),
    ])
  }

  private func found(
    _ text: String, _ side: TranslationMemory.SearchSide = .both, wholeWords: Bool = false,
    limit: Int = 50
  ) async throws -> [String] {
    try await memory.search(text, in: side, wholeWords: wholeWords, limit: limit).map(\.target)
  }

  @Test func listsAllInPages() async throws {
    let first = try await memory.entries(after: 0, limit: 2)
    let last = try #require(first.last?.id)
    let rest = try await memory.entries(after: last, limit: 2)
    #expect(
      (first + rest).map(\.target)
        == ["Prices doubled this year", "The commander arrived", "He said yes_no"])
  }

  @Test func whatIsStoredAndChangedAtOnceIsFoundAsItIsInTheEnd() async throws {
    var first = entry("Kapal karam", "A ship sank", status: .reviewed)
    var other = first
    other.target = "A vessel sank"
    try await memory.store([first, other])
    #expect(try await found("sank") == ["A vessel sank"])
    first.key = key("Kapal tenggelam")
    first.target = "A boat went down"
    try await memory.store([first, other, entry("Kapal lain", "Another", status: .reviewed)])
    // The later of two states of one entry holds.
    #expect(try await Set(found("kapal")) == ["A vessel sank", "Another"])
    #expect(try await found("boat").isEmpty)
    #expect(try await memory.integrityProblems().isEmpty)
  }

  @Test func findsPartsOfWordsWhateverTheirCase() async throws {
    #expect(try await found("PANGLI") == ["The commander arrived"])
    #expect(try await found("élys") == ["He said yes_no"])
    #expect(try await found("tn") == ["The commander arrived"])
    #expect(try await found("nowhere").isEmpty)
    #expect(try await found("").isEmpty)
  }

  @Test func searchesOneSideOrBoth() async throws {
    #expect(try await found("commander", .source).isEmpty)
    #expect(try await found("commander", .target).count == 1)
    #expect(try await found("panglima", .target).isEmpty)
  }

  @Test(arguments: [
    ("%", 1), ("100%", 1), ("1%0", 0), ("_", 1), ("s_n", 1), ("a_i", 0), ("\"ya\"", 1), ("*", 0),
    ("source:", 0), ("tiba OR", 0), ("'", 0),
  ])
  func takesEveryCharacterLiterally(text: String, count: Int) async throws {
    #expect(try await found(text).count == count)
  }

  @Test func keepsToWholeWords() async throws {
    #expect(try await found("tiba", wholeWords: true).count == 1)
    #expect(try await found("tib", wholeWords: true).isEmpty)
    #expect(try await found("ya", wholeWords: true) == ["He said yes_no"])
    #expect(try await found("100%", wholeWords: true).count == 1)
  }

  @Test func givesNoMoreThanTheLimitTheLatestFirst() async throws {
    #expect(try await found("i", limit: 2).count == 2)
    let memory = try TranslationMemory.open(path: freshPath())
    try await memory.store([entry("kata satu", "a"), entry("kata dua", "b")])
    #expect(try await memory.search("kata", limit: 1).map(\.target) == ["b"])
  }
}
