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

  func show(_ report: BatchReport) {
    guard isShown else { return }
    let looked = total - report.left
    let seconds = Date().timeIntervalSince(start)
    let rate = Double(looked) / max(seconds, 0.001)
    let left = Int(Double(report.left) / max(rate, 0.001))
    if form == .jsonl {
      let value: JSONValue = [
        "done": .integer(looked), "total": .integer(total),
        "failed": .integer(report.failures.count), "perSecond": .number(rate),
        "secondsLeft": .integer(left),
      ]
      write(value.compact + "\n")
    } else {
      let text = String(
        format: "\r%d of %d articles, %.1f a second, %d s left ", looked, total, rate, left)
      write(text)
    }
  }

  /// Leaves the line to what comes next.
  func finish() {
    if isShown && form == nil { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
