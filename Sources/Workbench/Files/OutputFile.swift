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
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      guard status.st_mode & S_IFMT != S_IFDIR else { throw OutputError(path: path, code: EISDIR) }
      return try writeDirectly(bytes)
    }
    let place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    if makingFolders { try Self.makeFolder((place as NSString).deletingLastPathComponent) }
    var template = Array((place + ".XXXXXX").utf8CString)
    let descriptor = mkostemp(&template, O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputError(path: path, code: errno) }
    do {
      // mkstemp makes files that only their owner may read.
      let mode = status.st_mode & 0o7777
      fchmod(descriptor, mode != 0 ? mode : 0o666 & ~Self.mask)
      try Self.write(bytes, to: descriptor, path: path)
      guard fsync(descriptor) == 0 || errno == EINVAL else {
        throw OutputError(path: path, code: errno)
      }
      close(descriptor)
      guard rename(template, place) == 0 else { throw OutputError(path: path, code: errno) }
    } catch {
      close(descriptor)
      unlink(template)
      throw error
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

  private func writeDirectly(_ bytes: [UInt8]) throws(OutputError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputError(path: path, code: errno) }
    defer { close(descriptor) }
    try Self.write(bytes, to: descriptor, path: path)
  }

  /// The bits that the user's mask takes from new files; the system tells it only by setting it,
  /// which would race between threads, so it is read from the process's status.
  private static let mask: mode_t = {
    let status = (try? InputFile("/proc/self/status").read()) ?? []
    for line in status.split(separator: 0x0A) where line.starts(with: "Umask:".utf8) {
      let digits = String(decoding: line.dropFirst(6), as: UTF8.self)
      return mode_t(digits.trimmingCharacters(in: .whitespaces), radix: 8) ?? 0o022
    }
    return 0o022
  }()
}
