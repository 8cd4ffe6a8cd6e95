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
