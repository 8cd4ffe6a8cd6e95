import XMLFiles

/// The names under which programs write what TMX has no attribute for.
///
/// Written are Juru's own `x-status`, and the names of memoQ (`x-document`, `x-context-pre`,
/// `x-context-post`); read also those of OmegaT (`file`, `id`, `prev`, `next`) and Trados.
enum TMXProperties {
  static let status = "x-status"
  static let document = "x-document"
  static let segment = "x-segment"
  static let before = "x-context-pre"
  static let after = "x-context-post"

  /// Takes what is known out of the unit's properties.
  static func read(_ unit: inout TranslationUnit) {
    func take(_ names: String...) -> String? {
      names.compactMap { unit.properties.removeValue(forKey: $0) }.first
    }
    unit.status =
      take(status).flatMap(TranslationUnit.Status.init)
      ?? take("x-ConfirmationLevel", "x-ConfirmationLevel:SingleString").flatMap(trados)
    unit.document = take(document, "file") ?? ""
    unit.id = take(segment, "id") ?? ""
    unit.before = take(before, "prev").map(plain)
    unit.after = take(after, "next").map(plain)
  }

  static func written(_ unit: TranslationUnit) -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = [
      (status, unit.status?.rawValue ?? ""), (document, unit.document), (segment, unit.id),
    ]
    // An empty neighbour says that there is none, a missing one that nobody knows.
    if let text = unit.before { fields.append((before, "<seg>\(text.xmlEscaped)</seg>")) }
    if let text = unit.after { fields.append((after, "<seg>\(text.xmlEscaped)</seg>")) }
    return fields.filter { !$0.value.isEmpty }
      + unit.properties.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
  }

  private static func trados(_ level: String) -> TranslationUnit.Status? {
    switch level {
    case "ApprovedSignOff": .approved
    case "ApprovedTranslation": .reviewed
    case "Draft", "RejectedTranslation", "RejectedSignOff", "Unspecified": .draft
    default: nil
    }
  }

  /// The text of a neighbour, which memoQ writes as XML inside the property.
  private static func plain(_ text: String) -> String {
    guard text.hasPrefix("<seg>") || text.hasPrefix("<seg/>") else { return text }
    return InlineMarkup(document: text)?.text ?? text
  }
}
