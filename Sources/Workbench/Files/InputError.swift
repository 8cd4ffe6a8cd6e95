import Foundation

/// Why a file could not be opened or read.
public struct InputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// nil for standard input.
  public let path: String?
  /// The system's error number.
  public let code: Int32

  public init(path: String?, code: Int32) {
    self.path = path
    self.code = code
  }

  /// Whether there is no such file, or none that may be read; else reading itself failed.
  public var isMissing: Bool {
    [ENOENT, ENOTDIR, EACCES, EPERM, EISDIR, ELOOP, ENAMETOOLONG].contains(code)
  }

  public var description: String {
    let name = path.map { "'\($0)'" } ?? "standard input"
    return switch code {
    case ENOENT: "no such file: \(name); check the path"
    case ENOTDIR: "\(name) is no folder, or lies in none; check the path"
    case EISDIR:
      "\(name) is a folder; give a file, or use 'juru batch \(path ?? "-") -o DIR' for a folder"
    case EACCES, EPERM: "can't read \(name): permission denied; check its permissions"
    default: "can't read \(name): \(systemMessage(code))"
    }
  }
}

/// The system's message for an error number, in lower case.
func systemMessage(_ code: Int32) -> String {
  String(cString: strerror(code)).lowercased()
}
