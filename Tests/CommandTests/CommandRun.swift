import Foundation

/// Runs the built program as a user does: by a shell, in a folder of its own.
struct CommandRun {
  let output: String
  let errors: String
  let code: Int32

  /// The folder where the program was built: beside the test bundle.
  static let programFolder: URL = {
    let own = URL(fileURLWithPath: CommandLine.arguments[0])
    return Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
      .first { FileManager.default.isExecutableFile(atPath: $0.path + "/juru") }
      ?? own.deletingLastPathComponent()
  }()

  /// Runs a case with copies of its files, and with a home of its own.
  init(_ test: CommandCase) throws {
    let manager = FileManager.default
    let base = manager.temporaryDirectory.appendingPathComponent("juru-case-\(UUID())")
    let work = base.appendingPathComponent("work")
    let home = base.appendingPathComponent("home")
    try manager.createDirectory(at: base, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: base) }
    try manager.copyItem(at: test.folder, to: work)
    try manager.createDirectory(at: home, withIntermediateDirectories: true)
    for own in ["cmd", "stdin", "stdout", "stderr", "code"] {
      try? manager.removeItem(at: work.appendingPathComponent(own))
    }

    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", test.content("cmd") ?? "exit 99"]
    process.currentDirectoryURL = work
    process.environment = [
      "HOME": home.path, "XDG_DATA_HOME": home.path + "/data", "LANG": "C.UTF-8",
      "XDG_CONFIG_HOME": home.path + "/config", "XDG_CACHE_HOME": home.path + "/cache",
      "PATH": Self.programFolder.path + ":/usr/bin:/bin",
    ]
    let files = ["stdout", "stderr"].map { base.appendingPathComponent($0) }
    for file in files { try Data().write(to: file) }
    let handles = try files.map(FileHandle.init(forWritingTo:))
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    let input = test.folder.appendingPathComponent("stdin").path
    process.standardInput = FileHandle(forReadingAtPath: input) ?? FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()

    let texts = try files.map { file in
      String(decoding: try Data(contentsOf: file), as: UTF8.self)
        .replacingOccurrences(of: home.path, with: "$HOME")
        .replacingOccurrences(of: work.path, with: "$WORK")
    }
    (output, errors) = (texts[0], texts[1])
    code = process.terminationStatus
  }
}
