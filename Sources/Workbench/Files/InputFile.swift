import Foundation

/// Reads the whole of a file, or of standard input.
public struct InputFile: Hashable, Sendable {
  /// The path as the user gave it; nil for standard input.
  public let path: String?

  /// - Parameter path: `-` is standard input.
  public init(_ path: String) {
    self.path = path == "-" ? nil : path
  }

  public static let standardInput = InputFile("-")

  /// What messages call standard input.
  static let standardName = "standard input"

  /// The file as messages name it.
  public var name: String { path ?? Self.standardName }

  /// Reads all bytes.
  ///
  /// - Throws: `InputError`.
  public func read() throws(InputError) -> [UInt8] {
    guard let path else { return try Self.bytes(of: STDIN_FILENO, path: nil, size: 0) }
    let descriptor = try open()
    defer { close(descriptor) }
    var status = stat()
    fstat(descriptor, &status)
    return try Self.bytes(of: descriptor, path: path, size: Int(status.st_size))
  }

  /// Opens the file for reading; the caller closes the descriptor. Standard input is its own.
  public func open() throws(InputError) -> Int32 {
    guard let path else { return STDIN_FILENO }
    let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputError(path: path, code: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw InputError(path: path, code: code)
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw InputError(path: path, code: EISDIR)
    }
    return descriptor
  }

  private static func bytes(
    of descriptor: Int32, path: String?, size: Int
  ) throws(InputError) -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(size)
    while true {
      let chunk = try chunk(of: descriptor, path: path, capacity: 1 << 16)
      if chunk.isEmpty { return content }
      content += chunk
    }
  }

  /// What one read gives, at most `capacity` bytes; nothing at the end.
  static func chunk(
    of descriptor: Int32, path: String?, capacity: Int
  ) throws(InputError) -> [UInt8] {
    var code: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      var got = 0
      repeat {
        got = Foundation.read(descriptor, buffer.baseAddress, capacity)
      } while got < 0 && errno == EINTR
      code = got < 0 ? errno : 0
      count = Swift.max(0, got)
    }
    if code != 0 { throw InputError(path: path, code: code) }
    return chunk
  }
}
