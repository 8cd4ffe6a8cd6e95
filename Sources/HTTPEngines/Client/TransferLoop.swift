import CCurl
import Foundation
import Synchronization

/// The one thread that moves all transfers of a client, over libcurl's multi interface.
final class TransferLoop: @unchecked Sendable {
  private struct Inbox {
    var added: [Transfer] = []
    var isStopped = false
  }

  private let multi: UnsafeMutableRawPointer
  private let inbox = Mutex(Inbox())
  /// Touched by the thread alone.
  private var running: [UnsafeMutableRawPointer: Transfer] = [:]

  init?() {
    guard let multi = juru_multi_init() else { return nil }
    self.multi = multi
  }

  func add(_ transfer: Transfer) {
    inbox.withLock { $0.added.append(transfer) }
    wake()
  }

  /// Lets the thread look at what was added or cancelled.
  func wake() { juru_multi_wake(multi) }

  func stop() {
    inbox.withLock { $0.isStopped = true }
    wake()
  }

  /// Runs until `stop`.
  func run() {
    while true {
      let (added, isStopped) = inbox.withLock { inbox in
        defer { inbox.added = [] }
        return (inbox.added, inbox.isStopped)
      }
      added.forEach(begin)
      if isStopped { break }
      juru_multi_perform(multi)
      var result = CURLE_OK
      while let easy = juru_multi_next_finished(multi, &result) {
        end(easy) { $0.result(of: result) }
      }
      endLateAndCancelled()
      // Waits end with a wake-up; the limit is for first bytes that are late.
      juru_multi_wait(multi, running.isEmpty ? 60_000 : 100)
    }
    for easy in Array(running.keys) { end(easy) { _ in .failure(CancellationError()) } }
    juru_multi_cleanup(multi)
  }

  private func begin(_ transfer: Transfer) {
    do {
      let easy = try transfer.handle()
      running[easy] = transfer
      juru_multi_add(multi, easy)
    } catch {
      transfer.finish(.failure(error))
    }
  }

  private func end(
    _ easy: UnsafeMutableRawPointer, _ result: (Transfer) -> Result<HTTPResponse, any Error>
  ) {
    guard let transfer = running.removeValue(forKey: easy) else { return }
    juru_multi_remove(multi, easy)
    transfer.finish(result(transfer))
  }

  private func endLateAndCancelled() {
    let now = Date()
    for (easy, transfer) in running {
      if transfer.isCancelled {
        end(easy) { _ in .failure(CancellationError()) }
      } else if let error = transfer.lateness(at: now) {
        end(easy) { _ in .failure(error) }
      }
    }
  }
}
