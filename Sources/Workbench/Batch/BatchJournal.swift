import Foundation

/// What a batch has done, a line of JSON an article, in a file of the output folder: a run that
/// was stopped goes on from it.
struct BatchJournal {
  /// An article that is done: of what it was made, and how much there was to look at.
  struct Entry: Codable, Equatable {
    let name: String
    /// A hash of the article's bytes and of all that its translation depends on.
    let key: String
    let output: String
    let segments: Int
    let issues: Int
  }

  static let fileName = ".juru-batch.jsonl"

  private(set) var entries: [String: Entry] = [:]
  private let path: String
  private var descriptor: Int32 = -1

  /// Reads the journal of a folder, where there is one. A line that was cut off is passed over:
  /// its article is done again.
  ///
  /// - Throws: `InputError`.
  init(folder: String) throws(InputError) {
    path = (folder as NSString).appendingPathComponent(Self.fileName)
    let bytes: [UInt8]
    do {
      bytes = try InputFile(path).read()
    } catch  where error.code == ENOENT || error.code == ENOTDIR {
      return
    }
    let decoder = JSONDecoder()
    for line in bytes.split(separator: 0x0A) {
      if let entry = try? decoder.decode(Entry.self, from: Data(line)) {
        entries[entry.name] = entry
      }
    }
  }

  /// Starts to write: one line for each article known so far, then one for each that is added.
  ///
  /// - Throws: `OutputError`.
  mutating func start() throws(OutputError) {
    let lines = entries.values.sorted { $0.name < $1.name }.map(Self.line)
    try OutputFile(path).write(Array(lines.joined().utf8))
    descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputError(path: path, code: errno) }
  }

  /// Notes that an article is done.
  ///
  /// - Throws: `OutputError`.
  mutating func add(_ entry: Entry) throws(OutputError) {
    entries[entry.name] = entry
    try OutputFile.write(Array(Self.line(entry).utf8), to: descriptor, path: path)
  }

  func close() {
    if descriptor >= 0 { Foundation.close(descriptor) }
  }

  private static func line(_ entry: Entry) -> String {
    let value: JSONValue = [
      "schema": "juru.batch-entry/1", "name": .string(entry.name), "key": .string(entry.key),
      "output": .string(entry.output), "segments": .integer(entry.segments),
      "issues": .integer(entry.issues),
    ]
    return value.compact + "\n"
  }
}
