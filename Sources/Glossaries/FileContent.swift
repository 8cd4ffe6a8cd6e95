import Foundation

/// Reads and replaces whole files.
enum FileContent {
  static func read(_ path: String) throws(GlossaryFileError) -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch CocoaError.fileReadNoSuchFile, CocoaError.fileNoSuchFile {
      throw .notFound(path: path)
    } catch {
      throw .unreadable(path: path, reason: reason(of: error))
    }
  }

  /// Replaces the file at `path`: written beside it, then renamed into its place, so that a
  /// reader sees the old content or the new. A symbolic link stays one.
  static func replace(_ path: String, with bytes: [UInt8]) throws(GlossaryFileError) {
    let place = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    do {
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: place, options: .atomic)
    } catch {
      throw .unwritable(path: path, reason: reason(of: error))
    }
  }

  /// Adds bytes at the end of the file at `path`, which is made where there is none. Where not all
  /// of them could be written, the file stays as it was.
  static func append(_ bytes: [UInt8], to path: String) throws(GlossaryFileError) {
    do {
      if !FileManager.default.fileExists(atPath: path) {
        try Data().write(to: URL(fileURLWithPath: path))
      }
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
      let end = try handle.seekToEnd()
      do {
        try handle.write(contentsOf: bytes)
        try handle.close()
      } catch {
        try? handle.truncate(atOffset: end)
        throw error
      }
    } catch {
      throw .unwritable(path: path, reason: reason(of: error))
    }
  }

  /// Runs `body` while no other process that asks for the same lock edits a file in the folder of
  /// `path`. Where the file system knows no locks, runs it all the same.
  static func withFolderLocked<Result>(
    of path: String, _ body: () throws -> Result
  ) rethrows -> Result {
    let folder = URL(fileURLWithPath: path).resolvingSymlinksInPath().deletingLastPathComponent()
    let descriptor = open(folder.path, O_RDONLY | O_CLOEXEC)
    defer { if descriptor >= 0 { close(descriptor) } }
    if descriptor >= 0 { _ = flock(descriptor, LOCK_EX) }
    return try body()
  }

  private static func reason(of error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
    if let code = (underlying as? POSIXError)?.code {
      return String(cString: strerror(code.rawValue)).lowercased()
    }
    return error.localizedDescription
  }
}
