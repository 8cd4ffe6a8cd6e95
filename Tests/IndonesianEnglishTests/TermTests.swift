import Articles
import Foundation
import Glossaries
import Testing
import Translation

/// Terms of the shipped glossaries as news has them: `Terms/*.tsv`, of which the README tells the form.
@Suite struct TermTests {
  private struct Case {
    let place: String
    let sentence: String
    let terms: [String]
    let english: [String]
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  private static func files(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "tsv" }.sorted { $0.path() < $1.path() }
  }

  private static func cases() throws -> [Case] {
    try files(in: folder.appending(path: "Terms")).flatMap { file in
      let lines = try String(contentsOf: file, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false)
      return lines.enumerated().filter { !$1.hasPrefix("#") && !$1.isEmpty }.map { number, line in
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        let place = "\(file.lastPathComponent):\(number + 1)"
        return Case(
          place: place,
          sentence: fields[0].replacingOccurrences(of: "\\n", with: "\n"),
          terms: fields.count > 1 && fields[1] != "-" ? list(fields[1]) : [],
          english: fields.count > 2 ? list(fields[2]) : [])
      }
    }
  }

  private static func list(_ field: Substring) -> [String] {
    field.components(separatedBy: "; ").filter { !$0.isEmpty }
  }

  private static func glossary() throws -> [Term] {
    let folder = folder.deletingLastPathComponent().deletingLastPathComponent()
    return try files(in: folder.appending(path: "Glossary")).flatMap {
      try GlossaryFile(path: $0.path).terms
    }
  }

  @Test func theCasesAreManyAndVaried() throws {
    let cases = try Self.cases()
    #expect(cases.count >= 300)
    #expect(Set(cases.map(\.sentence)).count == cases.count, "a sentence stands twice")
    #expect(Set(cases.flatMap(\.terms).map { $0.lowercased() }).count >= 200)
    #expect(cases.filter(\.terms.isEmpty).count >= 30)
    for term in cases where !term.terms.isEmpty {
      #expect(!term.english.isEmpty, "\(term.place): no English")
    }
  }

  @Test func termsAreFoundAndHold() async throws {
    let engine = try Harness.engine.get()
    let glossary = Glossary(terms: try Self.glossary(), files: [])
    let matcher = TermMatcher(terms: glossary.terms, analyzer: engine)
    let context = TranslationContext(glossary: glossary, terms: matcher)
    var (wanted, found, matched, asked, held) = (0, 0, 0, 0, 0)
    var wrong: [String] = []
    for term in try Self.cases() {
      let matches = matcher.matches(in: engine.analyze(term.sentence)).map {
        $0.term.source.lowercased()
      }
      let expected = term.terms.map { $0.lowercased() }
      let missing = expected.difference(from: matches).removals.count
      wanted += expected.count
      found += expected.count - missing
      matched += matches.count
      let segment = Segment(
        id: "s1", block: 0, kind: .line, range: SourceRange(0, term.sentence.utf8.count),
        text: term.sentence)
      let target = try await engine.translate([segment], in: context)[0].target
      let lost = term.english.filter { !target.lowercased().contains($0.lowercased()) }
      asked += term.english.count
      held += term.english.count - lost.count
      if matches != expected || !lost.isEmpty {
        wrong.append(
          "  \(term.place): found \(matches), wanted \(expected)\n    \(target)\n    lost \(lost)")
      }
    }
    let extra = matched - found
    let counts = [
      "terms found: \(found) of \(wanted)", "false matches: \(extra) of \(matched)",
      "English held: \(held) of \(asked)",
    ]
    print((counts + wrong).joined(separator: "\n"))
    #expect(found * 100 >= wanted * 99)
    #expect(extra * 100 <= matched)
    #expect(held * 100 >= asked * 99)
  }
}
