import Articles
import Glossaries
import Testing

@testable import Workbench

struct LintRunTests {
  private func lint(_ lines: String..., articles: [String] = []) async throws -> [String] {
    let text = "source\ttarget\tpos\n" + lines.map { $0 + "\n" }.joined()
    let file = try GlossaryFile(bytes: Array(text.utf8), path: "t.tsv")
    let inputs = articles.isEmpty ? nil : try ArticleInputs(paths: articles)
    return try await LintRun(dataFolder: nil).diagnostics(
      in: [file], articles: inputs, place: "'berita'"
    ).diagnostics.map { "\($0.line):\($0.column) \($0.severity) \($0.message)" }
  }

  @Test func theGlossariesThatShipAreClean() async throws {
    let (found, _) = try await LintRun(dataFolder: nil).diagnostics(
      in: ShippedGlossaryFiles.files())
    #expect(found.map(\.description) == [])
  }

  @Test func aSourceThatTheSegmenterCuts() async throws {
    #expect(
      try await lint("Rapat umum. Pemegang saham\tshareholders' meeting\tn") == [
        "2:1 error 'Rapat umum. Pemegang saham' is cut where a sentence seems to end, and never "
          + "matches whole; leave out its full stop"
      ])
    #expect(try await lint("Letjen. Purnawirawan\tretired lieutenant general\tn").isEmpty)
  }

  @Test func aVerbInOneOfItsForms() async throws {
    #expect(try await lint("menyerang\tattack\tvt", "serangan\tattack\tn").isEmpty)
  }

  @Test func aTermWithoutAWordIsReportedOnce() async throws {
    #expect(
      try await lint("kosong\t—\tn")
        == ["2:8 error '—' holds no word, and the checker never finds it; write one"])
  }

  @Test func termsThatAFolderDoesNotHold() async throws {
    let folder = try TemporaryFolder()
    try folder.write("Rudalnya jatuh di laut.\n", to: "a.txt")
    #expect(
      try await lint("rudal\tmissile\tn", "kapal\tship\tn", articles: [folder.path]) == [
        "3:1 warning 'kapal' is never seen in 'berita' (1 article); check its spelling and its "
          + "base form, or leave it for other texts"
      ])
  }
}
