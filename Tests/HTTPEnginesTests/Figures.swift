import Foundation
import Testing

/// What tests measure on the way, printed where it is asked for: `JURU_TEST_FIGURES=1`.
enum Figures {
  static let areAskedFor = ProcessInfo.processInfo.environment["JURU_TEST_FIGURES"] != nil

  /// A row of a table: its cells between tabs.
  static func print(_ cells: @autoclosure () -> [String]) {
    if areAskedFor { Swift.print(cells().joined(separator: "\t")) }
  }

  /// What this process has allocated and not freed, in KiB, by the account of glibc's allocator. What it
  /// has of the system grows long after, as its free memory is cut into pieces.
  static func heapInUse() throws -> Int {
    typealias Account = @convention(c) (Int32, UnsafeMutablePointer<FILE>) -> Int32
    // The module of glibc leaves <malloc.h> out.
    let symbol = try #require(dlsym(nil, "malloc_info"))
    let file = try #require(tmpfile())
    defer { fclose(file) }
    try #require(unsafeBitCast(symbol, to: Account.self)(0, file) == 0)
    rewind(file)
    var text = ""
    while let line = readLine(of: file) { text += line }
    // The sums stand behind the arenas.
    let sums = text.components(separatedBy: "</heap>").last ?? ""
    func size(_ type: String) throws -> Int {
      let start = try #require(sums.range(of: "type=\"\(type)\"")).upperBound
      let field = try #require(sums[start...].range(of: "size=\"")).upperBound
      return try #require(Int(sums[field...].prefix { $0 != "\"" }))
    }
    return try (size("current") - size("fast") - size("rest") + size("mmap")) / 1024
  }

  private static func readLine(of file: UnsafeMutablePointer<FILE>) -> String? {
    var buffer = [CChar](repeating: 0, count: 1_024)
    guard fgets(&buffer, Int32(buffer.count), file) != nil else { return nil }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Lets Swift Testing keep no backtraces: it has one of each error that is thrown, for a while, and
  /// would be taken for a leak.
  static func keepNoBacktraces() throws {
    for hook in ["_swift_willThrow", "_swift_willThrowTypedImpl"] {
      let symbol = try #require(dlsym(nil, hook))
      symbol.assumingMemoryBound(to: UnsafeRawPointer?.self).pointee = nil
    }
  }
}
