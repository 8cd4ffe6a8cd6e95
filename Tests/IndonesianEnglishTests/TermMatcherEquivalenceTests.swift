import Articles
import Foundation
import Glossaries
import Testing

/// The matcher that cuts terms late finds what one finds that cuts them all at once.
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

  @Test func theFirstFormIsThatOfTheWholeCut() throws {
    let engine = try Harness.engine.get()
    for term in Self.terms {
      #expect(
        engine.firstForm(of: term.source) == engine.surfaces(of: term.source).first?.keys.first,
        "\(term.source)")
    }
  }

  @Test func surfacesAreTheAnalysisWithoutBases() throws {
    let engine = try Harness.engine.get()
    for text in Self.texts {
      let analysis = engine.analyze(text)
      #expect(engine.surfaces(of: text).map(\.range) == analysis.map(\.range))
      #expect(engine.surfaces(of: text).map(\.keys) == analysis.map { Array($0.keys.prefix(1)) })
    }
  }

  @Test func bothMatchersFindTheSame() throws {
    let engine = try Harness.engine.get()
    let (late, early) = (
      TermMatcher(terms: Self.terms, analyzer: engine), EarlyMatcher(Self.terms, engine)
    )
    #expect(Self.terms.count > 2000 && !Self.texts.isEmpty)
    var count = 0
    for text in Self.texts {
      for line in text.split(separator: "\n") {
        let tokens = engine.analyze(String(line))
        let found = late.matches(in: tokens)
        #expect(found == early.matches(in: tokens))
        count += found.count
      }
    }
    #expect(count > 1000)
  }
}

/// The matcher in its plain form: every term is cut at the start.
private struct EarlyMatcher {
  private struct Entry {
    let term: Term
    let words: [String]
    let capitals: [Bool]
  }

  private var byFirst: [String: [Entry]] = [:]

  init(_ terms: [Term], _ analyzer: any SourceAnalyzer) {
    for term in terms where term.hasRendering {
      let tokens = analyzer.analyze(term.source)
      guard let first = tokens.first else { continue }
      let bytes = Array(term.source.utf8)
      let capitals = tokens.map { token in
        let text = String(
          decoding: bytes[token.range.lowerBound..<token.range.upperBound], as: UTF8.self)
        return text.utf8.count > 1 && text == text.uppercased() && text != text.lowercased()
      }
      byFirst[first.keys[0], default: []].append(
        Entry(term: term, words: tokens.map { $0.keys[0] }, capitals: capitals))
    }
    byFirst = byFirst.mapValues { entries in
      entries.enumerated().sorted { left, right in
        let (a, b) = (left.element, right.element)
        if a.words.count != b.words.count { return a.words.count > b.words.count }
        if a.term.status != b.term.status { return a.term.status == .preferred }
        return left.offset < right.offset
      }.map(\.element)
    }
  }

  func matches(in tokens: [AnalyzedToken]) -> [TermMatch] {
    var found: [TermMatch] = []
    var position = 0
    while position < tokens.count {
      let entry = tokens[position].keys.lazy.compactMap { key in
        byFirst[key]?.first { fits($0, tokens[position...]) }
      }.first
      let end = position + (entry?.words.count ?? 1)
      if let entry {
        let range = tokens[position].range.union(tokens[end - 1].range)
        found.append(TermMatch(term: entry.term, tokens: position..<end, range: range))
      }
      position = end
    }
    return found
  }

  private func fits(_ entry: Entry, _ tokens: ArraySlice<AnalyzedToken>) -> Bool {
    guard entry.words.count <= tokens.count else { return false }
    return zip(entry.words.indices, tokens).allSatisfy { index, token in
      (index == 0 || token.keys.contains(entry.words[index]))
        && (token.isCapitalized || !entry.capitals[index])
    }
  }
}
