import ArgumentParser
import Articles
import Translation
import Workbench

/// `juru glossary check`: where a translation of articles misses a term or uses a forbidden one.
struct GlossaryCheck: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List every place of a translation where a term doesn't hold.",
    discussion: "The inputs are translations in JSON, or articles, which are translated first.")

  @OptionGroup var input: InputOptions

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var translation: TranslationOptions
  @OptionGroup var globals: GlobalOptions

  private struct Miss {
    let path: String
    let segment: String
    let message: String
  }

  func run() async throws {
    let files = try input.files(of: Self.self)
    let pipeline = try await ArticlePipeline(keepsAll: translation.keepAll) {
      try await translation.translator(globals.settings(), log: globals.log)
    }
    let checker = TranslationChecker(pipeline.translator)
    var misses: [Miss] = []
    var uses = 0
    for file in files {
      let bytes = try file.read()
      let translations =
        TranslationDocument.isLikely(bytes)
        ? try checker.checked(TranslationDocument(bytes, path: file.path).translations)
        : try await pipeline.translate(bytes, path: file.path).translations
      for result in translations {
        uses += result.terms.count
        misses += result.issues.filter { $0.kind.hasSuffix("term") }.map {
          Miss(path: file.path ?? "standard input", segment: result.segment.id, message: $0.message)
        }
      }
    }
    try print(misses, uses: uses)
    if !misses.isEmpty { throw CommandFailure.attention }
  }

  private func print(_ misses: [Miss], uses: Int) throws {
    let output = try ResultOutput(path: nil)
    if json {
      let value: JSONValue = [
        "schema": "juru.glossary-check/1", "terms": .integer(uses),
        "missed": .array(
          misses.map {
            [
              "path": .string($0.path), "segment": .string($0.segment),
              "message": .string($0.message),
            ]
          }),
      ]
      return try output.write(value.indented + "\n")
    }
    try output.write(misses.map { "\($0.path): \($0.segment): \($0.message)\n" }.joined())
    globals.note("\(uses) uses of terms, \(misses.count) to look at")
  }
}
