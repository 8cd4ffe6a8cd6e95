/// How long a summary may be.
public enum SummaryLength: Hashable, Sendable {
  /// At most this many sentences.
  case sentences(Int)
  /// At most this many English words, in whole sentences, and as many sentences as make the summary
  /// better; one sentence is given even where it is longer.
  case words(Int)

  /// That of a short news summary: three sentences of usual length or fewer long ones.
  public static let standard = SummaryLength.words(80)

  var isInWords: Bool {
    if case .words = self { true } else { false }
  }
}
