import Articles
import Foundation

extension DataSource {
  /// The kinds of file that are language data; others (notes, scripts) are passed over.
  private static let extensions: Set<String> = ["txt", "tsv", "rules", "arpa"]

  /// Reads every data file below a folder.
  ///
  /// - Throws: `DiagnosticList` where the folder holds none, or a file isn't UTF-8.
  public init(folder: String) throws {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    var files: [DataFile] = []
    var problems = DataProblems()
    for name in names.sorted() where Self.extensions.contains((name as NSString).pathExtension) {
      let data = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
      if let text = String(data: data, encoding: .utf8) {
        files.append(DataFile(name: name, text: text))
      } else {
        problems.report(file: name, "not UTF-8; save it as UTF-8")
      }
    }
    if files.isEmpty { problems.report(file: folder, "no language data here; name their folder") }
    try problems.throwIfAny()
    self.init(files: files)
  }

  /// All files as one text, each after a line `NAME⇥BYTES`: comments and examples are left empty,
  /// so that line numbers hold. A language model becomes a table.
  public var packed: String {
    files.map { file in
      if file.name.hasSuffix(".arpa") {
        var ignored = DataProblems()  // whoever packs has checked
        return Self.packed(file.name, NGramTable(file, problems: &ignored).text)
      }
      let lines = file.text.utf8.split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
      ).map { line in
        let text = Substring(line).drop { $0 == " " || $0 == "\r" }
        let isNeeded =
          !text.hasPrefix("#") && !text.hasPrefix("example ") && !text.hasPrefix("unless ")
        return isNeeded ? line.filter { $0 != UInt8(ascii: "\r") } : []
      }
      return Self.packed(
        file.name,
        String(decoding: Array(lines.joined(separator: [UInt8(ascii: "\n")])), as: UTF8.self))
    }.joined()
  }

  /// `packed`, and tables of the grammar and the lexicon, so that neither is read at start.
  ///
  /// - Throws: `DiagnosticList` with every problem of the data.
  public func compiled() throws -> String {
    let packed = packed
    let pair = try LanguagePair(DataSource(packed: packed), entities: NoEntities())
    return packed + pair.tables.map { Self.packed($0.name, $0.text) }.joined()
  }

  private static func packed(_ name: String, _ content: String) -> String {
    "\(name)\t\(content.utf8.count)\n\(content)\n"
  }

  /// Reads what `packed` or `compiled` wrote.
  public init(packed: String) { self.init(packed: DataBytes(packed)) }

  /// Reads what `packed` wrote and the build put into the binary, where it stays.
  public init(packed: StaticString) { self.init(packed: DataBytes(packed)) }

  /// - Complexity: O(files).
  private init(packed bytes: DataBytes) {
    var files: [DataFile] = []
    var position = 0
    while position < bytes.count {
      let end = bytes.endOfLine(from: position)
      let fields = bytes[position..<end].split(UInt8(ascii: "\t"), keepingEmpty: true)
      // Nothing but `packed` writes this; a file that it didn't is reported as missing.
      guard fields.count == 2, let length = Int(fields[1]), length >= 0,
        end + 1 + length <= bytes.count
      else { break }
      let content = bytes[end + 1..<end + 1 + length]
      if fields[0].hasSuffix(EntryIndex.suffix) {
        let name = fields[0].dropLast(EntryIndex.suffix.count)
        if let number = files.firstIndex(where: { $0.name == name }) {
          files[number].index = content
        }
      } else {
        files.append(DataFile(name: fields[0], bytes: content))
      }
      position = end + 1 + length + 1
    }
    self.init(files: files)
  }
}
