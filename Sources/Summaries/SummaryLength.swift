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

  /// The sentences that are made for this length, or for a shorter one where names that are given in
  /// full make them longer than it.
  func kept<Sentence>(
    by make: (SummaryLength) -> [Sentence], text: (Sentence) -> String
  ) -> [Sentence] {
    var made = make(self)
    guard case .words(let most) = self else { return made }
    func excess() -> Int { made.reduce(-most) { $0 + text($1).wordCount } }
    var room = most
    while made.count > 1, room > 1, excess() > 0 {
      room -= excess()
      made = make(.words(max(1, room)))
    }
    return made
  }
}
