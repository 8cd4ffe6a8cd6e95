import Translation

/// Writes the results of a translation line by line.
public struct LineWriter: Sendable {
  private let format: ArticleFormat
  private let engine: EngineID

  /// - Parameter format: Markdown is written as text: lines have no structure.
  public init(format: ArticleFormat, engine: EngineID) {
    self.format = format
    self.engine = engine
  }

  /// The results in UTF-8. As text, exactly one line for each; as JSON, an object a line.
  ///
  /// - Complexity: O(length of the results).
  public func bytes(of results: [LineTranslation.Result]) -> [UInt8] {
    var bytes: [UInt8] = []
    for result in results {
      let target = result.translation?.target.onOneLine ?? ""
      switch format {
      case .text, .markdown: break
      case .bilingual:
        bytes += result.line.text.utf8
        bytes.append(0x0A)
      case .json, .jsonl:
        bytes += json(result).compact.utf8
        bytes.append(0x0A)
        continue
      }
      bytes += target.utf8
      bytes.append(0x0A)
      if format == .bilingual {
        bytes += (result.translation?.bilingualMatches ?? "").utf8
        bytes.append(0x0A)
      }
    }
    return bytes
  }

  private func json(_ result: LineTranslation.Result) -> JSONValue {
    var members: [(name: String, value: JSONValue)] = [
      ("schema", "juru.line/1"), ("line", .integer(result.line.number)),
      ("engine", .string(engine.description)),
    ]
    if let translation = result.translation, case .object(let segment) = translation.json() {
      members += segment.filter { $0.name != "block" }
    } else {
      members += [("source", .string(result.line.text)), ("target", "")]
    }
    return .object(members)
  }
}
