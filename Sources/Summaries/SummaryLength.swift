/// How long a summary may be.
public enum SummaryLength: Hashable, Sendable {
  /// At most this many sentences.
  case sentences(Int)
  /// At most this many English words, in whole sentences; one sentence is given even where it is
  /// longer.
  case words(Int)
}
