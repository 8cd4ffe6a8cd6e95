/// Tab-separated sources and targets, a segment a line.
struct BilingualTable {
  let segments: [BilingualSegment]

  /// Where the fields stand.
  private struct Columns {
    var source = 0
    var target = 1
    var id: Int?
    /// The number of fields that the header names; nil without a header.
    var count: Int?

    init() {}

    /// The columns that a header names; nil where the line is none.
    init?(header fields: [String]) {
      let names = fields.map { $0.lowercased() }
      guard let source = names.firstIndex(of: "source"), let target = names.firstIndex(of: "target")
      else { return nil }
      self.source = source
      self.target = target
      id = names.firstIndex(of: "id") ?? names.firstIndex(of: "segment")
      count = fields.count
    }
  }

  /// Empty lines, and those with neither source nor target, are passed over. Without a header the
  /// first two fields are read, whatever follows them.
  ///
  /// - Throws: `BilingualError` for the first line that lacks a field, `LineEncodingError`.
  init(_ bytes: [UInt8], path: String?) throws {
    let batch = LineBatch(whole: bytes, path: path)
    if let error = batch.lines().error { throw error }
    var columns: Columns?
    var segments: [BilingualSegment] = []
    // Not the batch's own lines: these have lost the tabs at their ends.
    let lines = batch.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self).trimmingSpaces }
      if fields.allSatisfy(\.isEmpty) { continue }
      guard let known = columns else {
        columns = Columns(header: fields)
        if columns == nil {
          columns = Columns()
          segments.append(try Self.segment(fields, Columns(), path: path, line: index + 1))
        }
        continue
      }
      segments.append(try Self.segment(fields, known, path: path, line: index + 1))
    }
    self.segments = segments
  }

  private static func segment(
    _ fields: [String], _ columns: Columns, path: String?, line: Int
  ) throws(BilingualError) -> BilingualSegment {
    if let count = columns.count, fields.count != count {
      throw BilingualError(
        path: path, line: line,
        "\(fields.count) \(fields.count == 1 ? "field" : "fields") where the header names \(count); "
          + "put one tab between fields and leave empty ones empty")
    }
    guard fields.count > Swift.max(columns.source, columns.target) else {
      throw BilingualError(
        path: path, line: line,
        "no tab after '\(fields[0].beginning)'; write the source, a tab and the target, or name "
          + "the form with --format")
    }
    let id = columns.id.map { fields[$0] } ?? ""
    return BilingualSegment(
      source: fields[columns.source], target: fields[columns.target], path: path, line: line,
      id: id.isEmpty ? nil : id)
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmingSpaces: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
