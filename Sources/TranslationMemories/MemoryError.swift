/// Why a memory could not be opened, read or written.
public enum MemoryError: Error, Hashable, Sendable, CustomStringConvertible {
  case notFound(path: String)
  case notSQLite(path: String)
  case notAMemory(path: String)
  case damaged(path: String, reason: String)
  case locked(path: String, seconds: Double)
  case unreadable(path: String, reason: String)
  case readOnly(path: String)
  case diskFull(path: String)
  case newerSchema(path: String)
  case olderSchema(path: String)
  case closed(path: String)
  case failed(path: String, reason: String)

  public var description: String {
    switch self {
    case .notFound(let path): "no translation memory at '\(path)'; check the path"
    case .notSQLite(let path):
      "'\(path)' is not an SQLite file, so no translation memory; name another file"
    case .notAMemory(let path):
      "'\(path)' is an SQLite file of another program, no translation memory; name another file"
    case .damaged(let path, let reason):
      "the translation memory '\(path)' is damaged: \(reason); restore a copy, or move it away"
    case .locked(let path, let seconds):
      "the translation memory '\(path)' was locked by another program for \(shown(seconds)) s; "
        + "try again when that is done"
    case .unreadable(let path, let reason):
      "can't open the translation memory '\(path)': \(reason); check the path and its permissions"
    case .readOnly(let path):
      "the translation memory '\(path)' can't be written; check its permissions and its folder's"
    case .diskFull(let path):
      "no space left for the translation memory '\(path)'; free some, then try again"
    case .newerSchema(let path):
      "the translation memory '\(path)' was made by a newer juru; use that one"
    case .olderSchema(let path):
      "the translation memory '\(path)' was made by an older juru and is opened for reading only; "
        + "open it once for writing to bring it up to date"
    case .closed(let path): "the translation memory '\(path)' is closed already"
    case .failed(let path, let reason): "the translation memory '\(path)' failed: \(reason)"
    }
  }

  private func shown(_ seconds: Double) -> String {
    seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
  }
}
