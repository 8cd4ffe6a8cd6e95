import Articles
import Foundation
import Glossaries
import IndonesianEnglish
import Translation

@main
struct Juru {
  static func main() async throws {
    var folder: String?
    if let i = CommandLine.arguments.firstIndex(of: "--data") { folder = CommandLine.arguments[i + 1] }
    let engine = try folder.map { try IndonesianEnglish.engine(dataFolder: $0) } ?? IndonesianEnglish.engine()
    let empty = TranslationContext(
      glossary: .empty, terms: TermMatcher(terms: [], analyzer: engine))
    if CommandLine.arguments.contains("trace") {
      print(engine.trace(CommandLine.arguments.last!, terms: empty.terms).lines(through: nil).joined(separator: "\n"))
      return
    }
    var segments: [Segment] = []
    while let line = readLine() {
      segments.append(Segment(id: "s", block: 0, kind: .line, range: SourceRange(0, line.utf8.count), text: line))
    }
    for t in try await engine.translate(segments, in: empty) { print(t.target) }
  }
}
