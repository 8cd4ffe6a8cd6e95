import Articles

/// The files of a language pair, from the packed data of the binary or from a folder.
public struct DataSource: Sendable {
  public let files: [DataFile]

  public init(files: [DataFile]) { self.files = files }

  /// The one file `name`.
  func file(_ name: String, problems: inout DataProblems) -> DataFile {
    if let file = files.first(where: { $0.name == name }) { return file }
    problems.report(file: name, "no such file in the language data; restore it")
    return DataFile(name: name, text: "")
  }

  /// A table that the build added to the data, nil in data as they are written.
  func table(_ name: String) -> DataFile? { files.first { $0.name == name } }

  /// All files below the folder `name`, in the order of their names.
  func files(under folder: String) -> [DataFile] {
    files.filter { $0.name.hasPrefix(folder + "/") }.sorted { $0.name < $1.name }
  }
}
