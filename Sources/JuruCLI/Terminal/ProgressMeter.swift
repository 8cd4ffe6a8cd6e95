import Foundation
import Workbench

/// Shows how far a long work is, with rate and time left: animated on a terminal alone, or a JSON
/// object a line for programs.
final class ProgressMeter {
  private let total: Int
  private let unit: String
  private let form: ProgressOptions.Form?
  private let isShown: Bool
  private let start = Date()

  /// - Parameter unit: what is counted, in the plural.
  init(total: Int, of unit: String, form: ProgressOptions.Form? = nil, isQuiet: Bool) {
    self.total = total
    self.unit = unit
    self.form = form
    let isDumb = ProcessInfo.processInfo.environment["TERM"] == "dumb"
    isShown = form != nil || (StandardError.isTerminal && !isQuiet && !isDumb)
    if isShown && form == nil { write("\r0 of \(total) \(unit)") }
  }

  /// - Parameters:
  ///   - left: what is still to do.
  ///   - failed: how much of the rest failed.
  func show(left: Int, failed: Int) {
    guard isShown else { return }
    let looked = total - left
    let seconds = Date().timeIntervalSince(start)
    let rate = Double(looked) / max(seconds, 0.001)
    let secondsLeft = Int(Double(left) / max(rate, 0.001))
    if form == .jsonl {
      let value: JSONValue = [
        "unit": .string(unit), "done": .integer(looked), "total": .integer(total),
        "failed": .integer(failed), "perSecond": .number(rate),
        "secondsLeft": .integer(secondsLeft),
      ]
      write(value.compact + "\n")
    } else {
      let text = String(
        format: "\r%d of %d \(unit), %.1f a second, %d s left ", looked, total, rate, secondsLeft)
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
