import Foundation

/// Which file a path leads to, whatever the path: equal for two paths to the same file.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64

  /// nil where there is no regular file at `path`.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }
}

extension OutputFile {
  /// Whether writing the file would replace one of `inputs`, under whatever path.
  public func replaces(anyOf inputs: [InputFile]) -> Bool {
    guard let own = FileIdentity(path: path) else { return false }
    return inputs.contains { $0.path.flatMap(FileIdentity.init) == own }
  }
}
