import Foundation

/// A file that is being written beside its place. It takes its place when all is written; until
/// then, and if that never comes, the place stands as it was.
///
/// One task at a time may write.
public final class PendingFile {
  public let path: String
  private let place: String
  private var descriptor: Int32
  /// nil for a device or a pipe, which is written to as it is.
  private var temporaryPath: [CChar]?

  /// Opens a file beside `path`. A symbolic link stays one.
  ///
  /// - Throws: `OutputError`.
  public init(path: String) throws(OutputError) {
    self.path = path
    // An empty path would be resolved to the folder that the program runs in.
    if path.isEmpty { throw OutputError(path: path, code: ENOENT) }
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw OutputError(path: path, code: EISDIR) }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      place = path
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      var template = Array((place + ".XXXXXX").utf8CString)
      descriptor = mkstemp(&template)
      temporaryPath = template
    }
    guard descriptor >= 0 else { throw OutputError(path: path, code: errno) }
    if temporaryPath != nil {
      // mkstemp makes files that only their owner may read.
      fchmod(descriptor, exists ? status.st_mode & 0o7777 : 0o666 & ~Self.mask)
    }
  }

  deinit { discard() }

  /// Writes all of `bytes`.
  ///
  /// - Throws: `OutputError`.
  public func write(_ bytes: [UInt8]) throws(OutputError) {
    try OutputFile.write(bytes, to: descriptor, path: path)
  }

  /// Puts what was written into its place. Nothing can be written after it.
  ///
  /// - Throws: `OutputError`; then the place stands as it was.
  public func commit() throws(OutputError) {
    guard let temporaryPath else { return discard() }
    guard fsync(descriptor) == 0, rename(temporaryPath, place) == 0 else {
      let code = errno
      discard()
      throw OutputError(path: path, code: code)
    }
    self.temporaryPath = nil
    discard()
  }

  private func discard() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    if let temporaryPath { unlink(temporaryPath) }
    temporaryPath = nil
  }

  /// The bits that the user's mask takes from new files. The system tells it only by setting it,
  /// which would race between threads; so it is read from the process's status.
  private static let mask: mode_t = {
    let status = (try? InputFile("/proc/self/status").read()) ?? []
    for line in status.split(separator: 0x0A) where line.starts(with: "Umask:".utf8) {
      let digits = String(decoding: line.dropFirst(6), as: UTF8.self)
      return mode_t(digits.trimmingCharacters(in: .whitespaces), radix: 8) ?? 0o022
    }
    return 0o022
  }()
}
