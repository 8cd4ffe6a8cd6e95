import GRDB

extension MemoryError {
  /// What an error of the database means for the memory at `path`.
  ///
  /// - Parameter timeout: the seconds for which a lock was waited for.
  init(_ error: any Error, path: String, timeout: Double) {
    if let error = error as? MemoryError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self = .failed(path: path, reason: "\(error)")
      return
    }
    let reason = error.message ?? "SQLite code \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path, seconds: timeout)
    case .SQLITE_NOTADB: self = .notSQLite(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, reason: reason)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_READONLY: self = .readOnly(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_IOERR:
      self = .unreadable(path: path, reason: reason)
    case .SQLITE_MISUSE: self = .closed(path: path)
    default: self = .failed(path: path, reason: reason)
    }
  }
}
