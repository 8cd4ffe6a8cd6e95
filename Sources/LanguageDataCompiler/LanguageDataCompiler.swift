import Articles
import Foundation
import RuleTranslation

/// Checks a folder of language data and packs it into a Swift file: `FOLDER OUTPUT`.
///
/// Every problem is printed as `file:line:column: what`, and fails the build.
@main
struct LanguageDataCompiler {
  static func main() {
    guard CommandLine.arguments.count == 3 else { fail("usage: LanguageDataCompiler DIR FILE") }
    let (folder, output) = (CommandLine.arguments[1], CommandLine.arguments[2])
    do {
      let source = try DataSource(folder: folder)
      try source.check()
      let text = """
        /// The language data of Indonesian-English, packed by LanguageDataCompiler.
        let indonesianEnglishData: StaticString = ##\"\"\"
        \(try source.compiled())
        \"\"\"##

        """
      try text.write(toFile: output, atomically: true, encoding: .utf8)
    } catch let problems as DiagnosticList {
      for problem in problems.diagnostics { report("\(folder)/\(problem)") }
      fail("the language data have \(problems.diagnostics.count) problem(s)")
    } catch {
      fail("\(error)")
    }
  }

  private static func report(_ line: String) {
    FileHandle.standardError.write(Data("\(line)\n".utf8))
  }

  private static func fail(_ message: String) -> Never {
    report("error: \(message)")
    exit(1)
  }
}
