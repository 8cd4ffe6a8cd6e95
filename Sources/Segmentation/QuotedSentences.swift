/// What becomes of several sentences within one quotation.
public enum QuotedSentences: Sendable {
  /// Each is a sentence of its own: better for translation and for look-ups in a memory.
  case apart
  /// They stay together with the clause that quotes them, as some treebanks have it.
  case together
}
