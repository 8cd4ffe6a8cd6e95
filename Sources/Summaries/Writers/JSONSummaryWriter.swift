/// Writes a summary as a JSON document of the schema `juru.summary/1`, its fields always in the
/// same order.
public struct JSONSummaryWriter: SummaryWriter {
  public init() {}

  public func write(_ summary: Summary) -> String {
    var fields = ["\"schema\": \(quoted(Summary.schema))"]
    let texts = [
      ("title", summary.title), ("sourceTitle", summary.sourceTitle),
      ("published", summary.published), ("place", summary.place), ("source", summary.source),
    ]
    for (name, text) in texts {
      if let text { fields.append("\"\(name)\": \(quoted(text))") }
    }
    let sentences = summary.sentences.map { sentence in
      "    {\"text\": \(quoted(sentence.text)), \"segment\": \(quoted(sentence.segment)), "
        + "\"range\": [\(sentence.range.lowerBound), \(sentence.range.upperBound)], "
        + "\"source\": \(quoted(sentence.source))}"
    }
    let list = sentences.isEmpty ? "[]" : "[\n\(sentences.joined(separator: ",\n"))\n  ]"
    fields.append("\"sentences\": \(list)")
    return "{\n" + fields.map { "  \($0)" }.joined(separator: ",\n") + "\n}\n"
  }

  /// A JSON string: the quotation mark, the backslash and controls escaped, the rest as it is.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
