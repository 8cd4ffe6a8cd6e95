import Articles
import Foundation
import Testing

@testable import Glossaries

/// The glossaries at the top of the package.
struct ShippedGlossariesTests {
  private func files() throws -> [GlossaryFile] {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Glossary")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".tsv") }
      .map { try GlossaryFile(path: folder.appendingPathComponent($0).path) }
  }

  @Test func holdTermsOfEveryFieldAndNothingSuspect() throws {
    let files = try files()
    #expect(files.flatMap(\.terms).count >= 2500)
    #expect(GlossaryLint(analyzer: ToyAnalyzer()).diagnostics(in: files).map(\.description) == [])
  }

  @Test func renderNoTermTwice() throws {
    let files = try files()
    // They are merged as one.
    #expect(Glossary.merging(files).terms.count == files.flatMap(\.terms).count)
  }

  @Test func setNoArticleInTheTarget() throws {
    for term in try files().flatMap(\.terms) {
      let first = term.target.lowercased().split(separator: " ").first ?? ""
      #expect(!["the", "a", "an", "to"].contains(first), "\(term.file):\(term.line)")
    }
  }

  @Test(arguments: [
    ("Menhan tiba di Kyiv", "Defense Minister"),
    ("serangan rudal ke kota itu", "missile strike"),
    ("Gencatan senjata disepakati", "ceasefire"),
    ("Komisi Pemberantasan Korupsi memanggil saksi", "Corruption Eradication Commission"),
    ("di Kremlin", "Kremlin"),
    ("Pasien demam berdarah dengue itu pulang", "dengue fever"),
  ])
  func areFoundInText(text: String, target: String) throws {
    let analyzer = ToyAnalyzer()
    let matcher = TermMatcher(terms: try files().flatMap(\.terms), analyzer: analyzer)
    #expect(matcher.matches(in: analyzer.analyze(text)).map(\.term.target) == [target])
  }
}
