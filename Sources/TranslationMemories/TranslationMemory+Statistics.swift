import Foundation
import GRDB

extension TranslationMemory {
  /// How much the memory holds.
  ///
  /// - Throws: `MemoryError`.
  /// - Complexity: O(entries).
  public func stats() async throws(MemoryError) -> MemoryStatistics {
    let size = ["", "-wal"].reduce(0) { sum, suffix in
      let attributes = try? FileManager.default.attributesOfItem(atPath: path + suffix)
      return sum + ((attributes?[.size] as? NSNumber)?.intValue ?? 0)
    }
    return try await read { db in
      func counts(by column: String, where condition: String = "true") throws -> [String: Int] {
        let rows = try Row.fetchAll(
          db, sql: "SELECT \(column), count(*) FROM entry WHERE \(condition) GROUP BY 1")
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
      }
      func date(of expression: String) throws -> Date? {
        try Int64.fetchOne(db, sql: "SELECT \(expression) FROM entry").map(Date.init(milliseconds:))
      }
      let byStatus = try counts(by: "status").map { name, count in
        (MemoryStatus(rawValue: name) ?? .machine, count)
      }
      return MemoryStatistics(
        entries: byStatus.reduce(0) { $0 + $1.1 },
        entriesByStatus: Dictionary(byStatus, uniquingKeysWith: +),
        entriesByOrigin: try counts(by: "originKind"),
        entriesByEngine: try counts(
          by: "engine || '@' || engineVersion", where: "status = 'machine'"),
        entriesByAuthor: try counts(by: "changedBy", where: "status <> 'machine'"),
        documents: try Int.fetchOne(
          db, sql: "SELECT count(DISTINCT document) FROM entry WHERE document <> ''") ?? 0,
        changes: try Int.fetchOne(db, sql: "SELECT count(*) FROM history") ?? 0, size: size,
        oldest: try date(of: "min(created)"),
        newest: try date(of: "max(created)"))
    }
  }
}
