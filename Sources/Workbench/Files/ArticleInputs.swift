import Foundation

/// The files that a command over articles reads: those that are named, and the articles of folders.
public struct ArticleInputs: Sendable {
  /// In the order in which the paths were given, a folder's by name.
  public let files: [InputFile]
  /// Folders in a folder that can't be read, and why.
  public let unreadable: [InputError]

  /// - Throws: `InputError` for the first path that can't be read, before anything is.
  public init(paths: [String]) throws(InputError) {
    var files: [InputFile] = []
    var unreadable: [InputError] = []
    for path in paths {
      var status = stat()
      if path == "-" {
        files.append(.standardInput)
      } else if stat(path, &status) != 0 {
        throw InputError(path: path, code: errno)
      } else if status.st_mode & S_IFMT == S_IFDIR {
        let folder = try BatchFolder(path: path, excluding: "")
        files += folder.names.map { InputFile((path as NSString).appendingPathComponent($0)) }
        unreadable += folder.unreadable
      } else {
        files.append(InputFile(path))
      }
    }
    self.files = files
    self.unreadable = unreadable
  }
}
