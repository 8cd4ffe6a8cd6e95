import Foundation
import Synchronization

/// A rule's pattern, compiled when it is first run: the words of most rules stand in no article,
/// and compiling all patterns takes longer than cleaning.
final class CleaningPattern: Sendable {
  private enum State: Sendable {
    case text
    case compiled(NSRegularExpression?)
  }

  private let text: String
  private let state = Mutex(State.text)

  init(_ text: String) {
    self.text = text
  }

  /// The compiled pattern, nil where the text is no regular expression.
  ///
  /// - Complexity: O(1) but for the first call, which compiles, in up to a millisecond.
  var expression: NSRegularExpression? {
    state.withLock { state in
      if case .compiled(let expression) = state { return expression }
      let expression = try? NSRegularExpression(pattern: text)
      state = .compiled(expression)
      return expression
    }
  }
}
