import Foundation

/// Writes a file so that a reader sees the old content or the new, never a part.
public struct OutputFile: Hashable, Sendable {
  public let path: String

  public init(_ path: String) {
    self.path = path
  }

  /// Writes `bytes` beside the file, then renames into its place. A device or a pipe is written
  /// to as it is; a symbolic link stays one.
  ///
  /// - Parameter makingFolders: make the folders on the way to the file.
  /// - Throws: `OutputError`; then the file stands as it was.
  public func write(_ bytes: [UInt8], makingFolders: Bool = false) throws(OutputError) {
    if makingFolders { try Self.makeFolder((path as NSString).deletingLastPathComponent) }
    let file = try PendingFile(path: path)
    try file.write(bytes)
    try file.commit()
  }

  /// Makes sure that nothing is there, and that the folder is.
  ///
  /// - Throws: `OutputError`.
  public func checkIsNew() throws(OutputError) {
    var status = stat()
    if path.isEmpty { throw OutputError(path: path, code: ENOENT) }
    if lstat(path, &status) == 0 { throw OutputError(path: path, code: EEXIST) }
    let folder = (path as NSString).deletingLastPathComponent
    if access(folder.isEmpty ? "." : folder, W_OK) != 0 {
      throw OutputError(path: path, code: errno)
    }
  }

  /// Makes a folder and those on the way to it.
  ///
  /// - Throws: `OutputError`.
  public static func makeFolder(_ path: String) throws(OutputError) {
    if path.isEmpty || mkdir(path, 0o777) == 0 { return }
    var code = errno
    if code == ENOENT {
      try makeFolder((path as NSString).deletingLastPathComponent)
      if mkdir(path, 0o777) == 0 { return }
      code = errno
    }
    var status = stat()
    let isFolder = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    if !isFolder { throw OutputError(path: path, code: code) }
  }

  /// Writes all of `bytes` to a descriptor.
  ///
  /// - Parameter path: for messages; nil for standard output.
  /// - Throws: `OutputError`.
  public static func write(
    _ bytes: [UInt8], to descriptor: Int32, path: String?
  ) throws(OutputError) {
    var code: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Foundation.write(
          descriptor, buffer.baseAddress! + written, buffer.count - written)
        if count < 0 {
          if errno == EINTR { continue }
          code = errno
          return
        }
        written += count
      }
    }
    if code != 0 { throw OutputError(path: path, code: code) }
  }
}
