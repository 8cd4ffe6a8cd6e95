import Foundation

/// Ctrl-C: the first asks the work to stop where nothing is lost, the second ends at once.
final class Interruption: @unchecked Sendable {
  static let shared = Interruption()

  private let lock = NSLock()
  private var count = 0
  private var source: (any DispatchSourceSignal)?

  /// Whether Ctrl-C was pressed.
  var isRequested: Bool { lock.withLock { count > 0 } }

  /// Begins to listen; `onFirst` is called at the first Ctrl-C.
  func listen(onFirst: @escaping @Sendable () -> Void = {}) {
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler { [self] in
      let presses = lock.withLock {
        count += 1
        return count
      }
      if presses == 1 { onFirst() } else { _exit(ExitStatus.interrupted) }
    }
    source.resume()
    self.source = source
  }
}
