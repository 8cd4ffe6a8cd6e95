import Foundation
import GRDB
import Synchronization

/// Keeps the fuzzy index of a memory in step with it, whoever writes to the memory.
///
/// Most of the index is in a file beside the memory; entries that are newer are indexed when they
/// are first asked for. A number of an entry stands for one source and is never given again, so
/// what is new is what has greater numbers; what was removed is not found when it is fetched.
final class IndexKeeper: Sendable {
  private struct State {
    var base: FuzzyIndex?
    /// Of entries that came later.
    var additions: [FuzzyIndex] = []
    var lastEntry: Int64 = 0
    var isLoaded = false

    var all: [FuzzyIndex] { (base.map { [$0] } ?? []) + additions }
  }

  /// So many entries, or a tenth of those in the file, may be new before the file is made anew.
  private static let fewAdditions = 2000
  private static let mostAdditions = 8

  private let path: String
  private let state = Mutex<State>(State())

  /// - Parameter memory: the path of the memory.
  init(memory: String) {
    path = memory + "-index"
  }

  /// The indexes that together hold all entries.
  ///
  /// - Complexity: O(1) where nothing is new, else O(new entries), or O(entries).
  func indexes(in db: Database) throws -> [FuzzyIndex] {
    try state.withLock { state in
      let last =
        try Int64.fetchOne(
          db.cachedStatement(sql: "SELECT seq FROM sqlite_sequence WHERE name = 'entry'")) ?? 0
      if !state.isLoaded {
        state.base = try loaded(last: last, in: db)
        state.lastEntry = state.base?.header.lastEntry ?? 0
        state.isLoaded = true
      }
      if last != state.lastEntry { try add(upTo: last, to: &state, in: db) }
      return state.all
    }
  }

  /// The index in the file, where it is one of this memory as it was or is.
  private func loaded(last: Int64, in db: Database) throws -> FuzzyIndex? {
    guard let bytes = IndexBytes(path: path), let index = FuzzyIndex(bytes),
      index.header.lastEntry <= last, index.header.memory == (try memoryIdentifier(in: db))
    else { return nil }
    let header = index.header
    let hash = try Int64.fetchOne(
      db, sql: "SELECT sourceHash FROM entry WHERE id = ?", arguments: [header.lastEntry])
    let removed =
      try Int.fetchOne(
        db,
        sql: "SELECT count(*) FROM history WHERE number > ? AND what = 'removed'",
        arguments: [header.lastChange]) ?? 0
    // Another file may have been put in the memory's place.
    guard hash == header.lastHash || (hash == nil && removed > 0) else { return nil }
    return removed * 4 > header.units ? nil : index
  }

  private func add(upTo last: Int64, to state: inout State, in db: Database) throws {
    if last < state.lastEntry { state = State(isLoaded: true) }
    let new =
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM entry WHERE id > ?",
        arguments: [state.base?.header.lastEntry ?? 0]) ?? 0
    if new > max(Self.fewAdditions, (state.base?.count ?? 0) / 10) {
      state.additions = []
      state.base = nil
      state.base = try built(after: 0, in: db)
      // Where the folder can't be written, the index is made by each process for itself.
      if let base = state.base, base.write(to: path), let bytes = IndexBytes(path: path) {
        state.base = FuzzyIndex(bytes)
      }
    } else {
      if state.additions.count >= Self.mostAdditions { state.additions = [] }
      let start =
        state.additions.last?.header.lastEntry ?? state.base?.header.lastEntry ?? 0
      if let index = try built(after: start, in: db) { state.additions.append(index) }
    }
    state.lastEntry = last
  }

  private func built(after id: Int64, in db: Database) throws -> FuzzyIndex? {
    var header = IndexLayout.Header()
    header.memory = try memoryIdentifier(in: db)
    header.lastChange = try Int64.fetchOne(db, sql: "SELECT max(number) FROM history") ?? 0
    header.lastEntry = id
    var builder = FuzzyIndexBuilder()
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, source FROM entry WHERE id > ? ORDER BY id", arguments: [id])
    var last = ""
    while let row = try rows.next() {
      header.lastEntry = row[0]
      last = row[1]
      builder.add(last, entry: header.lastEntry)
    }
    header.lastHash = EntryRow.hash(of: last)
    return builder.index(header)
  }

  private func memoryIdentifier(in db: Database) throws -> (UInt64, UInt64) {
    let data = try Data.fetchOne(db, sql: "SELECT identifier FROM memory") ?? Data()
    func number(_ bytes: Data) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    return (number(data.prefix(8)), number(data.dropFirst(8).prefix(8)))
  }
}
