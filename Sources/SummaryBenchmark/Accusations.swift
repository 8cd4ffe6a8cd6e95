import Foundation
import IndonesianEnglish
import Summaries
import Translation
import Workbench

/// What verification says of English that people wrote: each line is held against the line that it
/// translates, where all that is said is wrong, and against the next one, where it ought to be said.
struct Accusations {
  /// Files of as many lines: the Indonesian, the English by people, the translation by Juru.
  let paths: [String]

  func run() throws {
    let files = try paths.map {
      try String(contentsOfFile: $0, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
    }
    let segments = zip(files[0], files[2]).enumerated().map { index, line in
      CitedSegment(id: "s\(index + 1)", source: line.0, translation: line.1)
    }
    let lines = segments.indices.filter { $0 < files[1].count && !files[1][$0].isEmpty }
    let verifier = try SummaryVerifier(IndonesianEnglish.engine())
    let own = lines.map { verifier.issues(in: files[1][$0], citing: [segments[$0]]) }
    let others = lines.map { line in
      verifier.issues(in: files[1][line], citing: [segments[(line + 1) % segments.count]])
    }
    for (line, issues) in zip(lines, own) where !issues.isEmpty {
      print("\n\(line + 1)\t\(files[1][line])")
      print("\t\(segments[line].source)\n\t\(segments[line].translation ?? "")")
      for issue in issues { print("\t\(issue.kind): \(issue.message)") }
    }
    print("\n\(lines.count) lines: accused beside what they translate, and beside the next line")
    let kinds = Set((own + others).joined().map(\.kind)).sorted()
    for kind in kinds {
      print("  \(kind)\t\(Self.count(own, kind))\t\(Self.count(others, kind))")
    }
    print("  any\t\(own.count { !$0.isEmpty })\t\(others.count { !$0.isEmpty })")
  }

  private static func count(_ issues: [[Issue]], _ kind: String) -> Int {
    issues.count { $0.contains { $0.kind == kind } }
  }
}
