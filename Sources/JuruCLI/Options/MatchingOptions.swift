import ArgumentParser
import TranslationMemories
import Workbench

/// The options that say what is done with a memory's entries that are like a segment.
struct MatchingOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("The least score of a match that is offered.", valueName: "percent"))
  var fuzzyThreshold = 75

  @Flag(name: .long, help: "Take the best match of a memory in place of the engine's translation.")
  var pretranslateFuzzy = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The field of the texts; what a memory has of another one is only offered.",
      valueName: "name"))
  var domain: String?

  func validate() throws {
    if !(50...100).contains(fuzzyThreshold) {
      throw ValidationError("'--fuzzy-threshold \(fuzzyThreshold)': give a number from 50 to 100")
    }
  }

  /// The field of the texts; empty where unknown.
  func domain(_ settings: Settings) -> String { domain ?? settings[.domain] ?? "" }

  /// Nothing is looked for where a format doesn't show it.
  func fuzzyUse(for format: ArticleFormat) -> FuzzyUse {
    let options = MatchOptions(threshold: fuzzyThreshold)
    if pretranslateFuzzy { return .take(options) }
    return format.showsIssues ? .offer(options) : .none
  }
}
