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

  func validate() throws {
    if !(50...100).contains(fuzzyThreshold) {
      throw ValidationError("'--fuzzy-threshold \(fuzzyThreshold)': give a number from 50 to 100")
    }
  }

  /// Nothing is looked for where a format doesn't show it.
  func fuzzyUse(for format: ArticleFormat) -> FuzzyUse {
    let options = MatchOptions(threshold: fuzzyThreshold)
    if pretranslateFuzzy { return .take(options) }
    return format.showsIssues ? .offer(options) : .none
  }
}
