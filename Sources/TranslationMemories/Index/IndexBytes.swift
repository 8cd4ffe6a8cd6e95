import Foundation

/// The bytes of a fuzzy index: of a file, of which the system reads what is looked at, or in memory.
final class IndexBytes: @unchecked Sendable {
  // Written by whoever makes it and by nobody after that.
  let bytes: UnsafeMutableRawBufferPointer

  /// Zeros.
  ///
  /// - Returns: nil where the system has no room.
  init?(count: Int) {
    guard
      let start = mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
      start != MAP_FAILED
    else { return nil }
    bytes = UnsafeMutableRawBufferPointer(start: start, count: count)
  }

  /// A file's content.
  ///
  /// - Returns: nil where there is none to be read.
  init?(path: String) {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_size > 0,
      let start = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, file, 0),
      start != MAP_FAILED
    else { return nil }
    bytes = UnsafeMutableRawBufferPointer(start: start, count: Int(status.st_size))
  }

  /// Writes the bytes to a file, whole or not at all.
  ///
  /// - Returns: whether they are there now.
  func write(to path: String) -> Bool {
    let part = "\(path).\(getpid()).part"
    let file = open(part, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { return false }
    var rest = UnsafeRawBufferPointer(bytes)
    while !rest.isEmpty {
      let written = Foundation.write(file, rest.baseAddress, rest.count)
      if written <= 0 { break }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
    }
    guard close(file) == 0, rest.isEmpty, rename(part, path) == 0 else {
      unlink(part)
      return false
    }
    return true
  }

  deinit { munmap(bytes.baseAddress, bytes.count) }
}
