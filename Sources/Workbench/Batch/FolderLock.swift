import Foundation

/// A lock on a folder that one process at a time holds: it goes when the lock is released, or
/// with its process. Where the file system knows no locks, there is none.
struct FolderLock {
  private let descriptor: Int32

  /// - Throws: `OutputError`, where another process holds the lock or there is no such folder.
  init(_ path: String) throws(OutputError) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputError(path: path, code: errno) }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(descriptor)
      throw OutputError(path: path, code: EWOULDBLOCK)
    }
  }

  func release() { close(descriptor) }
}
