import Foundation
import GRDB

/// A change of an entry: who made it, when, and what the entry was before.
public struct MemoryChange: Hashable, Sendable {
  public enum Kind: String, Sendable { case changed, removed }

  /// The number of the change in its memory: later ones have greater numbers.
  public internal(set) var number: Int64?
  public let kind: Kind
  public let date: Date
  /// The person or the engine; empty where unknown.
  public let author: String
  public let before: MemoryEntry

  public init(kind: Kind, date: Date, author: String, before: MemoryEntry) {
    self.kind = kind
    self.date = date
    self.author = author
    self.before = before
  }
}

/// A change as the table holds it.
struct ChangeRow: FetchableRecord {
  static let selection =
    "number, what, at, by, id, " + EntryRow.columns.joined(separator: ", ")

  static let insertion =
    "INSERT INTO history (what, at, by, id, \(EntryRow.columns.joined(separator: ", "))) "
    + "VALUES (?, ?, ?, ?, \(EntryRow.columns.map { _ in "?" }.joined(separator: ", ")))"

  let change: MemoryChange

  init(row: Row) throws {
    var change = MemoryChange(
      kind: MemoryChange.Kind(rawValue: row[1]) ?? .changed, date: Date(milliseconds: row[2]),
      author: row[3], before: try EntryRow(row: row, from: 4).entry)
    change.number = row[0]
    self.change = change
  }
}
