import Articles
import Foundation

extension DataSource {
  /// The kinds of file that are language data; others (notes, scripts) are passed over.
  private static let extensions: Set<String> = ["txt", "tsv", "rules"]

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

  /// What stands between two packed files, before a file's name.
  private static let separator = "\n==> "

  /// All files as one text: comments and examples are left empty, so that line numbers hold.
  public var packed: String {
    files.map { file in
      let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        let text = line.drop { $0 == " " }
        let isNeeded =
          !text.hasPrefix("#") && !text.hasPrefix("example ") && !text.hasPrefix("unless ")
        return isNeeded ? line : ""
      }
      return Self.separator + file.name + "\n" + lines.joined(separator: "\n")
    }.joined()
  }

  /// Reads what `packed` wrote.
  public init(packed: String) {
    self.init(
      files: packed.split(separator: Self.separator).compactMap { part in
        guard let end = part.utf8.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        return DataFile(
          name: String(part[..<end]), text: String(part[part.index(after: end)...]))
      })
  }
}
