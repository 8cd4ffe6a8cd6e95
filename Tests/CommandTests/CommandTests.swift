import Foundation
import Testing

/// Runs every case of `Cases`. With `JURU_TEST_REWRITE=1` the expected standard output is written
/// anew in place of being compared; the exit codes and messages are not.
struct CommandTests {
  @Test func thereAreCases() {
    #expect(CommandCase.all.count >= 40)
  }

  @Test(arguments: CommandCase.all)
  func theProgramBehaves(in test: CommandCase) throws {
    let run = try CommandRun(test)
    #expect(run.code == test.expectedCode, "standard error:\n\(run.errors)")
    if ProcessInfo.processInfo.environment["JURU_TEST_REWRITE"] == "1" {
      try Data(run.output.utf8).write(to: test.folder.appendingPathComponent("stdout"))
    } else {
      let expected = test.content("stdout") ?? ""
      #expect(run.output == expected, "\n\(difference(expected, run.output))\n\(run.errors)")
    }
    for line in (test.content("stderr") ?? "").split(separator: "\n") {
      #expect(run.errors.contains(line), "standard error:\n\(run.errors)")
    }
    if test.content("stderr")?.isEmpty == true { #expect(run.errors.isEmpty) }
  }

  /// The lines of both texts, `-` before those that are missing and `+` before those too many.
  private func difference(_ expected: String, _ actual: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    return new.difference(from: old).map { change in
      switch change {
      case .remove(let offset, let line, _): "- \(offset + 1): \(line)"
      case .insert(let offset, let line, _): "+ \(offset + 1): \(line)"
      }
    }.joined(separator: "\n")
  }
}
