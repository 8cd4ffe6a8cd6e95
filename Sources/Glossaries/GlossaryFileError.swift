/// Why a glossary file could not be read or written.
public enum GlossaryFileError: Error, Hashable, Sendable, CustomStringConvertible {
  case notFound(path: String)
  case unreadable(path: String, reason: String)
  case unwritable(path: String, reason: String)

  public var description: String {
    switch self {
    case .notFound(let path):
      "no glossary at '\(path)'; check the path, or make one with 'juru glossary add'"
    case .unreadable(let path, let reason):
      "can't read the glossary '\(path)': \(reason); check its permissions"
    case .unwritable(let path, let reason):
      "can't write the glossary '\(path)': \(reason); it stands as it was"
    }
  }
}
