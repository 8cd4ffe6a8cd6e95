import Foundation
import Workbench

/// Shows how far a batch is, with rate and time left: animated on a terminal alone, or a JSON
/// object a line for programs.
final class ProgressMeter {
  private let total: Int
  private let form: BatchCommand.ProgressForm?
  private let isShown: Bool
  private let start = Date()

  init(total: Int, form: BatchCommand.ProgressForm?, isQuiet: Bool) {
    self.total = total
    self.form = form
    let isDumb = ProcessInfo.processInfo.environment["TERM"] == "dumb"
    isShown = form != nil || (StandardError.isTerminal && !isQuiet && !isDumb)
    if isShown && form == nil { write("\r0 of \(total) articles") }
  }

  /// - Parameters:
  ///   - left: the articles that are still to do.
  ///   - failed: those of the others that failed.
  func show(left: Int, failed: Int) {
    guard isShown else { return }
    let looked = total - left
    let seconds = Date().timeIntervalSince(start)
    let rate = Double(looked) / max(seconds, 0.001)
    let secondsLeft = Int(Double(left) / max(rate, 0.001))
    if form == .jsonl {
      let value: JSONValue = [
        "done": .integer(looked), "total": .integer(total),
        "failed": .integer(failed), "perSecond": .number(rate),
        "secondsLeft": .integer(secondsLeft),
      ]
      write(value.compact + "\n")
    } else {
      let text = String(
        format: "\r%d of %d articles, %.1f a second, %d s left ", looked, total, rate, secondsLeft)
      write(text)
    }
  }

  /// Leaves the line to what comes next.
  func finish() {
    if isShown && form == nil { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) {
    StandardError.write(text: text)
  }
}
