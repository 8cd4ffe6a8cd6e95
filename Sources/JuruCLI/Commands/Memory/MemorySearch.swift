import ArgumentParser
import IndonesianEnglish
import Segmentation
import TranslationMemories
import Workbench

/// `juru memory search`: a concordance in either language.
struct MemorySearch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find entries that hold a text; the places are marked «so».",
    discussion: """
      The text is found in any case; '*' stands for any letters of a word: 'per*an'. With --stems \
      every inflected form of its words is found: 'serbu' in 'menyerbu', 'ship' in 'ships'.
      """)

  @Argument(help: "The text, in either language.")
  var text: String

  @Option(
    name: .long,
    help: ArgumentHelp("Where to look (both).", valueName: "source|target|both"))
  var side = TranslationMemory.SearchSide.both

  @Flag(name: .long, help: "Whole words only.")
  var words = false

  @Flag(name: .long, help: "Whole words in every inflected form.")
  var stems = false

  @Flag(name: .long, help: "Show the sentences before and after, where the memory knows them.")
  var context = false

  @Option(name: .long, help: "At most this many entries.")
  var limit = 20

  @Flag(name: .long, help: "JSON.")
  var json = false

  @OptionGroup var filter: MemoryFilterOptions
  @OptionGroup var options: MemoryOptions

  func validate() throws {
    if !text.contains(where: { $0 != "*" && !$0.isWhitespace }) {
      throw ValidationError("the text to search for is empty; give one")
    }
    if stems, !text.contains(where: { $0.isLetter || $0.isNumber }) {
      throw ValidationError("--stems looks for words, of which '\(text)' has none")
    }
    if stems, text.contains("*") {
      throw ValidationError("--stems and '*' exclude each other; choose one")
    }
    if limit < 1 { throw ValidationError("'--limit \(limit)': give a whole number from 1") }
  }

  func run() async throws {
    let memory = try options.open()
    let query = ConcordanceQuery(
      text, unit: stems ? .stems : words ? .words : .text, side: side, filter: filter.filter,
      limit: limit)
    let rules =
      stems
      ? try await IndonesianEnglish.engine(dataFolder: nil) {
        SentenceSegmenter(rules: try .embedded())
      } : nil
    let hits = try await Concordance(query, in: memory, rules: rules).hits()
    let output = try ResultOutput(path: nil)
    if json {
      let value: JSONValue = [
        "schema": "juru.memory-search/1", "entries": .array(hits.map(\.json)),
      ]
      return try output.write(value.indented + "\n")
    }
    for hit in hits { try output.write(lines(of: hit)) }
    if hits.isEmpty { options.globals.note("nothing in the memory holds '\(text)'") }
  }

  private func lines(of hit: ConcordanceHit) -> String {
    let entry = hit.entry
    let texts = hit.marked("«", "»")
    var lines = ["\(entry.id ?? 0)\t\(texts.source)", "\t\(texts.target)", "\t[\(entry.caption)]"]
    if context {
      if let before = entry.neighbors.beforeText, !before.isEmpty {
        lines.insert("\t… \(before.onOneLine)", at: 0)
      }
      if let after = entry.neighbors.afterText, !after.isEmpty {
        lines.insert("\t\(after.onOneLine) …", at: lines.count - 2)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension TranslationMemory.SearchSide: ExpressibleByArgument {}
