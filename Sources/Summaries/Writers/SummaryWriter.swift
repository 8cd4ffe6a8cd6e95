/// Writes a summary in one format.
public protocol SummaryWriter: Sendable {
  /// The whole document, with a line feed at its end.
  func write(_ summary: Summary) -> String
}

extension Summary {
  /// The date, the place and the source, as far as they are known: `2024-11-05 · Demak · Antara`.
  var circumstances: String? {
    let date = published.map { String($0.prefix { $0 != "T" && $0 != " " }) }
    let known = [date, place, source].compactMap { $0?.nonEmpty }
    return known.isEmpty ? nil : known.joined(separator: " · ")
  }

  /// The title in English, short where there is a short form, or in Indonesian where there is no
  /// English one.
  var headline: String? { shortTitle?.nonEmpty ?? title?.nonEmpty ?? sourceTitle?.nonEmpty }
}
