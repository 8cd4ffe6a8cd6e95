import Foundation
import RuleTranslation

extension CoverageReport {
  /// The report for a reader: the shares, then the most frequent of each list.
  ///
  /// - Parameter limit: how many lines a list has at most.
  public func text(limit: Int) -> String {
    let sizes = [
      (files, "files"), (sentences, "sentences"), (brokenSentences, "sentences analysed in parts"),
      (words, "running words"),
    ]
    var text = sizes.map { String(format: "%8d  ", $0) + $1 + "\n" }.joined() + "\n"
    for kind in SentenceCoverage.Kind.allCases {
      let count = counts[kind, default: 0]
      text += String(
        format: "%8d  %5.1f%%  ", count, 100 * Double(count) / Double(Swift.max(1, words)))
      text += kind.rawValue + "\n"
    }
    text += Self.list("unknown words", unknown, limit)
    text += Self.list("guessed words", guessed, limit)
    return text + Self.list("breaks", breaks, limit)
  }

  private static func list(_ title: String, _ tally: Tally, _ limit: Int) -> String {
    guard tally.count > 0 else { return "" }
    let shown = tally.top(limit)
    let lines = shown.map { entry in
      String(format: "%8d  ", entry.count)
        + "\(entry.key)\t\(entry.example.onOneLine)\t\(entry.path ?? "-")\n"
    }
    let more = shown.count < tally.count ? ", the first \(shown.count)" : ""
    return "\n\(title) (\(tally.count)\(more))\n" + lines.joined()
  }
}
