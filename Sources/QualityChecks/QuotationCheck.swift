import Articles
import Translation

/// The translation must quote as often as the source, and close what it opens.
public struct QuotationCheck: QualityCheck {
  public init() {}

  public func issues(in translation: Translation, context: TranslationContext) -> [Issue] {
    let source = QuotationMarks(in: translation.segment.text)
    let target = QuotationMarks(in: translation.target)
    // A quotation may run over several segments: as unbalanced as the source is sound.
    if target.double % 2 != 0, source.double % 2 == 0, source.singlePairs == 0 {
      return [
        Issue(
          kind: "quotation", severity: .error,
          message: "the translation has \(target.double) quotation marks, one without its "
            + "counterpart", targetRange: target.last)
      ]
    }
    // Single marks may have become double ones, and double ones inside others single.
    let fewest = source.double - 2 * target.singlePairs
    let most = source.double + 2 * source.singlePairs
    if target.double < fewest || target.double > most {
      return [
        Issue(
          kind: "quotation", severity: .warning,
          message: "the source has \(source.double) quotation marks, the translation "
            + "\(target.double)", sourceRange: source.last, targetRange: target.last)
      ]
    }
    return []
  }
}

/// The quotation marks of a text.
private struct QuotationMarks {
  /// Double marks of any shape, open or closed; two single ones running count as one.
  private(set) var double = 0
  /// Words or phrases between single marks.
  private(set) var singlePairs = 0
  /// Where the last double mark stands.
  private(set) var last: SourceRange?

  init(in text: String) {
    let tokens = TextToken.tokens(of: text)
    var openSingle: Int?
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      index += 1
      guard token.kind == .mark else { continue }
      switch token.text {
      case "\"", "“", "”", "„", "«", "»", "‟", "″":
        // After a figure it is the sign of inches, or of seconds.
        if token.text == "″" { continue }
        double += 1
        last = token.range
      case "'", "‘", "’", "`", "‚":
        if index < tokens.count, tokens[index].text == token.text,
          tokens[index].range.lowerBound == token.range.upperBound
        {
          double += 1
          last = token.range.union(tokens[index].range)
          index += 1
        } else if Self.opens(tokens, index - 1) {
          openSingle = openSingle ?? index
        } else if openSingle != nil {
          singlePairs += 1
          openSingle = nil
        }
      default: continue
      }
    }
  }

  /// Whether a single mark has a word right after it and none right before.
  private static func opens(_ tokens: [TextToken], _ index: Int) -> Bool {
    let touchesNext =
      index + 1 < tokens.count
      && tokens[index + 1].range.lowerBound == tokens[index].range.upperBound
      && tokens[index + 1].kind != .mark
    let touchesLast =
      index > 0 && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
      && tokens[index - 1].kind != .mark
    return touchesNext && !touchesLast
  }
}
