import Foundation
import Testing

private func succeeds(_ command: String) -> Bool {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/bin/sh")
  process.arguments = ["-c", "\(command) > /dev/null 2>&1"]
  guard (try? process.run()) != nil else { return false }
  process.waitUntilExit()
  return process.terminationStatus == 0
}

private let canHideNetwork = succeeds("unshare -rn true")
private let canTrace = succeeds("strace -f -o /dev/null true")

/// That nothing leaves the machine offline: with no network to leave it by, and by what the kernel
/// was asked for.
@Suite struct OfflineTests {
  private static let settings = """
    engine: [far, rules]
    engines:
      far: {kind: libretranslate, url: "https://translate.example.net"}
      near: {kind: chat, url: "http://127.0.0.1:8080/v1", model: m}
    """

  private func run(_ command: String) throws -> CommandRun {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("juru-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = [
      "cmd": command, "juru.yaml": Self.settings,
      "stdin": "Banjir melanda 12 desa di Jakarta. Warga tidak mengungsi.",
    ]
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    return try CommandRun(CommandCase(name: "offline", folder: folder))
  }

  @Test(.enabled(if: canHideNetwork, "unshare -rn is not allowed here"))
  func withoutANetworkTheResultIsTheSame() throws {
    let command = "juru translate --offline --engine rules --format json | grep -v '\"juru\"'"
    let without = try run("unshare -rn \(command)")
    let with = try run(command)
    #expect(without.code == 0 && without.output == with.output)
    #expect(without.output.contains("12 villages"))
  }

  /// `--offline` opens no socket, whatever is set up, and also where an engine is asked for.
  @Test(
    .enabled(if: canTrace, "strace is not installed, or may not trace"),
    arguments: [
      ("translate --engine rules", 0), ("translate", 64), ("translate --engine near", 64),
      ("engines --test far", 64), ("translate -n", 64), ("summarize --engine rules", 0),
      ("doctor --engine rules", 0),
    ] as [(String, Int32)])
  func noSocketIsOpened(_ arguments: String, _ code: Int32) throws {
    let run = try run(
      "strace -f -qq -e trace=socket,connect,sendto,sendmsg -o trace juru \(arguments) --offline"
        + " > out; code=$?; cat trace; exit $code")
    #expect(run.code == code, "\(run.errors)")
    let calls = run.output.split(separator: "\n").filter { $0.contains("(") }
    #expect(calls.isEmpty, "\(calls)")
  }

  /// The tracing sees what there is: without `--offline` a service is called.
  @Test(.enabled(if: canTrace, "strace is not installed, or may not trace"))
  func theTraceShowsACall() throws {
    let run = try run(
      "strace -f -qq -e trace=socket,connect -o trace juru engines --test near > out; cat trace")
    #expect(run.output.contains("connect("))
  }
}
