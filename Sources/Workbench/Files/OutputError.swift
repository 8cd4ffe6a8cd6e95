import Foundation

/// Why an output could not be made or written.
public struct OutputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// nil for standard output.
  public let path: String?
  /// The system's error number.
  public let code: Int32

  public init(path: String?, code: Int32) {
    self.path = path
    self.code = code
  }

  /// Whether another run has it in hand.
  public var isBusy: Bool { code == EWOULDBLOCK }

  /// Whether the reader of a pipe has gone.
  public var isClosedPipe: Bool { path == nil && code == EPIPE }

  /// Whether the output could not be made at all; else writing to it failed.
  public var isUncreatable: Bool {
    [EACCES, EPERM, ENOENT, ENOTDIR, EISDIR, EROFS, EEXIST, ELOOP, ENAMETOOLONG].contains(code)
  }

  public var description: String {
    let name = path.map { "'\($0)'" } ?? "standard output"
    return switch code {
    case ENOSPC, EDQUOT: "can't write \(name): no space left; free some, then try again"
    case EWOULDBLOCK: "another run writes to \(name); try again when it is done"
    case EACCES, EPERM: "can't write \(name): permission denied; check its folder's permissions"
    case EROFS: "can't write \(name): read-only file system; name another place"
    case EBADF: "can't write \(name): it is closed"
    case ENOENT where path == "": "the output's name is empty; give one, or - for standard output"
    case ENOENT, ENOTDIR: "can't write \(name): its folder does not exist; make it first"
    case EISDIR: "can't write \(name): it is a folder; name a file in it"
    case EEXIST: "\(name) is there already; move it away first"
    default: "can't write \(name): \(systemMessage(code))"
    }
  }
}
