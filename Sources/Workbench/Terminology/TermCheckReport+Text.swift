import Foundation

extension TermCheckReport {
  /// The findings, with the source and the translation below those of a segment; then a line a
  /// term with how often it is used, held and missed, and what else stands for it.
  public var text: String {
    let places = findings.indices.map { index in
      let (finding, next) = (findings[index], index + 1)
      let isLast = next == findings.count || findings[next].number != finding.number
      let texts = "  \(finding.segment.source.onOneLine)\n  \(finding.segment.target.onOneLine)\n"
      return "\(finding.segment.place): \(finding.message)\n" + (isLast ? texts : "")
    }.joined()
    guard !counts.isEmpty else { return places }
    let head = "  uses   held  missed  term\n"
    let rows = counts.map { count in
      let others = count.sortedOthers.map { other in
        let rendering = other.rendering
        let status = rendering.status == .preferred ? "" : ", \(rendering.status.rawValue)"
        return "'\(rendering.target)' \(other.count)\(status)"
      }
      return String(format: "%6d %6d  %6d  ", count.uses, count.held, count.missed)
        + "\(count.term.source) → \(count.term.rendering)"
        + (others.isEmpty ? "" : "; also " + others.joined(separator: "; ")) + "\n"
    }
    return places + (places.isEmpty ? "" : "\n") + head + rows.joined()
  }

  /// The counts of all in a line.
  public var summary: String {
    "\(segments.counted("segment")), \(uses.counted("use")) of terms, \(held) held; "
      + "\(count(of: "term")) missed, "
      + "\(count(of: "forbidden-term")) forbidden, \(count(of: "deprecated-term")) deprecated, "
      + "\(count(of: "inconsistent-term")) inconsistent"
  }
}
