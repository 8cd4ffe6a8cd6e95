import Segmentation
import Synchronization

/// The sessions of an engine that nobody uses now: whoever translates takes one, with all that it
/// has looked up before, and gives it back.
final class SessionPool: Sendable {
  private let pair: LanguagePair
  private let segmenter: SentenceSegmenter
  private let free = Mutex<[TranslationSession]>([])

  init(_ pair: LanguagePair, _ segmenter: SentenceSegmenter) {
    self.pair = pair
    self.segmenter = segmenter
  }

  /// Calls `body` with a session that nobody else has.
  func withSession<Result>(_ body: (TranslationSession) throws -> Result) rethrows -> Result {
    let session = free.withLock { $0.popLast() } ?? TranslationSession(pair, segmenter)
    defer { free.withLock { $0.append(session) } }
    return try body(session)
  }
}
