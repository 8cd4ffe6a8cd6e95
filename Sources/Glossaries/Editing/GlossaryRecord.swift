import Articles
import Foundation

/// The record of a glossary's changes: a tab-separated file beside it, to which every edit through
/// the program adds lines (`team.tsv` has `team.changes.tsv`).
public struct GlossaryRecord: Sendable {
  public let path: String

  /// The record of the glossary at `path`; of a symbolic link, that of the file it leads to.
  public init(ofGlossaryAt path: String) {
    let place = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    self.path = place.deletingPathExtension().path + ".changes.tsv"
  }

  private static let names = [
    "date", "author", "change", "source", "target", "pos", "column", "before", "after",
  ]

  /// The changes in the order in which they were made; none where there is no record.
  ///
  /// - Throws: `GlossaryFileError`; `DiagnosticList` with the lines that are none of a record.
  public func changes() throws -> [RecordedChange] {
    let bytes: [UInt8]
    do {
      bytes = try FileContent.read(path)
    } catch .notFound {
      return []
    }
    var changes: [RecordedChange] = []
    var problems: [Diagnostic] = []
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      if let change = Self.change(of: line) {
        changes.append(change)
      } else {
        problems.append(
          Diagnostic(
            file: path, line: number + 1,
            message: "not a line of a record of changes; mend it, or remove it"))
      }
    }
    guard problems.isEmpty else { throw DiagnosticList(problems) }
    return changes
  }

  private static func change(of line: Substring) -> RecordedChange? {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == names.count, let kind = RecordedChange.Kind(rawValue: fields[2])
    else { return nil }
    let column = GlossaryColumn(rawValue: fields[6])
    guard column != nil || fields[6].isEmpty else { return nil }
    return RecordedChange(
      author: GlossaryAuthor(name: fields[1], date: fields[0]), kind: kind, source: fields[3],
      target: fields[4], partOfSpeech: fields[5], column: column, before: fields[7],
      after: fields[8])
  }

  /// Adds changes at the end. The record is one write, so that it holds all of an edit or nothing.
  func append(_ changes: [RecordedChange]) throws(GlossaryFileError) {
    guard !changes.isEmpty else { return }
    let isNew = !FileManager.default.fileExists(atPath: path)
    let header = isNew ? Self.names.joined(separator: "\t") + "\n" : ""
    try FileContent.append(Array((header + changes.map(Self.line).joined()).utf8), to: path)
  }

  private static func line(_ change: RecordedChange) -> String {
    let fields = [
      change.author.date, change.author.name, change.kind.rawValue, change.source, change.target,
      change.partOfSpeech, change.column?.rawValue ?? "", change.before, change.after,
    ]
    return fields.map(\.onOneLine).joined(separator: "\t") + "\n"
  }
}
