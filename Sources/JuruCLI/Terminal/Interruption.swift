@preconcurrency import Dispatch
import Foundation
import Synchronization

/// Ctrl-C: the first asks the work to stop where nothing is lost, the second ends at once.
final class Interruption: Sendable {
  private let presses: Presses
  private let source: any DispatchSourceSignal

  private final class Presses: Sendable {
    let count = Atomic<Int>(0)
  }

  /// Begins to listen; `onFirst` is called at the first Ctrl-C.
  init(onFirst: @escaping @Sendable () -> Void = {}) {
    signal(SIGINT, SIG_IGN)
    let presses = Presses()
    source = DispatchSource.makeSignalSource(
      signal: SIGINT, queue: DispatchQueue(label: "interruption"))
    source.setEventHandler {
      if presses.count.add(1, ordering: .relaxed).newValue == 1 {
        onFirst()
      } else {
        _exit(ExitStatus.interrupted)
      }
    }
    source.activate()
    self.presses = presses
  }

  deinit { source.cancel() }

  /// Whether Ctrl-C was pressed.
  var isRequested: Bool { presses.count.load(ordering: .relaxed) > 0 }
}
