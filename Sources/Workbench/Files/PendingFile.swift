import Foundation

/// A file that is being written beside its place. It takes its place when all is written; until
/// then, and if that never comes, the place stands as it was. Until then it has no name, where the
/// file system can do that: a program that is ended leaves nothing behind.
///
/// One task at a time may write.
public final class PendingFile {
  public let path: String
  private let place: String
  private var descriptor: Int32
  /// Whether it is a device or a pipe, which is written to as it is.
  private let isDirect: Bool
  /// nil where the file has no name yet.
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
    isDirect = exists && status.st_mode & S_IFMT != S_IFREG
    if isDirect {
      place = path
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      descriptor = Self.openNameless(in: (place as NSString).deletingLastPathComponent)
      if descriptor < 0 {
        var template = Array((place + ".XXXXXX").utf8CString)
        descriptor = mkstemp(&template)
        temporaryPath = template
      }
    }
    guard descriptor >= 0 else { throw OutputError(path: path, code: errno) }
    if !isDirect {
      // mkstemp makes files that only their owner may read.
      fchmod(descriptor, exists ? status.st_mode & 0o7777 : 0o666 & ~Self.mask)
    }
  }

  /// Opens a file without a name; -1 where the file system has none, or `/proc`, by which it gets
  /// its name, is not there.
  private static func openNameless(in folder: String) -> Int32 {
    // The header states O_TMPFILE by way of another macro, which is not imported.
    let descriptor = open(folder, O_WRONLY | O_CLOEXEC | O_DIRECTORY | 0o20_000_000, 0o600)
    if descriptor >= 0, access("/proc/self/fd/\(descriptor)", F_OK) != 0 {
      close(descriptor)
      return -1
    }
    return descriptor
  }

  /// Gives the nameless file a name beside its place, which nothing else has.
  private func name() -> [CChar]? {
    while true {
      let name = "\(place).\(String(UInt32.random(in: 0...UInt32.max), radix: 36))"
      let link = "/proc/self/fd/\(descriptor)"
      if linkat(AT_FDCWD, link, AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0 {
        return Array(name.utf8CString)
      }
      if errno != EEXIST { return nil }
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
    if isDirect { return discard() }
    guard fsync(descriptor) == 0, let temporaryPath = temporaryPath ?? name() else {
      let code = errno
      discard()
      throw OutputError(path: path, code: code)
    }
    self.temporaryPath = temporaryPath
    guard rename(temporaryPath, place) == 0 else {
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
