import Articles
import Foundation

/// Reads tab-separated sources and targets, a unit a line; a header row may name the columns. What
/// is wrong with a line leaves out that line alone; a line may have no target.
struct TSVReader: UnitReader {
  private let path: String
  /// The bytes of a line that is not complete yet.
  private var rest: [UInt8] = []
  /// How many bytes of a line that is too long were passed over.
  private var passedOver = 0
  private var line = 0
  private var columns: [TSVColumn: Int] = [.source: 0, .target: 1]
  /// The number of fields that the header names; nil without a header.
  private var fieldCount: Int?
  private var isStarted = false

  init(path: String) {
    self.path = path
  }

  mutating func read(_ bytes: [UInt8]) throws(BilingualFileError) -> [UnitRecord] {
    if line == 0, rest.isEmpty { try refuseUTF16(bytes) }
    var records: [UnitRecord] = []
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      keep(bytes[start..<end])
      if let record = endLine() { records.append(record) }
      start = end + 1
    }
    keep(bytes[start...])
    return records
  }

  mutating func finish() -> [UnitRecord] {
    guard !rest.isEmpty || passedOver > 0 else { return [] }
    return endLine().map { [$0] } ?? []
  }

  private func refuseUTF16(_ bytes: [UInt8]) throws(BilingualFileError) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw BilingualFileError(
        path: path, line: 1, "the file is UTF-16, not UTF-8; save it as UTF-8")
    }
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    if passedOver > 0 || rest.count + bytes.count > 2 * SegmentBuilder.limit {
      passedOver += rest.count + bytes.count
      rest = []
    } else {
      rest += bytes
    }
  }

  private mutating func endLine() -> UnitRecord? {
    defer { (rest, passedOver) = ([], 0) }
    line += 1
    if passedOver > 0 {
      return skipped("the line has \(passedOver / 1000) kB; cut it into sentences")
    }
    if line == 1, rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest.removeFirst(3) }
    if rest.last == 0x0D { rest.removeLast() }
    guard let text = String(validating: rest, as: UTF8.self) else {
      return skipped("the line is not UTF-8; save the file as UTF-8")
    }
    let fields = text.split(separator: "\t", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    if fields.allSatisfy(\.isEmpty) { return nil }
    if !isStarted {
      isStarted = true
      if readHeader(fields) { return nil }
    }
    return record(of: fields)
  }

  private mutating func readHeader(_ fields: [String]) -> Bool {
    var named: [TSVColumn: Int] = [:]
    for (index, name) in fields.enumerated() {
      if let column = TSVColumn(name: name), named[column] == nil { named[column] = index }
    }
    guard named[.source] != nil, named[.target] != nil else { return false }
    columns = named
    fieldCount = fields.count
    return true
  }

  private func record(of fields: [String]) -> UnitRecord {
    if let fieldCount, fields.count != fieldCount {
      return skipped(
        "\(fields.count) \(fields.count == 1 ? "field" : "fields") where the header names "
          + "\(fieldCount); put one tab between fields and leave empty ones empty")
    }
    func field(_ column: TSVColumn) -> String {
      columns[column].map { $0 < fields.count ? fields[$0] : "" } ?? ""
    }
    if fields.count < 2 {
      return skipped(
        "no tab after '\(fields[0].prefix(40))'; write the source, a tab and the target, or name "
          + "the form with --format")
    }
    let status = field(.status)
    if !status.isEmpty, TranslationUnit.Status(rawValue: status) == nil {
      let known = TranslationUnit.Status.allCases.map(\.rawValue).joined(separator: ", ")
      return skipped("unknown status '\(status)'; it is one of \(known)")
    }
    var unit = TranslationUnit(
      source: SegmentContent(text: field(.source)), target: SegmentContent(text: field(.target)))
    unit.line = line
    unit.status = TranslationUnit.Status(rawValue: status)
    unit.author = field(.author)
    unit.created = try? Date(field(.created), strategy: .iso8601)
    unit.changed = try? Date(field(.changed), strategy: .iso8601)
    unit.document = field(.document)
    unit.id = field(.segment)
    if columns[.before] != nil { unit.before = field(.before) }
    if columns[.after] != nil { unit.after = field(.after) }
    unit.note = field(.note)
    return .unit(unit)
  }

  private func skipped(_ reason: String) -> UnitRecord {
    .skipped(Diagnostic(file: path, line: line, message: reason))
  }
}
