import ArgumentParser
import Summaries

/// How long a summary is to be.
struct SummaryLengthOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("At most this many sentences.", valueName: "n"))
  var sentences: Int?

  @Option(
    name: .long, help: ArgumentHelp("At most this many words; 80 as a rule.", valueName: "n"))
  var words: Int?

  func validate() throws {
    if sentences != nil && words != nil {
      throw ValidationError("give --sentences or --words, not both")
    }
    if let count = sentences ?? words, count < 1 {
      throw ValidationError("'\(count)' is no length; give a whole number from 1")
    }
  }

  /// The length that is asked for, or the standard one.
  var length: SummaryLength {
    words.map(SummaryLength.words) ?? sentences.map(SummaryLength.sentences) ?? .standard
  }
}
