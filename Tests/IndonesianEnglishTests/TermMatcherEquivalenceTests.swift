import Articles
import Foundation
import Testing

@testable import Glossaries

/// The matcher, which goes from word to word while a term begins so, finds what one finds that tries
/// every run of words.
@Suite struct TermMatcherEquivalenceTests {
  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The shipped terms, every run of up to three words of the samples, and odd sources.
  private static let terms: [Term] = {
    var terms = shipped
    for text in texts {
      let words = text.split(separator: " ").map(String.init)
      for (index, word) in words.enumerated() where index % 2 == 0 && index + 2 < words.count {
        let statuses: [TermStatus] = [.preferred, .admitted, .deprecated, .doNotTranslate]
        let sources = [
          word, word + " " + words[index + 1], words[index...index + 2].joined(separator: " "),
        ]
        terms += sources.map {
          Term(source: $0, target: "x", status: statuses[(index / 2) % statuses.count])
        }
      }
    }
    let odd = [
      "20km lari", "Kol. Inf.", "(rudal)", "é", "Rp5", "www.go.id", "a@b.id", " ", "…", "-",
      "Ma'ruf", "anak-anak", "G20", "S.H", "\"rudal\"", "22/10 pagi", "Müller", "İzmir", "e-KTP",
    ]
    return terms + odd.map { Term(source: $0, target: "y") }
  }()

  private static let shipped: [Term] =
    (try? files(in: "Glossary", ".tsv").flatMap {
      try GlossaryFile(path: $0.path).terms
    }) ?? []

  private static let texts: [String] =
    (try? files(in: "Samples", ".txt").map {
      try String(contentsOf: $0, encoding: .utf8)
    }) ?? []

  private static func files(in folder: String, _ suffix: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(atPath: package.appending(path: folder).path)
      .filter { $0.hasSuffix(suffix) }.sorted().map { package.appending(path: folder + "/" + $0) }
  }

  @Test func bothMatchersFindTheSame() throws {
    let engine = try Harness.engine.get()
    let matcher = TermMatcher(terms: Self.terms, analyzer: engine)
    let plain = PlainMatcher(Self.terms)
    #expect(Self.terms.count > 2000 && !Self.texts.isEmpty)
    var count = 0
    for text in Self.texts {
      for line in text.split(separator: "\n") {
        let tokens = engine.analyze(String(line))
        let found = matcher.matches(in: tokens)
        let expected = plain.matches(in: tokens)
        #expect(
          found == expected,
          "\(line): \(found.map(\.term.source)) is not \(expected.map(\.term.source))")
        count += found.count
      }
    }
    #expect(count > 1000)
  }
}

/// The matcher in its plain form.
private struct PlainMatcher {
  private var bySpelling: [String: [Term]] = [:]

  init(_ terms: [Term]) {
    for term in terms where term.hasRendering {
      bySpelling[Self.bare(term.source), default: []].append(term)
    }
  }

  private static func bare(_ text: String) -> String {
    text.lowercased().filter { !" -,.".contains($0) }
  }

  func matches(in tokens: [AnalyzedToken]) -> [TermMatch] {
    var found: [TermMatch] = []
    var position = 0
    while position < tokens.count {
      let ends = (position + 1...min(tokens.count, position + 12)).reversed()
      let match = ends.lazy.compactMap { term(in: tokens[position..<$0]) }.first
      if let match, match.tokens.count < tokens[position].expressionLength {
        position += tokens[position].expressionLength
      } else {
        if let match { found.append(match) }
        position = match?.tokens.upperBound ?? position + 1
      }
    }
    return found
  }

  /// The tokens as a term: as they are written, then without a clitic at their end, then with the
  /// lexemes of the first.
  private func term(in tokens: ArraySlice<AnalyzedToken>) -> TermMatch? {
    guard let first = tokens.first, let last = tokens.last, Self.bare(first.form) != "",
      Self.bare(last.form) != "", !tokens.contains(where: { $0.form == "." || $0.form == "-" })
    else { return nil }
    let stems: [AnalyzedToken.Lexeme?] = [nil] + first.lexemes.map { $0 }
    let hosts: [String?] = [nil] + last.bases.map { $0 }
    for stem in stems {
      for host in hosts where host == nil || tokens.count > 1 || (stem == nil && !last.isLexeme) {
        var forms = tokens.map(\.form)
        if let stem { forms[0] = stem.form }
        if let host { forms[forms.count - 1] = host }
        let window = TermWindow(tokens: tokens, stem: stem, host: host)
        let fitting = (bySpelling[Self.bare(forms.joined())] ?? []).filter(window.holds)
        let preferred = fitting.filter { $0.status == .preferred }
        let terms = preferred.isEmpty ? fitting : preferred
        guard let term = terms.first(where: window.isWritten) ?? terms.first else { continue }
        return TermMatch(
          term: term, tokens: tokens.startIndex..<tokens.endIndex,
          range: first.range.union(last.range), stem: stem?.form, host: host)
      }
    }
    return nil
  }
}
