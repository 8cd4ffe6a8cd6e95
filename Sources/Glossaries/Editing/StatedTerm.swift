/// A term as an option states it: `source=target`, and other fields as `|column=value` after it,
/// by the names of the columns: `rudal=rocket|status=forbidden`.
public struct StatedTerm: Hashable, Sendable {
  public let source: String
  private let text: String
  private let values: [GlossaryColumn: String]

  /// - Throws: `GlossaryEditError` where the text is none.
  public init(_ text: String) throws(GlossaryEditError) {
    self.text = text
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
    var values: [GlossaryColumn: String] = [:]
    for (index, part) in parts.enumerated() {
      guard let sign = part.firstIndex(of: "=") else {
        throw .malformed(text, reason: "no '=' in '\(part.trimmed)'")
      }
      let (name, value) = (part[..<sign].trimmed, part[part.index(after: sign)...].trimmed)
      if index == 0 {
        values[.source] = name
        values[.target] = value
        continue
      }
      guard let column = GlossaryColumn(rawValue: name.lowercased()) else {
        let known = GlossaryColumn.allCases.map(\.rawValue)
        throw .malformed(
          text, reason: "unknown column '\(name)'; \(TermBuilder.wayOut(of: name, known))")
      }
      guard values[column] == nil else {
        throw .malformed(text, reason: "'\(name)' is stated twice")
      }
      values[column] = value
    }
    source = values[.source] ?? ""
    self.values = values
    _ = try term(among: [])
  }

  /// The term. Where nothing else is stated, it has the part of speech, the case rule and the like
  /// of what the glossary says of the source now.
  ///
  /// - Throws: `GlossaryEditError` for an empty or an unknown value.
  public func term(among terms: [Term]) throws(GlossaryEditError) -> Term {
    let same = terms.filter {
      $0.source.lowercased() == source.lowercased()
        && (values[.partOfSpeech] ?? $0.partOfSpeech) == $0.partOfSpeech
    }
    let present = same.first { $0.status == .preferred } ?? same.first
    var builder = TermBuilder(file: "")
    let (term, problems) = builder.term(line: 0) { column in
      if let value = values[column] { return value }
      switch column {
      case .source, .target, .status, .author, .date: return ""
      default: return present?.value(of: column) ?? ""
      }
    }
    guard let term else {
      throw .malformed(text, reason: problems.first?.message ?? "it states no term")
    }
    return term
  }
}
